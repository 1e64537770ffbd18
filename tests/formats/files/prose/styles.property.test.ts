/**
 * However a programme is written, what is read from it is the same: each talk on its day and at its time, with its title, its speakers, where they are
 * from, its abstract, its session, and who chairs that.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../thoroughness.js';
import { style } from './styles.js';
import { wanted, written } from './styled-programme.js';
import { told } from './styled-reading.js';

test('a programme in any style', () => {
  fc.assert(fc.property(style, (given) => {
    const text = written(given);
    assert.deepEqual(told(given, text), wanted(given), text);
  }), { numRuns: runs(3_000), seed: Number(process.env.STYLE_SEED ?? 20_261_129) });
});
