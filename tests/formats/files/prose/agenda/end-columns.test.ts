/**
 * Two columns of times without titles: what the second is taken for, and that it is told.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../../src/formats/files/prose/programme.js';
import { lay } from '../laid-out.js';

const DAY = '# Snow Days\n\n4 May 2026\n\n';
const html = (...rows: readonly (readonly string[])[]): string => `<h1>Snow Days</h1><p>4 May 2026</p><table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`;

/** [what, text, entries, what is told: columns, or what is left out] */
const COLUMNS: readonly (readonly [string, string, readonly string[], string?])[] = [
  ['ends', html(['13:00', '14:00', 'Fog'], ['14:30', '15:00', 'Rime']), ['13:00-14:00 Fog', '14:30-15:00 Rime'], '–: time, –: end, –: title'],
  ['ends, but for some', html(['13:00', '14:00', 'Fog'], ['14:00', '', 'Rime'], ['15:00', '16:00', 'Hail']), ['13:00-14:00 Fog', '14:00 Rime', '15:00-16:00 Hail'], '–: time, –: end, –: title'],
  ['ends, across noon on a clock of twelve', html(['11:00', '12:30', 'Fog'], ['12:30', '1:30', 'Lunch'], ['1:30', '2:00', 'Rime']), ['11:00-12:30 Fog', '12:30-13:30 Lunch', '13:30-14:00 Rime'], '–: time, –: end, –: title'],
  ['ends of entries side by side', html(['13:00', '14:00', 'Fog'], ['13:00', '14:00', 'Rime'], ['14:00', '15:00', 'Hail']), ['13:00-14:00 Fog', '13:00-14:00 Rime', '14:00-15:00 Hail'], '–: time, –: end, –: title'],
  ['another clock', html(['13:00', '15:00', 'Fog'], ['13:30', '15:30', 'Rime'], ['14:00', '16:00', 'Hail']), ['13:00 Fog', '13:30 Rime', '14:00 Hail'], '15:00, 15:30, 16:00'],
  ['earlier ones', html(['13:00', '07:00', 'Fog'], ['14:00', '08:00', 'Rime']), ['13:00 Fog', '14:00 Rime'], '07:00, 08:00'],
  ['tabs out of a workbook', `${DAY}13:00\t14:00\tFog\n14:00\t15:00\tRime\n15:00\t\tHail\n`, ['13:00-14:00 Fog', '14:00-15:00 Rime', '15:00 Hail'], '–: time, –: end, –: title'],
  ['tabs, the first without an end', `${DAY}13:00\t\tFog\n14:00\t15:00\tRime\n15:00\t16:00\tHail\n`, ['13:00 Fog', '14:00-15:00 Rime', '15:00-16:00 Hail'], '–: time, –: end, –: title'],
  ['tabs that only make room', `${DAY}13:00\t\tFog\t\t\tAnn Lee\n14:00\t\tRime on the hills\tBo Chen\n`, ['13:00 Fog / Ann Lee', '14:00 Rime on the hills / Bo Chen']],
  ['one column', `${DAY}13:00\tFog\n14:00\tRime\n`, ['13:00 Fog', '14:00 Rime']],
];
for (const [what, text, entries, said] of COLUMNS) test(`a second column of times: ${what}`, () => {
  assert.deepEqual(lay(text).slice(1), entries);
  const told = programme.translate(text, { eventTimeZone: 'UTC' }).guesses.flatMap(({ code, params }) => (code === 'columns-guessed' ? [params['columns']] : code === 'left-out' ? [params['value']] : []));
  assert.deepEqual(told, said === undefined ? [] : [said]);
});
