/**
 * Dates and times in the cells of a table: few forms, read strictly. "2026-05-04", "2026/05/04", "04.05.2026", and "13/05/2026" where the column
 * says which of the first two numbers is the day; "4 May 2026", "May 4, 2026", "4. Mai 2026", with or without the day of the week; "15:00", "15.00",
 * "15h30", "15 Uhr", "3 pm", "3:30 p.m."; both in one cell; two with a dash or "to" between them. What could be two dates is none.
 */
import { plainLetters } from '../plain-letters.js';
import { parseIsoTime } from '../../../time/iso.js';
import { westernDigits } from './digits.js';
import { westernClocks } from './other-clocks.js';
import { isoOf, weekdayOf } from './calendar.js';
import { datesIn, withoutWeekday } from './written-dates.js';

/** Which of two numbers is the day in "04/05/2026". */
export type SlashOrder = 'day-first' | 'month-first' | undefined;

/** What a cell says: at least one of date and clock. */
export interface CellTime {
  /** ISO date. */
  readonly date?: string;
  /** Both dates, where the written one could be either. */
  readonly readings?: readonly [string, string];
  /** True where the day of the week beside the date is not that of the date. */
  readonly isOtherWeekday?: boolean;
  /** "15:00", "15:00:30". */
  readonly clock?: string;
  /** "Z" or "+02:00" if it was written; else empty. */
  readonly zone: string;
  /** True for 12 am and 12 pm, which not everybody writes alike. */
  readonly isTwelve: boolean;
  /** True where it could be meant on a clock of 12 hours: neither am nor pm, and no hour like "09". */
  readonly isBare: boolean;
}

// Nothing that is read here is longer, and a cell may hold an abstract.
const LONGEST = 80;
const DATE = /^(?:(\d{4})([-/.])(\d\d?)\2(\d\d?)|(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})|(\d\d?)([/-])(\d\d?)\9(\d{4}|(?<=\/)\d\d))(?=$|[\sT,])/;
const CLOCK = /^(\d\d?)(?:([:.]|\s?h\s?)(\d\d)(?::(\d\d(?:[.,]\d{1,3})?))?)?\s*(uhr|uur|h(?:rs)?\.?|[ap]\.?\s?m\.?)?\s*(z|utc|[+\-−]\d\d:?\d\d)?$/i;
const BETWEEN = /\s*[-–—~]\s*|\s+(?:to|until|till|bis|à|a|hasta|alle|às|tot|do|до)\s+/gi;

/** Reads a date, a time, or a date and a time. */
export function readCell(text: string, order: SlashOrder): CellTime | undefined {
  if (text.length > LONGEST) return undefined;
  // "8: 30".
  const tight = westernClocks(westernDigits(plainLetters(text))).trim().replace(/(?<=\d:)\s(?=\d\d(?!\d))/g, '');
  const { weekday, rest: written } = withoutWeekday(tight);
  const match = DATE.exec(written);
  const date = match ? readDate(match, order) : readNamed(tight);
  if (match && !date) return undefined;
  const behind = match ? written.slice(match[0].length) : date?.rest ?? written;
  // "15:00-15:30" is no offset; only where a "T" says that all of it is ISO 8601.
  const isIso = match !== null && behind.startsWith('T');
  const rest = behind.replace(/^[\sT,]+/, '');
  const clock = rest && (isIso || !/:\d\d\s*[-−]\s*\d/.test(rest)) ? readClock(rest) : undefined;
  if ((rest && !clock) || (weekday !== undefined && !date)) return undefined;
  const said = weekday ?? date?.weekday;
  const isOtherWeekday = said !== undefined && date?.date !== undefined && weekdayOf(date.date) !== said;
  return date || clock ? { zone: '', isTwelve: false, isBare: false, ...(date?.date === undefined ? {} : { date: date.date }), ...(date?.readings ? { readings: date.readings } : {}), ...(isOtherWeekday ? { isOtherWeekday } : {}), ...clock } : undefined;
}

interface Day {
  readonly date?: string;
  readonly readings?: readonly [string, string];
  readonly weekday?: number | undefined;
  /** What stands behind it. */
  readonly rest?: string;
}

/** "4 May 2026", "Monday, May 4, 2026": with the name of its month, at the start of the cell, and with its year. */
function readNamed(text: string): Day | undefined {
  const [found] = /\p{L}{3}|[月월]/u.test(text) ? datesIn(text) : [];
  if (found?.at !== 0 || found.year === undefined || found.to || found.other || !/\p{L}/u.test(found.written)) return undefined;
  const rest = text.slice(found.end);
  // Behind "日" or a bracket of full width there need be no blank.
  return /^(?:$|[\s,])/.test(rest) || /[^\0-\x7f]$/.test(found.written) ? { date: isoOf(found), weekday: found.weekday, rest } : undefined;
}

