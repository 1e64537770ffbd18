/**
 * Tables whose cells hold tables: each entry is on the day, in the room and at the time that its cell stands below.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../../src/formats/files/prose/programme.js';
import { htmlBlocks } from '../../../../../src/formats/files/prose/text/html-lines.js';
import { tidied } from '../../../../../src/formats/files/prose/text/inline-text.js';
import { ends } from '../../../../bounded-work.js';
import { lay } from '../laid-out.js';

const cells = (name: 'td' | 'th', all: readonly string[]): string => `<tr>${all.map((cell) => (/^<t[dh]/.test(cell) ? cell : `<${name}>${cell}</${name}>`)).join('')}</tr>`;
const row = (...all: readonly string[]): string => cells('td', all);
const head = (...all: readonly string[]): string => cells('th', all);
const table = (...rows: readonly string[]): string => `<table>${rows.join('\n')}</table>`;
const page = (...pieces: readonly string[]): string => `<h1>Snow Days</h1>\n${pieces.join('\n')}`;

const [MONDAY, TUESDAY] = ['Monday 4 May 2026', 'Tuesday 5 May 2026'];
const FOG = table(row('09:00', 'Fog'), row('09:30', 'Rime (Ann Lee)'));
const HAIL = table(row('09:00', 'Hail (Bo Chen)'), row('10:00', 'Sleet'));
const TWO_DAYS = ['== 2026-05-04', '09:00 Fog', '09:30 Rime / Ann Lee', '== 2026-05-05', '09:00 Hail / Bo Chen', '10:00 Sleet'];

/** [what, page, entries, what is told as left out] */
const NESTED: readonly (readonly [string, string, readonly string[], (readonly string[])?])[] = [
  ['a day a column', page(table(head(MONDAY, TUESDAY), row(FOG, HAIL))), TWO_DAYS],
  ['days that are no heads of a table', page(table(row(MONDAY, TUESDAY), row(FOG, HAIL))), TWO_DAYS],
  ['the day in the cell itself', page(table(row(`<b>${MONDAY}</b>${FOG}`, `<b>${TUESDAY}</b>${HAIL}`))), TWO_DAYS],
  ['a week below the other', page(table(head(MONDAY, TUESDAY), row(FOG, HAIL), head('Monday 11 May 2026', 'Tuesday 12 May 2026'), row(HAIL, FOG))),
    [...TWO_DAYS, '== 2026-05-11', '09:00 Hail / Bo Chen', '10:00 Sleet', '== 2026-05-12', '09:00 Fog', '09:30 Rime / Ann Lee']],
  ['within the table that lays out the page', page(table(row('<a href="/">Home</a>', 'News'), row('', table(head(MONDAY, TUESDAY), row(FOG, HAIL))))), TWO_DAYS],
  ['halves of the day in front, and lunch across both days', page(table(row('', MONDAY, TUESDAY), row('Morning', table(row('9:00', 'Fog')), table(row('9:30', 'Hail', 'Bo Chen'))), row('', '<td colspan="2">12:00 Lunch</td>'), row('Afternoon', table(row('2:00', 'Rime')), '2:30 Sleet'))),
    ['== 2026-05-04', '09:00 Fog', '12:00 Lunch', '14:00 Rime', '== 2026-05-05', '09:30 Hail / Bo Chen', '12:00 Lunch', '14:30 Sleet']],
  ['times in front, where one day has its own', page(table(head('Time', MONDAY, TUESDAY), row('08:00', 'Coffee', 'Tea'), row('09:00-11:00', FOG, 'Hail (Bo Chen)'), row('11:00-12:00', 'Sleet', 'Dew'))),
    ['== 2026-05-04', '08:00 Coffee', '09:00 Fog', '09:30 Rime / Ann Lee', '11:00-12:00 Sleet', '== 2026-05-05', '08:00 Tea', '09:00-11:00 Hail / Bo Chen', '11:00-12:00 Dew'], ['09:00-11:00']],
  ['rooms', page(`<h2>${MONDAY}</h2>`, table(head('Time', 'Hall A', 'Hall B'), row('09:00-11:00', FOG, HAIL))),
    ['09:00 Fog @Hall A', '09:30 Rime / Ann Lee @Hall A', '09:00 Hail / Bo Chen @Hall B', '10:00 Sleet @Hall B'], ['09:00-11:00']],
  ['rooms, of which one has a table at times', page(`<h2>${MONDAY}</h2>`, table(head('Time', 'Hall A', 'Hall B'), row('08:00-09:00', 'Dew', 'Ice'), row('09:00-11:00', 'Snow', HAIL), row('11:00-12:00', '<td colspan="2">Lunch</td>'), row('12:00-13:00', FOG.replaceAll('09:', '12:'), 'Sleet'))),
    ['08:00-09:00 Dew @Hall A', '08:00-09:00 Ice @Hall B', '09:00-11:00 Snow @Hall A', '09:00 Hail / Bo Chen @Hall B', '10:00 Sleet @Hall B', '11:00-12:00 Lunch', '12:00-13:00 Sleet @Hall B', '12:00 Fog @Hall A', '12:30 Rime / Ann Lee @Hall A']],
  ['a day in front of each', page(table(head('Date', 'Programme'), row(MONDAY, FOG), row(TUESDAY, HAIL))), TWO_DAYS],
  ['borders around titles', page(`<h2>${MONDAY}</h2>`, table(head('Time', 'Talk'), row('09:00', table(row('Fog'))), row('09:30', table(row('Rime'), row('Ann Lee'))))), ['09:00 Fog', '09:30 Rime / Ann Lee']],
  ['pictures beside titles', page(`<h2>${MONDAY}</h2>`, table(head('Time', 'Talk', 'Speaker'), row('09:00', `Fog ${table(row('<img src="a.png">', '<img src="b.png">'))}`, 'Ann Lee'), row('09:30', 'Rime', 'Bo Chen'))), ['09:00 Fog / Ann Lee', '09:30 Rime / Bo Chen']],
  ['no heads: as the page goes', page(`<h2>${MONDAY}</h2>`, table(row(FOG), row(table(row('11:00', 'Hail'))))), ['09:00 Fog', '09:30 Rime / Ann Lee', '11:00 Hail']],
];
for (const [what, html, entries, leftOut = []] of NESTED) test(`tables within a table: ${what}`, () => {
  assert.deepEqual(lay(html).slice(1), entries);
  const told = programme.translate(html, { eventTimeZone: 'UTC' }).guesses.filter(({ code }) => code === 'left-out').map(({ params }) => params?.['value']);
  assert.deepEqual(told.filter((value) => !String(value).startsWith('<')), leftOut);
});

