/**
 * The door: an unknown value comes in, an event and a list of problems go out. Nothing here throws; what is sound is kept.
 */
import { isoDate, MINUTE_MS, parseDuration, parseIsoTime } from '../time/iso.js';
import { dateAt, instantToWall } from '../time/wall.js';
import { UTC, type OffsetTable } from '../time/zone.js';
import { readDayEntries, readDelay, readQa, readStanding, readWhen, wholeDays, type KindDefaults, type Surroundings } from './entries.js';
import { Fields, isRecord, printed, typeName } from './fields.js';
import { EntryIds } from './ids.js';
import { ATTENDANCES, KINDS, type ComparedPlace, type Day, type Entry, type Kind, type ScientificEvent, type When } from './model.js';
import { readEnd, readLastDay, readMoment, readZone, readZoneOr, usable, type Setting, type ZoneState } from './moment.js';
import { readOffsetTables } from './offsets.js';
import { readLabels, readNamed, readPeople, readRegistry } from './people.js';
import { ProblemList, type Problem } from './problems.js';
import { isOff, openDates } from './states.js';
import { atOnce } from './steps.js';
import { feedUrl } from './urls.js';

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
  return atOnce(parseSteps(value, options, path));
}

/** Reads one event in steps, one an entry, so that ten thousand of them do not keep a page from answering. */
export function* parseSteps(value: unknown, options: ParseOptions = {}, path = ''): Generator<undefined, Parsed> {
  const problems = new ProblemList();
  if (!isRecord(value)) {
    problems.add('not-an-event', path, { found: typeName(value) });
    return { problems: problems.all };
  }
  const bare = new Fields(value, path, problems, '');
  const event = yield* readEvent(bare.in(bare.languageTag('language') ?? ''), options);
  return { event, problems: problems.all };
}

function* readEvent(fields: Fields, options: ParseOptions): Generator<undefined, ScientificEvent> {
  const { problems } = fields;
  readVersion(fields);
  const tables = readOffsetTables(fields);
  const zone = eventZone(fields, options, tables);
  const setting: Setting = { zone, dayMs: readDate(fields) };
  const title = fields.text('title');
  if (!title) fields.report('title-missing', 'title');
  const standing = readStanding(fields, setting);
  const around: Surroundings = {
    problems, tables, registry: readRegistry(fields), rooms: readLabels(fields, 'rooms', tables), tracks: readLabels(fields, 'tracks', tables),
    defaults: readDefaults(fields), approximate: standing.approximate, ids: new EntryIds(problems),
  };
  const delayMinutes = readDelay(fields) ?? 0;
  const days = yield* readDays(fields, setting, delayMinutes, around);
  const window = readWindow(fields, setting, days, delayMinutes);
  const dayMs = setting.dayMs ?? days.find((day) => day.dayMs !== undefined)?.dayMs;
  const url = fields.address('url');
  return {
    id: fields.identifier('id') ?? url?.href ?? `${title?.[0].value ?? ''} ${dayMs === undefined ? '' : isoDate(dayMs)}`.trim(),
    title: title ?? [{ lang: '', value: '' }], url, window, days, delayMinutes, ...standing,
    description: fields.markup('description'), subtitle: fields.text('subtitle'), series: fields.text('series'), language: fields.language,
    image: fields.url('image'), keywords: fields.texts('keywords'), timeZone: usable(zone)?.name,
    attendance: fields.choice('attendance', ATTENDANCES), location: readNamed(fields.located('location'), fields), contact: readNamed(fields.located('contact'), fields),
    online: readOnline(fields, setting, window), registration: readRegistration(fields, setting),
    organizers: readPeople(fields, 'organizers', around.registry), chairs: readPeople(fields, 'chairs', around.registry),
    sponsors: fields.list('sponsors').map((item) => readNamed(item, fields)).filter((sponsor) => sponsor !== undefined),
    notes: fields.markups('notes'), zones: readZones(fields, tables), zoneOffsets: tables, rooms: around.rooms, tracks: around.tracks,
    feed: fields.url('feed', feedUrl), updatedMs: readUpdated(fields, setting), revision: fields.minutes('revision', 0, Number.MAX_SAFE_INTEGER),
    ext: { ...fields.object('ext')?.leftOver(), ...fields.leftOver() },
  };
}

/** The head of a document, of an event or a series. */
export function readVersion(fields: Fields): void {
  fields.raw('$schema');
  const version = fields.raw('version');
  if (version !== undefined && version !== 1) fields.report('version-unknown', 'version', { value: printed(version) });
}

function eventZone(fields: Fields, { eventTimeZone }: ParseOptions, tables: Readonly<Record<string, OffsetTable>>): ZoneState {
  const written = fields.string('timeZone') ?? eventTimeZone;
  return written === undefined ? 'missing' : readZone(fields, 'timeZone', tables, written);
}

