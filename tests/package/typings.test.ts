/**
 * The tag in JSX and in templates: right use compiles, wrong words and misspelt events do not.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'node:test';

const USE = `export const right = <ml-da-event src="event.json" time-zone="Asia/Tokyo" hour-cycle="h23" view="grid" open images deep-link refresh={5} event={{ title: 'x' }} />;
// @ts-expect-error: no such hour cycle
export const wrong = <ml-da-event hour-cycle="h25" />;
// @ts-expect-error: no such view
export const other = <ml-da-event view="table" />;
`;
/** [framework, file, its text, settings of the compiler] */
const PROJECTS: readonly (readonly [string, string, string, Record<string, unknown>])[] = [
  ['react', 'use.tsx', `import 'ml-da-event/react';\n${USE}`, { jsx: 'react-jsx' }],
  ['preact', 'use.tsx', `import 'ml-da-event/preact';\n${USE}`, { jsx: 'react-jsx', jsxImportSource: 'preact' }],
  ['solid', 'use.tsx', `import 'ml-da-event/solid';\n${USE}`, { jsx: 'preserve', jsxImportSource: 'solid-js' }],
  ['jsx', 'use.tsx', `import 'ml-da-event/jsx';\ndeclare function make(...all: unknown[]): unknown;\n${USE}void make;\n`, { jsx: 'react', jsxFactory: 'make' }],
  ['vue', 'Use.vue', '<script setup lang="ts">\nimport \'ml-da-event/vue\';\n</script>\n<template>\n  <ml-da-event src="event.json" time-zone="Asia/Tokyo" hour-cycle="h23" view="grid" :images="true" />\n  <!-- @vue-expect-error: no such hour cycle -->\n  <ml-da-event hour-cycle="h25" />\n</template>\n', { jsx: 'preserve' }],
];

/** What the compiler says of a project of one file; nothing is good. */
function compile(framework: string, file: string, text: string, settings: Record<string, unknown>): string {
  mkdirSync('.build', { recursive: true });
  const project = mkdtempSync(resolve('.build', `typings-${framework}-`));
  try {
    // Packages are found from the project's own folder upwards; the package itself by its name.
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(resolve('.'), join(project, 'node_modules/ml-da-event'));
    writeFileSync(join(project, file), text);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom', 'dom.iterable'], skipLibCheck: true, types: [], ...settings }, files: [file] }));
    const compiler = framework === 'vue' ? 'node_modules/vue-tsc/bin/vue-tsc.js' : 'node_modules/typescript/bin/tsc';
    return spawnSync(process.execPath, [resolve(compiler), '-p', project], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

for (const [framework, file, text, settings] of PROJECTS) test(framework, { timeout: 60_000 }, () => assert.equal(compile(framework, file, text, settings), ''));

test('the types of the package itself, none of them skipped', { timeout: 60_000 }, () => {
  assert.equal(compile('own', 'use.ts', "import { MlDaEventElement, type ScientificEvent } from 'ml-da-event';\nexport const version: string = MlDaEventElement.version;\nexport type Title = ScientificEvent['title'];\n", { skipLibCheck: false }), '');
});
