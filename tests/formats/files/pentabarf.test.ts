/**
 * Pentabarf's XML: right instants past midnight, texts whole, nothing for organisers only, and nothing that XML can be made to do.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { allEntries, type Entry } from '../../../src/event/model.js';
import type { FileOptions } from '../../../src/formats/files/file-format.js';
import { readFile, type FileReading } from '../../../src/formats/files/index.js';

const FIXTURE = readFileSync('tests/fixtures/formats/pentabarf.xml', 'utf8');
const BERLIN = { eventTimeZone: 'Europe/Berlin' };
const read = (xml: string, options: FileOptions = BERLIN, name = 'schedule.xml'): FileReading => readFile(new TextEncoder().encode(xml), name, options);
const entriesOf = (reading: FileReading): readonly Entry[] => reading.programme?.events.flatMap(({ days }) => allEntries(days)) ?? [];
const slot = ({ id, when }: Entry): string => `${id} ${when.kind === 'timed' ? `${new Date(when.startMs).toISOString().slice(5, 16)} ${when.endMs === undefined ? '' : (when.endMs - when.startMs) / 60_000}`.trim() : when.kind}`;
const told = ({ guesses, problems }: FileReading): string[] => [...guesses, ...problems].map(({ code, line }) => `${code} ${line ?? ''}`.trim());

test('the event and its entries, with the day that each is on', () => {
  const reading = read(FIXTURE);
  const [event] = reading.programme?.events ?? [];
  assert.deepEqual([reading.format, event?.id, event?.title[0].value, event?.timeZone, event?.url?.href], ['pentabarf', 'nightcamp', 'Night Camp & Friends', 'Europe/Berlin', 'https://talks.example.org/night/']);
  assert.deepEqual(entriesOf(reading).map(slot), ['g-14 02-09T17:00 30', 'g-13 02-09T20:00 30', 'g-11 02-09T21:00 90', 'g-12 02-09T23:30 45']);
  assert.deepEqual(told(reading), ['date-from-day-change 42', 'url-refused 17', 'url-refused 17']);
  assert.deepEqual(reading.guesses[0]?.params, { start: '00:30', change: '04:00', date: '2027-02-10' });
});
test('a talk has everything that visitors should read', () => {
  const talk = entriesOf(read(FIXTURE)).find(({ id }) => id === 'g-11') ?? assert.fail();
  assert.equal(talk.title?.[0].value, 'p<0.05 — what it does not say');
  assert.deepEqual([talk.kind, talk.track?.id, talk.rooms[0]?.id, talk.language], ['talk', 'Methods', 'Tent', 'en']);
  assert.deepEqual(talk.speakers.map(({ name }) => name[0].value), ['Ada Example', 'Ben Beispiel']);
  assert.equal(talk.abstract?.[0].value, 'When is **p<0.05** enough?\n\nRarely. See [the notes](https://example.org/notes).');
  assert.deepEqual(talk.links.map(({ url, title }) => [url?.href ?? url?.written, title?.[0].value]), [['https://example.org/paper', 'Paper'], ['javascript:alert(1)', 'Bad'], ['/system/slides.pdf', 'Slides']]);
});
test('HTML that nobody escaped is not lost', () => assert.equal(entriesOf(read(FIXTURE)).find(({ id }) => id === 'g-12')?.abstract?.[0].value, 'Plain **bold** words & a tag of its own'));
test('HTML that nobody escaped ends where its element does', () => {
  for (const space of ['', '\n', ' ']) {
    const [entry] = entriesOf(read(schedule([`<start>09:00</start>${space}<abstract lang="en">One <b>two</b></abstract>${space}<description><p>Three</p></description>${space}`])));
    assert.equal(entry?.abstract?.[0].value, 'One **two**\n\nThree');
  }
});
test('links that are but an address, titles of nothing but tags', () => {
  const reading = read(schedule(['<start>09:00</start><links><link>https://example.org/a</link></links>']).replace('<title>E</title>', '<title><b></b></title>'));
  const [entry] = entriesOf(reading);
  assert.deepEqual([entry?.links.map(({ url }) => url?.href), entry?.title, told(reading).filter((one) => one.startsWith('entry-title'))], [['https://example.org/a'], undefined, ['entry-title-missing 3']]);
});
test('what is meant for organisers is not carried over', () => assert.doesNotMatch(JSON.stringify(read(FIXTURE).document), /secret/));
test('lines of places in the document', () => assert.deepEqual(['', '/days/0', '/days/0/agenda/0', '/days/0/agenda/2/title', '/days/0/agenda/3/start', '/days/1'].map((place) => read(FIXTURE).lineOf(place)), [5, 15, 59, 17, 42, 62]));
test('without a zone every time without an offset says so', () => {
  const reading = read(FIXTURE, {});
  assert.deepEqual(reading.problems.filter(({ code }) => code === 'zone-missing').map(({ line }) => line), [59, 17, 42]);
  assert.deepEqual(entriesOf(reading).map(slot).sort(), ['g-11 unknown', 'g-12 unknown', 'g-13 02-09T20:00 30', 'g-14 unknown']);
});

/** A schedule of one room. [start of each event, or what stands instead] */
const schedule = (events: readonly string[], { conference = '', day = '' } = {}): string =>
  `<schedule><conference><title>T</title>${conference}</conference>\n<day date="2027-02-09"${day}><room name="R">\n${events.map((event, index) => `<event id="${index}"><title>E</title>${event.startsWith('<') ? event : `<start>${event}</start>`}</event>`).join('\n')}\n</room></day></schedule>`;
