/**
 * How pages lay programmes out: where titles, people, sessions and days stand, and what is none of these.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { FileOptions } from '../../../../src/formats/files/file-format.js';
import { programme } from '../../../../src/formats/files/prose/programme.js';

interface Written {
  readonly start?: string | null;
  readonly end?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly abstract?: string;
  readonly room?: string;
  readonly speakers?: readonly (string | { readonly name: string })[];
  readonly chairs?: readonly (string | { readonly name: string })[];
  readonly items?: readonly Written[];
}

const names = (people: Written['speakers'] = []): string => people.map((person) => (typeof person === 'string' ? person : person.name)).join(' & ');
const line = (entry: Written): string => [
  [entry.start === null ? 'TBA' : entry.start, entry.end].filter(Boolean).join('-'), entry.title, entry.subtitle && `(${entry.subtitle})`, entry.speakers && `/ ${names(entry.speakers)}`, entry.chairs && `[${names(entry.chairs)}]`, entry.room && `@${entry.room}`,
  entry.abstract && `{${entry.abstract}}`, entry.items && `<${entry.items.map(line).join('; ')}>`,
].filter(Boolean).join(' ');

/** Days with their entries, one a line; the date of the event counts for a single day. */
const lay = (text: string, options: FileOptions = { eventTimeZone: 'UTC' }): readonly string[] => {
  const { document } = programme.translate(text, options);
  const days = (document.days ?? [{ date: document.date, agenda: document.agenda }]) as readonly { readonly date?: string; readonly agenda?: readonly Written[] }[];
  return days.flatMap(({ date, agenda = [] }) => [...(document.days ? [`== ${date ?? '?'}`] : []), ...agenda.map(line)]);
};
const told = (text: string, options: FileOptions = { eventTimeZone: 'UTC' }): readonly string[] => programme.translate(text, options).guesses.map(({ code, params }) => [code, ...Object.values(params)].join(' '));

/** [what stands above the programme, its title] */
const TITLES: readonly (readonly [string, string])[] = [
  ['---\ntitle: Programme\n---\n\n[Click here for the schedule](a.pdf)', 'Programme'], ['# Programme\n\n**Monday, 18 May 2026**\n(Eastern Time, UTC-05:00)', 'Programme'], ['---\ntitle: Agenda\n---\n\n# {{ page.title }}', 'Agenda'], ['---\ntitle: Programme\n---\n\n**Welcome**', 'Programme'],
  ['Proceedings are [here](https://example.org/p)\n\n## Snow Days in Leeds', 'Snow Days in Leeds'],
];
for (const [above, title] of TITLES) test(`title above: ${JSON.stringify(above)}`, () => assert.equal(programme.translate(`${above}\n\n9:00 Fog\n10:00 Rime`, {}).document.title, title));

test('an offset that contradicts the zone that was given is told', () => {
  const zones = (zone: string): readonly string[] => told('# Snow\n\n14 October 2026\n(Eastern Time, UTC-05:00)\n\n9:00 Fog\n10:00 Rime', { eventTimeZone: zone }).filter((one) => one.startsWith('zone'));
  assert.deepEqual(zones('America/New_York'), ['zone-season UTC-05:00 2026-10-14 UTC−5 America/New_York UTC−4 3']);
  assert.deepEqual(zones('America/Chicago'), []);
});

/** [lines, entries] */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  // Lines in bold over what follows them.
  ['**Opening talk (chair: Ann Lee)**\n\n[9:00] Fog\n\n[10:00] Coffee break\n\n**Morning Session (chair: Bo Ray)**\n\n[10:30] Rime\n\n[11:00] Hail', ['09:00 Opening talk [Ann Lee] <09:00 Fog>', '10:00 Coffee break', '10:30 Morning Session [Bo Ray] <10:30 Rime; 11:00 Hail>']],
  ['[9:00] Registration\n\n**Morning**\n\n[9:30] Fog\n\n[10:00] Rime', ['09:00 Registration', '09:30 Fog', '10:00 Rime']],
  ['9:00-10:00 Keynote\n\n**Fog over the northern fens**\n\n10:00-11:00 Rime', ['09:00-10:00 Keynote (Fog over the northern fens)', '10:00-11:00 Rime']],
  ['MIDDAY SESSION\n\n- 11:00-11:20 Fog\n- 11:20-11:40 Rime', ['11:00-11:20 Fog', '11:20-11:40 Rime']],
  ['- 13:30-15:30 Panel\n  - Ann Lee (Leeds): Fog in old films 1906-1937\n  - Bo Ray (Lyon): Rime in the press 1937-1939', ['13:30-15:30 Panel <TBA Fog in old films 1906-1937 / Ann Lee (Leeds); TBA Rime in the press 1937-1939 / Bo Ray (Lyon)>']],
  // A line of dashes closes a table.
  ['|---|---|\n| Time | What |\n|---|---|\n| 9:00 | Fog |\n| 10:00 | Rime |\n|---|---|', ['09:00 Fog', '10:00 Rime']],
];
for (const [text, entries] of LINES) test(`lines: ${JSON.stringify(text)}`, () => assert.deepEqual(lay(`# Snow Days\n\n18 June 2026\n\n${text}`), entries));

test('columns with dates such as 24/nov are days', () => {
  const text = '<h1>Snow 2026</h1><table><tr><th>Time</th><th>24/nov</th><th>25/nov</th></tr><tr><td>8:00</td><td>Fog</td><td>Rime</td></tr><tr><td>9:00</td><td>Hail</td><td>Sleet</td></tr></table>';
  assert.deepEqual(lay(text), ['== 2026-11-24', '08:00 Fog', '09:00 Hail', '== 2026-11-25', '08:00 Rime', '09:00 Sleet']);
});
