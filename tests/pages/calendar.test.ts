/**
 * The way into calendars and to other people: files as the browser saves them, addresses as it follows them, text as the clipboard gets it.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { openPage, pageWith, settled, STRICT, world } from './harness.js';

const here = world();
const DAYS = '<ml-da-event src="/demo/events/three-days.json" now="2026-10-01T12:00Z"></ml-da-event>';
const ONE = '<ml-da-event src="/demo/events/symposium.json" now="2024-02-01T12:00Z"></ml-da-event>';

async function visit(tag: string, policy?: string): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo', locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(here.site.page('/calendar.html', pageWith(tag), policy));
  await settled(page);
  return { page, complaints };
}
const open = async (page: Page, name: string | RegExp): Promise<Locator> => {
  await page.getByRole('button', { name }).first().click();
  const menu = page.getByRole('group', { name: /^Add to calendar/ });
  await menu.waitFor();
  return menu;
};
async function saved(page: Page, menu: Locator, name: string): Promise<{ name: string; text: string; events: ICAL.Component[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), menu.getByRole('button', { name, exact: true }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text, events: new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent') };
}
const summaries = (events: readonly ICAL.Component[]): string[] => events.map((event) => String(event.getFirstPropertyValue('summary')));

test('one talk becomes a file, with a reminder only where it is wanted', async () => {
  const { page } = await visit(ONE);
  const plain = await saved(page, await open(page, /^Add to calendar: The second revolution/), 'Calendar file (.ics)');
  assert.equal(plain.name, 'The-second-revolution-in-numerical-weather-prediction-and-it.ics');
  assert.match(plain.text, /\r\nDTSTART:20240209T154000Z\r\nDTEND:20240209T161500Z\r\n/);
  assert.equal(plain.events.length, 1);
  assert.doesNotMatch(plain.text, /VALARM/);
  const menu = await open(page, /^Add to calendar: The second revolution/);
  await menu.getByRole('checkbox', { name: 'Reminder 10 min before' }).check();
  assert.match((await saved(page, menu, 'Calendar file (.ics)')).text, /BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT10M\r\n/);
  // It remembers nothing.
  assert.equal(await (await open(page, /^Add to calendar: The second revolution/)).getByRole('checkbox').isChecked(), false);
  await page.context().close();
});

test('everything, a day, my programme', async () => {
  const { page } = await visit(DAYS);
  const all = await saved(page, await open(page, 'Add to calendar'), 'Whole programme (.ics)');
  const day = await saved(page, await open(page, 'Add to calendar'), 'Friday 23 October (.ics)');
  assert.ok(day.events.length > 3 && day.events.length < all.events.length);
  assert.equal(new Set(all.events.map((event) => event.getFirstPropertyValue('uid'))).size, all.events.length);
  for (const title of ['Localisation radii from the data themselves', 'Two winters with a learned model on the forecaster’s desk']) await page.getByRole('button', { name: `My programme: ${title}` }).first().click();
  const mine = await saved(page, await open(page, 'Add to calendar'), 'My programme (.ics)');
  // Three files side by side can be told apart.
  assert.deepEqual([all, day, mine].map(({ name }) => name.slice(name.search(/(?:-2026-10-23|-My-programme)?\.ics$/))), ['.ics', '-2026-10-23.ics', '-My-programme.ics']);
  for (const { name } of [all, day, mine]) assert.match(name, /^Autumn-Meeting-on-Data-Assimilation/);
  assert.deepEqual(summaries(mine.events).sort(), ['Localisation radii from the data themselves', 'Two winters with a learned model on the forecaster’s desk']);
  await page.context().close();
});

test('a series becomes one file', async () => {
  const { page } = await visit('<ml-da-event src="/tests/fixtures/series.json" now="2026-01-01T12:00Z"></ml-da-event>');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Add to calendar (.ics)' }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  const uids = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('uid')));
  const series = JSON.parse(await readFile('tests/fixtures/series.json', 'utf8')) as { events: unknown[] };
  assert.ok(uids.length >= series.events.length);
  assert.equal(new Set(uids.map((uid) => uid.split('@').slice(1).join('@'))).size, series.events.length);
  await page.context().close();
});

test('what is called off goes by that name into a calendar', async () => {
  here.site.page('/off.json', JSON.stringify({ version: 1, id: 'off', title: 'Forum', date: '2026-05-04', timeZone: 'UTC', agenda: [{ start: '09:00', end: '10:00', kind: 'talk', title: 'Talk', status: 'cancelled' }, { start: '10:00', end: '11:00', kind: 'talk', title: 'Other' }] }));
  const { page } = await visit('<ml-da-event src="/off.json"></ml-da-event>');
  for (const [name, title] of [['Add to calendar: Talk', 'Cancelled: Talk'], ['Add to calendar: Other', 'Other'], ['Add to calendar', 'Forum']] as const) {
    const link = (await open(page, name === 'Add to calendar' ? /^Add to calendar$/ : name)).getByRole('link', { name: 'Google Calendar' });
    assert.equal(new URL(await link.getAttribute('href') ?? '').searchParams.get('text'), title);
    await page.keyboard.press('Escape');
  }
  // All that is in an event which is off is off.
  here.site.page('/whole.json', JSON.stringify({ version: 1, id: 'whole', title: 'Forum', status: 'postponed', date: '2026-05-04', timeZone: 'UTC', agenda: [{ start: '09:00', end: '10:00', kind: 'talk', title: 'Talk' }] }));
  const { page: other } = await visit('<ml-da-event src="/whole.json"></ml-da-event>');
  const href = await (await open(other, 'Add to calendar: Talk')).getByRole('link', { name: 'Google Calendar' }).getAttribute('href');
  assert.equal(new URL(href ?? '').searchParams.get('text'), 'Postponed: Talk');
  await other.context().close();
  await page.context().close();
});

test('what a talk shares with its event goes with it: that it is off or moved, why, and that its end is a guess', async () => {
  const shared = async (status: string, place: string): Promise<[string, string]> => {
    here.site.page('/standing.json', JSON.stringify({ version: 1, id: status, title: 'Forum', status, statusNote: 'The hall is flooded.', location: place, date: '2026-05-04', timeZone: 'UTC', agenda: [{ start: '09:00', kind: 'talk', title: 'Talk', delay: 5 }, { start: '10:00', end: '11:00', title: 'Next', status }] }));
    const { page } = await visit('<ml-da-event src="/standing.json"></ml-da-event>');
    const menu = await open(page, 'Add to calendar: Talk');
    const details = new URL(await menu.getByRole('link', { name: 'Google Calendar' }).getAttribute('href') ?? '').searchParams.get('details') ?? '';
    await menu.getByRole('button', { name: 'Share' }).click();
    await page.getByText('Copied.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await page.context().close();
    return [details.replace(/\nForum[^]*/, ''), text.split('\n').slice(3, -1).join('\n')];
  };
  for (const [status, label] of [['movedOnline', 'Moved online'], ['cancelled', 'Cancelled']] as const) {
    const told = `${label}\nThe hall is flooded.\n5 min late\ntimes are approximate`;
    assert.deepEqual(await shared(status, 'Town House'), [told, told]);
  }
});

