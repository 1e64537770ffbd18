/**
 * Lectures that are told on cards, one below the other: who speaks and what about, and below that when it is. Read as lines below a date, each would
 * have the speaker and the title of the next.
 */
import type { Block } from '../text/blocks.js';
import { isPlainHeading } from '../words/kind-words.js';
import type { Label } from '../words/label-words.js';
import type { Mark } from '../words/marks.js';
import { KnownPeople, readPersons, type WrittenPerson } from '../words/names.js';
import { isPlace } from '../words/rooms.js';
import type { Lecture } from './single-lecture.js';

/** What stands between the head of a card and its date, and between that and its time. */
const MOST_ABOVE = 4;
const MOST_BETWEEN = 2;
/** Longer lines are no heads. */
const LONGEST = 250;
/** Longer ones are no places. */
const SHORT = 80;

// What ends the last card: it is said of all of them.
const OF_ALL = new Set<Label>(['organizers', 'contact', 'registration', 'sponsors', 'notes', 'zones']);

/** A line that tells the day of one thing. */
const isDated = ({ date, isDay, slot, label, block }: Mark): boolean => date !== undefined && date.to === undefined && (isDay || slot !== undefined) && !label && block.kind !== 'row';

/** Finds the lectures; none where not each date has its own head above it and one time at most. @param title The block that names the whole. */
export function findCards(marks: readonly Mark[], title: Block | undefined): readonly Lecture[] {
  const dates = marks.flatMap((mark, at) => (isDated(mark) ? [at] : []));
  if (dates.length < 2 || marks.some(({ block }) => block.kind === 'row')) return [];
  const starts = headedStarts(marks, dates) ?? namedStarts(marks, dates);
  if (!starts || starts.some((at) => marks[at]?.block === title)) return [];
  const areNamed = starts.filter((at) => namesIn(marks[at]?.block)).length * 3 >= starts.length * 2;
  const arePlaced = dates.filter((at) => isPlace(belowTime(marks, at)?.block.plain ?? '')).length * 2 >= dates.length;
  const lectures = starts.map((from, index) => cardIn(marks.slice(from, starts[index + 1]), (dates[index] ?? 0) - from, { areNamed, arePlaced }));
  const slots = marks.filter(({ slot }) => slot).length;
  const own = lectures.filter((lecture) => lecture?.slot).length;
  return lectures.every((lecture) => lecture !== undefined) && slots === own && own * 2 >= lectures.length ? lectures : [];
}

/** The line below the date, and below its time where that has a line of its own. */
function belowTime(marks: readonly Mark[], date: number): Mark | undefined {
  const time = marks.slice(date, date + 1 + MOST_BETWEEN).findIndex(({ slot }) => slot);
  return marks[date + Math.max(0, time) + 1];
}

const nobody = new KnownPeople();
const namesIn = (block: Block | undefined): readonly WrittenPerson[] | undefined => block && readPersons(block.plain, nobody.has);

/** Where cards begin whose heads are headings of one level; undefined where these are not, or stand below their dates. */
function headedStarts(marks: readonly Mark[], dates: readonly number[]): readonly number[] | undefined {
  const isHead = (at: number): boolean => {
    const { block, isDay, date, label, slot } = marks[at] ?? { block: undefined };
    return block?.kind === 'heading' && !isDay && !date && !label && !slot;
  };
  const above = (date: number): number => [...Array(MOST_ABOVE).keys()].map((back) => date - 1 - back).find(isHead) ?? -1;
  const starts = dates.map(above);
  const level = marks[starts[0] ?? -1]?.block.level;
  if (level === undefined || starts.some((at) => marks[at]?.block.level !== level)) return undefined;
  // One card a date, and the last has no title below it.
  const heads = marks.flatMap(({ block }, at) => (isHead(at) && block.level === level && at >= (starts[0] ?? 0) ? [at] : []));
  const [next] = heads.filter((at) => at > (dates.at(-1) ?? 0));
  const isBelow = next !== undefined && next - (dates.at(-1) ?? 0) <= MOST_BETWEEN && !isPlainHeading(marks[next]?.block.plain ?? '');
  return isBelow || heads.some((at) => at < (dates.at(-1) ?? 0) && !starts.includes(at)) ? undefined : starts;
}

