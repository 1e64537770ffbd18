/**
 * What the clock says before, during and after an event, from a week before to a year after; and how often it needs to look.
 * The distances are said through `Intl` in three languages, as visitors read them.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { allEntries, type Entry, type ScientificEvent } from '../../src/event/model.js';
import { parse } from '../../src/event/parse.js';
import { phasesOf, type Countdown, type Phases } from '../../src/event/phases.js';
import { entryStates } from '../../src/event/states.js';
import { findZone, type Zone } from '../../src/time/zone.js';
import { runs } from '../thoroughness.js';

const MINUTE = 60_000;
const zone = (name: string): Zone => findZone(name) ?? assert.fail(name);
const read = (value: unknown): ScientificEvent => parse(value).event ?? assert.fail();
const fixture = JSON.parse(readFileSync('tests/fixtures/symposium.json', 'utf8')) as Record<string, unknown>;
const symposium = read({ ...fixture, online: { url: 'https://meet.example.org/small-lidars', opens: '-PT20M' }, registration: { url: 'https://example.org/register', deadline: '2026-05-01' } });
const small = (rest: Record<string, unknown>): ScientificEvent => read({ title: 'E', date: '2026-05-04', timeZone: 'UTC', agenda: [], ...rest });

const name = (entry: Entry): string => entry.title?.[0].value.split(' ')[0] ?? entry.kind;
const said = (countdown: Countdown | undefined, language: string): string => (countdown ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(countdown.count, countdown.unit) : '-');
/** "live · join · closed · Welcome 0/5 · next How" */
function line({ phase, canJoin, registration, running, next, materials, opens }: Phases): string {
  const on = running.map(({ entry, progress }) => `${name(entry)}${progress ? ` ${progress.minutes}/${progress.ofMinutes}` : ''}`).join(' + ');
  return [
    phase, opens ? `opens ${new Date(opens.atMs).toISOString().slice(11, 16)} (${opens.minutesBefore})` : '', canJoin ? 'join' : '', registration ? (registration.isOpen ? 'register' : 'closed') : '', on,
    next.length ? `next ${next.map(name).join(' + ')}` : '', materials.map(({ link, entry }) => `${link.type} of ${name(entry)}`).join(', '),
  ].filter(Boolean).join(' · ');
}

