/**
 * The event on other clocks: one row a place, and the hours of the day it falls into.
 */
import { DAY_MS, MINUTE_MS, timeOfDay } from '../time/iso.js';
import { madeOnce } from '../time/made-once.js';
import { currentName, placeName, WORLD } from '../time/places.js';
import { instantToWall } from '../time/wall.js';
import { UTC, type Zone } from '../time/zone.js';
import { allEntries, type ScientificEvent } from './model.js';
import { zoneByName } from './moment.js';
import { shiftDays, spanOf, type Span } from './spans.js';
import type { Text } from './text.js';

/** A part of a day, in minutes after midnight: 0 to 1440. */
export type DayPart = readonly [fromMinute: number, toMinute: number];

/** A part of the programme: its first and last instant. */
type Part = readonly [startMs: number, endMs: number];

/** The event on the clocks of one place. */
export interface PlaceRow {
  /** The organiser's name for the place; the zone's city otherwise. */
  readonly name: Text;
  readonly timeZone: string;
  readonly span: Span;
  /** Days by which the date there differs from the event's own. */
  readonly shiftDays: number;
  /** Hours of the day at which the programme runs there, all its days laid over one another. */
  readonly hours: readonly DayPart[];
  /** True for the zone in which the page shows times. */
  readonly isDisplayed: boolean;
  /** True where the visitor is. */
  readonly isVisitors: boolean;
}

/**
 * Compares places, from west to east; the zone of the display comes first, and that of the visitor is always there.
 * @param places Zone names; empty for the event's own list, or a spread around the world where it has none.
 * @param visitor The visitor's zone, where there is one who has it.
 */
export function elsewhere(event: ScientificEvent, displayed: Zone, places: readonly string[], visitor?: string): readonly PlaceRow[] {
  if (event.window.kind !== 'timed') return [];
  const own = zoneByName(event.timeZone, event.zoneOffsets) ?? UTC;
  const parts = programmeParts(event);
  const listed = !places.length && event.zones.length ? event.zones : (places.length ? places : WORLD).map((timeZone) => ({ timeZone, name: undefined }));
  const rowOf = (place: { timeZone: string; name?: Text }): PlaceRow | undefined => placeRow(place, event, own, parts, displayed, visitor);
  const rows = listed.map(rowOf).filter((row) => row !== undefined);
  for (const timeZone of [displayed.name, visitor]) {
    const row = timeZone !== undefined && !rows.some((one) => isSame(one.timeZone, timeZone)) && rowOf({ timeZone });
    if (row) rows.push(row);
  }
  rows.sort((a, b) => Number(b.isDisplayed) - Number(a.isDisplayed) || a.span.start.offsetMinutes - b.span.start.offsetMinutes);
  return rows;
}

/** Two names of one zone. */
function isSame(zone: string, other: string | undefined): boolean {
  return other !== undefined && currentName(zone) === currentName(other);
}

function placeRow(place: { timeZone: string; name?: Text }, event: ScientificEvent, own: Zone, parts: readonly Part[], displayed: Zone, visitor: string | undefined): PlaceRow | undefined {
  const zone = place.timeZone === displayed.name ? displayed : zoneByName(place.timeZone, event.zoneOffsets);
  const span = zone && spanOf(event.window, zone);
  const ownSpan = spanOf(event.window, own);
  if (!zone || !span || !ownSpan) return undefined;
  return {
    name: place.name ?? [{ lang: '', value: placeName(zone.name) }],
    timeZone: zone.name,
    span,
    shiftDays: shiftDays(span.start, ownSpan.start),
    hours: merge(parts.flatMap((part) => partsOfDay(part, zone))),
    isDisplayed: isSame(zone.name, displayed.name),
    isVisitors: isSame(zone.name, visitor),
  };
}

/**
 * What to lay over one day: the whole window when it is a day or less, else each of the author's days from its first to its last minute. The same for
 * every zone that a visitor tries.
 */
const programmeParts = madeOnce(({ window, days }: ScientificEvent): readonly Part[] => {
  if (window.kind === 'timed' && window.endMs !== undefined && window.endMs - window.startMs <= DAY_MS) return [[window.startMs, window.endMs]];
  return days.flatMap((day): Part[] => {
    let [startMs, endMs] = [Infinity, -Infinity];
    for (const { when } of allEntries([day])) {
      if (when.kind !== 'timed') continue;
      startMs = Math.min(startMs, when.startMs);
      endMs = Math.max(endMs, when.endMs ?? when.startMs);
    }
    return endMs < startMs ? [] : [[startMs, endMs]];
  });
});

function partsOfDay([startMs, endMs]: Part, zone: Zone): readonly DayPart[] {
  const wallMs = instantToWall(zone, startMs);
  const from = Math.floor(timeOfDay(wallMs) / MINUTE_MS);
  const length = Math.round((instantToWall(zone, endMs) - wallMs) / MINUTE_MS);
  if (length >= 1440) return [[0, 1440]];
  return from + length <= 1440 ? [[from, from + length]] : [[from, 1440], [0, from + length - 1440]];
}

function merge(parts: readonly DayPart[]): readonly DayPart[] {
  const merged: DayPart[] = [];
  for (const [from, to] of [...parts].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}
