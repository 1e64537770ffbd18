/**
 * Any day as a table: every lane of every line holds what takes place there and then, reckoned entry by entry.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { agenda } from '../../src/event/agenda.js';
import { dayGrid, type DayGrid, type GridBlock } from '../../src/event/grid.js';
import { parse } from '../../src/event/parse.js';
import { findZone } from '../../src/time/zone.js';
import { runs } from '../thoroughness.js';
import { lanesOf } from './drawn-grid.js';

const STEP_MS = 5 * 60_000;
const MIDNIGHT = Date.parse('2026-10-24T00:00Z');
const iso = (step: number): string => new Date(MIDNIGHT + step * STEP_MS).toISOString();

const entry = fc.record({
  // Few of them, so that many begin and end together; some go on past midnight.
  start: fc.integer({ min: 0, max: 30 }).map((step) => step * 10),
  length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(undefined), fc.constant(40)),
  rooms: fc.subarray(['A', 'B', 'C', 'D']),
  kind: fc.constantFrom('talk', 'break', 'session'),
});

const fromOf = ({ row: { entry: { when } } }: GridBlock): number => (when.kind === 'timed' ? when.startMs : NaN);
/** What has no end is there where it begins. */
const isOn = (block: GridBlock, fromMs: number, untilMs: number): boolean => {
  const { when } = block.row.entry;
  return when.kind === 'timed' && (when.endMs === undefined ? when.startMs === fromMs : when.startMs <= fromMs && when.endMs >= untilMs);
};

function check(grid: DayGrid): void {
  const blocks = [...new Set(grid.lines.flatMap(({ cells }) => cells.flatMap(({ block }) => block ?? [])))];
  const edges = [...new Set(blocks.flatMap((block) => {
    const { when } = block.row.entry;
    return when.kind === 'timed' ? [when.startMs, when.endMs ?? when.startMs] : [];
  }))].sort((a, b) => a - b);
  lanesOf(grid).forEach((lanes, index) => {
    const [fromMs = NaN, untilMs = Infinity] = [edges[index], edges[index + 1]];
    const { minutes, first } = grid.lines[index] ?? assert.fail();
    if (untilMs < Infinity) assert.equal(minutes * 60_000, untilMs - fromMs);
    assert.equal(first?.local?.start.instantMs ?? fromMs, fromMs);
    let at = 0;
    for (const { room, lanes: wide } of grid.columns) {
      const found = new Set(lanes.slice(at, at + wide).flatMap((block) => block ?? []));
      at += wide;
      for (const block of blocks) {
        const { rooms } = block.row.entry;
        const hasOwnColumn = grid.columns[0]?.room === undefined && !rooms.length && blocks.some((other) => other !== block && edges.some((edge, line) => isOn(block, edge, edges[line + 1] ?? Infinity) && isOn(other, edge, edges[line + 1] ?? Infinity)));
        const isHere = rooms.length ? rooms.some(({ id }) => id === room?.id) : room === undefined || !hasOwnColumn;
        assert.equal(found.has(block), isHere && isOn(block, fromMs, untilMs), `${block.row.entry.id} in ${room?.id ?? '*'}, line ${index}`);
      }
    }
  });
}

test('any day: every entry in its rooms, from its start to its end, and nowhere else', () => {
  fc.assert(fc.property(fc.array(entry, { maxLength: 12 }), fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/St_Johns'), (entries, place) => {
    const { event = assert.fail() } = parse({
      title: 'E', timeZone: 'UTC', rooms: ['A', 'B', 'C'],
      agenda: entries.map(({ start, length, rooms, kind }, index) => ({ id: `e${index}`, title: 'T', kind, start: iso(start), ...(length === undefined ? {} : { end: iso(start + length) }), rooms })),
    });
    const { days, rows } = agenda(event, findZone(place) ?? assert.fail(), 0);
    const grids = days.map((day) => dayGrid(day, event.rooms));
    for (const grid of grids) check(grid);
    const shown = new Set(grids.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.flatMap(({ block }) => block?.row.entry.id ?? []))));
    assert.deepEqual([...shown].sort(), rows.map(({ entry: { id } }) => id).sort());
    for (const { lines } of grids) {
      const starts = lines.flatMap(({ cells }) => cells.flatMap(({ block }) => (block ? fromOf(block) : [])));
      assert.deepEqual(starts, [...starts].sort((a, b) => a - b));
    }
  }), { numRuns: runs(5_000), seed: 6 });
});
