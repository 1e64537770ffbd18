/**
 * Which half of the day a time is in. After "12:00–1:00" comes 13:00 where nobody wrote am or pm: such a time is taken for the afternoon only
 * where that puts it after the one before it, and that is told.
 */
import { entriesOf, flat, type DayDraft, type Draft, type GuessList } from '../draft.js';
import { clockOf, isCumTempore, minuteOf, type Clock, type WrittenSlot } from '../../dates/clock-times.js';

const NOON = 720;
const DAY = 1440;
// From one start to the next: a longer gap is a slip or another day, not an afternoon.
const LONGEST_STEP = 8 * 60;

// An exhibition is open from 8 to 6. What would take longer, "10:00–9:30", is written the wrong way round.
const LONGEST_SLOT = 10 * 60;

interface Turn {
  readonly line: number;
  readonly written: string;
  readonly taken: number;
  readonly draft: Draft;
}

/** What is known of a day while its hours are settled. */
interface Settling {
  /** The text counts hours to 24. */
  readonly isFull: boolean;
  readonly turns: Turn[];
  /** When something starts already. */
  readonly seen: Set<number>;
  readonly guesses: GuessList;
}

/** Settles the hours of all entries of one day; `isFull`: the text counts hours to 24. */
export function settleHours(entries: readonly Draft[], isFull: boolean, guesses: GuessList): void {
  const turns: Turn[] = [];
  settle(entries, undefined, { isFull, turns, seen: new Set(), guesses });
  const [first] = turns;
  if (!first) return;
  const lines = [...new Set(turns.map(({ line }) => line))];
  guesses.add('half-day-guessed', first.line, { value: first.written, taken: clockOf(first.taken), lines: lines.join(', ') }, first.draft, 'start');
}

/** True if a text counts hours to 24: some time is past 12:59 without being told as pm, and none is told as "下午 2:00", which holds for those after it as well. */
export function countsTo24(days: readonly DayDraft[]): boolean {
  const clocks = entriesOf(days).flatMap(({ slot }) => [slot?.start, slot?.end]);
  return clocks.some((clock) => clock?.exact === true && clock.minutes > NOON && clock.minutes < DAY && clock.half === undefined) && !clocks.some((clock) => clock?.half === 'pm' && /^\D/.test(clock.written));
}

function settle(entries: readonly Draft[], floor: number | undefined, settling: Settling): void {
  // What is in a room goes on there; what is in none goes on everywhere.
  const lanes = new Map<string, number>();
  let common = floor;
  for (const draft of entries) {
    const lane = draft.room?.value ?? '';
    const before = lane ? lanes.get(lane) ?? common : [...lanes.values()].reduce<number | undefined>((most, start) => (most === undefined || start > most ? start : most), common);
    if (draft.slot) settleSlot(draft, draft.slot, before, settling);
    if (draft.start !== undefined) settling.seen.add(draft.start);
    settle(draft.items, draft.start ?? before, settling);
    const start = draft.start ?? flat(draft.items).find((item) => item.start !== undefined)?.start;
    if (start === undefined) continue;
    if (lane) lanes.set(lane, start);
    else {
      lanes.clear();
      common = start;
    }
  }
}

function settleSlot(draft: Draft, slot: WrittenSlot, before: number | undefined, { isFull, turns, seen, guesses }: Settling): void {
  const { start, end } = slot;
  const guessed = (clock: Clock, taken: number): number => {
    turns.push({ line: draft.line, written: clock.written, taken, draft });
    return taken;
  };
  const fixedEnd = end && fixed(end, isFull);
  const from = fixed(start, false) ?? sharedHalf(slot, draft, before, guesses) ?? fixed(start, isFull) ?? startAfter(start, before, slot.zone, { seen, guessed });
  draft.start = from;
  if (end) draft.end = (fixedEnd !== undefined && isAfternoon(end, from) ? guessed(end, end.minutes + NOON) : fixedEnd) ?? endAfter(end, from, isFull, guessed);
  twelves(draft, before, guesses);
  if (isCumTempore(start)) guesses.add('time-quarter', draft.line, { value: start.written, taken: clockOf(from) }, draft, 'start');
  for (const clock of [start, end]) if (clock && clock.minutes >= NOON + 60 && clock.minutes < DAY && /[ap]\.?\s?m/i.test(clock.written)) guesses.add('time-odd', draft.line, { value: clock.written, taken: clockOf(clock.minutes) }, draft, clock === start ? 'start' : 'end');
}

