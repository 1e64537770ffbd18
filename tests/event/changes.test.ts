/**
 * Two versions of an event and the exact list of what changed: edit scripts by hand, then at random against a slow and simple reckoning.
 * Each script is compared in memory and out of a stored snapshot: both say the same.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { changesBetween, changesSince, snapshotOf, type Change } from '../../src/event/changes.js';
import { allEntries, type ScientificEvent, type When } from '../../src/event/model.js';
import { parse } from '../../src/event/parse.js';
import { ends } from '../bounded-work.js';
import { runs } from '../thoroughness.js';

type Item = Record<string, unknown>;
interface Document { [key: string]: unknown; agenda: Item[] }
const read = (value: unknown): ScientificEvent => parse(value).event ?? assert.fail();
const symposium = (): Document => JSON.parse(readFileSync('tests/fixtures/symposium.json', 'utf8')) as Document;
const clock = (ms: number): string => new Date(ms).toISOString().slice(8, 16).replace('T', ' ');
const slot = (when: When): string => {
  if (when.kind === 'timed') return clock(when.startMs) + (when.endMs === undefined ? '' : `-${clock(when.endMs).slice(3)}`);
  return when.kind === 'all-day' ? clock(when.dayMs).slice(0, 2) + (when.lastDayMs === undefined ? '' : `-${clock(when.lastDayMs).slice(0, 2)}`) : when.kind;
};
/** "moved welcome 04 15:00-15:05 → 04 15:10-15:15" */
const say = ({ kind, of, entry, was, from, to, delayMinutes }: Change, withWas: boolean): string => [
  kind, of === 'event' ? 'event' : entry?.id ?? (withWas ? was?.id ?? '?' : '(gone)'), [from, to].flatMap((when) => (when ? slot(when) : [])).join(' → '), delayMinutes === undefined ? '' : `late ${delayMinutes}`,
].filter(Boolean).join(' ');
const between = (before: unknown, after: unknown): string[] => {
  const [old, now] = [read(before), read(after)];
  const changes = changesBetween(old, now);
  const bare = changes.map((change) => say(change, false));
  assert.deepEqual(changesSince(snapshotOf(old), now).map((change) => say(change, false)), bare, 'a snapshot says the same');
  return changes.map((change) => say(change, true));
};

const item = (document: Document, index: number): Item => document.agenda[index] ?? assert.fail();
const swap = (document: Document, a: number, b: number): void => void ([document.agenda[a], document.agenda[b]] = [item(document, b), item(document, a)]);
const [FALK, LAKE, NETWORK] = ['how-wrong-may-a-cheap-lidar-be-ines-falk', 'lake-breezes-seen-from-a-rowing-boat-wanja-kimani', 'a-network-nobody-planned-naoko-hayashi'];

