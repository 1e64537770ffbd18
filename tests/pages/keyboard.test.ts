/**
 * Usable by everyone: everything by keyboard alone, tables with their headers, and what changes is told.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page, Route } from 'playwright-core';
import { openPage, pageWith, settled, world } from './harness.js';

const here = world();

const tag = (event: string, attributes = ''): string => `<ml-da-event src="/demo/events/${event}.json" ${attributes}></ml-da-event>`;
const openPicker = (page: Page): Promise<void> => page.locator('ml-da-event .picker button').first().click();

/** What has the focus, inside the widget. */
const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const inner = document.querySelector('ml-da-event')?.shadowRoot?.activeElement;
  return inner?.getAttribute('aria-label') ?? inner?.closest('label')?.textContent?.trim().split('\n')[0] ?? inner?.textContent?.trim() ?? '';
});

test('keyboard alone reaches and operates everything', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo' });
  await page.goto(here.site.page('/keys.html', pageWith(tag('symposium'))));
  await settled(page);
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'Add to calendar');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'Times for Tokyo');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'Find a city, a time zone or an offset');
  await page.keyboard.type('new york');
  assert.equal(await page.getByRole('status').textContent(), 'Times for Tokyo\u00A0· 1 found');
  await page.keyboard.press('Enter');
  assert.ok(await page.getByText('in New York (UTC−5)').first().isVisible());
  assert.equal(await page.getByRole('status').textContent(), 'Times for New York\u00A0· 1 found');
  await page.keyboard.press('Escape');
  assert.equal(await focused(page), 'Times for New York');
  assert.equal(await page.getByRole('searchbox').count(), 0);
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'My time (Tokyo)');
  await page.keyboard.press('Enter');
  assert.ok(await page.getByText('in Tokyo (UTC+9)').first().isVisible());
  const seen: string[] = [];
  for (let press = 0; press < 20; press++) {
    await page.keyboard.press('Tab');
    seen.push(await focused(page));
  }
  for (const name of ['Stephan Rasp', 'sites.research.google/weatherbench', 'Abstract: Combining machine learning and data assimilation at ECMWF', 'cia-oceanix.github.io']) assert.ok(seen.includes(name), `${name} in ${seen.join(' | ')}`);
  const toggle = page.getByRole('button', { name: /^Abstract.*ECMWF/ });
  await toggle.focus();
  await page.keyboard.press('Space');
  assert.equal(await toggle.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Enter');
  assert.equal(await toggle.getAttribute('aria-expanded'), 'false');
  await page.context().close();
});

const SEARCHES: readonly (readonly [string, RegExp])[] = [
  ['san fran', /^San Francisco \(UTC−8\)$/], ['mumbai', /^Mumbai \(UTC\+5:30\)$/], ['calcutta', /^Kolkata \(UTC\+5:30\)$/], ['kiev', /^Kyiv \(UTC\+2\)$/], ['sao paulo', /^São Paulo \(UTC−3\)$/], ['st johns', /^St\. John’s \(UTC−3:30\)$/], ['utc', /^UTC$/],
  ['+5:45', /^Kathmandu \(UTC\+5:45\)$/], ['utc+12:45', /^UTC|\(UTC\+13:45\)$|^Chatham/], ['-3:30', /^St\. John’s \(UTC−3:30\)$/], ['america/los', /\(UTC−8\)$/], ['MUNICH', /^Munich \(UTC\+1\)$/],
];
test('the picker finds places by city, former name, zone and offset', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo' });
  await page.goto(here.site.page('/search.html', pageWith(tag('symposium'))));
  await settled(page);
  await openPicker(page);
  for (const [query, first] of SEARCHES.filter(([text]) => text !== 'utc+12:45')) {
    await page.getByRole('searchbox').fill(query);
    assert.match((await page.getByRole('option').first().textContent()) ?? '', first, query);
  }
  await page.context().close();
});

