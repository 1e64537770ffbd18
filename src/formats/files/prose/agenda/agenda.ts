/**
 * The agenda of a text: its days, and on them what takes place when. Walks through the pieces once; a line without a time between two that have
 * one belongs to the one before it.
 */
import { LINE_RANK } from '../draft.js';
import type { Surroundings } from '../surroundings.js';
import type { Block } from '../text/blocks.js';
import { isAside, isFarewell } from '../words/asides.js';
import { isPlainHeading } from '../words/kind-words.js';
import type { Mark } from '../words/marks.js';
import { isPlace } from '../words/rooms.js';
import { isZoneStatement } from '../words/zone-statements.js';
import type { AgendaDay } from './agenda-day.js';
import { stepRow } from './agenda-rows.js';
import { chairsAbove, type ChairsAbove } from '../words/chairs-above.js';
import { isDated, isDayMark } from './day-marks.js';
import { readDetails } from './details.js';
import { fill } from './fill.js';
import { lengthsFollow, sessionHeadings, slotsAhead, titlesBelow } from './headings-above.js';
import { isFollowed, isInterlude } from './interludes.js';
import { areNamesAbove } from './names-above.js';
import { isOfAll } from './shared-time.js';
import { weekAbove } from './week-rows.js';
import { enterRoom, nameSession, startBeside, startChairs, startDay, startEntry, startInterlude, startSession } from './starts.js';
import { awaitsTitle, isEnded, leave, own, type Walk } from './walk.js';

/** What was found, and which pieces it was found in. */
export interface Agenda {
  readonly days: readonly AgendaDay[];
  readonly used: ReadonlySet<Block>;
}

/** Reads the agenda. */
export function readAgenda(around: Surroundings): Agenda {
  const walk: Walk = { around, days: [], used: new Set(), open: [], current: undefined, owned: new Map(), usual: 0, room: undefined, chairs: undefined, begins: undefined, row: undefined, sessions: undefined };
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
  const week = weekAbove(walk.around, at);
  if (week) {
    walk.week = week;
    walk.used.add(block);
    return leave(walk, block.level);
  }
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
  if (walk.current && belongs(walk, mark, ahead[at] ?? false, walk.around.marks[at + 1])) own(walk, block);
  else if (block.kind !== 'heading' || isAside(mark) || mark.label?.label === 'abstract') walk.current = undefined;
}

/** A heading below the one with the time is part of the entry: "### 9:00", "#### Title". "**Morning**" above a time is none. */
function ownsHeading({ current, around: { marks } }: Walk, { level, plain }: Block, at: number): boolean {
  const isOfNext = level === 7 && isPlainHeading(plain) && marks[at + 1]?.slot !== undefined;
  return current !== undefined && !isOfNext && (level === 7 || (current.rank < 7 && level > current.rank));
}

/** Whether a line without a time belongs to the entry before it. */
function belongs(walk: Walk, { block, label }: Mark, slotAhead: boolean, next: Mark | undefined): boolean {
  const { current } = walk;
  if (!current || isFarewell(block) || (block.gap && isZoneStatement(block)) || (current.untimed && isOfAll(block))) return false;
  if (isAside({ label }) && !slotAhead) return false;
  // Below the heading of the entry it is that of its own.
  if (label && label.label === 'abstract' && !label.value && block.kind === 'heading' && block.level <= Math.min(6, current.rank)) return false;
  // "Abstracts" are those of all, and so is what stands over the heading of one of them.
  if (label && label.label === 'abstract' && !label.value && block.kind === 'heading' && next?.block.kind === 'heading') return false;
  if (label && label.label === 'abstract' && !label.value && block.gap && /^(?:book of )?(?:abstracts|zusammenfassungen|kurzfassungen|résumés|resúmenes)\b/iu.test(label.word)) return false;
  if (!block.gap || slotAhead) return true;
  // "Chair: …" below the name of a session, over the table of its talks.
  if (label?.label === 'chairs' && label.value && current.kind === 'session' && !current.items.length) return true;
  // "Abstract: …", "Title: …" below the last entry are those of it.
  if (label?.value && block.kind === 'text' && (label.label === 'abstract' ? !current.abstract.length : label.label === 'title' && !current.title)) return true;
  if (current.untimed || current.rank < 7) return block.kind !== 'heading' || block.level > Math.min(6, current.rank);
  const isUntold = !current.title && !current.speakers.length;
  // "Speaker: …" after the title that stands below a time and its place.
  if (isUntold && ((walk.owned.get(current) ?? []).every(({ plain }) => isPlace(plain)) || (label?.value && /^(?:speakers|chairs)$/.test(label.label)))) return true;
  if (block.kind === 'item' && current.rank > LINE_RANK && block.level > current.rank - LINE_RANK) return true;
  // The last entry has as many lines as the one before it, none of which is a paragraph of sentences.
  const isLike = block.kind === 'text' && block.plain.length < 200 && (!label || /^(?:chairs|room|speakers)$/.test(label.label)) && !/[.!?]\s+\p{Lu}.*[.!?]$/u.test(block.plain);
  return isLike && (walk.owned.get(current)?.length ?? 0) < walk.usual;
}
