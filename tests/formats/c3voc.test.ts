/**
 * c3voc's newer schedule JSON: texts in several languages, states, roles, typed links, days that end after midnight.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { entryIn, eventIn, fixture, lines, links, people, told, words } from './readings.js';

interface Hub { schedule: { conference: Record<string, unknown> & { days?: unknown }; events: Record<string, unknown>[]; persons: unknown } }
const hub = (): Hub => fixture('c3voc.schedule.json') as Hub;
const LINES = [
  'e-5 | other | 2027-03-26T08:00Z 60 | Dyke |  | scheduled',
  'e-1 | other | 2027-03-26T09:00Z 30 | Dyke |  | scheduled',
  'tea | break | 2027-03-26T11:00Z 30 |  |  | scheduled',
  'e-2 | social | 2027-03-27T00:30Z 45 | Mole | en:Machines / de:Maschinen | rescheduled',
  'e-3 | talk | 2027-03-28T00:45Z 30 | Dyke | Water & Wind | cancelled',
];

test('entries by time, in rooms and tracks that are referred to by any of their marks, without what was refused', () => assert.deepEqual(lines(eventIn(hub())), LINES));

/** [room, track] of an event, each one mark alone, as the schema has the track. */
const MARKS: readonly (readonly [string, string])[] = [['11111111-0000-0000-0000-000000000002', 'machines'], ['mole', 't2'], ['Mole', 'machines']];
for (const [room, track] of MARKS) {
  test(`room "${room}", track "${track}"`, () => {
    const document = hub();
    document.schedule.events = [{ ...document.schedule.events[0], room, track }];
    assert.deepEqual(told(document).filter((problem) => problem.startsWith('not-listed')), []);
    assert.match(lines(eventIn(document))[0] ?? '', /\| Mole \| en:Machines \/ de:Maschinen \|/);
  });
}

test('a day ends when the next begins: what is after midnight stays in it', () => {
  assert.deepEqual(eventIn(hub()).days.map(({ dayMs, entries }) => [new Date(dayMs ?? 0).toISOString().slice(0, 10), entries.length]), [['2027-03-26', 4], ['2027-03-27', 1], ['2027-03-28', 0]]);
});

test('the event itself', () => {
  const event = eventIn(hub());
  assert.deepEqual([event.id, words(event.title), words(event.description), event.language, event.timeZone, event.url?.href], ['tidecamp27', 'Tide Camp', 'en:Three **wet** days. / de:Drei **nasse** Tage.', 'en', 'Europe/Berlin', 'https://tidecamp.example.org/']);
  // Its window is told in UTC, which contradicts nothing.
  assert.deepEqual(event.window.kind === 'timed' && [event.window.startMs, event.window.endMs], [Date.UTC(2027, 2, 26, 8), Date.UTC(2027, 2, 28, 15)]);
  assert.deepEqual(event.ext, { c3voc: { logo: 'https://tidecamp.example.org/logo.svg' } });
});

test('texts in every language that one of them has', () => assert.equal(words(entryIn(eventIn(hub()), 'e-1').abstract), 'en:Come *all*.\n\nBring boots. / de:Kommt *alle*.\n\nBring boots.'));

test('roles, links and what is delayed', () => {
  const night = entryIn(eventIn(hub()), 'e-2');
  assert.deepEqual([people(night.speakers), people(night.authors), people(entryIn(eventIn(hub()), 'e-1').chairs)], [['Ben Beispiel', 'Cleo Guest'], ['Ada Example https://hub.example.org/user/ada/'], ['Ada Example https://hub.example.org/user/ada/']]);
  assert.deepEqual(links(night), [
    'web https://hub.example.org/tidecamp/event/night/', 'recording https://video.example.org/w/1', 'web (javascript:alert(1)) Bad', 'code https://git.example.org/organ', 'slides https://hub.example.org/night.pdf Score', 'paper https://hub.example.org/paper.pdf',
  ]);
  assert.deepEqual([words(night.statusNote), night.approximate, words(night.title), words(night.subtitle), night.language], ['Delayed', true, 'en:Night waves / de:Nachtwellen', 'An organ', 'de']);
  assert.deepEqual([words(night.authors[0]?.bio), night.authors[0]?.image], ['Counts *waves*.', 'https://hub.example.org/ada.jpg']);
});

test('problems are told at the places of the file itself', () => assert.deepEqual(told(hub()), ['url-refused /schedule/events/1/links/1/url']));

