/**
 * Pages whose times are headings of the same level as what stands below them: "##### 9:00", "##### Fog", "##### Ann Lee". There a heading ends nothing.
 */
import type { ClockStyle } from '../../dates/clock-times.js';
import { leadingSlot, slotAlone } from '../../dates/line-slots.js';
import { datesIn, isDayName } from '../../dates/written-dates.js';
import type { Block } from '../text/blocks.js';

/** Fewer are an accident. */
const LEAST = 3;

/** The pieces of a text, with headings below times alone of their own level as lines. */
export function withLevelledTimes(blocks: readonly Block[], style: ClockStyle): readonly Block[] {
  const isBare = (block: Block | undefined): boolean => block?.kind === 'heading' && block.level < 7 && slotAlone(block.plain, style) !== undefined && !datesIn(block.plain).length;
  const bare = blocks.flatMap((block, at) => (isBare(block) ? [{ at, level: block.level }] : []));
  const [first] = bare;
  if (!first || bare.length < LEAST || bare.some(({ level }) => level !== first.level)) return blocks;
  const isLine = (block: Block | undefined): boolean => block?.kind === 'heading' && block.level === first.level && !leadingSlot(block.plain, style) && !datesIn(block.plain).length && !isDayName(block.plain);
  // Titles stand above their times elsewhere.
  if (isLine(blocks[first.at - 1]) || !bare.every(({ at }) => isLine(blocks[at + 1]))) return blocks;
  let isBelow = false;
  return blocks.map((block): Block => {
    if (isBare(block)) isBelow = true;
    else if (block.kind === 'heading' && !isLine(block)) isBelow = false;
    return isBelow && isLine(block) ? { ...block, kind: 'text', level: 0, gap: false } : block;
  });
}