/** [name, schedule, slots in UTC, what is told] */
const DAYS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['no change of days, in order', schedule(['09:00', '23:00']), ['0 02-09T09:00', '1 02-09T23:00'], []],
  ['no change of days, back in time: either', schedule(['22:00', '23:00', '00:30', '01:00']), ['2 unknown', '3 unknown', '0 02-09T22:00 60', '1 02-09T23:00'], ['date-past-midnight 5', 'date-past-midnight 6']],
  ['in order past midnight', schedule(['10:00', '23:00', '09:00']), ['2 unknown', '0 02-09T10:00', '1 02-09T23:00'], ['date-past-midnight 5']],
  ['in no order', schedule(['11:00', '14:00', '10:00', '13:00']), ['2 02-09T10:00 60', '0 02-09T11:00 120', '3 02-09T13:00 60', '1 02-09T14:00'], []],
  ['one hour out of order', schedule(['09:00', '21:00', '12:00', '13:00']), ['0 02-09T09:00 180', '2 02-09T12:00 60', '3 02-09T13:00 480', '1 02-09T21:00'], []],
  ['in no order, with small hours', schedule(['11:00', '01:00', '10:00', '05:59', '06:00']), ['1 unknown', '3 unknown', '4 02-09T06:00 240', '2 02-09T10:00 60', '0 02-09T11:00'], ['date-past-midnight 4', 'date-past-midnight 6']],
  ['in no order, and days change', schedule(['11:00', '01:00', '10:00', '13:00'], { conference: '<day_change>04:00</day_change>' }), ['2 02-09T10:00 60', '0 02-09T11:00 120', '3 02-09T13:00 720', '1 02-10T01:00'], ['date-from-day-change 4']],
  ['a day of another year', schedule(['09:00'], { conference: '<start>2028-02-09</start><end>2028-02-09</end>' }), ['0 02-09T09:00'], ['dates-differ 2']],
  ['a day after the last', schedule(['09:00'], { conference: '<start>2027-02-05T09:00:00+01:00</start><end>2027-02-07T18:00:00+01:00</end>' }), ['0 02-09T09:00'], ['dates-differ 2']],
  ['days around the conference', schedule(['09:00'], { conference: '<start>2027-02-10</start><end>2027-02-10</end>' }), ['0 02-09T09:00'], []],
  ['a start that is no date', schedule(['09:00'], { conference: '<start>soon</start><end>2028-02-10</end>' }), ['0 02-09T09:00'], []],
  ['days change at an hour', schedule(['22:00', '00:30', '03:59', '04:00'], { conference: '<day_change>04:00</day_change>' }), ['3 02-09T04:00', '0 02-09T22:00 150', '1 02-10T00:30 209', '2 02-10T03:59'], ['date-from-day-change 4', 'date-from-day-change 5']],
  ['the day’s own start wins', schedule(['08:00', '00:30'], { conference: '<day_change>09:00</day_change>', day: ' start="2027-02-09T06:00:00+01:00" end="2027-02-10T06:00:00+01:00"' }), ['0 02-09T08:00', '1 02-10T00:30'], ['date-from-day-change 4']],
  ['before a day begins, on the next after it ends', schedule(['08:00', '07:30', '01:30'], { day: ' start="2027-02-09T08:00:00+01:00" end="2027-02-10T02:00:00+01:00"' }), ['1 unknown', '0 02-09T08:00', '2 02-10T01:30'], ['date-past-midnight 4', 'date-from-day-change 5']],
  ['an end of the day without a start', schedule(['22:00', '01:30'], { conference: '<day_change>04:00</day_change>', day: ' end="2027-02-09T18:00:00+01:00"' }), ['0 02-09T22:00 210', '1 02-10T01:30'], ['date-from-day-change 4']],
  ['a date of its own wins over both', schedule(['<date>2027-02-09T00:30:00Z</date><start>00:30</start>', '<date>2027-02-09T10:00:00+01:00</date>'], { conference: '<day_change>04:00</day_change>' }), ['0 02-09T00:30 510', '1 02-09T09:00'], ['offset-contradicts-zone 4']],
  ['hours that are none', schedule(['25:00', 'soon', '']), ['0 unknown', '1 unknown', '2 unknown'], ['time-invalid 3', 'time-invalid 4', 'start-unknown 5']],
  ['a zone of its own', schedule(['09:00'], { conference: '<time_zone_name>Asia/Kathmandu</time_zone_name>' }), ['0 02-09T03:15'], []],
  ['a zone that is none', schedule(['09:00'], { conference: '<time_zone_name>CET</time_zone_name>' }), ['0 unknown'], ['zone-abbreviation 1']],
  ['no date of the day', schedule(['09:00']).replace(' date="2027-02-09"', ''), ['0 unknown'], ['date-missing 3']],
  ['a start with seconds', schedule(['9:00:00']), ['0 02-09T09:00'], []],
];
for (const [name, xml, slots, tellings] of DAYS) test(`days: ${name}`, () => {
  const reading = read(xml, { eventTimeZone: 'UTC' });
  assert.deepEqual([entriesOf(reading).map((entry) => slot(entry).replace(/ $/, '')), told(reading)], [slots, tellings]);
});
test('words of a title in elements of their own are its words', () => {
  const [entry] = entriesOf(read(schedule(['<start>09:00</start>']).replace('<title>E</title>', '<title>Of <i>E. coli</i> &amp; H<sub>2</sub>O</title>').replace('</event>', '<room>The <b>Tent</b></room><persons><person id="1">Ada <b>Wu</b></person></persons></event>')));
  assert.deepEqual([entry?.title?.[0].value, entry?.rooms.map(({ id }) => id), entry?.speakers.map(({ name }) => name[0].value)], ['Of E. coli & H2O', ['The Tent'], ['Ada Wu']]);
});
test('two people of one id are two people', () => {
  const persons = (...people: readonly string[]): string => `<start>09:00</start><persons>${people.join('')}</persons>`;
  const reading = read(schedule([persons('<person id="1">Ada Wu</person>'), persons('<person id="1">Bo Rask</person>', '<person id="1"/>'), persons('<person id="1">Ada Wu</person>')]));
  assert.deepEqual(entriesOf(reading).map(({ speakers }) => speakers.map(({ name }) => name[0].value)), [['Ada Wu'], ['Bo Rask', 'Ada Wu'], ['Ada Wu']]);
});
test('events that stand in a day without rooms around them', () => {
  const event = (id: number, room: string, start: string): string => `<event id="${id}"><title>E</title><start>${start}</start>${room && `<room>${room}</room>`}</event>`;
  const reading = read(schedule([]).replace(/<room.*<\/room>/s, `${event(1, 'Tent', '22:00')}\n${event(2, 'Barn', '09:00')}\n${event(3, 'Tent', '00:30')}\n${event(4, '', '10:00')}`), { eventTimeZone: 'UTC' });
  assert.deepEqual(entriesOf(reading).map((entry) => `${slot(entry)} ${entry.rooms.map(({ id }) => id).join(' ')}`), ['3 unknown Tent', '2 02-09T09:00 60 Barn', '4 02-09T10:00 720 ', '1 02-09T22:00 Tent']);
  assert.deepEqual(told(reading), ['date-past-midnight 4']);
});

