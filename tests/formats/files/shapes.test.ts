/**
 * What documents of known formats have otherwise than they should: nothing of it is passed over in silence.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFile, type FileReading } from '../../../src/formats/files/index.js';

const read = (document: unknown): FileReading => readFile(new TextEncoder().encode(JSON.stringify(document, undefined, 1)), 'a.json', { eventTimeZone: 'UTC' });
const told = (document: unknown): readonly string[] => read(document).problems.map(({ code, path, params }) => [code, path, ...Object.values(params)].join(' '));

const TALK = { guid: 'g', date: '2026-05-04T09:00:00Z', duration: '00:30', title: 'Fog' };
const frab = (days: unknown): object => ({ schedule: { conference: { title: 'Days', time_zone_name: 'UTC', days } } });
const hall = (talks: unknown): object => frab([{ date: '2026-05-04', rooms: { Hall: talks } }]);
const c3voc = (events: unknown, others: object = {}): object => ({ schedule: { conference: { title: 'Days', time_zone_name: 'UTC' }, events, ...others } });
const EVENT = { guid: 'g', title: 'Fog', start: '2026-05-04T09:00:00Z', end: '2026-05-04T09:30:00Z' };
const at = (time: string): object => ({ date: '2026-05-04', time, tz: 'UTC' });
const indico = (results: unknown): object => ({ _type: 'HTTPAPIResult', results });
const contribution = (fields: object): object => indico([{ id: '1', title: 'Days', timezone: 'UTC', contributions: [{ id: '1', title: 'Fog', startDate: at('09:00:00'), endDate: at('09:30:00'), ...fields }] }]);
const pretalx = (fields: object): object => ({ title: 'Days', timezone: 'UTC', rooms: [], tracks: [], speakers: [], talks: [{ code: 'A', title: 'Fog', start: EVENT.start, end: EVENT.end, ...fields }] });
const sessionize = (fields: object): object => ({ title: 'Days', rooms: [], speakers: [], categories: [], sessions: [{ id: '1', title: 'Fog', startsAt: EVENT.start, endsAt: EVENT.end, ...fields }] });

/** [what, document, what is told] */
const ROWS: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['nothing is wrong', hall([TALK]), []],
  ['talks that are a text', hall('Fog'), ['agenda-missing ', 'type-wrong /schedule/conference/days/0/rooms/Hall list string']],
  ['rooms in a list', frab([{ date: '2026-05-04', rooms: ['Hall'] }]), ['agenda-missing ', 'type-wrong /schedule/conference/days/0/rooms object list']],
  ['talks by number are records', hall({ 0: TALK }), ['title-missing /title']],
  ['no days', frab([]), ['agenda-missing ']],
  ['days of rooms that are empty', hall([]), ['agenda-missing ']],
  ['people that are a text', hall([{ ...TALK, persons: 'Ann Lee' }]), ['type-wrong /schedule/conference/days/0/rooms/Hall/0/persons list string']],
  ['people that are names or nothing', hall([{ ...TALK, persons: ['Ann Lee'], links: null, abstract: null }]), []],
  ['c3voc: nothing is wrong', c3voc([{ ...EVENT, abstract: { en: 'Fog' }, room: 'Hall' }]), []],
  ['c3voc: participants and people', c3voc([{ ...EVENT, participants: { guid: 'p' } }], { persons: { p: { name: 'Ann Lee' } } }), ['type-wrong /schedule/persons list object', 'type-wrong /schedule/events/0/participants list object']],
  ['c3voc: no events', c3voc([]), ['agenda-missing ']],
  ['Indico: nothing is wrong', contribution({ speakers: [{ fullName: 'Lee, Ann' }] }), []],
  ['Indico: times as texts and as seconds', contribution({ startDate: '2026-05-04T09:00:00', endDate: 1777885200 }), ['type-wrong /results/0/contributions/0/startDate object string', 'type-wrong /results/0/contributions/0/endDate object number']],
  ['Indico: parts of times that are no texts, or not there', contribution({ startDate: { date: { day: 4 }, time: '09:00:00' }, endDate: { time: ['09:30:00'] } }), ['type-wrong /results/0/contributions/0/startDate/date string object', 'type-wrong /results/0/contributions/0/endDate/date string nothing', 'type-wrong /results/0/contributions/0/endDate/time string list']],
  ['Indico: a day without an hour', contribution({ startDate: { date: '2026-05-04' }, endDate: null }), []],
  ['days that are texts', frab(['2026-05-04']), ['agenda-missing ', 'type-wrong /schedule/conference/days/0 object string']],
  ['Indico: contributions by number', indico([{ id: '1', title: 'Days', contributions: { 1: {} } }]), ['agenda-missing ', 'type-wrong /results/0/contributions list object']],
  ['Indico: an event without its programme', indico([{ id: '1', title: 'Days', timezone: 'UTC' }]), ['agenda-missing ']],
  ['Indico: a timetable', indico({ 1: { 20260504: { c1: { id: 'c1', title: 'Fog', entryType: 'Contribution', startDate: at('09:00:00'), endDate: '09:30' } } } }), ['type-wrong /results/1/20260504/c1/endDate object string', 'title-missing /results/1/title']],
  ['pretalx: people that are a text', pretalx({ speakers: 'P' }), ['type-wrong /talks/0/speakers list string']],
  ['Sessionize: people that are an object', sessionize({ speakers: {} }), ['type-wrong /sessions/0/speakers list object']],
];
for (const [what, document, problems] of ROWS) test(what, () => assert.deepEqual(told(document), problems));

test('each is told with its line', () => assert.deepEqual(read(hall('Fog')).problems.map(({ line }) => line), [1, 10]));
