/**
 * What is often a mistake in events that are read without fault: each row an event and the doubts that are told, with code, place and numbers.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { lint } from '../../src/event/lint.js';
import { lintText } from '../../src/event/lint-text.js';
import type { Kind } from '../../src/event/model.js';
import { parse } from '../../src/event/parse.js';

const NOW_MS = Date.parse('2026-04-01T00:00Z');

function doubts(document: object, defaults: readonly (readonly [Kind, number])[] = []): string[] {
  const { event, problems } = parse({ version: 1, title: 'Forum', date: '2026-05-04', timeZone: 'Europe/Berlin', ...document });
  assert.deepEqual(problems.filter(({ severity }) => severity === 'error'), []);
  return lint(event ?? assert.fail(), NOW_MS, new Map(defaults)).map(({ code, path, params }) => `${code} ${path} ${JSON.stringify(params)}`);
}

const slot = (start: string, end: string, more: object = {}): object => ({ start, end, title: `${start} talk`, kind: 'talk', ...more });

/** [what it is about, the document beyond title, date and zone, doubts] */
const EVENTS: readonly (readonly [string, object, readonly string[]])[] = [
  ['nothing', { agenda: [slot('09:00', '10:00'), slot('10:00', '11:00')] }, []],
  ['an hour with nothing in it', { agenda: [slot('09:00', '10:00'), slot('11:00', '12:00')] }, ['gap-unexplained /agenda/1 {"from":"2026-05-04 10:00","to":"11:00","zone":"Europe/Berlin","minutes":60}']],
  ['an hour with nothing in it, of an event without a zone', { timeZone: undefined, agenda: [slot('2026-05-04T09:00Z', '2026-05-04T10:00Z'), slot('2026-05-04T11:00Z', '2026-05-04T12:00Z')] }, ['gap-unexplained /agenda/1 {"from":"2026-05-04 10:00","to":"11:00","zone":"UTC","minutes":60}']],
  ['the hour with a break in it', { agenda: [slot('09:00', '10:00'), { start: '10:00', end: '11:00', kind: 'break', title: 'Lunch' }, slot('11:00', '12:00')] }, []],
  ['something in another room meanwhile', { agenda: [slot('09:00', '10:00', { room: 'A' }), slot('09:30', '11:00', { room: 'B' }), slot('11:00', '12:00', { room: 'A' })] }, []],
  ['the night between two days', { days: [{ date: '2026-05-04', agenda: [slot('09:00', '10:00')] }, { date: '2026-05-05', agenda: [slot('09:00', '10:00')] }] }, []],
  ['no gap after an end that nobody knows', { agenda: [{ start: '09:00', title: 'Welcome', room: 'A' }, slot('11:00', '12:00', { room: 'B' })] }, []],
  ['a gap is told on the event’s clock', { timeZone: 'Asia/Kathmandu', agenda: [slot('09:00', '10:00'), slot('10:30', '12:00')] }, ['gap-unexplained /agenda/1 {"from":"2026-05-04 10:00","to":"10:30","zone":"Asia/Kathmandu","minutes":30}']],
  ['two talks in one room', { agenda: [slot('09:00', '10:00', { room: 'A' }), slot('09:30', '10:30', { room: 'A' })] }, ['room-overlap /agenda/1 {"title":"09:30 talk","other":"09:00 talk","room":"A"}']],
  ['two talks in two rooms', { agenda: [slot('09:00', '10:00', { room: 'A' }), slot('09:30', '10:30', { room: 'B' })] }, []],
  ['two talks that share one of several rooms', { agenda: [slot('09:00', '10:00', { rooms: ['A', 'B'] }), slot('09:30', '10:30', { rooms: ['B', 'C'] })] }, ['room-overlap /agenda/1 {"title":"09:30 talk","other":"09:00 talk","room":"B"}']],
  ['a cancelled talk is in nobody’s way', { agenda: [slot('09:00', '10:00', { room: 'A', status: 'cancelled' }), slot('09:30', '10:30', { room: 'A' })] }, []],
  ['a break without a title in a room', { agenda: [slot('09:00', '10:00', { room: 'A' }), slot('09:30', '10:00', { room: 'A', kind: 'break', title: undefined })] }, ['room-overlap /agenda/1 {"title":"/agenda/1","other":"09:00 talk","room":"A"}']],
  ['a session and what is in a session in it', { agenda: [{ ...slot('09:00', '10:00', { room: 'A', kind: 'session' }), items: [{ ...slot('09:00', '10:00', { room: 'A', kind: 'session' }), items: [slot('09:00', '10:00', { room: 'A' })] }] }] }, []],
  ['posters hang side by side', { agenda: [slot('09:00', '10:00', { room: 'A', kind: 'poster' }), slot('09:00', '10:00', { room: 'A', kind: 'poster' })] }, []],
  ['a session and what is in it', { agenda: [{ ...slot('09:00', '10:00', { room: 'A', kind: 'session' }), items: [slot('09:00', '10:00', { room: 'A' })] }] }, []],
  ['a postponed talk is in nobody’s way, and outside of nothing', { agenda: [slot('09:00', '10:00', { room: 'A' }), slot('09:30', '11:30', { room: 'A', status: 'postponed' })] }, []],
  ['before the event’s own start', { start: '10:00', end: '12:00', agenda: [slot('09:00', '12:00')] }, ['outside-window /agenda/0 {"start":"2026-05-04T07:00:00Z","end":"2026-05-04T10:00:00Z","from":"2026-05-04T08:00:00Z","to":"2026-05-04T10:00:00Z"}']],
  ['before the event’s own start, without ends', { start: '10:00', agenda: [{ start: '09:00', title: 'Welcome' }] }, ['outside-window /agenda/0 {"start":"2026-05-04T07:00:00Z","end":"2026-05-04T07:00:00Z","from":"2026-05-04T08:00:00Z","to":"2026-05-04T08:00:00Z"}']],
  ['hours of an event that has only dates', { start: '2026-05-04', end: '2026-05-05', agenda: [slot('09:00', '10:00')] }, []],
  ['after the event’s own end', { start: '09:00', end: '12:00', agenda: [slot('11:00', '12:05')] }, ['outside-window /agenda/0 {"start":"2026-05-04T09:00:00Z","end":"2026-05-04T10:05:00Z","from":"2026-05-04T07:00:00Z","to":"2026-05-04T10:00:00Z"}']],
  ['clocks go back in the night', { days: [{ date: '2026-10-24', agenda: [slot('09:00', '10:00')] }, { date: '2026-10-25', agenda: [slot('09:00', '10:00')] }], date: undefined }, ['clocks-change  {"zone":"Europe/Berlin","at":"2026-10-25T01:00:00Z","before":"UTC+2","after":"UTC+1"}']],
  ['clocks do not change in UTC', { timeZone: 'UTC', days: [{ date: '2026-10-24', agenda: [slot('09:00', '10:00')] }, { date: '2026-10-25', agenda: [slot('09:00', '10:00')] }], date: undefined }, []],
  ['a year ahead', { date: '2027-04-02', agenda: [slot('09:00', '10:00')] }, []],
  ['more than a year ahead', { date: '2027-04-04', agenda: [slot('09:00', '10:00')] }, ['date-far  {"date":"2027-04-04","days":368}']],
  ['winter’s abbreviation in summer', { agenda: [slot('09:00', '10:00', { abstract: 'Login from 8:45 CET on.' })] }, ['abbreviation-season /agenda/0/abstract {"value":"CET","zone":"Europe/Berlin","stated":"UTC+1","actual":"UTC+2"}']],
  ['… of an entry whose time follows, of one without any date', { agenda: [slot('09:00', '10:00'), { start: null, title: 'Dinner', abstract: 'From 20:00 CET on.' }] }, ['abbreviation-season /agenda/1/abstract {"value":"CET","zone":"Europe/Berlin","stated":"UTC+1","actual":"UTC+2"}']],
  ['… of an event without any date', { date: undefined, start: null, description: 'From 20:00 CET on.', agenda: [] }, []],
  ['beside the address', { online: { url: 'https://example.org/', note: 'Open from 12 pm on.' }, agenda: [slot('09:00', '10:00')] }, ['noon-ambiguous /online/note {"value":"12 pm"}']],
  ['in a note', { notes: ['Doors open at 12 pm.'], agenda: [slot('09:00', '10:00')] }, ['noon-ambiguous /notes/0 {"value":"12 pm"}']],
  ['in every language of a text', { description: { en: 'Join on Tuesday, 4 May 2026.', de: 'Am Dienstag, 4. Mai 2026.' }, agenda: [slot('09:00', '10:00')] }, ['weekday-differs /description {"value":"Tuesday, 4 May 2026","weekday":"Monday","date":"2026-05-04"}', 'weekday-differs /description {"value":"Dienstag, 4. Mai 2026","weekday":"Montag","date":"2026-05-04"}']],
];
for (const [name, document, expected] of EVENTS) test(name, () => assert.deepEqual(doubts(document), expected));

