/**
 * The one way in: what a file is taken for, what comes out of it, and one clear error for each that is spoilt. Nothing throws.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { allEntries } from '../../../src/event/model.js';
import { GUESSES } from '../../../src/event/guesses.js';
import { isPdf } from '../../../src/formats/files/binary.js';
import { readFile, type FileReading } from '../../../src/formats/files/index.js';
import { pdfText } from '../../../src/formats/files/pdf/pdfjs.js';
import { readDocument } from '../../../src/formats/index.js';
import type { FileOptions } from '../../../src/formats/files/file-format.js';
import { en } from '../../../src/i18n/guesses/en.js';
import { explain } from '../../../src/i18n/problems.js';
import { ends } from '../../bounded-work.js';
import { runs } from '../../thoroughness.js';
import { pdf, words } from './pdf/parts.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name = '', options: FileOptions = {}): FileReading => readFile(bytes(text), name, options);
const count = (reading: FileReading): number => (reading.programme?.events ?? []).flatMap(({ days }) => allEntries(days)).length;
const fixture = (name: string): string => readFileSync(`tests/fixtures/${name}`, 'utf8');
const FULL = fixture('full.json');

/** [name, file name, text, format, entries] */
const FILES: readonly (readonly [string, string, string, string, number])[] = [
  ['our JSON', 'event.json', fixture('symposium.json'), 'json', count(read(fixture('symposium.json')))], ['our JSON without a name', '', '\uFEFF{"version": 1, "title": "T", "date": "2027-02-09", "timeZone": "UTC", "agenda": [{"title": "A", "start": "09:00"}]}', 'json', 1],
  ['frab’s JSON', 'schedule.json', fixture('formats/frab.schedule.json'), 'json', 4], ['frab’s JSON as YAML', 'schedule.yml', stringify(JSON.parse(fixture('formats/frab.schedule.json'))), 'yaml', 4], ['a list', '', '[{"a": 1}]', 'json', 0],
  ['our YAML', 'event.yaml', 'title: T\ndate: 2027-02-09\ntimeZone: UTC\nagenda:\n  - title: A\n    start: 15:00', 'yaml', 1], ['our YAML without a name', '', 'version: 1\ntitle: T\ndate: 2027-02-09\ntimeZone: UTC\nagenda:\n  - title: A\n    start: 15:00', 'yaml', 1], ['JSON with comments, called YAML', 'e.yml', '{"title": "T", # why\n"date": "2027-02-09", "timeZone": "UTC", "agenda": [{"title": "A", "start": "09:00"}]}', 'yaml', 1],
  ['Markdown that begins with words for a generator', 'p.md', '{: .schedule}\n# T\n\n4 May 2026 (all times UTC)\n\n- 9:00 A\n- 10:00 B', 'programme', 2], ['Markdown that begins with a tag of Liquid', '', '{% include head.html %}\n# T\n\n4 May 2026 (all times UTC)\n\n- 9:00 A\n- 10:00 B', 'programme', 2],
  ['CSV', 'p.csv', 'Start,Title\n09:00,A', 'csv', 1], ['a table without a name', '', 'Start\tTitle\n09:00\tA', 'csv', 1], ['Pentabarf', 'schedule.xml', fixture('formats/pentabarf.xml'), 'pentabarf', 4], ['Pentabarf without a name', '', fixture('formats/pentabarf.xml'), 'pentabarf', 4],
];
for (const [name, fileName, text, format, entries] of FILES) test(`file: ${name}`, () => {
  const reading = read(text, fileName);
  assert.deepEqual([reading.format, count(reading), reading.guesses.filter(({ severity }) => severity === 'error')], [format, entries, []]);
});
test('file: the dashes, quotation marks and euros of Windows-1252', () => {
  const reading = readFile(Uint8Array.from([...bytes('Day\n18 June 2026\n\n9:00 '), 0x96, ...bytes(' 10:30 Uhr '), 0x84, ...bytes('Fog'), 0x93, ...bytes(' for 5 '), 0x80, ...bytes('\n11:00 Rime')]), 'p.txt', { eventTimeZone: 'UTC' });
  assert.deepEqual((reading.document?.agenda as { start?: string; end?: string; title?: string }[])[0], { title: '„Fog“ for 5 €', start: '09:00', end: '10:30' });
});
for (const [name, encode, guessed] of [['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), []], ['UTF-16, the other way round', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), []], ['Latin 1', (text: string) => Buffer.from(text, 'latin1'), ['encoding-guessed']]] as const) test(`a table in ${name}`, () => {
  const reading = readFile(encode('Beginn;Titel\n09:00;Über Wärme'), 'p.csv', { eventTimeZone: 'UTC', date: '2027-02-09' });
  assert.equal(reading.programme?.events[0]?.days[0]?.entries[0]?.title?.[0].value, 'Über Wärme');
  assert.deepEqual(reading.problems.map(({ code }) => code), [...guessed, 'title-missing']);
});

const latin = (text: string, codes: Readonly<Record<string, number>>): Uint8Array => Uint8Array.from([...text], (letter) => codes[letter] ?? letter.charCodeAt(0));
/** [what, bytes, name, title and speaker, what is told] */
const DECLARED: readonly (readonly [string, Uint8Array, string, string, readonly string[]])[] = [
  ['a page in ISO-8859-2', latin('<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>T</title></head><body><h2>4 May 2026</h2><p>9:00 Mgła (Paweł Góra)</p><p>10:00 Lunch</p></body></html>', { 'ł': 0xb3 }), 'p.html', 'Mgła / Paweł Góra', []],
  ['a page in Windows-1251', latin('<meta charset="windows-1251"><h1>T</h1><h2>4 мая 2026</h2><p>9:00 Иней</p><p>10:00 Обед</p>', Object.fromEntries([...'ИнейОбдмая'].map((letter) => [letter, letter.charCodeAt(0) - 0x350]))), 'p.html', 'Иней / ', []],
  ['LaTeX in Latin 2', latin('\\documentclass{article}\n\\usepackage[latin2]{inputenc}\n\\title{T}\n\\begin{document}\n\\section*{4 May 2026}\n\\begin{tabular}{ll}\n9:00 & Mgła\\\\\n10:00 & Lunch\n\\end{tabular}\n\\end{document}\n', { 'ł': 0xb3 }), 'p.tex', 'Mgła / ', []],
  ['an encoding that nobody knows', latin('<meta charset="x-none"><h1>T</h1><h2>4 May 2026</h2><p>9:00 Müll</p><p>10:00 Lunch</p>', {}), 'p.html', 'Müll / ', ['encoding-guessed']],
  ['UTF-8 that says it is another', bytes('<meta charset="iso-8859-1"><h1>T</h1><h2>4 May 2026</h2><p>9:00 Mgła</p><p>10:00 Lunch</p>'), 'p.html', 'Mgła / ', []],
];
for (const [what, file, name, wanted, told] of DECLARED) test(`encoding: ${what}`, () => {
  const reading = readFile(file, name, { eventTimeZone: 'UTC' });
  const [{ title, speakers = [] } = {}] = allEntries(reading.programme?.events[0]?.days ?? []);
  assert.deepEqual([`${title?.[0].value ?? ''} / ${speakers.map((one) => one.name[0].value).join()}`, reading.problems.filter(({ severity }) => severity !== 'info').map(({ code }) => code)], [wanted, told]);
});

const TWO = 'title: Fog\n  start: 2026-05-18 09:00\n  end: 2026-05-18 09:30\n';
/** YAML out of a pipe, which has no name, and texts that only look alike: [what, text, format, entries] */
const UNNAMED: readonly (readonly [string, string, string, number])[] = [
  ['a list of records', `- ${TWO}- {title: Rime, start: 2026-05-18 10:00}`, 'yaml', 2],
  ['records in braces', '# of the club\n- {date: 2026-05-18, start: "09:00", title: Fog}\n- {date: 2026-05-18, start: "10:00", title: Rime}', 'yaml', 2],
  ['records under a key', `timezone: UTC\ntalks:\n- ${TWO}`, 'yaml', 1],
  ['records under a key, further right', `timezone: UTC\r\ntalks:\r\n  - ${TWO.replaceAll('\n', '\r\n  ')}`, 'yaml', 1],
  ['frab', 'schedule:\n  conference:\n    title: Days\n    time_zone_name: UTC\n    days:\n    - date: 2026-05-18\n      rooms:\n        Hall:\n        - {guid: g, date: "2026-05-18T09:00:00Z", duration: "00:30", title: Fog}', 'yaml', 1],
  ['Mini-Conf', '- UID: "1"\n  title: Fog\n  sessions:\n  - {start_time: "2026-05-18T09:00:00Z", end_time: "2026-05-18T09:30:00Z"}', 'yaml', 1],
  ['a lecture', 'Title: Fog\nSpeaker: Ann Lee\nDate: 18 May 2026\nTime: 9:00', 'programme', 1],
  ['a list of lines', '18 May 2026\n\n- 9:00 Fog\n- 10:00 Rime', 'programme', 2],
  ['words before a list', '18 May 2026\n\nProgramme:\n- Welcome: 9:00\n- 10:00 Rime\n- 11:00 Ice', 'programme', 2],
];
for (const [what, text, format, entries] of UNNAMED) test(`without a name: ${what}`, () => {
  const reading = read(text, '', { eventTimeZone: 'UTC' });
  assert.deepEqual([reading.format, count(reading)], [format, entries]);
});

test('the document of our own format is what was written', () => {
  const reading = read(FULL, 'full.json');
  assert.deepEqual([reading.document, reading.problems], [JSON.parse(FULL), []]);
  const yaml = read(stringify(JSON.parse(FULL)), 'full.yaml');
  assert.deepEqual([yaml.document, yaml.problems, yaml.programme], [JSON.parse(FULL), [], reading.programme]);
});
test('the document of another format is one of our own, plain JSON, that says the same', () => {
  for (const [name, text, options] of [['schedule.json', fixture('formats/frab.schedule.json'), {}], ['schedule.xml', fixture('formats/pentabarf.xml'), { eventTimeZone: 'Europe/Berlin' }], ['p.csv', fixture('formats/programme.de.csv'), {}]] as const) {
    const reading = read(text, name, options);
    assert.deepEqual(JSON.parse(JSON.stringify(reading.document)), reading.document);
    const [event, again] = [reading.programme, readDocument(reading.document).programme].map((programme) => programme?.events[0]);
    const brief = (one: typeof event): unknown => allEntries(one?.days ?? []).map(({ id, when, speakers }) => [id, when, speakers]);
    assert.deepEqual([brief(again), again?.timeZone, again?.title], [brief(event), event?.timeZone, event?.title]);
  }
});
test('problems are told at the places of the file, with their lines; places of the document lead there, too', () => {
  const text = fixture('formats/frab.schedule.json');
  const reading = read(text, 'schedule.json');
  const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
  assert.deepEqual(reading.problems.map(({ code, path, line }) => [code, path, line]), [
    ['start-unknown', '/schedule/conference/days/0/rooms/Tent/1', lineOf('"nonsense"')], ['url-refused', '/schedule/conference/days/0/rooms/Barn/0/links/1/url', lineOf('javascript:')],
    ['url-refused', '/schedule/conference/days/0/rooms/Barn/0/attachments/0/url', lineOf('/system/slides')], ['offset-contradicts-zone', '/schedule/conference/days/0/rooms/Tent/0/date', lineOf('"2026-10-23T10:00:00+01:00"')],
  ]);
  const places = (reading.document?.days as { agenda: { id?: string }[] }[] | undefined)?.[0]?.agenda.map(({ id }, index) => [id, reading.lineOf(`/days/0/agenda/${index}/start`)]);
  assert.deepEqual(places?.filter(([id]) => id === 'g-11' || id === 'g-12'), [['g-11', lineOf('"guid": "g-11"')], ['g-12', lineOf('"guid": "g-12"')]]);
});
test('events that are none beside one, a key that is there twice', () => {
  const reading = read('{"title": "S", "events": [5, {"title": "T", "title": "U", "date": "2027-03-01", "agenda": [{"start": "09:00", "title": "A"}]}]}', 'e.json', { eventTimeZone: 'UTC' });
  assert.deepEqual([reading.programme?.events.map(({ title }) => title[0].value), reading.guesses.map(({ code, params, line }) => [code, params.value, line])], [['U'], [['json-key-repeated', 'title', 1]]]);
});
test('an event cut out of its calendar has the lines of the file', () => {
  const reading = read('BEGIN:VEVENT\nUID:1\nDTSTART:20270209T090000Z\nSUMMARY:Ice\nEND:VEVENT\n', '', { eventTimeZone: 'UTC' });
  assert.deepEqual([count(reading), reading.lineOf('/days/0/agenda/0'), reading.lineOf('')], [1, 1, undefined]);
});
test('where nothing was read, nothing is anywhere', () => {
  for (const [name, text] of [['e.json', ''], ['e.json', '{"a": }'], ['e.json', '{"a": 1,}'], ['e.yaml', 'a: ['], ['e.json', '<p>']] as const) assert.equal(read(text, name).lineOf('/agenda'), undefined);
});
test('a PDF is read as the text it shows, each line on its page', async () => {
  const file = pdf(words([['Ice Days'], ['9 February 2027, UTC'], ['9:00 Fog'], ['10:00 Rime']]), words([['11:00 Hail']]));
  const reading = readFile(file, 'p.pdf', {}, await pdfText(file));
  assert.deepEqual([isPdf(file), isPdf(bytes('%PDX')), reading.format, count(reading), reading.placeOf?.(reading.lineOf('/agenda/2') ?? 0)], [true, false, 'pdf', 3, { sheet: 'p. 2', line: 1 }]);
  const codes = async (one: Uint8Array): Promise<readonly string[]> => readFile(one, '', {}, await pdfText(one)).guesses.map(({ code }) => code);
  assert.deepEqual([await codes(pdf(words([['See you there!']]))), await codes(pdf([]))], [['entries-not-found'], ['pdf-without-text']]);
});
test('what the file does not say and the reader knows', () => {
  const reading = read('{"title": "T", "agenda": [{"start": "09:00", "title": "A"}]}', 'e.json', { date: '2027-02-09', eventTimeZone: 'Asia/Tokyo' });
  assert.deepEqual([reading.document?.date, reading.document?.timeZone, reading.problems], ['2027-02-09', 'Asia/Tokyo', []]);
  const both = read('{"title": "T", "date": "2027-03-01", "timeZone": "UTC", "agenda": []}', 'e.json', { date: '2027-02-09', eventTimeZone: 'Asia/Tokyo' });
  assert.deepEqual([both.document?.date, both.document?.timeZone], ['2027-03-01', 'UTC']);
  const series = read('{"title": "S", "events": [{"title": "T", "date": "2027-03-01", "agenda": [{"start": "09:00", "title": "A"}]}]}', 'e.json', { date: '2027-02-09', eventTimeZone: 'Asia/Tokyo' });
  assert.deepEqual([(series.document?.events as { timeZone?: string; date?: string }[] | undefined)?.map(({ timeZone, date }) => [timeZone, date]), series.problems], [[['Asia/Tokyo', '2027-03-01']], []]);
});

const CUT = (text: string, share: number): string => text.slice(0, Math.floor(text.length * share));
const FRAB = fixture('formats/frab.schedule.json');
const XML = fixture('formats/pentabarf.xml');
const YAML = stringify(JSON.parse(fixture('symposium.json')));
/** [name, file name, content, the one error, its line]: one clear error, and nothing besides. */
const SPOILT: readonly (readonly [string, string, string | Uint8Array, string, number?])[] = [
  ['nothing', 'e.json', '', 'file-empty'], ['only blanks', 'e.csv', ' \n\t\r\n', 'file-empty'], ['only a byte order mark', '', '\uFEFF', 'file-empty'],
  ['a picture', 'e.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'file-binary'], ['the start of a workbook', 'e.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'file-unreadable'], ['the start of a workbook called CSV', 'e.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'file-unreadable'], ['a PDF', 'e.pdf', '%PDF-1.7\n%âãÏÓ', 'file-binary'], ['an old workbook', 'e.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'file-binary'],
  ['packed', 'e.json.gz', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), 'file-binary'], ['a photograph', 'e.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'file-binary'], ['RTF', 'e.rtf', '{\\rtf1 Programme}', 'file-binary'], ['zeros', 'e.json', new Uint8Array(64), 'file-binary'], ['noise', 'e.csv', Uint8Array.from({ length: 512 }, (_, index) => (index * 97) % 251), 'file-binary'],
  ['21 MB', 'e.json', new Uint8Array(21_000_000).fill(32), 'file-too-large'], ['6 MB of a calendar', 'e.ics', `BEGIN:VCALENDAR\r\n${'X-A:b\r\n'.repeat(900_000)}`, 'file-too-large'], ['3 MB of text', 'e.txt', '9:00 Snow\n'.repeat(300_000), 'file-too-large'], ['6 MB of YAML', 'e.yaml', 'a: b\n'.repeat(1_200_000), 'file-too-large'],
  ['lists in TOML that hold no programme', 'talks.toml', 'title = "Fog Days"\n\n[[posts]]\nname = "Ice"\nsize = 3\n', 'format-unknown', 3], ['lists in TOML with a fault', 'talks.toml', '[[talks]]\ntitle = "Ice\nstart = "9:00"\nroom = "Hall"\n', 'format-unknown', 1],
  ['words', '', 'See you there!', 'format-unknown'], ['XML of another kind', 'e.xml', '<?xml version="1.0"?><rss/>', 'format-unknown'],
  ['JSON: a comment', 'e.json', '{\n  // the title\n  "title": "T"\n}', 'json-comment', 2], ['JSON: a comment at the end of a line', 'e.json', '{\n  "title": "T", // the title\n  "agenda": []\n}', 'json-comment', 2], ['JSON: a block comment', 'e.json', '/* head */\n{"title": "T"}', 'json-comment', 1], ['JSON: a comment of scripts', 'e.json', '{\n# title\n"title": "T"}', 'json-comment', 2],
  ['JSON: a comma after the last field', 'e.json', '{\n  "title": "T",\n}', 'json-comma', 2], ['JSON: a comma after the last item', 'e.json', '{"agenda": [\n  {"title": "A"},\n]}', 'json-comma', 2],
  ['JSON: cut', 'e.json', CUT(FULL, 0.5), 'json-invalid'], ['JSON: cut at the start', 'e.json', CUT(FULL, 0.01), 'json-invalid'], ['JSON: cut at the end', 'e.json', FULL.trim().slice(0, -1), 'json-invalid'], ['JSON: frab’s, cut', 'e.json', CUT(FRAB, 0.7), 'json-invalid'], ['JSON: a comma missing', 'e.json', '{\n"title": "T"\n"agenda": []}', 'json-invalid', 3], ['JSON: a colon missing', 'e.json', '{"title" "T"}', 'json-invalid', 1],
  ['JSON: single quotation marks', 'e.json', "{'title': 'T'}", 'json-invalid', 1], ['JSON: curly quotation marks', 'e.json', '{“title”: “T”}', 'json-invalid', 1], ['JSON: no quotation marks', 'e.json', '{title: "T"}', 'json-invalid', 1], ['JSON: a quotation mark missing', 'e.json', '{\n"title": "T,\n"agenda": []}', 'json-invalid', 2], ['JSON: a wrong bracket', 'e.json', '{"agenda": [}]', 'json-invalid', 1], ['JSON: a bracket too many', 'e.json', '{"title": "T"}}', 'json-invalid', 1],
  ['JSON: two documents', 'e.json', '{"title": "A"}\n{"title": "B"}', 'json-invalid', 2], ['JSON: Python', 'e.json', '{"title": None}', 'json-invalid', 1], ['JSON: a script', 'e.json', 'export default {"title": "T"}', 'json-invalid', 1], ['JSON: a line break in a text', 'e.json', '{"title": "a\nb"}', 'json-invalid', 1], ['JSON: undefined', 'e.json', '{"title": undefined}', 'json-invalid', 1], ['JSON: deep', 'e.json', '['.repeat(100_000), 'json-invalid', 1],
  ['JSON: HTML instead', 'e.json', '<!DOCTYPE html><title>Log in</title>', 'markup-found'], ['JSON: XML instead', 'e.json', '<schedule/>', 'markup-found'], ['JSON: a text', 'e.json', '"T"', 'not-an-event', 1], ['JSON: a number', 'e.json', '5', 'not-an-event', 1], ['JSON: null', 'e.json', 'null', 'not-an-event', 1], ['JSON: a list', '', '[1, 2]', 'format-unknown'], ['JSON: an empty list', 'e.json', '[]', 'not-an-event', 1],
  ['YAML: a tab', 'e.yaml', 'title: T\nagenda:\n\t- title: A', 'yaml-tab', 3], ['YAML: a tab later', 'e.yml', 'a:\n  b: 1\n\tc: 2', 'yaml-tab', 3], ['YAML: a field twice', 'e.yaml', 'title: A\ntitle: B', 'yaml-invalid', 2], ['YAML: a colon in a text', 'e.yaml', 'title: Lidars: how wrong?', 'yaml-invalid', 1], ['YAML: wrong nesting', 'e.yaml', 'agenda:\n  - title: A\n   start: 1', 'yaml-invalid'], ['YAML: an open quotation mark', 'e.yaml', 'title: "T\nagenda: []', 'yaml-invalid'], ['YAML: an open bracket', 'e.yaml', 'agenda: [1, 2\ntitle: T', 'yaml-invalid'],
  ['YAML: two documents', 'e.yaml', 'title: A\n---\ntitle: B', 'yaml-invalid', 2], ['YAML: a sign of its own', 'e.yaml', 'title: @T', 'yaml-invalid', 1], ['YAML: an alias of nothing', 'e.yaml', 'title: *t', 'yaml-invalid'], ['YAML: a circle', 'e.yaml', 'agenda: &a [*a]', 'yaml-invalid'], ['YAML: deep', 'e.yaml', '['.repeat(50_000), 'yaml-invalid'], ['YAML: a text', 'e.yaml', 'just words', 'not-an-event', 1], ['YAML: nothing but a comment', 'e.yaml', '# soon', 'not-an-event', 1], ['YAML: cut', 'e.yaml', `${YAML.slice(0, YAML.indexOf('"'))}"`, 'yaml-invalid'],
  ['CSV: a quotation mark without its partner', 'e.csv', 'Start,Title\n09:00,"A\n10:00,B\n', 'csv-invalid', 2], ['CSV: words after a quotation', 'e.csv', 'Start,Title\n09:00,"A" and more', 'csv-invalid', 2], ['CSV: a quotation in the midst of words', 'e.csv', 'Start,Title\n09:00,The "A" talk', 'csv-invalid', 2], ['CSV: no headings', 'e.csv', '09:00,A\n10:00,B', 'columns-unknown', 1], ['CSV: headings of something else', 'e.csv', 'Name,Price\nPencil,1', 'columns-unknown', 1], ['CSV: no time', 'e.csv', 'Title,Room\nA,Hall', 'columns-unknown', 1], ['CSV: no title', 'e.csv', 'Start,End\n09:00,10:00', 'columns-unknown', 1], ['CSV: one word', 'e.csv', 'x', 'columns-unknown', 1], ['CSV: JSON Lines', 'e.csv', 'a,b,c', 'columns-unknown', 1],
  ['XML: cut', 'e.xml', CUT(XML, 0.5), 'xml-invalid'], ['XML: cut in a tag', 'e.xml', '<schedule><conf', 'xml-invalid'], ['XML: wrong nesting', 'e.xml', '<schedule>\n<day><room></day></room></schedule>', 'xml-invalid', 2], ['XML: a bare ampersand', 'e.xml', XML.replace('&amp;', '&'), 'xml-invalid', 7], ['XML: two roots', 'e.xml', '<schedule></schedule><schedule></schedule></schedule>', 'xml-invalid'], ['XML: laughs', 'e.xml', '<!DOCTYPE schedule [<!ENTITY a "ha">]><schedule><conference><title>&a;</title></conference></schedule>', 'xml-entities', 1], ['XML: a file of the machine', 'e.xml', '<!DOCTYPE schedule [<!ENTITY a SYSTEM "file:///etc/hostname">]><schedule>&a;</schedule>', 'xml-entities', 1],
];
for (const [name, fileName, content, code, line] of SPOILT) test(`spoilt: ${name}`, () => {
  const { document, programme, problems, guesses } = readFile(typeof content === 'string' ? bytes(content) : content, fileName, { eventTimeZone: 'UTC', date: '2027-02-09' });
  assert.deepEqual([...problems, ...guesses].map((one) => one.code), [code]);
  assert.deepEqual([document, programme, [...problems, ...guesses][0]?.severity], [undefined, undefined, 'error']);
  if (line !== undefined) assert.equal([...problems, ...guesses][0]?.line, line);
  for (const guess of guesses) assert.doesNotMatch(explain(guess, en).message + explain(guess, en).remedy, /\{\w+\}|undefined/);
});
test('there are enough of them', () => assert.ok(SPOILT.length >= 60, String(SPOILT.length)));

test('any bytes under any name', () => {
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string().map(bytes)), fc.constantFrom('', 'e.json', 'e.yaml', 'e.csv', 'e.xml', 'e.ics'), (content, name) => {
    const reading = readFile(content, name, {});
    assert.ok(reading.document !== undefined || [...reading.problems, ...reading.guesses].some(({ severity }) => severity === 'error'));
  }), { numRuns: runs(1_000) });
});
test('any spoiling of sound files', () => {
  const SOUND = [['e.json', fixture('symposium.json')], ['e.yaml', YAML], ['e.csv', fixture('formats/programme.de.csv')], ['e.xml', XML]] as const;
  fc.assert(fc.property(fc.constantFrom(...SOUND), fc.nat(), fc.nat({ max: 40 }), fc.constantFrom('', '"', '\t', '<', '&', ';', '{', '\n', '\0', '- ', ': ', '4/5/2027', '25:00'), ([name, text], at, length, put) => {
    const from = at % text.length;
    const reading = read(text.slice(0, from) + put + text.slice(from + length), name, { eventTimeZone: 'UTC' });
    assert.ok(reading.programme !== undefined || [...reading.problems, ...reading.guesses].some(({ severity }) => severity === 'error'));
    for (const { line } of [...reading.problems, ...reading.guesses]) assert.ok(line === undefined || (line >= 1 && line <= text.split('\n').length + 2));
    for (const { code, severity } of reading.guesses) assert.equal(severity, GUESSES[code]);
  }), { numRuns: runs(300) });
});

