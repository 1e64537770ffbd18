/**
 * The door: an unknown value comes in, an event and a list of problems go out. Nothing here throws; what is sound is kept.
 */
import { DAY_MS, isoDate, MINUTE_MS, parseDuration, parseIsoTime } from '../time/iso.js';
import type { OffsetTable } from '../time/zone.js';
import { draftAll, finishAll, readStanding, readWhen, type Draft, type KindDefaults, type Surroundings } from './entry.js';
import { Fields, isRecord, printed, typeName, type Located } from './fields.js';
import { EntryIds } from './ids.js';
import { reportRefused } from './links.js';
import { ATTENDANCES, KINDS, type ComparedPlace, type Day, type Entry, type Kind, type ScientificEvent, type When } from './model.js';
import { readMoment, readZone, type Setting, type ZoneState } from './moment.js';
import { readOffsetTables } from './offsets.js';
import { readLabels, readNamed, readPeople, readRegistry } from './people.js';
import { ProblemList, type Problem } from './problems.js';
import { schedule } from './schedule.js';

/** What the page adds to the data. */
export interface ParseOptions {
  /** The event's zone, where the data name none (IANA). */
  readonly eventTimeZone?: string;
}

/** An event as far as it could be read, and all that is wrong with it. */
export interface Parsed {
  /** Absent only when the value is no object at all. */
  readonly event?: ScientificEvent;
  readonly problems: readonly Problem[];
}

/**
 * Reads one event.
 * @param value Decoded JSON, or any object of the page.
 * @param path Where it stands in its document ("" when it is the document).
 */
export function parse(value: unknown, options: ParseOptions = {}, path = ''): Parsed {
  const problems = new ProblemList();
  if (!isRecord(value)) {
    problems.add('not-an-event', path, { found: typeName(value) });
    return { problems: problems.all };
  }
  const bare = new Fields(value, path, problems, '');
  const event = readEvent(bare.in(bare.languageTag('language') ?? ''), options, problems);
  return { event, problems: problems.all };
}

function readEvent(fields: Fields, options: ParseOptions, problems: ProblemList): ScientificEvent {
  checkVersion(fields);
  const tables = readOffsetTables(fields);
  const zone = eventZone(fields, options, tables, problems);
  const setting: Setting = { zone, dayMs: readDay(fields, 'date') };
  const title = fields.text('title') ?? missingTitle(fields);
  const standing = readStanding(fields, setting, false);
  const around: Surroundings = {
    problems, tables, registry: readRegistry(fields), rooms: readLabels(fields, 'rooms'), tracks: readLabels(fields, 'tracks'),
    defaults: readDefaults(fields), approximate: standing.approximate,
  };
  const delayMinutes = fields.minutes('delay', -24 * 60, 24 * 60) ?? 0;
  const days = readDays(fields, setting, delayMinutes, around);
  const window = readWindow(fields, setting, days);
  const date = setting.dayMs ?? days.find((day) => day.dayMs !== undefined)?.dayMs;
  const url = fields.url('url');
  const description = fields.text('description');
  reportRefused(description, fields.at('description'), problems);
  return {
    id: fields.identifier('id') ?? url ?? [title[0].value, date === undefined ? '' : isoDate(date)].join(' ').trim(),
    title, url, description, window, days, delayMinutes, ...standing,
    subtitle: fields.text('subtitle'), series: fields.text('series'), language: fields.language,
    image: fields.url('image'), keywords: fields.texts('keywords'),
    timeZone: typeof zone === 'string' ? undefined : zone.name,
    attendance: fields.choice('attendance', ATTENDANCES),
    location: readNamed({ value: fields.raw('location'), path: fields.at('location') }, fields),
    online: readOnline(fields, setting, window),
    ...readPeopleFields(fields, around), notes: fields.texts('notes'),
    contact: readNamed({ value: fields.raw('contact'), path: fields.at('contact') }, fields),
    registration: readRegistration(fields, setting),
    zones: readZones(fields, around), zoneOffsets: tables, rooms: around.rooms, tracks: around.tracks,
    feed: fields.url('feed', 'webcal:'), updatedMs: readUpdated(fields, setting), revision: fields.minutes('revision', 0, Number.MAX_SAFE_INTEGER),
    ext: { ...fields.object('ext')?.leftOver(), ...fields.leftOver() },
  };
}

function checkVersion(fields: Fields): void {
  fields.raw('$schema');
  const version = fields.raw('version');
  if (version !== undefined && version !== 1) fields.report('version-unknown', 'version', { value: printed(version) });
}