test('a talk that is not as long as the event says of its kind', () => {
  const agenda = [slot('09:00', '09:35'), slot('09:35', '10:00'), slot('10:00', '10:05', { kind: 'opening' }), slot('10:05', '11:05', { kind: 'break' })];
  assert.deepEqual(doubts({ agenda }, [['talk', 35], ['break', 30]]), ['duration-differs /agenda/1 {"minutes":25,"expected":35}']);
});

test('an event inside a document is told with its place', () => {
  const { event } = parse({ title: 'Far', timeZone: 'UTC', date: '2030-05-04', agenda: [] }, {}, '/events/3');
  assert.deepEqual(lint(event ?? assert.fail(), NOW_MS, new Map(), '/events/3').map(({ code, path }) => `${code} ${path}`), ['date-far /events/3']);
});

const SUMMER = { fromMs: Date.parse('2026-07-01T12:00Z'), toMs: Date.parse('2026-07-01T14:00Z') };
const WINTER = { fromMs: Date.parse('2026-01-14T12:00Z'), toMs: Date.parse('2026-01-14T14:00Z') };

/** [text, its date, "code value"] */
const TEXTS: readonly (readonly [string, object, readonly string[]])[] = [
  ['3 pm EST', SUMMER, ['abbreviation-season EST']],
  ['3 pm EDT', SUMMER, []],
  ['3 pm EDT', WINTER, ['abbreviation-season EDT']],
  ['3 pm EST', WINTER, []],
  ['15:00 CET', SUMMER, ['abbreviation-season CET']],
  ['15:00 CEST', SUMMER, []],
  ['15:00 (CEST)', WINTER, ['abbreviation-season CEST']],
  ['15 Uhr MEZ', WINTER, []],
  ['15:00 MESZ', WINTER, ['abbreviation-season MESZ']],
  ['15.00 BST', WINTER, ['abbreviation-season BST']],
  ['9 a.m. PST', SUMMER, ['abbreviation-season PST']],
  ['noon PDT', WINTER, ['abbreviation-season PDT']],
  ['10:00 AEDT', SUMMER, ['abbreviation-season AEDT']],
  ['10:00 AEST', WINTER, []],
  ['10:00 MST', SUMMER, []],
  ['20:00 CST', SUMMER, []],
  ['10:00 NZST, 11:00 NZST', WINTER, ['abbreviation-season NZST']],
  ['expressed sequence tags (EST) of 15 species', SUMMER, []],
  ['3 est un nombre', SUMMER, []],
  ['15:00 UTC', SUMMER, []],
  ['15:00 CET', {}, []],
  ['12 pm', {}, ['noon-ambiguous 12 pm']],
  ['12:00am', {}, ['noon-ambiguous 12:00am']],
  ['from 10 to 12 a.m.', {}, ['noon-ambiguous 12 a.m.']],
  ['12:00 noon', {}, []],
  ['12:30 pm', {}, []],
  ['112 pm', {}, []],
  ['12 amazing talks', {}, []],
  ['Monday, 4 May 2026', {}, []],
  ['Tuesday 4th of May 2026', {}, ['weekday-differs Tuesday 4th of May 2026']],
  ['Tue, May 4, 2026', {}, ['weekday-differs Tue, May 4, 2026']],
  ['Mon, May 4, 2026', {}, []],
  ['Dienstag, den 4. Mai 2026', {}, ['weekday-differs Dienstag, den 4. Mai 2026']],
  ['Mo. 4. Mai 2026', {}, []],
  ['mardi 4 mai 2026', {}, ['weekday-differs mardi 4 mai 2026']],
  ['lundi le 4 mai 2026', {}, []],
  ['martes, 4 de mayo de 2026', {}, ['weekday-differs martes, 4 de mayo de 2026']],
  ['lunes 4 de mayo de 2026', {}, []],
  ['Wednesday, 1 July', SUMMER, []],
  ['Thursday, 1 July', SUMMER, ['weekday-differs Thursday, 1 July']],
  ['Thursday, 1 July', {}, []],
  ['Monday, 31 February 2026', {}, []],
  ['Sunday the 4', {}, []],
];
for (const [text, date, expected] of TEXTS) {
  test(`"${text}" ${date === SUMMER ? 'in July' : date === WINTER ? 'in January' : ''}: ${expected.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(lintText(text, date).map(({ code, params }) => `${code} ${params.value ?? ''}`), expected));
}
