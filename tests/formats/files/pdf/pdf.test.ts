/**
 * PDFs: what stands where on a page, as text and as tables, and what cannot be read.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { pdfText } from '../../../../src/formats/files/pdf/pdfjs.js';
import { withTexSigns } from '../../../../src/formats/files/pdf/tex-signs.js';
import { linesOf } from '../../../../src/formats/files/pdf/text-lines.js';
import { pdf, ruled, words, type Mark } from './parts.js';

/** The lines of pages; what is wider than a space is two. */
async function textOf(...pages: readonly (readonly Mark[])[]): Promise<readonly string[]> {
  const read = await pdfText(pdf(...pages));
  assert.ok('text' in read, JSON.stringify(read));
  return read.text.replace(/ {2,}/g, '  ').split('\n');
}

/** A cell as it is written. */
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => cell && `<p>${cell}</p>`).map((cell, at) => (cells[at]?.startsWith('<td') ? cells[at] : `<td>${cell}</td>`)).join('')}</tr>`;
const table = (...rows: readonly string[]): readonly string[] => ['___', ...`<table>${rows.join('\n')}</table>`.split('\n'), ''];

/** [what it shows, marks of a page, lines] */
const PAGES: readonly (readonly [string, readonly Mark[], readonly string[]])[] = [
  ['wide gaps part columns', words([['9:00', 'Fog', 'Ann Lee'], ['10:00', 'Wide walks in the mist', 'Bo Ray']]), ['9:00  Fog  Ann Lee', '10:00  Wide walks in the mist  Bo Ray']],
  ['what is further apart than lines are is parted', [...words([['9:00 Fog'], ['in the hall']]), ...words([['10:00 Rime'], ['in the tower']], { y: 130 })], ['9:00 Fog', 'in the hall', '', '10:00 Rime', 'in the tower']],
  ['words that are written one by one are of one line', [{ text: '9:00', x: 50, y: 80 }, { text: 'Fog', x: 76, y: 80 }, { text: 'and', x: 97, y: 80.5 }, { text: 'ice', x: 118, y: 80 }], ['9:00 Fog and ice']],
  ['letters of a word', [{ text: 'F', x: 50, y: 80 }, { text: 'og', x: 56.1, y: 80 }], ['Fog']],
  ['words whose letters are set apart', words([['9 : 0 0'], ['O p e n i n g'], ['1 0 : 0 0'], ['R i m e'], ['a t'], ['sea']]), ['9:00', 'Opening', '10:00', 'Rime', 'at', 'sea']],
  ['letters that are none of a word', words([['A B C D'], ['9:00 Fog'], ['Rime and hail'], ['D C B A']]), ['A B C D', '9:00 Fog', 'Rime and hail', 'D C B A']],
  ['columns of text, each with its own times, one after the other', [{ text: 'A week of fog, rime and hail, with a walk through the hills', x: 150, y: 60 }, ...words([['Monday 4 May'], ['9:00 Fog in the valleys'], ['10:00 Rime']], { x: 50 }), ...words([['Tuesday 5 May'], ['9:30 Hail'], ['11:00 Sleet on the hills']], { x: 300 })],
    ['A week of fog, rime and hail, with a walk through the hills', '', 'Monday 4 May', '9:00 Fog in the valleys', '10:00 Rime', '', 'Tuesday 5 May', '9:30 Hail', '11:00 Sleet on the hills']],
  ['a column of ends is none', words([['9:00 Fog in the valleys of the north', '9:30'], ['9:30 Rime', '10:00']], { columns: [0, 250] }), ['9:00 Fog in the valleys of the north  9:30', '9:30 Rime  10:00']],
  ['rooms that have no day of their own stay beside one another', words([['9:00 Fog in the valleys', '9:00 Rime in the hills'], ['10:00 Hail', '10:00 Sleet']], { columns: [0, 250] }), ['9:00 Fog in the valleys  9:00 Rime in the hills', '10:00 Hail  10:00 Sleet']],
  ['raised numbers and letters', [{ text: 'Ann Lee', x: 50, y: 80 }, { text: '1', x: 86, y: 76, size: 6 }, { text: 'on the 2', x: 94, y: 80 }, { text: 'nd', x: 130.5, y: 76, size: 6 }], ['Ann Lee<sup>1</sup> on the 2nd']],
  ['links', [{ text: '9:00', x: 50, y: 80 }, { text: 'Join us', x: 90, y: 80, url: 'https://example.org/a(b)' }, { text: 'write to us', x: 50, y: 94, url: 'mailto:a@example.org' }], ['9:00  [Join us](https://example.org/a%28b%29)', 'write to us']],
  ['a table', ruled([['Time', 'Title', 'Speaker'], ['9:00-10:00', 'Fog', 'Ann Lee'], ['10:00-11:00', 'Rime & hail', '']]), table(row('Time', 'Title', 'Speaker'), row('9:00-10:00', 'Fog', 'Ann Lee'), row('10:00-11:00', 'Rime &amp; hail', ''))],
  ['lines that the width of a cell breaks are one, others are not', ruled([['9:00', 'Fog in the valleys of the\nnorthern hills', 'Ann Lee\nLeeds'], ['10:00', 'Rime', 'Bo Ray']], { widths: [60, 120, 160] }), table(row('9:00', 'Fog in the valleys of the northern hills', 'Ann Lee<br>Leeds'), row('10:00', 'Rime', 'Bo Ray'))],
  ['a time over two lines', ruled([['9:00 -\n10:00', 'Fog', ''], ['10:00 -\n11:00', 'Rime', '']]), table(row('9:00 -<br>10:00', 'Fog', ''), row('10:00 -<br>11:00', 'Rime', ''))],
  ['rows of times that no lines part stay lines', ruled([['Time', 'Title', ''], ['9:00-9:30\n9:30-10:00', 'Fog\nRime', ''], ['10:00-11:00', 'Hail', '']]), ['Time  Title', '9:00-9:30  Fog', '9:30-10:00  Rime', '10:00-11:00  Hail']],
  ['a table without borders at its sides', ruled([['9:00', 'Fog', 'Ann Lee'], ['10:00', 'Rime', 'Bo Ray']]).filter((mark) => !('line' in mark) || mark.line[0] !== mark.line[2] || (mark.line[0] > 60 && mark.line[0] < 400)), table(row('9:00', 'Fog', 'Ann Lee'), row('10:00', 'Rime', 'Bo Ray'))],
  ['a frame around all of a page is no table', [{ line: [20, 20, 575, 20] }, { line: [575, 20, 575, 820] }, { line: [575, 820, 20, 820] }, { line: [20, 820, 20, 20] }, ...words([['9:00', 'Fog'], ['10:00', 'Rime']])], ['9:00  Fog', '10:00  Rime']],
  ['words that go up beside a table', [...ruled([['Day', '9:00', 'Fog'], ['', '10:00', 'Rime']]).filter((mark) => !('text' in mark && mark.text === 'Day')), { text: 'Monday', x: 80, y: 122, turned: 90 }], table(row('', '9:00', 'Fog'), row('Monday', '10:00', 'Rime'))],
  ['words that go down beside a table, others upside down', [...ruled([['Day', '9:00', 'Fog'], ['', '10:00', 'Rime']]).filter((mark) => !('text' in mark && mark.text === 'Day')), { text: 'Monday', x: 80, y: 84, turned: 270 }, { text: 'Remember', x: 300, y: 40, turned: 180 }], table(row('', '9:00', 'Fog'), row('Monday', '10:00', 'Rime'))],
  ['what the width of a column breaks goes on below', [{ text: 'A week of walks in the illimitable fog of the north, and in all of its hills', x: 50, y: 60 }, ...words([['9:00', 'Wide walks in the illimi-', 'Ann Lee'], ['', 'table mists above the ice-', ''], ['', 'core and its state-of-the-', ''], ['', 'art measurements on North-', ''], ['', 'Sea', ''], ['10:00', 'Rime', 'Bo Ray of the'], ['', '', 'observatory'], ['11:00', 'An ice-core', 'Cy Orr']], { columns: [0, 90, 220] })], ['A week of walks in the illimitable fog of the north, and in all of its hills', '', '9:00  Wide walks in the illimitable mists above the ice-core and its state-of-the-art measurements on North-Sea  Ann Lee', '10:00  Rime  Bo Ray of the observatory', '11:00  An ice-core  Cy Orr']],
  ['a table with words that are broken, gaps and empty lines in its cells', [...ruled([['9:00', 'Fog of the illimi-\ntable mist, North-\nSea', 'Ann Lee\n\nLeeds'], ['10:00', 'Rime', ''], ['9:00\n10:00', 'Dew', 'An ice-core']], { widths: [60, 90, 160] }), { text: 'Bo Ray', x: 204, y: 80 + 40 + 12 }, { text: 'York', x: 270, y: 80 + 40 + 12 }], table(row('9:00', 'Fog of the illimitable mist, North-Sea', 'Ann Lee<br>Leeds'), row('10:00', 'Rime', 'Bo Ray York'), row('9:00<br>10:00', 'Dew', 'An ice-core'))],
  ['a rule, a box around few words, a frame that is left', [{ line: [50, 60, 500, 60] }, ...ruled([['Snow', 'Days'], ['2026', '']], { y: 64 }), ...words([['9:00', 'Fog']], { y: 140 })], [' Snow  Days', ' 2026', '', '9:00  Fog']],
  ['two tables, the lower of which is drawn first', [...ruled([['11:00', 'Hail'], ['12:00', 'Dew']], { y: 180, widths: [80, 160] }), ...ruled([['9:00', 'Fog'], ['10:00', 'Rime']], { widths: [80, 160] })], [...table(row('9:00', 'Fog'), row('10:00', 'Rime')), '', ...table(row('11:00', 'Hail'), row('12:00', 'Dew')).slice(1)]],
  ['what two people say stands one below the other', words([['9:00', 'Ann Lee: Fog on all hills', 'Hall'], ['', 'Bo Raymond-Smith: Rime', ''], ['10:00', 'Hail', 'Barn'], ['11:00', 'Dew', 'Barn']], { columns: [0, 90, 220] }), ['9:00  Ann Lee: Fog on all hills  Hall', '  Bo Raymond-Smith: Rime', '10:00  Hail  Barn', '11:00  Dew  Barn']],
  ['lines that are drawn in other sizes, and put in, areas with round corners, what is only cut out', [...ruled([['9:00', 'Fog'], ['10:00', 'Rime']], { widths: [80, 160] }).filter((mark) => 'text' in mark),
    { content: '0 0 595 842 re W n q .1 0 0 .1 0 0 cm 500 7620 m 2900 7620 l S 500 7460 m 2900 7460 l S 500 7300 m 2900 7300 l S Q' }, { content: '0 0 m 0 -320 l S 800 0 m 800 -320 l S', matrix: '.1 0 0 .1 50 762' }, { content: '290 762 m 290 730 l s', matrix: '' }], table(row('9:00', 'Fog'), row('10:00', 'Rime'))],
  ['fields with round corners', [...ruled([['9:00', 'Fog'], ['10:00', 'Rime']], { widths: [80, 160] }).filter((mark) => 'text' in mark), { content: [[50, 746], [50, 730]].map(([x = 0, y = 0], at) => `.${at + 7} g ${x} ${y} m ${x + 74} ${y} l ${x + 78} ${y} ${x + 78} ${y} ${x + 80} ${y + 4} c ${x + 80} ${y + 16} l ${x} ${y + 16} l h f* .${at + 5} g ${x + 80} ${y} 160 16 re f`).join(' ') }], table(row('9:00', 'Fog'), row('10:00', 'Rime'))],
  ['links within the file lead nowhere', [{ text: '9:00', x: 50, y: 80 }, { text: 'Fog', x: 76, y: 80, url: '#2' }], ['9:00 Fog']],
  ['a letter that is larger than those before it', [{ text: '9:00', x: 50, y: 80, size: 9 }, { text: 'Fog', x: 76, y: 80, size: 12 }], ['9:00 Fog']],
];
for (const [name, marks, lines] of PAGES) test(name, async () => assert.deepEqual(await textOf(marks), lines));

test('what stands in one column begins at one place, however wide the words on its left are', async () => {
  const read = await pdfText(pdf(words([['9:00', 'Fog', 'Ann Lee'], ['10:00-11:30', 'Wide walks in the mist, illimitable', 'Bo Ray'], ['', 'iiii', 'Cy Orr']])));
  const lines = 'text' in read ? read.text.split('\n') : [];
  for (const column of [['Fog', 'Wide', 'iiii'], ['Ann', 'Bo', 'Cy']]) assert.equal(new Set(column.map((word, at) => lines[at]?.indexOf(word))).size, 1, lines.join('\n'));
});

const cells = (...areas: readonly (readonly [x: number, y: number, width: number, height: number, grey: number])[]): readonly Mark[] => areas.map(([x, y, width, height, grey]) => ({ area: [x, y, width, height], grey }));

test('a cell that reaches over columns and rows', async () => {
  const wide = ruled([['Time', 'Hall A', 'Hall B'], ['9:00', 'Fog', 'Rime'], ['10:00', 'Hail', ''], ['11:00', '', 'Dew']]);
  // Without the border between the columns of the last row but one, and that above the last field of the first column.
  const borders = wide.flatMap((mark): Mark[] => {
    if (!('line' in mark)) return [mark];
    const [x0, y0, x1, y1] = mark.line;
    if (x0 === x1 && x0 === 290) return [{ line: [x0, y0, x1, 112] }, { line: [x0, 128, x1, y1] }];
    return y0 === y1 && y0 === 128 ? [{ line: [130, y0, x1, y1] }] : [mark];
  });
  assert.deepEqual(await textOf(borders.filter((mark) => !('text' in mark && mark.text === '11:00'))), table(row('Time', 'Hall A', 'Hall B'), row('9:00', 'Fog', 'Rime'), row('<td rowspan="2"><p>10:00</p></td>', '<td colspan="2"><p>Hail</p></td>'), row('', 'Dew')));
});

test('areas of one colour are one cell, in which each column says its own', async () => {
  const areas = cells([50, 80, 80, 20, 0.9], [130, 80, 100, 20, 0.8], [230, 80, 100, 20, 0.9], [50, 100, 80, 20, 0.7], [130, 100, 100, 20, 0.5], [230, 100, 100, 20, 0.5], [50, 120, 80, 20, 0.9], [130, 120, 100, 40, 0.6], [230, 120, 100, 20, 0.9], [50, 140, 80, 20, 0.7], [230, 140, 100, 20, 0.8]);
  const texts = words([['9:00', 'Fog', 'Rime'], ['10:00', 'Break', 'Break'], ['11:00', 'Posters', 'Hail'], ['12:00', '', 'Dew']], { x: 54, y: 94, columns: [0, 80, 180], pitch: 20 });
  const lines = (await textOf([...areas, ...texts])).slice(1, -1);
  assert.deepEqual(lines.slice(1, 2), [row('10:00', 'Break', 'Break')]);
  assert.match(lines[2] ?? '', /<td rowspan="2"><p>Posters<\/p><\/td>/);
});

test('pages follow one another, each told with its first line', async () => {
  const read = await pdfText(pdf(words([['9:00 Fog']]), words([['10:00 Rime'], ['11:00 Hail']])));
  assert.deepEqual('text' in read && [read.text, read.pages], ['9:00 Fog\n\f10:00 Rime\n11:00 Hail', [1, 2]]);
});

test('what stands askew is told', async () => {
  const stamp = Buffer.from(pdf([{ text: 'DRAFT', x: 200, y: 300 }, ...words([['9:00 Fog']])])).toString('latin1').replace('1 0 0 1 200 542 Tm', '.7 .7 -.7 .7 9 9 Tm');
  const read = await pdfText(Uint8Array.from(stamp, (sign) => sign.charCodeAt(0)));
  assert.deepEqual('text' in read && [read.text, read.guesses.map(({ code, params }) => [code, params.value])], ['9:00 Fog', [['pdf-by-place', undefined], ['left-out', 'DRAFT']]]);
});

test('a field of the colour of the heading above it is a cell of its own', async () => {
  const areas = cells([50, 80, 280, 20, 0.8], [50, 100, 80, 20, 0.9], [130, 100, 100, 20, 0.8], [230, 100, 100, 20, 0.9], [50, 120, 80, 20, 0.7], [130, 120, 100, 20, 0.9], [230, 120, 100, 20, 0.7]);
  assert.deepEqual(await textOf([...areas, ...words([['Monday 4 May 2026'], ['9:00', 'Fog', 'Rime'], ['10:00', 'Hail', 'Dew']], { x: 54, y: 94, columns: [0, 80, 180], pitch: 20 })]), table(row('<td colspan="3"><p>Monday 4 May 2026</p></td>'), row('9:00', 'Fog', 'Rime'), row('10:00', 'Hail', 'Dew')));
});

/** [from which side, stretches as [text, left, right], the line] */
const LINES: readonly (readonly [string, readonly (readonly [string, number, number])[], readonly string[]])[] = [
  ['from the left', [['9:00', 50, 70], ['Fog', 73, 90]], ['9:00 Fog']],
  ['from the right, as Hebrew and Arabic are written', [['בוקר', 220, 240], ['טוב', 200, 217], ['9:00', 300, 320]], ['9:00', 'בוקר טוב']],
];
for (const [name, stretches, segments] of LINES) test(`a line ${name}`, () => {
  assert.deepEqual(linesOf(stretches.map(([text, left, right]) => ({ text, left, right, baseline: 80, size: 10, isApart: false }))).map((line) => line.segments.map(({ text }) => text)), [segments]);
});

test('letters of fonts of TeX, which name none of theirs', () => {
  for (const [written, meant] of [['9:00\x1510:00 o\x1eces \x16 \x10 e\x0bect\x11', '9:00–10:00 offices — “ effect”'], ['9{10', '9–10'], ['a{b}', 'a{b}']] as const) assert.equal(withTexSigns(written), meant);
});

/** [what it is, bytes, what is said] */
const UNREADABLE: readonly (readonly [string, Uint8Array, string])[] = [
  ['pictures of text', pdf([{ area: [50, 80, 200, 300], grey: 0.5 }]), 'pdf-without-text'],
  ['the first bytes of a PDF', pdf(words([['9:00 Fog']])).slice(0, 20), 'file-unreadable'],
  ['with a password', Uint8Array.from(Buffer.from(pdf(words([['9:00 Fog']]))).toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'1'.repeat(64)}> /U <${'2'.repeat(64)}> >>`), (sign) => sign.charCodeAt(0)), 'file-binary'],
  ['something else behind its sign', new TextEncoder().encode('%PDF-1.7\n9:00 Fog\n10:00 Rime\n'), 'file-unreadable'],
];
for (const [name, bytes, code] of UNREADABLE) test(`${name}: ${code}`, async () => {
  const read = await pdfText(bytes);
  assert.equal('code' in read && read.code, code);
});