function readDate(fields: Fields): number | undefined {
  const written = fields.string('date');
  const time = parseIsoTime(written);
  if (time?.kind === 'date') return time.dayMs;
  if (written !== undefined) fields.report('date-invalid', 'date', { value: printed(written) });
  return undefined;
}

function readDefaults(fields: Fields): ReadonlyMap<Kind, KindDefaults> {
  const defaults = new Map<Kind, KindDefaults>();
  for (const [name, { value, path }] of fields.dictionary('defaults')) {
    const kind = KINDS.find((known) => known === name);
    if (!kind) fields.problems.add('value-unknown', path, { value: name, allowed: KINDS.join(', ') });
    else if (!isRecord(value)) fields.wrong(path, 'object', value);
    else {
      const inner = new Fields(value, path, fields.problems, '');
      defaults.set(kind, { durationMinutes: inner.durationMinutes('duration'), qaMinutes: readQa(inner) });
      inner.leftOver();
    }
  }
  return defaults;
}

/** `days`, or one day made of `date` and `agenda`; both only if somebody mixed them. */
function* readDays(fields: Fields, setting: Setting, delayMinutes: number, around: Surroundings): Generator<undefined, readonly Day[]> {
  const agenda = fields.raw('agenda');
  const listed = fields.list('days');
  if (agenda === undefined && fields.raw('days') === undefined) fields.report('agenda-missing', 'agenda');
  if (agenda !== undefined && listed.length) fields.report('agenda-and-days', 'agenda');
  const days: Day[] = agenda === undefined ? [] : [{ dayMs: setting.dayMs, entries: yield* readDayEntries(fields.list('agenda'), fields.language, setting, delayMinutes, around) }];
  for (const { value, path } of listed) {
    if (isRecord(value)) days.push(yield* readOneDay(new Fields(value, path, fields.problems, fields.language), setting, delayMinutes, around));
    else fields.wrong(path, 'object', value);
  }
  return days;
}

function* readOneDay(day: Fields, setting: Setting, delayMinutes: number, around: Surroundings): Generator<undefined, Day> {
  const at = { zone: readZoneOr(setting.zone, day, around.tables), dayMs: readDate(day) };
  const title = day.text('title');
  const entries = yield* readDayEntries(day.list('agenda'), day.language, at, readDelay(day) ?? delayMinutes, around);
  day.leftOver();
  return { title, dayMs: at.dayMs, entries };
}

/** The event's own `start` and `end`, late as the event is; what is not written comes from the entries. */
function readWindow(fields: Fields, setting: Setting, days: readonly Day[], delayMinutes: number): When {
  const start = readMoment(fields, 'start', setting);
  const derived = derivedWindow(days, setting, start.kind === 'instant');
  if (start.kind === 'later') {
    const dates = datesOf([...openDates(days), ...days.map((day) => day.dayMs), setting.dayMs]);
    return dates.kind === 'all-day' ? { ...dates, isAnnouncedLater: true } : { kind: 'announced-later' };
  }
  if (start.kind === 'day') return wholeDays(start.dayMs, readLastDay(fields, start.dayMs) ?? days.reduce((last, day) => Math.max(last, day.dayMs ?? last), start.dayMs));
  const lateMs = delayMinutes * MINUTE_MS;
  const own = derived.kind === 'timed' ? derived : undefined;
  const startMs = start.kind === 'instant' ? start.instantMs : own && own.startMs - lateMs;
  const end = parseIsoTime(fields.raw('end'));
  if (startMs === undefined) {
    // An hour says nothing here: without a start the event is known by its dates.
    return derived.kind === 'all-day' && (!end || end.kind === 'date') ? wholeDays(derived.dayMs, readLastDay(fields, derived.dayMs) ?? derived.lastDayMs) : derived;
  }
  const zone = start.kind === 'instant' ? start.zone : usable(setting.zone) ?? UTC;
  // An hour alone would be that of the first of several days, or of the last, or of any.
  const written = days.length > 1 && end?.kind === 'clock' ? fields.report('date-missing', 'end', { value: String(fields.raw('end')) })
    : readEnd(fields, startMs, zone, setting);
  // A date alone says no hour: that of the last entry holds, if it ends on that day.
  const isOpen = written === undefined || (own?.endMs !== undefined && isoDate(instantToWall(zone, own.endMs - 1)) === fields.raw('end'));
  const endMs = isOpen ? own?.endMs : written + lateMs;
  const isAfter = endMs !== undefined && endMs > startMs + lateMs;
  return { kind: 'timed', startMs: startMs + lateMs, endMs: isAfter ? endMs : undefined, endInferred: isOpen && !!own?.endInferred, ...(isOpen && 'lastDayMs' in derived ? { lastMs: own?.lastMs, lastDayMs: derived.lastDayMs } : {}) };
}

/**
 * From the first entry to the last. Where a date or an entry ahead of the first has no hour, nothing but the dates is known; what is behind the last
 * leaves the end open.
 * @param isBegun True where the event says itself when it starts.
 */
