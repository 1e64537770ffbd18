/**
 * Times that stand one below the other with nothing beside them. Two may be a start and an end, as web pages set them; more are those of a column that
 * the text of a PDF has by itself: which of the words below belongs to which of them nobody can tell.
 */
import { minuteOf, type WrittenSlot } from '../../dates/clock-times.js';
import { entriesOf, type DayDraft, type GuessList } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { inARow, type Mark } from '../words/marks.js';

/** The pieces that are such times, each with the first of its run. */
export type TimesApart = ReadonlyMap<Block, readonly Mark[]>;

/** Finds them: two and more in a row of one kind. One line below times with their ends is that of the last of them. */
export function timesApart(marks: readonly Mark[]): TimesApart {
  const places = new Map(marks.map((mark, at) => [mark, at]));
  const isNext = (mark: Mark | undefined): boolean => !mark || mark.slot !== undefined || mark.isDay;
  const areWhole = (run: readonly Mark[]): boolean => {
    const [last] = run.slice(-1);
    const below = last ? places.get(last) ?? 0 : 0;
    return run.every(({ slot }) => slot?.end) && !isNext(marks[below + 1]) && isNext(marks[below + 2]);
  };
  return new Map(runsIn(marks).filter((run) => run.length > 1 && !areWhole(run)).flatMap((run) => run.map(({ block }) => [block, run])));
}

const runsIn = (marks: readonly Mark[]): readonly (readonly Mark[])[] => inARow(marks, isBare, ({ block }) => `${block.kind} ${block.level}`);

/**
 * Marks with starts and ends that stand one below the other, "9:00", "9:30" and below them what takes place, where all such times do and most go on
 * where those before them end: no column of starts says a time twice.
 */
export function withPairedTimes(marks: readonly Mark[], guesses: GuessList): readonly Mark[] {
  const runs = runsIn(marks);
  const ends = new Map(runs.flatMap(([start, end, more]) => (start?.slot && end?.slot && !more && isUntil(start.slot, end.slot) ? [[start, end.slot]] : [])));
  const pairs = [...ends];
  // A start tells its half of the day where the end before it does not.
  const goOn = pairs.filter(([{ slot }], at) => slot !== undefined && pairs[at - 1] !== undefined && slot.start.minutes % NOON === (pairs[at - 1]?.[1].start.minutes ?? 0) % NOON).length;
  if (pairs.length < 2 || pairs.length < runs.length || goOn * 2 < pairs.length - 1) return marks;
  const isEnd = new Set(pairs.map(([, end]) => end));
  return marks.filter(({ slot }) => !slot || !isEnd.has(slot)).map((mark) => {
    const [{ slot }, end] = [mark, ends.get(mark)];
    if (!slot || !end) return mark;
    const written = `${slot.written.trim()} – ${end.written.trim()}`;
    guesses.add('times-paired', mark.block.line, { value: written });
    return { ...mark, slot: { ...slot, end: end.start, written } };
  });
}

const NOON = 720;
const EVENING = 17 * 60;
const NIGHT = 6 * 60;
const LONGEST_LUNCH = 4 * 60;

/** True if one time can be the end of what starts at the other: later on its day, in the night after an evening, or "12:00" and "1:00" without halves. */
export function isUntil(start: WrittenSlot, end: WrittenSlot): boolean {
  if (start.end || end.end) return false;
  const [from, to] = [minuteOf(start.start), minuteOf(end.start)];
  if (to > from || (from >= EVENING && to < NIGHT)) return true;
  const { half, exact, written } = end.start;
  return half === undefined && start.start.half === undefined && !exact && !written.startsWith('0') && to + NOON > from && to + NOON - from <= LONGEST_LUNCH;
}

/** What stands below them up to the next time or day: none of it is lost, even if it is but "Welcome". */
export function wordsBelow(apart: TimesApart, marks: readonly Mark[]): ReadonlySet<Block> {
  const words = new Set<Block>();
  let isBelow = false;
  for (const { block, slot, isDay } of marks) {
    if (slot || isDay) isBelow = apart.has(block);
    else if (isBelow) words.add(block);
  }
  return words;
}

function isBare({ block, slot, rest, date, label, isDay }: Mark): boolean {
  return slot !== undefined && rest === '' && !date && !label && !isDay && block.kind !== 'row';
}

/** Tells of them, once for each run. */
export function tellTimesApart(apart: TimesApart, days: readonly DayDraft[], guesses: GuessList): void {
  const drafts = new Map(entriesOf(days).map((draft) => [draft.line, draft]));
  for (const run of new Set(apart.values())) {
    const line = run[0]?.block.line ?? 1;
    guesses.add('times-apart', line, { value: run.map(({ slot }) => slot?.written.trim() ?? '').join(', ') }, drafts.get(line));
  }
}
