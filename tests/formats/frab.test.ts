/**
 * `schedule.json` of frab and pretalx: right instants, nothing lost that visitors should read, nothing kept that they should not.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { allEntries, type Entry } from '../../src/event/model.js';
import { frab } from '../../src/formats/frab.js';
import { readDocument, readFirst } from '../../src/formats/index.js';
import { ends } from '../bounded-work.js';
import { textOfHtml } from '../../src/formats/html-text.js';

interface Schedule { schedule: { conference: Record<string, unknown> & { days: { rooms: Record<string, unknown[]> }[] } } }
const fixture = (): Schedule => JSON.parse(readFileSync('tests/fixtures/formats/frab.schedule.json', 'utf8')) as Schedule;
const read = (document: unknown): ReturnType<typeof readDocument> => readDocument(document);
const told = (document: unknown, options = {}): string[] => readDocument(document, options).problems.map(({ code, path }) => `${code} ${path}`);
const slot = ({ id, when }: Entry): string => `${id} ${when.kind === 'timed' ? `${new Date(when.startMs).toISOString().slice(5, 16)} ${when.endMs === undefined ? '' : (when.endMs - when.startMs) / 60_000}` : when.kind}`;

test('the event and its entries, by time, with the instants of the file', () => {
  const event = read(fixture()).programme?.events[0] ?? assert.fail();
  assert.deepEqual([event.id, event.title[0].value, event.timeZone, event.url?.href], ['fieldcamp26', 'Field Camp & Friends', 'Europe/Berlin', 'https://talks.example.org/fieldcamp/schedule/']);
  assert.deepEqual(allEntries(event.days).filter(({ id }) => id.startsWith('g-')).map(slot), ['g-11 10-23T09:00 45', 'g-13 10-23T09:00 30', 'g-12 10-23T21:30 90']);
  assert.deepEqual(event.rooms.map(({ name }) => name[0].value), ['Tent', 'Barn']);
});

test('a talk has everything that visitors should read', () => {
  const talk = allEntries(read(fixture()).programme?.events[0]?.days ?? []).find(({ id }) => id === 'g-11') ?? assert.fail();
  assert.equal(talk.title?.[0].value, 'p<0.05 & what it does not say');
  assert.deepEqual([talk.kind, talk.track?.name[0].value, talk.rooms[0]?.name[0].value], ['talk', 'Methods', 'Barn']);
  assert.deepEqual(talk.speakers.map(({ name, bio }) => [name[0].value, bio?.[0].value]), [['Ada Example', 'Counts *clouds*.'], ['Ben Beispiel', undefined]]);
  assert.equal(talk.abstract?.[0].value, 'When is **p<0.05** enough?\nRarely.\n\n- one\n- two\n\nSee [the notes](https://example.org/notes).  \nIf n > 3 and m<5, all is well.');
  assert.deepEqual(talk.links.map(({ url, title }) => [url?.href ?? url?.written, title?.[0].value]), [['https://talks.example.org/fieldcamp/talk/11/', undefined], ['https://example.org/paper', 'Paper'], ['javascript:alert(1)', 'Bad'], ['/system/slides.pdf', 'Slides']]);
});

test('links and files that are addresses alone', () => {
  const talk = { guid: 'g', date: '2026-10-23T09:00:00+02:00', duration: '00:30', title: 'T', links: ['https://example.org/paper', { url: 'https://example.org/code' }], attachments: ['/system/slides.pdf'] };
  const { programme, problems } = readDocument({ schedule: { conference: { title: 'C', days: [{ date: '2026-10-23', rooms: { Barn: [talk] } }] } } });
  assert.deepEqual(allEntries(programme?.events[0]?.days ?? [])[0]?.links.map(({ url }) => url?.href ?? url?.written), ['https://example.org/paper', 'https://example.org/code', '/system/slides.pdf']);
  assert.deepEqual(problems.filter(({ code }) => code === 'url-refused').map(({ path }) => path), ['/schedule/conference/days/0/rooms/Barn/0/attachments/0/url']);
});

test('what is meant for organisers is not carried over', () => {
  assert.doesNotMatch(JSON.stringify(read(fixture()).programme), /secret/);
});

test('problems are told at the places of the file itself', () => {
  assert.deepEqual(told(fixture()), [
    'start-unknown /schedule/conference/days/0/rooms/Tent/1',
    'url-refused /schedule/conference/days/0/rooms/Barn/0/links/1/url',
    'url-refused /schedule/conference/days/0/rooms/Barn/0/attachments/0/url',
    'offset-contradicts-zone /schedule/conference/days/0/rooms/Tent/0/date',
  ]);
});

test('harmless fields that have no place are kept, others are not', () => {
  const { days } = frab.translate(fixture()).document as { days: { agenda: { id: string; ext?: unknown }[] }[] };
  assert.deepEqual(days[0]?.agenda.find(({ id }) => id === 'g-11')?.ext, { frab: { logo: '/logo.png', slug: 'x', do_not_record: true } });
});
test('an end wins over a duration, as newer exports have it', () => {
  const document = fixture();
  Object.assign(document.schedule.conference.days[0]?.rooms.Barn?.[0] as object, { end: '2026-10-23T12:00:00+02:00' });
  assert.ok(allEntries(read(document).programme?.events[0]?.days ?? []).map(slot).includes('g-11 10-23T09:00 60'));
  assert.ok(!told(document).some((problem) => problem.startsWith('end-')));
});
/** [length as written, minutes] */
const LENGTHS: readonly (readonly [string, number])[] = [['00:45', 45], ['1:30', 90], ['2:01:30', 2 * 1440 + 90], ['00:45:00', 45], ['01:15:00', 75]];
for (const [duration, minutes] of LENGTHS) {
  test(`a length of ${duration}`, () => {
    const { programme } = readDocument({ schedule: { conference: { title: 'C', time_zone_name: 'Europe/Berlin', days: [{ date: '2026-10-23', rooms: { Barn: [{ guid: 'g', date: '2026-10-23T09:00:00+02:00', duration, title: 'T' }] } }] } } });
    assert.deepEqual(allEntries(programme?.events[0]?.days ?? []).map(slot), [`g 10-23T07:00 ${minutes}`]);
  });
}
/** [name, the people of each talk, their names] */
const PEOPLE: readonly (readonly [string, readonly (readonly object[])[], readonly (readonly string[])[]])[] = [
  ['one id for all that have none', [[{ id: 0, public_name: 'Ada Wu' }, { id: 0, public_name: 'Bo Rask' }], [{ id: 0, public_name: 'Bo Rask' }], [{ id: 0, public_name: 'Ada Wu' }]], [['Ada Wu', 'Bo Rask'], ['Bo Rask'], ['Ada Wu']]],
  ['an id alone is whoever it was before', [[{ id: 7, public_name: 'Ada Wu' }], [{ id: 7 }]], [['Ada Wu'], ['Ada Wu']]],
  ['an id alone is nobody', [[{ id: 7 }, { id: 8, public_name: 'Bo Rask' }]], [['Bo Rask']]],
  ['who is called by an e-mail address is nobody else of that id', [[{ id: 0, public_name: 'Ada Wu' }], [{ id: 0, public_name: 'bo@example.org' }]], [['Ada Wu'], []]],
  ['who is called by an e-mail address is not called by an id instead', [[{ id: 7, public_name: 'ada@example.org' }, { id: 8, public_name: 'Bo Rask' }]], [['Bo Rask']]],
];
for (const [name, talks, expected] of PEOPLE) {
  test(`people: ${name}`, () => {
    const rooms = { Barn: talks.map((persons, index) => ({ guid: `g${index}`, date: `2026-10-23T0${index}:00:00+02:00`, title: 'T', persons })) };
    const { programme, problems } = readDocument({ schedule: { conference: { title: 'C', days: [{ date: '2026-10-23', rooms }] } } });
    assert.deepEqual(allEntries(programme?.events[0]?.days ?? []).map(({ speakers }) => speakers.map((person) => person.name[0].value)), expected);
    assert.equal(problems.filter(({ code }) => code === 'person-nameless').length, talks.flat().length - expected.flat().length);
  });
}
test('whom a talk lists twice it has once', () => {
  const document = fixture();
  const talk = document.schedule.conference.days[0]?.rooms.Barn?.[0] as { persons: object[] };
  talk.persons = [{ id: 1, public_name: 'Ada Example' }, { id: 2, public_name: 'Ben Beispiel' }, { id: 1, public_name: 'Ada Example' }];
  assert.deepEqual(allEntries(read(document).programme?.events[0]?.days ?? []).find(({ id }) => id === 'g-11')?.speakers.map(({ name }) => name[0].value), ['Ada Example', 'Ben Beispiel']);
});
test('an address in a text lets nobody in', () => {
  const document = fixture();
  Object.assign(document.schedule.conference.days[0]?.rooms.Barn?.[0] as object, { abstract: 'Why? <a href="https://meet.example.org/1?pwd=secret&amp;b=1">Join</a> (or https://meet.example.org/2?pwd=secret)', description: '<p><b>Passcode:</b> 4711</p><p>10:00</p>' });
  assert.equal(allEntries(read(document).programme?.events[0]?.days ?? []).find(({ id }) => id === 'g-11')?.abstract?.[0].value, 'Why? [Join](https://meet.example.org/1?b=1) (or https://meet.example.org/2)\n\n\n\n10:00');
});
test('a picture that may be shown', () => {
  const document = fixture();
  Object.assign((document.schedule.conference.days[0]?.rooms.Barn?.[0] as { persons: object[] }).persons[0] as object, { avatar: 'https://talks.example.org/ada.jpg' });
  assert.equal(allEntries(read(document).programme?.events[0]?.days ?? []).find(({ id }) => id === 'g-11')?.speakers[0]?.image, 'https://talks.example.org/ada.jpg');
});

