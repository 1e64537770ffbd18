/**
 * The rows of a table in a text: RFC 4180 with commas, semicolons or tabs, its heading row, and the lines above that.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { unguarded } from '../../cells.js';
import { guess, type Guess } from '../guess.js';
import { plainLetters } from '../plain-letters.js';
import { lineFinder } from '../positions.js';
import { MOST_CELLS, MOST_ENTRIES, refuseOver } from '../sizes.js';
import { zonesIn } from '../dates/zone-words.js';
import { isDayOnly } from '../dates/lone-days.js';
import { headingsFor } from './headless.js';
import { zoneStatement } from './zone-lines.js';
import { columnsOf, fieldsNamed, withDates, type Column } from './columns.js';

/** A row and the line that it begins in. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  /** The row of the session that it is in, where the table says so. */
  readonly parent?: Row;
}

/** A table with its headings. */
export interface Table {
  /** Rows above the headings that are not blank. */
  readonly before: readonly Row[];
  readonly heading: Row;
  readonly columns: readonly Column[];
  /** Rows below the headings that are not blank. */
  readonly rows: readonly Row[];
  /** Those of them that are about all times: "All times in CEST". */
  readonly behind: readonly Row[];
}

const DELIMITERS = [',', ';', '\t'];
// What software for statistics and spreadsheets writes where there is nothing. Once it may be somebody's name.
const MISSING = /^(?:#?N\/A|NA|NULL|NaN)$/;
// A heading row further down is none.
const FARTHEST_HEADING = 25;

/** Reads a table. Line breaks inside cells become plain ones. */
export function readTable(source: string): Table | Guess {
  // The package takes a CRLF inside quotation marks for two lines.
  const text = source.replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) return guess('columns-unknown', { found: text.trim().split(/[\r\n]/, 1)[0]?.slice(0, 80) ?? '' }, 1);
  try {
    const rows = withoutMissing(rowsOf(text, delimiter)).filter(({ cells }) => cells.some((cell) => cell.trim()));
    const at = headingOf(rows);
    const written = rows[at];
    const heading = written && { ...written, cells: written.cells.map(plainLetters) };
    if (!heading) return guess('columns-unknown', { found: rows[0]?.cells.join(' ').slice(0, 80) ?? '' }, 1);
    const columns = withDates(columnsOf(heading.cells, true), rows.slice(at + 1).map(({ cells }) => cells));
    const below = rows[at + 1];
    const isZone = below !== undefined && saysZone(below, columns);
    const above = rows[at - 1];
    const day = above && isDay(above) ? [above] : [];
    return {
      before: rows.slice(0, at - day.length), heading, columns: isZone ? columns.map((column, index): Column => ({ ...column, heading: [column.heading, below.cells[index]].filter(Boolean).join(' ') })) : columns,
      // Each day may have the headings again.
      rows: [...day, ...rows.slice(isZone ? at + 2 : at + 1).filter((row) => !isSame(row, written) && !isStatement(row))],
      behind: rows.slice(at + 1).filter(isStatement),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The message goes on with a line, which is the last one where a quotation mark is not closed.
    const [detail = ''] = error.message.split(':', 1);
    return guess('csv-invalid', { detail }, lineOfFault(error, text));
  }
}

/** A text with headings for its columns, where it has none and each tells by itself what it holds, and the line that they were put in. */
export function withHeadings(source: string): { readonly text: string; readonly line: number } | undefined {
  const text = source.replace(/\r\n?/g, '\n');
  for (const delimiter of DELIMITERS) {
    const rows = rowsIfAny(text, delimiter).filter(({ cells }) => cells.some(Boolean));
    const found = headingsFor(rows);
    const line = found && rows[found.at]?.line;
    if (!found || line === undefined) continue;
    const lines = text.split('\n');
    return { text: [...lines.slice(0, line - 1), found.cells.join(delimiter), ...lines.slice(line - 1)].join('\n'), line };
  }
  return undefined;
}

function rowsIfAny(text: string, delimiter: string): readonly Row[] {
  try {
    return rowsOf(text, delimiter);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [];
  }
}

function withoutMissing(rows: readonly Row[]): readonly Row[] {
  const isWritten = rows.flatMap(({ cells }) => cells.filter((cell) => MISSING.test(cell))).length > 2;
  return isWritten ? rows.map(({ cells, line }) => ({ cells: cells.map((cell) => cell.replace(MISSING, '')), line })) : rows;
}

/** A row with nothing but a day: that of the rows below. */
function isDay({ cells }: Row): boolean {
  const [text = '', another] = cells.filter(Boolean);
  return another === undefined && isDayOnly(text);
}

/** A row with nothing but a line about all times. */
function isStatement({ cells }: Row): boolean {
  const filled = cells.filter(Boolean);
  return filled.length > 0 && filled.length < 3 && zoneStatement(filled.join(' ')) !== undefined;
}

function isSame(row: Row, heading: Row): boolean {
  return row.cells.length > 1 && row.cells.join('\n').toLowerCase() === heading.cells.join('\n').toLowerCase();
}

/** A row below the headings with nothing but the zone of the times: "(GMT-3)". */
function saysZone({ cells }: Row, columns: readonly Column[]): boolean {
  const filled = cells.flatMap((cell, index) => (cell ? [{ cell, field: columns[index]?.field }] : []));
  return filled.length > 0 && filled.every(({ cell, field }) => (field === 'start' || field === 'end') && /^[([].*[)\]]$/.test(cell) && zonesIn(cell).length === 1);
}

function lineOfFault({ code, lines }: CsvError, text: string): number {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return lineOfOpenQuote(text);
  return Number(lines);
}

/** Where the quotation begins that nothing closes. Every other mark closes one, and one right after that goes on with it. */
function lineOfOpenQuote(text: string): number {
  let [openAt, lastAt, isOpen] = [0, -2, false];
  for (const { index } of text.matchAll(/"/g)) {
    if (!isOpen && index !== lastAt + 1) openAt = index;
    [lastAt, isOpen] = [index, !isOpen];
  }
  return lineFinder(text)(openAt);
}

/** True for a text with a heading row that a programme's table might have. */
export function looksLikeTable(text: string): boolean {
  return delimiterOf(text) !== undefined;
}

/** The delimiter with which some row near the start names most fields. */
function delimiterOf(text: string): string | undefined {
  const lines = plainLetters(text.slice(0, 100_000)).split(/\r\n?|\n/, FARTHEST_HEADING);
  const rows = [...lines, ...quotedRows(lines)];
  const scores = DELIMITERS.map((delimiter) => Math.max(...rows.map((row) => scoreOf(row.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''))))));
  const best = Math.max(...scores);
  return best > 0 ? DELIMITERS[scores.indexOf(best)] : undefined;
}

