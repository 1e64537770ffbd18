/**
 * Days that are no dates: a row that holds nothing but the heading of one ("Day 1 - Monday 6 July 2026", "Monday", "Tag 2"), and cells that name or
 * count them ("Thu", "2").
 */
import { parseIsoTime } from '../../../time/iso.js';
import { countedDay, DAY_COUNT_WORDS, dayNumber } from '../dates/day-numbers.js';
import { readCell, type SlashOrder } from '../dates/cell-times.js';
import { dayAndTime } from '../dates/day-and-time.js';
import { isDayOnly } from '../dates/lone-days.js';
import { daysAfter, isoOf, weekdayNameOf, weekdayOf } from '../dates/calendar.js';
import { datesIn, weekdayAlone, weekdayNamed, weekdayWithDay, type WrittenDate } from '../dates/written-dates.js';
import type { DayCell, Tell } from './draft.js';

const COUNTED = /^(?:day|tag|jour(?:née)?|día|jornada)\s(\d{1,2})(?!\d)/iu;

/** A row that is nothing but a day, which its commas have parted: "Tuesday, 19 May 2026". */
export function withWholeDay<One extends { readonly cells: readonly string[] }>(row: One): One {
  const filled = row.cells.filter(Boolean);
  const isAhead = filled.length > 1 && filled.length < 4 && filled.every((cell, at) => cell === row.cells[at]);
  const whole = filled.join(', ');
  return isAhead && isDayOnly(whole) && /\p{L}/u.test(filled[0] ?? '') ? { ...row, cells: row.cells.map((_, at) => (at ? '' : whole)) } : row;
}

/**
 * Reads a heading that is not only a date.
 * @param around The date that whoever runs the reader gave ("" for none), and the day above.
 * @returns undefined for one that is about something else. A day that cannot be told stays as written, and so becomes an error.
 */
export function dayHeading(text: string, line: number, { base, before }: { readonly base: string; readonly before: DayCell }, tell: Tell): DayCell | undefined {
  // "Day 1 - 6 July" is no range of days.
  const [date, another] = datesIn(text.replace(COUNTED, ''));
  if (date?.year !== undefined && !date.to && !date.other && !another) {
    const iso = isoOf(date);
    if (date.weekday !== undefined && weekdayOf(iso) !== date.weekday) tell('weekday-differs', { value: date.written, date: iso, weekday: weekdayNameOf(iso) }, line);
    return { text: iso, line };
  }
  const known = [before.text, base].find(isDate);
  if (date?.year === undefined && date && !date.to && !another && date.at < 4) return date.other || known === undefined ? { text, line } : guessed(text, inYearAround(date, known), line, tell, date.weekday);
  const weekday = weekdayAlone(text) ?? weekdayWithDay(text)?.weekday;
  const count = countedDay(text) === undefined ? undefined : dayNumber(text);
  if (weekday === undefined && count === undefined) return undefined;
  // Only from a day that is known, and never back in time.
  const from = weekday === undefined ? base : known ?? '';
  if (!isDate(from)) return { text, line };
  const { day } = weekdayWithDay(text) ?? {};
  const iso = daysAfter(from, weekday === undefined ? (count ?? 1) - 1 : (weekday - weekdayOf(from) + 7) % 7);
  // "Tuesday 2": not the next Tuesday, unless that is a second.
  const isOther = day !== undefined && Number(iso.slice(8)) !== day;
  return isOther ? { text, line } : guessed(text, iso, line, tell);
}

function guessed(value: string, date: string, line: number, tell: Tell, weekday?: number): DayCell {
  if (weekday !== undefined && weekdayOf(date) !== weekday) tell('weekday-differs', { value, date, weekday: weekdayNameOf(date) }, line);
  tell('date-guessed', { value, date }, line);
  return { text: date, line };
}

