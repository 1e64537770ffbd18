/**
 * demo/embed.html, the page for frames: which addresses it reads, what it takes over from its query, in a frame of another origin and in sandboxes.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { READ, REFUSED } from './frame-addresses.js';
import { openPage, settled, Site, world, type Answer } from './harness.js';
import { part } from '../thoroughness.js';

const here = world();
let other: Site;
let friend: Site;
before(async () => void ([other, friend] = await Promise.all([Site.start(), Site.start()])));
after(() => [other, friend].forEach((site) => site.stop()));

const EVENT = readFileSync('demo/events/symposium.json', 'utf8');
const EMBED = readFileSync('demo/embed.html', 'utf8');
const TITLE = 'Machine Learning in Data Assimilation';
/** What the page itself needs. */
const OWN_FILES = ['/demo/embed.html', '/demo/embed.js', '/dist/ml-da-event.js'];
const REFUSAL = 'The programme cannot be shown: this page may not read data from the address that was given to it.';

/** Data that any origin may read, a sandboxed one, too. */
const forAll = (text: string): Answer => (_request, response) => void response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(text);

/** The page as the document says to allow another origin. */
function allowing(origin: string): string {
  const page = EMBED.replace("connect-src 'self'", `connect-src 'self' ${origin}`).replace('name="ml-da-event-allow" content=""', `name="ml-da-event-allow" content="${origin}"`);
  assert.equal(page.split(origin).length, 3);
  return page;
}

