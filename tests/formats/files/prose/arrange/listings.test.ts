/**
 * Cells with lists in them: each line with a time is an entry of its own, on the day and in the room that stand beside or over it.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { lay } from '../laid-out.js';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;
const page = (...rows: readonly string[]): string => `<h1>Snow Days</h1><table>${rows.join('')}</table>`;
const on = (day: string): string => `<h1>Snow Days</h1><h2>${day}</h2>`;

const [MONDAY, TUESDAY] = ['Monday 4 May 2026', 'Tuesday 5 May 2026'];
const [FOG, HAIL] = ['9:00 Fog<br>10:00 Rime (Ann Lee)<br>11:00 Ice', '9:30 Hail<br>10:30 Sleet (Bo Ray)<br>11:30 Dew'];
const ONE = ['09:00 Fog', '10:00 Rime / Ann Lee', '11:00 Ice'];
const OTHER = ['09:30 Hail', '10:30 Sleet / Bo Ray', '11:30 Dew'];
const TWO_DAYS = ['== 2026-05-04', ...ONE, '== 2026-05-05', ...OTHER];

/** [what, page, entries] */
const LISTED: readonly (readonly [string, string, readonly string[]])[] = [
  ['a table that lays out the page', `<table><tr><td><h1>Snow Days</h1><h2>${MONDAY}</h2><p>9:00 Fog</p><p>10:00 Rime (Ann Lee)</p><ul><li>11:00 Ice</li></ul></td></tr></table>`, ONE],
  ['beside the links of the site', `<table>${row('<a href="/">Home</a><br><a href="/venue">Venue</a>', `<h1>Snow Days</h1><h2>${MONDAY}</h2>${FOG}`)}${row('', 'Imprint')}</table>`, ONE],
  ['times in lines of their own, day after day', `<table>${row('Menu')}${row(`<h1>Snow Days</h1><h2>${MONDAY}</h2><p>9:00</p><p>Fog</p><p>10:00</p><p>Rime</p><h2>${TUESDAY}</h2><p>9:00</p><p>Hail</p>`)}</table>`, ['== 2026-05-04', '09:00 Fog', '10:00 Rime', '== 2026-05-05', '09:00 Hail']],
  ['a day in front', page(row(MONDAY, FOG), row(TUESDAY, HAIL)), TWO_DAYS],
  ['a day in front, with titles over both', page(head('Day', 'Programme'), row(MONDAY, FOG), row(TUESDAY, HAIL)), TWO_DAYS],
  ['a day in front, with two lines', page(row(MONDAY, '9:00 Fog<br>10:00 Rime'), row(TUESDAY, '9:00 Hail<br>10:00 Dew')), ['== 2026-05-04', '09:00 Fog', '10:00 Rime', '== 2026-05-05', '09:00 Hail', '10:00 Dew']],
  ['days in the cells', page(row(`<h3>${MONDAY}</h3>${FOG}`, `<h3>${TUESDAY}</h3>${HAIL}`)), TWO_DAYS],
  ['days over the cells', page(head(MONDAY, TUESDAY), row(FOG, HAIL)), TWO_DAYS],
  ['rooms over the cells', `${on(MONDAY)}<table>${head('Hall A', 'Hall B')}${row(FOG, HAIL)}</table>`, [...ONE.map((entry) => `${entry} @Hall A`), ...OTHER.map((entry) => `${entry} @Hall B`)]],
  ['Markdown', `# Snow Days\n\n| Day | Programme |\n|---|---|\n| ${MONDAY} | ${FOG} |\n| ${TUESDAY} | ${HAIL} |`, TWO_DAYS],
  ['past noon', page(row(MONDAY, '11:00 Fog<br>12:30 Lunch<br>2:00 Rime<br>3:00 Ice')), ['11:00 Fog', '12:30 Lunch', '14:00 Rime', '15:00 Ice']],
  ['times alone, line by line', `${on(MONDAY)}<table>${row('9:00<br>10:00<br>11:00', 'Fog<br>Rime<br>Ice', 'Bo Ray<br>Ann Lee<br>Cy Orr')}</table>`, ['09:00 Fog / Bo Ray', '10:00 Rime / Ann Lee', '11:00 Ice / Cy Orr']],
];
for (const [what, html, entries] of LISTED) test(`lists in cells: ${what}`, () => assert.deepEqual(lay(html), ['# Snow Days', ...entries]));

/** [what, page, entries]: one entry each. */
const ONE_ENTRY: readonly (readonly [string, string, readonly string[]])[] = [
  ['talks within a session', `${on(MONDAY)}<table>${row('9:00-12:00', '<b>Session on ice</b><br>9:00-10:00 Fog<br>10:00-11:00 Rime<br>11:00-12:00 Dew')}</table>`, ['09:00-12:00 Session on ice <09:00-10:00 Fog; 10:00-11:00 Rime; 11:00-12:00 Dew>']],
  ['a start and an end', `${on(MONDAY)}<table>${row('9:00<br>10:00', 'Fog<br>Ann Lee')}${row('10:00<br>11:00', 'Rime<br>Bo Ray')}</table>`, ['09:00-10:00 Fog / Ann Lee', '10:00-11:00 Rime / Bo Ray']],
];
for (const [what, html, entries] of ONE_ENTRY) test(`no lists in cells: ${what}`, () => assert.deepEqual(lay(html), ['# Snow Days', ...entries]));

test('no lists in cells: an entry in several places has one start', () => {
  const places = page(head('Date', 'Time', 'Talk'), row(MONDAY, '9:00 Berlin<br>15:00 Beijing<br>16:00 Tokyo', 'Fog'), row(TUESDAY, '9:00 Berlin<br>15:00 Beijing<br>16:00 Tokyo', 'Hail'));
  assert.deepEqual(lay(places).filter((line) => !line.startsWith('== ')).length, 3);
});
