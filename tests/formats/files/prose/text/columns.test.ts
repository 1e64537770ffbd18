/**
 * Columns of a text that has nothing but spaces between them, or has them one below the other, as what is taken out of a PDF or a page.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../../src/formats/files/prose/programme.js';
import { entries as lay, told } from '../laid-out.js';

/** [text as it was taken out of a PDF column by column, entries, times that are told to have nothing beside them] */
const APART: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['5 May 2026\n\n9:00 – 9:30\n\n9:30 – 10:00\n\nAnn Lee (Leeds): Fog\n\nBo Ray (Bern): Rime\n\n10:00 – 10:30 Coffee break', ['09:00-09:30', '09:30-10:00', '10:00-10:30 Coffee break'], ['9:00 – 9:30, 9:30 – 10:00']],
  ['5 May 2026\n\n9:00 Welcome\n10:00\n11:00\n12:00\nFog over fens\nRime\nLunch', ['09:00 Welcome', '10:00', '11:00', '12:00'], ['10:00, 11:00, 12:00']],
  // One line can only be that of the last.
  ['5 May 2026\n\n9:00 – 9:30\n\n9:30 – 10:00\n\nFog\n\n10:00 – 10:30\n\nRime', ['09:00-09:30', '09:30-10:00 Fog', '10:00-10:30 Rime'], []],
  // Times above their titles, and a session without a name over its talk.
  ['5 May 2026\n\n9:00\nFog\n\n10:00\nRime', ['09:00 Fog', '10:00 Rime'], []], ['5 May 2026\n\n9:00–9:45\n    9:00 – 9:45 Fog over fens\n9:45–10:00 Break', ['09:00-09:45', '09:00-09:45 Fog over fens', '09:45-10:00 Break'], []],
];
for (const [text, entries, apart] of APART) test(`times apart: ${JSON.stringify(text)}`, () => {
  assert.deepEqual(lay(text), entries);
  assert.deepEqual(told(text).filter((one) => one.startsWith('times-apart')).map((one) => one.slice(12)), apart);
});

/** [what stands below two times] */
for (const words of ['Welcome', 'Fog over fens', 'Day', 'Talks', 'Programme']) test(`words below times apart are kept: ${words}`, () => {
  const { document, guesses } = programme.translate(`5 May 2026\n\n9:00\n10:00\n${words}\n10:30\nFog\n11:00\nRime`, { eventTimeZone: 'UTC' });
  assert.deepEqual(document.notes, [words]);
  assert.deepEqual(guesses.filter(({ code }) => code === 'text-kept').map(({ params }) => params.value), [words]);
});

/** [times one below the other, entries, times that are told to be starts and ends] */
const PAIRED: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['5 May 2026\n\n9:00\n9:30\nWelcome\n\n9:30\n10:15\nFog over fens\nAnn Lee (Leeds)\n\n10:15\n10:30\nBreak', ['09:00-09:30 Welcome', '09:30-10:15 Fog over fens / Ann Lee (Leeds)', '10:15-10:30 Break'], ['9:00 – 9:30', '9:30 – 10:15', '10:15 – 10:30']],
  ['5 May 2026\n\n9:00 am\n10:00 am\nFog\n\n10:00 am\n11:00 am\nRime\n\n6 May 2026\n\n9:00 am\n10:00 am\nHail', ['== 2026-05-05', '09:00-10:00 Fog', '10:00-11:00 Rime', '== 2026-05-06', '09:00-10:00 Hail'], ['9:00 am – 10:00 am', '10:00 am – 11:00 am', '9:00 am – 10:00 am']],
  // An end in the night, and after noon on a clock of twelve.
  ['5 May 2026\n\n17:00\n18:00\nFog\n\n18:00\n19:00\nRime\n\n19:00\n00:00\nDinner', ['17:00-18:00 Fog', '18:00-19:00 Rime', '19:00-00:00 Dinner'], ['17:00 – 18:00', '18:00 – 19:00', '19:00 – 00:00']],
  ['5 May 2026\n\n9:00\n10:00\nFog\n\n10:00\n12:00\nRime\n\n12:00\n1:00\nLunch\n\n2:00 pm\n3:00 pm\nHail', ['09:00-10:00 Fog', '10:00-12:00 Rime', '12:00-13:00 Lunch', '14:00-15:00 Hail'], ['9:00 – 10:00', '10:00 – 12:00', '12:00 – 1:00', '2:00 pm – 3:00 pm']],
  ['5 May 2026\n\n10:00 am\n11:00 am\nFog\n\n11:00 am\n1:00 pm\nRime', ['10:00-11:00 Fog', '11:00-13:00 Rime'], ['10:00 am – 11:00 am', '11:00 am – 1:00 pm']],
  // Starts of two columns: none is said twice.
  ['5 May 2026\n\n9:00\n9:30\nFog\nRime\n\n10:00\n10:30\nHail\nSnow', ['09:00', '09:30', '10:00', '10:30'], []],
  // One that has no second cannot be told from those that have.
  ['5 May 2026\n\n9:00\n9:30\nFog\n\n9:30\nRime\n\n10:00\n10:30\nHail', ['09:00', '09:30', '09:30 Rime', '10:00', '10:30'], []],
];
for (const [text, entries, paired] of PAIRED) test(`times in pairs: ${JSON.stringify(text)}`, () => {
  assert.deepEqual(lay(text), entries);
  assert.deepEqual(told(text).filter((one) => one.startsWith('times-paired')).map((one) => one.slice(13)), paired);
});

