/**
 * A row of a table that tells the same time on several clocks, each in a column of its own: "BST | EDT | PDT | Title".
 */
import type { Cell } from '../text/blocks.js';
import { inUtc, leadingSlot, type ClockStyle, type WrittenSlot } from '../../dates/clock-times.js';
import type { Column } from './table-columns.js';

/** A row, and what its columns hold. */
export interface ClockRow {
  readonly cells: readonly Cell[];
  readonly columns: readonly Column[];
  readonly style: ClockStyle;
}

/** The slot of a cell with its end from a column of its own, of the same clock where there are several. */
export function withEnd(slot: WrittenSlot, { column }: Cell, { cells, columns, style }: ClockRow): WrittenSlot {
  const zone = columns[column]?.zone;
  const cell = cells.find((one) => columns[one.column]?.role === 'end' && (zone === undefined || (columns[one.column]?.zone ?? zone) === zone));
  const end = cell && leadingSlot(cell.plain, style)?.slot.start;
  return end && !slot.end ? { ...slot, end } : slot;
}

/** The slot of a cell with the zone of its column, and the same time from the columns of other clocks. */
export function onClocks(slot: WrittenSlot, { column }: Cell, row: ClockRow): WrittenSlot {
  const zone = row.columns[column]?.zone;
  if (zone === undefined || slot.zone !== undefined) return slot;
  const own = { ...slot, zone };
  const others = row.cells.flatMap((cell): readonly WrittenSlot[] => {
    const { zone: other = zone, role } = row.columns[cell.column] ?? {};
    const found = other === zone || role === 'end' ? undefined : leadingSlot(cell.plain, row.style)?.slot;
    return found ? [{ ...withEnd(found, cell, row), zone: other }] : [];
  });
  return { ...inUtc(own, others), written: slot.written, ...(others.length ? { others: [own, ...others] } : {}) };
}
