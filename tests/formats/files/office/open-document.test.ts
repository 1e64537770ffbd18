/**
 * OpenDocument texts and workbooks: what comes out of one is what comes out of the text or table that it shows.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFile, type FileReading } from '../../../../src/formats/files/index.js';
import { zip } from './parts.js';

const KNOWN = { date: '2027-02-09', eventTimeZone: 'UTC' };
const read = (bytes: Uint8Array): FileReading => readFile(bytes, '', KNOWN);
const readText = (text: string, name: string): FileReading => readFile(new TextEncoder().encode(text), name, KNOWN);
const told = ({ guesses, placeOf = (line) => ({ line }) }: FileReading, code: string): readonly unknown[] => guesses.filter((guess) => guess.code === code).map(({ params, line = 0 }) => [params.value, placeOf(line)]);

const NAMES = ['office', 'text', 'table', 'style', 'draw', 'calcext'].map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`).join(' ') + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"';
const root = (name: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-${name} ${NAMES}>${inner}</office:document-${name}>`;
const STYLES = '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>'
  + '<style:style style:name="T4" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style><style:style style:name="T5" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="T6" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="ce2" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>';
const NAMED = '<office:styles><style:style style:name="Title" style:family="paragraph"/></office:styles><office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Snow Days 2026</text:p></style:header><style:footer><text:p>3</text:p></style:footer></style:master-page></office:master-styles>';
const file = (kind: 'text' | 'spreadsheet', inner: string, named = ''): Uint8Array => zip({
  mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': root('content', `<office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:${kind}>${inner}</office:${kind}></office:body>`), 'styles.xml': root('styles', named),
});
const odt = (inner: string, named?: string): Uint8Array => file('text', inner, named);
const p = (inner: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${inner}</text:p>`;
const span = (inner: string, style: string): string => `<text:span text:style-name="${style}">${inner}</text:span>`;
const cell = (inner: string, attributes = ''): string => `<table:table-cell ${attributes}>${inner && p(inner)}</table:table-cell>`;
const row = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const OPENING = p('9:00 Opening') + p('9:30 Ice');

/** [name, content, the text that it shows, named styles] */
const TEXTS: readonly (readonly [string, string, string, string?])[] = [
  ['headings and paragraphs', p('Snow Days', 'P1') + '<text:h text:outline-level="2">4 May 2026</text:h>' + OPENING + p('') + '<text:h text:outline-level="2">5 May 2026</text:h>' + p('9:00 Rime'), '# Snow Days\n## 4 May 2026\n9:00 Opening\n9:30 Ice\n\n## 5 May 2026\n9:00 Rime', NAMED],
  ['lists', `${p('Session 1: Ice')}<text:list><text:list-item>${p('9:00 Floes')}</text:list-item><text:list-item>${p('9:30 Cores')}</text:list-item></text:list>`, 'Session 1: Ice\n- 9:00 Floes\n- 9:30 Cores'],
  ['bold words, links, breaks, tabs and blanks', p(`9:00 ${span('Ice', 'T1')}\n   on lakes<text:line-break/>9:30<text:tab/>Rime<text:tab/>Hall<text:line-break/>10:00<text:tab/>Fog<text:tab/><text:a xlink:href="https://example.org/">Barn</text:a>`), '9:00 **Ice** on lakes\n9:30\tRime\tHall\n10:00\tFog\t[Barn](https://example.org/)'],
  ['a table with merged cells', `<table:table><table:table-header-rows>${row(cell('Time') + cell('Hall') + cell('Barn'))}</table:table-header-rows>${row(cell('9:00') + cell('Opening', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>')}${row(cell('9:30') + cell('Ice') + cell('Rime'))}</table:table>`, '<table><tr><th>Time</th><th>Hall</th><th>Barn</th></tr><tr><td>9:00</td><td colspan="2">Opening</td></tr><tr><td>9:30</td><td>Ice</td><td>Rime</td></tr></table>'],
  ['a box with text', p(`9:00 Ice<draw:frame><draw:text-box>${p('9:30 Rime')}</draw:text-box></draw:frame>`) + p('10:00 Fog'), '9:00 Ice\n9:30 Rime\n10:00 Fog'],
  ['notes', p('9:00 Ice<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Joint work with Bo Rask</text:p></text:note-body></text:note>') + p('9:30 Rime'), '9:00 Ice<sup>1</sup>\n9:30 Rime\n<sup>1</sup> Joint work with Bo Rask'],
  ['paragraphs of lists without a sign, lists in lists', `${p('Session 1: Ice')}<text:list><text:list-header>${p('Chair: Ada Brandt')}</text:list-header><text:list-item>${p('9:00 Floes')}${p('Joint work with Bo Rask')}<text:list><text:list-item>${p('in spring')}</text:list-item></text:list></text:list-item></text:list><text:numbered-paragraph text:level="1">${p('9:30 Cores')}</text:numbered-paragraph>`, 'Session 1: Ice\nChair: Ada Brandt\n- 9:00 Floes\nJoint work with Bo Rask\n  - in spring\n9:30 Cores'],
  ['headings without a level, or one too deep', `<text:h>4 May 2026</text:h>${OPENING}<text:h text:outline-level="7">10:00 Rime</text:h>`, '# 4 May 2026\n9:00 Opening\n9:30 Ice\n10:00 Rime'],
  ['what fields show, blanks in a row, words above others', p('9:00<text:s/><text:bookmark-start text:name="a"/>Ice<text:bookmark-end text:name="a"/><text:s text:c="3"/><text:meta-field>on lakes</text:meta-field><text:span text:style-name="T1"></text:span>') + p('9:30 <text:ruby><text:ruby-base>雪</text:ruby-base><text:ruby-text>ゆき</text:ruby-text></text:ruby> after <text:bookmark-ref text:ref-name="a">Ice</text:bookmark-ref>') + p(`10:00 CO${span('2', 'T4')} and km${span('2', 'T5')}, ${span('dry', 'T6')}`), '9:00 Ice on lakes\n9:30 雪 after Ice\n10:00 CO<sub>2</sub> and km<sup>2</sup>, *dry*'],
  ['a table with rows in groups, and cells written once for several', `<table:table><table:table-columns><table:table-column/></table:table-columns><table:table-rows>${row(cell('9:00') + cell('Ice', 'table:number-columns-repeated="2"'))}<table:table-row-group>${row(cell('9:30') + cell('Rime') + cell('Fog'))}${row('<table:table-cell table:number-columns-repeated="2"/>' + cell('Hail'))}</table:table-row-group></table:table-rows></table:table>`, '<table><tr><td>9:00</td><td>Ice</td><td>Ice</td></tr><tr><td>9:30</td><td>Rime</td><td>Fog</td></tr><tr><td></td><td></td><td>Hail</td></tr></table>'],
  ['shapes with words, at a page and in a group', `<draw:custom-shape>${p('9:00 Ice')}</draw:custom-shape>${p(`9:30 Rime<draw:g><draw:rect>${p('10:00 Fog')}</draw:rect><draw:frame><draw:image/></draw:frame></draw:g>`)}`, '9:00 Ice\n9:30 Rime\n10:00 Fog'],
  ['a note of a heading and several paragraphs', `${p('9:00 Ice<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Joint work with Bo Rask</text:p><text:p>Funded by Hill</text:p></text:note-body></text:note>')}${p('9:30 Rime<text:note><text:note-citation>2</text:note-citation></text:note>')}`, '9:00 Ice<sup>1</sup>\n9:30 Rime<sup>2</sup>\n<sup>1</sup> Joint work with Bo Rask\nFunded by Hill'],
  ['without comments', p('9:00 Ice<office:annotation><text:p>ask Bo</text:p></office:annotation>') + p('9:30 Rime'), '9:00 Ice\n9:30 Rime'],
];
for (const [name, inner, text, named] of TEXTS) test(`OpenDocument text: ${name}`, () => {
  const reading = read(odt(inner, named));
  assert.equal(reading.format, 'odt');
  assert.deepEqual(reading.document, readText(text, 'programme.md').document);
});

