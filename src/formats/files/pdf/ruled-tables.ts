/**
 * Tables whose cells have borders: what stands in each of them, and how many rows and columns it reaches over.
 */
import type { DrawnLine } from './drawn-line.js';
import type { PageContent, Run } from './page-content.js';
import { linesOf } from './text-lines.js';

/** A cell; columns and rows are counted from 0. */
export interface RuledCell {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly runs: readonly Run[];
}

/** A table. */
export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin and end, from the left. */
  readonly edges: readonly number[];
  readonly rows: readonly (readonly RuledCell[])[];
}

/** Borders this close together are one; those that end this close to another meet it. In points. */
const CLOSE = 3;
/** A page with more lines, or a table with more borders, is a picture. */
const MOST_LINES = 3_000;
const MOST_EDGES = 200;
/** Fewer cells with words are no table. */
const FEWEST_CELLS = 4;

/** The tables of a page, and what stands outside them. */
export function ruledTables({ runs, lines }: PageContent): { readonly tables: readonly RuledTable[]; readonly rest: readonly Run[] } {
  const taken = new Set<Run>();
  const tables = framesOf(lines.length > MOST_LINES ? [] : inOne(lines)).flatMap((frame): RuledTable[] => {
    const table = tableIn(frame, runs.filter((run) => !taken.has(run)));
    table?.rows.flat().forEach((cell) => cell.runs.forEach((run) => taken.add(run)));
    return table ? [table] : [];
  });
  return { tables: tables.sort((a, b) => a.top - b.top), rest: runs.filter((run) => !taken.has(run)) };
}

/** Lines that go on where others end, as one. */
function inOne(lines: readonly DrawnLine[]): readonly DrawnLine[] {
  const merged: DrawnLine[] = [];
  for (const line of [...lines].sort((a, b) => Number(a.isAcross) - Number(b.isAcross) || a.at - b.at || a.from - b.from)) {
    const index = merged.findLastIndex((one) => one.isAcross === line.isAcross && line.at - one.at < CLOSE / 2 && line.from < one.to + CLOSE && line.to > one.from - CLOSE);
    const before = merged[index];
    if (before) merged[index] = { ...before, from: Math.min(before.from, line.from), to: Math.max(before.to, line.to) };
    else merged.push(line);
  }
  return merged;
}

/** Lines that meet one another, frame by frame. */
function framesOf(lines: readonly DrawnLine[]): readonly (readonly DrawnLine[])[] {
  let frames: DrawnLine[][] = [];
  for (const line of lines) {
    const met = frames.filter((frame) => frame.some((one) => one.isAcross !== line.isAcross && doMeet(one, line)));
    frames = [...frames.filter((frame) => !met.includes(frame)), [...met.flat(), line]];
  }
  return frames;
}

function doMeet(one: DrawnLine, other: DrawnLine): boolean {
  return one.at > other.from - CLOSE && one.at < other.to + CLOSE && other.at > one.from - CLOSE && other.at < one.to + CLOSE;
}

/** Where lines are, each place once. */
function placesOf(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b).filter((place, at, all) => at === 0 || place - (all[at - 1] ?? 0) > CLOSE);
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether a border stands on the left of a column within a row, and on top of it. */
  readonly isLeft: (column: number, row: number) => boolean;
  readonly isTop: (column: number, row: number) => boolean;
}

/** The cells of a frame. One without borders at its sides ends where its lines do. */
function gridOf(frame: readonly DrawnLine[]): Grid | undefined {
  const [across, down] = [frame.filter(({ isAcross }) => isAcross), frame.filter(({ isAcross }) => !isAcross)];
  if (!across.length || !down.length) return undefined;
  const ends = (lines: readonly DrawnLine[]): readonly number[] => [Math.min(...lines.map(({ from }) => from)), Math.max(...lines.map(({ to }) => to))];
  const xs = placesOf([...down.map(({ at }) => at), ...ends(across)]);
  const ys = placesOf([...across.map(({ at }) => at), ...ends(down)]);
  if (xs.length < 3 || ys.length < 3 || xs.length + ys.length > MOST_EDGES) return undefined;
  const isDrawn = (lines: readonly DrawnLine[], at: number, middle: number): boolean => lines.some((line) => Math.abs(line.at - at) <= CLOSE && line.from < middle && line.to > middle);
  const middleOf = (places: readonly number[], index: number): number => ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2;
  return {
    xs, ys,
    isLeft: (column, row) => column <= 0 || column >= xs.length - 1 || isDrawn(down, xs[column] ?? 0, middleOf(ys, row)),
    isTop: (column, row) => row <= 0 || row >= ys.length - 1 || isDrawn(across, ys[row] ?? 0, middleOf(xs, column)),
  };
}

