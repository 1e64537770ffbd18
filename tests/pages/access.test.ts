/**
 * Usable by everyone: axe (WCAG A and AA, and its best practices) in every state.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { violations } from './axe.js';
import { openPage, pageWith, settled, world } from './harness.js';
import { part } from '../thoroughness.js';

const here = world();

const tag = (event: string, attributes = ''): string => `<ml-da-event src="/demo/events/${event}.json" ${attributes}></ml-da-event>`;

interface State {
  readonly tag: string;
  readonly context?: BrowserContextOptions;
  readonly lang?: string;
  readonly act?: (page: Page) => Promise<unknown>;
  readonly loading?: boolean;
}
const openPicker = (page: Page): Promise<void> => page.locator('ml-da-event .picker button').first().click();
/** Two starred talks at the same time, and nothing else shown. */
async function myProgramme(page: Page): Promise<void> {
  for (const title of ['Localisation radii from the data themselves', 'Two winters with a learned model on the forecaster’s desk']) await press(page, `My programme: ${title}`);
  await press(page, 'My programme (2)');
  await page.getByText('At the same time').first().waitFor();
}
/** A newer version: a talk called off, one moved. */
async function change(page: Page): Promise<void> {
  await page.evaluate(() => {
    const widget = document.querySelector('ml-da-event');
    const event = structuredClone(widget?.event) as { agenda: { status?: string; start?: string }[] };
    Object.assign(event.agenda[1] ?? {}, { status: 'cancelled' });
    Object.assign(event.agenda.at(-1) ?? {}, { start: '17:05', end: '17:10' });
    if (widget) widget.event = event;
  });
  await page.getByText(/Changed since you last looked/).waitFor();
}
const press = (page: Page, name: string | RegExp): Promise<void> => page.locator('ml-da-event').getByRole('button', { name, exact: true }).first().click();
const look = (page: Page, text: string): Promise<void> => page.getByRole('searchbox', { name: 'Search the programme' }).fill(text);
const LIVE = 'time-zone="Europe/Berlin" now="2026-10-23T09:30Z"';
const STATES: Readonly<Record<string, State>> = {
  loading: { tag: '<ml-da-event src="/never.json"></ml-da-event>', loading: true },
  ready: { tag: tag('symposium') },
  'ready, two days, live': { tag: tag('two-days', 'now="2026-10-24T23:30Z"') },
  'an abstract open': { tag: tag('symposium'), act: (page) => page.getByRole('button', { name: /^Abstract/ }).first().click() },
  'all open': { tag: tag('symposium', 'open') },
  'picker open': { tag: tag('symposium'), act: openPicker },
  'picker searching': { tag: tag('symposium'), act: async (page) => { await openPicker(page); await page.keyboard.type('york'); } },
  'picker without a match': { tag: tag('symposium'), act: async (page) => { await openPicker(page); await page.keyboard.type('qqqq'); } },
  error: { tag: tag('missing') },
  broken: { tag: tag('broken') },
  empty: { tag: tag('empty') },
  'zone of the page': { tag: tag('symposium', 'time-zone="Europe/Berlin"') },
  dark: { tag: tag('symposium', 'open theme="dark"') },
  'dark, live': { tag: tag('two-days', 'theme="dark" now="2026-10-24T23:30Z" open') },
  'right to left': { tag: tag('two-days', 'lang="ar" open'), lang: 'ar' },
  'right to left, picker open': { tag: tag('symposium', 'lang="ar"'), lang: 'ar', act: openPicker },
  '320 px': { tag: tag('symposium', 'open'), context: { viewport: { width: 320, height: 800 } } },
  '320 px, Japanese': { tag: tag('two-days', 'lang="ja" open'), lang: 'ja', context: { viewport: { width: 320, height: 800 } } },
  'forced colours': { tag: tag('symposium', 'open'), context: { forcedColors: 'active' } },
  'only abstracts': { tag: tag('symposium', 'show="abstracts"') },
  'a conference': { tag: tag('three-days') },
  'a conference, live': { tag: tag('three-days', LIVE) },
  'a conference, 320 px': { tag: tag('three-days', LIVE), context: { viewport: { width: 320, height: 800 } } },
  grid: { tag: tag('three-days', 'view="grid"') },
  'grid, live, dark': { tag: tag('three-days', `view="grid" theme="dark" ${LIVE}`) },
  'grid, right to left': { tag: tag('three-days', `view="grid" lang="ar" ${LIVE}`), lang: 'ar' },
  'grid, forced colours': { tag: tag('three-days', `view="grid" ${LIVE}`), context: { forcedColors: 'active' } },
  'grid, narrow': { tag: tag('three-days', `view="grid" ${LIVE}`), context: { viewport: { width: 360, height: 800 } } },
  'grid, an entry open': { tag: tag('three-days', 'view="grid"'), act: (page) => press(page, 'What a forecast forgets: memory in coupled assimilation') },
  filtered: { tag: tag('three-days'), act: async (page) => { await press(page, 'Filter'); await look(page, 'ocean'); } },
  'filtered, dark, 320 px': { tag: tag('three-days', 'theme="dark"'), act: async (page) => { await press(page, 'Filter'); await look(page, 'ocean'); }, context: { viewport: { width: 320, height: 800 } } },
  'filtered grid': { tag: tag('three-days', 'view="grid"'), act: (page) => look(page, 'ocean') },
  'empty result': { tag: tag('three-days'), act: (page) => look(page, 'qqqq') },
  'empty result in the grid': { tag: tag('three-days', 'view="grid"'), act: (page) => look(page, 'qqqq') },
  'my programme': { tag: tag('three-days'), act: myProgramme },
  'my programme, dark': { tag: tag('three-days', 'theme="dark"'), act: myProgramme },
  'stars offered by a link': { tag: tag('three-days'), act: async (page) => { await page.evaluate(() => { location.hash = '#ml-da-event?stars=a1-desmukh,keynote-solheim'; }); await page.getByText('Entries starred in this link').waitFor(); } },
  camp: { tag: tag('camp').replace('demo/events', 'tests/fixtures') },
  'camp, 320 px': { tag: tag('camp', 'open').replace('demo/events', 'tests/fixtures'), context: { viewport: { width: 320, height: 800 } } },
  'camp, grid': { tag: tag('camp', 'view="grid"').replace('demo/events', 'tests/fixtures') },
  'before it begins': { tag: tag('symposium', 'now="2024-02-06T12:00Z"') },
  'before it begins, dark, 320 px': { tag: tag('symposium', 'theme="dark" now="2024-02-09T14:50Z"'), context: { viewport: { width: 320, height: 800 } } },
  'live, right to left': { tag: tag('symposium', 'lang="ar" now="2024-02-09T15:20Z"'), lang: 'ar' },
  'live, forced colours': { tag: tag('symposium', 'now="2024-02-09T15:20Z"'), context: { forcedColors: 'active' } },
  'live, touch': { tag: tag('symposium', 'now="2024-02-09T15:20Z"'), context: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } } },
  'after it': { tag: tag('three-days', 'now="2027-10-23T09:30Z"') },
  'the menu open': { tag: tag('symposium', 'now="2024-02-06T12:00Z"'), act: (page) => press(page, 'Add to calendar') },
  'the menu of a talk open, dark': { tag: tag('symposium', 'theme="dark"'), act: (page) => press(page, /^Add to calendar: Combining/) },
  'the menu open, right to left, 320 px': { tag: tag('symposium', 'lang="ar"'), lang: 'ar', act: (page) => page.locator('ml-da-event .save-event').click(), context: { viewport: { width: 320, height: 800 } } },
  'the menu open, forced colours': { tag: tag('symposium'), act: (page) => press(page, 'Add to calendar'), context: { forcedColors: 'active' } },
  changed: { tag: tag('symposium'), act: change },
  'changed, dark, 320 px': { tag: tag('symposium', 'theme="dark"'), act: change, context: { viewport: { width: 320, height: 800 } } },
  offline: { tag: tag('symposium'), act: async (page) => { await page.context().setOffline(true); await page.evaluate(() => document.querySelector('ml-da-event')?.reload()); await page.getByRole('alert').waitFor(); } },
  'a series': { tag: tag('series', 'now="2026-01-01T12:00Z"').replace('demo/events', 'tests/fixtures') },
  'a series, all over, 320 px': { tag: tag('series', 'now="2036-01-01T12:00Z"').replace('demo/events', 'tests/fixtures'), context: { viewport: { width: 320, height: 800 } } },
  'deep headings': { tag: tag('symposium', 'heading-level="5" open').replace('<ml', '<h2>2</h2><h3>3</h3><h4>4</h4><ml') },
};
test('the README counts as many states', async () => assert.match(await readFile('README.md', 'utf8'), new RegExp(`\\b${Object.keys(STATES).length} states\\b`)));