/** [name, edit, changes] of the symposium: Welcome, Falk, Lake, Network (15:05 on, 35 minutes each), buffer, Closing 16:55-17:00. */
const SCRIPTS: readonly (readonly [string, (document: Document) => unknown, readonly string[]])[] = [
  ['nothing', () => undefined, []],
  ['words only', (of) => Object.assign(item(of, 1), { abstract: 'New.' }), []],
  ['a title in one more language', (of) => (item(of, 3).title = { en: 'A network nobody planned', de: 'Ein Netz' }), []],
  ['a talk is added at the end, the closing is moved', (of) => [Object.assign(item(of, 5), { start: '17:30', end: '17:35' }), of.agenda.splice(5, 0, { start: '16:55', duration: 35, title: 'Late news', kind: 'talk' })], ['added late-news 04 16:55-17:30', 'moved closing 04 16:55-17:00 → 04 17:30-17:35']],
  ['a talk is removed, the next moves up', (of) => of.agenda.splice(2, 1), [`moved ${NETWORK} 04 16:15-16:50 → 04 15:40-16:15`, 'moved buffer 04 16:50-16:55 → 04 16:15-16:20', `removed ${LAKE} 04 15:40-16:15`]],
  ['a talk is cancelled', (of) => (item(of, 2).status = 'cancelled'), [`cancelled ${LAKE} 04 15:40-16:15 → 04 15:40-16:15`]],
  ['a talk is postponed, and moved: only the first matters', (of) => Object.assign(item(of, 5), { status: 'postponed', start: '17:55', end: '18:00' }), ['postponed closing 04 16:55-17:00 → 04 17:55-18:00']],
  ['a talk is moved online', (of) => (item(of, 2).status = 'movedOnline'), [`movedOnline ${LAKE}`]],
  ['only tentative now: nothing that happens', (of) => (item(of, 2).status = 'tentative'), []],
  ['two talks swap places', (of) => swap(of, 1, 2), [`moved ${LAKE} 04 15:40-16:15 → 04 15:05-15:40`, `moved ${FALK} 04 15:05-15:40 → 04 15:40-16:15`]],
  ['the closing is longer', (of) => (item(of, 5).end = '17:10'), ['moved closing 04 16:55-17:00 → 04 16:55-17:10']],
  ['the welcome is earlier: the event is as long as its entries', (of) => (item(of, 0).start = '14:55'), ['moved welcome 04 15:00-15:05 → 04 14:55-15:05']],
  ['a new title, the same speaker, slot and room', (of) => (item(of, 1).title = 'How right can a cheap lidar be?'), ['renamed how-right-can-a-cheap-lidar-be-ines-falk']],
  ['another speaker for the same talk', (of) => (item(of, 1).speakers = ['Ada Example']), ['speakers how-wrong-may-a-cheap-lidar-be-ada-example']],
  ['one more speaker', (of) => (item(of, 1).speakers = ['Ines Falk', 'Ada Example']), [`speakers ${FALK}`]],
  ['another talk by somebody else in the same slot is another talk', (of) => Object.assign(item(of, 1), { title: 'News', speakers: ['Ada Example'] }), ['added news-ada-example 04 15:05-15:40', `removed ${FALK} 04 15:05-15:40`]],
  ['a new affiliation is no new speaker', (of) => (item(of, 1).speakers = ['Ines Falk (Elsewhere)']), []],
  ['a room', (of) => (item(of, 5).room = 'Hall'), ['room closing']],
  ['a new title and a new time, with an id of its own', (of) => Object.assign(item(of, 5), { id: 'closing', title: 'Farewell', start: '16:56' }), ['moved closing 04 16:55-17:00 → 04 16:56-17:00', 'renamed closing']],
  ['a talk runs late, and all after it', (of) => (item(of, 2).delay = 10), [`delayed ${LAKE} 04 15:40-16:15 → 04 15:50-16:25 late 10`, `delayed ${NETWORK} 04 16:15-16:50 → 04 16:25-17:00 late 10`, 'delayed buffer 04 16:50-16:55 → 04 17:00-17:05 late 10', 'delayed closing 04 16:55-17:00 → 04 17:05-17:10 late 10']],
  ['everything runs late: told once', (of) => (of.delay = 15), ['delayed event 04 15:00-17:00 → 04 15:15-17:15 late 15']],
  ['everything but the closing runs late', (of) => [(of.delay = 15), (item(of, 5).delay = 0)], ['delayed welcome 04 15:00-15:05 → 04 15:15-15:20 late 15', `delayed ${FALK} 04 15:05-15:40 → 04 15:20-15:55 late 15`, `delayed ${LAKE} 04 15:40-16:15 → 04 15:55-16:30 late 15`, `delayed ${NETWORK} 04 16:15-16:50 → 04 16:30-17:05 late 15`, 'delayed buffer 04 16:50-16:55 → 04 17:05-17:10 late 15']],
  ['another day: told once', (of) => (of.date = '2026-05-11'), ['moved event 04 15:00-17:00 → 11 15:00-17:00']],
  ['another day, and one talk at another time', (of) => [(of.date = '2026-05-11'), (item(of, 5).end = '17:05')], ['moved event 04 15:00-17:00 → 11 15:00-17:05', 'moved closing 04 16:55-17:00 → 11 16:55-17:05']],
  ['the event is cancelled: nothing else matters', (of) => [(of.status = 'cancelled'), of.agenda.splice(1, 2)], ['cancelled event 04 15:00-17:00 → 04 15:00-17:00']],
  ['the event is postponed', (of) => (of.status = 'postponed'), ['postponed event 04 15:00-17:00 → 04 15:00-17:00']],
  ['the event is moved online', (of) => (of.status = 'movedOnline'), ['movedOnline event']],
  ['the event has a new title', (of) => (of.title = 'Large Lidars'), ['renamed event']],
  ['the event has another place', (of) => (of.location = 'Town Hall'), ['room event']],
  ['doors open earlier: no entry tells it', (of) => (of.start = '14:30'), ['moved event 04 15:00-17:00 → 04 14:30-17:00']],
  ['a time is not known any more', (of) => Object.assign(item(of, 5), { start: null, end: undefined }), ['moved closing 04 16:55-17:00 → announced-later']],
  ['the closing is cancelled: the event ends sooner, which needs no word', (of) => (item(of, 5).status = 'cancelled'), ['cancelled closing 04 16:55-17:00 → 04 16:55-17:00']],
  ['the programme is withdrawn', (of) => (of.agenda = []), ['removed welcome 04 15:00-15:05', `removed ${FALK} 04 15:05-15:40`, `removed ${LAKE} 04 15:40-16:15`, `removed ${NETWORK} 04 16:15-16:50`, 'removed buffer 04 16:50-16:55', 'removed closing 04 16:55-17:00']],
];
for (const [name, edit, expected] of SCRIPTS) {
  test(name, () => {
    const document = symposium();
    edit(document);
    assert.deepEqual(between(symposium(), document), expected);
  });
}