/** [name, what is changed, problems that come with it] */
const QUIRKS: readonly (readonly [string, (schedule: Hub['schedule']) => void, readonly string[]])[] = [
  ['no zone: instants carry their offsets', ({ conference }) => void delete conference.time_zone_name, []],
  ['an abbreviation for a zone', ({ conference }) => void (conference.time_zone_name = 'CET'), ['zone-abbreviation /schedule/conference/time_zone_name']],
  ['an offset that the zone has not', ({ events }) => void (events[0] = { ...events[0], start: '2027-03-26T12:00:00+04:00', end: '2027-03-26T12:30:00+04:00' }), ['offset-contradicts-zone /schedule/events/0/start', 'offset-contradicts-zone /schedule/events/0/end']],
  ['times without an offset', ({ conference, events }) => {
    delete conference.time_zone_name;
    events[0] = { ...events[0], start: '2027-03-26T10:00:00' };
  }, ['zone-missing /schedule/events/0/start']],
  ['a start that is none', ({ events }) => void (events[0] = { ...events[0], start: 'soon' }), ['time-invalid /schedule/events/0/start']],
  ['an end before its start', ({ events }) => void (events[0] = { ...events[0], end: '2027-03-26T09:00:00+01:00' }), ['end-before-start /schedule/events/0/end']],
  ['no days', ({ conference }) => void delete conference.days, []],
  ['no title', ({ conference }) => void delete conference.title, ['title-missing /schedule/conference/title']],
  ['a title in no language', ({ events }) => void (events[0] = { ...events[0], title: { '!': 'x' } }), ['language-invalid /schedule/events/0/title/!']],
  ['persons that are none', (schedule) => void (schedule.persons = [null, 5, { guid: 7 }]), ['person-nameless /schedule/persons/2']],
  ['events that are none', ({ events }) => void events.push(null as never, 5 as never, [] as never), ['entry-title-missing /schedule/events/6', 'entry-title-missing /schedule/events/7']],
  ['fields that are null', ({ events }) => void (events[0] = { ...events[0], end: null, participants: null, links: null, attachments: null, language: null, state: null, url: null }), []],
];
for (const [name, change, expected] of QUIRKS) {
  test(name, () => {
    const document = hub();
    change(document.schedule);
    for (const problem of expected) assert.ok(told(document).includes(problem), `${problem} in ${told(document).join(', ')}`);
    for (const line of LINES.slice(2)) assert.ok(lines(eventIn(document)).includes(line), line);
  });
}
test('without an end the duration counts, as ISO 8601', () => {
  const document = hub();
  delete document.schedule.events[0]?.end;
  assert.ok(lines(eventIn(document)).includes('e-1 | other | 2027-03-26T09:00Z 45 | Dyke |  | scheduled'));
});

/** State → status; undefined for what is left out. */
const STATES: readonly (readonly [unknown, string | undefined])[] = [
  ['CONFIRMED', 'scheduled'], ['ACCEPTED', 'scheduled'], [undefined, 'scheduled'], ['DRAFT', 'tentative'], ['SUBMITTED', 'tentative'], ['CANCELED', 'cancelled'], ['cancelled', 'cancelled'], ['WITHDRAWN', 'cancelled'], ['DELAYED', 'rescheduled'],
  ['POSTPONED', 'postponed'], ['MOVED', 'rescheduled'], ['REJECTED', undefined], ['DELETED', undefined], ['SOMETHING', 'scheduled'], [7, 'scheduled'],
];
for (const [state, status] of STATES) {
  test(`state ${String(state)}: ${status ?? 'left out'}`, () => {
    const document = hub();
    document.schedule.events = [{ ...document.schedule.events[0], state }];
    assert.deepEqual(lines(eventIn(document)).map((line) => line.split(' | ').at(-1)), status ? [status] : []);
  });
}
const TYPES: readonly (readonly [unknown, string])[] = [
  ['TALK', 'talk'], ['WORKSHOP', 'workshop'], ['HANDS-ON', 'workshop'], ['MEETING', 'discussion'], ['DISCUSSION', 'discussion'], ['PERFORMANCE', 'social'], ['CONCERT', 'social'], ['GAME', 'social'], ['LIGHTNING_TALK', 'talk'], ['OTHER', 'other'], ['BREAK', 'break'], ['META', 'other'], [null, 'talk'],
];
for (const [type, kind] of TYPES) {
  test(`type ${String(type)}: ${kind}`, () => {
    const document = hub();
    document.schedule.events = [{ ...document.schedule.events[0], type }];
    assert.equal(lines(eventIn(document))[0]?.split(' | ')[1], kind);
  });
}
