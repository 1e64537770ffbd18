/**
 * Dates as people write them, in English, German, French, Spanish, Italian, Portuguese and Dutch: "23 November 2020", "May 27, 2020", "15th December 2024", "lundi 3 juin",
 * "24.2.2022", "18/05/2022", and several days in one: "8–10 July 2024". A date that can be read in two ways is told with both.
 */
import { DAY_MS, isoDate } from '../../time/iso.js';

/** A day of some year. */
export interface YearDay {
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A date in a text. */
export interface WrittenDate extends YearDay {
  /** Last of several days. */
  readonly to?: YearDay;
  /** The day of the week beside it: 0 is Sunday. */
  readonly weekday?: number;
  /** The other reading, where day and month can be told only by where one comes from: this one has the day first. */
  readonly other?: YearDay;
  readonly written: string;
  readonly at: number;
  readonly end: number;
}

const MONTH_NAMES: readonly string[] = [
  'january jan januar januari jänner janvier janv enero ene gennaio janeiro', 'february feb februar februari février fevrier févr fév febrero febbraio fevereiro', 'march mar märz maerz mär mrz mars marzo março maart', 'april apr avril avr abril abr aprile',
  'may mai mayo maggio maio mei', 'june jun juni juin junio giugno junho', 'july jul juli juillet juil julio luglio julho', 'august aug août aout agosto ago augustus',
  'september sept sep septembre septiembre setiembre settembre setembro', 'october oct oktober okt octobre octubre ottobre outubro', 'november nov novembre noviembre novembro', 'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro',
];
const WEEKDAY_NAMES: readonly string[] = [
  'sunday sun sonntag so dimanche dim domingo dom domenica zondag', 'monday mon montag mo lundi lun lunes lunedì segunda-feira maandag', 'tuesday tues tue dienstag di mardi mar martes martedì terça-feira dinsdag', 'wednesday wed mittwoch mi mercredi mer miércoles miercoles mié mercoledì quarta-feira woensdag',
  'thursday thurs thur thu donnerstag do jeudi jeu jueves jue giovedì quinta-feira donderdag', 'friday fri freitag fr vendredi ven viernes vie venerdì sexta-feira vrijdag', 'saturday sat samstag sonnabend sa samedi sam sábado sabado sáb sabato zaterdag',
];

function byName(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((list, index) => list.split(' ').map((name): [string, number] => [name, index])));
}
const MONTHS = byName(MONTH_NAMES);
const WEEKDAYS = byName(WEEKDAY_NAMES);
const oneOf = (names: ReadonlyMap<string, number>): string => [...names.keys()].sort((a, b) => b.length - a.length).join('|');
const MONTH = oneOf(MONTHS);
const WEEKDAY = oneOf(WEEKDAYS);
// Found or not in a fraction of the time that the whole names take, and most texts have none.
const MONTH_START_LETTERS = new RegExp([...new Set([...MONTHS.keys()].map((name) => name.slice(0, 3)))].join('|'), 'i');
const WEEKDAY_START_LETTERS = new RegExp([...new Set([...WEEKDAYS.keys()].map((name) => name.slice(0, 2)))].join('|'), 'i');
const WEEKDAY_BEFORE = new RegExp(`(?<!\\p{L})(${WEEKDAY})\\.?[,:]?\\s{0,2}(?:the\\s|den\\s|dem\\s|le\\s|el\\s|\\()?$`, 'iu');
const WEEKDAY_BEHIND_DASH = new RegExp(`^\\s?[-–—]\\s?(${WEEKDAY})(?!\\p{L})`, 'iu');
const hasWeekday = (text: string): boolean => WEEKDAY_START_LETTERS.test(text);
const WEEKDAY_AFTER = new RegExp(`^\\s?[(,]?\\s?(${WEEKDAY})(?!\\p{L})\\)?`, 'iu');

/** True for a text that begins with the name of a month: then "15." before it is no number of a list. */
export const MONTH_START = new RegExp(`^(?:${MONTH})(?!\\p{L})`, 'iu');

