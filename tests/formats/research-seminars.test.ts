/**
 * researchseminars.org: instants with the server's offset, talks that were moved or hidden, several speakers in one string, meetings behind passwords.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { entryIn, eventIn, fixture, lines, links, people, told, words } from './readings.js';

type Bag = Record<string, unknown>;
const series = (): { talks: Bag[]; properties: Bag } & Bag => fixture('research-seminars.series.json') as { talks: Bag[]; properties: Bag };
const LINES = ['4 | talk | 2027-03-15T15:00Z 60 |  |  | rescheduled', '5 | talk | 2027-03-29T22:00Z ? |  |  | scheduled', '7 | other | announced-later |  |  | scheduled'];

test('talks in their zones; what was moved once, nothing hidden', () => {
  const event = eventIn(series());
  assert.deepEqual(lines(event), LINES);
  assert.deepEqual([entryIn(event, '4').timeZone, entryIn(event, '5').timeZone], ['America/New_York', 'Asia/Tokyo']);
  const { previousStart } = entryIn(event, '4');
  assert.equal(previousStart.kind === 'timed' && previousStart.startMs, Date.UTC(2027, 2, 1, 16));
});
test('the series', () => {
  const event = eventIn(series());
  assert.deepEqual([event.id, words(event.title), words(event.description), event.timeZone, event.language, event.url?.href, event.attendance, event.keywords.map(words)], ['SkySeminar', 'Sky Seminar', 'Every second **Monday**.', 'America/New_York', 'en', 'https://sky.example.org/', 'online', ['physics_ao']]);
});
test('how one can be there: in a room, online, or both', () => {
  const of = (properties: Bag): unknown => eventIn({ ...series(), properties: { ...series().properties, ...properties } }).attendance;
  assert.deepEqual([of({ room: 'Hall', online: true }), of({ room: null, online: true }), of({ room: 'Hall', online: false }), of({ room: null, online: false })], ['hybrid', 'online', 'inPerson', undefined]);
});
test('a talk: speakers with what is theirs, TeX untouched, no password', () => {
  const talk = entryIn(eventIn(series()), '4');
  assert.deepEqual([words(talk.title), words(talk.abstract), people(talk.speakers)], ['Blue $\\lambda^{-4}$', 'Why $p<0.05$ is *blue*.', ['Ada Example (Uni Nord) https://ada.example.org/', 'Ben Beispiel']]);
  assert.deepEqual(links(talk), ['slides https://sky.example.org/4.pdf', 'recording https://video.example.org/4', 'join https://zoom.example.org/j/4']);
});
test('a meeting that only some may enter is not linked', () => assert.deepEqual(links(entryIn(eventIn(series()), '5')), ['register https://sky.example.org/register']));
test('problems at their places: the server’s offset contradicts nothing', () => assert.deepEqual(told(series()), ['entry-title-missing /talks/4']));

/** [name, document, its lines, problems] */
const SHAPES: readonly (readonly [string, () => unknown, readonly string[], readonly string[]])[] = [
  ['one talk', () => ({ code: 'success', properties: series().talks[0] }), ['4 | talk | 2027-03-15T15:00Z 60 |  |  | scheduled'], []],
  ['talks that were searched for', () => ({ code: 'success', results: series().talks.slice(2, 3) }), [LINES[1] ?? ''], ['title-missing /properties/name']],
  ['a conference', () => ({ ...series(), properties: { ...series().properties, is_conference: true, start_date: '2027-03-15', end_date: '2027-03-17' } }), LINES, []],
  ['a series without talks', () => ({ ...series(), talks: [] }), [], []],
  ['talks that are none', () => ({ ...series(), talks: [null, 5, ...series().talks] }), LINES, []],
  ['no zone of the series', () => ({ ...series(), properties: { ...series().properties, timezone: null } }), LINES, []],
  ['a time without an offset and no zone', () => ({ ...series(), properties: { shortname: 'S', name: 'S' }, talks: [{ ...series().talks[2], timezone: null, start_time: '2027-03-29T22:00:00' }] }), ['5 | talk | unknown |  |  | scheduled'], ['zone-missing /talks/0/start_time']],
  ['a zone that is none', () => ({ ...series(), talks: [{ ...series().talks[2], timezone: 'JST' }] }), ['5 | talk | 2027-03-29T22:00Z ? |  |  | scheduled'], ['zone-abbreviation /talks/0/timezone']],
  ['a start that is none', () => ({ ...series(), talks: [{ ...series().talks[2], start_time: 'Monday' }] }), ['5 | talk | unknown |  |  | scheduled'], ['time-invalid /talks/0/start_time']],
];
for (const [name, document, expected, problems] of SHAPES) {
  test(name, () => {
    assert.deepEqual(lines(eventIn(document())), expected);
    for (const problem of problems) assert.ok(told(document()).includes(problem), `${problem} in ${told(document()).join(', ')}`);
  });
}
