/**
 * Dates as people write them in some thirty languages, those that can be two, and what is none.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { MONTHS, OTHER_MONTH_NAMES, WEEKDAYS as NAMES_OF_DAYS } from '../../../../src/formats/files/dates/date-names.js';
import { meantWeekday } from '../../../../src/formats/files/dates/misspelt-weekdays.js';
import { daysAfter, isoOf, weekdayOf } from '../../../../src/formats/files/dates/calendar.js';
import { datesIn, startsWithDay, startsWithMonth, weekdayAlone, type WrittenDate } from '../../../../src/formats/files/dates/written-dates.js';

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
  // To a day that no year has: not one day only, and no other than the first.
  ['29 – 31 June 2026', '2026-06-29..2026-06-29'], ['June 29 – 31, 2026', '2026-06-29..2026-06-29'], ['29, 30 and 31 June 2026', '2026-06-29..2026-06-29'], ['29 to 31 June', '6-29..6-29'], ['2026. június 29–31.', '2026-06-29..2026-06-29'], ['29 June 2026 – 31 June 2026', '2026-06-29..2026-06-29'],
  ['29/06/2026 - 31/06/2026', '2026-06-29..2026-06-29'], ['2026-06-29 – 2026-06-31', '2026-06-29..2026-06-29'], ['29 June 2026 – 45 talks', '2026-06-29'], ['29 June 2026, not 31 June 2026', '2026-06-29'],
  // German.
  ['11.03.2015', '2015-03-11'], ['1.3.2015', '2015-03-01'], ['1. 3. 2015', '2015-03-01'], ['11.03.15', '2015-03-11'], ['24.2.', '2-24'], ['Mittwoch, 11.03.2015', '2015-03-11 wd3'], ['Mi., 11.03.2015', '2015-03-11 wd3'], ['11. März 2015', '2015-03-11'], ['11. Maerz 2015', '2015-03-11'], ['am 1. Dezember', '12-1'], ['Donnerstag, 24. Feb. 2022', '2022-02-24 wd4'], ['4. Jänner 2026', '2026-01-04'],
  // French.
  ['12 juin 2026', '2026-06-12'], ['1er juillet 2026', '2026-07-01'], ['Sabato 1° dicembre 2018 - mattina', '2018-12-01 wd6'], ['1.º de mayo de 2026', '2026-05-01'], ['30 aprile - 1° maggio 2026', '2026-04-30..2026-05-01'], ['1°, 2 e 3 luglio 2026', '2026-07-01..2026-07-03'], ['le 3 août 2026', '2026-08-03'], ['vendredi 12 juin 2026', '2026-06-12 wd5'], ['Mardi 22 juin', '6-22 wd2'], ['5 févr. 2026', '2026-02-05'], ['5 décembre 2026', '2026-12-05'],
  // Spanish.
  ['6 de noviembre de 2025', '2025-11-06'], ['jueves 06 de noviembre', '11-6 wd4'], ['Jueves, 6 de noviembre de 2025', '2025-11-06 wd4'], ['1 de enero del 2026', '2026-01-01'], ['miércoles 4 de marzo', '3-4 wd3'], ['3 de setiembre de 2026', '2026-09-03'],
  // Italian and Portuguese.
  ['mercoledì 16 marzo 2022', '2022-03-16 wd3'], ['Lunedì 2 Giugno 2025', '2025-06-02 wd1'], ['31 ottobre - 1 novembre 2026', '2026-10-31..2026-11-01'], ['3 de março de 2026', '2026-03-03'], ['sexta-feira, 5 de junho de 2026', '2026-06-05 wd5'], ['8-10 luglio 2026', '2026-07-08..2026-07-10'],
  ['vrijdag 12 december 2025', '2025-12-12 wd5'], ['3 maart 2026', '2026-03-03'],
  // The name of the month between strokes or hyphens, as in titles of columns.
  ['24/nov', '11-24'], ['24/Nov/2020', '2020-11-24'], ['2020-Nov-09', '2020-11-09'], ['2020/nov/9', '2020-11-09'],
  // Without the second point only beside a day of the week, and if it can be no time.
  ['22.9 - Friday', '9-22 wd5'], ['23.9 – Sábado', '9-23 wd6'], ['Freitag, 22.9: Anreise', '9-22 wd5'], ['Freitag 9.10 Begrüßung', ''], ['Freitag 9.30', ''], ['22.9 km', ''], ['room C5.02.', ''],
  // Strokes: only one reading, or two.
  ['18/05/2022', '2022-05-18'], ['05/18/2022', '2022-05-18'], ['18-05-2022', '2022-05-18'], ['05/06/2022', '2022-06-05 or 2022-05-06'], ['06/06/2022', '2022-06-06'], ['1/2/2022', '2022-02-01 or 2022-01-02'], ['Monday 05/06/2022', '2022-06-05 or 2022-05-06 wd1'], ['18/05', '5-18'], ['05/18', '5-18'],
  // Without a year two readings only beside a day of the week.
  ['Mon 06/02', '2-6 or 6-2 wd1'], ['06/02 Monday', '2-6 or 6-2 wd1'], ['Lundi 06/02', '2-6 or 6-2 wd1'], ['06/02', ''], ['06/02 (Mon)', ''], ['1/2 Monday talks', '2-1 or 1-2 wd1'], ['Friday 24/7', ''], ['05/06', ''], ['31/02/2022', ''], ['15/20', ''], ['1/2', ''],
  // Before a time it is no other.
  ['12.05 09:00 Fog', '5-12'], ['12.05 9.30am Fog', '5-12'], ['• 03.06 11h00 Fog', '6-3'], ['Freitag 09.10 14:00 Fog', '10-9 wd5'], ['12.05 13.00 Fog', ''], ['12.05-13:00 Fog', ''], ['12.05 - 13:00 Fog', ''], ['15.00 15:05 Fog', ''], ['1.2 09:00 Fog', ''], ['Fog 12.05 09:00', ''], ['12.05 12 talks', ''],
  // Without a year, or with that of another date beside them.
  ['Tuesday 30 June – Thursday 2 July', '6-30..7-2 wd2'], ['30 June – 2 July, and again on 5 August 2026', '2026-06-30..2026-07-02 2026-08-05'],
  // Days one by one.
  ['8, 9 and 10 July 2026', '2026-07-08..2026-07-10'], ['8., 9. und 10. Juli 2026', '2026-07-08..2026-07-10'], ['les 8, 9, 10 juillet 2026', '2026-07-08..2026-07-10'], ['Dates: 8, 9, and 10 July 2026', '2026-07-08..2026-07-10'], ['9, 10 July 2026', '2026-07-09..2026-07-10'], ['July 8, 9 and 10, 2026', '2026-07-08..2026-07-10'], ['July 8, 9, 10, 2026', '2026-07-08..2026-07-10'], ['8, 9 y 10 de julio de 2026', '2026-07-08..2026-07-10'],
  ['Room 9, 10 July 2026', '2026-07-10'], ['July 8, 9 talks', '7-8'], ['July 8, 9 am', '7-8'], ['July 8, 2026', '2026-07-08'], ['5, 10 July 2026', '2026-07-10'],
  // Hyphens that only look alike.
  ['8‑10 July 2026', '2026-07-08..2026-07-10'], ['8 − 10 July 2026', '2026-07-08..2026-07-10'], ['July 8‑10, 2026', '2026-07-08..2026-07-10'], ['08.‑10.07.2026', '2026-07-08..2026-07-10'], ['2026‑07‑08', '2026-07-08'],
  // Several days.
  ['8–10 July 2024', '2024-07-08..2024-07-10'], ['8 - 10 July 2024', '2024-07-08..2024-07-10'], ['July 8-10, 2024', '2024-07-08..2024-07-10'], ['July 25 and 26, 2022', '2022-07-25..2022-07-26'], ['June 30 – July 2, 2024', '2024-06-30..2024-07-02'], ['8 to 10 July 2024', '2024-07-08..2024-07-10'], ['du 3 au 5 juin 2024', '2024-06-03..2024-06-05'], ['3 al 5 de junio de 2024', '2024-06-03..2024-06-05'], ['24. und 25. Februar 2022', '2022-02-24..2022-02-25'],
  ['24.-26.5.2023', '2023-05-24..2023-05-26'], ['24.–27. April 2025', '2025-04-24..2025-04-27'], ['24.05.–26.05.2023', '2023-05-24..2023-05-26'], ['8 July – 10 July 2024', '2024-07-08..2024-07-10'], ['Monday 28 December to Friday 1 January 2027', '2026-12-28..2027-01-01 wd1'], ['Dec 28 – Jan 2, 2027', '2026-12-28..2027-01-02'], ['28 June 2026 – 2 July 2026', '2026-06-28..2026-07-02'], ['2 July – 28 June 2026', '2026-07-02 2026-06-28'], ['1 July - Opening 2 July 2026', '2026-07-01 2026-07-02'], ['1 July and 3 July 2026', '2026-07-01 2026-07-03'], ['September 30: Ann Lee', '9-30'], ['September 30: 15:00 Ann Lee', '9-30'], ['Mar 9:00', ''], ['Monday, July 8 to Friday, July 19, 2024', '2024-07-08..2024-07-19 wd1'],
  // Northern and Eastern Europe.
  ['måndag 12 maj 2025', '2025-05-12 wd1'], ['mandag den 12. maj 2025', '2025-05-12 wd1'], ['mandag 12. mai 2025', '2025-05-12 wd1'], ['maanantaina 12. toukokuuta 2025', '2025-05-12 wd1'], ['12. júní 2025', '2025-06-12'], ['esmaspäev, 12. mai 2025', '2025-05-12 wd1'], ['2025 m. gegužės 12 d.', '2025-05-12'],
  ['poniedziałek, 12 maja 2025 r.', '2025-05-12 wd1'], ['12 maja', '5-12'], ['12–14 maja 2025', '2025-05-12..2025-05-14'], ['pondělí 12. května 2025', '2025-05-12 wd1'], ['pondelok 12. mája 2025', '2025-05-12 wd1'], ['ponedeljek, 12. maj 2025', '2025-05-12 wd1'], ['ponedjeljak, 12. svibnja 2025.', '2025-05-12 wd1'],
  ['понедељак, 12. мај 2025.', '2025-05-12 wd1'], ['Понедельник, 12 мая 2025 г.', '2025-05-12 wd1'], ['12 мая 2025 года', '2025-05-12'], ['12 мая', '5-12'], ['12–14 МАЯ 2025', '2025-05-12..2025-05-14'], ['понеділок, 12 травня 2025 року', '2025-05-12 wd1'], ['понеделник, 12 май 2025 г.', '2025-05-12 wd1'], ['Δευτέρα 12 Μαΐου 2025', '2025-05-12 wd1'],
  ['12 Mayıs 2025 Pazartesi', '2025-05-12 wd1'], ['luni, 12 mai 2025', '2025-05-12 wd1'], ['2025. május 12., hétfő', '2025-05-12 wd1'], ['2025. november 3.', '2025-11-03'], ['dilluns, 12 de maig de 2025', '2025-05-12 wd1'], ["3 d'abril de 2025", '2025-04-03'], ['Senin, 12 Mei 2025', '2025-05-12 wd1'],
  // Months with a capital, without a year.
  ['3 Haziran Perşembe', '6-3 wd4'], ['3 HAZİRAN PERŞEMBE', '6-3 wd4'], ['29 Nisan', '4-29'], ['CZWARTEK 12 MAJA', '5-12 wd4'],
  ['3-4-5-6 HAZİRAN/JUNE 2021', '2021-06-03..2021-06-06'], ['15-16-17 April 2022', '2022-04-15..2022-04-17'], ['15 – 16 – 17 Nisan', '4-15..4-17'], ['2-4-6 June 2022', ''],
  // A month of one language that is another one elsewhere is none; a name that is somebody's, too.
  ['3 listopada 2025', ''], ['10 Maja Nowak', ''], ['10 Maja 2025', '2025-05-10'], ['2 неделя', ''], ['in 2025. March 3 is late', '3-3'],
  // Right to left.
  ['الاثنين 12 مايو 2025', '2025-05-12 wd1'], ['١٢ مايو ٢٠٢٥', '2025-05-12'], ['12 במאי 2025', '2025-05-12'],
  ['12 ماي 2025', '2025-05-12'], ['12 جوان 2025', '2025-06-12'], ['12 غشت 2025', '2025-08-12'], ['12 أيار 2025', '2025-05-12'], ['12 تموز 2025', '2025-07-12'],
  // Other years.
  ['115年5月21日（星期四）', '2026-05-21 wd4'], ['創立100年 5月12日', '5-12'], ['創立115年5月12日', '5-12'], ['第115年 5月12日', '5-12'], ['วันศุกร์ที่ 22 พฤษภาคม 2569', '2026-05-22'], ['22 พฤษภาคม พ.ศ. 2569', '2026-05-22'], ['22 พฤษภาคม 2026', '2026-05-22'], ['1 มกราคม', '1-1'],
  // Units that say what each number is.
  ['2025年5月12日', '2025-05-12'], ['2025年5月12日（月）', '2025-05-12 wd1'], ['2025年5月12日(月・祝)', '2025-05-12 wd1'], ['2025年5月12日 月曜日', '2025-05-12 wd1'], ['２０２５年５月１２日', '2025-05-12'], ['令和7年5月12日（月）', '2025-05-12 wd1'], ['令和元年5月12日', '2019-05-12'], ['民國114年5月12日', '2025-05-12'],
  ['11/6（金）', '11-6 wd5'], ['11/6 (金) LT大会', '11-6 wd5'], ['2018/11/10(土・祝)', '2018-11-10 wd6'], ['5/12（一）', '5-12 wd1'], ['2025. 5. 12.(월)', '2025-05-12 wd1'], ['5.12(월)', '5-12 wd1'], ['第3/4（その一）', ''], ['3.5（二）', ''],
  ['28 NİSAN 2025, PAZARTESİ', '2025-04-28 wd1'], ['4 KASIM 2025', '2025-11-04'], ['ΔΕΥΤΕΡΑ 12 ΜΑΪΟΥ 2025', '2025-05-12 wd1'], ['ΠΑΡΑΣΚΕΥΗ 3 ΟΚΤΩΒΡΙΟΥ 2025', '2025-10-03 wd5'],
  ['Dzień 2 - 13 maja 2025', '2025-05-13'], ['День 2 – 13 мая 2025 г.', '2025-05-13'], ['Dag 1 - 5 maart 2025', '2025-03-05'], ['1日目　6月26日（木）', '6-26 wd4'], ['FIMMTUDAGURinn 3. október', '10-3 wd4'],
  ['2025年5月12日（星期一）', '2025-05-12 wd1'], ['5月12日 星期日', '5-12 wd0'], ['2025年5月12日周六', '2025-05-12 wd6'], ['2025年5月12日〜14日', '2025-05-12..2025-05-14'], ['2025年5月30日至6月2日', '2025-05-30..2025-06-02'], ['5月12日、5月13日', '5-12 5-13'], ['2025年2月30日', ''], ['2025年5月', ''],
  ['2025년 5월 12일 (월)', '2025-05-12 wd1'], ['5월 12일 월요일', '5-12 wd1'], ['2025년 5월 12일~14일', '2025-05-12..2025-05-14'], ['12 tháng 5 năm 2025', '2025-05-12'], ['ngày 12 tháng 5', '5-12'],
  // None.
  ['', ''], ['open 24/7', ''], ['10 may be enough', ''], ['may 3 of you', ''], ['June 2024', ''], ['Section 2.3.4', ''], ['10:30', ''], ['May 15:00', ''], ['March 15:30', ''], ['version 1.2.2024.5', ''], ['32 May 2024', ''], ['30 February 2024', ''], ['room 12', ''], ['31.04.2024', ''], ['2020-2024', ''], ['3 marchers', ''], ['12:30-13:30', ''], ['50/50', ''], ['24.10 Uhr', ''],
];
for (const [text, expected] of DATES) test(`${JSON.stringify(text)} → ${expected || 'none'}`, () => assert.equal(datesIn(text).map(told).join(' '), expected));

test('a date knows where it stands, its weekday with it', () => {
  const [date] = datesIn('On Monday, 23 November 2020 (online)');
  assert.deepEqual([date?.written, date?.at, date?.end], ['Monday, 23 November 2020', 3, 27]);
  assert.deepEqual(datesIn('2024年11月23日(土・祝) 14:00〜17:30')[0]?.written, '2024年11月23日(土・祝)');
});

// CLDR, as the engine has it: what this package knows of names is nowhere else checked.
const LANGUAGES = 'en de fr es it pt nl sv da nb fi is et lv lt pl cs sk sl hr sr ru uk bg el tr ro hu ca gl id ar he'.split(' ');
const DOUBTFUL = ['listopada', 'listopad'];
test('every month of every language, within a date, in both of its forms', () => {
  for (const language of LANGUAGES) for (let month = 0; month < 12; month++) {
    const at = Date.UTC(2025, month, 12);
    const parts = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatToParts(at);
    const within = parts.find(({ type }) => type === 'month')?.value ?? '';
    const alone = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { month: 'long', timeZone: 'UTC' }).format(at);
    for (const name of new Set([within, alone])) if (!DOUBTFUL.includes(name)) assert.equal(datesIn(`12 ${name} 2025`).map(told).join(), `2025-${String(month + 1).padStart(2, '0')}-12`, `${language}: ${name}`);
  }
});

test('every day of the week of every language but those that mean a week as well, beside its date', () => {
  for (const language of LANGUAGES.filter((one) => one !== 'he')) for (let weekday = 0; weekday < 7; weekday++) {
    const at = Date.UTC(2025, 5, 1 + weekday);
    const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(at);
    if (!['неделя', 'Minggu'].includes(name)) assert.equal(datesIn(`${name}, ${1 + weekday}.06.2025`).map(told).join(), `2025-06-0${1 + weekday} wd${weekday}`, `${language}: ${name}`);
  }
});

test('the short names of days right before their dates', () => {
  // Elsewhere they are other days, or words of every other line ("per").
  const doubtful = new Set(['Per']);
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'pl', 'ru', 'uk', 'tr']) for (let weekday = 0; weekday < 7; weekday++) {
    const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2025, 5, 1 + weekday));
    if (!doubtful.has(name)) assert.equal(datesIn(`${name} ${1 + weekday}.06.2025`).map(told).join(), `2025-06-0${1 + weekday} wd${weekday}`, `${language}: ${name}`);
  }
});

const WEEKDAYS: readonly (readonly [string, number | undefined])[] = [['Monday', 1], ['Dienstag:', 2], ['mercredi', 3], ['Jueves', 4], ['Sonntag', 0], ['sábado', 6], ['So', undefined], ['Monday morning', undefined], ['', undefined]];
for (const [text, expected] of WEEKDAYS) test(`${JSON.stringify(text)} is day ${expected ?? 'none'} of a week`, () => assert.equal(weekdayAlone(text), expected));

/** [a text, whether it begins with a day and its month, whether it begins with a month] */
const STARTS: readonly (readonly [string, boolean, boolean])[] = [
  ['3 March Opening', true, false], ['March 3 Opening', true, true], ['Mo, 3. März', true, false], ['ma 18 mei, 9:00', true, false], ['пн, 18 мая', true, false], ['Seg. 18 de maio', true, false], ['12. maja', true, false], ['Montag 12. Mai 2025', true, false], ['понедельник, 12 мая', true, false], ['May I', false, true], ['maja 2025', false, true],
  ['3 talks', false, false], ['Intro 3 March', false, false], ['3 marching bands', false, false], ['Marching 3', false, false], ['', false, false], ['Montag', false, false],
];
for (const [text, isDay, isMonth] of STARTS) test(`${JSON.stringify(text)} begins with ${isDay ? 'a' : 'no'} day, ${isMonth ? 'a' : 'no'} month`, () => assert.deepEqual([startsWithDay(text), startsWithMonth(text)], [isDay, isMonth]));

