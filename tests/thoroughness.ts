/**
 * How thorough a run is. `npm test` takes a part of the longest tables and of the random tests, evenly spread and always the same; with FULL=1
 * (`npm run test:full`, which `.ci/run` does) it is all of them.
 */
const IS_FULL = process.env.FULL === '1';

/** Every so manieth row of a long table, beginning with the first; all of them in a full run. */
export function part<Row>(rows: readonly Row[], every: number): readonly Row[] {
  return IS_FULL ? rows : rows.filter((_, index) => index % every === 0);
}

/** How many random inputs, or how many entries in something huge: a sixteenth of what a full run takes. */
export function runs(full: number): number {
  return IS_FULL ? full : Math.ceil(full / 16);
}
