/**
 * All zones of the engine and their data, as others see them.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { IANAZone } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { findZone } from '../../src/time/zone.js';
import { part } from '../thoroughness.js';

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

test('no zone changes its offset twice within two days: a day whose ends agree has one offset', () => {
  const nearest = part(Intl.supportedValuesOf('timeZone'), 5).map((name) => {
    let gapMs = Infinity;
    let at: Temporal.ZonedDateTime | null = Temporal.Instant.from('1973-01-01T00:00Z').toZonedDateTimeISO(name);
    for (let before = -Infinity; at && at.epochMilliseconds < Date.UTC(2040, 0); at = at.getTimeZoneTransition('next')) {
      if (before > -Infinity) gapMs = Math.min(gapMs, at.epochMilliseconds - before);
      before = at.epochMilliseconds;
    }
    return gapMs;
  });
  assert.ok(Math.min(...nearest) > 2 * 86_400_000, `${Math.min(...nearest) / 3_600_000} h`);
});
