/**
 * Dates without times of their own: of a series whose time stands above them, and of a single lecture that is announced.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../../src/formats/files/prose/programme.js';

const translate = (text: string): ReturnType<typeof programme.translate> => programme.translate(text, {});

/** [row of a series at 16:15, its start, title, code] */
const OWN_TIMES: readonly (readonly [string, string, string | undefined, string])[] = [
  ['Ann Lee (Leeds): Fog', '16:15', 'Fog', 'time-shared'], ['Ann Lee (Leeds): Fog (note different time: 3 pm)', '15:00', 'Fog', 'time-own'], ['Ann Lee (Leeds), 15:00: Fog', '15:00', 'Fog', 'time-own'], ['Ann Lee (Leeds), at 3:00: Fog', '15:00', 'Fog', 'time-own'],
  ['Ann Lee (Leeds): Fog -- this time at 14:30', '14:30', 'Fog -- this time at 14:30', 'time-own'], ['Ann Lee (Leeds): 12h forecasts of 3:1 waves', '16:15', '12h forecasts of 3:1 waves', 'time-shared'], ['cancelled', '2026-10-13', 'cancelled', ''],
];
for (const [row, start, title, told] of OWN_TIMES) test(`of a series: ${row}`, () => {
  const { document, guesses } = translate(`Seminar\n\nTuesdays at 16:15 (Europe/London)\n\n6 Oct 2026 Bo Ray (Lyon): Rime\n13 Oct 2026 ${row}\n20 Oct 2026 Cy Orr (Bonn): Hail`);
  const [entry] = (document.days as { agenda: { start?: string; title?: string }[] }[])[1]?.agenda ?? [];
  assert.deepEqual([entry?.start, entry?.title, guesses.filter(({ line, code }) => line === 6 && code.startsWith('time')).map(({ code }) => code).join()], [start, title, told]);
});

test('a row of a table has its own time, too', () => {
  const { document } = translate('<h1>Fog Seminar</h1><p>Tuesdays, 16:15 (Europe/London)</p><table><tr><th>Date</th><th>Speaker</th><th>Title</th></tr><tr><td>6 Oct 2026</td><td>Ann Lee</td><td>Fog (starts at 3 pm)</td></tr><tr><td>13 Oct 2026</td><td>Bo Ray</td><td>Rime</td></tr></table>');
  assert.deepEqual((document.days as { agenda: { start?: string; title?: string }[] }[]).map(({ agenda }) => [agenda[0]?.start, agenda[0]?.title]), [['15:00', 'Fog'], ['16:15', 'Rime']]);
});

test('brackets behind a date stay whole', () => {
  const { document } = translate('Seminar\n\nTuesdays at 16:15 (UTC)\n\n6 Oct 2026 Ann Lee (Leeds): Fog\n13 Oct 2026 no seminar (exams)\n20 Oct 2026 Bo Ray (Lyon): Rime');
  assert.equal((document.days as { agenda: { title?: string }[] }[])[1]?.agenda[0]?.title, 'no seminar (exams)');
});

test('the time of one date is not that of the others', () => {
  const starts = (line: string): unknown => (translate(`# Fog Seminar\n\n${line}\n\n6 Oct 2026: Ann Lee (Leeds), Fog\n13 Oct 2026: Bo Ray (Lyon), Rime`).document.days as { agenda: { start?: string | null }[] }[]).map(({ agenda }) => agenda[0]?.start);
  assert.deepEqual(starts('The talks begin at 15:00.'), ['15:00', '15:00']);
  assert.deepEqual(starts('From 6 October on, every talk begins at 15:00.'), ['15:00', '15:00']);
  assert.deepEqual(starts('The talk of Tuesday 22 September begins at 15:00, in the hall.'), [null, null]);
});

