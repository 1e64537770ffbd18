/**
 * Cells that hold lists with times of their own: "Monday | 9:00 Fog, 10:00 Rime, 11:00 Hail", a line each, and pages that a table only lays out. As cells
 * of a row they would be one entry. Their lines are read as those of a text, below what stands beside or over them; and where a cell has nothing
 * but times, those beside it are rows.
 */
import type { ClockStyle } from '../../dates/clock-times.js';
import { leadingSlot } from '../../dates/line-slots.js';
import { zonesIn } from '../../dates/zone-words.js';
import { filledCells, rowsByTable, wordsOfRow, type Block, type Cell } from '../text/blocks.js';
import { labelled } from '../words/label-words.js';
import { placeNamed } from '../words/places.js';
import { linesOf } from '../agenda/table-cells.js';
import { columnsOf, isDayTitle, roleOfTitle } from '../agenda/table-columns.js';

/** Fewer times may be those of one entry: on two clocks, or its start and its end. */
const LEAST = 3;
/** No heading is longer. */
const LONGEST = 80;
/** Headings below those of any text: days, and what is within a day. */
const [DAY_LEVEL, PART_LEVEL] = [5, 6];

/** The pieces of a text, such cells as lines and as rows. */
export function withListings(blocks: readonly Block[], style: ClockStyle): readonly Block[] {
  const replaced = new Map<Block, readonly Block[]>();
  for (const rows of rowsByTable(blocks).values()) {
    if (!rows.some(({ cells }) => cells?.some(({ text }) => text.includes('\n')))) continue;
    for (const row of rows) {
      const made = row.isHead ? undefined : rowsIn(row, style);
      if (made) replaced.set(row, made);
    }
    for (const [row, made] of listed(rows.filter((row) => !replaced.has(row)), style)) replaced.set(row, made);
  }
  // A row below such lines does not go on with them.
  return replaced.size ? blocks.flatMap((block, at) => replaced.get(block) ?? [replaced.has(blocks[at - 1] ?? block) ? { ...block, gap: true } : block]) : blocks;
}

/** A row for each line of its cells, where one of these has nothing but times and the others have as many lines; undefined for any other row. */
function rowsIn(row: Block, style: ClockStyle): readonly Block[] | undefined {
  const cells = filledCells(row).map((cell) => ({ cell, lines: linesOf(cell) }));
  const [count = 0] = cells.map(({ lines }) => lines.length);
  const isTimes = cells.some(({ lines }) => lines.every(({ plain }) => leadingSlot(plain, style)?.rest === '') && isInOrder(lines, style));
  if (count < LEAST || cells.length < 2 || !isTimes || cells.some(({ lines, cell }) => lines.length !== count || cell.rows > 1)) return undefined;
  return Array.from({ length: count }, (_, at): Block => {
    const own = cells.flatMap(({ cell, lines }): Cell[] => (lines[at] ? [{ ...cell, text: lines[at].text, plain: lines[at].plain }] : []));
    return { ...row, cells: own, ...wordsOfRow(own), gap: row.gap && !at };
  });
}

/** Later and later, but for noon. */
function isInOrder(lines: readonly Block[], style: ClockStyle): boolean {
  const starts = lines.flatMap(({ plain }) => leadingSlot(plain, style)?.slot.start.minutes ?? []);
  return starts.filter((start, at) => start <= (starts[at - 1] ?? -1)).length < 2;
}

/** The lines of a cell that have a time and words behind it. */
const entriesIn = (cell: Cell, style: ClockStyle): readonly Block[] => (cell.text.includes('\n') ? linesOf(cell).filter(({ plain }) => /\p{L}{2}/u.test(leadingSlot(plain, style)?.rest ?? '')) : []);