/** [name, content, code, what is told, named styles] */
const LEFT_OUT: readonly (readonly [string, string, string, readonly unknown[], string?])[] = [
  ['what was deleted', `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><text:p>Ada</text:p></office:change-info>${p('10:00 Rime')}</text:deletion></text:changed-region></text:tracked-changes>${OPENING}`, 'left-out', [['10:00 Rime', { line: 1 }]]],
  ['what is struck out', OPENING + p(`10:00 Rime${span(' by Bo', 'T2')}`), 'left-out', [['by Bo', { line: 3 }]]],
  ['what is hidden', OPENING + p(`10:00 Rime${span(' ask Bo', 'T3')}`), 'hidden-left-out', [['ask Bo', { line: 3 }]]],
  ['a table of contents, an index', `<text:table-of-content><text:index-body><text:index-title>${p('Contents')}</text:index-title>${p('Monday<text:tab/>2')}</text:index-body></text:table-of-content>${OPENING}<text:alphabetical-index><text:index-body>${p('Brandt<text:s/>2')}</text:index-body></text:alphabetical-index>`, 'left-out', [['Contents Monday 2', { line: 1 }], ['Brandt 2', { line: 3 }]]],
  ['hidden sections', `<text:section text:name="A">${OPENING}</text:section><text:section text:name="B" text:display="none">${p('10:00 Rime')}</text:section>`, 'hidden-left-out', [['10:00 Rime', { line: 3 }]]],
  ['heads of pages', OPENING, 'left-out', [['Snow Days 2026', { line: 3 }]], NAMED],
];
for (const [name, inner, code, expected, named] of LEFT_OUT) test(`OpenDocument text: left out and told: ${name}`, () => {
  const reading = read(odt(inner, named));
  assert.deepEqual(told(reading, code), expected);
  for (const [value] of expected as readonly (readonly [string])[]) assert.ok(!JSON.stringify(reading.document).includes(value), value);
});