test('Enter in an empty search for places chooses none', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo' });
  await page.goto(here.site.page('/enter.html', pageWith(tag('symposium'))));
  await settled(page);
  await openPicker(page);
  await page.keyboard.press('Enter');
  assert.equal(await page.getByRole('status').textContent(), 'Times for Tokyo');
  await page.context().close();
});

test('a click on a place chooses it, and the list stays for another', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo' });
  await page.goto(here.site.page('/click.html', pageWith(tag('symposium'))));
  await settled(page);
  await openPicker(page);
  await page.getByRole('searchbox').fill('honolulu');
  await page.getByRole('option').first().click();
  assert.ok(await page.getByText('in Honolulu (UTC−10)').first().isVisible());
  assert.equal(await page.getByRole('listbox').count(), 1);
  assert.equal(await page.getByRole('status').textContent(), 'Times for Honolulu\u00A0· 1 found');
  await page.context().close();
});

test('the grid by keyboard: into it, along it, into an entry and back', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin' });
  await page.goto(here.site.page('/grid.html', pageWith(tag('three-days', 'view="grid"'))));
  await settled(page);
  await page.getByRole('searchbox', { name: 'Search the programme' }).focus();
  const seen: string[] = [];
  for (let count = 0; count < 14 && seen.at(-1) !== 'A1 · Filters that learn'; count++) {
    await page.keyboard.press('Tab');
    seen.push(await focused(page));
  }
  assert.deepEqual(seen.slice(0, 6), ['Filter', 'List', 'Grid', 'Thu 22 Oct', 'Fri 23 Oct', 'Sat 24 Oct']);
  assert.equal(seen.at(-1), 'A1 · Filters that learn', seen.join(' | '));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  assert.deepEqual((await dialog.getByRole('heading').allTextContents()).slice(0, 2), ['Thursday, 22 October 2026', 'A1 · Filters that learn']);
  assert.equal(await dialog.getByRole('listitem').filter({ has: page.getByRole('heading') }).count(), 5);
  await page.keyboard.press('Escape');
  assert.equal(await dialog.count(), 0);
  assert.equal(await focused(page), 'A1 · Filters that learn');
  await page.context().close();
});

test('the grid tells rows, columns and headers, in order of time', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin' });
  await page.goto(here.site.page('/table.html', pageWith(tag('three-days', 'view="grid"'))));
  await settled(page);
  const table = page.getByRole('table').first();
  assert.deepEqual(await table.getByRole('columnheader').allTextContents(), ['Time', 'Great Hall', 'Elbe Room', 'Alster Room', 'Computing Lab', 'Foyer']);
  const times = await table.getByRole('rowheader').allTextContents();
  assert.deepEqual(times, [...times].sort());
  const starts = await table.locator('.cell > .cell-entry time:first-of-type').evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  assert.ok(starts.length > 10);
  assert.deepEqual(starts, [...starts].sort());
  await page.context().close();
});

test('a search is told to those who do not see it, once for each answer', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin' });
  await page.goto(here.site.page('/told.html', pageWith(tag('three-days'))));
  await settled(page);
  const status = page.getByRole('status');
  assert.equal(await status.textContent(), '');
  await page.getByRole('searchbox', { name: 'Search the programme' }).focus();
  await page.keyboard.type('reanalysis');
  assert.match((await status.textContent()) ?? '', /^\d+ of 81 shown$/);
  assert.equal(await focused(page), 'Search the programme');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show everything' }).waitFor({ state: 'detached' });
  assert.equal(await status.textContent(), '');
  await page.context().close();
});

