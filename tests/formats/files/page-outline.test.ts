/**
 * A page that tells search engines of an event as a whole, and has its programme in the text: title, date and zone come from there where the text has
 * none, each told, and never where they could be another's.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { allEntries } from '../../../src/event/model.js';
import { readFile } from '../../../src/formats/files/index.js';

const data = (event: object): string => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', name: 'Fog Days', startDate: '2027-02-09T09:00:00+01:00', endDate: '2027-02-10T17:00:00+01:00', eventSchedule: { scheduleTimezone: 'Europe/Berlin' }, ...event })}</script>`;
const ONE = '<h1>Fog Days</h1><ul><li>9:00 – 9:30 Welcome</li><li>9:30 – 10:00 Rime</li></ul>';
const two = (first: string, second: string): string => `<h1>Fog Days</h1><h2>${first}</h2><p>9:00 – 9:30 Welcome</p><h2>${second}</h2><p>9:00 – 9:30 Rime</p>`;
const ONE_DAY = { endDate: '2027-02-09T17:00:00+01:00' };

/** [what, data, text, starts of the entries, codes of what is told of the data] */
const PAGES: readonly (readonly [string, string, string, readonly (string | undefined)[], readonly string[]])[] = [
  ['date and zone of a day', data(ONE_DAY), ONE, ['2027-02-09T08:00', '2027-02-09T08:30'], ['date-guessed', 'zone-taken']],
  ['a date alone', data({ startDate: '2027-02-09', endDate: '2027-02-09' }), ONE, ['2027-02-09T08:00', '2027-02-09T08:30'], ['date-guessed', 'zone-taken']],
  ['days by their weekdays', data({}), two('Tuesday', 'Wednesday'), ['2027-02-09T08:00', '2027-02-10T08:00'], ['date-guessed', 'zone-taken']],
  ['days by their numbers', data({}), two('Day 1', 'Day 2'), ['2027-02-09T08:00', '2027-02-10T08:00'], ['date-guessed', 'zone-taken']],
  ['days without a year', data({}), two('9 February', '10 February'), ['2027-02-09T08:00', '2027-02-10T08:00'], ['date-guessed', 'zone-taken']],
  ['the zone beside dates of the text', data({}), two('9 February 2027', '10 February 2027'), ['2027-02-09T08:00', '2027-02-10T08:00'], ['zone-taken']],
  ['no date where the text does not tell the days apart', data({}), ONE, [undefined, undefined], ['zone-taken']],
  ['no date of days that are none of the event', data({}), two('Friday', 'Saturday'), [undefined, undefined], ['zone-taken']],
  ['no date where times start over', data({ endDate: undefined }), '<h1>Fog Days</h1><p>9:00 Welcome</p><p>9:30 Rime</p><p>9:00 Ice</p>', [undefined, undefined, undefined], ['zone-taken']],
  ['no date of an instant in UTC', data({ startDate: '2027-02-08T23:30:00Z', endDate: undefined }), ONE, [undefined, undefined], ['zone-taken']],
  ['no zone that only an offset tells', data({ ...ONE_DAY, eventSchedule: undefined }), ONE, [undefined, undefined], ['date-guessed']],
  ['nothing of several events', data(ONE_DAY) + data({ name: 'Ice Days', ...ONE_DAY }), ONE, [undefined, undefined], []],
  ['nothing where the text says all', data({ name: 'Other' }), `<p>4 May 2026, all times UTC.</p>${ONE}`, ['2026-05-04T09:00', '2026-05-04T09:30'], []],
];
for (const [what, event, text, starts, told] of PAGES) test(`from a page's data: ${what}`, () => {
  const { programme, guesses } = readFile(new TextEncoder().encode(`<!doctype html>\n${event}\n${text}`), 'page.html', {});
  assert.deepEqual(programme?.events.flatMap(({ days }) => allEntries(days)).map(({ when }) => (when.kind === 'timed' ? new Date(when.startMs).toISOString().slice(0, 16) : undefined)), starts);
  assert.deepEqual(guesses.flatMap(({ code, line }) => (line === 2 ? [code] : [])), told);
});

test('from a page’s data: a title where the text has none', () => {
  const { programme, problems, guesses } = readFile(new TextEncoder().encode(`${data(ONE_DAY)}\n<p>9:00 – 9:30 Welcome</p>\n<p>9:30 – 10:00 Rime</p>`), 'page.html', {});
  assert.deepEqual([programme?.events[0]?.title[0].value, problems, guesses.some(({ code, params }) => code === 'title-guessed' && params.title === 'Fog Days')], ['Fog Days', [], true]);
});
