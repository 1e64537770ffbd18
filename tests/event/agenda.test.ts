/**
 * The programme on a visitor's clock: days, shifts, order, states at an instant; and the event on other clocks.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { agenda, agendaSteps, type AgendaRow } from '../../src/event/agenda.js';
import { elsewhere } from '../../src/event/elsewhere.js';
import type { ScientificEvent } from '../../src/event/model.js';
import { parse } from '../../src/event/parse.js';
import { findZone, type Zone } from '../../src/time/zone.js';

const zone = (name: string): Zone => findZone(name) ?? assert.fail(name);
const event = (rest: Record<string, unknown>): ScientificEvent => parse({ title: 'E', date: '2024-02-09', timeZone: 'UTC', ...rest }).event ?? assert.fail();
const iso = (ms: number | undefined): string => (ms === undefined ? '-' : new Date(ms).toISOString());
const symposium = parse(JSON.parse(readFileSync('demo/events/symposium.json', 'utf8'))).event ?? assert.fail();
const twoDays = parse(JSON.parse(readFileSync('demo/events/two-days.json', 'utf8'))).event ?? assert.fail();

/** "00:05-00:40 +1 (15:05) Title" */
function line({ local, own, shiftDays, entry, depth }: AgendaRow): string {
  const clock = (ms: number): string => iso(ms).slice(11, 16);
  const time = local ? `${clock(local.start.wallMs)}${local.end ? `-${clock(local.end.wallMs)}` : ''}` : entry.when.kind;
  return [' '.repeat(depth) + time, shiftDays ? `${shiftDays > 0 ? '+' : ''}${shiftDays}` : '', local?.nights ? `n${local.nights}` : '', own ? `(${clock(own.start.wallMs)})` : '', entry.title?.[0].value.slice(0, 8) ?? entry.kind].filter(Boolean).join(' ');
}
const days = (of: ScientificEvent, where: string, now = 0): string[] => agenda(of, zone(where), now).days.flatMap((day) => [`${day.dayMs === undefined ? '-' : iso(day.dayMs).slice(0, 10)}${day.shiftDays ? ` ${day.shiftDays > 0 ? '+' : ''}${day.shiftDays}` : ''}`, ...day.rows.map(line)]);

