/**
 * Lines that are nothing but "16.04" over lines that begin with times: days, where each is the day after the one before it. Alone they look like times.
 */
import { DAY_MS } from '../../../../time/iso.js';
import { leadingSlot } from '../../dates/line-slots.js';
import type { ClockStyle } from '../../dates/clock-times.js';
import type { Block } from '../text/blocks.js';

const DAY = /^(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])$/;

/** The pieces of a text with the point behind such days that makes them dates. */
export function withPointedDays(blocks: readonly Block[], style: ClockStyle): readonly Block[] {
  const days = new Map(blocks.flatMap((block, at) => {
    const [, day, month] = block.kind === 'text' || block.kind === 'heading' ? DAY.exec(block.plain) ?? [] : [];
    return day === undefined ? [] : [[block, { at, ms: Date.UTC(2000, Number(month) - 1, Number(day)) }] as const];
  }));
  const found = [...days.values()];
  const follow = found.every(({ ms }, index) => index === 0 || ms - (found[index - 1]?.ms ?? 0) === DAY_MS);
  if (found.length < 2 || !follow || !found.every(({ at }) => isTimed(blocks[at + 1], style))) return blocks;
  return blocks.map((block) => (days.has(block) ? { ...block, plain: `${block.plain}.` } : block));
}

/** True for a line that begins with a time and goes on, and for a row. */
function isTimed(block: Block | undefined, style: ClockStyle): boolean {
  return block !== undefined && (block.kind === 'row' || /\p{L}{2}/u.test(leadingSlot(block.plain, style)?.rest ?? ''));
}
