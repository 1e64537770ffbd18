/**
 * Networks as they are: every situation against a real server in a real browser. What shows is right, what fails says why and what to do.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, pageWith, settled, Site, world } from './harness.js';
import { BROKEN, EVENT, FINE, REFUSED, type Situation } from './situations.js';
import { part } from '../thoroughness.js';

const here = world();

interface Result {
  readonly state: string;
  readonly title?: string;
  readonly fallback: boolean;
  readonly retry: boolean;
  readonly error?: { readonly code: string; readonly status?: number; readonly url: string };
  readonly problems: readonly string[];
}

/** What the page shows, and what it has been told. */
const look = (page: Page): Promise<Result> => page.evaluate(() => {
  const widget = document.querySelector('ml-da-event') as HTMLElementTagNameMap['ml-da-event'];
  const { error } = window as unknown as { error?: Result['error'] };
  return {
    state: widget.state, title: widget.shadowRoot?.querySelector('h2')?.textContent ?? undefined, error,
    fallback: (widget.shadowRoot?.querySelector('slot')?.assignedElements() ?? []).some((element) => element.getClientRects().length > 0),
    retry: widget.shadowRoot?.querySelector('[part=error] button') != null,
    problems: widget.problems.map(({ code }) => code),
  };
});

const listen = async (page: Page): Promise<void> => void (await page.addInitScript(() => document.addEventListener('ml-da-event-error', (event) => Object.assign(window, { error: (event as CustomEvent).detail }))));

async function play([name, behave, expected, src]: Situation): Promise<void> {
  const other = await Site.start();
  const own = await Site.start();
  try {
    let requests = 0;
    const answer = (site: Site) => (request: Parameters<typeof behave>[0]['request'], response: Parameters<typeof behave>[0]['response']): void => {
      requests++;
      behave({ request, response, turn: requests, other: (path) => (site === own ? other : own).origin + path });
    };
    for (const site of [own, other]) site.page('/situation.json', answer(site));
    other.page('/open.json', (_request, response) => void response.writeHead(200, { 'access-control-allow-origin': '*' }).end(EVENT));
    other.page('/closed.json', EVENT);
    const address = src?.((path) => other.origin + path) ?? '/situation.json';
    const { page, complaints } = await openPage(here.browser);
    await listen(page);
    await page.goto(own.page('/page.html', pageWith(`<ml-da-event src="${address}"><p>Programme as PDF</p></ml-da-event>`)));
    await settled(page);
    const result = await look(page);
    assert.deepEqual({ code: result.error?.code, status: result.error?.status }, { code: expected.code, status: expected.status }, name);
    assert.equal(result.state, expected.code ? 'failed' : 'ready');
    assert.deepEqual(result.problems, expected.problems ?? []);
    const least = expected.requests ?? 1;
    assert.ok(expected.orMore ? requests >= least : requests === least, `${requests} requests, expected ${least}`);
    if (expected.code) assert.ok(result.fallback && result.retry && result.error?.url, 'the fallback shows, with a button to try again');
    else assert.match(result.title ?? '', /^Größe/);
    const told = complaints.filter((line) => line.startsWith('<ml-da-event>'));
    assert.equal(told.length, expected.code || expected.problems ? 1 : 0, told.join('\n'));
    if (expected.code && result.error) assert.ok(told[0]?.includes(result.error.url), told[0]);
    if (expected.says) assert.match(told[0] ?? '', expected.says);
    await page.context().close();
  } finally {
    own.stop();
    other.stop();
  }
}

for (const [group, situations] of Object.entries({ 'what shows': FINE, 'what is refused': REFUSED, 'what breaks': BROKEN })) {
  describe(group, { concurrency: 6 }, () => {
    for (const situation of part(situations, 5)) test(situation[0], () => play(situation));
  });
}
