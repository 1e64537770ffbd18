/**
 * demo/embed.html inside frames: the height it tells, the document's snippet that makes use of it, sandboxes, links, the host's background.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { openPage, Site, world, type Answer } from './harness.js';
import { recipe } from './recipes.js';

const here = world();
/** Another origin, where embed.html is. */
let away: Site;
before(async () => void (away = await Site.start()));
after(() => away.stop());

const EVENT = readFileSync('demo/events/symposium.json', 'utf8');
const TITLE = 'Machine Learning in Data Assimilation';
const forAll: Answer = (_request, response) => void response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(EVENT);

/** A page with one frame in it, and every message that came to it. */
async function host(query: string, { attributes = '', head = '', origin = away.origin } = {}): Promise<{ page: Page; frame: Frame; complaints: string[]; heights: () => Promise<number[]> }> {
  away.page('/open.json', forAll);
  const { page, complaints } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo', locale: 'en-GB', viewport: { width: 900, height: 700 } });
  await page.addInitScript(() => {
    const messages: unknown[] = [];
    Object.assign(window, { messages });
    addEventListener('message', ({ data }) => void messages.push(data));
  });
  const src = `${origin}/demo/embed.html?${query}`.replaceAll('&', '&amp;');
  await page.goto(here.site.page('/host.html', `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body style="margin: 0"><iframe class="ml-da-event-frame" src="${src}" title="Programme" style="width: 100%; height: 300px; border: 0; display: block" ${attributes}></iframe></body></html>`));
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  assert.ok(frame);
  await frame.waitForLoadState();
  const messages = (): Promise<unknown[]> => page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);
  const heights = async (): Promise<number[]> => (await messages()).map((message) => {
    const { height } = message as { height: number };
    assert.deepEqual(message, { type: 'ml-da-event-height', height }, 'nothing but type and height');
    assert.ok(Number.isInteger(height) && height > 0);
    return height;
  });
  return { page, frame, complaints, heights };
}

/** Waits until the programme is there, well or not, and all that follows from it has been painted. */
async function shown(frame: Frame): Promise<string | undefined> {
  await frame.waitForFunction(() => ['ready', 'failed'].includes(document.querySelector('ml-da-event')?.state ?? ''));
  await frame.evaluate(() => document.querySelector('ml-da-event')?.updateComplete);
  await painted(frame);
  return frame.evaluate(() => document.querySelector('ml-da-event')?.state);
}

/** Two frames and a task later: messages that were to come have come. */
const painted = (frame: Frame): Promise<unknown> => frame.evaluate(() => new Promise((done) => void requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
const real = (frame: Frame): Promise<number> => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

test('the height is told when it changes: right after opening an abstract, and never twice', async () => {
  const { page, frame, complaints, heights } = await host('src=events/symposium.json');
  assert.equal(await shown(frame), 'ready');
  const before = await heights();
  assert.equal(before.at(-1), await real(frame));
  await frame.locator('ml-da-event .toggle').first().click();
  await painted(frame);
  const opened = await heights();
  assert.equal(opened.at(-1), await real(frame));
  assert.ok((opened.at(-1) ?? 0) > (before.at(-1) ?? 0) + 50, String(opened));
  await frame.locator('ml-da-event .toggle').first().click();
  await painted(frame);
  const closed = await heights();
  assert.equal(closed.at(-1), before.at(-1));
  closed.forEach((height, index) => assert.notEqual(height, closed[index - 1], `told twice in a row: ${closed}`));
  // The frame's own height, a colour, and the same data again change nothing.
  await page.evaluate(() => document.querySelector('iframe')?.style.setProperty('height', '1234px'));
  await frame.evaluate(() => document.querySelector('ml-da-event')?.setAttribute('theme', 'dark'));
  await frame.evaluate(() => document.querySelector('ml-da-event')?.reload());
  await painted(frame);
  assert.deepEqual(await heights(), closed);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a refusal has a height, too; a page of its own tells nobody', async () => {
  const { page, frame, heights } = await host('src=//evil.example/event.json');
  await painted(frame);
  assert.deepEqual(await heights(), [await real(frame)]);
  // Another width, the same height.
  await page.evaluate(() => document.querySelector('iframe')?.style.setProperty('width', '95%'));
  await painted(frame);
  assert.equal((await heights()).length, 1);
  await page.goto(`${away.origin}/demo/embed.html?src=events/symposium.json`);
  await shown(page.mainFrame());
  assert.deepEqual(await page.evaluate(() => (window as unknown as { messages: unknown[] }).messages), []);
  await page.context().close();
});

const SNIPPET = recipe('A frame', 'Without more');
const styled = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ style }) => style.height));

