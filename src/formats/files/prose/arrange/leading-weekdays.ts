/**
 * Lines that begin with the day of the week and a time, and headings that end with both, in a text whose days stand nowhere else: "Sat 9:00 Fog",
 * "## Plenary Monday 9:00 – 10:00". Each first of a day is read below that day's name; lines without one go on with it.
 */
import { leadingSlot, trailingSlot } from '../../dates/line-slots.js';
import type { ClockStyle } from '../../dates/clock-times.js';
import { weekdayInFull } from '../../dates/calendar.js';
import { isDayName, startsWithDay, weekdayAlone, withoutWeekday } from '../../dates/written-dates.js';
import type { Block } from '../text/blocks.js';

/** One might be a remark. */
const LEAST = 2;
/** As headings below those of any text. */
const DAY_LEVEL = 5;

/** The pieces of a text with its days over such lines. */
export function withLeadingWeekdays(blocks: readonly Block[], style: ClockStyle): readonly Block[] {
  // A day and a time alone are when something is open.
  const isLine = ({ kind, plain }: Block): boolean => (kind === 'text' || kind === 'item') && /\p{L}{2}/u.test(leadingSlot(withoutWeekday(plain).rest, style)?.rest ?? '');
  if (!blocks.some(isLine)) return withWeekdaysBehind(blocks, style);
  const timed = blocks.filter(isLine);
  const named = timed.filter((block) => withoutWeekday(block.plain).weekday !== undefined);
  const hasDays = blocks.some((block) => block.kind === 'row' || (!named.includes(block) && (isDayName(block.plain) || startsWithDay(block.plain))));
  // Dress that ends behind the day belongs to other texts.
  if (named.length < LEAST || named[0] !== timed[0] || hasDays || named.some(({ text, plain }) => !text.includes(dayOf(plain)))) return blocks;
  let last: number | undefined;
  return blocks.flatMap((block): readonly Block[] => {
    const { weekday, rest } = withoutWeekday(block.plain);
    if (weekday === undefined || !named.includes(block)) return [block];
    const day = dayOf(block.plain);
    const line: Block = { ...block, text: block.text.replace(day, ''), plain: rest };
    const heading = headingOf(isDayName(day) ? day.trim() : weekdayInFull(weekday), block);
    const isNext = weekday !== last;
    last = weekday;
    return isNext ? [heading, line] : [line];
  });
}

function headingOf(name: string, { line }: Block): Block {
  return { kind: 'heading', level: DAY_LEVEL, text: name, plain: name, line, gap: true };
}

/** The same of headings that end with a day of the week and a time, where all that end with a time and more than one do. */
function withWeekdaysBehind(blocks: readonly Block[], style: ClockStyle): readonly Block[] {
  const timed = blocks.flatMap((block) => {
    const found = block.kind === 'heading' && block.plain.length < 200 ? trailingSlot(block.plain, style) : undefined;
    const [, words = '', day = ''] = /^(.*\S)[\s,(–—-]{1,3}(\p{L}{4,14}),?$/u.exec(found?.rest ?? '') ?? [];
    return found ? [{ block, words, day, weekday: weekdayAlone(day) }] : [];
  });
  const isTold = timed.length > 1 && timed.every(({ weekday }) => weekday !== undefined) && new Set(timed.map(({ weekday }) => weekday)).size > 1;
  if (!isTold || blocks.some(({ kind, plain }) => kind === 'row' || isDayName(plain) || startsWithDay(plain))) return blocks;
  let last: number | undefined;
  return blocks.flatMap((block): readonly Block[] => {
    const one = timed.find((other) => other.block === block);
    if (!one) return [block];
    const without = (text: string): string => text.replace(one.day, '').replace(/ {2,}/g, ' ');
    const line: Block = { ...block, text: without(block.text), plain: one.words + without(block.plain.slice(one.words.length)) };
    const isNext = one.weekday !== last;
    last = one.weekday;
    return isNext ? [headingOf(one.day, block), line] : [line];
  });
}

/** "Sat. " of "Sat. 9:00 Fog". */
function dayOf(plain: string): string {
  return plain.slice(0, plain.length - withoutWeekday(plain).rest.length);
}
