/**
 * schema.org's Event in JSON-LD, in every way in which sites nest it.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from '../../src/formats/index.js';
import { entryIn, eventIn, fixture, lines, links, people, told, words } from './readings.js';

const graph = (): unknown => fixture('schema-org.graph.json');
const TALK = { '@type': 'Event', name: 'Talk', startDate: '2027-05-04T10:00:00+02:00', endDate: '2027-05-04T11:00:00+02:00' };
const event = (fields: object): object => ({ '@context': 'https://schema.org', '@type': 'Event', name: 'E', startDate: '2027-05-04T09:00:00+02:00', ...fields });

test('an event that is its own talk lasts as long as it says', () => {
  for (const [given, minutes] of [[{ duration: 'PT1H' }, 60], [{ endDate: '2026-05-05T18:30:00+02:00', duration: 'PT1H' }, 30]] as const) {
    const { programme } = readDocument({ '@context': 'https://schema.org', '@type': 'Event', name: 'T', startDate: '2026-05-05T18:00:00+02:00', performer: { '@type': 'Person', name: 'Bo Rask' }, ...given });
    const [entry] = programme?.events[0]?.days[0]?.entries ?? [];
    assert.equal(entry?.when.kind === 'timed' && entry.when.endMs !== undefined && (entry.when.endMs - entry.when.startMs) / 60_000, minutes);
  }
});

test('a graph: parts by id, within parts, and by their own word', () => {
  assert.deepEqual(lines(eventIn(graph())), [
    'morning | session | 2027-09-01T08:00Z 120 | Blue Room |  | scheduled', '> m-1 | talk | 2027-09-01T08:00Z 45 | Blue Room |  | scheduled', 'dinner | social | 2027-09-01T17:00Z 180 |  |  | scheduled', 'https://example.org/#b | talk | 2027-09-02T21:30Z 60 |  |  | cancelled',
  ]);
  assert.deepEqual(told(graph()), []);
});

test('the event itself', () => {
  const days = eventIn(graph());
  assert.deepEqual([words(days.title), words(days.description), days.language, days.timeZone, days.status, days.attendance, days.keywords.map(words), days.url?.href, days.image], [
    'en:Sky Days / de:Himmelstage', 'Two days of **sky**.', 'en', 'Europe/Berlin', 'rescheduled', 'hybrid', ['sky', 'clouds'], 'https://example.org/days', 'https://example.org/sky.jpg',
  ]);
  assert.deepEqual(days.previousStart.kind === 'timed' && days.previousStart.startMs, Date.UTC(2027, 7, 1, 7));
  assert.deepEqual([words(days.location?.name), words(days.location?.address), days.online?.url?.href, words(days.online?.platform)], ['Town Hall', '1 Harbour Street, 12345 Springfield, Germany', 'https://meet.example.org/days', 'Meet']);
  assert.deepEqual([people(days.organizers), days.sponsors.map(({ name }) => words(name)), days.registration?.url?.href, days.ext], [['Open Sky Society https://example.org/'], ['Balloon Works'], 'https://example.org/register', { schemaOrg: { isAccessibleForFree: true } }]);
});

test('a sponsor has an address; where people live is left out', () => {
  const address = { '@type': 'PostalAddress', streetAddress: '1 Harbour Street' };
  const { programme } = readDocument({ '@context': 'https://schema.org', '@type': 'Event', name: 'E', startDate: '2027-02-09', sponsor: { '@type': 'Organization', name: 'Fund', address }, performer: { '@type': 'Person', name: 'Ada', address }, organizer: { '@type': 'Person', name: 'Ben', address } });
  assert.deepEqual(programme?.events[0]?.sponsors.map((one) => [words(one.name), words(one.address)]), [['Fund', '1 Harbour Street']]);
  assert.equal(JSON.stringify(programme).split('Harbour').length, 2);
});

test('who speaks, and where it leads', () => {
  const halos = entryIn(eventIn(graph()), 'm-1');
  assert.deepEqual([people(halos.speakers), halos.speakers[0]?.orcid?.href, halos.speakers[0]?.image, words(halos.speakers[0]?.bio), links(halos)], [
    ['Ada Example (Uni Nord) https://ada.example.org/', 'Ben Beispiel'], 'https://orcid.org/0000-0002-1825-0097', 'https://example.org/ada.jpg', 'Counts *clouds*.', ['recording https://video.example.org/m-1 Film'],
  ]);
  const clouds = entryIn(eventIn(graph()), 'https://example.org/#b');
  assert.deepEqual([people(clouds.speakers), people(clouds.chairs), words(clouds.abstract), links(clouds)], [['Cleo Guest (Hill)'], ['Dan Delta'], 'Why & how', ['web https://example.org/b', 'join https://zoom.example.org/j/2', 'paper https://example.org/paper On clouds']]);
});

/** [name, document, titles of the events with the number of their entries] */
const SHAPES: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['one event', event({}), ['E 0']],
  ['an event with a speaker is its own talk', event({ performer: 'Ada Example' }), ['E 1']],
  ['an event by an organisation without a name is its own talk', event({ performer: 'Organization' }), ['E 1']],
  ['one part, no list', event({ subEvent: TALK }), ['E 1']],
  ['a list of parts', event({ subEvent: [TALK, TALK] }), ['E 2']],
  ['a list of one', [event({})], ['E 0']],
  ['a list of events', [event({}), event({ name: 'F' })], ['E 0', 'F 0']],
  ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, event({})] }, ['E 0']],
  ['an item list', { '@type': 'ItemList', name: 'All', itemListElement: [{ '@type': 'ListItem', item: event({}) }, { '@type': 'ListItem', item: event({ name: 'F' }) }] }, ['E 0', 'F 0']],
  ['what a page is about', { '@type': 'WebPage', mainEntity: event({}) }, ['E 0']],
  ['a whole address for a type', { '@type': 'http://schema.org/BusinessEvent', name: 'E' }, ['E 0']],
  ['a prefix before a type', { '@type': 'schema:Event', name: 'E' }, ['E 0']],
  ['a prefix before every name', { 'schema:name': 'E', '@type': 'schema:Event', 'schema:subEvent': { '@type': 'schema:Event', 'schema:name': 'Talk', 'schema:startDate': TALK.startDate } }, ['E 1']],
  ['names of other vocabularies are others', event({ 'dc:name': 'F' }), ['E 0']],
  ['expanded', [{ '@type': ['https://schema.org/Event'], 'https://schema.org/name': [{ '@value': 'E' }], 'https://schema.org/subEvent': [{ '@type': ['https://schema.org/Event'], 'https://schema.org/name': [{ '@value': 'Talk' }] }] }], ['E 1']],
  ['a course that takes place twice', { '@type': 'Course', name: 'C', hasCourseInstance: [{ ...event({ instructor: { name: 'Ada Example' } }), '@type': 'CourseInstance' }, event({ name: 'F', about: event({}) })] }, ['E 1', 'F 0']],
  ['a festival', { '@type': 'Festival', name: 'E', subEvent: [TALK] }, ['E 1']],
  ['a series', { '@type': 'EventSeries', name: 'All', subEvent: [event({}), event({ name: 'F', subEvent: [TALK] })] }, ['E 0', 'F 1']],
  ['a part that is its own whole', { '@graph': [{ ...event({}), '@id': '#e', subEvent: { '@id': '#t' } }, { ...TALK, '@id': '#t', subEvent: [{ '@id': '#e' }, TALK] }, event({ name: 'F' })] }, ['F 0']],
  ['old names for parts and performers', event({ subEvents: [{ ...TALK, performers: [{ name: 'Ada Example' }] }] }), ['E 1']],
  ['a name as pages write it', event({ name: 'Rain &amp; Snow &#8211; &quot;both&quot;' }), ['Rain & Snow – "both" 0']],
  ['a name as pages write it, which JSON-LD wraps', event({ name: { '@value': 'Rain &amp; Snow' } }), ['Rain & Snow 0']],
  ['a name that JSON-LD wraps', event({ name: { '@value': 'E' } }), ['E 0']],
];
for (const [name, document, expected] of SHAPES) {
  test(`shape: ${name}`, () => assert.deepEqual((readDocument(document).programme?.events ?? []).map((one) => `${words(one.title)} ${lines(one).length}`), expected));
}
test('a type without a name is nobody', () => {
  const read = eventIn(event({ performer: 'Organization', organizer: 'Organization of Ice', subEvent: { ...TALK, identifier: 't', performer: ['Organization', 'Ada Example'] } }));
  assert.deepEqual([people(entryIn(read, 't').speakers), people(read.organizers)], [['Ada Example'], ['Organization of Ice']]);
});
test('who teaches a course speaks', () => assert.deepEqual(people(eventIn(event({ '@type': 'CourseInstance', instructor: ['Ada Example', { name: 'Bo Rask' }] })).days[0]?.entries[0]?.speakers ?? []), ['Ada Example', 'Bo Rask']));
test('old names for performers are read', () => {
  const talk = { ...TALK, identifier: 't', performers: [{ name: 'Ada Example' }, 'Bo Rask'] };
  assert.deepEqual(people(entryIn(eventIn(event({ subEvents: talk })), 't').speakers), ['Ada Example', 'Bo Rask']);
});
test('a description that a page’s software has escaped is read as what it was', () => {
  assert.equal(words(eventIn(event({ description: '&lt;p&gt;When is &lt;b&gt;p&amp;lt;0.05&lt;/b&gt; enough?&lt;/p&gt;\n' })).description), 'When is **p<0.05** enough?');
});
test('what a part refers to, how one registers for it, what it is about', () => {
  const talk = { ...TALK, identifier: 't', keywords: [{ '@type': 'DefinedTerm', name: 'ice' }, 'rime'], offers: { '@type': 'Offer', url: 'https://example.org/t' }, workFeatured: { '@type': 'CreativeWork', citation: ['B. Author. A title.', { '@type': 'CreativeWork', name: 'Another', url: 'https://doi.org/10.1000/182' }] } };
  const read = entryIn(eventIn(event({ subEvent: talk, keywords: ['snow', { name: 'hail' }] })), 't');
  assert.deepEqual([links(read), read.keywords.map(words), read.references.map(({ text, url }) => [words(text), url?.href])], [['register https://example.org/t'], ['ice', 'rime'], [['B. Author. A title.', undefined], ['Another', 'https://doi.org/10.1000/182']]]);
  assert.deepEqual(eventIn(event({ keywords: ['snow', { name: 'hail' }] })).keywords.map(words), ['snow', 'hail']);
});
test('a series has its title', () => assert.equal(words(readDocument({ '@type': 'ItemList', name: 'All', itemListElement: [event({}), event({})] }).programme?.title), 'All'));