const WEEK = 'Snow school, 4–6 May 2026\n\n';
/** [days side by side with nothing but spaces between them, what is read] */
const DAY_COLUMNS: readonly (readonly [string, readonly string[]])[] = [
  ['Time      Monday     Tuesday    Wednesday\n9:00      Fog        Rime       Ice\n10:00     Coffee     Coffee     Coffee\n11:00                Hail       Frost', ['== 2026-05-04', '09:00 Fog', '10:00 Coffee', '== 2026-05-05', '09:00 Rime', '10:00 Coffee', '11:00 Hail', '== 2026-05-06', '09:00 Ice', '10:00 Coffee', '11:00 Frost']],
  ['                Mon 4 May          Tue 5 May\n 9:00 - 9:30    Fog over fens      Rime & ice\n                by Ann Lee         by Bo Ray\n\n10:00 - 10:30   Coffee             Tea', ['== 2026-05-04', '09:00-09:30 Fog over fens / Ann Lee', '10:00-10:30 Coffee', '== 2026-05-05', '09:00-09:30 Rime & ice / Bo Ray', '10:00-10:30 Tea']],
  ['        Day 1       Day 2\n9:00    Fog         Rime\n\nLunch\n\n14:00   Ice         Hail\n\nSee you there', ['== 2026-05-04', '09:00 Fog', '14:00 Ice', '== 2026-05-05', '09:00 Rime', '14:00 Hail']],
  ['First week\n        4 May       5 May\n9:00    Fog         Rime\n10:00   Hail        Frost\nSecond week\n        11 May      12 May\n9:00    Ice         Snow\n10:00   Sleet       Thaw', ['== 2026-05-04', '09:00 Fog', '10:00 Hail', '== 2026-05-05', '09:00 Rime', '10:00 Frost', '== 2026-05-11', '09:00 Ice', '10:00 Sleet', '== 2026-05-12', '09:00 Snow', '10:00 Thaw']],
  // A weekday and its date are one day, and what stands over nothing is none.
  ['Monday      4 May 2026\n\n9:00   Fog\n10:00  Rime', ['09:00 Fog', '10:00 Rime']], ['Monday     Tuesday\n\nMonday, 4 May 2026\n9:00 Fog', ['09:00 Fog']],
  // A strip of days over those themselves, with words behind them, or over lines that no column parts.
  ['Mon 4 May   Tue 5 May   Wed 6 May\n\nMonday 4 May 2026: Fog\n9:00 Ice\n10:00 Hail   and sleet\n\nTuesday 5 May 2026: Rime\n9:00 Snow', ['== 2026-05-04', '09:00 Ice', '10:00 Hail and sleet', '== 2026-05-05', '09:00 Snow']],
  ['4 May 2026      5 May 2026      6 May 2026\n\nDAY ONE – 4 May 2026 – Room A\n9:00 Fog     Ann Lee\n10:00 Rime     Bo Ray\n\nDAY TWO – 5 May 2026 – Room A\n9:00 Ice', ['== 2026-05-04', '09:00 Fog Ann Lee', '10:00 Rime Bo Ray', '== 2026-05-05', '09:00 Ice']],
];
for (const [text, entries] of DAY_COLUMNS) test(`days side by side: ${JSON.stringify(text)}`, () => {
  assert.deepEqual(lay(WEEK + text), entries);
  assert.deepEqual(told(WEEK + text).filter((one) => one.startsWith('days-beside')), []);
});