const DAYS: readonly (readonly [string, ScientificEvent, string, readonly string[]])[] = [
  ['the symposium in UTC', symposium, 'UTC', ['2024-02-09', '15:00-15:05 Welcome', '15:05-15:40 Combinin', '15:40-16:15 The seco', '16:15-16:50 End-to-e', '16:50-16:55 buffer', '16:55-17:00 Closing ']],
  ['in London the clocks are the same: not told twice', symposium, 'Europe/London', ['2024-02-09', '15:00-15:05 Welcome', '15:05-15:40 Combinin', '15:40-16:15 The seco', '16:15-16:50 End-to-e', '16:50-16:55 buffer', '16:55-17:00 Closing ']],
  ['in Tokyo it is the next day', symposium, 'Asia/Tokyo', ['2024-02-10 +1', '00:00-00:05 +1 (15:00) Welcome', '00:05-00:40 +1 (15:05) Combinin', '00:40-01:15 +1 (15:40) The seco', '01:15-01:50 +1 (16:15) End-to-e', '01:50-01:55 +1 (16:50) buffer', '01:55-02:00 +1 (16:55) Closing ']],
  ['around Shanghai’s midnight the day changes within', symposium, 'Asia/Shanghai', ['2024-02-09', '23:00-23:05 (15:00) Welcome', '23:05-23:40 (15:05) Combinin', '23:40-00:15 n1 (15:40) The seco', '2024-02-10 +1', '00:15-00:50 +1 (16:15) End-to-e', '00:50-00:55 +1 (16:50) buffer', '00:55-01:00 +1 (16:55) Closing ']],
  ['the day before, west of the date line', event({ agenda: [{ start: '05:00', end: '06:00', title: 'Early' }] }), 'Pacific/Honolulu', ['2024-02-08 -1', '19:00-20:00 -1 (05:00) Early']],
  ['two days later: from Pago Pago’s evening to Kiritimati', event({ timeZone: 'Pacific/Pago_Pago', agenda: [{ start: '23:30', end: '23:45', title: 'Late' }] }), 'Pacific/Kiritimati', ['2024-02-11 +2', '00:30-00:45 +2 (23:30) Late']],
  ['entries in order of time, whatever the order of the file', event({ agenda: [{ start: '2024-02-09T11:00', end: '12:00', title: 'B' }, { start: '2024-02-09T09:00', end: '10:00', title: 'A' }] }), 'UTC', ['2024-02-09', '09:00-10:00 A', '11:00-12:00 B']],
  ['what has no time stays beside what it stands beside', event({ agenda: [{ start: '09:00', end: '10:00', title: 'A' }, { start: null, title: 'Later' }, { start: '25:00', title: 'Doubt' }, { start: '11:00', end: '12:00', title: 'B' }] }), 'Asia/Tokyo', ['2024-02-09', '18:00-19:00 (09:00) A', 'announced-later Later', 'unknown Doubt', '20:00-21:00 (11:00) B']],
  ['a first entry without a time stands on the day of the next', event({ agenda: [{ start: null, title: 'First' }, { start: '20:00', end: '21:00', title: 'A' }] }), 'Asia/Tokyo', ['2024-02-10 +1', 'announced-later First', '05:00-06:00 +1 (20:00) A']],
  ['nothing has a time', event({ agenda: [{ start: null, title: 'X' }] }), 'Asia/Tokyo', ['2024-02-09', 'announced-later X']],
  ['nothing has a date', event({ date: undefined, agenda: [{ start: null, title: 'X' }] }), 'Asia/Tokyo', ['-', 'announced-later X']],
  ['all day comes first', event({ agenda: [{ start: '09:00', end: '10:00', title: 'A' }, { start: '2024-02-09', title: 'Posters' }] }), 'UTC', ['2024-02-09', 'all-day Posters', '09:00-10:00 A']],
  ['items under their session, in order', event({ agenda: [{ start: '09:00', end: '11:00', title: 'S', items: [{ start: '10:00', duration: 30, title: 'b' }, { start: '2024-02-09T09:00', duration: 30, title: 'a' }] }] }), 'UTC', ['2024-02-09', '09:00-11:00 S', ' 09:00-09:30 a', ' 10:00-10:30 b']],
  ['an empty agenda has no days', event({ agenda: [] }), 'UTC', []],
  ['Lord Howe, half an hour back during the slot', event({ timeZone: 'Australia/Lord_Howe', date: '2026-04-05', agenda: [{ start: '00:30', end: '03:00', title: 'Long' }] }), 'Australia/Lord_Howe', ['2026-04-05', '00:30-03:00 Long']],
];
for (const [name, of, where, expected] of DAYS) test(name, () => assert.deepEqual(days(of, where), expected));

test('a day’s own name stands with its first entry, wherever that falls', () => {
  const titles = agenda(twoDays, zone('Asia/Tokyo'), 0).days.flatMap((day) => day.rows.map((row) => [row.dayTitle?.[0].value, row.entry.title?.[0].value.slice(0, 7)]).filter(([title]) => title));
  assert.deepEqual(titles, [['Day and night', 'Welcome'], ['From sky to model', 'Assimil']]);
});

test('a day’s own name stands with the first of its rows that is shown, not the first in the file', () => {
  const late = event({ date: undefined, agenda: undefined, days: [{ date: '2024-02-09', title: 'Ice', agenda: [{ start: '11:00', end: '12:00', title: 'B', room: 'Q' }, { start: '09:00', end: '10:00', title: 'A', room: 'P' }, { start: '2024-02-09', title: 'Posters' }] }] });
  assert.deepEqual(agenda(late, zone('UTC'), 0).rows.map((row) => [row.entry.title?.[0].value, row.dayTitle?.[0].value]), [['Posters', 'Ice'], ['A', undefined], ['B', undefined]]);
});

test('a day that has a name or a date but no entry yet is there, in its place', () => {
  const open = event({ date: undefined, agenda: undefined, days: [{ date: '2024-02-11', title: 'Excursion', agenda: [] }, { date: '2024-02-09', agenda: [{ start: '09:00', end: '10:00', title: 'A' }] }, { date: '2024-02-10', agenda: [] }, { title: 'To be dated', agenda: [] }, { title: 'So is this', agenda: [] }] });
  assert.deepEqual(agenda(open, zone('UTC'), 0).days.map((day) => [day.dayMs === undefined ? '-' : new Date(day.dayMs).toISOString().slice(0, 10), day.title?.[0].value, day.rows.length]), [['2024-02-09', undefined, 1], ['2024-02-10', undefined, 0], ['2024-02-11', 'Excursion', 0], ['-', 'To be dated', 0], ['-', 'So is this', 0]]);
});

