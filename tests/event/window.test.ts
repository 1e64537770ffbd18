/**
 * From when to when an event takes place: its own words, and what its entries say. In UTC; "-" = open.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../src/event/parse.js';
import { readDocument } from '../../src/formats/index.js';

const TALK = [{ start: '18:00', end: '20:00', title: 'T' }];
const ROWS: readonly (readonly [name: string, event: Record<string, unknown>, window: string, problems?: readonly string[]])[] = [
  ['from its entries', { agenda: TALK }, '2026-05-04T18:00 2026-05-04T20:00'],
  ['its own words', { start: '17:30', end: '21:00', agenda: TALK }, '2026-05-04T17:30 2026-05-04T21:00'],
  ['its own start only', { start: '17:30', agenda: TALK }, '2026-05-04T17:30 2026-05-04T20:00'],
  ['its own end only', { end: '21:00', agenda: TALK }, '2026-05-04T18:00 2026-05-04T21:00'],
  ['to midnight', { end: '24:00', agenda: TALK }, '2026-05-04T18:00 2026-05-05T00:00'],
  ['past midnight', { start: '22:00', end: '05:00' }, '2026-05-04T22:00 2026-05-05T05:00'],
  ['past midnight while clocks go back', { date: '2026-10-24', timeZone: 'Europe/Berlin', start: '22:00', end: '05:00' }, '2026-10-24T20:00 2026-10-25T04:00'],
  ['past midnight while clocks go forward', { date: '2026-03-28', timeZone: 'Europe/Berlin', start: '22:00', end: '05:00' }, '2026-03-28T21:00 2026-03-29T03:00'],
  ['the night after clocks went back', { date: '2026-10-25', timeZone: 'Europe/Berlin', start: '22:00', end: '02:30' }, '2026-10-25T21:00 2026-10-26T01:30'],
  ['an end that happens twice is open', { date: '2026-10-25', timeZone: 'Europe/Berlin', start: '01:00', end: '02:30' }, '2026-10-24T23:00 -', ['time-in-overlap /end']],
  ['over days, without a warning', { start: '2026-05-04T09:00', end: '2026-05-06T17:00' }, '2026-05-04T09:00 2026-05-06T17:00'],
  ['late as a whole', { start: '17:30', end: '21:00', delay: 15, agenda: TALK }, '2026-05-04T17:45 2026-05-04T21:15'],
  ['late by its entries', { delay: 15, agenda: TALK }, '2026-05-04T18:15 2026-05-04T20:15'],
  ['whole days', { start: '2026-05-04', end: '2026-05-06' }, '2026-05-04/2026-05-06'],
  ['a date alone', {}, '2026-05-04'],
  ['a date and a last day', { end: '2026-05-06' }, '2026-05-04/2026-05-06'],
  ['several days without times', { agenda: undefined, days: [{ date: '2026-05-04', agenda: [] }, { date: '2026-05-05', agenda: [] }] }, '2026-05-04/2026-05-05'],
  ['several days from a date on', { agenda: undefined, start: '2026-05-04', days: [{ date: '2026-05-04', agenda: TALK }, { date: '2026-05-05', agenda: TALK }] }, '2026-05-04/2026-05-05'],
  ['several days and the hour of an end', { agenda: undefined, end: '21:00', days: [{ date: '2026-05-04', agenda: TALK }, { date: '2026-05-05', agenda: TALK }] }, '2026-05-04T18:00 2026-05-05T20:00', ['date-missing /end']],
  ['… after a start', { agenda: undefined, start: '2026-05-04T17:00', end: '21:00', days: [{ date: '2026-05-04', agenda: TALK }, { date: '2026-05-05', agenda: TALK }] }, '2026-05-04T17:00 2026-05-05T20:00', ['date-missing /end']],
  ['one of several days, and the hour of an end', { agenda: undefined, date: undefined, end: '21:00', days: [{ date: '2026-05-05', agenda: TALK }] }, '2026-05-05T18:00 2026-05-05T21:00'],
  ['the hour of an end beside a date', { end: '21:00' }, '2026-05-04'],
  ['an end that is none, beside a date', { end: 'soon' }, '2026-05-04', ['time-invalid /end']],
  ['an end that is none, beside whole days', { end: 18, agenda: [{ start: '2026-05-04', end: '2026-05-06', title: 'P' }] }, '2026-05-04/2026-05-06', ['time-invalid /end']],
  ['to be announced', { date: undefined, start: null }, 'announced-later'],
  ['to be announced, on a date', { start: null }, '2026-05-04 later'],
  ['to be announced, on several', { agenda: undefined, start: null, days: [{ date: '2026-05-04', agenda: [] }, { date: '2026-05-05', agenda: TALK }] }, '2026-05-04/2026-05-05 later'],
  ['no date at all', { date: undefined }, 'unknown'],
  ['without the cancelled', { agenda: [...TALK, { start: '21:00', end: '22:00', title: 'X', status: 'cancelled' }] }, '2026-05-04T18:00 2026-05-04T20:00'],
  ['without what is postponed, which does not take place then', { agenda: [{ start: '09:00', end: '10:00', title: 'X', status: 'postponed' }, ...TALK, { kind: 'session', start: '21:00', title: 'Y', status: 'postponed', items: [{ title: 'Z', duration: 60 }] }] }, '2026-05-04T18:00 2026-05-04T20:00'],
  ['a talk that takes place in spite of its session, as the last', { agenda: [{ kind: 'session', title: 'S', start: '18:00', status: 'cancelled', items: [{ title: 'A', duration: 60 }, { title: 'B', duration: 60, status: 'scheduled' }] }] }, '2026-05-04T19:00 2026-05-04T20:00'],
  ['… and is to be announced', { agenda: [...TALK, { kind: 'session', title: 'S', start: '20:00', end: '21:00', status: 'cancelled', items: [{ start: null, title: 'B', status: 'scheduled' }] }] }, '2026-05-04T18:00 -'],
  ['all of it postponed', { agenda: TALK.map((one) => ({ ...one, status: 'postponed' })) }, '2026-05-04'],
  ['a date for an end on which the entries end', { start: '2026-05-04T17:00', end: '2026-05-04', delay: 15, agenda: TALK }, '2026-05-04T17:15 2026-05-04T20:15', ['time-invalid /end']],
  ['… at its midnight, in the event’s zone', { timeZone: 'Asia/Tokyo', start: '2026-05-04T17:00', end: '2026-05-04', agenda: [{ start: '18:00', end: '24:00', title: 'Talk' }] }, '2026-05-04T08:00 2026-05-04T15:00', ['time-invalid /end']],
  ['a date for an end, on which no entry is', { start: '2026-05-04T17:00', end: '2026-05-06', agenda: TALK }, '2026-05-04T17:00 -', ['time-invalid /end']],
  ['the last one has no end', { agenda: [...TALK, { title: 'Discussion' }] }, '2026-05-04T18:00 -'],
  ['… and begins when another ends', { agenda: [{ start: '20:00', title: 'Drinks', room: 'B' }, { ...TALK[0], room: 'A' }] }, '2026-05-04T18:00 -'],
  ['… in a session', { agenda: [{ kind: 'session', title: 'S', start: '18:00', items: [{ title: 'A', duration: 60 }, { title: 'B' }] }] }, '2026-05-04T18:00 -'],
  ['… but another goes on', { agenda: [{ start: '19:00', title: 'Drinks', room: 'B' }, { ...TALK[0], room: 'A' }] }, '2026-05-04T18:00 2026-05-04T20:00'],
  ['the first start is none: only the date is known', { agenda: [{ start: '9h00', title: 'Opening' }, ...TALK] }, '2026-05-04', ['time-invalid /agenda/0/start']],
  ['… unless the event says when it starts', { start: '09:00', agenda: [{ start: '9h00', title: 'Opening' }, ...TALK] }, '2026-05-04T09:00 2026-05-04T20:00', ['time-invalid /agenda/0/start']],
  ['one to be announced ahead of the first', { agenda: [{ start: null, title: 'Posters' }, ...TALK] }, '2026-05-04T18:00 2026-05-04T20:00'],
  ['one to be announced behind the last', { agenda: [...TALK, { start: null, title: 'Panel' }] }, '2026-05-04T18:00 -'],
  ['… that is cancelled', { agenda: [...TALK, { start: null, title: 'Panel', status: 'cancelled' }] }, '2026-05-04T18:00 2026-05-04T20:00'],
  ['… of a session', { agenda: [{ ...TALK[0], items: [{ start: null, title: 'Flash talks' }] }] }, '2026-05-04T18:00 2026-05-04T20:00'],
  ['a last start that is none', { agenda: [...TALK, { start: '22h', title: 'Closing' }] }, '2026-05-04T18:00 -', ['time-invalid /agenda/1/start']],
  ['… but the event says when it ends', { end: '23:00', agenda: [...TALK, { start: '22h', title: 'Closing' }] }, '2026-05-04T18:00 2026-05-04T23:00', ['time-invalid /agenda/1/start']],
  ['the first of several days has no time yet', { agenda: undefined, days: [{ date: '2026-05-04', agenda: [{ start: null, title: 'Round table' }] }, { date: '2026-05-05', agenda: TALK }] }, '2026-05-04/2026-05-05'],
  ['its own start, of several days without times', { agenda: undefined, start: '2026-05-04T09:00', days: [{ date: '2026-05-04', agenda: [] }, { date: '2026-05-05', agenda: [] }] }, '2026-05-04T09:00 …2026-05-05'],
  ['… with posters on several', { start: '09:00', agenda: [{ start: '2026-05-04', end: '2026-05-06', title: 'P' }] }, '2026-05-04T09:00 …2026-05-06'],
  ['the last of several days has none', { agenda: undefined, days: [{ date: '2026-05-04', agenda: TALK }, { date: '2026-05-05', agenda: [] }] }, '2026-05-04T18:00 …2026-05-05'],
  ['… is an excursion', { agenda: undefined, days: [{ date: '2026-05-04', agenda: TALK }, { date: '2026-05-06', agenda: [{ start: '2026-05-06', title: 'Fjord' }] }] }, '2026-05-04T18:00 …2026-05-06'],
  ['… but the event says when it ends', { agenda: undefined, end: '2026-05-05T12:00', days: [{ date: '2026-05-04', agenda: TALK }, { date: '2026-05-05', agenda: [] }] }, '2026-05-04T18:00 2026-05-05T12:00'],
  ['the last entry of several days has no end', { agenda: undefined, days: [{ date: '2026-05-04', agenda: TALK }, { date: '2026-05-05', agenda: [{ start: '16:00', title: 'Drinks' }] }] }, '2026-05-04T18:00 …2026-05-05'],
  ['… or no time', { agenda: undefined, days: [{ date: '2026-05-04', agenda: TALK }, { date: '2026-05-05', agenda: [...TALK, { start: null, title: 'Panel' }] }] }, '2026-05-04T18:00 …2026-05-05'],
  ['one to be announced at the end of a session without an end', { agenda: [{ kind: 'session', title: 'S', start: '18:00', items: [{ title: 'A', duration: 60 }, { start: null, title: 'B' }] }] }, '2026-05-04T18:00 -'],
  ['an exhibition beside the talks', { agenda: [{ start: '2026-05-03', end: '2026-05-05', title: 'P' }, ...TALK] }, '2026-05-03/2026-05-05'],
  ['… of the same day', { agenda: [{ start: '2026-05-04', title: 'P' }, ...TALK] }, '2026-05-04T18:00 2026-05-04T20:00'],
  ['a day in the event’s zone', { timeZone: 'Asia/Tokyo', agenda: [{ start: '2026-05-04', title: 'P' }, { start: '01:00', end: '24:00', title: 'Vigil' }] }, '2026-05-03T16:00 2026-05-04T15:00', ['slot-very-long /agenda/1/end']],
  ['an end before the start', { start: '2026-05-04T12:00', end: '2026-05-04T11:00' }, '2026-05-04T12:00 -', ['end-before-start /end']],
];
const at = (ms: number | undefined): string => (ms === undefined ? '-' : new Date(ms).toISOString().slice(0, 16));
for (const [name, rest, expected, told = []] of ROWS) {
  test(name, () => {
    const { event, problems } = parse({ title: 'E', date: '2026-05-04', timeZone: 'UTC', agenda: [], ...rest });
    const window = event?.window ?? assert.fail();
    const written = window.kind === 'timed' ? `${at(window.startMs)} ${window.lastDayMs === undefined || window.lastDayMs < window.startMs ? at(window.endMs) : `…${at(window.lastDayMs).slice(0, 10)}`}` : window.kind === 'all-day' ? at(window.dayMs).slice(0, 10) + (window.lastDayMs === undefined ? '' : `/${at(window.lastDayMs).slice(0, 10)}`) + (window.isAnnouncedLater ? ' later' : '') : window.kind;
    assert.equal(written, expected);
    assert.deepEqual(problems.map(({ code, path }) => `${code} ${path}`), told);
  });
}

const SERIES: readonly (readonly [string, Record<string, unknown>, readonly string[], number])[] = [
  ['a series', { version: 1, title: 'S', events: [{ title: 'E', date: '2026-05-04', agenda: [] }] }, [], 1],
  ['no events yet', { version: 1, title: 'S', events: [] }, ['agenda-missing /events'], 0],
  ['events that are none', { title: 'S', events: null }, ['agenda-missing /events'], 0],
  ['a series of a later version, without a title', { version: 2, events: [{ title: 'E', date: '2026-05-04', agenda: [] }] }, ['version-unknown /version', 'title-missing /title'], 1],
  ['a slip in a series', { titel: 'S', tittle: 'S', title: 'S', events: [{ title: 'E', date: '2026-05-04', agenda: [] }] }, ['key-unknown /tittle'], 1],
];
/** Calendars and stars know an entry by its event's id and its own. */
test('events of a series have ids of their own, whatever they share', () => {
  const event = (rest: Record<string, unknown>): object => ({ title: 'E', date: '2026-05-04', agenda: [], ...rest });
  const page = { url: 'https://example.org/' };
  const { programme, problems } = readDocument({ title: 'S', events: [event(page), event({ ...page, date: '2026-05-05' }), event({ id: 'x' }), event({}), event({ id: 'x' }), event({})] });
  assert.deepEqual(programme?.events.map(({ id }) => id), ['https://example.org/', 'https://example.org/-2', 'x', 'E 2026-05-04', 'x-2', 'E 2026-05-04-2']);
  assert.deepEqual(problems.map(({ code, path }) => `${code} ${path}`), ['id-duplicate /events/1', 'id-duplicate /events/4', 'id-duplicate /events/5']);
});
for (const [name, document, told, count] of SERIES) {
  test(name, () => {
    const { programme, problems } = readDocument(document);
    assert.deepEqual(problems.map(({ code, path }) => `${code} ${path}`), told);
    assert.equal(programme?.events.length, count);
  });
}
