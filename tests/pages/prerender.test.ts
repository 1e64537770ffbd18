/**
 * A prerendered programme in a real browser: readable and usable without the script, replaced by the widget without a jump, and harmless.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from '../../src/formats/index.js';
import { writeHtml } from '../../src/formats/writers/html.js';
import { chooseSpeech } from '../../src/i18n/index.js';
import { markup, misplaced, verbatim, VERBATIM_FIELDS } from '../formats/hostile-events.js';
import { openPage, pageWith, settled, STRICT, world } from './harness.js';
import { STRINGS } from './hostile-strings.js';
import { EVENTS, prerendered, WIDTHS, withoutScript } from './prerendered.js';
import { part } from '../thoroughness.js';

const here = world();

/** What follows the programme on a page, and would be pushed. */
const AFTER = `<h2>After the programme</h2>${'<p>A paragraph of the page.</p>'.repeat(8)}`;

test('with JavaScript off everything is there, and an abstract opens', async () => {
  const { page, complaints } = await openPage(here.browser, { javaScriptEnabled: false });
  await page.goto(here.site.page('/off.html', pageWith(prerendered('demo/events/symposium.json')), STRICT));
  await page.getByRole('heading', { name: 'Machine Learning in Data Assimilation' }).waitFor();
  const abstract = page.getByText('Abstract', { exact: false }).first();
  await abstract.click();
  assert.ok(await page.locator('details[open]').first().isVisible());
  assert.equal(await page.getByRole('table').count(), 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

/** Keeps score of all that moves without being asked to. */
const SCORE = (): void => {
  const shifts = ((window as unknown as { shifts: object[] }).shifts = []) as object[];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; sources: { node: Node | null }[] }[]) shifts.push({ value: entry.value, nodes: entry.sources.map(({ node }) => node?.nodeName) });
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Loads a page whose script and data come late, and tells how far it jumped when they were there. */
async function upgrade(html: string, width: number): Promise<number> {
  const { page, complaints } = await openPage(here.browser, { viewport: { width, height: 800 }, timezoneId: 'Asia/Tokyo' });
  let release = (): void => undefined;
  const hold = new Promise<void>((go) => (release = go));
  await page.addInitScript(SCORE);
  await page.route('**/*.json', async (route) => {
    await hold;
    await route.continue();
  });
  await page.goto(here.site.page('/upgrade.html', pageWith(`${html}${AFTER}`), STRICT));
  await page.waitForFunction(() => document.querySelector('ml-da-event')?.state === 'loading');
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  // The fallback stays until the programme is there.
  assert.ok(await page.locator('ml-da-event article').first().isVisible());
  release();
  await settled(page);
  await page.evaluate(() => new Promise((painted) => setTimeout(painted, 300)));
  assert.equal(await page.locator('ml-da-event article[part=programme]').first().isVisible(), true);
  assert.equal(await page.locator('ml-da-event > article').first().isVisible(), false);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number }[] }).shifts);
  assert.deepEqual(complaints.filter((line) => !line.startsWith('<ml-da-event>')), []);
  await page.context().close();
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

const MOST_SHIFT = 0.1;
for (const file of part(EVENTS, 3)) {
  for (const form of ['element', 'div'] as const) {
    test(`${file}, as ${form}: the page does not jump when the widget takes over`, async () => {
      for (const width of WIDTHS) {
        const shift = await upgrade(prerendered(file, { form }), width);
        assert.ok(shift <= MOST_SHIFT, `${shift} at ${width} px`);
      }
    });
  }
}

test('where the data do not come, the fallback stays', async () => {
  const { page } = await openPage(here.browser);
  await page.goto(here.site.page('/missing.html', pageWith(prerendered('demo/events/symposium.json', { src: '/nowhere.json' }))));
  await settled(page);
  assert.ok(await page.getByText('The programme could not be loaded.').isVisible());
  assert.ok(await page.locator('ml-da-event > article').isVisible());
  await page.context().close();
});

test('the widget says the same: language, heading, hours, zones', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'UTC' });
  await page.goto(here.site.page('/same.html', pageWith(prerendered('demo/events/symposium.json', { speech: chooseSpeech(['de']), headingLevel: 3, hourCycle: 'h12', zones: ['Asia/Tokyo'] }))));
  await settled(page);
  const [outside, inside] = await page.evaluate(() => {
    const widget = document.querySelector('ml-da-event');
    return [widget, widget?.shadowRoot].map((root) => [root?.querySelector('h3')?.textContent, [...(root?.querySelectorAll('h4') ?? [])].map(({ textContent }) => textContent), root?.querySelector('li time')?.textContent, root?.textContent?.includes('Tokyo (UTC+9)') || root?.textContent?.includes('Tokyo UTC+9')]);
  });
  assert.deepEqual(inside, outside);
  await page.context().close();
});

test('hostile strings in every field: nothing runs, nothing is asked for, each is to be read', { timeout: 240_000 }, async () => {
  const { page, complaints } = await openPage(here.browser);
  await page.addInitScript(() => {
    (window as unknown as { pwned: number }).pwned = 0;
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) (window as unknown as Record<string, unknown>)[name] = () => (window as unknown as { pwned: number }).pwned++;
  });
  const { requests } = here.site;
  const from = requests.length;
  const strings = part(STRINGS, 32);
  for (let index = 0; index < strings.length; index += 10) {
    const group = strings.slice(index, index + 10);
    const html = group.map((s) => [verbatim(s), markup(s), misplaced(s)].map((event) => {
      const { programme } = readDocument(event);
      return `<section>${writeHtml(programme ?? assert.fail(), { speech: chooseSpeech(['en']), src: s }).text}</section>`;
    }).join('')).join('');
    await page.goto(here.site.page('/hostile-prerendered.html', withoutScript(html)));
    const found = await page.evaluate(() => {
      const sections = [...document.querySelectorAll('main > section')];
      for (const element of document.querySelectorAll('main *')) for (const type of ['mouseover', 'focus', 'load', 'error', 'toggle', 'animationstart']) element.dispatchEvent(new Event(type, { bubbles: true }));
      return {
        texts: sections.map((section) => section.querySelector('ml-da-event')?.textContent ?? ''),
        jsonLd: sections.map((section) => (JSON.parse(section.querySelector(':scope > script')?.textContent ?? '') as { name?: string }).name),
        others: [...document.querySelectorAll('main :is(script:not([type]), img, iframe, object, embed, style, link, form, input, button, svg, math, video, audio, base, meta, template, noscript)')].map(({ nodeName }) => nodeName),
        names: [...new Set([...document.querySelectorAll('main *')].flatMap((element) => element.getAttributeNames()))].sort(), pwned: (window as unknown as { pwned: number }).pwned,
      };
    });
    assert.deepEqual([found.others, found.pwned], [[], 0]);
    assert.deepEqual(found.names.filter((name) => !['src', 'lang', 'dir', 'href', 'rel', 'datetime', 'scope', 'start', 'type', 'id', 'role', 'aria-level'].includes(name)), []);
    group.forEach((s, at) => {
      // What a file of UTF-8 cannot hold comes out as a sign for that.
      const shown = s.replaceAll('\0', '\uFFFD').replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
      if (!s.trim()) return;
      assert.ok((found.texts[at * 3] ?? '').split(shown).length - 1 >= VERBATIM_FIELDS, JSON.stringify(s.slice(0, 80)));
      assert.equal(found.jsonLd[at * 3], s);
    });
  }
  assert.deepEqual([...new Set(requests.slice(from))], ['/hostile-prerendered.html']);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
