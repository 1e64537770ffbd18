/**
 * Halls in lines of their own over what takes place there: "Great Hall" below a day, and further down "Seminar room" over the afternoon.
 */
import type { Mark } from './marks.js';
import { isPlace } from './rooms.js';

/** Marks with such lines as headings, where a day begins with one, and none stands below the last time of a day: those would be the rooms of the entries above them. */
export function withRoomHeads(marks: readonly Mark[]): readonly Mark[] {
  const isHall = ({ block, slot, date, label, isDay }: Mark): boolean => block.kind === 'text' && !slot && !date && !label && !isDay && isPlace(block.plain);
  const halls = marks.flatMap((mark, at) => (isHall(mark) ? [at] : []));
  const isOver = (at: number): boolean => {
    const next = marks[at + 1];
    return next?.slot !== undefined && !next.date && next.rest !== '';
  };
  if (!halls.some((at) => marks[at - 1]?.isDay) || !halls.every(isOver)) return marks;
  const heads = new Set(halls);
  return marks.map((mark, at) => (heads.has(at) ? { ...mark, block: { ...mark.block, kind: 'heading', level: 7 } } : mark));
}
