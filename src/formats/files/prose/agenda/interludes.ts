/**
 * Breaks and buffers between two entries that have no time of their own.
 */
import { kindByWords } from '../words/kind-words.js';
import type { Mark } from '../words/marks.js';

const MINUTES = /\(?\b(\d{1,3})[\s-]?(?:min(?:ute|uto)?[sn]?\b\.?|['’′])(?:\s(?:long|break|pause|buffer|time buffer|puffer))?\)?/iu;

/** A break or buffer of so many minutes between two slots, without a time: "(5 min time buffer)". */
export function isInterlude({ block, label }: Mark, slotAhead: boolean): boolean {
  const kind = block.plain.length < 80 && slotAhead && !label ? kindByWords(block.plain.replace(/^\(|\)$/g, ''), false) : undefined;
  // "Lunch is free." says something of the entry above.
  const isSentence = /\s\S+\s\S+[.!]$/.test(block.plain);
  return kind === 'buffer' || (kind === 'break' && (minutesOf(block.plain) !== undefined || (!isSentence && block.plain.split(' ').length < 4)));
}

/** True if the next heading, or a line before it, has a time. */
export function isFollowed(marks: readonly Mark[], at: number): boolean {
  const next = marks.slice(at + 1, at + 6).find(({ block, slot }) => slot ?? block.kind === 'heading');
  return next?.slot !== undefined;
}

/** How many minutes it says that it takes. */
export function minutesOf(text: string): number | undefined {
  return Number(MINUTES.exec(text)?.[1] ?? 0) || undefined;
}
