/**
 * Names of zones, their offsets, and changes of these.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { IANAZone } from 'luxon';
import { findZone, isAbbreviation, nextOffsetChange, offsetZone, UTC, withOffsets } from '../../src/time/zone.js';

const at = Date.parse('2026-07-01T12:00Z');

const KNOWN: readonly (readonly [string, string, number])[] = [
  ['Europe/Berlin', 'Europe/Berlin', 120], ['Asia/Kolkata', 'Asia/Kolkata', 330], ['Asia/Calcutta', 'Asia/Calcutta', 330], ['Europe/Kiev', 'Europe/Kiev', 180], ['Europe/Kyiv', 'Europe/Kyiv', 180],
  ['europe/berlin', 'europe/berlin', 120], ['US/Pacific', 'US/Pacific', -420], ['Japan', 'Japan', 540], ['Australia/Lord_Howe', 'Australia/Lord_Howe', 630], ['Asia/Kathmandu', 'Asia/Kathmandu', 345],
  ['UTC', 'UTC', 0], ['utc', 'UTC', 0], ['Z', 'UTC', 0], ['Etc/UTC', 'UTC', 0], ['GMT', 'UTC', 0], ['Etc/GMT', 'UTC', 0], ['Zulu', 'UTC', 0], ['Etc/GMT+5', 'Etc/GMT+5', -300], ['Etc/GMT-14', 'Etc/GMT-14', 840],
  ['+09:00', '+09:00', 540], ['-0330', '-03:30', -210], ['UTC+9', '+09:00', 540], ['UTC-3:30', '-03:30', -210], ['GMT+1', '+01:00', 60], ['UTC−8', '-08:00', -480], ['+00:00', 'UTC', 0],
];
for (const [written, name, minutes] of KNOWN) {
  test(`"${written}" is ${name}, ${minutes} min in July 2026`, () => {
    const zone = findZone(written);
    assert.deepEqual([zone?.name, zone?.offsetMinutes(at)], [name, minutes]);
  });
}

const UNKNOWN = ['', ' ', 'EST', 'est', 'CST', 'IST', 'PST', 'CET', 'MET', 'EET', 'WET', 'MST', 'HST', 'BST', 'JST', 'AEDT', 'EST5EDT', 'PST8PDT', 'Mars/Olympus', 'Europe/Atlantis', 'Berlin', 'America', '+25:00', 'UTC+16', 'UTC+9:75',
  'constructor', '__proto__', 'toString', 'hasOwnProperty', 'undefined', 'null', 'Local', '../../etc/passwd', '東京', 'x'.repeat(10_000)];
for (const written of UNKNOWN) test(`"${written.slice(0, 40)}" is no zone`, () => assert.equal(findZone(written), undefined));

const ABBREVIATIONS = ['EST', 'cst', 'IST', 'CET', 'AEDT', 'EST5EDT', 'PST8PDT', 'HST'];
for (const name of ABBREVIATIONS) test(`${name} is an abbreviation`, () => assert.ok(isAbbreviation(name)));
for (const name of ['UTC', 'GMT', 'Japan', 'Cuba', 'PRC', 'NZ', 'GB', 'Europe/Berlin', 'Mars/EST', '+09:00', 'Atlantis-City']) test(`${name} is none`, () => assert.ok(!isAbbreviation(name)));

test('every zone of the engine is found, and luxon agrees on its offsets', () => {
  let seed = 7;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  for (const name of Intl.supportedValuesOf('timeZone')) {
    const zone = findZone(name);
    const luxon = new IANAZone(name);
    assert.ok(zone, name);
    for (let i = 0; i < 40; i++) {
      const ms = Math.floor((Date.UTC(1973, 0) + random() * (Date.UTC(2100, 0) - Date.UTC(1973, 0))) / 60_000) * 60_000;
      assert.equal(zone.offsetMinutes(ms), luxon.offset(ms), `${name} ${new Date(ms).toISOString()}`);
    }
  }
});

test('offsets that the event states win from their instant on', () => {
  const berlin = findZone('Europe/Berlin');
  assert.ok(berlin);
  const pinned = withOffsets(berlin, [[Date.parse('2026-06-01T00:00Z'), 60], [Date.parse('2026-08-01T00:00Z'), 180]]);
  const offsets = ['2026-05-31T23:59Z', '2026-06-01T00:00Z', '2026-07-31T23:59Z', '2026-08-01T00:00Z', '2027-01-01T00:00Z'].map((instant) => pinned.offsetMinutes(Date.parse(instant)));
  assert.deepEqual(offsets, [120, 60, 60, 180, 180]);
});

test('the zone of an offset is always that far; none is UTC', () => {
  assert.equal(offsetZone(0), UTC);
  assert.deepEqual([offsetZone(-210).name, offsetZone(-210).offsetMinutes(0), offsetZone(765).name], ['-03:30', -210, '+12:45']);
});

const CHANGES: readonly (readonly [string, string, string, string | undefined])[] = [
  ['Europe/Berlin', '2026-10-24T12:00Z', '2026-10-26T12:00Z', '2026-10-25T01:00:00.000Z 120 60'],
  ['Europe/Berlin', '2026-03-28T12:00Z', '2026-03-30T12:00Z', '2026-03-29T01:00:00.000Z 60 120'],
  ['Europe/Berlin', '2026-06-01T00:00Z', '2026-09-01T00:00Z', undefined],
  ['Europe/Berlin', '2026-01-01T00:00Z', '2026-12-31T00:00Z', '2026-03-29T01:00:00.000Z 60 120'],
  ['Australia/Lord_Howe', '2026-04-01T00:00Z', '2026-04-10T00:00Z', '2026-04-04T15:00:00.000Z 660 630'],
  ['Pacific/Apia', '2011-12-29T00:00Z', '2012-01-01T00:00Z', '2011-12-30T10:00:00.000Z -600 840'],
  ['UTC', '2026-01-01T00:00Z', '2026-12-31T00:00Z', undefined],
  ['Asia/Tokyo', '2026-01-01T00:00Z', '2026-01-01T00:00Z', undefined],
];
for (const [name, from, to, expected] of CHANGES) {
  test(`next change in ${name} between ${from} and ${to}: ${expected}`, () => {
    const zone = findZone(name);
    assert.ok(zone);
    const change = nextOffsetChange(zone, Date.parse(from), Date.parse(to));
    assert.equal(change && `${new Date(change.atMs).toISOString()} ${change.beforeMinutes} ${change.afterMinutes}`, expected);
  });
}
