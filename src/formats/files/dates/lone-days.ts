/**
 * Texts that name a day, and say nothing else.
 */
import { countedDay } from './day-numbers.js';
import { datesIn, weekdayAlone, weekdayWithDay } from './written-dates.js';

/** True for a text that is nothing but a day: a date, with or without its year, the name of a day, or its number. */
export function isDayOnly(text: string): boolean {
  if (text.length > 60) return false;
  const counted = countedDay(text) ?? '';
  const [date, another] = datesIn(text.replace(counted, ' '.repeat(counted.length)));
  if (another) return false;
  if (weekdayAlone(text) !== undefined || weekdayWithDay(text) !== undefined) return true;
  const rest = date ? text.slice(counted.length, date.at) + text.slice(date.end) : text.slice(counted.length);
  return (date !== undefined || counted !== '') && !date?.to && !/[\p{L}\d]/u.test(rest);
}