/** The minute of a clock that leaves no doubt. */
function fixed(clock: Clock, isFull: boolean): number | undefined {
  if (clock.half) return minuteOf(clock);
  return clock.exact || isFull ? clock.minutes : undefined;
}

/** "3:30–4pm": the half of the end holds for the start, unless it would then begin after it ends ("11–1 pm"). */
function sharedHalf({ start, end, written }: NonNullable<Draft['slot']>, draft: Draft, before: number | undefined, guesses: GuessList): number | undefined {
  if (!end?.half || start.half || start.exact) return undefined;
  // "11 – 12 am" in a morning ends at noon, whatever that half is called: see twelves().
  const isNoon = end.minutes === NOON && start.minutes < NOON && start.minutes >= (before ?? 0);
  const last = isNoon ? NOON : minuteOf(end);
  const same = isNoon ? start.minutes : minuteOf(start, end);
  const taken = same < last ? same : (same + NOON) % DAY;
  guesses.add('half-day-shared', draft.line, { value: written, taken: `${clockOf(taken)}–${clockOf(last)}` }, draft, 'start');
  return taken;
}

function startAfter(start: Clock, before: number | undefined, zone: string | undefined, { seen, guessed }: { readonly seen: ReadonlySet<number>; readonly guessed: (clock: Clock, taken: number) => number }): number {
  const { minutes } = start;
  const later = minutes + NOON;
  if (before === undefined) {
    // Nobody meets at two at night; with a zone beside it, somebody somewhere does.
    return minutes >= 60 && minutes < 6 * 60 && !start.written.startsWith('0') && zone === undefined ? guessed(start, later) : minutes;
  }
  // Beside "1:40 pm" stands another "1:40", that of a parallel session.
  if (later < before && minutes < NOON && seen.has(later) && !seen.has(minutes)) return guessed(start, later);
  if (minutes >= before || later < before || later - before > LONGEST_STEP || minutes >= NOON) return minutes;
  return guessed(start, later);
}

/** "12:30–2" where other rows count to 24: nobody has lunch until two at night. */
function isAfternoon({ half, exact, minutes, written }: Clock, start: number): boolean {
  return half === undefined && !exact && !written.startsWith('0') && minutes < start && minutes + NOON > start && minutes + NOON - start <= LONGEST_STEP / 2;
}

function endAfter(end: Clock, start: number, isFull: boolean, guessed: (clock: Clock, taken: number) => number): number {
  const { minutes } = end;
  if (minutes > start || isFull) return minutes;
  const later = minutes + NOON;
  return later > start && later <= DAY && later - start <= LONGEST_SLOT ? guessed(end, later) : minutes;
}

/** "12 am" is midnight and "12 pm" noon, but not to everyone: told, and read as the programme needs it. */
function twelves(draft: Draft, before: number | undefined, guesses: GuessList): void {
  const { slot } = draft;
  for (const key of ['start', 'end'] as const) {
    const clock = slot?.[key];
    if (!clock?.half || clock.minutes !== NOON) continue;
    const earliest = key === 'end' ? draft.start : before;
    const taken = draft[key] ?? 0;
    const other = (taken + NOON) % DAY;
    const fits = (minutes: number): boolean => earliest === undefined || (minutes > earliest - (key === 'start' ? 1 : 0) && minutes - earliest <= LONGEST_STEP);
    // The end of a day is written 24:00.
    const last = key === 'end' && taken === 0 && (earliest ?? 0) >= NOON ? DAY : taken;
    draft[key] = !fits(last) && fits(other) ? other : last;
    guesses.add('twelve-doubtful', draft.line, { value: clock.written, taken: clockOf(draft[key]) }, draft, key);
  }
}
