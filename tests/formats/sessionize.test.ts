/**
 * Sessionize: `view/All` in local time without a zone, `view/GridSmart` in UTC with sessions that are repeated in every room.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { entryIn, eventIn, fixture, lines, links, people, told, words } from './readings.js';

const all = (): { sessions: Record<string, unknown>[] } & Record<string, unknown> => fixture('sessionize.all.json') as { sessions: Record<string, unknown>[] };
const grid = (): unknown => fixture('sessionize.grid.json');

/** [zone of the page, entries] */
const ZONES: readonly (readonly [string, readonly string[]])[] = [
  ['Europe/Berlin', ['a-b-d | other | 2027-05-03T06:00Z ~60 |  |  | scheduled', '501 | workshop | 2027-05-03T07:00Z 45 | Hall | Sky | scheduled', 'a-b-c | break | 2027-05-03T10:00Z 60 | Hall |  | scheduled', '502 | talk | 2027-05-03T21:30Z 45 | Loft | Sea | scheduled', '503 | other | announced-later |  |  | scheduled']],
  ['Asia/Kathmandu', ['a-b-d | other | 2027-05-03T02:15Z ~60 |  |  | scheduled', '501 | workshop | 2027-05-03T03:15Z 45 | Hall | Sky | scheduled', 'a-b-c | break | 2027-05-03T06:15Z 60 | Hall |  | scheduled', '502 | talk | 2027-05-03T17:45Z 45 | Loft | Sea | scheduled', '503 | other | announced-later |  |  | scheduled']],
];
for (const [zone, expected] of ZONES) test(`the page’s zone ${zone} is the event’s`, () => assert.deepEqual(lines(eventIn(all(), zone)), expected));

test('without a zone there is no time, and every place of it is told', () => {
  assert.deepEqual(told(all()).sort(), ['person-nameless /sessions/0/speakers/1', 'title-missing /title', ...[0, 1, 2, 3].map((index) => `zone-missing /sessions/${index}/startsAt`)]);
  assert.ok(lines(eventIn(all())).every((line) => !line.includes('Z ')));
});

test('a session has everything that visitors should read, and no password', () => {
  const session = entryIn(eventIn(all(), 'UTC'), '501');
  assert.deepEqual([words(session.abstract), session.keywords.map(words), people(session.speakers), session.track && words(session.track.name)], ['A talk.\n\nWith two parts.', ['Workshop (full day)', 'Beginner'], ['Ada Example (Uni Nord)'], 'Sky']);
  assert.deepEqual(links(session), ['join https://zoom.example.org/j/1?x=1', 'recording https://video.example.org/501']);
  assert.deepEqual([words(session.speakers[0]?.bio), session.speakers[0]?.image], ['Counts *clouds*.', 'https://cdn.example.org/ada.jpg']);
});

test('a grid: days, instants, and what is for all rooms once, in all of them', () => {
  assert.deepEqual(lines(eventIn(grid())), ['501 | keynote | 2027-05-03T13:00Z 60 | Hall + Loft | Sky | scheduled', '502 | break | 2027-05-03T14:00Z 30 | Hall |  | scheduled', '503 | talk | 2027-05-03T14:30Z ? | Loft |  | scheduled', '504 | talk | 2027-05-04T13:00Z 30 | Hall |  | scheduled']);
  assert.deepEqual(eventIn(grid()).days.map(({ dayMs }) => dayMs), [Date.UTC(2027, 4, 3), Date.UTC(2027, 4, 4)]);
  assert.deepEqual(people(entryIn(eventIn(grid()), '504').speakers), ['Cleo Guest']);
  assert.deepEqual(told(grid()), ['title-missing /title']);
});
test('a grid in a zone is told in it', () => assert.equal(entryIn(eventIn(grid(), 'America/New_York'), '501').timeZone, 'America/New_York'));

test('groups of sessions: each once, of however many groups it is', () => {
  const session = (id: string, others: object = {}): object => ({ id, title: `T${id}`, startsAt: '2027-05-03T09:00:00', endsAt: '2027-05-03T09:30:00', isServiceSession: false, speakers: [{ id: 'aaaa', name: 'Ada Example' }], categories: [{ id: 2, name: 'Topic', categoryItems: [{ id: 22, name: 'Sky' }] }], roomId: 71, room: 'Hall', ...others });
  const groups = [{ groupId: 1, groupName: 'Sky', sessions: [session('1', { startsAt: '2027-05-04T09:00:00', endsAt: null }), session('2')] }, { groupId: 2, groupName: 'Sea', sessions: [session('2')] }, { groupId: 3, groupName: 'Ice', sessions: [] }];
  assert.deepEqual(lines(eventIn(groups, 'UTC')), ['2 | talk | 2027-05-03T09:00Z 30 | Hall | Sky | scheduled', '1 | talk | 2027-05-04T09:00Z ? | Hall | Sky | scheduled']);
  assert.deepEqual(people(entryIn(eventIn(groups, 'UTC'), '1').speakers), ['Ada Example']);
});

/** [name, what is changed in the first session, its line in UTC] */
const QUIRKS: readonly (readonly [string, Record<string, unknown>, string | undefined])[] = [
  ['a room by name alone', { roomId: null, room: 'Attic' }, '501 | workshop | 2027-05-03T09:00Z 45 | Attic | Sky | scheduled'],
  ['no categories', { categoryItems: null }, '501 | talk | 2027-05-03T09:00Z 45 | Hall |  | scheduled'],
  ['a number for an id', { id: 501 }, '501 | workshop | 2027-05-03T09:00Z 45 | Hall | Sky | scheduled'],
  ['an end before the start', { endsAt: '2027-05-03T08:00:00' }, '501 | workshop | 2027-05-03T09:00Z ? | Hall | Sky | scheduled'],
  ['UTC', { startsAt: '2027-05-03T07:00:00Z', endsAt: '2027-05-03T07:30:00Z' }, '501 | workshop | 2027-05-03T07:00Z 30 | Hall | Sky | scheduled'],
  ['a service with no known word', { isServiceSession: true, title: 'Welcome' }, '501 | other | 2027-05-03T09:00Z 45 | Hall | Sky | scheduled'],
  ['declined', { status: 'Declined' }, undefined],
  ['waitlisted stays', { status: 'Accept_Queue' }, '501 | workshop | 2027-05-03T09:00Z 45 | Hall | Sky | scheduled'],
];
for (const [name, change, expected] of QUIRKS) {
  test(name, () => {
    const document = all();
    document.sessions = [{ ...document.sessions[0], ...change }];
    assert.deepEqual(lines(eventIn(document, 'UTC')), expected ? [expected] : []);
  });
}
for (const key of ['speakers', 'rooms', 'questions']) test(`without ${key}`, () => assert.equal(lines(eventIn({ ...all(), [key]: null }, 'UTC')).length, 5));
