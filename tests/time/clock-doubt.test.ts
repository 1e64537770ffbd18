/**
 * Whether the visitor's clock is wrong: only where a fresh response leaves no doubt.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { clockErrorMinutes, type DatedResponse } from '../../src/time/clock-doubt.js';

const TRUE = Date.parse('2026-05-04T15:00:00Z');
const MINUTE = 60_000;
/** A response at 15:00:00 that took 400 ms, on a clock that is so many minutes fast. */
const seen = (minutes: number, rest: Partial<DatedResponse> = {}): DatedResponse => ({ date: 'Mon, 04 May 2026 15:00:00 GMT', age: null, sentMs: TRUE + minutes * MINUTE, receivedMs: TRUE + minutes * MINUTE + 400, isFresh: true, ...rest });

/** [name, response, minutes] */
const ROWS: readonly (readonly [string, DatedResponse, number | undefined])[] = [
  ['right', seen(0), undefined], ['four minutes fast', seen(4), undefined], ['five minutes fast', seen(5), undefined], ['six minutes fast', seen(6), 6], ['six minutes slow', seen(-6), -6], ['five minutes and a second fast: within what two whole seconds hide', seen(5 + 1 / 60), undefined],
  ['an hour fast: summer time set by hand', seen(60), 60], ['a day slow', seen(-1_440), -1_440], ['years slow: an empty battery', seen(-3_000_000), -3_000_000],
  ['not fresh', seen(60, { isFresh: false }), undefined], ['no date', seen(60, { date: null }), undefined], ['a date that is none', seen(60, { date: 'yesterday' }), undefined], ['a date in another form', seen(60, { date: '2026-05-04T15:00:00Z' }), undefined], ['an old form', seen(60, { date: 'Monday, 04-May-26 15:00:00 GMT' }), undefined], ['a day that is none', seen(60, { date: 'Mon, 99 May 2026 15:00:00 GMT' }), undefined],
  ['from a shared cache a minute ago, counted', seen(60, { date: 'Mon, 04 May 2026 14:59:00 GMT', age: '60' }), 60], ['ten minutes old: too old to tell', seen(60, { date: 'Mon, 04 May 2026 14:50:00 GMT', age: '600' }), undefined], ['ten minutes old, on a right clock', seen(0, { date: 'Mon, 04 May 2026 14:50:00 GMT', age: '600' }), undefined], ['a cache that writes the hour of now beside its age, on a right clock', seen(0, { age: '600' }), undefined],
  ['an age of nought', seen(10, { age: '0' }), 10], ['an age that is none', seen(60, { age: 'old' }), undefined], ['a negative age', seen(60, { age: '-5' }), undefined],
  ['a slow answer', seen(10, { receivedMs: TRUE + 11 * MINUTE }), 10], ['an answer that took three minutes', seen(60, { receivedMs: TRUE + 63 * MINUTE }), undefined], ['the clock was set back meanwhile', seen(60, { receivedMs: TRUE }), undefined],
];
for (const [name, response, minutes] of ROWS) test(`${name}: ${minutes ?? 'no doubt'}`, () => assert.equal(clockErrorMinutes(response), minutes));

test('any right clock, any age and delay: never called wrong', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2_000_000_000_000 }), fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: -5 * MINUTE, max: 5 * MINUTE }), fc.boolean(), (serverMs, before, after, age, error, counted) => {
    const date = new Date(serverMs - (counted ? age * 1000 : 0)).toUTCString();
    assert.equal(clockErrorMinutes({ date, age: String(age), sentMs: serverMs - before + error, receivedMs: serverMs + after + error, isFresh: true }), undefined);
  }), { numRuns: 2_000, seed: 6 });
});

test('any clock that is far off, and a quick answer: told to the minute', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2_000_000_000_000 }), fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 6, max: 1_000_000 }), fc.constantFrom(1, -1), (serverMs, took, minutes, sign) => {
    const sentMs = serverMs + sign * minutes * MINUTE;
    const told = clockErrorMinutes({ date: new Date(serverMs).toUTCString(), age: null, sentMs, receivedMs: sentMs + took, isFresh: true });
    assert.ok(told !== undefined && Math.abs(told - sign * minutes) <= 1, `${told}`);
  }), { numRuns: 2_000, seed: 6 });
});