test('the only day of an event is none before its programme is there', () => {
  assert.deepEqual([agenda(event({ agenda: [] }), zone('UTC'), 0).days, agenda(event({ date: undefined, agenda: undefined, days: [{ date: '2024-02-09', agenda: [] }] }), zone('UTC'), 0).days], [[], []]);
});

test('one of them gives its name to a date on which something of another day falls here', () => {
  const night = event({ timeZone: 'Europe/Berlin', date: undefined, agenda: undefined, days: [{ date: '2024-02-09', title: 'Six', agenda: [{ start: '20:00', end: '21:00', title: 'Eve' }] }, { date: '2024-02-10', title: 'Seven', agenda: [] }] });
  const told = (where: string): unknown => agenda(night, zone(where), 0).days.map((day) => [day.dayMs && new Date(day.dayMs).getUTCDate(), day.title?.[0].value, day.rows.map(({ dayTitle }) => dayTitle?.[0].value)]);
  assert.deepEqual(told('Asia/Tokyo'), [[10, 'Seven', ['Six']]]);
  assert.deepEqual(told('Europe/Berlin'), [[9, undefined, ['Six']], [10, 'Seven', []]]);
});

test('each row of a date on which clocks change says its offset, and of no other', () => {
  const night = event({ timeZone: 'Europe/Berlin', date: '2027-10-30', agenda: [
    { start: '10:00', end: '11:00', title: 'Before' }, { start: '2027-10-31T00:30', end: '01:30', title: 'Summer' }, { start: '2027-10-31T10:00', end: '11:00', title: 'Winter' },
  ] });
  const told = (where: string): readonly boolean[] => agenda(night, zone(where), 0).rows.map(({ tellsOffset }) => tellsOffset);
  assert.deepEqual(told('Europe/Berlin'), [false, true, true]);
  assert.deepEqual(told('America/New_York'), [false, false, false]);
});

test('an item after midnight is known to stand under the day before', () => {
  const night = event({ timeZone: 'Europe/Berlin', agenda: [{ start: '23:00', kind: 'session', title: 'S', items: [{ duration: 60, title: 'a' }, { duration: 60, title: 'b' }] }] });
  assert.deepEqual(agenda(night, zone('Europe/Berlin'), 0).rows.map(({ isOnOtherDate }) => isOnOtherDate), [false, false, true]);
  assert.deepEqual(agenda(night, zone('Asia/Tokyo'), 0).rows.map(({ isOnOtherDate }) => isOnOtherDate), [false, false, false]);
});

const STATES: readonly (readonly [string, string, string])[] = [
  ['2024-02-01T00:00Z', 'later later later later later later', '2024-02-09T15:00:00.000Z'], ['2024-02-09T14:59:59Z', 'later later later later later later', '2024-02-09T15:00:00.000Z'], ['2024-02-09T15:00:00Z', 'now next later later later later', '2024-02-09T15:05:00.000Z'],
  ['2024-02-09T15:05:00Z', 'past now next later later later', '2024-02-09T15:40:00.000Z'], ['2024-02-09T16:20:00Z', 'past past past now next later', '2024-02-09T16:50:00.000Z'], ['2024-02-09T16:59:59Z', 'past past past past past now', '2024-02-09T17:00:00.000Z'], ['2024-02-09T17:00:00Z', 'past past past past past past', '-'], ['2025-01-01T00:00Z', 'past past past past past past', '-'],
];
for (const [now, states, next] of STATES) {
  test(`at ${now}: ${states}`, () => {
    const plan = agenda(symposium, zone('Asia/Kathmandu'), Date.parse(now));
    assert.equal(plan.days.flatMap((day) => day.rows.map((row) => row.state)).join(' '), states);
    assert.equal(iso(plan.nextChangeMs), next);
  });
}

