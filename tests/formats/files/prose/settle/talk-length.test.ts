/**
 * What a text says of the length of its talks, held against them.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFile } from '../../../../../src/formats/files/index.js';

const TALKS = '9:00–9:30 Fog over lakes (Ada Frost)\n9:30–10:00 Rime on wires (Ben Hail)\n10:00–10:45 Snow in May (Cy Sleet)\n10:45–11:15 Coffee break\n11:15–11:45 Haze (Di Poe)\n';
const told = (text: string): string[] => readFile(new TextEncoder().encode(text), 'p.md', { eventTimeZone: 'UTC' }).guesses.filter(({ code }) => code === 'duration-differs').map(({ line, params }) => `${line} ${Object.values(params).join(' ')}`);
const around = (rule: string, talks = TALKS): string => `# Fog Days\n9 February 2027\n\n${rule}\n\n${talks}`;

/** Of these most talks are 30 minutes long, and one is not. */
const SAID = [
  'Each talk 30 min', 'Each talk: 30 min.', 'Each talk is 30 minutes.', 'Every talk takes 30 minutes', 'All talks last 30 minutes.', 'Talks are 30 minutes long', 'Talks: 30 min', 'Talks: 25+5 min', 'Each talk 25 min + 5 min', 'Each talk 25 min + 5 min Q&A',
  'Presentations have 30 minutes.', 'Talk length: 30 min', 'Duration of each talk: 30 min', '30 minutes per talk', 'Each speaker has 30 minutes.', 'Welcome! All talks are 30 minutes.',
  'Jeder Vortrag 30 Minuten', 'Vorträge: 30 min', 'Alle Vorträge dauern 30 Minuten.', 'Vortragsdauer: 30 Minuten', '30 Minuten pro Vortrag', 'Dauer der Vorträge: 30 min', 'Die Vorträge dauern jeweils 30 Minuten.',
  'chaque exposé 30 minutes', 'Chaque exposé dure 30 minutes.', 'Durée des exposés : 30 minutes', '30 minutes par exposé', 'Les exposés durent 30 minutes.', 'cada ponencia 30 minutos', 'Cada charla dura 30 minutos.', 'Las ponencias duran 30 minutos', '30 minutos por ponencia',
  'Ogni intervento 30 minuti', 'Cada palestra 30 minutos', 'Todas as palestras têm 30 minutos', 'Elke lezing duurt 30 minuten', 'Każdy referat 30 minut', 'Каждый доклад 30 минут',
];
for (const rule of SAID) test(`said of all talks: ${rule}`, () => assert.deepEqual(told(around(rule)), ['8 45 30']));

/** Of these nothing is told. */
const NOT_SAID = [
  // Most talks do not keep to it, or it is said of some only, or of no talk, or as a limit.
  'Each talk 20 min', 'Invited talks: 30 min', 'Each invited talk 30 min', 'Jeder Kurzvortrag 30 Minuten', 'Coffee breaks: 30 min', 'Each talk at most 30 min', 'Each talk 30–40 min', 'Three talks: 30 min',
  // Another length is said as well.
  'Each talk 30 min, those of the evening 45 min', 'Talks: 30 min. Long talks: 45 min.',
];
for (const rule of NOT_SAID) test(`not said of all talks: ${rule}`, () => assert.deepEqual(told(around(rule)), []));

test('said below the programme, or between its talks, where it may be of some', () => {
  assert.deepEqual(told(`# Fog Days\n9 February 2027\n\n${TALKS}\nAll talks are 30 minutes.\n`), ['6 45 30']);
  assert.deepEqual(told(around('Welcome', TALKS.replace('10:45', '\nEach talk 30 min\n\n10:45'))), []);
});
test('talks of a session are held against it, and a keynote, a session and a talk without an end are not', () => {
  const talks = '9:00–10:30 Session 1: Ice\n- 9:00–9:30 Fog (Ada Frost)\n- 9:30–10:00 Rime (Ben Hail)\n- 10:00–10:20 Haze (Di Poe)\n\n11:00–12:00 Keynote: Snow (Cy Sleet)\n13:00 Sleet (Eva Roth)\n';
  assert.deepEqual(told(around('Each talk 30 min', talks)), ['9 20 30']);
});
