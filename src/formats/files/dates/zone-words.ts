/**
 * Zones as people write them beside times. Only UTC, GMT and an offset say what they mean; of the others there is told which zone can be meant,
 * and how far from UTC they are when taken by the letter.
 */
import { fold } from '../../../event/text.js';
import { allPlaces } from '../../../time/places.js';
import { findZone, offsetZone, type Zone } from '../../../time/zone.js';

/** What a word for a zone can mean. */
export interface ZoneWord {
  /** Minutes east of UTC by the letter; absent for a word that holds for summer and winter ("PT", "Berlin time"). */
  readonly minutes?: number;
  /** The same of whoever else uses the word: "CST" is in China, too. */
  readonly also?: readonly number[];
  /** Zones that use it, the likeliest first. */
  readonly zones: readonly string[];
}

const [LONDON, BERLIN, ATHENS, MOSCOW, DUBAI, KOLKATA, SINGAPORE, SHANGHAI, TOKYO, SYDNEY, AUCKLAND] = ['Europe/London', 'Europe/Berlin', 'Europe/Athens', 'Europe/Moscow', 'Asia/Dubai', 'Asia/Kolkata', 'Asia/Singapore', 'Asia/Shanghai', 'Asia/Tokyo', 'Australia/Sydney', 'Pacific/Auckland'] as const;
const [NEW_YORK, CHICAGO, DENVER, LOS_ANGELES, SAO_PAULO] = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Sao_Paulo'] as const;

const WORDS: Readonly<Record<string, ZoneWord>> = {
  WET: { minutes: 0, zones: ['Europe/Lisbon'] }, WEST: { minutes: 60, zones: ['Europe/Lisbon'] }, BST: { minutes: 60, also: [360], zones: [LONDON, 'Asia/Dhaka'] },
  CET: { minutes: 60, zones: [BERLIN, 'Europe/Paris'] }, CEST: { minutes: 120, zones: [BERLIN, 'Europe/Paris'] }, MEZ: { minutes: 60, zones: [BERLIN] }, MESZ: { minutes: 120, zones: [BERLIN] },
  EET: { minutes: 120, zones: [ATHENS] }, EEST: { minutes: 180, zones: [ATHENS] }, MSK: { minutes: 180, zones: [MOSCOW] }, GST: { minutes: 240, zones: [DUBAI] },
  IST: { minutes: 330, also: [60, 120], zones: [KOLKATA, 'Europe/Dublin', 'Asia/Jerusalem'] }, SGT: { minutes: 480, zones: [SINGAPORE] }, HKT: { minutes: 480, zones: ['Asia/Hong_Kong'] },
  JST: { minutes: 540, zones: [TOKYO] }, KST: { minutes: 540, zones: ['Asia/Seoul'] }, AWST: { minutes: 480, zones: ['Australia/Perth'] },
  AEST: { minutes: 600, zones: [SYDNEY, 'Australia/Brisbane'] }, AEDT: { minutes: 660, zones: [SYDNEY] }, NZST: { minutes: 720, zones: [AUCKLAND] }, NZDT: { minutes: 780, zones: [AUCKLAND] },
  TRT: { minutes: 180, zones: ['Europe/Istanbul'] }, IDT: { minutes: 180, zones: ['Asia/Jerusalem'] }, SAST: { minutes: 120, zones: ['Africa/Johannesburg'] }, PKT: { minutes: 300, zones: ['Asia/Karachi'] }, NPT: { minutes: 345, zones: ['Asia/Kathmandu'] },
  ACST: { minutes: 570, zones: ['Australia/Adelaide', 'Australia/Darwin'] }, ACDT: { minutes: 630, zones: ['Australia/Adelaide'] }, PHT: { minutes: 480, zones: ['Asia/Manila'] }, MYT: { minutes: 480, zones: ['Asia/Kuala_Lumpur'] },
  WIB: { minutes: 420, zones: ['Asia/Jakarta'] }, WITA: { minutes: 480, zones: ['Asia/Makassar'] }, WIT: { minutes: 540, zones: ['Asia/Jayapura'] },
  BRT: { minutes: -180, zones: [SAO_PAULO] }, ART: { minutes: -180, zones: ['America/Argentina/Buenos_Aires'] },
  AST: { minutes: -240, also: [180], zones: ['America/Halifax', 'Asia/Riyadh'] }, ADT: { minutes: -180, zones: ['America/Halifax'] },
  EST: { minutes: -300, zones: [NEW_YORK] }, EDT: { minutes: -240, zones: [NEW_YORK] }, ET: { zones: [NEW_YORK] },
  CST: { minutes: -360, also: [480], zones: [CHICAGO, SHANGHAI] }, CDT: { minutes: -300, zones: [CHICAGO] }, CT: { zones: [CHICAGO] },
  MST: { minutes: -420, zones: [DENVER, 'America/Phoenix'] }, MDT: { minutes: -360, zones: [DENVER] }, MT: { zones: [DENVER] },
  PST: { minutes: -480, also: [480], zones: [LOS_ANGELES, 'Asia/Manila'] }, PDT: { minutes: -420, zones: [LOS_ANGELES] }, PT: { zones: [LOS_ANGELES] },
  HST: { minutes: -600, zones: ['Pacific/Honolulu'] }, AKST: { minutes: -540, zones: ['America/Anchorage'] }, AOE: { minutes: -720, zones: [] },
  UTC: { minutes: 0, zones: ['UTC'] }, GMT: { minutes: 0, zones: ['UTC'] }, Z: { minutes: 0, zones: ['UTC'] },
};

