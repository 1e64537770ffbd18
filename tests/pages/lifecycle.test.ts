/**
 * A thousand times in and out of the page: nothing is left behind; and a reload keeps what is good.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, pageWith, settled, world } from './harness.js';

const here = world();

test('1,000 times out and in again: no timer, no listener, no growth of the heap', async () => {
  const { page, complaints } = await openPage(here.browser);
  await page.addInitScript(() => {
    const counts = { timers: new Set<unknown>() };
    Object.assign(window, { counts });
    const [set, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
    window.setTimeout = ((handler: () => void, ms?: number) => {
      const id = set(() => { counts.timers.delete(id); handler(); }, ms);
      counts.timers.add(id);
      return id;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id?: number) => { counts.timers.delete(id); clear(id); }) as typeof window.clearTimeout;
  });
  // A programme that is still to come, so that the clock has something to wait for.
  const event = JSON.parse(await readFile('demo/events/symposium.json', 'utf8')) as Record<string, unknown>;
  here.site.page('/future.json', JSON.stringify({ ...event, date: '2099-02-09' }));
  await page.goto(here.site.page('/life.html', pageWith('<ml-da-event src="/future.json"></ml-da-event>')));
  await settled(page);
  const client = await page.context().newCDPSession(page);
  const measure = async (): Promise<{ timers: number; listeners: number; nodes: number; heap: number }> => {
    await client.send('HeapProfiler.enable');
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    const { jsEventListeners, nodes } = await client.send('Memory.getDOMCounters');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const timers = await page.evaluate(() => (window as unknown as { counts: { timers: Set<unknown> } }).counts.timers.size);
    return { timers, listeners: jsEventListeners, nodes, heap: usedSize };
  };
  const cycle = (times: number): Promise<void> => page.evaluate(async (count) => {
    const widget = document.querySelector('ml-da-event') as HTMLElementTagNameMap['ml-da-event'];
    const parent = widget.parentElement;
    for (let i = 0; i < count; i++) {
      widget.remove();
      parent?.append(widget);
      if (i % 10 === 0) await widget.updateComplete;
    }
    await widget.updateComplete;
  }, times);
  await cycle(100);
  const before = await measure();
  await cycle(1000);
  const after = await measure();
  assert.equal(after.timers, before.timers);
  assert.equal(after.timers, 1, 'one clock waits for the first talk');
  assert.equal(after.listeners, before.listeners);
  // A node each time would be a thousand; some are still on their way out.
  assert.ok(after.nodes < before.nodes + 100, `${after.nodes} nodes, before ${before.nodes}`);
  assert.ok(after.heap - before.heap < 200_000, `${after.heap - before.heap} bytes more`);
  await page.locator('ml-da-event').evaluate((widget) => widget.remove());
  assert.equal((await measure()).timers, 0);
  assert.equal(here.site.requests.filter((path) => path === '/future.json').length, 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a failed reload keeps the last good programme, says so, and can be tried again', async () => {
  const { page } = await openPage(here.browser);
  const good = await readFile('demo/events/symposium.json', 'utf8');
  let status = 200;
  here.site.page('/flaky.json', (_request, response) => {
    response.statusCode = status;
    response.setHeader('content-type', 'application/json');
    response.end(status === 200 ? good : 'gone');
  });
  await page.goto(here.site.page('/flaky.html', pageWith('<ml-da-event src="/flaky.json"></ml-da-event>')));
  await settled(page);
  status = 404;
  await page.evaluate(() => (document.querySelector('ml-da-event') as HTMLElementTagNameMap['ml-da-event']).reload());
  assert.ok(await page.getByRole('alert').getByText(/could not be updated.*404/).isVisible());
  assert.ok(await page.getByRole('heading', { name: 'Machine Learning in Data Assimilation' }).isVisible());
  status = 200;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await page.context().close();
});

test('a first failure says why, keeps the fallback, and the retry button works', async () => {
  const { page, complaints } = await openPage(here.browser);
  let status = 404;
  here.site.page('/later.json', async (_request, response) => {
    response.statusCode = status;
    response.end(status === 200 ? await readFile('demo/events/symposium.json') : 'not yet');
  });
  await page.goto(here.site.page('/later.html', pageWith('<ml-da-event src="/later.json"><p>Programme as PDF</p></ml-da-event>')));
  await settled(page);
  assert.ok(await page.getByRole('alert').getByText('The programme could not be loaded. The server answered with error 404.').isVisible());
  assert.ok(await page.getByText('Programme as PDF').isVisible());
  assert.ok(complaints.some((line) => /status 404/.test(line)));
  status = 200;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Machine Learning in Data Assimilation' }).waitFor();
  assert.equal(await page.getByText('Programme as PDF').isVisible(), false);
  await page.context().close();
});

test('of two loads the newest wins, however late the older one answers', async () => {
  const { page } = await openPage(here.browser);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => { release = resolve; });
  here.site.page('/slow.json', async (_request, response) => {
    await held;
    response.end(JSON.stringify({ title: 'Old', date: '2026-05-04', timeZone: 'UTC', agenda: [] }));
  });
  here.site.page('/fast.json', JSON.stringify({ title: 'New', date: '2026-05-04', timeZone: 'UTC', agenda: [] }));
  await page.goto(here.site.page('/race.html', pageWith('<ml-da-event src="/slow.json"></ml-da-event>')), { waitUntil: 'domcontentloaded' });
  await page.locator('ml-da-event').evaluate((widget) => widget.setAttribute('src', '/fast.json'));
  await settled(page);
  release();
  await page.evaluate(() => fetch('/fast.json').then((response) => response.text()));
  assert.ok(await page.getByRole('heading', { name: 'New' }).isVisible());
  assert.equal(await page.getByText('Old').count(), 0);
  await page.context().close();
});

test('in another document it looks the same', async () => {
  const { page, complaints } = await openPage(here.browser);
  here.site.page('/inner.html', '<!doctype html><title>inner</title>');
  await page.goto(here.site.page('/move.html', pageWith('<ml-da-event src="/demo/events/symposium.json"></ml-da-event><iframe src="/inner.html" title="inner"></iframe>')));
  await settled(page);
  const style = await page.evaluate(async () => {
    const widget = document.querySelector('ml-da-event') as HTMLElementTagNameMap['ml-da-event'];
    const other = document.querySelector('iframe')?.contentDocument;
    other?.body.append(widget);
    await widget.updateComplete;
    const link = widget.shadowRoot?.querySelector('a');
    return link && getComputedStyle(link).color;
  });
  assert.equal(style, 'rgb(31, 95, 168)');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

/** What Turbo and its like do: the body of another page comes in, and the address with it, without an event. */
const swap = (page: Page, address: string, body: string): Promise<void> => page.evaluate(async ([to, markup]) => {
  history.pushState({}, '', to);
  document.body.replaceWith(new DOMParser().parseFromString(markup ?? '', 'text/html').body);
  const widget = document.querySelector('ml-da-event');
  if (widget && widget.state !== 'ready') await new Promise((resolve) => widget.addEventListener('ml-da-event-load', resolve, { once: true }));
  await widget?.updateComplete;
}, [address, body]);
const FORUM = {
  version: 1, id: 'forum', title: 'Forum', date: '2026-05-04', timeZone: 'UTC',
  agenda: Array.from({ length: 16 }, (_, index) => ({ id: `talk-${index}`, start: `${String(9 + (index >> 1)).padStart(2, '0')}:00`, duration: 30, title: `Talk ${index}`, room: index % 2 ? 'A' : 'B' })),
};

