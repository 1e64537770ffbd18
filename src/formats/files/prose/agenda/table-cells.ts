/**
 * The cells of a programme's table: their lines, and the people in them.
 */
import { isDayName } from '../../dates/written-dates.js';
import type { WrittenSlot } from '../../dates/clock-times.js';
import { leadingSlot } from '../../dates/line-slots.js';
import type { Draft } from '../draft.js';
import type { Surroundings } from '../surroundings.js';
import { filledCells, type Block, type Cell } from '../text/blocks.js';
import { ITEM_MARK } from '../text/html-table.js';
import { labelled } from '../words/label-words.js';
import { labelsApart } from '../words/labels-apart.js';
import type { Mark } from '../words/marks.js';
import { isAffiliation, personName, readPersons, type WrittenPerson } from '../words/names.js';
import type { Columns } from './table-columns.js';

/** True for a cell that names people after a word for what they do: "Chair: Ada Brandt". */
export function saysPeople({ plain }: Cell): boolean {
  const said = labelled(plain);
  return said !== undefined && said.value !== '' && (said.label === 'chairs' || said.label === 'speakers');
}

/** The most rows that a cell reaches over. */
const MOST_ROWS = 60;

/** The cells of rows above that reach into a row of a table, the lowest first. */
export function reachingCells(marks: readonly Mark[], at: number): readonly Cell[] {
  const table = marks[at]?.block.level;
  const found: Cell[] = [];
  for (let rows = 2; rows <= MOST_ROWS; rows++) {
    const above = marks[at - rows + 1]?.block;
    if (above?.kind !== 'row' || above.level !== table) break;
    found.push(...filledCells(above).filter((cell) => cell.rows >= rows));
  }
  return found;
}

/** True for a time of the rows below it: none of its table has one beside other words. */
export function isOverRows({ block, slot }: Mark, marks: readonly Mark[]): boolean {
  const rows = marks.filter((one) => one.block.kind === 'row' && one.block.level === block.level);
  return slot?.end !== undefined && rows.at(-1)?.block !== block && rows.every((one) => one.slot === undefined || filledCells(one.block).length === 1);
}

/** "Day 2", "Tuesday, 6 October" over the rows of that day; "Day 2 | 6 October: Fog" too. */
export function isDayRow({ isDay, date, slot }: Mark, filled: readonly Cell[], { columns }: Columns): boolean {
  const [first] = filled;
  if (!first || columns.some(({ role }) => role === 'date' || role === 'slot')) return false;
  return filled.length === 1 ? isDay || (date !== undefined && slot === undefined) : filled.length === 2 && isDayName(first.plain) && date !== undefined && slot === undefined && isDay;
}

/** The lines of a cell that are not empty. */
export function linesOf(cell: Cell): readonly Block[] {
  return cell.text.split('\n').flatMap((line): readonly Block[] => {
    const isItem = line.startsWith(ITEM_MARK);
    const text = isItem ? line.slice(ITEM_MARK.length) : line;
    const block: Block = { ...(isItem ? { kind: 'item', level: 1 } : { kind: 'text', level: 0 }), text, plain: plainOf(text, cell), line: cell.line, gap: false };
    return labelsApart(block);
  }).filter(({ plain }) => plain);
}

/** Lines of a cell from one time in it to the next; those above the first have none. */
export interface TimedPart {
  readonly slot?: WrittenSlot;
  readonly lines: Block[];
}

/** A cell by the times with which its lines begin. */
export function partsOf(cell: Cell, { style }: Surroundings): readonly TimedPart[] {
  const parts: TimedPart[] = [];
  for (const line of linesOf(cell)) {
    const found = leadingSlot(line.plain, style);
    const last = parts.at(-1);
    if (found) parts.push({ slot: found.slot, lines: [{ ...line, plain: found.rest }] });
    else if (last) last.lines.push(line);
    else parts.push({ lines: [line] });
  }
  return parts;
}

/** The same of a cell that may have each time in a line of its own below its title: "Boat tour", and below it "17:30 – 18:30". */
export function partsBelow(cell: Cell, around: Surroundings): readonly TimedPart[] {
  const parts = partsOf(cell, around);
  const wordsOf = ({ lines }: TimedPart): Block[] => lines.filter(({ plain }) => plain);
  const [first, ...timed] = parts;
  const last = timed.at(-1);
  if (!first || first.slot || !last || wordsOf(last).length) return parts;
  return timed.map(({ slot }, at): TimedPart => ({ ...(slot ? { slot } : {}), lines: wordsOf(parts[at] ?? first) }));
}

// Signs that are none of emphasis stay: behind a backslash, and "_" within a word.
const DRESS = /\\([*_[\]`\\])|\*{1,2}(?=\S)|(?<=\S)\*{1,2}|(?<![\p{L}\p{N}])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\p{N}])/gu;

/** A line of a cell of several, which emphasis may begin or end. */
function plainOf(text: string, cell: Cell): string {
  return cell.text.includes('\n') ? text.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replace(DRESS, (_, sign: string | undefined) => sign ?? '').trim() : cell.plain;
}

const ACRONYM = /(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/u;

// "& Bo Ray" in a line of its own.
const ANOTHER = /^(?:&|(?:and|und|et|y|e|og|och)(?=\s\p{Lu}))/u;

/** Somebody's name in the first line of a cell, and where they are from in the lines below it. */
function nameAndPlace(cell: Cell, { known }: Surroundings): WrittenPerson | undefined {
  const [first, ...others] = linesOf(cell);
  if (!first || !others.length || others.some(({ plain }) => ANOTHER.test(plain))) return undefined;
  // "MPI Göttingen" looks like a name but for its capitals, which then no name may have.
  const isPlace = (plain: string): boolean => personName(plain) === undefined || isAffiliation(plain) || (ACRONYM.test(plain) && !ACRONYM.test(first.plain));
  if (others.some(({ plain }) => known.has(plain) || !isPlace(plain))) return undefined;
  const [person, another] = readPersons(first.plain, known.has) ?? [];
  return person && !another && person.affiliation === undefined ? { ...person, affiliation: others.map(({ plain }) => plain.replace(/^\(([^()]+)\)$/, '$1')).join(', ') } : undefined;
}

/** A column of speakers holds speakers, whatever their names look like. */
export function peopleIn(cell: Cell, around: Surroundings): Draft['speakers'] {
  const { known, guesses } = around;
  const below = nameAndPlace(cell, around);
  if (below) return [{ value: known.full(below), line: cell.line }];
  // A line each.
  const text = linesOf(cell).map(({ plain }) => plain.replace(/[,;]$/, '')).reduce((lines, line) => `${lines}${!lines ? '' : ANOTHER.test(line) ? ' ' : ', '}${line}`, '');
  const listed = readPersons(text, known.has, true) ?? readPersons(text, known.has);
  const pieces = text.split(/\s?[,;&+/]\s?|\s(?:and|und|et|y)\s/u).filter((name) => /\p{L}{2}/u.test(name));
  const named = pieces.filter((name) => name.split(' ').length < 6);
  const people: readonly WrittenPerson[] = listed ?? (/^(?:tba|tbd|tbc|n\.?n\.?|all|alle|tous|todos|various|open|everyone|-+|–)$/iu.test(cell.plain) ? [] : named.map((name) => ({ name })));
  if (!people.length) guesses.add('left-out', cell.line, { value: cell.plain });
  else if (!listed) for (const piece of pieces) if (!named.includes(piece)) guesses.add('left-out', cell.line, { value: piece });
  return people.map((value) => ({ value: known.full(value), line: cell.line }));
}
