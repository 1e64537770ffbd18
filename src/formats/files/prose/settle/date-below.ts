/**
 * A date below all that takes place, under "When and where": that of a programme that has no other.
 */
import { isoOf } from '../../dates/calendar.js';
import type { GuessList } from '../draft.js';
import type { Mark } from '../words/marks.js';
import type { AgendaDay } from '../agenda/agenda-day.js';

const WHEN = /(?<!\p{L})(?:when|dates?|wann|termin|datum|quand|cu[aá]ndo|fechas?|quando|datas?|kiedy|kdy|wanneer|när|hvornår|når|milloin|когда|дата|коли|ne zaman|tarih)(?!\p{L})|日時|日程|時間|时间|일시|متى/iu;

/** The days of an agenda; a lone one that has neither date nor name takes that date, and this is told. */
export function withDateBelow(days: readonly AgendaDay[], marks: readonly Mark[], guesses: GuessList): readonly AgendaDay[] {
  const [day, below, ...more] = days;
  const { written, line = 0 } = below ?? {};
  const isLone = day !== undefined && !more.length && day.written === undefined && day.name === undefined && day.entries.length > 0;
  if (!isLone || written?.year === undefined || written.to || below?.entries.length || below?.title !== undefined) return days;
  const heading = marks.findLast(({ block }) => block.kind === 'heading' && block.line < line);
  if (!heading || !WHEN.test(heading.block.plain)) return days;
  const dated: AgendaDay = { ...day, written };
  if (!written.other) guesses.add('date-guessed', line, { value: written.written, date: isoOf({ ...written, year: written.year }) }, dated, 'date');
  return [dated];
}
