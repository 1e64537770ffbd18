/**
 * The rules of the house (CONTRIBUTING.md): who may import whom, no circles, sizes, doc comments, names.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';

const FILES = readdirSync('src', { recursive: true }).map(String).filter((file) => file.endsWith('.ts')).map((file) => file.replaceAll('\\', '/'));
const SOURCE = new Map(FILES.map((file) => [file, readFileSync(join('src', file), 'utf8')]));

/** Room → the rooms it may import from; "type" allows types only. */
const MAY: Readonly<Record<string, Readonly<Record<string, true | 'type'>>>> = {
  entry: { element: true, event: 'type', i18n: 'type' },
  element: { views: true, formats: true, i18n: true, event: true, time: true, lit: true },
  views: { i18n: true, formats: true, event: true, time: true, lit: true },
  formats: { event: true, time: true, i18n: 'type' },
  // Readers of files that are no JSON: for authors, with the packages that know such files.
  'formats/files': { formats: true, event: true, time: true, 'csv-parse/sync': true, 'fast-xml-parser': true, fflate: true, parse5: true, 'unpdf/pdfjs': true, yaml: true },
  // What there is to say about a file to whoever wrote it.
  authoring: { 'formats/files': true, formats: 'type', i18n: true, event: true, time: true },
  builder: { authoring: true, 'formats/files': true, formats: true, i18n: true, event: true, time: true, views: true, element: true },
  cli: { authoring: true, 'formats/files': true, formats: true, i18n: true, event: true, time: true, 'node:fs': true, 'node:fs/promises': true, 'node:path': true, 'node:process': true, 'node:v8': true, 'node:readline/promises': true, 'node:url': true, 'node:util': true },
  i18n: { event: 'type' },
  event: { time: true },
  time: {},
};
const room = (file: string): string => (file.startsWith('formats/files/') ? 'formats/files' : file.includes('/') ? file.split('/', 1)[0] ?? '' : 'entry');

interface Import {
  readonly target: string;
  readonly room: string;
  readonly isType: boolean;
}
function importsOf(file: string): Import[] {
  return [...(SOURCE.get(file) ?? '').matchAll(/^(?:import|export) (type )?(?:[^'";]*?from )?'([^']+)';$/gm)].map(([, type, name = '']) => {
    const target = name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/').replace(/\.js$/, '.ts') : name;
    return { target, room: name.startsWith('.') ? room(target) : name, isType: type !== undefined };
  });
}

for (const file of FILES) {
  test(`imports of ${file}`, () => {
    for (const { target, room: from, isType } of importsOf(file)) {
      if (from === room(file)) continue;
      const rule = MAY[room(file)]?.[from];
      assert.ok(rule === true || (rule === 'type' && isType), `${file} imports ${target}: ${room(file)} may import ${JSON.stringify(MAY[room(file)])}`);
    }
  });
}

/** Parts of the reader of texts → those that each may use, besides the entries on their way (draft.ts). Words are read before there are any. */
const PROSE = 'formats/files/prose/';
const PARTS: Readonly<Record<string, readonly string[]>> = { 'markups/latex': [], markups: [], text: ['markups', 'markups/latex'], words: ['text'], agenda: ['words', 'text'], arrange: ['agenda', 'words', 'text'], settle: ['agenda', 'words', 'text'], event: ['words', 'text'], own: ['words', 'text'] };
const partOf = (file: string): string => (file.startsWith(PROSE) ? file.slice(PROSE.length).split('/').slice(0, -1).join('/') : '');

for (const [part, below] of Object.entries(PARTS)) test(`the reader of texts: "${part}" points down`, () => {
  for (const file of FILES.filter((one) => partOf(one) === part)) for (const { target, isType } of importsOf(file)) {
    const isDraft = target.startsWith(PROSE) && partOf(target) === '';
    if (target.startsWith(PROSE)) assert.ok(partOf(target) === part || below.includes(partOf(target)) || (isDraft && (below.includes('words') || isType)), `${file} imports ${target}`);
  }
});

test('the script has no part of what is for authors', () => {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { target, isType } of importsOf(file)) if (SOURCE.has(target) && !isType) visit(target);
  };
  visit('ml-da-event.ts');
  assert.deepEqual([...reached].filter((file) => /^(?:authoring|builder|cli|formats\/files)\//.test(file)), []);
});

test('no import goes in a circle', () => {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    assert.ok(!path.includes(file), [...path, file].join(' -> '));
    if (done.has(file)) return;
    for (const { target } of importsOf(file)) if (SOURCE.has(target)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of FILES) visit(file, []);
});

test('files are opened by a comment, short, and well named', () => {
  for (const [file, source] of SOURCE) {
    assert.match(source.replace(/^#!.*\n/, ''), /^\/\*\*/, `${file} opens with a comment of what lives in it`);
    assert.ok(source.split('\n').length <= 400, `${file} has over 400 lines`);
    assert.doesNotMatch(file, /utils?|helpers?|common|misc/i);
  }
});

test('every export has a doc comment', () => {
  for (const [file, source] of SOURCE) {
    const lines = source.split('\n');
    lines.forEach((line, index) => {
      if (/^export (?:const|function|async function|class|interface|type \w+ =|abstract)/.test(line)) assert.match(lines[index - 1] ?? '', /\*\/$/, `${file}:${index + 1} ${line}`);
    });
  }
});

test('no way from data to markup or code', () => {
  for (const [file, source] of SOURCE) assert.doesNotMatch(source.replace(/\/\*[^]*?\*\/|\/\/.*/g, ''), /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|document\.write|\beval\(|new Function/, file);
});

test('no pure room asks the machine for its zone', () => {
  const asks = /\.[gs]et(?:Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear|Year)\(|TimezoneOffset|\.to(?:Locale)?(?:Date|Time)String\(|new Date\((?!Date\.UTC\()[^()]*,|\bDate\(\)(?<!new Date\(\))|resolvedOptions\(\)\.timeZone(?<!format\.resolvedOptions\(\)\.timeZone)|Temporal\.Now/;
  for (const [file, source] of SOURCE) if (/^(?:time|event|formats|i18n)\//.test(file)) assert.doesNotMatch(source.replace(/\/\*[^]*?\*\/|\/\/.*/g, ''), asks, file);
});

test('the picture is not out of date: README and docs name no file that is missing', () => {
  for (const page of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md']) {
    for (const [, target = ''] of readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)) assert.ok(existsSync(target), `${page} → ${target}`);
  }
});