/** Rows with such cells, and what takes their place. */
function listed(rows: readonly Block[], style: ClockStyle): ReadonlyMap<Block, readonly Block[]> {
  const page = pageIn(rows, style);
  const own = new Map(rows.map((row) => [row, row.isHead || hasTime(row, style) ? [] : filledCells(row).filter((cell) => cell === page || isListing(cell, row, style))]));
  if (![...own.values()].some(({ length }) => length)) return new Map();
  const roles = columnsOf(rows, style)?.columns.map(({ role }) => role) ?? [];
  const isRead = (cell: Cell): boolean => /^(?:day|parallel|slot)$/.test(roles[cell.column] ?? '');
  const found = [...own].filter(([, cells]) => cells.length && !cells.some(isRead));
  if (isRepeated(found.flatMap(([, cells]) => cells), style)) return new Map();
  const several = found.filter(([, cells]) => cells.length > 1);
  const head = rows.find((row) => !hasTime(row, style) && !own.get(row)?.length && filledCells(row).length > 1 && (row.isHead === true || several.length > 0));
  const made = new Map(found.map(([row, cells]): [Block, readonly Block[]] => [row, linesOfRow(row, cells, several.length ? head : undefined, style)]));
  const isSaid = head !== undefined && (several.length > 0 || filledCells(head).every(({ plain }) => roleOfTitle(plain)));
  if (made.size && head && isSaid) made.set(head, []);
  return made;
}

function hasTime(row: Block, style: ClockStyle): boolean {
  return filledCells(row).some(({ plain }) => leadingSlot(plain, style)?.rest === '');
}

function isListing(cell: Cell, row: Block, style: ClockStyle): boolean {
  const lines = entriesIn(cell, style);
  const others = filledCells(row).filter((other) => other !== cell && !isDayTitle(other.plain));
  if (lines.length < (others.length ? LEAST : LEAST - 1) || !isInOrder(lines, style)) return false;
  return !isOfPlaces(lines, style);
}

/** The only cell of a table with times, several of them and other words: the table lays out a page. */
function pageIn(rows: readonly Block[], style: ClockStyle): Cell | undefined {
  const timed = rows.flatMap(filledCells).map((cell) => ({ cell, lines: linesOf(cell) })).map(({ cell, lines }) => ({ cell, lines, own: lines.filter(({ plain }) => leadingSlot(plain, style)) })).filter(({ own }) => own.length);
  const [first, ...others] = timed;
  if (!first || others.length || first.own.length < LEAST || isOfPlaces(first.own, style)) return undefined;
  const bare = first.own.filter(({ plain }) => leadingSlot(plain, style)?.rest === '').length;
  return bare * 2 <= first.lines.length ? first.cell : undefined;
}

/** The time of one entry in several places. */
function isOfPlaces(lines: readonly Block[], style: ClockStyle): boolean {
  const rests = lines.map(({ plain }) => leadingSlot(plain, style)?.rest ?? '');
  const places = rests.filter((rest) => zonesIn(rest).length || placeNamed(rest.replace(/[()]/g, '').trim())).length;
  return places * 2 >= rests.length;
}

/** Rows that have the same words behind their times say where it is that late. */
function isRepeated(cells: readonly Cell[], style: ClockStyle): boolean {
  const words = cells.map((cell) => entriesIn(cell, style).map(({ plain }) => leadingSlot(plain, style)?.rest).join('\n'));
  return words.length > 2 && new Set(words).size * 2 < words.length;
}

/** What stands beside the lists, then the lists, each below what stands over it. */
function linesOfRow(row: Block, lists: readonly Cell[], head: Block | undefined, style: ClockStyle): readonly Block[] {
  const dress = (block: Block, at: number): Block => ({ ...block, gap: block.gap || !at, ...(row.hidden ? { hidden: true } : {}) });
  const isBare = lists.every((cell) => leadingSlot(linesOf(cell)[0]?.plain ?? '', style) !== undefined);
  const beside = filledCells(row).filter((cell) => !lists.includes(cell)).flatMap((cell) => {
    const lines = cell.blocks ?? linesOf(cell);
    const isHeading = lines.length === 1 && (isDayTitle(cell.plain) || (isBare && cell.column < (lists[0]?.column ?? 0) && !labelled(cell.plain)));
    return isHeading ? [headingOf(cell)] : lines;
  });
  const over = (cell: Cell): readonly Block[] => (head?.cells ?? []).filter(({ plain, column, columns }) => plain && column <= cell.column && cell.column < column + columns).map(headingOf);
  return [beside, ...lists.flatMap((cell) => [over(cell), cell.blocks ?? linesOf(cell)])].flatMap((blocks) => blocks.map(dress));
}

function headingOf({ text, plain, line }: Cell): Block {
  const piece = plain.length < LONGEST ? { kind: 'heading' as const, level: isDayTitle(plain) ? DAY_LEVEL : PART_LEVEL } : { kind: 'text' as const, level: 0 };
  return { ...piece, text: text.replaceAll('\n', ' '), plain, line, gap: true };
}
