/**
 * Numbers that the README promises are those of the tables that hold the promise. Its states of axe are counted where they are (tests/pages/access.test.ts).
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { STRINGS } from '../pages/hostile-strings.js';
import { HOSTS } from '../pages/hosts.js';
import { BROKEN, FINE, REFUSED } from '../pages/situations.js';

const README = readFileSync('README.md', 'utf8');
const COUNTED: readonly (readonly [string, number])[] = [
  ['situations of networks and servers', FINE.length + REFUSED.length + BROKEN.length],
  ['hostile strings', STRINGS.length],
  ['hostile pages', HOSTS.length],
];

for (const [what, count] of COUNTED) {
  test(`the README counts ${count} ${what}`, () => {
    assert.equal(new RegExp(`(\\d+) ${what}\\b`).exec(README)?.[1], String(count));
  });
}
