/**
 * Days that are written as two numbers and nothing else: "1/30", and "2/1" after it. One of them alone may be anything.
 */
import type { YearDay } from '../../dates/calendar.js';
import type { WrittenDate } from '../../dates/written-dates.js';
import type { Mark } from './marks.js';

const SHORT = /^\(?(\d{1,2})\/(\d{1,2})\)?$/;

/** Marks with such days, where several stand over times as headings of one level, or alone in lines. */
export function withShortDays(marks: readonly Mark[]): readonly Mark[] {
  const found = marks.flatMap(({ block, slot, label }, at) => {
    const [, first, second] = SHORT.exec(block.plain) ?? [];
    const stands = block.kind === 'heading' || (block.kind === 'text' && block.gap && (marks[at + 1]?.block.gap === true || marks[at + 1]?.slot !== undefined));
    return first !== undefined && stands && !slot && !label ? [{ at, form: `${block.kind} ${String(block.level)}`, numbers: [Number(first), Number(second)] as const }] : [];
  });
  const dates = new Map<number, WrittenDate>();
  for (const { at, form, numbers } of found) {
    const like = found.filter((one) => one.form === form);
    const written = marks[at]?.block.plain ?? '';
    const date = readOf(numbers, written);
    // "1/3", "2/3", "3/3" are parts of one thing.
    const areParts = like.every((one, index) => one.numbers[0] === index + 1 && one.numbers[1] === like.length);
    if (date && like.length > 1 && !areParts && !like.some((one) => !readOf(one.numbers, ''))) dates.set(at, date);
  }
  return marks.map((mark, at) => {
    const date = mark.isDay ? undefined : dates.get(at);
    return date ? { block: mark.block, date, isDay: true, rest: '' } : mark;
  });
}

function readOf([first, second]: readonly [number, number], written: string): WrittenDate | undefined {
  const dayIn = (month: number, day: number): YearDay | undefined => (month > 0 && month < 13 && day > 0 && day < 32 ? { month, day } : undefined);
  const [dayFirst, monthFirst] = [dayIn(second, first), dayIn(first, second)];
  const date = dayFirst ?? monthFirst;
  return date && { ...date, ...(dayFirst && monthFirst && first !== second ? { other: monthFirst } : {}), written, at: 0, end: written.length };
}
