/**
 * The entries of an agenda, read in the order in which they stand, since a start may depend on what came before.
 * A chain runs through each room; an entry without a room is for everyone and stands in every room's chain.
 */
import { DAY_MS, isoInstant, MINUTE_MS } from '../time/iso.js';
import type { OffsetTable, Zone } from '../time/zone.js';
import { Fields, isRecord, printed, type Located } from './fields.js';
import type { EntryIds } from './ids.js';
import { readLinks, readReferences } from './links.js';
import { KINDS, STATUSES, type Entry, type Kind, type Label, type Standing, type When } from './model.js';
import { afterStart, readEnd, readLastDay, readMoment, readZoneOr, usable, zoneByName, type Moment, type Setting } from './moment.js';
import { findLabel, readPeople, type Registry } from './people.js';
import type { ProblemList } from './problems.js';

/** The defaults of one kind of entry. */
export interface KindDefaults {
  readonly durationMinutes?: number;
  readonly qaMinutes?: number;
}

/** What entries need to know of the event around them. */
export interface Surroundings {
  readonly problems: ProblemList;
  readonly registry: Registry;
  readonly rooms: readonly Label[];
  readonly tracks: readonly Label[];
  readonly defaults: ReadonlyMap<Kind, KindDefaults>;
  readonly tables: Readonly<Record<string, OffsetTable>>;
  readonly approximate: boolean;
  readonly ids: EntryIds;
}

/** A slot before delays. */
interface Slot {
  readonly startMs?: number;
  /** Only where it is certain: written, or from a duration. */
  readonly endMs?: number;
  readonly zone?: Zone;
}

/** What an entry takes over from what it stands in. */
type Around = Pick<Standing, 'status' | 'approximate'>;

/** Where nothing is said of it. Said in full: a page may have added to every object. */
const AS_PLANNED: Around = { status: 'scheduled', approximate: false };

/** What a list of entries stands in: a day, or a session. */
interface Scope {
  readonly language: string;
  readonly setting: Setting;
  readonly rooms: readonly Label[];
  readonly depth: number;
  /** What an entry without a start and without a predecessor follows: the start of its session. */
  readonly session: Slot;
  /** What holds for all in it that say nothing else: talks of a cancelled session are cancelled. */
  readonly standing: Around;
  /** Minutes late in each room, from the entry that says so; "" is everyone's. */
  readonly late: Map<string, number>;
}

/** The last slots of a list's rooms ("" is everyone's), and its earliest start. */
interface Chain {
  readonly last: Map<string, Slot>;
  firstMs: number;
}

const newChain = (): Chain => ({ last: new Map(), firstMs: Infinity });

const EVERYONE = '';
const UNKNOWN: When = { kind: 'unknown' };
const NO_ITEMS: readonly never[] = [];
const DEEPEST = 6;
const DAY_MINUTES = 24 * 60;
// Beyond this an open end is no slot any more but a night, and a written one is worth a look.
const LONGEST_MINUTES = 12 * 60;

/** Reads the entries of one day, which runs `delayMinutes` late from its start; one step an entry. */
export function* readDayEntries(items: readonly Located[], language: string, setting: Setting, delayMinutes: number, around: Surroundings): Generator<undefined, readonly Entry[]> {
  const scope: Scope = { language, setting, rooms: [], depth: 0, session: {}, standing: { ...AS_PLANNED, approximate: around.approximate }, late: new Map([[EVERYONE, delayMinutes]]) };
  const chain = newChain();
  const pending: Pending[] = [];
  for (const item of items) {
    const entry = readEntry(item, scope, chain, around);
    if (entry) pending.push(entry);
    yield;
  }
  const entries = finishAll(pending, undefined);
  yield;
  return entries;
}

/** An entry on its way: its planned slot, and everything but its time. */
interface Pending {
  readonly slot: Slot;
  /** True when nothing says where it ends, not even something doubtful. */
  readonly open: boolean;
  readonly rooms: readonly string[];
  readonly delayMs: number;
  readonly finish: (slot: Slot, inferred: boolean) => Entry;
}

