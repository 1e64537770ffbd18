/**
 * Time and the network: limits, coming back, and looking again. The page's clock is held by hand, the server is real.
 */
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, pageWith, settled, world } from './harness.js';
import { EVENT } from './situations.js';

const here = world();

const NOON = new Date('2026-05-01T12:00Z');
const TAG = '<ml-da-event src="/event.json"><p>Programme as PDF</p></ml-da-event>';

/** A server's answers, given when the test says so. */
class Hand {
  private readonly waiting: ServerResponse[] = [];
  private wanted: ((response: ServerResponse) => void) | undefined;
  /** What the requests carried: the validator of a conditional one. */
  readonly validators: (string | undefined)[] = [];

  constructor(path: string) {
    here.site.page(path, (request, response) => {
      this.validators.push(request.headers['if-none-match']);
      if (this.wanted) this.wanted(response);
      else this.waiting.push(response);
      this.wanted = undefined;
    });
  }

  /** The next request, when it has come. */
  next(): Promise<ServerResponse> {
    const response = this.waiting.shift();
    return response ? Promise.resolve(response) : new Promise((come, fail) => {
      // Far longer than any request takes; a test that waits for ever says nothing.
      const tooLong = setTimeout(() => fail(new Error('no request has come')), 20_000);
      this.wanted = (found) => {
        clearTimeout(tooLong);
        come(found);
      };
    });
  }

  /** Whether a request has come: if the page has sent one, it is there before the one that is sent now. */
  async isAsked(page: Page): Promise<boolean> {
    await page.evaluate(() => fetch('/demo/demo.css').then((response) => response.text()));
    return this.waiting.length > 0;
  }
}

/** A page whose clock the test moves. */
async function heldPage(body: string): Promise<Page> {
  const { page } = await openPage(here.browser);
  await page.clock.install({ time: NOON });
  // How often data have reached the page: the clock moves only after that.
  await page.addInitScript(() => {
    Object.assign(window, { chunks: 0, errors: [] });
    const { read } = ReadableStreamDefaultReader.prototype;
    ReadableStreamDefaultReader.prototype.read = async function (this: ReadableStreamDefaultReader) {
      const part = await read.call(this);
      (window as unknown as { chunks: number }).chunks++;
      return part;
    } as typeof read;
    document.addEventListener('ml-da-event-error', (event) => void (window as unknown as { errors: string[] }).errors.push((event as CustomEvent<{ code: string }>).detail.code));
  });
  await page.goto(here.site.page('/held.html', pageWith(body)), { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('ml-da-event')?.state !== undefined);
  return page;
}

const state = (page: Page): Promise<string | undefined> => page.evaluate(() => document.querySelector('ml-da-event')?.state);
const errors = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { errors: string[] }).errors);
/** Waits for a state; not for long, since the page's clock goes on meanwhile and reaches the next limit by itself. */
const is = (page: Page, wanted: string): Promise<unknown> => page.waitForFunction((value) => document.querySelector('ml-da-event')?.state === value, wanted, { timeout: 5_000 });
const send = (response: ServerResponse, body = EVENT, headers: Record<string, string> = {}): void => void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);
const titled = (title: string): string => EVENT.replace('Größe ✓', title);

test('15 s without an answer are too long, 14 are not', async () => {
  const hand = new Hand('/event.json');
  const page = await heldPage(TAG);
  const response = await hand.next();
  await page.clock.fastForward(14_000);
  assert.equal(await state(page), 'loading');
  assert.ok(await page.getByText('Programme as PDF').isVisible(), 'the fallback shows meanwhile');
  await page.clock.fastForward(1_500);
  await is(page, 'failed');
  assert.deepEqual(await errors(page), ['timeout']);
  assert.equal(await hand.isAsked(page), false, 'no second try after such a wait');
  response.destroy();
  await page.context().close();
});

test('an answer that begins and then is silent for 15 s is given up', async () => {
  const hand = new Hand('/event.json');
  const page = await heldPage(TAG);
  const response = await hand.next();
  await page.clock.fastForward(14_000);
  response.write(EVENT.slice(0, 20));
  await page.waitForFunction(() => (window as unknown as { chunks: number }).chunks > 0);
  await page.clock.fastForward(14_000);
  assert.equal(await state(page), 'loading');
  await page.clock.fastForward(1_500);
  await is(page, 'failed');
  assert.deepEqual(await errors(page), ['timeout']);
  response.destroy();
  await page.context().close();
});

