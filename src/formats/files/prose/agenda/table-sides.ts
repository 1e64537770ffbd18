/**
 * Entries of a table that stand side by side, and the rows below them that go on with each in its own column.
 */
import type { WrittenDate } from '../../dates/written-dates.js';
import type { WrittenSlot } from '../../dates/clock-times.js';
import type { Draft } from '../draft.js';
import { filledCells, type Block } from '../text/blocks.js';
import { linesOf } from './table-cells.js';

/** What rows inherit from those above them. */
export interface RowState {
  /** The table that is being read, and what its last row with a time had. */
  row: { readonly table: number; readonly slot?: WrittenSlot; readonly date?: WrittenDate; readonly dayTitle?: string; readonly drafts: readonly Draft[]; readonly sides: Sides } | undefined;
  /** Of a table whose rooms have sessions now. */
  sessions: { readonly table: number; readonly sides: Sides } | undefined;
}

/** Entries side by side, by the column in which each stands. */
export type Sides = ReadonlyMap<number, Draft>;

/** An entry of a row: on the day of its column or cell, or within another. */
export interface RowDraft {
  readonly draft: Draft;
  readonly date?: WrittenDate;
  readonly dayTitle?: string;
  readonly into?: Draft;
  /** Of an entry that has others beside it. */
  readonly column?: number;
}

/** The entries of a row that stand side by side. */
export function sidesOf(found: readonly RowDraft[]): Sides {
  return new Map(found.flatMap(({ column, draft }) => (column === undefined ? [] : [[column, draft] as const])));
}

/** The cells of a row without a time, each with the entry that stands above it in the same column; none where one has no such entry. */
export function cellsBelow(block: Block, { row }: RowState): readonly { readonly draft: Draft; readonly lines: readonly Block[] }[] {
  const filled = filledCells(block);
  const found = filled.flatMap((cell) => {
    const draft = row?.table === block.level && row.sides.size > 1 ? row.sides.get(cell.column) : undefined;
    return draft ? [{ draft, lines: linesOf(cell) }] : [];
  });
  return found.length === filled.length ? found : [];
}
