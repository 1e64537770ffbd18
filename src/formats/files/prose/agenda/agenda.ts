/**
 * The agenda of a text: its days, and on them what takes place when. Walks through the pieces once; a line without a time between two that have
 * one belongs to the one before it.
 */
import { countedDay } from '../../dates/day-numbers.js';
import { isDayName } from '../../dates/written-dates.js';
import { draftAt, LINE_RANK, takeSlot, type Draft } from '../draft.js';
import type { Surroundings } from '../surroundings.js';
import { filledCells, type Block } from '../text/blocks.js';
import { startOf, type WrittenSlot } from '../../dates/clock-times.js';
import { leadingSlot, slotAlone } from '../../dates/line-slots.js';
import { isAside, isFarewell } from '../words/asides.js';
import { isPlainHeading, isSessionTitle, kindByWords } from '../words/kind-words.js';
import { isToCome } from '../words/label-words.js';
import { isLoneNumber, type Mark } from '../words/marks.js';
import { isTitledPerson } from '../words/names.js';
import { isPlace } from '../words/rooms.js';
import { takeUnstarted } from '../words/unstarted.js';
import { isZoneStatement } from '../words/zone-statements.js';
import { saysOnlyZone } from '../../dates/zone-words.js';
import { dayOf, isSaidTwice, type AgendaDay } from './agenda-day.js';
import { chairsAbove, takeChairs, type ChairsAbove } from './chairs-above.js';
import { isDated, isDayMark, isWeekdayOf, sameDate } from './day-marks.js';
import { readDetails } from './details.js';
import { fill } from './fill.js';
import { lengthsFollow, sessionHeadings, slotsAhead, titlesBelow } from './headings-above.js';
import { isFollowed, isInterlude, minutesOf } from './interludes.js';
import { areNamesAbove } from './names-above.js';
import { takeOwnTime, withoutOwnTime } from './own-times.js';
import { isOfAll } from './shared-time.js';
import { isDayRow, isOverRows, linesOf, reachingCells } from './table-cells.js';
import { type Columns } from './table-columns.js';
import { rowDrafts } from './table-rows.js';
import { cellsBelow, type RowState } from './table-sides.js';

/** What was found, and which pieces it was found in. */
export interface Agenda {
  readonly days: readonly AgendaDay[];
  readonly used: ReadonlySet<Block>;
}

interface Walk extends RowState {
  readonly around: Surroundings;
  readonly days: AgendaDay[];
  readonly used: Set<Block>;
  /** Entries that what follows may belong to, the innermost last. */
  open: Draft[];
  /** The entry that lines without a time belong to, and its pieces. */
  current: Draft | undefined;
  owned: Map<Draft, Block[]>;
  /** How many pieces the entry before had. */
  usual: number;
  /** Of what stands below its heading. */
  room: { readonly value: string; readonly line: number; readonly level: number } | undefined;
  chairs: ChairsAbove | undefined;
  /** When the first entry of a table of lengths begins. */
  begins: WrittenSlot | undefined;
}

/** Reads the agenda. */
export function readAgenda(around: Surroundings): Agenda {
  const walk: Walk = { around, days: [], used: new Set(), open: [], current: undefined, owned: new Map(), usual: 0, room: undefined, chairs: undefined, begins: undefined, row: undefined };
  const titles = titlesBelow(around.marks);
  const ahead = slotsAhead(around.marks, titles);
  const headings = { sessions: sessionHeadings(around.marks, around.tables, titles, around.guesses), titles, chairs: chairsAbove(around.marks) };
  around.marks.forEach((mark, at) => {
    if (around.taken.has(mark.block)) {
      walk.current = undefined;
      return;
    }
    step(walk, mark, at, ahead, headings);
  });
  const habits = { ...around, areNamesAbove: areNamesAbove(walk.owned, around) };
  for (const [draft, blocks] of walk.owned) readDetails(draft, blocks, habits);
  return { days: walk.days.filter(({ entries, written }) => entries.length || written), used: walk.used };
}

/** What headings stand for. */
interface Headings {
  readonly sessions: ReadonlyMap<Block, 'session' | 'room'>;
  /** Titles of the times above them. */
  readonly titles: ReadonlyMap<Block, 'own' | 'beside'>;
  readonly chairs: ReadonlyMap<Block, ChairsAbove>;
}

