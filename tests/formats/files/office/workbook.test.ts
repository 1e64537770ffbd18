/**
 * Workbooks: what comes out of one is what comes out of the table (CSV) that it shows.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { allEntries } from '../../../../src/event/model.js';
import { readFile, type FileReading } from '../../../../src/formats/files/index.js';
import type { FileOptions } from '../../../../src/formats/files/file-format.js';
import { relationships, rowsOf, xlsx, type BookParts, type SheetParts } from './parts.js';

const KNOWN = { date: '2027-02-09', eventTimeZone: 'UTC' };
const read = (bytes: Uint8Array, options: FileOptions = KNOWN): FileReading => readFile(bytes, 'programme.xlsx', options);
const readCsv = (text: string): FileReading => readFile(new TextEncoder().encode(text), 'programme.csv', KNOWN);
const one = (rows: string, book: BookParts = {}, sheet: Partial<SheetParts> = {}): Uint8Array => xlsx([{ name: 'Sheet1', rows, ...sheet }], book);
const told = ({ guesses, placeOf = (line) => ({ line }) }: FileReading, code: string): readonly unknown[] => guesses.filter((guess) => guess.code === code).map(({ params, line = 0 }) => [params.value, placeOf(line)]);
const HEAD = ['Date', 'Start', 'Title', 'Room'];
// Styles: 0 general, 1 date, 2 time, 3 both, 4 hours that go on, 5 the name of a day, 6 struck out, 7 three digits, 8 a date without a year, 9 with seconds, 10 a percentage.
const BOOK: BookParts = { formats: [[0], [14], [20], [22], [46], [164], [0, 1], [165], [16], [21], [9]], codes: { 164: '[$-407]dddd, d. mmmm yyyy', 165: '000' } };
const DAY = 46_146;

/** [name, workbook, the table that it shows] */
const SAME: readonly (readonly [string, Uint8Array, string])[] = [
  ['texts', one(rowsOf([HEAD, ['2026-05-04', '09:00', 'Ice', 'Hall'], ['2026-05-04', '09:30', 'Rime', 'Barn']])), 'Date,Start,Title,Room\n2026-05-04,09:00,Ice,Hall\n2026-05-04,09:30,Rime,Barn'],
  ['shared texts, in runs, without how they are read aloud', one('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="2"><v>0.375</v></c><c r="B2" t="s"><v>2</v></c></row>', { ...BOOK, strings: ['Start', '<r><t>Ti</t></r><r><rPr><b/></rPr><t>tle</t></r>', '<t>雪と氷</t><rPh sb="0" eb="1"><t>ユキ</t></rPh>'] }), 'Start,Title\n09:00,雪と氷'],
  ['dates and times', one(rowsOf([HEAD, [[DAY, 1], [0.375, 2], 'Ice', 'Hall'], [[DAY, 5], [0.41666666, 2], 'Rime', 'Barn'], [[DAY + 1, 1], [0.999, 2], 'Fog', 'Barn']]), BOOK), 'Date,Start,Title,Room\n2026-05-04,09:00,Ice,Hall\n2026-05-04,10:00,Rime,Barn\n2026-05-05,23:58,Fog,Barn'],
  ['dates with times', one(rowsOf([['Start', 'End', 'Title'], [[DAY + 0.375, 3], [DAY + 0.4375, 3], 'Ice']]), BOOK), 'Start,End,Title\n2026-05-04 09:00,2026-05-04 10:30,Ice'],
  ['dates in words of their own, as a strict workbook has them', one('<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Start</t></is></c><c r="C1" t="inlineStr"><is><t>End</t></is></c><c r="D1" t="inlineStr"><is><t>Title</t></is></c></row><row r="2"><c r="A2" s="1" t="d"><v>2026-05-04T00:00:00.000</v></c><c r="B2" s="2" t="d"><v>1899-12-30T09:00:00.000</v></c><c r="C2" s="3" t="d"><v>2026-05-04T10:30:00.000</v></c><c r="D2" t="inlineStr"><is><t>Ice</t></is></c></row><row r="3"><c r="A3" t="d"><v>2026-05-05</v></c><c r="B3" t="d"><v>T09:00:00</v></c><c r="C3" s="2"/><c r="D3" t="b"><v>0</v></c></row>', BOOK), 'Date,Start,End,Title\n2026-05-04,09:00,2026-05-04 10:30,Ice\n2026-05-05,09:00,,FALSE'],
  ['seconds and percentages', one(rowsOf([['Start', 'End', 'Title', 'Share'], [[0.375, 9], [0.40001, 9], 'Ice', [0.5, 10]]]), BOOK), 'Start,End,Title,Share\n09:00,09:36:01,Ice,50%'],
  ['a workbook without styles and shared texts', one('<row r="1"><c r="A1" t="inlineStr"><is><t>Start</t></is></c><c r="B1" t="inlineStr"><is><t>Title</t></is></c><c r="C1" t="inlineStr"><is><t>Room</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>09:00</t></is></c><c r="B2" t="str"><f>HYPERLINK(&quot;https://example.org/ice&quot;,&quot;Ice&quot;)</f><v>Ice</v></c><c r="C2"><v>5</v></c><c r="ZZ2" t="inlineStr"><is><t>far</t></is></c></row>', { parts: { 'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'worksheets/sheet1.xml']]) } }), 'Start,Title,Room\n09:00,"<a href=""https://example.org/ice"">Ice</a>",5'],
  ['days counted from 1904', one(rowsOf([HEAD, [[DAY - 1462, 1], [0.375, 2], 'Ice', 'Hall']]), { ...BOOK, properties: 'date1904="1"' }), 'Date,Start,Title,Room\n2026-05-04,09:00,Ice,Hall'],
  ['lengths', one(rowsOf([['Start', 'Duration', 'Title'], [[0.375, 2], [0.0625, 4], 'Ice'], [[0.5, 2], [30, 0], 'Rime']]), BOOK), 'Start,Duration,Title\n09:00,1:30,Ice\n12:00,30,Rime'],
  ['numbers as they are shown', one(rowsOf([['Start', 'Title', 'Room'], [[0.375, 2], 'Ice', [5, 0]], [[0.5, 2], 'Rime', [7, 7]], [[0.625, 2], 'Fog', [0.30000000000000004, 0]]]), BOOK), 'Start,Title,Room\n09:00,Ice,5\n12:00,Rime,007\n15:00,Fog,0.3'],
  ['results of formulas', one('<row r="1"><c r="A1" t="str"><f>"St"&amp;"art"</f><v>Start</v></c><c r="B1" t="inlineStr"><is><t>Title</t></is></c></row><row r="2"><c r="A2" s="2"><f>A9+B9</f><v>0.375</v></c><c r="B2" t="b"><v>1</v></c></row>', BOOK), 'Start,Title\n09:00,TRUE'],
  ['cells without their places', one('<row><c t="inlineStr"><is><t>Start</t></is></c><c t="inlineStr"><is><t>Title</t></is></c></row><row><c s="2"><v>0.375</v></c><c t="inlineStr"><is><t>Ice</t></is></c></row>', BOOK), 'Start,Title\n09:00,Ice'],
  ['quotation marks, tabs and line breaks', one(rowsOf([['Start', 'Title', 'Speakers'], ['09:00', 'The &quot;Ice&quot;\tand_x000D_\nmore', 'Ada Brandt\nBo Rask'], ['10:00', 'Rime', '']])), 'Start,Title,Speakers\n09:00,"The ""Ice"" and\nmore","Ada Brandt\nBo Rask"\n10:00,Rime,'],
  ['a title above, a day above its rows', one(rowsOf([['Snow Days'], [], ['Start', 'Title', 'Room'], ['Monday, 4 May 2026'], ['09:00', 'Ice', 'Hall'], ['5 May 2026'], ['09:00', 'Rime', 'Hall']])), 'Snow Days,,\n\nStart,Title,Room\n"Monday, 4 May 2026",,\n09:00,Ice,Hall\n5 May 2026,,\n09:00,Rime,Hall'],
  ['what was made one cell down several rows', one(rowsOf([HEAD, [[DAY, 1], [0.375, 2], 'Ice', 'Hall'], ['', '', 'Rime', 'Barn'], ['', [0.5, 2], 'Fog', '']]), BOOK, { behind: '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B2:B3"/><mergeCell ref="D3:D4"/></mergeCells>' }), 'Date,Start,Title,Room\n2026-05-04,09:00,Ice,Hall\n2026-05-04,09:00,Rime,Barn\n2026-05-04,12:00,Fog,Barn'],
  ['links', one(rowsOf([['Start', 'Title', 'Slides', 'Link'], ['09:00', 'Ice', 'PDF', 'https://example.org/a'], ['10:00', 'Rime', '', 'page']]), {}, { behind: '<hyperlinks><hyperlink ref="C2" r:id="rId1"/><hyperlink ref="D2" r:id="rId2"/><hyperlink ref="D3" r:id="rId3"/></hyperlinks>', named: [['hyperlink', 'https://example.org/ice.pdf', true], ['hyperlink', 'https://example.org/a', true], ['hyperlink', 'https://example.org/rime', true]] }), 'Start,Title,Slides,Link\n09:00,Ice,https://example.org/ice.pdf,https://example.org/a\n10:00,Rime,,https://example.org/rime'],
];
for (const [name, bytes, text] of SAME) test(`workbook: ${name}`, () => {
  const [book, table] = [read(bytes), readCsv(text)];
  assert.equal(book.format, 'xlsx');
  assert.deepEqual(book.document, table.document);
  assert.ok(allEntries(book.programme?.events[0]?.days ?? []).length > 0);
  const brief = ({ guesses }: FileReading): readonly unknown[] => guesses.filter(({ code }) => code !== 'dates-carried').map(({ code }) => code);
  assert.deepEqual(brief(book), brief(table));
});

const ROWS: readonly (readonly string[])[] = [['Start', 'Title', 'Note'], ['09:00', 'Ice', 'ask Bo'], ['10:00', 'Rime', 'ask Ada'], ['11:00', 'Fog', '']];
/** [name, workbook, code, what is told, titles that are left] */
const LEFT_OUT: readonly (readonly [string, Uint8Array, string, readonly unknown[], readonly string[]])[] = [
  ['hidden rows', one(rowsOf(ROWS).replace('<row r="3"', '<row hidden="1" r="3"').replace('<row r="4"', '<row hidden="true" r="4"')), 'hidden-left-out', [['3–4', { line: 3 }]], ['Ice']],
  ['hidden columns', one(rowsOf(ROWS), {}, { before: '<cols><col min="3" max="16384" hidden="1"/></cols>' }), 'hidden-left-out', [['C (Note)', { line: 1 }]], ['Ice', 'Rime', 'Fog']],
  ['hidden columns far out, hidden rows and columns together', one(rowsOf(ROWS).replace('</row>', '<c r="AC1" t="inlineStr"><is><t>Remarks</t></is></c></row>').replace('<row r="3"', '<row hidden="1" r="3"'), {}, { before: '<cols><col min="3" max="3" hidden="1"/><col min="29" max="29" hidden="1"/></cols>' }), 'hidden-left-out', [['C (Note)', { line: 1 }], ['AC (Remarks)', { line: 1 }], ['3', { line: 3 }]], ['Ice', 'Fog']],
  ['a chart, and a sheet of people with three columns', xlsx([{ name: 'Programme', rows: rowsOf(ROWS) }, { name: 'Chart', rows: '' }, { name: 'People', rows: rowsOf([['Name', 'E-mail', 'Institution'], ['Ada Brandt', 'ada@example.org', 'Hill Observatory']], 4) }], { parts: { 'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'worksheets/sheet1.xml'], ['chartsheet', 'chartsheets/sheet1.xml'], ['worksheet', 'worksheets/sheet3.xml']]) } }), 'left-out', [['People', { sheet: 'People', line: 4 }]], ['Ice', 'Rime', 'Fog']],
  ['what sheets say of the event otherwise', xlsx([['Snow Days', '4 May 2026', 'Ice'], ['Rain Days', '5 May 2026', 'Rime']].map(([title = '', date = '', talk = '']) => ({ name: date, rows: rowsOf([[`Title: ${title}`], ['Wear boots', talk], ['Bring maps', 'and pens'], ['Start', 'Title'], ['09:00', talk]]) }))), 'left-out', [['title: Rain Days', { sheet: '5 May 2026', line: 1 }]], ['Ice', 'Rime']],
  ['a hidden sheet', xlsx([{ name: 'Programme', rows: rowsOf(ROWS) }, { name: 'Budget', rows: rowsOf(ROWS), state: 'hidden' }]), 'hidden-left-out', [['Budget', { sheet: 'Budget', line: 1 }]], ['Ice', 'Rime', 'Fog']],
  ['a sheet of people', xlsx([{ name: 'People', rows: rowsOf([['Name', 'E-mail'], ['Ada Brandt', 'ada@example.org']]) }, { name: 'Programme', rows: rowsOf(ROWS) }]), 'left-out', [['People', { sheet: 'People', line: 1 }]], ['Ice', 'Rime', 'Fog']],
  ['a sheet of costs, with dates', xlsx([{ name: 'Programme', rows: rowsOf(ROWS) }, { name: 'Costs', rows: rowsOf([['Date', 'Item', 'Cost'], ['2026-05-04', 'Coffee', '300']]) }]), 'left-out', [['Costs', { sheet: 'Costs', line: 1 }]], ['Ice', 'Rime', 'Fog']],
  ['the same again, shorter', xlsx([{ name: 'Short', rows: rowsOf(ROWS.slice(0, 3)) }, { name: 'Long', rows: rowsOf(ROWS) }]), 'left-out', [['Short', { sheet: 'Short', line: 1 }]], ['Ice', 'Rime', 'Fog']],
  ['cells with errors', one('<row r="1"><c r="A1" t="inlineStr"><is><t>Start</t></is></c><c r="B1" t="inlineStr"><is><t>Title</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>09:00</t></is></c><c r="B2" t="inlineStr"><is><t>Ice</t></is></c><c r="C2" t="e"><f>B9</f><v>#REF!</v></c></row>'), 'left-out', [['#REF!', { line: 2 }]], ['Ice']],
  ['formulas that were never worked out', one('<row r="1"><c r="A1" t="inlineStr"><is><t>Start</t></is></c><c r="B1" t="inlineStr"><is><t>Title</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>09:00</t></is></c><c r="B2" t="inlineStr"><is><t>Ice</t></is></c></row><row r="3"><c r="A3"><f>A2+TIME(1,0,0)</f></c><c r="B3" t="inlineStr"><is><t>Rime</t></is></c></row>'), 'left-out', [['=A2+TIME(1,0,0)', { line: 3 }]], ['Ice', 'Rime']],
  ['words in a box', xlsx([{ name: 'A', rows: rowsOf(ROWS), behind: '<drawing r:id="rId1"/>', named: [['drawing', '../drawings/drawing1.xml']] }], { parts: { 'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:twoCellAnchor><xdr:sp><xdr:txBody><a:p><a:r><a:t>Snow Days</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>' } }), 'left-out', [['Snow Days', { line: 1 }]], ['Ice', 'Rime', 'Fog']],
  ['what is struck out within a cell', one('<row r="1"><c r="A1" t="inlineStr"><is><t>Start</t></is></c><c r="B1" t="inlineStr"><is><t>Title</t></is></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>Ice</t></is></c></row>', { strings: ['<r><rPr><strike/></rPr><t>9:00</t></r><r><t xml:space="preserve"> 9:30</t></r>'] }), 'left-out', [['9:00', { line: 2 }]], ['Ice']],
  ['names of sheets that are no days', xlsx([{ name: 'Hall 2', rows: rowsOf([['Start', 'Title'], ['09:00', 'Ice']]) }, { name: 'Sheet2', rows: rowsOf([['Start', 'Title'], ['10:00', 'Rime']]) }]), 'left-out', [['Hall 2', { sheet: 'Hall 2', line: 1 }]], ['Ice', 'Rime']],
  ['what is struck out', one(`${rowsOf(ROWS)}<row r="5"><c r="A5" s="6" t="inlineStr"><is><t>12:00</t></is></c><c r="B5" s="6" t="inlineStr"><is><t>Hail</t></is></c></row>`, BOOK), 'left-out', [['12:00', { line: 5 }], ['Hail', { line: 5 }]], ['Ice', 'Rime', 'Fog']],
];
for (const [name, bytes, code, expected, titles] of LEFT_OUT) test(`workbook: left out and told: ${name}`, () => {
  const reading = read(bytes);
  assert.deepEqual(told(reading, code), expected);
  assert.deepEqual(allEntries(reading.programme?.events[0]?.days ?? []).map(({ title }) => title?.[0].value), titles);
});

const DAY_ROWS = (title: string): string => rowsOf([['Start', 'Title'], ['09:00', title], ['10:00', `${title} II`]]);
const agendaOf = ({ document }: FileReading): readonly unknown[] => ((document?.days ?? []) as readonly { date?: string; agenda: readonly { start?: string; title?: string }[] }[]).map(({ date, agenda }) => [date, ...agenda.map(({ start, title }) => `${start ?? ''} ${title ?? ''}`)]);
/** [name, sheets, --date, days] */
const SHEETS: readonly (readonly [string, readonly (readonly [string, string])[], string | undefined, readonly unknown[]])[] = [
  ['called by their dates', [['4 May 2026', DAY_ROWS('Ice')], ['5 May 2026', DAY_ROWS('Rime')]], undefined, [['2026-05-04', '09:00 Ice', '10:00 Ice II'], ['2026-05-05', '09:00 Rime', '10:00 Rime II']]],
  ['called by their days', [['Mon 4 May', DAY_ROWS('Ice')], ['Tue 5 May', DAY_ROWS('Rime')]], '2026-05-04', [['2026-05-04', '09:00 Ice', '10:00 Ice II'], ['2026-05-05', '09:00 Rime', '10:00 Rime II']]],
  ['counted', [['Day 2', DAY_ROWS('Rime')], ['Day 1', DAY_ROWS('Ice')]], '2026-05-04', [['2026-05-04', '09:00 Ice', '10:00 Ice II'], ['2026-05-05', '09:00 Rime', '10:00 Rime II']]],
  ['called by days that cannot be told', [['Day 1', DAY_ROWS('Ice')], ['Day 2', DAY_ROWS('Rime')]], undefined, [['Day 1', '09:00 Ice', '10:00 Ice II'], ['Day 2', '09:00 Rime', '10:00 Rime II']]],
  ['called otherwise, with dates of their own', [['Talks', rowsOf([['Date', 'Start', 'Title'], ['2026-05-04', '09:30', 'Ice'], ['2026-05-05', '09:00', 'Rime']])], ['Social', rowsOf([['Start', 'Date', 'Title'], ['09:00', '2026-05-04', 'Coffee']])]], undefined, [['2026-05-04', '09:00 Coffee', '09:30 Ice'], ['2026-05-05', '09:00 Rime']]],
  ['of the same days, with talks in sessions', [['Talks', rowsOf([['Date', 'Start', 'End', 'Title', 'Session'], ['2026-05-04', '09:30', '11:00', 'Snow', ''], ['2026-05-04', '09:30', '10:00', 'Ice', 'Snow'], ['2026-05-04', '10:00', '10:30', 'Rime', 'Snow'], ['2026-05-04', '13:00', '13:30', 'Dew', '']])], ['Social', rowsOf([['Date', 'Start', 'Title'], ['2026-05-04', '09:30', 'Coffee'], ['2026-05-04', '12:00', 'Lunch'], ['2026-05-04', '08:00', 'Walk']])]], undefined, [['2026-05-04', '08:00 Walk', '09:30 Snow', '09:30 Coffee', '12:00 Lunch', '13:00 Dew']]],
  ['grids', [['4 May 2026', rowsOf([['', 'Hall', 'Barn'], ['09:00', 'Ice', 'Fog'], ['10:00', 'Rime', 'Hail']])], ['5 May 2026', rowsOf([['09:00', 'Snow'], ['10:00', 'Sleet']])]], undefined, [['2026-05-04', '09:00 Ice', '09:00 Fog', '10:00 Rime', '10:00 Hail'], ['2026-05-05', '09:00 Snow', '10:00 Sleet']]],
];
for (const [name, sheets, date, days] of SHEETS) test(`workbook: sheets ${name}`, () => {
  const reading = read(xlsx(sheets.map(([title, rows]) => ({ name: title, rows }))), { eventTimeZone: 'UTC', ...(date === undefined ? {} : { date }) });
  assert.deepEqual(agendaOf(reading), days);
  const last = reading.document?.days as readonly { agenda: readonly unknown[] }[];
  const place = `/days/${last.length - 1}/agenda/${(last.at(-1)?.agenda.length ?? 1) - 1}`;
  assert.ok(sheets.some(([title]) => title === reading.placeOf?.(reading.lineOf(place) ?? 0).sheet));
});
test('workbook: rooms and lines above the table are those of all sheets', () => {
  const sheet = (date: string, room: string, remark: string): SheetParts => ({ name: date, rows: rowsOf([['Snow Days'], ['Wear', 'boots'], ['Bring', remark], ['Start', 'Title', 'Room'], ['09:00', 'Ice', 'Hall'], ['10:00', 'Rime', room]]) });
  const { document, guesses } = read(xlsx([sheet('4 May 2026', 'Barn', 'maps'), sheet('5 May 2026', 'Attic', 'pens')]));
  assert.deepEqual([document?.title, document?.rooms, document?.ext], ['Snow Days', ['Hall', 'Barn', 'Attic'], { csv: { lines: ['Wear boots', 'Bring maps', 'Bring pens'] } }]);
  assert.ok(!guesses.some(({ code }) => code === 'left-out'));
});
test('workbook: a day that its sheet alone names is told where it was taken for a date', () => {
  const reading = read(xlsx([{ name: 'Day 1', rows: DAY_ROWS('Ice') }, { name: 'Day 2', rows: DAY_ROWS('Rime') }]));
  assert.deepEqual(reading.guesses.filter(({ code }) => code === 'date-guessed').map(({ params }) => [params.value, params.date]), [['Day 1', '2027-02-09'], ['Day 2', '2027-02-10']]);
  assert.ok(read(xlsx([{ name: 'Day 1', rows: DAY_ROWS('Ice') }, { name: 'Day 2', rows: DAY_ROWS('Rime') }]), { eventTimeZone: 'UTC' }).problems.some(({ severity }) => severity === 'error'));
});
test('workbook: sheets on other clocks keep them, also on the same date', () => {
  const sheetIn = (zone: string, title: string): string => rowsOf([['Date', `Start (${zone})`, 'Title'], ['2026-05-04', '09:00', title]]);
  const reading = read(xlsx([{ name: 'Leeds', rows: sheetIn('Europe/London', 'Ice') }, { name: 'Kyoto', rows: sheetIn('Asia/Tokyo', 'Rime') }, { name: 'York', rows: sheetIn('Europe/London', 'Fog') }]), {});
  assert.deepEqual(allEntries(reading.programme?.events[0]?.days ?? []).map(({ title, when }) => [title?.[0].value, when.kind === 'timed' && new Date(when.startMs).toISOString()]), [['Ice', '2026-05-04T08:00:00.000Z'], ['Fog', '2026-05-04T08:00:00.000Z'], ['Rime', '2026-05-04T00:00:00.000Z']]);
  assert.equal(reading.placeOf?.(reading.lineOf('/days/1/agenda/0') ?? 0).sheet, 'Kyoto');
});

/** [name, workbook, [start, end, title, rooms]] */
const GRIDS: readonly (readonly [string, Uint8Array, readonly unknown[]])[] = [
  ['rooms', one(rowsOf([['Snow Days'], ['Time', 'Hall', 'Barn'], [[0.375, 2], 'Ice', 'Fog'], [[0.41666666666, 2], 'Lunch', ''], [[0.5, 2], 'Rime', 'Hail']]), BOOK, { behind: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B4:C4"/></mergeCells>' }), [['09:00', 'Ice', 'Hall'], ['09:00', 'Fog', 'Barn'], ['10:00', 'Lunch', undefined], ['12:00', 'Rime', 'Hall'], ['12:00', 'Hail', 'Barn']]],
  ['no headings', one(rowsOf([[[0.375, 2], 'Ice'], [[0.5, 2], 'Rime']]), BOOK), [['09:00', 'Ice', undefined], ['12:00', 'Rime', undefined]]],
];
for (const [name, bytes, entries] of GRIDS) test(`workbook: a grid of times: ${name}`, () => {
  const agenda = read(bytes).document?.agenda as readonly { start?: string; title?: string; room?: string }[];
  assert.deepEqual(agenda.map(({ start, title, room }) => [start, title, room]), entries);
});

test('workbook: links in a grid, cells made one below it', () => {
  const reading = read(one(rowsOf([['Time', 'Hall', 'Barn'], [[0.375, 2], 'Ice', 'Fog'], [[0.5, 2], 'Rime', 'Hail']]), BOOK, { behind: '<mergeCells><mergeCell ref="A20:C20"/></mergeCells><hyperlinks><hyperlink ref="C3" r:id="rId1"/></hyperlinks>', named: [['hyperlink', 'https://example.org/hail', true]] }));
  assert.deepEqual((reading.document?.agenda as readonly { title?: string; links?: readonly { url: string }[] }[]).map(({ title, links }) => [title, links?.[0]?.url]), [['Ice', undefined], ['Fog', undefined], ['Rime', undefined], ['Hail', 'https://example.org/hail']]);
});

test('workbook: lines are rows, and empty ones count', () => {
  const reading = read(one(rowsOf([['Start', 'Title'], ['09:00', 'Ice\non\nlakes']], 3) + rowsOf([['10:00', 'Rime']], 9)));
  assert.deepEqual([reading.lineOf('/agenda/0'), reading.lineOf('/agenda/1'), reading.placeOf?.(9)], [4, 9, { line: 9 }]);
});
test('workbook: a date that shows no year is told', () => {
  const reading = read(one(rowsOf([HEAD, [[DAY, 8], '09:00', 'Ice', 'Hall']]), BOOK));
  assert.deepEqual([reading.document?.date, reading.guesses.filter(({ code }) => code === 'date-guessed').map(({ params }) => params.date)], ['2026-05-04', ['2026-05-04']]);
  // Once for those that follow one another, also where a strict workbook has dates in words of their own.
  const rows = rowsOf([HEAD, [[DAY, 8], '09:00', 'Ice', 'Hall'], [[DAY + 1, 8], '09:00', 'Rime', 'Hall']]);
  for (const bytes of [one(rows, BOOK), one(rows.replaceAll(/s="8"><v>(\d+)</g, (_, day) => `s="8" t="d"><v>2026-05-0${Number(day) - DAY + 4}<`), BOOK)]) assert.deepEqual(told(read(bytes), 'date-guessed'), [['05-04', { line: 2 }]]);
});
test('workbook: what lets people in is left out, and told', () => {
  const rows = rowsOf([['Start', 'Title', 'Room', 'E-mail', 'Join'], ['09:00', 'Ice', 'online', 'ada@example.org', 'Zoom'], ['10:00', 'Rime https://example.org/j/1?pwd=abcd1234', 'online', '', 'https://example.org/j/2?pwd=efgh5678']]);
  const reading = read(one(rows, {}, { behind: '<hyperlinks><hyperlink ref="C2" r:id="rId1"/><hyperlink ref="E2" r:id="rId1"/></hyperlinks>', named: [['hyperlink', 'https://example.org/j/3?pwd=ijkl9012', true]] }));
  assert.doesNotMatch(JSON.stringify(reading.document), /abcd1234|efgh5678|ijkl9012|ada@/);
  assert.deepEqual([...new Set(reading.guesses.map(({ code }) => code))].filter((code) => code.endsWith('left-out')), ['columns-left-out', 'cell-left-out']);
  assert.equal((reading.document?.agenda as readonly { room?: string }[])[0]?.room, 'online');
});
for (const type of ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml']) test(`workbook: ${type}`, () => {
  assert.equal(read(one(rowsOf(ROWS), { type })).format, 'xlsx');
});
test('workbook: nothing in it, or nothing of a programme', () => {
  assert.deepEqual(read(one('')).guesses.map(({ code }) => code), ['file-empty']);
  assert.deepEqual(read(one(rowsOf(ROWS), {}, { state: 'hidden' })).guesses.map(({ code }) => code), ['file-empty']);
  assert.deepEqual(read(one(rowsOf([['Name', 'E-mail'], ['Ada', 'a@example.org']]))).guesses.map(({ code }) => code), ['columns-unknown']);
});
