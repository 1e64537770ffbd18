/**
 * Programmes in the front matter of pages: what is read of it, what is told, and which front matter is none.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFile } from '../../../src/formats/files/index.js';

const read = (text: string): ReturnType<typeof readFile> => readFile(new TextEncoder().encode(text), 'schedule.md', { eventTimeZone: 'UTC' });
const HEAD = ['title: "Fog Days"', 'date: 2019-03-14T15:40:24+06:00', 'draft: false', 'tablist:', '- name: "Day 1"', '  date: "Monday<br/>4 May 2026"', '  items:', '  - time: "9:00 AM - 9:30 AM"', '    event: "Fog"', '    venue: "Hall 1"', '  - time: "9:30 AM - 10:00 AM"', '    event: "Rime"',
  '- name: "Day 2"', '  date: "Tuesday<br>5 May 2026"', '  items:', '  - time: "1:00 PM - 2:00 PM"', '    event: "Hail"'];
const LONG = Array.from({ length: 240 }, (_, at) => [`  - time: "${String(14 + Math.floor(at / 60))}:${String(at % 60).padStart(2, '0')}"`, `    event: "Drop ${String(at)}"`]).flat();

/** [what it is about, lines of the head, what stands below, entries of the first day, how many there are in all] */
const PAGES: readonly (readonly [string, readonly string[], string, readonly string[], number])[] = [
  ['days and entries in it', HEAD, '', ['09:00 Fog', '09:30 Rime'], 3],
  ['a remark below', HEAD, 'All times are local.', ['09:00 Fog', '09:30 Rime'], 3],
  ['hundreds of lines', [...HEAD, ...LONG], '', ['09:00 Fog', '09:30 Rime'], 243],
];
for (const ending of ['\n', '\r\n']) {
  for (const [name, head, below, first, count] of PAGES) {
    test(`front matter: ${name} (${JSON.stringify(ending)})`, () => {
      const { programme, guesses } = read(['---', ...head, '---', below, ''].join(ending));
      const [event] = programme?.events ?? [];
      const entries = event?.days[0]?.entries ?? [];
      assert.equal(event?.title[0]?.value, 'Fog Days');
      assert.deepEqual(entries.map(({ when, title }) => `${when.kind === 'timed' ? new Date(when.startMs).toISOString().slice(11, 16) : '?'} ${title?.[0]?.value ?? ''}`), first);
      assert.equal(event.days.reduce((sum, day) => sum + day.entries.length, 0), count);
      const told = guesses.filter(({ code }) => code === 'left-out').map(({ params, line }) => `${String(line)} ${String(params.value)}`);
      assert.ok(told.includes('3 date: 2019-03-14T15:40:24+06:00'), told.join());
      assert.equal(told.includes(`${String(head.length + 3)} ${below}`), below !== '', told.join());
    });
  }
}

test('front matter over a programme is only its head', () => {
  const { programme } = read(['---', ...HEAD, '---', '', '# Snow Days', '', '6 May 2026', '', ...Array.from({ length: 6 }, (_, at) => `${String(9 + at)}:00 Snow ${String(at)}\n`)].join('\n'));
  assert.equal(programme?.events[0]?.days[0]?.entries.length, 6);
});

test('front matter with a few times is that of a page', () => {
  const { programme } = read('---\ntitle: Fog\ndate: 2026-03-14T15:40:24\ntags:\n- fog\nlastmod: 2026-03-15T09:00:00\n---\n\n4 May 2026\n\n9:00 Rime\n\n10:00 Hail\n');
  assert.equal(programme?.events[0]?.days[0]?.entries.length, 2);
});
