/**
 * What is in the tarball, and what is not: files, addresses, source maps, size; and what publint and attw say of it.
 */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import test, { before } from 'node:test';
import { filesOf, pack, projectWith, readJson, run, type Manifest } from './packed.js';

// Half as much again as it is would be an accident.
const MOST_BYTES = 3_000_000;
const ALLOWED = [
  /^(?:CHANGELOG\.md|LICENSE|README\.md|package\.json)$/,
  /^dist\/(?:custom-elements|event\.schema|vscode\.(?:html|css)-custom-data)\.json$/,
  /^dist\/ml-da-event\.js(?:\.map)?$/,
  /^dist\/words\/[a-z]{2}\.json$/,
  /^dist\/cli(?:\.js|-licences\.txt)$/,
  /^dist\/builder\/(?:index\.html|builder\.css|(?:builder|pdf)\.js|(?:pdf-)?licences\.txt)$/,
  /^dist\/types\/\w+\.(?:d\.ts|js)$/,
  /^dist\/esm\/(?:ml-da-event|(?:element|event|formats|formats\/writers|i18n|i18n\/words|i18n\/more|i18n\/problems|time|views)\/[\w-]+)\.(?:js|js\.map|d\.ts)$/,
];
const NEEDED = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'dist/ml-da-event.js', 'dist/esm/ml-da-event.js', 'dist/event.schema.json', 'dist/custom-elements.json', 'dist/words/it.json', 'dist/builder/index.html', 'dist/builder/builder.js', 'dist/builder/builder.css', 'dist/builder/pdf.js', 'dist/builder/pdf-licences.txt'];

let tarball = '';
let root = '';
let files: string[] = [];
before(() => {
  tarball = pack();
  root = join(projectWith(tarball, {}), 'node_modules/ml-da-event');
  files = filesOf(root);
});

test('every file is of a kind that is meant to be there', () => {
  assert.deepEqual(files.filter((file) => !ALLOWED.some((allowed) => allowed.test(file))), []);
  assert.deepEqual(NEEDED.filter((file) => !files.includes(file)), []);
});

test('the tarball stays small', () => {
  const { size } = statSync(tarball);
  assert.ok(size < MOST_BYTES, `${size} bytes`);
});

test('no path of a machine, none out of the package', () => {
  const machine = new RegExp(`${[resolve('.'), tmpdir()].map((path) => path.replace(/[^\w]/g, '\\$&')).join('/|')}/|/(?:home|Users)/\\w|[A-Z]:\\\\\\\\|\\.\\./shared`);
  // A package of the command line speaks of drives in a sentence of its own.
  assert.deepEqual(files.filter((file) => machine.test(readFileSync(join(root, file), 'utf8').replace('C:\\\\ or D:/', ''))), []);
});

test('every source map is found, and brings its sources', () => {
  for (const file of files.filter((name) => name.endsWith('.map'))) {
    const { sources, sourcesContent = [], mappings } = readJson<{ sources: string[]; sourcesContent?: (string | null)[]; mappings: string }>(join(root, file));
    // A module of types alone maps nothing.
    assert.equal(typeof mappings, 'string', file);
    sources.forEach((source, index) => assert.ok(sourcesContent[index] ?? files.includes(posix.join(posix.dirname(file), source)), `${file} → ${source}`));
    assert.match(readFileSync(join(root, file.slice(0, -4)), 'utf8'), new RegExp(`//# sourceMappingURL=${posix.basename(file)}\\s*$`), file);
  }
  const unmapped = files.filter((file) => /^dist\/(?:esm\/.*|ml-da-event)\.js$/.test(file) && !files.includes(`${file}.map`));
  assert.deepEqual(unmapped, []);
});

test('every path that package.json names is there', () => {
  const manifest = readJson<Manifest>(join(root, 'package.json'));
  const fields = ['main', 'types', 'unpkg', 'jsdelivr', 'customElements', 'sideEffects', 'files'].flatMap((field) => {
    assert.ok(manifest[field], field);
    return manifest[field] as string | string[];
  });
  const exported = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target)));
  for (const path of [...fields, ...exported]) {
    const named = posix.normalize(path);
    const [head = '', tail] = named.split('*');
    const isThere = files.some((file) => (tail === undefined ? file === named || file.startsWith(`${named}/`) : file.startsWith(head) && file.endsWith(tail)));
    assert.ok(isThere, path);
  }
});

test('every import between the modules and their types is there', () => {
  for (const file of files.filter((name) => /\.(?:js|d\.ts)$/.test(name) && name !== 'dist/ml-da-event.js')) {
    for (const [, path = ''] of readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export) (?:[^'";]*?from )?'(\.[^']+)'/gm)) {
      const target = posix.join(dirname(file), path);
      assert.ok(files.includes(file.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target), `${file} → ${path}`);
    }
  }
});

// "esm-only": nobody needs `require` for what runs in browsers only, and TypeScript's "node10" knows no `exports`. In both, the entry's types are found.
// The pattern for the languages of problems is nothing that attw can look up; `installed.test.ts` imports one.
for (const [name, script, options, sound] of [
  ['publint', 'publint/src/cli.js', ['--strict'], /All good/],
  ['attw', '@arethetypeswrong/cli/dist/index.js', ['--profile', 'esm-only', '--no-emoji', '--no-color'], /"ml-da-event"\s+node16 \(from ESM\): OK \(ESM\)\s+bundler: OK/],
] as const) {
  test(`${name} finds nothing`, () => {
    const { status, output } = run(process.execPath, [join('node_modules', script), tarball, ...options], '.');
    assert.equal(status, 0, output);
    assert.match(output, sound);
  });
}
