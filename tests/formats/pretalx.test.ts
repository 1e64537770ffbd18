/**
 * What pretalx gives its own widget: numbers for rooms and tracks, breaks, several slots of one proposal, the night in which clocks go back.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { entryIn, eventIn, fixture, lines, people, told, words } from './readings.js';

interface Widget extends Record<string, unknown> { talks: Record<string, unknown>[]; speakers: unknown[] }
const widget = (): Widget => fixture('pretalx.widget.json') as Widget;
const LINES = [
  'QRSTUV | talk | 2027-10-30T21:30Z 60 | en:Great hall / de:Großer Saal | en:Sea / de:Meer | scheduled',
  'WXYZAB-102 | talk | 2027-10-31T00:30Z 75 | 1 |  | cancelled',
  'WXYZAB-103 | talk | 2027-10-31T09:00Z 75 | 1 |  | scheduled',
  '104 | break | 2027-10-31T11:00Z 60 | en:Great hall / de:Großer Saal |  | scheduled',
  'CDEFGH | other | announced-later |  | 2 | scheduled',
];

test('slots by time, in rooms whose names look like numbers; no blocker, nothing refused', () => assert.deepEqual(lines(eventIn(widget())), LINES));

test('a talk has everything that visitors should read', () => {
  const talk = entryIn(eventIn(widget()), 'QRSTUV');
  assert.deepEqual([words(talk.title), words(talk.abstract), talk.language, people(talk.speakers), talk.speakers[0]?.image], ['en:Salt / de:Salz', '**Where** salt is.\n\nAnd p<0.05.', 'de', ['Ada Example', 'Ben Beispiel'], 'https://talks.example.org/a.png']);
  assert.equal(entryIn(eventIn(widget()), 'WXYZAB-102').language, 'pt-BR');
  assert.equal(words(entryIn(eventIn(widget()), '104').title), 'en:Lunch / de:Mittag');
});

test('the event has a zone and what is harmless, but no title', () => {
  const event = eventIn(widget());
  assert.deepEqual([event.timeZone, event.ext], ['Europe/Madrid', { pretalx: { version: '1.2', event_start: '2027-10-30', event_end: '2027-10-31' } }]);
  assert.deepEqual(told(widget()), ['title-missing /title', 'person-nameless /talks/5/speakers/0']);
});

/** [name, what is changed, problems that come with it] */
const QUIRKS: readonly (readonly [string, (document: Widget) => void, readonly string[]])[] = [
  ['an offset that the zone has not', ({ talks }) => void (talks[2] = { ...talks[2], start: '2027-10-31T09:00:00Z', end: '2027-10-31T12:15:00+02:00' }), ['offset-contradicts-zone /talks/2/end']],
  ['no zone: instants carry their offsets', (document) => void delete document.timezone, []],
  ['no zone at all', (document) => {
    delete document.timezone;
    document.talks[5] = { ...document.talks[5], start: '2027-10-31T09:00:00' };
  }, ['zone-missing /talks/5/start']],
  ['an abbreviation for a zone', (document) => void (document.timezone = 'CET'), ['zone-abbreviation /timezone']],
  ['the hour that happens twice, without an offset', ({ talks }) => void (talks[5] = { ...talks[5], start: '2027-10-31T02:30:00' }), ['time-in-overlap /talks/5/start']],
  ['talks that are none', ({ talks }) => void talks.push(null as never, 5 as never), []],
  ['lists that are null', (document) => void Object.assign(document, { tracks: null }), []],
  ['a language that is none', ({ talks }) => void (talks[5] = { ...talks[5], content_locale: '!!' }), ['language-invalid /talks/5/content_locale']],
];
for (const [name, change, expected] of QUIRKS) {
  test(name, () => {
    const document = widget();
    change(document);
    for (const problem of expected) assert.ok(told(document).includes(problem), `${problem} in ${told(document).join(', ')}`);
    for (const line of LINES.slice(1, 4)) assert.ok(lines(eventIn(document)).includes(line), `${line} in ${lines(eventIn(document)).join('\n')}`);
  });
}

test('slots of one proposal that have no numbers, as in older versions, are told apart by their times', () => {
  const document = widget();
  for (const talk of document.talks) delete talk.id;
  assert.deepEqual(lines(eventIn(document)).map((line) => line.split(' | ')[0]).filter((id) => id?.startsWith('WXYZAB')), ['WXYZAB-2027-10-31T02:30:00+02:00', 'WXYZAB-2027-10-31T10:00:00+01:00']);
  assert.ok(!told(document).some((problem) => problem.startsWith('id-duplicate')));
});
