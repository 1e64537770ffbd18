/**
 * A sheet as a table for those who read tables already: with a heading row and a row an entry as CSV, as a grid of times and rooms or days as a
 * table of a page, where cells may reach over others.
 */
import { firstIndex } from '../../../event/first-index.js';
import { cellHtml, escapeHtml } from '../../html-written.js';
import { csv } from '../csv/csv.js';
import { isTimedRow } from '../csv/grid.js';
import { looksLikeTable } from '../csv/table.js';
import type { FileOptions, FileTranslation } from '../file-format.js';
import { programme } from '../prose/programme.js';
import { withLines } from '../positions.js';
import type { Sheet, SheetRow, Span } from './sheet.js';

/** Reads a sheet; undefined for one that is no programme. Lines are rows. @param day The day that its name is, where it is one. */
export function readSheet(sheet: Sheet, options: FileOptions, day: string): FileTranslation | undefined {
  const translation = readList(sheet, options) ?? readGrid(sheet, options, day);
  return translation && { ...translation, guesses: [...translation.guesses, ...sheet.remarks] };
}

function readList({ rows, spans }: Sheet, options: FileOptions): FileTranslation | undefined {
  const filled = filledDown(rows, spans);
  const { text, lineOf } = asText(filled);
  return looksLikeTable(text) ? withLines(csv.translate(text, options), lineOf) : undefined;
}

/** What was made one cell down several rows holds for each of them; what was made one along a row is in its first. */
function filledDown(rows: readonly SheetRow[], spans: readonly Span[]): readonly SheetRow[] {
  const below = rows.map(() => new Map<number, string>());
  for (const { first, last, column } of spansOver(rows, spans)) {
    const text = rows[first]?.cells[column];
    for (let at = first + 1; text && at <= last; at++) below[at]?.set(column, text);
  }
  return rows.map((row, at) => {
    const own = below[at];
    if (!own?.size) return row;
    const width = Math.max(row.cells.length, ...[...own.keys()].map((column) => column + 1));
    return { line: row.line, cells: Array.from({ length: width }, (_, column) => own.get(column) ?? row.cells[column] ?? '') };
  });
}

interface SpanOver extends Pick<Span, 'column' | 'columns'> {
  /** Its first and last row, as places among those that hold something. */
  readonly first: number;
  readonly last: number;
}

/** More places than any sheet has; cells that were made one do not reach over one another. */
const MOST_PLACES = 500_000;

/** Spans among the rows that hold something. */
function spansOver(rows: readonly SheetRow[], spans: readonly Span[]): readonly SpanOver[] {
  const at = new Map(rows.map(({ line }, index) => [line, index]));
  let places = 0;
  return spans.flatMap(({ line, column, rows: height, columns }) => {
    const first = at.get(line);
    if (first === undefined) return [];
    const last = firstIndex(rows.length, (index) => (rows[index]?.line ?? 0) >= line + height) - 1;
    places += (last - first + 1) * columns;
    return places > MOST_PLACES ? [] : [{ first, last, column, columns }];
  });
}

/** Rows with tabs between their cells, and of each line of that text the row it is of. */
function asText(rows: readonly SheetRow[]): { readonly text: string; readonly lineOf: (line: number) => number } {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const origins: number[] = [];
  const records = rows.map(({ line, cells }) => {
    const record = Array.from({ length: width }, (_, column) => quoted((cells[column] ?? '').replaceAll('\t', ' '))).join('\t');
    for (let count = record.split('\n').length; count > 0; count--) origins.push(line);
    return record;
  });
  return { text: records.join('\n'), lineOf: (line) => origins[line - 1] ?? line };
}

function quoted(cell: string): string {
  return /["\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function readGrid({ rows, spans }: Sheet, options: FileOptions, day: string): FileTranslation | undefined {
  const head = headOf(rows);
  // A row that begins with a time is an entry: such a table has no headings.
  const isBare = isTimedRow(rows[head]?.cells ?? []);
  const over = spansOver(rows, spans);
  const covered = new Set(over.flatMap(placesOf));
  const spanAt = new Map(over.map((span) => [`${span.first} ${span.column}`, span]));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const html = rows.map((row, at) => {
    if (at < head) return `<p>${row.cells.filter(Boolean).map(asHtml).join(' ')}</p>`;
    const cells = Array.from({ length: width }, (_, column) => {
      if (covered.has(`${at} ${column}`)) return '';
      const span = spanAt.get(`${at} ${column}`);
      // Rows in which nothing stands are none of the table.
      return cellHtml(asHtml(row.cells[column] ?? ''), at === head && !isBare, span?.columns, span && span.last - span.first + 1);
    });
    return `${at === Math.max(0, head) ? '<table>' : ''}<tr>${cells.join('')}</tr>`;
  });
  if (head < 0) return undefined;
  const text = `<h2>${asHtml(day)}</h2>\n${html.join('\n')}</table>`;
  if (!programme.recognises(text, '')) return undefined;
  return withLines(programme.translate(text, options), (line) => rows[Math.max(0, line - 2)]?.line ?? line);
}

/** The row with which a grid begins: that of its headings, which may have nothing over the times, else its first with a time. */
function headOf(rows: readonly SheetRow[]): number {
  const filled = (at: number): number => rows[at]?.cells.filter(Boolean).length ?? 0;
  const first = rows.findIndex(({ cells }, at) => filled(at) > 2 || isTimedRow(cells));
  return first > 0 && isTimedRow(rows[first]?.cells ?? []) && filled(first - 1) > 1 ? first - 1 : first;
}

/** The places that another cell reaches over. */
function placesOf({ first, last, column, columns }: SpanOver): readonly string[] {
  const places: string[] = [];
  for (let row = first; row <= last; row++) for (let right = 0; right < columns; right++) if (row > first || right) places.push(`${row} ${column + right}`);
  return places;
}

/** A text for a page; links stay what they are. */
function asHtml(text: string): string {
  return text.split(/(<a href="[^"<>]*">|<\/a>)/).map((part, at) => (at % 2 ? part : escapeHtml(part))).join('').replaceAll('\n', '<br>');
}