function missingTitle(fields: Fields): ScientificEvent['title'] {
  fields.report('title-missing', 'title');
  return [{ lang: '', value: '' }];
}

function eventZone(fields: Fields, options: ParseOptions, tables: Readonly<Record<string, OffsetTable>>, problems: ProblemList): ZoneState {
  const written = fields.string('timeZone');
  if (written !== undefined) return readZone(written, fields.at('timeZone'), tables, problems);
  return options.eventTimeZone === undefined ? 'missing' : readZone(options.eventTimeZone, fields.at('timeZone'), tables, problems);
}

function readDay(fields: Fields, key: string): number | undefined {
  const written = fields.string(key);
  if (written === undefined) return undefined;
  const time = parseIsoTime(written);
  if (time?.kind === 'date') return time.dayMs;
  fields.report('date-invalid', key, { value: printed(written) });
  return undefined;
}

function readDefaults(fields: Fields): ReadonlyMap<Kind, KindDefaults> {
  const defaults = new Map<Kind, KindDefaults>();
  for (const [name, { value, path }] of fields.dictionary('defaults')) {
    const kind = KINDS.find((known) => known === name);
    if (!kind) {
      fields.problems.add('value-unknown', path, { value: name, allowed: KINDS.join(', ') });
      continue;
    }
    if (!isRecord(value)) fields.problems.add('type-wrong', path, { expected: 'object', found: typeName(value) });
    const inner = new Fields(value, path, fields.problems, '');
    defaults.set(kind, { durationMinutes: inner.durationMinutes('duration'), qaMinutes: inner.minutes('qa', 0, 24 * 60) });
    inner.leftOver();
  }
  return defaults;
}

/** `days`, or one day made of `date` and `agenda`; both only if somebody mixed them. */
function readDays(fields: Fields, setting: Setting, delayMinutes: number, around: Surroundings): readonly Day[] {
  const ids = new EntryIds(around.problems);
  const agenda = fields.raw('agenda');
  const days = fields.list('days');
  if (agenda === undefined && fields.raw('days') === undefined) fields.report('agenda-missing', 'agenda');
  if (agenda !== undefined && days.length) fields.report('agenda-and-days', 'agenda');
  const single: Day[] = agenda === undefined ? [] : [{ dayMs: setting.dayMs, entries: readAgenda(fields, setting, delayMinutes, around, ids) }];
  return [...single, ...days.map((item) => readOneDay(item, fields, setting, delayMinutes, around, ids)).filter((day) => day !== undefined)];
}

function readOneDay(item: Located, event: Fields, setting: Setting, delayMinutes: number, around: Surroundings, ids: EntryIds): Day | undefined {
  if (!isRecord(item.value)) {
    around.problems.add('type-wrong', item.path, { expected: 'object', found: typeName(item.value) });
    return undefined;
  }
  const fields = new Fields(item.value, item.path, around.problems, event.language);
  const name = fields.string('timeZone');
  const zone = name === undefined ? setting.zone : readZone(name, fields.at('timeZone'), around.tables, around.problems);
  const dayMs = readDay(fields, 'date');
  const late = fields.minutes('delay', -24 * 60, 24 * 60) ?? delayMinutes;
  const day = { title: fields.text('title'), dayMs, entries: readAgenda(fields, { zone, dayMs }, late, around, ids) };
  fields.leftOver();
  return day;
}

function readAgenda(fields: Fields, setting: Setting, delayMinutes: number, around: Surroundings, ids: EntryIds): readonly Entry[] {
  const drafts: readonly Draft[] = draftAll(fields.list('agenda'), fields.language, setting, around);
  const timings = schedule(drafts.map((draft) => draft.slot), delayMinutes, around.problems);
  return finishAll(drafts, timings, ids, around.problems);
}

/** All entries, nested ones after the one that holds them. */
export function allEntries(days: readonly Day[]): readonly Entry[] {
  const flat = (entries: readonly Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...flat(entry.items)]);
  return days.flatMap((day) => flat(day.entries));
}

