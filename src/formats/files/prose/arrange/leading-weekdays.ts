/**
 * Lines that begin with the day of the week and a time, in a text whose days stand nowhere else: "Sat 9:00 Fog", "Sun 10:00 Rime". Each first line of a
 * day is read below that day's name; lines without one go on with it.
 */
import { leadingSlot } from '../../dates/line-slots.js';
import type { ClockStyle } from '../../dates/clock-times.js';
import { weekdayInFull } from '../../dates/calendar.js';
import { isDayName, startsWithDay, withoutWeekday } from '../../dates/written-dates.js';
import type { Block } from '../text/blocks.js';

/** One might be a remark. */
const LEAST = 2;
/** As headings below those of any text. */
const DAY_LEVEL = 5;

/** The pieces of a text with its days over such lines. */
export function withLeadingWeekdays(blocks: readonly Block[], style: ClockStyle): readonly Block[] {
  // A day and a time alone are when something is open.
  const isLine = ({ kind, plain }: Block): boolean => (kind === 'text' || kind === 'item') && /\p{L}{2}/u.test(leadingSlot(withoutWeekday(plain).rest, style)?.rest ?? '');
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
    const name = isDayName(day) ? day.trim() : weekdayInFull(weekday);
    const heading: Block = { kind: 'heading', level: DAY_LEVEL, text: name, plain: name, line: block.line, gap: true };
    const isNext = weekday !== last;
    last = weekday;
    return isNext ? [heading, line] : [line];
  });
}

/** "Sat. " of "Sat. 9:00 Fog". */
function dayOf(plain: string): string {
  return plain.slice(0, plain.length - withoutWeekday(plain).rest.length);
}
