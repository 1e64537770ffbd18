/**
 * What begins at a piece of an agenda: a day, an entry, a session, a room.
 */
import { countedDay } from '../../dates/day-numbers.js';
import { draftAt, LINE_RANK, takeSlot, type Draft } from '../draft.js';
import { filledCells, type Block } from '../text/blocks.js';
import type { WrittenSlot } from '../../dates/clock-times.js';
import { isPlainHeading, kindByWords } from '../words/kind-words.js';
import { isToCome } from '../words/label-words.js';
import { isLoneNumber, type Mark } from '../words/marks.js';
import { isTitledPerson } from '../words/names.js';
import { takeUnstarted } from '../words/unstarted.js';
import { saysOnlyZone } from '../../dates/zone-words.js';
import { isSaidTwice } from './agenda-day.js';
import type { ChairsAbove } from '../words/chairs-above.js';
import { isWeekdayOf, sameDate } from './day-marks.js';
import { readDetails } from './details.js';
import { fill } from './fill.js';
import { minutesOf } from './interludes.js';
import { takeOwnTime, withoutOwnTime } from './own-times.js';
import { linesOf } from './table-cells.js';
import { leave, place, type Walk } from './walk.js';

/** A date, or another day that is named. */
export function startDay(walk: Walk, mark: Mark): void {
  walk.used.add(mark.block);
  leave(walk, 0);
  const last = walk.days.at(-1);
  const title = mark.rest && !isPlainHeading(mark.rest) && !saysOnlyZone(mark.rest) && !isSaidTwice(mark.rest, mark.date) ? mark.rest : undefined;
  // "Day 1", or "Wednesday", below "Wednesday, 26 November" is the same day.
  if (last?.written && !last.entries.length && !mark.date && (countedDay(mark.block.plain) !== undefined || isWeekdayOf(last.written, mark.block.plain))) {
    last.title ??= mark.block.plain;
    return;
  }
  // "Wednesday, 26 November 2026" above and "26 November" over its times are one day.
  if (last?.written && !last.entries.length && mark.date && sameDate(last.written, mark.date)) {
    last.title ??= title;
    return;
  }
  walk.days.push({ line: mark.block.line, entries: [], ...(mark.date ? { written: mark.date } : { name: mark.block.plain }), ...(title === undefined ? {} : { title }) });
}

/** A time with what takes place then. @param at Where its mark is. */
export function startEntry(walk: Walk, mark: Mark, at: number): void {
  const { block, slot, date } = mark;
  const below = walk.around.marks[at + 1];
  walk.used.add(block);
  if (date && !sameDate(walk.days.at(-1)?.written, date)) {
    walk.days.push({ line: block.line, entries: [], written: date });
    walk.open = [];
  }
  const draft = draftAt(block.line, rankOf(block));
  if (slot) {
    takeSlot(draft, slot);
    if (slot.open) walk.around.guesses.add('end-open', block.line, { value: slot.written }, draft);
    else if (isLoneNumber(mark)) walk.around.guesses.add('end-open', block.line, { value: `${slot.written}–${/^\d+/.exec(mark.rest)?.[0] ?? ''}` }, draft);
  } else draft.untimed = true;
  if (mark.unstarted) takeUnstarted(draft, mark.unstarted);
  if (walk.room) draft.room = walk.room;
  const own = date && !slot ? withoutOwnTime(mark.rest) : undefined;
  if (own) takeOwnTime(draft, own.slot, walk.around.guesses);
  const holds = below && !below.slot && isTitledPerson(below.block.plain, walk.around.known) && !isTitledPerson(mark.rest, walk.around.known) ? 'title' : undefined;
  if (mark.rest) fill(draft, own?.rest ?? mark.rest, block.text, block.line, walk.around, holds);
  place(walk, draft);
  walk.usual = walk.owned.get(walk.current ?? draft)?.length ?? walk.usual;
  walk.current = draft;
}

function rankOf({ kind, level }: Block): number {
  return kind === 'heading' ? level : LINE_RANK + (kind === 'item' ? level : 0);
}

/** A second title below one time. */
export function startBeside(walk: Walk, block: Block, { rank }: Draft, slot: WrittenSlot): void {
  walk.used.add(block);
  const draft = draftAt(block.line, rank);
  takeSlot(draft, slot);
  fill(draft, block.plain, block.text, block.line, walk.around);
  walk.around.guesses.add('same-time-guessed', block.line, { value: slot.written }, draft, 'start');
  place(walk, draft);
  walk.current = draft;
}

/** It follows the entry before it. */
export function startInterlude(walk: Walk, { block }: Mark): void {
  walk.used.add(block);
  const bare = block.plain.replace(/^\(([^()]*)\)$/, '$1');
  const minutes = minutesOf(bare);
  const draft = draftAt(block.line, rankOf(block));
  draft.title = { value: bare, line: block.line };
  draft.kind = kindByWords(bare, false);
  if (minutes !== undefined) draft.minutes = minutes;
  place(walk, draft);
  // What comes after lunch is no part of it.
  walk.open = walk.open.filter((open) => open !== draft);
  walk.current = undefined;
}

/** A heading over times. */
export function startSession(walk: Walk, block: Block): void {
  walk.used.add(block);
  const draft = draftAt(block.line, block.kind === 'heading' ? block.level : LINE_RANK - 1);
  const [title = block, ...beside] = filledCells(block);
  const isRow = beside.length > 0;
  fill(draft, isRow ? title.plain : block.plain, isRow ? title.text : block.text, block.line, walk.around);
  for (const cell of beside.filter(({ plain }) => isToCome(plain))) walk.around.guesses.add('left-out', cell.line, { value: cell.plain }, draft);
  if (isRow) readDetails(draft, beside.filter(({ plain }) => !isToCome(plain)).flatMap(linesOf), walk.around);
  draft.kind = 'session';
  leave(walk, draft.rank);
  if (walk.room) draft.room ??= walk.room;
  place(walk, draft);
  walk.current = draft;
}

/** The title of a session that has its time already. */
export function nameSession(walk: Walk, block: Block, draft: Draft): void {
  walk.used.add(block);
  fill(draft, block.plain, block.text, block.line, walk.around);
  draft.kind = 'session';
}

/** Those of several columns stay where they are: what they chair is not told. */
export function startChairs(walk: Walk, above: ChairsAbove): void {
  walk.current = undefined;
  walk.chairs = above.chairs.length ? above : undefined;
  if (walk.chairs) walk.used.add(above.block);
}

/** A heading that names where what follows takes place. */
export function enterRoom(walk: Walk, block: Block): void {
  walk.used.add(block);
  // "### Room 1", and below it sessions: those of the room before are over.
  if (block.kind === 'heading') leave(walk, block.level);
  walk.room = { value: block.plain, line: block.line, level: block.kind === 'heading' ? block.level : LINE_RANK };
}