const PLACES = [['America/Los_Angeles', 'en'], ['Asia/Kathmandu', 'de'], ['Asia/Tokyo', 'ja']] as const;
const AHEAD = 'before · opens 14:40 (20)';
/** [instant, what is said everywhere, distance in Los Angeles (English), Kathmandu (German), Tokyo (Japanese)] */
const SYMPOSIUM: readonly (readonly [string, string, string, string, string])[] = [
  // 15:00 UTC is 08:00 in Los Angeles, 20:45 in Kathmandu, and midnight in Tokyo: there it is on 5 May.
  ['2026-04-27T15:00Z', `${AHEAD} · register`, 'in 7 days', 'in 7 Tagen', '7 日後'],
  ['2026-04-27T14:59Z', `${AHEAD} · register`, 'in 7 days', 'in 7 Tagen', '8 日後'],
  ['2026-04-27T18:15Z', `${AHEAD} · register`, 'in 7 days', 'in 6 Tagen', '7 日後'],
  ['2026-04-28T07:00Z', `${AHEAD} · register`, 'in 6 days', 'in 6 Tagen', '7 日後'],
  ['2026-05-01T23:59Z', `${AHEAD} · register`, 'in 3 days', 'übermorgen', '3 日後'],
  ['2026-05-02T00:00Z', `${AHEAD} · closed`, 'in 3 days', 'übermorgen', '3 日後'],
  ['2026-05-02T18:15Z', `${AHEAD} · closed`, 'in 2 days', 'morgen', '明後日'],
  ['2026-05-03T06:59Z', `${AHEAD} · closed`, 'in 2 days', 'morgen', '明後日'],
  ['2026-05-03T07:00Z', `${AHEAD} · closed`, 'tomorrow', 'morgen', '明後日'],
  ['2026-05-03T15:00Z', `${AHEAD} · closed`, 'tomorrow', 'morgen', '明日'],
  ['2026-05-03T18:14Z', `${AHEAD} · closed`, 'tomorrow', 'morgen', '明日'],
  ['2026-05-03T18:15Z', `${AHEAD} · closed`, 'tomorrow', 'in 21 Stunden', '明日'],
  ['2026-05-04T02:59Z', `${AHEAD} · closed`, 'tomorrow', 'in 12 Stunden', '明日'],
  ['2026-05-04T03:00Z', `${AHEAD} · closed`, 'in 12 hours', 'in 12 Stunden', '12 時間後'],
  ['2026-05-04T12:29Z', `${AHEAD} · closed`, 'in 3 hours', 'in 3 Stunden', '3 時間後'],
  ['2026-05-04T12:30Z', `${AHEAD} · closed`, 'in 2 hours', 'in 2 Stunden', '2 時間後'],
  ['2026-05-04T14:00Z', `${AHEAD} · closed`, 'in 1 hour', 'in 1 Stunde', '1 時間後'],
  ['2026-05-04T14:01Z', `${AHEAD} · closed`, 'in 59 minutes', 'in 59 Minuten', '59 分後'],
  ['2026-05-04T14:39:59Z', `${AHEAD} · closed`, 'in 21 minutes', 'in 21 Minuten', '21 分後'],
  ['2026-05-04T14:40Z', 'open · opens 14:40 (20) · join · closed', 'in 20 minutes', 'in 20 Minuten', '20 分後'],
  ['2026-05-04T14:55Z', 'open · opens 14:40 (20) · join · closed', 'in 5 minutes', 'in 5 Minuten', '5 分後'],
  ['2026-05-04T14:59:59Z', 'open · opens 14:40 (20) · join · closed', 'in 1 minute', 'in 1 Minute', '1 分後'],
  ['2026-05-04T15:00Z', 'live · join · closed · Welcome 0/5 · next How', '-', '-', '-'],
  ['2026-05-04T15:04:59Z', 'live · join · closed · Welcome 4/5 · next How', '-', '-', '-'],
  ['2026-05-04T15:05Z', 'live · join · closed · How 0/35 · next Lake', '-', '-', '-'],
  ['2026-05-04T16:49Z', 'live · join · closed · A 34/35 · next buffer', '-', '-', '-'],
  ['2026-05-04T16:59Z', 'live · join · closed · Closing 4/5', '-', '-', '-'],
  ['2026-05-04T17:00Z', 'after · closed · slides of Lake', '-', '-', '-'],
  ['2026-05-05T00:00Z', 'after · closed · slides of Lake', '-', '-', '-'],
  ['2027-05-04T17:00Z', 'after · closed · slides of Lake', '-', '-', '-'],
];
for (const [now, expected, ...distances] of SYMPOSIUM) {
  PLACES.forEach(([place, language], index) => void test(`${now} in ${place}: ${expected}, ${distances[index] ?? ''}`, () => {
    const phases = phasesOf(symposium, zone(place), Date.parse(now));
    assert.equal(line(phases), expected);
    assert.equal(said(phases.countdown, language), distances[index]);
  }));
}

