/**
 * Dates in YAML that were typed as people write them.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { allEntries } from '../../../src/event/model.js';
import { readFile } from '../../../src/formats/files/index.js';

/** [date in YAML, start in YAML, start in UTC, what is told] */
const ROWS: readonly (readonly [string, string, string | undefined, readonly string[]])[] = [
  ['2027-05-04', '15:00', '2027-05-04T13:00:00.000Z', []], ['23 November 2027', '15:00', '2027-11-23T14:00:00.000Z', ['date-guessed /date 2']], ['May 27, 2027', '15:00', '2027-05-27T13:00:00.000Z', ['date-guessed /date 2']], ['27. Mai 2027', '15:00', '2027-05-27T13:00:00.000Z', ['date-guessed /date 2']], ['"jeudi 27 mai 2027"', '15:00', '2027-05-27T13:00:00.000Z', ['date-guessed /date 2']],
  ['18/05/2027', '15:00', '2027-05-18T13:00:00.000Z', ['date-guessed /date 2']], ['04/05/2027', '15:00', undefined, ['cell-date-ambiguous /date 2']], ['04/05/2027', '18/05/2027 15:00', '2027-05-18T13:00:00.000Z', ['date-guessed /agenda/0/start 5', 'date-guessed /date 2']], ['Monday 27 May 2027', '15:00', '2027-05-27T13:00:00.000Z', ['date-guessed /date 2', 'weekday-differs /date 2']],
  ['2027-05-04', '4 May 2027 3:30 pm', '2027-05-04T13:30:00.000Z', ['date-guessed /agenda/0/start 5']], ['2027-05-04', '3:30 pm', undefined, ['time-invalid /agenda/0/start 5']], ['some day', '15:00', undefined, ['date-invalid /date 2', 'date-missing /agenda/0/start 5']],
];
for (const [date, start, expected, told] of ROWS) test(`${date}, ${start}`, () => {
  const text = `title: Snow\ndate: ${date}\ntimeZone: Europe/Berlin\nagenda:\n- start: ${start}\n  end: 16:00\n  title: A\n`;
  const { programme, problems, guesses } = readFile(new TextEncoder().encode(text), 'snow.yaml', {});
  const when = allEntries(programme?.events[0]?.days ?? [])[0]?.when;
  assert.equal(when?.kind === 'timed' ? new Date(when.startMs).toISOString() : undefined, expected);
  assert.deepEqual([...guesses, ...problems].map(({ code, path, line }) => `${code} ${path} ${String(line)}`).sort(), [...told].sort());
});

test('noon, words in an agenda, and what is too deep', () => {
  const deep = (levels: number): string => (levels ? `{title: A, items: [${deep(levels - 1)}]}` : '{title: B, start: 5 May 2027 15:00}');
  const { document, guesses } = readFile(new TextEncoder().encode(`title: Snow\ndate: 2027-05-04\ntimeZone: UTC\nagenda:\n- just words\n- {title: A, start: 4 May 2027 12:00 pm}\n- ${deep(45)}\n`), 'snow.yaml', {});
  assert.deepEqual(guesses.map(({ code, line }) => `${code} ${String(line)}`), ['date-guessed 6', 'cell-twelve 6']);
  assert.match(JSON.stringify(document), /"just words".*"2027-05-04T12:00".*"5 May 2027 15:00"/);
});
test('days and items, and no text that only looks so', () => {
  const text = 'title: 4 May 2027\ndays:\n- date: 4 May 2027\n  title: 5 May 2027\n  agenda:\n  - title: 6 May 2027\n    start: "15:00"\n    items: [{title: A, start: 4 May 2027 15:10, ext: {date: 7 May 2027}}]\n';
  const { document } = readFile(new TextEncoder().encode(text), 'snow.yaml', {});
  assert.deepEqual(document, { title: '4 May 2027', days: [{ date: '2027-05-04', title: '5 May 2027', agenda: [{ title: '6 May 2027', start: '15:00', items: [{ title: 'A', start: '2027-05-04T15:10', ext: { date: '7 May 2027' } }] }] }] });
});
