/**
 * Malformed and odd events: a patch on a sound event → the problems it gives, exactly. For every row also: nothing throws, no time is
 * nonsense, no "undefined", "NaN" or "Invalid" is left for a visitor to read, and every problem has its sentence and a place.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { allEntries } from '../../src/event/model.js';
import { readDocument, readText } from '../../src/formats/index.js';
import { explain } from '../../src/i18n/problems.js';
import { en } from '../../src/i18n/problems/en.js';
import { ends } from '../bounded-work.js';
import { runs } from '../thoroughness.js';

const SOUND = { version: 1, title: 'Event', date: '2026-05-04', timeZone: 'UTC', agenda: [{ start: '09:00', end: '09:30', title: 'Talk', speakers: ['Ada Lovelace (Analytical Engines)'] }] };
const entry = (rest: Record<string, unknown>): Record<string, unknown> => ({ agenda: [{ start: '09:00', end: '09:30', title: 'Talk', ...rest }] });
const at = (code: string, path: string): string => `${code} ${path}`;

const ROWS: readonly (readonly [name: string, patch: unknown, problems: readonly string[]])[] = [
  ['sound', {}, []],
  ['unknown keys are kept', { colour: 'red', nested: { a: 1 } }, []],
  ['a version of the future', { version: 2 }, [at('version-unknown', '/version')]],
  ['a version as text', { version: '1' }, [at('version-unknown', '/version')]],
  ['no title', { title: undefined }, [at('title-missing', '/title')]],
  ['an empty title', { title: '  ' }, [at('title-missing', '/title')]],
  ['a number as title', { title: 2026 }, [at('type-wrong', '/title')]],
  ['a list as title', { title: ['a'] }, [at('type-wrong', '/title'), at('title-missing', '/title')]],
  ['a title in two languages', { title: { en: 'Event', de: 'Ereignis' } }, []],
  ['a title in a language that is none', { title: { 'not a tag': 'Event' } }, [at('language-invalid', '/title/not a tag')]],
  ['a wording that is no text', { title: { en: 'Event', de: 5 } }, [at('type-wrong', '/title/de')]],
  ['a language that is none', { language: 'xx_bad!' }, [at('language-invalid', '/language')]],
  ['the name of a language', { language: 'German' }, [at('language-invalid', '/language')]],
  ['wordings under names of languages', { title: { english: 'Event' } }, [at('language-invalid', '/title/english')]],
  ['no agenda', { agenda: undefined }, [at('agenda-missing', '/agenda')]],
  ['an empty agenda', { agenda: [] }, []],
  ['null as agenda', { agenda: null }, []],
  ['an object as agenda', { agenda: { title: 'Talk', start: '09:00', end: '09:30' } }, [at('list-expected', '/agenda')]],
  ['a text as agenda', { agenda: 'to follow' }, [at('list-expected', '/agenda'), at('type-wrong', '/agenda'), at('start-unknown', '/agenda')]],
  ['agenda and days', { days: [{ date: '2026-05-05', agenda: [] }] }, [at('agenda-and-days', '/agenda')]],
  ['days that are no objects', { agenda: undefined, days: ['Monday', null, 3] }, [at('type-wrong', '/days/0'), at('type-wrong', '/days/1'), at('type-wrong', '/days/2')]],
  ['a day without a date', { agenda: undefined, days: [{ agenda: [{ title: 'T', start: '09:00' }] }] }, [at('date-missing', '/days/0/agenda/0/start')]],
  ['a session whose items are over before it starts', entry({ start: '12:00', end: undefined, items: [{ title: 'T', start: '09:00', end: '09:30' }] }), [at('end-before-start', '/agenda/0/items')]],
  ['no zone of the event, and an end with another offset', { timeZone: undefined, ...entry({ start: '2026-10-25T01:00+02:00', end: '2026-10-25T03:00+01:00' }) }, []],
  ['no zone of the event, and its own start and end with two offsets', { timeZone: undefined, start: '2026-10-24T09:00+02:00', end: '2026-10-25T18:00+01:00', ...entry({ start: '2026-10-24T09:00+02:00', end: undefined }) }, []],
  ['null as entry', { agenda: [null] }, [at('type-wrong', '/agenda/0')]],
  ['a text as entry', { agenda: ['Coffee'] }, [at('type-wrong', '/agenda/0'), at('start-unknown', '/agenda/0')]],
  ['blanks as entry', { agenda: ['  '] }, [at('type-wrong', '/agenda/0')]],
  ['blanks as room', entry({ room: '  ' }), [at('type-wrong', '/agenda/0/room')]],
  ['a list as entry', { agenda: [[]] }, [at('type-wrong', '/agenda/0')]],
  ['a date that does not exist', { date: '2026-02-30' }, [at('date-invalid', '/date'), at('date-missing', '/agenda/0/start')]],
  ['a date of another country', { date: '04/05/2026' }, [at('date-invalid', '/date'), at('date-missing', '/agenda/0/start')]],
  ['a date with a time', { date: '2026-05-04T09:00' }, [at('date-invalid', '/date'), at('date-missing', '/agenda/0/start')]],
  ['a number as date', { date: 20_260_504 }, [at('type-wrong', '/date'), at('date-missing', '/agenda/0/start')]],
  ['no date', { date: undefined }, [at('date-missing', '/agenda/0/start')]],
  ['no zone', { timeZone: undefined }, [at('zone-missing', '/agenda/0/start')]],
  ['a zone that is none', { timeZone: 'Mars/Base' }, [at('zone-unknown', '/timeZone')]],
  ['an abbreviation', { timeZone: 'EST' }, [at('zone-abbreviation', '/timeZone')]],
  ['another abbreviation', { timeZone: 'ist' }, [at('zone-abbreviation', '/timeZone')]],
  ['a city as zone', { timeZone: 'Berlin' }, [at('zone-unknown', '/timeZone')]],
  ['a number as zone', { timeZone: 5 }, [at('type-wrong', '/timeZone'), at('zone-missing', '/agenda/0/start')]],
  ['an old name of a zone', { timeZone: 'Asia/Calcutta' }, []],
  ['an offset as zone', { timeZone: '+05:30' }, []],
  ['25 o’clock', entry({ start: '25:00', end: undefined }), [at('time-invalid', '/agenda/0/start')]],
  ['a time in words', entry({ start: 'after lunch', end: undefined }), [at('time-invalid', '/agenda/0/start')]],
  ['a time with am', entry({ start: '9:00 am', end: undefined }), [at('time-invalid', '/agenda/0/start')]],
  ['a number as time', entry({ start: 900, end: undefined }), [at('time-invalid', '/agenda/0/start')]],
  ['an object as time', entry({ start: { hour: 9 }, end: undefined }), [at('time-invalid', '/agenda/0/start')]],
  ['an empty time', entry({ start: '', end: undefined }), [at('time-invalid', '/agenda/0/start')]],
  ['true as time', entry({ start: true, end: undefined }), [at('time-invalid', '/agenda/0/start')]],
  ['a date-time that does not exist', entry({ start: '2026-02-30T09:00' }), [at('time-invalid', '/agenda/0/start')]],
  ['a date as end', entry({ end: '2026-05-05' }), [at('time-invalid', '/agenda/0/end')]],
  ['an end in words', entry({ end: 'late' }), [at('time-invalid', '/agenda/0/end')]],
  ['a duration in words', entry({ end: undefined, duration: 'half an hour' }), [at('duration-invalid', '/agenda/0/duration')]],
  ['a negative duration', entry({ end: undefined, duration: -5 }), [at('duration-invalid', '/agenda/0/duration')]],
  ['no duration at all', entry({ end: undefined, duration: 0 }), [at('duration-invalid', '/agenda/0/duration')]],
  ['an endless duration', entry({ end: undefined, duration: 1e12 }), [at('duration-invalid', '/agenda/0/duration')]],
  ['NaN as duration', entry({ end: undefined, duration: NaN }), [at('duration-invalid', '/agenda/0/duration')]],
  ['infinity as duration', entry({ end: undefined, duration: Infinity }), [at('duration-invalid', '/agenda/0/duration')]],
  ['months as duration', entry({ end: undefined, duration: 'P1M' }), [at('duration-invalid', '/agenda/0/duration')]],
  ['questions longer than the slot', entry({ qa: 45 }), [at('qa-too-long', '/agenda/0/qa')]],
  ['questions as long as the slot', entry({ qa: 30 }), [at('qa-too-long', '/agenda/0/qa')]],
  ['negative questions', entry({ qa: -5 }), [at('minutes-invalid', '/agenda/0/qa')]],
  ['questions in words', entry({ qa: 'some' }), [at('minutes-invalid', '/agenda/0/qa')]],
  ['a delay in words', { delay: 'ten' }, [at('minutes-invalid', '/delay')]],
  ['a delay of a week', { delay: 10_080 }, [at('minutes-invalid', '/delay')]],
  ['an unknown kind', entry({ kind: 'lecture' }), [at('value-unknown', '/agenda/0/kind')]],
  ['a kind in capitals', entry({ kind: 'Keynote' }), []],
  ['a number as kind', entry({ kind: 3 }), [at('type-wrong', '/agenda/0/kind')]],
  ['an unknown status', { status: 'unclear' }, [at('value-unknown', '/status')]],
  ['an unknown attendance', { attendance: 'virtual' }, [at('value-unknown', '/attendance')]],
  ['unknown exactness', { times: 'roughly' }, [at('value-unknown', '/times')]],
  ['no title of a talk', entry({ title: undefined }), [at('entry-title-missing', '/agenda/0')]],
  ['no title of a break', entry({ title: undefined, kind: 'break' }), []],
  ['a lone speaker', entry({ speakers: 'Ada Lovelace' }), [at('list-expected', '/agenda/0/speakers')]],
  ['a speaker without a name', entry({ speakers: [{ affiliation: 'X' }] }), [at('person-nameless', '/agenda/0/speakers/0')]],
  ['a number as speaker', entry({ speakers: [42] }), [at('type-wrong', '/agenda/0/speakers/0')]],
  ['null as speaker', entry({ speakers: [null] }), []],
  ['an ORCID that is none', entry({ speakers: [{ name: 'A', orcid: '12' }] }), [at('url-refused', '/agenda/0/speakers/0/orcid')]],
  ['a script as address', { url: 'javascript:alert(1)' }, [at('url-refused', '/url')]],
  ['data as address', { url: 'data:text/html,<script>alert(1)</script>' }, [at('url-refused', '/url')]],
  ['a relative address', { url: 'programme.html' }, [at('url-refused', '/url')]],
  ['an address with a user in it', { url: 'https://example.org@evil.example/' }, [at('url-refused', '/url')]],
  ['a script hidden by a tab', { url: 'java\tscript:alert(1)' }, [at('url-refused', '/url')]],
  ['a script as link', entry({ links: [{ type: 'slides', url: ' JaVaScRiPt:alert(1)' }] }), [at('url-refused', '/agenda/0/links/0/url')]],
  ['bare addresses', entry({ links: ['https://example.org/', 'ftp://example.org/', 'javascript:alert(1)'] }), [at('url-refused', '/agenda/0/links/1'), at('url-refused', '/agenda/0/links/2')]],
  ['a link of unknown type', entry({ links: [{ type: 'video', url: 'https://example.org/' }] }), [at('value-unknown', '/agenda/0/links/0/type')]],
  ['links without an address', entry({ links: [{ type: 'slides' }, { href: 'https://example.org/' }, {}, null, '', { title: 'Later' }] }), [0, 1, 2, 3].map((index) => at('type-wrong', `/agenda/0/links/${index}`))],
  ['references that say nothing', entry({ references: [{}, { doi: '' }, null, '', 'R'] }), [0, 1, 2].map((index) => at('type-wrong', `/agenda/0/references/${index}`))],
  ['a number as link', entry({ links: [7] }), [at('type-wrong', '/agenda/0/links/0')]],
  ['a lone address as link', entry({ links: ['https://example.org/'] }), []],
  ['a script in an abstract', entry({ abstract: 'See [this](javascript:alert(1)).' }), [at('url-refused', '/agenda/0/abstract')]],
  ['a script in a note', { notes: ['[x](vbscript:x)'] }, [at('url-refused', '/notes/0')]],
  ['a DOI that is none', entry({ references: [{ text: 'R', doi: 'none' }] }), [at('url-refused', '/agenda/0/references/0/doi')]],
  ['a number as reference', entry({ references: [1] }), [at('type-wrong', '/agenda/0/references/0')]],
  ['a number as abstract', entry({ abstract: 5 }), [at('type-wrong', '/agenda/0/abstract')]],
  ['a room that is not listed', { rooms: ['A'], ...entry({ room: 'B' }) }, [at('not-listed', '/agenda/0/room')]],
  ['a number as room', entry({ room: 3 }), []],
  ['a track that is not listed', { tracks: [{ id: 't', name: 'T' }], ...entry({ track: 'u' }) }, [at('not-listed', '/agenda/0/track')]],
  ['a room in an unknown zone', { rooms: [{ id: 'A', name: 'A', timeZone: 'CST' }], ...entry({ room: 'A' }) }, [at('zone-abbreviation', '/rooms/0/timeZone')]],
  ['the same id twice', { agenda: [{ id: 'a', start: '09:00', duration: 5, title: 'T' }, { id: 'a', duration: 5, title: 'U' }] }, [at('id-duplicate', '/agenda/1')]],
  ['the same title and speaker twice', { agenda: [{ start: '09:00', duration: 5, title: 'T', speakers: ['X'] }, { duration: 5, title: 'T', speakers: ['X'] }] }, [at('id-duplicate', '/agenda/1')]],
  ['two breaks', { agenda: [{ start: '09:00', duration: 5, kind: 'break', title: 'Coffee' }, { duration: 5, kind: 'break', title: 'Coffee' }] }, []],
  ['an object as id', entry({ id: {} }), [at('type-wrong', '/agenda/0/id')]],
  ['a slip of the pen', entry({ speaker: ['X'] }), [at('key-unknown', '/agenda/0/speaker')]],
  ['a letter too many', { titel: 'x', tittle: 'y' }, [at('key-unknown', '/tittle')]],
  ['an e-mail address that is none', { contact: { email: 'nobody' } }, [at('email-invalid', '/contact/email')]],
  ['a lone name as contact', { contact: 'The office' }, []],
  ['a number as location', { location: 5 }, [at('type-wrong', '/location')]],
  ['online as text', { online: 'https://example.org' }, [at('type-wrong', '/online')]],
  ['a login time that is none', { online: { opens: 'early' } }, [at('time-invalid', '/online/opens')]],
  ['a deadline that is none', { registration: { deadline: 'soon' } }, [at('time-invalid', '/registration/deadline')]],
  ['zones that are none', { zones: ['Europe/Berlin', 'CET', { name: 'X' }, 4] }, [at('zone-abbreviation', '/zones/1'), at('type-wrong', '/zones/2'), at('type-wrong', '/zones/3')]],
  ['offsets that are none', { zoneOffsets: { 'Europe/Berlin': 'x', 'No/Where': [] } }, [at('offsets-invalid', '/zoneOffsets/Europe~1Berlin'), at('zone-unknown', '/zoneOffsets/No~1Where')]],
  ['defaults of an unknown kind', { defaults: { lecture: { duration: 10 } } }, [at('value-unknown', '/defaults/lecture')]],
  ['defaults that are none', { defaults: { talk: 35 } }, [at('type-wrong', '/defaults/talk')]],
  ['an offset with half a minute', { zoneOffsets: { 'Europe/Berlin': [['2026-01-01T00:00Z', 120.5]] } }, [at('offsets-invalid', '/zoneOffsets/Europe~1Berlin')]],
  ['people as a list', { people: [] }, [at('type-wrong', '/people')]],
  ['an update time that is none', { updated: 'yesterday' }, [at('time-invalid', '/updated')]],
  ['a negative revision', { revision: -1 }, [at('minutes-invalid', '/revision')]],
  ['an end before the start', { start: '12:00', end: '2026-05-03T12:00' }, [at('end-before-start', '/end')]],
  ['keys of prototypes', JSON.parse('{"__proto__": {"title": "x"}, "constructor": 1, "toString": "x"}'), []],
  ['objects that look like templates', entry({ title: { _$litType$: 1, strings: ['<b>'] }, speakers: [{ name: { nodeType: 1 } }] }),
    [at('language-invalid', '/agenda/0/title/_$litType$'), at('language-invalid', '/agenda/0/title/strings'), at('language-invalid', '/agenda/0/speakers/0/name/nodeType'), at('type-wrong', '/agenda/0/title/_$litType$'), at('type-wrong', '/agenda/0/title/strings'), at('type-wrong', '/agenda/0/speakers/0/name/nodeType'), at('person-nameless', '/agenda/0/speakers/0'), at('entry-title-missing', '/agenda/0')]],
  ['an object as room', entry({ room: {} }), [at('type-wrong', '/agenda/0/room')]],
  ['two tracks', entry({ track: ['a', 'b'] }), [at('type-wrong', '/agenda/0/track')]],
  ['half a minute of questions', entry({ qa: 2.5 }), [at('minutes-invalid', '/agenda/0/qa')]],
  ['half a revision', { revision: 1.5 }, [at('minutes-invalid', '/revision')]],
  ['a script in a biography', entry({ speakers: [{ name: 'A', bio: '[x](javascript:x)' }] }), [at('url-refused', '/agenda/0/speakers/0/bio')]],
  ['names in two languages', { location: { en: 'Hall', de: 'Saal' }, rooms: [{ en: 'A', de: 'B' }], sponsors: [{ en: 'Fund' }], organizers: [{ ja: '山田', en: 'Yamada' }] }, []],
  ['an hour as end of a whole day', entry({ start: '2026-05-04', end: '18:00' }), [at('time-invalid', '/agenda/0/end')]],
  ['a day before as end of a whole day', entry({ start: '2026-05-04', end: '2026-05-03' }), [at('end-before-start', '/agenda/0/end')]],
  ['a slip in a place to compare', { zones: [{ timeZone: 'UTC', nam: 'X' }] }, []],
  ['a date as end of an event that starts at an hour', { start: '09:00', end: '2026-05-06' }, [at('time-invalid', '/end')]],
  ['items too deep', entry({ items: nested(12) }), [at('nesting-too-deep', '/agenda/0/items/0/items/0/items/0/items/0/items/0/items/0/items')]],
  ['items that are no list', entry({ items: 'none' }), [at('list-expected', '/agenda/0/items'), at('type-wrong', '/agenda/0/items')]],
];

function nested(depth: number): unknown[] {
  return [{ title: `Level ${depth}`, duration: 30, items: depth > 1 ? nested(depth - 1) : [] }];
}

for (const [name, patch, expected] of ROWS) {
  test(name, () => {
    const { programme, problems } = readDocument({ ...SOUND, ...(patch as object) });
    assert.deepEqual(problems.map(({ code, path }) => at(code, path)).sort(), [...expected].sort());
    const [event] = programme?.events ?? [];
    assert.ok(event, 'the event is still there');
    for (const problem of problems) {
      const { message, remedy } = explain(problem, en);
      assert.ok(message && remedy && !/\{\w+\}/.test(`${message}${remedy}`.replace('{"version": 1, "title": …}', '')), `${problem.code}: ${message} ${remedy}`);
      assert.doesNotMatch(message, /undefined|NaN(?!")|\[object/);
    }
    const { ext, ...shown } = event;
    assert.ok(ext);
    assert.doesNotMatch(JSON.stringify(shown), /undefined|NaN|Invalid|\[object/);
    for (const { when } of allEntries(event.days)) if (when.kind === 'timed') assert.ok(Number.isFinite(when.startMs) && (when.endMs === undefined || when.endMs > when.startMs));
  });
}

const DOCUMENTS: readonly (readonly [string, string])[] = [
  ['', 'json-invalid'], ['{', 'json-invalid'], ['<html>', 'markup-found'], ['  <!DOCTYPE html><title>x</title>', 'markup-found'], ['<?xml version="1.0"?><a/>', 'markup-found'], ['<', 'json-invalid'], ["{'title': 1}", 'json-invalid'], ['{"title": "x",}', 'json-invalid'], ['null', 'not-an-event'], ['[]', 'not-an-event'], ['"text"', 'not-an-event'], ['42', 'not-an-event'], ['true', 'not-an-event'],
];
for (const [text, code] of DOCUMENTS) {
  test(`the document ${text || '(empty)'} is ${code}`, () => {
    const { programme, problems } = readText(text);
    assert.equal(programme, undefined);
    assert.deepEqual(problems.map((problem) => at(problem.code, problem.path)), [at(code, '')]);
  });
}

test('a byte order mark is passed over', () => assert.equal(readText(`\uFEFF${JSON.stringify(SOUND)}`).programme?.events.length, 1));
test('a series has its events', () => assert.deepEqual(readDocument({ version: 1, title: 'Series', events: [SOUND, SOUND] }).programme?.events.length, 2));
test('a series with more faults than a call has arguments', () => assert.equal(readDocument({ version: 1, title: 'Series', events: [{ ...SOUND, keywords: Array<number>(150_000).fill(1) }] }).problems.length, 150_000));
test('an object whose properties throw is no event', () => {
  const hostile = { get title(): string { throw new Error('gotcha'); } };
  assert.deepEqual(readDocument(hostile).problems.map(({ code }) => code), ['not-an-event']);
});
test('an object that holds itself ends', () => {
  const loop: Record<string, unknown> = { title: 'Loop', start: '09:00', duration: 5 };
  loop.items = [loop];
  assert.equal(readDocument({ ...SOUND, agenda: [loop] }).programme?.events.length, 1);
});
const MANY = runs(100_000);
test('reading takes time in proportion to the entries', () => {
  const agenda = Array.from({ length: MANY }, (_, i) => ({ start: `2026-05-04T${String(8 + (i % 10)).padStart(2, '0')}:00`, duration: 30, title: i % 2 ? `Talk ${i}` : 'Talk', room: `R${i % 5}`, speakers: ['X'], odd: 1, qa: 500 }));
  const { programme } = ends(() => readDocument({ ...SOUND, agenda }));
  assert.equal(allEntries(programme?.events[0]?.days ?? []).length, MANY);
});
