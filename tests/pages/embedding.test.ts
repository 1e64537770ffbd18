/**
 * Every way to put a programme on a page, as a server sends it: element, div, link, preformatted text, script; streamed, twice, without JavaScript.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { openPage, world } from './harness.js';

const here = world();

const SRC = '/demo/events/symposium.json';
const SCRIPT = '<script src="/dist/ml-da-event.js" defer></script>';
const TITLE = 'Machine Learning in Data Assimilation';
const own = (how: string, src = SRC): string => `<script src="/dist/ml-da-event.js" ${how} data-src="${src}" data-hide="zones"></script>`;

const page = (body: string, head = ''): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body><h1>Page</h1>${body}<p id="end">End</p></body></html>`;

/** [name, head, body, titles in the order of the page, what the console says] */
const ROWS: readonly (readonly [name: string, head: string, body: string, titles: readonly string[], said?: RegExp])[] = [
  ['element, script in the head', SCRIPT, `<ml-da-event src="${SRC}"></ml-da-event>`, [TITLE]],
  ['element, parser-blocking script in the head', '<script src="/dist/ml-da-event.js"></script>', `<ml-da-event src="${SRC}"></ml-da-event>`, [TITLE]],
  ['element, script as a module', '<script src="/dist/ml-da-event.js" type="module"></script>', `<ml-da-event src="${SRC}"></ml-da-event>`, [TITLE]],
  ['div', SCRIPT, `<div class="ml-da-event" data-src="${SRC}">Soon</div>`, [TITLE]],
  ['div, parser-blocking script before it', '<script src="/dist/ml-da-event.js"></script>', `<div class="ml-da-event" data-src="${SRC}"><p>Soon</p></div>`, [TITLE]],
  ['link', SCRIPT, `<p>See the <a class="ml-da-event" href="${SRC}">programme</a></p>`, [TITLE]],
  ['script alone, where it stands', '', own(''), [TITLE]],
  ['script alone, async', '', own('async'), [TITLE]],
  ['script alone, defer', '', own('defer'), [TITLE]],
  ['script alone, in a paragraph', '', `<p>${own('')}</p>`, [TITLE]],
  ['two scripts, two programmes', '', own('') + own('', '/second.json'), [TITLE, 'Second']],
  ['two scripts, deferred', '', own('defer') + own('defer', '/second.json'), [TITLE, 'Second']],
  ['script alone beside an element and a div', '', `${own('')}<ml-da-event src="/second.json"></ml-da-event><div class="ml-da-event" data-src="/second.json"></div>`, [TITLE, 'Second', 'Second']],
  ['script alone in the head: only a line on the console', own('defer'), '<p>Text</p>', [], /stands in the page's head/],
];
for (const [name, head, body, titles, said] of ROWS) {
  test(name, async () => {
    here.site.page('/second.json', JSON.stringify({ version: 1, title: 'Second', date: '2026-05-04', timeZone: 'UTC', agenda: [] }));
    const { page: tab, complaints } = await openPage(here.browser);
    await tab.goto(here.site.page('/embed.html', page(body, head)));
    await tab.waitForFunction((count) => [...document.querySelectorAll('ml-da-event')].filter(({ state }) => state === 'ready').length === count, titles.length);
    const shown = await tab.evaluate(() => [...document.querySelectorAll('ml-da-event')].map(({ shadowRoot }) => shadowRoot?.querySelector('h2')?.textContent));
    assert.deepEqual(shown, titles);
    if (name.startsWith('script alone') && titles.length) {
      const [before, after, zones] = await tab.evaluate(() => {
        const widget = document.querySelector('ml-da-event');
        return [widget?.previousElementSibling?.localName, document.querySelector('#end')?.previousElementSibling?.localName, widget?.shadowRoot?.querySelector('[part=zones]')];
      });
      assert.equal(before, 'script');
      assert.ok(after);
      assert.equal(zones, null, 'the attributes of the script count');
    }
    assert.equal(complaints.length, said ? 1 : 0, complaints.join('\n'));
    if (said) assert.match(complaints[0] ?? '', said);
    await tab.context().close();
  });
}

/** Forms whose data stand in the page, sent byte by byte. */
const STREAMED: readonly (readonly [string, (json: string) => string])[] = [
  ['div', (json) => `<div class="ml-da-event" data-hide="zones"><script type="application/json">${json}</script><p>Fallback</p></div>`],
  ['preformatted', (json) => `<pre class="ml-da-event" data-hide="zones">${json.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`],
];
for (const [name, form] of STREAMED) {
  test(`${name}, streamed in small pieces: loaded once, right`, async () => {
    const json = await readFile('demo/events/symposium.json', 'utf8');
    const [head = '', body = ''] = page(form(json), '<script src="/dist/ml-da-event.js"></script>').split('<h1>');
    const { page: tab, complaints } = await openPage(here.browser);
    await tab.addInitScript(() => {
      const loads: string[] = [];
      Object.assign(window, { loads });
      document.addEventListener('ml-da-event-load', () => void loads.push('load'));
      document.addEventListener('ml-da-event-error', () => void loads.push('error'));
    });
    await tab.goto(here.site.page('/streamed.html', async (_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.write(`${head}<h1>`);
      for (let at = 0; at < body.length; at += 97) {
        response.write(body.slice(at, at + 97));
        // The next piece goes out when this one is on its way.
        await new Promise((sent) => void setImmediate(sent));
      }
      response.end();
    }));
    await tab.waitForFunction(() => document.querySelector('ml-da-event')?.state === 'ready');
    assert.deepEqual(await tab.evaluate(() => (window as unknown as { loads: string[] }).loads), ['load']);
    assert.ok(await tab.getByRole('heading', { name: TITLE }).isVisible());
    assert.equal(await tab.locator('ml-da-event [part=zones]').count(), 0);
    assert.deepEqual(complaints, []);
    await tab.context().close();
  });
}

test('without JavaScript every form shows its fallback, whole', async () => {
  const { page: tab } = await openPage(here.browser, { javaScriptEnabled: false });
  const forms = `<ml-da-event src="${SRC}"><p>Programme 1</p></ml-da-event><div class="ml-da-event" data-src="${SRC}">Programme 2</div><a class="ml-da-event" href="${SRC}">Programme 3</a><pre class="ml-da-event">{"title": "Programme 4"}</pre>`;
  await tab.goto(here.site.page('/plain.html', page(forms, SCRIPT)));
  for (let number = 1; number <= 4; number++) assert.ok(await tab.getByText(`Programme ${number}`).isVisible());
  await tab.context().close();
});
