/**
 * The first screen of a large document: its earliest entries, and nothing that depends on the others.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { allEntries } from '../../src/event/model.js';
import { readDocument, readFirst } from '../../src/formats/index.js';

const many = (startOf: (at: number) => unknown, count = 200): object[] => Array.from({ length: count }, (_, at) => ({ title: `T${at}`, start: startOf(at), kind: 'talk' }));
const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const BASE = { version: 1, title: 'E', date: '2026-05-04', timeZone: 'UTC' };
const numbers = (from: number, to: number): string => Array.from({ length: to - from }, (_, at) => `T${from + at}`).join(' ');

/** [name, document, titles of what is read; undefined where all is] */
const ROWS: readonly (readonly [string, unknown, string | undefined])[] = [
  ['the first of them', { ...BASE, agenda: many(clock) }, numbers(0, 24)],
  ['the earliest, where the list goes room by room, in its order', { ...BASE, agenda: [...many((at) => clock(at + 12)).slice(0, 188), ...many(clock).slice(0, 12)] }, `${numbers(0, 12)} ${numbers(0, 12)}`],
  ['of the same start the first', { ...BASE, agenda: many(() => '09:00') }, numbers(0, 24)],
  ['the first, where starts are written in several ways', { ...BASE, agenda: many((at) => (at ? clock(200 - at) : '9:00')) }, numbers(0, 24)],
  ['the first, where offsets are written', { ...BASE, agenda: many((at) => `2026-05-04T${clock(200 - at)}+02:00`) }, numbers(0, 24)],
  ['the first, where nothing has a start', { ...BASE, agenda: many(() => undefined) }, numbers(0, 24)],
  ['of days one after the other', { ...BASE, date: undefined, days: [{ date: '2026-05-04', agenda: many(clock, 10) }, 'x', { date: '2026-05-05', agenda: 'x' }, { date: '2026-05-06', agenda: many(clock, 190) }] }, `${numbers(0, 10)} x ${numbers(0, 14)}`],
  ['with days that are none', { ...BASE, days: 'x', agenda: many(clock) }, numbers(0, 24)],
  ['all of a small one', { ...BASE, agenda: many(clock, 150) }, undefined],
  ['all of a series', { version: 1, title: 'S', events: [{ ...BASE, agenda: many(clock) }] }, undefined],
  ['nothing of what is none', [1], undefined],
  ['nothing of what throws', { get title(): string { throw new Error('no'); } }, undefined],
];
for (const [name, document, expected] of ROWS) test(`first: ${name}`, () => {
  const read = readFirst(document, {});
  assert.equal(read && allEntries(read.events[0]?.days ?? []).map(({ title }) => title?.[0].value).join(' '), expected);
  if (read) assert.ok(read.events[0]?.isExcerpt);
});

test('first: when the event takes place is known only where it says so itself', () => {
  const windowOf = (rest: object): unknown => readFirst({ ...BASE, agenda: many(clock), ...rest }, {})?.events[0]?.window.kind;
  assert.deepEqual([windowOf({}), windowOf({ start: '00:00' }), windowOf({ start: '00:00', end: '12:00' })], ['unknown', 'unknown', 'timed']);
});
test('what throws no error is told, too', () => {
  const thrower = { get agenda(): string { throw 'no such thing' as unknown as Error; } };
  assert.deepEqual(readDocument(thrower).problems.map(({ code, params }) => [code, params?.found]), [['not-an-event', 'no such thing']]);
});
