/**
 * Times of the day as other languages than those of Western Europe write them: "午前10時30分", "下午2点半", "오후 1:30", "9:00 π.μ.", "1:00 مساءً", "9 часов утра". What says the half of
 * the day stands before the time in East Asia, behind it elsewhere.
 */
import { withColons } from './worded-clocks.js';

/** A time as it is written: its parts, and which half of the day its words say. */
export interface OtherClock {
  readonly written: string;
  readonly hour: string;
  readonly minute?: string;
  readonly half?: 'am' | 'pm';
  readonly next: number;
  /** False for what could count something: "3点". */
  readonly sure: boolean;
}

const BEFORE_NOON = '上午|午前|오전|凌晨|清晨|早上|早晨|朝|새벽|아침';
const AFTER_NOON = '下午|午後|午后|오후|中午|傍晚|晚上|夕方|夜|낮|저녁|밤';

/** What such a time can begin with besides a digit. */
export const HALF_WORD_START = '上午|午前|오전|凌晨|清晨|早上|早晨|下午|午後|午后|오후|中午|傍晚|晚上';

// "9時間" are nine hours; "午後" alone names no time.
const EAST_ASIAN = new RegExp(`(?:(${BEFORE_NOON})|(${AFTER_NOON}))?\\s?(\\d{1,2})(?:\\s?([時时시点點])(?![间間간])\\s?(?:(\\d{1,2})\\s?[分분]|(\\d\\d)(?![\\d:.]|\\s?[名人件本个個])|(半|반))?|[:.](\\d{2})(?!\\d|[:.]\\d))?`, 'uy');
const EAST_ASIAN_LETTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}「『【（]/u;

const AM_BEHIND = /\s{0,2}(?:π\.?\s?[μµ]\.?|صباح[اً]*|ص|утра|de la mañana|da manhã|del mattino|rano|délelőtt|ÖÖ|sáng)(?!\p{L})/iuy;
const PM_BEHIND = /\s{0,2}(?:[μµ]\.?\s?[μµ]\.?|مساء[اً]*|ظهر[اً]*|عصر[اً]*|م|дня|вечера|de la (?:tarde|noche)|da (?:tarde|noite)|del pomeriggio|di sera|wieczorem|po południu|délután|ÖS|chiều|tối)(?!\p{L})/iuy;

const [AM_CELL, PM_CELL] = [AM_BEHIND, PM_BEHIND].map(({ source }) => new RegExp(`(?<=\\d)${source}`, 'giu')) as [RegExp, RegExp];

/** Reads the East Asian time that begins at a place; undefined for one that has neither word nor unit and no such letter behind it. */
export function eastAsianClock(text: string, at: number): OtherClock | undefined {
  EAST_ASIAN.lastIndex = at;
  const match = EAST_ASIAN.exec(text);
  if (!match) return undefined;
  const [written, morning, afternoon, hour = '', unit, minutes, bareMinutes, halfHour, plainMinutes] = match;
  const next = EAST_ASIAN.lastIndex;
  const hasWord = morning !== undefined || afternoon !== undefined;
  if (!hasWord && unit === undefined && !(plainMinutes !== undefined && written.includes(':') && EAST_ASIAN_LETTER.test(text.slice(next)))) return undefined;
  const minute = halfHour === undefined ? minutes ?? bareMinutes ?? plainMinutes : '30';
  // "中午12点" is noon and nothing else, "午後0時15分" a quarter past it.
  const half = morning === undefined ? (afternoon === undefined || (/中午|낮/.test(afternoon) && Number(hour) > 10) ? undefined : 'pm') : 'am';
  return { written, hour: half === 'pm' && Number(hour) === 0 ? '12' : hour, next, sure: hasWord || minute !== undefined || !/[点點]/u.test(unit ?? '') || (Number(hour) > 6 && /\s$/u.test(written)), ...(minute === undefined ? {} : { minute }), ...(half ? { half } : {}) };
}

// "3 дня" are three days, "5 м" five metres.
const COUNTS_NOTHING = /^\s{0,2}(?:de la|da|del|di sera|утра|вечера|rano|wieczorem|po południu|dél|صباح|مساء|ظهر|عصر)/iu;

/**
 * The half of the day that words behind a time say, and where they end.
 * @param isBare The time is an hour alone: "4 de la tarde".
 */
export function halfBehind(text: string, at: number, isBare = false): { readonly half: 'am' | 'pm'; readonly next: number } | undefined {
  if (isBare && !COUNTS_NOTHING.test(text.slice(at, at + 20))) return undefined;
  for (const [half, pattern] of [['am', AM_BEHIND], ['pm', PM_BEHIND]] as const) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { half, next: pattern.lastIndex };
  }
  return undefined;
}

