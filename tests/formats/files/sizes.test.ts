/**
 * Files of very many parts: refused by the number of them before they take long or fill the memory, and what is deep is read.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allEntries } from '../../../src/event/model.js';
import { readFile } from '../../../src/formats/files/index.js';

const read = (text: string, fileName: string): ReturnType<typeof readFile> => readFile(new TextEncoder().encode(text), fileName, { date: '2027-02-09', eventTimeZone: 'UTC' });
const keys = JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`k${at}`, at])));

// What it is, the file, and why it is not read.
const TOO_MANY: readonly (readonly [string, string, string, string])[] = [
  ['keys of an object', 'e.json', keys, 'more than 50000 keys in one object'],
  ['keys within another', 'e.json', `{"agenda": [${keys}]}`, 'more than 50000 keys in one object'],
  ['numbers', 'e.json', `[${'1,'.repeat(2_100_000)}1]`, 'more than 2000000 values'],
  ['entries', 'e.json', `{"version": 1, "title": "Fog", "agenda": [${'{},'.repeat(60_000)}{}]}`, 'more than 50000 entries'],
  ['entries within entries', 'e.json', `{"version": 1, "title": "Fog", "agenda": [{"items": [${'{},'.repeat(60_000)}{}]}]}`, 'more than 50000 entries'],
  ['records', 'e.json', `[${Array.from({ length: 50_500 }, (_, at) => `{"title":"Fog ${at}","start":"9:00"}`).join()}]`, 'more than 50000 entries'],
  ['rows of a table', 'e.csv', `Date,Start,Title\n${'2027-02-09,9:00,Fog\n'.repeat(51_000)}`, 'more than 50000 rows'],
  ['cells of a table', 'e.csv', `Date,Start,Title\n${`2027-02-09,9:00,Fog${',a'.repeat(100)}\n`.repeat(4_000)}`, 'more than 300000 cells'],
  ['lines of a text', 'e.txt', '9:00 Fog\n'.repeat(60_000), 'more than 50000 lines'],
  ['pieces of a text', 'e.txt', '9:00 Fog\n'.repeat(30_000), 'more than 25000 lines and cells'],
  ['tags of a page', 'e.html', `<!doctype html>${'<p>9:00 Fog'.repeat(70_000)}`, 'more than 60000 tags'],
  ['rows in LaTeX', 'e.tex', `\\documentclass{a}\\begin{document}\\begin{tabular}{ll}${'9:00 & Fog \\\\\n'.repeat(40_000)}\\end{tabular}\\end{document}`, 'more than 60000 tags'],
  ['components of a calendar', 'e.ics', `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(110_000)}`, 'more than 100000 components'],
  ['quotations of YAML', 'e.yaml', '- "a\n'.repeat(200_000), 'more than 500000 signs and words'],
  ['letters of a mail', 'e.eml', `From: a@example.org\nSubject: Fog\nMIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${'OTowMCBGb2cK\n'.repeat(700_000)}`, 'more than 8000000 letters'],
];

for (const [what, name, text, why] of TOO_MANY) test(`too many: ${what}`, () => {
  const [told] = read(text, name).guesses;
  assert.deepEqual([['file-unreadable', 'yaml-invalid'].includes(told?.code ?? ''), told?.params.detail], [true, why]);
});

// Elements that are never closed, and the page that they make.
const DEEP: readonly (readonly [string, string])[] = [['boxes', '<div>'], ['lists', '<ul><li>'], ['tables', '<table><tr><td>'], ['emphasis', '<b><i>']];

for (const [what, tags] of DEEP) test(`what stands in ${what} that are never closed is read, in time by their length`, () => {
  const started = process.cpuUsage();
  const { programme } = read(`<!doctype html><title>Fog Day</title>${tags.repeat(15_000)}<p>9:00 Fog</p><p>10:00 Rime</p>`, 'e.html');
  const { user, system } = process.cpuUsage(started);
  assert.deepEqual(programme?.events.flatMap(({ days }) => allEntries(days)).map(({ title }) => title?.[0]?.value.replace(/\*/g, '')), ['Fog', 'Rime']);
  assert.ok(user + system < 5_000_000, `${(user + system) / 1e6} s`);
});

test('a fault in very deep XML is told in a few words', () => {
  const [told] = read(`<?xml version="1.0"?><schedule>${'<day>'.repeat(20_000)}`, 'e.xml').guesses;
  assert.deepEqual([told?.code, String(told?.params.detail).length < 300], ['xml-invalid', true]);
});