function step(walk: Walk, mark: Mark, at: number, ahead: readonly boolean[], { sessions, titles, chairs }: Headings): void {
  const { block } = mark;
  const chaired = chairs.get(block);
  if (chaired) return startChairs(walk, chaired);
  if (block.kind === 'row' && walk.around.tables.has(block.level)) return stepRow(walk, mark, at, sessions);
  if (isDayMark(walk.around, mark, at)) return startDay(walk, mark);
  if (mark.slot && lengthsFollow(walk.around.marks, walk.around.tables, at)) {
    walk.begins = mark.slot;
    if (mark.date) return startDay(walk, mark);
    walk.used.add(block);
    return leave(walk, 0);
  }
  if (mark.slot || mark.unstarted || isDated(walk.around, mark, at)) {
    startEntry(walk, mark, at);
    // Which of the words below are those of this time is not to be told.
    if (walk.around.apart.has(block)) walk.current = undefined;
    return;
  }
  if (mark.time && walk.current?.slot === mark.time) return void walk.used.add(block);
  const title = titles.get(block);
  if (title === 'own' && mark.label && walk.current) fill(walk.current, block.plain, block.text, block.line, walk.around);
  if (title === 'own') return own(walk, block);
  if (title && walk.current?.slot && ahead[at]) return startBeside(walk, block, walk.current, walk.current.slot);
  const session = sessions.get(block);
  if (session === 'room') walk.current = undefined;
  // "10:00–12:00", and below it "Session 1: Ice".
  if (session === 'session' && block.kind !== 'heading' && walk.current?.slot && awaitsTitle(walk)) return nameSession(walk, block, walk.current);
  if (session) return session === 'room' ? enterRoom(walk, block) : startSession(walk, block);
  // "Coffee break" as a heading between two sessions: it follows the first, and ends what stands under it.
  if (block.kind === 'heading' && isEnded(walk) && !awaitsTitle(walk) && isInterlude(mark, isFollowed(walk.around.marks, at))) {
    leave(walk, block.level);
    return startInterlude(walk, mark);
  }
  if (block.kind === 'heading' && !ownsHeading(walk, block, at)) return leave(walk, block.level);
  if (walk.current && !awaitsTitle(walk) && isInterlude(mark, ahead[at] ?? false)) return startInterlude(walk, mark);
  if (walk.current && belongs(walk, mark, ahead[at] ?? false)) own(walk, block);
  else if (block.kind !== 'heading' || isAside(mark)) walk.current = undefined;
}

/** True below a time that nothing stands beside, and nothing yet below. */
const awaitsTitle = ({ current, owned }: Walk): boolean => current !== undefined && !current.title && !owned.get(current);

/** A heading ends what stood under one of its level or below. */
function leave(walk: Walk, level: number): void {
  Object.assign(walk, { current: undefined, chairs: undefined });
  if (walk.room && walk.room.level >= level) walk.room = undefined;
  walk.open = walk.open.filter(({ rank }) => rank < level);
}

/** Those of several columns stay where they are: what they chair is not told. */
function startChairs(walk: Walk, above: ChairsAbove): void {
  walk.current = undefined;
  walk.chairs = above.chairs.length ? above : undefined;
  if (walk.chairs) walk.used.add(above.block);
}

function enterRoom(walk: Walk, block: Block): void {
  walk.used.add(block);
  // "### Room 1", and below it sessions: those of the room before are over.
  if (block.kind === 'heading') leave(walk, block.level);
  walk.room = { value: block.plain, line: block.line, level: block.kind === 'heading' ? block.level : LINE_RANK };
}

