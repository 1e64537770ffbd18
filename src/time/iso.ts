/**
 * Dates, times and durations as people write them in JSON (RFC 3339, ISO 8601), read into numbers.
 * Wall time, all through this project, is `wallMs`: milliseconds from 1970-01-01T00:00 *on that clock*, so that a plain
 * subtraction gives hours and a division gives days. It becomes an instant only together with a zone (see wall.ts).
 */
import { BoundedCache } from './bounded.js';

/** One day, in milliseconds. */
export const DAY_MS = 86_400_000;
/** One minute, in milliseconds. */
export const MINUTE_MS = 60_000;

/** What a written date or time says, before any zone is known. */
export type IsoTime =
  /** "2026-05-04": a whole day. */
  | { readonly kind: 'date'; readonly dayMs: number }
  /** "09:30": a time of a day told elsewhere; `offsetMinutes` when it carries one ("09:30+02:00"). */
  | { readonly kind: 'clock'; readonly timeMs: number; readonly offsetMinutes?: number }
  /** "2026-05-04T09:30": a wall time of a zone told elsewhere. */
  | { readonly kind: 'local'; readonly wallMs: number }
  /** "2026-05-04T09:30+02:00": an instant; `offsetMinutes` is absent for "Z" and "-00:00", which name no place's offset (RFC 9557, section 2.2). */
  | { readonly kind: 'instant'; readonly instantMs: number; readonly offsetMinutes?: number };

const TIME = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|[Tt ])(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?([Zz]|[+\-−]\d\d(?::?\d\d)?))?)?$/;
// Anything else in a programme is a slip of the pen. (Zone arithmetic is tested from 1973 to 2099.)
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * Reads a date, a clock time, a local date-time or an instant.
 * @returns undefined for anything else, and for days and hours that do not exist (2026-02-30, 25:00). "24:00" is the end of a day (ISO 8601).
 */
export function parseIsoTime(text: unknown): IsoTime | undefined {
  const match = typeof text === 'string' && TIME.exec(text.trim());
  if (!match) return undefined;
  // By number: taking it apart as a list goes through an iterator, which is felt over thousands of times.
  const { 1: year, 2: month, 3: day, 4: hour, 5: minute, 6: second = '0', 7: fraction = '', 8: zone } = match;
  const dayMs = year === undefined ? undefined : dateMs(Number(year), Number(month), Number(day));
  if (year !== undefined && dayMs === undefined) return undefined;
  if (hour === undefined) return dayMs === undefined ? undefined : { kind: 'date', dayMs };
  const timeMs = clockMs(Number(hour), Number(minute), Number(second), fraction);
  const offset = zone === undefined ? undefined : parseOffset(zone);
  if (timeMs === undefined || (zone !== undefined && offset === undefined)) return undefined;
  // "10:30-12:00", "13:00-14", "22:00-00:00": rather from one time to another than a time with an offset, which nobody could tell. Only after a "T" or seconds it is surely that.
  if (/^[^t:]*:\d\d ?[-−]/i.test(text) && (!offset || -offset * MINUTE_MS > timeMs)) return undefined;
  if (dayMs === undefined) return { kind: 'clock', timeMs, ...(zone === undefined ? {} : { offsetMinutes: offset }) };
  if (offset === undefined) return { kind: 'local', wallMs: dayMs + timeMs };
  return { kind: 'instant', instantMs: dayMs + timeMs - offset * MINUTE_MS, ...(offset || zone?.startsWith('+') ? { offsetMinutes: offset } : {}) };
}

function dateMs(year: number, month: number, day: number): number | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= FIRST_YEAR && year <= LAST_YEAR ? ms : undefined;
}

function clockMs(hour: number, minute: number, second: number, fraction: string): number | undefined {
  if (minute > 59 || second > 59) return undefined;
  const ms = (hour * 60 + minute) * MINUTE_MS + second * 1000 + Number(`0.${fraction || '0'}`) * 1000;
  return ms <= DAY_MS ? Math.floor(ms) : undefined;
}

/**
 * Reads an offset from UTC.
 * @param text "Z", "+09:00", "+0530", "-03" or with a true minus sign.
 * @returns Minutes east of UTC; undefined when it is no offset or beyond ±15:59.
 */
export function parseOffset(text: string): number | undefined {
  if (/^z$/i.test(text)) return 0;
  const match = /^([+\-−])(\d\d)(?::?(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? '0');
  if (Number(match[3] ?? '0') > 59 || minutes >= 16 * 60) return undefined;
  return match[1] === '+' ? minutes : minutes === 0 ? 0 : -minutes;
}

const DURATION = /^([+\-−])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/**
 * Reads an ISO 8601 duration in weeks, days, hours, minutes and seconds ("PT35M", "P1DT2H", "-PT20M").
 * @returns Minutes (a day counts 24 hours); undefined for anything else, months and years among it, since they have no fixed length.
 */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text.trim());
  if (!match || /^[+\-−]?P$/i.test(text.trim())) return undefined;
  const [, sign, weeks, days, hours, minutes, seconds] = match;
  const count = (digits: string | undefined): number => Number(digits ?? '0');
  const total = ((count(weeks) * 7 + count(days)) * 24 + count(hours)) * 60 + count(minutes) + count(seconds) / 60;
  return sign === undefined || sign === '+' || total === 0 ? total : -total;
}

/** The date of a wall time as "2026-05-04" (RFC 3339 full-date). */
export function isoDate(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(0, 10);
}

/** An instant as "2026-05-04T07:30:00Z": the value of `<time datetime>`, always UTC. */
export function isoInstant(instantMs: number): string {
  const minute = timeOfDay(instantMs) / MINUTE_MS;
  if (!Number.isInteger(minute)) return new Date(instantMs).toISOString().replace('.000Z', 'Z');
  return `${isoDates.get(Math.floor(instantMs / DAY_MS), (day) => isoDate(day * DAY_MS))}T${digits(minute / 60)}:${digits(minute % 60)}:00Z`;
}

// Every time on a page is written so; their dates are few.
const isoDates = new BoundedCache<number, string>(1_000);

function digits(count: number): string {
  return (count < 10 ? '0' : '') + String(Math.floor(count));
}

/** An offset from UTC as "+05:45". */
export function isoOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(size / 60)}:${digits(size % 60)}`;
}

/** A wall time as "2026-05-04 09:30", for problems, which must read the same in every language. */
export function isoWall(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(0, 16).replace('T', ' ');
}

/** Milliseconds since midnight. */
export function timeOfDay(wallMs: number): number {
  return ((wallMs % DAY_MS) + DAY_MS) % DAY_MS;
}

/** Days from 1970-01-01 to the date of this wall time; a difference of two is a shift in days. */
export function dayNumber(wallMs: number): number {
  return Math.floor(wallMs / DAY_MS);
}