/** [name, fields of the event, problems] */
const QUIRKS: readonly (readonly [string, object, readonly string[]])[] = [
  ['dates alone', { startDate: '2027-05-04', endDate: '2027-05-06' }, []],
  ['no zone', { startDate: '2027-05-04T09:00' }, ['zone-missing /startDate']],
  ['no zone, in a part', { subEvent: [{ ...TALK, startDate: '2027-05-04T10:00', endDate: undefined }] }, ['zone-missing /subEvent/0/startDate']],
  ['a start in words', { startDate: 'next May' }, ['time-invalid /startDate']],
  ['a part whose end is before its start', { subEvent: [{ ...TALK, endDate: '2027-05-04T09:00:00+02:00' }] }, ['end-before-start /subEvent/0/endDate']],
  ['an offset that the zone has not', { eventSchedule: { scheduleTimezone: 'America/New_York' } }, ['offset-contradicts-zone /startDate']],
  ['a zone in a list', { startDate: '2027-05-04T09:00', eventSchedule: [{ scheduleTimezone: 'Europe/Berlin' }, { repeatFrequency: 'P1D' }] }, []],
  ['a zone that is none', { eventSchedule: { scheduleTimezone: 'EST' } }, ['zone-abbreviation /eventSchedule/scheduleTimezone']],
  ['a status nobody knows', { eventStatus: 'https://schema.org/EventBeamedUp' }, ['value-unknown /eventStatus']],
  ['a performer without a name', { subEvent: [{ ...TALK, performer: { '@type': 'Person' } }] }, ['person-nameless /subEvent/0/performer']],
  ['a part without a name or a start', { subEvent: [{ '@type': 'Event' }] }, ['entry-title-missing /subEvent/0']],
  ['performers of the whole in none of its parts', { performer: ['Ada Example', { name: 'Bo "B" Rask' }], subEvent: [{ ...TALK, performer: 'Ada Example' }] }, ['not-listed /performer']],
  ['performers of the whole, each in one of its parts', { performer: [{ name: 'Bo "B" Rask' }, {}], subEvent: [{ ...TALK, performers: 'Bo "B" Rask' }] }, []],
  ['parts that are none', { subEvent: [null, 5, 'x'] }, []],
  ['fields that are null', { location: null, organizer: null, offers: null, image: null, keywords: null, eventStatus: null, performer: null, description: null }, []],
];
for (const [name, fields, expected] of QUIRKS) {
  test(`quirk: ${name}`, () => {
    const problems = told(event(fields));
    for (const problem of expected) assert.ok(problems.includes(problem), `${problem} in ${problems.join(', ')}`);
    if (!expected.length) assert.deepEqual(problems.filter((problem) => !problem.startsWith('entry-title-missing')), []);
  });
}
test('the page’s zone where there is none', () => assert.deepEqual(lines(eventIn(event({ subEvent: [{ ...TALK, startDate: '2027-05-04T10:00', endDate: '2027-05-05T00:30' }] }), 'Asia/Tokyo')), ['talk | other | 2027-05-04T01:00Z 870 |  |  | scheduled']));

