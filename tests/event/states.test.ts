/**
 * States of entries at an instant, and when the next of them changes: against a look at every minute.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { agenda } from '../../src/event/agenda.js';
import { allEntries } from '../../src/event/model.js';
import { parse } from '../../src/event/parse.js';
import { entryStates, isOff } from '../../src/event/states.js';
import { UTC } from '../../src/time/zone.js';

const at = (time: string): number => Date.parse(`2026-05-04T${time}Z`);
const event = (agenda: readonly unknown[], rest = {}): ReturnType<typeof agendaOf> => agendaOf(parse({ title: 'E', date: '2026-05-04', timeZone: 'UTC', agenda, ...rest }).event ?? assert.fail());
const agendaOf = (of: NonNullable<ReturnType<typeof parse>['event']>): typeof of => of;
const say = (of: ReturnType<typeof event>, nowMs: number): string => {
  const entries = allEntries(of.days);
  const { stateOf, nextChangeMs } = entryStates(of, entries, nowMs);
  return `${entries.map(stateOf).join(' ')} → ${nextChangeMs === undefined ? 'never' : new Date(nextChangeMs).toISOString().slice(11, 16)}`;
};
const slot = (start: string, end: string, rest = {}): unknown => ({ title: `${start}-${end}`, start, end, ...rest });
const THREE = [slot('09:00', '10:00'), slot('10:00', '11:00'), slot('11:30', '12:00')];

/** [name, agenda, fields of the event, time, states and next change] */
const ROWS: readonly (readonly [string, readonly unknown[], object, string, string])[] = [
  ['before all', THREE, {}, '08:00', 'later later later → 09:00'],
  ['the first begins', THREE, {}, '09:00', 'now next later → 10:00'],
  ['in a gap', THREE, {}, '11:10', 'past past next → 11:30'],
  ['after all', THREE, {}, '12:00', 'past past past → never'],
  ['parallel talks are next together', [slot('09:00', '10:00'), slot('10:00', '11:00', { room: 'A' }), slot('10:00', '10:30', { room: 'B' })], {}, '09:30', 'now next next → 10:00'],
  ['a session and its item are on together', [slot('09:00', '11:00', { items: [slot('09:00', '10:00'), slot('10:00', '11:00')] })], {}, '09:30', 'now now next → 10:00'],
  ['cancelled: never now or next, and nothing happens at its start', [slot('09:00', '10:00'), slot('09:15', '09:45', { status: 'cancelled' })], {}, '09:10', 'now later → 09:45'],
  ['postponed: the same', [slot('09:00', '10:00'), slot('09:15', '09:45', { status: 'postponed' })], {}, '09:20', 'now later → 09:45'],
  ['moved online: takes place', [slot('09:00', '10:00', { status: 'movedOnline' })], {}, '09:20', 'now → 10:00'],
  ['an event that is cancelled has nothing on', THREE, { status: 'cancelled' }, '09:30', 'later later later → 10:00'],
  ['an event that is postponed neither', THREE, { status: 'postponed' }, '10:30', 'past later later → 11:00'],
  ['without an end nobody knows how long', [slot('09:00', '10:00'), { title: 'Open', start: '23:30' }], {}, '23:45', 'past later → never'],
  ['an open one can be next', [slot('09:00', '10:00'), { title: 'Open', start: '23:30' }], {}, '09:30', 'now next → 10:00'],
  ['what has no time of day is later', [slot('09:00', '10:00'), { title: 'Day', start: '2026-05-04' }, { title: 'TBA', start: null }, { title: 'Doubt', start: '25:00' }], {}, '09:30', 'now later later later → 10:00'],
  ['an empty programme', [], {}, '09:30', ' → never'],
  ['late: the times are those of the delay', THREE, { delay: 15 }, '09:10', 'later later later → 09:15'],
];
for (const [name, agenda, rest, time, expected] of ROWS) test(`${name}: ${expected}`, () => assert.equal(say(event(agenda, rest), at(time)), expected));

test('what is off', () => assert.deepEqual((['scheduled', 'tentative', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const).filter((status) => isOff({ status })), ['cancelled', 'postponed']));

test('any programme: every wake changes something, and nothing changes between two; the agenda says the same', () => {
  const entry = fc.record({ start: fc.integer({ min: 0, max: 120 }), length: fc.integer({ min: 1, max: 50 }), status: fc.constantFrom('scheduled', 'scheduled', 'cancelled', 'postponed', 'movedOnline') });
  fc.assert(fc.property(fc.array(entry, { maxLength: 8 }), fc.constantFrom('scheduled', 'cancelled'), (entries, status) => {
    const time = (minute: number): string => new Date(at('09:00') + minute * 60_000).toISOString();
    const of = event(entries.map(({ start, length, status }, index) => ({ id: `e${index}`, title: 'T', room: `r${index}`, start: time(start), end: time(start + length), status })), { status });
    const states = (minute: number): string => say(of, at('09:00') + minute * 60_000).split(' → ')[0] ?? '';
    for (let minute = -1; minute < 180;) {
      const { nextChangeMs = Infinity } = entryStates(of, allEntries(of.days), at('09:00') + minute * 60_000);
      assert.equal(agenda(of, UTC, at('09:00') + minute * 60_000).nextChangeMs ?? Infinity, nextChangeMs);
      const next = (nextChangeMs - at('09:00')) / 60_000;
      for (let quiet = minute; quiet < Math.min(next, 180); quiet++) assert.equal(states(quiet), states(minute));
      if (next < 180) assert.notEqual(states(next), states(next - 1));
      minute = next;
    }
  }), { numRuns: 300, seed: 6 });
});
