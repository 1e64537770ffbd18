/**
 * Strict pages: Content Security Policy, Trusted Types, the script twice, a page that owns a Lit. No violation, no error, and it shows.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { openPage, pageWith, settled, STRICT, world } from './harness.js';

const here = world();

const TAG = '<ml-da-event src="/demo/events/symposium.json" open></ml-da-event>';
const OWN_LIT = '<script type="module" src="/own-lit.js"></script>';
// The page's own Lit, as its bundler would ship it: a policy of Lit's name, markup through it, its own global list of versions.
const LIT_MODULE = `import { html, render } from '/node_modules/lit-html/lit-html.js';
const place = document.createElement('p'); place.id = 'own'; document.body.append(place); render(html\`<b>\${'own'}</b>\`, place);`;

const ROWS: readonly (readonly [name: string, policy: string, body: string])[] = [
  ['the strict policy with Trusted Types for Lit', `${STRICT} lit-html`, pageWith(TAG)],
  ['the strict policy without any Trusted Types policy', `${STRICT} 'none'`, pageWith(TAG)],
  ['the script twice', `${STRICT} lit-html`, pageWith(TAG, { head: '<script src="/dist/ml-da-event.js"></script>' })],
  ['beside a page’s own Lit, which comes later', `${STRICT} lit-html`, pageWith(TAG + OWN_LIT)],
  ['beside a page’s own Lit, which comes first', `${STRICT} lit-html`, pageWith(TAG, { head: '<script type="module" src="/own-lit.js"></script><script type="module" src="/late.js"></script>' }).replace('<script src="/dist/ml-da-event.js" defer></script>', '')],
];
for (const [name, policy, body] of ROWS) {
  test(name, async () => {
    here.site.page('/own-lit.js', LIT_MODULE);
    // A page under Trusted Types cannot set a script's address from a string: the second order loads ours as a module.
    here.site.page('/late.js', "import '/own-lit.js'; import '/dist/ml-da-event.js';");
    const { page, complaints } = await openPage(here.browser);
    await page.goto(here.site.page('/strict.html', body, policy));
    await settled(page);
    assert.deepEqual(complaints, []);
    assert.ok(await page.getByRole('heading', { name: 'Machine Learning in Data Assimilation' }).isVisible());
    assert.equal(await page.getByRole('heading', { level: 5 }).count(), 6);
    const accent = await page.locator('ml-da-event a').first().evaluate((link) => getComputedStyle(link).color);
    assert.equal(accent, 'rgb(31, 95, 168)', 'the style sheet is applied');
    if (body.includes('own-lit')) assert.equal(await page.locator('#own').textContent(), 'own');
    await page.context().close();
  });
}

test('no globals, no cookie, no storage; two requests: script and data', async () => {
  const { page } = await openPage(here.browser);
  await page.goto(here.site.page('/empty.html', pageWith('').replace('<script src="/dist/ml-da-event.js" defer></script>', '')));
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
  here.site.requests.length = 0;
  await page.goto(here.site.page('/plain.html', pageWith(TAG)));
  await settled(page);
  const own = await page.evaluate((known) => Object.getOwnPropertyNames(window).filter((name) => !known.includes(name)), before);
  assert.deepEqual(own, []);
  assert.deepEqual(here.site.requests.filter((path) => path !== '/plain.html'), ['/dist/ml-da-event.js', '/demo/events/symposium.json']);
  assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0]);
  await page.context().close();
});

test('another element has the tag: one warning, nothing thrown', async () => {
  const { page, complaints } = await openPage(here.browser);
  here.site.page('/taken.js', "customElements.define('ml-da-event', class extends HTMLElement {});");
  await page.goto(here.site.page('/taken.html', pageWith('<ml-da-event>theirs</ml-da-event>', { head: '<script src="/taken.js"></script>' })));
  await page.waitForFunction(() => document.readyState === 'complete');
  assert.equal(complaints.length, 1);
  assert.match(complaints[0] ?? '', /another element has the tag/);
  await page.context().close();
});
