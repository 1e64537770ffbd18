/**
 * One written time and its zone, read into an instant; every doubt is a problem, and a doubtful time is no time.
 */
import { DAY_MS, isoInstant, isoWall, parseIsoTime, MINUTE_MS, type IsoTime } from '../time/iso.js';
import { offsetLabel } from '../time/labels.js';
import { wallToInstant, instantToWall } from '../time/wall.js';
import { findZone, isAbbreviation, offsetZone, withOffsets, type OffsetTable, type Zone } from '../time/zone.js';
import { currentName } from '../time/places.js';
import { printed } from './fields.js';
import type { ProblemList } from './problems.js';

/** What stands in the place of a zone: one, none, or one that is not usable (already named as a problem). */
export type ZoneState = Zone | 'missing' | 'unusable';

/** Where and on which day a time is told. */
export interface Setting {
  readonly zone: ZoneState;
  /** The day that "15:00" is on, as wall time at midnight; absent when the data give none. */
  readonly dayMs?: number;
}

/** What a start can say. */
export type Moment =
  | { readonly kind: 'instant'; readonly instantMs: number; readonly clockOnly: boolean; readonly zone: Zone }
  | { readonly kind: 'day'; readonly dayMs: number }
  | { readonly kind: 'later' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'doubtful' };

/** The zone that a name means in an event, with the offsets the event itself states for it. */
export function zoneByName(name: string, tables: Readonly<Record<string, OffsetTable>>): Zone | undefined {
  const zone = findZone(name);
  if (!zone) return undefined;
  const table = Object.entries(tables).find(([stated]) => stated === zone.name || currentName(stated) === currentName(zone.name))?.[1];
  return table ? withOffsets(zone, table) : zone;
}

/** Reads a zone's name; names what is wrong with it. */
export function readZone(name: string, path: string, tables: Readonly<Record<string, OffsetTable>>, problems: ProblemList): Zone | 'unusable' {
  const zone = zoneByName(name.trim(), tables);
  if (zone) return zone;
  problems.add(isAbbreviation(name.trim()) ? 'zone-abbreviation' : 'zone-unknown', path, { value: printed(name) });
  return 'unusable';
}

/** Reads a start: a time, an instant, a date, `null` for "to be announced", or nothing. */
export function readMoment(value: unknown, path: string, setting: Setting, problems: ProblemList): Moment {
  if (value === undefined) return { kind: 'absent' };
  if (value === null) return { kind: 'later' };
  const time = typeof value === 'string' ? parseIsoTime(value) : undefined;
  if (!time) return doubt(problems, 'time-invalid', path, { value: printed(value) });
  if (time.kind === 'date') return { kind: 'day', dayMs: time.dayMs };
  const zone = zoneOf(time, path, setting, problems);
  if (!zone) return { kind: 'doubtful' };
  if (time.kind === 'instant') return { kind: 'instant', instantMs: time.instantMs, clockOnly: false, zone };
  if (time.kind === 'local') return atWall(time.wallMs, false, zone, path, problems);
  if (setting.dayMs === undefined) return doubt(problems, 'date-missing', path, { value: printed(value) });
  // "24:00" is for ends; as a start it could mean either midnight.
  if (time.timeMs >= DAY_MS) return doubt(problems, 'time-invalid', path, { value: printed(value) });
  return atWall(setting.dayMs + time.timeMs, true, zone, path, problems);
}

function doubt(problems: ProblemList, code: Parameters<ProblemList['add']>[0], path: string, params: Readonly<Record<string, string | number>>): Moment {
  problems.add(code, path, params);
  return { kind: 'doubtful' };
}

/** The offset written with a time wins over the zone around it; when the two disagree, that is told. */
function zoneOf(time: Exclude<IsoTime, { kind: 'date' }>, path: string, setting: Setting, problems: ProblemList): Zone | undefined {
  const around = typeof setting.zone === 'string' ? undefined : setting.zone;
  const offset = 'offsetMinutes' in time ? time.offsetMinutes : undefined;
  if (time.kind === 'instant' || offset !== undefined) {
    const instantMs = time.kind === 'instant' ? time.instantMs : (setting.dayMs ?? 0) + (time.kind === 'clock' ? time.timeMs : 0) - (offset ?? 0) * MINUTE_MS;
    const stated = around?.offsetMinutes(instantMs);
    if (around && offset !== undefined && stated !== offset && (time.kind === 'instant' || setting.dayMs !== undefined)) {
      problems.add('offset-contradicts-zone', path, { offset: offsetLabel(offset), zone: around.name, zoneOffset: offsetLabel(stated ?? 0) });
    }
    // A written clock time with an offset must be read with that offset; an instant is only *told* in the zone around it.
    return time.kind === 'instant' ? around ?? offsetZone(offset ?? 0) : offsetZone(offset ?? 0);
  }
  if (setting.zone === 'missing') problems.add('zone-missing', path, {});
  return around;
}

