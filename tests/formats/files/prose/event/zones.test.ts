/**
 * In which zone the times of a programme are: said of all, of sessions, of rows, or not at all; and printed tables of zones.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { FileOptions } from '../../../../../src/formats/files/file-format.js';
import { programme } from '../../../../../src/formats/files/prose/programme.js';

const translate = (text: string, options: FileOptions = {}): ReturnType<typeof programme.translate> => programme.translate(text, options);

/** [what is written, what is told] */
const ZONES: readonly (readonly [string, FileOptions, string | undefined, string])[] = [
  ['All times in UTC.', {}, 'UTC', 'zone-taken'], ['Times are given in GMT.', {}, 'UTC', 'zone-season, zone-taken'], ['All times UTC+2', {}, '+02:00', 'zone-taken'], ['Time zone: Europe/Berlin', {}, 'Europe/Berlin', 'zone-taken'],
  ['All times in CET.', {}, undefined, 'zone-not-taken, zone-season'], ['All times in Pacific Time (PT).', {}, undefined, 'zone-not-taken'], ['All times IST', {}, undefined, 'zone-not-taken'], ['Nothing is said.', {}, undefined, 'zone-not-found'],
  ['All times in CET.', { eventTimeZone: 'Europe/Berlin' }, undefined, 'zone-season'], ['All times in CEST.', { eventTimeZone: 'Europe/Berlin' }, undefined, ''], ['Nothing is said.', { eventTimeZone: 'Europe/Berlin' }, undefined, ''], ['We study the CT of rocks.', {}, undefined, 'zone-not-found'],
  ['We start at 7:00 UTC.', {}, undefined, 'zone-not-taken'], ['We start at 9 am UTC.', {}, 'UTC', 'zone-taken'], ['Login from 8:45 UTC.', {}, 'UTC', 'zone-taken'], ['We start at 7:00 UTC. All times in UTC+2.', {}, '+02:00', 'zone-taken'],
  ['Zeitzone: Europe/Berlin', {}, 'Europe/Berlin', 'zone-taken'], ['Room 4 (America/New_York)', {}, 'America/New_York', 'zone-taken'], ['Ort: Saal 2. Zeitangaben in MESZ.', {}, undefined, 'zone-not-taken'],
  ['All times in CEST (UTC+2).', {}, '+02:00', 'zone-taken'], ['All times in CET (UTC+1).', {}, undefined, 'zone-not-taken, zone-season'], ['All times in CEST (UTC+1).', {}, undefined, 'zone-not-taken'],
  ['All times are local (Paris) time.', {}, undefined, 'zone-not-taken'], ['Times are local (Paris).', {}, undefined, 'zone-not-taken'], ['All times in local time, Paris.', {}, undefined, 'zone-not-taken'], ['All times are local times in Paris.', {}, undefined, 'zone-not-taken'],
  ['Alle Zeiten in Ortszeit (Paris).', {}, undefined, 'zone-not-taken'], ['Todas las horas son hora local de Madrid.', {}, undefined, 'zone-not-taken'], ['Time zone: Paris, France', {}, undefined, 'zone-not-taken'], ['All times are local.', {}, undefined, 'zone-not-found'], ['The local (Paris) team helps.', {}, undefined, 'zone-not-found'],
  ['All times are Paris time.', {}, undefined, 'zone-not-taken'], ['Les horaires sont à l’heure de Paris.', {}, undefined, 'zone-not-taken'], ['All times are UK time.', {}, undefined, 'zone-not-taken'], ['It is about time.', {}, undefined, 'zone-not-found'],
  // The same time on two clocks: the rows are on that of their first.
  ['We begin at 9 am CEST (07:00 UTC).', {}, '+02:00', 'zone-taken'], ['We begin at 11 am CEST / 9:00 UTC.', {}, 'UTC', 'zone-taken'], ['We begin at 8 am CEST (06:00 UTC).', {}, undefined, 'zone-not-taken'],
  ['We begin at 9 am CEST (06:00 UTC).', {}, undefined, 'zone-not-taken'], ['We begin at 9 am CEST (07:00 UTC).', { eventTimeZone: 'Europe/Berlin' }, undefined, ''], ['We begin at 9 am CET (08:00 UTC).', {}, undefined, 'zone-not-taken, zone-season'],
  // Minus is written with whatever dash there is, with blanks or in words, and halves of hours in many ways.
  ['All times in UTC–2.', {}, '-02:00', 'zone-taken'], ['All times in UTC‑2.', {}, '-02:00', 'zone-taken'], ['All times in UTC − 2.', {}, '-02:00', 'zone-taken'], ['All times in UTC – 2 (Noronha).', {}, '-02:00', 'zone-taken'], ['All times (UTC–02:00)', {}, '-02:00', 'zone-taken'], ['All times in UTC minus 2.', {}, '-02:00', 'zone-taken'],
  ['All times in UTC + 2.', {}, '+02:00', 'zone-taken'], ['All times in UTC plus 2', {}, '+02:00', 'zone-taken'], ['All times in UTC+5.5', {}, '+05:30', 'zone-taken'], ['All times in GMT+5½.', {}, '+05:30', 'zone-taken'], ['All times in UTC+5.30', {}, '+05:30', 'zone-taken'], ['All times in UTC+5:45', {}, '+05:45', 'zone-taken'],
  ['All times in UTC – 2 talks are short.', {}, 'UTC', 'zone-taken'], ['Talks from 9 UTC - 11 UTC.', {}, 'UTC', 'zone-taken'], ['Talks from 9:00 UTC–11:00 UTC.', {}, 'UTC', 'zone-taken'],
  // A zone that is given holds, and what says another hour is told.
  ['All times in CEST.', { eventTimeZone: 'UTC' }, undefined, 'zone-season'], ['All times in Eastern Time (ET).', { eventTimeZone: 'Europe/Berlin' }, undefined, 'zone-season'], ['All times in Eastern Time (ET).', { eventTimeZone: 'America/Toronto' }, undefined, ''],
  ['All times are Paris time.', { eventTimeZone: 'UTC' }, undefined, 'zone-season'], ['All times are Paris time.', { eventTimeZone: 'Europe/Berlin' }, undefined, ''],
  ['Time: 3:00 am EDT / 9:00 CEST / 07:00 UTC', {}, '+02:00', 'zone-taken'], ['Time: 9:00 am EDT / 15:00 CEST / 13:00 UTC', { eventTimeZone: 'Europe/Berlin' }, '-04:00', 'zone-taken'],
];
for (const [line, options, zone, code] of ZONES) {
  test(`${JSON.stringify(line)}${options.eventTimeZone ? ` and ${options.eventTimeZone} given` : ''}: ${zone ?? 'no zone'}, ${code || 'nothing told'}`, () => {
    const { document, guesses } = translate(`# Day\n\n18 June 2026\n\n9:00 A\n10:00 B\n\n${line}`, options);
    assert.equal(document.timeZone, zone);
    assert.deepEqual([...new Set(guesses.map(({ code: told }) => told).filter((told) => told.startsWith('zone')))].sort().join(', '), code);
  });
}

