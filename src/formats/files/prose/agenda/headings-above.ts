/**
 * What lies ahead of a piece of a text: whether times follow, and which headings stand over them as sessions or rooms.
 */
import type { GuessList } from '../draft.js';
import { filledCells, type Block, type Cell } from '../text/blocks.js';
import { isPlainHeading, isSessionTitle, kindByWords } from '../words/kind-words.js';
import { isToCome, labelOf } from '../words/label-words.js';
import { isLengthOrNothing, type Mark } from '../words/marks.js';
import { personName } from '../words/names.js';
import { isPlace } from '../words/rooms.js';
import { isTerm } from '../words/terms.js';
import { saysPeople } from './table-cells.js';
import { isRoomName, type Columns } from './table-columns.js';
import { weekAbove } from './week-rows.js';

/** For each piece whether a slot follows before a heading that begins something else. @param titles Headings that are titles of the times above them. */
export function slotsAhead(marks: readonly Mark[], titles: ReadonlyMap<Block, 'own' | 'beside'>): readonly boolean[] {
  const ahead = new Array<boolean>(marks.length).fill(false);
  const lowest = marks.reduce((least, { slot, block }) => (slot && block.kind === 'heading' ? Math.min(least, block.level) : least), 99);
  let found = false;
  for (let at = marks.length - 1; at >= 0; at--) {
    ahead[at] = found;
    const mark = marks[at];
    if (!mark) continue;
    if (mark.time && marks[at - 1]?.block.kind === 'heading') found = true;
    else if (mark.slot && mark.block.kind !== 'row') found = true;
    else if (mark.isDay || (mark.label?.label === 'abstract' && !mark.label.value) || mark.label?.label === 'notes' || mark.label?.label === 'organizers' || (mark.block.kind === 'heading' && mark.block.level <= Math.min(6, lowest) && !titles.has(mark.block))) found = false;
  }
  return ahead;
}

// "Morning session (chair: Jane Doe)".
const CHAIRED = /[([](?:session )?(?:chair|moderat|vorsitz|leitung|sitzungsleitung|présid|modér|anim|presid|moder)\p{L}*\s?:?\s[^()[\]]+[)\]]\s*$/iu;

/** "Ice (Voorzitter: Jane Doe)", in any language. */
const isChaired = (title: string): boolean => CHAIRED.test(title) || labelOf(/\s\(([^():]{3,40}):\s[^()]+\)\s*$/u.exec(title)?.[1] ?? '') === 'chairs';

// "Parallel session A (Room 1)".
const PARALLEL = /^(?:parallel|plenary|oral|invited|contributed|special|scientific|technical|morning|afternoon)\s(?=session)/iu;

// "Snow" has as many letters as the code of a hall, and over times is what they are about.
const WORD = /^(?!(?:Hall|Room|Saal|Raum|Aula|Sala|Zaal)$)\p{Lu}\p{Ll}{1,3}$/u;

/** Headings below times that stand alone, where a text tells its titles so: "9:00", and under it "Welcome" as a heading; `beside` is another at that time. */
export function titlesBelow(marks: readonly Mark[]): ReadonlyMap<Block, 'own' | 'beside'> {
  const isTitle = (mark: Mark | undefined): boolean => mark?.block.kind === 'heading' && !mark.slot && !mark.date && !mark.isDay && !mark.label;
  const isTime = (mark: Mark | undefined): boolean => mark?.slot !== undefined && isLengthOrNothing(mark.rest) && !mark.date && (mark.block.kind === 'text' || mark.block.kind === 'item' || mark.block.level === 7);
  const pairs = marks.flatMap((mark, at) => (isTitle(mark) && isTime(marks[at - 1]) ? [{ block: mark.block, before: marks[at - 2]?.block }] : []));
  // Times below their titles stand above the next one as well: what comes first tells which of the two it is.
  const isBelow = ({ block, before }: (typeof pairs)[number]): boolean => before?.kind !== 'heading' || before.level !== block.level;
  const own = new Set(pairs.map(({ block }) => block));
  // "#### 9:00 – 9:30" over "**Welcome**": what is bold below a heading is no heading of its own.
  const isHead = (mark: Mark | undefined): boolean => mark?.slot !== undefined && mark.rest === '' && !mark.date && mark.block.kind === 'heading' && mark.block.level < 7;
  const isBold = (mark: Mark): boolean => mark.block.level === 7 && (isTitle(mark) || (mark.label?.label === 'registration' && !mark.label.value));
  const bold = marks.flatMap((mark, at) => (isBold(mark) && isHead(marks[at - 1]) ? [mark.block] : []));
  const levels = new Set([...new Set(pairs.map(({ block }) => block.level))].filter((level) => {
    const [first, second] = pairs.filter(({ block }) => block.level === level);
    return first !== undefined && second !== undefined && isBelow(first);
  }));
  return new Map([...(bold.length > 1 ? bold.map((block): [Block, 'own'] => [block, 'own']) : []), ...marks.flatMap((mark): [Block, 'own' | 'beside'][] => (isTitle(mark) && levels.has(mark.block.level) && (own.has(mark.block) || !isSessionTitle(mark.block.plain)) ? [[mark.block, own.has(mark.block) ? 'own' : 'beside']] : []))]);
}