/** @returns A session's items, and where the last of them ends, if all their ends are certain. */
function readItems(items: readonly Located[], scope: Scope, around: Surroundings): { entries: readonly Entry[]; endMs?: number } {
  if (!items.length) return { entries: NO_ITEMS };
  const chain = newChain();
  const pending = items.map((item) => readEntry(item, scope, chain, around)).filter((entry) => entry !== undefined);
  const ends = pending.map(({ slot }) => slot.endMs ?? NaN);
  // NaN, an end that is not certain, spreads.
  const endMs = ends.length ? ends.reduce((a, b) => Math.max(a, b)) : NaN;
  return { entries: finishAll(pending, scope.session.endMs), ...(endMs ? { endMs } : {}) };
}

function readEntry(item: Located, scope: Scope, chain: Chain, around: Surroundings): Pending | undefined {
  const { problems } = around;
  if (!isRecord(item.value)) problems.add('type-wrong', item.path, { expected: 'object', found: printed(item.value) });
  // A bare string in an agenda is a title without a time: shown, not lost.
  const value = typeof item.value === 'string' && item.value.trim() ? { title: item.value } : item.value;
  if (!isRecord(value)) return undefined;
  const bare = new Fields(value, item.path, problems, scope.language);
  const fields = bare.in(bare.languageTag('language') ?? scope.language);
  const ownRooms = readRooms(fields, around);
  const labels = ownRooms.length ? ownRooms : scope.rooms;
  const rooms = labels.map((room) => room.id);
  const setting = readSetting(fields, ownRooms, scope.setting, around);
  const fixed = readFixed(fields, labels, setting, scope.standing, around);
  const defaults = around.defaults.get(fixed.kind);
  const id = around.ids.take(fields.identifier('id'), fixed);
  const qaMinutes = readQa(fields) ?? defaults?.qaMinutes;
  const delayMinutes = lateness(fields, rooms, scope.late);

  const previous = chain.last.size ? lastIn(chain, rooms) : { endMs: scope.session.startMs, zone: scope.session.zone };
  const minutes = fields.durationMinutes('duration');
  const { when, zone } = readStart(fields, setting, previous, minutes);
  const startMs = when.kind === 'timed' ? when.startMs : undefined;
  const written = startMs === undefined || !zone ? undefined : readWrittenEnd(fields, startMs, zone, setting, minutes, defaults?.durationMinutes);
  const nested = fields.list('items');
  if (nested.length && scope.depth >= DEEPEST) fields.report('nesting-too-deep', 'items', { deepest: DEEPEST });
  const inner = readItems(scope.depth < DEEPEST ? nested : [], {
    ...scope, language: fields.language, setting, rooms: labels, depth: scope.depth + 1, session: { startMs, zone, endMs: written }, standing: fixed,
  }, around);
  const slot: Slot = startMs === undefined ? {} : { startMs, zone, endMs: written ?? (inner.endMs && afterStart(inner.endMs, startMs, fields, 'items')) };
  const certain = { ...slot, endMs: slot.endMs || undefined };
  // Whole days and times to be announced do not join the chain; a doubtful time breaks it, but still comes after the one before.
  if (when.kind === 'timed' || when.kind === 'unknown') {
    const now = startMs === undefined ? { startMs: previous.startMs, zone: previous.zone } : certain;
    for (const room of rooms.length ? rooms : [EVERYONE, ...chain.last.keys()]) chain.last.set(room, now);
    chain.firstMs = Math.min(chain.firstMs, startMs ?? Infinity);
  }
  fields.leftOver();
  return {
    slot: certain,
    open: slot.endMs === undefined,
    rooms,
    delayMs: delayMinutes * MINUTE_MS,
    finish: (planned, inferred) => {
      const own = zone ?? usable(setting.zone);
      return Object.assign(fixed, {
        id, when: planned.startMs === undefined ? when : shifted(planned, inferred, delayMinutes, inner.entries, written !== undefined),
        timeZone: own?.name, delayMinutes: planned.startMs === undefined ? 0 : delayMinutes, qaMinutes: fittingQa(fields, qaMinutes, planned), items: inner.entries,
      });
    },
  };
}

