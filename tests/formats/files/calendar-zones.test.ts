/**
 * Several calendars in one file, each time in the zone of its own calendar; and events without a calendar.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { allEntries } from '../../../src/event/model.js';
import { readFile } from '../../../src/formats/files/index.js';

const calendar = (zone: string, ...start: readonly string[]): string => ['BEGIN:VCALENDAR', ...(zone && [`X-WR-TIMEZONE:${zone}`]), ...start.flatMap((one) => ['BEGIN:VEVENT', ...one.split(' '), `SUMMARY:T`, 'END:VEVENT']), 'END:VCALENDAR', ''].join('\n');
const NINE = 'DTSTART:20270209T090000';

/** [what, calendars, starts in UTC with the minutes that are known or follow, what is told] */
const FILES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['two zones', calendar('Europe/Berlin', NINE) + calendar('Asia/Tokyo', NINE), ['09T00:00 480', '09T08:00'], []],
  ['their ends', calendar('Europe/Berlin', NINE) + calendar('Asia/Tokyo', `${NINE} DTEND:20270209T093000`), ['09T00:00 30', '09T08:00'], []],
  ['a zone of its own, UTC and a date', calendar('Europe/Berlin', NINE) + calendar('Asia/Tokyo', 'DTSTART;TZID=Europe/London:20270209T090000', 'DTSTART:20270209T100000Z', 'DTSTART;VALUE=DATE:20270209'), ['09T08:00 60', '09T09:00 60', '09T10:00', 'all-day'], []],
  ['no zone in the first', calendar('', NINE) + calendar('Asia/Tokyo', NINE), ['09T00:00', 'unknown'], ['zone-missing']],
  ['one that is none', calendar('Europe/Berlin', NINE) + calendar('Mars', NINE), ['09T08:00', 'unknown'], ['zone-unknown']],
  ['the same zone', calendar('Asia/Tokyo', NINE) + calendar('Asia/Tokyo', NINE), ['09T00:00', '09T00:00'], []],
  ['one that an exception takes out', calendar('Europe/Berlin', NINE) + calendar('Asia/Tokyo', `${NINE} RRULE:FREQ=DAILY EXDATE:20270209T090000`), ['09T08:00'], ['recurrence-not-expanded']],
];
for (const [name, text, starts, told] of FILES) test(`calendars: ${name}`, () => {
  const { programme, problems } = readFile(new TextEncoder().encode(text), 'e.ics', {});
  const entries = programme?.events.flatMap(({ days }) => allEntries(days)) ?? [];
  assert.deepEqual(entries.map(({ when }) => (when.kind === 'timed' ? `${new Date(when.startMs).toISOString().slice(8, 16)} ${when.endMs === undefined || when.endMs === when.startMs ? '' : (when.endMs - when.startMs) / 60_000}`.trim() : when.kind)).sort(), [...starts].sort());
  assert.deepEqual(problems.map(({ code }) => code).filter((code) => code !== 'title-missing'), told);
});

test('events that were cut out of their calendar are read, and that is told', () => {
  const text = ['BEGIN:VEVENT', 'DTSTART;TZID=Europe/Berlin:20270209T090000', 'SUMMARY:Ice', 'END:VEVENT', 'BEGIN:VEVENT', 'DTSTART:soon', 'SUMMARY:Snow', 'END:VEVENT', ''].join('\r\n');
  const { format, programme, problems } = readFile(new TextEncoder().encode(text), 'e.ics', {});
  assert.deepEqual([format, ...(programme?.events.flatMap(({ days }) => allEntries(days)) ?? []).map(({ title }) => title?.[0].value)], ['icalendar', 'Ice', 'Snow']);
  assert.deepEqual(problems.map(({ code, line }) => `${code} ${line ?? ''}`.trim()), ['calendar-incomplete', 'title-missing', 'time-invalid 5']);
});