/** [series, its starts] */
const SERIES: readonly (readonly [string, readonly (string | null)[]])[] = [
  ['Time: 16:15 UTC\n\n6 October 2026\nSpeaker: Ann Lee\n\n13 October 2026\nSpeaker: Bo Ray', ['16:15', '16:15']], ['6 Oct 2026: Ann Lee (Leeds), Fog\n13 Oct 2026: Bo Ray (Lyon), Rime\n\nOffice, 9:00 to 12:00\nLibrary, 8:00 to 20:00', [null, null]],
  // How long somebody ran, and a day that has times of its own.
  ['6 Oct 2026: Ann Lee (Leeds), Fog\n13 Oct 2026: Bo Ray (Lyon), Rime\n\nHis best time is 2:46:52.', [null, null]], ['Every talk begins at 15:00.\n\n6 Oct 2026: Ann Lee (Leeds), Fog\n13 Oct 2026: Bo Ray (Lyon), Rime\n\n20 Oct 2026 9:00 Cy Orr (Bonn), Hail\n20 Oct 2026 Di Poe (Graz), Sleet', ['15:00', '15:00', '09:00', null]],
];
for (const [text, starts] of SERIES) test(`a series: ${text.slice(0, 40)}`, () => assert.deepEqual((translate(`# Fog Day\n\n${text}`).document.days as { agenda: { start?: string | null }[] }[]).flatMap(({ agenda }) => agenda.map(({ start }) => start)), starts));

/** [announcement of a single lecture, its entry, what else it has] */
const LECTURE = { title: 'Winds', speakers: ['Ann Lee (Leeds)'] };
const LECTURES: readonly (readonly [string, Record<string, unknown>, Record<string, unknown>])[] = [
  ['When: Thursday, June 18, 2026, 15:00 - 16:30 UTC\nWhere: Room 3, Leeds\n\nSpeaker: Ann Lee (Leeds)\nTitle: Winds', { ...LECTURE, start: '15:00', end: '16:30' }, { date: '2026-06-18', timeZone: 'UTC', location: 'Room 3, Leeds' }],
  ['Date: 18 June 2026\nTime: 15:00 - 16:30 UTC\nSpeaker: Ann Lee (Leeds)\nTitle: Winds\nAbstract: They blow over hills and\nover lakes from 9:00\nto 12:00 local time.\n\nAll are welcome.', { ...LECTURE, start: '15:00', end: '16:30', abstract: 'They blow over hills and\nover lakes from 9:00\nto 12:00 local time.' }, { date: '2026-06-18', timeZone: 'UTC' }],
  ['**When:** 18 June 2026, 15:00 UTC\n\n**Speaker:** Ann Lee (Leeds)\n\n**Title:** Winds\n\n### Abstract\n\nThey blow.', { ...LECTURE, start: '15:00', abstract: 'They blow.' }, { date: '2026-06-18', timeZone: 'UTC' }],
  ['18 June 2026\n\nTime: 15:00 UTC\nSpeaker: Ann Lee (Leeds)\nTitle: Winds', { ...LECTURE, start: '15:00' }, { date: '2026-06-18', timeZone: 'UTC' }],
  // The one in UTC ends when the others do.
  ['When: Thu, June 18, 2026, 3:00 PM - 4:30 PM EDT / 21:00 CEST / 19:00 UTC\n\nSpeaker: Ann Lee (Leeds)\nTitle: Winds', { ...LECTURE, start: '19:00', end: '20:30' }, { date: '2026-06-18', timeZone: 'UTC' }],
];
for (const [text, entry, event] of LECTURES) test(`a lecture: ${text.slice(0, 60)}`, () => {
  const { document, guesses } = translate(`# Colloquium: Weather\n\n${text}`);
  assert.deepEqual(document.agenda, [entry]);
  for (const [key, value] of Object.entries(event)) assert.equal(document[key], value);
  assert.deepEqual(guesses.filter(({ severity }) => severity !== 'info'), []);
});

/** Labelled lines that are no single lecture: nothing is made of them. */
const NO_LECTURES: readonly string[] = ['Date: 18 June 2026, 10:00-17:00\nInvited speakers: Ann Lee (Leeds), Bo Ray (Lyon)', 'When: 18 June 2026, 15:00 talk, 16:00 tea\nSpeaker: Ann Lee\nTitle: Winds', 'When: 18-20 June 2026, 15:00\nSpeaker: Ann Lee', 'Date: 18 June 2026\nTime: 15:00 UTC\nTitle: Winds\nTitle: Rain'];
for (const text of NO_LECTURES) test(`no single lecture: ${text.slice(0, 40)}`, () => assert.ok(!JSON.stringify(translate(`# Day\n\n${text}`).document).includes('"start":"1')));

