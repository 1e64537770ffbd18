/**
 * Schema and parser say the same: over every fixture, every example, every JSON block of the documentation, and field by field.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { ATTENDANCES, KINDS, LINK_TYPES, STATUSES } from '../../src/event/model.js';
import { readDocument } from '../../src/formats/index.js';

type Json = Record<string, unknown>;
interface Definition { readonly properties?: Record<string, Json>; readonly examples?: readonly unknown[]; readonly oneOf?: readonly Definition[]; readonly enum?: readonly unknown[] }
const schema = JSON.parse(readFileSync('src/formats/event.schema.json', 'utf8')) as Json & { $defs: Record<string, Definition> };
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
const validate = ajv.compile(schema);
const definition = (name: string): Definition => schema.$defs[name] ?? assert.fail(name);
const properties = (name: string): Record<string, Json> => definition(name).properties ?? definition(name).oneOf?.find((one) => one.properties)?.properties ?? {};

const FIXTURES = ['tests/fixtures', 'demo/events'].flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'broken.json').map((file) => `${folder}/${file}`));
for (const file of FIXTURES) {
  test(`${file} is valid and gives no problem`, () => {
    const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
    assert.ok(validate(document), JSON.stringify(validate.errors));
    assert.deepEqual(readDocument(document).problems.filter(({ code }) => code !== 'zone-data-differs'), []);
  });
}

const page = readFileSync('docs/event-format.md', 'utf8');
for (const [index, [, block = '']] of [...page.matchAll(/```json\n([^]*?)```/g)].entries()) {
  test(`JSON block ${index + 1} of the documentation is valid and sound`, () => {
    const document: unknown = JSON.parse(block);
    assert.ok(validate(document), JSON.stringify(validate.errors));
    assert.deepEqual(readDocument(document).problems.filter(({ severity, code }) => severity === 'error' && code !== 'date-missing'), []);
  });
}

test('every field of the schema is explained in the documentation', () => {
  for (const name of ['event', 'entry', 'person', 'link', 'reference']) {
    for (const field of Object.keys(properties(name))) if (field !== '$schema') assert.match(page, new RegExp(`\\b${field}\\b`), `${name}.${field}`);
  }
});

/** Values of every shape that a field could take; what the parser asks for is what it does not leave over. */
function askedFor(wrap: (value: Json) => Json, path: readonly string[]): Set<string> {
  const asked = new Set<string>();
  const spy = new Proxy({ title: 'T', name: 'N', url: 'https://example.org/', timeZone: 'UTC', text: 'x' }, {
    getOwnPropertyDescriptor(target, key) {
      asked.add(String(key));
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
  readDocument(wrap(spy));
  assert.ok(asked.size, path.join('/'));
  return asked;
}
const event = (rest: Json): Json => ({ title: 'E', date: '2026-05-04', timeZone: 'UTC', agenda: [], ...rest });
const READERS: readonly (readonly [string, (value: Json) => Json])[] = [
  ['event', (value) => value],
  ['entry', (value) => event({ agenda: [value] })],
  ['day', (value) => event({ days: [value] })],
  ['person', (value) => event({ organizers: [value] })],
  ['named', (value) => event({ contact: value })],
  ['label', (value) => event({ rooms: [value] })],
  ['link', (value) => event({ agenda: [{ title: 'T', links: [value] }] })],
  ['reference', (value) => event({ agenda: [{ title: 'T', references: [value] }] })],
];
for (const [name, wrap] of READERS) {
  test(`the parser reads exactly the fields of "${name}"`, () => {
    const known = new Set(['title', 'name', 'url', 'timeZone', 'text']);
    const asked = [...askedFor(wrap, [name])].filter((key) => Object.hasOwn(properties(name), key) || !known.has(key));
    assert.deepEqual(asked.filter((key) => key !== 'events').sort(), Object.keys(properties(name)).sort());
  });
}

const ENUMS: readonly (readonly [string, string, readonly string[]])[] = [['entry', 'kind', KINDS], ['event', 'status', STATUSES], ['entry', 'status', STATUSES], ['event', 'attendance', ATTENDANCES], ['link', 'type', LINK_TYPES]];
for (const [name, field, values] of ENUMS) test(`${name}.${field} lists what the model lists`, () => assert.deepEqual(properties(name)[field]?.enum, values));

test('every example fits its own place, and everything has a description', () => {
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) return node.forEach((item, index) => walk(item, `${path}/${index}`));
    const { examples, ...own } = node as Json & { examples?: unknown[] };
    for (const example of examples ?? []) {
      const check = ajv.compile({ ...own, $schema: undefined, $id: undefined, $defs: schema.$defs } as unknown as AnySchema);
      assert.ok(check(example), `${path}: ${JSON.stringify(example)} ${JSON.stringify(check.errors)}`);
    }
    if (path.includes('/properties/') && /\/properties\/[^/]+$/.test(path)) assert.ok(typeof own.description === 'string' || own.$ref, `${path} has no description`);
    for (const [key, value] of Object.entries(own)) if (key !== 'examples') walk(value, `${path}/${key}`);
  };
  walk(schema.$defs, '');
});

const REFUSED: readonly (readonly [string, Json])[] = [
  ['no title', { date: '2026-05-04', agenda: [] }], ['no agenda', { title: 'E' }], ['an hour that is none', event({ agenda: [{ start: '25:00' }] })], ['a kind that is none', event({ agenda: [{ kind: 'lecture' }] })], ['an abbreviation', event({ timeZone: 'EST' })],
  ['a script as address', event({ url: 'javascript:alert(1)' })], ['a date in words', event({ date: 'tomorrow' })], ['a negative duration', event({ agenda: [{ duration: -5 }] })], ['a person without a name', event({ organizers: [{ affiliation: 'X' }] })], ['version 2', event({ version: 2 })], ['an object as agenda', event({ agenda: {} })],
];
for (const [name, document] of REFUSED) {
  test(`the schema refuses ${name}, and the parser names it`, () => {
    assert.equal(validate(document), false);
    assert.ok(readDocument(document).problems.length > 0);
  });
}
