/**
 * Dates and times in words and digits. Every formatter works in UTC on wall time: the zone's part is done before (wall.ts), so a zone costs
 * no formatter of its own, offsets stated by the event hold here too, and a browser's stale zone data cannot show up in a label.
 * Calendar and digits are set, always: Persian, Thai and Arabic defaults are other calendars and other digits.
 */
import { BoundedCache } from './bounded.js';
import { DAY_MS, MINUTE_MS, timeOfDay } from './iso.js';
import { madeOnce } from './made-once.js';

/** Hours of a day as 1-12 with a day period, or as 00-23. */
export type HourCycle = 'h12' | 'h23';

/** How a clock time is written. */
export interface ClockStyle {
  /** BCP 47 tag that `Intl` accepts. */
  readonly language: string;
  readonly hourCycle: HourCycle;
  /** Said instead of "12 pm" and "12 am", which nobody reads alike. */
  readonly noon: string;
  readonly midnight: string;
}

/** How much of a date is written; `long` "Saturday 10 February 2024", `day` without the year, `short` "Sat 10 Feb", `medium` with the year. */
export type DateLength = 'long' | 'day' | 'medium' | 'short';

const OPTIONS: Record<DateLength | HourCycle, Intl.DateTimeFormatOptions> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  medium: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  h12: { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' },
  h23: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

type Write = (wallMs: number) => string;
const writers = new BoundedCache<string, Write>(40);

function writer(language: string, form: DateLength | HourCycle): Write {
  return writers.get(`${language} ${form}`, () => {
    const format = new Intl.DateTimeFormat(formatLanguage(language), { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', ...OPTIONS[form] });
    const labels = new BoundedCache<number, string>(4_000);
    return (wallMs) => labels.get(wallMs, (ms) => format.format(ms));
  });
}

/** The tag that dates and lists are written with: `Intl`'s bare "en" is United States' ("Saturday, February 10", "3:00 PM"); an international event that says only "en" means neither. */
export function formatLanguage(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** The hour cycle that this language uses by itself (CLDR); 23 hours for bare "en". */
export function defaultHourCycle(language: string): HourCycle {
  return hourCycles.get(language, () => {
    const { hourCycle } = new Intl.DateTimeFormat(formatLanguage(language), { hour: 'numeric' }).resolvedOptions();
    return hourCycle === 'h11' || hourCycle === 'h12' ? 'h12' : 'h23';
  });
}

const hourCycles = new BoundedCache<string, HourCycle>(20);

// A day has so many minutes; a programme shows each of its times several times.
const labelsOf = madeOnce((style: ClockStyle) => {
  const labels = new BoundedCache<number, string>(1440);
  const write = (ofDayMs: number): string => writeClock(ofDayMs, style);
  return (ofDayMs: number): string => labels.get(ofDayMs, write);
});

/** A clock time: "15:05", "3:05 PM", "12 noon". Seconds are not shown. */
export function clockLabel(wallMs: number, style: ClockStyle): string {
  return labelsOf(style)(Math.floor(timeOfDay(wallMs) / MINUTE_MS) * MINUTE_MS);
}

function writeClock(ofDayMs: number, style: ClockStyle): string {
  if (style.hourCycle === 'h12' && ofDayMs === 0) return style.midnight;
  if (style.hourCycle === 'h12' && ofDayMs === DAY_MS / 2) return style.noon;
  // In Japan halves of the day begin at 0: "午前12:10" would be read as ten past noon.
  return writer(style.language, style.hourCycle)(ofDayMs).replace(/(午.)12/, '$10');
}

/** A date in the Gregorian calendar, e.g. "Saturday 10 February 2024". */
export function dateLabel(wallMs: number, language: string, length: DateLength): string {
  return writer(language, length)(wallMs - timeOfDay(wallMs));
}

/** An offset as everyone writes it: "UTC", "UTC+9", "UTC+5:45", "UTC−3:30" (with a true minus sign). */
export function offsetLabel(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

const languageNames = new BoundedCache<string, Intl.DisplayNames>(10);

/** The name of a language ("French"); the tag itself where it has none. */
export function languageName(tag: string, language: string): string {
  try {
    return languageNames.get(language, () => new Intl.DisplayNames(language, { type: 'language' })).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const lists = new BoundedCache<string, Intl.ListFormat>(20);

/** Items of any kind, with the words that stand between them: "A, B and C". */
export function listed<Item>(items: readonly Item[], language: string): readonly (Item | string | undefined)[] {
  if (items.length < 2) return items;
  const format = lists.get(language, () => new Intl.ListFormat(formatLanguage(language), { type: 'conjunction' }));
  return format.formatToParts(items.map((_, index) => String(index))).map(({ type, value }) => (type === 'literal' ? value : items[Number(value)]));
}

const units = new BoundedCache<string, Intl.NumberFormat>(40);

/** A number of days with its sign: "+2 days". */
export function daysLabel(days: number, language: string): string {
  const told = unitFormat(language, 'day', 'long').format(days);
  // Arabic has one word for two days, and `Intl` leaves its sign away.
  return /\d/.test(told) ? told : `${days < 0 ? '-' : '+'}${told}`;
}

function unitFormat(language: string, unit: 'day' | 'hour' | 'minute', unitDisplay: 'long' | 'short'): Intl.NumberFormat {
  return units.get(language + unit, () => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay, numberingSystem: 'latn', signDisplay: unit === 'day' ? 'always' : 'auto' }));
}

const distances = new BoundedCache<string, Intl.RelativeTimeFormat>(10);

/** How far off something is: "in 3 days", "tomorrow", "in 5 minutes". */
export function distanceLabel(count: number, unit: 'day' | 'hour' | 'minute', language: string): string {
  // An option that TypeScript's library does not list yet (ECMA-402, section 18.1.2).
  const options: Intl.RelativeTimeFormatOptions & { numberingSystem: string } = { numeric: 'auto', numberingSystem: 'latn' };
  return distances.get(language, () => new Intl.RelativeTimeFormat(language, options)).format(count, unit);
}

/** A length of time: "35 min", "1 hr 30 min", as the language shortens it. */
export function durationLabel(minutes: number, language: string): string {
  return durations.get(`${minutes} ${language}`, () => writeDuration(minutes, language));
}

const durations = new BoundedCache<string, string>(500);

function writeDuration(minutes: number, language: string): string {
  const amount = (value: number, unit: 'hour' | 'minute'): string => unitFormat(language, unit, 'short').format(value);
  // Rounded once and first, or 179.8 minutes would be "2 hr 60 min".
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (whole < 120) return amount(whole, 'minute');
  return rest ? `${amount(hours, 'hour')} ${amount(rest, 'minute')}` : amount(hours, 'hour');
}