/** [first lines, zone] */
const ZONES_ABOVE: readonly (readonly [string, string | undefined])[] = [
  ['# Day, all times UTC\n\n18 June 2026', 'UTC'], ['# Day\n\n18 June 2026 - Paris time', undefined], ['# Day of CT in medicine, all times\n\n18 June 2026', undefined], ['# Day, 9:00 CEST (7:00 UTC)\n\n18 June 2026', '+02:00'], ['# Day\n\nThursday 18 June 2026, Europe/Paris', 'Europe/Paris'],
  // In bold, or as a heading, they are no time of day.
  ['# Day\n\n18 June 2026\n\n**All times are Japan time (UTC+09:00)**', '+09:00'], ['# Day\n\n18 June 2026\n\n## All times: GMT-03:00', '-03:00'],
  ['Day\nLeeds, 18 June 2026 (GMT)', 'UTC'], ['Fog Day, 18 June 2026, 9:00-11:00 CEST (7:00 UTC)', '+02:00'],
];
for (const [head, zone] of ZONES_ABOVE) test(`${JSON.stringify(head)}: ${zone ?? 'no zone'}`, () => {
  const { document } = translate(`${head}\n\n9:00-10:00 Fog\n10:00-11:00 Rime`);
  assert.deepEqual([document.timeZone, document.date, (document.agenda as { title?: string }[]).map(({ title }) => title)], [zone, '2026-06-18', ['Fog', 'Rime']]);
});