const TWO_DAYS = { date: undefined, agenda: undefined, days: [{ date: '2026-05-04', agenda: [{ start: '09:00', end: '12:00', title: 'One' }, { start: '14:00', end: '17:00', title: 'Two' }] }, { date: '2026-05-05', agenda: [{ start: '09:00', end: '12:00', title: 'Three' }] }] };
const TALK = [{ start: '09:00', end: '10:00', title: 'Talk' }];
const EXCURSION = { start: '2026-05-05', title: 'Excursion' };
const LINK = { online: { url: 'https://meet.example.org/x' } };
const DEADLINE = { registration: { deadline: '2026-05-01T18:00' } };
/** [name, event, zone, instant, what is said, distance in English] */
const OTHERS: readonly (readonly [string, Record<string, unknown>, string, string, string, string])[] = [
  ['lunch is no interruption', TWO_DAYS, 'UTC', '2026-05-04T13:00Z', 'live · next Two', '-'],
  ['the night between two days', TWO_DAYS, 'UTC', '2026-05-04T17:00Z', 'between · next Three', 'tomorrow'],
  ['the night, elsewhere', TWO_DAYS, 'Asia/Tokyo', '2026-05-04T20:00Z', 'between · next Three', 'in 13 hours'],
  ['the morning after', TWO_DAYS, 'UTC', '2026-05-05T06:00Z', 'between · next Three', 'in 3 hours'],
  ['the second day', TWO_DAYS, 'UTC', '2026-05-05T09:00Z', 'live · Three 0/180', '-'],
  ['a long one moves on in steps of a hundredth', TWO_DAYS, 'UTC', '2026-05-05T10:59Z', 'live · Three 118/180', '-'],
  ['one can log in at night too', { ...TWO_DAYS, ...LINK }, 'UTC', '2026-05-05T06:00Z', 'between · join · next Three', 'in 3 hours'],
  ['dates without hours around an agenda: nothing is on at night', { ...TWO_DAYS, start: '2026-05-04', end: '2026-05-05' }, 'UTC', '2026-05-05T03:00Z', 'between · next Three', 'in 6 hours'],
  ['… and does not go on before it has begun', { ...TWO_DAYS, start: '2026-05-04', end: '2026-05-05' }, 'UTC', '2026-05-04T03:00Z', 'live', '-'],
  ['dates without hours around an agenda: nothing is on when all is over', { ...TWO_DAYS, start: '2026-05-04', end: '2026-05-05' }, 'UTC', '2026-05-05T20:00Z', 'between', '-'],
  ['three hours without anything interrupt it', { agenda: [{ start: '09:00', end: '10:00', title: 'A' }, { start: '13:00', end: '14:00', title: 'B' }] }, 'UTC', '2026-05-04T10:00Z', 'between · next B', 'in 3 hours'],
  ['… and less do not', { agenda: [{ start: '09:00', end: '10:00', title: 'A' }, { start: '12:59', end: '14:00', title: 'B' }] }, 'UTC', '2026-05-04T10:00Z', 'live · next B', '-'],
  ['what has no end counts for three hours', { agenda: [{ start: '09:00', title: 'A', room: 'X' }, { start: '15:00', end: '16:00', title: 'B', room: 'Y' }] }, 'UTC', '2026-05-04T11:59Z', 'live · next B', '-'],
  ['… and not longer', { agenda: [{ start: '09:00', title: 'A', room: 'X' }, { start: '15:00', end: '16:00', title: 'B', room: 'Y' }] }, 'UTC', '2026-05-04T12:00Z', 'between · next B', 'in 3 hours'],
  ['a login time at the start is none', { online: { url: 'https://meet.example.org/x', opens: '09:00' }, agenda: TALK }, 'UTC', '2026-05-04T08:50Z', 'before', 'in 10 minutes'],
  ['no login time: from the start', { ...LINK, agenda: TALK }, 'UTC', '2026-05-04T08:59Z', 'before', 'in 1 minute'],
  ['no login time: until the end', { ...LINK, agenda: TALK }, 'UTC', '2026-05-04T09:59Z', 'live · join · Talk 59/60', '-'],
  ['no address, nothing to join', { online: { opens: '-PT20M' }, agenda: TALK }, 'UTC', '2026-05-04T08:50Z', 'open · opens 08:40 (20)', 'in 10 minutes'],
  ['a login time after the start is the login time', { online: { url: 'https://meet.example.org/x', opens: '09:30' }, agenda: TALK }, 'UTC', '2026-05-04T09:10Z', 'live · Talk 10/60', '-'],
  ['ten minutes before midnight it is not tomorrow', { agenda: [{ start: '00:00', end: '01:00', title: 'Night' }] }, 'UTC', '2026-05-03T23:50Z', 'before', 'in 10 minutes'],
  ['late: all shifts', { delay: 30, online: { url: 'https://meet.example.org/x', opens: '-PT20M' }, agenda: TALK }, 'UTC', '2026-05-04T09:05Z', 'before · opens 09:10 (20)', 'in 25 minutes'],
  ['cancelled', { ...LINK, ...DEADLINE, status: 'cancelled', agenda: TALK }, 'UTC', '2026-05-04T09:05Z', 'off · closed', '-'],
  ['postponed', { ...LINK, ...DEADLINE, status: 'postponed', agenda: TALK }, 'UTC', '2026-04-04T09:05Z', 'off · closed', '-'],
  ['all of it cancelled, one by one', { ...LINK, ...DEADLINE, agenda: [{ kind: 'session', title: 'S', start: '09:00', items: TALK.map((talk) => ({ ...talk, status: 'cancelled' })), status: 'cancelled' }, { ...TALK[0], start: null, end: undefined, status: 'postponed' }] }, 'UTC', '2026-05-04T09:05Z', 'off · closed', '-'],
  ['… the day before', { ...LINK, agenda: TALK.map((talk) => ({ ...talk, status: 'cancelled' })) }, 'UTC', '2026-05-03T09:05Z', 'off', '-'],
  ['… while the event has hours of its own', { ...LINK, start: '08:00', end: '12:00', agenda: TALK.map((talk) => ({ ...talk, status: 'cancelled' })) }, 'UTC', '2026-05-04T09:05Z', 'live · join', '-'],
  ['… while the event has days of its own', { start: '2026-05-04', end: '2026-05-06', agenda: [{ title: 'Dinner', start: null, status: 'cancelled' }] }, 'UTC', '2026-05-01T09:05Z', 'before', 'in 3 days'],
  ['… but what is to be announced', { agenda: [{ ...TALK[0], status: 'cancelled' }, { start: null, title: 'Other' }] }, 'UTC', '2026-05-03T09:05Z', 'before', 'tomorrow'],
  ['moved online', { ...LINK, status: 'movedOnline', agenda: TALK }, 'UTC', '2026-05-04T09:05Z', 'live · join · Talk 5/60', '-'],
  ['a cancelled talk leaves a gap', { agenda: [{ start: '09:00', end: '10:00', title: 'A' }, { start: '10:00', end: '14:00', title: 'B', status: 'cancelled' }, { start: '14:00', end: '15:00', title: 'C' }] }, 'UTC', '2026-05-04T11:00Z', 'between · next C', 'in 3 hours'],
  ['the deadline comes', { ...DEADLINE, agenda: TALK }, 'UTC', '2026-05-01T17:59Z', 'before · register', 'in 3 days'],
  ['the deadline is gone', { ...DEADLINE, agenda: TALK }, 'UTC', '2026-05-01T18:00Z', 'before · closed', 'in 3 days'],
  ['a date as deadline ends where the event is', { timeZone: 'America/Los_Angeles', registration: { deadline: '2026-05-01' }, agenda: TALK }, 'Asia/Tokyo', '2026-05-02T06:59Z', 'before · register', 'in 3 days'],
  ['a date as deadline, a minute later', { timeZone: 'America/Los_Angeles', registration: { deadline: '2026-05-01' }, agenda: TALK }, 'Asia/Tokyo', '2026-05-02T07:00Z', 'before · closed', 'in 3 days'],
  ['no deadline: open until the end', { registration: { url: 'https://example.org/' }, agenda: TALK }, 'UTC', '2026-05-04T09:59Z', 'live · register · Talk 59/60', '-'],
  ['no deadline: closed after it', { registration: { url: 'https://example.org/' }, agenda: TALK }, 'UTC', '2026-05-04T10:00Z', 'after · closed', '-'],
  ['whole days are counted in days', {}, 'UTC', '2026-05-03T23:50Z', 'before', 'tomorrow'],
  ['whole days are those of the visitor, as the date on the page is', { timeZone: 'Asia/Tokyo' }, 'America/Los_Angeles', '2026-05-03T15:00Z', 'before', 'tomorrow'],
  ['whole days are those of the visitor: begun', { timeZone: 'Asia/Tokyo' }, 'America/Los_Angeles', '2026-05-04T07:00Z', 'live', '-'],
  ['whole days: over', { start: '2026-05-04', end: '2026-05-06' }, 'UTC', '2026-05-07T00:00Z', 'after', '-'],
  ['whole days: the last', { start: '2026-05-04', end: '2026-05-06' }, 'UTC', '2026-05-06T23:59Z', 'live', '-'],
  ['a whole day outlasts the talks before it', { agenda: [...TALK, EXCURSION] }, 'UTC', '2026-05-05T23:59Z', 'between', '-'],
  ['a whole day is over at its midnight', { agenda: [...TALK, EXCURSION] }, 'UTC', '2026-05-06T00:00Z', 'after', '-'],
  ['a whole day that is cancelled outlasts nothing', { agenda: [...TALK, { ...EXCURSION, status: 'cancelled' }] }, 'UTC', '2026-05-04T10:00Z', 'after', '-'],
  ['a whole day after a night of talks', { agenda: [{ start: '23:00', end: '00:30', title: 'Night' }, EXCURSION] }, 'UTC', '2026-05-05T10:00Z', 'between', '-'],
  ['posters all day do not outlast the last talk of that day', { agenda: [...TALK, { start: '2026-05-04', title: 'Posters' }] }, 'UTC', '2026-05-04T10:00Z', 'after', '-'],
  ['dates around talks that are on the day before here: not yet', { timeZone: 'Asia/Tokyo', start: '2026-05-04', agenda: TALK }, 'America/Los_Angeles', '2026-05-03T23:59Z', 'before', 'today'],
  ['dates around talks that are on the day before here: on', { ...LINK, timeZone: 'Asia/Tokyo', start: '2026-05-04', agenda: TALK }, 'America/Los_Angeles', '2026-05-04T00:30Z', 'live · join · Talk 30/60', '-'],
  ['dates around talks that are on the day after here: not over', { ...LINK, timeZone: 'America/Los_Angeles', start: '2026-05-03', end: '2026-05-04', agenda: TALK }, 'Asia/Tokyo', '2026-05-04T15:59Z', 'live · join', '-'],
  ['dates around talks that are on the day after here: on', { timeZone: 'America/Los_Angeles', start: '2026-05-03', end: '2026-05-04', agenda: TALK }, 'Asia/Tokyo', '2026-05-04T16:59Z', 'live · Talk 59/60', '-'],
  ['dates around talks that are on the day after here: over', { timeZone: 'America/Los_Angeles', start: '2026-05-03', end: '2026-05-04', agenda: TALK }, 'Asia/Tokyo', '2026-05-04T17:00Z', 'after', '-'],
  ['a day whose programme follows is not over', { ...TWO_DAYS, days: [...TWO_DAYS.days, { date: '2026-05-06', agenda: [] }] }, 'UTC', '2026-05-06T12:00Z', 'between', '-'],
  ['a day to be announced is not over, nor where its date ends later', { ...TWO_DAYS, days: [...TWO_DAYS.days, { date: '2026-05-06', agenda: [{ start: null, title: 'X' }] }] }, 'America/Los_Angeles', '2026-05-07T06:59Z', 'between', '-'],
  ['a day whose hours are to come is over when it is so there, too', { timeZone: 'America/Lima', agenda: undefined, days: [{ date: '2026-05-04', agenda: [{ start: '18:00', end: '20:00', title: 'Eve' }] }, { date: '2026-05-05', agenda: [] }] }, 'Pacific/Auckland', '2026-05-06T04:59Z', 'between', '-'],
  ['… and so is one to be announced', { timeZone: 'America/Lima', start: null }, 'Pacific/Auckland', '2026-05-05T04:59Z', 'live', '-'],
  ['to be announced', { ...LINK, date: undefined, start: null, agenda: [{ start: null, title: 'X' }] }, 'UTC', '2026-05-04T09:00Z', 'undated', '-'],
  ['to be announced, on a date', { start: null, agenda: [{ start: null, title: 'X' }] }, 'UTC', '2026-05-03T09:00Z', 'before', 'tomorrow'],
  ['to be announced, on this date', { ...LINK, start: null, agenda: [{ start: null, title: 'X' }] }, 'UTC', '2026-05-04T09:00Z', 'live · join', '-'],
  ['no zone at all: a date as deadline ends where the visitor is', { date: undefined, timeZone: undefined, registration: { deadline: '2026-05-01' }, agenda: [{ start: '2026-05-04T09:00Z', end: '2026-05-04T10:00Z', title: 'Talk' }] }, 'Asia/Tokyo', '2026-05-01T14:59Z', 'before · register', 'in 3 days'],
  ['no date at all', { date: undefined }, 'UTC', '2026-05-04T09:00Z', 'undated', '-'],
  ['an event to be announced with a talk that is on', { start: null, agenda: TALK }, 'UTC', '2026-05-04T09:30Z', 'live · Talk 30/60', '-'],
  ['nobody said when it ends', { ...LINK, start: '09:00' }, 'UTC', '2026-05-04T09:00Z', 'begun · join', '-'],
  ['nobody said when it ends: twelve hours later', { ...LINK, start: '09:00' }, 'UTC', '2026-05-04T21:00Z', 'after', '-'],
  ['the last talk has no end: live until it begins', { agenda: [...TALK, { start: '23:00', title: 'Open' }] }, 'UTC', '2026-05-04T09:10Z', 'live · Talk 10/60 · next Open', '-'],
  ['the last talk has no end: then begun', { agenda: [...TALK, { start: '23:00', title: 'Open' }] }, 'UTC', '2026-05-04T23:10Z', 'begun', '-'],
  ['the last talk has no end and begins as another ends', { ...LINK, agenda: [...TALK, { title: 'Open' }] }, 'UTC', '2026-05-04T10:05Z', 'begun · join', '-'],
  ['what is to be announced may be to come', { ...LINK, agenda: [...TALK, { start: null, title: 'Panel' }] }, 'UTC', '2026-05-04T10:05Z', 'begun · join', '-'],
  ['a talk goes on after what is written as the end of all', { ...LINK, start: '09:00', end: '09:30', agenda: TALK }, 'UTC', '2026-05-04T09:45Z', 'live · join · Talk 45/60', '-'],
  ['the first start is none: a date is waited for, no hour', { agenda: [{ start: '8h', title: 'Opening' }, ...TALK] }, 'UTC', '2026-05-03T23:50Z', 'before', 'tomorrow'],
  ['an inferred end has no progress', { agenda: [{ start: '09:00', title: 'Open' }, { start: '10:00', end: '11:00', title: 'B' }] }, 'UTC', '2026-05-04T09:10Z', 'live · Open · next B', '-'],
  ['parallel sessions, and their talks', { agenda: [{ start: '09:00', end: '11:00', title: 'S', room: 'A', items: [{ start: '09:00', duration: 60, title: 'a' }] }, { start: '09:30', end: '10:30', title: 'T', room: 'B' }] }, 'UTC', '2026-05-04T09:40Z', 'live · S 40/120 + a 40/60 + T 10/60', '-'],
  ['the day clocks go forward has 23 hours', { timeZone: 'Europe/Berlin', date: '2026-03-29', agenda: [{ start: '09:00', end: '10:00', title: 'T' }] }, 'Europe/Berlin', '2026-03-28T23:00Z', 'before', 'in 8 hours'],
  ['what stays: recordings, slides, papers, whatever their order', { agenda: [{ ...TALK[0], links: [{ type: 'paper', url: 'https://example.org/p' }, { type: 'slides', url: 'https://example.org/s' }, { type: 'web', url: 'https://example.org/' }, { type: 'recording', url: 'javascript:x' }] }, { start: '10:00', end: '11:00', title: 'B', links: [{ type: 'recording', url: 'https://example.org/r' }] }] }, 'UTC', '2026-05-05T00:00Z', 'after · recording of B, slides of Talk, paper of Talk', '-'],
];
test('what is off is over when it would be, also where nobody said its end', () => {
  const isOver = (rest: Record<string, unknown>, now: string): boolean => phasesOf(small({ status: 'cancelled', ...rest }), zone('UTC'), Date.parse(now)).isOver;
  assert.deepEqual([isOver({ start: '09:00' }, '2026-05-04T08:59Z'), isOver({ start: '09:00' }, '2026-05-04T09:00Z')], [false, true]);
  assert.deepEqual([isOver({ agenda: TALK }, '2026-05-04T09:59Z'), isOver({ agenda: TALK }, '2026-05-04T10:00Z')], [false, true]);
});
for (const [title, rest, place, now, expected, distance] of OTHERS) {
  test(`${title}: ${expected}, ${distance}`, () => {
    const phases = phasesOf(small(rest), zone(place), Date.parse(now));
    assert.equal(line(phases), expected);
    assert.equal(said(phases.countdown, 'en'), distance);
  });
}

