/**
 * Dates as people write them, in some thirty languages: "23 November 2020", "May 27, 2020", "15th December 2024", "lundi 3 juin", "12 мая 2025 г.", "2025. május 12.",
 * "24.2.2022", "18/05/2022", "2025年5月12日", and several days in one: "8–10 July 2024". A date that can be read in two ways is told with both.
 */
import type { YearDay } from './calendar.js';
import { countedDay, DAY_COUNT_WORDS } from './day-numbers.js';
import { meantWeekday } from './misspelt-weekdays.js';
import { MONTHS, OTHER_MONTH_NAMES, smallName, WEEKDAYS, WEEKDAYS_BESIDE_DATES, WEEKDAYS_READ_MOST } from './date-names.js';
import { westernDigits } from './digits.js';
import { countedDates } from './east-asian-dates.js';

/** Where in a text something stands. */
interface Place {
  readonly at: number;
  readonly end: number;
}

/** A date in a text. */
export interface WrittenDate extends YearDay {
  /** Last of several days; the first again where there is no such day ("29 – 31 June"), so that this is not taken for one day. */
  readonly to?: YearDay;
  /** The day of the week beside it: 0 is Sunday. */
  readonly weekday?: number;
  /** The other reading, where day and month can be told only by where one comes from: this one has the day first. */
  readonly other?: YearDay;
  readonly written: string;
  readonly at: number;
  readonly end: number;
}

const oneOf = (names: ReadonlyMap<string, number>): string => [...names.keys()].sort((a, b) => b.length - a.length).join('|');
// Names are looked up rather than searched: hundreds of them in a pattern cost more than all the rest of it.
const WORD = '(\\p{L}{3,12}ٔ?|مهٔ?|می)';
// Found or not in a fraction of the time that the whole names take, and most texts have none.
const MONTH_START_LETTERS = new RegExp([...new Set([...MONTHS.keys()].map((name) => name.slice(0, 3)))].join('|'), 'i');
// "יום ב׳" and "Thứ 2" are two words; within Persian names is a sign of no width.
const DAY_NAME = "(thứ\\s[2-7]|(?:thứ|chủ|יום)\\s\\p{L}{1,6}['’׳]?|[\\p{L}'’ʼ\\u200c]{2,15}(?:-feira)?)";
const WEEKDAY_BEFORE = new RegExp(`(?<!\\p{L})${DAY_NAME}\\.?[,:،]?\\s{0,2}(?:the\\s|ngày\\s|den\\s|dem\\s|le\\s|el\\s|\\()?$`, 'iu');
const WEEKDAY_BEHIND_DASH = new RegExp(`^\\s?[-–—,(]\\s?${DAY_NAME}(?!\\p{L})`, 'iu');
// "07/05/2026 – quinta-feira:"; "7 May – Sunday 10 May" are two days.
const WEEKDAY_AT_END = new RegExp(`^\\s?[-–—]\\s?${DAY_NAME}(?=[\\s.,:)\\]]*$)`, 'iu');
const WEEKDAY_LAST = new RegExp(`^,?\\s[(]?${DAY_NAME}[.:)]{0,2}\\s*(?:$|(?=[-–—]\\s?\\d|[(]\\d))`, 'iu');
const WEEKDAY_AFTER = new RegExp(`^\\s?[(,]?\\s?${DAY_NAME}(?!\\p{L})\\)?`, 'iu');

const FIRST_WORD = /^\p{L}{3,12}/u;
const FIRST_DAY = new RegExp(`^\\s*(?:${DAY_NAME}\\.?,?\\s)?(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:of\\s|de\\s)?${WORD}|${WORD}\\.?\\s\\d{1,2})(?!\\p{L})`, 'iu');

/** True for a text that begins with the name of a month: then "15." before it is no number of a list. */
export function startsWithMonth(text: string): boolean {
  return monthOf(FIRST_WORD.exec(text)?.[0] ?? '') > 0;
}

