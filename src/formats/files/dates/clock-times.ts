/**
 * Clock times and slots as people write them: 15:00, 15.00, 1500, 15h30, 3 pm, "02:30h PM", noon, and from one to another. What a half of the
 * day a time without am or pm means is not told here (half-days.ts), nor in which zone it is.
 */
import { westernDigits } from './digits.js';
import { eastAsianClock, halfBehind } from './other-clocks.js';
import { wordedClock } from './worded-clocks.js';
import { startsWithMonth } from './written-dates.js';
import { canMeanSame, EXPLAINED_ZONE, hoursApart, ZONE_WORD } from './zone-words.js';

/** A time of a day. */
export interface Clock {
  /** Minutes from midnight as written: "3:30 pm" is 210. */
  readonly minutes: number;
  readonly half?: 'am' | 'pm';
  /** Can be nothing else: after 12:59, "noon", or in the hour after midnight. */
  readonly exact: boolean;
  readonly written: string;
}

/** From when to when something is, and what stands beside it. */
export interface WrittenSlot {
  readonly start: Clock;
  readonly end?: Clock;
  /** "18:00 – open end". */
  readonly open: boolean;
  /** "ca. 12:45". */
  readonly approximate: boolean;
  /** A zone beside it: "UTC", "CET", "Pacific Time". */
  readonly zone?: string;
  /** Beside a zone the one that it explains, or that explains it: "CEST" of "CEST (UTC+2)". */
  readonly alsoZone?: string;
  /** The IANA zone of the place that is named over its column. */
  readonly place?: string;
  /** The same on other clocks: "9:00 EST / 15:00 CET". */
  readonly others?: readonly WrittenSlot[];
  readonly written: string;
  readonly at: number;
  readonly next: number;
}

/** Ways of writing that a text must use for rows before a lone number is taken for a time. */
export interface ClockStyle {
  /** 15.00 */
  readonly points: boolean;
  /** 1500 */
  readonly digits: boolean;
  /** 14–15, where other rows have 12:30–14. */
  readonly hours?: boolean;
  /** 10-00, as Russian and its neighbours have it. */
  readonly hyphens?: boolean;
  /** What follows "UTC" in all lines, though some would last too long until that hour: "9:00 UTC - 5", "14:00 UTC - 5". */
  readonly minus?: string;
  /** "ore 9": a word ahead says that what follows is a time. */
  readonly isTold?: boolean;
}

/** Of words that are known to tell a time: 15.00 is one there. */
export const POINTS: ClockStyle = { points: true, digits: false };
/** Of any other words: numbers in them are numbers. */
export const COLONS: ClockStyle = { points: false, digits: false };

/** A time, and how sure it is that it is one: "9" alone is one only beside another. */
type Reading = { readonly clock: Clock; readonly next: number; readonly sure: boolean };

const WORDS: readonly (readonly [RegExp, number])[] = [
  // "Midday session" is no time, and "Mittag: 12:30" the name of a break.
  [/12(?:[:.]00)?\s?nn(?!\p{L})|12(?:[:.]00)?\s?(?:ظهر[اً]*|дня|de la tarde|da tarde)(?!\p{L})|(?:12(?:[:.]00|\s?uhr|\s?h)?\s?\(?(?:del?\s|do\s)?)?(?:noon|midday|mittags?|midi|mediod[ií]a|mezzogiorno|meio-dia|полдень|正午|정오)\)?(?!-?\p{L}|\s(?:sessions?|talks?|lectures?|seminars?|blocks?|slots?|meetings?)(?!\p{L})|\s?[:：]\s{0,3}\d{1,2}(?:[:.h]\d\d|\s?(?:uhr|h)(?!\p{L})))/iuy, 720],
  [/12(?:[:.]00)?\s?(?:de la noche|da noite|di notte|ночи)(?!\p{L})|(?:晚上|夜|밤)\s?12\s?[点點時时시]|(?:12(?:[:.]00|\s?h)?\s?\(?)?(?:midnight|mitternachts?|minuit|medianoche|mezzanotte|meia-noite|полночь|자정)\)?(?!-?\p{L})/iuy, 1440],
];
// "9:15a", "12:30p": short for am and pm; "9:15a 10:00" is a range.
const CLOCK = /(\d{1,2})(?::(\d{2})(?::\d{2})?|\.(\d{2})|\s?h\s?(\d{2})(?:\s?(min)(?!\p{L}))?)?(\s?(?:h(?:(?:ou)?rs?)?|hs|uhr|heures?|horas?|uur|(?<=\d)u|óra(?:kor)?|ч(?:ас(?:ов|а)?)?|hod(?:in)?|год(?:ин[іи]?)?|giờ|น)\.?(?![\p{L}]))?(?:\s{0,2}([ap])\.?\s?m(?:\.|(?!(?![至から到])\p{L}))|(?<=\d[:.]\d\d)([ap])(?![\p{L}\d.]|\s?\d))?(?!(?!Z(?![\p{L}\d])|[至から到])[\p{L}\d%°]|[:/]\d|\.\d)/iuy;
const DIGITS = /(\d{2})(\d{2})(\s?(?:h(?:rs)?|uhr)\.?(?!\p{L}))?(?:\s{0,2}([ap])\.?\s?m(?:\.|(?!\p{L})))?(?!(?![至から到])[\p{L}\d%°./]|:\S)/iuy;

