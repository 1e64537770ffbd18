/**
 * Which hour of the day is meant: the half of the day, noon and midnight, a quarter past, and ends that are bare hours.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { FileOptions } from '../../../../../src/formats/files/file-format.js';
import { programme } from '../../../../../src/formats/files/prose/programme.js';

const translate = (text: string, options: FileOptions = {}): ReturnType<typeof programme.translate> => programme.translate(text, options);

/** [rows, their starts and ends, codes] */
const HOURS: readonly (readonly [readonly string[], readonly string[], readonly string[]])[] = [
  [['9:00-10:00 A', '10:00-12:00 B', '12:00-1:00 C', '1:00-2:30 D', '2:30 E'], ['09:00-10:00', '10:00-12:00', '12:00-13:00', '13:00-14:30', '14:30'], ['half-day-guessed']],
  [['9:00 A', '10:00 B', '13:00 C', '2:00 D'], ['09:00', '10:00', '13:00', '02:00'], []],
  [['09:00 A', '11:30 B', '01:00 C'], ['09:00', '11:30', '13:00'], ['half-day-guessed']],
  [['9:00-10:00 A', '10:00-9:30 B', '10:30-11:00 C'], ['09:00-10:00', '10:00-09:30', '10:30-11:00'], []], [['8:00-5:30 Registration', '9:00-10:00 A'], ['08:00-17:30', '09:00-10:00'], ['half-day-guessed']],
  [['10:00 A', '11:00 B', '10:00 C'], ['10:00', '11:00', '10:00'], []],
  // A parallel session begins again when the first did.
  [['9:00 A', '11:00 B', '1:40 C', '2:20 D', '1:40 E', '2:20 F'], ['09:00', '11:00', '13:40', '14:20', '13:40', '14:20'], ['half-day-guessed']],
  [['2:00-3:00 A', '3:00-4:00 B'], ['14:00-15:00', '15:00-16:00'], ['half-day-guessed']],
  [['02:00-03:00 A', '03:00-04:00 B'], ['02:00-03:00', '03:00-04:00'], []],
  [['9 am A', '10:30 am B', '12 pm C', '1:30 pm D', '3–4pm E'], ['09:00', '10:30', '12:00', '13:30', '15:00-16:00'], ['half-day-shared', 'twelve-doubtful']],
  [['11:00 am - 12:00 am A', '12:00 pm B'], ['11:00-12:00', '12:00'], ['twelve-doubtful', 'twelve-doubtful']],
  [['9:00 pm - 12:00 am A'], ['21:00-24:00'], ['twelve-doubtful']], [['10 – 10:30am A', '11 – 12am B', '12 – 1pm C'], ['10:00-10:30', '11:00-12:00', '12:00-13:00'], ['half-day-shared', 'twelve-doubtful']], [['10 – 12 am A'], ['10:00-12:00'], ['half-day-shared', 'twelve-doubtful']], [['7 pm A', '10 – 12 am B'], ['19:00', '22:00-24:00'], ['half-day-shared', 'twelve-doubtful']], [['11–1 pm A'], ['11:00-13:00'], ['half-day-shared']], [['11am-1pm A'], ['11:00-13:00'], []], [['9am – 10:30 A'], ['09:00-10:30'], []],
  [['14:00 A', '3.00-3.30pm B', '8:00–5pm C'], ['14:00', '15:00-15:30', '08:00-17:00'], ['half-day-shared']],
  // A quarter past, as universities say it.
  [['16 Uhr c.t. A', '18 h s.t. B'], ['16:15', '18:00'], ['time-quarter']], [['14–16 Uhr c.t. A', '16:15 Uhr (c.t.) B'], ['14:15-16:00', '16:15'], ['time-quarter']], [['5 pm c. t. A'], ['17:15'], ['time-quarter']], [['10:00 C.T. scans A', '11:00 (s.t.) B'], ['10:00', '11:00'], []],
  [['12:00 pm - 13:15 pm A', '13:15 pm - 14:00 pm B'], ['12:00-13:15', '13:15-14:00'], ['time-odd', 'twelve-doubtful']],
  [['22:00-23:30 A', '23:30-00:30 B'], ['22:00-23:30', '23:30-00:30'], []], [['11:00-noon A', 'noon-13:00 B'], ['11:00-12:00', '12:00-13:00'], []], [['8 pm to midnight A'], ['20:00-24:00'], []],
  // An end that is a bare hour.
  [['9:30-10 Ann Lee: Fog', '10:30-12 coffee', '12:30-2 Lunch', '2-3 Bo Ray: Rime'], ['09:30-10:00', '10:30-12:00', '12:30-14:00'], ['half-day-guessed']], [['9:30-10 Fog', '12:30-2 Lunch', '14-15 Eva Roth: Rime'], ['09:30-10:00', '12:30-14:00', '14:00-15:00'], ['half-day-guessed']],
  [['12:30-1:30 Lunch', '13:30-15:00 Fog', '22:00-2:00 Stars'], ['12:30-13:30', '13:30-15:00', '22:00-02:00'], ['half-day-guessed']], [['9:00 - 3 talks on fog', '14:00-2 posters', '14:30-3 Vorträge', '15:00-3D prints', '16:00 - 17 Bo Ray'], ['09:00', '14:00', '14:30', '15:00', '16:00'], []],
];
for (const [rows, times, told] of HOURS) {
  test(`hours of ${rows.join('; ')}`, () => {
    const { document, guesses } = translate(`Title of it\n\n18 June 2026\n\n${rows.join('\n')}`, { eventTimeZone: 'UTC' });
    assert.deepEqual((document.agenda as { start?: string; end?: string }[]).map(({ start, end }) => [start, end].filter(Boolean).join('-')), times);
    assert.deepEqual([...new Set(guesses.map(({ code }) => code).filter((code) => /^(?:half|twelve|time)/.test(code)))].sort(), [...new Set(told)].sort());
  });
}

test('a number after a time that may be its end is told', () => {
  const { guesses } = translate('Title of it\n\n18 June 2026\n\n9:00 - 3 talks on fog\n10:00 - 11 Bo Ray\n11:00 3D prints', { eventTimeZone: 'UTC' });
  assert.deepEqual(guesses.filter(({ code }) => code === 'end-open').map(({ line, params }) => [line, params.value]), [[5, '9:00–3'], [6, '10:00–11']]);
});

test('all rows that were put into the afternoon are told, with their lines', () => {
  const { guesses } = translate('Title of it\n\n9:00 A\n11:00 B\n1:00 C\n2:00 D\n3:00 E', { eventTimeZone: 'UTC' });
  assert.deepEqual(guesses.filter(({ code }) => code === 'half-day-guessed').map(({ line, path, params }) => [line, path, params]), [[5, '/agenda/2/start', { value: '1:00', taken: '13:00', lines: '5, 6, 7' }]]);
});