/** True for a text that begins with a day and its month: "3 March", "Mo, 3. März". */
export function startsWithDay(text: string): boolean {
  const [, first = '', behind, ahead = ''] = FIRST_DAY.exec(text.toLowerCase()) ?? [];
  // "March 3 Opening" has no day of the week.
  return MONTHS.has(first) || ((!first || WEEKDAYS_BESIDE_DATES.has(first)) && (behind === undefined ? MONTHS.has(ahead) : monthOf(behind) > 0));
}

// "1° maggio", "1.º de mayo"
const DAY = '(\\d{1,2})(?:st|nd|rd|th|ers?|\\.?[º°]|ª|\\.)?';
const TO = '\\s?(?:[-–—/&+]|to|bis|und|and|au|et|al|y|تا|إلى|الى|עד)\\s?';
const OF_WEEKDAY = `(?:(?:${oneOf(WEEKDAYS_READ_MOST)})\\.?,?\\s)?`;
const OF_ANY_WEEKDAY = '(?:(\\p{L}[\\p{L}-]{1,13})\\.?[,،]?\\s)?';
// Behind a year Slavic languages name it: "2025 г.", "2025 r.", "2025 року".
const YEAR = '(?:[,،]?\\s{0,2}(?:de\\s|del\\s)?((?:19|20|21)\\d\\d)(?!\\d)(?:\\s?(?:г(?:ода|\\.|г\\.)|р(?:оку|\\.|р\\.)|r(?:oku|\\.))(?!\\p{L}))?)?';
const LISTED_DAY = '(?:st|nd|rd|th|\\.?[º°]|\\.)?';
const AND = '(?:and|und|et|y|e|&)';
const FORMS = {
  iso: /(?<![\d.:/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|:\d)/gu,
  // "2026. 5. 18."
  pointed: /(?<![\d.:/-])((?:19|20|21)\d\d)\.\s(\d{1,2})\.\s(\d{1,2})\.?(?!\d|:\d|\.\d)/gu,
  yearFirst: new RegExp(`(?<![\\d.:/-])((?:19|20|21)\\d\\d)([/-])${WORD}\\2(\\d{1,2})(?!\\d|:\\d)`, 'giu'),
  // "2025. május 12.", "2025 m. gegužės 12 d."
  yearBefore: new RegExp(`(?<![\\d.:/-])((?:19|20|21)\\d\\d)\\.?\\s(?:m\\.\\s)?${WORD}\\.?\\s(\\d{1,2})(?:\\.?(?:,\\s\\p{L}{4,10})?\\s?[-–—]\\s?(\\d{1,2}))?(?:\\.|\\sd\\.)(?!\\d|:\\d)`, 'giu'),
  // "május 12.": no other language has its months before a day with a point.
  hungarian: /(?<![\p{L}\d])((?:jan|febr)(?:uár)?|márc(?:ius)?|ápr(?:ilis)?|máj(?:us)?|jún(?:ius)?|júl(?:ius)?|augusztus|szept(?:ember)?|október|november|december)\.?\s(\d{1,2})(?:\.?\s?[-–—]\s?(\d{1,2}))?\.(?!\d|:\d)/giu,
  // As spreadsheets shorten it.
  hyphens: new RegExp(`(?<![\\d.:/-])(\\d{1,2})-${WORD}-(\\d\\d)(?![\\d.:-])`, 'giu'),
  // "8, 9 and 10 July 2026".
  dayList: new RegExp(`(?<![\\d.:/,-])(\\d{1,2}${LISTED_DAY}(?:,\\s?(?:${AND}\\s)?\\d{1,2}${LISTED_DAY}){1,6}(?:\\s${AND}\\s\\d{1,2}${LISTED_DAY})?)\\s?(?:of\\s|de\\s)?${WORD}(?![\\p{L}\\d])\\.?${YEAR}`, 'giu'),
  monthList: new RegExp(`(?<!\\p{L})(${oneOf(MONTHS)})\\.?\\s(\\d{1,2}${LISTED_DAY}(?:,\\s?(?:${AND}\\s)?\\d{1,2}${LISTED_DAY}(?!\\d)){1,6}(?:\\s${AND}\\s\\d{1,2}${LISTED_DAY})?)(?![\\d:h]|\\.\\d|\\s?[ap]\\.?m)${YEAR}`, 'giu'),
  // "3-4-5-6 Haziran/June 2021".
  dashedList: new RegExp(`(?<![\\d.:/,-])(\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2}){2,6})[\\s.]{0,2}(?:of\\s|de\\s)?${WORD}(?![\\p{L}\\d])(?:\\s?/\\s?\\p{L}{3,12})?\\.?${YEAR}`, 'giu'),
  dayFirst: new RegExp(`(?<![\\d.:/,])${DAY}(?:${TO}${OF_ANY_WEEKDAY}${DAY})?[\\s/-]?(?:of\\s|de\\s|d['’]|ב)?${WORD}(?![\\p{L}\\d])[.׳]?[/-]?${YEAR}`, 'giu'),
  monthFirst: new RegExp(`(?<!\\p{L})(${oneOf(MONTHS)})\\.?,?\\s${DAY}(?![\\dh]|[:.]\\d)(?:${TO}${OF_WEEKDAY}(?:(${oneOf(MONTHS)})\\.?\\s)?(?:the\\s)?${DAY}(?![\\d:h]|\\.\\d|\\s?[ap]\\.?m))?${YEAR}`, 'giu'),
  points: /(?<![\p{L}\d.:/-])(?:(\d{1,2})\.?(?:(\d{1,2})\.)?\s?(?:[-–—+]|und|bis|et|au)\s?)?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}(?:\.(?=,|\s*$))?|\d{2}(?![.:\d]))?(?!\d|:\d|\.\d)/gu,
  // Without the second point only beside a day of the week or before all else, and if it can be no time: "22.9 - Friday", "12.05 9:00 Title".
  beside: /(?<![\p{L}\d.:/-])(\d{1,2})\.(0?\d|1[0-2])(?![\d.]|:\d)/gu,
  // Of two digits only what can be a year of these decades; East Asia has the year first.
  strokes: /(?<![\d.:/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|(?<=\/)(?:2[2-9]|3\d)(?!\s?[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}]))(?![\d/-]|:\d)/gu,
  // Without a year only if nothing else can be meant, as 24/7, or beside a day of the week.
  short: /(?<![\d.:/-])(?!24\/7(?!\d))(\d{1,2})\/(\d{1,2})(?![\d/-]|:\d)/gu,
};