const BEFORE_TITLE = /^\s(?:[-–—]\s)?\p{Lu}/u;
// "Ore 3 sono poche" counts.
const NO_COUNT = /^\s?(?:[-–—:|,)]|$)/u;

function readClock(text: string, at: number, style: ClockStyle): Reading | undefined {
  for (const [word, minutes] of WORDS) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (match) return { clock: { minutes, exact: true, written: match[0] }, next: word.lastIndex, sure: true };
  }
  const east = eastAsianClock(text, at);
  if (east) return reading(east.written, east.hour, east.minute, east.half, east.next, east.sure);
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text);
  if (digits) {
    const [written, hour, minute, unit, half] = digits;
    return reading(written, hour, minute, half, DIGITS.lastIndex, style.digits || unit !== undefined || half !== undefined);
  }
  const worded = wordedClock(text, at, style.isTold === true);
  if (worded) {
    const half = halfBehind(text, worded.next);
    const next = half?.next ?? worded.next;
    return worded.sure || half ? reading(text.slice(at, next), worded.hour, worded.minute, half?.half, next, true) : undefined;
  }
  CLOCK.lastIndex = at;
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const [written, hour, colon, point, aitch, minuteWord, unit, whole, short] = match;
  const half = whole ?? short;
  // "14h30min" is a time, "2h30min" a length.
  if (minuteWord !== undefined && Number(hour) < 7) return undefined;
  const minute = colon ?? point ?? aitch;
  const behind = half === undefined ? halfBehind(text, CLOCK.lastIndex, minute === undefined && unit === undefined && !style.isTold) : undefined;
  if (behind) return reading(text.slice(at, behind.next), hour, minute, behind.half, behind.next, true);
  // "2h", "24 hours", "3 heures", "8 часов лекций" are lengths, "17 часов Закрытие" is none.
  const isLength = unit !== undefined && /hours?|[чг]|ó(?!.*kor)|hod/i.test(unit) && !BEFORE_TITLE.test(text.slice(CLOCK.lastIndex));
  const hasUnit = unit !== undefined && (minute !== undefined || /uhr|uur/i.test(unit) || (Number(hour) >= 7 && Number(hour) < 24 && !isLength));
  const isTold = style.isTold === true && (Number(hour) >= 7 || NO_COUNT.test(text.slice(CLOCK.lastIndex)));
  const sure = colon !== undefined || aitch !== undefined || half !== undefined || hasUnit || isTold || (point !== undefined && style.points);
  // "3.5" is a number.
  if (unit !== undefined && !hasUnit && half === undefined) return undefined;
  return reading(written, hour, minute, half, CLOCK.lastIndex, sure);
}

function reading(written: string, hours: string | undefined, minutes = '0', half: string | undefined, next: number, sure: boolean): Reading | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  const exact = hour > 12 || (hour === 0 && half !== 'pm');
  // "13:15 pm" says the same twice.
  const told = half === undefined || hour > 12 ? {} : { half: half.toLowerCase().startsWith('a') ? 'am' as const : 'pm' as const };
  return { clock: { minutes: hour * 60 + minute, exact, written: written.trim(), ...told }, next, sure };
}