for (const [name, query] of [['list', 'src=events/symposium.json&open=all'], ['grid, whose height depends on the frame', 'src=events/three-days.json&view=grid']] as const) {
  test(`the snippet makes the frame as high as its programme: ${name}`, async () => {
    const { page, frame, complaints, heights } = await host(query, { head: SNIPPET });
    assert.equal(await shown(frame), 'ready');
    let last: number | undefined;
    for (let tries = 0; tries < 100 && last !== (last = await real(frame)); tries++) await painted(frame);
    await painted(frame);
    const told = await heights();
    assert.deepEqual(await styled(page), [`${await real(frame)}px`]);
    assert.equal(told.at(-1), await real(frame));
    assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight), 'nothing to scroll');
    // No back and forth between host and frame.
    assert.ok(told.length < 60, String(told));
    await painted(frame);
    assert.deepEqual(await heights(), told);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('the snippet stays within bounds, and hears nobody but its own frames', async () => {
  const { page, complaints } = await openPage(here.browser);
  const say = (messages: string): string => `<!doctype html><script>for (const message of ${messages}) parent.postMessage(message, '*')</script>`;
  const bad = ['null', '0', '"ml-da-event-height"', '{}', '{type: "ml-da-event-height"}', '{type: "ml-da-event-height", height: "900"}', '{type: "ml-da-event-height", height: 1.5}', '{type: "ml-da-event-height", height: NaN}', '{type: "ml-da-event-height", height: Infinity}', '{type: "ml-da-event-height", height: [900]}', '{type: "other", height: 900}'];
  const frames = [`[{type: 'ml-da-event-height', height: 1e9}]`, `[{type: 'ml-da-event-height', height: -5}]`, `[${bad.join(', ')}]`, `[{type: 'ml-da-event-height', height: 777}]`].map((messages, index) => away.page(`/say-${index}.html`, say(messages)));
  const tags = frames.map((src) => `<iframe class="ml-da-event-frame" src="${src}" title="Programme" style="height: 300px"></iframe>`).join('');
  const stranger = `<iframe src="${frames[3]}" title="Another" style="height: 300px"></iframe>`;
  await page.goto(here.site.page('/bounds.html', `<!doctype html><html lang="en"><head><title>Host</title>${SNIPPET}</head><body>${tags}${stranger}<script>postMessage({ type: 'ml-da-event-height', height: 555 })</script></body></html>`));
  await painted(page.mainFrame());
  assert.deepEqual(await styled(page), ['20000px', '200px', '300px', '777px', '300px']);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the document as it stands: the files in one folder of another host, the frame and the snippet on the page', async () => {
  const fixture = readFileSync('tests/fixtures/recipes/frame.html', 'utf8');
  for (const words of ['On the site', 'Without more']) assert.ok(fixture.includes(recipe('A frame', words).trim()), words);
  const embed = readFileSync('demo/embed.html', 'utf8');
  assert.equal(embed.split('src="../dist/ml-da-event.js"').length, 2);
  away.page('/embed.html', embed.replace('src="../dist/ml-da-event.js"', 'src="ml-da-event.js"'));
  away.page('/embed.js', readFileSync('demo/embed.js', 'utf8'));
  away.page('/ml-da-event.js', readFileSync('dist/ml-da-event.js', 'utf8'));
  away.page('/event.json', EVENT);
  const { page, complaints } = await openPage(here.browser, { timezoneId: 'America/New_York', locale: 'en-GB' });
  await page.goto(here.site.page('/frame.html', fixture.replace('https://example.org', away.origin)));
  const frame = page.frames()[1];
  assert.ok(frame);
  assert.equal(await shown(frame), 'ready');
  assert.ok(await page.frameLocator('iframe').getByRole('heading', { name: TITLE }).isVisible());
  assert.match((await frame.locator('ml-da-event [part=when]').innerText()).replace(/\s+/g, ' '), /00:00 – 02:00.*Tokyo/);
  assert.deepEqual(await styled(page), [`${await real(frame)}px`]);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

/** [sandbox, data, state, what the console says] */
const SANDBOXES: readonly (readonly [sandbox: string, src: string, state: string, said: RegExp | undefined])[] = [
  ['allow-scripts allow-popups', '/open.json', 'ready', undefined],
  ['allow-scripts', '/open.json', 'ready', undefined],
  ['allow-scripts allow-popups', 'events/symposium.json', 'failed', /Access-Control-Allow-Origin/],
  ['allow-scripts allow-popups allow-same-origin', 'events/symposium.json', 'ready', undefined],
  ['allow-scripts allow-popups allow-popups-to-escape-sandbox allow-same-origin', '/open.json', 'ready', undefined],
];
for (const [sandbox, src, state, said] of SANDBOXES) {
  test(`sandbox="${sandbox}" with ${src}: ${state}`, async () => {
    const { page, frame, complaints, heights } = await host(`src=${src}`, { attributes: `sandbox="${sandbox}"` });
    assert.equal(await shown(frame), state);
    assert.equal(await frame.evaluate(() => self.origin), sandbox.includes('same-origin') ? away.origin : 'null');
    assert.equal((await heights()).at(-1), await real(frame));
    if (state === 'ready') {
      assert.ok(await page.frameLocator('iframe').getByRole('heading', { name: TITLE }).isVisible());
      // A star is kept, or lasts as long as the page: no error either way.
      if (await frame.locator('ml-da-event .star').count()) await frame.locator('ml-da-event .star').first().click();
    }
    if (said) assert.match(complaints.join('\n'), said);
    else assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('links open in a new tab, never in the frame', async () => {
  const { page, frame } = await host('src=events/symposium.json', { attributes: 'sandbox="allow-scripts allow-same-origin allow-popups"' });
  await shown(frame);
  await page.context().route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }));
  const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.locator('ml-da-event a[href^="https:"]').first().click()]);
  await opened.waitForLoadState();
  assert.equal(await opened.title(), 'Elsewhere');
  assert.ok(await frame.locator('ml-da-event').isVisible());
  await page.context().close();
});

for (const [theme, scheme] of [['', 'light'], ['&theme=dark', 'dark']] as const) {
  test(`the host's background shows around the card, on a ${scheme} page`, async () => {
    const { page, frame } = await host(`src=events/symposium.json${theme}`, { head: `<style>:root { color-scheme: ${scheme}; background: rgb(10, 200, 30) }</style>` });
    await shown(frame);
    const png = (await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } })).toString('base64');
    const colour = await page.evaluate(async (data) => {
      const canvas = document.createElement('canvas').getContext('2d');
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      canvas?.drawImage(image, 0, 0);
      return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
    }, png);
    assert.deepEqual(colour, [10, 200, 30, 255]);
    await page.context().close();
  });
}
