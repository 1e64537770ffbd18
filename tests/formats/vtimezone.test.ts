/**
 * Zones that calendars describe: the same offsets as IANA's zones and as another reader's, and none at all where a description is not understood.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import ICAL from 'ical.js';
import { readCalendarText } from '../../src/formats/content-lines.js';
import { describedZone } from '../../src/formats/vtimezone.js';
import { findZone, type Zone } from '../../src/time/zone.js';
import { daylight, standard, timezone, UNUSABLE, VTIMEZONES } from './vtimezones.js';
import { part } from '../thoroughness.js';

const HOUR_MS = 3_600_000;
const textOf = (tzid: string, lines: readonly string[]): string => ['BEGIN:VCALENDAR', ...timezone(tzid, ...lines), 'END:VCALENDAR', ''].join('\r\n');
function zoneOf(tzid: string, lines: readonly string[]): Zone | undefined {
  const { VCALENDAR: [calendar] } = readCalendarText(textOf(tzid, lines))?.document as { VCALENDAR: { VTIMEZONE: unknown[] }[] };
  return describedZone(calendar?.VTIMEZONE[0], tzid);
}

for (const [name, lines, iana] of part(VTIMEZONES, 2)) {
  test(`${name} has the offsets of ${iana}`, () => {
    const zone = zoneOf(name, lines) ?? assert.fail('no zone');
    const other = findZone(iana.replace(/^from \d+ /, '')) ?? assert.fail(iana);
    const from = Date.UTC(iana.startsWith('from') ? 2017 : 2010, 0, 1);
    for (let ms = from; ms < Date.UTC(2040, 0, 1); ms += 7 * HOUR_MS) assert.equal(zone.offsetMinutes(ms), other.offsetMinutes(ms), new Date(ms).toISOString());
    // To the minute, where clocks change.
    for (let ms = Date.UTC(2027, 0, 1); ms < Date.UTC(2028, 0, 1); ms += 15 * 60_000) assert.equal(zone.offsetMinutes(ms), other.offsetMinutes(ms), new Date(ms).toISOString());
  });
  test(`${name} has the offsets that ical.js finds, long ago, too`, () => {
    const zone = zoneOf(name, lines) ?? assert.fail('no zone');
    const component = new ICAL.Component(ICAL.parse(textOf(name, lines)) as unknown[]).getFirstSubcomponent('vtimezone') ?? assert.fail('no zone');
    const theirs = new ICAL.Timezone(component);
    // Before the first of all onsets it takes UTC.
    const first = Math.min(...lines.flatMap((line) => (line.startsWith('DTSTART:') ? Number(line.slice(8, 12)) : [])));
    for (let ms = Date.UTC(Math.max(1990, first + 1), 0, 1, 12); ms < Date.UTC(2038, 0, 1); ms += 25 * HOUR_MS) {
      const minutes = zone.offsetMinutes(ms);
      const wall = new Date(ms + minutes * 60_000);
      const time = new ICAL.Time({ year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(), hour: wall.getUTCHours(), minute: wall.getUTCMinutes(), second: 0, isDate: false }, theirs);
      // In the hour that happens twice the other reader may mean the other one.
      const isNearChange = zone.offsetMinutes(ms - 2 * HOUR_MS) !== zone.offsetMinutes(ms + 2 * HOUR_MS);
      if (!isNearChange) assert.equal(time.utcOffset() / 60, minutes, wall.toISOString());
    }
  });
}

test('a rule that says no date goes by the first one; before that clocks show what they were changed from', () => {
  const zone = zoneOf('x', [...daylight('20100321T000000', '+0330', '+0430', 'RRULE:FREQ=YEARLY'), ...standard('20100921T000000', '+0430', '+0330', 'RRULE:FREQ=YEARLY;BYMONTH=9')]);
  assert.deepEqual(['2009-07-01', '2010-03-20', '2010-03-21', '2010-09-20', '2010-09-21', '2027-03-20', '2027-03-21', '2027-09-20', '2027-09-21'].map((date) => zone?.offsetMinutes(Date.parse(`${date}T12:00Z`))), [210, 210, 270, 270, 210, 210, 270, 270, 210]);
});

for (const [name, lines] of UNUSABLE) test(`not understood: ${name}`, () => assert.equal(zoneOf('x', lines), undefined));
