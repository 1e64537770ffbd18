/**
 * Pages of one origin with script and event from a server of another, in a real browser: they show, revalidate, and read the headers they may.
 */
import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openPage, world } from '../pages/harness.js';
import { EVENT, Host, SCRIPT, type Kind } from './servers.js';
import { DATA, pageOf, shows, tagsFor, TITLE } from './visit.js';

const here = world();

test('a page of another origin can read when to come again', async () => {
  // A smaller burst than the document's is exceeded within one moment.
  const host = await Host.start('nginx', { edit: (settings) => settings.replace('burst=1000', 'burst=5') });
  const { page } = await openPage(here.browser);
  try {
    await page.goto(here.site.page('/plain.html', pageOf('')));
    const ask = async (url: string): Promise<string[]> => {
      const answers = await Promise.all(Array.from({ length: 200 }, () => fetch(url, { cache: 'no-cache' })));
      return [...new Set(answers.map(({ status, headers }) => `${status} ${headers.get('retry-after')}`))].sort();
    };
    assert.deepEqual(await page.evaluate(ask, host.origin + EVENT), ['200 null', '429 5']);
  } finally {
    await page.context().close();
    await host.stop();
  }
});

/** Loads again, as a visitor who comes back does, and gives what the server's log has for it. */
async function again(page: Page, host: Host): Promise<readonly number[]> {
  const before = host.answered(EVENT).length;
  await page.evaluate(async () => {
    const loaded = new Promise((done) => document.addEventListener('ml-da-event-load', done, { once: true }));
    void document.querySelector('ml-da-event')?.reload();
    await loaded;
  });
  // A server writes its log after its answer.
  for (let tries = 0; tries < 100 && host.answered(EVENT).length === before; tries++) await pause(50);
  return host.answered(EVENT).slice(before);
}

for (const kind of ['nginx', 'apache'] satisfies Kind[]) {
  describe(`pages with ${kind}`, () => {
    let host: Host;
    before(async () => void (host = await Host.start(kind)));
    // Where it is not installed there is none to stop.
    after(() => (host as Host | undefined)?.stop());

    test('shows from another origin; a second visit costs a 304, an edit shows at once', async () => {
      const own = await Host.start(kind);
      const { page, complaints } = await openPage(here.browser);
      try {
        const url = here.site.page('/other-origin.html', pageOf(tagsFor(own.origin)));
        await page.goto(url);
        await shows(page);
        assert.deepEqual(await again(page, own), [304]);
        assert.deepEqual(await again(page, own), [304], 'what the 304 said is good for the next question, too');
        await page.goto(url);
        await shows(page);
        assert.deepEqual(own.answered(SCRIPT), [200], 'the script is asked for once');
        own.write(EVENT, DATA.replace(TITLE, 'An edited title'));
        assert.deepEqual(await again(page, own), [200]);
        await shows(page, 'An edited title');
        assert.deepEqual(await again(page, own), [304]);
        assert.deepEqual(complaints, []);
      } finally {
        await page.context().close();
        await own.stop();
      }
    });

    test('a page of another origin can read when an answer was made', async () => {
      const { page } = await openPage(here.browser);
      await page.goto(here.site.page('/plain.html', pageOf('')));
      for (const path of [EVENT, '/missing.json']) {
        const date = await page.evaluate(async (url) => (await fetch(url)).headers.get('date'), host.origin + path);
        assert.ok(date && !Number.isNaN(Date.parse(date)), path);
      }
      await page.context().close();
    });

    test('a page that isolates itself may use the script', async () => {
      const { page, complaints } = await openPage(here.browser);
      const url = here.site.page('/isolated.html', (_request, response) => {
        response.setHeader('cross-origin-opener-policy', 'same-origin');
        response.setHeader('cross-origin-embedder-policy', 'require-corp');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(pageOf(tagsFor(host.origin)));
      });
      await page.goto(url);
      await shows(page);
      assert.equal(await page.evaluate(() => crossOriginIsolated), true);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  });
}
