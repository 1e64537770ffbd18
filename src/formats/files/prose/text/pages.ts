/**
 * Texts that were taken out of the pages of a PDF or a word processor: what each page repeats, its number, and signs that only its fonts know.
 */
import { datesIn } from '../../dates/written-dates.js';
import type { Blocks } from './blocks.js';

/** A text without what its pages add to it; line feeds stay, so that lines keep their numbers. */
export interface PagedText {
  readonly source: string;
  /** Heads, feet and numbers of pages. */
  readonly leftOut: Blocks['leftOut'];
}

interface Line {
  readonly text: string;
  /** From 0. */
  readonly at: number;
  readonly page: number;
}

/** How many lines from its edge the head or the foot of a page reaches. */
const EDGE = 4;
/** The fewest pages that show what all of them repeat. */
const FEWEST = 3;
const NUMBER = /^(?:(?:page|seite|página|pág\.?|pagina|pag\.?|p\.|s\.)\s?)?[-–—[(|]?\s?(\d{1,4})\s?(?:(?:\/|of|von|de|di|sur|\|)\s?\d{1,4})?\s?[-–—\])|]?$/iu;
const TIMED = /\d[:.h]\d\d|\d\s?[ap]\.?m\b/iu;

/** Takes off what pages add. A text without form feeds has none, as far as it tells. */
export function withoutPages(source: string): PagedText {
  const written = withPlainSigns(source);
  if (!written.includes('\f')) return { source: written, leftOut: [] };
  const lines = written.split('\n');
  let page = 0;
  const all = lines.map((line, at): Line => {
    page += line.split('\f').length - 1;
    return { text: line.replace(/^\f+/, '').replaceAll('\f', ' '), at, page };
  });
  const pages = groupsOf(all.filter(({ text }) => text.trim()), (line) => line.page);
  const edges = pages.map(edgesOf);
  const gone = new Map([...repeatedIn(edges), ...numbersIn(edges)].map((line) => [line.at, line]));
  const told = new Map<string, Line>();
  for (const line of [...gone.values()].sort((a, b) => a.at - b.at)) {
    const key = keyOf(line.text);
    if (!told.has(key)) told.set(key, line);
  }
  return { source: all.map(({ text, at }) => (gone.has(at) ? '' : text)).join('\n'), leftOut: [...told.values()].map(({ text, at }) => ({ value: text.trim().replace(/\s+/g, ' '), line: at + 1 })) };
}

/** The first and the last lines of a page. */
function edgesOf(lines: readonly Line[]): readonly Line[] {
  return lines.length <= EDGE * 2 ? lines : [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
}

function groupsOf<Item, Key>(items: readonly Item[], key: (item: Item) => Key): readonly (readonly Item[])[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

/** The same but for its blanks and the numbers in it. */
const keyOf = (text: string): string => text.trim().replace(/\s+/g, ' ').replace(/\d+/g, '#');

/** What stands at the edge of most pages; on the first of them it stays, if that is the first of all: it may be the title. */
function repeatedIn(edges: readonly (readonly Line[])[]): readonly Line[] {
  return groupsOf(edges.flat(), ({ text }) => keyOf(text)).flatMap((lines) => {
    const [first] = lines;
    const on = new Set(lines.map(({ page }) => page)).size;
    const isSame = first !== undefined && lines.every(({ text }) => text.trim() === first.text.trim());
    if (!first || on < FEWEST || on * 2 <= edges.length || !(isSame || /\p{L}/u.test(first.text))) return [];
    // Days and times at the top of a page may be those of what is below; only what all say alike is said of the whole.
    if (TIMED.test(first.text) || (!isSame && lines.some(({ text }) => datesIn(text).length > 0))) return [];
    return first.page === 0 ? lines.filter(({ page }) => page > 0) : lines.slice(datesIn(first.text).length ? 1 : 0);
  });
}

/** Numbers that stand alone at the edges of pages and count them. */
function numbersIn(edges: readonly (readonly Line[])[]): readonly Line[] {
  const found = edges.flatMap((lines) => [lines[0], lines.at(-1)]).flatMap((line) => {
    const number = line && NUMBER.exec(line.text.trim())?.[1];
    return line && number !== undefined ? [{ line, ahead: Number(number) - line.page }] : [];
  });
  const most = groupsOf(found, ({ ahead }) => ahead).reduce((longest, group) => (group.length > longest.length ? group : longest), []);
  const isSure = most.length > 1 || (edges.length === 1 && most[0]?.ahead === 1);
  return isSure ? most.map(({ line }) => line) : [];
}

// Bullets that only a font has, as word processors write them.
const FONT_BULLET = /^([ \t\f]*)[\ue000-\uf8ff](?:[ \t]+|(?=\p{L}))/gmu;
const LEADERS = /(?<=[^\s.…·] {0,3})(?:(?:\. ?){5,80}|…(?: ?…){1,40}|·(?: ?·){4,80})(?= {0,200}[^\s.…·])/gu;

/** A text with letters, hyphens and bullets in place of the signs that fonts have for them. */
function withPlainSigns(source: string): string {
  if (!/[\u00ad\ue000-\uf8ff\ufb00-\ufb06…·]|(?:\. ?){5}/u.test(source)) return source;
  // Where one stands for a dash, it does so everywhere: some fonts have no other.
  const isDash = /[\s\d]\u00ad[\s\d]/u.test(source);
  return source
    .replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/\u00ad(?=[ \t]*\n)/g, '-').replace(/\u00ad/g, isDash ? '-' : '')
    .replace(FONT_BULLET, '$1• ').replace(/[\ue000-\uf8ff]/g, ' ')
    .replace(LEADERS, ' – ');
}
