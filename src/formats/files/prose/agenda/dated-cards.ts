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
  const starts = headedStarts(marks, dates) ?? datesOverHeads(marks, dates) ?? endedStarts(marks, dates) ?? namedStarts(marks, dates);
  if (!starts || starts.some((at) => marks[at]?.block === title)) return [];
  const cards = starts.map((from, index): Card => ({ lines: marks.slice(from, starts[index + 1]), dated: (dates[index] ?? 0) - from }));
  const areNamed = cards.filter((card) => namesIn(card.lines[headOf(card)]?.block)).length * 3 >= cards.length * 2;
  const arePlaced = cards.filter((card) => isPlace(belowTime(card)?.block.plain ?? '')).length * 2 >= cards.length;
  const lectures = cards.map((card) => lectureOn(card, { areNamed, arePlaced }));
  const slots = marks.filter(({ slot }) => slot).length;
  const own = lectures.filter((lecture) => lecture?.slot).length;
  return lectures.every((lecture) => lecture !== undefined) && slots === own && own * 2 >= lectures.length ? lectures : [];
}

/** The lines of a card, and which of them tells its date. */
interface Card {
  readonly lines: readonly Mark[];
  readonly dated: number;
}

/** The line that says who or what it is. */
const headOf = ({ lines, dated }: Card): number => (dated ? 0 : lines.findIndex(isHead));

/** The line below the date, and below its time where that has a line of its own, which is no head. */
function belowTime({ lines, dated }: Card): Mark | undefined {
  const time = lines.slice(dated, dated + 1 + MOST_BETWEEN).findIndex(({ slot }) => slot);
  const below = lines[dated + Math.max(0, time) + 1];
  return isHead(below) ? undefined : below;
}

const nobody = new KnownPeople();
const namesIn = (block: Block | undefined): readonly WrittenPerson[] | undefined => block && readPersons(block.plain, nobody.has);

const isHead = (mark: Mark | undefined): boolean => mark?.block.kind === 'heading' && !mark.isDay && !mark.date && !mark.label && !mark.slot;
const headsOf = (marks: readonly Mark[], level: number, from = 0): readonly number[] => marks.flatMap((mark, at) => (at >= from && isHead(mark) && mark.block.level === level ? [at] : []));

/** Where cards begin whose dates are lines over headings of one level; undefined where these are not. */
function datesOverHeads(marks: readonly Mark[], dates: readonly number[]): readonly number[] | undefined {
  if (dates.some((at) => marks[at]?.block.kind === 'heading')) return undefined;
  const heads = dates.map((date) => marks.slice(date + 1, date + 2 + MOST_BETWEEN).find(isHead)?.block);
  const [first] = heads;
  return first && heads.every((head) => head?.level === first.level) && headsOf(marks, first.level, dates[0]).length === heads.length ? dates : undefined;
}

/** Where cards begin whose heads are headings of one level; undefined where these are not, or stand below their dates. */
function headedStarts(marks: readonly Mark[], dates: readonly number[]): readonly number[] | undefined {
  const above = (date: number): number => [...Array(MOST_ABOVE).keys()].map((back) => date - 1 - back).find((at) => isHead(marks[at])) ?? -1;
  const starts = dates.map(above);
  const level = marks[starts[0] ?? -1]?.block.level;
  if (level === undefined || starts.some((at) => marks[at]?.block.level !== level)) return undefined;
  // One card a date, and the last has no title below it.
  const heads = headsOf(marks, level, starts[0]);
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

/**
 * Where cards begin that end with their dates: nobody stands below the last of these, somebody above the first, and in all others at the same line. Read as lines below a date,
 * each would be on the day of the one before.
 */
function endedStarts(marks: readonly Mark[], dates: readonly number[]): readonly number[] | undefined {
  const isPerson = ({ block, label, date, slot }: Mark): boolean => !label && !date && !slot && block.plain.length < LONGEST && (namesIn(block)?.some(({ affiliation }) => affiliation !== undefined) ?? false);
  // A place below the last one stands below all of them.
  const behind = marks[(dates.at(-1) ?? 0) + 1];
  if (behind && !(behind.label && OF_ALL.has(behind.label.label))) return undefined;
  const people = dates.map((date, index) => marks.flatMap((mark, at) => (at < date && at > (dates[index - 1] ?? -1) && isPerson(mark) ? [at] : [])));
  const [first, ...others] = people;
  const [back] = others.map(([at = 0], index) => at - (dates[index] ?? 0) - 1);
  if (!first?.length || back === undefined || back > 2 || others.some((list, index) => list.length !== 1 || (list[0] ?? 0) - (dates[index] ?? 0) - 1 !== back)) return undefined;
  const start = (first.at(-1) ?? 0) - back;
  return start < 0 ? undefined : [start, ...dates.slice(0, -1).map((date) => date + 1)];
}

const isShort = ({ block: { plain }, label }: Mark): boolean => !label && plain.length < SHORT && !/[.!?:]$/u.test(plain);

/** What holds for all cards: their first lines are who speaks, and most have their place below their time. */
interface Habits {
  readonly areNamed: boolean;
  readonly arePlaced: boolean;
}

/** The lecture on a card. */
function lectureOn(card: Card, { areNamed, arePlaced }: Habits): Lecture | undefined {
  const { lines, dated } = card;
  const when = lines[dated];
  const timed = lines.findIndex(({ slot }) => slot);
  if (!when || (timed >= 0 && (timed < dated || timed > dated + MOST_BETWEEN)) || lines.filter(({ slot }) => slot).length > 1) return undefined;
  const time = timed > dated ? lines[timed] ?? when : when;
  const head = headOf(card);
  const end = lines.findIndex(({ block, label }, at) => at > Math.max(dated, head) && ((block.kind === 'heading' && !label) || (label !== undefined && OF_ALL.has(label.label))));
  const told = lines.slice(0, end < 0 ? undefined : end).filter((mark) => mark !== when && mark !== time);
  const place = placeOn(card, told, time, { areNamed, arePlaced });
  const first = lines[head];
  const list = areNamed ? namesIn(first?.block) : undefined;
  const details = told.filter(({ block }) => block !== place?.block && !(list && block === first?.block)).map(({ block }, at): [Block, Block] => [block, at ? block : { ...block, kind: 'text', level: 0, gap: false }]);
  return {
    line: when.block.line, rest: place?.isBeside ? '' : time.rest, date: when.date, when: [...new Set([when.block, time.block, ...(place ? [place.block] : [])])], details: new Map(details),
    ...(time.slot ? { slot: time.slot } : {}), ...(place ? { place: { value: place.value, line: place.block.line } } : {}), ...(first && list ? { people: { block: first.block, list } } : {}),
  };
}

/** Where it is: on a line of its own below its time, or beside it. Where others have one there, any name is one; and beside a time below a name stands a hall: "4 pm, Graham Chapel". */
function placeOn(card: Card, told: readonly Mark[], { rest, block }: Mark, { areNamed, arePlaced }: Habits): { readonly value: string; readonly block: Block; readonly isBeside: boolean } | undefined {
  if (areNamed && rest.length < SHORT && /^\p{Lu}[^.;:!?]*$/u.test(rest)) return { value: rest, block, isBeside: true };
  const below = belowTime(card);
  return below && !rest && told.includes(below) && (isPlace(below.block.plain) || (arePlaced && isShort(below))) ? { value: below.block.plain, block: below.block, isBeside: false } : undefined;
}