/** The event's own `start` and `end`; what is not written comes from the entries. */
function readWindow(fields: Fields, setting: Setting, days: readonly Day[]): When {
  const derived = derivedWindow(days, setting);
  const start = readMoment(fields.raw('start'), fields.at('start'), setting, fields.problems);
  const end = readMoment(endOfDay(fields.raw('end'), setting), fields.at('end'), setting, fields.problems);
  if (start.kind === 'later') return { kind: 'announced-later' };
  if (start.kind === 'day') return { kind: 'all-day', dayMs: start.dayMs, ...(end.kind === 'day' && end.dayMs > start.dayMs ? { lastDayMs: end.dayMs } : {}) };
  const startMs = start.kind === 'instant' ? start.instantMs : derived.kind === 'timed' ? derived.startMs : undefined;
  if (startMs === undefined) return derived;
  let endMs = end.kind === 'instant' ? end.instantMs : derived.kind === 'timed' ? derived.endMs : undefined;
  if (end.kind === 'instant' && end.clockOnly && end.instantMs <= startMs) endMs = end.instantMs + DAY_MS;
  if (endMs !== undefined && endMs <= startMs) {
    fields.report('end-before-start', 'end', { start: new Date(startMs).toISOString(), end: new Date(endMs).toISOString() });
    endMs = undefined;
  }
  return { kind: 'timed', startMs, endMs, endInferred: false };
}

/** "24:00" closes a day; as the end of a window it is the next day's midnight. */
function endOfDay(value: unknown, { dayMs }: Setting): unknown {
  return value === '24:00' && dayMs !== undefined ? `${isoDate(dayMs + DAY_MS)}T00:00` : value;
}

function derivedWindow(days: readonly Day[], { dayMs }: Setting): When {
  const whens = allEntries(days).filter((entry) => entry.status !== 'cancelled').map((entry) => entry.when);
  const timed = whens.filter((when) => when.kind === 'timed');
  if (timed.length) {
    const last = timed.reduce((a, b) => ((b.endMs ?? b.startMs) > (a.endMs ?? a.startMs) ? b : a));
    const startMs = timed.reduce((least, when) => Math.min(least, when.startMs), Infinity);
    return { kind: 'timed', startMs, endMs: last.endMs, endInferred: last.endInferred };
  }
  const dates = [...whens.flatMap((when) => (when.kind === 'all-day' ? [when.dayMs, when.lastDayMs ?? when.dayMs] : [])), ...days.map((day) => day.dayMs), dayMs].filter((ms) => ms !== undefined);
  if (!dates.length) return { kind: 'unknown' };
  const [first, final] = [Math.min(...dates), Math.max(...dates)];
  return { kind: 'all-day', dayMs: first, ...(final > first ? { lastDayMs: final } : {}) };
}

function readPeopleFields(fields: Fields, around: Surroundings): Pick<ScientificEvent, 'organizers' | 'chairs' | 'sponsors'> {
  return {
    organizers: readPeople(fields, 'organizers', around.registry),
    chairs: readPeople(fields, 'chairs', around.registry),
    sponsors: fields.list('sponsors').map((item) => readNamed(item, fields)).filter((sponsor) => sponsor !== undefined),
  };
}

function readOnline(event: Fields, setting: Setting, window: When): ScientificEvent['online'] {
  const fields = event.object('online');
  if (!fields) return undefined;
  const opens = fields.raw('opens');
  const before = typeof opens === 'string' ? parseDuration(opens) : undefined;
  const moment = before === undefined && opens !== null ? readMoment(opens, fields.at('opens'), setting, fields.problems) : undefined;
  const startMs = window.kind === 'timed' ? window.startMs : undefined;
  const online = {
    url: fields.url('url'), platform: fields.text('platform'), note: fields.text('note'),
    opensMs: moment?.kind === 'instant' ? moment.instantMs : before !== undefined && startMs !== undefined ? startMs + before * MINUTE_MS : undefined,
  };
  fields.leftOver();
  return online;
}

function readRegistration(event: Fields, setting: Setting): ScientificEvent['registration'] {
  const fields = event.object('registration');
  const registration = fields && { url: fields.url('url'), deadline: readWhen(fields, 'deadline', setting) };
  fields?.leftOver();
  return registration;
}

function readUpdated(fields: Fields, setting: Setting): number | undefined {
  const moment = readMoment(fields.raw('updated') ?? undefined, fields.at('updated'), setting, fields.problems);
  return moment.kind === 'instant' ? moment.instantMs : moment.kind === 'day' ? moment.dayMs : undefined;
}

function readZones(event: Fields, around: Surroundings): readonly ComparedPlace[] {
  return event.list('zones').flatMap(({ value, path }): ComparedPlace[] => {
    const fields = isRecord(value) ? new Fields(value, path, around.problems, event.language) : undefined;
    const written = fields ? fields.string('timeZone') : typeof value === 'string' ? value : undefined;
    if (written === undefined) {
      around.problems.add('type-wrong', path, { expected: 'time zone', found: typeName(value) });
      return [];
    }
    const zone = readZone(written, fields ? fields.at('timeZone') : path, around.tables, around.problems);
    return zone === 'unusable' ? [] : [{ name: fields?.text('name'), timeZone: zone.name }];
  });
}