test('a slow drip is given up after 60 s in all', async () => {
  const hand = new Hand('/event.json');
  const page = await heldPage(TAG);
  const response = await hand.next();
  for (let second = 10; second <= 50; second += 10) {
    response.write(' ');
    await page.waitForFunction((count) => (window as unknown as { chunks: number }).chunks >= count, second / 10);
    await page.clock.fastForward(10_000);
    assert.equal(await state(page), 'loading', `${second} s`);
  }
  // At 50 and 59 s once more: silence would be told only at 74.
  for (const [count, ms] of [[6, 9_000], [7, 1_500]] as const) {
    response.write(' ');
    await page.waitForFunction((wanted) => (window as unknown as { chunks: number }).chunks >= wanted, count);
    assert.equal(await state(page), 'loading');
    await page.clock.fastForward(ms);
  }
  await is(page, 'failed');
  assert.deepEqual(await errors(page), ['timeout']);
  // The connection is let go too.
  await new Promise<void>((closed) => (response.destroyed ? closed() : response.once('close', () => closed())));
  await page.context().close();
});

test('Retry-After is waited for, not a moment less', async () => {
  const hand = new Hand('/event.json');
  const page = await heldPage(TAG);
  (await hand.next()).writeHead(503, { 'retry-after': '20' }).end();
  // The answer is there when the request after it is: the page's own, on another path.
  await page.evaluate(() => fetch('/demo/demo.css').then((response) => response.text()));
  await page.clock.fastForward(20_000);
  assert.equal(await hand.isAsked(page), false);
  await page.clock.fastForward(2_000);
  send(await hand.next());
  await is(page, 'ready');
  await page.context().close();
});

test('flaky twice, then fine: the button brings it', async () => {
  const hand = new Hand('/event.json');
  const page = await heldPage(TAG);
  (await hand.next()).writeHead(502).end();
  const second = hand.next();
  for (let tries = 0; tries < 40 && (await Promise.race([second.then(() => true), page.clock.fastForward(500).then(() => false)])) === false; tries++);
  (await second).writeHead(502).end();
  await is(page, 'failed');
  await page.getByRole('alert').getByText('error 502').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  send(await hand.next());
  await page.getByRole('heading', { name: 'Größe' }).waitFor();
  await page.context().close();
});

test('offline is said, and coming back online is enough', async () => {
  const { page } = await openPage(here.browser);
  await page.goto(here.site.page('/online.html', pageWith('<ml-da-event><p>Programme as PDF</p></ml-da-event>')));
  here.site.page('/event.json', EVENT);
  await page.context().setOffline(true);
  await page.evaluate(() => document.querySelector('ml-da-event')?.setAttribute('src', '/event.json'));
  await settled(page);
  assert.ok(await page.getByRole('alert').getByText('You are offline.').isVisible());
  assert.ok(await page.getByText('Programme as PDF').isVisible());
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Größe' }).waitFor();
  assert.equal(await page.getByRole('alert').count(), 0);
  await page.context().close();
});

// ---- refresh: looking again ----

/** Hides the tab, or shows it, as the browser tells a page. */
const setHidden = (page: Page, hidden: boolean): Promise<void> => page.evaluate((value) => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
  document.dispatchEvent(new Event('visibilitychange'));
}, hidden);

/** A page that looks again every ten minutes, with its first programme. */
async function refreshing(): Promise<{ page: Page; hand: Hand }> {
  const hand = new Hand('/event.json');
  const page = await heldPage('<ml-da-event src="/event.json" refresh="10"></ml-da-event>');
  await page.evaluate(() => {
    Object.assign(window, { loads: 0 });
    document.addEventListener('ml-da-event-load', () => void (window as unknown as { loads: number }).loads++);
  });
  send(await hand.next(), EVENT, { etag: '"1"', 'cache-control': 'no-cache' });
  await is(page, 'ready');
  return { page, hand };
}
const MINUTE = 60_000;

test('refresh: asks with the validator, an unchanged programme changes nothing, a new one shows', async () => {
  const { page, hand } = await refreshing();
  await page.evaluate(() => document.querySelector('ml-da-event')?.shadowRoot?.querySelector('h2')?.setAttribute('data-same', ''));
  await page.clock.fastForward(8.9 * MINUTE);
  assert.equal(await hand.isAsked(page), false, 'an interval varies by a tenth, not more');
  await page.clock.fastForward(2.2 * MINUTE);
  (await hand.next()).writeHead(304, { etag: '"1"' }).end();
  await is(page, 'ready');
  assert.equal(hand.validators[1], '"1"');
  assert.equal(await page.evaluate(() => (window as unknown as { loads: number }).loads), 1, 'nothing is told');
  assert.equal(await page.locator('ml-da-event h2[data-same]').count(), 1, 'and nothing is built anew');
  await page.clock.fastForward(11 * MINUTE);
  send(await hand.next(), titled('Moved'));
  await page.getByRole('heading', { name: 'Moved' }).waitFor();
  assert.equal(await page.evaluate(() => (window as unknown as { loads: number }).loads), 2);
  await page.context().close();
});

