/**
 * Dates and times in cells: what is read, and above all what is not.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readCell, readCells, readDuration, slashOrder, type SlashOrder } from '../../../../src/formats/files/dates/cell-times.js';
import { ends } from '../../../bounded-work.js';

const said = (text: string, order?: SlashOrder): string | undefined => {
  const time = readCell(text, order);
  return time && [time.readings ? time.readings.join('|') : time.date, time.clock === undefined ? undefined : time.clock + time.zone].filter(Boolean).join(' ');
};

/** [cell, what it says] */
const CELLS: readonly (readonly [string, string | undefined])[] = [
  ['2027-02-09', '2027-02-09'], ['2027/02/09', '2027-02-09'], ['2027-2-9', '2027-02-09'], ['2027.02.09', '2027-02-09'], ['09.02.2027', '2027-02-09'], ['9.2.2027', '2027-02-09'], ['9. 2. 2027', '2027-02-09'], ['13/02/2027', '2027-02-13'], ['02/13/2027', '2027-02-13'], ['13-02-2027', '2027-02-13'],
  ['05/05/2027', '2027-05-05'], ['04/05/2027', '2027-05-04|2027-04-05'], ['4-5-2027', '2027-05-04|2027-04-05'], ['04/05/2027 15:00', '2027-05-04|2027-04-05 15:00'], ['31/11/2027', undefined], ['30.02.2027', undefined], ['2027-13-01', undefined], ['99/99/2027', undefined], ['04.05.27', undefined], ['Monday', undefined], ['2027', undefined], ['12027-02-09', undefined],
  ['4 May 2027: Ice', undefined], [`15:00${' '.repeat(80)}`, undefined], ['4 May 2027', '2027-05-04'], ['May 4, 2027', '2027-05-04'], ['4. Mai 2027', '2027-05-04'], ['4 mai 2027', '2027-05-04'], ['4 de mayo de 2027', '2027-05-04'], ['1er juin 2027', '2027-06-01'], ['4-May-2027', '2027-05-04'], ['4-May-27', '2027-05-04'], ['4th of May 2027', '2027-05-04'], ['Tuesday, May 4, 2027', '2027-05-04'], ['Dienstag, 4. Mai 2027', '2027-05-04'], ['mardi 4 mai 2027', '2027-05-04'], ['Tue 04.05.2027', '2027-05-04'], ['Di., 04.05.2027', '2027-05-04'], ['Tue 2027-05-04', '2027-05-04'],
  ['Tue 04/05/2027', '2027-05-04|2027-04-05'], ['May 4, 2027 3:30 PM', '2027-05-04 15:30'], ['4. Mai 2027, 15 Uhr', '2027-05-04 15:00'], ['4 May', undefined], ['4–5 May 2027', undefined], ['on 4 May 2027', undefined], ['31 April 2027', undefined], ['4 May 2027 in town', undefined], ['Tue 15:00', undefined], ['May', undefined], ['15 h 30', '15:30'], ['15:00 hrs', '15:00'], ['9:00 a. m.', '09:00'],
  ['15:00', '15:00'], ['9:05', '09:05'], ['09:05', '09:05'], ['15.00', '15:00'], ['15h30', '15:30'], ['15h', '15:00'], ['15 h', '15:00'], ['15 Uhr', '15:00'], ['15:30 Uhr', '15:30'], ['15.30 uhr', '15:30'], ['3 pm', '15:00'], ['3pm', '15:00'], ['3:30 PM', '15:30'], ['3:30 p.m.', '15:30'], ['11:59 am', '11:59'], ['12:00 pm', '12:00'], ['12 am', '00:00'], ['12:30 a.m.', '00:30'], ['15:00:30', '15:00:30'], ['15:00:30.5', '15:00:30.5'], ['24:00', '24:00'],
  ['15:00Z', '15:00Z'], ['15:00 UTC', '15:00Z'], ['15:00+02:00', '15:00+02:00'], ['15:00 −0330', undefined], ['15:00-05:00', undefined], ['2027-02-09T15:00-05:00', '2027-02-09 15:00-05:00'], ['2027-02-09 15:00-16:00', undefined], ['25:00', undefined], ['15:60', undefined], ['15', undefined], ['13 pm', undefined], ['0 am', undefined], ['15:00 CET', undefined], ['15:00 EST', undefined], ['1500', undefined], ['15:5', undefined], ['noon', undefined], ['', undefined], ['—', undefined], ['-5', undefined],
  // Minutes behind the unit of the hour.
  ['9 Uhr 30', '09:30'], ['14 heures 30', '14:30'], ['16 heures et demie', '16:30'], ['15u30', '15:30'], ['17 ч. 30 мин.', '17:30'], ['15 год 30 хв', '15:30'], ['10 óra 45 perc', '10:45'], ['10,15 Uhr', '10:15'], ['4. Mai 2027, 9 Uhr 30', '2027-05-04 09:30'], ['6 y media de la tarde', '18:30'], ['4:30 de la tarde', '16:30'], ['9:30 rano', '09:30'], ['2 heures 30', undefined], ['9 Uhr 30 Minuten', undefined], ['15 e 30', undefined],
  ['午後1時30分', '13:30'], ['午後0時30分', '12:30'], ['午前10時', '10:00'], ['10時半', '10:30'], ['下午2:00', '14:00'], ['上午9点', '09:00'], ['오후 1:30', '13:30'], ['１０：３０', '10:30'], ['9時間', undefined], ['9:00 π.μ.', '09:00'], ['1:00 مساءً', '13:00'], ['09.30 uur', '09:30'],
  ['2027年5月4日', '2027-05-04'], ['2027年5月4日（火）午後1時', '2027-05-04 13:00'], ['2027년 5월 4일', '2027-05-04'], ['4 мая 2027 г.', '2027-05-04'], ['4 maja 2027', '2027-05-04'], ['5月4日', undefined],
  ['2027-02-09 15:00', '2027-02-09 15:00'], ['2027-02-09T15:00', '2027-02-09 15:00'], ['2027-02-09T15:00:00Z', '2027-02-09 15:00:00Z'], ['2027-02-09T15:00+01:00', '2027-02-09 15:00+01:00'], ['09.02.2027, 15:00 Uhr', '2027-02-09 15:00'], ['2/13/2027 3:00 PM', '2027-02-13 15:00'], ['2027-02-09 later', undefined], ['2027-02-0915:00', undefined],
];
for (const [cell, expected] of CELLS) test(`${JSON.stringify(cell)} says ${expected ?? 'nothing'}`, () => assert.equal(said(cell), expected));

