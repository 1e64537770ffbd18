/**
 * A packed release of zone data against Temporal, whose zones are Node's own: they differ only where governments have decided since.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { part } from '../thoroughness.js';
import { openRelease, type PackedRelease } from '../../src/time/zone-release.js';

const release = openRelease(JSON.parse(readFileSync('node_modules/moment-timezone/data/packed/latest.json', 'utf8')) as PackedRelease);
const at = (instant: string): number => Date.parse(instant);
const rows = (name: string, from: string, to: string): string[] => (release.offsets(name, at(from), at(to)) ?? []).map(([fromMs, minutes]) => `${new Date(fromMs).toISOString().slice(0, 16)}Z ${minutes}`);

/** [zone, from, to, offsets] */
const ROWS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['UTC', '2026-05-03T00:00Z', '2026-05-06T00:00Z', ['2026-05-03T00:00Z 0']],
  ['Asia/Tokyo', '2026-05-03T00:00Z', '2026-05-06T00:00Z', ['2026-05-03T00:00Z 540']],
  ['Asia/Kathmandu', '2026-05-03T00:00Z', '2026-05-06T00:00Z', ['2026-05-03T00:00Z 345']],
  ['Europe/Berlin', '2026-05-03T00:00Z', '2026-05-06T00:00Z', ['2026-05-03T00:00Z 120']],
  ['Europe/Berlin', '2026-10-24T00:00Z', '2026-10-27T00:00Z', ['2026-10-24T00:00Z 120', '2026-10-25T01:00Z 60']],
  ['Europe/Berlin', '2026-10-25T01:00Z', '2026-10-27T00:00Z', ['2026-10-25T01:00Z 60']],
  ['Europe/Dublin', '2026-03-28T00:00Z', '2026-03-30T00:00Z', ['2026-03-28T00:00Z 0', '2026-03-29T01:00Z 60']],
  ['America/St_Johns', '2026-11-01T00:00Z', '2026-11-02T00:00Z', ['2026-11-01T00:00Z -150', '2026-11-01T04:30Z -210']],
  ['Australia/Lord_Howe', '2026-04-04T00:00Z', '2026-04-05T00:00Z', ['2026-04-04T00:00Z 660', '2026-04-04T15:00Z 630']],
  ['Pacific/Apia', '2011-12-29T00:00Z', '2011-12-31T00:00Z', ['2011-12-29T00:00Z -600', '2011-12-30T10:00Z 840']],
  // Names that have no rules of their own, old and new.
  ['Asia/Calcutta', '2026-05-03T00:00Z', '2026-05-06T00:00Z', ['2026-05-03T00:00Z 330']],
  ['Europe/Kyiv', '2026-05-03T00:00Z', '2026-05-06T00:00Z', ['2026-05-03T00:00Z 180']],
  ['Europe/Kiev', '2026-05-03T00:00Z', '2026-05-06T00:00Z', ['2026-05-03T00:00Z 180']],
  ['Europe/Amsterdam', '2026-05-03T00:00Z', '2026-05-06T00:00Z', ['2026-05-03T00:00Z 120']],
  ['Europe/Nowhere', '2026-05-03T00:00Z', '2026-05-06T00:00Z', []],
];
for (const [zone, from, to, expected] of ROWS) {
  test(`${zone}, ${from} to ${to}: ${expected.join(', ') || 'not there'}`, () => assert.deepEqual(rows(zone, from, to), expected));
}

test('the release says which one it is, and has all zones of this engine', () => {
  assert.match(release.version, /^20\d\d[a-z]$/);
  assert.deepEqual(Intl.supportedValuesOf('timeZone').filter((name) => !release.names.includes(name)), []);
});

/** What is wrong with a table, by Temporal: an offset, a change at another minute, or one that is missing (looked for every 23 days and an hour). */
function differences(name: string, fromMs: number, toMs: number): string[] {
  const table = release.offsets(name, fromMs, toMs) ?? assert.fail(name);
  const offset = (ms: number): number => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name).offsetNanoseconds / 6e10;
  const wrong = table.filter(([ms, minutes]) => offset(ms) !== minutes || (ms > fromMs && offset(ms - 60_000) === minutes)).map(([ms]) => ms);
  for (let ms = fromMs; ms < toMs; ms += 23 * 86_400_000 + 3_600_000) if (table.findLast(([start]) => start <= ms)?.[1] !== offset(ms)) wrong.push(ms);
  return wrong.map((ms) => `${name} ${new Date(ms).toISOString()}`);
}

test('2012 to 2024: the offsets and changes that Temporal has, but for what the engine’s older data have otherwise', () => {
  const differing = part(Intl.supportedValuesOf('timeZone'), 4).filter((name) => differences(name, at('2012-01-01T00:00Z'), at('2025-01-01T00:00Z')).length);
  // Corrected since: Moldova's changes of the hour, and what has been found out about few others.
  assert.ok(differing.length <= 6, differing.join(', '));
});
