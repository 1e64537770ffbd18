/**
 * `init`: answers in, an event file out that the reader finds nothing wrong with.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from '../../src/event/parse.js';
import { run } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'init-'));
test.after(() => rmSync(folder, { recursive: true, force: true }));
const written = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

test('title, day, zone and talks', async () => {
  const input = ['Clouds', '2026-05-04', 'Asia/Tokyo', '', 'https://example.org/join', '09:00-09:30 Rain in models – Ada Example (Example University); Ben Beispiel', '9:30 Discussion', '', ''].join('\n');
  const { code, out } = await run(['init', 'clouds.json'], { input, cwd: folder });
  assert.equal(code, 0);
  assert.match(out, /clouds\.json written/);
  assert.deepEqual(written('clouds.json'), {
    version: 1, title: 'Clouds', date: '2026-05-04', timeZone: 'Asia/Tokyo', attendance: 'online', url: 'https://example.org/join',
    agenda: [{ start: '09:00', end: '09:30', title: 'Rain in models', speakers: ['Ada Example (Example University)', 'Ben Beispiel'] }, { start: '09:30', title: 'Discussion' }],
  });
  assert.deepEqual(parse(written('clouds.json')).problems, []);
});

test('what the reader would refuse is asked again, with its sentence', async () => {
  const input = ['Clouds', '4 May', '2026-05-04', 'CET', 'Europe/Berlin', '', '', 'Rain', '10:00 Rain', '09:00 Snow', '11:00 Snow', ''].join('\n');
  const { code, err } = await run(['init', 'again.json'], { input, cwd: folder });
  assert.equal(code, 0);
  for (const sentence of [/"4 May" is not a date/, /"CET" is an abbreviation/, /A line begins with a time/, /before the start of the previous entry/]) assert.match(err, sentence);
  assert.deepEqual((written('again.json') as { agenda: { title: string }[] }).agenda.map(({ title }) => title), ['Rain', 'Snow']);
});

test('an existing file stays as it is', async () => {
  writeFileSync(join(folder, 'event.json'), 'mine');
  const { code, err } = await run(['init'], { input: 'Clouds\n2026-05-04\n\n\n\n\n', cwd: folder });
  assert.equal(code, 2);
  assert.match(err, /event\.json is there already/);
  assert.equal(readFileSync(join(folder, 'event.json'), 'utf8'), 'mine');
});

test('answers that end too early write nothing', async () => {
  const { code, err } = await run(['init', 'early.json'], { input: 'Clouds\n', cwd: folder });
  assert.equal(code, 2);
  assert.match(err, /end too early/);
  assert.ok(!existsSync(join(folder, 'early.json')));
});