interface Dated { readonly date?: string; readonly agenda: readonly { readonly title?: string; readonly speakers?: readonly string[]; readonly abstract?: string }[] }
/** "2026-09-30 Fog / Ann Lee", a line a day. */
const dated = (text: string): readonly string[] => (translate(text).document.days as readonly Dated[]).map(({ date, agenda }) => `${date ?? '?'} ${agenda.map(({ title, speakers = [] }) => `${title ?? '-'} / ${speakers.join(' & ')}`).join('; ')}`);

test('a series without hours: dates with a colon, and names before titles', () => {
  const text = 'Fog Circle\n\nSeptember 30, 2026: Ann Lee - Fog over the fens\nOctober 21, 2026: Bo Ray - Rime\nNovember 25, 2026: Cy Moe - Hail';
  assert.equal(programme.recognises(text, ''), true);
  assert.deepEqual(dated(text), ['2026-09-30 Fog over the fens / Ann Lee', '2026-10-21 Rime / Bo Ray', '2026-11-25 Hail / Cy Moe']);
});

test('a series without hours: days as headings, who and what in lines that say so', () => {
  const text = '# Fog Seminar 2026\n\n### September 11\n\n**Speaker:** Ann Lee (Leeds)\n**Title:** Fog over the fens\n**Abstract:** It rises.\n\n### September 25\n\n**Speaker:** Bo Ray (Bern)\n**Title:** Rime';
  assert.deepEqual(dated(text), ['2026-09-11 Fog over the fens / Ann Lee (Leeds)', '2026-09-25 Rime / Bo Ray (Bern)']);
  assert.equal((translate(text).document.days as readonly Dated[])[0]?.agenda[0]?.abstract, 'It rises.');
});

/** [the sentence below a series, when each of it is] */
const BELOW: readonly (readonly [string, string])[] = [
  ['Tutti gli incontri si terranno dalle **18.30** alle **19.30**; a seguire, tè.', '18:30-19:30'], ['All meetings take place from 14:00 to 15:00.', '14:00-15:00'], ['Alle Vorträge beginnen um 16:15 Uhr.', '16:15'], ['Toutes les séances ont lieu à 14h30.', '14:30'], ['Todos os encontros são às 14h00.', '14:00'], ['Wszystkie spotkania o godz. 17.15.', '17:15'],
  // Of one of them.
  ['The last one begins at 18:00.', ''],
];
for (const [sentence, slot] of BELOW) {
  test(`below a series: ${sentence}`, () => {
    const { document } = translate(`## Programma\n\n- **21 April 2026** - Ann Lee, *Fog over fens*\n- **29 April 2026** - Bo Ray, *Rime on wires*\n\n${sentence}\n`);
    const [first] = (document.days as readonly { readonly agenda: readonly { readonly start?: string; readonly end?: string }[] }[])[0]?.agenda ?? [];
    assert.equal([first?.start, first?.end].filter(Boolean).join('-'), slot);
  });
}

test('a winter goes on into the next year; a list that has the latest first does not', () => {
  const rows = ['September 30: Ann Lee - Fog', 'October 21: Bo Ray - Rime', 'December 16: Cy Moe - Hail', 'January 27: Di Fox - Sleet', 'April 28: Ed Gray - Snow'];
  const days = (list: readonly string[], season = '2026/2027 Schedule'): readonly string[] => dated(`Fog Circle\n\n${season}\n\n${list.join('\n')}`).map((line) => line.slice(0, 10));
  assert.deepEqual(days(rows), ['2026-09-30', '2026-10-21', '2026-12-16', '2027-01-27', '2027-04-28']);
  assert.deepEqual(days(rows.slice(0, 2), 'We have unveiled the Fall 2026 series of talks. Here they are:'), ['2026-09-30', '2026-10-21']);
  assert.deepEqual(days([...rows.slice(0, 3)].reverse()), ['2026-12-16', '2026-10-21', '2026-09-30']);
});

