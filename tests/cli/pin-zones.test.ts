/**
 * Pinned offsets: those of every zone, for the days of the event, such that a browser with other data shows the same times.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { zoneOffsetsFor, pinned } from '../../src/cli/pin-zones.js';
import { parse } from '../../src/event/parse.js';
import { zoneByName } from '../../src/event/moment.js';
import { openRelease, type PackedRelease } from '../../src/time/zone-release.js';

const PACKED = JSON.parse(readFileSync('node_modules/moment-timezone/data/packed/latest.json', 'utf8')) as PackedRelease;
const release = openRelease(PACKED);
const at = (instant: string): number => Date.parse(instant);
const timed = (start: string, end?: string): Parameters<typeof zoneOffsetsFor>[0] => ({ kind: 'timed', startMs: at(start), endMs: end === undefined ? undefined : at(end), endInferred: false });

/** [name, window, zone, offsets] */
const ROWS: readonly (readonly [string, Parameters<typeof zoneOffsetsFor>[0], string, unknown])[] = [
  ['a day before and after', timed('2026-05-04T09:00Z', '2026-05-04T17:00Z'), 'Asia/Tokyo', [['2026-05-03T00:00:00Z', 540]]],
  ['a change on these days', timed('2026-10-24T09:00Z', '2026-10-25T17:00Z'), 'Europe/Berlin', [['2026-10-23T00:00:00Z', 120], ['2026-10-25T01:00:00Z', 60]]],
  ['a change on the day after', timed('2026-10-24T09:00Z', '2026-10-24T17:00Z'), 'Europe/Berlin', [['2026-10-23T00:00:00Z', 120], ['2026-10-25T01:00:00Z', 60]]],
  ['an old name', timed('2026-05-04T09:00Z'), 'Asia/Calcutta', [['2026-05-03T00:00:00Z', 330]]],
  ['whole days', { kind: 'all-day', dayMs: at('2026-05-04T00:00Z'), lastDayMs: at('2026-05-06T00:00Z') }, 'UTC', [['2026-05-03T00:00:00Z', 0]]],
  ['a whole day', { kind: 'all-day', dayMs: at('2026-10-24T00:00Z') }, 'Europe/Berlin', [['2026-10-23T00:00:00Z', 120], ['2026-10-25T01:00:00Z', 60]]],
  ['an end that nobody knows, on a later day', { kind: 'timed', startMs: at('2026-10-22T09:00Z'), endInferred: false, lastDayMs: at('2026-10-24T00:00Z') }, 'Europe/Berlin', [['2026-10-21T00:00:00Z', 120], ['2026-10-25T01:00:00Z', 60]]],
  ['no time yet', { kind: 'announced-later' }, 'UTC', undefined],
  ['beyond the rules', timed('2037-05-04T09:00Z'), 'UTC', undefined],
];
for (const [name, window, zone, expected] of ROWS) test(name, () => assert.deepEqual(zoneOffsetsFor(window, release)?.[zone], expected));

const DOCUMENT = { version: 1, title: 'Forum', date: '2027-01-12', timeZone: 'America/Vancouver', agenda: [{ start: '09:00', end: '10:00', title: 'Clouds' }] };

test('every zone is pinned, and read again without an error', () => {
  const { event } = parse(DOCUMENT);
  const document = pinned(DOCUMENT, { events: [event ?? assert.fail()] }, release) as { zoneOffsets: Record<string, unknown> };
  assert.equal(Object.keys(document.zoneOffsets).length, release.names.length);
  const again = parse(document);
  // Names that this engine does not know are no use to it, and no harm.
  assert.deepEqual(again.problems.filter(({ code }) => code !== 'zone-data-differs' && code !== 'zone-unknown'), []);
});

test('what is pinned wins over the engine’s data, in the event’s own zone and in a visitor’s', () => {
  // A release in which two countries have decided otherwise since.
  const newer = openRelease({ ...PACKED, zones: PACKED.zones.map((zone) => (/^(?:Asia\/Tokyo|America\/Vancouver)\|/.test(zone) ? `${zone.slice(0, zone.indexOf('|'))}|XXX|-a0|0||0` : zone)) });
  const { event } = parse(DOCUMENT);
  const document = pinned(DOCUMENT, { events: [event ?? assert.fail()] }, newer) ?? assert.fail();
  const { event: read, problems } = parse(document);
  for (const zone of ['Asia/Tokyo', 'America/Vancouver']) {
    assert.equal(zoneByName(zone, read?.zoneOffsets ?? {})?.offsetMinutes(at('2027-01-12T12:00Z')), 600);
    assert.ok(problems.some(({ code, path }) => code === 'zone-data-differs' && path.startsWith(`/zoneOffsets/${zone.replace('/', '~1')}`)), zone);
  }
});

test('what the author has stated stays', () => {
  const own = { ...DOCUMENT, zoneOffsets: { 'America/Vancouver': [['2026-03-08T10:00Z', -420]] } };
  const { event } = parse(own);
  assert.deepEqual((pinned(own, { events: [event ?? assert.fail()] }, release) as typeof own).zoneOffsets['America/Vancouver'], [['2026-03-08T10:00Z', -420]]);
});

test('what has no time has no offsets, alone or beside others', () => {
  const later = { version: 1, title: 'Later', start: null, agenda: [] };
  const [none, some] = [parse(later).event ?? assert.fail(), parse(DOCUMENT).event ?? assert.fail()];
  assert.equal(pinned(later, { events: [none] }, release), undefined);
  const { events } = pinned({ version: 1, title: 'S', events: [later, DOCUMENT] }, { events: [none, some] }, release) as { events: object[] };
  assert.deepEqual(events.map((event) => 'zoneOffsets' in event), [false, true]);
});
test('each event of a series has its own; one that cannot be read leaves the series as it is', () => {
  const series = { version: 1, title: 'Seminars', events: [DOCUMENT, { ...DOCUMENT, date: '2027-07-12' }] };
  const events = series.events.map((one) => parse(one).event ?? assert.fail());
  const { events: written } = pinned(series, { events }, release) as { events: { zoneOffsets: Record<string, unknown[][]> }[] };
  assert.deepEqual(written.map(({ zoneOffsets }) => zoneOffsets['Europe/Berlin']?.map(([, minutes]) => minutes)), [[60], [120]]);
  assert.equal(pinned({ ...series, events: [...series.events, 5] }, { events }, release), undefined);
});
