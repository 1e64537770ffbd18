/**
 * Entries of the agenda: read in two steps, since a time depends on the entries before it. `draft` reads what stands in one entry,
 * `finish` joins it with its times and its id.
 */
import type { OffsetTable } from '../time/zone.js';
import { Fields, isRecord, printed, readText, type Located } from './fields.js';
import type { EntryIds } from './ids.js';
import { readLinks, readReferences } from './links.js';
import { KINDS, STATUSES, type Entry, type Kind, type Label, type Standing, type When } from './model.js';
import { readMoment, readZone, type Setting, type ZoneState } from './moment.js';
import { findLabel, readPeople, type Registry } from './people.js';
import { pointer, type ProblemList } from './problems.js';
import type { Slot, Timing } from './schedule.js';
import { reportRefused } from './links.js';

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
}

/** An entry without its times. */
export interface Draft {
  readonly slot: Slot;
  readonly path: string;
  readonly writtenId?: string;
  readonly fixed: Omit<Entry, 'id' | 'when' | 'timeZone' | 'items' | 'qaMinutes' | 'delayMinutes'>;
  readonly qaMinutes?: number;
  readonly items: readonly Draft[];
}

const DEEPEST = 6;

/** Reads a list of entries. */
export function draftAll(items: readonly Located[], language: string, setting: Setting, around: Surroundings, rooms: readonly Label[] = [], depth = 0): readonly Draft[] {
  return items.map((item) => draft(item, language, setting, around, rooms, depth)).filter((entry) => entry !== undefined);
}

function draft(item: Located, outerLanguage: string, outer: Setting, around: Surroundings, outerRooms: readonly Label[], depth: number): Draft | undefined {
  const { problems } = around;
  if (!isRecord(item.value)) {
    problems.add('type-wrong', item.path, { expected: 'object', found: printed(item.value) });
    // A bare string in an agenda is a title without a time: shown, not lost.
    const title = readText({ value: typeof item.value === 'string' ? item.value : undefined, path: item.path }, new Fields({}, item.path, problems, outerLanguage));
    if (!title) return undefined;
  }
  const bare = new Fields(typeof item.value === 'string' ? { title: item.value } : item.value, item.path, problems, outerLanguage);
  const own = bare.languageTag('language');
  const fields = bare.in(own ?? outerLanguage);
  const ownRooms = readRooms(fields, around);
  const rooms = ownRooms.length ? ownRooms : outerRooms;
  const setting: Setting = { dayMs: outer.dayMs, zone: readOwnZone(fields, ownRooms, outer.zone, around) };
  const people = { speakers: readPeople(fields, 'speakers', around.registry), authors: readPeople(fields, 'authors', around.registry), chairs: readPeople(fields, 'chairs', around.registry) };
  const abstract = fields.text('abstract');
  const kind = fields.choice('kind', KINDS) ?? (fields.raw('kind') === undefined && (people.speakers.length || abstract) ? 'talk' : 'other');
  const track = fields.string('track');
  const content = {
    path: item.path, kind, title: fields.text('title'), subtitle: fields.text('subtitle'), ...people, abstract,
    references: readReferences(fields), links: readLinks(fields), rooms, keywords: fields.texts('keywords'), language: fields.language,
    track: track === undefined ? undefined : findLabel(track, fields.at('track'), around.tracks, 'tracks', problems),
    ...readStanding(fields, setting, around.approximate),
  };
  reportRefused(abstract, fields.at('abstract'), problems);
  if (!content.title && kind !== 'break' && kind !== 'buffer') problems.add('entry-title-missing', item.path, { kind });
  const items = depth < DEEPEST ? draftAll(fields.list('items'), fields.language, setting, around, rooms, depth + 1) : tooDeep(fields);
  const slot = readSlot(fields, setting, kind, rooms, items, around);
  const result: Draft = { slot, path: item.path, writtenId: fields.identifier('id'), fixed: content, qaMinutes: fields.minutes('qa', 0, 24 * 60) ?? around.defaults.get(kind)?.qaMinutes, items };
  fields.leftOver();
  return result;
}

function tooDeep(fields: Fields): readonly Draft[] {
  if (fields.list('items').length) fields.report('nesting-too-deep', 'items', { deepest: DEEPEST });
  return [];
}

