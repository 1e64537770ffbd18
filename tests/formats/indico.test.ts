/**
 * Indico's export: dates in a zone that is not the event's, sessions with talks in them, people "Last, First", what managers are given.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from '../../src/formats/index.js';
import { entryIn, eventIn, fixture, lines, links, people, told, words } from './readings.js';

type Bag = Record<string, unknown>;
interface Export extends Bag { results: (Bag & { contributions: Bag[]; sessions: Bag[] })[] }
const exported = (): Export => fixture('indico.event.json') as Export;
const timetable = (): Bag => fixture('indico.timetable.json') as Bag;
const LINES = [
  '3 | other | 2027-06-10T14:00Z 20 | 1-001 - Aula |  | scheduled',
  's3 | session | 2027-06-11T21:30Z 120 | 2-002 - Cellar |  | scheduled',
  '> 4 | talk | 2027-06-11T21:30Z 45 | 2-002 - Cellar | Fluids | scheduled',
  '> > part-about-pumps-flo-foxtrot | talk | announced-later | 2-002 - Cellar |  | scheduled',
  '9 | talk | announced-later |  | Noise | scheduled',
];

test('instants of the file, told in the event’s own zone', () => {
  const event = eventIn(exported());
  assert.deepEqual(lines(event), LINES);
  assert.deepEqual([event.timeZone, entryIn(event, '4').timeZone], ['America/Chicago', 'America/Chicago']);
  assert.deepEqual(event.window.kind === 'timed' && [event.window.startMs, event.window.endMs], [Date.UTC(2027, 5, 10, 14), Date.UTC(2027, 5, 11, 23, 30)]);
  assert.deepEqual(told(exported()), []);
});

test('the event itself', () => {
  const event = eventIn(exported());
  assert.deepEqual([words(event.title), words(event.description), event.language, event.keywords.map(words), event.url?.href], ['Quiet Detectors', 'Two days of **noise**.', 'en-GB', ['noise', 'cold'], 'https://indico.example.org/event/7/']);
  assert.deepEqual([words(event.location?.name), words(event.location?.address), people(event.organizers), people(event.chairs)], ['Lab West, 1-001 - Aula', '1 Ring Road\nSpringfield', ['Lab West'], ['Ada Example (Lab West)']]);
  assert.deepEqual([event.notes.map(words), words(event.statusNote)], [['[Bus plan](https://indico.example.org/event/7/bus.pdf)'], 'New date soon']);
});

test('a session and its talk', () => {
  const event = eventIn(exported());
  const session = entryIn(event, 's3');
  assert.deepEqual([words(session.title), words(session.abstract), people(session.chairs)], ['Cold session: Part 1', '*Bring a coat.*', ['Cleo Chair (Hill)']]);
  const talk = entryIn(event, '4');
  assert.deepEqual([words(talk.abstract), people(talk.speakers), people(talk.authors), talk.keywords.map(words)], ['He & H₂', ['Ben Beispiel (Uni Nord)'], ['Dan Delta', 'Eve Epsilon'], ['helium', 'cold']]);
  assert.deepEqual(links(talk), ['web https://indico.example.org/event/7/contributions/34/', 'slides https://indico.example.org/event/7/helium.pdf helium slides.pdf', 'recording https://video.example.org/7 Recording']);
  assert.deepEqual(talk.references.map(({ text, url }) => [words(text), url?.href]), [['DOI 10.1000/182', 'https://doi.org/10.1000/182']]);
  assert.deepEqual(people(entryIn(event, '9').speakers), ['Jane Doe', 'Prof. Rob Roe']);
});

test('a timetable: breaks, and a session past midnight once', () => {
  const event = eventIn(timetable());
  assert.deepEqual(lines(event), ['c1 | talk | 2027-07-01T04:15Z 30 | Hall |  | scheduled', 'b3 | break | 2027-07-01T04:45Z 30 |  |  | scheduled', 's2 | poster | 2027-07-01T17:15Z 90 | Roof |  | scheduled', '> c4 | other | 2027-07-01T17:15Z 30 | Roof |  | scheduled', '> c5 | other | 2027-07-01T18:15Z 30 | Roof |  | scheduled']);
  assert.deepEqual([event.timeZone, words(entryIn(event, 's2').title), words(entryIn(event, 's2').abstract)], ['Asia/Kathmandu', 'Night: Late', 'Stars']);
  assert.deepEqual(links(entryIn(event, 'c1')), ['web https://indico.example.org/event/8/contributions/4/', 'poster https://indico.example.org/event/8/poster.pdf Poster']);
  assert.deepEqual(told(timetable()), ['title-missing /results/8/title']);
});

test('several events are a series', () => {
  const two = { ...exported(), results: [...exported().results, { ...exported().results[0], id: '8', title: 'Second' }] };
  const { programme } = readDocument(two);
  assert.deepEqual([words(programme?.title), programme?.events.map(({ title }) => words(title))], ['Workshops', ['Quiet Detectors', 'Second']]);
});
test('a lecture is its own talk', () => {
  const lecture = { ...exported().results[0], type: 'simple_event', contributions: [], sessions: [] };
  const event = eventIn({ ...exported(), results: [lecture] });
  assert.deepEqual([lines(event), people(event.days[0]?.entries[0]?.speakers ?? []), event.chairs.length], [['quiet-detectors-ada-example | talk | 2027-06-10T14:00Z 2010 | ' + ' |  | scheduled'], ['Ada Example (Lab West)'], 0]);
});

/** [name, what is changed, problems that come with it] */
const QUIRKS: readonly (readonly [string, (event: Export['results'][number]) => void, readonly string[]])[] = [
  ['no zone of the event: that of its dates', (event) => void delete event.timezone, []],
  ['no zone anywhere', (event) => void Object.assign(event, { timezone: null, startDate: null, endDate: null, contributions: [{ ...event.contributions[0], startDate: { date: '2027-06-10', time: '16:00:00', tz: null } }] }), ['zone-missing /results/0/contributions/0/startDate']],
  ['a zone that is none, of a date', ({ contributions }) => void Object.assign(contributions[0] as Bag, { startDate: { date: '2027-06-10', time: '16:00:00', tz: 'CEST' } }), ['zone-abbreviation /results/0/contributions/0/startDate/tz']],
  ['a time in the gap of another zone', ({ contributions }) => void Object.assign(contributions[0] as Bag, { startDate: { date: '2027-03-28', time: '02:30:00', tz: 'Europe/Zurich' }, endDate: null }), ['time-in-gap /results/0/contributions/0/startDate']],
  ['a date without a time is all that day', ({ contributions }) => void Object.assign(contributions[0] as Bag, { startDate: { date: '2027-06-10' }, endDate: null, duration: null }), []],
  ['a length that is none, without an end', ({ contributions }) => void Object.assign(contributions[0] as Bag, { endDate: null, duration: 'long' }), ['duration-invalid /results/0/contributions/0/duration']],
  ['contributions that are none', ({ contributions }) => void contributions.push(null as never, 5 as never), []],
  ['no title', (event) => void delete event.title, ['title-missing /results/0/title']],
  ['cancelled', (event) => void (event.label = { title: 'Cancelled', is_event_not_happening: true, message: '' }), []],
];
for (const [name, change, expected] of QUIRKS) {
  test(name, () => {
    const document = exported();
    change(document.results[0] as Export['results'][number]);
    for (const problem of expected) assert.ok(told(document).includes(problem), `${problem} in ${told(document).join(', ')}`);
    for (const line of LINES.slice(1, 3)) assert.ok(lines(eventIn(document)).includes(line), `${line} in ${lines(eventIn(document)).join('\n')}`);
  });
}
test('a date that is no text is none, and never words', () => {
  const document = exported();
  Object.assign(document.results[0]?.contributions[0] as Bag, { startDate: { date: null, time: '16:00:00', tz: 'Europe/Zurich' }, endDate: { date: ['2027-06-10'], time: '17:00:00', tz: 'Europe/Zurich' } });
  assert.doesNotMatch(JSON.stringify(readDocument(document)), /undefined|NaN/);
});
test('status of an event that does not take place', () => {
  const [event] = exported().results;
  const status = (label: unknown): string => eventIn({ ...exported(), results: [{ ...event, label }] }).status;
  assert.deepEqual([status({ title: 'Cancelled', is_event_not_happening: true }), status({ title: 'Postponed', is_event_not_happening: true }), status({ title: 'New', is_event_not_happening: false }), status(null)], ['cancelled', 'postponed', 'scheduled', 'scheduled']);
});
test('talks of a session that is only named: its name is their track', () => {
  const [event] = exported().results;
  const talk = { ...event?.contributions[1], track: null, session: 'Evening' };
  assert.equal(words(eventIn({ ...exported(), results: [{ ...event, sessions: undefined, contributions: [talk] }] }).days[0]?.entries[0]?.track?.name), 'Evening');
});
test('files of older servers', () => {
  const [event] = exported().results;
  const talk = { ...event?.contributions[0], folders: undefined, material: [{ _type: 'Slides', title: 'Slides', resources: [{ _type: 'LocalFile', name: 'slides.pdf', url: 'https://indico.example.org/slides.pdf' }] }] };
  assert.deepEqual(links(eventIn({ ...exported(), results: [{ ...event, contributions: [talk] }] }).days[0]?.entries[0] ?? assert.fail()), ['slides https://indico.example.org/slides.pdf slides.pdf']);
});
for (const results of [[], {}, null, 5]) test(`results ${JSON.stringify(results)}`, () => assert.ok(told({ ...exported(), results }).includes('title-missing /title')));