/** True for a text that begins with a day and its month: "3 March", "Mo, 3. März". */
export const DAY_START = new RegExp(`^\\s*(?:(?:${WEEKDAY})\\.?,?\\s)?(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:of\\s|de\\s)?(?:${MONTH})|(?:${MONTH})\\.?\\s\\d{1,2})(?!\\p{L})`, 'iu');

const DAY = '(\\d{1,2})(?:st|nd|rd|th|ers?|º|ª|\\.)?';
const TO = '\\s?(?:[-–—/&+]|to|bis|und|and|au|et|al|y)\\s?';
const OF_WEEKDAY = `(?:(?:${WEEKDAY})\\.?,?\\s)?`;
const YEAR = '(?:,?\\s{0,2}(?:de\\s|del\\s)?((?:19|20|21)\\d\\d)(?!\\d))?';
const FORMS = {
  iso: /(?<![\d.:/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d:])/gu,
  yearFirst: new RegExp(`(?<![\\d.:/-])((?:19|20|21)\\d\\d)([/-])(${MONTH})\\2(\\d{1,2})(?![\\d:])`, 'giu'),
  // As spreadsheets shorten it.
  hyphens: new RegExp(`(?<![\\d.:/-])(\\d{1,2})-(${MONTH})-(\\d\\d)(?![\\d.:-])`, 'giu'),
  dayFirst: new RegExp(`(?<![\\d.:/,])${DAY}(?:${TO}${OF_WEEKDAY}${DAY})?[\\s/-]?(?:of\\s|de\\s)?(${MONTH})\\b\\.?(?!\\p{L})[/-]?${YEAR}`, 'giu'),
  monthFirst: new RegExp(`(?<!\\p{L})(${MONTH})\\.?,?\\s${DAY}(?![\\d:h]|\\.\\d)(?:${TO}${OF_WEEKDAY}(?:(${MONTH})\\.?\\s)?(?:the\\s)?${DAY}(?![\\d:h]|\\.\\d|\\s?[ap]\\.?m))?${YEAR}`, 'giu'),
  points: /(?<![\p{L}\d.:/-])(?:(\d{1,2})\.?(?:(\d{1,2})\.)?\s?(?:[-–—+]|und|bis|et|au)\s?)?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2}(?![.:\d]))?(?![\d:]|\.\d)/gu,
  // Without the second point only beside a day of the week, and if it can be no time: "22.9 - Friday".
  beside: new RegExp(`(?<=(?<!\\p{L})(?:${WEEKDAY})\\.?,?\\s)(\\d{1,2})\\.(\\d|1[0-2])(?![\\d.]|:\\d)|(?<![\\p{L}\\d.:/-])(\\d{1,2})\\.(\\d|1[0-2])(?=\\s?[-–—,(]\\s?(?:${WEEKDAY})(?!\\p{L}))`, 'giu'),
  strokes: /(?<![\d.:/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d:/-])/gu,
  // Without a year only if nothing else can be meant: 18/05.
  short: /(?<![\d.:/-])(\d{1,2})\/(\d{1,2})(?![\d:/-])/gu,
};

