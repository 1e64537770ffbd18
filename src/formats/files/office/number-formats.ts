/**
 * Numbers of a workbook as people see them. A workbook counts days, with their parts as times; only the format of a cell tells that a number is one.
 */
import { DAY_MS, isoDate } from '../../../time/iso.js';

/** What a format shows of a number. */
export interface NumberFormat {
  readonly hasDate: boolean;
  readonly hasTime: boolean;
  /** False where a date shows no year: whoever wrote it may not have thought of one. */
  readonly hasYear: boolean;
  /** Hours, or minutes, that are not counted anew each day: "[h]:mm". */
  readonly isElapsed: boolean;
  /** True for one that shows seconds. */
  readonly hasSeconds: boolean;
  /** Of a plain number: digits before the point at least, and behind it. */
  readonly digits?: { readonly whole: number; readonly decimals: number } | undefined;
  readonly isPercent: boolean;
}

// Those that are not written down (ISO 29500-1, 18.8.30); from 27 on those of East Asia, which differ by language, but not in being dates or times.
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 9: '0%', 10: '0.00%', 14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yy h:mm', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0',
  27: 'yyyy/m/d', 28: 'm/d', 29: 'm/d', 30: 'm/d/yy', 31: 'yyyy/m/d', 32: 'h:mm', 33: 'h:mm:ss', 34: 'h:mm', 35: 'h:mm:ss', 36: 'yyyy/m/d', 50: 'yyyy/m/d', 51: 'm/d', 52: 'yyyy/m/d', 53: 'm/d', 54: 'm/d', 55: 'h:mm', 56: 'h:mm:ss', 57: 'yyyy/m/d', 58: 'm/d',
};

/** What a format does, by its number and, where it has one, its code. */
export function numberFormat(id: number, code = BUILT_IN[id] ?? ''): NumberFormat {
  // Words in quotation marks, single signs behind a backslash, space as wide as a sign; colours, conditions and languages.
  const bare = code.replace(/"[^"]*"|\\.|[_*]./g, ' ').split(';', 1)[0] ?? '';
  const isElapsed = /\[(?:h+|m+|s+)\]/i.test(bare);
  const isLongDate = /\[\$-F800\]/i.test(bare);
  const signs = bare.replace(/\[(?:h+|m+|s+)\]/gi, (counted) => counted.slice(1, -1)).replace(/\[[^\]]*\]/g, '').replace(/am\/pm|a\/p|general|standard/gi, '');
  const hasTime = isElapsed || /[hs]/i.test(signs);
  const hasDate = !isElapsed && (isLongDate || /[yd]|ge|e(?![+-])/i.test(signs) || /mmm/i.test(signs) || (/m/i.test(signs) && !hasTime));
  const plain = /^[#,]*(0*)(?:\.(0+))?%?$/.exec(bare.trim());
  return {
    hasDate, hasTime, isElapsed, hasYear: !hasDate || isLongDate || /[ye]/i.test(signs), hasSeconds: /s/i.test(signs), isPercent: bare.includes('%'),
    digits: plain && bare ? { whole: plain[1]?.length ?? 0, decimals: plain[2]?.length ?? 0 } : undefined,
  };
}

// The last day of the year 9999.
const LAST_DAY = 2_958_465;
const DAY_SECONDS = 86_400;
/** 1899-12-30: so days come out right from March 1900 on. Before that there is a 29 February that never was. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
const LEAP_BUG = 60;
/** Days between the two ways to count. */
const SINCE_1904 = 1_462;

/** A number as its cell shows it; a date as ISO 8601, a time with 24 hours. @param is1904 Days are counted from 1904 on. */
export function shown(value: number, format: NumberFormat, is1904: boolean): string {
  const isDay = format.hasDate || format.hasTime;
  if (!isDay || value < 0 || value > LAST_DAY) return plain(value, format);
  // 10:00 is 0.41666…: a bit less than that is meant as well.
  const seconds = Math.round(value * DAY_SECONDS);
  if (format.isElapsed) return clock(seconds, false);
  const days = Math.floor(seconds / DAY_SECONDS) + (is1904 ? SINCE_1904 : 0);
  const date = isoDate(EPOCH_MS + (days < LEAP_BUG ? days + 1 : days) * DAY_MS);
  const time = clock(seconds % DAY_SECONDS, format.hasSeconds);
  return [format.hasDate ? date : '', format.hasTime ? time : ''].filter(Boolean).join(' ');
}

function clock(seconds: number, withSeconds: boolean): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const rest = seconds % 60;
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}${withSeconds && rest ? `:${two(rest)}` : ''}`;
}

/** Fifteen digits are what a workbook shows. */
function plain(value: number, { digits, isPercent }: NumberFormat): string {
  const number = isPercent ? value * 100 : value;
  const text = digits ? number.toFixed(digits.decimals) : String(Number(number.toPrecision(15)));
  const [whole = '', decimals] = text.split('.');
  return [whole.padStart(digits?.whole ?? 0, '0'), ...(decimals === undefined ? [] : [decimals])].join('.') + (isPercent ? '%' : '');
}