/** A date without a year: of the years around another date that in which it has its day of the week, else that in which it is nearest. */
function inYearAround({ month, day, weekday }: WrittenDate, around: string): string {
  const distance = (iso: string): number => Math.abs(Date.parse(iso) - Date.parse(around)) + (weekday !== undefined && weekdayOf(iso) !== weekday ? Date.parse('2000-01-01') : 0);
  const dates = [-1, 0, 1].map((years) => isoOf({ year: Number(around.slice(0, 4)) + years, month, day })).filter(isDate);
  return dates.reduce((best, iso) => (distance(iso) < distance(best) ? iso : best), dates[0] ?? around);
}

/** The day of a cell with a whole date; as written, where it is none. */
export function dayOf(written: string, line: number, order: SlashOrder, tell: Tell): DayCell {
  const time = readCell(written, order);
  if (time?.isOtherWeekday) tell('weekday-differs', { value: written, date: time.date ?? '', weekday: weekdayNameOf(time.date ?? '') }, line);
  return { text: time?.date ?? written, readings: time?.readings, line };
}

/** The day that a cell of dates says; what it does not say of one is told once. */
export function dayOfRow(cell: string, line: number, { date, order, isCounted, named }: { readonly date: string; readonly order: SlashOrder; readonly isCounted: boolean; readonly named: Set<string> }, tell: Tell): DayCell {
  const written = dayAndTime(cell, order)?.day ?? cell;
  const isRead = readCell(written, order) !== undefined;
  const meant = isRead ? undefined : dayOfCell(written, date, isCounted);
  const short = isRead && /(?<!\d{4}\/\d?)\d\/\d\d$/.test(written) ? readCell(written, order)?.date : undefined;
  const [said] = isRead ? [] : datesIn(written);
  if (said?.weekday !== undefined && meant !== undefined && weekdayOf(meant) !== said.weekday) tell('weekday-differs', { value: written, date: meant, weekday: weekdayNameOf(meant) }, line);
  if ((meant ?? short) !== undefined && named.size < named.add(written).size) tell('date-guessed', { value: written, date: meant ?? short ?? '' }, line);
  // The first says it for all.
  if (said && said.year === undefined && meant === undefined && !date && named.size < named.add('').size) tell('year-not-found', { value: written }, line);
  return meant === undefined ? dayOf(written, line, order, tell) : { text: meant, line };
}

/** "Monday" in a column of its own beside the date, or beside a start that has one: told where it is another day of the week. */
export function tellOtherWeekday(cell: string, date: string, line: number, tell: Tell): void {
  const weekday = weekdayNamed(cell);
  if (weekday !== undefined && isDate(date) && weekdayOf(date) !== weekday) tell('weekday-differs', { value: cell, date, weekday: weekdayNameOf(date) }, line);
}

/** True for a column of numbers that count days, from the first on. */
export function countsDays(heading: string, cells: readonly string[]): boolean {
  return new RegExp(`^(?:${DAY_COUNT_WORDS}|giornata|journée)(?!\\p{L})`, 'iu').test(heading.trim()) && cells.some((cell) => /^0?1$/.test(cell));
}

/**
 * Reads a cell that names a day: a date without its year, the first such day of the week from a date on, or the nth day.
 * @param base The date that whoever runs the reader gave, or a line above the table; "" for none.
 */
function dayOfCell(text: string, base: string, isCounted: boolean): string | undefined {
  const [date, another] = datesIn(text);
  // "18.05.26".
  if (date?.year !== undefined && !date.to && !date.other && !another && isDayOnly(text)) return isoOf(date);
  if (!isDate(base)) return undefined;
  if (date && date.year === undefined) return !date.to && !date.other && !another && isDayOnly(text) ? inYearAround(date, base) : undefined;
  const weekday = weekdayNamed(text);
  const count = COUNTED.exec(text)?.[1] ?? (isCounted && /^\d{1,2}$/.test(text) ? text : undefined);
  if (weekday === undefined && count === undefined) return undefined;
  return daysAfter(base, weekday === undefined ? Number(count) - 1 : (weekday - weekdayOf(base) + 7) % 7);
}

function isDate(text: string): boolean {
  return parseIsoTime(text)?.kind === 'date';
}