function startDay(walk: Walk, mark: Mark): void {
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

/** The day that entries are on now. */
function today(walk: Walk, line: number): AgendaDay {
  const day = walk.days.at(-1) ?? { line, entries: [] };
  if (!walk.days.length) walk.days.push(day);
  return day;
}

function startEntry(walk: Walk, mark: Mark, at: number): void {
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
function startBeside(walk: Walk, block: Block, { rank }: Draft, slot: WrittenSlot): void {
  walk.used.add(block);
  const draft = draftAt(block.line, rank);
  takeSlot(draft, slot);
  fill(draft, block.plain, block.text, block.line, walk.around);
  walk.around.guesses.add('same-time-guessed', block.line, { value: slot.written }, draft, 'start');
  place(walk, draft);
  walk.current = draft;
}

/** Puts an entry where it belongs: into the session that is open around it, or on its day. */
function place(walk: Walk, draft: Draft): void {
  while (walk.open.length && (walk.open.at(-1)?.rank ?? 0) >= draft.rank) walk.open.pop();
  const holder = walk.open.findLast((open) => holds(open, draft));
  walk.chairs = takeChairs(draft, walk.chairs, holder, walk.around.guesses);
  if (holder) holder.items.push(draft);
  else {
    today(walk, draft.line).entries.push(draft);
    walk.open = walk.open.filter((open) => open.rank < draft.rank && open.slot === undefined);
  }
  walk.open.push(draft);
}

/** A heading with a time of its own holds only what is within it; an item holds the items below it. */
function holds(open: Draft, draft: Draft): boolean {
  if (open.rank >= LINE_RANK) return draft.rank > LINE_RANK && open.rank > LINE_RANK;
  const title = open.title?.value ?? '';
  if (open.slot === undefined) return !open.untimed || isSessionTitle(title);
  const [from, to] = [open.slot.start.minutes, open.slot.end?.minutes];
  const at = draft.slot?.start.minutes;
  return to !== undefined && at !== undefined ? (to > from ? at >= from && at < to : isSessionTitle(title)) : isSessionTitle(title);
}

/** True if the end of the last entry is told. */
const isEnded = ({ days }: Walk): boolean => [days.at(-1)?.entries.at(-1)].some((last) => last?.slot?.end ?? last?.items.at(-1)?.slot?.end);

/** It follows the entry before it. */
function startInterlude(walk: Walk, { block }: Mark): void {
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

function startSession(walk: Walk, block: Block): void {
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
function nameSession(walk: Walk, block: Block, draft: Draft): void {
  walk.used.add(block);
  fill(draft, block.plain, block.text, block.line, walk.around);
  draft.kind = 'session';
}

/** A heading below the one with the time is part of the entry: "### 9:00", "#### Title". "**Morning**" above a time is none. */
function ownsHeading({ current, around: { marks } }: Walk, { level, plain }: Block, at: number): boolean {
  const isOfNext = level === 7 && isPlainHeading(plain) && marks[at + 1]?.slot !== undefined;
  return current !== undefined && !isOfNext && (level === 7 || (current.rank < 7 && level > current.rank));
}

/** Whether a line without a time belongs to the entry before it. */
function belongs(walk: Walk, { block, label }: Mark, slotAhead: boolean): boolean {
  const { current } = walk;
  if (!current || isFarewell(block) || (block.gap && isZoneStatement(block)) || (current.untimed && isOfAll(block))) return false;
  if (isAside({ label }) && !slotAhead) return false;
  // Below the heading of the entry it is that of its own.
  if (label && label.label === 'abstract' && !label.value && block.kind === 'heading' && block.level <= Math.min(6, current.rank)) return false;
  // "Abstracts" are those of all.
  if (label && label.label === 'abstract' && !label.value && block.gap && /^(?:book of )?(?:abstracts|zusammenfassungen|kurzfassungen|résumés|resúmenes)\b/iu.test(label.word)) return false;
  if (!block.gap || slotAhead) return true;
  // "Abstract: …", "Title: …" below the last entry are those of it.
  if (label?.value && block.kind === 'text' && (label.label === 'abstract' ? !current.abstract.length : label.label === 'title' && !current.title)) return true;
  if (current.untimed || current.rank < 7) return block.kind !== 'heading' || block.level > Math.min(6, current.rank);
  const isUntold = !current.title && !current.speakers.length;
  // "Speaker: …" after the title that stands below a time and its place.
  if (isUntold && ((walk.owned.get(current) ?? []).every(({ plain }) => isPlace(plain)) || (label?.value && /^(?:speakers|chairs)$/.test(label.label)))) return true;
  if (block.kind === 'item' && current.rank > LINE_RANK && block.level > current.rank - LINE_RANK) return true;
  // The last entry has as many lines as the one before it, none of which is a paragraph of sentences.
  const isLike = block.kind === 'text' && block.plain.length < 200 && !label && !/[.!?]\s+\p{Lu}.*[.!?]$/u.test(block.plain);
  return isLike && (walk.owned.get(current)?.length ?? 0) < walk.usual;
}

function own(walk: Walk, block: Block, owner = walk.current): void {
  if (!owner) return;
  walk.used.add(block);
  const owned = walk.owned.get(owner);
  if (owned) owned.push(block);
  else walk.owned.set(owner, [block]);
}

function stepRow(walk: Walk, mark: Mark, at: number, sessions: ReadonlyMap<Block, 'session' | 'room'>): void {
  const { block } = mark;
  const columns = walk.around.tables.get(block.level);
  const filled = filledCells(block);
  if (!columns || !filled.length) return;
  if (block === columns.head || block === columns.rooms) return stepHead(walk, block, columns);
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
    const day = dayOf(walk.days, date, dayTitle, block.line, columns);
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