/** Reads "15:00 – 15:30" as its two ends; a single one as a start. */
export function readCells(written: string, order: SlashOrder): readonly [start: CellTime, end?: CellTime] | undefined {
  if (written.length > LONGEST) return undefined;
  const text = westernClocks(westernDigits(plainLetters(written)));
  const single = readCell(text, order);
  if (single) return [single];
  for (const { 0: dash, index } of text.matchAll(BETWEEN)) {
    const behind = withMinutes(text.slice(index + dash.length));
    const end = readCell(behind, order);
    const start = end && readStart(text.slice(0, index), behind, order);
    if (start?.clock && end?.clock) return [start, end];
  }
  return undefined;
}

/** "10:30-12": a number that ends what begins with a time is one. */
function withMinutes(end: string): string {
  return /^\s*\d\d?\s*$/.test(end) ? `${end.trim()}:00` : end;
}

/** In "9:00 – 10:00 am" the first is in the same half of the day, where it comes before the second on such a clock; else it is not told. */
function readStart(text: string, end: string, order: SlashOrder): CellTime | undefined {
  const half = /[ap]\.?\s?m\.?$/i.exec(end.trim())?.[0];
  const start = readCell(text, order);
  if (half === undefined || /m\.?$/i.test(text.trim())) return start;
  const shared = readCell(`${text} ${half}`, order);
  const last = readCell(end, order);
  return shared?.clock && last?.clock && shared.clock < last.clock ? shared : undefined;
}

/** Which number is the day in dates with slashes, when all of a table is looked at: one that is over 12 tells. */
export function slashOrder(cells: readonly string[]): SlashOrder {
  const dates = cells.map((cell) => DATE.exec(withoutWeekday(cell.trim()).rest)).filter((match) => match?.[8] !== undefined);
  const dayFirst = dates.some((match) => Number(match?.[8]) > 12);
  const monthFirst = dates.some((match) => Number(match?.[10]) > 12);
  return dayFirst === monthFirst ? undefined : dayFirst ? 'day-first' : 'month-first';
}

function readDate(match: RegExpExecArray, order: SlashOrder): Day | undefined {
  const [, year, , month, day, dottedDay, dottedMonth, dottedYear, first, , second, slashedYear] = match;
  const existing = (...parts: readonly (string | undefined)[]): string | undefined => {
    const [year = '', ...others] = parts;
    const iso = [year.length === 2 ? `20${year}` : year, ...others.map((part = '') => part.padStart(2, '0'))].join('-');
    return parseIsoTime(iso) ? iso : undefined;
  };
  if (year !== undefined || dottedYear !== undefined) {
    const date = year === undefined ? existing(dottedYear, dottedMonth, dottedDay) : existing(year, month, day);
    return date === undefined ? undefined : { date };
  }
  const [dayFirst, monthFirst] = [existing(slashedYear, second, first), existing(slashedYear, first, second)];
  const chosen = order === 'day-first' ? dayFirst : order === 'month-first' ? monthFirst : dayFirst === undefined || dayFirst === monthFirst ? monthFirst : monthFirst === undefined ? dayFirst : undefined;
  if (chosen !== undefined) return { date: chosen };
  return dayFirst !== undefined && monthFirst !== undefined && order === undefined ? { readings: [dayFirst, monthFirst] } : undefined;
}

function readClock(text: string): Omit<CellTime, 'date'> | undefined {
  const [, hours, , minutes, seconds, mark, zone] = CLOCK.exec(text) ?? [];
  // A number alone is no time: it might be one of talks or rooms.
  if (hours === undefined || (minutes === undefined && mark === undefined)) return undefined;
  const half = /^([ap])/i.exec(mark ?? '')?.[1]?.toLowerCase();
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  const clock = `${String(hour).padStart(2, '0')}:${minutes ?? '00'}${seconds === undefined ? '' : `:${seconds.replace(',', '.')}`}`;
  if (!parseIsoTime(clock)) return undefined;
  const offset = zone === undefined ? '' : /^(?:z|utc)$/i.test(zone) ? 'Z' : zone;
  return { clock, zone: offset, isTwelve: half !== undefined && Number(hours) === 12, isBare: mark === undefined && !hours.startsWith('0') };
}

/** Minutes out of "30", "30 min", "1:30", "1h30", "1.5 h" or ISO 8601, which stays as it is; what is none of these, too. */
export function readDuration(text: string, unit: 'min' | 'h'): number | string {
  if (text.length > LONGEST) return text;
  const written = text.trim().toLowerCase();
  const [, hours, minutes] = /^(\d\d?)(?::|\s*h(?:ours?|rs?)?\s*)([0-5]\d)(?::00|\s*m(?:in)?\.?)?$/.exec(written) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  const [, count = '', mark = unit] = /^(\d+(?:[.,]\d+)?)\s*(min|minutes?|minuten|minutos|m|['′]|h|hours?|hrs?|std|stunden?|heures?|horas?)?\.?$/.exec(written) ?? [];
  const number = Number(count.replace(',', '.'));
  const isHours = /^(?:h|std|stund|heure|hora)/.test(mark);
  return count && (isHours || Number.isInteger(number)) ? number * (isHours ? 60 : 1) : text.trim();
}
