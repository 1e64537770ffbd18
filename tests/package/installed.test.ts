/**
 * Installed from the tarball: in Node, through a bundler, and as the classic script, in a real browser.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import test, { before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openPage, settled, world } from '../pages/harness.js';
import { LIT, pack, projectWith, readJson, run, type Manifest } from './packed.js';

const here = world();
const TAG = '<ml-da-event src="/demo/events/symposium.json"></ml-da-event>';

let project = '';
let tarball = '';
before(() => {
  tarball = pack();
  project = projectWith(tarball, LIT);
});

test('npm installs it, with what it depends on and nothing else', () => {
  const empty = projectWith(tarball, {});
  const { status, output } = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball], empty);
  assert.equal(status, 0, output);
  const { packages } = readJson<{ packages: Record<string, unknown> }>(join(empty, 'package-lock.json'));
  const names = Object.keys(packages).filter(Boolean).map((path) => path.replace('node_modules/', '')).sort();
  assert.deepEqual(names, ['@lit-labs/ssr-dom-shim', '@lit/reactive-element', '@types/trusted-types', 'lit', 'lit-element', 'lit-html', 'ml-da-event']);
});

const IN_NODE: readonly (readonly [name: string, code: string, expected: string])[] = [
  ['the entry', "const { MlDaEventElement } = await import('ml-da-event'); console.log(typeof MlDaEventElement, MlDaEventElement.version, globalThis.document)", 'function VERSION undefined'],
  ['the sentences of a language', "const { de } = await import('ml-da-event/i18n/problems/de.js'); console.log(Array.isArray(Object.values(de)[0]))", 'true'],
  ['the description of the element', "const { default: made } = await import('ml-da-event/custom-elements.json', { with: { type: 'json' } }); console.log(made.schemaVersion)", '1.0.0'],
  ...['react', 'preact', 'solid', 'vue', 'jsx'].map((name) => [`the types of ${name}: an empty module`, `console.log(Object.keys(await import('ml-da-event/${name}')).length)`, '0'] as const),
];
for (const [name, code, expected] of IN_NODE) {
  test(`Node imports ${name}`, () => {
    const { status, output } = run(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], project);
    assert.equal(status, 0, output);
    assert.equal(output.trim(), expected.replace('VERSION', readJson<Manifest>('package.json').version));
  });
}

test('an application that a bundler has put together shows it', async () => {
  writeFileSync(join(project, 'app.js'), "import 'ml-da-event';\nimport 'ml-da-event/react';\nimport { de } from 'ml-da-event/i18n/problems/de.js';\ndocument.title = Object.keys(de).length ? 'bundled' : '';\n");
  const settings = `import resolve from ${JSON.stringify(pathToFileURL(createRequire(resolve('package.json')).resolve('@rollup/plugin-node-resolve')).href)};
export default { input: 'app.js', output: { file: 'app-bundle.js', format: 'es' }, plugins: [resolve({ browser: true })], onwarn(warning) { throw new Error(warning.message); } };`;
  writeFileSync(join(project, 'rollup.config.js'), settings);
  const { status, output } = run(process.execPath, [resolve('node_modules/rollup/dist/bin/rollup'), '--config'], project);
  assert.equal(status, 0, output);
  here.site.page('/app-bundle.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(readFileSync(join(project, 'app-bundle.js'))));
  const { page, complaints } = await openPage(here.browser);
  await page.goto(here.site.page('/bundled.html', `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/app-bundle.js"></script>${TAG}</html>`));
  await settled(page);
  assert.ok(await page.getByRole('heading', { name: 'Machine Learning in Data Assimilation' }).isVisible());
  assert.equal(await page.title(), 'bundled');
  // A module of Lit's own warns nobody in its production build; this bundle is of the one for development.
  assert.deepEqual(complaints.filter((line) => !line.includes('Lit is in dev mode')), []);
  await page.context().close();
});

for (const field of ['unpkg', 'jsdelivr'] as const) {
  test(`the classic script where ${field} looks for it`, async () => {
    const root = join(project, 'node_modules/ml-da-event');
    const file = join(root, String(readJson<Manifest>(join(root, 'package.json'))[field]));
    here.site.page(`/${field}.js`, (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file)));
    const { page, complaints } = await openPage(here.browser);
    await page.goto(here.site.page(`/${field}.html`, `<!doctype html><html lang="en"><title>Page</title><script src="/${field}.js" defer></script>${TAG}</html>`));
    await settled(page);
    assert.ok(await page.getByRole('heading', { name: 'Machine Learning in Data Assimilation' }).isVisible());
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}
