/**
 * However a programme is kept in a table, what is read from it is the same: each talk on its day and at its time, with its title, its speakers, where they
 * are from, its abstract, its room, its session, and who chairs that.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../thoroughness.js';
import { style } from './table-styles.js';
import { wanted, written } from './styled-table.js';
import { told } from './table-reading.js';

test('a table in any style', () => {
  fc.assert(fc.property(style, (given) => {
    const text = written(given);
    assert.deepEqual(told(given, text), wanted(given), text);
  }), { numRuns: runs(2_500), seed: Number(process.env.STYLE_SEED ?? 20_261_210) });
});
