/**
 * The sheets of a workbook, whatever program it is of: rows of texts as people see them, and what of them is not read.
 */
import { withoutPassword } from '../../secrets.js';
import { guess, type Guess } from '../guess.js';
import { Unreadable } from './unreadable.js';

/** A row that holds something. */
export interface SheetRow {
  /** Its number, from 1. */
  readonly line: number;
  /** The texts of its cells, from column A on; what is hidden is not among them. */
  readonly cells: readonly string[];
}

/** Cells that were made one. */
export interface Span {
  /** Of its first row. */
  readonly line: number;
  /** Of its first column, from 0. */
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly spans: readonly Span[];
  readonly remarks: readonly Guess[];
}

/** A cell before it is known what is hidden. */
export interface RawCell {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** What stands in a sheet, seen or not. */
interface RawSheet {
  readonly cells: readonly RawCell[];
  readonly spans: readonly Span[];
  readonly remarks: readonly Guess[];
}

/** What of a sheet nobody sees: numbers of rows from 1, of columns from 0. */
interface Hidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** More columns no programme has; what stands farther out is not read. */
export const MOST_COLUMNS = 400;

/** More text no table may have, and more cells no programme has: what is kept once may be shown in each of them. */
const LARGEST_TEXT = 5_000_000;
const MOST_CELLS = 200_000;

/** Refuses a sheet while it is read, where cells are written once for many. @throws Unreadable */
export function refuseTooMany(cells: readonly RawCell[]): void {
  if (cells.length > MOST_CELLS) throw new Unreadable('file-unreadable', { detail: `> ${MOST_CELLS} cells` });
}

/** More cells that were made one are but decoration, or an attack. */
const MOST_SPANS = 20_000;

/** "A" for the first column. */
function columnName(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}

/** Words that lead somewhere, as cells of tables have them; where the address lets somebody in, it stands by itself, for the reader to see. */
export function withLink(text: string, address: string | undefined): string {
  if (!text.trim() || address === undefined || !/^https?:\/\//i.test(address) || /[\s"<>]/.test(address)) return text;
  if (/^https?:\S+$/i.test(text.trim())) return text;
  return withoutPassword(address) === address ? `<a href="${address}">${text}</a>` : `${text} ${address}`;
}

/** The rows of a sheet, without what is hidden; that is told, if there is something in it. @throws Unreadable */
export function visible({ cells, spans, remarks }: RawSheet, hidden: Hidden): Pick<Sheet, 'rows' | 'spans' | 'remarks'> {
  const filled = cells.filter(({ text }) => text);
  const size = filled.reduce((sum, { text }) => sum + text.length, 0);
  if (size > LARGEST_TEXT) throw new Unreadable('file-too-large', { megabytes: Math.ceil(size / 1e6), most: LARGEST_TEXT / 1e6 });
  const columns = [...new Set(filled.filter(({ line, column }) => hidden.columns.has(column) && !hidden.rows.has(line)).map(({ column }) => column))].sort((a, b) => a - b);
  const lines = [...new Set(filled.filter(({ line }) => hidden.rows.has(line)).map(({ line }) => line))].sort((a, b) => a - b);
  const left = [
    ...columns.map((column) => guess('hidden-left-out', { value: `${columnName(column)} (${filled.find((cell) => cell.column === column && !hidden.rows.has(cell.line))?.text.slice(0, 40) ?? ''})` }, 1)),
    ...stretchesOf(lines).map(([from, to]) => guess('hidden-left-out', { value: from === to ? String(from) : `${from}–${to}` }, from)),
  ];
  // Columns that are not there do not count, so that the others stay side by side.
  const places = new Map<number, number>();
  for (let column = 0; column < MOST_COLUMNS; column++) if (!hidden.columns.has(column)) places.set(column, places.size);
  const rows = new Map<number, string[]>();
  for (const { line, column, text } of filled) {
    const at = places.get(column);
    if (at === undefined || hidden.rows.has(line)) continue;
    const row = rows.get(line) ?? [];
    while (row.length < at) row.push('');
    row[at] = text;
    rows.set(line, row);
  }
  return {
    remarks: [...left, ...remarks.filter(({ line }) => line === undefined || !hidden.rows.has(line))], rows: [...rows].sort(([a], [b]) => a - b).map(([line, texts]) => ({ line, cells: texts })),
    spans: spans.slice(0, MOST_SPANS).flatMap((span) => {
      const reached = Array.from({ length: Math.min(span.columns, MOST_COLUMNS) }, (_, at) => places.get(span.column + at)).filter((at) => at !== undefined);
      return reached[0] === undefined || hidden.rows.has(span.line) ? [] : [{ ...span, column: reached[0], columns: reached.length }];
    }),
  };
}

/** "3", "7–9": lines one after the other are one stretch. */
function stretchesOf(lines: readonly number[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else stretches.push([line, line]);
  }
  return stretches;
}
