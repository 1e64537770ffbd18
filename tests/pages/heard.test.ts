/**
 * What a screen reader says, and in which order: parts of the page as the browser's accessibility tree has them.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openPage, pageWith, settled, world } from './harness.js';

const here = world();

const LIVE = 'time-zone="Europe/Berlin" now="2026-10-23T09:20Z"';
const tag = (event: string, attributes = ''): string => `<ml-da-event src="/demo/events/${event}.json" ${attributes}></ml-da-event>`;

/** A part of the page as text, a line for each thing that is said. */
async function heard(part: Locator): Promise<string[]> {
  // YAML quotes what has a colon in it.
  const lines = (await part.ariaSnapshot()).split('\n').map((line) => line.trim().replace(/^- /, '').replace(/^'(.*)'(?=:?)/, '$1').replace(/^text: |:$/g, ''));
  return lines.filter((line) => !/^(?:\/url|(?:paragraph|listitem)$)/.test(line));
}

/** The row of a talk. */
const row = (page: Page, title: string): Locator => page.locator('ml-da-event .entry').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** What is said of a talk before anything that can be done about it. */
const TALKS: readonly (readonly [title: string, attributes: string, said: readonly string[]])[] = [
  ['Ships’ logbooks, read by machines and checked by retired captains', LIVE, [
    'time: 11:05', '–', 'time: 11:25', 'heading "Ships’ logbooks, read by machines and checked by retired captains" [level=6]', 'strong: Cancelled', '· The speaker is ill. The talk will be given online in November.',
    'paragraph: Katarzyna Zielińska (Maritime Archive Network) · 15 min + 5 min for questions · Great Hall · Elbe Room',
  ]],
  ['Heat in the street: a city analysis at ten metres', LIVE, [
    'time: 13:50', '–', 'time: 14:10', 'heading "Heat in the street: a city analysis at ten metres" [level=6]', 'strong: Rescheduled', '· previously', 'time: Thu, 22 Oct 2026, 14:40',
    'in Berlin (UTC+2) · Moved from Thursday, so that the speaker can arrive by train.', 'paragraph: Yusuf Demir (Straits Technical University) · 15 min + 5 min for questions · Great Hall',
  ]],
];
for (const [title, attributes, said] of TALKS) {
  test(`time, title, state and people are said before what can be done: ${title}`, async () => {
    const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin', locale: 'en-GB' });
    await page.goto(here.site.page('/talk.html', pageWith(tag('three-days', attributes))));
    await settled(page);
    const lines = await heard(row(page, title));
    assert.deepEqual(lines, [...said, `button "My programme: ${title}"`, `link "Copy the link to: ${title}"`, `button "Add to calendar: ${title}"`, `button "Abstract: ${title}": Abstract`]);
    await page.context().close();
  });
}

test('the grid says what runs now, in sessions too', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  await page.goto(here.site.page('/now.html', pageWith(tag('three-days', `view="grid" ${LIVE}`))));
  await settled(page);
  const running = page.locator('ml-da-event .cell-entry').filter({ has: page.locator(':scope > .cell-about strong, :scope > div > strong', { hasText: /^now$/ }) });
  assert.deepEqual(await running.getByRole('button').allTextContents(), ['C1 · The next reanalysis', 'C2 · Ice, snow, and what lies under them', 'Snow seen from below: cosmic rays and hillslope models', 'Help desk: moving your model to accelerators', 'Help desk: writing an observation operator']);
  await page.context().close();
});

test('a button of the grid says that its talk is off, or elsewhere', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  await page.goto(here.site.page('/off.html', pageWith(tag('three-days', `view="grid" ${LIVE}`))));
  await settled(page);
  // Days further down come after the first frame.
  await page.getByRole('button', { name: 'Heat in the street: a city analysis at ten metres' }).waitFor();
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly { name?: { value?: string }; description?: { value?: string } }[] };
  const described = nodes.flatMap(({ name, description }) => (description?.value ? [[name?.value, description.value]] : []));
  assert.deepEqual(described, [['Ships’ logbooks, read by machines and checked by retired captains', 'Cancelled'], ['Heat in the street: a city analysis at ten metres', 'Rescheduled']]);
  await page.context().close();
});

test('the table of the zones has no column that says nothing, and progress is said once', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
  await page.goto(here.site.page('/zones.html', pageWith(tag('symposium', 'now="2024-02-09T15:20Z"'))));
  await settled(page);
  const table = page.getByRole('table');
  assert.deepEqual(await table.getByRole('columnheader').allTextContents(), ['Place', 'Time', 'Date']);
  assert.deepEqual(await heard(table.getByRole('row').nth(2)), ['row "San Francisco UTC−8 07:00 – 09:00 Fri 9 Feb"', 'rowheader "San Francisco UTC−8"', 'cell "07:00 – 09:00"', 'time: 07:00', '–', 'time: 09:00', 'cell "Fri 9 Feb"']);
  assert.deepEqual(await heard(page.locator('ml-da-event .moment li').first()), ['strong: now', 'button "Combining machine learning and data assimilation at ECMWF"', '15 min of 35 min']);
  await page.context().close();
});

test('a table of a day is no landmark of the page', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  await page.goto(here.site.page('/landmarks.html', pageWith(tag('three-days', 'view="grid"'))));
  await settled(page);
  assert.equal(await page.getByRole('region').count(), 0);
  assert.deepEqual(await page.locator('ml-da-event .grid-scroll').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))), ['Thursday, 22 October 2026', 'Friday, 23 October 2026', 'Saturday, 24 October 2026']);
  assert.equal(await page.getByRole('group', { name: 'Friday, 23 October 2026' }).getByRole('table').count(), 1);
  await page.context().close();
});