/** Everything that does not depend on other entries; the rest is written into it at the end, since a copy of ten thousand of these is felt. */
function readFixed(fields: Fields, rooms: readonly Label[], setting: Setting, outer: Around, around: Surroundings): Entry {
  const speakers = readPeople(fields, 'speakers', around.registry);
  const abstract = fields.markup('abstract');
  const title = fields.text('title');
  const kind = fields.choice('kind', KINDS) ?? (fields.raw('kind') === undefined && (speakers.length || abstract) ? 'talk' : 'other');
  if (!title && kind !== 'break' && kind !== 'buffer') around.problems.add('entry-title-missing', fields.path);
  const [track, ...tracks] = readLabelled(fields, 'track', around.tracks, 'tracks');
  if (tracks.length) fields.report('type-wrong', 'track', { expected: 'string', found: 'list' });
  const { status, statusNote, previousStart, approximate } = readStanding(fields, setting, outer);
  return {
    id: '', path: fields.path, kind, title, subtitle: fields.text('subtitle'), when: UNKNOWN, timeZone: undefined, qaMinutes: undefined,
    speakers, authors: readPeople(fields, 'authors', around.registry), chairs: readPeople(fields, 'chairs', around.registry),
    abstract, references: readReferences(fields), links: readLinks(fields), rooms, track, language: fields.language, keywords: fields.texts('keywords'), items: NO_ITEMS,
    status, statusNote, previousStart, approximate, delayMinutes: 0,
  };
}

/** Status, note, former time and exactness: the same fields on an event and on an entry. @param outer What holds where nothing is said. */
export function readStanding(fields: Fields, setting: Setting, outer = AS_PLANNED): Omit<Standing, 'delayMinutes'> {
  const times = fields.choice('times', ['exact', 'approximate']);
  return {
    status: fields.choice('status', STATUSES) ?? outer.status,
    statusNote: fields.text('statusNote'),
    previousStart: readWhen(fields, 'previousStart', setting),
    approximate: times ? times === 'approximate' : outer.approximate,
  };
}

/** A time that stands alone: a former start, a deadline. */
export function readWhen(fields: Fields, key: string, setting: Setting): When {
  return whenOf(readMoment(fields, key, setting));
}

/** One day, or all of them up to a later one. */
export function wholeDays(dayMs: number, lastDayMs = dayMs): When {
  return lastDayMs > dayMs ? { kind: 'all-day', dayMs, lastDayMs } : { kind: 'all-day', dayMs };
}

function whenOf(moment: Moment): When {
  if (moment.kind === 'instant') return { kind: 'timed', startMs: moment.instantMs, endInferred: false };
  if (moment.kind === 'day') return wholeDays(moment.dayMs);
  return moment.kind === 'later' ? { kind: 'announced-later' } : UNKNOWN;
}

function readRooms(fields: Fields, around: Surroundings): readonly Label[] {
  return [...readLabelled(fields, 'rooms', around.rooms, 'rooms'), ...readLabelled(fields, 'room', around.rooms, 'rooms')];
}

/** Rooms or tracks, by id or name: one, or a list. */
function readLabelled(fields: Fields, key: string, list: readonly Label[], listName: string): readonly Label[] {
  return fields.oneOrMore(key).flatMap(({ value, path }) => {
    const id = typeof value === 'number' ? String(value) : value;
    if (typeof id === 'string' && id.trim()) return [findLabel(id, path, list, listName, fields.problems)];
    if (value !== '') fields.problems.add('type-wrong', path, { expected: 'string', found: printed(value) });
    return [];
  });
}

/** The nearest zone holds: the entry's own, its room's, else the one around. */
function readSetting(fields: Fields, rooms: readonly Label[], outer: Setting, { tables }: Surroundings): Setting {
  const ofRoom = rooms.find((room) => room.timeZone)?.timeZone;
  return { dayMs: outer.dayMs, zone: readZoneOr(ofRoom === undefined ? outer.zone : zoneByName(ofRoom, tables) ?? 'unusable', fields, tables) };
}

