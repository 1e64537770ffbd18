/**
 * Tables that indent the times of talks below those of their sessions: "11:00–12:30 | Session 1", and below it "| 11:00–11:25 | Fog". In a row stands
 * one or the other, so that one column can have both.
 */
import type { ClockStyle } from '../../dates/clock-times.js';
import { slotAlone } from '../../dates/line-slots.js';
import { rowsByTable, type Block, type Cell } from '../text/blocks.js';

/** The pieces of a text, with the times of such tables in one column. */
export function withIndentedTimes(blocks: readonly Block[], style: ClockStyle): readonly Block[] {
  const moved = new Map<Block, Block>();
  for (const rows of rowsByTable(blocks).values()) {
    const isTime = (row: Block, column: number): boolean => slotAlone(cellAt(row, column)?.plain ?? '', style) !== undefined;
    const outer = rows.filter((row) => isTime(row, 0));
    const inner = rows.filter((row) => !cellAt(row, 0)?.plain && isTime(row, 1));
    // A row with both says from when to when, or on which clocks.
    if (outer.length < 2 || inner.length < 2 || outer.some((row) => isTime(row, 1))) continue;
    const within = new Set(inner);
    for (const row of rows) moved.set(row, { ...row, cells: (row.cells ?? []).flatMap((cell) => narrowed(cell, within.has(row))) });
  }
  return moved.size ? blocks.map((block) => moved.get(block) ?? block) : blocks;
}

const cellAt = ({ cells = [] }: Block, column: number): Cell | undefined => cells.find((cell) => cell.column === column);

/** A cell without the second column: what stood in it, in the place of the first, or over both of it and the third. */
function narrowed(cell: Cell, isInner: boolean): readonly Cell[] {
  const { column, columns } = cell;
  if (isInner) return column === 0 ? [] : [{ ...cell, column: column - 1 }];
  if (column === 0) return [{ ...cell, columns: columns > 1 ? columns - 1 : columns }];
  return [{ ...cell, column: Math.max(1, column - (column > 1 ? 1 : 0)), columns: column === 1 && columns > 1 ? columns - 1 : columns }];
}