const PAGE = (data: string): string => `<!doctype html><html><head><title>Ice Days</title></head>\n<body><h1>Ice Days</h1><p>4 May 2026, all times UTC.</p>\n${data}\n<ul><li>09:00 Snow</li><li>10:00 Firn</li></ul></body></html>`;
const EVENT = { '@context': 'https://schema.org', '@type': 'Event', name: 'Ice Days', startDate: '2026-05-04T11:00:00Z' };
const TALKS = [{ '@type': 'Event', name: 'Of data', startDate: '2026-05-04T11:00:00Z', endDate: '2026-05-04T12:00:00Z' }];
const lecture = (name: string): object => ({ ...TALKS[0], name, performer: 'Ada Wu' });
const inPage = (data: object): string => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
const RIME = '<ul><li>08:00 Rime</li></ul>';
/** [what, data in a page, titles of the entries, whether the data were read] */
const PAGES: readonly (readonly [string, string, readonly string[], boolean])[] = [
  ['an Event and its parts', `<script type="application/ld+json">${JSON.stringify({ ...EVENT, subEvent: TALKS })}</script>`, ['Of data'], true],
  ['the second of two', `<script type="application/ld+json">{"@type": "Organization"}</script><script async type='application/ld+json'>\n${JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, { ...EVENT, subEvent: TALKS }] })}</script>`, ['Of data'], true],
  ['event JSON in our own tag', `<ml-da-event><script type="application/json">${JSON.stringify({ version: 1, title: 'Ice', timeZone: 'UTC', date: '2026-05-04', agenda: [{ start: '09:00', title: 'Of ours' }] })}</script></ml-da-event>`, ['Of ours'], true],
  ['an Event and its parts in data of their own', [{ ...EVENT, '@id': 'https://e.org/#ice' }, { ...TALKS[0], superEvent: { '@id': 'https://e.org/#ice' } }, { '@type': 'Event', name: 'Of more data', startDate: '2026-05-04T12:00:00Z', superEvent: { '@id': 'https://e.org/#ice' } }].map(inPage).join(''), ['Of data', 'Of more data'], true],
  ['talks that each have data of their own, one of them twice', [lecture('Of data'), lecture('Of more data'), lecture('Of data')].map(inPage).join(''), ['Of data', 'Of more data'], true],
  ['event JSON with days', `<script type="application/json">${JSON.stringify({ version: 1, title: 'Ice', timeZone: 'UTC', days: [{ date: '2026-05-04', agenda: [{ start: '09:00', title: 'Of a day' }] }, 'x'] })}</script>`, ['Of a day'], true],
  ['talks that say how long they are', inPage({ ...EVENT, subEvent: [{ ...TALKS[0], endDate: undefined, duration: 'PT1H' }] }), ['Of data'], true],
  ['a list of a lecture and what is none', `<script type="application/ld+json">${JSON.stringify(['x', { '@context': 'https://schema.org', ...lecture('Of data') }])}</script>${inPage(lecture('Of more data'))}`, ['Of data', 'Of more data'], true],
  ['an Event without a date, who performs, and a programme below', inPage({ ...EVENT, startDate: undefined, performer: 'Ada Wu' }) + RIME, ['Rime', 'Snow', 'Firn'], false],
  ['a talk that two plugins describe', [lecture('Of data'), { ...lecture('Of data'), url: 'https://e.org/' }].map(inPage).join(''), ['Of data'], true],
  ['a programme, and an event that is announced beside it', [{ ...EVENT, subEvent: TALKS }, lecture('Elsewhere')].map(inPage).join(''), ['Of data'], true],
  ['an Event of another date than the text', inPage({ ...EVENT, startDate: '2027-02-09', endDate: '2027-02-10', performer: 'Ada Wu' }) + RIME, ['Ice Days'], true],
  ['data of a speaker apart', [{ ...lecture('Of data'), performer: { '@id': '#ada' } }, { '@type': 'Person', '@id': '#ada', name: 'Ada Wu' }].map(inPage).join(''), ['Of data'], true],
  ['an Event of whole days, who performs, and a programme below', inPage({ ...EVENT, startDate: '2026-05-04', endDate: '2026-05-06', performer: 'Ada Wu' }) + RIME, ['Rime', 'Snow', 'Firn'], false],
  ['an Event of many hours and a programme below', inPage({ ...EVENT, endDate: '2026-05-04T19:00:00Z', performer: 'Ada Wu' }) + RIME, ['Rime', 'Snow', 'Firn'], false],
  ['days of an Event and a programme below', inPage({ ...EVENT, subEvent: [{ '@type': 'Event', name: 'Day 1', startDate: '2026-05-04' }, { '@type': 'Event', name: 'Day 2', startDate: '2026-05-05' }] }) + RIME, ['Rime', 'Snow', 'Firn'], false],
  ['a lecture and hours below', inPage(lecture('Of data')) + RIME, ['Of data'], true],
  ['an Event of whole days and few hours below', inPage({ ...EVENT, startDate: '2026-05-04', endDate: '2026-05-06', performer: 'Ada Wu' }), ['Ice Days'], true],
  ['an Event without parts', `<script type="application/ld+json">${JSON.stringify(EVENT)}</script>`, ['Snow', 'Firn'], false],
  ['spoilt data', '<script type="application/ld+json">{"@type": "Event", </script>', ['Snow', 'Firn'], false],
  ['data of something else', '<script type="application/json">[1, 2, {"agenda": []}]</script><script>var x = 1;</script>', ['Snow', 'Firn'], false],
];
for (const [name, data, titles, isRead] of PAGES) test(`a page with ${name}`, () => {
  const { programme, guesses } = read(PAGE(data), 'page.html');
  assert.deepEqual(programme?.events.flatMap(({ days }) => allEntries(days)).map(({ title }) => title?.[0].value), titles);
  assert.deepEqual(guesses.filter(({ code }) => code === 'data-in-page').map(({ line }) => line), isRead ? [3] : []);
});
test('a fault in the data of a page has its line of the page', () => {
  const json = JSON.stringify({ version: 1, title: 'Ice', timeZone: 'UTC', date: '2026-05-04', agenda: [{ start: '09:00', title: 'A' }, { start: 'noon', title: 'B' }] }, undefined, 1);
  const page = PAGE(`<script type="application/json">\n${json}\n</script>`);
  const [fault] = read(page, 'page.html').problems.filter(({ code }) => code === 'time-invalid');
  assert.match(page.split('\n')[(fault?.line ?? 0) - 1] ?? '', /noon/);
});

