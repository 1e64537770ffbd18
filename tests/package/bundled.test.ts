/**
 * In an application: its bundler takes the modules in, and the programme shows; and so it does from the path of the CDNs.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { openPage, settled, world } from '../pages/harness.js';

const here = world();

/** The application, bundled from the package's module as its own build would do it. */
async function bundle(): Promise<string> {
  const at = (path: string): string => pathToFileURL(resolve(path)).href;
  const [{ rollup }, { default: nodeResolve }] = (await Promise.all([import(at('node_modules/rollup/dist/es/rollup.js')), import(at('node_modules/@rollup/plugin-node-resolve/dist/es/index.js'))])) as [{ rollup: (options: object) => Promise<{ generate: (options: object) => Promise<{ output: { code: string }[] }> }> }, { default: (options?: object) => unknown }];
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, { default: string }> };
  const application = { name: 'application', resolveId: (id: string) => (id === 'application' ? id : id === 'ml-da-event' ? resolve(exports['.']?.default ?? '') : null), load: (id: string) => (id === 'application' ? "import 'ml-da-event'; document.title = 'Bundled';" : null) };
  const { output } = await (await rollup({ input: 'application', plugins: [application, nodeResolve()], onwarn: () => undefined })).generate({ format: 'es' });
  return output[0]?.code ?? '';
}

test('bundled as a module, with Lit of the application’s own installation', async () => {
  here.site.page('/application.js', await bundle());
  const { page, complaints } = await openPage(here.browser);
  await page.goto(here.site.page('/bundled.html', '<!doctype html><html lang="en"><title>Page</title><script type="module" src="/application.js"></script><ml-da-event src="/demo/events/symposium.json"></ml-da-event>'));
  await settled(page);
  assert.ok(await page.getByRole('heading', { name: 'Machine Learning in Data Assimilation' }).isVisible());
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('from the file that CDNs serve, with its hash', async () => {
  const { unpkg, jsdelivr } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  assert.equal(unpkg, jsdelivr);
  const hash = Buffer.from(await crypto.subtle.digest('SHA-384', readFileSync(unpkg ?? ''))).toString('base64');
  const { page, complaints } = await openPage(here.browser);
  await page.goto(here.site.page('/cdn.html', `<!doctype html><html lang="en"><title>Page</title><script src="/${(unpkg ?? '').slice(2)}" integrity="sha384-${hash}" crossorigin="anonymous" defer></script><ml-da-event src="/demo/events/symposium.json"></ml-da-event>`));
  await settled(page);
  assert.ok(await page.getByRole('heading', { name: 'Machine Learning in Data Assimilation' }).isVisible());
  assert.deepEqual(complaints, []);
  await page.context().close();
});
