/**
 * Days that are written as two numbers and nothing else: "1/30", and "2/1" after it, over lines or columns. One of them alone may be anything.
 */
import { DAY_MS } from '../../../../time/iso.js';
import type { YearDay } from '../../dates/calendar.js';
import type { WrittenDate } from '../../dates/written-dates.js';
import type { Mark } from './marks.js';

const SHORT = /^\(?(\d{1,2})\/(\d{1,2})\)?$/;
// "8.1" is the name of a room as well.
const POINTED = /^(\d{1,2})\.(0[1-9]|1[0-2])$/;

/** Marks with such days, where several stand over times as headings of one level, or alone in lines. */
export function withShortDays(marks: readonly Mark[]): readonly Mark[] {
  const found = marks.flatMap(({ block, slot, label }, at) => {
    const stands = block.kind === 'heading' || (block.kind === 'text' && block.gap && (marks[at + 1]?.block.gap === true || marks[at + 1]?.slot !== undefined));
    return SHORT.test(block.plain) && stands && !slot && !label ? [{ at, form: `${block.kind} ${String(block.level)}`, written: block.plain }] : [];
  });
  const dates = new Map([...new Set(found.map(({ form }) => form))].flatMap((form) => {
    const like = found.filter((one) => one.form === form);
    return severalDays(like.map(({ written }) => written), SHORT).map((date, index) => [like[index]?.at ?? 0, date] as const);
  }));
  return marks.map((mark, at) => {
    const date = mark.isDay ? undefined : dates.get(at);
    return date ? { block: mark.block, date, isDay: true, rest: '' } : mark;
  });
}

/** The days that titles of columns beside times are, "01/08 | 02/08", by column; none where one of those titles is no day, or where they do not follow one another. */
export function shortDayTitles(titles: readonly string[]): ReadonlyMap<number, WrittenDate> {
  return new Map([SHORT, POINTED].flatMap((form) => {
    const at = titles.flatMap((title, column) => (form.test(title) ? [column] : []));
    const days = severalDays(at.map((column) => titles[column] ?? ''), form).map(({ other, ...date }): WrittenDate => (other && form === SHORT ? { ...date, other } : date));
    return doFollow(days) || doFollow(days.map(({ other, ...date }) => ({ ...date, ...other }))) ? days.map((date, index) => [at[index] ?? 0, date] as const) : [];
  }));
}

/** Days of one event. */
const MOST_DAYS_APART = 8;

function doFollow(days: readonly YearDay[]): boolean {
  return days.slice(1).every(({ month, day }, at) => {
    const before = days[at] ?? { month, day };
    const step = (Date.UTC(2000, month - 1, day) - Date.UTC(2000, before.month - 1, before.day)) / DAY_MS;
    return step > 0 && step < MOST_DAYS_APART;
  });
}

/** Several such days; none where one of them is no day, or where they count parts of one thing: "1/3", "2/3", "3/3". */
function severalDays(written: readonly string[], form: RegExp): readonly WrittenDate[] {
  const numbers = written.map((one) => form.exec(one)?.slice(1).map(Number) ?? []);
  const dates = written.flatMap((one, at) => readOf(numbers[at] ?? [], one) ?? []);
  const areParts = numbers.every(([first, second], index) => first === index + 1 && second === numbers.length);
  return dates.length > 1 && dates.length === written.length && !areParts ? dates : [];
}

function readOf([first = 0, second = 0]: readonly number[], written: string): WrittenDate | undefined {
  const dayIn = (month: number, day: number): YearDay | undefined => (month > 0 && month < 13 && day > 0 && day < 32 ? { month, day } : undefined);
  const [dayFirst, monthFirst] = [dayIn(second, first), dayIn(first, second)];
  const date = dayFirst ?? monthFirst;
  return date && { ...date, ...(dayFirst && monthFirst && first !== second ? { other: monthFirst } : {}), written, at: 0, end: written.length };
}
