/**
 * Pages of one origin with script and event from a server of another, in a real browser: they show, revalidate, and may be strict.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import test, { after, before, describe } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openPage, settled, world } from '../pages/harness.js';
import { documented, EVENT, Host, SCRIPT, type Kind } from './servers.js';

const here = world();

const DATA = readFileSync('demo/events/symposium.json', 'utf8');
const TITLE = 'Machine Learning in Data Assimilation';
const INTEGRITY = `sha384-${createHash('sha384').update(readFileSync('dist/ml-da-event.js')).digest('base64')}`;

function pageOf(markup: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>${markup}</body></html>`;
}

const tagsFor = (origin: string): string => `<script src="${origin}${SCRIPT}" defer></script><ml-da-event src="${origin}${EVENT}"></ml-da-event>`;

/** The document's own addresses and placeholders, as they are here. */
const placed = (text: string, host: Host): string => text.replaceAll('https://cdn.example.org', host.origin).replaceAll('sha384-HASH', INTEGRITY);

/** Every policy of the document, one a line, with the page that stands above it. */
const POLICIES = documented().flatMap(({ language, text, line }, index, all) => {
  if (language !== 'csp') return [];
  const markup = all.slice(0, index).findLast((block) => block.language === 'html')?.text ?? '';
  return text.trim().split('\n').map((policy, at) => ({ markup, policy: { text: policy, line: line + at } }));
});

async function shows(page: Page, title = TITLE): Promise<void> {
  await settled(page);
  assert.equal(await page.evaluate(() => document.querySelector('ml-da-event')?.state), 'ready');
  assert.ok(await page.getByRole('heading', { name: title }).isVisible());
}

test('the document has its policies: with and without Trusted Types, by host, nonce and hash', () => {
  assert.ok(POLICIES.every(({ markup }) => markup.includes('<ml-da-event')));
  for (const word of ["'self'", 'https://', "'nonce-", "'sha384-", "trusted-types 'none'"]) assert.ok(POLICIES.some(({ policy }) => policy.text.includes(word)), word);
});

test('a page of another origin can read when to come again', async () => {
  const host = await Host.start('nginx');
  const { page } = await openPage(here.browser);
  try {
    await page.goto(here.site.page('/plain.html', pageOf('')));
    const ask = async (url: string): Promise<string[]> => {
      const answers = await Promise.all(Array.from({ length: 1_500 }, () => fetch(url, { method: 'HEAD', cache: 'no-cache' })));
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
    after(() => host.stop());

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

    for (const { markup, policy } of POLICIES) {
      test(`line ${policy.line} of the document: ${policy.text}`, async () => {
        const { page, complaints } = await openPage(here.browser);
        here.site.page(SCRIPT, readFileSync('dist/ml-da-event.js', 'utf8'));
        here.site.page(EVENT, DATA);
        await page.goto(here.site.page('/strict.html', pageOf(placed(markup, host)), placed(policy.text, host)));
        await shows(page);
        const accent = await page.locator('ml-da-event a').first().evaluate((link) => getComputedStyle(link).color);
        assert.equal(accent, 'rgb(31, 95, 168)', 'the style sheet is applied');
        assert.deepEqual(complaints, []);
        await page.context().close();
      });
    }

    // The tests above would pass, too, if nobody watched.
    test('a policy without the host of the data is a violation; the fallback stays', async () => {
      const { page, complaints } = await openPage(here.browser);
      await page.goto(here.site.page('/closed.html', pageOf(tagsFor(host.origin)), `default-src 'none'; script-src ${host.origin}`));
      await settled(page);
      assert.equal(await page.evaluate(() => document.querySelector('ml-da-event')?.state), 'failed');
      assert.ok(complaints.some((text) => text.startsWith('violation connect-src')), complaints.join('\n'));
      await page.context().close();
    });

    test('a changed script is refused by its hash, and what is inside the tag is shown', async () => {
      const { page } = await openPage(here.browser);
      const pinned = documented().find(({ text }) => text.includes('integrity='))?.text ?? '';
      const changed = placed(pinned, host).replace(INTEGRITY, `sha384-${createHash('sha384').update('another').digest('base64')}`).replace('</ml-da-event>', '<p>As PDF</p></ml-da-event>');
      await page.goto(here.site.page('/changed.html', pageOf(changed)));
      assert.ok(await page.getByText('As PDF').isVisible());
      assert.equal(await page.evaluate(() => customElements.get('ml-da-event')), undefined);
      await page.context().close();
    });
  });
}
