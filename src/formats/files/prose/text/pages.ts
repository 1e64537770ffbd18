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
/** Longer lines are no heads of pages. */
const LONGEST = 300;
const NUMBER = /^(?:(?:page|seite|página|pág\.?|pagina|pag\.?|p\.|s\.)\s?)?[-–—[(|]?\s?(\d{1,4})\s?(?:(?:\/|of|von|de|di|sur|\|)\s?\d{1,4})?\s?[-–—\])|]?$/iu;
// Of several clocks, and hours without minutes: what has one is an entry on each page.
const TIMED = /\d[:.h]\d\d|\d\s?[ap]\.?\s?m\b|\d\s?(?:uhr|hs?|hrs?|o['’]?clock|horas?|heures?|ore|uur|godz|час\p{L}*|ч)(?!\p{L})|\d\s?[時时点點시]|(?<!\p{L})(?:um|ab|at|from|until|bis|kl|klo|alle|à|a las|godz)\.?\s\d|(?<!\d)(?:0\d|1[0-8]|2[1-3])[0-5]\d\s?[-–]\s?[0-2]\d[0-5]\d(?!\d)/iu;
// A number that tells the page stands apart from other words: "Snow Days      3", "3 | Snow Days", "Snow Days, page 3 of 6".
const PAGE_WORDS = '(?:page|seite|página|pág\\.?|pagina|pag\\.?|p\\.|s\\.)';
const AT_END = new RegExp(`^(.*?\\p{L}.*?)(?:\\s{2,}|\\s?\\|\\s?|[\\s,(]${PAGE_WORDS}\\s?)[-–—[(]?(\\d{1,4})((?:\\s?(?:/|of|von|de|di|sur)\\s?\\d{1,4})?)[-–—\\])]?$`, 'iu');
const AT_START = /^[-–—[(]?(\d{1,4})()[-–—\])]?(?:\s{2,}|\s?\|\s?)(\P{Nd}*\p{L}.*)$/u;
// "Session      2" counts no pages, even if each page has one.
const COUNTED = /(?<!\p{L})(?:day|tag|jour(?:née)?|día|dia|giorno|week|woche|session|sitzung|séance|sesión|sessione|sessão|part|teil|partie|parte|block|bloc|bloque|track|room|raum|saal|hörsaal|hall|salle|sala|aula|amphi\p{L}*|building|talk|vortrag|lecture|poster|paper|panel|workshop|tutorial|group|gruppe|chapter|topic|theme|thema)(?!\p{L})/iu;

/**
 * Takes off what pages add. A text without form feeds has none, as far as it tells.
 * @param isEntry Whether a line is of the programme by its words, such as "Coffee break", even if each page has it.
 */
export function withoutPages(source: string, isEntry: (text: string) => boolean): PagedText {
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
  const numbers = numbersIn(edges);
  const gone = new Map([...repeatedIn(edges, isEntry), ...numbers].map((line) => [line.at, line]));
  const bare = new Set(numbers.map(({ at }) => at));
  // Numbers of pages say nothing, so the first is told for all of them.
  const told = new Map<string, Line>();
  for (const line of [...gone.values()].sort((a, b) => a.at - b.at)) {
    const key = bare.has(line.at) ? '' : wordsOf(line.text);
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

const wordsOf = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** What stands at the edge of most pages; on the first of them it stays, if that is the first of all: it may be the title. */
function repeatedIn(edges: readonly (readonly Line[])[], isEntry: (text: string) => boolean): readonly Line[] {
  const isHead = (lines: readonly Line[]): boolean => {
    const on = new Set(lines.map(({ page }) => page)).size;
    // Days and times at the edge of a page may be those of what is below.
    return on >= FEWEST && on * 2 > edges.length && !lines.some(({ text }) => TIMED.test(text) || isEntry(wordsOf(text)));
  };
  const same = groupsOf(edges.flat(), ({ text }) => wordsOf(text)).filter(isHead).map((lines) => {
    const [first] = lines;
    return first?.page === 0 ? lines.filter(({ page }) => page > 0) : lines.slice(first && datesIn(first.text).length ? 1 : 0);
  });
  return [...same, ...countedIn(edges).filter(isHead).map((lines) => lines.filter(({ page }) => page > 0))].flat();
}

/** Lines that are the same but for a number that counts the pages. */
function countedIn(edges: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const found = edges.flat().flatMap((line) => {
    const text = line.text.length > LONGEST ? '' : line.text.trim();
    const [, before = '', number, total = ''] = AT_END.exec(text) ?? [];
    const [, first, , after = ''] = number === undefined ? AT_START.exec(text) ?? [] : [];
    const [counts, words] = [number ?? first, wordsOf(before + after)];
    return counts === undefined || COUNTED.test(words) ? [] : [{ line, key: JSON.stringify([words, total, Number(counts) - line.page]) }];
  });
  return groupsOf(found, ({ key }) => key).map((group) => group.map(({ line }) => line));
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
