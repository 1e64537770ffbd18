/**
 * Days of an agenda on their way: as they are written, and which of them a row is of.
 */
import { isPartOfDay } from '../../dates/other-clocks.js';
import { datesIn, isDayName, weekdayNamed, type WrittenDate } from '../../dates/written-dates.js';
import type { DayDraft } from '../draft.js';
import { isToCome } from '../words/label-words.js';
import { sameDate } from './day-marks.js';
import type { Columns } from './table-columns.js';

/** A day, with its date as written. */
export interface AgendaDay extends DayDraft {
  readonly written?: WrittenDate;
  readonly name?: string;
  /** Its name is none of a day: "Main hall" below "Day". */
  readonly isUnclear?: boolean;
}

/** True for words that only say a date once more, in another language: "3 Haziran Perşembe / Thursday 3 June". */
export function isSaidTwice(rest: string, date: WrittenDate | undefined): boolean {
  const [again, ...others] = datesIn(rest);
  if (!date || !again || others.length || !sameDate(date, again)) return false;
  const words = `${rest.slice(0, again.at)} ${rest.slice(again.end)}`.match(/[\p{L}\d]+/gu) ?? [];
  return words.every((word) => weekdayNamed(word) !== undefined);
}

/** The day in a cell that should have its date: "Monday", "Day 2", "2" below "Day". */
export function dayTitleIn(plain: string): string | undefined {
  if (!plain || datesIn(plain).length || isToCome(plain) || isPartOfDay(plain) || /\d[:.h]\d\d/.test(plain)) return undefined;
  return /^\d{1,2}$/.test(plain) ? `Day ${plain}` : plain;
}

/**
 * The day of that date or name, which is added where there is none yet, in the order of the columns where these are days.
 * @returns undefined where neither is told.
 */
export function dayOf(days: AgendaDay[], date: WrittenDate | undefined, title: string | undefined, line: number, columns?: Columns): AgendaDay | undefined {
  if (!date && title === undefined) return undefined;
  const known = days.findLast((day) => (date ? sameDate(day.written, date) : day.name === title));
  const isOneByOne = columns?.columns.some(({ role }) => role === 'date') && !columns.columns.some(({ role }) => role === 'room' || role === 'track');
  if (known && !(isOneByOne && isNextWeek(days, known))) return known;
  const day: AgendaDay = { line, entries: [], ...(date ? { written: date } : { name: title ?? '', isUnclear: !isDayName(title ?? '') && weekdayNamed(title ?? '') === undefined && columns?.columns.some(({ role }) => role === 'date') === true }) };
  const columnOf = (one: AgendaDay): number => columns?.columns.findIndex((column) => column.role === 'day' && (column.date ? sameDate(one.written, column.date) : one.name === column.title)) ?? -1;
  const later = columnOf(day) < 0 ? -1 : days.findIndex((one) => columnOf(one) > columnOf(day));
  days.splice(later < 0 ? days.length : later, 0, day);
  return day;
}

/** Days of one week before the next begins: fewer may be in no order. */
const FEWEST_OF_WEEK = 3;

/** True where the names of days go on from week to week, and that of one in a former week comes again: Monday, Tuesday, Wednesday, Monday. */
function isNextWeek(days: readonly AgendaDay[], known: AgendaDay): boolean {
  // Monday is the first.
  const names = days.map(({ name }) => ((weekdayNamed(name ?? '') ?? NaN) + 6) % 7);
  if (known === days.at(-1) || names.some(Number.isNaN)) return false;
  const begins = names.flatMap((name, at) => (at === 0 || name <= (names[at - 1] ?? 0) ? [at] : []));
  const lengths = begins.map((from, at) => (begins[at + 1] ?? names.length) - from);
  const isLater = (names[days.indexOf(known)] ?? 0) > (names.at(-1) ?? 0);
  return lengths.every((length, at) => length >= FEWEST_OF_WEEK || (isLater && at > 0 && at === lengths.length - 1));
}