/** [rows, zone given, event's zone, starts, codes about zones] */
const OWN_ZONES: readonly (readonly [string, string | undefined, string | undefined, readonly string[], string])[] = [
  ['09:00 UTC+9 Dust\n09:00 GMT-4 Sand', undefined, undefined, ['2026-06-18T09:00+09:00', '2026-06-18T09:00-04:00'], ''], ['09:00 UTC+9 Dust\n09:00 GMT-4 Sand', 'Europe/Berlin', undefined, ['2026-06-18T09:00+09:00', '2026-06-18T09:00-04:00'], ''],
  ['16:00 Dust\nZeitzone: Europe/Berlin\n17:00 Sand', undefined, 'Europe/Berlin', ['16:00', '17:00'], 'zone-taken'],
  ['19:00 (Europe/Paris) Dust\n20:00 (Asia/Tokyo) Sand', undefined, undefined, ['2026-06-18T19:00 Europe/Paris', '2026-06-18T20:00 Asia/Tokyo'], ''], ['19:00 (Europe/Paris) Dust\n20:00 (Europe/Paris) Sand', undefined, 'Europe/Paris', ['19:00', '20:00'], 'zone-taken'],
  ['23:00-01:00 UTC+9 Dust\n09:00 UTC Sand', undefined, undefined, ['2026-06-18T23:00+09:00', '2026-06-18T09:00Z'], ''], ['09:00 UTC-4 Dust\n10:00 Sand\n\nAll times in UTC', undefined, 'UTC', ['2026-06-18T09:00-04:00', '10:00'], 'zone-taken'],
  ['09:00 UTC+9 Dust\n09:00 CEST Sand', undefined, undefined, ['2026-06-18T09:00+09:00', '09:00'], 'zone-not-taken'], ['09:00 UTC+9 Dust\n09:00 EDT Sand', 'Europe/Berlin', undefined, ['2026-06-18T09:00+09:00', '09:00'], 'zone-season'],
  // Beside a time a word says its zone, whichever is given.
  ['09:00 Dust\n10:00 CEST Sand', 'UTC', undefined, ['09:00', '10:00'], 'zone-season'], ['09:00 Dust\n9 am Pacific Time Sand', 'Europe/Berlin', undefined, ['09:00', '09:00'], 'zone-season'], ['09:00 Dust\n10:00 ET Sand', 'America/New_York', undefined, ['09:00', '10:00'], ''],
  ['09:00 New York time: Dust\n10:00 New York time: Sand', 'Europe/London', undefined, ['09:00', '10:00'], 'zone-season'], ['14:00 London / 09:00 New York: Dust\n15:00 London / 10:00 New York: Sand', 'America/New_York', undefined, ['14:00', '15:00'], 'zone-season'], ['14:00 (London), 09:00 (New York): Dust\n15:00 (London), 10:00 (New York): Sand', 'Europe/London', undefined, ['14:00', '15:00'], ''], ['09:00 Berlin: Dust\n10:00 Leeds, a town: Sand', 'Asia/Tokyo', undefined, ['09:00', '10:00'], ''],
  ['06:00 EDT = 12:00 CEST Dust\n07:00 EDT // 13:00 CEST Sand', 'Europe/Berlin', undefined, ['12:00', '13:00'], ''], ['09:00 (Berlin time) Dust\n10:00 Sand', 'Europe/Paris', undefined, ['09:00', '10:00'], ''], ['09:00 UTC Dust\n10:00 CEST Sand', 'UTC', undefined, ['2026-06-18T09:00Z', '10:00'], 'zone-season'], ['09:00 UTC / 11:00 CEST / 5 am ET Dust\n10:00 UTC / 12:00 CEST Sand', 'UTC', 'UTC', ['09:00', '10:00'], 'zone-taken'],
];
for (const [rows, given, zone, starts, told] of OWN_ZONES) test(`${JSON.stringify(rows)} ${given ?? ''}: ${starts.join(', ')}`, () => {
  const { document, guesses } = translate(`# Relay\n\n18 June 2026\n\n${rows}`, given === undefined ? {} : { eventTimeZone: given });
  assert.deepEqual([document.timeZone, (document.agenda as { start?: string; timeZone?: string }[]).map(({ start, timeZone }) => [start, timeZone].filter(Boolean).join(' '))], [zone, starts]);
  assert.equal([...new Set(guesses.map(({ code }) => code).filter((code) => code.startsWith('zone')))].join(', '), told);
});

