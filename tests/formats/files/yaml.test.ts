/**
 * YAML: the document that JSON would have given, lines, and no way to end the process.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { decodeYaml } from '../../../src/formats/files/yaml.js';
import { runs } from '../../thoroughness.js';

/** [name, text, document] */
const DOCUMENTS: readonly (readonly [string, string, unknown])[] = [
  ['hours stay strings', 'start: 15:00\nend: 1:30:45', { start: '15:00', end: '1:30:45' }], ['dates stay strings', 'date: 2027-02-09\nat: 2027-02-09T10:00:00Z\nold: 2001-12-14 21:59:43.10 -5', { date: '2027-02-09', at: '2027-02-09T10:00:00Z', old: '2001-12-14 21:59:43.10 -5' }],
  ['yes and no are words', 'a: yes\nb: no\nc: on\nd: true', { a: 'yes', b: 'no', c: 'on', d: true }], ['nothing is null', 'a:\nb: ~\nc: null', { a: null, b: null, c: null }], ['numbers that JSON has not', 'a: .inf\nb: -.inf\nc: .nan', { a: 'Infinity', b: '-Infinity', c: 'NaN' }],
  ['a version directive changes nothing', '%YAML 1.1\n---\na: yes\nb: 15:00', { a: 'yes', b: '15:00' }], ['merge keys are keys', '<<: {a: 1}', { '<<': { a: 1 } }], ['aliases', 'a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }], ['JSON', '{"a": [1, "x"]}', { a: [1, 'x'] }],
  ['JSON with comments', '{"a": 1, # why\n "b": 2}', { a: 1, b: 2 }], ['blocks', 'a: |\n  one\n  two\nb: >\n  one\n  two', { a: 'one\ntwo\n', b: 'one two\n' }], ['a key that is a list', '? [a, b]\n: c', { '[ a, b ]': 'c' }], ['a list', '- a\n- b', ['a', 'b']], ['a byte order mark', '\uFEFFa: 1', { a: 1 }], ['nothing', '# only a comment', null],
  ['a quotation that goes back to the left', '- a: "one\ntwo \\"three\\"\n\nfour"\n  b: \'it\'\'s\n\n  so\' # why\n  c: 1', [{ a: 'one two "three"\nfour', b: "it's\nso", c: 1 }]], ['its mark alone', '- a:\n    b: "one\n"\n    c: 1', [{ a: { b: 'one ', c: 1 } }]], ['one among braces', '- {a: "one\ntwo", b: 1}', [{ a: 'one two', b: 1 }]],
];
for (const [name, text, document] of DOCUMENTS) test(name, () => {
  const decoded = decodeYaml(text);
  assert.deepEqual([decoded.document, decoded.guesses], [document, []]);
});

test('a key like no other stays a key', () => {
  const { document } = decodeYaml('__proto__: {polluted: true}');
  assert.ok(Object.hasOwn(document as object, '__proto__'));
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});

test('keys that are no words have the line of what they stand in; nothing has none', () => {
  assert.equal(decodeYaml('a: 1\n? [a, b]\n: c').lineOf('/[ a, b ]'), 1);
  assert.equal(decodeYaml('a: [').lineOf(''), undefined);
  assert.equal(decodeYaml('# nothing').document, null);
});

const TEXT = '# head\ntitle: T\ndays:\n  - date: 2027-02-09\n    agenda:\n      - title: A\n        speakers: [Ada, Ben]\n      -\n        title: B\n        "a/b": 1\nlast: x';
/** [place, line] */
const PLACES: readonly (readonly [string, number])[] = [['', 1], ['/title', 2], ['/days', 3], ['/days/0', 4], ['/days/0/date', 4], ['/days/0/agenda', 5], ['/days/0/agenda/0', 6], ['/days/0/agenda/0/speakers/1', 7], ['/days/0/agenda/1/title', 9], ['/days/0/agenda/1/a~1b', 10], ['/days/0/agenda/1/nothing', 9], ['/last', 11], ['/days/7', 3]];
for (const [place, line] of PLACES) test(`line of ${place || 'the whole'}`, () => assert.equal(decodeYaml(TEXT).lineOf(place), line));

/** [name, text, code, line] */
const FAULTS: readonly (readonly [string, string, string, number | undefined])[] = [
  ['a tab', 'a:\n  b: 1\n\tc: 2', 'yaml-tab', 3], ['a tab in front of a list', 'a:\n\t- b', 'yaml-tab', 2], ['a key twice', 'a: 1\na: 2', 'yaml-invalid', 2], ['an open quotation mark', 'a: "b', 'yaml-invalid', 1], ['a mark that is missing before the next field', '- a: "one\n  b: 1\n- a: "two"', 'yaml-invalid', 1], ['one before a field further left', 'x:\n  a: "one\nb: "two"', 'yaml-invalid', 2], ['an open bracket', 'a: [1, 2', 'yaml-invalid', 1], ['a colon too many', 'title: Part 1: the start', 'yaml-invalid', 1],
  ['a wrong indent', 'a:\n   b: 1\n  c: 2', 'yaml-invalid', 3], ['a list and then a field', '- a\nb: c', 'yaml-invalid', 2], ['two documents', 'a: 1\n---\nb: 2', 'yaml-invalid', 2], ['a sign that is reserved', 'a: @b', 'yaml-invalid', 1], ['an alias of nothing', 'a: *b', 'yaml-invalid', undefined], ['a circle', 'a: &x [*x]', 'yaml-invalid', undefined],
  ['a thousand laughs', `a0: &a0 [${'x,'.repeat(9)}]\n${Array.from({ length: 12 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`).join('\n')}`, 'yaml-invalid', undefined],
  ['brackets without end', '['.repeat(20_000), 'yaml-invalid', undefined], ['brackets in brackets', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'yaml-invalid', undefined], ['lists in lists', `${'- '.repeat(5_000)}a`, 'yaml-invalid', undefined], ['keys of keys', `${'? '.repeat(5_000)}a`, 'yaml-invalid', undefined],
  ['levels upon levels', Array.from({ length: 2_000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'), 'yaml-invalid', undefined],
];
for (const [name, text, code, line] of FAULTS) test(`fault: ${name}`, () => {
  const { document, guesses } = decodeYaml(text);
  assert.equal(document, undefined);
  assert.deepEqual(guesses.map((guess) => [guess.code, guess.severity, guess.line]), [[code, 'error', line]]);
});

/** [text, tag, document] */
const TAGS: readonly (readonly [string, string, unknown])[] = [['a: !!js/function "x"', '!!js/function', { a: 'x' }], ['a: !!binary aGk=', '!!binary', { a: 'aGk=' }], ['a: !!timestamp 2001-01-01', '!!timestamp', { a: '2001-01-01' }], ['\na: !mine {b: 1}', '!mine', { a: { b: 1 } }]];
for (const [text, tag, document] of TAGS) test(`no type but those of JSON: ${tag}`, () => {
  const decoded = decodeYaml(text);
  assert.deepEqual(decoded.document, document);
  assert.deepEqual(decoded.guesses.map(({ code, params }) => [code, params.tag]), [['yaml-tag', tag]]);
});

test('what is wrong with aliases is said in words', () => {
  const detail = (text: string): unknown => decodeYaml(text).guesses[0]?.params.detail;
  assert.equal(detail('a: &x [*x]'), 'an alias within what it stands for');
  assert.equal(detail(`a: &a [${'x,'.repeat(9)}]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]`), 'more than 100 repetitions by aliases');
});
test('three hundred brackets in texts are none of YAML’s', () => assert.deepEqual(decodeYaml(`a: "${'['.repeat(300)}"\nb: see ${'(['.repeat(200)}`).guesses, []));
test('any JSON document comes back out of its YAML', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
    const document: unknown = JSON.parse(JSON.stringify(value));
    assert.deepEqual(decodeYaml(stringify(document, { version: '1.2' })).document, document);
  }));
});
test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '[', ']', '{', '}', '&', '*', '!', '|', '>', '"', "'", '#', '\t', '?', ',', '%', '@', '<<') }), (text) => {
    const { document, guesses } = decodeYaml(text);
    assert.ok(document !== undefined || guesses.some(({ severity }) => severity === 'error'));
  }), { numRuns: runs(2_000) });
});
