/**
 * A row of a table that tells the same time on several clocks, each in a column of its own: "BST | EDT | PDT | Title".
 */
import type { Cell } from '../text/blocks.js';
import { inUtc, type ClockStyle, type WrittenSlot } from '../../dates/clock-times.js';
import { leadingSlot } from '../../dates/line-slots.js';
import type { Column } from './table-columns.js';

/** A row, and what its columns hold. */
interface ClockRow {
  readonly cells: readonly Cell[];
  readonly columns: readonly Column[];
  readonly style: ClockStyle;
}

/** The slot of a cell with its end from a column of its own, of the same clock where there are several. */
export function withEnd(slot: WrittenSlot, { column }: Cell, { cells, columns, style }: ClockRow): WrittenSlot {
  const clock = clockOver(columns[column]);
  const cell = cells.find((one) => columns[one.column]?.role === 'end' && (clock === undefined || (clockOver(columns[one.column]) ?? clock) === clock));
  const found = cell && leadingSlot(cell.plain, style);
  // "Noon / afternoon" is no time to end at.
  return found && !slot.end && !/^(?:\/|(?:or|oder|ou)(?!\p{L}))/iu.test(found.rest) ? { ...slot, end: found.slot.start } : slot;
}

/** The slot of a cell with the zone of its column, and the same time from the columns of other clocks. */
export function onClocks(slot: WrittenSlot, { column }: Cell, row: ClockRow): WrittenSlot {
  const { zone, place } = row.columns[column] ?? {};
  if ((zone ?? place) === undefined || slot.zone !== undefined) return slot;
  const own = { ...slot, ...clockOf(row.columns[column]) };
  const others = row.cells.flatMap((cell): readonly WrittenSlot[] => {
    const other = row.columns[cell.column];
    const isOther = (clockOver(other) ?? zone ?? place) !== (zone ?? place) && other?.role !== 'end';
    const found = isOther ? leadingSlot(cell.plain, row.style)?.slot : undefined;
    return found ? [{ ...withEnd(found, cell, row), ...clockOf(other) }] : [];
  });
  return { ...inUtc(own, others), written: slot.written, ...(others.length ? { others: [own, ...others] } : {}) };
}

const clockOver = (column: Column | undefined): string | undefined => column?.zone ?? column?.place;

const clockOf = (column: Column | undefined): { readonly zone?: string; readonly place?: string } => ({ ...(column?.zone === undefined ? {} : { zone: column.zone }), ...(column?.place === undefined ? {} : { place: column.place }) });
