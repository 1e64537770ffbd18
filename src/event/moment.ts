/**
 * One written time and its zone, read into an instant; every doubt is a problem, and a doubtful time is no time.
 */
import { DAY_MS, isoDate, isoInstant, isoWall, MINUTE_MS, parseIsoTime, timeOfDay, type IsoTime } from '../time/iso.js';
import { offsetLabel } from '../time/labels.js';
import { currentName } from '../time/places.js';
import { instantToWall, wallToInstant } from '../time/wall.js';
import { findZone, isAbbreviation, offsetZone, withOffsets, type OffsetTable, type Zone } from '../time/zone.js';
import { printed, type Fields } from './fields.js';
import type { ProblemCode } from './problems.js';

/** What stands in the place of a zone: one, none, or one that is not usable (already named as a problem). */
export type ZoneState = Zone | 'missing' | 'unusable';

/** The zone, if there is one that can be used. */
export function usable(zone: ZoneState): Zone | undefined {
  return typeof zone === 'string' ? undefined : zone;
}

/** Where and on which day a time is told. */
export interface Setting {
  readonly zone: ZoneState;
  /** The day that "15:00" is on, as wall time at midnight; absent when the data give none. */
  readonly dayMs?: number;
}

/** What a start can say. */
export type Moment =
  /** `clockOnly`: written without a date. */
  | { readonly kind: 'instant'; readonly instantMs: number; readonly clockOnly: boolean; readonly zone: Zone }
  | { readonly kind: 'day'; readonly dayMs: number }
  | { readonly kind: 'later' | 'absent' | 'doubtful' };

const DOUBTFUL = { kind: 'doubtful' } as const;
const LATER = { kind: 'later' } as const;
const ABSENT = { kind: 'absent' } as const;

/** The zone that a name means in an event, with the offsets the event itself states for it; undefined for no name, and for one that is of no zone. */
export function zoneByName(name: string | undefined, tables: Readonly<Record<string, OffsetTable>>): Zone | undefined {
  const zone = findZone(name ?? '');
  const table = zone && Object.entries(tables).find(([stated]) => currentName(stated) === currentName(zone.name));
  return zone && table ? withOffsets(zone, table[1]) : zone;
}

/** Reads a zone's name; tells what is wrong with it. `written` where the name does not stand under the key itself. */
export function readZone(fields: Fields, key: string, tables: Readonly<Record<string, OffsetTable>>, written = fields.string(key) ?? ''): Zone | 'unusable' {
  const name = written.trim();
  const zone = zoneByName(name, tables);
  if (zone) return zone;
  fields.report(isAbbreviation(name) ? 'zone-abbreviation' : 'zone-unknown', key, { value: printed(name) });
  return 'unusable';
}

/** The zone of an object's times: the one it names, else the one around. What is written but is no name says that they are in another, and not in which. */
export function readZoneOr(around: ZoneState, fields: Fields, tables: Readonly<Record<string, OffsetTable>>): ZoneState {
  if (fields.string('timeZone') !== undefined) return readZone(fields, 'timeZone', tables);
  return typeof (fields.raw('timeZone') ?? '') === 'string' ? around : 'unusable';
}

/** Reads a start: a time, an instant, a date, `null` for "to be announced", or nothing. */
export function readMoment(fields: Fields, key: string, setting: Setting): Moment {
  const value = fields.raw(key);
  if (value == null) return value === null ? LATER : ABSENT;
  const time = parseIsoTime(value);
  const doubt = (code: ProblemCode): Moment => {
    fields.report(code, key, { value: printed(value) });
    return DOUBTFUL;
  };
  if (!time) return doubt('time-invalid');
  if (time.kind === 'date') return { kind: 'day', dayMs: time.dayMs };
  const { dayMs } = setting;
  // "24:00" is for ends; as a start it could mean either midnight.
  if (time.kind === 'clock' && (dayMs === undefined || time.timeMs >= DAY_MS)) return doubt(dayMs === undefined ? 'date-missing' : 'time-invalid');
  const zone = zoneOf(time, fields, key, setting);
  if (!zone) return DOUBTFUL;
  if (time.kind === 'instant') return { kind: 'instant', instantMs: time.instantMs, clockOnly: false, zone };
  const clockOnly = time.kind === 'clock';
  const instantMs = atWall(clockOnly ? (dayMs ?? 0) + time.timeMs : time.wallMs, zone, fields, key);
  // Read with its own offset, it is still told in the zone around it.
  return instantMs === undefined ? DOUBTFUL : { kind: 'instant', instantMs, clockOnly, zone: usable(setting.zone) ?? zone };
}

