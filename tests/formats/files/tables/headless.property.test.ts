/**
 * A table in any style without headings, where what a column holds can be told by its cells: days, times, titles, people and where they are from.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../thoroughness.js';
import { wanted, withoutHeadings } from './styled-table.js';
import { style, type Style } from './table-styles.js';
import { told } from './table-reading.js';

/** What only headings tell – rooms, tracks, lengths, who chairs – is left out. */
function bare(given: Style): Style {
  const sessions = /column|types/.test(given.sessions) ? 'none' : given.sessions;
  return {
    ...given, sessions, chairs: sessions === 'none' || given.chairs === 'column' ? 'none' : given.chairs, people: /^(?:brackets|names|two columns)$/.test(given.people) ? given.people : 'brackets', times: given.times === 'start, duration' ? 'start, end' : given.times, dated: /number|tables/.test(given.dated) ? 'column' : given.dated,
    hasAuthors: false, hasOthers: false, hasRooms: false, hasTracks: false, hasAbstracts: false, hasLinks: false, hasEmptyColumns: false, hasWeekdays: false,
  };
}

// Which of two times is the start their order tells.
const inOrder = style.map((given) => ({ ...bare(given), order: Array.from({ length: 20 }, (_, at) => at).join() }));

test('a table in any style without headings', () => {
  fc.assert(fc.property(inOrder, (given) => {
    const text = withoutHeadings(given);
    assert.deepEqual(told(given, text), wanted(given), text);
  }), { numRuns: runs(1_500), seed: Number(process.env.STYLE_SEED ?? 20_261_213) });
});
