/**
 * Wall time to instant and back, over a hand-checked table.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parseIsoTime } from '../../src/time/iso.js';
import { instantToWall, wallToInstant } from '../../src/time/wall.js';
import { findZone } from '../../src/time/zone.js';
import { WALL_ROWS } from './wall-rows.js';

const rows = WALL_ROWS.trim().split('\n');

test('the table has at least 300 rows', () => assert.ok(rows.length >= 300, String(rows.length)));

for (const row of rows) {
  test(row, () => {
    const [zoneName = '', wall = '', kind = '', first = '', second] = row.split(' ');
    const zone = findZone(zoneName);
    const time = parseIsoTime(wall);
    assert.ok(zone && time?.kind === 'local');
    const reading = wallToInstant(zone, time.wallMs);
    assert.equal(reading.kind, kind);
    if (reading.kind === 'exact') {
      assert.equal(reading.instantMs, Date.parse(first));
      assert.equal(instantToWall(zone, reading.instantMs), time.wallMs);
    } else {
      assert.deepEqual([reading.earlierMs, reading.laterMs], [Date.parse(first), Date.parse(second ?? '')]);
      for (const ms of [reading.earlierMs, reading.laterMs]) assert.equal(instantToWall(zone, ms) === time.wallMs, kind === 'overlap');
    }
  });
}