const sheet = (rows: string, attributes = 'table:name="Programme"', columns = ''): string => `<table:table ${attributes}>${columns}${rows}</table:table>`;
const ods = (...sheets: readonly string[]): Uint8Array => file('spreadsheet', sheets.join(''));
const text = (words: string): string => cell(words, 'office:value-type="string"');
const date = (value: string, shown: string): string => cell(shown, `office:value-type="date" office:date-value="${value}"`);
const time = (value: string, shown: string): string => cell(shown, `office:value-type="time" office:time-value="${value}"`);
const HEAD = row(text('Date') + text('Start') + text('Title') + text('Room'));

/** [name, sheets, the table that they show] */
const TABLES: readonly (readonly [string, Uint8Array, string])[] = [
  ['dates and times', ods(sheet(HEAD + row(date('2026-05-04', '04.05.26') + time('PT09H00M00S', '09:00') + text('Ice') + cell('5', 'office:value-type="float" office:value="5"')) + row(date('2026-05-05T00:00:00', 'Dienstag, 5. Mai 2026') + time('PT09H59M59.9999S', '10:00') + text('Rime') + text('Hall')))), 'Date,Start,Title,Room\n2026-05-04,09:00,Ice,5\n2026-05-05,10:00,Rime,Hall'],
  ['dates with times, or only these of them', ods(sheet(row(text('Start') + text('End') + text('Title')) + row(date('2026-05-04T09:00:00', '04.05.2026 09:00') + date('2026-05-04T10:30:00', '10:30') + text('Ice')))), 'Start,End,Title\n2026-05-04 09:00,10:30,Ice'],
  ['dates with times in other ways of writing', ods(sheet(row(text('Start') + text('End') + text('Title')) + row(date('2026-05-04T09:00:00', '4.5.2026 9.00') + date('2026-05-04T10:30:00', '04/05/2026 10h30') + text('Ice')) + row(date('2026-05-04', '4.5.2026') + text('') + text('Rime')))), 'Start,End,Title\n2026-05-04 09:00,2026-05-04 10:30,Ice\n2026-05-04,,Rime'],
  ['rows and cells that are written once for several', ods(sheet(row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="3"') + row(text('Start') + text('Title') + cell('', 'table:number-columns-repeated="16382"')) + row(time('PT09H00M00S', '09:00') + text('Ice')) + row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048571"'))), '\n\n\nStart,Title\n09:00,Ice'],
  ['cells that were made one', ods(sheet(HEAD + row(`${text('4 May 2026').replace('<table:table-cell ', '<table:table-cell table:number-rows-spanned="2" ')}${text('09:00')}${text('Ice')}${text('Hall')}`) + row(`<table:covered-table-cell/>${text('10:00')}${text('Rime')}${text('Hall')}`))), 'Date,Start,Title,Room\n4 May 2026,09:00,Ice,Hall\n4 May 2026,10:00,Rime,Hall'],
  ['dates in words, with times', ods(sheet(row(text('Start') + text('End') + text('Title')) + row(date('2026-05-04T09:00:00', 'Montag, 4. Mai 2026 09:00') + date('2026-05-04T14:30:00', 'May 4, 2026 02:30 PM') + text('Ice')) + row(date('2026-05-05T09:00:00', '2026年5月5日 9時00分') + date('2026-05-05T10:00:00', 'Di 10:00:00,00') + text('Rime')))), 'Start,End,Title\n2026-05-04 09:00,2026-05-04 14:30,Ice\n2026-05-05 09:00,10:00,Rime'],
  ['dates at midnight, short years, times kept otherwise, with seconds', ods(sheet(row(text('Start') + text('End') + text('Duration') + text('Title')) + row(date('2026-05-04', '4. Mai 26 00:00') + date('2026-05-04T01:00:30', '04.05.26 01:00:30') + time('PT30M', '00:30') + text('Ice')) + row(date('2026-05-04', '4. Mai 26') + time('PT09H00M30S', '09:00:30') + text('') + text('Rime')))), 'Start,End,Duration,Title\n2026-05-04 00:00,2026-05-04 01:00,00:30,Ice\n2026-05-04,09:00:30,,Rime'],
  ['rows and columns in groups, blanks, breaks and comments in cells', ods(sheet(`<table:table-header-rows>${row(text('Start') + text('Title') + text('Room'))}</table:table-header-rows><table:table-row-group><table:table-rows>${row(text('09:00') + text('Ice<text:s text:c="2"/>on<text:tab/>lakes<text:line-break/>and<text:s/><text:span>seas</text:span><office:annotation><text:p>ask Bo</text:p></office:annotation>') + text('Hall'))}</table:table-rows></table:table-row-group>`, 'table:name="A"', '<table:table-column-group><table:table-column/></table:table-column-group>')), 'Start,Title,Room\n09:00,"Ice  on lakes\nand seas",Hall'],
  ['lines and links', ods(sheet(row(text('Start') + text('Title') + text('Speakers') + text('Slides')) + row(text('09:00') + text('Ice') + `<table:table-cell><text:p>Ada Brandt</text:p><text:p>Bo Rask</text:p></table:table-cell>` + cell('<text:a xlink:href="https://example.org/ice">PDF</text:a>')))), 'Start,Title,Speakers,Slides\n09:00,Ice,"Ada Brandt\nBo Rask",https://example.org/ice'],
];
for (const [name, bytes, csv] of TABLES) test(`OpenDocument workbook: ${name}`, () => {
  const reading = read(bytes);
  assert.equal(reading.format, 'ods');
  assert.deepEqual(reading.document, readText(csv, 'programme.csv').document);
});

