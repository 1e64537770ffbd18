/**
 * Lines that would be the date of a day, were there such a day: "31 June", "Saturday, 30 February 2026", "2026-13-05". What stands below one is not on the day before.
 */
import { datesIn, isDayName } from '../../dates/written-dates.js';
import type { Mark } from './marks.js';

// Of what month it could be tells the rest of the line; there are twelve of them.
const NO_DAY = /(?<!\d)(?:29|3\d)(?!\d)|(?<=\b\d{4}[-/])(?:00|1[3-9])(?=[-/]\d\d\b)|(?<=\b\d\d?\.\s?)(?:00|1[3-9])(?=\.\s?\d{4}\b)/g;

/** True for a piece that is such a date and nothing else. */
export function isImpossibleDay({ block: { plain }, date, slot }: Mark): boolean {
  if (date !== undefined || slot !== undefined || plain.length > 60 || plain.search(NO_DAY) < 0 || datesIn(plain).length) return false;
  const possible = plain.replace(NO_DAY, (day) => '1'.padStart(day.length, '0'));
  const [found, ...others] = datesIn(possible);
  if (!found || others.length || possible === plain) return false;
  const around = [possible.slice(0, found.at), possible.slice(found.end)].join(' ').split(/[\s,.:;()–—-]+/u).filter(Boolean);
  return around.every((word) => isDayName(word) || /^(?:on|the|date|datum|fecha|am|den|le|el)$/iu.test(word));
}

/** Such lines as heads of days. */
export function withImpossibleDays(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) => (mark.isDay || !isImpossibleDay(mark) ? mark : { block: mark.block, isDay: true, rest: mark.rest }));
}
