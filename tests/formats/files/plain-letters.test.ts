/**
 * Signs that nobody sees, and letters in two parts: texts with them say the same as those without.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { plainLetters } from '../../../src/formats/files/plain-letters.js';
import { readFile } from '../../../src/formats/files/index.js';

/** [what, text, as it is read] */
const SIGNS: readonly (readonly [string, string, string])[] = [
  ['accents apart', 'Jose\u0301 A\u030angstro\u0308m', 'José Ångström'], ['two accents', 'Nguye\u0302\u0303n', 'Nguyễn'], ['Japanese and Korean', '\u30cf\u3099ス \u1112\u1161\u11ab', 'バス 한'],
  ['no width', '9:00\u200b–\u200b9:40\u2060 Fog', '9:00–9:40 Fog'], ['their names in HTML', '9:00&#8203;–&ZeroWidthSpace;9:40&lrm; &#x200b;Fog', '9:00–9:40 Fog'], ['directions', '\u200e5/18/2026\u200e \u2068Fog\u2069', '5/18/2026 Fog'],
  ['variants of Chinese characters stay', '\ufa19谷', '\ufa19谷'], ['what joins letters stays', 'می\u200cشود 👩\u200d🔬', 'می\u200cشود 👩\u200d🔬'],
];
for (const [what, text, wanted] of SIGNS) test(`unseen signs: ${what}`, () => assert.equal(plainLetters(text), wanted));

const hidden = (text: string): string => text.normalize('NFD').replace(/–/g, '\u200b–\u200b').replace(/^(?=\d)/gm, '\u200e');
const TEXT = '4 May 2026\n\n9:00–9:40 Fog (José Müller)\n9:40–10:00 Rime (Zoë Ångström)\n';
/** [name, text, whether words may be parted in it] */
const FILES: readonly (readonly [string, string])[] = [
  ['p.txt', TEXT], ['p.md', TEXT.replace(/^(?=9)/gm, '- ')], ['p.csv', 'Date,Start,End,Title,Speaker\n2026-05-04,9:00,9:40,Fog,José Müller\n2026-05-04,9:40,10:00,Rime,Zoë Ångström\n'],
  ['p.html', `<h2>4 May 2026</h2><ul><li>9:00–9:40 Fog (José Mül&shy;ler)</li><li>9:40–10:00 Ri\u00adme (Zoë Ångström)</li></ul>`],
];
for (const [name, text] of FILES) test(`unseen signs: in ${name}`, () => {
  const days = readFile(new TextEncoder().encode(hidden(text)), name, { eventTimeZone: 'UTC' }).document;
  const agenda = (days?.agenda ?? []) as readonly { readonly start: string; readonly end: string; readonly title: string; readonly speakers: readonly unknown[] }[];
  assert.deepEqual([days?.date, ...agenda.map(({ start, end, title, speakers }) => [start, end, title, ...speakers].join(' ').normalize())], ['2026-05-04', '09:00 09:40 Fog José Müller', '09:40 10:00 Rime Zoë Ångström']);
});