const COUNTS = new RegExp(`(?<!\\p{L})(?:${DAY_COUNT_WORDS}|session|part|teil|week|woche|no\\.?|nr\\.?|n°|#)\\s?$`, 'iu');

// Hyphens that do not break, and what else looks like one.
const OTHER_HYPHENS = /[‐‑‒−]/gu;
// Another time behind it: "12.05 9:00", "17.04 9.00am".
const BEFORE_TIME = /^\s{1,3}\d{1,2}(?::\d\d|\s?h\s?\d\d|(?:\.\d\d)?\s?[ap]\.?\s?m(?!\p{L}))(?!\d)/iu;

/** All dates in a text, in their order. A date without a year takes that of the next one beside it. */
export function datesIn(written: string): readonly WrittenDate[] {
  const text = westernDigits(written).replace(OTHER_HYPHENS, '-');
  if (!/\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  const impossible: Place[] = [];
  const add = (match: { readonly 0: string; readonly index?: number | undefined }, first: YearDay | undefined, to?: YearDay, other?: YearDay): void => {
    const [at, end] = [match.index ?? 0, (match.index ?? 0) + match[0].trimEnd().length];
    if (!first) impossible.push({ at, end });
    else if (!found.some((date) => at < date.end && end > date.at)) found.push(withWeekday(text, { ...first, to, other, written: '', at, end }));
  };
  for (const { at, end, year, month, day, to, weekday } of countedDates(text)) {
    const first = yearDay(year, month, day);
    const date = first && { ...first, to: to && yearDay(year, to.month, to.day), written: text.slice(at, end), at, end };
    if (date) found.push(weekday === undefined ? withWeekday(text, date) : { ...date, weekday });
  }
  addWholeYears(text, add);
  addLists(text, add);
  for (const match of text.matchAll(FORMS.dayFirst)) {
    const [whole, first = '', between, last, name = '', year] = match;
    const month = monthOf(name);
    // "3-4-5-6 June" is more than its last two days, "2026–1 January" is from one year into the next.
    if (!month || /(?<!(?:19|20|21)\d)\d[-–]$/.test(text.slice(0, match.index))) continue;
    // "Day 2 — Thursday, 3 December": the second of the event, not of the month; "Hall 1 to room 3 May" is no span of days.
    if (last !== undefined && (COUNTS.test(text.slice(0, match.index)) || (between !== undefined && !WEEKDAYS_BESIDE_DATES.has(smallName(between))))) {
      const shift = whole.indexOf(last, first.length);
      add({ 0: whole.slice(shift), index: match.index + shift }, yearDay(year, month, last));
      continue;
    }
    // "10 may be", "9 out of 10": a month in small letters without a year is a word as well.
    if (year === undefined && /^(?:may|mar|sept?|set|out|mag|gen|sie)$/.test(name) && !/[.º]|\bde\b/.test(whole) && !weekdayBefore(text, match.index)) continue;
    // "10 Maja Nowak" is somebody, "12 Mayıs Pazartesi" a day.
    if (year === undefined && OTHER_MONTH_NAMES.has(smallName(name)) && /^\p{Lu}\p{Script=Latin}/u.test(name) && isBeforeName(text, match.index + whole.length)) continue;
    if (year === undefined && isCounted(text, match.index, match.index + whole.length)) continue;
    // "18. svibnja 2026., 9:00": in Croatian a year is an ordinal, too.
    const point = year !== undefined && OTHER_MONTH_NAMES.has(smallName(name)) && whole.endsWith(year) ? /^\.(?=,\s|\s*$|\s[(–-])/.exec(text.slice(match.index + whole.length))?.[0] ?? '' : '';
    add({ 0: whole + point, index: match.index }, yearDay(year, month, first), lastDay(year, month, last, first));
  }
  if (MONTH_START_LETTERS.test(text)) for (const match of text.matchAll(FORMS.monthFirst)) {
    const [, name = '', first, lastName, last, year] = match;
    if (year === undefined && (name === name.toLowerCase() || /^\p{L}+\.?,/u.test(match[0]))) continue;
    const month = monthOf(lastName ?? name);
    add(match, yearDay(year && Number(year) - (month < monthOf(name) ? 1 : 0), monthOf(name), first), lastDay(year, month, last, first));
  }
  for (const match of text.matchAll(FORMS.points)) {
    const [, first, firstMonth, day, month, year] = match;
    const last = yearDay(fullYear(year?.replace('.', '')), month, day);
    if (first === undefined) add(match, last);
    else if (last) add(match, yearDay(last.year && last.year - (Number(firstMonth ?? month) > last.month ? 1 : 0), firstMonth ?? month, first), last);
  }
  for (const match of text.matchAll(FORMS.beside)) {
    const [whole, day, month] = match;
    const isBeforeTime = BEFORE_TIME.test(text.slice(match.index + whole.length));
    const isFirst = isBeforeTime && whole.length === 5 && !/[\p{L}\d]/u.test(text.slice(0, match.index));
    const isNoTime = month?.length === 1 || Number(day) > 24 || isBeforeTime;
    if (isFirst || (isNoTime && (weekdayBefore(text, match.index) ?? weekdayBehind(WEEKDAY_BEHIND_DASH, text, match.index + whole.length)))) add(match, yearDay(undefined, month, day));
  }
  for (const match of text.matchAll(FORMS.strokes)) addStrokes(match, fullYear(match[4]), add);
  addShort(text, add);
  return withYears(withRanges(text, found.sort((a, b) => a.at - b.at)).map((date) => withoutEnd(text, date, impossible)));
}

/** Dates with the year first, or shortened: "2026-05-18", "2026/May/18", "2026. május 18–19.", "18-May-26". */
function addWholeYears(text: string, add: Add): void {
  for (const match of text.matchAll(FORMS.iso)) add(match, yearDay(match[1], match[3], match[4]));
  for (const match of text.matchAll(FORMS.pointed)) add(match, yearDay(match[1], match[2], match[3]));
  for (const match of text.matchAll(FORMS.yearFirst)) add(match, yearDay(match[1], monthOf(match[3] ?? ''), match[4]));
  const addBefore = (match: RegExpMatchArray, year: string | undefined, name = '', day = '', last?: string): void => add(match, yearDay(year, monthOf(name), day), lastDay(year, monthOf(name), last, day));
  for (const match of text.matchAll(FORMS.yearBefore)) addBefore(match, match[1], match[2], match[3], match[4]);
  for (const match of text.matchAll(FORMS.hungarian)) addBefore(match, undefined, match[1], match[2], match[3]);
  for (const match of text.matchAll(FORMS.hyphens)) add(match, yearDay(fullYear(match[3]), monthOf(match[2] ?? ''), match[1]));
}

// "Room 9, 10 July" is in that room.
const LIST_LEAD = /(?:^|[:(|–—-]|(?<!\p{L})(?:on|from|dates?|le|les|am|vom|den|del|el|los|il|dal))\s*$/iu;

/** Days that follow each other: "8, 9 and 10 July 2026", "July 8, 9 and 10". */
function addLists(text: string, add: Add): void {
  const addList = (match: RegExpMatchArray, list: string, month: number, year: string | undefined): void => {
    const days = [...list.matchAll(/\d+/g)].map(Number);
    const [first, last] = [days[0], days.at(-1)];
    if (month && days.every((day, at) => day === (first ?? 0) + at)) add(match, yearDay(year, month, first), lastDay(year, month, last, first));
  };
  for (const match of text.matchAll(FORMS.dayList)) {
    const [, list = '', name = '', year] = match;
    if (LIST_LEAD.test(text.slice(Math.max(0, match.index - 12), match.index))) addList(match, list, monthOf(name), year);
  }
  for (const match of text.matchAll(FORMS.dashedList)) addList(match, match[1] ?? '', monthOf(match[2] ?? ''), match[3]);
  for (const match of MONTH_START_LETTERS.test(text) ? text.matchAll(FORMS.monthList) : []) {
    const [, name = '', list = '', year] = match;
    if (year !== undefined || /\p{L}|&/u.test(list.replace(/(?<=\d)(?:st|nd|rd|th)/g, ''))) addList(match, list, monthOf(name), year);
  }
}

/** True before a word with a capital that is no day of the week. */
function isBeforeName(text: string, end: number): boolean {
  return /^\s\p{Lu}/u.test(text.slice(end)) && !(weekdayIn(WEEKDAY_LAST.exec(text.slice(end, end + 20)), WEEKDAYS_BESIDE_DATES) ?? weekdayBehind(WEEKDAY_AFTER, text, end) ?? weekdayBehind(WEEKDAY_AT_END, text, end));
}

/** "Day 1, October 15", "1. October 15th 2026": the number before the month counts something else, and that after it is the day. */
function isCounted(text: string, at: number, end: number): boolean {
  const after = /^\s?\d{1,2}(?![\d:]|[.h]\d)(st|nd|rd|th|,?\s(?:19|20|21)\d\d(?!\d))?/iu.exec(text.slice(end, end + 16));
  return after !== null && (after[1] !== undefined || /(?<!\p{L})(?:day|tag|jour|día|giorno|dia|session|sitzung|séance|sesión|part|teil|week|woche)\s$/iu.test(text.slice(Math.max(0, at - 12), at)));
}

/** "18/05" can be one day only; "Mon 06/02" is a day, though not which of two. */
function addShort(text: string, add: Add): void {
  for (const match of text.matchAll(FORMS.short)) {
    const isSure = Number(match[1]) > 12 !== Number(match[2]) > 12;
    const isDay = isSure || weekdayBefore(text, match.index) !== undefined || (weekdayBehind(WEEKDAY_AFTER, text, match.index + match[0].length)?.name.length ?? 0) > 4;
    const parts: RegExpMatchArray = [match[0], match[1] ?? '', '/', match[2] ?? ''];
    if (isDay) addStrokes(parts, undefined, (_, first, to, other) => add(match, first, to, isSure ? undefined : other));
  }
}

type Add = (match: RegExpMatchArray, first: YearDay | undefined, to?: YearDay, other?: YearDay) => void;

/** 18/05/2022 can only be the 18th of May, 05/18/2022 too; 05/06/2022 can be two days. */
function addStrokes(match: RegExpMatchArray, year: string | undefined, add: Add): void {
  const [, a, , b] = match;
  const [dayFirst, monthFirst] = [yearDay(year, b, a), yearDay(year, a, b)];
  add(match, dayFirst ?? monthFirst, undefined, dayFirst && a !== b ? monthFirst : undefined);
}

/** A day of the week in a text: 0 is Sunday. */
interface FoundWeekday {
  readonly weekday: number;
  readonly name: string;
  /** How much of the text it takes, with what parts it from its date. */
  readonly length: number;
}

function weekdayBefore(text: string, at: number): FoundWeekday | undefined {
  const match = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, at - 24), at));
  const found = weekdayIn(match, WEEKDAYS_BESIDE_DATES);
  const meant = match && !found ? meantWeekday(match[1] ?? '') : undefined;
  return match && meant !== undefined ? { weekday: meant, name: match[1] ?? '', length: match[0].length } : found;
}

