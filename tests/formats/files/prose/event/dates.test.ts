/**
 * On which day a programme takes place: the dates that count, and those of deadlines, pages and whole series that do not.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { FileOptions } from '../../../../../src/formats/files/file-format.js';
import { programme } from '../../../../../src/formats/files/prose/programme.js';

const translate = (text: string, options: FileOptions = {}): ReturnType<typeof programme.translate> => programme.translate(text, options);

/** [what, text, options, date] */
const DATES: readonly (readonly [string, string, FileOptions, string | undefined])[] = [
  ['given for a text without one', 'Day\n\n9:00 A\n10:00 B', { date: '2026-05-04' }, '2026-05-04'],
  ['given for one that can be two', 'Day\n\nDate: 05/06/2026\n\n9:00 A', { date: '2026-05-06' }, '2026-05-06'],
  ['that can be two and is not given', 'Day\n\nDate: 05/06/2026\n\n9:00 A', {}, undefined],
  ['that can be two, with its day of the week', 'Day\n\nFriday 05/06/2026\n\n9:00 A', {}, '2026-06-05'],
  ['that can only be one', 'Day\n\nDate: 18/05/2026\n\n9:00 A', {}, '2026-05-18'],
  ['of the text wins over the given one', 'Day\n\n18 May 2026\n\n9:00 A', { date: '2026-05-04' }, '2026-05-18'],
  ['told as such wins over the given one', 'Day\n\nDate: 18 May 2026\n\n9:00 A', { date: '2026-05-04' }, '2026-05-18'],
  ['in a sentence gives way to the given one', 'Day\n\nIt began on 18 May 2026 in town.\n\n9:00 A', { date: '2026-05-04' }, '2026-05-04'],
  ['of several days is none for one', 'Day\n\nDate: 18-20 May 2026\n\n9:00 A', {}, undefined],
  ['of several days, and one given', 'Day\n\nDate: 18-20 May 2026\n\n9:00 A', { date: '2026-05-19' }, '2026-05-19'],
  ['of a deadline is none', 'Day\n\nSubmission deadline: 18 May 2026\n\n9:00 A', {}, undefined],
  ['in a sentence', 'Day\n\nThe meeting will be held on 18 May 2026 in town.\n\n9:00 A', {}, '2026-05-18'],
  ['in the title', '# Day of 18 May 2026\n\n9:00 A', {}, '2026-05-18'],
  ['without a year and nothing that tells it', 'Day\n\n18 May\n\n9:00 A', {}, undefined],
  ['without a year, which only what the event is called tells', 'Programme\n\nThe 2026 meeting will be held May 18–20 in Leeds.\n\n### Monday, 18 May\n\n9:00 A\n10:00 B', {}, '2026-05-18'],
  ['without a year, which its welcome tells', 'Programme\n\n### Monday, 18 May\n\n9:00 Welcome to Snow Days 2026\n10:00 B', {}, '2026-05-18'],
  ['without a year, called by one that its day of the week does not fit', 'Programme\n\nAs at Snow Days 2025 we meet in Leeds.\n\n### Monday, 18 May\n\n9:00 A\n10:00 B', {}, undefined],
  ['without a year and beside that of a paper', 'Programme\n\n### Monday, 18 May\n\n9:00 A\n10:00 Seen at Snow Days 2026', {}, undefined], ['without a year and a day of the week', 'Programme\n\nSnow Days 2026 are fun.\n\n18 May\n\n9:00 A', {}, undefined],
  ['without a year, which its word for a programme tells', 'Dag\n\nOversikt over program 2026\n\n### Mandag 18. mai\n\n9:00 A\n10:00 B', {}, '2026-05-18'],
  ['before its day of the week', 'Dia\n\n## 07/05/2026 – Quinta-feira:\n\n9:00 A\n10:00 B', {}, '2026-05-07'],
  ['without a year, given', 'Day\n\n18 May\n\n9:00 A', { date: '2026-01-01' }, '2026-05-18'],
  ['over the page, which its head tells', '---\ntitle: Programme\nexcerpt: "18 May 2026 · Leeds"\n---\n\n9:00 A', {}, '2026-05-18'],
  ['of the page is none', '---\ntitle: Day\ndate: 2026-05-18\n---\n\n9:00 A', {}, undefined],
];
for (const [what, text, options, date] of DATES) test(`date ${what}: ${date ?? 'none'}`, () => assert.equal(translate(text, options).document.date, date));

