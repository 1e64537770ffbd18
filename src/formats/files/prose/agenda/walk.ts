/**
 * Where the reader of an agenda stands: the days and entries so far, and what the next piece may belong to.
 */
import { LINE_RANK, type Draft } from '../draft.js';
import type { Surroundings } from '../surroundings.js';
import type { Block } from '../text/blocks.js';
import type { WrittenSlot } from '../../dates/clock-times.js';
import type { WrittenDate } from '../../dates/written-dates.js';
import { isSessionTitle, kindByWords } from '../words/kind-words.js';
import type { AgendaDay } from './agenda-day.js';
import type { ChairsAbove } from '../words/chairs-above.js';
import { takeChairs } from './take-chairs.js';
import type { RowState } from './table-sides.js';

/** All that changes while an agenda is read. */
export interface Walk extends RowState {
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
  /** The week that a row of a table tells of those below it. */
  week?: { readonly table: number; readonly date: WrittenDate };
  /** When the first entry of a table of lengths begins. */
  begins: WrittenSlot | undefined;
}

/** True below a time that nothing stands beside, and nothing yet below. */
export const awaitsTitle = ({ current, owned }: Walk): boolean => current !== undefined && !current.title && !owned.get(current);

/** True if the end of the last entry is told. */
export function isEnded({ days }: Walk): boolean {
  const last = days.at(-1)?.entries.at(-1);
  return (last?.slot?.end ?? last?.items.at(-1)?.slot?.end) !== undefined;
}

/** A heading ends what stood under one of its level or below. */
export function leave(walk: Walk, level: number): void {
  Object.assign(walk, { current: undefined, chairs: undefined });
  if (walk.room && walk.room.level >= level) walk.room = undefined;
  walk.open = walk.open.filter(({ rank }) => rank < level);
}

/** The day that entries are on now. */
function today(walk: Walk, line: number): AgendaDay {
  const day = walk.days.at(-1) ?? { line, entries: [] };
  if (!walk.days.length) walk.days.push(day);
  return day;
}

/** Puts an entry where it belongs: into the session that is open around it, or on its day. */
export function place(walk: Walk, draft: Draft): void {
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
  // "**Coffee 16:00–16:30**" over "16:00–17:00 Posters".
  if (open.slot && kindByWords(title, false) === 'break') return false;
  if (open.slot === undefined) return !open.untimed || isSessionTitle(title);
  const [from, to] = [open.slot.start.minutes, open.slot.end?.minutes];
  const at = draft.slot?.start.minutes;
  return to !== undefined && at !== undefined ? (to > from ? at >= from && at < to : isSessionTitle(title)) : isSessionTitle(title);
}

/** Gives a piece to the entry that it belongs to. */
export function own(walk: Walk, block: Block, owner = walk.current): void {
  if (!owner) return;
  walk.used.add(block);
  const owned = walk.owned.get(owner);
  if (owned) owned.push(block);
  else walk.owned.set(owner, [block]);
}