/** The offset written with a time wins over the zone around it; when the two disagree, that is told. */
function zoneOf(time: Exclude<IsoTime, { kind: 'date' }>, fields: Fields, key: string, { zone, dayMs = 0 }: Setting): Zone | undefined {
  const around = usable(zone);
  const offset = time.kind === 'local' ? undefined : time.offsetMinutes;
  if (time.kind === 'local' || (time.kind === 'clock' && offset === undefined)) {
    if (zone === 'missing') fields.report('zone-missing', key);
    return around;
  }
  const own = offsetZone(offset ?? 0);
  const instantMs = time.kind === 'instant' ? time.instantMs : dayMs + time.timeMs - (offset ?? 0) * MINUTE_MS;
  // "15:00Z" names an instant, not an offset of this place.
  if (around && offset !== undefined && (offset || time.kind === 'instant')) contradiction(instantMs, offset, around, fields, key);
  // A clock time with an offset is read with that offset; an instant is only *told* in the zone around it.
  return time.kind === 'instant' ? around ?? own : own;
}

function contradiction(instantMs: number, offset: number, zone: Zone, fields: Fields, key: string): void {
  const stated = zone.offsetMinutes(instantMs);
  if (stated !== offset) fields.report('offset-contradicts-zone', key, { offset: offsetLabel(offset), zone: zone.name, zoneOffset: offsetLabel(stated) });
}

/** The last of whole days: what `end` says beside a date as start. Anything but a later date is a problem, and one day remains. */
export function readLastDay(fields: Fields, dayMs: number): number | undefined {
  const value = fields.raw('end');
  if (value == null) return undefined;
  const time = parseIsoTime(value);
  if (time?.kind !== 'date') fields.report('time-invalid', 'end', { value: printed(value) });
  else if (time.dayMs > dayMs) return time.dayMs;
  else if (time.dayMs < dayMs) fields.report('end-before-start', 'end', { start: isoDate(dayMs), end: isoDate(time.dayMs) });
  return undefined;
}

/** The one instant of a wall time; undefined, with a problem, when there is none or there are two. */
function atWall(wallMs: number, zone: Zone, fields: Fields, key: string): number | undefined {
  const reading = wallToInstant(zone, wallMs);
  if (reading.kind === 'exact') return reading.instantMs;
  // Both names of an instant: "2026-10-25 02:30 UTC+2 (2026-10-25T00:30:00Z)".
  const label = (ms: number): string => `${isoWall(instantToWall(zone, ms))} ${offsetLabel(zone.offsetMinutes(ms))} (${isoInstant(ms)})`;
  fields.report(`time-in-${reading.kind}`, key, { value: isoWall(wallMs), zone: zone.name, earlier: label(reading.earlierMs), later: label(reading.laterMs) });
  return undefined;
}

/**
 * Reads the end that belongs to a start. "HH:MM" before the start is past midnight; "24:00" is the end of the start's day.
 * @param zone That of the start. Where the setting has none it is but an offset: an end with another, after clocks have changed, contradicts nothing.
 * @returns The instant; undefined when nothing is written, NaN when it cannot be told (and why is a problem).
 */
export function readEnd(fields: Fields, startMs: number, zone: Zone, setting: Setting): number | undefined {
  const value = fields.raw('end');
  if (value == null) return undefined;
  const time = parseIsoTime(value);
  if (!time || time.kind === 'date') {
    fields.report('time-invalid', 'end', { value: printed(value) });
    return NaN;
  }
  const offset = time.kind === 'local' ? undefined : time.offsetMinutes;
  const told = offset === undefined ? zone : offsetZone(offset);
  const endMs = time.kind === 'instant' ? time.instantMs : endAtWall(time.kind === 'local' ? time.wallMs : clockAfter(time.timeMs, startMs, told), startMs, told, fields);
  if (endMs === undefined) return NaN;
  if (usable(setting.zone) && offset !== undefined && (offset || time.kind === 'instant')) contradiction(endMs, offset, zone, fields, 'end');
  return afterStart(endMs, startMs, fields);
}

/** The wall time of a clock time on the start's day, or on the next when it is earlier. The same minute is a slip, not a day: it stays. */
function clockAfter(timeMs: number, startMs: number, zone: Zone): number {
  const startWallMs = instantToWall(zone, startMs);
  const wallMs = startWallMs - timeOfDay(startWallMs) + timeMs;
  const reading = wallToInstant(zone, wallMs);
  // In the hour that happens twice, "02:10" can come after "02:50".
  const repeats = reading.kind === 'overlap' && reading.laterMs > startMs;
  return wallMs < startWallMs && !repeats ? wallMs + DAY_MS : wallMs;
}

function endAtWall(wallMs: number, startMs: number, zone: Zone, fields: Fields): number | undefined {
  const reading = wallToInstant(zone, wallMs);
  // Of the two hours only one can be after the start.
  if (reading.kind === 'overlap' && reading.earlierMs <= startMs && reading.laterMs > startMs) return reading.laterMs;
  return atWall(wallMs, zone, fields, 'end');
}

/** An end, if it comes after its start; else NaN, and a problem at the key that says it. */
export function afterStart(endMs: number, startMs: number, fields: Fields, key = 'end'): number {
  if (endMs > startMs) return endMs;
  fields.report('end-before-start', key, { start: isoInstant(startMs), end: isoInstant(endMs) });
  return NaN;
}
