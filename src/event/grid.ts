/**
 * One day as a table: rooms across, times down. Only where things stand; what they say and how they look is the view's.
 */
import { MINUTE_MS } from '../time/iso.js';
import type { AgendaDay, AgendaRow } from './agenda.js';
import type { Label } from './model.js';

/** An entry of the agenda with the items it holds. */
export interface GridBlock {
  readonly row: AgendaRow;
  readonly items: readonly AgendaRow[];
}

/** A column: a room, or what belongs to no room. */
export interface GridColumn {
  readonly room?: Label;
  /** How many things take place in it at one time, at most: it is divided into so many lanes. */
  readonly lanes: number;
}

/** A block, or a free place, in one line. */
export interface GridCell {
  /** Absent for a free place. */
  readonly block?: GridBlock;
  /** Lanes it takes up, across columns. */
  readonly lanes: number;
  /** Lines it takes up. */
  readonly lines: number;
}

/** From one instant to the next at which something starts or ends. */
export interface GridLine {
  readonly minutes: number;
  /** The first block that starts here: its clock time heads the line. */
  readonly first?: AgendaRow;
  readonly cells: readonly GridCell[];
}

/** The table of a day. */
export interface DayGrid {
  readonly columns: readonly GridColumn[];
  readonly lines: readonly GridLine[];
  /** What has no clock time and so no place in the table. */
  readonly untimed: readonly GridBlock[];
}

/** A block on its way into the table. */
interface Timed {
  readonly block: GridBlock;
  readonly from: number;
  readonly to: number;
}

/** A block in a column, in a lane; `alone` when nothing else is in the column at that time. */
interface Placed extends Timed {
  lane: number;
  alone: boolean;
}

/**
 * Lays a day out.
 * @param order The event's rooms in their order; rooms that are not among them follow as they come.
 */
export function dayGrid({ rows }: AgendaDay, order: readonly Label[]): DayGrid {
  const blocks = blocksOf(rows);
  const slots = blocks.flatMap((block) => {
    const { when } = block.row.entry;
    return when.kind === 'timed' ? [{ block, startMs: when.startMs, endMs: when.endMs ?? when.startMs }] : [];
  });
  const instants = [...new Set(slots.flatMap(({ startMs, endMs }) => [startMs, endMs]))].sort((a, b) => a - b);
  const lineAt = new Map(instants.map((instant, index) => [instant, index]));
  const timed = slots.map(({ block, startMs, endMs }): Timed => {
    const from = lineAt.get(startMs) ?? 0;
    return { block, from, to: Math.max(from + 1, lineAt.get(endMs) ?? 0) };
  });
  const rooms = roomsOf(timed, order);
  // What is for everyone goes across all rooms, unless something else takes place meanwhile: then it has a column of its own.
  const isShared = ({ block }: Timed): boolean => block.row.entry.rooms.length === 0;
  const besides = timed.filter((one) => isShared(one) && timed.some((other) => other !== one && meet(one, other)));
  // So has all of a day on which nobody has named a room.
  const columns = [...(besides.length || !rooms.length ? [undefined] : []), ...rooms].map((room) => {
    const here = timed.filter((one) => (isShared(one) ? !besides.includes(one) || room === undefined : one.block.row.entry.rooms.some(({ id }) => id === room?.id)));
    return { room, ...inLanes(here) };
  });
  return { columns: columns.map(({ room, lanes }) => ({ room, lanes })), lines: linesOf(columns, instants, timed), untimed: blocks.filter(({ row }) => row.entry.when.kind !== 'timed') };
}

function blocksOf(rows: readonly AgendaRow[]): readonly GridBlock[] {
  const blocks: { row: AgendaRow; items: AgendaRow[] }[] = [];
  for (const row of rows) {
    if (row.depth === 0 || !blocks.length) blocks.push({ row, items: [] });
    else blocks.at(-1)?.items.push(row);
  }
  return blocks;
}

function roomsOf(timed: readonly Timed[], order: readonly Label[]): readonly Label[] {
  const used = new Map(timed.flatMap(({ block: { row } }) => row.entry.rooms.map((room) => [room.id, room] as const)));
  const listed = order.filter(({ id }) => used.has(id));
  return [...listed, ...[...used.values()].filter(({ id }) => !listed.some((room) => room.id === id))];
}

function meet(a: Timed, b: Timed): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The blocks of one column, each in the first lane that is free. */
function inLanes(blocks: readonly Timed[]): { readonly placed: readonly Placed[]; readonly lanes: number } {
  const free: number[] = [];
  const placed = [...blocks].sort((a, b) => a.from - b.from).map((one): Placed => {
    const found = free.findIndex((from) => from <= one.from);
    const lane = found < 0 ? free.length : found;
    free[lane] = one.to;
    return { ...one, lane, alone: blocks.every((other) => other === one || !meet(one, other)) };
  });
  return { placed, lanes: Math.max(1, free.length) };
}

function linesOf(columns: readonly { readonly placed: readonly Placed[]; readonly lanes: number }[], instants: readonly number[], timed: readonly Timed[]): readonly GridLine[] {
  const count = timed.reduce((most, { to }) => Math.max(most, to), 0);
  const width = columns.reduce((sum, { lanes }) => sum + lanes, 0);
  const taken = Array.from({ length: count }, () => new Array<GridCell | 'covered' | undefined>(width).fill(undefined));
  let offset = 0;
  for (const { placed, lanes } of columns) {
    for (const { block, from, to, lane, alone } of placed) {
      const [first, size] = alone ? [offset, lanes] : [offset + lane, 1];
      const line = taken[from] ?? [];
      // The same block beside it, in the next room: one wide cell.
      const left = leftOf(line, first);
      const merges = alone && left?.cell.block === block && left.cell.lines === to - from;
      for (let at = from; at < to; at++) taken[at]?.fill('covered', first, first + size);
      if (merges) line[left.at] = { ...left.cell, lanes: left.cell.lanes + size };
      else line[first] = { block, lanes: size, lines: to - from };
    }
    offset += lanes;
  }
  return taken.map((line, index) => {
    const startMs = instants[index] ?? 0;
    const first = timed.find(({ from }) => from === index)?.block.row;
    return { minutes: ((instants[index + 1] ?? startMs) - startMs) / MINUTE_MS, first, cells: cellsOf(line) };
  });
}

/** The cell that reaches up to a lane from the left. */
function leftOf(line: readonly (GridCell | 'covered' | undefined)[], lane: number): { readonly cell: GridCell; readonly at: number } | undefined {
  for (let at = lane - 1; at >= 0; at--) {
    const cell = line[at];
    if (cell === 'covered') continue;
    return cell && at + cell.lanes === lane ? { cell, at } : undefined;
  }
  return undefined;
}

/** Free lanes side by side are one free place. */
function cellsOf(line: readonly (GridCell | 'covered' | undefined)[]): readonly GridCell[] {
  const cells: GridCell[] = [];
  let freeBefore = false;
  for (const cell of line) {
    if (cell === undefined) {
      const last = cells.at(-1);
      if (freeBefore && last) cells[cells.length - 1] = { ...last, lanes: last.lanes + 1 };
      else cells.push({ lanes: 1, lines: 1 });
    } else if (cell !== 'covered') cells.push(cell);
    freeBefore = cell === undefined;
  }
  return cells;
}
