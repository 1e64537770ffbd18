/**
 * The cache that cannot grow.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { BoundedCache } from '../../src/time/bounded.js';

test('a value is made once while there is room', () => {
  const cache = new BoundedCache<string, string>(3);
  let made = 0;
  const make = (key: string): string => `${key}${++made}`;
  assert.deepEqual(['a', 'b', 'a', 'b'].map((key) => cache.get(key, make)), ['a1', 'b2', 'a1', 'b2']);
});

test('ten thousand keys never hold more than the bound', () => {
  const cache = new BoundedCache<number, number>(100);
  for (let key = 0; key < 10_000; key++) {
    assert.equal(cache.get(key, (made) => made * 2), key * 2);
    assert.ok(cache.size <= 100);
  }
});