test('an excerpt of a long programme does not say that nothing is on', () => {
  const now = Date.parse('2026-05-04T17:30Z');
  assert.equal(phasesOf({ ...small(TWO_DAYS), isExcerpt: true }, zone('UTC'), now).phase, 'live');
});

/** All that is said, but not when it will be said anew: also whether the date stands beside what is next, and that clocks differ from those of the start. */
const teller = (event: ScientificEvent, where: Zone, entries = allEntries(event.days)) => (now: number): string => {
  const date = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(where.name).toPlainDate().toString();
  const rest = { ...phasesOf(event, where, now), nextChangeMs: undefined };
  const isDated = rest.next.some(({ when }) => when.kind === 'timed' && date(when.startMs) !== date(now));
  const { window } = event;
  const differs = window.kind === 'timed' && now < window.startMs && where.offsetMinutes(now) !== where.offsetMinutes(window.startMs);
  return JSON.stringify({ ...rest, isDated, differs, running: rest.running.map(({ entry, progress }) => [entry.id, progress]), next: rest.next.map(({ id }) => id), states: entries.map(entryStates(event, entries, now).stateOf) });
};

/** Wakes exactly when told to. @returns How often. */
function live(event: ScientificEvent, where: Zone, fromMs: number, toMs: number): number {
  const all = teller(event, where);
  let wakes = 0;
  let now = fromMs;
  while (now < toMs) {
    const before = all(now);
    const next = phasesOf(event, where, now).nextChangeMs ?? Infinity;
    assert.ok(next > now);
    for (let quiet = now; quiet < Math.min(next, toMs); quiet += MINUTE) assert.equal(all(quiet), before, `quiet at ${new Date(quiet).toISOString()}`);
    if (next > toMs) break;
    assert.equal(all(next - 1), before, `nothing before ${new Date(next).toISOString()}`);
    assert.notEqual(all(next), before, `something at ${new Date(next).toISOString()}`);
    wakes++;
    now = next;
  }
  return wakes;
}

