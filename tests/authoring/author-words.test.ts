/**
 * Every sentence for authors is whole, in all languages: whoever tells something gives all that its words name, even where two rooms share a code.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { AUTHOR_WORDS } from '../../src/authoring/author-words.js';
import { readFile } from '../../src/formats/files/index.js';
import { explain } from '../../src/i18n/problems.js';

const FOLDERS = ['tests/fixtures/formats', 'tests/fixtures/formats/programmes'];
const FILES = FOLDERS.flatMap((folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }): readonly [string, Uint8Array] => [name, readFileSync(`${folder}/${name}`)]));
/** [file, text]: each has a day of the week that is another. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['day.txt', 'Day\n\nMonday 6 October 2026\n\n9:00 Fog\n10:00 Rime'], ['day.csv', 'Date,Start,Title\n"Monday, 6 October 2026",09:00,Fog'], ['start.csv', 'Start,Title\n"Monday, 6 October 2026 09:00",Fog'],
  ['day.yaml', 'title: T\ndate: Monday, 6 October 2026\ntimeZone: UTC\nagenda:\n  - title: A\n    start: 15:00'],
];

for (const [file, text] of TEXTS) test(`${file}: the day of the week that it is stands in the sentence`, () => {
  const told = readFile(new TextEncoder().encode(text), file, {}).guesses.find(({ code }) => code === 'weekday-differs');
  const words = AUTHOR_WORDS.en;
  assert.match(told && words ? explain(told, words).message : '', /2026-10-06 is a Tuesday/);
});

for (const [file, bytes] of [...FILES, ...TEXTS.map(([name, text]): readonly [string, Uint8Array] => [name, new TextEncoder().encode(text)])]) test(`${file}: no sentence has an empty place`, () => {
  const { guesses, problems } = readFile(bytes, file, {});
  for (const words of Object.values(AUTHOR_WORDS)) for (const problem of [...guesses, ...problems]) {
    const { message, remedy } = explain(problem, words);
    assert.doesNotMatch(message + remedy, /\{\w+\}/, problem.code);
  }
});