for (const [name, state] of part(Object.entries(STATES), 6)) {
  test(`axe: ${name}`, async () => {
    here.site.page('/never.json', () => undefined);
    const { page } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo', ...state.context });
    await page.goto(here.site.page('/axe.html', pageWith(state.tag, { lang: state.lang ?? 'en' })), { waitUntil: state.loading ? 'domcontentloaded' : 'load' });
    if (state.loading) await page.getByText('Loading the programme').waitFor();
    else await settled(page);
    await state.act?.(page);
    assert.deepEqual(await violations(page), []);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `${overflow} px wider than the window`);
    await page.context().close();
  });
}

const FINGER: BrowserContextOptions = { hasTouch: true, isMobile: true, viewport: { width: 1000, height: 900 } };
const TOUCHED: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the grid': (page) => page.locator('ml-da-event .grid').first().waitFor(),
  'the filters': (page) => press(page, 'Filter'),
  'the picker': openPicker,
  'the menu': (page) => press(page, 'Add to calendar'),
};
for (const [name, act] of Object.entries(TOUCHED)) {
  test(`touch: whatever is pressed is 44 px high: ${name}`, async () => {
    const { page } = await openPage(here.browser, FINGER);
    await page.goto(here.site.page('/touch.html', pageWith(tag('three-days', 'view="grid"'))));
    await settled(page);
    await act(page);
    const small = await page.locator('ml-da-event').locator('button, select, input:not([type=checkbox]), summary, label:has([type=checkbox])').evaluateAll((all) => all.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width && (height < 44 || width < 44) ? [`${one.className} ${width} × ${height}`] : [];
    }));
    assert.deepEqual(small, []);
    await page.context().close();
  });
}

