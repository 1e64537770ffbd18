/**
 * Mini-Conf's calendars, and talks with their slots.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'yaml';
import { plainOfHtml } from '../../src/formats/html-text.js';
import { readDocument } from '../../src/formats/index.js';
import { miniConf } from '../../src/formats/mini-conf.js';
import { readFileSync } from 'node:fs';
import { entryIn, eventIn, fixture, lines, links, people, told, words } from './readings.js';

const calendar = (): Record<string, unknown>[] => fixture('mini-conf.calendar.json') as Record<string, unknown>[];

test('a calendar by time: UTC, another offset, past midnight, none at all', () => {
  assert.deepEqual(lines(eventIn(calendar())), [
    'keynote-p-0-05 | keynote | 2027-04-28T22:30Z 60 | Room 5 |  | scheduled', 'poster-session-1 | poster | 2027-04-28T23:00Z 120 |  |  | scheduled', 'live-q-a-ada-example | discussion | 2027-04-29T11:00Z 30 |  |  | scheduled',
    'lunch | break | 2027-04-29T12:00Z 60 |  |  | scheduled', 'lunch-2 | break | 2027-04-30T12:00Z 60 |  |  | scheduled', 'nowhere | talk | unknown |  |  | scheduled',
  ]);
  assert.deepEqual(told(calendar()), ['title-missing /title', 'zone-missing /5/start']);
});
test('in a zone: UTC contradicts nothing, another offset does', () => {
  assert.deepEqual(told(calendar(), 'America/New_York'), ['title-missing /title', 'offset-contradicts-zone /2/start', 'offset-contradicts-zone /2/end']);
  assert.ok(lines(eventIn(calendar(), 'America/New_York')).includes('nowhere | talk | 2027-04-30T18:00Z 60 |  |  | scheduled'));
});
test('titles without markup, pages where they are complete addresses, no password', () => {
  const event = eventIn(calendar());
  assert.deepEqual(event.days[0]?.entries.map(({ title }) => words(title)), ['Keynote: p<0.05', 'Poster Session 1', 'Live Q&A: Ada Example', 'Lunch', 'Lunch', 'Nowhere']);
  assert.deepEqual(event.days[0]?.entries.map(links), [[], [], ['web https://virtual.example.org/speaker_5.html'], [], ['web https://us02web.zoom.us/j/3'], []]);
});

/** YAML 1.2 leaves times strings, older YAML makes dates of them. */
for (const schema of ['core', 'yaml-1.1'] as const) {
  const talks = parse(readFileSync('tests/fixtures/formats/mini-conf.talks.yml', 'utf8'), { schema }) as unknown;
  test(`talks with their slots (${schema}): presentations and questions apart`, () => {
    const event = eventIn(talks);
    assert.deepEqual(lines(event), ['keynote_ada | keynote | 2027-11-16T23:30Z 45 |  |  | scheduled', 'keynote_ada-2 | discussion | 2027-11-17T08:00Z 30 |  |  | scheduled', 'panel | panel | 2027-11-17T20:00Z 60 |  |  | scheduled', 'social | social | 2027-11-18T01:00Z 60 |  |  | scheduled']);
    const keynote = entryIn(event, 'keynote_ada');
    assert.deepEqual([words(keynote.subtitle), words(keynote.abstract), people(keynote.speakers), words(keynote.speakers[0]?.bio), links(keynote)], ['K-Live Presentation', 'A long look up.', ['Ada Example (Uni Nord)'], 'Counts *clouds*.', ['join https://us02web.zoom.us/j/86']]);
    assert.deepEqual([words(entryIn(event, 'keynote_ada-2').subtitle), entryIn(event, 'keynote_ada-2').abstract], ['Q&A', undefined]);
    assert.deepEqual([people(entryIn(event, 'panel').speakers), people(entryIn(event, 'social').chairs), links(entryIn(event, 'social'))], [['Ben Beispiel', 'Cleo Guest (Hill, West)', 'Dan Delta'], ['Eve Epsilon'], ['web https://example.org/gazers']]);
    assert.deepEqual(told(talks), ['title-missing /title']);
  });
}

