/**
 * Zone data of Node that are older than those of the command: times are right by the newer, the document stays as it is.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { withCurrentZones } from '../../src/cli/current-zones.js';
import { allEntries } from '../../src/event/model.js';
import { readFile } from '../../src/formats/files/index.js';
import type { ZoneRelease } from '../../src/time/zone-release.js';

/** A release in which Berlin is three hours east of UTC in winter, and all else is as it was: nothing is said of it. */
const RELEASE: ZoneRelease = { version: '2099a', names: ['Europe/Berlin'], offsets: (name, fromMs) => (name === 'Europe/Berlin' ? [[fromMs, 180]] : []) };
const EVENT = { version: 1, title: 'T', date: '2027-02-09', timeZone: 'Europe/Berlin', agenda: [{ start: '12:00', title: 'A' }] };

/** [what, document, hours of the starts in UTC, zones that are told] */
const DOCUMENTS: readonly (readonly [string, object, readonly number[], readonly string[]])[] = [
  ['an event', EVENT, [9], ['Europe/Berlin']],
  ['one of another zone', { ...EVENT, timeZone: 'Asia/Tokyo' }, [3], []],
  ['an entry of another zone', { ...EVENT, timeZone: 'Asia/Tokyo', agenda: [{ start: '12:00', title: 'A' }, { start: '20:00', title: 'B', timeZone: 'Europe/Berlin' }] }, [3, 17], ['Europe/Berlin']],
  ['offsets that the author states', { ...EVENT, zoneOffsets: { 'Europe/Berlin': [['2027-02-01T00:00Z', 60]] } }, [11], []],
  ['a series', { version: 1, title: 'S', events: [{ ...EVENT, id: 'a' }, { ...EVENT, id: 'b', timeZone: 'UTC' }] }, [9, 12], ['Europe/Berlin']],
  ['no time', { ...EVENT, date: undefined }, [], []],
];
for (const [what, document, hours, zones] of DOCUMENTS) test(`times by the newer release: ${what}`, () => {
  const before = readFile(new TextEncoder().encode(JSON.stringify(document)), 'e.json', {});
  const { reading, zones: told } = withCurrentZones(before, {}, RELEASE);
  const starts = (reading.programme?.events ?? []).flatMap(({ days }) => allEntries(days)).flatMap(({ when }) => (when.kind === 'timed' ? [new Date(when.startMs).getUTCHours()] : []));
  assert.deepEqual([starts, told, reading.document], [hours, zones, before.document]);
});

test('places in which times are shown have their offsets of the release, too', () => {
  const { reading, zones } = withCurrentZones(readFile(new TextEncoder().encode(JSON.stringify({ ...EVENT, timeZone: 'Asia/Tokyo' })), 'e.json', {}), {}, RELEASE, ['Europe/Berlin', 'Europe/Paris']);
  assert.deepEqual([zones, Object.keys(reading.programme?.events[0]?.zoneOffsets ?? {})], [['Europe/Berlin'], ['Europe/Berlin']]);
});
