/**
 * TOML, decoded: what each of its values becomes, on which line things stand, and what is none. A programme in it is read as records are.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFile } from '../../../src/formats/files/index.js';
import { decodeToml } from '../../../src/formats/files/toml.js';

/** [TOML, the document that it is; undefined for what is none] */
const TEXTS: readonly (readonly [string, unknown])[] = [
  ['a = 1', { a: 1 }], ['a = "x"\nb = \'y\\n\'', { a: 'x', b: 'y\\n' }], ['a = "\\t\\"\\u00e9\\\\"', { a: '\t"é\\' }], ['a = """\nx\n  y"""', { a: 'x\n  y' }], ['a = """x \\\n   y"""', { a: 'x y' }], ["a = \'\'\'\n\\x\'\'\'", { a: '\\x' }],
  ['a = true\nb = false', { a: true, b: false }], ['a = -1.5\nb = 1_000', { a: -1.5, b: 1000 }], ['a = 2026-05-04', { a: '2026-05-04' }], ['a = 09:00:00', { a: '09:00:00' }], ['a = 2026-05-04 09:00:00Z', { a: '2026-05-04 09:00:00Z' }], ['a = 2026-05-04T09:00:00+02:00', { a: '2026-05-04T09:00:00+02:00' }],
  ['a = [1, 2, ]\nb = [\n "x", # one\n "y"\n]', { a: [1, 2], b: ['x', 'y'] }], ['a = { b = 1, c.d = "x" }', { a: { b: 1, c: { d: 'x' } } }], ['a.b = 1\n"a c" = 2', { a: { b: 1 }, 'a c': 2 }],
  ['[a]\nb = 1\n[a.c]\nd = 2', { a: { b: 1, c: { d: 2 } } }], ['[[a]]\nb = 1\n[[a]]\nb = 2\n[a.c]\nd = 3', { a: [{ b: 1 }, { b: 2, c: { d: 3 } }] }], ['[[a]]\n[[a.b]]\nc = 1\n[[a.b]]\nc = 2', { a: [{ b: [{ c: 1 }, { c: 2 }] }] }],
  ['# only words', {}], ['', {}], ['a = 1 # one\r\nb = 2\r\n', { a: 1, b: 2 }], ['__proto__ = 1', { ['__proto__']: 1 }],
  ['a = ', undefined], ['a = x', undefined], ['a = 1 b = 2', undefined], ['a = "x', undefined], ['a = 1\na = 2', undefined], ['= 1', undefined], ['[a', undefined], ['a = [1', undefined], ['a = 1\n[a]', undefined], ['words', undefined], [`a = ${'['.repeat(100)}${']'.repeat(100)}`, undefined],
];
for (const [toml, expected] of TEXTS) test(`TOML: ${JSON.stringify(toml.slice(0, 60))}`, () => {
  const document = decodeToml(toml)?.document;
  assert.equal(document && JSON.stringify(document), expected === undefined ? undefined : JSON.stringify(expected));
});

test('lines of places', () => {
  const lineOf = decodeToml('title = "x"\n\n[[talks]]\ntitle = """\na\n"""\nstart = "9:00"\n[[talks]]\nparts = [\n  { title = "y" },\n]\n')?.lineOf;
  assert.deepEqual(['/title', '/talks/0', '/talks/0/title', '/talks/0/start', '/talks/1', '/talks/1/parts/0/title', '/talks/1/parts/7'].map((place) => lineOf?.(place)), [1, 3, 4, 7, 8, 10, 9]);
});

const TALKS = 'title = "Fog Days"\ndate = "2026-05-04"\ntimezone = "UTC"\n\n[[talks]]\ntitle = "Ice"\nstart = "9:00"\nspeakers = ["Ada Brandt"]\n\n[[talks]]\ntitle = "Rime"\nstart = "10:00"\n';
const FILES: readonly (readonly [string, string, string])[] = [['by itself', 'talks.toml', TALKS], ['as front matter', 'talks.md', `+++\n${TALKS}+++\n`]];
for (const [what, name, text] of FILES) test(`a programme in TOML, ${what}`, () => {
  const { programme, problems, format } = readFile(new TextEncoder().encode(text), name, {});
  assert.deepEqual([format, problems, programme?.events[0]?.title[0].value], ['toml', [], 'Fog Days']);
  assert.deepEqual(programme?.events[0]?.days[0]?.entries.map(({ title, when, speakers }) => [title?.[0].value, when.kind === 'timed' && new Date(when.startMs).toISOString(), speakers.length]), [['Ice', '2026-05-04T09:00:00.000Z', 1], ['Rime', '2026-05-04T10:00:00.000Z', 0]]);
});
test('what stands below a programme in front matter is told', () => {
  const { guesses } = readFile(new TextEncoder().encode(`+++\n${TALKS}+++\n\nSee you there\n`), 'talks.md', {});
  assert.deepEqual(guesses.flatMap(({ code, params, line }) => (code === 'left-out' ? [[params.value, line]] : [])), [['See you there', 16]]);
});