/** [titles of columns, rows, zone given, event's zone, starts and ends, codes about zones] */
const CLOCKS: readonly (readonly [string, readonly string[], string | undefined, string | undefined, readonly string[], string])[] = [
  ['BST | EDT | PDT', ['15:30 | 10:30 | 7:30', '16:00 | 11:00 | 8:00'], 'America/New_York', undefined, ['10:30', '11:00'], ''], ['BST | EDT | PDT', ['15:30 | 10:30 | 7:30'], 'Europe/London', undefined, ['15:30'], ''],
  ['BST | EDT | PDT', ['15:30 | 10:30 | 7:30'], undefined, undefined, ['15:30'], 'zone-not-taken'], ['BST | EDT | PDT', ['15:30 | 10:30 | 7:30'], 'Asia/Tokyo', undefined, ['15:30'], 'zone-season'], ['BST | EDT | PDT', ['15:30 | 10:30 | 7:30'], 'UTC', undefined, ['15:30'], 'zone-season'], ['ET | PT', ['10:30 | 7:30'], 'Europe/Berlin', undefined, ['10:30'], 'zone-season'],
  ['Time (CEST) | Time (EDT)', ['15:00-16:00 | 9:00-10:00'], 'America/New_York', undefined, ['09:00-10:00'], ''], ['UTC | EDT', ['14:30 | 10:30'], undefined, 'UTC', ['14:30'], 'zone-taken'], ['EDT | UTC', ['10:30 | 14:30'], undefined, 'UTC', ['14:30'], 'zone-taken'],
  ['Start (EDT) | End (EDT) | Start (UTC) | End (UTC)', ['10:30 | 11:00 | 14:30 | 15:00'], undefined, 'UTC', ['14:30-15:00'], 'zone-taken'], ['Start (EDT) | End (EDT) | Start (UTC) | End (UTC)', ['10:30 | 11:00 | 14:30 | 15:00'], 'America/New_York', undefined, ['10:30-11:00'], ''],
  // On the other clock it is another day: the date is that of the first.
  ['EDT | JST', ['20:00 | 9:00', '21:00 | 10:00'], 'Asia/Tokyo', '-04:00', ['20:00', '21:00'], 'zone-taken'], ['EDT | UTC', ['20:00 | 0:00'], undefined, undefined, ['20:00'], 'zone-not-taken'], ['ET | JST', ['8:00 | 21:00'], 'Asia/Tokyo', undefined, ['21:00'], ''],
  ['ET | JST', ['20:00 | 9:00'], 'Asia/Tokyo', '-04:00', ['20:00'], 'zone-taken'],
  // Places instead of zones.
  ['London | New York | Tokyo', ['15:30 | 10:30 | 23:30'], 'America/New_York', undefined, ['10:30'], ''], ['London | New York | Tokyo', ['15:30 | 10:30 | 23:30'], 'Europe/London', undefined, ['15:30'], ''], ['London | New York', ['15:30 | 10:30'], 'Europe/Berlin', undefined, ['15:30'], 'zone-season'],
  ['Time (London) | Time (New York)', ['15:30-16:00 | 10:30-11:00'], 'America/New_York', undefined, ['10:30-11:00'], ''], ['Heure de Paris | Heure de Montréal', ['15:30 | 9:30'], 'America/Toronto', undefined, ['09:30'], ''], ['London | New York', ['15:30 | 10:30'], undefined, undefined, ['15:30'], 'zone-not-found'],
  ['New York | Tokyo', ['20:00 | 9:00'], 'Asia/Tokyo', '-04:00', ['20:00'], 'zone-taken'],
  // One clock: its zone is told.
  ['EDT', ['9:00'], undefined, undefined, ['09:00'], 'zone-not-taken'], ['EDT', ['9:00'], 'Europe/Berlin', undefined, ['09:00'], 'zone-season'], ['UTC', ['9:00'], undefined, 'UTC', ['09:00'], 'zone-taken'],
];
for (const [titles, rows, given, zone, times, told] of CLOCKS) test(`${titles}: ${rows.join('; ')} ${given ?? ''}: ${times.join(', ')} ${zone ?? ''}`, () => {
  const bars = (row: string): string => `| ${row} | Fog |`;
  const { document, guesses } = translate(`# Relay\n\n18 June 2026\n\n${bars(titles).replace('Fog', 'Title')}\n${bars(titles).replace(/[^|]+/g, '---')}\n${rows.map(bars).join('\n')}`, given === undefined ? {} : { eventTimeZone: given });
  assert.deepEqual([document.timeZone, document.date, (document.agenda as { start?: string; end?: string }[]).map(({ start, end }) => [start, end].filter(Boolean).join('-'))], [zone, '2026-06-18', times]);
  assert.equal([...new Set(guesses.map(({ code }) => code).filter((code) => code.startsWith('zone')))].join(', '), told);
});
// In a line as in a table.
for (const [given, start, zone] of [['Asia/Tokyo', '20:00', '-04:00'], ['America/New_York', '20:00', undefined]] as const) test(`20:00 EDT / 9:00 JST in ${given}`, () => {
  const { document } = translate('# Relay\n\n18 June 2026\n\n20:00 EDT / 9:00 JST Fog\n\n21:00 EDT / 10:00 JST Rime', { eventTimeZone: given });
  assert.deepEqual([document.timeZone, (document.agenda as { start?: string }[])[0]?.start], [zone, start]);
});

