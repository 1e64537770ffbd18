/**
 * A page that somebody has translated: translators take the texts of a page, in shadow trees too, out of the hands of those who wrote them. What is
 * written anew afterwards must be there, once, and right.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, pageWith, settled, world } from './harness.js';

const here = world();
const EVENT = {
  version: 1, title: 'Forum', date: '2026-05-04', timeZone: 'UTC', organizers: ['Olga Organiser'], notes: ['Bring tea.'], zones: ['Asia/Tokyo'], registration: { url: 'https://example.org/register', deadline: '2026-05-03T12:00Z' },
  agenda: Array.from({ length: 12 }, (_, index) => ({
    start: `${String(9 + (index >> 1)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`, duration: 30, title: `Talk ${index}`, room: index % 2 ? 'A' : 'B', abstract: `About ${index}.`,
    ...(index === 11 ? { previousStart: '14:00' } : {}),
  })),
};

/** What each translator does to the nodes of a page; a translated text stands in brackets. */
interface Translators {
  google(root: Node): void;
  firefox(root: Node): void;
  /** Those of extensions that do not ask what is to be left alone. */
  googleDeaf(root: Node): void;
  firefoxDeaf(root: Node): void;
}

/** Runs in the page. */
function translators(): void {
  const said = (text: string): string => text.replace(/\S(?:[^]*\S)?/, '[$&]');
  /** That of Chrome, Edge and Google's button: `<font>` takes the place of each text. */
  const google = (node: Node, isDeaf = false): void => {
    if (node instanceof Text) {
      if (!node.data.trim()) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
      inner.textContent = said(node.data);
      outer.append(inner);
      node.replaceWith(outer);
    } else if (!(node instanceof Element && node.matches(isDeaf ? 'font' : '[translate=no], .notranslate, script, style, font'))) {
      for (const child of [...node.childNodes, ...(node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [])]) google(child, isDeaf);
    }
  };
  const isBlock = (element: Element): boolean => element instanceof SVGElement || !['inline', 'none'].includes(getComputedStyle(element).display);
  const isLeft = (element: Element): boolean => element.matches('[translate=no], .notranslate, code, script, style') || !/^(?:en\b|$)/.test(element.getAttribute('lang') ?? '');
  /** Of what is translated as a whole, texts and elements come back in the order of the translation, and comments not at all. */
  const merge = (live: Element): void => {
    for (const node of [...live.childNodes]) {
      if (node instanceof Comment) node.remove();
      else if (node instanceof Element) merge(node);
      else if (node instanceof Text && node.data.trim()) node.data = said(node.data);
    }
  };
  /** That of Firefox (translations-document.sys.mjs): goes down to what holds no block and nothing that is to be left alone. */
  const firefox = (node: Node, isDeaf = false): void => {
    if (node instanceof Text) {
      if (node.data.trim()) node.data = said(node.data);
      return;
    }
    if (node instanceof Comment || (!isDeaf && node instanceof Element && isLeft(node))) return;
    if (node instanceof Element && node.shadowRoot) firefox(node.shadowRoot, isDeaf);
    const isDivided = !(node instanceof Element) || (!isDeaf && node.querySelector('[lang]:not([lang|=en]), [translate=no], .notranslate, code')) || (isBlock(node) && [...node.childNodes].some((child) => (child instanceof Element ? isBlock(child) : !(child instanceof Text))));
    if (isDivided || node.shadowRoot) for (const child of [...node.childNodes]) firefox(child, isDeaf);
    else merge(node);
  };
  Object.assign(window, { translators: { google, firefox, googleDeaf: (root: Node) => google(root, true), firefoxDeaf: (root: Node) => firefox(root, true) } });
}

type Widget = HTMLElementTagNameMap['ml-da-event'];