/** What minutes are called where they are counted: "40 min", "40 минут", "40分", "30 menit"; a part of patterns with the flags "iu". */
export const MINUTE_WORDS = "(?:min(?:ute|uto)?[sn]?(?!\\p{L})\\.?|minut\\p{L}{0,3}|minuuttia|мин(?:ут\\p{L}?)?(?!\\p{L})\\.?|хв(?:илин\\p{L}?)?(?!\\p{L})\\.?|分(?:間|钟|鐘)?|분간?|dk\\.?|dakika|perc|λεπτά|דקות|دقيقة|phút|menit|['’′])";

// "1 h 15", "2 hours", "1h", "1 Stunde 30 Minuten", "45 min", "45".
const LENGTH = new RegExp(`^(?:(\\d)\\s?(?:h(?:ours?)?|hrs?\\.?|stunden?|std\\.?|heures?|horas?|or[ae]|uur|timm(?:e|ar)|timer?|godzin[ay]?|годин[аи]?|час(?:а|ов)?|時間|小时|小時|시간)(?:\\s?(?:and|und|et|y|e)?\\s?(\\d{1,2})\\s?(?:m\\w*\\.?|${MINUTE_WORDS})?)?|(\\d{1,3})\\s?(?:m\\.?|${MINUTE_WORDS})?)$`, 'iu');

/** How many minutes a text says that something takes, and nothing else; undefined for others. */
export function minutesIn(text: string): number | undefined {
  const [, hours, minutes, only] = LENGTH.exec(text.trim()) ?? [];
  return hours === undefined && only === undefined ? undefined : Number(hours ?? 0) * 60 + Number(minutes ?? only ?? 0) || undefined;
}

const PART_OF_DAY = /^(?:in the )?(?:(?:early |late )?(?:morning|afternoon|evening)|forenoon|[ap]\.?m\.?|(?:vor|nach)mittags?|abends?|matin(?:ée)?|après-midi|soir(?:ée)?|mañana|tarde|noche|mattin[ao]|pomeriggio|sera|manhã|noite|ochtend|avond|上午|下午|午前(?:の部)?|午後(?:の部)?|午前中|晚上|夜の部|오전|오후|утро|вечер|(?:перша|друга) половина дня|(?:первая|вторая) половина дня|przed południem|po południu|popołudnie|dopoledne|odpoledne|dopoludnia|popoludní|delopoldne|popoldne|prije podne|poslije podne|délelőtt|délután|förmiddag|eftermiddag|formiddag|ettermiddag|aamupäivä|iltapäivä|sabah|öğleden (?:önce|sonra)|πρωί|απόγευμα|dimineața|după-amiaza|matí|صباح[اً]*|مساء[اً]*|בוקר|צהריים|pagi|siang|sore|buổi (?:sáng|chiều|tối)|sáng|chiều)$/iu;

/** True for a cell that says a half of the day and nothing else: "Morning", "上午", "Nachmittag". */
export function isPartOfDay(text: string): boolean {
  return text.length < 24 && PART_OF_DAY.test(text.trim());
}

const BEFORE_NOON_WORD = /morning|forenoon|a\.?m\.?$|vormittag|matin|mañana|mattin|manhã|ochtend|上午|午前|오전|утро|перша|первая|przed|dopol|delopoldne|prije|délelőtt|förmiddag|formiddag|aamu|sabah|önce|πρωί|dimineața|matí|صباح|בוקר|pagi|sáng/iu;

/** True for one that says the half after noon. */
export function isAfternoon(text: string): boolean {
  return isPartOfDay(text) && !BEFORE_NOON_WORD.test(text);
}

const EAST_ASIAN_ALL = new RegExp(EAST_ASIAN.source, 'gu');
const RANGE = /(?<=\d|m)\s?(?:[〜～－]|から|至|到|부터)\s?(?=\d)/gu;

/** A short text with such times as "1:30 pm" or "13:30", for readers that know these; a word ahead of both ends of a range is said of both. */
export function westernClocks(written: string): string {
  const text = withColons(written);
  if (!/[^\0-\x7f]|\d\s{0,2}(?:d[aei]|rano|wiecz)/i.test(text)) return text;
  let first: OtherClock | undefined;
  const ahead = text.replace(EAST_ASIAN_ALL, (written: string, ...rest: readonly unknown[]) => {
    const clock = eastAsianClock(text, rest.at(-2) as number);
    const [hour, minute] = /^(\d{1,2}):(\d\d)$/.exec(written.trim())?.slice(1) ?? [clock?.hour ?? '', clock?.minute ?? '00'];
    const isAfter = first?.half !== undefined && Number(hour) <= 12 && (Number(hour) % 12) * 60 + Number(minute) > (Number(first.hour) % 12) * 60 + Number(first.minute ?? 0);
    const half = clock?.half ?? (isAfter ? first?.half : undefined);
    first ??= clock;
    // On a clock with halves the hour after noon is 12.
    return half ? `${Number(hour) || 12}:${minute} ${half}` : clock ? `${hour}:${minute}` : written;
  });
  return ahead.replace(AM_CELL, ' am').replace(PM_CELL, ' pm').replace(RANGE, '–').replace(/(?:まで|까지)$/u, '');
}