/** [name, what is changed, problems that come with it] */
const QUIRKS: readonly (readonly [string, (document: Schedule) => void, readonly string[]])[] = [
  ['no zone: instants carry their offsets', ({ schedule }) => void delete schedule.conference.time_zone_name, []],
  ['a zone that is none', ({ schedule }) => void (schedule.conference.time_zone_name = 'CEST'), ['zone-abbreviation /schedule/conference/time_zone_name']],
  ['no title', ({ schedule }) => void delete schedule.conference.title, ['title-missing /schedule/conference/title']],
  ['an instant without an offset: the zone’s clock', ({ schedule }) => void Object.assign(schedule.conference.days[0]?.rooms.Barn?.[0] as object, { date: '2026-10-23T11:00:00' }), []],
  ['no instant at all: never a guess', ({ schedule }) => void delete (schedule.conference.days[0]?.rooms.Barn?.[0] as { date?: string }).date, ['start-unknown /schedule/conference/days/0/rooms/Barn/0']],
  ['a length in words', ({ schedule }) => void Object.assign(schedule.conference.days[0]?.rooms.Barn?.[0] as object, { duration: 'long' }), ['duration-invalid /schedule/conference/days/0/rooms/Barn/0/duration']],
  ['days that are none', ({ schedule }) => void (schedule.conference.days as unknown[]).push(null, 5, { rooms: [] }), []],
];
for (const [name, change, problems] of QUIRKS) {
  test(name, () => {
    const document = fixture();
    change(document);
    for (const problem of problems) assert.ok(told(document).includes(problem), `${problem} in ${told(document).join(', ')}`);
    assert.equal(allEntries(read(document).programme?.events[0]?.days ?? []).filter(({ id }) => id.startsWith('g-')).length, 3);
  });
}

