/**
 * From written times to instants: who follows whom, where a slot ends, how late things run.
 * A chain runs through each room. An entry without a room is for everyone: it stands in every room's chain.
 */
import { isoInstant, MINUTE_MS } from '../time/iso.js';
import { readEnd, type Moment, type Setting } from './moment.js';
import type { When } from './model.js';
import { pointer, type ProblemList } from './problems.js';
import type { Zone } from '../time/zone.js';

/** An entry's times as written, and its place among the others. */
export interface Slot {
  readonly path: string;
  /** Names of its rooms; none = for everyone. */
  readonly rooms: readonly string[];
  readonly setting: Setting;
  readonly start: Moment;
  /** The value of `end`, unread: it depends on the start. */
  readonly end: unknown;
  readonly durationMinutes?: number;
  /** The kind's default, where neither end nor duration is written. */
  readonly defaultMinutes?: number;
  /** Minutes late from this entry on; absent = as before. */
  readonly delayMinutes?: number;
  readonly items: readonly Slot[];
}

/** The times of one slot, and the zone in which they are told. */
export interface Timing {
  readonly when: When;
  readonly zone?: Zone;
  readonly delayMinutes: number;
}

/** Times before delays. */
interface Planned {
  readonly slot: Slot;
  readonly when: When;
  readonly zone?: Zone;
}

/** What a room's chain knows of its last entry. */
interface Link {
  readonly startMs?: number;
  /** Only where it is certain: written, or from a duration. */
  readonly endMs?: number;
  readonly zone?: Zone;
}

const EVERYONE = '';

/**
 * Works out when each slot of a day takes place.
 * @param delayMinutes How late the day runs from its start.
 * @returns Timings by slot, nested ones among them.
 */
export function schedule(slots: readonly Slot[], delayMinutes: number, problems: ProblemList): ReadonlyMap<Slot, Timing> {
  const planned = new Map<Slot, Planned>();
  planAll(slots, undefined, planned, problems);
  const delays = new Map<string, number>([[EVERYONE, delayMinutes]]);
  const timings = new Map<Slot, Timing>();
  for (const [slot, { when, zone }] of planned) {
    const late = delayOf(slot, delays);
    timings.set(slot, { when: shifted(when, late), zone, delayMinutes: late });
  }
  return timings;
}

/** A room's delay holds from the entry that states it; one stated for everyone replaces all. */
function delayOf(slot: Slot, delays: Map<string, number>): number {
  const rooms = slot.rooms.length ? slot.rooms : [EVERYONE];
  if (slot.delayMinutes !== undefined) {
    if (rooms[0] === EVERYONE) delays.clear();
    for (const room of rooms) delays.set(room, slot.delayMinutes);
  }
  return delays.get(rooms[0] ?? EVERYONE) ?? delays.get(EVERYONE) ?? 0;
}

function shifted(when: When, minutes: number): When {
  if (when.kind !== 'timed' || minutes === 0) return when;
  const by = minutes * MINUTE_MS;
  return { ...when, startMs: when.startMs + by, endMs: when.endMs === undefined ? undefined : when.endMs + by };
}

/** Plans one list: the day's entries, or a session's items (which start with their session). */
function planAll(slots: readonly Slot[], parent: Link | undefined, planned: Map<Slot, Planned>, problems: ProblemList): readonly Planned[] {
  const chain = new Map<string, Link>();
  const list: { plan: Planned; endMs?: number; rooms: readonly string[] }[] = [];
  for (const slot of slots) {
    const previous = chain.size ? lastIn(chain, slot.rooms) : { endMs: parent?.startMs, zone: parent?.zone };
    const start = startOf(slot, previous, problems);
    // Keeps document order in the map: a session stands before its items.
    planned.set(slot, { slot, when: start.when, zone: start.zone });
    const times = endOf(slot, start, planned, problems);
    remember(chain, slot.rooms, times);
    const plan = { slot, when: times.startMs === undefined ? start.when : timedWhen(times.startMs, times.endMs), zone: times.zone };
    list.push({ plan, endMs: times.endMs, rooms: slot.rooms });
  }
  return inferEnds(list, parent?.endMs).map((plan) => {
    planned.set(plan.slot, plan);
    return plan;
  });
}

function timedWhen(startMs: number, endMs: number | undefined): When {
  return { kind: 'timed', startMs, endMs, endInferred: false };
}

/** The last entry in these rooms. For everyone's entries all rooms must agree on the end, or it is not certain. */
function lastIn(chain: ReadonlyMap<string, Link>, rooms: readonly string[]): Link {
  const links = rooms.length ? rooms.map((room) => chain.get(room) ?? chain.get(EVERYONE) ?? {}) : [...chain.values()];
  const [first = {}] = links;
  const starts = links.map((link) => link.startMs).filter((ms) => ms !== undefined);
  const agreed = links.every((link) => link.endMs === first.endMs);
  return { startMs: starts.length ? Math.max(...starts) : undefined, endMs: agreed ? first.endMs : undefined, zone: first.zone };
}

function remember(chain: Map<string, Link>, rooms: readonly string[], link: Link): void {
  if (!rooms.length) chain.clear();
  for (const room of rooms.length ? rooms : [EVERYONE]) chain.set(room, link);
}