test('the services and a subscription are links of their own, opened elsewhere', async () => {
  here.site.page('/feed.json', JSON.stringify({ version: 1, id: 'feed', title: 'Forum', date: '2026-05-04', timeZone: 'UTC', feed: 'https://example.org/forum.ics', agenda: [{ start: '09:00', end: '10:00', title: 'Talk' }] }));
  const { page } = await visit('<ml-da-event src="/feed.json"></ml-da-event>');
  const menu = await open(page, 'Add to calendar');
  const links = await menu.getByRole('link').evaluateAll((all) => all.map((link) => [link.textContent, (link as HTMLAnchorElement).href.split('?')[0], (link as HTMLAnchorElement).target, (link as HTMLAnchorElement).rel]));
  const away = ['_blank', 'noopener noreferrer'];
  assert.deepEqual(links, [
    ['Google Calendar', 'https://calendar.google.com/calendar/render', ...away], ['Outlook.com', 'https://outlook.live.com/calendar/0/action/compose', ...away],
    ['Microsoft 365', 'https://outlook.office.com/calendar/0/action/compose', ...away], ['Yahoo', 'https://calendar.yahoo.com/', ...away], ['Subscribe to the calendar', 'webcal://example.org/forum.ics', ...away],
  ]);
  const google = new URL(await menu.getByRole('link', { name: 'Google Calendar' }).getAttribute('href') ?? '');
  assert.deepEqual([google.searchParams.get('text'), google.searchParams.get('dates')], ['Forum', '20260504T090000Z/20260504T100000Z']);
  await page.context().close();
});

