/**
 * Labels of clock times, dates, offsets and durations in several languages. Engines differ in their spaces; those count as one.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { clockLabel, dateLabel, daysLabel, defaultHourCycle, distanceLabel, durationLabel, languageName, offsetLabel, type DateLength, type HourCycle } from '../../src/time/labels.js';

const spaced = (text: string): string => text.replace(/[\u00A0\u202F\u2009]/g, ' ').replace(/[\u200E\u200F]/g, '');
const style = (language: string, hourCycle: HourCycle) => ({ language, hourCycle, noon: 'NOON', midnight: 'MIDNIGHT' });
const wall = (text: string): number => Date.parse(`${text}Z`);
const HOUR = 3_600_000;
const LENGTHS: readonly DateLength[] = ['long', 'day', 'medium', 'short'];
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const LANGUAGES = ['en', 'en-US', 'en-GB', 'de', 'de-AT', 'fr', 'es', 'es-MX', 'ja', 'ar', 'ar-EG', 'fa', 'th', 'hi', 'he', 'zh-Hant', 'ko', 'ru'];

for (const language of LANGUAGES) {
  test(`${language}: every minute of a day with 24 hours is HH:MM in Latin digits, never 24:`, () => {
    for (let minute = 0; minute < 1440; minute += 7) {
      const expected = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      assert.equal(spaced(clockLabel(wall('2024-02-10T00:00') + minute * 60_000, style(language, 'h23'))), expected);
    }
  });
  const twelve = language === 'ja' ? 0 : 12;
  test(`${language}: with 12 hours noon and midnight are words, and the hour after them is ${twelve}`, () => {
    assert.equal(clockLabel(wall('2024-02-10T00:00'), style(language, 'h12')), 'MIDNIGHT');
    assert.equal(clockLabel(wall('2024-02-10T12:00'), style(language, 'h12')), 'NOON');
    for (let minute = 1; minute < 1440; minute += 13) {
      if (minute === 720) continue;
      const label = clockLabel(wall('2024-02-10T00:00') + minute * 60_000, style(language, 'h12'));
      const hour = Number(/(\d+):/.exec(label)?.[1]);
      assert.equal(hour, Math.floor(minute / 60) % 12 || twelve, label);
      assert.ok(/\D/.test(label.replace(/[\d:]/g, '').trim()), `${label} has no day period`);
    }
  });
  test(`${language}: dates are Gregorian in Latin digits`, () => {
    for (const length of ['long', 'medium'] as const) assert.match(dateLabel(wall('2024-02-10T15:00'), language, length), /2024/);
    assert.match(dateLabel(wall('2024-02-10T15:00'), language, 'short'), /10/);
    assert.doesNotMatch(dateLabel(wall('2024-02-10T15:00'), language, 'day'), /2024|2567|1402|1445/);
  });
  test(`${language}: nothing is written in other digits or as 24:, at any hour of any month`, () => {
    for (let hour = 0; hour < 366 * 24; hour += 31) {
      const ms = wall('2024-01-01T00:00') + hour * HOUR;
      const labels = [clockLabel(ms, style(language, 'h12')), clockLabel(ms, style(language, 'h23')), ...LENGTHS.map((length) => dateLabel(ms, language, length))];
      for (const label of labels) {
        // Every decimal digit, of any script, is one of 0-9.
        assert.equal((label.match(/\p{Nd}/gu) ?? []).length, (label.match(/[0-9]/g) ?? []).length, label);
        assert.doesNotMatch(label, /24:/);
      }
    }
  });
  test(`${language}: morning and afternoon differ, and 12 stands only between 12:01 and 12:59`, () => {
    for (let hour = 0; hour < 12; hour++) {
      for (const minute of [0, 1, 59]) {
        if (hour === 0 && minute === 0) continue;
        const [morning, afternoon] = [hour, hour + 12].map((h) => spaced(clockLabel(wall('2024-02-10T00:00') + h * HOUR + minute * 60_000, style(language, 'h12'))));
        assert.notEqual(morning, afternoon);
        for (const label of [morning, afternoon]) assert.match(label ?? '', new RegExp(`(?:^|\\D)${hour || twelve}:${String(minute).padStart(2, '0')}(?:\\D|$)`));
      }
    }
  });
  test(`${language}: each length says what it promises`, () => {
    const ms = wall('2026-12-31T23:59');
    const label = (length: DateLength, at = ms): string => spaced(dateLabel(at, language, length));
    for (const length of LENGTHS) {
      assert.match(label(length), /31/, length);
      assert.equal(/2026/.test(label(length)), length === 'long' || length === 'medium', length);
      // Another weekday, another month, another label; another hour of the day, the same.
      assert.equal(new Set([0, 1, 2, 3, 4, 5, 6].map((days) => label(length, wall('2026-06-07T12:00') + days * 24 * HOUR).replace(/\d+/g, ''))).size, 7, `${length} weekdays`);
      assert.equal(new Set(MONTHS.map((month) => label(length, wall(`2026-${month}-10T12:00`)))).size, 12, `${length} months`);
      assert.equal(label(length, wall('2026-12-31T00:00')), label(length));
    }
  });
}

test('tags that ask for another calendar, other digits or hours get Gregorian, Latin and what was set', () => {
  for (const tag of ['fa-u-ca-persian', 'th-TH-u-ca-buddhist-nu-thai', 'ja-u-ca-japanese', 'ar-SA-u-ca-islamic-umalqura-nu-arab', 'he-u-ca-hebrew', 'zh-u-ca-chinese', 'en-US-u-hc-h24', 'en-u-tz-usnyc']) {
    assert.match(dateLabel(wall('2024-02-10T15:00'), tag, 'long'), /2024/, tag);
    assert.match(dateLabel(wall('2024-02-10T15:00'), tag, 'long'), /10/, tag);
    assert.equal(spaced(clockLabel(wall('2024-02-10T00:05'), style(tag, 'h23'))), '00:05', tag);
  }
});

test('many moments, languages and shapes in turn: a label is never another’s', () => {
  for (let i = 0; i < 9_000; i++) {
    const minute = (i * 7) % 1440;
    const expected = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    assert.equal(spaced(clockLabel(wall('2024-02-10T00:00') + i * 7 * 60_000, style(i % 2 ? 'de' : 'en', 'h23'))), expected);
  }
});

const CLOCKS: readonly (readonly [string, HourCycle, string, string])[] = [
  ['en-US', 'h12', '2024-02-10T15:05', '3:05 PM'], ['en-US', 'h12', '2024-02-10T00:30', '12:30 AM'], ['en', 'h23', '2024-02-10T00:05', '00:05'], ['de', 'h23', '2024-02-10T09:05', '09:05'],
  ['ja', 'h12', '2024-02-10T15:05', '午後3:05'], ['ja', 'h12', '2024-02-10T00:10', '午前0:10'], ['ja', 'h12', '2024-02-10T12:30', '午後0:30'], ['ja', 'h12', '2024-02-10T11:59', '午前11:59'], ['ja', 'h12', '2024-02-10T22:12', '午後10:12'], ['zh', 'h12', '2024-02-10T00:10', '上午12:10'], ['zh', 'h12', '2024-02-10T12:30', '下午12:30'], ['en-US', 'h23', '1969-12-31T23:59', '23:59'], ['en-US', 'h12', '1969-12-31T12:00', 'NOON'], ['en-US', 'h12', '1969-12-31T00:00', 'MIDNIGHT'], ['en-US', 'h12', '1969-12-31T23:59', '11:59 PM'],
  ['en-US', 'h12', '2024-02-10T12:00:59', 'NOON'], ['en-US', 'h12', '2024-02-10T00:00:59', 'MIDNIGHT'], ['en-US', 'h12', '2024-02-10T12:01', '12:01 PM'], ['en-US', 'h12', '2024-02-10T11:59:59', '11:59 AM'],
  ['en', 'h12', '2024-02-10T15:05', '3:05 pm'], ['fr', 'h23', '2024-02-10T00:00', '00:00'], ['de', 'h23', '2024-02-10T12:00', '12:00'], ['fa', 'h23', '2024-02-10T15:05', '15:05'], ['ar', 'h12', '2024-02-10T12:00', 'NOON'],
];
for (const [language, cycle, time, expected] of CLOCKS) test(`${language} ${cycle} ${time} = ${expected}`, () => assert.equal(spaced(clockLabel(wall(time), style(language, cycle))), expected));

const DATES: readonly (readonly [string, 'long' | 'day' | 'medium' | 'short', RegExp])[] = [
  ['en', 'long', /^Saturday,? 10 February 2024$/], ['en', 'short', /^Sat,? 10 Feb$/], ['en-US', 'long', /^Saturday, February 10, 2024$/], ['de', 'long', /^Samstag, 10\. Februar 2024$/],
  ['fr', 'long', /^samedi 10 février 2024$/], ['es', 'day', /^sábado, 10 de febrero$/], ['ja', 'long', /^2024年2月10日土曜日$/], ['ar', 'long', /السبت/],
  ['en', 'day', /^Saturday,? 10 February$/], ['en', 'medium', /^Sat,? 10 Feb 2024$/], ['de', 'short', /^Sa\.?, 10\. Feb\.?$/], ['fr', 'day', /^samedi 10 février$/], ['es', 'long', /^sábado, 10 de febrero de 2024$/], ['ja', 'day', /^2月10日土曜日$/],
  ['fa', 'long', /^شنبه 10 .*2024$/], ['th', 'long', /10 กุมภาพันธ์.* 2024$/],
];
for (const [language, length, expected] of DATES) test(`${language} ${length} date`, () => assert.match(spaced(dateLabel(wall('2024-02-10T23:59'), language, length)), expected));

const OFFSETS: readonly (readonly [number, string])[] = [[0, 'UTC'], [540, 'UTC+9'], [345, 'UTC+5:45'], [-210, 'UTC−3:30'], [-720, 'UTC−12'], [840, 'UTC+14'], [765, 'UTC+12:45'], [-30, 'UTC−0:30'], [60, 'UTC+1'], [-60, 'UTC−1'], [330, 'UTC+5:30'], [-570, 'UTC−9:30'], [525, 'UTC+8:45'], [5, 'UTC+0:05'], [630, 'UTC+10:30'], [-640, 'UTC−10:40']];
for (const [minutes, expected] of OFFSETS) test(`${minutes} min is ${expected}`, () => assert.equal(offsetLabel(minutes), expected));

const CYCLES: readonly (readonly [string, HourCycle])[] = [['en', 'h23'], ['en-GB', 'h23'], ['en-US', 'h12'], ['de', 'h23'], ['fr', 'h23'], ['es', 'h23'], ['ja', 'h23'], ['ar', 'h12'], ['hi', 'h12'], ['en-AU', 'h12'],
  ['en-CA', 'h12'], ['en-IN', 'h12'], ['en-IE', 'h23'], ['de-AT', 'h23'], ['fa', 'h23'], ['th', 'h23'], ['ko', 'h12'], ['zh', 'h23'], ['it', 'h23'], ['pt-BR', 'h23'], ['ru', 'h23'], ['ar-EG', 'h12'], ['es-ES', 'h23'], ['es-US', 'h12'],
  ['en-US-u-hc-h23', 'h23'], ['en-US-u-hc-h24', 'h23'], ['de-u-hc-h12', 'h12'], ['ja-u-hc-h11', 'h12']];
for (const [language, cycle] of CYCLES) test(`${language} uses ${cycle}`, () => assert.equal(defaultHourCycle(language), cycle));

const DURATIONS: readonly (readonly [number, string, RegExp])[] = [[30, 'en', /^30 min$/], [90, 'en', /^90 min$/], [120, 'en', /^2 hr$/], [150, 'en', /^2 hr 30 min$/], [30, 'de', /^30 Min\.$/], [30, 'ja', /^30 ?分$/], [5, 'ar', /^5 /],
  [0, 'en', /^0 min$/], [119, 'en', /^119 min$/], [119.7, 'en', /^2 hr$/], [179.8, 'en', /^3 hr$/], [150.4, 'en', /^2 hr 30 min$/], [0.4, 'en', /^0 min$/], [1440, 'en', /^24 hr$/], [121, 'de', /^2 Std\.? 1 Min\.?$/], [150, 'fr', /^2 h 30 min$/], [150, 'es', /^2 h 30 min$/],
  [150, 'fa', /^2 .+ 30 .+$/], [150, 'th', /^2 .+ 30 .+$/], [150, 'ja', /^2 ?時間 30 ?分$/]];
for (const [minutes, language, expected] of DURATIONS) test(`${minutes} min in ${language}`, () => assert.match(spaced(durationLabel(minutes, language)), expected));

test('names of languages; what nobody knows, or is no language, as it is', () => {
  assert.deepEqual([languageName('fr', 'en'), languageName('fr', 'de'), languageName('qaa', 'en'), languageName('en_US@posix', 'en')], ['French', 'Französisch', 'qaa', 'en_US@posix']);
});
test('how far off something is', () => {
  assert.deepEqual([distanceLabel(1, 'day', 'en'), distanceLabel(3, 'hour', 'de'), distanceLabel(5, 'minute', 'ar'), distanceLabel(0, 'day', 'fr')].map(spaced), ['tomorrow', 'in 3 Stunden', 'خلال 5 دقائق', 'aujourd’hui']);
});
for (const [days, language, label] of [[2, 'en', '+2 days'], [-2, 'de', '-2 Tage'], [2, 'ar', '+يومان'], [-2, 'ar', '-يومان']] as const) {
  test(`days carry their sign: ${days} in ${language}`, () => assert.equal(spaced(daysLabel(days, language)), label));
}
