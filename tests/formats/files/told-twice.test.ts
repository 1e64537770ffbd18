/**
 * What frab's documents, Pentabarf's XML and records say twice: where the two differ, both are told.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFile } from '../../../src/formats/files/index.js';

const told = (text: string, name: string): readonly string[] => readFile(new TextEncoder().encode(text), name, {}).guesses.flatMap(({ code, path, params, line }) => (code === 'cell-dates-differ' ? [`${path} ${String(line)}: ${String(params.one)} / ${String(params.other)}`] : []));
const DATE = '2026-05-18T09:00:00+02:00';
const BERLIN = 'Europe/Berlin';

/** [what, zone, fields of the talk, what differs] */
const TALKS: readonly (readonly [string, string, Readonly<Record<string, string>>, string?])[] = [
  ['nothing', BERLIN, { date: DATE, start: '09:00', room: 'Hall' }], ['the hour with seconds', BERLIN, { date: DATE, start: '9:00:00' }], ['no hour', BERLIN, { date: DATE }], ['no instant', BERLIN, { start: '10:00' }],
  ['another hour', BERLIN, { date: DATE, start: '10:00' }, `start: 10:00 / ${DATE}`],
  ['the hour of the place, of an instant in UTC', BERLIN, { date: '2026-05-18T07:00:00Z', start: '09:00' }],
  ['another hour than that of the place', BERLIN, { date: '2026-05-18T07:00:00Z', start: '10:00' }, 'start: 10:00 / 2026-05-18T07:00:00Z'],
  ['an instant in UTC, and no zone', '', { date: '2026-05-18T07:00:00Z', start: '09:00' }],
  ['another room', BERLIN, { date: DATE, room: 'Attic' }, 'room: Hall / Attic'],
  ['past midnight', BERLIN, { date: '2026-05-19T02:00:00+02:00', start: '02:00' }],
  ['the next day', BERLIN, { date: '2026-05-19T09:00:00+02:00' }, 'date: 2026-05-18 / 2026-05-19 09:00'],
  ['the day before', BERLIN, { date: '2026-05-17T23:00:00+02:00' }, 'date: 2026-05-18 / 2026-05-17 23:00'],
  ['the same day, which is the day before in UTC', 'Asia/Tokyo', { date: '2026-05-17T23:00:00Z', start: '08:00' }],
];
for (const [what, zone, talk, differs] of TALKS) test(`told twice: ${what}`, () => {
  const json = JSON.stringify({ schedule: { conference: { title: 'Days', ...(zone ? { time_zone_name: zone } : {}), days: [{ date: '2026-05-18', rooms: { Hall: [{ guid: 'g', title: 'Fog', duration: '00:30', ...talk }] } }] } } });
  const [field, both] = differs?.split(/(?<=^\w+): /) ?? [];
  assert.deepEqual(told(json, 'a.json'), both === undefined ? [] : [`/schedule/conference/days/0/rooms/Hall/0/${field ?? ''} 1: ${both}`]);
  const xml = `<?xml version="1.0"?>\n<schedule><conference><title>Days</title>${zone && `<time_zone_name>${zone}</time_zone_name>`}</conference>\n<day date="2026-05-18"><room name="Hall">\n<event id="1"><title>Fog</title><duration>00:30</duration>${Object.entries(talk).map(([name, value]) => `<${name}>${value}</${name}>`).join('')}</event></room></day></schedule>`;
  assert.deepEqual(told(xml, 'a.xml'), both === undefined ? [] : [`/days/0/agenda/0/${field ?? ''} 4: ${both}`]);
});

/** [start of a record of 2026-05-19, what differs] */
const RECORDS: readonly (readonly [string, string?])[] = [['2026-05-19 09:00'], ['09:00'], ['2026-05-18 09:00', '2026-05-19 / 2026-05-18'], ['2026-05-18T23:00:00Z'], ['2026-05-16T23:00:00Z', '2026-05-19 / 2026-05-16']];
for (const [start, differs] of RECORDS) test(`a record that starts at ${start}`, () => assert.deepEqual(told(`timezone: UTC\ntalks:\n- {title: Fog, date: 2026-05-19, start: "${start}"}`, 'a.yml'), differs === undefined ? [] : [` 3: ${differs}`]));