const OTHERS: readonly (readonly [string, unknown])[] = [['no conference', { schedule: {} }], ['a list', { schedule: [] }], ['days that are no list', { schedule: { conference: { days: {} } } }], ['an event of our own', { version: 1, title: 'E', agenda: [], schedule: 'x' }]];
for (const [name, document] of OTHERS) test(`not taken for one: ${name}`, () => assert.ok(told(document).every((problem) => !problem.includes('/schedule/conference'))));

test('of a large one the first screen comes first', () => {
  const document = fixture();
  const [barn = []] = Object.values(document.schedule.conference.days[0]?.rooms ?? {});
  for (let index = 0; index < 400; index++) barn.push({ guid: `m-${index}`, title: `M ${index}`, date: `2026-10-24T${String(index % 24).padStart(2, '0')}:00:00+02:00`, duration: '00:30' });
  assert.equal(allEntries(readFirst(document, {})?.events[0]?.days ?? []).length, 24);
});

const HTML: readonly (readonly [string, string])[] = [
  ['plain text', 'plain text'], ['p<0.05 and x>3', 'p<0.05 and x>3'], ['a < b > c', 'a < b > c'], ['<p>one</p><p>two</p>', 'one\n\ntwo'], ['one<br>two<br/>three', 'one  \ntwo  \nthree'], ['<strong> x </strong>y', '**x** y'], ['<a href="https://example.org">https://example.org</a>', 'https://example.org'],
  ["<a class=x href='https://example.org' target=_blank>here</a>", '[here](https://example.org)'], ['<script>alert(1)</script>', '<script>alert(1)</script>'], ['&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'], ['&amp;amp; &#8217; &#x2019; &nope; &#0; &#x110000;', '&amp; ’ ’ &nope; &#0; &#x110000;'], ['<h2>Title</h2>Text', 'Title\n\nText'], ['<ol><li>a<li>b</ol>', '- a\n- b'], ['**Markdown** stays', '**Markdown** stays'],
  ['<strong class="x">a</strong> <a href="https://example.org/"><b>b</b></a> <i and j>', '**a** [b](https://example.org/) <i and j>'],
  ['10<sup>3</sup> km, 10<sup>-6</sup> m, 10<SUP>n</SUP>', '10³ km, 10⁻⁶ m, 10^n'], ['H<sub>2</sub>O, CO<sub>x</sub>, the 5<sup>th</sup>', 'H₂O, COx, the 5th'], ['<table><tr><td>12</td><td>30</td></tr><tr><td>7</td></tr></table>', '12 30 \n\n7'], ['<dl><dt>A</dt><dd>B</dd></dl>', 'A\nB'], ['<s>old <b>x</b></s><del datetime="2027">older</del>new', 'new'],
  ['MATLAB<sup>®</sup>, <sup>*</sup>, M<sup>me</sup>, 10<sup class="x"> 3 </sup>, x<sup>&lt;5</sup>', 'MATLAB®, *, Mme, 10³, x<5'], ['<a href="https://example.org/">the &lt;b&gt; tag, &amp;lt;</a>', '[the <b> tag, &lt;](https://example.org/)'], ['<code>x</code>', '`x`'], ['', ''],
];
for (const unit of ['<b x=', '<a href="x">', '<br>', '<br> ', ' ', '<li>', '<a href="', '<b>', '&amp']) test(`${JSON.stringify(unit)} many times takes time by its length`, () => assert.equal(typeof ends(() => textOfHtml(unit.repeat(200_000))), 'string'));
for (const [html, expected] of HTML) test(`text of ${JSON.stringify(html)}`, () => assert.equal(textOfHtml(html), expected));
