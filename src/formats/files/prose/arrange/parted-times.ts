/**
 * Rows of a table with a start, a word or sign for "to", and an end in a cell each: "10:00 | – | 11:50", "10:00 | bis | 11:50". They become one cell.
 */
import type { ClockStyle } from '../../dates/clock-times.js';
import { slotAlone } from '../../dates/line-slots.js';
import { filledCells, wordsOfRow, type Block, type Cell } from '../text/blocks.js';

const BETWEEN = /^(?:[-–—−~〜～→]{1,2}|to|until|till|bis|à|a|alle|até|às|hasta|до|do|tot|til)$/iu;

/** Blocks with such times in one cell each. */
export function withPartedTimes(blocks: readonly Block[], style: ClockStyle): readonly Block[] {
  return blocks.map((block) => {
    const { cells } = block;
    const joined = cells && together(cells, style);
    return joined && joined !== cells ? { ...block, cells: joined, ...wordsOfRow(filledCells({ ...block, cells: joined })) } : block;
  });
}

function together(cells: readonly Cell[], style: ClockStyle): readonly Cell[] {
  const at = cells.findIndex(({ plain }, index) => BETWEEN.test(plain.trim()) && isTime(cells[index - 1], style) && isTime(cells[index + 1], style));
  const [start, between, end] = cells.slice(at - 1, at + 2);
  if (at < 1 || !start || !between || !end) return cells;
  const one: Cell = { ...start, text: `${start.text} – ${end.text}`, plain: `${start.plain} – ${end.plain}`, columns: end.column + end.columns - start.column };
  return [...cells.slice(0, at - 1), one, ...cells.slice(at + 2)];
}

/** True for a cell that holds nothing but a time without an end. */
function isTime(cell: Cell | undefined, style: ClockStyle): boolean {
  const slot = cell && slotAlone(cell.plain, style);
  return slot !== undefined && !slot.end;
}
