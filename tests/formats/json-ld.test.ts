/**
 * Schema.org's Event out of ours: only what schema.org defines, right instants with their offsets, nothing lost without a word.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { Temporal } from 'temporal-polyfill';
import { allEntries, type ScientificEvent } from '../../src/event/model.js';
import { readDocument } from '../../src/formats/index.js';
import { writeJsonLd } from '../../src/formats/writers/json-ld.js';
import type { Written } from '../../src/formats/writers/writer.js';
import { STRINGS } from '../pages/hostile-strings.js';
import { decoded, faults, GOOGLE, nodes, values, type Node } from './schema-org.js';
import { runs } from '../thoroughness.js';

const written = (document: unknown): Written => writeJsonLd(readDocument(document).programme ?? assert.fail('no event'));
const node = (document: unknown): Node => decoded(written(document).text);
const lost = (document: unknown): Record<string, number> => Object.fromEntries(written(document).lost.map(({ field, count }) => [field, count]));
const fixture = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const FULL = fixture('tests/fixtures/full.json');
const FILES = ['tests/fixtures', 'demo/events'].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'broken.json').map((name) => `${folder}/${name}`));

/** An event with one entry, and what is to be said of them. */
const BASE = { version: 1, title: 'Forum', date: '2027-02-09', timeZone: 'Europe/Berlin' };
const withEntry = (entry: object, event: object = {}): object => ({ ...BASE, ...event, agenda: [{ start: '09:00', end: '09:30', title: 'Talk', ...entry }] });
const entryOf = (entry: object, event: object = {}): Node => nodes(node(withEntry(entry, event)), 'subEvent')[0] ?? assert.fail('no entry');

for (const file of FILES) {
  test(`${file}: every property is one of schema.org's`, () => assert.deepEqual(faults(node(fixture(file))), []));
}

test('the full event has all that Google requires and recommends', () => {
  const event = node(FULL);
  for (const property of [...GOOGLE.required, ...GOOGLE.recommended]) assert.ok(values(event, property).length, property);
});

test('a series in the language of its events', () => {
  const series = node({ version: 1, title: { de: 'Reihe', en: 'Series' }, events: [{ ...BASE, language: 'en', agenda: [] }] });
  assert.deepEqual([series['@type'], series.name, series.inLanguage], ['EventSeries', 'Series', 'en']);
});
test('an event without anything still has what it must: a name, a start with its offset, a status', () => {
  assert.deepEqual(node({ ...BASE, agenda: [{ start: '15:00', title: 'Opening', kind: 'opening' }] }), {
    '@context': 'https://schema.org', '@type': 'Event', identifier: 'Forum 2027-02-09', name: 'Forum', startDate: '2027-02-09T15:00:00+01:00', eventStatus: 'https://schema.org/EventScheduled',
    subEvent: { '@type': 'Event', additionalType: 'opening', identifier: 'opening', name: 'Opening', startDate: '2027-02-09T15:00:00+01:00', eventStatus: 'https://schema.org/EventScheduled' },
  });
});