/** [days side by side, of which no cell can be told for certain, how they are told] */
const BESIDE: readonly (readonly [string, string])[] = [
  // Each day with times of its own, a cell below two days or none, words above their time, a time within a cell.
  ['Monday           Tuesday\n9:00 Fog         8:30 Rime\n10:00 Ice        9:45 Hail', 'Monday, Tuesday'], ['        4 May       5 May\n9:00    Fog over the fens  Rime\n10:00   Ice         Hail', '4 May, 5 May'], ['        Monday      Tuesday\n9:00          Coffee\n10:00   Ice         Hail', 'Monday, Tuesday'],
  ['        Monday      Tuesday\n        Fog over    Rime on\n9:00    fens        wires\n\n10:00   Ice         Hail', 'Monday, Tuesday'], ['        Monday       Tuesday\n9:00    Fog (9:30)   Rime\n10:00   Ice          Hail', 'Monday, Tuesday'], ['        Monday 04/05   Tuesday 05/05\n9:00    Fog   Rime\n10:00   Ice            Hail', 'Monday 04/05, Tuesday 05/05'],
  // What stands by itself in a row may be that of all days: below the middle one, the first or the last.
  ...[21, 10, 32].map((place): readonly [string, string] => [`Time      Monday     Tuesday    Wednesday\n9:00      Fog        Rime       Ice\n${'10:00'.padEnd(place)}Coffee\n11:00     Hail       Snow       Frost`, 'Monday, Tuesday, Wednesday']),
];
for (const [text, days] of BESIDE) test(`days side by side, not read: ${JSON.stringify(text)}`, () => {
  assert.deepEqual(told(WEEK + text).filter((one) => one.startsWith('days-beside')), [`days-beside ${days}`]);
  assert.deepEqual(lay(WEEK + text).filter((one) => !one.startsWith('==')), []);
  // A day of its own below them is read.
  assert.deepEqual(lay(`${WEEK}${text}\n\nFriday, 8 May 2026\n\n9:00 Thaw`).filter((one) => !one.startsWith('==')), ['09:00 Thaw']);
});

/** [rows whose cells have several lines each, as pages lay them out, entries] */
const SPACED: readonly (readonly [string, readonly string[]])[] = [
  // The time beside the middle of its row, with one cell and with two; no line of another row between.
  ['9:00 - 9:30     Welcome\n\n                Fog and the memory of fens in\n9:30 - 10:00    the east of the country\n                Ann Lee (Leeds)\n\n10:00 - 10:30   Lunch', ['09:00-09:30 Welcome', '09:30-10:00 Fog and the memory of fens in the east of the country / Ann Lee (Leeds)', '10:00-10:30 Lunch']],
  ['              Anton      To be or not to be mist: fog\n9:30 - 10:00\n              Berg       banks of the northern fens\n\n                         What rime tells of the\n10:00 - 10:30 Bo Ray     winters before these\n10:30 - 11:00 Coffee', ['09:30-10:00 To be or not to be mist: fog banks of the northern fens / Anton Berg', '10:00-10:30 What rime tells of the winters before these / Bo Ray', '10:30-11:00 Coffee']],
  // Beside the first line: below a name stands where somebody is from.
  ['9:00 - 9:30    Fog banks of fens        Ann Lee\n               and of moors             Bo Ray\n                                        ETH Zürich\n\n9:30 - 10:00   Coffee', ['09:00-09:30 Fog banks of fens and of moors / Ann Lee & Bo Ray (ETH Zürich)', '09:30-10:00 Coffee']],
  // A heading above is of no row, nor are words below it that a row goes on with.
  ['                     Morning session\n9:00 - 9:30   Fog over fens\n9:30 - 10:00  Rime\n              on wires', ['09:00-09:30 Fog over fens', '09:30-10:00 Rime (on wires)']], ['              Welcome of the guests\n9:00\n\n10:00 Rime', ['09:00', '10:00 Rime']],
];
for (const [text, entries] of SPACED) test(`rows of several lines: ${JSON.stringify(text)}`, () => assert.deepEqual(lay(`Snow Days\n\n4 May 2026\n\n${text}`), entries));