test('a day of the week that is not that of its date', () => {
  for (const [cell, expected] of [['Tuesday, 4 May 2027', undefined], ['Monday, 4 May 2027', true], ['Mo, 04.05.2027', true], ['Tue 2027-05-04', undefined], ['Wed 2027-05-04 15:00', true]] as const) assert.equal(readCell(cell, undefined)?.isOtherWeekday, expected, cell);
});

/** [cells, order] */
const ORDERS: readonly (readonly [readonly string[], SlashOrder])[] = [[['04/05/2027', '13/05/2027'], 'day-first'], [['04/05/2027', '05/13/2027'], 'month-first'], [['04/05/2027'], undefined], [['13/05/2027', '05/13/2027'], undefined], [['2027-02-09', '13.05.2027', ''], undefined], [['13/05/2027 15:00'], 'day-first'], [[], undefined]];
for (const [cells, order] of ORDERS) test(`order of ${cells.join(', ') || 'nothing'}`, () => assert.equal(slashOrder(cells), order));
test('an order settles what could be two, and never what it contradicts', () => {
  assert.deepEqual([said('04/05/2027', 'day-first'), said('04/05/2027', 'month-first'), said('13/05/2027', 'month-first')], ['2027-05-04', '2027-04-05', undefined]);
});

/** [cell, start, end] */
const RANGES: readonly (readonly [string, string | undefined, string?])[] = [
  ['下午2:00-3:00', '14:00', '15:00'], ['午前11時〜午後1時', '11:00', '13:00'], ['上午11:00-1:00', '11:00', '01:00'], ['9:00〜10:30', '09:00', '10:30'], ['9時から10時まで', '09:00', '10:00'], ['9:00 до 10:00', '09:00', '10:00'],
  ['10:30-12', '10:30', '12:00'], ['13:00–14', '13:00', '14:00'], ['9-10', undefined], ['15:00', '15:00'], ['15:00-15:30', '15:00', '15:30'], ['2027-02-09 15:00-16:00', '15:00', '16:00'], ['15:00:00-15:30:00', '15:00:00', '15:30:00'], ['15:00 – 15:30', '15:00', '15:30'], ['15.00—15.30', '15:00', '15:30'], ['15:00 to 15:30', '15:00', '15:30'], ['15:00 bis 15:30 Uhr', '15:00', '15:30'], ['15h00 à 15h30', '15:00', '15:30'], ['15:00 a 15:30', '15:00', '15:30'], ['3:00 pm - 4:00 pm', '15:00', '16:00'], ['3:00 - 4:00 pm', '15:00', '16:00'], ['9:00-10:00 AM', '09:00', '10:00'],
  ['2027-02-09 15:00 - 2027-02-09 16:00', '15:00', '16:00'], ['11:00 - 1:00 pm', undefined], ['15-16', undefined], ['3-4 pm', '15:00', '16:00'], ['15:00 -', undefined], ['- 15:00', undefined], ['15:00 - 16:00 - 17:00', undefined], ['Session 1 - 15:00', undefined], ['2027-02-09 - 2027-02-10', undefined],
];
for (const [cell, start, end] of RANGES) test(`ends of ${JSON.stringify(cell)}`, () => assert.deepEqual(readCells(cell, undefined)?.map((time) => time?.clock), start === undefined ? undefined : end === undefined ? [start] : [start, end]));