/** [name, before, after, changes] of small programmes. */
const list = (...agenda: Item[]): Document => ({ title: 'E', id: 'e', date: '2026-05-04', timeZone: 'UTC', agenda });
const talk = (title: string, start: string | null, rest: Item = {}): Item => ({ title, start, ...(start === null ? {} : { duration: 30 }), kind: 'talk', ...rest });
const [COFFEE_10, COFFEE_15] = [{ kind: 'break', title: 'Coffee', start: '10:00', end: '10:15' }, { kind: 'break', title: 'Coffee', start: '15:00', end: '15:15' }];
const PAIRS: readonly (readonly [string, Document, Document, readonly string[]])[] = [
  ['a cancelled talk takes place after all, later', list(talk('A', '09:00', { status: 'cancelled' }), talk('B', '11:00')), list(talk('A', '10:00'), talk('B', '11:00')), ['revived a 04 09:00-09:30 → 04 10:00-10:30', 'moved a 04 09:00-09:30 → 04 10:00-10:30']],
  ['postponed, then cancelled', list(talk('A', '09:00', { status: 'postponed' })), list(talk('A', '09:00', { status: 'cancelled' })), ['cancelled a 04 09:00-09:30 → 04 09:00-09:30']],
  ['a cancelled talk is still cancelled, elsewhere', list(talk('A', '09:00', { status: 'cancelled' }), talk('B', '11:00')), list(talk('A', '10:00', { status: 'cancelled', room: 'X' }), talk('B', '11:00')), []],
  ['on time again', list(talk('A', '09:00'), talk('B', '10:00', { delay: 10 })), list(talk('A', '09:00'), talk('B', '10:00')), ['delayed b 04 10:10-10:40 → 04 10:00-10:30 late 0']],
  ['later by more than the delay is moved', list(talk('A', '09:00'), talk('B', '10:00')), list(talk('A', '09:00'), talk('B', '10:05', { delay: 10 })), ['moved b 04 10:00-10:30 → 04 10:15-10:45']],
  ['a coffee break before the others gives them other ids', list(COFFEE_10, COFFEE_15), list({ kind: 'break', title: 'Coffee', start: '08:30', end: '08:45' }, COFFEE_10, COFFEE_15), ['added coffee 04 08:30-08:45']],
  ['the first of two coffee breaks goes', list(COFFEE_10, COFFEE_15), list(COFFEE_15), ['removed coffee 04 10:00-10:15']],
  ['two new titles in one slot and room: which is which cannot be told', list(talk('A', '09:00'), talk('B', '09:00')), list(talk('C', '09:00'), talk('D', '09:00')), ['added c 04 09:00-09:30', 'added d 04 09:00-09:30', 'removed a 04 09:00-09:30', 'removed b 04 09:00-09:30']],
  ['two new titles in one slot, in two rooms', list(talk('A', '09:00', { room: 'X' }), talk('B', '09:00', { room: 'Y' })), list(talk('C', '09:00', { room: 'X' }), talk('D', '09:00', { room: 'Y' })), ['renamed c', 'renamed d']],
  ['parallel talks in another order of the file', list(talk('A', '09:00', { room: 'X' }), talk('B', '09:00', { room: 'Y' })), list(talk('B', '09:00', { room: 'Y' }), talk('A', '09:00', { room: 'X' })), []],
  ['posters without times in another order', list(...['A', 'B', 'C', 'D'].map((title) => talk(title, null))), list(...['B', 'C', 'D', 'A'].map((title) => talk(title, null))), ['reordered a']],
  ['two ends of a list swapped', list(...['A', 'B', 'C'].map((title) => talk(title, null))), list(...['C', 'B', 'A'].map((title) => talk(title, null))), ['reordered c', 'reordered b']],
  ['a talk without a time goes to the afternoon', list(talk('A', '09:00'), talk('X', null), talk('B', '14:00')), list(talk('A', '09:00'), talk('B', '14:00'), talk('X', null)), ['reordered x']],
  ['a whole day stands where it stood, whatever its neighbours in the file do', list(talk('A', '09:00', { room: 'X' }), talk('P', '2026-05-04', { room: 'X', duration: undefined }), talk('B', '10:00', { room: 'Y' })), list(talk('A', '11:00', { room: 'X' }), talk('P', '2026-05-04', { room: 'X', duration: undefined }), talk('B', '10:00', { room: 'Y' })), ['moved a 04 09:00-09:30 → 04 11:00-11:30']],
  ['what has no time follows its neighbour, not its room', list(talk('A', '09:00', { room: 'X' }), talk('B', '14:00', { room: 'Y' }), talk('N', null, { room: 'X' })), list(talk('A', '15:00', { room: 'X' }), talk('B', '14:00', { room: 'Y' }), talk('N', null, { room: 'X' })), ['moved a 04 09:00-09:30 → 04 15:00-15:30']],
  ['another room beside parallel talks moves none of them', list(talk('A', '09:00', { room: 'X' }), talk('B', '09:00', { room: 'Y' }), talk('N', null), talk('C', '09:00', { room: 'Z' })), list(talk('A', '09:00', { room: 'W' }), talk('B', '09:00', { room: 'Y' }), talk('N', null), talk('C', '09:00', { room: 'Z' })), ['room a']],
  ['nobody knows any more when it ends', list(talk('A', '09:00'), talk('B', '10:00')), list(talk('A', '09:00'), talk('B', '10:00'), talk('X', null)), ['added x announced-later']],
  ['a time becomes doubtful, and is told again', list(talk('A', '09:00'), talk('B', '10:00', { id: 'b' }), talk('C', '25:00', { id: 'c' }), talk('D', '12:00')), list(talk('A', '09:00'), talk('B', '25:00', { id: 'b' }), talk('C', '11:00', { id: 'c' }), talk('D', '12:00')), ['moved b 04 10:00-10:30 → unknown', 'moved c unknown → 04 11:00-11:30']],
  ['a time is announced', list(talk('A', '09:00'), talk('X', null)), list(talk('A', '09:00'), talk('X', '10:00')), ['moved x announced-later → 04 10:00-10:30']],
  ['whole days', list(talk('P', '2026-05-04', { duration: undefined })), list(talk('P', '2026-05-05', { duration: undefined, end: '2026-05-06' }), talk('A', '2026-05-05T09:00')), ['moved p 04 → 05-06', 'added a 05 09:00-09:30']],
  ['an inferred end is nobody’s word', list({ title: 'A', start: '09:00' }, talk('B', '10:00')), list({ title: 'A', start: '09:00' }, talk('B', '10:30')), ['moved b 04 10:00-10:30 → 04 10:30-11:00']],
  ['a talk in a session', list({ kind: 'session', title: 'S', start: '09:00', end: '11:00', items: [{ ...talk('A', '09:00') }, { ...talk('B', '10:00') }] }), list({ kind: 'session', title: 'S', start: '09:00', end: '11:00', items: [{ ...talk('A', '09:00') }, { ...talk('B', '10:15') }] }), ['moved b 04 10:00-10:30 → 04 10:15-10:45']],
  ['the only talk moves: so does the event', list(talk('A', '09:00')), list(talk('A', '09:10')), ['moved event 04 09:00-09:30 → 04 09:10-09:40']],
  ['dates of an event whose programme follows', { ...list(), end: '2026-05-05' }, { ...list(), date: '2026-05-11', end: '2026-05-12' }, ['moved event 04-05 → 11-12']],
  ['another title without a time is another talk', list(talk('A', '09:00'), talk('X', null)), list(talk('A', '09:00'), talk('Y', null)), ['added y announced-later', 'removed x announced-later']],
  ['still postponed, still online', list(talk('A', '09:00', { status: 'postponed' }), talk('B', '10:00', { status: 'movedOnline' })), list(talk('A', '09:30', { status: 'postponed' }), talk('B', '10:00', { status: 'movedOnline' })), []],
  ['posters without times in rooms, in another order', list(...['A', 'B', 'C'].map((title, at) => talk(title, null, { room: `R${at}` }))), list(...['B', 'C', 'A'].map((title) => talk(title, null, { room: `R${'ABC'.indexOf(title)}` }))), ['reordered a']],
  ['another day for all but what is cancelled', list(talk('A', '09:00'), talk('B', '10:00'), talk('C', '11:00', { status: 'cancelled' })), list(talk('A', '2026-05-05T09:00'), talk('B', '2026-05-05T10:00'), talk('C', '2026-05-04T11:00', { status: 'cancelled' })), ['moved event 04 09:00-10:30 → 05 09:00-10:30']],
  ['another day for all that had a time', list(talk('A', '09:00'), talk('X', null), talk('Y', null)), list(talk('A', '2026-05-05T09:00'), talk('X', '2026-05-05T10:00'), talk('Y', null)), ['moved event 04 09:00 → 05 09:00', 'moved x announced-later → 05 10:00-10:30']],
  ['hours of the event run late, and all but one talk', { ...list(talk('A', '09:00'), talk('B', '10:00')), start: '09:00', end: '12:00' }, { ...list(talk('A', '09:00', { room: 'X' }), talk('B', '10:00', { delay: 0 })), start: '09:00', end: '12:00', delay: 15 }, ['delayed event 04 09:00-12:00 → 04 09:15-12:15 late 15', 'room a']],
  ['… and two of them run late in their own way', { ...list(talk('A', '09:00'), talk('B', '10:00', { room: 'X', delay: 5 }), talk('C', '11:00', { room: 'Y' }), talk('D', '11:30', { room: 'Z', delay: 0 })), start: '09:00', end: '12:00' }, { ...list(talk('A', '09:00'), talk('B', '10:00', { room: 'X' }), talk('C', '11:00', { room: 'Y', delay: 20 }), talk('D', '11:30', { room: 'Z', delay: 0 })), start: '09:00', end: '12:00', delay: 15 }, ['delayed event 04 09:00-12:00 → 04 09:15-12:15 late 15', 'delayed b 04 10:05-10:35 → 04 10:15-10:45 late 15', 'delayed c 04 11:00-11:30 → 04 11:20-11:50 late 20']],
  ['hours of the event move, and its talks otherwise', { ...list(talk('A', '09:00'), talk('B', '10:00')), start: '08:00', end: '12:00' }, { ...list(talk('A', '10:00'), talk('B', '11:30')), start: '09:00', end: '13:00' }, ['moved a 04 09:00-09:30 → 04 10:00-10:30', 'moved b 04 10:00-10:30 → 04 11:30-12:00']],
  ['hours of an event whose programme follows move, and its end is not known any more', { ...list(), start: '09:00', end: '12:00' }, { ...list(), start: '10:00' }, ['moved event 04 09:00-12:00 → 04 10:00']],
  ['another title of the event, and another time of a talk', list(talk('A', '09:00'), talk('B', '10:00')), { ...list(talk('A', '09:00'), talk('B', '10:30')), title: 'F' }, ['renamed event', 'moved b 04 10:00-10:30 → 04 10:30-11:00']],
  ['what is cancelled among what has no time, in another place', list(talk('A', null), talk('B', null, { status: 'cancelled' }), talk('C', null)), list(talk('B', null, { status: 'cancelled' }), talk('A', null), talk('C', null)), []],
  ['hours of an event whose programme follows', { ...list(), start: '09:00', end: '12:00' }, { ...list(), start: '09:00', end: '17:00' }, ['moved event 04 09:00-12:00 → 04 09:00-17:00']],
];
for (const [name, before, after, expected] of PAIRS) test(name, () => assert.deepEqual(between(before, after), expected));