function startOf(slot: Slot, previous: Link, problems: ProblemList): { when: When; zone?: Zone } {
  const { start } = slot;
  const unknown = { when: { kind: 'unknown' } as const };
  const at = (startMs: number, zone: Zone | undefined) => ({ when: timedWhen(startMs, undefined), zone });
  if (start.kind === 'later') return { when: { kind: 'announced-later' } };
  if (start.kind === 'day') return { when: allDay(slot, start.dayMs) };
  if (start.kind === 'doubtful') return unknown;
  if (start.kind === 'instant') {
    if (!start.clockOnly || previous.startMs === undefined || start.instantMs >= previous.startMs) return at(start.instantMs, start.zone);
    problems.add('start-before-previous', pointer(slot.path, 'start'), { start: isoInstant(start.instantMs), previous: isoInstant(previous.startMs) });
    return unknown;
  }
  const ownZone = typeof slot.setting.zone === 'string' ? previous.zone : slot.setting.zone;
  if (previous.endMs !== undefined) return at(previous.endMs, ownZone);
  const [first] = slot.items;
  if (first?.start.kind === 'instant') return at(first.start.instantMs, first.start.zone);
  problems.add('start-unknown', slot.path);
  return unknown;
}

function allDay(slot: Slot, dayMs: number): When {
  const last = typeof slot.end === 'string' && /^\d{4}-\d\d-\d\d$/.test(slot.end) ? Date.parse(slot.end) : NaN;
  return last > dayMs ? { kind: 'all-day', dayMs, lastDayMs: last } : { kind: 'all-day', dayMs };
}

/** The slot's start and, where certain, its end; plans its items on the way, since a session may end with its last item. */
function endOf(slot: Slot, start: { when: When; zone?: Zone }, planned: Map<Slot, Planned>, problems: ProblemList): Link {
  const startMs = start.when.kind === 'timed' ? start.when.startMs : undefined;
  const written = startMs === undefined ? undefined : writtenEnd(slot, startMs, start.zone, problems);
  const items = planAll(slot.items, { startMs, endMs: written === 'doubtful' ? undefined : written, zone: start.zone }, planned, problems);
  if (startMs === undefined) return {};
  if (written === 'doubtful') return { startMs, zone: start.zone };
  return { startMs, endMs: written ?? lastEnd(items), zone: start.zone };
}

function writtenEnd(slot: Slot, startMs: number, zone: Zone | undefined, problems: ProblemList): number | 'doubtful' | undefined {
  const path = pointer(slot.path, 'end');
  const end = readEnd(slot.end, path, startMs, zone ?? { name: 'UTC', offsetMinutes: () => 0 }, problems);
  const fromDuration = slot.durationMinutes === undefined ? undefined : startMs + slot.durationMinutes * MINUTE_MS;
  if (end === 'doubtful') return end;
  if (end === 'absent') return fromDuration ?? (slot.defaultMinutes === undefined ? undefined : startMs + slot.defaultMinutes * MINUTE_MS);
  if (fromDuration !== undefined && fromDuration !== end) {
    problems.add('end-contradicts-duration', path, { end: isoInstant(end), other: isoInstant(fromDuration), minutes: slot.durationMinutes ?? 0 });
    return 'doubtful';
  }
  return end;
}

/** A session without an end of its own ends with its items, if all of theirs are certain. */
function lastEnd(items: readonly Planned[]): number | undefined {
  const ends = items.map(({ when }) => (when.kind === 'timed' && !when.endInferred ? when.endMs : undefined));
  return ends.length && ends.every((ms) => ms !== undefined) ? Math.max(...ends.map((ms) => ms ?? 0)) : undefined;
}

// Beyond this an open end is no slot any more but a night.
const LONGEST_INFERRED_MS = 12 * 60 * MINUTE_MS;

/** Open ends reach to the next start in the same room, else to the session's end; they are marked as inferred. */
function inferEnds(list: readonly { plan: Planned; rooms: readonly string[]; endMs?: number }[], sessionEndMs: number | undefined): Planned[] {
  const nextStart = new Map<string, number>();
  const result = new Map<Planned, Planned>();
  const startOfPlan = ({ plan }: { plan: Planned }): number => (plan.when.kind === 'timed' ? plan.when.startMs : NaN);
  const timed = list.filter((item) => item.plan.when.kind === 'timed').sort((a, b) => startOfPlan(b) - startOfPlan(a));
  for (let from = 0, to = 0; from < timed.length; from = to) {
    const startMs = startOfPlan(timed[from] ?? fail());
    while (to < timed.length && startOfPlan(timed[to] ?? fail()) === startMs) to++;
    const together = timed.slice(from, to);
    for (const item of together) result.set(item.plan, withInferredEnd(item, startMs, nextStart, sessionEndMs));
    for (const item of together) for (const room of item.rooms.length ? item.rooms : [EVERYONE]) nextStart.set(room, startMs);
  }
  return list.map((item) => result.get(item.plan) ?? item.plan);
}

function withInferredEnd(item: { plan: Planned; rooms: readonly string[]; endMs?: number }, startMs: number, nextStart: ReadonlyMap<string, number>, sessionEndMs: number | undefined): Planned {
  const { plan, rooms } = item;
  // A doubtful end stays open: a guess must not stand in for what the author wrote.
  const written = plan.slot.end !== undefined && plan.slot.end !== null;
  if (item.endMs !== undefined || written || plan.slot.durationMinutes !== undefined) return plan;
  const nexts = rooms.length ? [...rooms, EVERYONE].map((room) => nextStart.get(room)) : [...nextStart.values()];
  const next = Math.min(...nexts.map((ms) => ms ?? Infinity), sessionEndMs !== undefined && sessionEndMs > startMs ? sessionEndMs : Infinity);
  if (next - startMs > LONGEST_INFERRED_MS) return plan;
  return { ...plan, when: { kind: 'timed', startMs, endMs: next, endInferred: true } };
}

function fail(): never {
  throw new RangeError('a slot is missing from its own list');
}
