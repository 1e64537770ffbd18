/**
 * Tables that were copied from a page or a document: as text they are still read as they were.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { pastedText } from '../../src/builder/pasted.js';
import { programme } from '../../src/formats/files/prose/programme.js';

/** [what, HTML, text] */
const TABLES: readonly (readonly [string, string, string | undefined])[] = [
  ['rows', '<h2>Monday, 4 May 2026</h2><table><tr><th>Time</th><th>Title</th></tr><tr><td>9:00</td><td><b>Fog</b><br>Ann Lee</td></tr></table><p>All times in UTC</p>',
    '## Monday, 4 May 2026\n\n| Time | Title |\n|---|---|\n| 9:00 | **Fog**<br>Ann Lee |\n\n\nAll times in UTC\n'],
  ['a bar in a cell, and a cell that is missing', '<table><tr><td>9:00</td><td>Fog | Rime</td></tr><tr><td>10:00</td></tr></table>', '| 9:00 | Fog \\| Rime |\n| 10:00 |  |\n'],
  ['cells that reach over others', '<dl><dt>Days</dt></dl><table><tr><td>9:00</td><td rowspan="2"><b>Fog</b> &amp; <a href="https://example.org/?a=1&amp;b=2">Rime</a></td></tr><tr><td>10:00</td></tr><tr><td colspan="2">Lunch</td></tr></table>',
    'Days\n\n<table>\n<tr><td>9:00</td><td rowspan="2"><b>Fog</b> &amp; <a href="https://example.org/?a=1&amp;b=2">Rime</a></td></tr>\n<tr><td>10:00</td></tr>\n<tr><td colspan="2">Lunch</td></tr>\n</table>\n'],
  ['no table', '<p>9:00 Fog</p><p>10:00 Rime</p>', undefined],
  ['a table of one cell, as pages are laid out', '<table><tr><td><p>9:00 Fog</p><p>10:00 Rime</p></td></tr></table>', undefined],
  ['nothing', '', undefined],
];
for (const [what, html, text] of TABLES) test(`pasted: ${what}`, () => assert.equal(pastedText(html), text));

interface Entry {
  readonly title?: string;
  readonly start?: string;
  readonly end?: string;
  readonly room?: string;
  readonly speakers?: readonly unknown[];
  readonly items?: readonly Entry[];
}

/** Days, times, titles, rooms and people; where a line was is another matter. */
function read(text: string): unknown {
  const { document } = programme.translate(text, { eventTimeZone: 'UTC', date: '2026-10-05' });
  const laid = ({ title, start, end, room, speakers, items = [] }: Entry): unknown => [start, end, title, room, speakers, items.map(laid)];
  const days = (document.days ?? [{ date: document.date, agenda: document.agenda }]) as readonly { readonly date?: string; readonly agenda?: readonly Entry[] }[];
  return days.map(({ date, agenda = [] }) => [date, agenda.map(laid)]);
}

const FOLDER = 'tests/fixtures/formats/programmes';
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html') && /<table/i.test(readFileSync(`${FOLDER}/${name}`, 'utf8')));
test('there are pages to paste', () => assert.ok(PAGES.length > 2));
for (const name of PAGES) test(`read as the page itself: ${name}`, () => {
  const html = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const text = pastedText(html);
  if (text !== undefined) assert.deepEqual(read(text), read(html));
});
