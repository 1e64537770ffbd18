/**
 * Project Zeppelin's YAML: days with numbers of sessions, and lists of sessions.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readFile, type FileReading } from '../../../src/formats/files/index.js';
import { entryIn, lines, words } from '../readings.js';

const read = (name: string, eventTimeZone?: string): FileReading => readFile(readFileSync(`tests/fixtures/formats/zeppelin.${name}.yml`), `${name}.yml`, { eventTimeZone });
const linesOf = (reading: FileReading): readonly string[] => (reading.programme?.events ?? []).flatMap(lines);
const told = ({ problems }: FileReading): readonly string[] => problems.map(({ code, path }) => `${code} ${path}`);

test('days: “UTC” holds for one day only', () => {
  assert.deepEqual(linesOf(read('days')), ['501 | other | 2027-06-22T02:00Z 30 |  | Meet-up | scheduled', '998 | other | 2027-06-22T22:00Z 150 |  | Meet-up | scheduled', '100 | other | unknown |  | Left | scheduled', '101 | other | unknown |  | Right | scheduled']);
  assert.deepEqual(told(read('days')), ['title-missing /title', 'zone-missing /1/timeslots/0/startTime', 'zone-missing /1/timeslots/0/startTime']);
  assert.deepEqual(linesOf(read('days', 'Asia/Tokyo')).slice(1), ['998 | other | 2027-06-22T22:00Z 150 |  | Meet-up | scheduled', '100 | other | 2027-06-22T16:00Z 60 |  | Left | scheduled', '101 | other | 2027-06-22T16:00Z 60 |  | Right | scheduled']);
});
test('what is for no visitor stays behind', () => assert.doesNotMatch(JSON.stringify(read('days').document), /secret/));
test('slots without a time, sessions that are no breaks', () => {
  const inline = (text: string): readonly string[] => linesOf(readFile(new TextEncoder().encode(text), 'sessions.yml', { eventTimeZone: 'UTC' }));
  assert.deepEqual(inline('- timeslots:\n  - sessionIds: [7]\n  - startTime: "10:00"\n    sessionIds: [8]\n').map((one) => one.split(' | ').slice(0, 3)), [['8', 'other', 'unknown'], ['7', 'other', 'announced-later']]);
  assert.deepEqual(inline('- {id: 1, title: Ice, service: false, speakers: [2]}\n- {id: 3, title: Lunch, service: true}\n').map((one) => one.split(' | ').slice(0, 3)), [['1', 'other', 'announced-later'], ['3', 'break', 'announced-later']]);
});
test('a list of sessions has no times', () => {
  assert.deepEqual(linesOf(read('sessions')), ['0 | break | announced-later | some place |  | scheduled', '100 | other | announced-later |  |  | scheduled', '101 | keynote | announced-later |  |  | scheduled']);
  const [event] = read('sessions').programme?.events ?? [];
  assert.equal(words((event ? entryIn(event, '0') : assert.fail()).abstract), 'Grab a [coffee](https://example.org/).');
});