const DAMAGED: readonly (readonly [string, unknown])[] = [['nothing', undefined], ['null', null], ['a number', 5], ['an object', {}], ['no text', ''], ['another version', snapshotOf(read(symposium())).replace('1', '2')], ['cut off', snapshotOf(read(symposium())).slice(0, -3)], ['words', 'hello;world'], ['only a version', '1'], ['a status that is none', snapshotOf(read(symposium())).replace(',s,', ',x,')]];
for (const [name, stored] of DAMAGED) test(`stored: ${name}`, () => assert.deepEqual(changesSince(stored, read({ title: 'Other', agenda: [] })), []));

test('an excerpt has no changes: the rest is not gone', () => {
  const excerpt = { ...read(list(talk('A', '09:00'))), isExcerpt: true };
  assert.deepEqual([changesBetween(read(symposium()), excerpt), changesBetween(excerpt, read(symposium()))], [[], []]);
  assert.deepEqual(changesSince(snapshotOf(read(symposium())), excerpt), []);
});

test('a snapshot holds no words of the programme', () => assert.match(snapshotOf(read(symposium())), /^1;[\da-z]{8},t29631780\+120,s,[\da-z]{4},[\da-z]{6},,0(?:;[\da-z]{8},t\d{8}\+\d+,s,,[\da-z]{0,6},[\da-z]{0,5},0){6}$/));