test('a cancelled talk is never now or next', () => {
  const of = event({ agenda: [{ start: '09:00', end: '10:00', title: 'A', status: 'cancelled' }, { start: '09:00', end: '10:00', title: 'B' }, { start: '10:00', end: '11:00', title: 'C', status: 'cancelled' }, { start: '11:00', end: '12:00', title: 'D' }] });
  assert.deepEqual(agenda(of, zone('UTC'), Date.parse('2024-02-09T09:30Z')).days.flatMap((day) => day.rows.map((row) => row.state)), ['later', 'now', 'later', 'next']);
});

const place = (rows: ReturnType<typeof elsewhere>): string[] => rows.map((row) => `${row.name[0].value}${row.isDisplayed ? '*' : ''}${row.isVisitors ? '!' : ''} ${iso(row.span.start.wallMs).slice(5, 16)}${row.shiftDays ? ` ${row.shiftDays > 0 ? '+' : ''}${row.shiftDays}` : ''} ${row.hours.map((part) => part.join('-')).join(',')}`);
test('the symposium elsewhere: the display first, then from west to east, with the organiser’s names', () => {
  assert.deepEqual(place(elsewhere(symposium, zone('Asia/Kathmandu'), [])), [
    'Kathmandu* 02-09T20:45 1245-1365', 'San Francisco 02-09T07:00 420-540', 'Denver 02-09T08:00 480-600', 'New York 02-09T10:00 600-720', 'London 02-09T15:00 900-1020', 'Berlin 02-09T16:00 960-1080', 'Shanghai 02-09T23:00 0-60,1380-1440', 'Tokyo 02-10T00:00 +1 0-120', 'Sydney 02-10T02:00 +1 120-240',
  ]);
});
test('a listed place is not listed twice, under an old name or its own', () => {
  assert.deepEqual(place(elsewhere(symposium, zone('Asia/Tokyo'), [])).slice(0, 2), ['Tokyo* 02-10T00:00 +1 0-120', 'San Francisco 02-09T07:00 420-540']);
  assert.equal(elsewhere(symposium, zone('Asia/Calcutta'), ['Asia/Kolkata', 'UTC']).length, 2);
});
test('the visitor is always among them, whatever the page shows', () => {
  const among = (displayed: string, visitor: string): string[] => place(elsewhere(symposium, zone(displayed), ['UTC', 'America/New_York'], visitor)).map((row) => row.replace(/ .*/, ''));
  assert.deepEqual(among('Europe/Berlin', 'Asia/Tokyo'), ['Berlin*', 'New', 'UTC', 'Tokyo!']);
  assert.deepEqual(among('Asia/Tokyo', 'Asia/Tokyo'), ['Tokyo*!', 'New', 'UTC']);
  assert.deepEqual(among('UTC', 'Asia/Calcutta'), ['UTC*', 'New', 'Kolkata!']);
  assert.deepEqual(among('Asia/Kolkata', 'Asia/Calcutta'), ['Kolkata*!', 'New', 'UTC']);
});
test('over several days the hours of all of them are laid over one another', () => {
  const of = event({ agenda: undefined, days: [{ date: '2024-02-09', agenda: [{ start: '09:00', end: '12:00', title: 'A' }] }, { date: '2024-02-10', agenda: [{ start: '10:00', end: '15:00', title: 'B' }] }] });
  assert.deepEqual(place(elsewhere(of, zone('UTC'), ['Asia/Tokyo'])), ['UTC* 02-09T09:00 540-900', 'Tokyo 02-09T18:00 0-0,1080-1440'.replace('0-0,', '')]);
});
test('a place that nobody knows is left out, and a whole day has all hours', () => {
  const of = event({ agenda: [{ start: '00:00', end: '24:00', title: 'Hackathon' }] });
  assert.deepEqual(place(elsewhere(of, zone('UTC'), ['Mars/Olympus_Mons', 'Asia/Tokyo'])), ['UTC* 02-09T00:00 0-1440', 'Tokyo 02-09T09:00 0-1440']);
});
test('a large day is laid out in steps of a hundred entries', () => {
  const of = event({ agenda: Array.from({ length: 250 }, (_, at) => ({ start: null, title: `T${at}` })) });
  assert.deepEqual([...agendaSteps(of, zone('UTC'), 0)].length, 2);
});
test('without times there is nothing to compare', () => assert.deepEqual(elsewhere(event({ agenda: [] }), zone('UTC'), []), []));