/** All dates in a text, in their order. A date without a year takes that of the next one beside it. */
export function datesIn(text: string): readonly WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  const add = (match: RegExpMatchArray, first: YearDay | undefined, to?: YearDay, other?: YearDay): void => {
    const [at, end] = [match.index ?? 0, (match.index ?? 0) + match[0].trimEnd().length];
    if (first && !found.some((date) => at < date.end && end > date.at)) found.push(withWeekday(text, { ...first, to, other, written: '', at, end }));
  };
  for (const match of text.matchAll(FORMS.iso)) add(match, yearDay(match[1], match[3], match[4]));
  const hasMonth = MONTH_START_LETTERS.test(text);
  if (hasMonth) for (const match of text.matchAll(FORMS.yearFirst)) add(match, yearDay(match[1], monthOf(match[3] ?? ''), match[4]));
  if (hasMonth) for (const match of text.matchAll(FORMS.hyphens)) add(match, yearDay(fullYear(match[3]), monthOf(match[2] ?? ''), match[1]));
  if (hasMonth) for (const match of text.matchAll(FORMS.dayFirst)) {
    const [whole, first, last, name = '', year] = match;
    const month = monthOf(name);
    // "10 may be": a month in small letters without a year is a word in English.
    if (year === undefined && /^(?:may|mar|sept?)$/.test(name) && !/[.º]|\bde\b/.test(whole)) continue;
    if (year === undefined && isCounted(text, match.index, match.index + whole.length)) continue;
    add(match, yearDay(year, month, first), last === undefined ? undefined : yearDay(year, month, last));
  }
  if (hasMonth) for (const match of text.matchAll(FORMS.monthFirst)) {
    const [, name = '', first, lastName, last, year] = match;
    if (year === undefined && (name === name.toLowerCase() || /^\p{L}+\.?,/u.test(match[0]))) continue;
    add(match, yearDay(year, monthOf(name), first), last === undefined ? undefined : yearDay(year, monthOf(lastName ?? name), last));
  }
  for (const match of text.matchAll(FORMS.points)) {
    const [, first, firstMonth, day, month, year] = match;
    const last = yearDay(fullYear(year), month, day);
    if (first === undefined) add(match, last);
    else if (last) add(match, yearDay(fullYear(year), firstMonth ?? month, first), last);
  }
  if (hasWeekday(text)) for (const match of text.matchAll(FORMS.beside)) {
    const [day, month] = [match[1] ?? match[3], match[2] ?? match[4]];
    if (month?.length === 1 || Number(day) > 24) add(match, yearDay(undefined, month, day));
  }
  for (const match of text.matchAll(FORMS.strokes)) addStrokes(match, match[4], add);
  for (const match of text.matchAll(FORMS.short)) if (Number(match[1]) > 12 !== Number(match[2]) > 12) addStrokes([match[0], match[1] ?? '', '/', match[2] ?? ''], undefined, (_, first) => add(match, first));
  return withYears(found.sort((a, b) => a.at - b.at));
}

/** "Day 1, October 15", "1. October 15th 2026": the number before the month counts something else, and that after it is the day. */
function isCounted(text: string, at: number, end: number): boolean {
  const after = /^\s?\d{1,2}(?![\d:]|[.h]\d)(st|nd|rd|th|,?\s(?:19|20|21)\d\d(?!\d))?/iu.exec(text.slice(end, end + 16));
  return after !== null && (after[1] !== undefined || /(?<!\p{L})(?:day|tag|jour|día|giorno|dia|session|sitzung|séance|sesión|part|teil|week|woche)\s$/iu.test(text.slice(Math.max(0, at - 12), at)));
}

type Add = (match: RegExpMatchArray, first: YearDay | undefined, to?: YearDay, other?: YearDay) => void;

/** 18/05/2022 can only be the 18th of May, 05/18/2022 too; 05/06/2022 can be two days. */
function addStrokes(match: RegExpMatchArray, year: string | undefined, add: Add): void {
  const [, a, , b] = match;
  const [dayFirst, monthFirst] = [yearDay(year, b, a), yearDay(year, a, b)];
  add(match, dayFirst ?? monthFirst, undefined, dayFirst && a !== b ? monthFirst : undefined);
}

function withWeekday(text: string, date: WrittenDate): WrittenDate {
  const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, date.at - 24), date.at));
  const after = WEEKDAY_AFTER.exec(text.slice(date.end, date.end + 16)) ?? (date.year === undefined && /^\d+\.\d+$/.test(text.slice(date.at, date.end)) ? WEEKDAY_BEHIND_DASH.exec(text.slice(date.end, date.end + 16)) : null);
  // "So", "Mar" and the like are words too: those count only right before a date.
  const name = before?.[1] ?? ((after?.[1] ?? '').length > 5 ? after?.[1] : undefined);
  const at = before ? date.at - (before[0].length) : date.at;
  const end = !before && name && after ? date.end + after[0].length : date.end;
  return { ...date, at, end, written: text.slice(at, end).trim(), ...(name ? { weekday: WEEKDAYS.get(name.toLowerCase()) } : {}) };
}

