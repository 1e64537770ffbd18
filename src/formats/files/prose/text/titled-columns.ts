/**
 * Tables that have nothing but spaces between their columns, and titles over them that say what each holds: as mails have them, and what is taken out of
 * PDFs. A table whose lines stand elsewhere than its titles stays as it is.
 */
import { piecesOf, type Piece } from './line-pieces.js';

/** What a title of a column stands for, "day" for one of that; undefined for other words. */
export type TitleRole = (text: string) => string | undefined;

/** Fewer columns are read as lines. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** Longer lines are prose. */
const LONGEST = 400;
/** A line by itself that says more than a day or a session. */
const LONGEST_ALONE = 100;
/** How far before its title what stands in a column may begin, in characters. */
const BEFORE = 1;

/** A text with each such table in bars. Line feeds stay: lines keep their numbers. */
export function withTitledColumns(source: string, roleOf: TitleRole): string {
  if (!/\S {2}/.test(source)) return source;
  const lines = source.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const titles = titlesIn(lines[at] ?? '', roleOf);
    // Lines of signs below them are of a markup that has tables of its own.
    if (!titles || /^[\s=+-]{3,}$/.test(lines[at + 1] ?? '')) continue;
    const rows = rowsBelow(lines, at, roleOf);
    const written = rows && asTable(titles, rows, roleOf);
    if (!written) continue;
    written.forEach((line, index) => (lines[at + index] = line));
    at += written.length - 1;
  }
  return lines.join('\n');
}

/** Titles over columns, one of which is that of the times. */
function titlesIn(line: string, roleOf: TitleRole): readonly Piece[] | undefined {
  if (line.length > LONGEST || /[|\t]|^\s*[#>*•-]/.test(line)) return undefined;
  const pieces = piecesOf(line);
  const roles = pieces.map(({ text }) => roleOf(text));
  // Days beside one column of times are read by whoever knows what reaches over several of them.
  const isOfDays = roles.includes('day') && !roles.includes('end') && !roles.includes('duration');
  return pieces.length >= FEWEST_COLUMNS && roles.includes('time') && !roles.includes(undefined) && !isOfDays ? pieces : undefined;
}

/** The lines below up to the next titles, a heading, or prose; each as its pieces. */
function rowsBelow(lines: readonly string[], at: number, roleOf: TitleRole): readonly (readonly Piece[])[] | undefined {
  const rows: (readonly Piece[])[] = [];
  let last = 0;
  for (const line of lines.slice(at + 1)) {
    const pieces = piecesOf(line);
    if (/[|\t]|^\s*#/.test(line) || line.length > LONGEST || titlesIn(line, roleOf) || (pieces.length === 1 && line.trim().length > LONGEST_ALONE)) break;
    rows.push(pieces);
    if (pieces.length > 1) last = rows.length;
  }
  return last >= FEWEST_ROWS ? rows.slice(0, last) : undefined;
}

/** Rows in bars, below their titles; undefined where what stands in them does not stand below these. */
function asTable(titles: readonly Piece[], rows: readonly (readonly Piece[])[], roleOf: TitleRole): readonly string[] | undefined {
  const written: string[][] = [titles.map(({ text }) => text)];
  const isWhen = titles.map(({ text }) => /^(?:time|end|date)$/.test(roleOf(text) ?? ''));
  // The row that what stands below it, without a time, goes on with.
  let open: string[] | undefined;
  for (const pieces of rows) {
    const places = pieces.map((piece) => titles.findLastIndex(({ from }) => from <= piece.from + BEFORE));
    const [first] = places;
    const isAlone = pieces.length === 1 && first === 0;
    if (!isAlone && (new Set(places).size < places.length || places.includes(-1) || pieces.some(({ to }, at) => to > (titles[(places[at] ?? 0) + 1]?.from ?? Infinity)))) return undefined;
    const cells = titles.map((_, column) => pieces[places.indexOf(column)]?.text ?? '');
    const above = open;
    if (above && pieces.length && !places.some((place) => place === 0 || isWhen[place])) {
      cells.forEach((cell, column) => cell && (above[column] = [above[column], cell].filter(Boolean).join('<br>')));
      written.push([]);
    } else {
      written.push(isAlone ? [pieces[0]?.text ?? ''] : cells);
      open = pieces.length ? written.at(-1) : undefined;
    }
  }
  return written.map((cells) => `| ${cells.join(' | ')} |`);
}
