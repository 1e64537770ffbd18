/**
 * The zone that an iCalendar file describes itself (VTIMEZONE, RFC 5545, section 3.6.5), so that its times mean what its author's calendar
 * showed, whatever the zone is called there ("W. Europe Standard Time").
 */
import { DAY_MS, MINUTE_MS, parseOffset, timeOfDay } from '../time/iso.js';
import type { Zone } from '../time/zone.js';
import { all, valueOf } from './content-lines.js';

/** At this instant clocks change, to so many minutes east of UTC. */
interface Onset {
  readonly atMs: number;
  readonly from: number;
  readonly to: number;
}

type Rule = Partial<Record<string, string>>;

// Once a year, on a date or a weekday of a month: the rules that calendars write. Any other makes the description unusable.
const RULE = /^(?:(?:FREQ=YEARLY|INTERVAL=1|WKST=\w\w|UNTIL=\d{8}\w*|BYMONTH=1?\d|BYMONTHDAY=[\d,]+|BYDAY=[+-]?\d?(?:SU|MO|TU|WE|TH|FR|SA))(?:;|$))*$/;
// As far as times are read.
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** The zone of a VTIMEZONE; undefined when it describes none, or in a way that is not known here. */
export function describedZone(timezone: unknown, name: string): Zone | undefined {
  const observances = ['STANDARD', 'DAYLIGHT'].flatMap((kind) => all(timezone, kind)).map(onsetsOf);
  const onsets = observances.flat().sort((a, b) => a.atMs - b.atMs);
  const [first] = onsets;
  if (!first || observances.some((some) => !some.length)) return undefined;
  return { name, offsetMinutes: (instantMs) => onsets.findLast(({ atMs }) => atMs <= instantMs)?.to ?? first.from };
}

/** When an observance begins, each time; nothing where that cannot be told. */
function onsetsOf(observance: unknown): readonly Onset[] {
  const [from, to] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((key) => parseOffset(valueOf(observance, key).trim().slice(0, 5)));
  const dates = [...all(observance, 'DTSTART'), ...all(observance, 'RDATE')].flatMap(({ value }) => String(value).split(',').map(wallOf));
  const [startMs] = dates;
  const rule = valueOf(observance, 'RRULE').trim().toUpperCase();
  const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=', 2))) as Rule;
  if (from === undefined || to === undefined || startMs === undefined || dates.some(Number.isNaN) || !RULE.test(rule) || ((parts.BYDAY ?? parts.BYMONTHDAY) && !parts.BYMONTH)) return [];
  return [...dates, ...(rule ? repeats(startMs, parts) : [])].map((wallMs) => ({ atMs: wallMs - from * MINUTE_MS, from, to }));
}

/** The wall times after the first on which a rule falls. */
function repeats(startMs: number, { UNTIL, BYMONTH, BYMONTHDAY, BYDAY = '' }: Rule): readonly number[] {
  const start = new Date(startMs);
  const month = BYMONTH === undefined ? start.getUTCMonth() : Number(BYMONTH) - 1;
  const weekday = 'SUMOTUWETHFRSA'.indexOf(BYDAY.slice(-2)) / 2;
  const nth = Number(BYDAY.slice(0, -2));
  const dates = BYMONTHDAY?.split(',').map(Number) ?? (BYDAY ? undefined : [start.getUTCDate()]);
  // Onsets are a year apart: whether the last is told in UTC or not makes no difference.
  const untilMs = UNTIL === undefined ? Infinity : wallOf(UNTIL) + DAY_MS;
  const found: number[] = [];
  for (let year = Math.max(start.getUTCFullYear(), FIRST_YEAR); year <= LAST_YEAR; year++) {
    const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    for (let date = 1; date <= days; date++) {
      const wallMs = Date.UTC(year, month, date) + timeOfDay(startMs);
      const week = nth < 0 ? -Math.ceil((days - date + 1) / 7) : Math.ceil(date / 7);
      const fits = (!dates || dates.includes(date)) && (!BYDAY || weekday === new Date(wallMs).getUTCDay()) && (!nth || nth === week);
      if (fits && wallMs > startMs && wallMs < untilMs) found.push(wallMs);
    }
  }
  return found;
}

/** Wall time in milliseconds; of long ago, too, since calendars say "from 1601 on". NaN for anything else. */
function wallOf(value: string): number {
  const [, year = NaN, month = 1, ...rest] = (/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?/.exec(value.trim()) ?? []).map((digits = '0') => Number(digits));
  return Date.UTC(year, month - 1, ...rest);
}