function readRooms(fields: Fields, around: Surroundings): readonly Label[] {
  const single = fields.raw('room');
  const written = [...fields.list('rooms'), ...(Array.isArray(single) ? fields.list('room') : [{ value: single ?? null, path: fields.at('room') }])];
  return written.flatMap(({ value, path }) => {
    if (typeof value === 'string' && value.trim()) return [findLabel(value, path, around.rooms, 'rooms', around.problems)];
    if (value !== null && value !== '') around.problems.add('type-wrong', path, { expected: 'string', found: printed(value) });
    return [];
  });
}

/** The nearest zone holds: the entry's own, its room's, else the one around. */
function readOwnZone(fields: Fields, rooms: readonly Label[], outer: ZoneState, around: Surroundings): ZoneState {
  const own = fields.string('timeZone');
  if (own !== undefined) return readZone(own, fields.at('timeZone'), around.tables, around.problems);
  const [named] = new Set(rooms.map((room) => room.timeZone).filter((name) => name !== undefined));
  return named === undefined ? outer : readZone(named, fields.at('room'), around.tables, around.problems);
}

/** Status, note, former time and exactness: the same fields on an event and on an entry. */
export function readStanding(fields: Fields, setting: Setting, approximateAround: boolean): Omit<Standing, 'delayMinutes'> {
  const times = fields.choice('times', ['exact', 'approximate']);
  return {
    status: fields.choice('status', STATUSES) ?? 'scheduled',
    statusNote: fields.text('statusNote'),
    previousStart: readWhen(fields, 'previousStart', setting),
    approximate: times === undefined ? approximateAround : times === 'approximate',
  };
}

/** A time that stands alone: a former start, a deadline. */
export function readWhen(fields: Fields, key: string, setting: Setting): When {
  const moment = readMoment(fields.raw(key), fields.at(key), setting, fields.problems);
  if (moment.kind === 'instant') return { kind: 'timed', startMs: moment.instantMs, endInferred: false };
  if (moment.kind === 'day') return { kind: 'all-day', dayMs: moment.dayMs };
  return { kind: moment.kind === 'later' ? 'announced-later' : 'unknown' };
}

function readSlot(fields: Fields, setting: Setting, kind: Kind, rooms: readonly Label[], items: readonly Draft[], around: Surroundings): Slot {
  return {
    path: fields.path,
    rooms: rooms.map((room) => room.id),
    setting,
    start: readMoment(fields.raw('start'), fields.at('start'), setting, around.problems),
    end: fields.raw('end'),
    durationMinutes: fields.durationMinutes('duration'),
    defaultMinutes: around.defaults.get(kind)?.durationMinutes,
    delayMinutes: fields.minutes('delay', -24 * 60, 24 * 60),
    items: items.map((item) => item.slot),
  };
}

/** Joins entries with their times, and gives each its id. */
export function finishAll(drafts: readonly Draft[], timings: ReadonlyMap<Slot, Timing>, ids: EntryIds, problems: ProblemList): readonly Entry[] {
  return drafts.map((entry) => {
    const timing = timings.get(entry.slot) ?? { when: { kind: 'unknown' }, delayMinutes: 0 };
    const id = ids.take(entry.writtenId, entry.fixed);
    const items = finishAll(entry.items, timings, ids, problems);
    const around = entry.slot.setting.zone;
    const timeZone = timing.zone?.name ?? (typeof around === 'string' ? undefined : around.name);
    return { ...entry.fixed, id, when: timing.when, timeZone, delayMinutes: timing.delayMinutes, qaMinutes: fittingQa(entry, timing.when, problems), items };
  });
}

/** Time for questions lies inside the slot: longer than it, it cannot be right. */
function fittingQa({ qaMinutes, path }: Draft, when: When, problems: ProblemList): number | undefined {
  if (!qaMinutes || when.kind !== 'timed' || when.endMs === undefined) return qaMinutes || undefined;
  const minutes = Math.round((when.endMs - when.startMs) / 60_000);
  if (qaMinutes < minutes) return qaMinutes;
  problems.add('qa-too-long', pointer(path, 'qa'), { qa: qaMinutes, minutes });
  return undefined;
}
