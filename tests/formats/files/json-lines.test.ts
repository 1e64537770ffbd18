/**
 * Lines in JSON texts: of every place, held against an oracle that counts lines while it writes, and of faults, named as what they are.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readFile } from '../../../src/formats/files/index.js';
import { jsonFault, jsonLines, repeatedKeys, tooDeepAt } from '../../../src/formats/files/json-lines.js';
import { ends } from '../../bounded-work.js';

const TEXT = '{\n  "title": "T",\n  "days": [\n    { "date": "2027-02-09",\n      "agenda": [\n        {"title": "A, {b} [c] \\"d\\""}, {"title": "B"},\n        {\n          "title": "C",\n          "a/b~c": 1\n        }\n      ]\n    }\n  ]\n}';
/** [place, line] */
const PLACES: readonly (readonly [string, number])[] = [
  ['', 1], ['/title', 2], ['/days', 3], ['/days/0', 4], ['/days/0/date', 4], ['/days/0/agenda', 5], ['/days/0/agenda/0', 6], ['/days/0/agenda/1/title', 6], ['/days/0/agenda/2', 7], ['/days/0/agenda/2/title', 8], ['/days/0/agenda/2/a~1b~0c', 9],
  ['/days/0/agenda/2/nothing', 7], ['/days/0/agenda/2/title/deeper', 8], ['/days/9/agenda', 3], ['/nothing', 1], ['/days/0/agenda/2/__proto__', 7],
];
for (const [place, line] of PLACES) test(`line of ${place || 'the whole'}`, () => assert.equal(jsonLines(TEXT)(place), line));
for (const [name, end] of [['CRLF', '\r\n'], ['CR', '\r']] as const) test(`lines end with ${name}`, () => assert.deepEqual(PLACES.map(([place]) => jsonLines(TEXT.replaceAll('\n', end))(place)), PLACES.map(([, line]) => line)));
test('what editors leave in front or between', () => assert.equal(jsonLines('\uFEFF\n{\u00a0"a":\u00a01,\n\u200B"b": 2}')('/b'), 3));
test('of two keys that are the same the last counts, as in JSON', () => assert.equal(jsonLines('{"a": 1,\n"a": 2}')('/a'), 2));

