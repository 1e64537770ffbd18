/**
 * Wall time to instant and back. Twice a year a wall time does not exist, or exists twice: both are told, never settled by a guess.
 * (luxon, like most libraries, moves such a time silently.)
 */
import { dayNumber, DAY_MS, MINUTE_MS } from './iso.js';
import type { Zone } from './zone.js';

/** What a wall time means in a zone. */
export type WallReading =
  | { readonly kind: 'exact'; readonly instantMs: number }
  /** Clocks go back: it happens twice, first before the change. */
  | { readonly kind: 'overlap'; readonly earlierMs: number; readonly laterMs: number }
  /** Clocks go forward: it does not happen. Read with the offset from before the change it is `laterMs`, from after it `earlierMs`. */
  | { readonly kind: 'gap'; readonly earlierMs: number; readonly laterMs: number };

// Zones reach from -12 to +14 hours; Samoa and Kwajalein once skipped a whole day. Probes this far away see the offsets on both sides.
const PROBE_BEFORE_MS = 16 * 60 * MINUTE_MS;
const PROBE_AFTER_MS = 14 * 60 * MINUTE_MS;

/** The date that clocks of this zone show at an instant, as its midnight in wall milliseconds. */
export function dateAt(zone: Zone, instantMs: number): number {
  return dayNumber(instantToWall(zone, instantMs)) * DAY_MS;
}

/**
 * The instant at which clocks of this zone show `wallMs`.
 * @param wallMs Milliseconds from 1970-01-01T00:00 on that clock.
 */
export function wallToInstant(zone: Zone, wallMs: number): WallReading {
  const before = wallMs - zone.offsetMinutes(wallMs - PROBE_BEFORE_MS) * MINUTE_MS;
  const after = wallMs - zone.offsetMinutes(wallMs + PROBE_AFTER_MS) * MINUTE_MS;
  const beforeHolds = instantToWall(zone, before) === wallMs;
  const afterHolds = instantToWall(zone, after) === wallMs;
  if (beforeHolds && afterHolds && before !== after) return { kind: 'overlap', earlierMs: Math.min(before, after), laterMs: Math.max(before, after) };
  if (beforeHolds || afterHolds) return { kind: 'exact', instantMs: beforeHolds ? before : after };
  return { kind: 'gap', earlierMs: Math.min(before, after), laterMs: Math.max(before, after) };
}

/** What clocks of this zone show at an instant, as wall milliseconds. */
export function instantToWall(zone: Zone, instantMs: number): number {
  return instantMs + zone.offsetMinutes(instantMs) * MINUTE_MS;
}

/**
 * The instant at which clocks of this zone first show a wall time: of two the first; what they skip counts from before the change. So a date begins
 * where clocks skip midnight or show it twice, and so RFC 5545 reads all its times (section 3.3.5).
 */
export function firstInstant(zone: Zone, wallMs: number): number {
  const reading = wallToInstant(zone, wallMs);
  return reading.kind === 'exact' ? reading.instantMs : reading.kind === 'gap' ? reading.laterMs : reading.earlierMs;
}
