/**
 * Times by the release of zone data that the command carries, where Node's own are older and say otherwise on the days of an event.
 */
import { isRecord } from '../event/fields.js';
import { allEntries, type ScientificEvent } from '../event/model.js';
import type { FileOptions } from '../formats/files/file-format.js';
import type { FileReading } from '../formats/files/index.js';
import { readDocument } from '../formats/index.js';
import { findZone } from '../time/zone.js';
import type { ZoneRelease } from '../time/zone-release.js';
import { zoneOffsetsFor, type ZoneOffsets } from './pin-zones.js';

/**
 * A reading whose times are right by a release, and the zones of which Node says otherwise. The document stays what it is.
 * @param places Zones in which times are shown besides.
 */
export function withCurrentZones(reading: FileReading, options: FileOptions, release: ZoneRelease, places: readonly string[] = []): { readonly reading: FileReading; readonly zones: readonly string[] } {
  const { programme, document } = reading;
  const offsets = (programme?.events ?? []).map((event) => differing(event, release, places));
  const zones = [...new Set(offsets.flatMap((one) => Object.keys(one)))];
  if (!document || !zones.length) return { reading, zones: [] };
  const listed: unknown = document.events;
  // Only what could be read is among the events: with one that could not, their numbers would not fit.
  if (Array.isArray(listed) && listed.length !== offsets.length) return { reading, zones: [] };
  const whole = Array.isArray(listed) ? { ...document, events: listed.map((event: unknown, index) => withOffsets(event, offsets[index])) } : withOffsets(document, offsets[0]);
  return { reading: { ...reading, programme: readDocument(whole, options).programme }, zones };
}

/** What the author has stated stays. */
function withOffsets(event: unknown, offsets: ZoneOffsets = {}): unknown {
  return isRecord(event) && Object.keys(offsets).length ? { ...event, zoneOffsets: { ...offsets, ...(isRecord(event.zoneOffsets) ? event.zoneOffsets : {}) } } : event;
}

/** The offsets of those zones of an event of which Node says otherwise. */
function differing(event: ScientificEvent, release: ZoneRelease, places: readonly string[]): ZoneOffsets {
  const named = [event.timeZone, ...places, ...allEntries(event.days).map(({ timeZone }) => timeZone), ...event.rooms.map(({ timeZone }) => timeZone), ...event.zones.map(({ timeZone }) => timeZone)];
  const names = [...new Set(named)].filter((name) => name !== undefined && event.zoneOffsets[name] === undefined).map(String);
  const isOther = ([name, table]: readonly [string, ZoneOffsets[string]]): boolean => {
    const zone = findZone(name);
    return zone !== undefined && table.some(([from, minutes]) => zone.offsetMinutes(Date.parse(from)) !== minutes);
  };
  return Object.fromEntries(Object.entries(zoneOffsetsFor(event.window, release, names) ?? {}).filter(isOther));
}
