/**
 * Pages of DokuWiki and TWiki (Foswiki) as Markdown. Both write a row of a table on a line, its cells between bars, and have a sign for cells that the
 * one above reaches into.
 */
import type { Markup } from './markup.js';
import { asHtml, writeTable, type RowCell } from './rows.js';

/** DokuWiki, and Creole, which has its signs. */
export const dokuWiki: Markup = {
  recognises: (source) => /^\^(?:[^\S\n]|\^)*[^\s^].*\^[^\S\n]*$/m.test(source) || (/^={5,6} .*[^=\s] ={5,6}[^\S\n]*$/m.test(source) && !/^\{\||'''/m.test(source)) || /^\|=[^=|].*\|[^\S\n]*$/m.test(source),
  asMarkdown: (source) => pageOf(source, DOKUWIKI),
};

/** TWiki and Foswiki. */
export const twiki: Markup = {
  recognises: (source) => /^---\+{1,6}(?:!!)? *[^\s+-]/m.test(source) || /(?<!\w)%(?:TOC|META|STARTINCLUDE|BR|TABLE|EDITTABLE)(?:[:{][^\n]*)?%/.test(source),
  asMarkdown: (source) => pageOf(source, TWIKI),
};

interface Wiki {
  /** What begins and parts cells. */
  readonly bars: RegExp;
  /** What a cell says that is no cell. */
  readonly above: string;
  isHead(bar: string, text: string): boolean;
  headingOf(line: string): { readonly level: number; readonly title: string } | undefined;
  wordsOf(text: string): string;
}

const DOKUWIKI: Wiki = {
  bars: /[|^]/,
  above: ':::',
  isHead: (bar, text) => bar === '^' || /^=(?!=)/.test(text),
  headingOf(line) {
    const [, signs = '', title = ''] = /^\s{0,1}(={1,6}) *(?=[^=\s])(.*?[^=\s]) *={1,6}\s*$/.exec(line) ?? [];
    // The more signs the higher; in Creole one is the highest.
    return signs ? { level: signs.length === 1 ? 1 : 7 - signs.length, title } : undefined;
  },
  wordsOf: (text) => linked(text
    .replace(/%%(.{0,500}?)%%|<nowiki>(.{0,500}?)<\/nowiki>/g, (_, one?: string, other?: string) => one ?? other ?? '')
    .replace(/\{\{[^{}|]*(?:\|([^{}]*))?\}\}/g, '$1')
    .replace(/\(\((.{0,500}?)\)\)/g, ' ($1)')
    .replace(/~~[A-Z]+(?::[^~]*)?~~/g, '')
    .replace(/(?<!:)\/\/(?!\s)([^/\n]+?(?:\/[^/\n]+?)*)(?<!\s|:)\/\//g, '*$1*')
    .replace(/__([^_\n]+)__/g, '$1')
    .replace(/''([^'\n]+)''/g, '$1')
    .replace(/\\\\(?:\s|$)/g, '\n')),
};

const TWIKI: Wiki = {
  bars: /\|/,
  above: '^',
  isHead: (_, text) => /^\*[^*]+\*$/.test(text),
  headingOf(line) {
    const [, signs = '', title = ''] = /^---(\+{1,6})(?:!!)? *(.*)$/.exec(line) ?? [];
    return signs ? { level: signs.length, title } : undefined;
  },
  wordsOf: (text) => linked(text
    .replace(/%BR%/g, '\n')
    .replace(/%(?:RED|GREEN|BLUE|ORANGE|PURPLE|GRAY|GREY|NAVY|MAROON|TEAL|OLIVE|LIME|AQUA|SILVER|BLACK|WHITE|YELLOW|FUCHSIA|ENDCOLOR)%/g, '')
    .replace(/%[A-Z]+(?::[A-Z]+)?(?:\{[^{}]*\})?%/g, '')
    .replace(/<\/?(?:nop|verbatim|noautolink|sticky|literal)>/g, '')
    .replace(/(^|[\s(])!(?=\p{Lu})/gu, '$1')
    // A page of its own for everybody: "Main.AnnLee".
    .replace(/\b(?:Main|Users?)\.(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)\b/gu, '$1 $2')
    .replace(/(^|[\s(|])\*(?!\s)([^*\n]+?)(?<!\s)\*(?=$|[\s.,;:!?)|])/g, '$1**$2**')
    .replace(/(^|[\s(|])__(?!\s)([^_\n]+?)(?<!\s)__(?=$|[\s.,;:!?)|])/g, '$1***$2***')
    .replace(/(^|[\s(|])_(?!\s)([^_\n]+?)(?<!\s)_(?=$|[\s.,;:!?)|])/g, '$1*$2*')
    .replace(/(^|[\s(|])=(?!\s)([^=\n]+?)(?<!\s)=(?=$|[\s.,;:!?)|])/g, '$1$2')),
};

/** "[[address|words]]" and "[[address][words]]". */
function linked(text: string): string {
  return text.replace(/\[\[([^[\]|]+)(?:(?:\||\]\[)([^[\]]*))?\]\]/g, (_, written: string, words?: string) => {
    const [target, name] = [written.trim(), words?.trim()];
    if (/^https?:\/\//.test(target)) return name ? `[${name}](${target})` : target;
    return name ?? target.replace(/^.*[:/](?=.)/, '').replaceAll('_', ' ');
  });
}

function pageOf(source: string, wiki: Wiki): string {
  const lines = source.split('\n');
  const written = lines.map((line) => {
    const heading = wiki.headingOf(line.slice(0, 2_000));
    return heading ? `${'#'.repeat(heading.level)} ${wiki.wordsOf(heading.title).replaceAll('\n', ' ')}` : wiki.wordsOf(line).replaceAll('\n', '<br>');
  });
  const isRow = (line = ''): boolean => /^\s*[|^]/.test(line) && wiki.bars.test(line.trim()[0] ?? '');
  for (let at = 0; at < lines.length; at++) {
    let end = at - 1;
    while (isRow(lines[end + 1])) end++;
    if (end < at) continue;
    writeTable(written, at, end, lines.slice(at, end + 1).map((line, index) => ({ at: at + index, cells: cellsOf(line.trim(), wiki) })));
    at = end;
  }
  return written.join('\n');
}

/** The cells of a row. A bar right behind a bar makes the cell before it one column wider. */
function cellsOf(line: string, wiki: Wiki): readonly RowCell[] {
  const cells: (RowCell & { columns: number })[] = [];
  let from = 1;
  while (from < line.length) {
    const to = nextBar(line, from, wiki.bars);
    const last = cells.at(-1);
    const text = line.slice(from, to);
    if (!text && last) last.columns++;
    else cells.push({ html: asHtml(wiki.wordsOf(text.trim().replace(wiki === DOKUWIKI ? /^=(?!=)\s*/ : /^$/, '')).trim()), isHead: wiki.isHead(line[from - 1] ?? '', text.trim()), isAbove: text.trim() === wiki.above, columns: 1 });
    from = to + 1;
  }
  return cells;
}

/** The next bar that does not stand in a link or a picture; the length of the line if there is none. */
function nextBar(line: string, from: number, bars: RegExp): number {
  let depth = 0;
  for (let at = from; at < line.length; at++) {
    const pair = line.slice(at, at + 2);
    if (pair === '[[' || pair === '{{') depth++;
    if (pair === ']]' || pair === '}}') depth--;
    if (depth <= 0 && bars.test(line[at] ?? '')) return at;
  }
  return line.length;
}