test('pages that load others into themselves: a link to a talk shows it each time it is followed', async () => {
  const { page, complaints } = await openPage(here.browser);
  here.site.page('/forum.json', JSON.stringify(FORUM));
  await page.goto(here.site.page('/swapped.html', pageWith('')));
  for (let visit = 0; visit < 3; visit++) {
    await swap(page, '/swapped.html#ml-da-event-talk-14', '<ml-da-event src="/forum.json"></ml-da-event>');
    assert.equal(await page.evaluate(() => document.querySelector('ml-da-event')?.shadowRoot?.activeElement?.textContent), 'Talk 14', `visit ${visit}`);
    await swap(page, '/elsewhere.html', '<h1>Elsewhere</h1>');
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a newer programme on the same page follows no link again', async () => {
  const { page } = await openPage(here.browser);
  here.site.page('/forum.json', JSON.stringify(FORUM));
  await page.goto(`${here.site.page('/linked.html', pageWith('<ml-da-event src="/forum.json"></ml-da-event>'))}#ml-da-event-talk-14`);
  await settled(page);
  const active = await page.evaluate(async () => {
    const widget = document.querySelector('ml-da-event') as HTMLElementTagNameMap['ml-da-event'];
    const focused = (): unknown => widget.shadowRoot?.activeElement?.textContent;
    const all = [focused()];
    (widget.shadowRoot?.activeElement as HTMLElement).blur();
    await widget.reload();
    all.push(focused());
    return all;
  });
  assert.deepEqual(active, ['Talk 14', undefined]);
  await page.context().close();
});

test('a dialog that is open goes with its page, and does not stand in the text of the next one', async () => {
  const { page } = await openPage(here.browser, { viewport: { width: 1200, height: 800 } });
  here.site.page('/forum.json', JSON.stringify(FORUM));
  await page.goto(here.site.page('/dialog.html', pageWith('<ml-da-event src="/forum.json" view="grid"></ml-da-event>')));
  await settled(page);
  await page.getByRole('button', { name: 'Talk 1', exact: true }).click();
  const dialog = page.getByRole('dialog');
  assert.ok(await dialog.isVisible());
  await page.evaluate(() => {
    const widget = document.querySelector('ml-da-event');
    const place = widget?.parentElement;
    widget?.remove();
    if (widget) place?.append(widget);
  });
  assert.equal(await dialog.isVisible(), false);
  await page.getByRole('button', { name: 'Talk 1', exact: true }).click();
  assert.ok(await page.evaluate(() => document.querySelector('ml-da-event')?.shadowRoot?.querySelector('dialog')?.matches(':modal')));
  await page.context().close();
});
