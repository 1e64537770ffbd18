/**
 * Word files, workbooks and PDFs on the command line: read like any other, with lines that their authors find.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { docx, paragraph, rowsOf, table, xlsx } from '../formats/files/office/parts.js';
import { pdf, ruled, words } from '../formats/files/pdf/parts.js';
import { checked, folder, run } from './command.js';

const file = folder();
const WORD = docx(paragraph('Snow Days') + paragraph('4 May 2026') + table(['9:00', 'Ice'], ['9:30', 'Rime']) + paragraph('Passcode: 123456'));
const TALKS = (title: string): string => rowsOf([['Start', 'End', 'Title'], ['09:00', '10:00', title], ['9 o clock', '', `${title} II`]]);
const BOOK = xlsx([{ name: '4 May 2026', rows: TALKS('Ice') }, { name: '5 May 2026', rows: TALKS('Rime') }, { name: 'People', rows: rowsOf([['Name'], ['Ada Brandt']]) }]);

test('a Word file, checked, converted and written as HTML', async () => {
  const name = file('programme.docx', WORD);
  const { out } = await run(['check', name, '--event-time-zone', 'Europe/Berlin']);
  assert.match(out, /“Snow Days”, Monday,? 4 May 2026, 09:00 \(Europe\/Berlin, UTC\+2\), 2 entries \(docx\)/);
  assert.match(out, /programme\.docx:5: warning \[secret-left-out\]/);
  const { code, out: csv } = await run(['convert', name, '--to', 'csv', '--event-time-zone', 'Europe/Berlin']);
  assert.equal(code, 0);
  assert.match(csv, /2026-05-04.*09:00.*Ice[^]*09:30.*Rime/);
  const html = await run(['html', name, '--event-time-zone', 'Europe/Berlin']);
  assert.match(html.out, /src="programme\.json"/);
  assert.match((await run(['zones', name, '--event-time-zone', 'Europe/Berlin', '--zones', 'Asia/Tokyo'])).out, /Tokyo/);
});
test('a workbook: sheets are named beside their rows', async () => {
  const name = file('programme.xlsx', BOOK);
  const { code, out } = await run(['check', name, '--event-time-zone', 'UTC']);
  assert.equal(code, 1);
  assert.ok(out.includes(`${name}:4 May 2026!3 /days/0/agenda/1`), out);
  assert.ok(out.includes(`${name}:5 May 2026!3 /days/1/agenda/1`), out);
  assert.match(out, /People!1: hint \[left-out\]\n {4}People was left out/);
  const { list } = await checked([name], '--event-time-zone', 'UTC');
  assert.deepEqual(list[0]?.problems.filter(({ severity }) => severity === 'error').map(({ path, line, sheet }) => [path, line, sheet]).slice(-1), [['/days/1/agenda/1/start', 3, '5 May 2026']]);
});
test('an old Word file, and one with a password: an error with its remedy', async () => {
  const { code, out } = await run(['check', file('old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]))]);
  assert.equal(code, 2);
  assert.match(out, /\[file-binary\][^]*→ Save it as docx, xlsx \(without a password\)/);
});
test('from standard input', async () => {
  assert.match((await run(['check', '-', '--event-time-zone', 'UTC'], { input: WORD })).out, /\(docx\)/);
});

const PAGES = pdf([...words([['Snow Days']], { y: 40 }), ...ruled([['', '4 May 2026', '5 May 2026'], ['9:00-10:00', 'Ice', 'Rime'], ['10:00-11:00', 'Hail', 'Dew']])], words([['Passcode: 123456'], ['9 o clock: nothing is known']]));
test('a PDF: its page is told beside its line', async () => {
  const name = file('programme.pdf', PAGES);
  const { code, out } = await run(['check', name, '--event-time-zone', 'Europe/Berlin']);
  assert.equal(code, 0);
  assert.match(out, /“Snow Days”, Monday, 4 May 2026, 09:00 to Tuesday, 5 May 2026, 11:00 \(Europe\/Berlin, UTC\+2\), 4 entries \(pdf\)/);
  assert.match(out, /programme\.pdf: hint \[pdf-by-place\]/);
  assert.match(out, /programme\.pdf:p\. 2!1: warning \[secret-left-out\]/);
  const { out: csv } = await run(['convert', name, '--to', 'csv', '--event-time-zone', 'Europe/Berlin']);
  assert.match(csv, /2026-05-04,09:00,10:00.*Ice[^]*2026-05-05,10:00,11:00.*Dew/);
});
test('a PDF of pictures, from standard input too: an error with its remedy', async () => {
  const { code, out } = await run(['check', '-'], { input: pdf([{ area: [50, 80, 200, 300], grey: 0.5 }]) });
  assert.equal(code, 2);
  assert.match(out, /\[pdf-without-text\][^]*→ Have the text recognised/);
});