/** Minutes by which an event, a day or an entry runs late; negative: early. */
export function readDelay(fields: Fields): number | undefined {
  return fields.minutes('delay', -DAY_MINUTES, DAY_MINUTES);
}

/** Minutes for questions, of an entry or a kind of entries. */
export function readQa(fields: Fields): number | undefined {
  return fields.minutes('qa', 0, DAY_MINUTES);
}

/** A room's delay holds from the entry that states it; one stated for everyone replaces all. */
function lateness(fields: Fields, rooms: readonly string[], late: Map<string, number>): number {
  const stated = readDelay(fields);
  if (stated !== undefined) {
    if (!rooms.length) late.clear();
    for (const room of rooms.length ? rooms : [EVERYONE]) late.set(room, stated);
  }
  return late.get(rooms[0] ?? EVERYONE) ?? late.get(EVERYONE) ?? 0;
}

/**
 * The last entry in these rooms. For everyone's entries all rooms in which something has been since theirs must agree on the end, or it is not
 * certain. In a room of which nothing has been said yet the morning may be told after everyone's lunch, but nothing from before the list began.
 */
function lastIn({ last, firstMs }: Chain, rooms: readonly string[]): Slot {
  const everyone = last.get(EVERYONE);
  const unsaid: Slot = everyone && firstMs < Infinity ? { ...everyone, startMs: firstMs } : {};
  const since = [...last.values()].filter((slot) => slot !== everyone);
  const slots = rooms.length ? rooms.map((room) => last.get(room) ?? unsaid) : everyone && !since.length ? [everyone] : since;
  const starts = slots.map((slot) => slot.startMs ?? -Infinity);
  const startMs = starts.reduce((a, b) => Math.max(a, b), -Infinity);
  const latest: Slot = slots[starts.indexOf(startMs)] ?? {};
  return { startMs, endMs: slots.every((slot) => slot.endMs === latest.endMs) ? latest.endMs : undefined, zone: latest.zone };
}

function readStart(fields: Fields, setting: Setting, previous: Slot, minutes = 0): { when: When; zone?: Zone } {
  const start = readMoment(fields, 'start', setting);
  fields.raw('end');
  const unknown = { when: UNKNOWN };
  if (start.kind === 'absent') return followingStart(fields, setting, previous) ?? unknown;
  if (start.kind === 'day') return { when: wholeDays(start.dayMs, readLastDay(fields, start.dayMs) ?? start.dayMs + (Math.ceil(minutes / DAY_MINUTES) - 1) * DAY_MS) };
  if (start.kind !== 'instant') return { when: whenOf(start) };
  // Hubs in different zones have their own mornings; on one clock, earlier than the one before is a slip or the next day.
  if (start.clockOnly && previous.startMs !== undefined && start.instantMs < previous.startMs && previous.zone?.name === start.zone.name) {
    fields.report('start-before-previous', 'start', { start: isoInstant(start.instantMs), previous: isoInstant(previous.startMs) });
    return unknown;
  }
  return { when: whenOf(start), zone: start.zone };
}

/** Without a start: after the one before; a session also with its first item. */
function followingStart(fields: Fields, setting: Setting, previous: Slot): { when: When; zone?: Zone } | undefined {
  if (previous.endMs !== undefined) return { when: { kind: 'timed', startMs: previous.endMs, endInferred: false }, zone: usable(setting.zone) ?? previous.zone };
  const [first] = fields.list('items');
  const start = first && isRecord(first.value) ? readMoment(new Fields(first.value, first.path, fields.problems, ''), 'start', setting) : undefined;
  if (start?.kind === 'instant') return { when: whenOf(start), zone: start.zone };
  fields.problems.add('start-unknown', fields.path);
  return undefined;
}

