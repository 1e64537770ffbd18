/**
 * Plain text and the Markdown subset of our texts: what calendars and search engines hold, and what we show.
 */
import { parseMarkup, type Block, type Inline } from '../event/markup.js';
import { safeUrl } from '../event/urls.js';

/** Markdown that shows a plain text as it is: nothing in it is emphasis, addresses are links, lines are lines. */
export function markupOfPlain(text: string): string {
  return text.replace(/\bhttps?:\/\/[^\s<>"'`*\]]+([`*\]]?)|[\\*_`\]~$]/g, escapedMark).replace(/\r\n?/g, '\n').replace(/([^\n])\n(?=[^\n])/g, '$1  \n');
}

/** An address stays as it is; one that ends before a mark is set apart, or the mark's backslash would be taken for a part of it. */
function escapedMark(found: string, next?: string): string {
  if (next === undefined) return `\\${found}`;
  const address = found.slice(0, -1);
  return next && safeUrl(address) ? `<${address}>\\${next}` : found;
}

/** A text of ours as plain text: words, lines and addresses, without the marks. */
export function plainOfMarkup(markup: string): string {
  return parseMarkup(markup).map(plainOfBlock).join('\n\n').replace(/[ \t]+$/gm, '');
}

function plainOfBlock(block: Block): string {
  if (block.type === 'code') return block.text;
  if (block.type === 'paragraph') return plainOfInline(block.content);
  return block.items.map((item, index) => `${block.ordered ? `${block.start + index}.` : '-'} ${plainOfInline(item)}`).join('\n');
}

function plainOfInline(content: readonly Inline[]): string {
  return content.map((part) => {
    if (part.type === 'break') return '\n';
    if (part.type === 'code') return part.text;
    // A line end inside a paragraph is a space for whoever reads it.
    if (part.type === 'text') return part.text.replace(/\s*\n\s*/g, ' ');
    const inner = plainOfInline(part.content);
    // An address that is its own label is said once.
    return part.type === 'link' && safeUrl(inner) !== part.url && `mailto:${inner}` !== part.url ? `${inner} (${part.url})` : inner;
  }).join('');
}
