/**
 * Times in cells as they are written elsewhere: those of nothing but digits ("0900", "900", "0915-1000"), which only a whole column of them shows to be such, and a
 * word between two ("9:00 til 10:00").
 */
import { withParents } from './groups.js';
import type { Table } from './table.js';

const DIGITS = /^([01]?\d|2[0-3])([0-5]\d)$/;
const RANGE = /^(\d{3,4})(\s*[-–—~]\s*|\s+\p{L}{1,5}\s+)(\d{3,4})$/u;

const TO = /(?<=\d(?:\s?(?:[ap]\.?m\.?|h|uhr))?)\s+(?:til|till|ila|upp till|frem til)\s+(?=\d)/iu;

/** A table whose times are with colons, and with dashes between. */
export function withPlainTimes(table: Table): Table {
  const times = table.columns.flatMap(({ field }, at) => (field === 'start' || field === 'end' ? [at] : []));
  const columns = new Set(times.filter((at) => {
    // Not a day in a row of its own.
    const cells = table.rows.flatMap(({ cells: all }) => (all.filter(Boolean).length > 1 ? all[at] ?? '' : [])).filter((cell) => /\d/.test(cell));
    return cells.length > 1 && cells.every((cell) => withColon(cell) !== undefined);
  }));
  if (!columns.size && !table.rows.some(({ cells }) => times.some((at) => TO.test(cells[at] ?? '')))) return table;
  const cellsOf = (cells: readonly string[]): readonly string[] => cells.map((cell, at) => (times.includes(at) ? ((columns.has(at) ? withColon(cell) : undefined) ?? cell).replace(TO, ' – ') : cell));
  return { ...table, rows: withParents(new Map(table.rows.map((row) => [row, { ...row, cells: cellsOf(row.cells) }]))) };
}

/** "0915-1000" → "09:15-10:00"; undefined for anything else. */
function withColon(cell: string): string | undefined {
  const [, from, dash, to] = RANGE.exec(cell) ?? [];
  const times = from === undefined || to === undefined ? [cell] : [from, to];
  const [start, end] = times.map((time) => DIGITS.exec(time)).map((match) => match && `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}`);
  if (!start || end === null) return undefined;
  return end === undefined ? start : `${start}${dash ?? ''}${end}`;
}