test('sharing copies what a reader anywhere understands', async () => {
  const { page } = await visit(ONE);
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByText('Copied.').waitFor();
  assert.equal(await copied(), `Machine Learning in Data Assimilation\nFri, 9 Feb 2024, 15:00 – 17:00 UTC\nSat, 10 Feb 2024, 00:00 – 02:00 in Tokyo (UTC+9) (next day)\ntimes are approximate\n${page.url()}`);
  const menu = await open(page, /^Add to calendar: Combining/);
  await menu.getByRole('button', { name: 'Share' }).click();
  await menu.waitFor({ state: 'hidden' });
  await page.waitForFunction(() => navigator.clipboard.readText().then((text) => text.startsWith('Combining')));
  assert.match(await copied(), /^Combining machine learning and data assimilation at ECMWF\nFri, 9 Feb 2024, 15:05 – 15:40 UTC\nSat, 10 Feb 2024, 00:05 – 00:40 in Tokyo \(UTC\+9\) \(next day\)\ntimes are approximate\nhttp:\/\/127\.0\.0\.1:\d+\/calendar\.html#ml-da-event-/);
  await page.context().close();
});

test('a phone shares through its own sheet, and a visitor who changes their mind is left alone', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo', hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  await page.addInitScript(() => {
    Object.assign(window, { shared: [] });
    navigator.share = (data) => {
      const { shared } = window as unknown as { shared: unknown[] };
      shared.push(data);
      return shared.length > 1 ? Promise.reject(new DOMException('no', 'AbortError')) : Promise.resolve();
    };
  });
  await page.goto(here.site.page('/phone.html', pageWith(ONE)));
  await settled(page);
  for (let turn = 1; turn <= 2; turn++) {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.waitForFunction((count) => (window as unknown as { shared: unknown[] }).shared.length === count, turn);
  }
  const [shared] = await page.evaluate(() => (window as unknown as { shared: { title: string; text: string }[] }).shared);
  assert.equal(shared?.title, 'Machine Learning in Data Assimilation');
  assert.match(shared?.text ?? '', /15:00 – 17:00 UTC\nSat, 10 Feb 2024, 00:00/);
  assert.equal(await page.getByText(/^Cop/).count(), 0);
  await page.context().close();
});

test('the menu works by keyboard alone, closes with Escape, and gives the focus back', async () => {
  const { page } = await visit(ONE);
  const button = page.getByRole('button', { name: 'Add to calendar', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: /^Add to calendar/ });
  await menu.waitFor();
  const focused = (): Promise<string> => page.evaluate(() => document.querySelector('ml-da-event')?.shadowRoot?.activeElement?.textContent?.trim() ?? '');
  const seen: string[] = [];
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
  }
  assert.deepEqual(seen, ['Whole programme (.ics)', 'Google Calendar', 'Outlook.com', 'Microsoft 365', 'Yahoo', 'Share']);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  assert.equal(await focused(), 'Add to calendar');
  // The same button opens and closes it.
  await button.click();
  await menu.waitFor();
  await button.click();
  await menu.waitFor({ state: 'hidden' });
  await page.context().close();
});

test('the menu can be used from the dialog of the grid', async () => {
  const { page } = await visit('<ml-da-event src="/demo/events/three-days.json" view="grid"></ml-da-event>');
  await page.getByRole('button', { name: 'What a forecast forgets: memory in coupled assimilation' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: /^Add to calendar/ }).click();
  const file = await saved(page, page.getByRole('group', { name: /^Add to calendar/ }), 'Calendar file (.ics)');
  assert.deepEqual(summaries(file.events), ['What a forecast forgets: memory in coupled assimilation']);
  await page.context().close();
});

test('it works under the strictest policy, and asks no server', async () => {
  const { page, complaints } = await visit(ONE, STRICT);
  const requests: string[] = [];
  page.on('request', (request) => void (request.url().startsWith('blob:') || requests.push(request.url())));
  const file = await saved(page, await open(page, 'Add to calendar'), 'Whole programme (.ics)');
  assert.ok(file.events.length >= 5);
  assert.deepEqual([requests, complaints], [[], []]);
  await page.context().close();
});

test('hidden, it is nowhere', async () => {
  const { page } = await visit(ONE.replace(' now', ' hide="calendar" now'));
  assert.equal(await page.getByRole('button', { name: /Add to calendar/ }).count(), 0);
  assert.equal(await page.getByRole('button', { name: 'Share', exact: true }).count(), 1);
  await page.context().close();
});