/** [name, event, property, what it is] */
const EVENT_ROWS: readonly (readonly [string, object, string, unknown])[] = [
  ['what people read', { subtitle: 'x', description: 'A *forum*, [here](https://example.org/a).' }, 'description', 'A forum, here (https://example.org/a).'],
  ['nothing that people read', { description: '```\n```' }, 'description', undefined],
  ['no name', { title: undefined }, 'name', undefined],
  ['the event’s language is chosen', { title: { de: 'Treffen', en: 'Meeting' }, language: 'en' }, 'name', 'Meeting'],
  ['no language: the first wording', { title: { de: 'Treffen', en: 'Meeting' } }, 'name', 'Treffen'],
  ['its language', { language: 'de-AT' }, 'inLanguage', 'de-AT'],
  ['its id', { id: 'forum-27' }, 'identifier', 'forum-27'],
  ['an address is no id besides', { url: 'https://example.org/f' }, 'identifier', undefined],
  ['keywords', { keywords: ['a', { en: 'b', de: 'c' }] }, 'keywords', ['a', 'b']],
  ['one keyword', { keywords: ['a'] }, 'keywords', 'a'],
  ['a series', { series: 'Open Sky' }, 'superEvent', { '@type': 'EventSeries', name: 'Open Sky' }],
  ['a place', { location: { name: 'Hall', address: '1 Harbour Street, Springfield', url: 'https://example.org/hall' } }, 'location', { '@type': 'Place', name: 'Hall', address: { '@type': 'PostalAddress', streetAddress: '1 Harbour Street, Springfield' }, url: 'https://example.org/hall' }],
  ['a place with a name alone', { location: 'Hall' }, 'location', { '@type': 'Place', name: 'Hall' }],
  ['online', { online: { url: 'https://meet.example.org/', platform: 'Video', note: 'Mute.' } }, 'location', { '@type': 'VirtualLocation', name: 'Video', url: 'https://meet.example.org/', description: 'Mute.' }],
  ['both', { location: 'Hall', online: { url: 'https://meet.example.org/' } }, 'location', [{ '@type': 'Place', name: 'Hall' }, { '@type': 'VirtualLocation', url: 'https://meet.example.org/' }]],
  ['online without a word', { online: {} }, 'location', undefined],
  ['when one can log in', { online: { opens: '-PT20M' }, start: '09:00' }, 'doorTime', '2027-02-09T08:40:00+01:00'], ['… without a minus', { online: { opens: 'PT20M' }, start: '09:00' }, 'doorTime', '2027-02-09T08:40:00+01:00'],
  ['online attendance', { attendance: 'online' }, 'eventAttendanceMode', 'https://schema.org/OnlineEventAttendanceMode'],
  ['in person', { attendance: 'inPerson' }, 'eventAttendanceMode', 'https://schema.org/OfflineEventAttendanceMode'],
  ['hybrid', { attendance: 'hybrid' }, 'eventAttendanceMode', 'https://schema.org/MixedEventAttendanceMode'],
  ['nobody says', { location: 'Hall' }, 'eventAttendanceMode', undefined],
  ['moved online, though it was to be in person', { attendance: 'inPerson', status: 'movedOnline' }, 'eventAttendanceMode', 'https://schema.org/OnlineEventAttendanceMode'],
  ['hybrid, moved online', { attendance: 'hybrid', status: 'movedOnline' }, 'eventAttendanceMode', 'https://schema.org/MixedEventAttendanceMode'],
  ['registration', { registration: { url: 'https://example.org/r', deadline: '2027-01-31' } }, 'offers', { '@type': 'Offer', url: 'https://example.org/r', validThrough: '2027-01-31' }],
  ['registration until an hour', { registration: { deadline: '2027-01-31T23:59' } }, 'offers', { '@type': 'Offer', validThrough: '2027-01-31T23:59:00+01:00' }],
  ['a sponsor', { sponsors: [{ name: 'Fund', url: 'https://example.org/', email: 'a@example.org', address: 'Town' }] }, 'sponsor', { '@type': 'Organization', name: 'Fund', address: { '@type': 'PostalAddress', streetAddress: 'Town' }, url: 'https://example.org/', email: 'a@example.org' }],
  ['organisers and their affiliations', { organizers: ['Ada Example (Lakeside University)', 'Ben Example'] }, 'organizer', [{ '@type': 'Person', name: 'Ada Example', affiliation: { '@type': 'Organization', name: 'Lakeside University' } }, { '@type': 'Person', name: 'Ben Example' }]],
  ['everything of a person', { organizers: [{ name: 'Ada', affiliations: ['X', 'Y'], url: 'https://example.org/ada', orcid: '0000-0002-1825-0097', image: 'https://example.org/ada.jpg', bio: 'Counts *clouds*.' }] }, 'organizer', { '@type': 'Person', name: 'Ada', affiliation: [{ '@type': 'Organization', name: 'X' }, { '@type': 'Organization', name: 'Y' }], url: 'https://example.org/ada', sameAs: 'https://orcid.org/0000-0002-1825-0097', image: 'https://example.org/ada.jpg', description: 'Counts clouds.' }],
  ['chairs', { chairs: ['Klara'] }, 'contributor', { '@type': 'Person', name: 'Klara' }],
  ['those who speak, each once', { agenda: [{ start: '09:00', duration: 5, title: 'A', speakers: ['Ada (X)', 'Ben'] }, { duration: 5, title: 'B', speakers: ['Ada (X)'] }] }, 'performer', [{ '@type': 'Person', name: 'Ada' }, { '@type': 'Person', name: 'Ben' }]],
  ['more of them than anybody reads', { agenda: [{ start: '09:00', duration: 5, title: 'A', speakers: Array.from({ length: 21 }, (_, index) => `Speaker ${index}`) }] }, 'performer', undefined],
  ['from which one learns', { agenda: [{ start: '09:00', duration: 5, title: 'A', kind: 'workshop' }] }, '@type', 'EducationEvent'],
  ['a picture', { image: 'https://example.org/a.jpg' }, 'image', 'https://example.org/a.jpg'],
];
for (const [name, event, property, expected] of EVENT_ROWS) {
  test(`event: ${name}`, () => {
    const found = node({ ...BASE, agenda: [], ...event });
    assert.deepEqual(found[property], expected);
    assert.deepEqual(faults(found), []);
  });
}

