/**
 * What the script is written in: browsers from 2022 on read it. One thing that an older one does not know, anywhere in it, and it shows nothing at all there.
 * What ES2021 does not have at all, flags of patterns too, the compiler refuses.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const SCRIPT = readFileSync('dist/ml-da-event.js', 'utf8');

// [what, how it is written, the first Safari that reads it]
const TOO_NEW: readonly (readonly [string, RegExp, string])[] = [
  ['blocks of a class', /\bstatic\s*\{/, '16.4'],
  ['looking behind in patterns', /\(\?<[=!]/, '16.4'],
  ['private names asked for', /#\w+ in /, '15'],
  ['lists copied in another order', /\.(?:toSorted|toReversed|toSpliced)\(/, '16'],
  ['lists by group', /\b(?:Object|Map)\.groupBy\(/, '17.4'],
  ['signals of signals', /AbortSignal\.(?:any|timeout)\(/, '16'],
];

for (const [what, pattern, safari] of TOO_NEW) {
  test(`the script does without ${what} (Safari ${safari})`, () => {
    assert.ok(!pattern.test(SCRIPT), pattern.exec(SCRIPT)?.[0]);
  });
}