function atWall(wallMs: number, clockOnly: boolean, zone: Zone, path: string, problems: ProblemList): Moment {
  const reading = wallToInstant(zone, wallMs);
  if (reading.kind === 'exact') return { kind: 'instant', instantMs: reading.instantMs, clockOnly, zone };
  return doubt(problems, reading.kind === 'gap' ? 'time-in-gap' : 'time-in-overlap', path, {
    value: isoWall(wallMs),
    zone: zone.name,
    earlier: readingLabel(reading.earlierMs, zone),
    later: readingLabel(reading.laterMs, zone),
  });
}

/** Both names of an instant: "2026-10-25 02:30 UTC+2 (2026-10-25T00:30:00Z)". */
function readingLabel(instantMs: number, zone: Zone): string {
  return `${isoWall(instantToWall(zone, instantMs))} ${offsetLabel(zone.offsetMinutes(instantMs))} (${isoInstant(instantMs)})`;
}

/**
 * Reads an end that belongs to a start. "HH:MM" not after the start is past midnight; "24:00" is the end of the start's day.
 * @returns The instant; "absent" when nothing is written, "doubtful" when it cannot be told (and why is a problem).
 */
export function readEnd(value: unknown, path: string, startMs: number, zone: Zone, problems: ProblemList): number | 'absent' | 'doubtful' {
  if (value === undefined || value === null) return 'absent';
  const time = typeof value === 'string' ? parseIsoTime(value) : undefined;
  if (!time || time.kind === 'date') {
    problems.add('time-invalid', path, { value: printed(value) });
    return 'doubtful';
  }
  if (time.kind === 'instant') return afterStart(time.instantMs, startMs, time.offsetMinutes, zone, path, problems);
  if (time.kind === 'local') return endAtWall(time.wallMs, startMs, zone, path, problems);
  const told = time.offsetMinutes === undefined ? zone : offsetZone(time.offsetMinutes);
  const startWallMs = instantToWall(told, startMs);
  const startDayMs = Math.floor(startWallMs / DAY_MS) * DAY_MS;
  const wallMs = startDayMs + time.timeMs;
  // An end on the same clock minute is a slip, not a slot of 24 hours: it reaches endAtWall as it stands.
  return endAtWall(wallMs < startWallMs && !repeatsLater(told, wallMs, startMs) ? wallMs + DAY_MS : wallMs, startMs, told, path, problems);
}

/** In the hour that happens twice, "02:10" can come after "02:50". */
function repeatsLater(zone: Zone, wallMs: number, startMs: number): boolean {
  const reading = wallToInstant(zone, wallMs);
  return reading.kind === 'overlap' && reading.laterMs > startMs;
}

function endAtWall(wallMs: number, startMs: number, zone: Zone, path: string, problems: ProblemList): number | 'doubtful' {
  const reading = wallToInstant(zone, wallMs);
  if (reading.kind === 'exact') return afterStart(reading.instantMs, startMs, undefined, zone, path, problems);
  // Of the two hours only one can be after the start.
  if (reading.kind === 'overlap' && reading.earlierMs <= startMs && reading.laterMs > startMs) return reading.laterMs;
  atWall(wallMs, false, zone, path, problems);
  return 'doubtful';
}

function afterStart(endMs: number, startMs: number, offset: number | undefined, zone: Zone, path: string, problems: ProblemList): number | 'doubtful' {
  const stated = zone.offsetMinutes(endMs);
  if (offset !== undefined && stated !== offset) problems.add('offset-contradicts-zone', path, { offset: offsetLabel(offset), zone: zone.name, zoneOffset: offsetLabel(stated) });
  if (endMs <= startMs) {
    problems.add('end-before-start', path, { start: isoInstant(startMs), end: isoInstant(endMs) });
    return 'doubtful';
  }
  const minutes = Math.round((endMs - startMs) / MINUTE_MS);
  if (minutes > 12 * 60) problems.add('slot-very-long', path, { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  return endMs;
}