const STATUS: readonly (readonly [unknown, string])[] = [
  ['https://schema.org/EventScheduled', 'scheduled'], ['http://schema.org/EventCancelled', 'cancelled'], ['EventPostponed', 'postponed'], ['schema:EventMovedOnline', 'movedOnline'], [{ '@id': 'https://schema.org/EventPostponed' }, 'postponed'], [['https://schema.org/EventScheduled', 'https://schema.org/EventMovedOnline'], 'movedOnline'], [undefined, 'scheduled'],
];
for (const [eventStatus, expected] of STATUS) test(`status ${JSON.stringify(eventStatus)}`, () => assert.equal(eventIn(event({ eventStatus })).status, expected));

const PLACES: readonly (readonly [unknown, string])[] = [
  ['Hall', 'Hall | '], [{ '@type': 'Place', name: 'Hall', address: '1 Street' }, 'Hall | 1 Street'], [{ '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Town', addressCountry: 'NL' } }, ' | Town, NL'], [[{ '@type': 'VirtualLocation', url: 'https://x.example' }, { '@type': 'Place', name: 'Hall' }], 'Hall | '],
  [{ '@type': 'Place', name: { nl: 'Zaal', en: 'Hall' } }, 'Zaal | '], [null, ' | '],
];
for (const [location, expected] of PLACES) test(`location ${JSON.stringify(location)}`, () => assert.equal(`${words(eventIn(event({ location })).location?.name)} | ${words(eventIn(event({ location })).location?.address)}`, expected));