function weekdayBehind(pattern: RegExp, text: string, at: number): FoundWeekday | undefined {
  return weekdayIn(pattern.exec(text.slice(at, at + 20)));
}

function weekdayIn(match: RegExpExecArray | null, names = WEEKDAYS): FoundWeekday | undefined {
  const [{ length } = '', name = ''] = match ?? [];
  const weekday = names.get(smallName(name).replace(/[’'׳]$/, ''));
  return weekday === undefined ? undefined : { weekday, name, length };
}

function withWeekday(text: string, date: WrittenDate): WrittenDate {
  const before = weekdayBefore(text, date.at);
  const isShort = date.year === undefined && /^\d+\.\d+$/.test(text.slice(date.at, date.end));
  const behind = before ? undefined : weekdayBehind(WEEKDAY_AFTER, text, date.end) ?? (isShort ? weekdayBehind(WEEKDAY_BEHIND_DASH, text, date.end) : undefined) ?? weekdayBehind(WEEKDAY_AT_END, text, date.end);
  // "So", "Mar" and the like are words too: those count only right before a date, or where nothing follows.
  const after = behind && behind.name.length > 4 ? behind : before ? undefined : weekdayIn(WEEKDAY_LAST.exec(text.slice(date.end, date.end + 20)), WEEKDAYS_BESIDE_DATES);
  const [at, end] = [date.at - (before?.length ?? 0), date.end + (after?.length ?? 0)];
  const weekday = (before ?? after)?.weekday;
  return { ...date, at, end, written: text.slice(at, end).trim(), ...(weekday === undefined ? {} : { weekday }) };
}

const UNTIL = new RegExp(`^\\s?(?:[-–—]\\s{0,2}|(?:to|until|till?|through|bis|au|al?|até|hasta|tot|til|do|по|تا|إلى|الى|עד|đến)\\s{1,2}|[〜～~至]\\s?|から)(?:the\\s|zum\\s)?(?:${DAY_NAME}\\.?,?\\s)?$`, 'iu');

/** "28 June – 2 July 2026", "Monday 28 December to Friday 2 January 2026": two dates with a dash between them are one, of several days. */
function withRanges(text: string, dates: readonly WrittenDate[]): readonly WrittenDate[] {
  const joined: WrittenDate[] = [];
  for (const given of dates) {
    const first = joined.at(-1);
    const date = inOrderOf(first, first ? behindDo(given, text.slice(first.end, given.at)) : given);
    const between = first && !first.to && !date.to && !first.other && !date.other ? UNTIL.exec(text.slice(first.end, date.at)) : null;
    const isBefore = first && (first.month < date.month || (first.month === date.month && first.day < date.day));
    const isOverNewYear = first && first.month > 10 && date.month < 3;
    if (!first || !between || (between[1] !== undefined && !weekdayIn(between)) || !(isBefore || isOverNewYear || (first.year ?? date.year ?? 0) < (date.year ?? 0))) {
      joined.push(given);
      continue;
    }
    const year = first.year ?? (date.year === undefined ? undefined : date.year - (isBefore ? 0 : 1));
    joined[joined.length - 1] = { ...first, ...(year === undefined ? {} : { year }), to: { ...(date.year === undefined ? {} : { year: date.year }), month: date.month, day: date.day }, written: text.slice(first.at, date.end), end: date.end };
  }
  return joined;
}

/** "29/06/2026 – 31/06/2026": what goes on to a day that no year has is not one day, nor does it go on to another. */
function withoutEnd(text: string, date: WrittenDate, impossible: readonly Place[]): WrittenDate {
  const last = date.to || date.other ? undefined : impossible.find(({ at }) => at >= date.end && at < date.end + 30 && UNTIL.test(text.slice(date.end, at)));
  return last ? { ...date, to: { ...(date.year === undefined ? {} : { year: date.year }), month: date.month, day: date.day }, written: text.slice(date.at, last.end), end: last.end } : date;
}

/** "30 grudnia do 1 stycznia": Dutch and German call Thursday so, Polish and Czech mean "to", which stands right behind a date. */
function behindDo(date: WrittenDate, gap: string): WrittenDate {
  return /^do\s/.test(date.written) && !gap.trim() ? { ...date, at: date.at + 3 } : date;
}

/** "27/02/2027 – 01/03/2027": which number is the day the first of both tells. */
function inOrderOf(first: WrittenDate | undefined, { other, ...date }: WrittenDate): WrittenDate {
  const [ahead, behind] = /^\D{0,20}(\d{1,2})[/-](\d{1,2})[/-]\d/u.exec(first?.written ?? '')?.slice(1).map(Number) ?? [];
  if (!other || ahead === undefined || behind === undefined || first?.other || (ahead < 13 && behind < 13)) return other ? { ...date, other } : date;
  return ahead > 12 ? date : { ...date, ...other };
}

/** Dates without a year take that of the next one beside them. */
function withYears(dates: readonly WrittenDate[]): readonly WrittenDate[] {
  let [year, next]: (number | undefined)[] = [];
  return [...dates].reverse().map((date) => {
    const own = date.year ?? date.to?.year;
    // "30 December, 1 January 2027".
    year = own ?? (year === undefined || next === undefined || date.month - next < 9 ? year : year - 1);
    next = date.month;
    return year === undefined ? date : { ...date, year, ...(date.to ? { to: { ...date.to, year: date.to.year ?? year } } : {}) };
  }).reverse();
}

/** 1 to 12; 0 for a word that is no month. */
function monthOf(name: string): number {
  const small = smallName(name);
  return (MONTHS.get(small) ?? OTHER_MONTH_NAMES.get(small) ?? -1) + 1;
}

function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

/** The last of several days, where there is one; the first again where no year has it ("29 – 31 June"). */
function lastDay(year: string | number | undefined, month: number, last: string | number | undefined, first: string | number | undefined): YearDay | undefined {
  if (last === undefined) return undefined;
  return yearDay(year, month, last) ?? (Number(last) > 28 && Number(last) < 32 ? yearDay(year, month, first) : undefined);
}

/** @returns undefined for a day that no year has. */
function yearDay(year: string | number | undefined, month: string | number | undefined, day: string | number | undefined): YearDay | undefined {
  const [y, m, d] = [year === undefined ? undefined : Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y ?? 2000, m - 1, d));
  const exists = m >= 1 && m <= 12 && d >= 1 && date.getUTCMonth() === m - 1;
  if (!exists || (y !== undefined && (y < 1900 || y > 2199))) return undefined;
  return y === undefined ? { month: m, day: d } : { year: y, month: m, day: d };
}

const LEADING_WEEKDAY = new RegExp(`^${DAY_NAME}(?!\\p{L})[.,]{0,2}\\s{1,2}(?=\\d)`, 'iu');
// "Programme for", "Programm am".
const PROGRAMME_OF = '(?:(?:the\\s|our\\s|das\\s|le\\s|el\\s|il\\s)?(?:programm?e?|schedule|agenda|timetable|ablauf|zeitplan|programa|programma|horaires?)\\s(?:for|of|on|am|für|vom|von|du|de|des|del|do|da|di|per|van|voor|pour|para)(?:\\s(?:the|le|la|den|dem|el|lo))?\\s)';
const PART_OF_DAY = '(?:\\s(?:morning|afternoon|evening|vormittag|nachmittag|abend|matin|après-midi|soir|mañana|tarde|mattina|pomeriggio|manhã|ochtend|middag|avond))';
const LONE_WEEKDAY = new RegExp(`^\\s*${DAY_NAME}[.,:]?\\s*$`, 'iu');
const WEEKDAY_OVER = new RegExp(`^\\s*[([–—-]?\\s?${PROGRAMME_OF}?${DAY_NAME}(?:${PART_OF_DAY}|['’]s\\s(?:programme?|program|schedule|agenda))?[)\\].,:–—-]?\\s*$`, 'iu');
const WEEKDAY_WITH_DAY = new RegExp(`^\\s*(?:\\d{1,2}\\s?[.:–—-]\\s)?${DAY_NAME}(?:[.,]\\s?|\\s)(\\d{1,2})(?:st|nd|rd|th|er|\\.?[º°]|\\.)?[\\s*†]*$`, 'iu');
// "16 Monday", "17. (Dienstag)"; "12 Mar" is a date.
const DAY_WITH_WEEKDAY = new RegExp(`^\\s*(\\d{1,2})(?:st|nd|rd|th|er|\\.?[º°]|\\.)?[\\s,(]{1,3}(?=\\p{L}{4})${DAY_NAME}[.,:)]?\\s*$`, 'iu');

const LEAD_OF = new RegExp(`^${PROGRAMME_OF}$`, 'iu');

/** "Programme for" before a day. */
export function isProgrammeOf(text: string): boolean {
  return LEAD_OF.test(`${text} `);
}

/** The day of the week that a text begins with, if a number follows it, and that text from the number on. */
export function withoutWeekday(text: string): { readonly weekday?: number; readonly rest: string } {
  const found = weekdayIn(LEADING_WEEKDAY.exec(text));
  return found ? { weekday: found.weekday, rest: text.slice(found.length) } : { rest: text };
}

/** The day of the week that a text names, and nothing else, not cut short, as Romanian Thursday is not: 0 is Sunday. */
export function weekdayAlone(text: string): number | undefined {
  return /^\P{L}*joi\P{L}*$/iu.test(text) || text.replace(/[^\p{L}-]/gu, '').length > (/^\s*[\p{Script=Han}\p{Script=Hangul}]/u.test(text) ? 1 : 3) ? weekdayNamed(text) : undefined;
}

/** The same with names cut short: "Thu", "Do.". */
export function weekdayNamed(text: string): number | undefined {
  return weekdayIn(LONE_WEEKDAY.exec(text))?.weekday;
}

/** "Monday 12", "Do., 4.", "16 Monday", "1 - Monday 12": a day of the week, and one of a month that is not told. */
export function weekdayWithDay(text: string): { readonly weekday: number; readonly day: number } | undefined {
  const match = WEEKDAY_WITH_DAY.exec(text);
  const [, ahead, name = ''] = DAY_WITH_WEEKDAY.exec(text) ?? [];
  const [found, day] = ahead === undefined ? [weekdayIn(match)?.weekday, Number(match?.[2])] : [weekdayNamed(name), Number(ahead)];
  return found !== undefined && day >= 1 && day <= 31 ? { weekday: found, day } : undefined;
}

/** The day of the week that a heading over times names: "Tuesday", "(Tuesday)", "Tuesday morning", "Programme for Tuesday". */
export function weekdayOver(text: string): number | undefined {
  return weekdayAlone(text) ?? (text.length > 5 && text.length < 60 ? weekdayIn(WEEKDAY_OVER.exec(text))?.weekday : undefined);
}

/** "Day 2", "2日目", "Dienstag": a day without a date. */
export function isDayName(text: string): boolean {
  return weekdayOver(text) !== undefined || weekdayWithDay(text) !== undefined || countedDay(text) !== undefined;
}