/** Rows with line breaks between quotation marks, as headings with hints have them. */
function quotedRows(lines: readonly string[]): readonly string[] {
  const rows: string[] = [];
  let open: string | undefined;
  for (const line of lines) {
    const row: string = open === undefined ? line : `${open}\n${line}`;
    const isOpen = row.split('"').length % 2 === 0;
    if (!isOpen && open !== undefined) rows.push(row);
    open = isOpen ? row : undefined;
  }
  return rows;
}

function headingOf(rows: readonly Row[]): number {
  const scores = rows.slice(0, FARTHEST_HEADING).map(({ cells }) => scoreOf(cells.map(plainLetters)));
  return scores.indexOf(Math.max(1, ...scores));
}

/** A programme says what and when, or who and when; "Session" may be what. */
function scoreOf(cells: readonly string[]): number {
  // One cell names one field: most lines that are tried with most delimiters.
  if (cells.length < 2) return 0;
  const named = fieldsNamed(cells);
  const isProgramme = (['title', 'eventTitle', 'speakers', 'session'] as const).some((field) => named.has(field)) && (named.has('start') || named.has('date'));
  return isProgramme ? named.size : 0;
}

function rowsOf(text: string, delimiter: string): readonly Row[] {
  const records = parse(text, { delimiter, bom: true, trim: true, relax_column_count: true, record_delimiter: '\n' });
  refuseOver(MOST_ENTRIES, records.length, 'rows');
  refuseOver(MOST_CELLS, records.reduce((sum, record) => sum + record.filter(Boolean).length, 0), 'cells');
  let line = 1;
  return records.map((record) => {
    const row = { cells: record.map((cell) => unguarded(cell).trim()), line };
    line += 1 + record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return row;
  });
}
