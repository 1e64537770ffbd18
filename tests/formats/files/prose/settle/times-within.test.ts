/**
 * Times that are said in the middle of a text: nobody misses them, and what is no entry's time is not told of twice.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../../src/formats/files/prose/programme.js';

const TOP = 'Day of Fog\n18 June 2026\n\n';

/** [lines below the title and the date, what is told: line, time] */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['9:00-12:00 Fog\nIn the hall, and then 2pm-5pm, Building 60: Rime\n18:00 Dinner', ['5 2pm-5pm']],
  ['9:00-10:00 Fog, then coffee 10:00-10:30 in the hall\n10:30 Rime', ['4 10:00-10:30']],
  ['9:00-12:00 Fog (9:00-9:30 Ann Lee, 9:30-10:15 Bo Ray)\n13:00 Rime', ['4 9:00-9:30', '4 9:30-10:15']],
  ['| Time | Title |\n|---|---|\n| 9:00 | Fog (talks 9:20-9:40) |\n| 10:00 | Rime |', ['6 9:20-9:40']],
  // Another time where a title should begin; numbers of talks are none.
  ['9:00, 10:00 Fog\n11:00 Rime', ['4 10:00']], ['9:30-10:00-10:30 Fog\n11:00 Rime', ['4 10:30']], ['9.00 10.15 Nebel\n11.00 Reif', ['4 10.15']], ['9.00 1.10 Fog\n10.00 1.20 Rime', []], ['9:00 2:1 mixtures\n10:00 Rime', []],
  // What stands where times do, and is none.
  ['9:00 - 10:00 Fog\n25:00 - 26:00 Rime\n11:00 - 12:00 Hail', ['5 25:00']], ['9:00 - 10:00 Fog\n10:75 - 11:00 Rime\n11:00 - 12:00 Hail', ['5 10:75']], ['9:00 - 10:00 Fog\n10:00 - 10:60 Rime\n11:00 - 12:00 Hail', ['5 10:60']],
  ['| Time | Title |\n|---|---|\n| 9:00 | Fog |\n| 30:00 | Rime |\n| 11:00 | Hail |', ['7 30:00']], ['9h00 - 10h00 Fog\n24h30 - 25h00 Rime', ['5 24h30']], ['9:00 - 10:00 Fog\n1O:00 - 11:00 Rime\n11:00 - 12:00 Hail', ['5 1O:00']],
  ['9:00 - 10:00 Fog\n10;00 - 11:00 Rime\n11:00 - 12:00 Hail', ['5 10;00']], ['9:00 - 10:00 Fog\n10:0 - 11:00 Rime\n11:00 - 12:00 Hail', ['5 10:0']], ['9:00 - 10:00 Fog\n22:00 - 24:00 Rime', []],
  // The whole of a day, and what is an entry's already.
  ['9:00-10:00 Fog\n10:00-11:00 Rime\nFrom 10:00 to 11:00 you can also see ice.', []],
  ['Thursday, 18 June 2026, 9:00-17:00\n\n9:00-10:00 Fog\n10:00-17:00 Rime', []],
  ['Registration: 8:00-9:00 in the hall\n9:00-10:00 Fog', []],
  // A length and a ratio are no times; neither is what a long abstract tells.
  ['9:00 Fog\nThe ratio went from 3.10 - 4.20 in 2:1 mixtures.\n10:00 Rime', []],
  [`9:00 Fog\n${'Words about fog and rime, and what they do. '.repeat(15)}Measured from 9:15 to 11:45 each day.\n10:00 Rime`, []],
];
for (const [lines, told] of ROWS) {
  test(`told within ${lines.slice(0, 60).replaceAll('\n', ' / ')}: ${told.join(', ') || 'nothing'}`, () => {
    const { guesses } = programme.translate(TOP + lines, { eventTimeZone: 'UTC' });
    assert.deepEqual(guesses.filter(({ code }) => code === 'time-within').map(({ line, params }) => `${line} ${params.value}`), told);
  });
}

test('a text without an entry says so', () => {
  const { document, guesses } = programme.translate(`${TOP}We meet in the hall.\nThe opening is there, too, and it will be at 10.00.`, { eventTimeZone: 'UTC' });
  assert.deepEqual([document.agenda, guesses.some(({ code, severity }) => code === 'entries-not-found' && severity === 'error')], [[], true]);
});