test('who, where from, and what in quotation marks', () => {
  assert.deepEqual(dated('# Fog Seminar\n\n- 11 Sept 2026 — Ann Lee: Department of Fog, University of Leeds, “Fog over the fens”\n- 25 Sept 2026 — Bo Ray, a guest from Bern, “Rime on wires”'), ['2026-09-11 Fog over the fens / Ann Lee (Department of Fog, University of Leeds)', '2026-09-25 Rime on wires / Bo Ray (a guest from Bern)']);
});

test('the year in which a page was changed is not that of its days', () => {
  const { guesses, document } = translate('# Fog Seminar\n\nMon 14 June\n\n9:00 Fog\n\nTue 15 June\n\n9:00 Rime\n\nLast updated: Apr 02 2012');
  assert.ok(guesses.some(({ code }) => code === 'year-not-found'));
  assert.doesNotMatch(JSON.stringify(document.days), /2012-06/);
});

/** [what, announcements one below the other, days] */
const ANNOUNCED: readonly (readonly [string, string, readonly string[]])[] = [
  ['each from who speaks on', 'Speaker: Ann Lee, Leeds\n\nTitle: Fog over fens\n\nTime: Mar. 19, 2026 (Thursday) 14:30~15:30, at Hall 3\n\n> Abstract: Of fog.\n\n---\n\nSpeaker: Bo Ray, Bern\n\nTitle: Rime\n\nTime: Apr. 16, 2026 14:30~15:30', ['2026-03-19 14:30-15:30 Fog over fens / Ann Lee {Of fog.}', '2026-04-16 14:30-15:30 Rime / Bo Ray']],
  ['each from its date on', '**Date:** 19 March 2026, 14:30\n\n**Speaker:** Ann Lee (Leeds)\n\n**Title:** Fog over fens\n\n**Date:** 16 April 2026, 14:30\n\n**Speaker:** Bo Ray (Bern)\n\n**Title:** Rime', ['2026-03-19 14:30 Fog over fens / Ann Lee', '2026-04-16 14:30 Rime / Bo Ray']],
  ['each below its speaker', '## Ann Lee, Leeds\n\n**Date**: 19 March 2026, 14:30\n\n**Title**: Fog over fens\n\n## Bo Ray, Bern\n\n**Date**: 16 April 2026, 14:30\n\n**Title**: Rime', ['2026-03-19 14:30 Fog over fens / Ann Lee', '2026-04-16 14:30 Rime / Bo Ray']],
  ['two of one day, the later first', 'Title: Rime\nSpeaker: Bo Ray\nTime: 19 March 2026, 15:00\n\nTitle: Fog\nSpeaker: Ann Lee\nTime: 19 March 2026, 14:00', ['2026-03-19 14:00 Fog / Ann Lee', '2026-03-19 15:00 Rime / Bo Ray']],
  ['most without a date', 'Title: Rime\nSpeaker: Bo Ray\nTime: 15:00\n\nTitle: Fog\nSpeaker: Ann Lee\nTime: 14:00', []],
];
for (const [what, text, expected] of ANNOUNCED) test(`announcements of lectures, ${what}`, () => {
  const { document } = programme.translate(`# Snow Seminar\n\nAll are welcome.\n\n${text}\n`, { eventTimeZone: 'UTC' });
  const days = (document.days ?? [document]) as { date?: string; agenda?: { start?: string; end?: string; title?: string; abstract?: string; speakers?: (string | { name: string })[] }[] }[];
  const name = (person: string | { name: string }): string => (typeof person === 'string' ? person : person.name).replace(/\s\(.*/, '');
  assert.deepEqual(days.flatMap(({ date, agenda = [] }) => agenda.map(({ start, end, title, abstract, speakers = [] }) => `${date ?? ''} ${[start, end].filter(Boolean).join('-')} ${title ?? ''} / ${speakers.map(name).join()}${abstract ? ` {${abstract}}` : ''}`)), expected);
});
