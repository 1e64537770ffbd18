/**
 * Texts that a programme's software has kept as HTML, in the Markdown subset of our own texts. Only tags that are known are taken for tags:
 * "p<0.05" stays. The result is text like any other: nothing in it is ever markup for a page.
 */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…', szlig: 'ß' };
// "&uuml;" is a letter with a mark.
const MARKS: Readonly<Record<string, string>> = { uml: '\u0308', acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', cedil: '\u0327', ring: '\u030a' };
const DROPPED = /<\/?(?:p|div|span|ul|ol|li|u|s|small|sub|sup|tt|pre|font|center|blockquote|hr|h[1-6]|table|tbody|thead|tr|td|th|dl|dt|dd|img|abbr)(?:\s[^<>]*)?\/?>/gi;

/** The text of a piece of HTML, or of a text that only might be some. */
export function textOfHtml(html: string): string {
  // Runs of spaces before anything else are passed over as a whole: tried from each space of them, a run would take its square.
  const marked = withRaised(html)
    .replace(/\r\n?/g, '\n')
    .replace(/<a\s[^<>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)')[^<>]*>((?:(?!<\/?a\b)[^])*)<\/a>/gi, (_, one?: string, other?: string, text = '') => linked(text, one ?? other ?? ''))
    .replace(/<(b|strong|i|em)(?:\s[\w:-]+=[^<>]*)?>(\s*)/gi, (_, tag: string, space: string) => space + starsOf(tag))
    .replace(/(\s*)<\/(b|strong|i|em)>|\s{2,}/gi, (whole, space: string | undefined, tag: string) => (space === undefined ? whole : starsOf(tag) + space))
    .replace(/<\/?code>/gi, '`')
    .replace(/<br\s*\/?>\n?/gi, '  \n')
    .replace(/\s*(<)li(?:\s[^<>]*)?>\s*|\s{2,}/gi, (whole, isTag) => (isTag ? '\n- ' : whole))
    .replace(/\s*(<)\/(?:p|div|h[1-6]|ul|ol|dl|blockquote|tr)>\s*|\s{2,}/gi, (whole, isTag) => (isTag ? '\n\n' : whole))
    .replace(/<\/t[dh]>/gi, ' ')
    .replace(/<\/d[td]>/gi, '\n')
    .replace(DROPPED, '')
    .replace(/\n{3,}/g, '\n\n');
  return withCharacters(marked).trim();
}

/** A short text without its markup: titles are shown letter by letter. */
export function plainOfHtml(html: string): string {
  return withCharacters(withoutTags(html)).replace(/\s+/g, ' ').trim();
}

function withoutTags(html: string): string {
  return withRaised(html).replace(/<br\s*\/?>/gi, ' ').replace(/<\/?(?:a|b|strong|i|em|code)(?:\s[^<>]*)?>/gi, '').replace(DROPPED, '').trim();
}

/** What is struck out goes, what is raised is told. */
function withRaised(html: string): string {
  return html.replace(/<(s|del|strike)(?:\s[^<>]*)?>(?:(?!<\/?\1\b)[^])*<\/\1>/gi, '').replace(/<(su[pb])(?:\s[^<>]*)?>([^<]*)<\/\1>/gi, (_, tag: string, text: string) => raised(tag, text));
}

/** "10<sup>3</sup>" is no 103: numbers get signs of their own, words that are no ending of a number or a name ("5<sup>th</sup>") a "^". */
export function raised(tag: string, text: string): string {
  const isLow = /b/i.test(tag);
  const written = text.trim();
  if (/^[\d+−-]+$/.test(written)) return written.replace(/./g, (sign) => (isLow ? '₋₀₁₂₃₄₅₆₇₈₉₊' : '⁻⁰¹²³⁴⁵⁶⁷⁸⁹⁺').charAt('0123456789+'.indexOf(sign) + 1));
  return isLow || !/^[\p{L}\d(+−-]/u.test(written) || /^(?:st|nd|rd|th|er?|re|l?l?e|[eè]?me|[ao]s?|tm)$/i.test(written) ? text : `^${written}`;
}

/** A text with the characters that HTML writes as references. */
export function withCharacters(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? name.replace(/^(.)(.+)$/, (_, letter: string, mark: string) => (MARKS[mark] === undefined ? whole : (letter + MARKS[mark]).normalize()));
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function linked(text: string, address: string): string {
  const label = withoutTags(text);
  return !label || label === address ? address : `[${label}](${address})`;
}

const starsOf = (tag: string): string => (/^(?:b|strong)$/i.test(tag) ? '**' : '*');
