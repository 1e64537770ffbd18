/**
 * Privacy: whatever a visitor does with a programme, only the script and the data are requested, nothing is stored before a star, and where
 * the visitor is stays in the browser.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { openPage, pageWith, settled, world } from './harness.js';

const here = world();
// A zone and a language that nothing on the page mentions.
const VISITOR = { timezoneId: 'Pacific/Chatham', locale: 'mi-NZ', viewport: { width: 1200, height: 900 } };

/** Everything that a page could keep about its visitor. */
const kept = (page: Page): Promise<Record<string, unknown>> => page.evaluate(async () => ({
  cookie: document.cookie, local: Object.entries(localStorage), session: sessionStorage.length, databases: (await indexedDB.databases()).length,
  workers: (await navigator.serviceWorker?.getRegistrations?.() ?? []).length, name: window.name, history: history.length, ways: (window as unknown as { ways: string[] }).ways,
}));

/** What one request tells its server, but for the port of this run, which may be any number. */
const told = (request: Request): string => JSON.stringify([request.url(), request.headers(), request.postData()]).replaceAll(here.site.origin, '');

async function visit(tag: string): Promise<{ page: Page; requests: Request[] }> {
  const { page } = await openPage(here.browser, VISITOR);
  const requests: Request[] = [];
  page.on('request', (request) => void requests.push(request));
  // The other ways out of a page: each is counted, and still works.
  await page.addInitScript(() => {
    const ways: string[] = [];
    Object.assign(window, { ways });
    for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'SharedWorker', 'Worker', 'BroadcastChannel', 'Image', 'Audio'] as const) {
      const Original = window[name] as unknown as new (...all: unknown[]) => object;
      Object.assign(window, { [name]: new Proxy(Original, { construct: (target, all) => { ways.push(name); return new target(...all); } }) });
    }
    navigator.sendBeacon = () => { ways.push('sendBeacon'); return true; };
    XMLHttpRequest.prototype.send = () => void ways.push('XMLHttpRequest');
    for (const method of ['pushState', 'replaceState'] as const) history[method] = () => void ways.push(method);
  });
  await page.goto(here.site.page('/private.html', pageWith(tag)));
  await settled(page);
  return { page, requests };
}

const NOTHING = { cookie: '', local: [], session: 0, databases: 0, workers: 0, name: '', ways: [] };

test('reading, searching, choosing a zone and a view: script and data, and nothing is kept', async () => {
  const { page, requests } = await visit('<ml-da-event src="/demo/events/three-days.json"></ml-da-event>');
  const { history, ...before } = await kept(page);
  assert.deepEqual(before, NOTHING);
  await page.getByRole('button', { name: /^Abstract/ }).first().click();
  await page.getByRole('searchbox').fill('data');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Grid' }).click();
  await page.getByRole('button', { name: 'List' }).click();
  await page.getByRole('button', { name: /^Times for/ }).click();
  await page.getByRole('searchbox', { name: /Find a city/ }).or(page.getByLabel('Find a city, a time zone or an offset')).first().fill('Kathmandu');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.evaluate(() => document.querySelector('ml-da-event')?.reload());
  assert.deepEqual(await kept(page), { ...NOTHING, history });
  assert.deepEqual(requests.map((request) => new URL(request.url()).pathname), ['/private.html', '/dist/ml-da-event.js', '/demo/events/three-days.json', '/demo/events/three-days.json']);
  for (const request of requests.slice(1)) {
    assert.equal(new URL(request.url()).search, '', 'no query');
    assert.doesNotMatch(told(request), /Chatham|Kathmandu|\+12:45|\+13:45|\+05:45|765|825|cookie/i);
    assert.equal(request.method(), 'GET');
  }
  await page.context().close();
});

test('the first star is the first thing that is kept, under one key', async () => {
  const { page, requests } = await visit('<ml-da-event src="/demo/events/three-days.json"></ml-da-event>');
  await page.getByRole('button', { name: /^My programme: / }).first().click();
  const { local, history, ...rest } = await kept(page);
  assert.ok(history);
  assert.deepEqual({ ...rest, local: [] }, NOTHING);
  const [[key, value] = [], ...more] = local as [string, string][];
  assert.equal(key, 'ml-da-event');
  assert.match(value ?? '', /^\{"stars":\{"[^"]+":\["[^"]+"\]\},"seen":\{"[^"]+":"1;[\da-z,;+-]+"\}\}$/);
  assert.deepEqual(more, []);
  await page.getByRole('button', { name: /^My programme: / }).first().click();
  assert.deepEqual((await kept(page)).local, [], 'and goes with the last star');
  assert.equal(requests.length, 3);
  await page.context().close();
});

test('pictures are asked for only where the page wants them', async () => {
  const event = JSON.parse(await readFile('tests/fixtures/full.json', 'utf8')) as Record<string, unknown>;
  here.site.page('/pictured.json', JSON.stringify({ ...event, image: `${here.site.origin}/picture.png` }));
  for (const [attribute, asked] of [['', []], ['images="false"', []], ['images', ['/picture.png']]] as const) {
    const { page, requests } = await visit(`<ml-da-event src="/pictured.json" ${attribute}></ml-da-event>`);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(requests.slice(3).map((request) => new URL(request.url()).pathname), asked, attribute);
    await page.context().close();
  }
});

test('links tell their targets nothing, and are not fetched beforehand', async () => {
  const { page, requests } = await visit('<ml-da-event src="/demo/events/symposium.json" open></ml-da-event>');
  const links = await page.locator('ml-da-event a[href^=http]:not([part~=permalink])').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).rel));
  assert.ok(links.length > 3);
  assert.deepEqual([...new Set(links)], ['noopener noreferrer']);
  await page.locator('ml-da-event a[href^=http]:not([part~=permalink])').first().hover();
  assert.equal(requests.length, 3);
  await page.context().close();
});
