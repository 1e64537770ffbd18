/**
 * The types of the tag, as strict projects of each framework see them: right use compiles, and a wrong word does not.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import test, { before } from 'node:test';
import { LIT, pack, projectWith, run } from './packed.js';

interface Row {
  readonly name: string;
  /** Packages the project has, and those of ours that stand for them. */
  readonly links: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
}

/** A tag, and tags with one thing wrong each, of which every one has to be an error. */
const tags = (types: string, good: string, wrong: readonly string[]): string => `import 'ml-da-event';
import '${types}';
const event: unknown = { version: 1 };
export const right = [
  <ml-da-event src="event.json" time-zone="Europe/Berlin" hour-cycle="h23" heading-level="3" view="grid" theme="dark" open show="header agenda" images deep-link refresh={5} event={event} ${good} />,
  <ml-da-event open="all" images={false}></ml-da-event>,
];
export const wrong = [
${wrong.map((attribute) => `  // @ts-expect-error Not a word of this attribute.\n  <ml-da-event ${attribute} />,`).join('\n')}
];
`;
const WRONG = ['hour-cycle="h24"', 'theme="blue"', 'view="table"', 'open="some"', 'images="maybe"', 'deep-link={1}', 'src={7}'];
const REACT = tags(
  'ml-da-event/react',
  'className="wide" style={{ margin: 0 }} onml-da-event-load={(told) => { void told.detail.event; }} ref={(element) => { void element?.reload(); }}',
  [...WRONG, 'className={7}', 'onml-da-event-load="run()"'],
);

const VUE = `<script setup lang="ts">
import 'ml-da-event';
import 'ml-da-event/vue';
import type { MlDaEventElement } from 'ml-da-event';
const zone: string = 'UTC';
const told = (event: CustomEvent<{ timeZone: string }>): string => event.detail.timeZone;
const found = (element: MlDaEventElement) => element.reload();
void found;
</script>
<template>
  <ml-da-event src="event.json" :time-zone="zone" hour-cycle="h23" view="grid" :open="true" :images="true" :deep-link="false" :event="{ version: 1 }" class="wide" @ml-da-event-time-zone-change="told" />
${['hour-cycle="h24"', 'theme="blue"', 'view="table"', ':images="7"', ':src="7"', '@ml-da-event-load="told"'].map((attribute) => `  <!-- @vue-expect-error -->\n  <ml-da-event ${attribute} />`).join('\n')}
</template>
`;
const GLOBAL = `declare global { namespace JSX { interface Element { own: true } } }
export declare const h: (...parts: unknown[]) => JSX.Element;
`;

const ROWS: readonly Row[] = [
  { name: 'React 19', links: { '@types/react': '@types/react', csstype: 'csstype' }, options: { jsx: 'react-jsx' }, files: { 'app.tsx': REACT } },
  { name: 'React 18', links: { '@types/react': '@types/react-18', csstype: 'csstype' }, options: { jsx: 'react-jsx' }, files: { 'app.tsx': REACT } },
  { name: 'React 18, classic', links: { '@types/react': '@types/react-18', csstype: 'csstype' }, options: { jsx: 'react' }, files: { 'app.tsx': `import React from 'react';\n${REACT}` } },
  { name: 'Preact', links: { preact: 'preact' }, options: { jsx: 'react-jsx', jsxImportSource: 'preact' }, files: { 'app.tsx': tags('ml-da-event/preact', 'class="wide" onml-da-event-load={(told) => { void told.detail.event; }}', WRONG) } },
  { name: 'Solid', links: { 'solid-js': 'solid-js', csstype: 'csstype' }, options: { jsx: 'preserve', jsxImportSource: 'solid-js' }, files: { 'app.tsx': tags('ml-da-event/solid', 'class="wide" prop:event={event} on:ml-da-event-load={(told) => { void told.detail.event; }}', WRONG) } },
  { name: 'a global JSX namespace', links: {}, options: { jsx: 'react', jsxFactory: 'h' }, files: { 'h.ts': GLOBAL, 'app.tsx': `import { h } from './h.js';\n${tags('ml-da-event/jsx', 'class="wide"', WRONG)}` } },
  { name: 'Vue', links: { vue: 'vue', '@vue': '@vue' }, files: { 'app.vue': VUE } },
  {
    name: 'no framework', links: {},
    files: { 'app.ts': "import 'ml-da-event';\nimport 'ml-da-event/ml-da-event.js';\nimport { de } from 'ml-da-event/i18n/problems/de.js';\nimport type { MlDaEventElement, ScientificEvent } from 'ml-da-event';\nconst element: MlDaEventElement | null = document.querySelector('ml-da-event');\nexport const state: 'idle' | 'loading' | 'ready' | 'failed' | undefined = element?.state;\nexport const title = (event: ScientificEvent): unknown => [event, de];\n// @ts-expect-error No such property.\nexport const none = element?.nonsense;\nelement?.addEventListener('ml-da-event-error', ({ detail }) => [detail.code, detail.url]);\ndocument.addEventListener('ml-da-event-time-zone-change', ({ detail }) => detail.timeZone.length);\nwindow.addEventListener('ml-da-event-problems', ({ detail }) => detail.problems.length);\n// @ts-expect-error It tells no such thing.\nelement?.addEventListener('ml-da-event-problems', ({ detail }) => detail.nonsense);\n" },
  },
];

let tarball = '';
before(() => {
  tarball = pack();
});

for (const { name, links, options, files } of ROWS) {
  // Vue's checker needs a bundler's way to find modules, for its own files.
  for (const resolution of name === 'Vue' ? ['bundler'] : ['bundler', 'nodenext']) {
    test(`${name}, moduleResolution ${resolution}`, () => {
      const project = projectWith(tarball, { ...LIT, ...links });
      // Without the framework's own declarations being checked: they are not ours. What of ours does not compile shows in the wrong uses.
      const compilerOptions = { target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], module: resolution === 'bundler' ? 'esnext' : 'nodenext', moduleResolution: resolution, esModuleInterop: true, strict: true, noEmit: true, skipLibCheck: true, types: [], ...options };
      for (const [file, text] of Object.entries({ ...files, 'tsconfig.json': JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx', '*.vue'] }) })) {
        mkdirSync(dirname(join(project, file)), { recursive: true });
        writeFileSync(join(project, file), text);
      }
      for (const compiler of name === 'Vue' ? ['vue-tsc/bin/vue-tsc.js'] : ['typescript/bin/tsc', 'typescript-7/bin/tsc']) {
        const { status, output } = run(process.execPath, [resolve('node_modules', compiler), '-p', '.'], project);
        assert.equal(status, 0, `${compiler}: ${output}`);
      }
    });
  }
}