test('every place of any JSON', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(1, 2, '\t'), (value, indent) => {
    const text = JSON.stringify(value, undefined, indent);
    const lineOf = jsonLines(text);
    // Written by JSON.stringify, each item and field is on a line of its own; empty ones are on one line.
    let line = 1;
    const visit = (one: unknown, place: string): void => {
      assert.equal(lineOf(place), line, place);
      const members = typeof one === 'object' && one !== null ? Object.entries(one) : [];
      for (const [key, member] of members) {
        line++;
        visit(member, `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      }
      if (members.length) line++;
    };
    visit(JSON.parse(text), '');
  }));
});

/** [text, keys that stand there once more, each with its line] */
const REPEATED: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  ['{"a": 1,\n"a": 2}', [['a', 2]]], ['{"a": 1, "b": {"a": 2}}', []], ['[{"a": 1}, {"a": 2}]', []], ['{"a": {"b": 1,\n"c": 2,\n"b": 3}, "c": 1}', [['b', 3]]], ['{"a": ["a", "a"], "b": "a"}', []],
  ['{"a": {}, "b": [], "c": 1, "a": 2,\n"a": 3}', [['a', 1], ['a', 2]]], ['{"\\u0061": 1, "a": 2}', [['a', 1]]], ['{"a\\"": 1, "a": "\\", \\"a\\": 2"}', []], ['["a", "a"]', []], ['"a"', []], ['{"__proto__": 1, "__proto__": 2}', [['__proto__', 1]]],
];
for (const [text, expected] of REPEATED) test(`repeated keys of ${text}`, () => assert.deepEqual(repeatedKeys(text).map(({ key, line }) => [key, line]), expected));

test('repeated keys of any JSON', () => {
  // An object as the list of its fields, so that keys can stand there twice.
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.constantFrom(1, null, 'a', 'b,"{'), fc.array(tie('value'), { maxLength: 3 }), fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), tie('value')), { maxLength: 4 }).map((fields) => new Map(fields.map((field, index) => [index, field])))),
  }));
  const write = (one: unknown): string => (one instanceof Map ? `{${[...(one as Map<number, [string, unknown]>).values()].map(([key, inner]) => `${JSON.stringify(key)}: ${write(inner)}`).join(', ')}}` : Array.isArray(one) ? `[${one.map(write).join(', ')}]` : JSON.stringify(one));
  const count = (one: unknown): number => {
    if (!(one instanceof Map)) return Array.isArray(one) ? one.reduce<number>((sum, part) => sum + count(part), 0) : 0;
    const fields = [...(one as Map<number, [string, unknown]>).values()];
    return fields.length - new Set(fields.map(([key]) => key)).size + fields.reduce((sum, [, inner]) => sum + count(inner), 0);
  };
  fc.assert(fc.property(value, (one) => assert.equal(repeatedKeys(write(one)).length, count(one))));
});

/** [text, kind, line, column, found] */
const FAULTS: readonly (readonly [string, string, number, number, string])[] = [
  ['{"a": 1, // why\n"b": 2}', 'comment', 1, 10, '// why'], ['/* head */ {}', 'comment', 1, 1, '/* head */ {}'], ['{\n# note\n"a": 1}', 'comment', 2, 1, '# note'], ['[1, /* x */ 2]', 'comment', 1, 5, '/* x */ 2]'],
  ['{"a": 1,}', 'comma', 1, 8, ',}'], ['{"a": [1, 2,\n]}', 'comma', 1, 12, ','], ['[1,\n2,\n\n]', 'comma', 3 - 1, 2, ','],
  ['{"a": 1 "b": 2}', 'other', 1, 9, '"b": 2}'], ['{"a" 1}', 'other', 1, 6, '1}'], ["{'a': 1}", 'other', 1, 2, "'a': 1}"], ['{a: 1}', 'other', 1, 2, 'a: 1}'], ['{"a": 1', 'other', 1, 8, ''], ['', 'other', 1, 1, ''],
  ['{"a": "x\ny"}', 'other', 1, 7, '"x'], ['{"a": "x', 'other', 1, 7, '"x'], ['{"a": "\\x"}', 'other', 1, 8, '\\x"}'], ['{"a": "\\u12g4"}', 'other', 1, 8, '\\u12g4"}'], ['[1, 2}', 'other', 1, 6, '}'], ['{"a": 1}]', 'other', 1, 9, ']'],
  ['{} {}', 'other', 1, 4, '{}'], ['[01]', 'other', 1, 2, '01]'], ['[1.]', 'other', 1, 2, '1.]'], ['[.5]', 'other', 1, 2, '.5]'], ['[+1]', 'other', 1, 2, '+1]'], ['[NaN]', 'other', 1, 2, 'NaN]'], ['{"a": True}', 'other', 1, 7, 'True}'], ['{"a": undefined}', 'other', 1, 7, 'undefined}'],
  ['[1,, 2]', 'other', 1, 4, ', 2]'], ['{,}', 'other', 1, 2, ',}'], ['{"a":: 1}', 'other', 1, 6, ': 1}'], ['{"a"}', 'other', 1, 5, '}'], ['{"a":}', 'other', 1, 6, '}'], ['[truex]', 'other', 1, 2, 'truex]'], ['{"a": 1}\nx', 'other', 2, 1, 'x'],
];
for (const [text, kind, line, column, found] of FAULTS) test(`fault of ${JSON.stringify(text)}`, () => {
  assert.throws(() => JSON.parse(text));
  assert.deepEqual(jsonFault(text), { kind, line, column, found });
});

test('a sound text that is cut or has something put in is faulty there or later', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(), fc.constantFrom('@', ',,', '}', '"'), (value, at, what) => {
    const text = JSON.stringify(value, undefined, 1);
    const place = at % (text.length + 1);
    const spoilt = text.slice(0, place) + what + text.slice(place);
    try {
      JSON.parse(spoilt);
    } catch {
      const { line, column } = jsonFault(spoilt);
      assert.ok(line >= 1 && column >= 1);
    }
  }));
});

test('deep and long texts take no more than their time', () => {
  const deep = '['.repeat(200_000);
  assert.equal(ends(() => jsonFault(deep)).column, 200_001);
  const long = JSON.stringify({ agenda: Array.from({ length: 20_000 }, (_, index) => ({ title: `T ${index}`, abstract: 'x'.repeat(200) })) }, undefined, 1);
  const lineOf = jsonLines(long);
  ends(() => {
    for (let index = 0; index < 20_000; index++) lineOf(`/agenda/${index}/title`);
  });
});

/** [what, text, line of what is too deep] */
const DEPTHS: readonly (readonly [string, string, number | undefined])[] = [
  ['five hundred levels', '['.repeat(500) + ']'.repeat(500), undefined], ['one more', `${'[\n'.repeat(501)}${']'.repeat(501)}`, 501], ['objects', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, 1], ['beside one another', `[${'[[]],'.repeat(1_000)}[]]`, undefined], ['in a text', `["${'['.repeat(1_000)}"]`, undefined],
];
for (const [what, text, line] of DEPTHS) test(`levels: ${what}`, () => {
  assert.equal(tooDeepAt(text), line);
  const { problems, guesses } = readFile(new TextEncoder().encode(text), 'a.json', {});
  assert.deepEqual([...problems, ...guesses].filter(({ code }) => code === 'json-invalid' || code === 'file-unreadable').map((one) => [one.code, one.line, one.params.detail]), line === undefined ? [] : [['json-invalid', line, 'more than 500 levels']]);
});

test('data of a page that go too deep are passed over', () => {
  const page = `<script type="application/ld+json">{"@type":"Event","name":"Days","subEvent":${'[{"subEvent":'.repeat(5_000)}1${'}]'.repeat(5_000)}}</script><h1>Days</h1><p>4 May 2026</p><ul><li>9:00 Fog</li><li>10:00 Rime</li></ul>`;
  const { programme } = readFile(new TextEncoder().encode(page), 'a.html', { eventTimeZone: 'UTC' });
  assert.deepEqual(programme?.events[0]?.days[0]?.entries.map(({ title }) => title?.[0].value), ['Fog', 'Rime']);
});