for (const [name, attributes] of Object.entries({ '12 hours': 'hour-cycle="h12"', Arabic: 'lang="ar"', '24 hours': '' })) {
  test(`the times of a session’s talks stand on one line in the grid, their titles under each other: ${name}`, async () => {
    const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin' });
    await page.goto(here.site.page('/items.html', pageWith(tag('three-days', `view="grid" ${attributes}`))));
    await settled(page);
    const lists = await page.locator('ml-da-event .cell-items').evaluateAll((all) => all.map((list) => [...list.children].map((item) => [item.children[0]?.getClientRects().length ?? 0, item.children[0]?.getBoundingClientRect().height ?? 0, item.children[1]?.getBoundingClientRect().left ?? 0] as const)));
    assert.ok(lists.length > 3);
    for (const list of lists) {
      for (const [, height] of list) assert.ok(height < 30, `a time is ${height} px high`);
      if (name !== 'Arabic') assert.equal(new Set(list.map(([, , left]) => left)).size, 1);
    }
    // A time stands beside the first line of a title, however many that has.
    const lower = await page.locator('ml-da-event .cell-items > li').evaluateAll((items) => items.map((item) => (item.children[0]?.getBoundingClientRect().top ?? 0) - (item.querySelector('button')?.getBoundingClientRect().top ?? 0)));
    for (const px of lower) assert.ok(Math.abs(px) < 8, `a time stands ${px} px below the first line`);
    await page.context().close();
  });
}

test('lists without marks are lists to every screen reader', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin' });
  for (const view of ['list', 'grid']) {
    await page.goto(here.site.page('/lists.html', pageWith(tag('three-days', `view="${view}" ${LIVE}`))));
    await settled(page);
    await page.evaluate(() => {
      const widget = document.querySelector('ml-da-event');
      if (widget) widget.event = { ...(widget.event as object), status: 'movedOnline' };
    });
    await page.getByText(/Changed since you last looked/).waitFor();
    await press(page, 'Add to calendar');
    // Safari takes the role from lists whose style has no marks.
    const bare = await page.locator('ml-da-event').locator('ul, ol').evaluateAll((all) => all.filter((list) => getComputedStyle(list).listStyleType === 'none' && list.getAttribute('role') !== 'list').map(({ className }) => className));
    assert.deepEqual(bare, []);
  }
  await page.context().close();
});

test('whatever is said in another language says in which', async () => {
  const { page } = await openPage(here.browser);
  const event = {
    version: 1, title: 'Herbsttagung', subtitle: 'Zwischen Modell und Messung', language: 'de', date: '2027-03-10', timeZone: 'UTC', description: 'Wir treffen uns.', statusNote: 'Um eine Woche verschoben.', status: 'rescheduled', keywords: ['Wolken'],
    online: { url: 'https://example.org/', note: 'Bitte stumm schalten.' }, notes: ['Ein Hinweis.'],
    agenda: [
      { start: '09:00', duration: 30, title: 'Was bleibt', subtitle: 'Gedächtnis', speakers: ['A B'], abstract: 'Kurz.', keywords: ['Feuchte'], status: 'cancelled', statusNote: 'Krank.', references: ['Ein Titel.'], links: [{ type: 'slides', url: 'https://example.org/s', title: 'Folien als PDF' }] },
    ],
  };
  await page.goto(here.site.page('/languages.html', pageWith(`<ml-da-event open><script type="application/json">${JSON.stringify(event)}</script></ml-da-event>`)));
  await settled(page);
  for (const text of ['Herbsttagung', 'Zwischen Modell und Messung', 'Wir treffen uns.', 'Um eine Woche verschoben.', 'Wolken', 'Bitte stumm schalten.', 'Ein Hinweis.', 'Was bleibt', 'Gedächtnis', 'Kurz.', 'Feuchte', 'Krank.', 'Ein Titel.', 'Folien als PDF']) {
    assert.deepEqual([text, await page.locator('ml-da-event').getByText(text, { exact: true }).last().evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))], [text, 'de']);
  }
  for (const text of ['Rescheduled', 'Cancelled', 'Join', 'Programme']) assert.equal(await page.locator('ml-da-event').getByText(text, { exact: true }).last().evaluate((element) => element.closest('[lang]')?.getAttribute('lang')), 'en', text);
  // In the reader's own language nothing needs to be set apart.
  await page.locator('ml-da-event').evaluate((widget) => widget.setAttribute('lang', 'de'));
  await page.getByRole('heading', { name: 'Programm', exact: true }).waitFor();
  assert.equal(await page.locator('ml-da-event bdi[lang]').count(), 0);
  await page.context().close();
});
