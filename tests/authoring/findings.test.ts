/**
 * What there is to say about a file: each thing once, whether a reader or a look over its programme has found it.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { lookedOver } from '../../src/authoring/findings.js';
import { readFile } from '../../src/formats/files/index.js';

/** [what, file name, text, codes that are looked for, their lines] */
const TEXTS: readonly (readonly [string, string, string, string, readonly number[]])[] = [
  ['a length that reader and programme know', 'p.md', '# Fog Days\n\n4 May 2027, UTC\n\nEach talk: 20 min + 10 min questions\n\n9:00 – 9:30 Fog (Ada Brandt)\n9:30 – 10:20 Rime (Bo Rask)\n10:20 – 10:50 Ice (Cy Dahl)\n', 'duration-differs', [8]],
  ['a weekday', 'p.md', '# Fog Days\n\nMonday, 4 May 2027, UTC\n\n9:00 – 9:30 Fog (Ada Brandt)\n9:30 – 10:20 Rime (Bo Rask)\n', 'weekday-differs', [3]],
  ['lengths in an event file', 'p.json', JSON.stringify({ version: 1, title: 'T', date: '2027-05-04', timeZone: 'UTC', defaults: { talk: { duration: 20 } }, agenda: [{ kind: 'talk', start: '09:00', end: '09:30', title: 'A' }, { kind: 'talk', start: '09:30', end: '10:00', title: 'B' }] }), 'duration-differs', [1, 1]],
];
for (const [what, name, text, code, lines] of TEXTS) test(`told once: ${what}`, () => {
  const { findings } = lookedOver(name, readFile(new TextEncoder().encode(text), name, {}), { language: 'en', nowMs: Date.UTC(2026, 10, 1) });
  assert.deepEqual(findings.flatMap((finding) => (finding.code === code ? [finding.line] : [])), lines);
});
