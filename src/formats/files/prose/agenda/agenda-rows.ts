/**
 * The rows of a table in an agenda.
 */
import { isDayName } from '../../dates/written-dates.js';
import { filledCells, type Block } from '../text/blocks.js';
import { startOf } from '../../dates/clock-times.js';
import { leadingSlot, slotAlone } from '../../dates/line-slots.js';
import type { Mark } from '../words/marks.js';
import { dayOf } from './agenda-day.js';
import { takeChairs } from './take-chairs.js';
import { isInterlude } from './interludes.js';
import { isDayRow, isOverRows, reachingCells } from './table-cells.js';
import type { Columns } from './table-columns.js';
import { rowDrafts } from './table-rows.js';
import { cellsBelow } from './table-sides.js';
import { enterRoom, startDay, startEntry, startInterlude, startSession } from './starts.js';
import { dayOfWeek, weekOver } from './week-rows.js';
import { isEnded, leave, own, place, type Walk } from './walk.js';

/** Reads a row of a table. @param sessions The headings among rows. */
export function stepRow(walk: Walk, mark: Mark, at: number, sessions: ReadonlyMap<Block, 'session' | 'room'>): void {
  const { block } = mark;
  const columns = walk.around.tables.get(block.level);
  const filled = filledCells(block);
  if (!columns || !filled.length) return;
  if (block === columns.head || block === columns.rooms) return stepHead(walk, block, columns);
  const week = filled.length === 1 ? weekOver(filled[0]?.plain ?? '', columns) : undefined;
  if (week) {
    walk.week = { table: block.level, date: week };
    return void walk.used.add(block);
  }
  if (isDayRow(mark, filled, columns)) return startDay(walk, mark);
  if (block.plain === columns.head?.plain) return startAgain(walk, block, at, columns);
  const session = sessions.get(block);
  if (session === 'room') return enterRoom(walk, block);
  if (session) return startSession(walk, block);
  const drafts = rowDrafts(block, columns, walk, walk.around);
  if (filled.every(({ plain }) => /^(?:end|ende|fin)\.?$/iu.test(plain)) && !drafts.length) {
    walk.used.add(block);
    walk.around.guesses.add('left-out', block.line, { value: block.plain });
    return;
  }
  if (!drafts.length && filled.every(({ plain }) => slotAlone(plain, walk.around.style)) && stepBareRow(walk, mark, at)) return;
  if (!drafts.length) {
    // "Lunch break" in a row of its own, where the times would stand.
    if (filled.length === 1 && isEnded(walk) && isInterlude(mark, true)) startInterlude(walk, mark);
    else if (!ownCells(walk, block)) own(walk, block);
    return;
  }
  walk.used.add(block);
  for (const { draft, date, dayTitle, into } of drafts) {
    if (into) into.items.push(draft);
    if (into) continue;
    if (walk.begins && !draft.slot) Object.assign(draft, { slot: walk.begins, untimed: false });
    walk.begins = undefined;
    const ofWeek = walk.week?.table === block.level && !date ? dayOfWeek(walk.week.date, dayTitle ?? '', columns) : undefined;
    const day = dayOf(walk.days, ofWeek ?? date, dayTitle, block.line, columns);
    if (walk.room) draft.room ??= walk.room;
    if (day) walk.chairs = takeChairs(draft, walk.chairs, undefined, walk.around.guesses);
    if (day) day.entries.push(draft);
    else place(walk, draft);
    walk.current = draft;
  }
}

/** A row of nothing but a time, which is not that of the entry above: false where it may be. */
function stepBareRow(walk: Walk, mark: Mark, at: number): boolean {
  const { marks, guesses } = walk.around;
  const { block } = mark;
  // What takes place then began above, in a cell that reaches down to here.
  const isReachedInto = reachingCells(marks, at).length > 0;
  if (!isReachedInto && isOverRows(mark, marks)) {
    startEntry(walk, { ...mark, rest: '' }, at);
    return true;
  }
  if (!isReachedInto && !walk.current?.slot) return false;
  walk.used.add(block);
  if (!isReachedInto) guesses.add('left-out', block.line, { value: block.plain });
  return true;
}

function stepHead(walk: Walk, block: Block, { head, columns, guessed }: Columns): void {
  walk.used.add(block);
  // A room that was read before is but one of those of this table.
  if (columns.some(({ title }) => title === walk.room?.value)) walk.room = undefined;
  if (block !== head) return;
  const over = columns.find(({ role, title, date }) => role === 'time' && (date !== undefined || isDayName(title)));
  if (over) {
    leave(walk, 0);
    dayOf(walk.days, over.date, over.date ? undefined : over.title, block.line);
  }
  for (const { role, title } of columns) if (role === 'private') walk.around.guesses.add('left-out', block.line, { value: title });
  if (guessed) walk.around.guesses.add('columns-guessed', block.line, { columns: columns.map(({ title, role }) => `${title || '–'}: ${role}`).join(', ') });
}

/** A row below entries side by side: each cell is about the one above it. */
function ownCells(walk: Walk, block: Block): boolean {
  const below = cellsBelow(block, walk);
  if (below.length) walk.used.add(block);
  for (const { draft, lines } of below) for (const line of lines) own(walk, line, draft);
  return below.length > 0;
}

/** The titles of the columns once more: over the next day, where that begins as early as this one, and no room or session stands over it. */
function startAgain(walk: Walk, block: Block, at: number, { columns }: Columns): void {
  const { marks, style } = walk.around;
  walk.used.add(block);
  if (filledCells(marks[at - 1]?.block).length < 2) return;
  const time = marks[at + 1]?.block.cells?.find(({ column }) => columns[column]?.role === 'time');
  const slot = time && leadingSlot(time.plain, style)?.slot;
  const starts = (walk.days.at(-1)?.entries ?? []).flatMap((entry) => (entry.slot ? [startOf(entry.slot)] : []));
  // "1:00" after noon begins before nine in the morning, too.
  if (slot && starts[0] !== undefined && startOf(slot) >= starts[0] - 60 && starts.some((start) => start > startOf(slot))) walk.days.push({ line: block.line, entries: [], name: block.plain });
}
