/**
 * Written dates, times, offsets and durations.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { DAY_MS, dayNumber, isoDate, isoInstant, isoWall, parseDuration, parseIsoTime, parseOffset } from '../../src/time/iso.js';

const HOUR = 3_600_000;
const day = (date: string): number => Date.parse(`${date}T00:00Z`);

const TIMES: readonly (readonly [string, ReturnType<typeof parseIsoTime>])[] = [
  ['2026-05-04', { kind: 'date', dayMs: day('2026-05-04') }],
  ['2024-02-29', { kind: 'date', dayMs: day('2024-02-29') }],
  [' 2026-05-04 ', { kind: 'date', dayMs: day('2026-05-04') }],
  ['15:05', { kind: 'clock', timeMs: 15 * HOUR + 300_000 }],
  ['9:05', { kind: 'clock', timeMs: 9 * HOUR + 300_000 }],
  ['00:00', { kind: 'clock', timeMs: 0 }],
  ['24:00', { kind: 'clock', timeMs: 24 * HOUR }],
  ['15:05:30', { kind: 'clock', timeMs: 15 * HOUR + 330_000 }],
  ['15:00Z', { kind: 'clock', timeMs: 15 * HOUR, offsetMinutes: 0 }],
  ['15:00+01:00', { kind: 'clock', timeMs: 15 * HOUR, offsetMinutes: 60 }],
  ['15:00 +0530', { kind: 'clock', timeMs: 15 * HOUR, offsetMinutes: 330 }],
  ['2026-05-04T09:30', { kind: 'local', wallMs: Date.parse('2026-05-04T09:30Z') }],
  ['2026-05-04 09:30', { kind: 'local', wallMs: Date.parse('2026-05-04T09:30Z') }],
  ['2026-05-04t09:30:15', { kind: 'local', wallMs: Date.parse('2026-05-04T09:30:15Z') }],
  ['2026-05-04T24:00', { kind: 'local', wallMs: day('2026-05-05') }],
  ['2026-05-04T09:30Z', { kind: 'instant', instantMs: Date.parse('2026-05-04T09:30Z') }],
  ['2026-05-04T09:30:00.250Z', { kind: 'instant', instantMs: Date.parse('2026-05-04T09:30:00.250Z') }],
  ['2026-05-04T09:30z', { kind: 'instant', instantMs: Date.parse('2026-05-04T09:30Z') }],
  ['2026-05-04T09:30+02:00', { kind: 'instant', instantMs: Date.parse('2026-05-04T07:30Z'), offsetMinutes: 120 }],
  ['2026-05-04T09:30-0330', { kind: 'instant', instantMs: Date.parse('2026-05-04T13:00Z'), offsetMinutes: -210 }],
  ['2026-05-04T09:30−03', { kind: 'instant', instantMs: Date.parse('2026-05-04T12:30Z'), offsetMinutes: -180 }],
  ['2026-05-04T09:30-00:00', { kind: 'instant', instantMs: Date.parse('2026-05-04T09:30Z') }],
  ['2026-05-04T09:30−00', { kind: 'instant', instantMs: Date.parse('2026-05-04T09:30Z') }],
  ['2026-05-04T09:30+00:00', { kind: 'instant', instantMs: Date.parse('2026-05-04T09:30Z'), offsetMinutes: 0 }],
  ['2026-05-04T24:00+14:00', { kind: 'instant', instantMs: Date.parse('2026-05-04T10:00Z'), offsetMinutes: 840 }],
  ['2026-05-04T00:00-12:00', { kind: 'instant', instantMs: Date.parse('2026-05-04T12:00Z'), offsetMinutes: -720 }],
  ['2026-05-04T09:30:59,5Z', { kind: 'instant', instantMs: Date.parse('2026-05-04T09:30:59.500Z') }],
  ['2026-05-04T09:30:59.999999999Z', { kind: 'instant', instantMs: Date.parse('2026-05-04T09:30:59.999Z') }],
  ['2026-05-04T9:30', { kind: 'local', wallMs: Date.parse('2026-05-04T09:30Z') }],
  ['T15:05', { kind: 'clock', timeMs: 15 * HOUR + 300_000 }],
  ['23:59:59.999', { kind: 'clock', timeMs: 24 * HOUR - 1 }],
  ['15:00 -03:30', { kind: 'clock', timeMs: 15 * HOUR, offsetMinutes: -210 }],
  ['1900-01-01', { kind: 'date', dayMs: day('1900-01-01') }],
  ['2000-02-29', { kind: 'date', dayMs: day('2000-02-29') }],
  ['2199-12-31', { kind: 'date', dayMs: day('2199-12-31') }],
  ['1969-12-31T23:59', { kind: 'local', wallMs: -60_000 }],
  ['\t2026-05-04T09:30\n', { kind: 'local', wallMs: Date.parse('2026-05-04T09:30Z') }],
  ['2026-05-04 07:00:00-08:00', { kind: 'instant', instantMs: Date.parse('2026-05-04T15:00Z'), offsetMinutes: -480 }],
  ['2026-05-04 09:30:00 +05:45', { kind: 'instant', instantMs: Date.parse('2026-05-04T03:45Z'), offsetMinutes: 345 }],
];
for (const [text, expected] of TIMES) test(`parseIsoTime(${JSON.stringify(text)})`, () => assert.deepEqual(parseIsoTime(text), expected));

// A range is no time with an offset.
const NO_TIMES = ['10:30-12:00', '13:00-14', '09:00-1030', '10:30−12:00', '2026-05-04 10:30-12:00', '22:00-00:00', '22:00 −00', '2026-05-04 22:00-00:00', '', ' ', 'noon', '25:00', '24:01', '12:60', '12:00:60', '1200', '3 pm', '15.05', '15:5', '2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-5-4', '04.05.2026', '05/04/2026',
  '2026-05-04T', '2026-05-04T25:00', '2026-05-04T09:30+25:00', '2026-05-04T09:30+02:60', '2026-05-04T09:30 CET', '2026-05-04Z', '0999-01-01', '1899-12-31', '2200-01-01', '20260504', '2026-W19', '2026-05-04T09:30[Europe/Berlin]',
  'undefined', 'NaN', 'Invalid Date', '-1:00', '١٥:٠٥', '24:00:00.001', '24:01+02:00', '1900-02-29', '2100-02-29', '2026-04-31', '2026-05-00', '0099-05-04', '+002026-05-04', '2026-05-04TT09:30', '2026-05-04  09:30',
  '2026-05-04T09', '2026-05-04T09:3', '2026-05-04T09:30:5', '2026-05-04T09:30:00.Z', '2026-05-04T09:30:60Z', '2026-05-04T09:30+2', '2026-05-04T09:30+16:00', '2026-05-04T09:30 UTC', '2026-05-04T09:30ZZ', '2026-05-04T09:30Z+02:00',
  '15:05 pm', '15h05', '15:05-16:00 talk', '２０２６-05-04', '1777852800000', 'T', ':', '[object Object]'];
for (const text of NO_TIMES) test(`parseIsoTime("${text}") is nothing`, () => assert.equal(parseIsoTime(text), undefined));

const OFFSETS: readonly (readonly [string, number | undefined])[] = [
  ['Z', 0], ['z', 0], ['+00:00', 0], ['-00:00', 0], ['+09:00', 540], ['+0530', 330], ['-03', -180], ['−03:30', -210], ['+14:00', 840], ['+12:45', 765], ['+15:59', 959], ['-15:59', -959], ['-12:00', -720], ['+05:45', 345], ['−00:00', 0], ['+00', 0],
  ['+16:00', undefined], ['+9', undefined], ['09:00', undefined], ['+09:60', undefined], ['UTC+9', undefined], ['', undefined], [' +09:00', undefined], ['+09:00 ', undefined], ['+0930:00', undefined], ['+009:00', undefined], ['-99:00', undefined], ['ZZ', undefined], ['±02:00', undefined],
];
for (const [text, expected] of OFFSETS) test(`parseOffset("${text}") = ${expected}`, () => assert.equal(parseOffset(text), expected));

const DURATIONS: readonly (readonly [string, number | undefined])[] = [
  ['PT35M', 35], ['PT1H', 60], ['PT1H30M', 90], ['P1D', 1440], ['P1W', 10_080], ['P1DT2H', 1560], ['-PT20M', -20], ['−PT20M', -20], ['+PT5M', 5], ['PT90S', 1.5], ['pt15m', 15], [' PT15M ', 15],
  ['P', undefined], ['PT', undefined], ['P1M', undefined], ['P1Y', undefined], ['35', undefined], ['35 min', undefined], ['PT1.5H', undefined], ['', undefined], ['1H', undefined], ['P1DT', undefined],
  ['P1W2D', 12_960], ['PT0M', 0], ['-PT0M', 0], ['-P0D', 0], ['P2W', 20_160], ['PT100H', 6000], ['PT1H1M1S', 61 + 1 / 60], ['PT1H1H', undefined], ['PT1M1H', undefined], ['P-1D', undefined], ['--PT1M', undefined], ['P1H', undefined], ['P1DT2', undefined],
  ['PT1M ago', undefined], ['T1M', undefined], ['P1Y2M3D', undefined],
];
for (const [text, expected] of DURATIONS) test(`parseDuration("${text}") = ${expected}`, () => assert.equal(parseDuration(text), expected));

const WRITTEN: readonly (readonly [number, string, string, string, number])[] = [
  [Date.UTC(2026, 4, 4, 9, 30), '2026-05-04', '2026-05-04T09:30:00Z', '2026-05-04 09:30', 20_577],
  [0, '1970-01-01', '1970-01-01T00:00:00Z', '1970-01-01 00:00', 0],
  [-1, '1969-12-31', '1969-12-31T23:59:59.999Z', '1969-12-31 23:59', -1],
  [-DAY_MS, '1969-12-31', '1969-12-31T00:00:00Z', '1969-12-31 00:00', -1],
  [-DAY_MS - 1, '1969-12-30', '1969-12-30T23:59:59.999Z', '1969-12-30 23:59', -2],
  [DAY_MS - 1, '1970-01-01', '1970-01-01T23:59:59.999Z', '1970-01-01 23:59', 0],
  [DAY_MS, '1970-01-02', '1970-01-02T00:00:00Z', '1970-01-02 00:00', 1],
  [Date.UTC(1900, 0, 1), '1900-01-01', '1900-01-01T00:00:00Z', '1900-01-01 00:00', -25_567],
  [Date.UTC(2024, 1, 29, 23, 59, 59), '2024-02-29', '2024-02-29T23:59:59Z', '2024-02-29 23:59', 19_782],
  [Date.UTC(2026, 4, 4, 9, 30, 0, 250), '2026-05-04', '2026-05-04T09:30:00.250Z', '2026-05-04 09:30', 20_577],
  [Date.UTC(2199, 11, 31, 23, 59), '2199-12-31', '2199-12-31T23:59:00Z', '2199-12-31 23:59', 84_005],
];
for (const [ms, date, instant, wall, number] of WRITTEN) {
  test(`${ms} as date, instant, wall time and day`, () => assert.deepEqual([isoDate(ms), isoInstant(ms), isoWall(ms), dayNumber(ms)], [date, instant, wall, number]));
}

test('every millisecond of a second is read as written', () => {
  for (let ms = 0; ms < 1000; ms++) {
    const text = `2026-05-04T23:59:59.${String(ms).padStart(3, '0')}Z`;
    assert.deepEqual(parseIsoTime(text), { kind: 'instant', instantMs: Date.parse(text) });
  }
});

test('every minute of a day and every day of a leap year is read back as it was written', () => {
  for (let wallMs = day('2024-02-28'); wallMs < day('2024-03-02'); wallMs += 60_000) assert.deepEqual(parseIsoTime(isoWall(wallMs)), { kind: 'local', wallMs });
  for (let dayMs = day('2024-01-01'); dayMs < day('2025-01-01'); dayMs += DAY_MS) assert.deepEqual(parseIsoTime(isoDate(dayMs)), { kind: 'date', dayMs });
});
