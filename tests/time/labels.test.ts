/**
 * Labels of clock times, dates, offsets and durations in several languages. Engines differ in their spaces; those count as one.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { clockLabel, dateLabel, daysLabel, defaultHourCycle, durationLabel, offsetLabel, type HourCycle } from '../../src/time/labels.js';

const spaced = (text: string): string => text.replace(/[\u00A0\u202F\u2009]/g, ' ').replace(/[\u200E\u200F]/g, '');
const style = (language: string, hourCycle: HourCycle) => ({ language, hourCycle, noon: 'NOON', midnight: 'MIDNIGHT' });
const wall = (text: string): number => Date.parse(`${text}Z`);
const LANGUAGES = ['en', 'en-US', 'en-GB', 'de', 'de-AT', 'fr', 'es', 'es-MX', 'ja', 'ar', 'ar-EG', 'fa', 'th', 'hi', 'he', 'zh-Hant', 'ko', 'ru'];

for (const language of LANGUAGES) {
  test(`${language}: every minute of a day with 24 hours is HH:MM in Latin digits, never 24:`, () => {
    for (let minute = 0; minute < 1440; minute += 7) {
      const expected = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      assert.equal(spaced(clockLabel(wall('2024-02-10T00:00') + minute * 60_000, style(language, 'h23'))), expected);
    }
  });
  test(`${language}: with 12 hours noon and midnight are words, and no hour is 0 or above 12`, () => {
    assert.equal(clockLabel(wall('2024-02-10T00:00'), style(language, 'h12')), 'MIDNIGHT');
    assert.equal(clockLabel(wall('2024-02-10T12:00'), style(language, 'h12')), 'NOON');
    for (let minute = 1; minute < 1440; minute += 13) {
      if (minute === 720) continue;
      const label = clockLabel(wall('2024-02-10T00:00') + minute * 60_000, style(language, 'h12'));
      const hour = Number(/(\d+):/.exec(label)?.[1]);
      assert.equal(hour, Math.floor(minute / 60) % 12 || 12, label);
      assert.ok(/\D/.test(label.replace(/[\d:]/g, '').trim()), `${label} has no day period`);
    }
  });
  test(`${language}: dates are Gregorian in Latin digits`, () => {
    for (const length of ['long', 'medium'] as const) assert.match(dateLabel(wall('2024-02-10T15:00'), language, length), /2024/);
    assert.match(dateLabel(wall('2024-02-10T15:00'), language, 'short'), /10/);
    assert.doesNotMatch(dateLabel(wall('2024-02-10T15:00'), language, 'day'), /2024|2567|1402|1445/);
  });
}

const CLOCKS: readonly (readonly [string, HourCycle, string, string])[] = [
  ['en-US', 'h12', '2024-02-10T15:05', '3:05 PM'], ['en-US', 'h12', '2024-02-10T00:30', '12:30 AM'], ['en', 'h23', '2024-02-10T00:05', '00:05'], ['de', 'h23', '2024-02-10T09:05', '09:05'],
  ['ja', 'h12', '2024-02-10T15:05', '午後3:05'], ['en-US', 'h23', '1969-12-31T23:59', '23:59'], ['en-US', 'h12', '1969-12-31T12:00', 'NOON'],
];
for (const [language, cycle, time, expected] of CLOCKS) test(`${language} ${cycle} ${time} = ${expected}`, () => assert.equal(spaced(clockLabel(wall(time), style(language, cycle))), expected));

const DATES: readonly (readonly [string, 'long' | 'day' | 'medium' | 'short', RegExp])[] = [
  ['en', 'long', /^Saturday,? 10 February 2024$/], ['en', 'short', /^Sat,? 10 Feb$/], ['en-US', 'long', /^Saturday, February 10, 2024$/], ['de', 'long', /^Samstag, 10\. Februar 2024$/],
  ['fr', 'long', /^samedi 10 février 2024$/], ['es', 'day', /^sábado, 10 de febrero$/], ['ja', 'long', /^2024年2月10日土曜日$/], ['ar', 'long', /السبت/],
];
for (const [language, length, expected] of DATES) test(`${language} ${length} date`, () => assert.match(spaced(dateLabel(wall('2024-02-10T23:59'), language, length)), expected));

const OFFSETS: readonly (readonly [number, string])[] = [[0, 'UTC'], [540, 'UTC+9'], [345, 'UTC+5:45'], [-210, 'UTC−3:30'], [-720, 'UTC−12'], [840, 'UTC+14'], [765, 'UTC+12:45'], [-30, 'UTC−0:30']];
for (const [minutes, expected] of OFFSETS) test(`${minutes} min is ${expected}`, () => assert.equal(offsetLabel(minutes), expected));

const CYCLES: readonly (readonly [string, HourCycle])[] = [['en', 'h23'], ['en-GB', 'h23'], ['en-US', 'h12'], ['de', 'h23'], ['fr', 'h23'], ['es', 'h23'], ['ja', 'h23'], ['ar', 'h12'], ['hi', 'h12'], ['en-AU', 'h12']];
for (const [language, cycle] of CYCLES) test(`${language} uses ${cycle}`, () => assert.equal(defaultHourCycle(language), cycle));

const DURATIONS: readonly (readonly [number, string, RegExp])[] = [[30, 'en', /^30 min$/], [90, 'en', /^90 min$/], [120, 'en', /^2 hr$/], [150, 'en', /^2 hr 30 min$/], [30, 'de', /^30 Min\.$/], [30, 'ja', /^30 ?分$/], [5, 'ar', /^5 /]];
for (const [minutes, language, expected] of DURATIONS) test(`${minutes} min in ${language}`, () => assert.match(spaced(durationLabel(minutes, language)), expected));

test('days carry their sign', () => assert.deepEqual([spaced(daysLabel(2, 'en')), spaced(daysLabel(-2, 'de'))], ['+2 days', '-2 Tage']));
