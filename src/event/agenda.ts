/**
 * The programme as one visitor sees it: days and rows in the zone of the display, and the state of each row at an instant.
 */
import { DAY_MS } from '../time/iso.js';
import { dateAt } from '../time/wall.js';
import { UTC, type Zone } from '../time/zone.js';
import type { Entry, ScientificEvent } from './model.js';
import { zoneByName } from './moment.js';
import { sameClocks, spanOf, type Span } from './spans.js';
import { entryStates, type EntryState } from './states.js';
import { atOnce } from './steps.js';
import type { Text } from './text.js';

/** One entry on the visitor's clock. */
export interface AgendaRow {
  readonly entry: Entry;
  /** 0 for an entry of the agenda, 1 for a session's item, and so on. */
  readonly depth: number;
  /** The slot here; worked out whenever it is asked for, as is `own`: another zone is asked about ten thousand rows at once, and keeping their slots costs more than that. */
  readonly local?: Span;
  /** The slot on the event's own clock, where that shows another time. */
  readonly own?: Span;
  /** Days by which the local date differs from the event's own. */
  readonly shiftDays: number;
  /** True for a row that stands under another date than its own: an item after midnight, in a session of the evening before. */
  readonly isOnOtherDate: boolean;
  /** True where the heading of the day cannot say how far its times are from UTC: clocks change between its rows, and each tells it. */
  readonly tellsOffset: boolean;
  readonly state: EntryState;
  /** The author's name for the day of which this is the first row. */
  readonly dayTitle?: Text;
}

/** One date of the visitor's calendar. */
export interface AgendaDay {
  /** Midnight of the date as wall time; absent for what has no date at all. */
  readonly dayMs?: number;
  /** By how many days this date differs from the event's own, when that is so for every row; else 0. */
  readonly shiftDays: number;
  readonly rows: readonly AgendaRow[];
  /** The author's name for a date on which nothing of theirs takes place yet; of others their first row has it. */
  readonly title?: Text;
}

/** The programme in a zone, at an instant. */
export interface Agenda {
  readonly days: readonly AgendaDay[];
  /** The rows of all days, one after the other. */
  readonly rows: readonly AgendaRow[];
  /** The next instant at which a row changes its state; undefined when none will. */
  readonly nextChangeMs?: number;
}

type AuthorDay = ScientificEvent['days'][number];

/** A row; its place and its state come later. */
class Row implements AgendaRow {
  readonly shiftDays: number;
  state: EntryState = 'later';
  dayTitle: Text | undefined = undefined;
  tellsOffset = false;
  /** Where it stands: its day's midnight as wall time (Infinity for none), then an instant. */
  dayMs: number;
  orderMs = -Infinity;

  /** The day on which it starts. */
  private readonly startDayMs: number;

  constructor(readonly entry: Entry, readonly depth: number, private readonly zone: Zone, private readonly ownZone: Zone, readonly source: AuthorDay) {
    const { when } = entry;
    this.dayMs = this.startDayMs = when.kind === 'timed' ? dateAt(zone, when.startMs) : Infinity;
    this.shiftDays = when.kind === 'timed' ? (this.dayMs - dateAt(ownZone, when.startMs)) / DAY_MS : 0;
  }

  get isOnOtherDate(): boolean {
    return this.startDayMs !== Infinity && this.startDayMs !== this.dayMs;
  }

  get local(): Span | undefined {
    return spanOf(this.entry.when, this.zone);
  }

  get own(): Span | undefined {
    const own = spanOf(this.entry.when, this.ownZone);
    return own && !sameClocks(own, this.local ?? own) ? own : undefined;
  }
}

/** Lays the programme out for a zone. */
export function agenda(event: ScientificEvent, zone: Zone, nowMs: number): Agenda {
  return atOnce(agendaSteps(event, zone, nowMs));
}

/** As {@link agenda}, one step a hundred entries. */
export function* agendaSteps(event: ScientificEvent, zone: Zone, nowMs: number): Generator<undefined, Agenda> {
  const rows: Row[] = [];
  for (const day of event.days) yield* placeDay(day, rowMaker(event, zone, day), rows);
  const compare = (a: Row, b: Row): number => (a.dayMs === b.dayMs ? a.orderMs - b.orderMs : a.dayMs - b.dayMs);
  // Most programmes are written in order.
  if (rows.some((row, index) => index > 0 && compare(rows[index - 1] ?? row, row) > 0)) rows.sort(compare);
  const { stateOf, nextChangeMs } = entryStates(event, rows.map(({ entry }) => entry), nowMs);
  const named = new Set<AuthorDay>();
  for (const row of rows) {
    row.state = stateOf(row.entry);
    if (row.source.title && named.size < named.add(row.source).size) row.dayTitle = row.source.title;
  }
  const days: { dayMs?: number; shiftDays: number; rows: Row[] }[] = [];
  let last: number | undefined;
  for (const row of rows) {
    if (row.dayMs !== last) days.push({ dayMs: row.dayMs === Infinity ? undefined : row.dayMs, shiftDays: 0, rows: [] });
    days.at(-1)?.rows.push(row);
    last = row.dayMs;
  }
  for (const day of days) {
    day.shiftDays = commonShift(day.rows);
    const offsets = new Set(day.rows.flatMap(({ entry: { when } }) => (when.kind === 'timed' ? zone.offsetMinutes(when.startMs) : [])));
    for (const row of day.rows) row.tellsOffset = offsets.size > 1;
  }
  return { days: withIdle(days, event), rows, nextChangeMs };
}