test('days of the calendar', () => {
  assert.deepEqual([weekdayOf('2026-11-13'), weekdayOf('2024-02-29')], [5, 4]);
  assert.deepEqual([daysAfter('2024-02-28', 1), daysAfter('2026-12-31', 1), daysAfter('2026-03-29', 1), daysAfter('2026-01-01', -1)], ['2024-02-29', '2027-01-01', '2026-03-30', '2025-12-31']);
});

/** [a word before a date, the day of the week that it must be meant for] */
const MISTYPED: readonly (readonly [string, number | undefined])[] = [
  ['Wensday', 3], ['Wendesday', 3], ['Thurday', 4], ['Tusday', 2], ['Mitwoch', 3], ['Donerstag', 4], ['Mecredi', 3], ['Segunta-feira', 1], ['Segunda-feria', 1],
  ['Midday', undefined], ['Holiday', undefined], ['Feiertag', undefined], ['Someday', undefined], ['Satellite', undefined], ['Montag', 1], ['Sesion', undefined], ['Fri', undefined], ['', undefined],
];
for (const [word, weekday] of MISTYPED) test(`${JSON.stringify(word)} is ${weekday === undefined ? 'no day of the week' : `day ${weekday} of the week`}`, () => assert.equal(meantWeekday(word), weekday));
test('no month is one', () => assert.deepEqual([...MONTHS.keys(), ...OTHER_MONTH_NAMES.keys()].filter((name) => !NAMES_OF_DAYS.has(name) && meantWeekday(name) !== undefined), []));
test('no other word before dates is one', () => assert.deepEqual('session sessions lecture lectures workshop tutorial schedule programme conference seminar symposium friends birthday weekday everyday deadline submission registration posters poster opening closing between starting through following morning afternoon evening vortrag sitzung feiertag vormittag nachmittag werktag tagung festtag semaine january summer'.split(' ').filter((word) => meantWeekday(word) !== undefined), []));