const large = (count: number, step = 1): ScientificEvent => read(list(...Array.from({ length: count }, (_, index) => talk(`Talk ${index}`, `2026-05-${String(4 + Math.floor(index / 1000)).padStart(2, '0')}T${String(8 + (index % 10)).padStart(2, '0')}:00`, { room: `R${index % 20}`, speakers: [`Speaker ${index * step}`], id: `t${index}` }))));
test('a snapshot is bounded, and what is beyond the bound is not called new', () => {
  const event = large(10_000);
  const snapshot = snapshotOf(event);
  assert.ok(snapshot.length < 200_000, String(snapshot.length));
  assert.equal(snapshot.split(';').length, 4_001);
  assert.deepEqual(changesSince(snapshot, event), []);
  assert.equal(snapshotOf(large(300)).length < 15_000, true);
});

test('very many entries, moved among each other, in time by their number', () => {
  const copies = runs(100);
  const small = large(1_000);
  const many = (step: number): ScientificEvent => ({
    ...small,
    days: small.days.map((day) => ({ ...day, entries: Array.from({ length: copies }, (_, copy) => day.entries.map((entry, index) => ({ ...entry, id: `t${(copy * 1_000 + index) * step % 100_003}` }))).flat() })),
  });
  const [before, after] = [many(1), many(7)];
  assert.ok(ends(() => changesBetween(before, after)).length > copies * 500);
});

