/**
 * When entries take place: agendas → start and end of each entry, in UTC.
 * "09:00-09:30" certain, "09:00-~09:30" end inferred, "09:00" no end, "?" unknown, "later" to be announced, a date for a whole day.
 * Another date than the event's (4 May 2026) is written in front; problems follow as "code path".
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../src/event/parse.js';
import { allEntries, type Entry } from '../../src/event/model.js';

type Row = readonly [name: string, event: Record<string, unknown>, times: readonly string[], problems?: readonly string[]];

const talk = (rest: Record<string, unknown>): Record<string, unknown> => ({ title: 'T', kind: 'other', ...rest });
const agenda = (...entries: Record<string, unknown>[]): Record<string, unknown> => ({ agenda: entries.map(talk) });
const S = (start: string, end?: string): Record<string, unknown> => ({ start, ...(end ? { end } : {}) });

const ROWS: readonly Row[] = [
  ['start and end', agenda(S('09:00', '09:30')), ['09:00-09:30']],
  ['one-digit hours', agenda(S('9:00', '9:30')), ['09:00-09:30']],
  ['start and duration', agenda({ start: '09:00', duration: 45 }), ['09:00-09:45']],
  ['ISO duration', agenda({ start: '09:00', duration: 'PT1H30M' }), ['09:00-10:30']],
  ['end and agreeing duration', agenda({ ...S('09:00', '09:30'), duration: 30 }), ['09:00-09:30']],
  ['a chain of durations', agenda({ start: '09:00', duration: 30 }, { duration: 30 }, { duration: 15 }), ['09:00-09:30', '09:30-10:00', '10:00-10:15']],
  ['a chain after an explicit end', agenda(S('09:00', '09:30'), { duration: 30 }), ['09:00-09:30', '09:30-10:00']],
  ['a chain needs a certain end', agenda(S('09:00'), { duration: 30 }), ['09:00', '?'], ['start-unknown /agenda/1']],
  ['nothing at all', agenda({}), ['?'], ['start-unknown /agenda/0']],
  ['an inferred end does not carry a chain', agenda(S('09:00'), { duration: 10 }, S('10:00', '11:00')), ['09:00-~10:00', '?', '10:00-11:00'], ['start-unknown /agenda/1']],
  ['open ends reach to the next start', agenda(S('09:00'), S('09:40'), S('10:30')), ['09:00-~09:40', '09:40-~10:30', '10:30']],
  ['everyone’s reach to the next start in any room', agenda(S('09:00'), { ...S('10:00', '11:00'), room: 'A' }), ['09:00-~10:00', '10:00-11:00']],
  ['they reach over twelve hours', agenda(S('08:00'), S('20:00', '21:00')), ['08:00-~20:00', '20:00-21:00']],
  ['what is late ends not where it begins', agenda({ start: '10:00', delay: 10 }, { start: '10:10', delay: 0 }, S('11:00', '12:00')), ['10:10', '10:10-~11:00', '11:00-12:00']],
  ['an open end of a session is not that of an item', agenda({ start: '09:00', kind: 'session', items: [{ title: 'a', duration: 20 }, { title: 'b' }] }, S('10:00', '11:00')), ['09:00-~10:00', '09:00-09:20', '09:20', '10:00-11:00']],
  ['a written end of a session holds before that of an item', agenda({ ...S('10:00', '10:40'), kind: 'session', items: [{ title: 'a', duration: 60 }] }), ['10:00-10:40', '10:00-11:00']],
  ['an open end does not reach over a night', agenda(S('09:00'), S('2026-05-05T09:00')), ['09:00', '05-05 09:00']],
  ['equal starts do not end each other', agenda(S('09:00'), S('09:00'), S('10:00')), ['09:00-~10:00', '09:00-~10:00', '10:00']],
  ['rooms infer for themselves', agenda({ ...S('09:00'), room: 'A' }, { ...S('09:10'), room: 'B' }, { ...S('09:30'), room: 'A' }, { ...S('09:50'), room: 'B' }), ['09:00-~09:30', '09:10-~09:50', '09:30', '09:50']],
  ['rooms chain for themselves', agenda({ start: '09:00', duration: 30, room: 'A' }, { start: '09:00', duration: 20, room: 'B' }, { duration: 10, room: 'A' }, { duration: 10, room: 'B' }), ['09:00-09:30', '09:00-09:20', '09:30-09:40', '09:20-09:30']],
  ['a break without a room follows all rooms that agree', agenda({ start: '09:00', duration: 30, room: 'A' }, { start: '09:10', duration: 20, room: 'B' }, { duration: 15 }), ['09:00-09:30', '09:10-09:30', '09:30-09:45']],
  ['a break after rooms that disagree is not guessed', agenda({ start: '09:00', duration: 30, room: 'A' }, { start: '09:00', duration: 20, room: 'B' }, { duration: 15 }), ['09:00-09:30', '09:00-09:20', '?'], ['start-unknown /agenda/2']],
  ['a talk in a room follows a break for everyone', agenda({ start: '09:00', end: '09:30', room: 'A' }, { duration: 30 }, { duration: 10, room: 'A' }), ['09:00-09:30', '09:30-10:00', '10:00-10:10']],
  ['an open end stops at a break for everyone', agenda({ ...S('09:00'), room: 'A' }, S('10:00', '10:30')), ['09:00-~10:00', '10:00-10:30']],
  ['an entry in two rooms stands in both chains', agenda({ start: '09:00', duration: 30, rooms: ['A', 'B'] }, { duration: 10, room: 'B' }), ['09:00-09:30', '09:30-09:40']],
  ['past midnight', agenda(S('23:30', '00:30')), ['23:30-05-05 00:30']],
  ['past midnight by duration', agenda({ start: '23:30', duration: 60 }), ['23:30-05-05 00:30']],
  ['a chain goes on past midnight', agenda(S('23:30', '00:30'), { duration: 30 }), ['23:30-05-05 00:30', '05-05 00:30-05-05 01:00']],
  ['24:00 is the end of the day', agenda(S('22:00', '24:00')), ['22:00-05-05 00:00']],
  ['24:00 is no start', agenda(S('24:00')), ['?'], ['time-invalid /agenda/0/start']],
  ['a full date and time is another day', agenda(S('22:00', '23:00'), S('2026-05-05T00:30', '01:00')), ['22:00-23:00', '05-05 00:30-05-05 01:00']],
  ['HH:MM before the one before is never the next day', agenda(S('23:00', '23:30'), S('00:30', '01:00')), ['23:00-23:30', '?'], ['start-before-previous /agenda/1/start']],
  ['… in another room it may be', agenda({ ...S('14:00', '15:00'), room: 'A' }, { ...S('09:00', '10:00'), room: 'B' }), ['14:00-15:00', '09:00-10:00']],
  ['the morning of another room may be told after everyone’s lunch', agenda({ ...S('09:00', '12:00'), room: 'A' }, S('12:00', '13:00'), { ...S('09:00', '10:00'), room: 'B' }, { duration: 30, title: 'b', room: 'B' }), ['09:00-12:00', '12:00-13:00', '09:00-10:00', '10:00-10:30'], []],
  ['everyone’s entry follows where all rooms end together, whatever they had before', agenda({ ...S('09:00', '12:00'), room: 'C' }, S('12:00', '13:00'), { ...S('13:00', '14:00'), room: 'A' }, { ...S('13:00', '14:00'), room: 'B' }, { duration: 30, title: 'c' }), ['09:00-12:00', '12:00-13:00', '13:00-14:00', '13:00-14:00', '14:00-14:30'], []],
  ['… and not where they do not', agenda(S('12:00', '13:00'), { ...S('13:00', '14:00'), room: 'A' }, { ...S('13:00', '15:00'), room: 'B' }, { duration: 30, title: 'c' }), ['12:00-13:00', '13:00-14:00', '13:00-15:00', '?'], ['start-unknown /agenda/3']],
  ['… but not that of a room that had it', agenda({ ...S('09:00', '12:00'), room: 'A' }, S('12:00', '13:00'), { ...S('11:00', '12:00'), room: 'A' }), ['09:00-12:00', '12:00-13:00', '?'], ['start-before-previous /agenda/2/start']],
  ['… and no hour before the first of the day', agenda(S('22:00', '23:00'), { ...S('00:30', '01:00'), room: 'B' }), ['22:00-23:00', '?'], ['start-before-previous /agenda/1/start']],
  ['without a start it follows everyone’s', agenda({ ...S('09:00', '12:00'), room: 'A' }, S('12:00', '13:00'), { duration: 30, title: 'b', room: 'B' }), ['09:00-12:00', '12:00-13:00', '13:00-13:30'], []],
  ['… but everyone is in every room', agenda({ ...S('14:00', '15:00'), room: 'A' }, S('09:00', '10:00')), ['14:00-15:00', '?'], ['start-before-previous /agenda/1/start']],
  ['the same start again is fine', agenda(S('09:00', '10:00'), S('09:00', '09:30')), ['09:00-10:00', '09:00-09:30']],
  ['an instant may be earlier', agenda(S('09:00', '10:00'), S('2026-05-04T08:00Z', '2026-05-04T08:30Z')), ['09:00-10:00', '08:00-08:30']],
  ['after a doubtful start the chain is broken', agenda({ start: '25:00', duration: 30 }, { duration: 30 }), ['?', '?'], ['time-invalid /agenda/0/start', 'start-unknown /agenda/1']],
  ['… and starts anew', agenda({ start: '25:00' }, { start: '10:00', duration: 30 }, { duration: 5 }), ['?', '10:00-10:30', '10:30-10:35'], ['time-invalid /agenda/0/start']],
  ['… also in rooms of which nothing is known before', agenda({ start: '?' }, { start: '?', rooms: ['A', 'B'] }, { ...S('09:00', '10:00'), room: 'A' }, { ...S('10:00', '11:00'), rooms: ['A', 'B'] }), ['?', '?', '09:00-10:00', '10:00-11:00'], ['time-invalid /agenda/0/start', 'time-invalid /agenda/1/start']],
  ['… in the midst, too', agenda({ start: '09:00', duration: 30 }, { start: '25:00' }, { duration: 5 }), ['09:00-09:30', '?', '?'], ['time-invalid /agenda/1/start', 'start-unknown /agenda/2']],
  ['… but what comes after it still comes after the one before', agenda(S('14:00', '15:00'), { start: '25:00' }, S('09:00', '10:00')), ['14:00-15:00', '?', '?'], ['time-invalid /agenda/1/start', 'start-before-previous /agenda/2/start']],
  ['… and in a room of which nothing is known nothing does', agenda({ ...S('09:00', '10:00'), kind: 'session', items: [{ title: 'a', start: '25:00' }, { title: 'b', start: '09:30', duration: 10, room: 'X' }] }), ['09:00-10:00', '?', '09:30-09:40'], ['time-invalid /agenda/0/items/0/start']],
  ['in two rooms it comes after what is in one of them', agenda({ ...S('10:00', '11:00'), room: 'Y' }, { ...S('09:00', '09:30'), rooms: ['X', 'Y'] }), ['10:00-11:00', '?'], ['start-before-previous /agenda/1/start']],
  ['to be announced', agenda({ start: '09:00', duration: 30 }, { start: null, duration: 30 }), ['09:00-09:30', 'later']],
  ['to be announced and whole days do not join the chain', agenda({ start: '09:00', duration: 30 }, { start: null, duration: 30 }, { start: '2026-05-04' }, { duration: 15 }), ['09:00-09:30', 'later', '2026-05-04', '09:30-09:45']],
  ['… and hide no slip behind them', agenda(S('14:00', '15:00'), { start: null }, S('09:00', '10:00')), ['14:00-15:00', 'later', '?'], ['start-before-previous /agenda/2/start']],
  ['hubs in other zones have their own mornings', agenda({ ...S('09:00', '10:00'), room: 'A' }, { ...S('09:00', '10:00'), room: 'A', timeZone: 'Asia/Tokyo' }), ['09:00-10:00', '00:00-01:00']],
  ['… and everyone may meet before one of them begins', agenda({ ...S('09:00', '10:00'), room: 'A' }, { ...S('09:00', '10:00'), room: 'B', timeZone: 'America/New_York' }, S('10:00', '11:00')), ['09:00-10:00', '13:00-14:00', '10:00-11:00']],
  ['… but not before the last one on their own clock', agenda({ ...S('09:00', '10:00'), room: 'B', timeZone: 'Asia/Tokyo' }, { ...S('09:00', '10:00'), room: 'A' }, S('08:00', '08:30')), ['00:00-01:00', '09:00-10:00', '?'], ['start-before-previous /agenda/2/start']],
  ['to be announced does not carry a chain', agenda({ start: null, duration: 30 }, { duration: 30 }), ['later', '?'], ['start-unknown /agenda/1']],
  ['all day', agenda({ start: '2026-05-04' }, S('09:00', '10:00')), ['2026-05-04', '09:00-10:00']],
  ['one day and its end', agenda({ start: '2026-05-04', end: '2026-05-04' }), ['2026-05-04']],
  ['a clock in UTC is no offset of the place', { timeZone: 'Europe/Berlin', ...agenda(S('09:00Z', '10:00Z')) }, ['09:00-10:00']],
  ['… that of UTC is', { timeZone: 'Europe/Berlin', ...agenda(S('2026-05-04T09:00+00:00', '2026-05-04T10:00+00:00')) }, ['09:00-10:00'], ['offset-contradicts-zone /agenda/0/start', 'offset-contradicts-zone /agenda/0/end']],
  ['… and any other, beside a clock, too', { timeZone: 'Europe/Berlin', ...agenda(S('09:00+01:00', '10:00+01:00')) }, ['08:00-09:00'], ['offset-contradicts-zone /agenda/0/start', 'offset-contradicts-zone /agenda/0/end']],
  ['several days', agenda({ start: '2026-05-04', end: '2026-05-06' }), ['2026-05-04/2026-05-06']],
  ['so many days', agenda({ start: '2026-05-04', duration: 'P3D' }, { start: '2026-05-04', duration: 'P1D' }, { start: '2026-05-04', duration: 30 }), ['2026-05-04/2026-05-06', '2026-05-04', '2026-05-04']],
  ['end before start, both with dates', agenda(S('2026-05-04T10:00', '2026-05-04T09:00')), ['10:00'], ['end-before-start /agenda/0/end']],
  ['end at the start', agenda(S('10:00', '10:00')), ['10:00'], ['end-before-start /agenda/0/end']],
  ['end contradicts duration', agenda({ ...S('10:00', '10:30'), duration: 20 }), ['10:00'], ['end-contradicts-duration /agenda/0/end']],
  ['a doubtful end is not filled by the next start', agenda({ ...S('10:00', '10:30'), duration: 20 }, S('11:00')), ['10:00', '11:00'], ['end-contradicts-duration /agenda/0/end']],
  ['an unreadable end beside a duration', agenda({ ...S('10:00', 'soon'), duration: 30 }), ['10:00'], ['time-invalid /agenda/0/end']],
  ['an unreadable end', agenda(S('10:00', 'soon')), ['10:00'], ['time-invalid /agenda/0/end']],
  ['an unreadable duration is no default', { defaults: { talk: { duration: 20 } }, agenda: [{ title: 'T', kind: 'talk', start: '10:00', duration: 'long' }] }, ['10:00'], ['duration-invalid /agenda/0/duration']],
  ['… by its duration', agenda({ start: '10:00', duration: 'PT14H' }), ['10:00-05-05 00:00'], ['slot-very-long /agenda/0/duration']],
  ['twelve hours are not very long', agenda({ start: '10:00', duration: 'PT12H' }), ['10:00-22:00']],
  ['a very long slot is shown and named', agenda(S('10:00', '09:00')), ['10:00-05-05 09:00'], ['slot-very-long /agenda/0/end']],
  ['defaults by kind', { defaults: { talk: { duration: 35, qa: 5 } }, agenda: [{ start: '15:00', end: '15:05', kind: 'opening', title: 'W' }, { title: 'A', speakers: ['X'] }, { title: 'B', abstract: 'b' }, { kind: 'buffer', duration: 5 }] }, ['15:00-15:05', '15:05-15:40', '15:40-16:15', '16:15-16:20']],
  ['a written end wins over the default', { defaults: { talk: { duration: 35 } }, agenda: [{ title: 'A', speakers: ['X'], start: '09:00', end: '09:20' }] }, ['09:00-09:20']],
  ['items that are none', agenda({ ...S('09:00', '10:00'), items: [5] }, { items: [null] }), ['09:00-10:00', '10:00'], ['type-wrong /agenda/0/items/0', 'type-wrong /agenda/1/items/0']],
  ['an end of items that nobody knows is open', agenda({ start: '09:00', kind: 'session', items: [{ title: 'a' }] }, S('10:00', '11:00')), ['09:00-~10:00', '09:00', '10:00-11:00']],
  ['items with times in a session without one', agenda({ start: '25:00', kind: 'session', items: [{ title: 'a', start: '09:00', duration: 20 }] }), ['?', '09:00-09:20'], ['time-invalid /agenda/0/start']],
  ['items start with their session', agenda({ start: '09:00', end: '10:00', kind: 'session', items: [{ title: 'a', duration: 20 }, { title: 'b', duration: 20 }] }), ['09:00-10:00', '09:00-09:20', '09:20-09:40']],
  ['a session ends with its items', agenda({ start: '09:00', kind: 'session', items: [{ title: 'a', duration: 20 }, { title: 'b', duration: 20 }] }, { duration: 10 }), ['09:00-09:40', '09:00-09:20', '09:20-09:40', '09:40-09:50']],
  ['a session starts with its first item', agenda({ kind: 'session', items: [{ title: 'a', start: '09:10', duration: 20 }] }), ['09:10-09:30', '09:10-09:30']],
  ['the last item reaches to the end of its session', agenda({ start: '09:00', end: '10:00', kind: 'session', items: [{ title: 'a', start: '09:00' }, { title: 'b', start: '09:30' }] }), ['09:00-10:00', '09:00-~09:30', '09:30-~10:00']],
  ['sessions follow each other', agenda({ start: '09:00', duration: 60, kind: 'session' }, { title: 'U', kind: 'session', duration: 60, items: [{ title: 'x', duration: 10 }] }), ['09:00-10:00', '10:00-11:00', '10:00-10:10']],
  ['items inherit the room of their session', agenda({ start: '09:00', duration: 60, room: 'A', items: [{ title: 'a', duration: 10 }] }, { start: '09:00', duration: 30, room: 'B' }), ['09:00-10:00', '09:00-09:10', '09:00-09:30']],
  ['each day starts its own chain', { days: [{ date: '2026-05-04', agenda: [talk({ start: '09:00', duration: 30 })] }, { date: '2026-05-05', agenda: [talk({ duration: 30 })] }] }, ['09:00-09:30', '?'], ['start-unknown /days/1/agenda/0']],
  ['days have dates', { days: [{ date: '2026-05-05', agenda: [talk(S('09:00', '10:00'))] }, { date: '2026-05-06', agenda: [talk(S('08:00', '09:00'))] }] }, ['05-05 09:00-05-05 10:00', '05-06 08:00-05-06 09:00']],
  ['event zone', { timeZone: 'Asia/Tokyo', ...agenda(S('09:00', '10:00')) }, ['00:00-01:00']],
  ['day zone', { timeZone: 'UTC', days: [{ date: '2026-05-04', timeZone: 'America/New_York', agenda: [talk(S('09:00', '10:00'))] }] }, ['13:00-14:00']],
  ['room zone over day zone', { rooms: [{ id: 'hub', name: 'Hub', timeZone: 'Asia/Kolkata' }], days: [{ date: '2026-05-04', timeZone: 'America/New_York', agenda: [talk({ ...S('09:00', '10:00'), room: 'hub' })] }] }, ['03:30-04:30']],
  ['entry zone over room zone', { rooms: [{ id: 'hub', name: 'Hub', timeZone: 'Asia/Kolkata' }], ...agenda({ ...S('09:00', '10:00'), room: 'hub', timeZone: 'Asia/Kathmandu' }) }, ['03:15-04:15']],
  ['… but what follows another entry is an instant', agenda({ start: '09:00', duration: 30 }, { duration: 30, timeZone: 'CST' }), ['09:00-09:30', '09:30-10:00'], ['zone-abbreviation /agenda/1/timeZone']],
  ['an unusable zone is not replaced by the one around', agenda({ ...S('09:00', '10:00'), timeZone: 'CST' }), ['?'], ['zone-abbreviation /agenda/0/timeZone']],
  ['… nor one that is no text', agenda({ ...S('09:00', '10:00'), timeZone: 9 }), ['?'], ['type-wrong /agenda/0/timeZone']],
  ['… of a session', agenda({ start: '09:00', timeZone: ['Asia/Tokyo'], items: [{ title: 'a', start: '09:00', duration: 20 }] }), ['?', '?'], ['type-wrong /agenda/0/timeZone']],
  ['… of a day', { days: [{ date: '2026-05-04', timeZone: { en: 'Asia/Tokyo' }, agenda: [talk(S('09:00', '10:00')), talk(S('11:00+09:00', '12:00+09:00'))] }] }, ['?', '02:00-03:00'], ['type-wrong /days/0/timeZone']],
  ['… of a room', { rooms: [{ id: 'hub', timeZone: true }], ...agenda({ ...S('09:00', '10:00'), room: 'hub' }, S('09:00', '10:00')) }, ['?', '09:00-10:00'], ['type-wrong /rooms/0/timeZone']],
  ['an empty zone is none', { rooms: [{ id: 'hub', timeZone: '' }], ...agenda({ ...S('09:00', '10:00'), room: 'hub', timeZone: ' ' }) }, ['09:00-10:00']],
  ['an offset wins over the zone', { timeZone: 'Europe/Berlin', ...agenda(S('2026-05-04T09:00+01:00', '2026-05-04T10:00+01:00')) }, ['08:00-09:00'], ['offset-contradicts-zone /agenda/0/start', 'offset-contradicts-zone /agenda/0/end']],
  ['Z is an instant, no contradiction', { timeZone: 'Europe/Berlin', ...agenda(S('2026-05-04T09:00Z', '2026-05-04T10:00Z')) }, ['09:00-10:00']],
  ['… nor a clock time with Z', { timeZone: 'Europe/Berlin', ...agenda(S('09:00Z', '10:00Z')) }, ['09:00-10:00']],
  ['a clock time with an offset', { timeZone: 'Europe/Berlin', ...agenda(S('09:00+02:00', '10:00+02:00')) }, ['07:00-08:00']],
  ['no zone needed where every time has an offset', { timeZone: undefined, ...agenda(S('2026-05-04T09:00+09:00', '2026-05-04T10:00+09:00')) }, ['00:00-01:00']],
  ['no zone', { timeZone: undefined, ...agenda(S('09:00', '10:00')) }, ['?'], ['zone-missing /agenda/0/start']],
  ['no date', { date: undefined, ...agenda(S('09:00', '10:00')) }, ['?'], ['date-missing /agenda/0/start']],
  ['a gap', { timeZone: 'Europe/Berlin', date: '2026-03-29', ...agenda(S('02:30', '03:30')) }, ['?'], ['time-in-gap /agenda/0/start']],
  ['an overlap', { timeZone: 'Europe/Berlin', date: '2026-10-25', ...agenda(S('02:30', '03:30')) }, ['?'], ['time-in-overlap /agenda/0/start']],
  ['an overlap settled by an offset', { timeZone: 'Europe/Berlin', date: '2026-10-25', ...agenda(S('02:30+02:00', '03:30+01:00')) }, ['10-25 00:30-10-25 02:30']],
  ['an end in the gap', { timeZone: 'Europe/Berlin', date: '2026-03-29', ...agenda(S('01:30', '02:30')) }, ['03-29 00:30'], ['time-in-gap /agenda/0/end']],
  ['an end in the overlap', { timeZone: 'Europe/Berlin', date: '2026-10-25', ...agenda(S('01:30', '02:30')) }, ['10-24 23:30'], ['time-in-overlap /agenda/0/end']],
  ['an end in the overlap that only one reading can be', { timeZone: 'Europe/Berlin', date: '2026-10-25', ...agenda(S('2026-10-25T00:45Z', '02:10')) }, ['10-25 00:45-10-25 01:10']],
  ['a slot across the change has its real length', { timeZone: 'Europe/Berlin', date: '2026-10-24', ...agenda(S('23:00', '04:00')) }, ['10-24 21:00-10-25 03:00']],
  ['a duration across the change is real minutes', { timeZone: 'Europe/Berlin', date: '2026-03-29', ...agenda({ start: '01:30', duration: 60 }, { duration: 30 }) }, ['03-29 00:30-03-29 01:30', '03-29 01:30-03-29 02:00']],
  ['half an hour is skipped on Lord Howe', { timeZone: 'Australia/Lord_Howe', date: '2026-10-04', ...agenda(S('02:15', '03:00'), S('02:30', '03:00')) }, ['?', '10-03 15:30-10-03 16:00'], ['time-in-gap /agenda/0/start']],
  ['a day is missing in Samoa', { timeZone: 'Pacific/Apia', date: '2011-12-30', ...agenda(S('09:00', '10:00')) }, ['?'], ['time-in-gap /agenda/0/start']],
  ['delay of the event', { delay: 10, ...agenda(S('09:00', '10:00'), { duration: 30 }) }, ['09:10-10:10', '10:10-10:40']],
  ['delay of a day', { days: [{ date: '2026-05-04', delay: 5, agenda: [talk(S('09:00', '10:00'))] }, { date: '2026-05-05', agenda: [talk(S('09:00', '10:00'))] }] }, ['09:05-10:05', '05-05 09:00-05-05 10:00']],
  ['delay from an entry on', agenda(S('09:00', '09:30'), { duration: 30, delay: 15 }, { duration: 30 }), ['09:00-09:30', '09:45-10:15', '10:15-10:45']],
  ['delay made up again', agenda({ ...S('09:00', '09:30'), delay: 15 }, { duration: 30, delay: 0 }), ['09:15-09:45', '09:30-10:00']],
  ['delay in one room', agenda({ ...S('09:00', '09:30'), room: 'A', delay: 15 }, { ...S('09:00', '09:30'), room: 'B' }, { duration: 10, room: 'A' }), ['09:15-09:45', '09:00-09:30', '09:45-09:55']],
  ['what is late ends where the next begins on time', agenda({ ...S('10:00', '10:20'), room: 'A', delay: 10 }, { start: '10:20', room: 'A' }, S('12:00', '13:00')), ['10:10-10:30', '10:30-~12:00', '12:00-13:00']],
  ['… or late as well', agenda({ start: '10:00' }, { start: '11:00', delay: 10 }, { start: '12:00' }), ['10:00-~11:10', '11:10-~12:10', '12:10']],
  ['a session ends with its last item, late as that is', agenda({ start: '10:00', kind: 'session', items: [{ title: 'a', duration: 20 }, { title: 'b', duration: 20, delay: 10 }] }), ['10:00-10:50', '10:00-10:20', '10:30-10:50']],
  ['… or on time again', agenda({ start: '09:00', delay: 5, kind: 'session', items: [{ title: 'a', duration: 20 }, { title: 'b', duration: 20, delay: 0 }] }), ['09:05-09:40', '09:05-09:25', '09:20-09:40']],
  ['… also where its end is written', agenda({ ...S('10:00', '10:40'), kind: 'session', items: [{ title: 'a', duration: 20 }, { title: 'b', duration: 20, delay: 10 }] }), ['10:00-10:50', '10:00-10:20', '10:30-10:50']],
  ['… which is not over before', agenda({ ...S('10:00', '11:00'), kind: 'session', items: [{ title: 'a', duration: 20 }, { title: 'b', duration: 20, delay: 10 }] }), ['10:00-11:00', '10:00-10:20', '10:30-10:50']],
  ['a delay of all takes the place of that of a room', agenda({ ...S('09:00', '09:10'), room: 'X', delay: 10 }, { ...S('10:00', '10:10'), delay: 5 }, { ...S('11:00', '11:10'), room: 'X' }), ['09:10-09:20', '10:05-10:15', '11:05-11:15']],
  ['early', { delay: -5, ...agenda(S('09:00', '10:00')) }, ['08:55-09:55']],
  ['the page supplies a zone only where none is', agenda({ title: 'T' }), ['?'], ['start-unknown /agenda/0']],
];

const ISO = (ms: number): string => new Date(ms).toISOString();
const clock = (ms: number): string => (ISO(ms).startsWith('2026-05-04') ? '' : `${ISO(ms).slice(5, 10)} `) + ISO(ms).slice(11, 16);

function written({ when }: Entry): string {
  switch (when.kind) {
    case 'timed': return clock(when.startMs) + (when.endMs === undefined ? '' : `-${when.endInferred ? '~' : ''}${clock(when.endMs)}`);
    case 'all-day': return ISO(when.dayMs).slice(0, 10) + (when.lastDayMs === undefined ? '' : `/${ISO(when.lastDayMs).slice(0, 10)}`);
    case 'announced-later': return 'later';
    case 'unknown': return '?';
  }
}

for (const [name, event, times, expected = []] of ROWS) {
  test(name, () => {
    const { event: read, problems } = parse({ title: 'E', date: '2026-05-04', timeZone: 'UTC', ...event });
    assert.deepEqual(allEntries(read?.days ?? []).map(written), times);
    assert.deepEqual(problems.map(({ code, path }) => `${code} ${path}`), expected);
  });
}

test('what has no time is not late; a kind that is none is no talk', () => {
  const { event } = parse({ title: 'E', date: '2026-05-04', timeZone: 'UTC', delay: 10, agenda: [{ title: 'T', start: null, speakers: ['Ada'] }, { title: 'U', kind: 'song', start: '09:00', speakers: ['Ada'] }] });
  assert.deepEqual(allEntries(event?.days ?? []).map(({ kind, delayMinutes }) => [kind, delayMinutes]), [['talk', 0], ['other', 10]]);
});
test('sessions in sessions as deep as may be', () => {
  const nested = (levels: number): object => ({ title: 'S', ...S('09:00', '10:00'), ...(levels ? { items: [nested(levels - 1)] } : {}) });
  const told = (levels: number): string[] => parse({ title: 'E', date: '2026-05-04', timeZone: 'UTC', agenda: [nested(levels)] }).problems.map(({ code }) => code);
  assert.deepEqual([told(6), told(7)], [[], ['nesting-too-deep']]);
});
test('the page’s zone serves data without one, and no other', () => {
  const without = { title: 'E', date: '2026-05-04', agenda: [talk(S('09:00', '10:00'))] };
  const times = (event: unknown): string[] => allEntries(parse(event, { eventTimeZone: 'Asia/Tokyo' }).event?.days ?? []).map(written);
  assert.deepEqual(times(without), ['00:00-01:00']);
  assert.deepEqual(times({ ...without, timeZone: 'UTC' }), ['09:00-10:00']);
});

test('offsets of the event win over the engine’s, and a difference is told', () => {
  const { event, problems } = parse({ title: 'E', date: '2026-07-01', timeZone: 'Europe/Berlin', zoneOffsets: { 'Europe/Berlin': [['2026-06-01T00:00Z', 60]] }, agenda: [talk(S('09:00', '10:00'))] });
  assert.deepEqual(allEntries(event?.days ?? []).map(written), ['07-01 08:00-07-01 09:00']);
  assert.deepEqual(problems.map(({ code, path }) => `${code} ${path}`), ['zone-data-differs /zoneOffsets/Europe~1Berlin']);
});

/** [name, of the session, of its item, what holds for the item] */
const STANDINGS: readonly (readonly [name: string, session: Record<string, unknown>, item: Record<string, unknown>, expected: readonly [status: string, approximate: boolean], event?: Record<string, unknown>])[] = [
  ['as planned', {}, {}, ['scheduled', false]],
  ['talks of a cancelled session are cancelled', { status: 'cancelled' }, {}, ['cancelled', false]],
  ['… unless they say otherwise', { status: 'cancelled' }, { status: 'scheduled' }, ['scheduled', false]],
  ['… or in their own way', { status: 'cancelled' }, { status: 'movedOnline' }, ['movedOnline', false]],
  ['one talk cancels no session', {}, { status: 'cancelled' }, ['cancelled', false]],
  ['about a session, about its talks', { times: 'approximate' }, {}, ['scheduled', true]],
  ['an exact talk in it', { times: 'approximate' }, { times: 'exact' }, ['scheduled', false]],
  ['an exact session of an event that is not', { times: 'exact' }, {}, ['scheduled', false], { times: 'approximate' }],
  ['what holds for the event', {}, {}, ['scheduled', true], { times: 'approximate' }],
  ['a cancelled event is told of as such, not of each talk', {}, {}, ['scheduled', false], { status: 'cancelled' }],
];
for (const [name, session, item, expected, event] of STANDINGS) {
  test(`standing: ${name}`, () => {
    const { event: read } = parse({ title: 'E', date: '2026-05-04', timeZone: 'UTC', ...event, agenda: [{ title: 'S', start: '09:00', end: '10:00', ...session, items: [{ title: 'T', ...item, items: [{ title: 'U', duration: 5 }] }] }, { title: 'next', duration: 5 }] });
    const [own, outer, inner, next] = allEntries(read?.days ?? []).map(({ status, approximate }) => [status, approximate]);
    assert.deepEqual([outer, inner], [expected, expected]);
    assert.equal(own?.[0], session.status ?? 'scheduled');
    assert.deepEqual(next, ['scheduled', event?.times === 'approximate']);
  });
}

test('a page that has added to every object cancels nothing', () => {
  const added = Object.prototype as unknown as Record<string, unknown>;
  Object.assign(added, { status: 'cancelled', approximate: true });
  try {
    const { event } = parse({ title: 'E', date: '2026-05-04', timeZone: 'UTC', agenda: [talk(S('09:00', '10:00'))] });
    assert.deepEqual([event?.status, ...allEntries(event?.days ?? []).map(({ status, approximate }) => [status, approximate])], ['scheduled', ['scheduled', false]]);
  } finally {
    delete added.status;
    delete added.approximate;
  }
});
test('what is cancelled ends no event', () => {
  const { event } = parse({ title: 'E', date: '2026-05-04', timeZone: 'UTC', agenda: [talk(S('09:00', '10:00')), { title: 'S', start: '10:00', status: 'cancelled', items: [{ title: 'T', duration: 90 }] }] });
  assert.ok(event?.window.kind === 'timed' && event.window.endMs === Date.UTC(2026, 4, 4, 10));
});