/** [what stands below the heading, titles of entries, words about the table of zones] */
const ENTRIES_ON_CLOCKS: readonly (readonly [string, readonly string[], string])[] = [
  ['9:00 BST / 10:00 CEST / 17:00 JST: Fog\n\n10:00 BST / 11:00 CEST / 18:00 JST: Rime', ['Fog', 'Rime'], ''], ['9:00 UTC | 11:00 CEST | 5 am ET | Fog over fens\n\n10:00 UTC | 12:00 CEST | 6 am ET | Rime', ['Fog over fens', 'Rime'], ''], ['- 9am PT, 12pm ET, 17:00 GMT – Fog (Ann Lee, Leeds)', ['Fog'], ''],
  ['| A | B | C | D |\n|---|---|---|---|\n| 9:00 BST | 10:00 CEST | 17:00 JST | Fog |\n| 10:00 BST | 11:00 CEST | 18:00 JST | Rime |', ['Fog', 'Rime'], ''],
  // Times and places alone are a table of zones.
  ['9:00 Fog\n10:00 Rime\n\n9:00 BST / 10:00 CEST / 18:00 JST', ['Fog', 'Rime'], 'zone-row'], ['9:00 Fog\n10:00 Rime\n\n9:00 BST (London) / 10:00 CEST (Berlin) / 18:00 JST (Tokyo)', ['Fog', 'Rime'], 'zone-row'], ['9:00 Fog\n10:00 Rime\n\n9:00 BST / 10:00 CEST / 18:00 JST London, Berlin, Tokyo', ['Fog', 'Rime'], 'zone-row'],
  ['9:00 Fog\n10:00 Rime\n\n9:00 BST / 10:00 CEST / 18:00 JST, all on one screen', ['Fog', 'Rime'], 'zone-row'],
];
for (const [text, titles, told] of ENTRIES_ON_CLOCKS) test(`${JSON.stringify(text)}: ${titles.join(', ')}`, () => {
  const { document, guesses } = translate(`# Relay\n\n18 June 2026\n\n${text}`, { eventTimeZone: 'Europe/London' });
  assert.deepEqual((document.agenda as { title?: string }[]).map(({ title }) => title), titles);
  assert.equal([...new Set(guesses.map(({ code }) => code.slice(0, 8)).filter((code) => code === 'zone-row'))].join(), told);
});