test('no two ids of a large programme have the same mark', () => {
  const keys = snapshotOf(large(3_999)).split(';').map((line) => line.split(',')[0]);
  assert.equal(new Set(keys).size, keys.length);
});

/** Quadratic, and with nothing of the real one: names instead of hashes, and the longest run in order by trying all. */
interface Plain { readonly id: string; readonly title: string; readonly start: number | null; readonly room: string; readonly off: boolean }
const asItem = ({ id, title, start, room, off }: Plain): Item => ({ id, title, kind: 'talk', speakers: [`S${id}`], start: start === null ? null : new Date(Date.parse('2026-05-04T08:00Z') + start * 60_000).toISOString(), ...(start === null ? {} : { duration: 10 }), ...(room ? { room } : {}), status: off ? 'cancelled' : 'scheduled' });
// One that stays, before and after all others, so that the event itself does not move.
const FRAME = [talk('First', '00:00', { id: 'first' }), talk('Last', '23:00', { id: 'last' })];
function naive(before: readonly Plain[], after: readonly Plain[]): string[] {
  const found: string[] = [];
  for (const now of after) {
    const old = before.find(({ id }) => id === now.id);
    if (!old) found.push(`added ${now.id}`);
    else if (now.off) found.push(...(old.off ? [] : [`cancelled ${now.id}`]));
    else {
      if (old.off) found.push(`revived ${now.id}`);
      if (old.start !== now.start) found.push(`moved ${now.id}`);
      if (old.title !== now.title) found.push(`renamed ${now.id}`);
      if (old.room !== now.room) found.push(`room ${now.id}`);
    }
  }
  for (const old of before) if (!after.some(({ id }) => id === old.id)) found.push(`removed ${old.id}`);
  return found.sort();
}
const plain = fc.record({ title: fc.constantFrom('T', 'U', 'V'), start: fc.option(fc.integer({ min: 0, max: 40 })), room: fc.constantFrom('', 'X', 'Y'), off: fc.boolean() });
test('any edits: what the slow reckoning says', () => {
  const one = fc.uniqueArray(fc.nat(11), { maxLength: 8 });
  fc.assert(fc.property(one, one, fc.array(plain, { minLength: 12, maxLength: 12 }), fc.array(plain, { minLength: 12, maxLength: 12 }), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (oldIds, newIds, olds, news, same) => {
    const make = (ids: readonly number[], of: readonly typeof olds[number][]): Plain[] => ids.map((id) => ({ id: `e${id}`, ...(olds[id] ?? assert.fail()), ...(same[id] ? {} : of[id]), title: `${((same[id] ? olds : of)[id] ?? assert.fail()).title}${id}` }));
    const [before, after] = [make(oldIds, olds), make(newIds, news)];
    const [old, now] = [before, after].map((entries) => read(list(FRAME[0] ?? {}, ...entries.map(asItem), FRAME[1] ?? {})));
    const changes = changesBetween(old ?? assert.fail(), now ?? assert.fail());
    const said = changes.filter(({ kind }) => kind !== 'reordered').map(({ kind, entry, was }) => `${kind} ${entry?.id ?? was?.id ?? 'event'}`).sort();
    assert.deepEqual(said, naive(before, after));
    assert.deepEqual(changesSince(snapshotOf(old ?? assert.fail()), now ?? assert.fail()).map((change) => say(change, false)), changes.map((change) => say(change, false)));
  }), { numRuns: runs(2_000), seed: 6 });
});