const TALKS = row(text('Start') + text('Title') + text('Note')) + row(text('09:00') + text('Ice') + text('ask Bo'));
/** [name, workbook, code, what is told] */
const SHEETS_LEFT: readonly (readonly [string, Uint8Array, string, readonly unknown[]])[] = [
  ['hidden rows', ods(sheet(TALKS + row(text('10:00') + text('Rime'), 'table:visibility="filter"'))), 'hidden-left-out', [['3', { line: 3 }]]],
  ['hidden columns', ods(sheet(TALKS, 'table:name="A"', '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>')), 'hidden-left-out', [['C (Note)', { line: 1 }]]],
  ['hidden sheets', ods(sheet(TALKS), sheet(TALKS, 'table:name="Budget" table:style-name="ta2"')), 'hidden-left-out', [['Budget', { sheet: 'Budget', line: 1 }]]],
  ['errors', ods(sheet(TALKS + row(text('10:00') + text('Rime') + cell('#REF!', 'table:formula="of:=[.Z1]" office:value-type="string" calcext:value-type="error"')))), 'left-out', [['#REF!', { line: 3 }]]],
  ['formulas that were never worked out', ods(sheet(TALKS + row(cell('', 'table:formula="of:=[.A2]+TIME(1;0;0)"') + text('Rime')))), 'left-out', [['=[.A2]+TIME(1;0;0)', { line: 3 }]]],
  ['what is struck out within a cell', ods(sheet(TALKS + row(cell(`${span('9:30', 'T2')} 10:00`, 'office:value-type="string"') + text('Rime')))), 'left-out', [['9:30', { line: 3 }]]],
  ['what is struck out', ods(sheet(TALKS + row(text('10:00') + text('Rime') + cell('Fog', 'table:style-name="ce2" office:value-type="string"')))), 'left-out', [['Fog', { line: 3 }]]],
  ['a date without its year, with a time that has the digits of one', ods(sheet(row(text('Start') + text('Title')) + row(date('2026-05-04T10:26:00', '4. Mai 10:26') + text('Ice')))), 'date-guessed', [['4. Mai 10:26', { line: 2 }]]],
  ['a date without its year', ods(sheet(HEAD + row(date('2026-05-04', '4. Mai') + text('09:00') + text('Ice') + text('Hall')))), 'date-guessed', [['4. Mai', { line: 2 }]]],
];
for (const [name, bytes, code, expected] of SHEETS_LEFT) test(`OpenDocument workbook: told: ${name}`, () => assert.deepEqual(told(read(bytes), code), expected));

test('OpenDocument: what lets people in is left out, and told', () => {
  const reading = read(odt(OPENING + p('Passcode: 123456') + p('<text:a xlink:href="https://example.org/j/1?pwd=abcd1234">join</text:a>')));
  assert.doesNotMatch(JSON.stringify(reading.document), /123456|abcd1234/);
  assert.ok(reading.guesses.some(({ code }) => code === 'secret-left-out'));
});
