/**
 * Rows of a table that has lost its lines, as PDFs have them: a time, and beside it cells of several lines each, parted from one another by wide gaps
 * and from other rows by empty lines. The time stands beside the first line of its row, or beside its middle.
 */
import { clockStyle, type ClockStyle } from '../../dates/clock-times.js';
import { leadingSlot } from '../../dates/line-slots.js';
import { datesIn, isDayName } from '../../dates/written-dates.js';
import { piecesOf, type Piece } from './line-pieces.js';

/** What is known of words, by whoever knows them: a text is taken apart before they are read. */
export interface KnownWords {
  /** Of a part of the programme: "Session 2", "Posters". */
  readonly isHeading: (text: string) => boolean;
  readonly isName: (text: string) => boolean;
  /** Of an entry that says nothing but its kind, or a session: "Coffee break". */
  readonly isEntry: (text: string) => boolean;
}

/** Words that were taken to stand beside a time, or behind a line that begins with one. */
export interface Joined {
  readonly value: string;
  readonly time: string;
  /** From 1. */
  readonly line: number;
}

/** A text with each such row on the first of its lines; the others stay, empty. */
export interface SpacedRowsText {
  readonly source: string;
  readonly joined: readonly Joined[];
}

/** Longer ones are prose. */
const MOST_LINES = 12;
const MOST_COLUMNS = 3;
const LONGEST = 400;
const TIME = /\d[:.h]\d\d(?!\d)|\d\s?[ap]\.?m\b|\d\s?uhr(?!\p{L})/iu;

/** Reads such rows. */
export function withSpacedRows(source: string, known: KnownWords): SpacedRowsText {
  const lines = source.split('\n');
  if (!lines.some((line) => line.length <= LONGEST && /\d/.test(line)) || !/ {2}\S/.test(source)) return { source, joined: [] };
  const style = clockStyle(lines);
  const told: Joined[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (!lines[from]?.trim()) continue;
    let to = from;
    while (to < lines.length && lines[to]?.trim()) to++;
    const row = to - from > 1 && to - from <= MOST_LINES ? rowIn(lines.slice(from, to), style, known) : undefined;
    if (row) {
      for (let at = from; at < to; at++) lines[at] = row.lines[at - from] ?? '';
      told.push({ value: row.value, time: row.time, line: from + 1 });
    }
    from = to;
  }
  return { source: lines.join('\n'), joined: told };
}

interface SpacedRow {
  readonly lines: readonly string[];
  readonly value: string;
  readonly time: string;
}

/** Lines that are one row, or begin with one below which others follow; undefined for any others. */
function rowIn(lines: readonly string[], style: ClockStyle, known: KnownWords): SpacedRow | undefined {
  if (lines.some((line) => line.length > LONGEST || /^\s*[|#<>*•-]|\t/.test(line))) return undefined;
  const pieces = lines.map(piecesOf);
  const [at, next = lines.length] = pieces.flatMap(([first], index) => (first && leadingSlot(first.text.slice(0, 80), style) ? [index] : []));
  if (at === undefined) return undefined;
  const first = pieces[at]?.[0];
  const slot = first && leadingSlot(first.text, style);
  if (!first || !slot || !first.text.endsWith(slot.rest)) return undefined;
  const time = first.text.slice(0, first.text.length - slot.rest.length).trimEnd();
  const own: readonly Piece[] = slot.rest ? [{ text: slot.rest, from: first.to - slot.rest.length, to: first.to }] : [];
  const cells = pieces.slice(0, next).map((list, index) => (index === at ? [...own, ...list.slice(1)] : list));
  // Words between two times may be of either.
  const isWhole = next === lines.length || next === at + 1;
  const above = cells.slice(0, at).flat();
  const edge = first.from + time.length;
  if (cells.some((list, index) => index !== at && (list[0]?.from ?? 0) <= edge) || (at > 0 && !areOfRow(above, cells.slice(at, at + 2).flat(), known))) return undefined;
  // Nothing is joined where a row has but one line, and what has a time of its own is an entry of its own.
  if (cells.length < 2 || cells.some((list) => list.some(({ text }) => TIME.test(text) || leadingSlot(text, style) !== undefined))) return undefined;
  // Rows below one with parted cells would be read as those of its table.
  const isParted = columnsOf(cells).length > 1 && pieces.slice(next).some((list) => list.length > 1);
  const row = isParted ? undefined : joined(cells, { time, isMiddle: at > 0, isWhole }, known);
  return row && { ...row, lines: [...row.lines, ...Array<string>(Math.max(0, next - row.lines.length)).fill(''), ...lines.slice(next)] };
}

/** Words above a time are of its row where they begin below one another: a heading stands elsewhere. */
function areOfRow(above: readonly Piece[], beside: readonly Piece[], { isHeading }: KnownWords): boolean {
  return above.every(({ text, from }) => beside.some((piece) => Math.abs(piece.from - from) < 2) && !isHeading(text) && !isDayName(text) && !datesIn(text).length);
}

function joined(cells: readonly (readonly Piece[])[], { time, isMiddle, isWhole }: { readonly time: string; readonly isMiddle: boolean; readonly isWhole: boolean }, { isName }: KnownWords): SpacedRow | undefined {
  const columns = columnsOf(cells);
  if (columns.length > MOST_COLUMNS || columns.length < (isMiddle ? 1 : 2) || (columns.length > 1 && !isWhole)) return undefined;
  const parts = columns.map(([from, to]) => cells.map((list) => list.filter((piece) => piece.from >= from && piece.to <= to)));
  // Two pieces of one line in one column: where it ends cannot be told.
  if (parts.some((column) => column.some((list) => list.length > 1))) return undefined;
  const texts = parts.map((column) => column.flatMap((list) => list.map(({ text }) => text)));
  const said = texts.map((each) => wordsOf(each, isName));
  const value = said.join(' – ');
  if (columns.length > 1) return { lines: [[time, ...said].join('\t')], value, time };
  const [words = []] = texts;
  return { lines: [`${time} ${words[0] ?? ''}`, ...words.slice(1)], value, time };
}

/** Where columns are: pieces above one another are of one. */
function columnsOf(cells: readonly (readonly Piece[])[]): readonly (readonly [number, number])[] {
  const columns: [number, number][] = [];
  for (const { from, to } of cells.flat().sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else columns.push([from, to]);
  }
  return columns;
}

/** The lines of a cell as one. A name may go over two of them; below names stands where they are from. */
function wordsOf(lines: readonly string[], isName: KnownWords['isName']): string {
  const end = lines.findIndex((line) => !isName(line));
  const [names, others] = end < 0 ? [lines, []] : [lines.slice(0, end), lines.slice(end)];
  const isSurname = lines.length === 2 && /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(lines[1] ?? '');
  if (!names.length || lines.length < 2 || isSurname || /[(),;]/.test(lines.join(''))) return lines.join(' ');
  return names.join(', ') + (others.length ? ` (${others.join(' ')})` : '');
}