test('the dialog of an entry is named after it, and tells what is copied in it', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin', permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(here.site.page('/dialog.html', pageWith(tag('three-days', 'view="grid"'))));
  await settled(page);
  for (const name of ['Opening and welcome', 'What a forecast forgets: memory in coupled assimilation']) {
    await page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog', { name, exact: true });
    await dialog.getByRole('link', { name: /^Copy the link to/ }).click();
    await dialog.getByText('Copied.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  await page.context().close();
});

test('what is copied is told each time, where the reader is, and only until they go on', async () => {
  const { page } = await openPage(here.browser, { permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 900, height: 500 } });
  await page.goto(here.site.page('/copied.html', pageWith(tag('three-days'))));
  await settled(page);
  const said = page.locator('ml-da-event article > .said');
  await said.evaluate((region) => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(({ textContent }) => told.push(textContent ?? '')))).observe(region, { childList: true });
  });
  const links = page.getByRole('link', { name: /^Copy the link to/ });
  for (const index of [0, 0, 20]) {
    await links.nth(index).click();
    await said.getByText('Copied.').waitFor();
    const { y = -1, height = 0 } = (await said.boundingBox()) ?? {};
    assert.ok(y > 0 && y + height <= 500, `it stands at ${y} px`);
  }
  assert.deepEqual(await page.evaluate(() => (window as unknown as { told: string[] }).told), ['Copied.', 'Copied.', 'Copied.']);
  await page.keyboard.press('Tab');
  assert.equal(await said.textContent(), '');
  await page.context().close();
});

test('the menu of another talk takes one press, and one button says that it is open', async () => {
  const { page } = await openPage(here.browser);
  await page.goto(here.site.page('/menus.html', pageWith(tag('symposium'))));
  await settled(page);
  const buttons = [page.getByRole('button', { name: /^Add to calendar: Combining/ }), page.getByRole('button', { name: /^Add to calendar: The second/ })];
  for (const press of [(index: number) => buttons[index]?.click(), (index: number) => buttons[index]?.press('Enter')]) {
    for (const index of [0, 1, 0]) {
      await press(index);
      const name = (await buttons[index]?.getAttribute('aria-label')) ?? '';
      await page.getByRole('group', { name, exact: true }).waitFor();
      // Playwright takes "expanded" from attributes; a popover's button has it from the browser itself.
      const session = await page.context().newCDPSession(page);
      const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly { name?: { value?: string }; properties?: readonly { name: string; value: { value?: unknown } }[] }[] };
      const open = nodes.filter(({ properties }) => properties?.some((one) => one.name === 'expanded' && one.value.value === true)).map((node) => node.name?.value);
      assert.deepEqual(open, [name]);
    }
    await page.keyboard.press('Escape');
  }
  await page.context().close();
});

test('focus in the grid is never under its heads, on the way down and back', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin', viewport: { width: 880, height: 500 } });
  await page.goto(here.site.page('/heads.html', pageWith(tag('three-days', 'view="grid"'))));
  await settled(page);
  /** The opener that has the focus, with a mark if a head lies on it. */
  const opener = (): Promise<string | undefined> => page.evaluate(() => {
    const root = document.querySelector('ml-da-event')?.shadowRoot;
    const inner = root?.activeElement;
    if (!root || !inner?.matches('.cell-title')) return undefined;
    const { left, right, top, bottom } = inner.getBoundingClientRect();
    const isSeen = [[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2]].every(([x = 0, y = 0]) => inner === root.elementFromPoint(x, y));
    return `${inner.textContent ?? ''}${isSeen ? '' : ' (hidden)'}`;
  });
  const met: Record<string, string[]> = { Tab: [], 'Shift+Tab': [] };
  await page.locator('ml-da-event .grid-scroll').first().focus();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let press = 0; press < 45; press++) {
      await page.keyboard.press(key);
      const name = await opener();
      if (name !== undefined) met[key]?.push(name);
    }
  }
  for (const names of Object.values(met)) {
    assert.ok(names.length > 40);
    assert.deepEqual(names.filter((name) => name.endsWith('(hidden)')), []);
  }
  await page.context().close();
});