const TO = /\s{0,4}(?:[=-]{1,3}>|[-–—−‒‑‐〜～－→⟶➔➜➝➞⇒▸►▶»›~>]{1,3}|[\u{1f550}-\u{1f567}]|thr(?:u|ough)|\.{2,3}|…|tot?|bis|until|til{1,2}|alle|às|até|à|a|hasta|jusqu['’]à|do|до|έως|ως|đến|hingga|sampai|から|至|到|부터|تا|إلى|الى|حتى|עד)\s{0,4}(?:(?:ca\.?|circa|las|um|or[ea]|klo?\.?|godz\.?)\s{0,2})?/iuy;
// "7.30pm onwards", "6 PM+", "19 Uhr ff.".
const ONWARDS = /\+(?=\s(?!\d)|$)|(?:\s{1,2}|(?<=\s))(?:onwards?|and later|till late|und später|ff\.|et plus tard|en adelante|in poi|em diante|e poi)(?!\p{L})/iuy;
const OPEN = /(?:open(?:[\s-]end(?:ed)?)?|late|ende offen|offen|fin|end|\?{1,3})(?![\p{L}])/iuy;
const SPACE = /\s{1,4}/y;
// "18:00 ?? Dinner": the end, where other rows have one.
const UNSAID = /\?{2,3}(?!\S)/y;

// "c.t." (cum tempore) is a quarter past the hour, "s.t." (sine tempore) the hour itself: so universities say when a lecture begins.
const QUARTER = /\s{0,2}\(?[cs]\.\s?t\.?\)?(?!\p{L})/uy;

/** Such a sign behind a time, and where it ends. */
function quarterAt(text: string, at: number): { readonly written: string; readonly next: number } | undefined {
  QUARTER.lastIndex = at;
  const match = QUARTER.exec(text);
  return match ? { written: match[0], next: QUARTER.lastIndex } : undefined;
}

/** True for a time whose quarter of an hour "c.t." says. */
export function isCumTempore({ written }: Clock): boolean {
  return /c\.\s?t/.test(written);
}

function withQuarter(clock: Clock, sign: string): Clock {
  return sign.includes('c') && clock.minutes % 60 === 0 ? { ...clock, minutes: clock.minutes + 15, written: clock.written + sign } : clock;
}

const isRangeOrOpen = (to: ReturnType<typeof endOf>): boolean => to?.clock !== undefined || to?.open === true;

/** Reads the slot that begins at a place; undefined if there is none. */
export function readSlot(text: string, at: number, style: ClockStyle): WrittenSlot | undefined {
  const read = readClock(text, at, style);
  if (!read) return undefined;
  const first = quarterAt(text, read.next);
  const start: Reading = first ? { ...read, next: first.next } : read;
  const to = endOf(text, start, style);
  // "14–16 Uhr c.t." is about the start, too.
  const quarter = first ?? (to?.clock && quarterAt(text, to.next));
  let next = Math.max(quarter?.next ?? 0, to?.next ?? start.next);
  // "9:00 UTC – 10:00": beside the start it holds for both.
  const ahead = isRangeOrOpen(to) ? zoneAt(text, start.next, style, start.clock) : undefined;
  const behind = zoneAt(text, next, style, start.clock);
  const zoned = behind ?? (ahead && { ...ahead, next });
  const isRange = to?.clock !== undefined;
  if (!start.sure && !(isRange && (to.sure || zoned !== undefined))) return undefined;
  next = zoned?.next ?? next;
  return { start: withQuarter(start.clock, quarter?.written ?? ''), ...(to?.clock ? { end: inSameHalf(to.clock, start.clock) } : {}), open: to?.open ?? false, approximate: false, ...(zoned ? { zone: zoned.zone } : {}), ...(zoned?.alsoZone === undefined ? {} : { alsoZone: zoned.alsoZone }), written: text.slice(at, next).trim(), at, next };
}

/** "下午2:00-3:00": a word ahead of both ends is said of both, where the second comes later in that half. */
function inSameHalf(end: Clock, { half, minutes, written }: Clock): Clock {
  const isSaid = half !== undefined && /^\D/.test(written) && end.half === undefined && !end.exact && end.minutes % 720 > minutes % 720;
  return isSaid ? { ...end, half } : end;
}

/** What follows a start: its end, or that there is none. A dash alone parts a time from its title. */
function endOf(text: string, start: Reading, style: ClockStyle): (Partial<Reading> & { readonly next: number; readonly open: boolean }) | undefined {
  // A zone may stand beside both: "9:00 UTC - 10:00 UTC".
  const zone = zoneAt(text, start.next, style, start.clock);
  const between = zone?.next ?? start.next;
  const after = followedBy(TO, text, between);
  if (after !== undefined) {
    const end = readClock(text, after, style);
    // "9:00 – 3 talks": a lone number is an end only where its unit or zone follows, where the start has none either ("9–10:30"), or where it cannot count anything.
    if (end && (end.sure || zoneAt(text, end.next, style) !== undefined)) return { ...end, open: false };
    // "10:15 – 12.30": once with a colon, once with a point.
    if (end && !style.points && start.sure && isPointedEnd(end, start)) return { ...end, sure: true, open: false };
    if (end && isBareEnd(text, start, end, between, after, style)) return { ...end, sure: true, open: false };
    // "14시부터" is from two o'clock on.
    const open = followedBy(OPEN, text, after) ?? (/부터|から/.test(text.slice(between, after)) ? after : undefined);
    return open === undefined ? undefined : { next: open, open: true };
  }
  const onwards = followedBy(ONWARDS, text, between);
  if (onwards !== undefined) return { next: onwards, open: true };
  const space = followedBy(SPACE, text, start.next);
  if (space === undefined || !/\d{1,2}:\d\d/.test(text.slice(Math.max(0, start.next - 5), start.next))) return undefined;
  const unsaid = followedBy(UNSAID, text, space);
  if (unsaid !== undefined) return { next: unsaid, open: true };
  if (!/\d/.test(text[space] ?? '')) return undefined;
  const second = readClock(text, space, style);
  return second?.sure && second.clock.written.includes(':') ? { ...second, open: false } : undefined;
}

/** An hour and its minutes in fives, later on the same half of the day. */
function isPointedEnd({ clock }: Reading, start: Reading): boolean {
  const length = (clock.minutes - start.clock.minutes + 1440) % 720;
  return /^\d{1,2}\.\d[05](?!\d)/.test(clock.written) && length > 0 && length <= 480;
}

// What a number that is no hour stands before, beside the month of a day: what it counts.
const COUNTED = /^\s?(?:[×%°€$+]|(?:x|st|nd|rd|th|min|km|cm|mm|[\p{L}-]*(?:talks?|papers?|posters?|speakers?|presentations?|lectures?|sessions?|groups?|people|persons?|participants?|students?|questions?|demos?|tutorials?|vorträge[n]?|beiträge[n]?|referate|poster|personen|gruppen|exposés?|affiches?|communications?|ponencias?|charlas?|pósteres|days?|tage|jours?|días?|weeks?|years?|pages?))(?!\p{L}))/iu;
const SMALL = /^(?:coffee|tea|lunch|break|dinner|pause|registration|welcome|opening|closing|discussion|kaffee|café|déjeuner|almuerzo|comida|poster session)(?!\p{L})/iu;

/** "9:30-10 Ann Lee: Fog", "12:30-2 Lunch": an hour of the next eight, with no blank before it and a title after it. */
function isBareEnd(text: string, start: Reading, end: Reading, dash: number, after: number, { hours }: ClockStyle): boolean {
  const { minutes, written } = start.clock;
  // "1906-1937" are years.
  if (!start.sure && /^\d{4}/.test(written)) return false;
  const isSureStart = minutes % 60 !== 0 || /[:.h]\d\d/.test(written) || (hours === true && dash < 3 && minutes >= 420);
  const length = (end.clock.minutes - minutes + 1440) % 720;
  const isSoonAfter = end.clock.minutes !== 0 && length > 0 && length <= 480;
  const rest = text.slice(end.next);
  // "8.30 - 10" and nothing more is a slot with blanks, too.
  const isRightBehind = !/\s/.test(text.slice(dash, after)) || rest.trim() === '';
  if (!isSureStart || !isSoonAfter || !isRightBehind || COUNTED.test(rest) || startsWithMonth(rest.replace(/^\.?\s?/u, ''))) return false;
  const title = rest.replace(/^[\s:|,;)–—-]+/u, '');
  return title === '' || /^[\p{Lu}\p{Lt}\p{Lo}"“„«‘'[(*]/u.test(title) || SMALL.test(title);
}

/** Where a pattern (of the flag "y") that begins at a place ends; undefined where it does not. */
export function followedBy(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

// "UTC - 5", which may be from one hour to another, too.
const MINUS = /^\s?[–—-]\s?0?([1-9]|1[0-2])(?![\d:.h%]|\s?(?:UTC|GMT|uhr|[ap]\.?\s?m)(?!\p{L}))/iu;
const MINUS_BEHIND = /(\d{1,2})(?:[:.](\d\d))?\s?(?:([ap])\.?m\.?)?\s?(?:UTC|GMT)(?=(\s?[–—-]\s?\d{1,2}.?.?.?))/giu;

/** The number of "UTC - 5", where all lines have the same and at least one would last too long until that hour. */
function minusIn(lines: readonly string[]): string | undefined {
  const found = lines.flatMap((line) => [...line.slice(0, 200).matchAll(MINUS_BEHIND)].flatMap(([, hour, minute = '0', half, behind = '']) => {
    const number = MINUS.exec(behind)?.[1];
    return number === undefined ? [] : [{ number, start: (half ? Number(hour) % 12 : Number(hour)) * 60 + Number(minute) }];
  }));
  const [first] = found;
  return first && found.length > 1 && found.every(({ number }) => number === first.number) && found.some(({ start, number }) => isTooLong(start, Number(number))) ? first.number : undefined;
}

// "UTC–5": a dash where others write a hyphen.
const DASHED = /[–—]0?[1-9](?![\d:.h]|\s?(?:UTC|GMT|uhr|[ap]\.?\s?m)(?!\p{L}))/iuy;

/** "10:00 UTC–11" is from one to the other, "10:00 UTC–5" lasts too long for that. */
function isTooLong(start: number, hour: number): boolean {
  const length = (hour * 60 - start + 1440) % 720;
  return length === 0 || length > 240;
}

// "(16:00–16:45, CEST)": nothing else stands behind such a comma.
const PARTED_ZONE = /^,\s(?=[A-Z]{3,5}(?:[+-]\d{1,2})?(?:\s?\([A-Z]{3}[^()]{0,8}\))?\s?(?:[)\]]|$))/u;

/** @param start The time before it. */
function zoneAt(text: string, after: number, { minus }: ClockStyle, start?: Clock): { readonly zone: string; readonly alsoZone?: string; readonly next: number } | undefined {
  const at = after + (PARTED_ZONE.exec(text.slice(after, after + 40))?.[0].length ?? 0);
  const explained = explainedZoneAt(text, at);
  if (explained) return explained;
  ZONE_WORD.lastIndex = at;
  const match = ZONE_WORD.exec(text);
  if (!match) return undefined;
  const [zone, next] = [(match[1] ?? 'Z').trim(), ZONE_WORD.lastIndex];
  if (!start || !/^(?:UTC|GMT)$/.test(zone)) return { zone, next };
  const [written, hour = ''] = MINUS.exec(text.slice(next)) ?? [];
  if (written !== undefined && hour === minus) return { zone: zone + written, next: next + written.length };
  const dashed = followedBy(DASHED, text, next);
  const offset = text.slice(next, dashed);
  return dashed !== undefined && isTooLong(start.minutes, Number(offset.slice(1))) ? { zone: zone + offset, next: dashed } : { zone, next };
}

/** Two zones of which one explains the other; one that cannot mean the other at any time of the year explains nothing. */
function explainedZoneAt(text: string, at: number): { readonly zone: string; readonly alsoZone: string; readonly next: number } | undefined {
  EXPLAINED_ZONE.lastIndex = at;
  const { loose, within, sure, first, other } = EXPLAINED_ZONE.exec(text)?.groups ?? {};
  const [zone, alsoZone] = [within ?? sure ?? first, loose ?? other];
  if (zone === undefined || alsoZone === undefined || !canMeanSame(alsoZone, zone)) return undefined;
  const { lastIndex: next } = EXPLAINED_ZONE;
  // A name of IANA says most.
  return alsoZone.includes('/') ? { zone: alsoZone, alsoZone: zone, next } : { zone, alsoZone, next };
}

/** Minutes from midnight, by the half of the day that stands beside a clock, else beside the other end of its slot; without any as written. */
export function minuteOf({ minutes, half, exact }: Clock, other?: Clock): number {
  const told = half ?? (exact ? undefined : other?.half);
  return told === undefined ? minutes : (minutes % 720) + (told === 'pm' ? 720 : 0);
}

/** Minutes from midnight at which a slot starts. */
export function startOf({ start, end }: WrittenSlot): number {
  return minuteOf(start, end);
}

/** True for the same time on another clock where that shows another day: "20:00 EDT / 00:00 UTC". */
export function isOnOtherDay(slot: WrittenSlot, other: WrittenSlot): boolean {
  // Hours that lack their am or pm are half a day off at most.
  return Math.abs(hoursApart(slot.zone ?? '', other.zone ?? '') - (startOf(other) - startOf(slot)) / 60) > 15;
}

/** The one in UTC, if there is one on the same day; it ends when the first does, where it says only when it starts. */
export function inUtc(slot: WrittenSlot, others: readonly WrittenSlot[]): WrittenSlot {
  const own = others.find((other) => other.zone && /^(?:UTC|GMT)$/.test(other.zone) && !isOnOtherDay(slot, other));
  if (!own || own.end || !slot.end) return own ?? slot;
  const minutes = (minuteOf(own.start) + minuteOf(slot.end) - startOf(slot) + 2880) % 1440;
  return { ...own, end: { minutes, exact: true, written: clockOf(minutes) } };
}

// "Mon 18 May, 09.00 Welcome", "18 de mayo de 2026, 09.00", "May 18, 2026, 09.00", "18.05.2026, 09.00".
const DATE_AHEAD = /^(?:(?:[Tt]hứ|[Cc]hủ|יום)\s[\p{L}\d]{1,6}[׳’']?,?\s)?(?:[\p{L}\u200c-]{2,14}\.?[,،]?\s(?:den\s)?)?(?:\d{1,2}\.?\s(?:de\s)?\p{L}{2,10}\.?|\p{L}{3,10}\.?\s\d{1,2},?|\d{4}[-/]\d{1,2}[-/]\d{1,2}|(?:\d{4}[年년]\s?)?\d{1,2}[月월]\s?\d{1,2}[日일](?:\s?[（(][^（()）]{1,4}[）)])?|\d{1,2}[./-]\s?\d{1,2}[./-]?|\d{4}\.\s\p{L}{3,10}\s\d{1,2}\.|\p{L}{3,10}\s\d{1,2}\.)(?:\s?(?:de\s)?\d{4}(?:\s?[гр]\.|\.)?)?(?:\s\p{L}{4,10})?[,،]?\s(?=\d{1,2}\.\d\d)/u;

/** How a text writes its times, told by how its lines begin: once is a number, twice is a habit. */
export function clockStyle(written: readonly string[]): ClockStyle {
  const lines = written.map((line) => westernDigits(line).replace(DATE_AHEAD, ''));
  const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
  // "12.05 9:00" is a date.
  const point = '(?:[01]?\\d|2[0-4])\\.[0-5][05](?![\\d.]|\\s{1,3}\\d{1,2}:\\d)';
  const four = '(?:[01]\\d|2[0-3])[0-5][05](?!\\d)';
  const start = '^[^\\p{L}\\d]{0,4}(?:(?:ca|kl|klo|godz|ore(?:le)?|ora|pukul|um|ab|о|в|с)\\.?\\s)?';
  const to = '\\s?(?:[-–—〜～~至]{1,3}|to|bis|à|a|tot|til{1,2}|do|до|έως|alle|às|até|until|đến|から|تا|إلى|עד)\\s?';
  const hours = count(new RegExp(`${start}(?:1?\\d|2[0-4])(?:[:.h][0-5]\\d[-–](?:1?\\d|2[0-4])(?![\\d:.%])|[-–](?:1?\\d|2[0-4])[:.h][0-5]\\d(?!\\d))`, 'u')) > 0;
  const minus = minusIn(lines);
  return {
    ...(hours ? { hours } : {}),
    ...(minus === undefined ? {} : { minus }),
    // Minutes that are no hour later than the one before them: "10-15" alone is a span.
    ...(count(new RegExp(`${start}(?:[01]?\\d|2[0-3])-(?:00|25|[3-5][05])(?!\\d|\\s?(?:[%°]|[мск]?м(?!\\p{L})|лет|дней|мин|чел|участн|докл))`, 'iu')) > 1 && lines.some((line) => /\p{Script=Cyrillic}/u.test(line)) ? { hyphens: true } : {}),
    points: count(new RegExp(`(?:${start}|\\()${point}${to}${point}`, 'iu')) > 0 || (count(new RegExp(start + point, 'iu')) > 1 && count(new RegExp(`${start}1?\\d\\.(?:[1-9]|0[1-46-9])(?!\\d|\\.\\d)`, 'u')) === 0),
    // 2019-2020 is two years.
    digits: count(new RegExp(`(?:${start}|\\()(?!(?:19|20)\\d\\d${to}(?:19|20)\\d\\d)${four}${to}${four}`, 'u')) > 0 || count(new RegExp(`${start}(?!19|20[0-4])${four}`, 'u')) > 1,
  };
}

/** "15:00". */
export function clockOf(minutes: number): string {
  const ofDay = minutes === 1440 ? 1440 : ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}
