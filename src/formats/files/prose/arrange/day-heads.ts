/**
 * Rows that have a day over each column of what takes place. Hardly any editor of a site marks them as titles, and what is below them would all be of one
 * day. Where another such row follows, as a week stands below a week, it begins a table of its own.
 */
import type { ClockStyle } from '../../dates/clock-times.js';
import { leadingSlot, slotAlone } from '../../dates/line-slots.js';
import { rowsByTable, type Block } from '../text/blocks.js';
import { isDayTitle, roleOfTitle } from '../agenda/table-columns.js';

/** Longer ones say more than a day. */
const LONGEST = 60;

/** The pieces of a text, such rows marked as titles. */
export function withDayHeads(blocks: readonly Block[], style: ClockStyle): readonly Block[] {
  const rows = blocks.filter(({ kind }) => kind === 'row');
  let last = rows.reduce((most, { level }) => Math.max(most, level), 0);
  // From a table to the one that takes its place.
  const goesOn = new Map<number, number>();
  const timed = rowsByTable(rows.filter((row) => isTimed(row, style)));
  const seen = new Set<number>();
  const corners = new Map<number, string>();
  return blocks.map((block): Block => {
    if (block.kind !== 'row' || (timed.get(block.level)?.length ?? 0) < 2) return block;
    // Below times a row that says something before its days is an entry, unless the first of such rows says the same.
    const corner = firstOf(block);
    const isHead = isDayHead(block, style) && (corner === '' || !seen.has(block.level) || corners.get(block.level) === corner);
    if (isHead && !corners.has(block.level)) corners.set(block.level, corner);
    if (isHead && seen.has(block.level)) goesOn.set(block.level, ++last);
    if (isTimed(block, style)) seen.add(block.level);
    const level = goesOn.get(block.level) ?? block.level;
    return isHead || level !== block.level ? { ...block, level, isHead: isHead || block.isHead === true } : block;
  });
}

const firstOf = (row: Block): string => row.cells?.find(({ column }) => column === 0)?.plain ?? '';
const isTimed = (row: Block, style: ClockStyle): boolean => slotAlone(firstOf(row), style) !== undefined;

function isDayHead(row: Block, style: ClockStyle): boolean {
  const titles = (row.cells ?? []).filter(({ column, plain }) => column > 0 && plain);
  const days = titles.filter(({ plain }) => plain.length < LONGEST && isDayTitle(plain) && !leadingSlot(plain, style));
  const corner = firstOf(row);
  // "Start | End | Monday | Tuesday".
  return days.length > 1 && titles.every((cell) => days.includes(cell) || roleOfTitle(cell.plain) === 'end' || roleOfTitle(cell.plain) === 'duration') && !isDayTitle(corner) && !leadingSlot(corner, style);
}