function withYears(dates: readonly WrittenDate[]): readonly WrittenDate[] {
  let year: number | undefined;
  return [...dates].reverse().map((date) => {
    const own = date.year ?? date.to?.year;
    year = own ?? year;
    return year === undefined ? date : { ...date, year, ...(date.to ? { to: { ...date.to, year: date.to.year ?? year } } : {}) };
  }).reverse();
}

function monthOf(name: string): number {
  return (MONTHS.get(name.toLowerCase()) ?? -1) + 1;
}

function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

/** @returns undefined for a day that no year has. */
function yearDay(year: string | number | undefined, month: string | number | undefined, day: string | number | undefined): YearDay | undefined {
  const [y, m, d] = [year === undefined ? undefined : Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y ?? 2000, m - 1, d));
  const exists = m >= 1 && m <= 12 && d >= 1 && date.getUTCMonth() === m - 1;
  if (!exists || (y !== undefined && (y < 1900 || y > 2199))) return undefined;
  return y === undefined ? { month: m, day: d } : { year: y, month: m, day: d };
}

const LEADING_WEEKDAY = new RegExp(`^(${WEEKDAY})(?!\\p{L})[.,]{0,2}\\s{1,2}(?=\\d)`, 'iu');

/** The day of the week that a text begins with, if a number follows it, and that text from the number on. */
export function withoutWeekday(text: string): { readonly weekday?: number; readonly rest: string } {
  const [whole, name] = LEADING_WEEKDAY.exec(text) ?? [];
  return whole === undefined || name === undefined ? { rest: text } : { weekday: WEEKDAYS.get(name.toLowerCase()) ?? 0, rest: text.slice(whole.length) };
}

/** The day of the week that a text names, and nothing else: 0 is Sunday. */
export function weekdayAlone(text: string): number | undefined {
  return text.replace(/[^\p{L}-]/gu, '').length > 3 ? weekdayNamed(text) : undefined;
}

/** The same with names cut short: "Thu", "Do.". */
export function weekdayNamed(text: string): number | undefined {
  const [, name] = new RegExp(`^\\s*(${WEEKDAY})[.,:]?\\s*$`, 'iu').exec(text) ?? [];
  return name === undefined ? undefined : WEEKDAYS.get(name.toLowerCase());
}

/** "Monday 12", "Do., 4.": a day of the week, and one of a month that is not told. */
export function weekdayWithDay(text: string): { readonly weekday: number; readonly day: number } | undefined {
  const [, name = '', day] = new RegExp(`^\\s*(${WEEKDAY})\\.?,?\\s(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s*†]*$`, 'iu').exec(text) ?? [];
  const weekday = WEEKDAYS.get(name.toLowerCase());
  return weekday === undefined || Number(day) < 1 || Number(day) > 31 ? undefined : { weekday, day: Number(day) };
}

/** "Day 2", "Dienstag": a day without a date. */
export function isDayName(text: string): boolean {
  return weekdayAlone(text) !== undefined || weekdayWithDay(text) !== undefined || /^(?:day|tag|jour(?:née)?|día|jornada)\s(?:\d{1,2}|one|two|three|four|five|eins|zwei|drei|i{1,3}|iv|v)\b/iu.test(text);
}

/** "2024-12-15". */
export function isoOf({ year = 0, month, day }: YearDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 is Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** Its name in English. */
export function weekdayNameOf(iso: string): string {
  return ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekdayOf(iso)] ?? '';
}

/** The day so many days after another. */
export function daysAfter(iso: string, days: number): string {
  return isoDate(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS);
}