function tableIn(frame: readonly DrawnLine[], runs: readonly Run[]): RuledTable | undefined {
  const grid = gridOf(frame);
  if (!grid) return undefined;
  const { xs, ys } = grid;
  const filledFrom = (area: Area): RuledCell => {
    const [left = 0, right = 0, top = 0, bottom = 0] = [xs[area.column], xs[area.column + area.columns], ys[area.row], ys[area.row + area.rows]];
    return { ...area, left, right, runs: runs.filter((run) => isWithin(run, left, right, top, bottom)) };
  };
  const cells = areasOf(grid).map(filledFrom).flatMap((cell) => (isParted(cell, xs) ? Array.from({ length: cell.columns }, (_, at) => filledFrom({ ...cell, column: cell.column + at, columns: 1 })) : [cell]));
  const filled = cells.filter((cell) => cell.runs.length);
  const count = (of: (cell: RuledCell) => number): number => new Set(filled.map(of)).size;
  if (filled.length < FEWEST_CELLS || count(({ column }) => column) < 2 || count(({ row }) => row) < 2) return undefined;
  // Rows without borders within such with borders: where each stands tells more.
  if (cells.some(holdsRows)) return undefined;
  const rows = ys.slice(1).map((_, row) => cells.filter((cell) => cell.row === row));
  return { top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, edges: xs, rows };
}

const CLOCK = /^\d{1,2}[:.h]\d\d/;

/** True for a cell at the left that has one time below the other, which are no start and its end. */
function holdsRows({ column, runs }: RuledCell): boolean {
  if (column || runs.length < 2) return false;
  const lines = linesOf(runs).map(({ segments }) => segments.map(({ text }) => text).join(' '));
  const timed = lines.filter((line, at) => CLOCK.test(line) && !/[-–—]$/.test(lines[at - 1] ?? ''));
  return timed.length > (timed.every((line) => /^\S{1,5}$/.test(line)) ? 2 : 1);
}

/** True for cells without borders between them: in each column stands something, and nothing reaches into the next. */
function isParted({ column, columns, runs }: RuledCell, xs: readonly number[]): boolean {
  const own = runs.map(({ left, right }) => xs.findLastIndex((x, at) => x <= left + CLOSE && right <= (xs[at + 1] ?? Infinity) + CLOSE));
  return columns > 1 && !own.includes(-1) && new Set(own).size > 1 && own.every((one) => one >= column);
}

function isWithin({ left, right, baseline, size }: Run, from: number, to: number, top: number, bottom: number): boolean {
  const [x, y] = [(left + right) / 2, baseline - size / 3];
  return x >= from && x < to && y >= top && y < bottom;
}

type Area = Pick<RuledCell, 'column' | 'row' | 'columns' | 'rows'>;

/** What has no border within it is one cell: as far to the right as there is none, and as far down as all of that width has none. */
function areasOf({ xs, ys, isLeft, isTop }: Grid): readonly Area[] {
  const taken = new Set<string>();
  const areas: Area[] = [];
  for (let row = 0; row < ys.length - 1; row++) for (let column = 0; column < xs.length - 1; column++) {
    if (taken.has(`${row} ${column}`)) continue;
    let columns = 1;
    while (!isLeft(column + columns, row) && !taken.has(`${row} ${column + columns}`)) columns++;
    const span = Array.from({ length: columns }, (_, at) => column + at);
    let rows = 1;
    while (span.every((one) => !isTop(one, row + rows) && (one === column || !isLeft(one, row + rows)))) rows++;
    for (let down = 0; down < rows; down++) for (const one of span) taken.add(`${row + down} ${one}`);
    areas.push({ column, row, columns, rows });
  }
  return areas;
}