test('an object of slots', () => {
  const slots = { z1: { start_time: '2027-11-16 16:00:00+00:00', end_time: '2027-11-16 17:00:00+00:00', name: 'S1', long_name: 'Session 1: Skies', zoom_link: 'https://zoom.example.org/j/1?pwd=secret' }, z2: { start_time: '2027-11-16 18:00:00+00:00', end_time: 'later', name: 'S2' } };
  assert.deepEqual(lines(eventIn(slots)), ['session-1-skies | other | 2027-11-16T16:00Z 60 |  |  | scheduled', 's2 | other | 2027-11-16T18:00Z ? |  |  | scheduled']);
  assert.deepEqual(told(slots), ['title-missing /title', 'time-invalid /z2/end_time']);
});

/** [name, slot, its line] */
const QUIRKS: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['no start', { start: undefined, start_time: null, title: 'T', calendarId: 'talk' }, ''],
  ['a calendar that is a number', { title: 'T', start: '2027-01-01T00:00:00Z', end: '2027-01-01T01:00:00Z', calendarId: 1 }, 't | other | 2027-01-01T00:00Z 60 |  |  | scheduled'],
  ['an offset behind seconds is no end', { title: 'T', start_time: '2027-01-01 07:00:00-08:00', end_time: '2027-01-01 07:30:00-08:00' }, 't | other | 2027-01-01T15:00Z 30 |  |  | scheduled'],
  ['no end', { title: 'T', start: '2027-01-01T00:00:00Z', calendarId: 'talk' }, 't | talk | 2027-01-01T00:00Z ? |  |  | scheduled'],
  ['a room that stands as link, too', { title: 'T', start: '2027-01-01T00:00:00Z', calendarId: 'talk', link: 'Room 168', location: 'Room 168' }, 't | talk | 2027-01-01T00:00Z ? | Room 168 |  | scheduled'],
  ['a room by its name', { title: 'T', start_time: '2027-01-01T00:00:00Z', room: 'Hall', track: 'Ice' }, 't | other | 2027-01-01T00:00Z ? | Hall | Ice | scheduled'],
  ['a page that stands as location, too', { title: 'T', start: '2027-01-01T00:00:00Z', calendarId: 'talk', link: 'papers.html?session=1', location: 'papers.html?session=1' }, 't | talk | 2027-01-01T00:00Z ? |  |  | scheduled'],
  ['a session by its name', { session: 'Ice', start_time: '2027-01-01T00:00:00Z', end_time: '2027-01-01T01:00:00Z', chairs: ['Ada Example'] }, 'ice | other | 2027-01-01T00:00Z 60 |  |  | scheduled'],
  ['whole days', { title: 'T', start: '2027-01-01', end: '2027-01-02', category: 'allday' }, 't | other | all-day |  |  | scheduled'],
  ['a start that is none', { title: 'T', start: 5, calendarId: 'talk' }, 't | talk | unknown |  |  | scheduled'],
];
for (const [name, slot, expected] of QUIRKS) test(name, () => assert.deepEqual((readDocument([slot]).programme?.events ?? []).flatMap(lines), expected ? [expected] : []));
test('who wrote what has one slot, and who leads it', () => {
  const [talk] = eventIn([{ title: 'T', start_time: '2027-01-01T00:00:00Z', authors: ['Ada Example', 'Bo Rask'], chairs: ['Cleo Guest'] }]).days[0]?.entries ?? [];
  assert.deepEqual([people(talk?.authors ?? []), people(talk?.chairs ?? [])], [['Ada Example', 'Bo Rask'], ['Cleo Guest']]);
});
test('a clock time alone is another calendar’s', () => assert.equal(miniConf.recognises([{ title: 'T', start_time: '17:00', start_date: '2027-08-31 17:00:00', venue: 'Tent' }]), false));
test('holes in a list', () => assert.equal(lines(eventIn([...calendar(), null, undefined])).length, 6));

const TITLES: readonly (readonly [string, string])[] = [
  ['p<0.05 and x>3', 'p<0.05 and x>3'], ['<b>A</b><br/>B', 'A B'], ['<a href="https://example.org">A</a> (zoom)', 'A (zoom)'], ['&amp;lt; &#8217;', '&lt; ’'], ['J&uuml;rgen &amp; Andr&eacute; &Aring;s: it&rsquo;s &ndash; &szlig;', 'Jürgen & André Ås: it’s – ß'], ['&unknown; &constructor; &euml &xuml;', '&unknown; &constructor; &euml ẍ'], ['<script>x</script>', '<script>x</script>'], [' a\n b ', 'a b'], ['', ''],
];
for (const [html, expected] of TITLES) test(`title of ${JSON.stringify(html)}`, () => assert.equal(plainOfHtml(html), expected));
