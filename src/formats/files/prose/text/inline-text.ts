/**
 * The dress of a line: emphasis, links and tags that stand inside it. Titles and names want the bare words; where a title ends and a name
 * begins, the dress is often the only sign.
 */
import { parseFragment } from 'parse5';
import { parseMarkup, type Inline } from '../../../../event/markup.js';
import { textOfHtml } from '../../../html-text.js';

/** A stretch of a line in one dress. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly url?: string;
}

// Keeps "15. Dezember" from being read as the fifteenth of a list; its blank lets emphasis begin right behind it.
const GUARD = '\u2060 ';
const BARE: Omit<Run, 'text'> = { strong: false, emphasis: false };

/** The stretches of one line of Markdown. */
export function runsOf(markdown: string): readonly Run[] {
  if (!/[*_[\]`\\<]|https?:/.test(markdown)) return [{ ...BARE, text: markdown }];
  const runs: Run[] = [];
  for (const block of parseMarkup(GUARD + markdown.replace(/\s+/g, ' '))) if (block.type === 'paragraph') collect(block.content, BARE, runs);
  return runs.map((run) => ({ ...run, text: run.text.replaceAll(GUARD, '') })).filter(({ text }) => text);
}

function collect(nodes: readonly Inline[], dress: Omit<Run, 'text'>, runs: Run[]): void {
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'code') runs.push({ ...dress, text: node.text });
    else if (node.type === 'break') runs.push({ ...dress, text: ' ' });
    else if (node.type === 'link') collect(node.content, { ...dress, url: node.url }, runs);
    else collect(node.content, node.type === 'strong' ? { ...dress, strong: true } : { ...dress, emphasis: true }, runs);
  }
}

/** The words of one or several lines of Markdown, without their dress, on one line. */
export function plain(markdown: string): string {
  return markdown.split('\n').map((line) => runsOf(line).map(({ text }) => text).join('')).join(' ').replace(/\s+/g, ' ').trim();
}

/** Addresses by the words that lead to them. */
export function linksIn(markdown: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { text, url } of markdown.split('\n').flatMap(runsOf)) if (url && !links.has(text.trim())) links.set(text.trim(), url);
  return links;
}

/** A text without the dress that covers all of it: decoration, not emphasis. */
export function undressed(markdown: string): string {
  const [, , inner] = /^(\*\*|__|\*|_)(?![\s*_])([^*_]+)\1$/.exec(markdown.trim()) ?? [];
  return inner ?? markdown.trim();
}

/** Names of signs that pages are full of: "&ndash;", "&emsp;". */
function entities(text: string): string {
  return text.replace(/&[a-z][a-z\d]{1,30};/gi, (name) => {
    const [node] = parseFragment(name).childNodes;
    return node && 'value' in node ? node.value.replace(/[\u2002\u2003\u2009]/g, ' ') : name;
  });
}

// Says nothing by itself: icons, and what links lead to.
const EMPTY = /<(i|a|span|em|b|strong)(?:\s(?![^<>]*href)[^<>]{0,500})?(?:\/>|>\s*<\/\1>)/gi;
// A picture that leads somewhere, and no words beside it.
const PICTURED = /<a\s([^<>]{0,500})>\s{0,9}<img(?:\s[^<>]{0,500})?>\s{0,9}<\/a>/gi;
// A place to which links lead, with words in it; none has another in it, so that a text of many that nothing closes is gone through once.
const ANCHOR = /<a(?:\s(?![^<>]*href)[^<>]{0,500})?>([^<]*(?:<(?!\/?a[\s>])[^<]*)*)<\/a>/gi;
// What stands around words for their look, and is no dress in Markdown; and the attributes of what is.
const AROUND = /<\/?(?:meta|link|base|font|mark|nobr|big|kbd|label|details|summary|section|article|main|header|time|cite|ins|button|iframe|object|embed|input|form|figure|figcaption|aside|center)(?:\s[^<>]{0,500})?>/gi;
const DRESSED = /<(b|strong|i|em)\s[^<>]{0,500}>/gi;

// Numbers of footnotes; "9<sup>30</sup>" is a time.
const RAISED = /(?<!\d\s?)<sup(?:\s[^<>]{0,200})?>\s*([\d\s,;]{1,20})<\/sup>/gi;

/** Numbers as raised signs, those of several places too: "1,2". */
export function raised(numbers: string): string {
  return numbers.trim().replace(/\s*[,;]\s*/g, '⸴').replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}

// ":coffee:" is a picture; what a line begins with may be the name of a field.
const SHORTCODE = /(?<=[\s)*_`|])[ \t]*:[a-z][a-z\d]*(?:_[a-z\d]+)*:(?![\p{L}\d:])|^:([a-z][a-z\d_]*):(?=\s.*:\1:|\s*$)/gu;

/** Pictures in Markdown, and links within a site that we do not know. */
export const NOT_KEPT = /!\[[^\]\n]{0,300}\]\([^()\n]{1,500}\)|(?<!!)\[[^[\]\n]{1,300}\]\((?!\s*<?(?:https?:|mailto:|#))[^()\n]{1,500}\)/gi;

// A tag of HTML in Markdown; "p < 0.05" and "<name@example.org>" are none.
const TAGS = /<\/?[a-z][a-z\d]{0,10}(?:\s[^<>]{0,500})?\/?>|&#?\w{1,8};/i;

/**
 * One line of Markdown with everything taken out of it that is meant for a site's generator or its style sheet, and tags as Markdown.
 * Line breaks inside it stay.
 */
export function tidied(line: string): string {
  const spaced = line.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ').replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '').replace(/[ \t]{2,}/g, ' ');
  const bare = spaced.replace(RAISED, (_, numbers: string) => raised(numbers)).replace(SHORTCODE, '').replace(/(?<!!)\[\]\(#[^()\n]{0,200}\)\s?/g, '').replace(/\{:[^{}\n]{0,300}\}/g, '').replace(/\{%[^{}\n]{0,500}%\}/g, '');
  const tagged = TAGS.test(bare) ? textOfHtml(bare.replace(EMPTY, '').replace(PICTURED, '(<a $1>link</a>)').replace(ANCHOR, '$1').replace(AROUND, '').replace(DRESSED, '<$1>')) : bare;
  return entities(unescaped(tagged)).replace(/!\[[^\]\n]{0,300}\]\([^()\n]{0,500}\)/g, '').replace(/(?<!!)\[([^[\]\n]{1,300})\]\((?!\s*<?(?:https?:|mailto:))[^()\n]{0,500}\)/gi, '$1').trim();
}

// "\[Invited talk\]": brackets with nothing of a formula between them.
const BRACKETS = /\\\[([^\\[\]^_{}=$]{1,200})\\\](?!\()/g;

function unescaped(text: string): string {
  if (!text.includes('\\[')) return text;
  // The words of a link can have none.
  return text.replace(/(?<!\\)\[((?:[^[\]\\\n]|\\.){1,300})\](?=\()/g, (_, words: string) => `[${words.replace(/\\[[\]]/g, '')}]`).replace(BRACKETS, '[$1]').replace(/\\\[(\[[^\\[\]^_{}=$]{1,200}\])\\\](?!\()/g, '$1');
}

/** A text with a backslash before all that would be dress in Markdown; addresses, and "_" within a word, are none. */
export function withoutDress(text: string): string {
  return text.replace(/[\\*_`]/g, (sign, at: number) => (sign === '_' && /\w/.test(text[at - 1] ?? '') && /\w/.test(text[at + 1] ?? '') ? sign : `\\${sign}`)).replace(/https?:\\?\/[^\s<>"]+/gi, (address) => address.replace(/\\([*_`])/g, '$1'));
}
