/**
 * Times and dates inside texts for people, held against the event's own: abbreviations of the wrong season, "12 pm", a weekday that is none of
 * the date's. Only what stands beside a clock time, or is a complete date, is looked at: "EST" alone may be anything.
 */
import { isoDate } from '../time/iso.js';
import { offsetLabel } from '../time/labels.js';
import { findZone } from '../time/zone.js';
import type { LintCode } from './lints.js';

/** When the thing takes place that the text is about; empty when nobody knows. */
export interface LintedDate {
  readonly fromMs?: number;
  readonly toMs?: number;
}

/** What was found: the place is the caller's to tell. */
export interface TextLint {
  readonly code: LintCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** All doubts about one text. */
export function lintText(text: string, date: LintedDate): readonly TextLint[] {
  return [...lintAbbreviations(text, date), ...lintNoon(text), ...lintWeekdays(text, date)];
}

/** Abbreviation → places whose clocks it may mean, and the minutes east of UTC that it stands for there. Summer and winter names of one place. */
const ABBREVIATIONS: Readonly<Record<string, readonly (readonly [zone: string, minutes: number])[]>> = {
  EST: [['America/New_York', -300]], EDT: [['America/New_York', -240]], CDT: [['America/Chicago', -300]], CST: [['America/Chicago', -360], ['Asia/Shanghai', 480]],
  MST: [['America/Denver', -420], ['America/Phoenix', -420]], MDT: [['America/Denver', -360]], PST: [['America/Los_Angeles', -480]], PDT: [['America/Los_Angeles', -420]],
  BST: [['Europe/London', 60]], WET: [['Europe/Lisbon', 0]], WEST: [['Europe/Lisbon', 60]], CET: [['Europe/Berlin', 60]], CEST: [['Europe/Berlin', 120]],
  MEZ: [['Europe/Berlin', 60]], MESZ: [['Europe/Berlin', 120]], EET: [['Europe/Athens', 120], ['Africa/Cairo', 120]], EEST: [['Europe/Athens', 180], ['Africa/Cairo', 180]],
  AEST: [['Australia/Sydney', 600], ['Australia/Brisbane', 600]], AEDT: [['Australia/Sydney', 660]], ACST: [['Australia/Adelaide', 570], ['Australia/Darwin', 570]], ACDT: [['Australia/Adelaide', 630]],
  NZST: [['Pacific/Auckland', 720]], NZDT: [['Pacific/Auckland', 780]],
};

const CLOCK_AND_NAME = new RegExp(`(?:\\d[:.h]?\\d\\d|\\b\\d{1,2}|[ap]\\.?m\\.?|noon|midnight)[\\s(,]{0,3}(${Object.keys(ABBREVIATIONS).join('|')})\\b`, 'gi');

function lintAbbreviations(text: string, { fromMs, toMs }: LintedDate): readonly TextLint[] {
  if (fromMs === undefined || toMs === undefined) return [];
  const names = new Set([...text.matchAll(CLOCK_AND_NAME)].map(([, name = '']) => name).filter((name) => name === name.toUpperCase()));
  return [...names].flatMap((value): readonly TextLint[] => {
    const meanings = ABBREVIATIONS[value] ?? [];
    const fits = meanings.some(([zone, minutes]) => [fromMs, toMs].some((ms) => findZone(zone)?.offsetMinutes(ms) === minutes));
    const [zone = '', minutes = 0] = meanings[0] ?? [];
    const there = findZone(zone)?.offsetMinutes(fromMs);
    return fits || there === undefined ? [] : [{ code: 'abbreviation-season', params: { value, zone, stated: offsetLabel(minutes), actual: offsetLabel(there) } }];
  });
}

function lintNoon(text: string): readonly TextLint[] {
  const values = new Set([...text.matchAll(/\b12(?:[:.]00)? ?(?:[ap]m\b|[ap]\.m\.)/gi)].map(([value]) => value));
  return [...values].map((value) => ({ code: 'noon-ambiguous', params: { value } }));
}

/** Names of weekdays and months, in lower case without a point → number (weekday 0 is Sunday, month 0 is January). */
interface DateWords {
  readonly language: string;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
}

function dateWords(language: string): DateWords {
  const names = (count: number, options: Intl.DateTimeFormatOptions, dateOf: (index: number) => number): Map<string, number> => {
    const map = new Map<string, number>();
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...Object.fromEntries(Object.keys(options).map((key) => [key, style])) });
      for (let index = 0; index < count; index++) map.set(format.format(dateOf(index)).toLowerCase().replace(/\.$/, ''), index);
    }
    return map;
  };
  // 1 January 2023 was a Sunday.
  const weekdays = names(7, { weekday: 'long' }, (index) => Date.UTC(2023, 0, 1 + index));
  const months = names(12, { month: 'long' }, (index) => Date.UTC(2023, index, 1));
  const any = (words: ReadonlyMap<string, number>): string => [...words.keys()].sort((a, b) => b.length - a.length).join('|');
  const start = `(?<![\\p{L}])(${any(weekdays)})\\.?,?\\s+(?:(?:the|den|der|le|el)\\s+)?`;
  const year = '(?:,?\\s+(?:(?:de|del)\\s+)?(\\d{4}))?(?![\\p{L}\\d])';
  return {
    language, weekdays, months,
    dayFirst: new RegExp(`${start}(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:(?:of|de)\\s+)?(${any(months)})\\.?${year}`, 'giu'),
    monthFirst: new RegExp(`${start}(${any(months)})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?${year}`, 'giu'),
  };
}

/** The words of all languages, and what a text must have in it to be looked through for dates: most have not. */
let known: { readonly languages: readonly DateWords[]; readonly anyWeekday: RegExp } | undefined;

function knownWords(): NonNullable<typeof known> {
  if (known) return known;
  const languages = ['en', 'de', 'fr', 'es'].map(dateWords);
  known = { languages, anyWeekday: new RegExp(languages.flatMap(({ weekdays }) => [...weekdays.keys()]).join('|'), 'i') };
  return known;
}

function lintWeekdays(text: string, { fromMs }: LintedDate): readonly TextLint[] {
  if (!/\d/.test(text)) return [];
  const { languages, anyWeekday } = knownWords();
  if (!anyWeekday.test(text)) return [];
  const eventYear = fromMs === undefined ? undefined : new Date(fromMs).getUTCFullYear();
  const told = new Map<string, TextLint>();
  for (const { language, weekdays, months, dayFirst, monthFirst } of languages) {
    const check = (value: string, weekday = '', day = '', month = '', year?: string): void => {
      const dayMs = Date.UTC(Number(year ?? eventYear ?? NaN), months.get(month.toLowerCase()) ?? NaN, Number(day));
      const written = weekdays.get(weekday.toLowerCase());
      // A day that does not exist is another fault.
      if (written === undefined || new Date(dayMs).getUTCDate() !== Number(day) || new Date(dayMs).getUTCDay() === written) return;
      const actual = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(dayMs);
      told.set(value, { code: 'weekday-differs', params: { value, weekday: actual, date: isoDate(dayMs) } });
    };
    for (const [value, weekday, day, month, year] of text.matchAll(dayFirst)) check(value, weekday, day, month, year);
    for (const [value, weekday, month, day, year] of text.matchAll(monthFirst)) check(value, weekday, day, month, year);
  }
  return [...told.values()];
}