/** The same in words. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?:coordinated|universal)[\s-]{1,2}(?:universal[\s-]{1,2})?time|weltzeit|temps universel|tiempo universal/iu, 'UTC'], [/greenwich mean time/iu, 'GMT'],
  [/british summer time/iu, 'BST'], [/central european summer time|mitteleuropäische sommerzeit/iu, 'CEST'], [/central european (?:standard )?time|mitteleuropäische zeit|heure d['’]europe centrale/iu, 'CET'],
  [/eastern standard time/iu, 'EST'], [/eastern daylight time/iu, 'EDT'], [/(?:us )?eastern time/iu, 'ET'], [/central standard time/iu, 'CST'], [/central daylight time/iu, 'CDT'], [/(?:us )?central time/iu, 'CT'],
  [/mountain standard time/iu, 'MST'], [/mountain daylight time/iu, 'MDT'], [/mountain time/iu, 'MT'], [/pacific standard time/iu, 'PST'], [/pacific daylight time/iu, 'PDT'], [/pacific time/iu, 'PT'],
  [/japan (?:standard )?time/iu, 'JST'], [/china (?:standard )?time|beijing time/iu, 'CST'], [/india(?:n)? (?:standard )?time/iu, 'IST'], [/singapore (?:standard )?time/iu, 'SGT'], [/eastern european time/iu, 'EET'],
];

const LISTED = Object.keys(WORDS).filter((word) => word !== 'Z').sort((a, b) => b.length - a.length).join('|');

const NAMED = '(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\\/[A-Z][A-Za-z_]+(?:\\/[A-Z][A-Za-z_]+)?';

// What stands for minus: a hyphen of any kind, or a dash, which between two times means "to".
const [HYPHEN, DASH] = ['−‐‑‒-', '−‐‑‒–—-'];
const HOURS = '\\d{1,2}(?::?\\d{2}|[.,](?:5|25|30|45|50|75)|[½¼¾])?(?!\\d)';
// "10:00 UTC-11:00 UTC", "10 UTC - 12:00" are from one to the other, and "in UTC – 5 talks a day" counts talks.
const NO_TIME = '(?![:.h]\\d|\\s?(?:UTC|GMT|uhr|[ap]\\.?\\s?m)(?!\\p{L}))';
const OFFSET = `(?:UTC|GMT)\\s?(?:(?:\\+\\s?|plus\\s)${HOURS}|±\\s?0(?!\\d)|[${HYPHEN}]${HOURS}${NO_TIME}|minus\\s${HOURS})`;

// The same in words, and of a place: "Central European Summer Time", "Berlin time". A title may go on behind it: "Paris time machines".
const IN_WORDS = '(?:(?:Eastern|Central(?:\\sEuropean)?|Mountain|Pacific|British|Japan|China|Indian?|Singapore)(?:\\s(?:Standard|Daylight|Summer))?\\sTime|(?:Beijing|Greenwich\\sMean|Coordinated\\sUniversal)\\sTime|\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}\\p{L}+)?\\s(?:local\\s)?time(?=\\s*(?:$|[^\\p{L}\\s]|\\p{Lu})))(?!\\p{L})';
const LETTERS = `(?:${LISTED})(?![\\p{L}\\d]|-(?!\\d{1,2}[:.h]\\d))`;

// "17:00 CETCircular innovation": text that is taken out of a page loses the blank. Two letters may begin a word: "ETHics".
const GLUED = `(?:${LISTED.split('|').filter((word) => word.length > 2).join('|')})(?=\\p{Lu}\\p{Ll})`;

/** A zone right after a time, perhaps in brackets: `exec` answers it as the first group. */
export const ZONE_WORD = new RegExp(`(?:Z(?![\\p{L}\\d])|\\s{0,2}[(\\[]?\\s?((?<=[(\\[]\\s?)(?:UTC|GMT)\\s?[${DASH}]\\s?${HOURS}(?=\\s?[)\\]])|${OFFSET}|${LETTERS}|${GLUED}|AoE(?!\\p{L})|${NAMED}|${IN_WORDS})\\s?[)\\]]?)`, 'uy');

