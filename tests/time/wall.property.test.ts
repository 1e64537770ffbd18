/**
 * Random instants and wall times over every zone of the engine, against Temporal, which does the same arithmetic in its own way.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantToWall, wallToInstant } from '../../src/time/wall.js';
import { findZone, type Zone } from '../../src/time/zone.js';

const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
const FROM = Date.UTC(1973, 0, 1);
const TO = Date.UTC(2099, 11, 31);
const MINUTE = 60_000;
const minuteBetween = (from: number, to: number) => fc.integer({ min: Math.ceil(from / MINUTE), max: Math.floor(to / MINUTE) }).map((minute) => minute * MINUTE);

function zoneOf(name: string): Zone {
  const zone = findZone(name);
  assert.ok(zone, name);
  return zone;
}

/** What clocks show, by Temporal, as wall milliseconds. */
function temporalWall(name: string, instantMs: number): number {
  const { year, month, day, hour, minute } = Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(name);
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** Both readings of a wall time, by Temporal. */
function temporalReading(name: string, wallMs: number): { kind: string; instants: number[] } {
  const plain = Temporal.PlainDateTime.from(new Date(wallMs).toISOString().slice(0, 16));
  const at = (disambiguation: 'earlier' | 'later'): number => plain.toZonedDateTime(name, { disambiguation }).epochMilliseconds;
  const [earlier, later] = [at('earlier'), at('later')];
  if (earlier === later) return { kind: 'exact', instants: [earlier] };
  return { kind: temporalWall(name, earlier) === wallMs ? 'overlap' : 'gap', instants: [earlier, later] };
}

function reading(name: string, wallMs: number): { kind: string; instants: number[] } {
  const found = wallToInstant(zoneOf(name), wallMs);
  return { kind: found.kind, instants: found.kind === 'exact' ? [found.instantMs] : [found.earlierMs, found.laterMs] };
}

test(`instant to wall, ${ZONES.length} zones, 1973 to 2099`, () => {
  for (const name of ZONES) {
    fc.assert(fc.property(minuteBetween(FROM, TO), (ms) => assert.equal(instantToWall(zoneOf(name), ms), temporalWall(name, ms), name)), { numRuns: 40, seed: 20_261_123 });
  }
});

test(`wall to instant, ${ZONES.length} zones, 1973 to 2099`, () => {
  for (const name of ZONES) {
    fc.assert(fc.property(minuteBetween(FROM, TO), (ms) => assert.deepEqual(reading(name, ms), temporalReading(name, ms), name)), { numRuns: 12, seed: 20_261_123 });
  }
});

test('wall times around every change of offset in sampled years', () => {
  let changes = 0;
  for (const name of ZONES) {
    for (const year of [1974, 1981, 1996, 2007, 2011, 2016, 2024, 2026, 2050]) {
      let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from({ year, month: 1, day: 1, timeZone: name });
      while ((at = at.getTimeZoneTransition('next')) && at.year === year) {
        changes++;
        const wallMs = temporalWall(name, at.epochMilliseconds);
        for (const minutes of [-61, -31, -30, -1, 0, 1, 29, 59, 60]) assert.deepEqual(reading(name, wallMs + minutes * MINUTE), temporalReading(name, wallMs + minutes * MINUTE), `${name} ${at.toString()} ${minutes}`);
      }
    }
  }
  assert.ok(changes > 1000, String(changes));
});
