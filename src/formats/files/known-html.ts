/**
 * HTML as it stands in exports, in the few forms that the readers of the script know: links around other tags, tags with attributes, cells of
 * tables, names of signs. What it says stays, and so does what is no HTML.
 */
import { parseFragment } from 'parse5';
import { isRecord } from '../../event/fields.js';

const MARKUP = /<\/?[a-z][^<>]*>|<!--|&[a-z]/i;
/** A calendar's text is plain, unless it has one of these. */
export const MARKED_UP = /<(?:br|p|a|ul|ol|div|span)\b[^<>]*>/i;
const BLOCKS = /<(?:p|div|br|ul|ol|table|section|article|h\d)\b/i;
// What these are about is never text.
const SILENT = /<(script|style)\b[^<>]*>(?:(?!<\/?\1)[^])*<\/\1\s*>|<!--(?:(?!-->|<!--)[^])*-->/gi;
// Tags alone: what looks like one may be a text about "vector<int>".
const INLINE = /<\/?(?:b|strong|i|em|u|s|span|font|small|big|sub|sup|code|tt|kbd|samp|var|mark|ins|cite|q|dfn|abbr|wbr|img|label|o:p)(?:\s[^<>]*)?\/?>/gi;
const UNKNOWN_INLINE = /<\/?(?:big|kbd|samp|var|mark|ins|cite|q|dfn|wbr|label|o:p|col|colgroup)(?:\s[^<>]*)?\/?>/gi;
const BLOCK_START = /<(?:section|article|header|footer|main|figure|figcaption|caption|details|summary|address)(?:\s[^<>]*)?>/gi;
const BLOCK_END = /<\/(?:section|article|header|footer|main|figure|figcaption|caption|details|summary|address|dl|pre|table|center)\s*>/gi;
const LINK = /(<a\s[^<>]*>)((?:(?!<\/?a\b)[^])*)(<\/a\s*>)/gi;
// Characters that would become markup, if they were written as themselves.
const KEPT = /^&(?:lt|gt|amp|quot|apos);$/i;

/**
 * A decoded document in which every text has only HTML that is known; the very same document where there is no other.
 * @param markup What a text must have to be HTML.
 */
export function withKnownHtml(value: unknown, markup = MARKUP): unknown {
  if (typeof value === 'string') return markup.test(value) ? knownHtml(value) : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => withKnownHtml(item, markup));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, withKnownHtml(inner, markup)] as const);
  return fields.some(([key, inner]) => inner !== value[key]) ? Object.fromEntries(fields) : value;
}

/** A text with only HTML that is known. */
export function knownHtml(text: string): string {
  // "The <details> element" is a text about one: tags come in pairs.
  const closed = new Set([...text.matchAll(/<\/([a-z][a-z\d:]*)\s*>/gi)].map(([, name = '']) => name.toLowerCase()));
  const isPaired = (tag: string): boolean => closed.has(/[a-z][a-z\d:]*/i.exec(tag)?.[0].toLowerCase() ?? '') || /^<(?:wbr|col)\b/i.test(tag);
  const without = (tag: string): string => (isPaired(tag) ? '' : tag);
  return (BLOCKS.test(text) ? text.replace(SILENT, '') : text)
    // A link without an address is a place in the text. What stands around a link may as well stand in it.
    .replace(LINK, (_, open: string, inside: string, close: string) => (/\shref\s*=/i.test(open) ? quoted(open) + withoutTags(inside) + close : inside))
    .replace(/<(b|strong|i|em)\s+[a-z-]+\s*=[^<>]*>/gi, '<$1>')
    .replace(/<\/(?:td|th|dt)\s*>(?=\s*<)/gi, ' ')
    .replace(/<\/dd\s*>/gi, '<br>')
    .replace(UNKNOWN_INLINE, without)
    .replace(BLOCK_START, without)
    .replace(BLOCK_END, '</p>')
    .replace(/&[a-z]\w{1,30};/gi, (name) => (KEPT.test(name) ? name : characterOf(name)));
}

/** HTML needs no quotation marks around an address. */
const quoted = (tag: string): string => tag.replace(/(\shref\s*=\s*)([^\s"'<>]+)/i, '$1"$2"');
const withoutTags = (text: string): string => text.replace(/<br\s*\/?>|<\/?(?:p|div|h[1-6]|li)(?:\s[^<>]*)?>/gi, ' ').replace(INLINE, '').replace(/\s+/g, ' ');

const characters = new Map<string, string>();

function characterOf(name: string): string {
  const [node] = characters.has(name) ? [] : parseFragment(name).childNodes;
  // "&notit;" is no sign, though it begins like one.
  if (node && 'value' in node && !node.value.includes(';')) characters.set(name, node.value);
  return characters.get(name) ?? name;
}
