/**
 * Lectures on cards: who speaks and what about stands above the date of each, and its place below.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../../src/formats/files/prose/programme.js';

interface Entry {
  readonly start?: string;
  readonly end?: string;
  readonly duration?: number;
  readonly title?: string;
  readonly speakers?: readonly string[];
  readonly room?: string;
  readonly abstract?: string;
}

/** Each entry as "date start[–end] title / speakers @room {abstract}". */
function entriesOf(text: string): readonly string[] {
  const { document } = programme.translate(text, {});
  const days = (document.days ?? [{ date: document.date, agenda: document.agenda }]) as readonly { date?: string; agenda: readonly Entry[] }[];
  return days.flatMap(({ date, agenda }) => agenda.map(({ start, end, duration, title, speakers, room, abstract }) => `${date ?? '?'} ${start ?? '?'}${end ? `–${end}` : ''}${duration ? ` (${duration} min)` : ''} ${title ?? '–'} / ${speakers?.join(', ') ?? ''}${room ? ` @${room}` : ''}${abstract ? ` {${abstract}}` : ''}`));
}

const [FOG, RIME] = ['2026-09-14 16:30 Why fog stays / Ann Lee (Leeds) @Lecture Room', '2026-10-12 16:30 How rime grows / Bo Ray (Lyon) @Lecture Room'];
const LONG = 'It stays in the valleys of the north for days, and nobody could say for how long.';

/** [how the cards are written, the text below the title, its entries] */
const CARDS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a paragraph each', 'Ann Lee (Leeds)\nWhy fog stays\nMonday, September 14, 2026\n4:30 pm, Lecture Room\n\nBo Ray (Lyon)\nHow rime grows\nMonday, October 12, 2026\n4:30 pm, Lecture Room', [FOG, RIME]],
  ['a paragraph a line', 'Ann Lee (Leeds)\n\nMonday, September 14, 2026\n\n4:30 pm, Lecture Room\n\nWhy fog stays\n\nBo Ray (Lyon)\n\nMonday, October 12, 2026\n\n4:30 pm, Lecture Room\n\nHow rime grows', [FOG, RIME]],
  ['titles as headings', '## Why fog stays\n\nSeptember 14, 2026, 4:30 pm, Lecture Room\n\nAnn Lee (Leeds)\n\n## How rime grows\n\nOctober 12, 2026, 4:30 pm, Lecture Room\n\nBo Ray (Lyon)', [FOG, RIME]],
  ['names as headings', `## Ann Lee (Leeds)\n*Why fog stays*\n\nSeptember 14, 2026, 4:30 pm\nLecture Room\n\n${LONG}\n\n## Bo Ray (Lyon)\n*How rime grows*\n\nOctober 12, 2026, 4:30 pm\nLecture Room`, [`${FOG} {${LONG}}`, RIME]],
  ['names above the next without an empty line', `Ann Lee (Leeds)\nWhy fog stays\n\nSeptember 14, 2026, 4:30 pm\nLecture Room\n${LONG}\nBo Ray (Lyon)\nHow rime grows\n\nOctober 12, 2026, 4:30 pm\nLecture Room`, [`${FOG} {${LONG}}`, RIME]],
  // Most have a hall below their date: so has the one with a name of its own.
  ['places with and without a word for that', 'Ann Lee (Leeds)\nWhy fog stays\n\nSeptember 14, 2026, 4:30 pm\nLecture Room\n\nBo Ray (Lyon)\nHow rime grows\n\nOctober 12, 2026, 4:30 pm\nWeir Centre of the Sea', [FOG, '2026-10-12 16:30 How rime grows / Bo Ray (Lyon) @Weir Centre of the Sea']],
  // A name and sentences about it: what the lecture is called is not told.
  ['names alone, times before dates', `Ann Lee\n\n4:30 p.m., Monday, September 14, 2026. Grey Chapel\n\n${LONG}\n\nBo Ray\n\nNoon, Monday, October 12, 2026. Lecture Room\n\n${LONG}\n\nOne hundred years of rime: a panel\n\n6 p.m., Tuesday, October 13, 2026. Lecture Room`, [`2026-09-14 16:30 – / Ann Lee @Grey Chapel {${LONG}}`, `2026-10-12 12:00 – / Bo Ray @Lecture Room {${LONG}}`, '2026-10-13 18:00 One hundred years of rime: a panel /  @Lecture Room']],
  ['labels below headings', `### Why fog stays\n**Speaker:** Ann Lee (Leeds)\n**Date:** September 14, 2026, 4:30 pm\n**Room:** Lecture Room\n\n${LONG}\n\n### How rime grows\n**Speaker:** Bo Ray (Lyon)\n**Date:** October 12, 2026, 4:30 pm\n**Room:** Lecture Room\n\n### Contact\n\nWrite to us.`, [`${FOG} {${LONG}}`, RIME]],
  // No lecture is on the day of the one above it, and the first is not lost.
  ['dates at their ends', `Why fog stays\nAnn Lee (Leeds)\n${LONG}\nRoom: Lecture Room\nMonday, September 14, 2026, 4:30 pm\nHow rime grows\nBo Ray (Lyon)\nRoom: Lecture Room\nMonday, October 12, 2026, 4:30 pm`, [`${FOG} {${LONG}}`, RIME]],
];
for (const [name, text, entries] of CARDS) test(`cards: ${name}`, () => assert.deepEqual(entriesOf(`# Colloquium 2026\n\n${text}\n`), entries));

