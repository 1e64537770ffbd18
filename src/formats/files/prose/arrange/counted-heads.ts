/**
 * Headings that say of which day the programme below them is: "Programme (Day 2)", "Schedule – Day 2". They are read as "Day 2" alone.
 */
import { countedDay } from '../../dates/day-numbers.js';
import type { Block } from '../text/blocks.js';
import { isPlainHeading } from '../words/kind-words.js';

const PARTED = /^(.{2,40}?)\s?[:：,，(（[|–—-]\s?([^()（）]{2,30}?)\s?[)）\]]?$/u;
const PROGRAMME = /^(?:プログラム|日程表?|スケジュール|议程|議程|日程安排|프로그램|일정|программа|програма|program(?:m[ae])?|harmonogram|rozvrh|ohjelma|aikataulu|πρόγραμμα)$/iu;

/** The pieces of a text with such headings cut to their days; one alone may be the title of the whole. */
export function withCountedHeads(blocks: readonly Block[]): readonly Block[] {
  const days = new Map(blocks.flatMap((block) => {
    const day = block.kind === 'heading' ? dayOf(block.plain) : undefined;
    return day === undefined ? [] : [[block, day] as const];
  }));
  return days.size < 2 ? blocks : blocks.map((block) => {
    const day = days.get(block);
    return day === undefined ? block : { ...block, text: day, plain: day };
  });
}

function dayOf(plain: string): string | undefined {
  const [, words = '', day = ''] = PARTED.exec(plain) ?? [];
  return countedDay(day) === day && day !== '' && (isPlainHeading(words) || PROGRAMME.test(words)) ? day : undefined;
}