/** What happens to a page afterwards, one after the other. */
const STEPS: readonly (readonly [string, (widget: Widget) => void])[] = [
  ['another zone', (widget) => { widget.timeZone = 'Asia/Tokyo'; }],
  ['other hours', (widget) => { widget.hourCycle = 'h12'; }],
  ['a minute later', (widget) => { widget.now = '2026-05-04T10:11Z'; }],
  ['the next talk', (widget) => { widget.now = '2026-05-04T10:40Z'; }],
  ['before', (widget) => { widget.now = '2026-05-02T10:40Z'; }],
  ['hours before', (widget) => { widget.now = '2026-05-04T06:00Z'; }],
  ['after', (widget) => { widget.now = '2026-05-05T10:40Z'; }],
  ['again while it runs', (widget) => { widget.now = '2026-05-04T10:50Z'; }],
  ['a talk is moved', (widget) => {
    const event = widget.event as typeof EVENT;
    widget.event = { ...event, agenda: event.agenda.map((entry, index) => (index === 3 ? { ...entry, start: '10:35', title: 'Moved' } : entry)) };
  }],
  ['found', (widget) => {
    const search = widget.shadowRoot?.querySelector<HTMLInputElement>('.search');
    if (search) search.value = 'Talk 5';
    search?.dispatchEvent(new Event('input'));
  }],
  ['opened', (widget) => { widget.open = 'all'; }],
  ['starred', (widget) => { widget.shadowRoot?.querySelector<HTMLElement>('.star')?.click(); }],
  ['the picker', (widget) => { widget.shadowRoot?.querySelector<HTMLElement>('.picker button')?.click(); }],
  ['out and in again', (widget) => {
    const place = document.createComment('');
    widget.replaceWith(place);
    place.replaceWith(widget);
  }],
  ['as a grid', (widget) => { widget.view = 'grid'; }],
  ['another zone in the grid', (widget) => { widget.timeZone = 'America/New_York'; }],
  ['another language', (widget) => { widget.lang = 'de'; }],
  ['the list in it', (widget) => { widget.view = 'list'; }],
];

/** All texts of both widgets on the page, without the brackets. */
const texts = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('ml-da-event')].map((widget) => {
  const all: string[] = [];
  const walker = document.createTreeWalker(widget.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) all.push((walker.currentNode as Text).data.replace(/[[\]]/g, '').trim());
  return all.filter(Boolean).join(' ').replace(/\s+/g, ' ');
}));

for (const translator of ['google', 'firefox', 'firefoxDeaf'] as const) {
  for (const now of ['2026-05-02T10:40Z', '2026-05-04T10:10Z', '2026-05-05T10:40Z']) {
    test(`translated by ${translator} at ${now}, it says the same as one that is not`, async () => {
      const { page, complaints } = await openPage(here.browser, { timezoneId: 'Europe/Berlin', locale: 'en-GB', viewport: { width: 1200, height: 900 } });
      await page.addInitScript(translators);
      const tag = `<ml-da-event src="/translated.json" now="${now}"></ml-da-event>`;
      here.site.page('/translated.json', JSON.stringify(EVENT));
      await page.goto(here.site.page('/translated.html', pageWith(tag + tag)));
      await settled(page);
      await page.waitForFunction(() => [...document.querySelectorAll('ml-da-event')].every(({ state }) => state === 'ready'));
      const translate = (): Promise<void> => page.evaluate((name) => {
        const root = document.querySelector('ml-da-event')?.shadowRoot;
        if (root) (window as unknown as { translators: Translators }).translators[name](root);
      }, translator);
      await translate();
      const abstract = await page.evaluate(() => document.querySelector('ml-da-event')?.shadowRoot?.querySelector('.abstract')?.textContent);
      assert.equal(abstract, '[About 0.]', 'what an author has written is translated');
      for (const [name, step] of STEPS) {
        for (const widget of await page.locator('ml-da-event').all()) await widget.evaluate(step);
        await page.evaluate(async () => {
          for (const widget of [...document.querySelectorAll('ml-da-event'), ...document.querySelectorAll('ml-da-event')]) await widget.updateComplete;
        });
        const [translated, plain] = await texts(page);
        assert.equal(translated, plain, name);
        // Google's goes on with what has come since.
        if (translator === 'google') await translate();
      }
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
}

test('a translator that asks nobody takes no time of a talk out of our hands', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  await page.addInitScript(translators);
  here.site.page('/translated.json', JSON.stringify(EVENT));
  await page.goto(here.site.page('/translated.html', pageWith('<ml-da-event src="/translated.json" now="2026-05-02T10:40Z"></ml-da-event>')));
  await settled(page);
  const times = await page.evaluate(async () => {
    const widget = document.querySelector('ml-da-event') as Widget;
    const root = widget.shadowRoot as ShadowRoot;
    const read = (): string => [...root.querySelectorAll('li .time')].slice(0, 2).map((one) => one.textContent).join(' | ');
    (window as unknown as { translators: Translators }).translators.googleDeaf(root);
    const all = [read()];
    for (const zone of ['Asia/Tokyo', 'UTC']) {
      widget.timeZone = zone;
      await widget.updateComplete;
      all.push(read());
    }
    return all;
  });
  assert.match(times[0] ?? '', /^\[11:00\]/);
  assert.deepEqual(times.slice(1), ['18:00 – 18:30\n09:00 – 09:30 UTC | 18:30 – 19:00\n09:30 – 10:00 UTC', '09:00 – 09:30 | 09:30 – 10:00']);
  await page.context().close();
});