// For everybody, and for people only; with a dash for minus, or without an offset, only in brackets.
const SURE = `(?:${OFFSET}|${NAMED})`;
const SURE_BEHIND = `(?:${SURE}|(?:UTC|GMT)\\s?[${DASH}]\\s?${HOURS}${NO_TIME})`;
const SURE_WITHIN = `(?:${SURE}|(?:UTC|GMT)(?:\\s?[${DASH}]\\s?${HOURS})?(?=\\s?[)\\]]))`;
const LOOSE = `(?:${IN_WORDS}|${LETTERS}|${NAMED})`;

/** Two zones right after a time, of which one explains the other: "CEST (UTC+2)", "UTC+2 (CEST)", "Eastern Time (ET, UTC-4)", "CEST/UTC+2". Groups: `loose` and `sure`, or `other` and `first`. */
export const EXPLAINED_ZONE = new RegExp(`\\s{0,2}[(\\[]?\\s?(?:(?<loose>${LOOSE})(?:\\s?[(\\[]\\s?(?:${LETTERS}[,;/]?\\s?)?(?<within>${SURE_WITHIN}|(?:${LISTED})(?=[)\\]]))\\s?[)\\]]|\\s?[,/=–—-]\\s?(?<sure>${SURE_BEHIND}))|(?<first>${SURE_BEHIND})\\s?[(\\[]\\s?(?<other>${LOOSE})\\s?[)\\]])\\s?[)\\]]?`, 'uy');

// East Asian texts put no blank around words.
const [NOT_BEHIND, NOT_BEFORE] = ['(?<![\\p{L}\\d](?<![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}]))', '(?!(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}])[\\p{L}\\d])'];
const ANYWHERE = new RegExp(`${NOT_BEHIND}(?:${OFFSET}|(?<=(?:${LISTED})\\s?[,/=(–—-]\\s?)(?:UTC|GMT)\\s[${DASH}]\\s${HOURS}|(?<!\\d\\s?)(?:UTC|GMT)\\s?[${DASH}](?:${HOURS}${NO_TIME}|\\s${HOURS}(?=\\s?(?:[)(\\].,;:|]|$)))|(?:${LISTED})${NOT_BEFORE}|AoE(?!\\p{L}))`, 'gu');
const IANA = new RegExp(`${NOT_BEHIND}(?<!/)${NAMED}`, 'gu');

