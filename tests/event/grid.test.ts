/**
 * A day as a table: columns, lanes, lines, and that every cell has its place. Tables are drawn as text: a row per line, a letter per lane.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { agenda } from '../../src/event/agenda.js';
import { dayGrid, type DayGrid } from '../../src/event/grid.js';
import type { ScientificEvent } from '../../src/event/model.js';
import { parse } from '../../src/event/parse.js';
import { findZone } from '../../src/time/zone.js';
import { lanesOf } from './drawn-grid.js';

type Row = readonly [id: string, start: string, end: string | undefined, ...rooms: string[]];
const eventOf = (rows: readonly Row[], rooms?: readonly string[]): ScientificEvent =>
  parse({ title: 'E', date: '2026-01-01', timeZone: 'UTC', rooms, agenda: rows.map(([id, start, end, ...at]) => ({ id, title: id, start: `2026-01-01T${start}`, end, rooms: at })) }).event ?? assert.fail();
const gridsOf = (event: ScientificEvent, zone = 'UTC'): readonly DayGrid[] => agenda(event, findZone(zone) ?? assert.fail(zone), 0).days.map((day) => dayGrid(day, event.rooms));

/** "A1 B1|a.|ab|.b": the columns with their lanes, then what each lane of each line holds. */
function drawn(grid: DayGrid): string {
  const lines = lanesOf(grid).map((lanes) => lanes.map((block) => block?.row.entry.id ?? '.').join(''));
  return [grid.columns.map(({ room, lanes }) => `${room?.id ?? '*'}${lanes}`).join(' '), ...lines].join('|');
}

const TABLES: readonly (readonly [string, readonly Row[], string])[] = [
  ['one room', [['a', '09:00', '10:00', 'A'], ['b', '10:00', '11:00', 'A']], 'A1|a|b'],
  ['two rooms side by side', [['a', '09:00', '10:00', 'A'], ['b', '09:00', '10:00', 'B']], 'A1 B1|ab'],
  ['a longer one beside two', [['a', '09:00', '10:00', 'A'], ['b', '10:00', '11:00', 'A'], ['c', '09:00', '11:00', 'B']], 'A1 B1|ac|bc'],
  ['a gap', [['a', '09:00', '10:00', 'A'], ['b', '11:00', '12:00', 'A']], 'A1|a|.|b'],
  ['a break for all', [['a', '09:00', '10:00', 'A'], ['b', '09:00', '10:00', 'B'], ['k', '10:00', '10:30']], 'A1 B1|ab|kk'],
  ['something for all while rooms are busy', [['a', '09:00', '10:00', 'A'], ['b', '09:00', '10:00', 'B'], ['x', '09:00', '12:00'], ['k', '12:00', '12:30']], '*1 A1 B1|xab|x..|kkk'],
  ['two at once in a room', [['a', '09:00', '11:00', 'A'], ['b', '10:00', '12:00', 'A'], ['c', '12:00', '13:00', 'A']], 'A2|a.|ab|.b|cc'],
  ['three at once in a room', [['a', '09:00', '10:00', 'A'], ['b', '09:00', '10:00', 'A'], ['c', '09:00', '10:00', 'A']], 'A3|abc'],
  ['one in two rooms', [['a', '09:00', '10:00', 'A', 'B'], ['c', '10:00', '11:00', 'C']], 'A1 B1 C1|aa.|..c'],
  ['one in two rooms with another between them', [['c', '09:00', '10:00', 'A', 'C'], ['a', '10:00', '11:00', 'B']], 'A1 C1 B1|cc.|..a'],
  ['one in two rooms, one of them busy', [['a', '09:00', '10:00', 'A', 'B'], ['b', '09:30', '10:00', 'B']], 'A1 B2|aa.|aab'],
  ['without an end', [['a', '09:00', undefined, 'A'], ['b', '09:00', '11:00', 'B']], 'A1 B1|ab'],
  ['the last one without an end', [['a', '09:00', '10:00', 'A'], ['b', '11:00', undefined, 'B']], 'A1 B1|a.|..|.b'],
  ['across midnight', [['a', '22:00', '02:00', 'A'], ['b', '22:00', '23:00', 'B']], 'A1 B1|ab|a.'],
  ['nobody has a room', [['a', '09:00', '10:00'], ['b', '10:00', '11:00']], '*1|a|b'],
];
for (const [name, rows, expected] of TABLES) {
  test(`${name}: ${expected}`, () => {
    const [grid] = gridsOf(eventOf(rows));
    if (expected === '|') assert.equal(grid?.columns.length, 0);
    else assert.equal(grid && drawn(grid), expected);
  });
}

test('rooms stand in the order of the event’s list, others after them', () => {
  const [grid] = gridsOf(eventOf([['a', '09:00', '10:00', 'Z'], ['b', '09:00', '10:00', 'B'], ['c', '09:00', '10:00', 'A']], ['A', 'B', 'C']));
  assert.deepEqual(grid?.columns.map(({ room }) => room?.id), ['A', 'B', 'Z']);
});

test('what has no time stands outside of the table', () => {
  const event = parse({ title: 'E', date: '2026-01-01', timeZone: 'UTC', agenda: [{ id: 'x', start: null, title: 'X' }, { id: 'a', start: '09:00', end: '10:00', title: 'A', room: 'A' }] }).event ?? assert.fail();
  const [grid] = gridsOf(event);
  assert.deepEqual([grid?.untimed.map(({ row }) => row.entry.id), grid && drawn(grid)], [['x'], 'A1|a']);
});

test('a session is one cell with its talks in it', () => {
  const event = parse({ title: 'E', date: '2026-01-01', timeZone: 'UTC', agenda: [{ id: 's', start: '09:00', title: 'S', room: 'A', items: [{ id: 'a', title: 'A', duration: 20 }, { id: 'b', title: 'B', duration: 20 }] }] }).event ?? assert.fail();
  const [grid] = gridsOf(event);
  assert.equal(grid && drawn(grid), 'A1|s');
  assert.deepEqual(grid?.lines[0]?.cells[0]?.block?.items.map(({ entry }) => entry.id), ['a', 'b']);
});

for (const name of ['three-days', 'camp']) {
  const event = parse(JSON.parse(readFileSync(`tests/fixtures/${name}.json`, 'utf8'))).event ?? assert.fail();
  for (const zone of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Asia/Kathmandu']) {
    test(`${name} in ${zone}: every entry once, every place taken, in order of time`, () => {
      const days = agenda(event, findZone(zone) ?? assert.fail(), 0).days;
      for (const day of days) {
        const grid = dayGrid(day, event.rooms);
        if (!grid.columns.length) continue;
        drawn(grid);
        const blocks = [...grid.untimed, ...grid.lines.flatMap(({ cells }) => cells.flatMap(({ block }) => block ?? []))];
        const shown = new Set(blocks.flatMap(({ row, items }) => [row, ...items].map(({ entry }) => entry.id)));
        assert.deepEqual([...shown].sort(), [...new Set(day.rows.map(({ entry }) => entry.id))].sort());
        const starts = grid.lines.flatMap(({ first }) => first?.local?.start.instantMs ?? []);
        assert.deepEqual(starts, [...starts].sort((a, b) => a - b));
      }
    });
  }
}