/** Days without an entry yet, in their places; one on which something of another day falls here gives it its name. */
function withIdle(days: readonly AgendaDay[], event: ScientificEvent): readonly AgendaDay[] {
  const idle = event.days.filter(({ title, dayMs, entries }) => (title || (dayMs !== undefined && event.days.length > 1)) && !entries.length);
  if (!idle.length) return days;
  const named = days.map((day): AgendaDay => ({ ...day, title: idle.find(({ dayMs }) => dayMs !== undefined && dayMs === day.dayMs)?.title }));
  const others = idle.filter(({ dayMs }) => dayMs === undefined || !days.some((day) => day.dayMs === dayMs)).map(({ dayMs, title }): AgendaDay => ({ dayMs, title, shiftDays: 0, rows: [] }));
  // Of two without a date the difference is none, which leaves them as they are.
  return [...named, ...others].sort((a, b) => (a.dayMs ?? Infinity) - (b.dayMs ?? Infinity));
}

const ENTRIES_A_STEP = 100;

type MakeRow = (entry: Entry, depth: number) => Row;

/** Makes rows on a visitor's clock, each beside that of the entry's own zone. */
function rowMaker({ zoneOffsets }: ScientificEvent, zone: Zone, day: AuthorDay): MakeRow {
  const zones = new Map<string | undefined, Zone>();
  return (entry, depth) => {
    const { timeZone } = entry;
    let own = zones.get(timeZone);
    if (!own) zones.set(timeZone, (own = zoneByName(timeZone, zoneOffsets) ?? UTC));
    return new Row(entry, depth, zone, own, day);
  };
}

/** Rows of one of the author's days; what has no time stays beside what it stands beside in the data. */
function* placeDay(day: AuthorDay, make: MakeRow, rows: Row[]): Generator<undefined, void> {
  const from = rows.length;
  let count = 0;
  for (const entry of day.entries) {
    addRows(entry, 0, make, rows);
    if (++count % ENTRIES_A_STEP === 0) yield;
  }
  // An entry of the agenda, with all that it holds, stands where the first of its rows with a time does.
  const timedAt = (index: number): Row | undefined => {
    const row = rows[index];
    return row?.entry.when.kind === 'timed' ? row : rows[index + 1]?.depth ? timedAt(index + 1) : undefined;
  };
  const own = rows.slice(from);
  let at = { dayMs: own.find(({ entry }) => entry.when.kind === 'timed')?.dayMs ?? day.dayMs ?? Infinity, orderMs: -Infinity };
  let place = at;
  own.forEach((row, index) => {
    const { entry: { when }, depth } = row;
    if (depth === 0) {
      const timed = timedAt(from + index);
      if (when.kind !== 'all-day' && timed?.entry.when.kind === 'timed') at = { dayMs: timed.dayMs, orderMs: timed.entry.when.startMs };
      place = when.kind === 'all-day' ? { dayMs: when.dayMs, orderMs: -Infinity } : at;
    }
    row.dayMs = place.dayMs;
    row.orderMs = place.orderMs;
  });
}

/** The row of an entry, then those of its items in order of time; an item without one stays behind its neighbour. */
function addRows(entry: Entry, depth: number, make: MakeRow, rows: Row[]): void {
  rows.push(make(entry, depth));
  if (!entry.items.length) return;
  let lastMs = -Infinity;
  const blocks = entry.items.map((item) => {
    if (item.when.kind === 'timed') lastMs = item.when.startMs;
    return { item, atMs: lastMs };
  });
  for (const { item } of blocks.sort((a, b) => a.atMs - b.atMs)) addRows(item, depth + 1, make, rows);
}

function commonShift(rows: readonly AgendaRow[]): number {
  const timed = rows.filter(({ entry }) => entry.when.kind === 'timed');
  const shift = timed[0]?.shiftDays ?? 0;
  return timed.every((row) => row.shiftDays === shift) ? shift : 0;
}