/** Where the data say it ends: undefined = not at all, NaN = doubtful. */
function readWrittenEnd(fields: Fields, startMs: number, zone: Zone, setting: Setting, minutes: number | undefined, defaultMinutes: number | undefined): number | undefined {
  const end = readEnd(fields, startMs, zone, setting);
  const length = end === undefined ? minutes ?? 0 : Math.round((end - startMs) / MINUTE_MS);
  if (length > LONGEST_MINUTES) fields.report('slot-very-long', end === undefined ? 'duration' : 'end', { hours: Math.floor(length / 60), minutes: length % 60 });
  const fromDuration = minutes && startMs + minutes * MINUTE_MS;
  if (end === undefined) {
    if (fields.raw('duration') != null) return fromDuration ?? NaN;
    return defaultMinutes && startMs + defaultMinutes * MINUTE_MS;
  }
  if (!end || !fromDuration || end === fromDuration) return end;
  fields.report('end-contradicts-duration', 'end', { end: isoInstant(end), other: isoInstant(fromDuration), minutes: minutes ?? 0 });
  return NaN;
}

/** Open ends reach to the next start in the same room, else to the session's end; they are marked as inferred. */
function finishAll(pending: readonly Pending[], sessionEndMs: number | undefined): readonly Entry[] {
  const next = new Map<string, number>();
  const inferred = new Map<Pending, number>();
  const byStart = pending.filter(({ slot }) => slot.startMs !== undefined).sort((a, b) => (b.slot.startMs ?? 0) - (a.slot.startMs ?? 0));
  for (let from = 0, to = 0; from < byStart.length; from = to) {
    const startMs = byStart[from]?.slot.startMs ?? 0;
    while (byStart[to]?.slot.startMs === startMs) to++;
    const together = byStart.slice(from, to);
    for (const entry of together.filter(({ open }) => open)) {
      const starts = entry.rooms.length ? [...entry.rooms, EVERYONE].map((room) => next.get(room)) : [...next.values()];
      // What is late ends where the next begins, which may be on time.
      const endMs = [...starts.map((ms = NaN) => ms - entry.delayMs), sessionEndMs ?? NaN].reduce((least, ms) => (ms > startMs ? Math.min(least, ms) : least), Infinity);
      if (endMs - startMs <= LONGEST_MINUTES * MINUTE_MS) inferred.set(entry, endMs);
    }
    for (const { rooms, delayMs } of together) for (const room of rooms.length ? rooms : [EVERYONE]) next.set(room, startMs + delayMs);
  }
  return pending.map((entry) => {
    const endMs = inferred.get(entry);
    return entry.finish(endMs === undefined ? entry.slot : { ...entry.slot, endMs }, endMs !== undefined);
  });
}

/**
 * The slot as it takes place.
 * @param items Of a session: it ends with the last of them, late as that is. Where its own end is written, only what is later than the session itself moves it.
 */
function shifted({ startMs = 0, endMs }: Slot, endInferred: boolean, delayMinutes: number, items: readonly Entry[], isWritten: boolean): When {
  const by = delayMinutes * MINUTE_MS;
  const plain = { kind: 'timed', startMs: startMs + by, endMs: endMs && endMs + by, endInferred } as const;
  if (endMs === undefined || endInferred) return plain;
  const ends = items.flatMap(({ when, delayMinutes: own }) => (when.kind === 'timed' && (!isWritten || own > delayMinutes) ? when.endMs ?? [] : []));
  return ends.length ? { ...plain, endMs: ends.reduce((a, b) => Math.max(a, b), isWritten ? endMs + by : 0) } : plain;
}

/** Time for questions lies inside the slot: longer than it, it cannot be right. */
function fittingQa(fields: Fields, qa: number | undefined, { startMs, endMs }: Slot): number | undefined {
  const minutes = startMs === undefined || endMs === undefined ? Infinity : Math.round((endMs - startMs) / MINUTE_MS);
  if (!qa || qa < minutes) return qa || undefined;
  fields.report('qa-too-long', 'qa', { qa, minutes });
  return undefined;
}