test('refresh: a hidden tab asks nothing, and at once when it is seen again', async () => {
  const { page, hand } = await refreshing();
  await setHidden(page, true);
  await page.clock.fastForward(60 * MINUTE);
  assert.equal(await hand.isAsked(page), false);
  await setHidden(page, false);
  await page.clock.runFor(10);
  send(await hand.next(), titled('Meanwhile'));
  await page.getByRole('heading', { name: 'Meanwhile' }).waitFor();
  await setHidden(page, true);
  await setHidden(page, false);
  await page.clock.runFor(MINUTE);
  assert.equal(await hand.isAsked(page), false, 'looking away and back is no reason');
  await page.context().close();
});

test('refresh: while it fails the old programme stays, marked, and the intervals double', async () => {
  const { page, hand } = await refreshing();
  await page.clock.fastForward(11 * MINUTE);
  (await hand.next()).writeHead(404).end();
  await is(page, 'failed');
  assert.ok(await page.getByRole('heading', { name: 'Größe' }).isVisible());
  await page.getByRole('alert').getByText(/may be out of date/).waitFor();
  await page.clock.fastForward(17 * MINUTE);
  assert.equal(await hand.isAsked(page), false);
  await page.clock.fastForward(6 * MINUTE);
  send(await hand.next(), EVENT);
  await is(page, 'ready');
  assert.equal(await page.getByRole('alert').count(), 0);
  await page.clock.fastForward(11 * MINUTE);
  send(await hand.next(), titled('Regular again'));
  await page.getByRole('heading', { name: 'Regular again' }).waitFor();
  await page.context().close();
});

test('refresh: what fails again says so once', async () => {
  const { page, hand } = await refreshing();
  await page.clock.fastForward(11 * MINUTE);
  (await hand.next()).writeHead(404).end();
  await is(page, 'failed');
  await page.evaluate(() => {
    const inner = document.querySelector('ml-da-event')?.shadowRoot;
    Object.assign(window, { changes: 0 });
    new MutationObserver((records) => void ((window as unknown as { changes: number }).changes += records.length)).observe(inner?.querySelector('.event') ?? document, { childList: true });
    new MutationObserver((records) => void ((window as unknown as { changes: number }).changes += records.length)).observe(inner?.querySelector('[role=alert]') ?? document, { childList: true, subtree: true, characterData: true });
  });
  await page.clock.fastForward(23 * MINUTE);
  (await hand.next()).writeHead(404).end();
  await is(page, 'failed');
  assert.equal(await page.evaluate(() => (window as unknown as { changes: number }).changes), 0);
  await page.context().close();
});

test('refresh: a broken file does not become the programme by coming twice', async () => {
  const { page, hand } = await refreshing();
  const broken = '{"title": "Half a pro';
  for (const minutes of [11, 23, 45]) {
    await page.clock.fastForward(minutes * MINUTE);
    send(await hand.next(), broken);
    await is(page, 'failed');
    await page.getByRole('alert').getByText(/may be out of date/).waitFor();
    assert.ok(await page.getByRole('heading', { name: 'Größe' }).isVisible());
  }
  await page.clock.fastForward(89 * MINUTE);
  send(await hand.next(), EVENT);
  await is(page, 'ready');
  assert.deepEqual(await page.evaluate(() => document.querySelector('ml-da-event')?.problems), []);
  assert.equal(await page.getByRole('alert').count(), 0);
  await page.context().close();
});

test('refresh: a server that asks for an hour gets it', async () => {
  const { page, hand } = await refreshing();
  await page.clock.fastForward(11 * MINUTE);
  (await hand.next()).writeHead(429, { 'retry-after': '3600' }).end();
  await is(page, 'failed');
  await page.clock.fastForward(59 * MINUTE);
  assert.equal(await hand.isAsked(page), false);
  await page.clock.fastForward(2 * MINUTE);
  send(await hand.next(), EVENT);
  await is(page, 'ready');
  await page.context().close();
});

test('refresh: ends with the attribute and with the element', async () => {
  const { page, hand } = await refreshing();
  await page.evaluate(async () => {
    const widget = document.querySelector('ml-da-event') as HTMLElementTagNameMap['ml-da-event'];
    widget.removeAttribute('refresh');
    await widget.updateComplete;
  });
  await page.clock.fastForward(60 * MINUTE);
  assert.equal(await hand.isAsked(page), false);
  await page.evaluate(async () => {
    const widget = document.querySelector('ml-da-event') as HTMLElementTagNameMap['ml-da-event'];
    widget.setAttribute('refresh', '10');
    await widget.updateComplete;
    widget.remove();
  });
  await page.clock.fastForward(60 * MINUTE);
  assert.equal(await hand.isAsked(page), false);
  await page.context().close();
});
