/**
 * The programme as one visitor sees it: days and rows in the zone of the display, and the state of each row at an instant.
 */
import { DAY_MS, dayNumber } from '../time/iso.js';
import { UTC, type OffsetTable, type Zone } from '../time/zone.js';
import type { Entry, ScientificEvent } from './model.js';
import { zoneByName } from './moment.js';
import { sameClocks, shiftDays, spanOf, type Span } from './spans.js';
import type { Text } from './text.js';

/** Where a row stands at an instant; `later` also for what has no time. */
export type RowState = 'past' | 'now' | 'next' | 'later';

/** One entry on the visitor's clock. */
export interface AgendaRow {
  readonly entry: Entry;
  /** 0 for an entry of the agenda, 1 for a session's item, and so on. */
  readonly depth: number;
  readonly local?: Span;
  /** The slot on the event's own clock, where that shows another time. */
  readonly own?: Span;
  /** Days by which the local date differs from the event's own. */
  readonly shiftDays: number;
  readonly state: RowState;
  /** The author's name for the day that begins with this row. */
  readonly dayTitle?: Text;
}

/** One date of the visitor's calendar. */
export interface AgendaDay {
  /** Midnight of the date as wall time; absent for what has no date at all. */
  readonly dayMs?: number;
  /** By how many days this date differs from the event's own, when that is so for every row; else 0. */
  readonly shiftDays: number;
  readonly rows: readonly AgendaRow[];
}

/** The programme in a zone, at an instant. */
export interface Agenda {
  readonly days: readonly AgendaDay[];
  /** The next instant at which a row changes its state; undefined when none will. */
  readonly nextChangeMs?: number;
}

interface Placed {
  readonly row: Omit<AgendaRow, 'state'>;
  readonly day?: number;
  readonly orderMs: number;
}

/** Lays the programme out for a zone. */
export function agenda(event: ScientificEvent, zone: Zone, nowMs: number): Agenda {
  const placed = event.days.flatMap((day) => placeDay(day, event, zone));
  const dayOrder = (item: Placed): number => item.day ?? Infinity;
  placed.sort((a, b) => (dayOrder(a) === dayOrder(b) ? a.orderMs - b.orderMs : dayOrder(a) - dayOrder(b)));
  const state = stateAt(placed.map((item) => item.row), nowMs);
  const days: { dayMs?: number; rows: AgendaRow[] }[] = [];
  for (const { row, day } of placed) {
    const dayMs = day === undefined ? undefined : day * DAY_MS;
    if (!days.length || days.at(-1)?.dayMs !== dayMs) days.push({ dayMs, rows: [] });
    days.at(-1)?.rows.push({ ...row, state: state(row) });
  }
  return { days: days.map((day) => ({ ...day, shiftDays: commonShift(day.rows) })), nextChangeMs: nextChange(placed, nowMs) };
}

/** Rows of one of the author's days; what has no time stays beside what it stands beside in the data. */
function placeDay(day: ScientificEvent['days'][number], event: ScientificEvent, zone: Zone): readonly Placed[] {
  const blocks = day.entries.map((entry) => ({ rows: rowsOf(entry, 0, event, zone), entry }));
  const firstTimed = blocks.map(({ rows }) => rows.find((row) => row.local)?.local).find((span) => span);
  let at: Pick<Placed, 'day' | 'orderMs'> = {
    day: firstTimed ? dayNumber(firstTimed.start.wallMs) : day.dayMs === undefined ? undefined : dayNumber(day.dayMs),
    orderMs: -Infinity,
  };
  const placed = blocks.flatMap(({ rows, entry }) => {
    const span = rows.find((row) => row.local)?.local;
    if (entry.when.kind === 'all-day') return rows.map((row) => ({ row, day: dayOf(entry), orderMs: -Infinity }));
    if (span) at = { day: dayNumber(span.start.wallMs), orderMs: span.start.instantMs };
    return rows.map((row) => ({ row, ...at }));
  });
  const [first, ...others] = placed;
  return first && day.title ? [{ ...first, row: { ...first.row, dayTitle: day.title } }, ...others] : placed;
}

function dayOf({ when }: Entry): number | undefined {
  return when.kind === 'all-day' ? dayNumber(when.dayMs) : undefined;
}

function rowsOf(entry: Entry, depth: number, event: ScientificEvent, zone: Zone): readonly Omit<AgendaRow, 'state'>[] {
  const local = spanOf(entry.when, zone);
  const told = ownSpan(entry, event.zoneOffsets);
  const own = local && told && !sameClocks(local, told) ? told : undefined;
  const row = { entry, depth, local, own, shiftDays: local && own ? shiftDays(local.start, own.start) : 0 };
  // A session's items are told in order of time; what has no time stays behind its neighbour.
  const blocks = entry.items.map((item) => rowsOf(item, depth + 1, event, zone));
  let lastMs = -Infinity;
  const ordered = blocks.map((rows) => ({ rows, atMs: (lastMs = rows[0]?.local?.start.instantMs ?? lastMs) })).sort((a, b) => a.atMs - b.atMs);
  return [row, ...ordered.flatMap(({ rows }) => rows)];
}

function ownSpan(entry: Entry, tables: Readonly<Record<string, OffsetTable>>): Span | undefined {
  return spanOf(entry.when, (entry.timeZone === undefined ? undefined : zoneByName(entry.timeZone, tables)) ?? UTC);
}

function commonShift(rows: readonly AgendaRow[]): number {
  const timed = rows.filter((row) => row.local);
  const shift = timed[0]?.shiftDays ?? 0;
  return timed.every((row) => row.shiftDays === shift) ? shift : 0;
}

/** "now" and "next" are said only while the event runs: weeks before, everything would be next. */
function stateAt(rows: readonly Omit<AgendaRow, 'state'>[], nowMs: number): (row: Omit<AgendaRow, 'state'>) => RowState {
  const live = rows.filter((row) => row.entry.status !== 'cancelled' && row.local);
  const begun = live.some((row) => (row.local?.start.instantMs ?? Infinity) <= nowMs);
  const nextMs = live.reduce((least, { local }) => (local && local.start.instantMs > nowMs ? Math.min(least, local.start.instantMs) : least), Infinity);
  return ({ local, entry }) => {
    if (!local) return 'later';
    if (local.end && local.end.instantMs <= nowMs) return 'past';
    if (entry.status === 'cancelled') return 'later';
    if (local.start.instantMs <= nowMs) return local.end ? 'now' : 'later';
    return begun && local.start.instantMs === nextMs ? 'next' : 'later';
  };
}

function nextChange(placed: readonly Placed[], nowMs: number): number | undefined {
  let next = Infinity;
  for (const { row } of placed) {
    for (const ms of [row.local?.start.instantMs, row.local?.end?.instantMs]) if (ms !== undefined && ms > nowMs && ms < next) next = ms;
  }
  return next === Infinity ? undefined : next;
}
