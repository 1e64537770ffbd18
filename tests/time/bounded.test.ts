/**
 * The cache that cannot grow.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { BoundedCache } from '../../src/time/bounded.js';

/** A cache and the keys it asked to be made, in order. */
function counted(limit: number): { get: (key: string) => string; made: string[]; cache: BoundedCache<string, string> } {
  const cache = new BoundedCache<string, string>(limit);
  const made: string[] = [];
  const get = (key: string): string => cache.get(key, (asked) => {
    made.push(asked);
    return `${asked}${made.length}`;
  });
  return { get, made, cache };
}

test('a value is made once while there is room', () => {
  const { get, made } = counted(3);
  assert.deepEqual(['a', 'b', 'a', 'b', 'a'].map(get), ['a1', 'b2', 'a1', 'b2', 'a1']);
  assert.deepEqual(made, ['a', 'b']);
});

test('a full cache still knows what it holds, and forgets all with the next new key', () => {
  const { get, made, cache } = counted(2);
  assert.deepEqual(['a', 'b', 'a'].map(get), ['a1', 'b2', 'a1']);
  assert.equal(cache.size, 2);
  assert.equal(get('c'), 'c3');
  assert.equal(cache.size, 1);
  assert.equal(get('a'), 'a4');
  assert.deepEqual(made, ['a', 'b', 'c', 'a']);
});

test('an empty cache holds nothing', () => assert.equal(new BoundedCache<string, number>(5).size, 0));

test('with room for one, every other key takes the place', () => {
  const { get, cache } = counted(1);
  assert.deepEqual(['a', 'a', 'b', 'a'].map(get), ['a1', 'a1', 'b2', 'a3']);
  assert.equal(cache.size, 1);
});

for (const value of [0, '', false, null, Number.NaN]) {
  test(`${JSON.stringify(value)} is a value like any other, made once`, () => {
    const cache = new BoundedCache<string, unknown>(3);
    let made = 0;
    const make = (): unknown => (made++, value);
    assert.ok(Object.is(cache.get('key', make), value) && Object.is(cache.get('key', make), value));
    assert.equal(made, 1);
  });
}

for (const key of ['__proto__', 'constructor', 'size', '']) {
  test(`"${key}" is a key like any other`, () => {
    const { get } = counted(3);
    assert.deepEqual([get(key), get(key)], [`${key}1`, `${key}1`]);
  });
}

test('what fails to be made is not kept', () => {
  const cache = new BoundedCache<string, string>(3);
  assert.throws(() => cache.get('a', () => { throw new RangeError('no'); }), RangeError);
  assert.equal(cache.size, 0);
  assert.equal(cache.get('a', () => 'yes'), 'yes');
});

test('a value may be made by asking the cache for another', () => {
  const cache = new BoundedCache<number, number>(50);
  const sum = (n: number): number => (n === 0 ? 0 : n + cache.get(n - 1, sum));
  assert.equal(cache.get(20, sum), 210);
  assert.ok(cache.size <= 50);
});

test('ten thousand keys never hold more than the bound', () => {
  const cache = new BoundedCache<number, number>(100);
  for (let key = 0; key < 10_000; key++) {
    assert.equal(cache.get(key, (made) => made * 2), key * 2);
    assert.ok(cache.size <= 100);
  }
});

test('whatever is asked in whatever order: the right value, never more than the bound', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.array(fc.integer({ min: 0, max: 9 })), (limit, keys) => {
    const cache = new BoundedCache<number, string>(limit);
    for (const key of keys) {
      assert.equal(cache.get(key, String), String(key));
      assert.ok(cache.size >= 1 && cache.size <= limit);
    }
  }), { seed: 20_261_123 });
});
