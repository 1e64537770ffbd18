/**
 * Sessions that a row names over the columns of rooms: "| | Session 1: Fog | Session 2: Snow |". Their talks stand in the rows below, each in its column.
 */
import type { WrittenSlot } from '../../dates/clock-times.js';
import { leadingSlot, slotAlone } from '../../dates/line-slots.js';
import { draftAt, LINE_RANK, takeSlot, type Draft } from '../draft.js';
import type { Surroundings } from '../surroundings.js';
import { filledCells, type Block, type Cell } from '../text/blocks.js';
import type { Role } from '../text/column-words.js';
import { isSessionTitle, kindByWords } from '../words/kind-words.js';
import { readDetails } from './details.js';
import { fill } from './fill.js';
import { linesOf, saysPeople } from './table-cells.js';
import type { Columns } from './table-columns.js';
import type { RowDraft, RowState, Sides } from './table-sides.js';

/** The sessions that a row names, by column; undefined for any other row. */
export function columnSessions(block: Block, { columns, head, rooms }: Columns, { row }: RowState, around: Surroundings): Sides | undefined {
  const roleOf = ({ column }: Cell): Role | undefined => columns[column]?.role;
  const slotIn = (one: Block | undefined): WrittenSlot | undefined => one && filledCells(one).flatMap((cell) => (roleOf(cell) === 'time' ? slotAlone(cell.plain, around.style) ?? [] : []))[0];
  const cells = filledCells(block).filter((cell) => roleOf(cell) !== 'time');
  if (cells.length < 2 || !cells.every((cell) => roleOf(cell) === 'parallel' && isTitle(cell, around))) return undefined;
  const next = around.marks[around.marks.findIndex((mark) => mark.block === block) + 1]?.block;
  const [slot, first] = [slotIn(block), next?.kind === 'row' && next.level === block.level ? slotIn(next) : undefined];
  // The first of its talks begins as it does; without a time of its own it could be more about entries side by side above it.
  const isSession = slot ? slot.end !== undefined && first?.start.minutes === slot.start.minutes : cells.every(({ plain }) => isSessionTitle(plain)) || (row?.table === block.level ? row.sides.size : 0) < 2;
  if (!isSession || !first || !filledCells(next).some(({ column }) => cells.some((cell) => cell.column === column))) return undefined;
  return new Map(cells.map((cell) => [cell.column, sessionIn(cell, columns[cell.column]?.title ?? '', (rooms ?? head)?.line, slot, around)]));
}

/** The entries of a row, within the sessions of their columns; a row of one entry for all of them, or of breaks, ends these. */
export function withinSessions(found: readonly RowDraft[], table: number, state: RowState): readonly RowDraft[] {
  const { sessions } = state;
  if (sessions?.table !== table || !found.length) return found;
  if ((found.length === 1 && !found[0]?.draft.room) || found.every(({ draft }) => draft.kind === 'break')) {
    state.sessions = undefined;
    return found;
  }
  return found.map((one) => {
    const into = sessions.sides.get(one.column ?? -1);
    return into ? { ...one, into } : one;
  });
}

function isTitle(cell: Cell, { style }: Surroundings): boolean {
  return cell.columns === 1 && cell.plain.length < 160 && !leadingSlot(cell.plain, style) && kindByWords(cell.plain, false) !== 'break' && (isSessionTitle(cell.plain) || !saysPeople(cell));
}

function sessionIn(cell: Cell, room: string, line: number | undefined, slot: WrittenSlot | undefined, around: Surroundings): Draft {
  const draft = draftAt(cell.line, LINE_RANK);
  if (slot) takeSlot(draft, slot);
  const [first, ...others] = linesOf(cell);
  if (first) fill(draft, first.plain, first.text, first.line, around);
  if (others.length) readDetails(draft, others, around);
  draft.kind = 'session';
  if (room) draft.room ??= { value: room, line: line ?? cell.line };
  return draft;
}