test('an Event of JSON-LD without parts is read as the script reads it', () => {
  const document = { ...EVENT, endDate: '2026-05-04T19:00:00Z', description: 'On ice', eventStatus: 'https://schema.org/EventCancelled', location: { name: 'Hall', address: 'Way 1' }, organizer: { name: 'Ada Wu' }, superEvent: { '@type': 'EventSeries', name: 'All', startDate: '2026-01-01' } };
  const { programme, problems, guesses } = read(JSON.stringify(document), 'e.json');
  assert.deepEqual([programme, problems, guesses], [readDocument(document, {}).programme, [], []]);
  assert.equal(programme?.events[0]?.status, 'cancelled');
});

/** [what, an event's `eventSchedule`, what is told] */
const RULES: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['a rule', { '@type': 'Schedule', repeatFrequency: 'P1W', byDay: 'https://schema.org/Tuesday' }, ['/eventSchedule P1W Tuesday']],
  ['several', [{ repeatFrequency: 'P1W', byDay: ['schema:Tuesday', 'schema:Friday'] }, { repeatFrequency: 'P1M' }], ['/eventSchedule/0 P1W Tuesday Friday', '/eventSchedule/1 P1M']],
  ['a zone alone', { '@type': 'Schedule', scheduleTimezone: 'Europe/Berlin' }, []],
  ['one time', { repeatFrequency: 'P1D', repeatCount: 1 }, []],
  ['no schedule', null, []],
];
for (const [name, eventSchedule, expected] of RULES) test(`an event that comes again: ${name}`, () => {
  const told = (document: object): string[] => read(JSON.stringify(document), 'e.json').problems.filter(({ code }) => code === 'recurrence-not-expanded').map(({ path, params }) => `${path} ${String(params.rule)}`);
  assert.deepEqual(told({ ...EVENT, eventSchedule }), expected);
  assert.deepEqual(told({ ...EVENT, subEvent: TALKS, eventSchedule }), []);
  assert.deepEqual(told({ version: 1, title: 'Ours', agenda: [], ext: { a: { eventSchedule } } }), []);
});
test('a fault in one of several data of a page has its line of the page', () => {
  const page = PAGE(`${inPage(lecture('Of data'))}\n<script type="application/ld+json">\n${JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, { ...lecture('Of more'), endDate: 'noon' }] }, undefined, 1)}\n</script>`);
  const [fault] = read(page, 'page.html').problems.filter(({ code }) => code === 'time-invalid');
  assert.match(page.split('\n')[(fault?.line ?? 0) - 1] ?? '', /noon/);
});
test('data that tell only of the whole are left out for the text, and that is told', () => {
  const { guesses } = read(PAGE(inPage({ ...EVENT, startDate: '2026-05-04', performer: 'Ada Wu' }) + RIME), 'page.html');
  assert.deepEqual(guesses.filter(({ code }) => code === 'left-out').map(({ params, line }) => [params.value, line]), [['application/ld+json', 3]]);
});
test('a speaker who is described apart is found', () => {
  const { document } = read(PAGE([{ ...lecture('Of data'), performer: { '@id': '#ada' } }, { '@type': 'Person', '@id': '#ada', name: 'Ada Wu' }].map(inPage).join('')), 'page.html');
  assert.match(JSON.stringify(document), /Ada Wu/);
});
test('many data that refer to each other are read in no time', () => {
  const data = Array.from({ length: runs(3_000) }, (_, index) => inPage({ ...lecture(`Talk ${index}`), '@id': `#${index}`, superEvent: { '@id': '#all' } })).join('');
  ends(() => read(PAGE(data), 'page.html'));
});

test('a page of nothing but openings is passed over in no time', () => {
  for (const end of ['', '</script>']) ends(() => read('<script type="application/json">'.repeat(50_000) + end, 'page.html'));
});

test('a row of very many cells takes time by its length', () => {
  for (const rows of [1, 3]) ends(() => read(`<h1>Fog Day</h1><table>${`<tr>${'<td>9:00<td>Fog'.repeat(4_000)}</tr>`.repeat(rows)}</table>`, 'page.html'));
});