/** [line of the date, zone given, codes about zones] */
const BESIDE_DATES: readonly (readonly [string, string | undefined, string])[] = [
  ['18 June 2026 (CET)', 'Europe/Berlin', 'zone-season'], ['18 June 2026 (CEST)', 'Europe/Berlin', ''], ['18 June 2026, EST', 'America/New_York', 'zone-season'], ['18 June 2026 – EDT', 'America/New_York', ''], ['Thursday, 18 June 2026 MEZ', 'Europe/Berlin', 'zone-season'],
  ['18 June 2026 (EDT)', 'Europe/Berlin', 'zone-season'], ['18 June 2026 (PDT)', undefined, 'zone-not-taken'], ['18 June 2026, CET', undefined, 'zone-not-taken, zone-season'], ['18 June 2026 (AGU)', 'Europe/Berlin', ''], ['18 June 2026, CERN', 'Europe/Berlin', ''],
];
for (const [date, eventTimeZone, codes] of BESIDE_DATES) test(`${date} where ${eventTimeZone ?? 'nothing'} is given: ${codes || 'nothing told'}`, () => {
  const { document, guesses } = translate(`# Relay\n\n${date}\n\n9:00 - 10:00 Fog\n10:00 - 11:00 Rime`, eventTimeZone === undefined ? {} : { eventTimeZone });
  assert.equal(document.timeZone, undefined);
  assert.equal([...new Set(guesses.flatMap(({ code, line }) => (code.startsWith('zone') ? [`${code}${line === 3 ? '' : ` in line ${line}`}`] : [])))].sort().join(', '), codes);
});

/** [rows under two titles, zone given, titles of entries, what is told of zones: line, code, place] */
const PLACES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['Place | Time\nParis | 11:00 - 13:00\nTokyo | 18:00 - 20:00', 'UTC', ['Fog', 'Rime'], ['zones-taken Paris, Tokyo']],
  ['Place | Time\nParis | 11:00 - 13:00\nTokyo | 17:00 - 19:00', 'UTC', ['Fog', 'Rime'], ['zone-row-wrong Tokyo 18:00–20:00', 'zones-taken Paris, Tokyo']],
  ['City | Start | End\nParis | 11:00 | 13:00\nHonolulu | 23:00 | 01:00', 'UTC', ['Fog', 'Rime'], ['zone-row-next-day Honolulu 23:00 (−1)–01:00', 'zones-taken Paris, Honolulu']],
  ['Time zone | Time\nCEST | 11:00 - 13:00\nJST | 17:00 - 19:00', 'UTC', ['Fog', 'Rime'], ['zone-row-wrong JST 18:00–20:00']],
  // The event's own clock need not be UTC.
  ['Place | Local time\nParis | 9:00 - 11:00\nNew York | 3:00 - 5:00\nSydney | 18:00 - 20:00', 'Europe/Berlin', ['Fog', 'Rime'], ['zone-row-wrong Sydney 17:00–19:00', 'zones-taken Paris, New York, Sydney']],
  ['Place | Local time\nParis | 15:00 - 17:00\nTokyo | 22:00 - 00:00 (+1 day)', 'America/New_York', ['Fog', 'Rime'], ['zones-taken Paris, Tokyo']],
  // One room twice, and a title.
  ['Room | Time\nParis | 11:00 - 12:00\nParis | 12:00 - 13:00', 'UTC', ['Fog', 'Rime', 'Paris', 'Paris'], []],
  ['Title | Time\nParis | 11:00 - 12:00\nHail | 12:00 - 13:00', 'UTC', ['Fog', 'Rime', 'Paris', 'Hail'], []],
];
for (const [rows, eventTimeZone, titles, told] of PLACES) test(`${JSON.stringify(rows)} beside entries in ${eventTimeZone}: ${told.join('; ') || 'entries'}`, () => {
  const table = rows.split('\n').map((row) => `| ${row} |`);
  const { document, guesses } = translate(['# Relay', '', '18 June 2026', '', '9:00 - 10:00 Fog', '10:00 - 11:00 Rime', '', ...table.slice(0, 1), table[0]?.replace(/[^|]+/g, '---') ?? '', ...table.slice(1)].join('\n'), { eventTimeZone });
  assert.deepEqual((document.agenda as { title?: string }[]).map(({ title }) => title), titles);
  assert.deepEqual(guesses.flatMap(({ code, params }) => (/^zones?-(?:row|taken)/.test(code) ? [[code, params.place ?? params.places, params.computed].filter(Boolean).join(' ')] : [])).sort(), told);
});