/** Headings right above slots: sessions, or rooms. One heading of its kind alone is the title of the whole. */
export function sessionHeadings(marks: readonly Mark[], tables: ReadonlyMap<number, Columns>, titles: ReadonlyMap<Block, 'own' | 'beside'>, guesses: GuessList): ReadonlyMap<Block, 'session' | 'room'> {
  const candidates = marks.flatMap((mark, at) => {
    const { block } = mark;
    if (titles.has(block) || (mark.slot ?? mark.date ?? mark.label ?? weekAbove({ marks, tables }, at))) return [];
    const said = isSessionLine(mark);
    const single = block.kind === 'row' && isHeadingRow(filledCells(block));
    if (mark.isDay || block.plain.length > 160 || !(block.kind === 'heading' || single || said) || isTerm(block) || (isPlainHeading(block.plain) && !isChaired(block.plain))) return [];
    // "Session A: …" above "Session B: …" stands over no times: these are entries, whatever has a time after the last of them.
    if (said && [marks[at - 1], marks[at + 1]].some((beside) => beside && isSessionLine(beside))) return [];
    return slotFollows(marks, at, tables) ? [{ block, level: single ? 8 : said ? 9 : block.level }] : [];
  });
  // "9:00 Keynote", and below it who gives it, in bold.
  const belowTime = new Set(marks.flatMap(({ block }, at) => (block.level === 7 && !block.gap && marks[at - 1]?.slot && personName(block.plain) !== undefined ? [block] : [])));
  const count = (level: number): number => candidates.filter((one) => one.level === level).length;
  const found = new Map<Block, 'session' | 'room'>();
  for (const { block, level } of candidates) {
    if (isHall(block) && !WORD.test(block.plain) && !PARALLEL.test(block.plain) && !/^(?:session|plenary|main|group|(?:секц|сесі)\S+\s\S{1,4}[:.–—])/iu.test(block.plain)) found.set(block, 'room');
    else if (level === 9 || isSessionTitle(block.plain) || (level > 1 && isChaired(block.plain))) found.set(block, 'session');
    else if (level > 1 && count(level) > 1 && level < 8 && kindByWords(block.plain, false) !== 'break' && !belowTime.has(block)) {
      found.set(block, 'session');
      guesses.add('session-guessed', block.line, { title: block.plain });
    }
  }
  return found;
}

// A cell alone with the hall of one talk is over none.
const isHall = ({ kind, plain }: Block): boolean => isRoomName(plain) || (kind === 'heading' && isPlace(plain));

/** One cell alone, or "Session 1" with nothing beside it but who chairs. */
function isHeadingRow([first, ...others]: readonly Cell[]): boolean {
  return first !== undefined && (!others.length || (isSessionTitle(first.plain) && others.every((cell) => saysPeople(cell) || isToCome(cell.plain))));
}

/** "Session 2: Ice", as a line among others. */
function isSessionLine({ block, slot }: Mark): boolean {
  const text = block.text.replace(PARALLEL, '');
  return !slot && (block.kind === 'text' || block.kind === 'item') && block.plain.length < 160 && isSessionTitle(block.plain.replace(PARALLEL, '').replace(/[\s(:–—-].*$/su, '')) && /^\*\*|^session|^block|^sitzung|^séance|^sesión/iu.test(text);
}

/** True if what comes after a heading, before the next, has times. */
function slotFollows(marks: readonly Mark[], at: number, tables: ReadonlyMap<number, Columns>): boolean {
  for (let next = at + 1; next < Math.min(marks.length, at + 8); next++) {
    const mark = marks[next];
    const level = marks[at]?.block.kind === 'heading' ? marks[at]?.block.level ?? 0 : 0;
    // Sessions in a room.
    const isWithin = mark?.block.kind === 'heading' && level > 0 && mark.block.level > level && isRoomName(marks[at]?.block.plain ?? '');
    if (!mark || mark.isDay || (mark.block.kind === 'heading' && !mark.slot && !isWithin)) return false;
    // A heading of its own level, or above it, begins something else.
    if (mark.block.kind === 'heading' && level > 0 && level < 7 && mark.block.level < level) return false;
    if (mark.slot || (mark.block.kind === 'row' && tables.has(mark.block.level) && !mark.block.isHead)) return true;
  }
  return false;
}

/** True if below a time stands a table of what takes how long. */
export function lengthsFollow(marks: readonly Mark[], tables: ReadonlyMap<number, Columns>, at: number): boolean {
  const row = marks.slice(at + 1, at + 6).find(({ block }) => block.kind === 'row' && tables.has(block.level));
  const roles = (row && tables.get(row.block.level)?.columns.map(({ role }) => role)) ?? [];
  return roles.includes('duration') && !roles.includes('time');
}
