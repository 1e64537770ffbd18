/**
 * Pages of site generators that have their programme in the front matter, as lists of days and entries, and little or nothing below it. In YAML, or
 * in TOML.
 */

/** The front matter as YAML that has its lines where the file has them, and what is none of the programme. */
export interface FrontMatter {
  readonly yaml: string;
  readonly leftOut: readonly { readonly value: string; readonly line: number }[];
}

const MATTER = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const TIME = /(?<![\d:.-])(?:[01]?\d|2[0-3])[:h][0-5]\d(?![:\d])|(?<![\d:])\d{1,2}\s?[ap]\.?m\b/giu;
// What a generator is told of the page: when it was written, where it stands.
const OF_PAGE = /^(?:date|lastmod|publish_?date|expiry_?date|last_modified_at|updated|modified|permalink|slug|url|draft|weight|order|menu|nav_order)[ \t]*:[ \t]*\S.*$/gimu;
// A page with fewer times in its head says when it was written, or when the event begins.
const FEWEST = 5;
const LONGEST = 60;
const MOST_TOLD = 20;

/** Takes a text apart; undefined where its programme is below the front matter, or where there is none in it. */
export function frontMatter(text: string): FrontMatter | undefined {
  const [whole = '', head = ''] = MATTER.exec(text) ?? [];
  const countIn = (part: string): number => part.match(TIME)?.length ?? 0;
  const times = head ? countIn(head.replace(OF_PAGE, '')) : 0;
  const body = text.slice(whole.length);
  // A list has items.
  if (times < FEWEST || countIn(body) * 2 > times || !/^\s*-\s/m.test(head)) return undefined;
  const leftOut = [...head.matchAll(OF_PAGE)].map(({ 0: value, index }) => ({ value: value.trim().slice(0, LONGEST), line: head.slice(0, index).split('\n').length + 1 }));
  return { yaml: `\n${head.replace(OF_PAGE, '').replace(/<br\s?\/?>/gi, ' ')}\n`, leftOut: [...leftOut, ...wordsBelow(text, whole)] };
}

const TOML_MATTER = /^\uFEFF?\+\+\+[ \t]*\r?\n([^]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;
const TOML_LIST = /^\s*\[\[[\w."-]+\]\]\s*$/;
const TOML_LINE = /^\s*(?:\[{1,2}[\w."-]+\]{1,2}|[\w"-]+\s*=\s*["'[{\dtf].*|\+\+\+|#.*)\s*$/;

/**
 * A text in TOML with lists, alone or as the front matter of a page, on its lines: a reader of prose would take them for words. Undefined for any other.
 * @returns Also its first list, with its line, and what stands below it.
 */
export function tomlIn(text: string): { readonly toml: string; readonly list: string; readonly line: number; readonly leftOut: FrontMatter['leftOut'] } | undefined {
  const [whole = '', head] = TOML_MATTER.exec(text) ?? [];
  const toml = head === undefined ? text : `\n${head}\n`;
  const lines = toml.split(/\r?\n/);
  const at = lines.findIndex((line) => TOML_LIST.test(line));
  const written = lines.filter((line) => line.trim());
  if (at < 0 || written.filter((line) => TOML_LINE.test(line)).length * 2 < written.length) return undefined;
  return { toml, list: lines[at]?.trim() ?? '', line: at + 1, leftOut: head === undefined ? [] : wordsBelow(text, whole) };
}

function wordsBelow(text: string, head: string): FrontMatter['leftOut'] {
  const below = head.split('\n').length;
  const words = text.slice(head.length).split(/\r?\n/).flatMap((value, at) => (/[\p{L}\d]/u.test(value) ? [{ value: value.trim().slice(0, LONGEST), line: below + at }] : []));
  return words.slice(0, MOST_TOLD);
}
