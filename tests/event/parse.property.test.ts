/**
 * Whatever stands in a document: reading never throws, times are times, and every problem points at something that is there.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { agenda } from '../../src/event/agenda.js';
import { elsewhere } from '../../src/event/elsewhere.js';
import { allEntries } from '../../src/event/model.js';
import { readDocument, readText } from '../../src/formats/index.js';
import { findZone } from '../../src/time/zone.js';
import { runs } from '../thoroughness.js';

const full = JSON.parse(readFileSync('tests/fixtures/full.json', 'utf8')) as unknown;
const tokyo = findZone('Asia/Tokyo') ?? assert.fail();
// `npm run fuzz` asks for many more, with another seed each time.
const RUNS = process.env.FUZZ_RUNS ? { numRuns: Number(process.env.FUZZ_RUNS) } : { numRuns: runs(3_000), seed: 20_261_123 };

/** Every place in a document, as keys from its root. */
function places(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, item]) => places(item, [...path, key]))];
}
const PLACES = places(full).filter((path) => path.length);

/** A copy with one place changed. */
function changed(value: unknown, [key = '', ...rest]: readonly string[], put: unknown): unknown {
  if (typeof value !== 'object' || value === null) return put;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  const own = copy as Record<string, unknown>;
  own[key] = rest.length ? changed(own[key], rest, put) : put;
  return copy;
}

function resolves(document: unknown, pointer: string): boolean {
  const steps = pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  // A missing field is told at the place where it should stand: its parent must be there.
  return steps.slice(0, -1).reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined), document) !== undefined || steps.length <= 1;
}

const odd = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom<unknown>('25:00', '2026-02-30', '', ' ', 'EST', '09:00', '2026-10-25T02:30', null, -1, 0, 1e308, [], {}, [null], '__proto__', '\u0000', 'javascript:alert(1)', '24:00', 'PT0M', [[[[]]]], true));

test('any change of two places of a full event', () => {
  fc.assert(fc.property(fc.constantFrom(...PLACES), odd, fc.constantFrom(...PLACES), odd, (first, a, second, b) => {
    const document = changed(changed(full, first, a), second, b);
    const { programme, problems } = readDocument(document);
    for (const { path } of problems) assert.ok(resolves(document, path), `${path} in ${JSON.stringify(document)}`);
    for (const event of programme?.events ?? []) {
      for (const { when } of allEntries(event.days)) {
        if (when.kind !== 'timed') continue;
        assert.ok(Number.isFinite(when.startMs) && (when.endMs === undefined || when.endMs > when.startMs));
      }
      const plan = agenda(event, tokyo, 0);
      assert.equal(plan.days.flatMap((day) => day.rows).length, allEntries(event.days).length, 'nothing is lost on the way to the agenda');
      elsewhere(event, tokyo, []);
    }
  }), RUNS);
});

test('any JSON at all', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (document) => void readDocument(document)), RUNS);
});

test('any text at all, and any piece of a good one', () => {
  const text = JSON.stringify(full);
  const piece = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.string({ unit: 'binary' })).map(([from, to, between]) => text.slice(0, from) + between + text.slice(to));
  fc.assert(fc.property(fc.oneof(piece, fc.string({ unit: 'binary' })), (source) => {
    const { programme, problems } = readText(source);
    assert.ok(programme ?? problems.length);
  }), RUNS);
});

test('any bytes at all', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    const { programme, problems } = readText(bytes);
    assert.ok(programme ?? problems.length);
  }), RUNS);
});
