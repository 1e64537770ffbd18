/**
 * Time zones: which names exist, and how far each is from UTC at an instant. The browser's own zone data, asked through `Intl`;
 * docs/decisions says why this is not left to luxon's zone classes, which the tests hold it against.
 */
import { BoundedCache } from './bounded.js';
import { DAY_MS, isoOffset, MINUTE_MS, parseOffset } from './iso.js';

/** A time zone: a name and an offset for every instant. */
export interface Zone {
  /** IANA name ("Asia/Tokyo"), "UTC", or an offset ("+09:00"). */
  readonly name: string;
  /** Minutes east of UTC at this instant. */
  offsetMinutes(instantMs: number): number;
}

/** Offsets of one zone as the event states them: from each instant on, this many minutes; ascending. */
export type OffsetTable = readonly (readonly [fromMs: number, minutes: number])[];

/**
 * Names without a region that are places or UTC itself. Every other short name (EST, CST, IST, CET, PST8PDT …) is an abbreviation that
 * means two or more things, and some engines accept it as one of them (Chromium takes "IST" for India, others for Israel or Ireland).
 */
const SHORT_NAMES = /^(?:utc|uct|gmt(?:[+-]?0)?|zulu|universal|greenwich|cuba|egypt|eire|gb|gb-eire|hongkong|iceland|iran|israel|jamaica|japan|kwajalein|libya|navajo|nz|nz-chat|poland|portugal|prc|roc|rok|singapore|turkey|w-su)$/i;
const UTC_NAMES = /^(?:z|(?:etc\/)?(?:utc|uct|gmt(?:[+-]?0)?|zulu|universal|greenwich))$/i;

/** True for a name such as EST or CST, which means several zones and is never accepted as one; "Paris" is no zone either, but no abbreviation. */
export function isAbbreviation(name: string): boolean {
  return !name.includes('/') && /^[a-z]{2,5}(?:\d+[a-z]{2,5})?$/i.test(name) && !SHORT_NAMES.test(name) && !/^[A-Z][a-z]{3,4}$/.test(name);
}

/** The zone every instant is written in when there is no other. */
export const UTC: Zone = { name: 'UTC', offsetMinutes: () => 0 };

const zones = new BoundedCache<string, Zone | null>(700);

/**
 * Finds a zone by its name, old or new, in any case.
 * @param name An IANA name, "UTC", an offset ("+09:00", "UTC+9", "UTC-03:30").
 * @returns undefined when there is no such zone here, and for abbreviations.
 */
export function findZone(name: string): Zone | undefined {
  return zones.get(name, makeZone) ?? undefined;
}

function makeZone(name: string): Zone | null {
  if (UTC_NAMES.test(name)) return UTC;
  const offset = /^(?:utc|gmt)?([+\-−])(\d\d?)(?::?(\d\d))?$/i.exec(name);
  if (offset) {
    const minutes = parseOffset(`${offset[1]}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}`);
    return minutes === undefined ? null : offsetZone(minutes);
  }
  // An engine may take more than IANA has ("IST", "SystemV/EST5"), and throws for what it does not know.
  if (/^systemv\//i.test(name) || (!name.includes('/') && !SHORT_NAMES.test(name))) return null;
  try {
    return ianaZone(name);
  } catch {
    return null;
  }
}

/** The zone that is always this many minutes east of UTC. */
export function offsetZone(minutes: number): Zone {
  if (minutes === 0) return UTC;
  return { name: isoOffset(minutes), offsetMinutes: () => minutes };
}

/** @throws RangeError for a name the engine does not know. */
function ianaZone(written: string): Zone {
  // The first formatter of each language costs some 8 ms in a fresh page: this is the one that labels in English use, too.
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: written, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
  });
  // What the clock shows, read as if it were UTC, is the instant plus the offset.
  const ask = (minute: number): number => {
    const [day = 0, month = 0, year = 0, hour = 0, minutes = 0] = (format.format(minute * MINUTE_MS).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year, month - 1, day, hour, minutes) / MINUTE_MS - minute;
  };
  // Offsets change on whole minutes (some at 00:01: Newfoundland until 2011, Gaza), and never twice within a day: where a UTC day begins with
  // the same as the next, all of it has it. So a programme of ten thousand talks asks the engine, 5 µs each time, once a day.
  const minutes = new BoundedCache<number, number>(2_000);
  const days = new BoundedCache<number, number>(2_000);
  const ofDay = (day: number): number => {
    const first = minutes.get(day * 1440, ask);
    return first === minutes.get((day + 1) * 1440, ask) ? first : NaN;
  };
  // Whoever asks, asks about one day after the other.
  let lastDay = NaN;
  let whole = NaN;
  return {
    name: properName(written, format.resolvedOptions().timeZone),
    offsetMinutes(instantMs) {
      const minute = Math.floor(instantMs / MINUTE_MS);
      const day = Math.floor(minute / 1440);
      if (day !== lastDay) {
        whole = days.get(day, ofDay);
        lastDay = day;
      }
      return Number.isNaN(whole) ? minutes.get(minute, ask) : whole;
    },
  };
}

/**
 * The name in IANA's own capitals: it is shown, and compared with others. Engines take any, and know old names by another (`resolved`),
 * which stands in where the capitals of an old name cannot be told ("us/pacific").
 */
function properName(written: string, resolved: string): string {
  const inOneCase = written === written.toLowerCase() || (written.includes('/') && written === written.toUpperCase());
  return inOneCase || written.toLowerCase() === resolved.toLowerCase() ? resolved : written;
}

/**
 * A zone whose offsets the event itself states, for the days it states them; before the first of them the browser's data hold.
 * Browsers carry zone data that can be years old; an organiser's file can be newer.
 */
export function withOffsets(zone: Zone, table: OffsetTable): Zone {
  return {
    name: zone.name,
    offsetMinutes(instantMs) {
      let minutes: number | undefined;
      for (const [fromMs, stated] of table) if (fromMs <= instantMs) minutes = stated;
      return minutes ?? zone.offsetMinutes(instantMs);
    },
  };
}

/** A change of a zone's offset: clocks go forward or back at this instant. */
export interface OffsetChange {
  readonly atMs: number;
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
}

/**
 * The first change of offset after `fromMs` and not later than `toMs`, to the minute.
 * Looks at every day of up to 400, then at the ends only: a programme is days long, a series of seminars may be years.
 */
export function nextOffsetChange(zone: Zone, fromMs: number, toMs: number): OffsetChange | undefined {
  if (toMs <= fromMs) return undefined;
  const steps = Math.max(1, Math.min(400, Math.ceil((toMs - fromMs) / DAY_MS)));
  let lowMs = fromMs;
  for (let step = 1; step <= steps; step++) {
    const highMs = step === steps ? toMs : fromMs + ((toMs - fromMs) / steps) * step;
    if (zone.offsetMinutes(lowMs) !== zone.offsetMinutes(highMs)) return bisect(zone, lowMs, highMs);
    lowMs = highMs;
  }
  return undefined;
}

function bisect(zone: Zone, fromMs: number, toMs: number): OffsetChange {
  const beforeMinutes = zone.offsetMinutes(fromMs);
  let low = Math.floor(fromMs / MINUTE_MS);
  let high = Math.floor(toMs / MINUTE_MS);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offsetMinutes(middle * MINUTE_MS) === beforeMinutes) low = middle;
    else high = middle;
  }
  const atMs = high * MINUTE_MS;
  return { atMs, beforeMinutes, afterMinutes: zone.offsetMinutes(atMs) };
}