/** [name, XML, code, line] */
const FAULTS: readonly (readonly [string, string, string, number | undefined])[] = [
  ['cut', FIXTURE.slice(0, 1_000), 'xml-invalid', undefined], ['a tag not closed', '<schedule>\n<conference>\n<title>x</conference></schedule>', 'xml-invalid', 3], ['a bare ampersand', '<schedule>\n<conference><title>A & B</title></conference></schedule>', 'xml-invalid', 2], ['an attribute without quotation marks', '<schedule>\n<day date=2027></day></schedule>', 'xml-invalid', 2], ['nothing closed', '<schedule>', 'xml-invalid', 1],
  ['another kind of schedule', '<schedule><day date="2027-02-09"><entry><start>0930</start><title>Breakfast</title></entry></day></schedule>', 'format-unknown', 1],
  ['a name of JavaScript’s own', '<schedule><__proto__>x</__proto__></schedule>', 'xml-invalid', undefined],
  ['laughs', `<?xml version="1.0"?>\n<!DOCTYPE schedule [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<schedule><conference><title>&b;</title></conference></schedule>`, 'xml-entities', 2],
  ['a file of the machine', '<!DOCTYPE schedule [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<schedule><conference><title>&x;</title></conference></schedule>', 'xml-entities', 1], ['a parameter entity', '<!DOCTYPE schedule [%x;]><schedule/>', 'xml-entities', 1],
];
for (const [name, xml, code, line] of FAULTS) test(`fault: ${name}`, () => {
  const reading = read(xml);
  assert.deepEqual([reading.document, reading.problems, reading.guesses.map((guess) => guess.code)], [undefined, [], [code]]);
  if (line !== undefined) assert.equal(reading.guesses[0]?.line, line);
});
test('entities of XML itself are read however many there are; others stay as they are', () => {
  const reading = read(schedule([`<start>09:00</start><abstract>${'&#8217;&amp;lt;'.repeat(50_000)}</abstract>`, '<start>10:00</start><subtitle>&unknown;</subtitle>']));
  assert.equal(entriesOf(reading)[0]?.abstract?.[0].value, '’<'.repeat(50_000));
  assert.equal(entriesOf(reading)[1]?.subtitle?.[0].value, '&unknown;');
});
test('an address of a document type is never asked', () => assert.equal(entriesOf(read(`<!DOCTYPE schedule SYSTEM "https://example.org/x.dtd">${schedule(['09:00'])}`)).length, 1));

/** [name, XML, number of entries] */
const ODD: readonly (readonly [string, string, number])[] = [
  ['a conference alone', '<schedule><conference><title>T</title></conference></schedule>', 0], ['nothing in it', '<schedule/>', 0], ['a room without a name', '<schedule><conference/><day date="2027-02-09"><room><event><start>09:00</start><title>A</title></event></room></day></schedule>', 1],
  ['a room called __proto__', '<schedule><conference/><day date="2027-02-09"><room name="__proto__"><event><start>09:00</start><title>A</title></event></room></day></schedule>', 1], ['text where rooms belong', '<schedule><conference/><day date="2027-02-09">text</day></schedule>', 0], ['events that are empty', '<schedule><conference/><day date="2027-02-09"><room name="R"><event/><event>text</event></room></day></schedule>', 0],
  ['blank lines in front', `\n\n${schedule(['09:00'])}`, 1],
];
for (const [name, xml, count] of ODD) test(`odd: ${name}`, () => assert.equal(entriesOf(read(xml)).length, count));
test('blank lines in front count as lines', () => assert.equal(read(`\n\n${schedule(['soon'])}`).problems.find(({ code }) => code === 'time-invalid')?.line, 5));
