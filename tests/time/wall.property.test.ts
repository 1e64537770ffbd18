/**
 * Random instants and wall times over every zone of the engine, against Temporal, which does the same arithmetic in its own way.
 * Both ask the engine for its zone data, so this tests arithmetic; the tables of wall.test.ts test the data. A failure prints the
 * seed and the path that lead to it.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantToWall, wallToInstant } from '../../src/time/wall.js';
import { findZone, type Zone } from '../../src/time/zone.js';
import { part, runs } from '../thoroughness.js';

const SEED = 20_261_123;
const ZONES = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];
const FROM = Date.UTC(1973, 0, 1);
const TO = Date.UTC(2099, 11, 31);
const MINUTE = 60_000;
const INSTANTS_A_ZONE = runs(60);
const WALLS_A_ZONE = runs(25);

interface Reading {
  readonly kind: string;
  readonly instants: readonly number[];
}

function zoneOf(name: string): Zone {
  const zone = findZone(name);
  assert.ok(zone, name);
  return zone;
}

/** What clocks show, by Temporal, as wall milliseconds. */
function temporalWall(name: string, instantMs: number): number {
  const { year, month, day, hour, minute, second, millisecond } = Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(name);
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
}

/** What a wall time means, by Temporal: it refuses a doubtful one, and then tells both of its readings. */
function temporalReading(name: string, wallMs: number): Reading {
  const plain = Temporal.PlainDateTime.from(new Date(wallMs).toISOString().slice(0, -1));
  const at = (disambiguation: 'earlier' | 'later' | 'reject'): number => plain.toZonedDateTime(name, { disambiguation }).epochMilliseconds;
  const [earlier, later] = [at('earlier'), at('later')];
  if (earlier === later) return { kind: 'exact', instants: [at('reject')] };
  assert.throws(() => at('reject'), RangeError);
  return { kind: temporalWall(name, earlier) === wallMs ? 'overlap' : 'gap', instants: [earlier, later] };
}

function reading(zone: Zone, wallMs: number): Reading {
  const found = wallToInstant(zone, wallMs);
  return { kind: found.kind, instants: found.kind === 'exact' ? [found.instantMs] : [found.earlierMs, found.laterMs] };
}

test(`instant to wall, ${INSTANTS_A_ZONE} instants in each of ${ZONES.length} zones, 1973 to 2099`, () => {
  for (const name of ZONES) {
    const zone = zoneOf(name);
    fc.assert(fc.property(fc.integer({ min: FROM, max: TO }), (ms) => assert.equal(instantToWall(zone, ms), temporalWall(name, ms), name)), { numRuns: INSTANTS_A_ZONE, seed: SEED });
  }
});

test(`wall to instant, ${WALLS_A_ZONE} wall times in each of ${ZONES.length} zones, 1973 to 2099`, () => {
  for (const name of ZONES) {
    const zone = zoneOf(name);
    fc.assert(fc.property(fc.integer({ min: FROM, max: TO }), (ms) => assert.deepEqual(reading(zone, ms), temporalReading(name, ms), name)), { numRuns: WALLS_A_ZONE, seed: SEED });
  }
});

/** Calls back for every change of offset in a zone's year, with the instant and the wall times it turns from and to. */
function eachChange(name: string, year: number, visit: (atMs: number, fromMs: number, toMs: number) => void): void {
  // From the last moment of the year before, or a change at midnight of New Year would be passed over.
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from({ year, month: 1, day: 1, timeZone: name }).subtract({ minutes: 1 });
  while ((at = at.getTimeZoneTransition('next')) && at.year <= year) {
    const atMs = at.epochMilliseconds;
    visit(atMs, temporalWall(name, atMs - 1) + 1, temporalWall(name, atMs));
  }
}

const YEARS = part([1974, 1979, 1982, 1993, 1995, 1996, 2007, 2011, 2016, 2024, 2026, 2050], 6);
test('wall times around every change of offset in sampled years', () => {
  let changes = 0;
  for (const name of ZONES) {
    const zone = zoneOf(name);
    for (const year of YEARS) {
      eachChange(name, year, (atMs, fromMs, toMs) => {
        changes++;
        const [low, high] = [Math.min(fromMs, toMs), Math.max(fromMs, toMs)];
        for (const wallMs of [low - 61 * MINUTE, low - 1, low, low + 17 * MINUTE, high - 1, high, high + 61 * MINUTE]) {
          assert.deepEqual(reading(zone, wallMs), temporalReading(name, wallMs), `${name} ${new Date(wallMs).toISOString()}`);
        }
        for (const ms of [atMs - 1, atMs, atMs + MINUTE]) assert.equal(instantToWall(zone, ms), temporalWall(name, ms), name);
      });
    }
  }
  assert.ok(changes > YEARS.length * 150, String(changes));
});

test('there and back: an instant is among the readings of what clocks show at it', () => {
  fc.assert(fc.property(fc.constantFrom(...ZONES), fc.integer({ min: FROM, max: TO }), (name, ms) => {
    const zone = zoneOf(name);
    const { kind, instants } = reading(zone, instantToWall(zone, ms));
    assert.notEqual(kind, 'gap');
    assert.ok(instants.includes(ms));
  }), { numRuns: runs(20_000), seed: SEED });
});
