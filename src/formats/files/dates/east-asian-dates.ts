/**
 * Dates as Japanese, Chinese, Korean, Vietnamese and Thai texts have them: "2025年5月12日（月）", "令和7年5月12日", "2025年5月12日至14日", "5月12日 星期一", "2025년 5월 12일 (월)",
 * "12 tháng 5 năm 2025", "12 พฤษภาคม 2568", "5/12（月）". The order of their parts is told by their units, so nothing of it is a guess.
 */

/** A date before it is known to exist; parts as they are written. */
export interface CountedDate {
  readonly at: number;
  readonly end: number;
  readonly year: number | undefined;
  readonly month: string;
  readonly day: string;
  readonly to?: { readonly month: string; readonly day: string };
  /** 0 is Sunday. */
  readonly weekday?: number;
}

// The first years of an era: Reiwa 1 is 2019, Minguo 1 is 1912.
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 民國: 1911, 民国: 1911 };
const WEEKDAY_SIGNS = ['日天일', '月一월', '火二화', '水三수', '木四목', '金五금', '土六토'];

// A year of three digits that stands alone is one of Minguo: "115年5月12日"; "創立100年 5月12日" counts.
const UNITS = /(?:(?:(令和|民[國国])\s?(元|\d{1,3})|((?:19|20|21)\d\d|(?<![\d\p{L}])1\d\d(?=年\d)))\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?(?:[日號号]|일)(?:(?:\s?[（(]\s?[^（()）\d]{1,4}[)）]|\s?(?:星期|周|週)[日天一二三四五六]|\s?[日月火水木金土]曜日?|\s?[월화수목금토일]요일)?\s?(?:[〜～~－–—-]|至|から)\s?(?:(\d{1,2})\s?[月월]\s?)?(\d{1,2})\s?(?:[日號号]|일))?(?:\s?[（(]?\s?(?:(?:星期|周|週|礼拜|禮拜)([日天一二三四五六])|([日月火水木金土])曜日?|([월화수목금토일])요일|(?<=[（(]\s?)([日月火水木金土一二三四五六월화수목금토일])(?=\s?(?:[・･·,、/]\s?[祝休공]\S{0,4})?\s?[）)]))(?:[^（()）\d]{0,6}[）)])?)?/gu;
// "11/6（金）", "2018/11/10(土・祝)", "2025. 5. 12.(월)": who writes the day of the week so has the month first.
const STROKES = /(?<![\d.:/-])(?:((?:19|20|21)\d\d)([/.])\s?)?(\d{1,2})(?:\/|\.(?=\s?\d{1,2}\.?\s?[（(]\s?[월화수목금토일])|(?<=\d{4}\.\s?\d{1,2})\.)\s?(\d{1,2})\.?\s?[（(]\s?([日月火水木金土一二三四五六월화수목금토일])(?:曜日?|요일)?(?:\s?[・･·,、/]?\s?[祝休공]\S{0,4}?)?\s?[）)]/gu;
const HAS_SIGN = /[（(]\s?[日月火水木金土一二三四五六월화수목금토일]/u;
const VIETNAMESE = /(?<![\p{L}\d])(?:ngày\s)?(?:(\d{1,2})\s?[–—-]\s?)?(\d{1,2})\s(?:tháng|thg)\s(\d{1,2})(?:(?:,?\snăm|,)\s((?:19|20|21)\d\d))?(?!\d)/giu;

const THAI_MONTHS = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
// Their years are Buddhist ones: 2568 is 2025.
const THAI = new RegExp(`(?<!\\d)(\\d{1,2})\\s?(${THAI_MONTHS.join('|')})(?:\\s?(?:พ\\.?ศ\\.?\\s?)?(2\\d{3}))?(?!\\d)`, 'gu');

/** All such dates in a text, in their order. */
export function countedDates(text: string): readonly CountedDate[] {
  const found: CountedDate[] = [];
  if (/[月월]/.test(text)) for (const match of text.matchAll(UNITS)) {
    const [whole, era, ofEra, year, month = '', day = '', lastMonth, lastDay, ...signs] = match;
    const sign = signs.find(Boolean);
    const weekday = sign === undefined ? -1 : WEEKDAY_SIGNS.findIndex((one) => one.includes(sign));
    found.push({
      at: match.index, end: match.index + whole.trimEnd().length, month, day,
      year: era === undefined ? (year === undefined ? undefined : Number(year) + (year.length < 4 ? ERAS.民國 ?? 0 : 0)) : (ERAS[era] ?? 0) + (ofEra === '元' ? 1 : Number(ofEra)),
      // A day of the week behind several days is that of the last.
      ...(lastDay === undefined ? {} : { to: { month: lastMonth ?? month, day: lastDay } }), ...(weekday < 0 || lastDay !== undefined ? {} : { weekday }),
    });
  }
  for (const match of HAS_SIGN.test(text) ? text.matchAll(STROKES) : []) {
    const [whole, year, , month = '', day = '', sign = ''] = match;
    found.push({ at: match.index, end: match.index + whole.length, month, day, year: year === undefined ? undefined : Number(year), weekday: WEEKDAY_SIGNS.findIndex((one) => one.includes(sign)) });
  }
  for (const match of /th(?:án)?g\s/i.test(text) ? text.matchAll(VIETNAMESE) : []) {
    const [whole, first, day = '', month = '', year] = match;
    found.push({ at: match.index, end: match.index + whole.length, month, day: first ?? day, year: year === undefined ? undefined : Number(year), ...(first === undefined ? {} : { to: { month, day } }) });
  }
  for (const match of /[ก-๙]/.test(text) ? text.matchAll(THAI) : []) {
    const [whole, day = '', name = '', year] = match;
    found.push({ at: match.index, end: match.index + whole.length, month: String(THAI_MONTHS.indexOf(name) + 1), day, year: year === undefined ? undefined : Number(year) - (Number(year) > 2400 ? 543 : 0) });
  }
  return found;
}