/** A zone in a text. */
export interface WrittenZone {
  readonly written: string;
  /** Its short form: "PT" for "Pacific Time". */
  readonly word: string;
  readonly at: number;
}

/** All zones in a text, in their order. */
export function zonesIn(text: string): readonly WrittenZone[] {
  const found: WrittenZone[] = [];
  for (const pattern of [ANYWHERE, IANA]) for (const match of text.matchAll(pattern)) found.push({ written: match[0], word: match[0], at: match.index });
  for (const [pattern, word] of NAMES) {
    const match = pattern.exec(text);
    if (match && !found.some(({ at }) => at >= match.index && at < match.index + match[0].length)) found.push({ written: match[0], word, at: match.index });
  }
  return found.sort((a, b) => a.at - b.at);
}

const PLACE_TIME = /(?<![\p{L}\d])(?:(\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)\s(?:local\s)?(?:time|Ortszeit)(?!\p{L})|(?:[Hh]eure|[Hh]ora|[Hh]orário|[Oo]ra)\s(?:locale\s)?d(?:[ei]\s|['’])(\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)?))/gu;

// "Local time (Paris)", "local (Paris) time", "times are local, Paris", "Ortszeit Berlin", "hora local de Madrid".
const LOCAL_TIME = new RegExp(`(?<!\\p{L})(?:(?:[Ll]ocal\\s[Tt]imes?|[Tt]imes?\\s(?:[a-z]{2,6}\\s){0,3}local|[Oo]rtszeit|[Hh]eures?\\slocales?|[Hh]oras?\\slocal(?:es)?|[Oo]r[ae]\\slocal[ei])(?:\\s?[(,:]\\s?(?:in\\s)?|\\s(?:in|at|of|to|von|de|à|en|di)\\s|\\s)|[Ll]ocal\\s\\((?=[^()]{3,30}\\)\\s[Tt]ime))(\\p{Lu}[\\p{L}.-]*[\\p{L}-](?:\\s\\p{Lu}\\p{L}+)?)(?:\\)(?:\\s[Tt]imes?(?!\\p{L}))?)?`, 'gu');

// What people call the clocks of a country in its own language.
const OWN_TIMES: readonly (readonly [RegExp, string])[] = [
  [/(?:北京|中国)(?:标准)?时间|(?:北京|中國)(?:標準)?時間/u, SHANGHAI], [/(?:台北|台灣|臺灣|台湾)(?:標準)?時間/u, 'Asia/Taipei'], [/香港(?:時間|时间)/u, 'Asia/Hong_Kong'], [/日本(?:標準)?時間/u, TOKYO], [/한국\s?(?:표준시|시간)/u, 'Asia/Seoul'],
  [/(?:по\s)?московско\p{L}+(?:\sвремени)?|МСК(?!\p{L})|(?:по\s)?Москве(?!\p{L})/u, MOSCOW], [/за київським часом/iu, 'Europe/Kyiv'],
];

/** "Paris time", "heure de Paris", "UK time", "北京时间": a place, whose zone that could be. */
export function placeTimesIn(text: string): readonly { readonly written: string; readonly timeZone: string }[] {
  const own = OWN_TIMES.flatMap(([pattern, timeZone]) => {
    const [written] = pattern.exec(text) ?? [];
    return written === undefined ? [] : [{ written, timeZone }];
  });
  const places = [...text.matchAll(PLACE_TIME), ...text.matchAll(LOCAL_TIME)].flatMap(([written, before, after = '']) => {
    const name = fold((before ?? after).replace(/^(?:All|The)\s/u, '')).replace(/\./g, '');
    const timeZone = name === 'uk' || name === 'british' ? LONDON : allPlaces().find((place) => fold(place.name) === name)?.timeZone;
    return timeZone === undefined ? [] : [{ written, timeZone }];
  });
  return [...own, ...places];
}

/** True for words that say nothing else than a zone: "All times in UTC", "Europe/Paris", "from 14:00 CET", "(Eastern Time, UTC-5)". */
export function saysOnlyZone(rest: string): boolean {
  const zones = zonesIn(rest);
  const bare = zones.reduce((text, { written }) => text.replace(written, ''), rest);
  return placeTimesIn(rest).some(({ written }) => written === rest) || (zones.length > 0 && (/time|zeit|heure|hora|^(?:starts?|begins?|from|ab|beginn)\b/iu.test(rest) || !/\p{L}/u.test(bare)));
}

const WITH_OFFSET = new RegExp(`^(?:UTC|GMT)\\s?([+±${DASH}]|plus|minus)\\s?(\\d{1,2})(?:([.,])?:?(\\d{1,2})|([½¼¾]))?$`, 'u');

/** Minutes of "5:30", "5.30" and "5.5", "5½". */
function minutesBehind(point: string | undefined, digits: string | undefined, part: string | undefined): number {
  if (part !== undefined) return { '¼': 15, '½': 30, '¾': 45 }[part] ?? 0;
  return (point === undefined ? undefined : { 5: 30, 25: 15, 50: 30, 75: 45 }[digits ?? '']) ?? Number(digits ?? 0);
}

/** What a word for a zone means. "UTC+2" says it itself. */
export function meaningOf(word: string): ZoneWord | undefined {
  const [, sign = '', hours, point, digits, part] = WITH_OFFSET.exec(word) ?? [];
  if (hours !== undefined) {
    const minutes = (Number(hours) * 60 + minutesBehind(point, digits, part)) * (/[+±p]/.test(sign) ? 1 : -1);
    return Math.abs(minutes) < 16 * 60 ? { minutes, zones: [offsetZone(minutes).name] } : undefined;
  }
  const short = NAMES.find(([pattern]) => pattern.test(word))?.[1] ?? word.toUpperCase();
  return Object.hasOwn(WORDS, short) ? WORDS[short] : meaningOfPlace(word);
}

/** "Berlin time". */
function meaningOfPlace(word: string): ZoneWord | undefined {
  const [place] = word.includes(' ') || /[^\0-\x7f]/.test(word) ? placeTimesIn(word) : [];
  return place?.written === word ? { zones: [place.timeZone] } : undefined;
}

/** True where clocks that are so far from UTC on a date are among those that a word, or an IANA name, can mean. */
export function canMean(word: string, minutes: number, date: string): boolean {
  const meaning = meaningOf(word);
  if (meaning?.minutes !== undefined) return meaning.minutes === minutes || meaning.also?.includes(minutes) === true;
  return (meaning?.zones ?? [word]).some((name) => {
    const zone = findZone(name);
    return zone !== undefined && offsetOn(zone, date) === minutes;
  });
}

/** True for two words that can mean the same clock: on a date, or without one in winter or in summer. */
export function canMeanSame(word: string, other: string, date?: string): boolean {
  const meaning = meaningOf(other);
  const zone = findZone(meaning?.zones[0] ?? other);
  return (date === undefined ? ['2024-01-15', '2024-07-15'] : [date]).some((day) => {
    const letters = meaning?.minutes === undefined ? (zone ? [offsetOn(zone, day)] : []) : [meaning.minutes, ...(meaning.also ?? [])];
    return letters.some((minutes) => canMean(word, minutes, day));
  });
}

/** How far from UTC a zone is at noon of a date, in minutes. */
export function offsetOn(zone: Zone, date: string): number {
  return zone.offsetMinutes(Date.parse(`${date}T12:00:00Z`));
}

/** How far the second of two clocks is ahead of the first, in hours; of words for summer and winter about so far. */
export function hoursApart(word: string, other: string): number {
  const minutesOf = (one: string): number => meaningOf(one)?.minutes ?? findZone(meaningOf(one)?.zones[0] ?? one)?.offsetMinutes(0) ?? 0;
  return (minutesOf(other) - minutesOf(word)) / 60;
}

/** True for what says what it means: UTC, GMT, or either with an offset. */
export function saysItself(word: string): boolean {
  return word === 'UTC' || word === 'GMT' || word === 'Z' || WITH_OFFSET.test(word);
}
