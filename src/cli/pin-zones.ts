/**
 * `zoneOffsets` out of a current release of IANA's zone data: the offsets of every zone on the days of an event, so that browsers whose own data
 * are years old show right times too.
 */
import type { Programme, When } from '../event/model.js';
import { DAY_MS, isoInstant } from '../time/iso.js';
import { RELEASE_ENDS_MS, type ZoneRelease } from '../time/zone-release.js';

/** Zone → [instant, minutes east of UTC], as the event format writes it. */
export type ZoneOffsets = Readonly<Record<string, readonly (readonly [string, number])[]>>;

/**
 * The offsets of zones, if not told otherwise of all, while an event lasts, a day more on either side.
 * @returns undefined for an event without a time, or beyond the years for which the release has rules.
 */
export function zoneOffsetsFor(window: When, release: ZoneRelease, names = release.names): ZoneOffsets | undefined {
  const [firstMs, lastMs] = window.kind === 'timed' ? [window.startMs, window.lastDayMs === undefined ? window.endMs ?? window.startMs : window.lastDayMs + DAY_MS] : window.kind === 'all-day' ? [window.dayMs, (window.lastDayMs ?? window.dayMs) + DAY_MS] : [];
  if (firstMs === undefined || lastMs === undefined || lastMs >= RELEASE_ENDS_MS) return undefined;
  // From a whole day on: it is read by people, too.
  const fromMs = Math.floor(firstMs / DAY_MS) * DAY_MS - DAY_MS;
  return Object.fromEntries(names.map((name) => [name, (release.offsets(name, fromMs, lastMs + DAY_MS) ?? []).map(([ms, minutes]) => [isoInstant(ms), minutes] as const)]));
}

/** A document with the offsets in each of its events; what the author has stated stays. @returns undefined when no event can have any. */
export function pinned(document: object, { events }: Programme, release: ZoneRelease): object | undefined {
  const offsets = events.map(({ window }) => zoneOffsetsFor(window, release));
  if (!offsets.some(Boolean)) return undefined;
  const add = (event: object, index: number): object => {
    const stated = 'zoneOffsets' in event && typeof event.zoneOffsets === 'object' ? event.zoneOffsets : {};
    return offsets[index] ? { ...event, zoneOffsets: { ...offsets[index], ...stated } } : event;
  };
  if (!('events' in document) || !Array.isArray(document.events)) return add(document, 0);
  // Only what could be read is among the events: with one that could not, their numbers would not fit.
  const listed = document.events as readonly object[];
  return listed.length === events.length ? { ...document, events: listed.map(add) } : undefined;
}
