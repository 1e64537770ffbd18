/**
 * Each format takes its own documents and no other's; secrets stay behind in every one of them; nothing throws, whatever is in a document.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { c3voc } from '../../src/formats/c3voc.js';
import { frab } from '../../src/formats/frab.js';
import { indico } from '../../src/formats/indico.js';
import { asOurs, readDocument } from '../../src/formats/index.js';
import { miniConf } from '../../src/formats/mini-conf.js';
import { pretalx } from '../../src/formats/pretalx.js';
import type { Format } from '../../src/formats/reader.js';
import { researchSeminars } from '../../src/formats/research-seminars.js';
import { schemaOrg } from '../../src/formats/schema-org.js';
import { sessionize } from '../../src/formats/sessionize.js';
import { runs } from '../thoroughness.js';
import { fixture } from './readings.js';

const FORMATS: Readonly<Record<string, Format>> = { frab, c3voc, pretalx, indico, sessionize, 'schema-org': schemaOrg, 'mini-conf': miniConf, 'research-seminars': researchSeminars };
const FIXTURES = readdirSync('tests/fixtures/formats').filter((name) => /\.(?:json|yml)$/.test(name) && Object.keys(FORMATS).some((format) => name.startsWith(`${format}.`)));

for (const name of FIXTURES) {
  test(`${name} is taken by its own format alone`, () => {
    const own = Object.keys(FORMATS).filter((format) => FORMATS[format]?.recognises(fixture(name)));
    assert.deepEqual(own, [name.split('.', 1)[0]]);
  });
  test(`no secret of ${name} reaches the programme, nor the document that it becomes`, () => {
    assert.match(JSON.stringify(fixture(name)), /secret/i);
    assert.doesNotMatch(JSON.stringify([readDocument(fixture(name), { eventTimeZone: 'UTC' }).programme, asOurs(fixture(name)).document]), /secret/i);
  });
}

const OURS: readonly (readonly [string, unknown])[] = [
  ['an event', { version: 1, title: 'E', date: '2027-01-01', timeZone: 'UTC', agenda: [] }],
  ['a series', { version: 1, title: 'S', events: [{ title: 'E', agenda: [] }] }],
  ['an event with fields of others', { version: 1, title: 'E', agenda: [], ext: { start_time: '2027-01-01T00:00Z', '@type': 'Event', talks: [], sessions: [] } }],
  ['an event with a type', { version: 1, title: 'E', agenda: [{ title: 'T', start: '2027-01-01T00:00Z', category: 'x' }] }],
  ...[null, 5, 'x', true, [], {}, [[]], [null], [{}], { schedule: null }, { talks: [] }, { sessions: [] }, { results: [] }, { '@type': 'Person' }, { '@graph': [] }].map((value) => [JSON.stringify(value), value] as const),
];
for (const [name, document] of OURS) test(`taken by none: ${name}`, () => assert.deepEqual(Object.keys(FORMATS).filter((format) => FORMATS[format]?.recognises(document)), []));

/** Puts something else in the place of one value, anywhere. */
function withOther(document: unknown, at: number, other: unknown): unknown {
  let count = at;
  const visit = (value: unknown): unknown => {
    if (count-- === 0) return other;
    if (Array.isArray(value)) return value.map(visit);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)])) : value;
  };
  return visit(document);
}
/** What throws as soon as somebody wants a text of it. */
const UNSPEAKABLE = { toString: [], valueOf: 1 };
const ODD = fc.oneof(fc.constantFrom(null, 0, -1, 1e99, true, '', ' ', [], {}, [null], [[]], { '': '' }, { en: 'x' }, { en: 5 }, 'x'.repeat(5000), '2027-13-01', '__proto__', ['a', 1], { url: 'https://x.example' }, UNSPEAKABLE), fc.jsonValue());
for (const name of FIXTURES) {
  test(`whatever stands in ${name}, a reading comes out of it`, () => {
    fc.assert(fc.property(fc.nat(400), ODD, (at, other) => {
      const { problems } = readDocument(withOther(fixture(name), at, other), { eventTimeZone: 'UTC' });
      // A reader that throws would give the message of its error.
      assert.ok(problems.every(({ code, params }) => code !== 'not-an-event' || /^(?:null|list|number|string|boolean)$/.test(String(params.found))), JSON.stringify(problems.filter(({ code }) => code === 'not-an-event')));
    }), { numRuns: runs(500) });
  });
}

// Of our own, too: as JSON, and as an object of the page.
for (const [name, document] of [...FIXTURES.map((file) => [file, fixture(file)] as const), ['full.json', JSON.parse(readFileSync('tests/fixtures/full.json', 'utf8'))] as const]) {
  test(`${name}: what is no text, but says it could become one, spoils no more than its own place`, () => {
    let isSame = false;
    for (let at = 1; !isSame; at++) {
      const changed = withOther(document, at, UNSPEAKABLE);
      isSame = JSON.stringify(changed) === JSON.stringify(document);
      const { problems } = readDocument(changed, { eventTimeZone: 'UTC' });
      // A reader that throws would give the message of its error.
      assert.ok(problems.every(({ code, params }) => code !== 'not-an-event' || !String(params.found).includes(' ')), JSON.stringify([at, problems]));
    }
  });
}

/** The value at a JSON Pointer, and whether it is there. */
function isThere(document: unknown, path: string): boolean {
  let value = document;
  for (const step of path.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Record<string, unknown>)[step];
  }
  return true;
}
for (const name of FIXTURES) {
  test(`problems of ${name} are at places that are there, but for what is missing`, () => {
    for (const { code, path } of readDocument(fixture(name)).problems) assert.ok(isThere(fixture(name), code.endsWith('title-missing') ? path.replace(/\/[^/]*$/, '') : path) || isThere(fixture(name), path.replace(/\/[^/]*$/, '')), `${code} ${path}`);
  });
}