const START = Date.parse('2026-05-04T15:00Z');
const WEEK = 7 * 24 * 60 * MINUTE;
/** [zone, wakes]: midnights, the deadline, half-hours from half a day (from midnight, if that is sooner) on, 59 minutes, and the 121 minutes of the event. */
const WAKES: readonly (readonly [string, number])[] = [['America/Los_Angeles', 199], ['Asia/Kathmandu', 208], ['Asia/Tokyo', 199]];
for (const [place, expected] of WAKES) {
  test(`from a week before to a week after in ${place}: ${expected} wakes, none for nothing`, () => assert.equal(live(symposium, zone(place), START - WEEK, START + WEEK), expected));
}

test('long before, once a day; long after, never', () => {
  const weeks = runs(20);
  assert.equal(live(symposium, zone('Asia/Kathmandu'), START - (weeks + 1) * WEEK, START - WEEK), weeks * 7);
  assert.equal(phasesOf(symposium, zone('Asia/Kathmandu'), START + 1).nextChangeMs, START + MINUTE);
  assert.equal(phasesOf(symposium, zone('Asia/Kathmandu'), START + WEEK).nextChangeMs, undefined);
});

test('any event: nothing changes between two wakes', () => {
  const minute = fc.integer({ min: 0, max: 40 * 60 });
  const entry = fc.record({ start: minute, length: fc.integer({ min: 1, max: 400 }), status: fc.constantFrom('scheduled', 'scheduled', 'cancelled') });
  const base = Date.parse('2026-10-24T12:00Z');
  const iso = (of: number): string => new Date(base + of * MINUTE).toISOString();
  fc.assert(fc.property(fc.array(entry, { maxLength: 4 }), fc.option(minute), fc.option(minute), fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe'), (entries, opens, deadline, place) => {
    const event = read({
      title: 'E', date: '2026-10-24', timeZone: 'Europe/Berlin', online: { url: 'https://example.org/', ...(opens === null ? {} : { opens: iso(opens) }) }, registration: deadline === null ? {} : { deadline: iso(deadline) },
      agenda: entries.map(({ start, length, status }, index) => ({ id: `e${index}`, title: 'T', room: `r${index}`, start: iso(start), end: iso(start + length), status })),
    });
    live(event, zone(place), base - 30 * 60 * MINUTE, base + 50 * 60 * MINUTE);
  }), { numRuns: runs(100), seed: 6 });
});

test('days are those of the calendar of the display (Temporal)', () => {
  fc.assert(fc.property(fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') }), fc.integer({ min: 12 * 60 + 1, max: 60 * 24 * 60 }), fc.constantFrom('America/Los_Angeles', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Cairo'), (startMs, minutes, place) => {
    const at = Math.floor(startMs / MINUTE) * MINUTE;
    const now = at - minutes * MINUTE;
    const { countdown } = phasesOf(small({ date: undefined, agenda: [{ start: new Date(at).toISOString(), duration: 30, title: 'T' }] }), zone(place), now);
    const date = (ms: number): Temporal.PlainDate => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(place).toPlainDate();
    const days = date(now).until(date(at)).days;
    assert.deepEqual(countdown, days ? { unit: 'day', count: days } : { unit: 'hour', count: Math.ceil(minutes / 60 - 0.5) });
  }), { numRuns: runs(2_000), seed: 6 });
});