/** [rows of which none is joined, entries] */
const UNJOINED: readonly (readonly [string, readonly string[]])[] = [
  // A line each, with one wide gap or two.
  ['9:00 Fog over fens      Room A\n10:00 Rime on wires     Room B\n11:00 Hail              Room A', ['09:00 Fog over fens Room A', '10:00 Rime on wires Room B', '11:00 Hail Room A']],
  ['9:00 Apple  talk\n10:00 Alpha   beta\n11:00 Snow', ['09:00 Apple talk', '10:00 Alpha beta', '11:00 Snow']],
  ['9:00 - 9:30     Welcome and thanks     Hall 1\n9:30 - 10:00    Fog over fens          Hall 2', ['09:00-09:30 Welcome and thanks @Hall 1', '09:30-10:00 Fog over fens @Hall 2']],
  // One of several lines over others with gaps.
  ['     Fog over          Room A\n9:00 the fens          (west)\n10:00 Rime on wires     Room B\n11:00 Hail     Room A', ['09:00 the fens (west)', '10:00 Rime on wires Room B', '11:00 Hail Room A']],
];
for (const [text, entries] of UNJOINED) test(`rows of one line: ${JSON.stringify(text)}`, () => {
  assert.deepEqual(lay(`Snow Days\n\n4 May 2026\n\n${text}`), entries);
  assert.deepEqual(told(`Snow Days\n\n4 May 2026\n\n${text}`).filter((one) => /^text-attached.* \d\d?:\d\d$/.test(one)), []);
});

test('a cell with a time of its own is no part of a row', () => {
  const { document } = programme.translate('4 May 2026\n\n9:00 Fog              Ann Lee\n     over fens        9:30 questions\n\n10:00 Lunch\n          Dinner at 19:00   in the harbour', { eventTimeZone: 'UTC' });
  assert.doesNotMatch(JSON.stringify(document), /affiliation|Lunch Dinner/);
});

test('words that a page has beside a time are told', () => {
  const { guesses } = programme.translate('4 May 2026\n\n            Fog and the memory of\n9:00        fens in the east\n\n10:00 Rime', { eventTimeZone: 'UTC' });
  assert.deepEqual(guesses.filter(({ code }) => code === 'text-attached').map(({ line: at, params }) => [at, params.value, params.title])[0], [3, 'Fog and the memory of fens in the east', '9:00']);
});