/** [the days of a programme of May 2026, their dates] */
const FOLLOWING: readonly (readonly [readonly string[], readonly (string | undefined)[]])[] = [
  [['Jueves 7 de mayo de 2026', 'Viernes 8'], ['2026-05-07', '2026-05-08']], [['Día 1: Jueves 7 de mayo de 2026', 'Día 2: Viernes 8', 'Día 3: Sábado 9'], ['2026-05-07', '2026-05-08', '2026-05-09']],
  // Into the next month, and on no such day.
  [['Sunday, 31 May 2026', 'Monday 1'], ['2026-05-31', '2026-06-01']], [['Jueves 7 de mayo de 2026', 'Lunes 8'], ['2026-05-07', undefined]],
  [['Jeudi 7 mai 2026 (matin)', 'Jeudi 7 mai 2026 (après-midi)'], ['2026-05-07', '2026-05-07']],
];
for (const [days, dates] of FOLLOWING) {
  test(`days after each other: ${days.join(', ')}`, () => {
    const { document } = translate(`# Nieve\n\n${days.map((day, at) => `## ${day}\n\n1${at}:00 A\n1${at}:30 B\n`).join('\n')}`);
    assert.deepEqual((document.days as readonly { readonly date?: string }[] | undefined)?.map(({ date }) => date) ?? [document.date, document.date], dates);
  });
}

/** [lines, days and entries] */
const POINTED: readonly (readonly [string, string])[] = [
  ['16.04\n6.00-6.30pm A day\n17.04\n9.00am Fog', '2026-04-16 A day; 2026-04-17 Fog'],
  // Times over their titles.
  ['9.10\nFog day\n10.10\nRime', '2026-05-04 Fog day Rime'], ['16.04\n9:00 Fog\n19.04\n9:30 Rime', '2026-05-04 Fog Rime'],
];
for (const [lines, expected] of POINTED) {
  test(`points alone: ${JSON.stringify(lines)}`, () => {
    const { date, agenda, days = [{ date, agenda }] } = translate(`Snow\n\n${lines}`, { date: '2026-05-04' }).document as { date?: string; agenda?: readonly { title?: string }[]; days?: readonly { date?: string; agenda?: readonly { title?: string }[] }[] };
    assert.equal(days.map((day) => `${day.date ?? ''} ${(day.agenda ?? []).map(({ title = '' }) => title).join(' ')}`).join('; '), expected);
  });
}

test('days in what a site generator folds up', () => {
  const day = (title: string, hour: number): string => `{{< accordion title="${title}" >}}\n- ${hour}:00 A\n- ${hour}:30 B\n{{< /accordion >}}\n`;
  const { document } = translate(`# Is\n\n${day('Tirsdag 3. desember 2024 - Regn', 9)}\n${day('Onsdag 4. desember 2024', 8)}\n{{% note title="Hint" %}}`);
  assert.deepEqual((document.days as readonly { readonly date?: string; readonly agenda: readonly unknown[] }[]).map(({ date, agenda }) => [date, agenda.length]), [['2024-12-03', 2], ['2024-12-04', 2]]);
});

test('a date that a sentence mentions is not told as taken where another one was given', () => {
  const told = (date?: string): readonly string[] => translate('Fog Day\n\n9:00 Fog\n10:00 Rime\n\nReception on 17 September 2026 in the foyer.', { eventTimeZone: 'UTC', ...(date === undefined ? {} : { date }) }).guesses.flatMap(({ code }) => (code.startsWith('date') ? [code] : []));
  assert.deepEqual([told(), told('2026-05-04')], [['date-guessed'], []]);
});

/** [what stands above entries of 8 June 2024, what is told of the date] */
const WHOLE: readonly (readonly [string, readonly string[]])[] = [
  ['Date of the meeting: 8 June 2024', ['3 date-guessed 2024-06-08']], ['The days: 7-9 June 2024', ['3 date-guessed 2024-06-07 – 2024-06-09']], ['', []],
  ['**Date of the training:** 12 October 2024 (Saturday)', ['3 dates-differ 2024-06-08']], ['**A továbbképzés időpontja:** 2024. október 12. (szombat)', ['3 dates-differ 2024-06-08']], ['Date: 9-11 June 2024', ['3 dates-differ 2024-06-08']],
  ['On 12 October 2023 we met on the same hill, in the rain.', []],
];
for (const [above, expected] of WHOLE) {
  test(`entries under 8 June 2024, and ${JSON.stringify(above)}`, () => {
    const { document, guesses } = translate(`# Snow\n\n${above}\n\n## Saturday, 8 June 2024\n\n9:00 A\n10:00 B`);
    assert.equal(document.date, '2024-06-08');
    assert.deepEqual(guesses.filter(({ code }) => code.startsWith('date')).map(({ code, line, params }) => `${line} ${code} ${params.date}`), expected);
  });
}

test('05/06 is read as the given date says, on all days', () => {
  const { document } = translate('Two days\n\n05/06/2026\n9:00 A\n\n06/06/2026\n9:00 B\n\n08/06/2026\n9:00 C', { date: '2026-06-05' });
  assert.deepEqual((document.days as { date?: string }[]).map(({ date }) => date), ['2026-06-05', '2026-06-06', '2026-06-08']);
});

/** [what stands above the programme, date] */
const DUE: readonly (readonly [string, string | undefined])[] = [
  ['## Important dates\n\nPapers\n\n2 March 2026\n\nNotification\n\n20 March 2026\n\n## Programme, 18 June 2026', '2026-06-18'], ['## Fechas importantes\n\n- 2 de marzo de 2026, 23:59: resúmenes\n- 18 de marzo de 2026: respuesta\n\n## Programa', undefined],
  ['## Call for papers\n\n| Date | What |\n|---|---|\n| 2 March 2026 | Papers |\n| 20 March 2026 | Answers |\n\n## Thursday, 18 June 2026', '2026-06-18'],
];
for (const [above, date] of DUE) test(`deadlines are no days: ${above.slice(3, 20)}`, () => {
  const { document } = translate(`# Snow Days\n\n${above}\n\n9:00-10:00 Fog\n10:00-11:00 Rime`);
  assert.deepEqual([document.date, (document.agenda as { title?: string }[] | undefined)?.map(({ title }) => title)], [date, ['Fog', 'Rime']]);
  assert.match(JSON.stringify([document.description, document.notes]), /20 March 2026|18 de marzo/);
});

test('a heading that tells the dates of the whole is no entry', () => {
  const { document } = translate('# Snow Days\n\n## This is the final programme of the days in Leeds on 18-19 June 2026.\n\nMore to come.\n\n## 18 June 2026\n\n9:00 Fog\n\n## 19 June 2026\n\n9:00 Rime');
  assert.deepEqual((document.days as { date?: string; agenda: { title?: string }[] }[]).map(({ date, agenda }) => [date, ...agenda.map(({ title }) => title)]), [['2026-06-18', 'Fog'], ['2026-06-19', 'Rime']]);
});

/** [what, text, the dates of its days, whether its times are told to be unplaced] */
const SIDE_BY_SIDE: readonly (readonly [string, string, readonly (string | undefined)[], boolean])[] = [
  ['days with bars between, no row of which is whole', '# Week\n\nWeek of 12 April 2010\n\nMonday | Tuesday | Wednesday |\n9:00 - 10:00 Registration\nGroup work |\nGroup work |\n11:00 Coffee', [undefined], true],
  ['days behind the word for their times', 'Workshop\n\n19 December 2013\n\nTime Thursday Friday\n9:30 Lemos Rocha\n10:00 Coffee Coffee', [undefined], true],
  ['the same, where somebody gives a date', 'Workshop\n\nTime Thursday Friday\n9:30 Lemos Rocha\n10:00 Coffee Coffee', [undefined], true],
  ['dates behind the word for their times', 'Workshop\n\nTime 19 December 2013 20 December 2013\n9:30 Lemos Rocha\n10:00 Coffee Coffee', [undefined], true],
  ['days that lead to what stands below', '# Week\n\nMonday | Tuesday | Wednesday\n\n## Monday 12 April 2010\n9:00 Registration\n\n## Tuesday 13 April 2010\n9:00 Talks', ['2010-04-12', '2010-04-13'], false],
  ['one day behind the word for times', '# Week\n\nTime Monday 12 April 2010\n9:00 Registration', ['2010-04-12'], false],
  ['days over the columns of a table', '# Week of 12 April 2010\n\n| Time | Monday | Tuesday | Wednesday |\n|---|---|---|---|\n| 9:00 - 10:00 | Registration | Talks | Talks |', ['2010-04-12', '2010-04-13', '2010-04-14'], false],
  ['a day that is none', '# Week\n\n31 June 2026\n\n9:00 Registration\n10:00 Talks', [undefined], true],
  ['a day that is none, in German', '# Woche\n\nSamstag, 30. Februar 2026\n\n9:00 Anmeldung\n10:00 Pause', [undefined], true],
  ['a day that is none, in numbers', '# Week\n\nDate: 31.06.2026\n\n9:00 Registration', [undefined], true],
  ['a thirteenth month', '# Week\n\n2026-13-05\n\n9:00 Registration\n10:00 Talks', [undefined], true], ['a thirteenth month with points', '# Week\n\n05.13.2026\n\n9:00 Registration\n10:00 Talks', [undefined], true],
  ['a second day of no month', '# Week\n\n2026-06-30\n9:00 Registration\n\n2026-00-31\n9:00 Talks', ['2026-06-30', undefined], true],
  ['a day that is none, with its zone and place below', '# Week\n\n31 June 2026\n\nAll times in UTC\n\nHall 1, Hill Street\n\n9:00 Registration\n10:00 Talks', [undefined], true],
  ['a second day that is none', '# Week\n\nTuesday, 30 June 2026\n9:00 Registration\n\nWednesday, 31 June 2026\n9:00 Talks', ['2026-06-30', undefined], true],
  ['a first day that is none', '# Week\n\n## 29 février 2027\n\n9:00 Talks\n\n## 1 mars 2027\n\n9:00 Pause', [undefined, '2027-03-01'], true],
  ['a day that is none, where somebody gives a date', '# Week\n\n31 June 2026\n\n9:00 Registration\n10:00 Talks', ['2013-12-19'], false],
  ['a number that is no day', '# Week\n\n12 April 2010\n\n9:00 Registration\n31 talks\n10:00 Talks', ['2010-04-12'], false],
  ['days in a sentence', 'Seminar\n\n12 April 2010\n\nWe meet Monday, Tuesday and Wednesday.\n\n9:00 Talks\n10:00 Coffee', ['2010-04-12'], false],
];
for (const [what, text, expected, isTold] of SIDE_BY_SIDE) {
  test(`${what}: ${isTold ? 'no date' : expected.join(', ')}`, () => {
    const { document, guesses } = translate(text, what.includes('somebody') ? { date: '2013-12-19' } : {});
    const days = (document.days as { date?: string }[] | undefined)?.map(({ date }) => date) ?? [document.date];
    assert.deepEqual([days, guesses.some(({ code }) => code === 'times-unplaced')], [expected, isTold]);
  });
}

/** [a sentence over times, whether they begin at nought, whether they get the date] */
const SINCE_START: readonly (readonly [string, boolean, boolean])[] = [
  ['(All times in the agenda below are hh:mm from the start of the meeting.)', true, false], ['Times are relative to the beginning of the workshop.', true, false],
  ['Alle Zeiten gelten ab dem Beginn der Sitzung.', true, false], ['Les horaires sont comptés à partir du début de la réunion.', true, false], ['Las horas se cuentan desde el inicio de la reunión.', true, false],
  ['(All times in the agenda below are hh:mm from the start of the meeting.)', false, true], ['All times are in UTC.', true, true], ['Questions are welcome at the end of each talk.', true, true],
];
for (const [sentence, isFromZero, isDated] of SINCE_START) {
  test(`"${sentence}" over times from ${isFromZero ? '0:00' : '9:00'}: ${isDated ? 'the date' : 'no date'}`, () => {
    const text = `# Meeting\n\n14 October 2020\n\n${sentence}\n\n${isFromZero ? '00:00-00:15 Welcome\n00:15-01:00 Status' : '09:00-09:15 Welcome\n09:15-10:00 Status'}`;
    assert.equal(translate(text).document.date, isDated ? '2020-10-14' : undefined);
  });
}

/** [what stands over the times, the title of the day] */
const COUNTED: readonly (readonly [string, string | undefined])[] = [
  ['Wednesday, 26 November 2025\nDAY 1', 'DAY 1'], ['Wednesday, 26 November 2025\nDAY 1 | |', 'DAY 1'], ['## Wednesday, 26 November 2025\n\n### Day 1: Rain', 'Day 1: Rain'], ['Wednesday, 26 November 2025', undefined],
];
for (const [head, title] of COUNTED) {
  test(`${JSON.stringify(head)} is one day, called ${title ?? 'nothing'}`, () => {
    const { document } = translate(`# Snow\n\n${head}\n9:00 A\n10:00 B\n\nThursday, 27 November 2025\n9:00 C`);
    const [first, ...others] = document.days as { date?: string; title?: string }[];
    assert.deepEqual([first?.date, first?.title, others.map(({ date }) => date)], ['2025-11-26', title, ['2025-11-27']]);
  });
}

test('bars at the end of a line are none of its words', () => {
  const { document } = translate('# Snow\n\n26 November 2025\n\n9:00 The norm |x|\n10:00 Coffee | |\nwith cake | |\n11:00 B |');
  assert.deepEqual((document.agenda as { title: string; subtitle?: string }[]).map(({ title, subtitle }) => [title, subtitle]), [['The norm |x|', undefined], ['Coffee', 'with cake'], ['B', undefined]]);
});
