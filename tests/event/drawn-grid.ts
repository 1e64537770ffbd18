/**
 * Tables of a day as they are laid out, lane by lane: what a browser makes of cells that span lanes and lines.
 */
import assert from 'node:assert/strict';
import type { DayGrid, GridBlock } from '../../src/event/grid.js';

/** What each lane of each line holds; undefined where it is free. Fails where cells run into each other or leave a gap. */
export function lanesOf(grid: DayGrid): readonly (readonly (GridBlock | undefined)[])[] {
  const width = grid.columns.reduce((sum, { lanes }) => sum + lanes, 0);
  const taken = grid.lines.map(() => new Array<GridBlock | 'free' | undefined>(width).fill(undefined));
  grid.lines.forEach((line, index) => {
    for (const cell of line.cells) {
      const from = taken[index]?.indexOf(undefined) ?? -1;
      assert.ok(from >= 0, `no place for ${cell.block?.row.entry.id ?? 'a free cell'} in line ${index}`);
      for (let at = index; at < index + cell.lines; at++) {
        for (let lane = from; lane < from + cell.lanes; lane++) {
          assert.equal(taken[at]?.[lane], undefined, `line ${at}, lane ${lane} is taken twice`);
          taken[at]?.splice(lane, 1, cell.block ?? 'free');
        }
      }
    }
    assert.ok(!taken[index]?.includes(undefined), `line ${index} has a gap`);
  });
  return taken.map((line) => line.map((one) => (one === 'free' ? undefined : one)));
}