test('times at the ends of lines, each with its date', () => {
  assert.deepEqual(lay('Snow Days\n\n      Opening: 9:00-9:30, May 4, 2026\nRoom A\n\n    Keynote: 9:30-10:30, May 4, 2026\nAnn Lee: Fog over fens\n\nLunch 10:30-11:00, May 4, 2026 (free)\n\n  Session 1: 9:00-10:00, May 5, 2026\nBo Ray: Rime'), ['== 2026-05-04', '09:00-09:30 Opening @Room A', '09:30-10:30 Fog over fens (Keynote) / Ann Lee', '10:30-11:00 Lunch (free)', '== 2026-05-05', '09:00-10:00 Session 1 (Bo Ray: Rime)']);
  // Among times that have no date of their own they are remarks.
  const remark = (year: number): string => `Paper by A. Lee, meeting of 9:00-10:00, May 4, ${year}`;
  assert.deepEqual(lay(`Snow Days\n\n4 May 2026\n9:00 Fog\n${remark(1996)}\n11:00 Ice\n${remark(1997)}\n12:00 Rime\n${remark(1998)}`).filter((one) => one.startsWith('==')), []);
  assert.deepEqual(lay('Snow Days\n\n4 May 2026\n9:00 Fog\n10:00 Rime\n\nOffice open 8:00-18:00, May 1, 2026\nDesk open 8:00-18:00, May 2, 2026\nLine open 8:00-18:00, May 3, 2026'), ['09:00 Fog', '10:00 Rime']);
  // One such line tells when all of it is.
  assert.deepEqual(lay('Snow workshop, 9:00-11:00, 4 May 2026\n\n9:00 Fog\n10:00 Rime'), ['09:00 Fog', '10:00 Rime']);
});

test('times in a column behind others are told', () => {
  const within = (text: string): readonly string[] => told(`4 May 2026\n\n9:00 Welcome\n\n${text}`).filter((one) => one.startsWith('time-within'));
  assert.deepEqual(within('Ann Lee     Fog over fens     9:30 AM    Leeds\nBo Ray      Rime              9:50 AM    Bern\nCy Dee      Hail on wires    10:10 AM    Graz'), ['time-within 9:30 AM Ann Lee Fog over fens 9:30 AM Leeds', 'time-within 9:50 AM Bo Ray Rime 9:50 AM Bern', 'time-within 10:10 AM Cy Dee Hail on wires 10:10 AM Graz']);
  assert.deepEqual(within('Ann Lee     Fog      9:30 - 9:50\nBo Ray      Rime     9:50 - 10:10\nCy Dee      Hail     10:10 - 10:30').length, 3);
  // Those that entries have, whichever way they are written.
  assert.deepEqual(within('9:30 Fog\n9:50 Rime\n1:10 pm Hail\n\nWho speaks when\n\nAnn Lee    Fog     9:30   Leeds\nBo Ray     Rime    09:50  Bern\nCy Dee     Hail    13:10  Graz\nDi Fox     Ice     14:20  Lyon'), ['time-within 14:20 Di Fox Ice 14:20 Lyon']);
  assert.deepEqual(within('Ann Lee will be there from 9:30 on.\nThe doors open at 8:30.\nLunch is at 12:30.'), []);
});

/** [columns below titles with nothing but spaces between them, what is read] */
const TITLED: readonly (readonly [string, string, readonly string[]])[] = [
  ['a day before the time, a room behind', 'Day        Time          Title    Room\n18 June    9:00-10:00    Fog      Hall 1\n19 June    9:00-10:00    Rime     Hall 2', ['== 2026-06-18', '09:00-10:00 Fog @Hall 1', '== 2026-06-19', '09:00-10:00 Rime @Hall 2']],
  ['cells of several lines', 'Time     Speaker      Title\n9:00     Ann Lee      Fog over the\n                      northern fens\n10:00    Bo Ray       Rime\n\n11:00    Cy Orr       Hail', ['09:00 Fog over the (northern fens) / Ann Lee', '10:00 Rime / Bo Ray', '11:00 Hail / Cy Orr']],
  ['lines by themselves', 'Start    End      Title     Room\nThursday, 18 June\n9:00     10:00    Fog       A\n10:00    11:00    Rime      B\nFriday, 19 June\n9:00     9:30     Hail      A', ['== 2026-06-18', '09:00-10:00 Fog @A', '10:00-11:00 Rime @B', '== 2026-06-19', '09:00-09:30 Hail @A']],
  ['what stands elsewhere stays a line', 'Time     Title         Room\n9:00     Fog           A\n10:00  Rime and ice over all of it  B\n11:00    Hail          A', ['09:00 Fog – A', '10:00 Rime and ice over all of it B', '11:00 Hail – A']],
];
for (const [name, columns, entries] of TITLED) test(`columns with titles over them: ${name}`, () => assert.deepEqual(lay(`# Snow 2026\n\n${columns}\n`), entries));
