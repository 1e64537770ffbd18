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

/** A row on its way: its state comes last. Made once and written into, since every tick of the clock lays all of them out anew. */
interface Placed extends Omit<AgendaRow, 'state' | 'dayTitle'> {
  state: RowState;
  dayTitle?: Text;
  /** Where it stands: the number of its day (Infinity for none), then an instant. */
  readonly day: number;
  readonly orderMs: number;
}

type Place = Pick<Placed, 'day' | 'orderMs'>;

/** Lays the programme out for a zone. */
export function agenda(event: ScientificEvent, zone: Zone, nowMs: number): Agenda {
  const steps = agendaSteps(event, zone, nowMs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As {@link agenda}, one step a hundred entries. */
export function* agendaSteps(event: ScientificEvent, zone: Zone, nowMs: number): Generator<undefined, Agenda> {
  const placed: Placed[] = [];
  for (const day of event.days) yield* placeDay(day, new Clocks(event.zoneOffsets, zone), placed);
  const compare = (a: Placed, b: Placed): number => (a.day === b.day ? a.orderMs - b.orderMs : a.day - b.day);
  // Most programmes are written in order.
  if (placed.some((row, index) => index > 0 && compare(placed[index - 1] ?? row, row) > 0)) placed.sort(compare);
  const nextChangeMs = setStates(placed, nowMs);
  const days: { dayMs?: number; rows: Placed[] }[] = [];
  let last: number | undefined;
  for (const row of placed) {
    if (row.day !== last) days.push({ dayMs: row.day === Infinity ? undefined : row.day * DAY_MS, rows: [] });
    days.at(-1)?.rows.push(row);
    last = row.day;
  }
  return { days: days.map((day) => ({ ...day, shiftDays: commonShift(day.rows) })), nextChangeMs };
}

const ENTRIES_A_STEP = 100;

// An entry's own clock is the same for every visitor.
const ownSpans = new WeakMap<Entry, Span>();

/** A visitor's clock, and those of the entries' own zones. */
class Clocks {
  private readonly zones = new Map<string | undefined, Zone>();

  constructor(private readonly tables: Readonly<Record<string, OffsetTable>>, private readonly zone: Zone) {}

  /** The slot here; and on the event's own clock, where that shows another time. */
  spans(entry: Entry): { readonly local?: Span; readonly own?: Span } {
    const { when, timeZone } = entry;
    const local = spanOf(when, this.zone);
    if (!local) return {};
    let own = this.zones.get(timeZone);
    if (!own) this.zones.set(timeZone, (own = (timeZone === undefined ? undefined : zoneByName(timeZone, this.tables)) ?? UTC));
    if (own === this.zone) return { local };
    const told = ownSpans.get(entry) ?? spanOf(when, own);
    if (told) ownSpans.set(entry, told);
    return told && !sameClocks(local, told) ? { local, own: told } : { local };
  }
}

/** Rows of one of the author's days; what has no time stays beside what it stands beside in the data. */
function* placeDay(day: ScientificEvent['days'][number], clocks: Clocks, placed: Placed[]): Generator<undefined, void> {
  const from = placed.length;
  const blocks: { readonly entry: Entry; readonly rows: readonly Unplaced[] }[] = [];
  for (const entry of day.entries) {
    blocks.push({ entry, rows: unplaced(entry, 0, clocks) });
    if (blocks.length % ENTRIES_A_STEP === 0) yield;
  }
  const timed = ({ rows }: { readonly rows: readonly Unplaced[] }): Span | undefined => rows.find((row) => row.local)?.local;
  const first = blocks.find(timed);
  const firstSpan = first && timed(first);
  let at: Place = { day: firstSpan ? dayNumber(firstSpan.start.wallMs) : day.dayMs === undefined ? Infinity : dayNumber(day.dayMs), orderMs: -Infinity };
  for (const block of blocks) {
    const { when } = block.entry;
    const span = when.kind === 'all-day' ? undefined : timed(block);
    if (span) at = { day: dayNumber(span.start.wallMs), orderMs: span.start.instantMs };
    const place = when.kind === 'all-day' ? { day: dayNumber(when.dayMs), orderMs: -Infinity } : at;
    for (const row of block.rows) placed.push(Object.assign(row, place));
  }
  const head = placed[from];
  if (head && day.title) head.dayTitle = day.title;
}

type Unplaced = Omit<Placed, keyof Place>;

function unplaced(entry: Entry, depth: number, clocks: Clocks): Unplaced[] {
  const { local, own } = clocks.spans(entry);
  const row: Unplaced = { entry, depth, local, own, shiftDays: local && own ? shiftDays(local.start, own.start) : 0, state: 'later', dayTitle: undefined };
  if (!entry.items.length) return [row];
  // A session's items are told in order of time; what has no time stays behind its neighbour.
  let lastMs = -Infinity;
  const blocks = entry.items.map((item) => {
    const rows = unplaced(item, depth + 1, clocks);
    return { rows, atMs: (lastMs = rows[0]?.local?.start.instantMs ?? lastMs) };
  });
  return [row, ...blocks.sort((a, b) => a.atMs - b.atMs).flatMap(({ rows }) => rows)];
}

function commonShift(rows: readonly AgendaRow[]): number {
  const timed = rows.filter((row) => row.local);
  const shift = timed[0]?.shiftDays ?? 0;
  return timed.every((row) => row.shiftDays === shift) ? shift : 0;
}

/**
 * "now" and "next" are said only while the event runs: weeks before, everything would be next.
 * @returns The next instant at which a state changes.
 */
function setStates(rows: readonly Placed[], nowMs: number): number | undefined {
  let begun = false;
  let nextMs = Infinity;
  let changeMs = Infinity;
  for (const { local, entry } of rows) {
    if (!local) continue;
    const startMs = local.start.instantMs;
    const endMs = local.end?.instantMs ?? startMs;
    if (startMs > nowMs) changeMs = Math.min(changeMs, startMs);
    else if (endMs > nowMs) changeMs = Math.min(changeMs, endMs);
    if (entry.status === 'cancelled') continue;
    if (startMs <= nowMs) begun = true;
    else nextMs = Math.min(nextMs, startMs);
  }
  for (const row of rows) row.state = stateOf(row, nowMs, begun ? nextMs : undefined);
  return changeMs === Infinity ? undefined : changeMs;
}

function stateOf({ local, entry }: Placed, nowMs: number, nextMs: number | undefined): RowState {
  if (!local) return 'later';
  if (local.end && local.end.instantMs <= nowMs) return 'past';
  if (entry.status === 'cancelled') return 'later';
  if (local.start.instantMs <= nowMs) return local.end ? 'now' : 'later';
  return local.start.instantMs === nextMs ? 'next' : 'later';
}
