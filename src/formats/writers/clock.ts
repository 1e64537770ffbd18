/**
 * Times of a day as they are written for people and read back to the same instant.
 */
import { isoWall, MINUTE_MS } from '../../time/iso.js';
import { instantToWall, wallToInstant } from '../../time/wall.js';
import { findZone, UTC, type Zone } from '../../time/zone.js';

/** "15:00"; with seconds where there are any. */
export function clockOf(wallMs: number): string {
  return wallMs % MINUTE_MS === 0 ? isoWall(wallMs).slice(11) : new Date(wallMs).toISOString().slice(11, 23).replace('.000', '');
}

/**
 * True for an instant that its clock time does not tell alone: clocks show it twice, or the event states another offset than whoever reads it knows.
 * @param zone The zone of that name with the event's own offsets.
 */
export function needsOffset(instantMs: number, zoneName: string, zone: Zone): boolean {
  const reading = wallToInstant(findZone(zoneName) ?? UTC, instantToWall(zone, instantMs));
  return reading.kind !== 'exact' || reading.instantMs !== instantMs;
}