/** Where cards begin that have people at their head, as many lines above each of the dates. */
function namedStarts(marks: readonly Mark[], dates: readonly number[]): readonly number[] | undefined {
  const isLine = (mark: Mark | undefined): mark is Mark => mark !== undefined && mark.block.kind !== 'row' && !mark.date && !mark.slot && !mark.label && mark.block.plain.length < LONGEST;
  const names = (at: number): boolean => isLine(marks[at]) && namesIn(marks[at].block) !== undefined;
  // Where all heads are paragraphs of their own, some may be titles.
  const isParagraph = (at: number, lines: number): boolean => marks[at - lines]?.block.gap === true && marks[at]?.block.gap === true && marks.slice(at - lines + 1, at).every(({ block }) => !block.gap);
  const back = [1, 2, 3].find((lines) => {
    const named = dates.filter((date) => names(date - lines)).length;
    const areAll = named === dates.length || (names((dates[0] ?? 0) - lines) && named * 3 >= dates.length * 2 && dates.every((date) => isParagraph(date, lines)));
    return areAll && dates.every((date) => marks.slice(date - lines, date).length === lines && marks.slice(date - lines, date).every(isLine));
  });
  if (back === undefined) return undefined;
  // People at the end of the last card: there they stand below their dates.
  const last = marks.slice((dates.at(-1) ?? 0) + 1).filter((mark) => isLine(mark));
  return last.some(({ block }) => block.plain.length < SHORT && namesIn(block)) ? undefined : dates.map((date) => date - back);
}

const isShort = ({ block: { plain }, label }: Mark): boolean => !label && plain.length < SHORT && !/[.!?:]$/u.test(plain);

/** What holds for all cards: their first lines are who speaks, and most have their place below their time. */
interface Habits {
  readonly areNamed: boolean;
  readonly arePlaced: boolean;
}

/** A card, of which one line tells the date. */
function cardIn(record: readonly Mark[], dated: number, { areNamed, arePlaced }: Habits): Lecture | undefined {
  const when = record[dated];
  const timed = record.findIndex(({ slot }) => slot);
  if (!when || (timed >= 0 && (timed < dated || timed > dated + MOST_BETWEEN)) || record.filter(({ slot }) => slot).length > 1) return undefined;
  const time = timed > dated ? record[timed] : undefined;
  const end = record.findIndex(({ block, label }, at) => at > dated && ((block.kind === 'heading' && !label) || (label !== undefined && OF_ALL.has(label.label))));
  const told = record.slice(0, end < 0 ? undefined : end).filter((mark) => mark !== when && mark !== time);
  // The place on a line of its own; where others have one there, any name is one.
  const below = belowTime(record, dated);
  const isThere = below && !(time ?? when).rest && told.includes(below) && (isPlace(below.block.plain) || (arePlaced && isShort(below)));
  const [first] = told;
  const list = areNamed ? namesIn(first?.block) : undefined;
  const { line } = (time ?? when).block;
  const words = (time ?? when).rest;
  // Who it is stands above: "4 pm, Graham Chapel".
  const isHall = areNamed && words.length < SHORT && /^\p{Lu}[^.;:!?]*$/u.test(words);
  const place = isThere ? { value: below.block.plain, line: below.block.line } : isHall ? { value: words, line } : undefined;
  const details = told.filter((mark) => !(isThere && mark === below) && !(list && mark === first)).map(({ block }, at): [Block, Block] => [block, at ? block : { ...block, kind: 'text', level: 0, gap: false }]);
  return {
    line: when.block.line, rest: isHall ? '' : words, date: when.date, when: [when, time, isThere ? below : undefined].flatMap((mark) => mark?.block ?? []), details: new Map(details),
    ...((time ?? when).slot ? { slot: (time ?? when).slot } : {}), ...(place ? { place } : {}), ...(first && list ? { people: { block: first.block, list } } : {}),
  };
}
