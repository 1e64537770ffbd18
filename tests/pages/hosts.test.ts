/**
 * A good guest on any page: in all of {@link HOSTS} the widget looks as it does on a plain page of the same width, or obeys, or says why not.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, world } from './harness.js';
import { HOSTS, TAG, type Host } from './hosts.js';
import { part } from '../thoroughness.js';

const here = world();
const VIEW = { viewport: { width: 700, height: 900 }, timezoneId: 'Asia/Tokyo', locale: 'en-US' };
// Of all pixels, so many may differ by so much in a colour: corners, behind which the page shows, and antialiasing.
const MOST_DIFFERENT = 0.005;
const NOTICEABLE = 40;

let inline = '';
let comparer: Page;
/** What the rows need on the server. */
async function prepare(): Promise<void> {
  const json = JSON.stringify(JSON.parse(await readFile('demo/events/symposium.json', 'utf8'))).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026');
  inline = `<ml-da-event now="2024-02-01T00:00Z"><script type="application/json">${json}</script><p>Fallback</p></ml-da-event>`;
  const script = await readFile('dist/ml-da-event.js', 'utf8');
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  here.site.page('/older.js', script.replaceAll(version, '0.0.1'));
  // As a server sends it that names no charset.
  here.site.page('/bare.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(script));
  here.site.page('/own-lit.js', "import { html, render } from '/node_modules/lit-html/lit-html.js'; const place = document.createElement('p'); document.body.append(place); render(html`<b>${'own'}</b>`, place);");
  here.site.page('/blank.html', '<!doctype html><title>Blank</title>');
  ({ page: comparer } = await openPage(here.browser));
  await comparer.goto(`${here.site.origin}/blank.html`);
}

const tagOf = (host: Host): string => (host.tag === 'INLINE' ? inline : host.tag ?? TAG);
/** The page's HTML. Its own scripts stand first; they get the tag as text. */
function markup(host: Host): string {
  const xhtml = host.doctype?.startsWith('<?xml');
  const own = host.script || host.body?.includes('TAG)') ? `<script>var TAG = ${JSON.stringify(tagOf(host)).replaceAll('</', '<\\/')};${host.script ?? ''}</script>` : '';
  const body = (host.body ?? '<main>WIDGET</main>').replace('WIDGET', () => tagOf(host));
  return `${host.doctype ?? '<!doctype html>'}<html lang="en" ${host.html ?? ''}><head>${xhtml ? '' : '<meta name="viewport" content="width=device-width">'}<title>Page</title>${own}${host.head ?? ''}${host.load ?? '<script src="/dist/ml-da-event.js" defer></script>'}</head><body>${xhtml ? body.replace(' now=', ' now=') : body}</body></html>`;
}

// What the rows' last scripts use.
const TOOLS = `var failures = [];
var check = (selector) => document.querySelector(selector);
var inside = (selector) => document.querySelector("ml-da-event").shadowRoot.querySelector(selector);
var fail = (why) => { failures.push(why); };
var ready = async (root = document, tag) => {
  for (;;) {
    var found = tag || root.querySelector("ml-da-event");
    if (found && ["ready", "failed"].includes(found.state)) return found.updateComplete;
    await new Promise((next) => setTimeout(next, 5));
  }
};`;

/** Opens a row's page and does what it says. */
async function open(host: Host, path: string): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(here.browser, VIEW);
  const { page } = opened;
  await page.goto(here.site.page(path, (_request, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...host.headers }).end(markup(host))));
  if (host.then) {
    // Through the debugger, not through the page: no policy and no patch of the page is in its way.
    const failures = await page.evaluate(`(async () => { ${TOOLS} var TAG = ${JSON.stringify(tagOf(host))}; ${host.then}; return failures; })()`);
    assert.deepEqual(failures, []);
  }
  return opened;
}

interface Look {
  readonly picture: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The widget's inner box as a picture, and where it stands. */
async function lookAt(page: Page): Promise<Look> {
  await page.waitForFunction(() => {
    const found = document.querySelector('ml-da-event') ?? document.querySelector('main')?.shadowRoot?.querySelector('ml-da-event');
    return found?.state === 'ready';
  });
  const box = page.locator('ml-da-event [part=event]').first();
  const { x, y, width } = await box.evaluate((element) => {
    const { left, top, width: wide } = element.getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width: wide };
  });
  const picture = (await box.screenshot({ animations: 'disabled' })).toString('base64');
  return { picture, x: x % 1, y: y % 1, width };
}

const plain = new Map<string, Promise<Look>>();
/** The same widget alone on a page, at the same width and the same fractions of a pixel. */
function plainLook({ x, y, width }: Look, dark: boolean): Promise<Look> {
  const key = `${x} ${y} ${width} ${dark}`;
  const known = plain.get(key) ?? (async () => {
    const style = `html { color-scheme: ${dark ? 'dark' : 'light'} } body { margin: 0 } main { margin: ${y}px 0 0 ${x}px; width: ${width}px }`;
    const { page } = await open({ name: 'reference', head: `<style>${style}</style>` }, `/reference-${plain.size}.html`);
    const look = await lookAt(page);
    await page.context().close();
    return look;
  })();
  plain.set(key, known);
  return known;
}

/** The share of pixels that differ noticeably; 1 when the sizes do. */
const difference = (one: string, two: string): Promise<number> => comparer.evaluate(async ([first, second, most]) => {
  const pixels = async (png: string): Promise<ImageData> => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    canvas.drawImage(bitmap, 0, 0);
    return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [a, b] = [await pixels(first), await pixels(second)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > most)) differing++;
  }
  return differing / (a.data.length / 4);
}, [one, two, NOTICEABLE] as const);

describe('host pages', { concurrency: 4, timeout: 240_000 }, () => {
  before(prepare);
  after(() => comparer.context().close());
  for (const [index, host] of part(HOSTS, 12).entries()) test(host.name, { timeout: 40_000 }, async () => {
    const { page, complaints } = await open(host, `/host-${index}.html`);
    const { expect = 'same', says } = host;
    if (expect instanceof RegExp) {
      await page.waitForFunction(() => document.readyState === 'complete');
      await page.getByText('Fallback').first().waitFor();
      const ours = complaints.filter((line) => expect.test(line));
      if (!ours.length) ours.push((await page.waitForEvent('console', (message) => expect.test(message.text()))).text());
      assert.equal(ours.length, 1, complaints.join('\n'));
    } else {
      if (expect !== 'obeys') {
        const look = await lookAt(page);
        const reference = await plainLook(look, expect === 'dark');
        const share = await difference(look.picture, reference.picture);
        assert.ok(share < MOST_DIFFERENT, `${(share * 100).toFixed(2)} % of the pixels differ`);
      }
      assert.deepEqual(complaints.filter((line) => !says?.test(line)), []);
      if (says) assert.equal(complaints.filter((line) => says.test(line)).length, 1);
    }
    await page.context().close();
  });
});
