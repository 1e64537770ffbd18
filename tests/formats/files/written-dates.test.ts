/**
 * Dates as people write them in seven languages, those that can be two, and what is none.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { datesIn, daysAfter, isoOf, weekdayAlone, weekdayOf, type WrittenDate } from '../../../src/formats/files/written-dates.js';

const day = ({ year, month, day: of }: { year?: number; month: number; day: number }): string => (year === undefined ? `${month}-${of}` : isoOf({ year, month, day: of }));
const told = (date: WrittenDate): string => [day(date), date.to ? `..${day(date.to)}` : '', date.other ? ` or ${day(date.other)}` : '', date.weekday === undefined ? '' : ` wd${date.weekday}`].join('');

/** [a text, its dates] */
const DATES: readonly (readonly [string, string])[] = [
  // ISO and the like.
  ['2024-12-15', '2024-12-15'], ['on 2024-12-15, in town', '2024-12-15'], ['2024/12/15', '2024-12-15'], ['2024.12.15', '2024-12-15'], ['2024-13-15', ''], ['2024-02-30', ''],
  // English.
  ['23 November 2020', '2020-11-23'], ['23 Nov 2020', '2020-11-23'], ['23 Nov. 2020', '2020-11-23'], ['15th December 2024', '2024-12-15'], ['the 1st of May 2026', '2026-05-01'], ['2nd May 2026', '2026-05-02'], ['3rd of June, 2026', '2026-06-03'], ['23-Nov-2020', '2020-11-23'],
  ['May 27, 2020', '2020-05-27'], ['May 27 2020', '2020-05-27'], ['May 27th, 2020', '2020-05-27'], ['Jun 03, 2026', '2026-06-03'], ['Sept. 3', '9-3'], ['September 3', '9-3'], ['Tuesday 2 June', '6-2 wd2'], ['Tue, June 2', '6-2 wd2'],
  ['Monday, 23 November 2020', '2020-11-23 wd1'], ['Mon 23 Nov 2020', '2020-11-23 wd1'], ['Friday the 13th November 2026', '2026-11-13 wd5'], ['Friday, May 27, 2020', '2020-05-27 wd5'], ['24 May 2024 (Friday)', '2024-05-24 wd5'],
  ['Nov, 21 2011', '2011-11-21'], ['Monday: Nov, 21 2011', '2011-11-21 wd1'], ['In May, 27 of us met', ''], ['Day 1. October 15th 2026', '2026-10-15'], ['Day 2, October 16, 2026', '2026-10-16'], ['1. October 15, 2026', '2026-10-15'], ['Day 1 October 15', '10-15'], ['1. October, 15 talks', '10-1'], ['Day 1: 12 October 9:30', '10-12'], ['12 October 10 am', '10-12'],
  // German.
  ['11.03.2015', '2015-03-11'], ['1.3.2015', '2015-03-01'], ['1. 3. 2015', '2015-03-01'], ['11.03.15', '2015-03-11'], ['24.2.', '2-24'], ['Mittwoch, 11.03.2015', '2015-03-11 wd3'], ['Mi., 11.03.2015', '2015-03-11 wd3'], ['11. März 2015', '2015-03-11'], ['11. Maerz 2015', '2015-03-11'], ['am 1. Dezember', '12-1'], ['Donnerstag, 24. Feb. 2022', '2022-02-24 wd4'], ['4. Jänner 2026', '2026-01-04'],
  // French.
  ['12 juin 2026', '2026-06-12'], ['1er juillet 2026', '2026-07-01'], ['le 3 août 2026', '2026-08-03'], ['vendredi 12 juin 2026', '2026-06-12 wd5'], ['Mardi 22 juin', '6-22 wd2'], ['5 févr. 2026', '2026-02-05'], ['5 décembre 2026', '2026-12-05'],
  // Spanish.
  ['6 de noviembre de 2025', '2025-11-06'], ['jueves 06 de noviembre', '11-6 wd4'], ['Jueves, 6 de noviembre de 2025', '2025-11-06 wd4'], ['1 de enero del 2026', '2026-01-01'], ['miércoles 4 de marzo', '3-4 wd3'], ['3 de setiembre de 2026', '2026-09-03'],
  // Italian and Portuguese.
  ['mercoledì 16 marzo 2022', '2022-03-16 wd3'], ['Lunedì 2 Giugno 2025', '2025-06-02 wd1'], ['31 ottobre - 1 novembre 2026', '2026-10-31 2026-11-01'], ['3 de março de 2026', '2026-03-03'], ['sexta-feira, 5 de junho de 2026', '2026-06-05 wd5'], ['8-10 luglio 2026', '2026-07-08..2026-07-10'],
  ['vrijdag 12 december 2025', '2025-12-12 wd5'], ['3 maart 2026', '2026-03-03'],
  // The name of the month between strokes or hyphens, as in titles of columns.
  ['24/nov', '11-24'], ['24/Nov/2020', '2020-11-24'], ['2020-Nov-09', '2020-11-09'], ['2020/nov/9', '2020-11-09'],
  // Without the second point only beside a day of the week, and if it can be no time.
  ['22.9 - Friday', '9-22 wd5'], ['23.9 – Sábado', '9-23 wd6'], ['Freitag, 22.9: Anreise', '9-22 wd5'], ['Freitag 9.10 Begrüßung', ''], ['Freitag 9.30', ''], ['22.9 km', ''], ['room C5.02.', ''],
  // Strokes: only one reading, or two.
  ['18/05/2022', '2022-05-18'], ['05/18/2022', '2022-05-18'], ['18-05-2022', '2022-05-18'], ['05/06/2022', '2022-06-05 or 2022-05-06'], ['06/06/2022', '2022-06-06'], ['1/2/2022', '2022-02-01 or 2022-01-02'], ['Monday 05/06/2022', '2022-06-05 or 2022-05-06 wd1'], ['18/05', '5-18'], ['05/18', '5-18'], ['05/06', ''], ['31/02/2022', ''], ['15/20', ''], ['1/2', ''],
  // Several days.
  ['8–10 July 2024', '2024-07-08..2024-07-10'], ['8 - 10 July 2024', '2024-07-08..2024-07-10'], ['July 8-10, 2024', '2024-07-08..2024-07-10'], ['July 25 and 26, 2022', '2022-07-25..2022-07-26'], ['June 30 – July 2, 2024', '2024-06-30..2024-07-02'], ['8 to 10 July 2024', '2024-07-08..2024-07-10'], ['du 3 au 5 juin 2024', '2024-06-03..2024-06-05'], ['3 al 5 de junio de 2024', '2024-06-03..2024-06-05'], ['24. und 25. Februar 2022', '2022-02-24..2022-02-25'],
  ['24.-26.5.2023', '2023-05-24..2023-05-26'], ['24.–27. April 2025', '2025-04-24..2025-04-27'], ['24.05.–26.05.2023', '2023-05-24..2023-05-26'], ['8 July – 10 July 2024', '2024-07-08 2024-07-10'], ['Monday, July 8 to Friday, July 19, 2024', '2024-07-08..2024-07-19 wd1'],
  // None.
  ['', ''], ['10 may be enough', ''], ['may 3 of you', ''], ['June 2024', ''], ['Section 2.3.4', ''], ['10:30', ''], ['May 15:00', ''], ['March 15:30', ''], ['version 1.2.2024.5', ''], ['32 May 2024', ''], ['30 February 2024', ''], ['room 12', ''], ['31.04.2024', ''], ['2020-2024', ''], ['3 marchers', ''], ['12:30-13:30', ''], ['50/50', ''], ['24.10 Uhr', ''],
];
for (const [text, expected] of DATES) test(`${JSON.stringify(text)} → ${expected || 'none'}`, () => assert.equal(datesIn(text).map(told).join(' '), expected));

test('a date knows where it stands, its weekday with it', () => {
  const [date] = datesIn('On Monday, 23 November 2020 (online)');
  assert.deepEqual([date?.written, date?.at, date?.end], ['Monday, 23 November 2020', 3, 27]);
});

const WEEKDAYS: readonly (readonly [string, number | undefined])[] = [['Monday', 1], ['Dienstag:', 2], ['mercredi', 3], ['Jueves', 4], ['Sonntag', 0], ['sábado', 6], ['So', undefined], ['Monday morning', undefined], ['', undefined]];
for (const [text, expected] of WEEKDAYS) test(`${JSON.stringify(text)} is day ${expected ?? 'none'} of a week`, () => assert.equal(weekdayAlone(text), expected));

test('days of the calendar', () => {
  assert.deepEqual([weekdayOf('2026-11-13'), weekdayOf('2024-02-29')], [5, 4]);
  assert.deepEqual([daysAfter('2024-02-28', 1), daysAfter('2026-12-31', 1), daysAfter('2026-03-29', 1), daysAfter('2026-01-01', -1)], ['2024-02-29', '2027-01-01', '2026-03-30', '2025-12-31']);
});