function derivedWindow(days: readonly Day[], { dayMs, zone }: Setting, isBegun: boolean): When {
  const { startMs, last, firstKind, lastKind } = survey(days);
  const dates = openDates(days);
  if (!last) return datesOf([...dates, dayMs]);
  const [firstDay = 0, lastDay = 0] = [startMs, endOf(last) - 1].map((ms) => dateAt(usable(zone) ?? UTC, ms));
  if (!isBegun && (dates.some((date) => date < firstDay) || firstKind === 'unknown')) return datesOf([...dates, firstDay, lastDay]);
  const lastDayMs = dates.reduce((a, b) => Math.max(a, b), lastDay);
  if (lastDayMs === lastDay && last.endMs !== undefined && lastKind === 'timed') return { ...last, startMs };
  return { kind: 'timed', startMs, endInferred: false, lastMs: endOf(last) - 1, lastDayMs };
}

type Timed = When & { kind: 'timed' };

/** At the same instant what has no end ends later. */
function endOf({ startMs, endMs }: Timed): number {
  return endMs ?? startMs + 1;
}

/**
 * The first start and the last slot of all entries, and of which kind the times of the first and the last of the list are (of a session without an end
 * also those of what is in it). In one go: there can be ten thousand.
 */
function survey(days: readonly Day[]): { readonly startMs: number; readonly last?: Timed; readonly firstKind?: When['kind']; readonly lastKind?: When['kind'] } {
  let [startMs, last, firstKind, lastKind]: [number, Timed?, When['kind']?, When['kind']?] = [Infinity];
  const visit = (entries: readonly Entry[], isListed: boolean): void => {
    for (const entry of entries) {
      const { when, items } = entry;
      const isOpen = when.kind === 'timed' && when.endMs === undefined;
      if (!isOff(entry) && when.kind !== 'all-day') {
        if (when.kind === 'timed') {
          startMs = Math.min(startMs, when.startMs);
          if (!last || endOf(when) > endOf(last)) last = when;
        }
        if (isListed) lastKind = when.kind;
        if (isListed && when.kind !== 'announced-later') firstKind ??= when.kind;
      }
      visit(items, isListed && (isOpen || isOff(entry)));
    }
  };
  for (const { entries } of days) visit(entries, true);
  return { startMs, last, firstKind, lastKind };
}

/** From the first date that is known to the last. */
function datesOf(some: readonly (number | undefined)[]): When {
  const dates = some.filter((ms) => ms !== undefined);
  return dates.length ? wholeDays(dates.reduce((a, b) => Math.min(a, b)), dates.reduce((a, b) => Math.max(a, b))) : { kind: 'unknown' };
}

function readOnline(event: Fields, setting: Setting, window: When): ScientificEvent['online'] {
  const fields = event.object('online');
  if (!fields) return undefined;
  const opens = fields.raw('opens');
  const minutes = typeof opens === 'string' ? parseDuration(opens) : undefined;
  const moment = minutes === undefined ? readMoment(fields, 'opens', setting) : undefined;
  // Nobody is let in so long after the start: "PT20M" means the same as "-PT20M".
  const before = minutes !== undefined && window.kind === 'timed' ? window.startMs - Math.abs(minutes) * MINUTE_MS : undefined;
  const online = { url: fields.address('url'), platform: fields.text('platform'), note: fields.text('note'), opensMs: moment?.kind === 'instant' ? moment.instantMs : before };
  fields.leftOver();
  return online;
}

function readRegistration(event: Fields, setting: Setting): ScientificEvent['registration'] {
  const fields = event.object('registration');
  const registration = fields && { url: fields.address('url'), deadline: readWhen(fields, 'deadline', setting) };
  fields?.leftOver();
  return registration;
}

function readUpdated(fields: Fields, setting: Setting): number | undefined {
  const moment = readMoment(fields, 'updated', setting);
  return moment.kind === 'instant' ? moment.instantMs : moment.kind === 'day' ? moment.dayMs : undefined;
}

function readZones(event: Fields, tables: Readonly<Record<string, OffsetTable>>): readonly ComparedPlace[] {
  return event.list('zones').flatMap(({ value, path }, index): ComparedPlace[] => {
    // A lone name is read as the list's own field, so that a problem points at it.
    const [holder, at, key] = isRecord(value) ? [value, path, 'timeZone'] : [{ [index]: value }, event.at('zones'), String(index)];
    const fields = new Fields(holder, at, event.problems, event.language);
    const name = fields.text('name');
    if (fields.string(key) === undefined) {
      event.wrong(path, 'time zone', value);
      return [];
    }
    const zone = readZone(fields, key, tables);
    if (isRecord(value)) fields.leftOver();
    return zone === 'unusable' ? [] : [{ name, timeZone: zone.name }];
  });
}
