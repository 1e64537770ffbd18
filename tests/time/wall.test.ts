/**
 * Wall time to instant and back, over two hand-checked tables: rows of wall times, and changes of offset with both of their edges.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { MINUTE_MS, parseIsoTime } from '../../src/time/iso.js';
import { firstInstant, instantToWall, wallToInstant, type WallReading } from '../../src/time/wall.js';
import { findZone, offsetZone, withOffsets, type Zone } from '../../src/time/zone.js';
import { STATED_CHANGES } from './stated-changes.js';
import { WALL_ROWS } from './wall-rows.js';

const rows = WALL_ROWS.trim().split('\n');

function zoneOf(name: string): Zone {
  const zone = findZone(name);
  assert.ok(zone, name);
  return zone;
}

test('the tables are as large as they claim, and no row stands twice', () => {
  assert.ok(rows.length >= 300, String(rows.length));
  assert.equal(new Set(rows).size, rows.length);
  assert.ok(new Set(rows.filter((row) => row.includes(' exact ')).map((row) => row.split(' ')[0])).size >= 60);
  assert.ok(STATED_CHANGES.length >= 150, String(STATED_CHANGES.length));
  assert.equal(new Set(STATED_CHANGES.map((change) => change.line)).size, STATED_CHANGES.length);
});

for (const row of rows) {
  test(row, () => {
    const [zoneName = '', wall = '', kind = '', first = '', second] = row.split(' ');
    const zone = zoneOf(zoneName);
    const time = parseIsoTime(wall);
    assert.ok(time?.kind === 'local');
    const reading = wallToInstant(zone, time.wallMs);
    assert.equal(reading.kind, kind);
    if (reading.kind === 'exact') {
      assert.equal(reading.instantMs, Date.parse(first));
    } else {
      assert.deepEqual([reading.earlierMs, reading.laterMs], [Date.parse(first), Date.parse(second ?? '')]);
    }
  });
}

test('the rows backwards: every instant shows its wall time, and no instant shows one that does not happen', () => {
  for (const row of rows) {
    const [zoneName = '', wall = '', kind = '', ...instants] = row.split(' ');
    for (const instant of instants) assert.equal(instantToWall(zoneOf(zoneName), Date.parse(instant)) === Date.parse(`${wall}Z`), kind !== 'gap', row);
  }
});

/** What a wall time means next to a change, by nothing but "a clock that shows W at an offset O is at the instant W - O". */
function expected(wallMs: number, change: { wallMs: number; beforeMinutes: number; afterMinutes: number }): WallReading {
  const changedMs = change.wallMs + (change.afterMinutes - change.beforeMinutes) * MINUTE_MS;
  const [before, after] = [wallMs - change.beforeMinutes * MINUTE_MS, wallMs - change.afterMinutes * MINUTE_MS];
  if (wallMs >= change.wallMs && wallMs < changedMs) return { kind: 'gap', earlierMs: after, laterMs: before };
  if (wallMs >= changedMs && wallMs < change.wallMs) return { kind: 'overlap', earlierMs: before, laterMs: after };
  return { kind: 'exact', instantMs: wallMs < change.wallMs ? before : after };
}

for (const change of STATED_CHANGES) {
  const changedMs = change.wallMs + (change.afterMinutes - change.beforeMinutes) * MINUTE_MS;
  const [lowMs, highMs] = [Math.min(change.wallMs, changedMs), Math.max(change.wallMs, changedMs)];
  test(`${change.line}: the minute before, first, middle and last minute, the minute after`, () => {
    const zone = zoneOf(change.zone);
    for (const wallMs of [lowMs - MINUTE_MS, lowMs, (lowMs + highMs) / 2, highMs - MINUTE_MS, highMs]) {
      assert.deepEqual(wallToInstant(zone, wallMs), expected(wallMs, change), new Date(wallMs).toISOString());
    }
    // To the millisecond, and half a day away on either side.
    for (const wallMs of [lowMs - 43_200_000, lowMs - 1, highMs - 1, highMs + 43_200_000]) assert.deepEqual(wallToInstant(zone, wallMs), expected(wallMs, change));
  });
  test(`${change.line}: backwards`, () => {
    const zone = zoneOf(change.zone);
    const atMs = change.wallMs - change.beforeMinutes * MINUTE_MS;
    assert.deepEqual([-MINUTE_MS, -1, 0, MINUTE_MS].map((ms) => instantToWall(zone, atMs + ms)), [change.wallMs - MINUTE_MS, change.wallMs - 1, changedMs, changedMs + MINUTE_MS]);
  });
}

test('offsets that an event states make gaps and overlaps of their own', () => {
  const stated = withOffsets(offsetZone(60), [[Date.parse('2026-06-01T10:00Z'), 120], [Date.parse('2026-06-08T10:00Z'), 60]]);
  const wall = (text: string): WallReading => wallToInstant(stated, Date.parse(text));
  assert.deepEqual(wall('2026-06-01T11:30Z'), { kind: 'gap', earlierMs: Date.parse('2026-06-01T09:30Z'), laterMs: Date.parse('2026-06-01T10:30Z') });
  assert.deepEqual(wall('2026-06-05T12:00Z'), { kind: 'exact', instantMs: Date.parse('2026-06-05T10:00Z') });
  assert.deepEqual(wall('2026-06-08T11:30Z'), { kind: 'overlap', earlierMs: Date.parse('2026-06-08T09:30Z'), laterMs: Date.parse('2026-06-08T10:30Z') });
});

for (const minutes of [-720, -210, 0, 345, 840]) {
  test(`a fixed offset of ${minutes} min has no gap and no overlap`, () => {
    for (let wallMs = Date.parse('2026-03-28T00:00Z'); wallMs < Date.parse('2026-03-31T00:00Z'); wallMs += 30 * MINUTE_MS) {
      assert.deepEqual(wallToInstant(offsetZone(minutes), wallMs), { kind: 'exact', instantMs: wallMs - minutes * MINUTE_MS });
    }
  });
}

/** [zone, date, its first instant] */
const DAY_STARTS: readonly (readonly [string, string, string])[] = [
  ['UTC', '2026-05-04', '2026-05-04T00:00:00.000Z'], ['Asia/Kathmandu', '2026-05-04', '2026-05-03T18:15:00.000Z'], ['America/Los_Angeles', '2026-05-04', '2026-05-04T07:00:00.000Z'],
  // Cairo’s clocks go from 00:00 to 01:00; Havana’s show 00:00 twice; Samoa had no 30 December 2011.
  ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'], ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'], ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'], ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
];
for (const [name, date, expected] of DAY_STARTS) test(`${date} begins in ${name} at ${expected}`, () => assert.equal(new Date(firstInstant(zoneOf(name), Date.parse(`${date}T00:00Z`))).toISOString(), expected));