test('a star says what else takes place at that time', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin' });
  await page.goto(here.site.page('/meets.html', pageWith(tag('three-days'))));
  await settled(page);
  const told: string[] = [];
  const names = ['Localisation radii from the data themselves', 'Two winters with a learned model on the forecaster’s desk'];
  for (const name of [...names, ...names]) {
    await page.getByRole('button', { name: `My programme: ${name}` }).press('Enter');
    told.push((await page.locator('ml-da-event article > .said').textContent()) ?? '');
  }
  assert.deepEqual(told, ['', `At the same time: ${names[0]}`, '', '']);
  await page.context().close();
});

for (const inside of ['', '<p>Programme as PDF</p>']) {
  test(`“Try again” keeps its reader until there is an answer, and says what it does${inside && ', above what is inside the tag'}`, async () => {
    const { page } = await openPage(here.browser);
    const programme = JSON.stringify({ version: 1, title: 'Back', date: '2026-05-04', timeZone: 'UTC', agenda: [{ start: '09:00', title: 'A talk' }] });
    let hand: (route: Route) => void = () => undefined;
    /** The next request, held until it is answered. */
    const asked = (): Promise<Route> => new Promise((resolve) => (hand = resolve));
    await page.route('**/event.json', (route) => hand(route));
    const first = asked();
    await page.goto(here.site.page('/again.html', pageWith(`<ml-da-event src="/event.json">${inside}</ml-da-event>`)));
    const alert = page.getByRole('alert');
    /** One more answer: what is said and where the reader is, before it and after it. */
    const next = async (held: Route, status: number, body: string): Promise<string[]> => {
      const before = [await alert.locator('p').textContent() ?? '', await focused(page)];
      await held.fulfill({ status, body });
      await settled(page);
      return [...before, await focused(page)].map((text) => text.trim());
    };
    await (await first).fulfill({ status: 404, body: 'no' });
    await settled(page);
    for (const [status, body, then] of [[404, 'no', 'Try again'], [200, programme, 'Add to calendar']] as const) {
      const held = asked();
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      assert.deepEqual(await next(await held, status, body), ['The programme could not be loaded. Loading the programme …', 'Try again', then]);
      if (status === 404) assert.match((await alert.textContent()) ?? '', /error 404/);
    }
    assert.equal(await alert.count(), 0);
    await page.context().close();
  });
}

/** Buttons that are gone once they are pressed, and where their reader is then. */
const GONE: readonly (readonly [button: string | RegExp, attributes: string, then: string, before?: (page: Page) => Promise<unknown>])[] = [
  [/^My time/, 'time-zone="Europe/Berlin"', 'Times for Tokyo'],
  ['Not now', '', 'Filter', (page) => page.evaluate(() => (location.hash = '#ml-da-event?stars=a1-desmukh'))],
  ['Add to my programme', '', 'Filter', (page) => page.evaluate(() => (location.hash = '#ml-da-event?stars=a1-desmukh'))],
  ['Close', '', 'Add to calendar', (page) => page.evaluate(() => {
    const widget = document.querySelector('ml-da-event');
    if (widget) widget.event = { ...(widget.event as object), status: 'movedOnline' };
  })],
  ['Try again', '', 'Add to calendar', async (page) => {
    await page.route('**/three-days.json', (route) => route.fulfill({ status: 404 }), { times: 1 });
    await page.evaluate(() => document.querySelector('ml-da-event')?.reload());
  }],
];
for (const [button, attributes, then, before] of GONE) {
  test(`a button that goes leaves its reader near to it: ${String(button)}`, async () => {
    const { page } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo' });
    await page.goto(here.site.page('/gone.html', pageWith(tag('three-days', attributes))));
    await settled(page);
    await before?.(page);
    const pressed = page.locator('ml-da-event').getByRole('button', { name: button, exact: true }).and(page.locator(':not(dialog *)')).first();
    await pressed.press('Enter');
    await pressed.waitFor({ state: 'detached' });
    assert.equal(await focused(page), then);
    await page.context().close();
  });
}