test('zones of sessions are told, each with what it can be', () => {
  const text = '# Relay\n\n18 June 2026\n\n## Session A (Tokyo time, JST)\n9:00 Dust\n10:00 Sand\n\n## Session B (CEST)\n9:00 Fog';
  const told = (options: FileOptions): unknown[] => translate(text, options).guesses.filter(({ code }) => code.startsWith('zone')).map(({ code, line, params }) => [code, line, params.value]);
  assert.deepEqual(told({}), [['zone-not-taken', 5, 'JST'], ['zone-not-taken', 9, 'CEST']]);
  assert.deepEqual(told({ eventTimeZone: 'Europe/Berlin' }), [['zone-season', 5, 'JST']]);
});

test('candidates for a zone are named', () => assert.equal(translate('# D\n\n9:00 A\n\nTimes in CST').guesses.find(({ code }) => code === 'zone-not-taken')?.params.candidates, 'America/Chicago, Asia/Shanghai'));
test('a place beside a word that cannot mean it is named, too', () => {
  const candidates = (said: string): readonly unknown[] => translate(`# D\n\n9:00 A\n\n${said}`).guesses.filter(({ code }) => code === 'zone-not-taken').map(({ params }) => params.candidates);
  assert.deepEqual(candidates('All times are Madrid time (CEST).'), ['Europe/Berlin, Europe/Paris', 'Europe/Madrid']);
  assert.deepEqual(candidates('All times CEST (Madrid)'), ['Europe/Berlin, Europe/Paris', 'Europe/Madrid']);
  assert.deepEqual(candidates('All times are Paris time (CEST).'), ['Europe/Berlin, Europe/Paris']);
});

test('a printed table of zones is checked row by row', () => {
  const text = (date: string): string => `Webinar on ice\n\n${date}\n\n15:00-17:00 Talks\n\nAll times in UTC.\n\nTime zones: 15 – 17 UTC\n\n03 - 05 pm GMT (London)| 04 - 06 pm CET (Berlin)| 11 - 01 am CST (Shanghai)| 00 - 02 am JST (Tokyo)| 02 - 04 am AEDT (Sydney, next day)| 07 - 09 am PST (San Fran.)| 10 - 12 am EST (NewYork)`;
  const told = (date: string): string[] => translate(text(date)).guesses.filter(({ code }) => /^zone-row/.test(code)).map(({ code, params }) => `${code} ${params.place} ${params.computed}`);
  assert.deepEqual(told('9 February 2026'), ['zone-row-wrong Shanghai 23:00–01:00 (+1)', 'zone-row-next-day Shanghai 23:00–01:00 (+1)', 'zone-row-next-day Tokyo 00:00 (+1)–02:00 (+1)', 'zone-row-wrong New York 10:00–12:00']);
  assert.deepEqual(told(''), told('9 February 2026'));
  // In July half of them show another hour.
  assert.deepEqual(told('9 July 2026').filter((one) => one.startsWith('zone-row-wrong')).map((one) => one.split(' ').slice(1, -1).join(' ')), ['London', 'Berlin', 'Shanghai 23:00–01:00', 'Sydney 01:00 (+1)–03:00', 'San Francisco', 'New York']);
});