test('what follows the last card is none of it', () => {
  const { document } = programme.translate('# Colloquium 2026\n\n## Why fog stays\n\nSeptember 14, 2026, 4:30 pm\n\n## How rime grows\n\nOctober 12, 2026, 4:30 pm\n\nContact: Cy Orr, office@example.org\n', {});
  assert.deepEqual([(document.days as unknown[]).length, JSON.stringify(document.days).includes('Orr')], [2, false]);
});

/** [texts that are no cards, and their entries] */
const OTHERS: readonly (readonly [string, string, readonly string[]])[] = [
  ['people below their dates', 'September 14, 2026, 4:30 pm\nWhy fog stays\nAnn Lee (Leeds)\n\nOctober 12, 2026, 4:30 pm\nHow rime grows\nBo Ray (Lyon)', ['2026-09-14 16:30 Why fog stays / Ann Lee (Leeds)', '2026-10-12 16:30 How rime grows / Bo Ray (Lyon)']],
  ['headings below their dates', 'September 14, 2026, 4:30 pm\n\n## Why fog stays\n\nAnn Lee (Leeds)\n\nOctober 12, 2026, 4:30 pm\n\n## How rime grows\n\nBo Ray (Lyon)', ['2026-09-14 16:30 Why fog stays / Ann Lee (Leeds)', '2026-10-12 16:30 How rime grows / Bo Ray (Lyon)']],
  ['days of several talks', 'Ann Lee (Leeds)\n\nSeptember 14, 2026\n\n9:00 Fog\n10:00 Rime\n\nBo Ray (Lyon)\n\nSeptember 15, 2026\n\n9:00 Hail\n10:00 Sleet', ['2026-09-14 09:00 Fog / ', '2026-09-14 10:00 Rime / ', '2026-09-15 09:00 Hail / ', '2026-09-15 10:00 Sleet / ']],
];
for (const [name, text, entries] of OTHERS) test(`no cards: ${name}`, () => assert.deepEqual(entriesOf(`# Colloquium 2026\n\n${text}\n`).map((entry) => entry.replace(/ \{.*$/s, '').replace(/–\d\d:\d\d/, '')), entries));

/** [a line with a time before its date, its entry] */
const BEHIND: readonly (readonly [string, string])[] = [
  ['17:00 on Monday, September 14, 2026: Fog (Ann Lee)', '2026-09-14 17:00 Fog / Ann Lee'], ['5 pm on Mon, September 14, 2026, Fog (Ann Lee)', '2026-09-14 17:00 Fog / Ann Lee'], ['17:00, 14 September 2026: Fog (Ann Lee)', '2026-09-14 17:00 Fog / Ann Lee'], ['17.00 Uhr am Montag, 14. September 2026: Fog (Ann Lee)', '2026-09-14 17:00 Fog / Ann Lee'],
  // On two days: one of them would be the wrong half.
  ['17:00 on 14 and 15 September 2026: Fog', '? 17:00 on 14 and 15 September 2026: Fog / '],
];
for (const [line, entry] of BEHIND) test(`a time before its date: ${line}`, () => assert.deepEqual(entriesOf(`# Fog Day\n\n${line}\n`), [entry]));

/** [a line of a lecture, how long it is said to take] */
const LENGTHS: readonly (readonly [string, number | undefined])[] = [
  ['Duration: 45 min', 45], ['Durée : 1h15', 75], ['Dauer: 1 Stunde 30 Minuten', 90], ['Duración: 2 horas', 120], ['Durata: 1 ora', 60], ['Duration: 1 hour', 60], ['Duration: as long as it takes', undefined], ['Format: online', undefined],
];
for (const [line, minutes] of LENGTHS) test(`its length: ${line}`, () => {
  const { document } = programme.translate(`# Colloquium\n\nSeptember 14, 2026, 4:30 pm\nWhy fog stays\nAnn Lee (Leeds)\n${line}\n\nOctober 12, 2026, 4:30 pm\nHow rime grows\nBo Ray (Lyon)\n`, {});
  assert.equal((document.days as { agenda: Entry[] }[])[0]?.agenda[0]?.duration, minutes);
});

/** [who stands above a title in quotation marks, the speaker] */
const PEOPLE: readonly (readonly [string, string])[] = [
  ['Ann Lee, member of the Academy of Fog', 'Ann Lee (member of the Academy of Fog)'], ['Zoé Blanc, professeure agrégée de physique', 'Zoé Blanc (professeure agrégée de physique)'], ['Prof. Dr. Ada Brandt, Theoretische Physik, Universität Bonn', 'Prof. Dr. Ada Brandt (Theoretische Physik, Universität Bonn)'],
];
for (const [line, speaker] of PEOPLE) test(`above a title: ${line}`, () => assert.deepEqual(entriesOf(`# Colloquium\n\nMonday 14 September 2026, 16:30\n${line}\n« Why fog stays »\n\nMonday 12 October 2026, 16:30\nBo Ray (Lyon)\n« How rime grows »\n`)[0], `2026-09-14 16:30 Why fog stays / ${speaker}`));