/** [what, page, entries] */
const TIMED: readonly (readonly [string, string, readonly string[]])[] = [
  ['beside one another', page(table(row(MONDAY, TUESDAY), row('09:00-09:30 Fog', '<td rowspan="2">09:00-10:00<br>Hail<br>Bo Chen</td>'), row('09:30-10:00<br>Rime'), row('10:00-11:00 Dew', '10:00-10:30 Sleet'))),
    ['== 2026-05-04', '09:00-09:30 Fog', '09:30-10:00 Rime', '10:00-11:00 Dew', '== 2026-05-05', '09:00-10:00 Hail / Bo Chen', '10:00-10:30 Sleet']],
  ['and lunch across both', page(table(row(MONDAY, TUESDAY), row('09:00 Fog', '09:30 Hail'), row('<td colspan="2">12:00 Lunch</td>'))), ['== 2026-05-04', '09:00 Fog', '12:00 Lunch', '== 2026-05-05', '09:30 Hail', '12:00 Lunch']],
  ['behind a column of times', page(table(row('', MONDAY, TUESDAY), row('09:00', 'Fog', 'Hail'), row('10:00', 'Rime', 'Sleet'))), ['== 2026-05-04', '09:00 Fog', '10:00 Rime', '== 2026-05-05', '09:00 Hail', '10:00 Sleet']],
];
for (const [what, html, entries] of TIMED) test(`days with times of their own ${what}`, () => assert.deepEqual(lay(html).slice(1), entries));

/** [what, page] */
const LARGE: readonly (readonly [string, string])[] = [
  ['deep', `<table><tr><th>${MONDAY}</th><th>${TUESDAY}</th></tr><tr><td>`.repeat(2000)],
  ['deep, with words at every level', `<table><tr><th>${MONDAY}</th><th>${TUESDAY}</th></tr><tr><td>9:00 Fog</td><td>`.repeat(2000)],
  ['deep, with times at every level', `<table><tr><th>Time</th><th>Talk</th></tr><tr><td>9:00</td><td>`.repeat(2000)],
  ['deep, with one time above', `<table><tr><td>9:00</td><td>${'<table><tr><td>'.repeat(4000)}`],
  ['days with times of their own', `<table><tr>${`<th>${MONDAY}</th>`.repeat(200)}</tr>${`<tr>${'<td>9:00 Fog</td>'.repeat(200)}</tr>`.repeat(100)}</table>`],
  ['wide', `<table>${`<tr><th>${MONDAY}</th><th>${TUESDAY}</th></tr><tr><td>${FOG}</td><td>${HAIL}</td></tr>`.repeat(400)}</table>`],
];
for (const [what, html] of LARGE) test(`tables within tables take time by their length: ${what}`, () => assert.ok(ends(() => htmlBlocks(html, false)).blocks));

test('links that nothing closes take time by their length', () => {
  assert.equal(ends(() => tidied('<a>'.repeat(100_000))).length, 300_000);
  assert.equal(tidied('9:00 <a name="fog">Fog <b>ahead</b></a>'), '9:00 Fog **ahead**');
});