test('any order: the fewest are called reordered, and the others are in order', () => {
  const shuffled = fc.integer({ min: 0, max: 9 }).chain((length) => fc.shuffledSubarray(Array.from({ length }, (_, index) => index), { minLength: length }));
  fc.assert(fc.property(shuffled, (order) => {
    const listed = (places: readonly number[]): ScientificEvent => read(list(...places.map((place) => talk(`T${place}`, null))));
    const changes = changesBetween(listed([...order].sort((a, b) => a - b)), listed(order));
    const strays = new Set(changes.map(({ kind, entry }) => (assert.equal(kind, 'reordered'), Number(entry?.title?.[0].value.slice(1)))));
    const kept = order.filter((place) => !strays.has(place));
    assert.deepEqual(kept, [...kept].sort((a, b) => a - b));
    const longest = order.reduce<number[]>((runs, place, index) => [...runs, 1 + Math.max(0, ...runs.filter((_, earlier) => (order[earlier] ?? 0) < place && earlier < index))], []);
    assert.equal(kept.length, Math.max(0, ...longest));
  }), { numRuns: runs(1_000), seed: 6 });
});

test('there and back: what is added one way is removed the other', () => {
  const [a, b] = [read(symposium()), read({ ...symposium(), agenda: symposium().agenda.slice(0, 2) })];
  const ids = (changes: readonly Change[], kind: string): string[] => changes.filter((change) => change.kind === kind).map(({ entry, was }) => (entry ?? was)?.id ?? '').sort();
  assert.deepEqual(ids(changesBetween(a, b), 'removed'), ids(changesBetween(b, a), 'added'));
  assert.deepEqual(allEntries(a.days).length - 2, ids(changesBetween(a, b), 'removed').length);
});
