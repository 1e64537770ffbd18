/**
 * Which dates of a text are days over what takes place on them, which are told with an entry, and which are when all of it is.
 */
import { isoOf, weekdayOf } from '../../dates/calendar.js';
import { weekdayNamed, type WrittenDate } from '../../dates/written-dates.js';
import type { Surroundings } from '../surroundings.js';
import type { Mark } from '../words/marks.js';
import { splitTitle } from '../words/titles.js';

/** True for the same day; a date without a year is the same in that of the other. */
export function sameDate(a: WrittenDate | undefined, b: WrittenDate): boolean {
  return a?.month === b.month && a.day === b.day && (a.year ?? b.year) === (b.year ?? a.year);
}

/** True for words that name the day of the week of a date. */
export function isWeekdayOf({ weekday, year, month, day }: WrittenDate, text: string): boolean {
  const named = weekdayNamed(text);
  return named !== undefined && named === (year === undefined ? weekday : weekdayOf(isoOf({ year, month, day })));
}

/** A day is one only if times follow, or nothing else does; a date with words and no times after it is an entry of that day. */
export function isDayMark(around: Surroundings, mark: Mark, at: number): boolean {
  if (!mark.isDay) return false;
  if (!mark.date) return true;
  const { marks, tables } = around;
  for (let next = at + 1; next < marks.length; next++) {
    const other = marks[next] as Mark;
    if (around.taken.has(other.block)) continue;
    if (other.date && other.isDay) break;
    if (other.slot && !other.date) return true;
    if (other.block.kind === 'row' && tables.get(other.block.level)?.columns.some(({ role }) => role === 'time' || role === 'duration')) return true;
  }
  return !isDated(around, mark, at);
}

/** A date that is told with what takes place on it: one of several such, or with words beside it. */
export function isDated(around: Surroundings, mark: Mark, at: number): boolean {
  if (!mark.date || mark.label || mark.block.kind === 'row') return false;
  // "12–13 December" alone, or over times, is when all of it is, on the first page or at the top of each; so is what comes first where its days come again.
  if (mark.date.to && (mark.rest.length < 2 || around.marks.some(({ slot, date }) => slot && (!date || (at === firstDated(around) && isWithin(date, mark.date)))))) return false;
  const { marks, taken } = around;
  const same = marks.filter(({ date, block, label }) => date && !label && block.kind === mark.block.kind && !taken.has(block) && block.level === mark.block.level).length;
  const next = marks[at + 1];
  const hasWords = mark.rest.length > 1 || (next !== undefined && !next.date && !next.slot && (next.block.kind !== 'heading' || next.block.level > mark.block.level));
  return hasWords && (same > 1 || (marks.every(({ slot, date }) => !slot || date) && (mark.slot !== undefined || mark.rest.length > 8) && (mark.block.kind !== 'text' || mark.slot !== undefined || splitTitle(mark.rest, mark.block.text, around.known).speakers.length > 0)));
}

const firstDated = ({ marks }: Surroundings): number => marks.findIndex(({ date }) => date !== undefined);

/** True for a date that is one of several days. */
function isWithin({ month, day }: WrittenDate, of: WrittenDate | undefined): boolean {
  const place = (one: { readonly month: number; readonly day: number }): number => one.month * 31 + one.day;
  return of?.to !== undefined && place({ month, day }) >= place(of) && place({ month, day }) <= place(of.to);
}