/** [name, entry, event, start, end] */
const TIMES: readonly (readonly [string, object, object, string | undefined, string | undefined])[] = [
  ['winter', {}, {}, '2027-02-09T09:00:00+01:00', '2027-02-09T09:30:00+01:00'],
  ['summer', {}, { date: '2027-07-09' }, '2027-07-09T09:00:00+02:00', '2027-07-09T09:30:00+02:00'],
  ['UTC', {}, { timeZone: 'UTC' }, '2027-02-09T09:00:00+00:00', '2027-02-09T09:30:00+00:00'],
  ['three quarters of an hour', {}, { timeZone: 'Asia/Kathmandu' }, '2027-02-09T09:00:00+05:45', '2027-02-09T09:30:00+05:45'],
  ['half an hour west', {}, { timeZone: 'America/St_Johns' }, '2027-02-09T09:00:00-03:30', '2027-02-09T09:30:00-03:30'],
  ['half an hour of summer time, in the south', {}, { timeZone: 'Australia/Lord_Howe' }, '2027-02-09T09:00:00+11:00', '2027-02-09T09:30:00+11:00'],
  ['an offset for a zone', {}, { timeZone: '-03:30' }, '2027-02-09T09:00:00-03:30', '2027-02-09T09:30:00-03:30'],
  ['an entry on clocks of its own', { timeZone: 'Asia/Tokyo' }, {}, '2027-02-09T09:00:00+09:00', '2027-02-09T09:30:00+09:00'],
  ['no zone anywhere: UTC', { start: '2027-02-09T09:00+01:00', end: '2027-02-09T09:30+01:00' }, { timeZone: undefined }, '2027-02-09T09:00:00+01:00', '2027-02-09T09:30:00+01:00'],
  ['the hour that happens twice, first', { start: '2026-10-25T02:30+02:00', end: '2026-10-25T02:30+01:00' }, {}, '2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
  ['past midnight', { start: '23:30', end: '00:30' }, {}, '2027-02-09T23:30:00+01:00', '2027-02-10T00:30:00+01:00'],
  ['seconds', { start: '09:00:15', end: '09:00:45' }, {}, '2027-02-09T09:00:15+01:00', '2027-02-09T09:00:45+01:00'],
  ['offsets that the event states', {}, { zoneOffsets: { 'Europe/Berlin': [['2026-01-01T00:00Z', 150]] } }, '2027-02-09T09:00:00+02:30', '2027-02-09T09:30:00+02:30'],
  ['ten minutes late', { delay: 10 }, {}, '2027-02-09T09:10:00+01:00', '2027-02-09T09:40:00+01:00'],
  ['all day', { start: '2027-02-09', end: undefined }, {}, '2027-02-09', undefined],
  ['all of three days', { start: '2027-02-09', end: '2027-02-11' }, {}, '2027-02-09', '2027-02-11'],
  ['to be announced', { start: null, end: undefined }, {}, undefined, undefined],
  ['no start', { start: 'nine', end: undefined }, {}, undefined, undefined],
];
for (const [name, entry, event, start, end] of TIMES) {
  test(`time: ${name}`, () => {
    const { startDate, endDate } = entryOf(entry, event);
    assert.deepEqual([startDate, endDate], [start, end]);
  });
}

test('an end that nobody wrote is not written either', () => {
  const [first] = nodes(node({ ...BASE, agenda: [{ start: '09:00', title: 'Open', kind: 'discussion' }, { start: '10:00', end: '10:30', title: 'Next' }] }), 'subEvent');
  assert.deepEqual([first?.startDate, first?.endDate], ['2027-02-09T09:00:00+01:00', undefined]);
});

test('all the events of a file say instants that Temporal reads as ours', () => {
  for (const file of FILES) {
    const { programme } = readDocument(fixture(file));
    for (const event of programme?.events ?? []) {
      const found = new Map(flat(decoded(writeJsonLd({ events: [event] }).text)).map((one) => [one.identifier, one]));
      for (const { id, when } of allEntries(event.days)) {
        const start = found.get(id)?.startDate;
        if (when.kind === 'timed') assert.equal(Temporal.Instant.from(String(start)).epochMilliseconds, when.startMs, `${file} ${id}`);
        else assert.ok(start === undefined || when.kind === 'all-day');
      }
    }
  }
});

/** [status, previous start, eventStatus, previousStartDate] */
const STATUSES: readonly (readonly [string | undefined, string | undefined, string, string | undefined])[] = [
  [undefined, undefined, 'EventScheduled', undefined], ['scheduled', undefined, 'EventScheduled', undefined], ['tentative', undefined, 'EventScheduled', undefined], ['cancelled', undefined, 'EventCancelled', undefined],
  ['postponed', '2027-02-02T09:00', 'EventPostponed', '2027-02-02T09:00:00+01:00'], ['rescheduled', '2027-02-02T09:00', 'EventRescheduled', '2027-02-02T09:00:00+01:00'], ['rescheduled', '2027-02-02', 'EventRescheduled', '2027-02-02'],
  ['movedOnline', undefined, 'EventMovedOnline', undefined], ['scheduled', '2027-02-02T09:00', 'EventRescheduled', '2027-02-02T09:00:00+01:00'],
];
for (const [status, previousStart, type, previous] of STATUSES) {
  test(`status ${status ?? 'unsaid'}, ${previousStart ?? 'never moved'}`, () => {
    for (const found of [node({ ...BASE, agenda: [], status, previousStart }), entryOf({ status, previousStart })]) {
      assert.deepEqual([found.eventStatus, found.previousStartDate], [`https://schema.org/${type}`, previous]);
    }
  });
}

/** [status of the event, of the entry, of the entry as it is written] */
const TOGETHER: readonly (readonly [string, string, string])[] = [
  ['cancelled', 'scheduled', 'EventCancelled'], ['postponed', 'rescheduled', 'EventPostponed'], ['postponed', 'cancelled', 'EventCancelled'], ['cancelled', 'postponed', 'EventPostponed'], ['rescheduled', 'scheduled', 'EventScheduled'], ['movedOnline', 'scheduled', 'EventScheduled'],
];
for (const [whole, part, type] of TOGETHER) {
  test(`an event that is ${whole}, an entry that is ${part}`, () => {
    const items = [{ title: 'Item', duration: 10, status: part }];
    const entry = entryOf({ status: part, items }, { status: whole });
    assert.deepEqual([entry, ...nodes(entry, 'subEvent')].map(({ eventStatus }) => eventStatus), [type, type].map((one) => `https://schema.org/${one}`));
  });
}

const LINK = (type: string, url = `https://example.org/${type}`): object => ({ type, url, title: `A ${type}` });
/** [name, entry, property, what it is] */
const ENTRY_ROWS: readonly (readonly [string, object, string, unknown])[] = [
  ['its kind, where it could not be told', { kind: 'keynote', speakers: ['Ada'] }, 'additionalType', 'keynote'], ['a talk with a speaker', { speakers: ['Ada'] }, 'additionalType', undefined], ['a talk without', { kind: 'talk' }, 'additionalType', 'talk'], ['anything else', {}, 'additionalType', undefined], ['a break', { kind: 'break', title: undefined }, 'additionalType', 'break'],
  ['a break has no name of ours', { kind: 'break', title: undefined }, 'name', undefined], ['a social event', { kind: 'social' }, '@type', 'SocialEvent'], ['a poster', { kind: 'poster' }, '@type', 'EducationEvent'], ['an opening', { kind: 'opening' }, '@type', 'Event'],
  ['its abstract', { abstract: 'One.\n\n- **two**\n- $x_1$' }, 'description', 'One.\n\n- two\n- $x_1$'], ['its own language', { language: 'fr' }, 'inLanguage', 'fr'], ['the language of the event', { language: 'en' }, 'inLanguage', undefined],
  ['a room', { room: 'Hall' }, 'location', { '@type': 'Place', name: 'Hall' }], ['rooms', { rooms: ['Hall', 'Foyer'] }, 'location', [{ '@type': 'Place', name: 'Hall' }, { '@type': 'Place', name: 'Foyer' }]], ['where to join', { links: [LINK('join')] }, 'location', { '@type': 'VirtualLocation', name: 'A join', url: 'https://example.org/join' }],
  ['its page', { links: ['https://example.org/talk'] }, 'url', 'https://example.org/talk'], ['the first page that may be linked', { links: ['javascript:alert(1)', 'https://example.org/talk'] }, 'url', 'https://example.org/talk'], ['how to register', { links: [LINK('register')] }, 'offers', { '@type': 'Offer', name: 'A register', url: 'https://example.org/register' }],
  ['a recording', { links: [LINK('recording')] }, 'recordedIn', { '@type': 'CreativeWork', name: 'A recording', url: 'https://example.org/recording' }], ['slides', { links: [LINK('slides')] }, 'workFeatured', { '@type': 'PresentationDigitalDocument', name: 'A slides', url: 'https://example.org/slides' }],
  ['paper, poster and code', { links: [LINK('code'), LINK('paper'), LINK('poster')] }, 'workFeatured', [{ '@type': 'ScholarlyArticle', name: 'A paper', url: 'https://example.org/paper' }, { '@type': 'Poster', name: 'A poster', url: 'https://example.org/poster' }, { '@type': 'SoftwareSourceCode', name: 'A code', url: 'https://example.org/code' }]],
  ['authors', { authors: ['Ann (X)'] }, 'workFeatured', { '@type': 'CreativeWork', name: 'Talk', author: { '@type': 'Person', name: 'Ann', affiliation: { '@type': 'Organization', name: 'X' } } }],
  ['references', { references: ['A. *Title.*', { text: 'B', doi: '10.1000/182' }] }, 'workFeatured', { '@type': 'CreativeWork', name: 'Talk', citation: ['A. Title.', { '@type': 'CreativeWork', name: 'B', url: 'https://doi.org/10.1000/182' }] }],
  ['speakers', { speakers: [{ name: 'Ada', orcid: '0000-0002-1825-0097' }] }, 'performer', { '@type': 'Person', name: 'Ada', sameAs: 'https://orcid.org/0000-0002-1825-0097' }], ['chairs', { chairs: ['Klara'] }, 'contributor', { '@type': 'Person', name: 'Klara' }], ['a link that is none', { links: [{ type: 'slides', url: 'javascript:alert(1)' }] }, 'workFeatured', undefined],
];
for (const [name, entry, property, expected] of ENTRY_ROWS) {
  test(`entry: ${name}`, () => {
    const found = entryOf(entry, { language: 'en' });
    assert.deepEqual(found[property], expected);
    assert.deepEqual(faults(found, '/subEvent'), []);
  });
}

test('sessions hold their talks', () => {
  const session = entryOf({ kind: 'session', end: undefined, items: [{ title: 'First', duration: 20, speakers: ['Ada'] }, { title: 'Second', duration: 20 }] });
  assert.deepEqual(nodes(session, 'subEvent').map(({ name, startDate }) => [name, startDate]), [['First', '2027-02-09T09:00:00+01:00'], ['Second', '2027-02-09T09:20:00+01:00']]);
});

test('a series', () => {
  const series = node(fixture('tests/fixtures/series.json'));
  assert.deepEqual([series['@type'], series.name, nodes(series, 'subEvent').map(({ name }) => name)], ['EventSeries', 'Lakeside Seminar', ['May: Breezes', 'June: Waves', 'July: Two days at the lake']]);
  assert.deepEqual(lost(fixture('tests/fixtures/series.json')), { 'title.de': 1, timeZone: 3, 'agenda[].qa': 1, status: 1 });
});

/** [name, event, entry, what is lost] */
const LOSSES: readonly (readonly [string, object, object, Record<string, number>])[] = [
  ['nothing', {}, {}, {}], ['another language', { title: { en: 'A', de: 'B', fr: 'C' } }, { title: { en: 'A', de: 'B' } }, { 'title.de': 1, 'title.fr': 1, 'agenda[].title.de': 1 }],
  ['what people read under the title', { subtitle: 'x' }, { subtitle: 'y' }, { subtitle: 1, 'agenda[].subtitle': 1 }], ['zones', { timeZone: 'Europe/Berlin', zones: ['Asia/Tokyo', 'UTC'] }, { timeZone: 'Asia/Tokyo' }, { timeZone: 1, 'zones[]': 2, 'agenda[].timeZone': 1 }],
  ['that times are approximate', { times: 'approximate' }, {}, { times: 1 }, ], ['those of one entry', {}, { times: 'approximate' }, { 'agenda[].times': 1 }], ['that it is late', {}, { delay: 5 }, { 'agenda[].delay': 1 }], ['questions', {}, { qa: 5 }, { 'agenda[].qa': 1 }],
  ['what is said of the status', { status: 'tentative', statusNote: 'x' }, { statusNote: 'y' }, { status: 1, statusNote: 1, 'agenda[].statusNote': 1 }], ['to be announced', {}, { start: null, end: undefined }, { 'agenda[].start': 1 }],
  ['tracks and rooms', { tracks: ['T'], rooms: ['A', { id: 'B', timeZone: 'Asia/Tokyo' }] }, { track: 'T', room: 'A' }, { 'rooms[]': 1, 'rooms[].timeZone': 1, 'tracks[]': 1, 'agenda[].track': 1 }],
  ['contact, notes, feed, revision', { contact: 'Office', notes: ['a', 'b'], feed: 'webcal://example.org/f.ics', updated: '2027-01-01T00:00Z', revision: 2, ext: { a: 1 } }, {}, { contact: 1, 'notes[]': 2, feed: 1, updated: 1, revision: 1, ext: 1 }],
  ['addresses that are none', { location: { name: 'Hall', url: '/hall', email: 'a@example.org' }, url: 'ftp://example.org/' }, { links: [{ type: 'slides', url: 'x:y' }], speakers: [{ name: 'A', orcid: 'no' }] }, { url: 1, 'location.url': 1, 'location.email': 1, 'agenda[].links[].url': 1, 'agenda[].speakers[].orcid': 1 }],
  ['pages after the first', {}, { links: [{ url: 'https://example.org/a', title: 'A' }, 'https://example.org/b'] }, { 'agenda[].links[].title': 1, 'agenda[].links[]': 1 }], ['offsets', { timeZone: 'UTC', zoneOffsets: { 'Europe/Berlin': [['2026-01-01T00:00Z', 60]] } }, {}, { zoneOffsets: 1 }],
];
for (const [name, event, entry, expected] of LOSSES) test(`lost: ${name}`, () => assert.deepEqual(lost(withEntry(entry, { timeZone: 'UTC', language: 'en', ...event })), expected));

test('lost: the name of a day', () => assert.deepEqual(lost({ title: 'F', timeZone: 'UTC', days: [{ date: '2027-02-09', title: 'One', agenda: [] }] }), { 'days[].title': 1 }));

/** Everything in a document that is an event. */
function flat(of: Node): Node[] {
  return [of, ...nodes(of, 'subEvent').flatMap(flat)];
}

/** The text of the only script in a page, as an HTML parser reads it. */
function inPage(json: string): string {
  const { childNodes } = parseFragment(`<script type="application/ld+json">${json}</script><p>after</p>`);
  const [script, after] = childNodes as DefaultTreeAdapterTypes.Element[];
  assert.deepEqual([childNodes.length, script?.tagName, after?.tagName], [2, 'script', 'p']);
  return (script?.childNodes as DefaultTreeAdapterTypes.TextNode[]).map(({ value }) => value).join('');
}

test('any string in any field stays inside its script, and comes out as it was', () => {
  for (const s of STRINGS.filter((one) => one.trim())) {
    const { text } = written({ ...BASE, title: s, series: s, keywords: [s], location: { name: s, address: s }, organizers: [{ name: s, affiliation: s }], agenda: [{ id: s, start: '09:00', duration: 5, title: s, room: s, speakers: [{ name: s }], abstract: s, links: [s], references: [s] }] });
    assert.doesNotMatch(text, /[<\u2028\u2029]/);
    // HTML knows one kind of line end, and NUL and half a character are not sent; JSON writes all three in letters.
    const event = decoded(inPage(text));
    assert.equal(event.name, s);
    const [talk] = nodes(event, 'subEvent');
    assert.deepEqual([talk?.name, nodes(talk ?? {}, 'location')[0]?.name, nodes(talk ?? {}, 'performer')[0]?.name], [s, s, s]);
    assert.deepEqual(faults(event).filter((fault) => !fault.includes('identifier')), []);
  }
});

const name = fc.string({ unit: fc.constantFrom('a', 'Ä', '日', ' ', '<', '"', '*', '\\', '😀'), minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text && text !== '');
const START_MS = Date.UTC(2026, 0, 1);
const slot = fc.record({ minute: fc.integer({ min: 0, max: 525_600 }), length: fc.integer({ min: 1, max: 600 }), title: name, status: fc.constantFrom('scheduled', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'), speakers: fc.uniqueArray(name, { maxLength: 3 }) });

/** What an event says, in words of neither format. */
const said = (event: ScientificEvent): unknown => allEntries(event.days).map(({ id, title, when, status, speakers }) => [id, title?.[0].value, when.kind === 'timed' ? [when.startMs, when.endMs] : [], status, speakers.map((one) => one.name[0].value)]);
/** The same, read out of JSON-LD by somebody who knows only schema.org. */
const saidByNode = (event: Node): unknown => flat(event).slice(1).map((one) => [
  one.identifier, one.name, [one.startDate, one.endDate].map((text) => Temporal.Instant.from(String(text)).epochMilliseconds),
  String(one.eventStatus).replace('https://schema.org/Event', '').replace(/^./, (letter) => letter.toLowerCase()), nodes(one, 'performer').map((speaker) => speaker.name),
]);

test('names, times, status and speakers come back as they went, in any zone', () => {
  fc.assert(fc.property(fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Kiritimati'), fc.array(slot, { minLength: 1, maxLength: 6 }), (timeZone, slots) => {
    const agenda = slots.map(({ minute, length, ...rest }) => ({ ...rest, speakers: rest.speakers.map((one) => ({ name: one })), start: new Date(START_MS + minute * 60_000).toISOString(), duration: length }));
    const event = readDocument({ version: 1, title: 'Forum', timeZone, agenda }).programme?.events[0] ?? assert.fail();
    assert.deepEqual(saidByNode(decoded(writeJsonLd({ events: [event] }).text)), said(event));
  }), { numRuns: runs(400), seed: 20_261_123 });
});
