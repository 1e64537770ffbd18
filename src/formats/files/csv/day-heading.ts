/**
 * Days that are no dates: a row that holds nothing but the heading of one ("Day 1 - Monday 6 July 2026", "Monday", "Tag 2"), and cells that name or
 * count them ("Thu", "2").
 */
import { parseIsoTime } from '../../../time/iso.js';
import { datesIn, daysAfter, isoOf, weekdayAlone, weekdayNamed, weekdayOf } from '../dates/written-dates.js';
import type { DayCell, Tell } from './rows.js';

const COUNTED = /^(?:day|tag|jour(?:née)?|día|jornada)\s(\d{1,2})(?!\d)/iu;

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
    if (date.weekday !== undefined && weekdayOf(iso) !== date.weekday) tell('weekday-differs', { value: date.written, date: iso }, line);
    return { text: iso, line };
  }
  const weekday = weekdayAlone(text);
  const [, count] = COUNTED.exec(text) ?? [];
  if (weekday === undefined && count === undefined) return undefined;
  // Only from a day that is known, and never back in time.
  const from = weekday === undefined ? base : [before.text, base].find(isDate) ?? '';
  if (!isDate(from)) return { text, line };
  const iso = daysAfter(from, weekday === undefined ? Number(count) - 1 : (weekday - weekdayOf(from) + 7) % 7);
  tell('date-guessed', { value: text, date: iso }, line);
  return { text: iso, line };
}

/** True for a column of numbers that count days, from the first on. */
export function countsDays(heading: string, cells: readonly string[]): boolean {
  return /^(?:day|tag|jour|día|dia|giorno|jornada)\b/iu.test(heading.trim()) && cells.some((cell) => /^0?1$/.test(cell));
}

/**
 * Reads a cell that names a day: the first such day of the week from a date on, or the nth day.
 * @param base The date that whoever runs the reader gave, or a line above the table; "" for none.
 */
export function dayOfCell(text: string, base: string, isCounted: boolean): string | undefined {
  if (!isDate(base)) return undefined;
  const weekday = weekdayNamed(text);
  const count = COUNTED.exec(text)?.[1] ?? (isCounted && /^\d{1,2}$/.test(text) ? text : undefined);
  if (weekday === undefined && count === undefined) return undefined;
  return daysAfter(base, weekday === undefined ? Number(count) - 1 : (weekday - weekdayOf(base) + 7) % 7);
}

function isDate(text: string): boolean {
  return parseIsoTime(text)?.kind === 'date';
}
