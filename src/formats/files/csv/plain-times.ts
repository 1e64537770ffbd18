/**
 * Columns of times as they are written elsewhere: those of nothing but digits, which only a whole column of them shows to be such, with colons, and those with a word
 * between two with a dash.
 */
import { withParents } from './groups.js';
import { TO, withColon } from './plain-clocks.js';
import type { Table } from './table.js';

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
