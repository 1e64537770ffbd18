/**
 * What `npm run test:mutants` takes away stands in the sources still, and the tests that must notice exist: it runs too long to run with each change.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

type Mutant = readonly [what: string, file: string, stands: string | RegExp, instead: string, tests: readonly string[]];
const { MUTANTS } = (await import(pathToFileURL(resolve('scripts/mutants.mjs')).href)) as { MUTANTS: readonly Mutant[] };

for (const [what, file, stands, , suites] of MUTANTS) {
  test(`without ${what}: there is something to take away`, () => {
    const source = readFileSync(file, 'utf8');
    assert.ok(typeof stands === 'string' ? source.includes(stands) : source.search(stands) >= 0, `${file} has no such place`);
    for (const suite of suites) assert.ok(existsSync(`tests/${suite}.test.ts`), `no tests/${suite}.test.ts`);
  });
}
