/**
 * Tables with a column for each day or room, and times before their rows: they are read as such a table in a text, for that reads it already.
 */
import { parse } from 'csv-parse/sync';
import { readCells } from '../dates/cell-times.js';
import type { FileOptions, FileTranslation } from '../file-format.js';
import { isDayName } from '../dates/written-dates.js';
import { withLines } from '../positions.js';
import { programme } from '../prose/programme.js';

/** Reads a grid; undefined for a table that is none. */
export function readGrid(source: string, options: FileOptions): FileTranslation | undefined {
  const text = source.replace(/\r\n?/g, '\n');
  for (const delimiter of [',', ';', '\t']) {
    const records = recordsOf(text, delimiter);
    const head = records.findIndex((record) => record.filter(Boolean).length > 2);
    // A row that begins with a time is an entry: such a table has no headings.
    const isBare = isTimedRow(records[head] ?? []);
    const rows = records.slice(isBare ? head : head + 1).filter((record) => record.some(Boolean));
    const timed = rows.filter(isTimedRow).length;
    // A row without a time goes on with the one above it.
    const others = rows.filter((row) => row[0] && !isTimedRow(row)).length;
    if (head < 0 || timed < 2 || timed < others) continue;
    const lines = linesOf(records);
    const width = records[head]?.length ?? 1;
    const table = records.map((record) => (record.some(Boolean) ? `| ${record.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |` : ''));
    // Dashes only stand below headings.
    const dashes = [...(isBare ? ['| '.repeat(width + 1)] : []), `|${'---|'.repeat(width)}`];
    const above = isBare ? 0 : head + 1;
    // What was put in is none of the file's.
    const lineOf = (line: number): number => lines[line - 1 - (line > above ? dashes.length : 0)] ?? line;
    return withLines(programme.translate([...table.slice(0, above), ...dashes, ...table.slice(above)].join('\n'), options), lineOf);
  }
  return undefined;
}

/** With a time in front, be it behind a day. */
export function isTimedRow([first = '', second = '']: readonly string[]): boolean {
  const isDay = first === '' || readCells(first, undefined)?.[0].date !== undefined || isDayName(first);
  return [first, ...(isDay ? [second] : [])].some((cell) => readCells(cell, undefined)?.[0].clock !== undefined);
}

function recordsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter, bom: true, trim: true, relax_column_count: true, record_delimiter: '\n' }).map((record) => record.map((cell) => cell.trim()));
  } catch {
    return [];
  }
}

/** The line in which each record begins. */
function linesOf(records: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return records.map((record) => {
    const own = line;
    line += 1 + record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return own;
  });
}
