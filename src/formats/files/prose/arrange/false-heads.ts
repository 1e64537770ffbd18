/**
 * Heads of tables that are none: Markdown knows no table without one, and so the first row of the programme is written as the head of it.
 */
import type { ClockStyle } from '../../dates/clock-times.js';
import { leadingSlot, slotAlone } from '../../dates/line-slots.js';
import { datesIn } from '../../dates/written-dates.js';
import { filledCells, rowsByTable, type Block, type Cell } from '../text/blocks.js';
import { linesOf } from '../agenda/table-cells.js';
import { isDayTitle, roleOfTitle } from '../agenda/table-columns.js';

/** Fewer times in a cell may be those over a column: when it begins and ends. */
const LEAST = 3;

/** The pieces of a text, such rows as rows like those below them. */
export function withoutFalseHeads(blocks: readonly Block[], style: ClockStyle): readonly Block[] {
  const rows = [...rowsByTable(blocks).values()].flatMap((table) => table.filter((row) => row.isHead && isEntry(row, table, style)));
  const found = new Set(rows);
  return found.size ? blocks.map((block) => (found.has(block) ? { ...block, isHead: false } : block)) : blocks;
}

/** "9:00 | Fog" over rows that begin as it does, "Monday | 9:00 | Fog", and a list with times in a cell. */
function isEntry(head: Block, table: readonly Block[], style: ClockStyle): boolean {
  const [first, ...others] = filledCells(head);
  if (!first) return false;
  if ([first, ...others].some((cell) => linesOf(cell).filter(({ plain }) => leadingSlot(plain, style)?.rest).length >= LEAST)) return true;
  // Times and days over columns, and titles of them.
  const areTitles = others.every(({ plain }) => slotAlone(plain, style) !== undefined || isDayTitle(plain)) || others.some(({ plain }) => roleOfTitle(plain));
  const kind = kindOf(first, style);
  if (areTitles || !kind) return false;
  if (kind === 'day' && others[0] && kindOf(others[0], style) === 'time') return true;
  const below = table.flatMap((row) => (row === head ? [] : filledCells(row).filter(({ column }) => column === first.column)));
  return below.length > 0 && below.filter((cell) => kindOf(cell, style) === kind).length >= below.length * 0.8;
}

/** What a cell begins with. */
function kindOf({ plain }: Cell, style: ClockStyle): 'time' | 'day' | undefined {
  if (leadingSlot(plain, style)) return 'time';
  return datesIn(plain)[0]?.at === 0 || isDayTitle(plain) ? 'day' : undefined;
}