/** [cell, unit, minutes, or as written] */
const DURATIONS: readonly (readonly [string, 'min' | 'h', number | string])[] = [
  ['30', 'min', 30], ['30 min', 'min', 30], ['30 Minuten', 'min', 30], ['30′', 'min', 30], ['0:30', 'min', 30], ['01:30', 'min', 90], ['01:30:00', 'min', 90], ['1h30', 'min', 90], ['1 h 30 min', 'min', 90], ['1.5 h', 'min', 90], ['1,5 Stunden', 'min', 90], ['2 hours', 'min', 120], ['2', 'h', 120], ['0.5', 'h', 30], ['45 min', 'h', 45], ['PT30M', 'min', 'PT30M'], ['1.5', 'min', '1.5'], ['long', 'min', 'long'], ['1:75', 'min', '1:75'],
];
for (const [cell, unit, expected] of DURATIONS) test(`length of ${JSON.stringify(cell)} in ${unit}`, () => assert.equal(readDuration(cell, unit), expected));

test('a date that is read exists, and is written there', () => {
  fc.assert(fc.property(fc.date({ min: new Date('1973-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), fc.constantFrom('dotted', 'slashed', 'iso'), (date, form) => {
    const iso = date.toISOString().slice(0, 10);
    const [year = '', month = '', day = ''] = iso.split('-');
    const written = form === 'iso' ? iso : form === 'dotted' ? `${day}.${month}.${year}` : `${day}/${month}/${year}`;
    assert.equal(readCell(written, 'day-first')?.date, iso);
    const readings = readCell(`${day}/${month}/${year}`, undefined);
    assert.ok(readings?.date === iso || readings?.readings?.includes(iso));
  }));
});
test('no cell takes long', () => {
  for (const cell of [' '.repeat(1_000_000), '1'.repeat(1_000_000), '- '.repeat(500_000), `${'9'.repeat(1_000_000)}:00`]) {
    ends(() => readCells(cell, undefined));
    ends(() => readDuration(cell, 'min'));
  }
});
