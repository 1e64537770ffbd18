/**
 * Tables that have to be put in order before their columns can be told. Programmes that stand side by side in one, each with its own times (the
 * morning beside the afternoon, a day beside the next), become one table after the other, or what stands on the right would be shown at the times
 * on the left. Days before the rows become rows over them, where copying has lost that they reached down and all others lack a cell.
 */
import { startOf, type ClockStyle, type WrittenSlot } from '../../dates/clock-times.js';
import { slotAlone } from '../../dates/line-slots.js';
import { filledCells, rowsByTable, wordsOfRow, type Block, type Cell } from '../text/blocks.js';
import { isDayTitle } from '../agenda/table-columns.js';

/** The pieces of a text, every table with one column of times where it has several with titles behind each. */
export function withTablesApart(blocks: readonly Block[], style: ClockStyle): readonly Block[] {
  const tables = rowsByTable(blocks);
  let last = [...tables.keys()].reduce((most, level) => Math.max(most, level), 0);
  const replaced = new Map<Block, readonly Block[]>();
  for (const rows of tables.values()) {
    for (const row of raggedRows(rows, style)) replaced.set(row, dayAbove(row));
    const starts = timeColumns(rows, style);
    if (starts.length < 2) continue;
    for (const section of sectionsOf(rows)) {
      const parts = starts.map((from, index) => partOf(section, index && from, starts[index + 1] ?? Infinity, ++last));
      section.forEach((row, at) => replaced.set(row, at ? [] : parts.flat()));
    }
  }
  return replaced.size ? blocks.flatMap((block) => replaced.get(block) ?? [block]) : blocks;
}

const FOUND = new WeakMap<Block, ReadonlyMap<number, Cell>>();

/** The cell of a row that says something in a column; all of them are found at once, since a row may have thousands. */
function cellAt(row: Block, column: number): Cell | undefined {
  const known = FOUND.get(row) ?? new Map([...filledCells(row)].reverse().map((cell) => [cell.column, cell]));
  FOUND.set(row, known);
  return known.get(column);
}

const timeAt = (row: Block, column: number, style: ClockStyle): WrittenSlot | undefined => slotAlone(cellAt(row, column)?.plain ?? '', style);

/** The rows that begin with a day, in a table whose other rows begin with a time; none where the day has a column. */
function raggedRows(rows: readonly Block[], style: ClockStyle): readonly Block[] {
  const days = rows.filter((row) => !row.isHead && isDayTitle(cellAt(row, 0)?.plain ?? '') && cellAt(row, 1));
  const isTimed = days.filter((row) => timeAt(row, 1, style)).length * 2 > days.length;
  return isTimed && rows.some((row) => timeAt(row, 0, style)) ? days : [];
}

/** A day as a row of its own, and what stands behind it in line with the rows below. */
function dayAbove(row: Block): readonly Block[] {
  const [day, ...others] = filledCells(row);
  if (!day) return [row];
  const own = others.map((cell): Cell => ({ ...cell, column: cell.column - 1 }));
  return [{ ...row, text: day.text, plain: day.plain, cells: [day] }, { ...row, ...wordsOfRow(others), gap: false, cells: own }];
}

/** The columns of times that have titles of their own behind them; fewer than two where the second says the same, or when things end. */
function timeColumns(rows: readonly Block[], style: ClockStyle): readonly number[] {
  const [head] = rows;
  const body = rows.filter((row) => !row.isHead);
  const width = rows.reduce((most, row) => Math.max(most, row.cells?.length ?? 0), 0);
  const several = body.filter((row) => !isAlone(row));
  const filled = (column: number): readonly Block[] => several.filter((row) => cellAt(row, column));
  const isTime = (column: number): boolean => {
    const cells = filled(column);
    const times = cells.filter((row) => timeAt(row, column, style)).length;
    return times > 1 && times >= cells.length * 0.8;
  };
  const columns = Array.from({ length: width }, (_, column) => column).filter(isTime);
  const hasTitles = columns.every((from, index) => {
    const timed = filled(from);
    const own = Array.from({ length: (columns[index + 1] ?? width) - from - 1 }, (_, step) => from + 1 + step);
    return timed.filter((row) => own.some((column) => cellAt(row, column))).length * 2 > timed.length;
  });
  if (columns.length < 2 || !hasTitles) return [];
  const titles = columns.map((column) => (head && !timeAt(head, column, style) ? cellAt(head, column)?.plain ?? '' : ''));
  if (titles.every(isDayTitle)) return columns;
  const isSameTitle = new Set(titles.map((title) => title.toLowerCase())).size === 1;
  return isSameTitle && columns.slice(1).every((column, index) => isOwnTime(body, columns[index] ?? 0, column, titles[0] === '', style)) ? columns : [];
}

const isAlone = (row: Block): boolean => filledCells(row).length === 1;

/** False where the times on the right are those on the left again, or, without a word over them, could be when that ends. */
function isOwnTime(rows: readonly Block[], left: number, right: number, isUntitled: boolean, style: ClockStyle): boolean {
  const pairs = rows.flatMap((row) => {
    const [first, second] = [timeAt(row, left, style), timeAt(row, right, style)];
    return first && second ? [{ first: startOf(first), second: startOf(second), isRange: second.end !== undefined }] : [];
  });
  if (pairs.every(({ first, second }) => first === second)) return false;
  const isEnd = pairs.every(({ first, second, isRange }, at) => !isRange && second > first && second <= (pairs[at + 1]?.first ?? Infinity));
  return !(isUntitled && isEnd);
}

/** Rows up to the next that has one cell only, such as a day, which begins a section and counts for all of it. */
function sectionsOf(rows: readonly Block[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [];
  for (const row of rows) {
    const open = sections.at(-1);
    if (open && !(isAlone(row) && !open.every(isAlone))) open.push(row);
    else sections.push([row]);
  }
  return sections;
}

/** The columns of one programme as a table of its own; a day over them is a row above the others. */
function partOf(rows: readonly Block[], from: number, to: number, table: number): readonly Block[] {
  return rows.flatMap((row, at): readonly Block[] => {
    const cells = (row.cells ?? []).filter((cell) => cell.column >= from && cell.column < to);
    const filled = cells.filter((cell) => cell.plain);
    // What stands alone over all of the table is said once.
    if (!filled.length) return [];
    const [only] = filled;
    const isOver = filled.length === 1 && only !== undefined && isDayTitle(only.plain);
    const own = cells.map((cell): Cell => ({ ...cell, column: isOver ? 0 : cell.column - from, columns: isOver ? 1 : Math.min(cell.columns, to - cell.column) }));
    return [{ ...row, level: table, cells: isOver ? own.filter((cell) => cell.plain) : own, isHead: isOver ? false : row.isHead ?? false, gap: row.gap || at === 0, ...wordsOfRow(filled) }];
  });
}