/** Opens the page with a query; `asked` has every address that the browser is asked for. */
async function open(query: string | URLSearchParams): Promise<{ page: Page; complaints: string[]; asked: string[] }> {
  here.site.page('/demo/embed.html', allowing(friend.origin));
  here.site.page('/an%20event.json', EVENT);
  here.site.page(`/http://${new URL(other.origin).host}/event.json`, EVENT);
  here.site.page(`/demo/@${new URL(other.origin).host}/event.json`, EVENT);
  friend.page('/event.json', forAll(EVENT));
  const { page, complaints } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
  const asked: string[] = [];
  page.on('request', (request) => void (request.url() === 'data:,' || asked.push(request.url())));
  page.on('dialog', (dialog) => void (complaints.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  await page.goto(`${here.site.origin}/demo/embed.html?${query.toString()}`);
  return { page, complaints, asked };
}

/** The row with the addresses of this run. */
function placed(row: string): string {
  const { host, port } = new URL(here.site.origin);
  return row.replace('OWN', here.site.origin).replace('LOCALHOST', `localhost:${port}`).replaceAll('HOST', host).replace('OTHER', other.origin).replace('ELSEWHERE', new URL(other.origin).host).replace('FRIEND', friend.origin);
}

for (const row of part(READ, 8)) {
  test(`reads ${JSON.stringify(row)}`, async () => {
    const { page, complaints, asked } = await open(new URLSearchParams({ src: placed(row) }));
    await settled(page);
    assert.equal(await page.evaluate(() => document.querySelector('ml-da-event')?.state), 'ready');
    assert.ok(await page.getByRole('heading', { name: TITLE }).isVisible());
    assert.equal(await page.locator('#message').count(), 0);
    assert.equal(asked.length, OWN_FILES.length + 1);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

/** Opens the page with a query that it has to refuse, and holds it to that: a message, no element, no request but for its own files. */
async function refuses(query: string | URLSearchParams, message: string): Promise<void> {
  const logs = [here.site, other, friend].map(({ requests }) => ({ requests, from: requests.length }));
  const { page, complaints, asked } = await open(query);
  // A request would be on its way by the second frame.
  await page.evaluate(() => new Promise((done) => void requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.equal(await page.locator('body').innerText(), message);
  assert.ok(await page.locator('#message').isVisible());
  assert.equal(await page.locator('ml-da-event').count(), 0);
  assert.deepEqual(asked.map((url) => new URL(url).pathname).sort(), OWN_FILES);
  assert.deepEqual(logs.map(({ requests, from }) => requests.slice(from).sort()), [OWN_FILES, [], []]);
  assert.deepEqual(complaints, []);
  await page.context().close();
}

for (const row of part(REFUSED, 8)) test(`refuses ${JSON.stringify(row)}`, () => refuses(new URLSearchParams({ src: placed(row) }), REFUSAL));

/** [name, query, whether a programme is named at all] */
const QUERIES: readonly (readonly [string, string, boolean])[] = [
  ['the same key twice', 'src=events/symposium.json&src=//evil.example/event.json', true],
  ['the same key twice, with the same value', 'src=events/symposium.json&src=events/symposium.json', true],
  ['an address of 2001 characters', `src=${'a'.repeat(2001)}`, true],
  ['an address of 100,000 characters', `src=${'%22'.repeat(33_333)}`.slice(0, 15_000), true],
  ['no query', '', false],
  ['no value', 'src=', false],
  ['the key in capitals', 'SRC=events/symposium.json', false],
  ['the key with brackets', 'src[]=events/symposium.json', false],
  ['the query in the fragment', '#src=events/symposium.json', false],
  ['bytes that are no text', 'src=%ff%fe%00', true],
];
for (const [name, query, isNamed] of part(QUERIES, 4)) {
  test(`refuses ${name}`, () => refuses(query, isNamed ? REFUSAL : 'No programme is named. The address of this page has to end with one, as in embed.html?src=event.json'));
}

test('a redirect to another origin is not followed: the policy of the page forbids it', async () => {
  here.site.page('/away', (_request, response) => void response.writeHead(302, { location: `${other.origin}/event.json` }).end());
  other.page('/event.json', forAll(EVENT));
  const { page, complaints } = await open('src=/away');
  await settled(page);
  assert.equal(await page.evaluate(() => document.querySelector('ml-da-event')?.state), 'failed');
  assert.deepEqual(other.requests, []);
  assert.match(complaints.join('\n'), /Content Security Policy/);
  await page.context().close();
});

test('what is no origin in the list allows nothing, and the author is told', async () => {
  const list = ["'self'", '*', 'https:', 'https://*.example.org', `${other.origin}/`, new URL(other.origin).host, 'null', 'data:'];
  const { page, complaints } = await openPage(here.browser);
  await page.goto(`${here.site.page('/demo/embed.html', EMBED.replace('-allow" content=""', `-allow" content="${list.join(' ')}"`))}?src=${other.origin}/event.json`);
  assert.equal(await page.locator('body').innerText(), REFUSAL);
  assert.deepEqual(complaints, list.map((origin) => `ml-da-event-allow: "${origin}" is no origin such as https://data.example.org`));
  assert.deepEqual(other.requests, []);
  await page.context().close();
});

test('where the script is missing, the page says so', async () => {
  const { page } = await openPage(here.browser);
  await page.goto(`${here.site.page('/demo/embed.html', EMBED.replace('../dist/', '../missing/'))}?src=events/symposium.json`);
  assert.equal(await page.locator('body').innerText(), 'The programme cannot be shown: its script has not been loaded.');
  await page.context().close();
});

test('without JavaScript the page says so', async () => {
  const { page } = await openPage(here.browser, { javaScriptEnabled: false });
  await page.goto(`${here.site.page('/demo/embed.html', EMBED)}?src=events/symposium.json`);
  assert.equal(await page.locator('body').innerText(), 'The programme is shown with JavaScript only.');
  await page.context().close();
});

test('every attribute passes through, and nothing else', async () => {
  const attributes = {
    'time-zone': 'America/New_York', 'event-time-zone': 'UTC', zones: 'Asia/Tokyo Europe/Berlin', 'hour-cycle': 'h12', 'heading-level': '3', show: 'header agenda zones', hide: 'zones',
    view: 'list', open: 'all', theme: 'dark', images: 'false', 'deep-link': 'false', refresh: '60', now: '2024-02-01T00:00Z',
  };
  const unknown = { id: 'x', class: 'x', style: 'display: none', hidden: '', slot: 'x', onclick: 'alert(1)', event: '{}', 'data-src': '//evil.example/', href: '//evil.example/', srcdoc: 'x', 'Time-Zone': 'UTC', __proto__x: 'x', constructor: 'x' };
  const { page, complaints } = await open(new URLSearchParams({ src: 'events/symposium.json', lang: 'de-AT', ...attributes, ...unknown }));
  await settled(page);
  const taken = await page.evaluate(() => {
    const element = document.querySelector('ml-da-event');
    const known = (customElements.get('ml-da-event') as unknown as { observedAttributes: string[] }).observedAttributes;
    return { known, attributes: Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value])), lang: document.documentElement.lang, scheme: getComputedStyle(document.documentElement).colorScheme };
  });
  assert.deepEqual(taken.attributes, { ...attributes, src: `${here.site.origin}/demo/events/symposium.json` });
  assert.deepEqual([taken.lang, taken.scheme], ['de-AT', 'dark']);
  assert.deepEqual([...taken.known].sort(), [...Object.keys(attributes), 'src', 'lang'].sort(), 'the test has all attributes');
  assert.equal(await page.locator('ml-da-event h3').first().textContent(), TITLE);
  assert.match((await page.locator('ml-da-event [part=when]').innerText()).replace(/\s+/g, ' '), /10:00 AM/i);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const hostile of ['"><script>alert(1)</script>', "'><img src=x onerror=alert(1)>", '</title><svg onload=alert(1)>', '{{constructor.constructor("alert(1)")()}}', 'x'.repeat(3000), '\u202e\u0000\ud800']) {
  test(`a query full of ${JSON.stringify(hostile.slice(0, 40))} does nothing`, async () => {
    const names = ['lang', 'time-zone', 'event-time-zone', 'zones', 'hour-cycle', 'heading-level', 'show', 'hide', 'view', 'open', 'theme', 'refresh', 'now', 'onload', 'style'];
    const query = new URLSearchParams({ src: 'events/symposium.json', ...Object.fromEntries(names.map((name) => [name, hostile.slice(0, 500)])) });
    query.set('view', hostile);
    query.append('lang', hostile);
    const { page, complaints, asked } = await open(query);
    await settled(page);
    assert.ok(await page.getByRole('heading', { name: TITLE }).isVisible());
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.scripts.length, ...[...document.body.children].map(({ localName }) => localName)]), ['en', 2, 'ml-da-event']);
    assert.equal(asked.length, OWN_FILES.length + 1);
    // The element tells the author of what it does not understand.
    for (const line of complaints) assert.match(line, /^<ml-da-event> [\w-]+="[^]*" is not understood; expected /);
    await page.context().close();
  });
}

test('of an attribute that is there twice the first counts', async () => {
  const { page } = await open('src=events/symposium.json&time-zone=Europe/Berlin&time-zone=Asia/Tokyo');
  await settled(page);
  assert.equal(await page.locator('ml-da-event').getAttribute('time-zone'), 'Europe/Berlin');
  await page.context().close();
});
