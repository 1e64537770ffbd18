/**
 * A long text without its markup, for formats that know none. Every word stays, and so does every address.
 */
import { parseMarkup, type Block, type Inline } from '../../event/markup.js';

/** Paragraphs with an empty line between them, lists with their marks. */
export function plainText(markup: string): string {
  return parseMarkup(markup).map(block).join('\n\n');
}

function block(part: Block): string {
  if (part.type === 'code') return part.text;
  if (part.type === 'paragraph') return line(part.content);
  return part.items.map((item, index) => `${part.ordered ? `${part.start + index}.` : '-'} ${line(item)}`).join('\n');
}

function line(content: readonly Inline[]): string {
  return content.map(piece).join('');
}

function piece(part: Inline): string {
  switch (part.type) {
    case 'text':
    case 'code': return part.text;
    case 'break': return '\n';
    case 'em':
    case 'strong': return line(part.content);
    case 'link': return linked(line(part.content), part.url);
  }
}

/** "Slides (https://example.org/slides)"; an address that is its own label once. */
function linked(label: string, url: string): string {
  const bare = (address: string): string => address.replace(/^mailto:|\/$/g, '');
  return bare(label) === bare(url) ? label : `${label} (${url})`;
}
