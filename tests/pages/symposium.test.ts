/**
 * The symposium of the demo, in browsers of six zones: every start and end in text and in `<time datetime>`, every row of the zones table,
 * every word of the file.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { Temporal } from 'temporal-polyfill';
import type { Page } from 'playwright-core';
import { openPage, pageWith, settled, world } from './harness.js';

const here = world();

const ZONES = ['Asia/Tokyo', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns'];
/** The programme in UTC, as its organisers wrote it. */
const SLOTS = [['15:00', '15:05'], ['15:05', '15:40'], ['15:40', '16:15'], ['16:15', '16:50'], ['16:50', '16:55'], ['16:55', '17:00']] as const;
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function open(zone: string, attributes = ''): Promise<Page> {
  const { page } = await openPage(here.browser, { timezoneId: zone, locale: 'en-GB' });
  await page.goto(here.site.page('/symposium.html', pageWith(`<ml-da-event src="/demo/events/symposium.json" open ${attributes}></ml-da-event>`)));
  await settled(page);
  return page;
}

/** The clock in a zone, by Temporal. */
function clock(utc: string, zone: string): string {
  return Temporal.Instant.from(`2024-02-09T${utc}:00Z`).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
}

for (const zone of ZONES) {
  test(`every start and end in ${zone}`, async () => {
    const page = await open(zone, 'hour-cycle="h23"');
    const rows = await page.locator('ml-da-event li[part~=entry]').evaluateAll((entries) => entries.map((entry) => [...entry.querySelectorAll('time')].map((time) => [time.textContent, time.dateTime])));
    assert.deepEqual(rows, SLOTS.map((slot) => slot.map((utc) => [clock(utc, zone), `2024-02-09T${utc}:00Z`])));
    const header = spaced((await page.locator('ml-da-event [part=when]').textContent()) ?? '');
    assert.ok(header.includes(`${clock('15:00', zone)} – ${clock('17:00', zone)}`), header);
    assert.deepEqual(await page.locator('ml-da-event [part=when] time').evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime)), ['2024-02-09T15:00:00Z', '2024-02-09T17:00:00Z']);
    assert.match(spaced((await page.locator('ml-da-event [part=event-time]').textContent()) ?? ''), /15:00 – 17:00 UTC/);
    await page.context().close();
  });
}

const TABLE_24 = [
  ['San Francisco UTC−8', '07:00 – 09:00', 'Fri 9 Feb'], ['Denver UTC−7', '08:00 – 10:00', 'Fri 9 Feb'], ['New York UTC−5', '10:00 – 12:00', 'Fri 9 Feb'], ['London UTC', '15:00 – 17:00', 'Fri 9 Feb'],
  ['Berlin UTC+1', '16:00 – 18:00', 'Fri 9 Feb'], ['Shanghai UTC+8', '23:00 – 01:00', 'Fri 9 Feb – Sat 10 Feb'], ['Tokyo UTC+9', '00:00 – 02:00', 'Sat 10 Feb, next day'], ['Sydney UTC+11', '02:00 – 04:00', 'Sat 10 Feb, next day'],
];
const TABLE_12 = ['7:00 am – 9:00 am', '8:00 am – 10:00 am', '10:00 am – 12 noon', '3:00 pm – 5:00 pm', '4:00 pm – 6:00 pm', '11:00 pm – 1:00 am', '12 midnight – 2:00 am', '2:00 am – 4:00 am'];
for (const cycle of ['h23', 'h12']) {
  test(`all eight rows of the zones table, ${cycle}, and the visitor’s`, async () => {
    const page = await open('Asia/Kathmandu', `hour-cycle="${cycle}"`);
    const rows = await page.locator('ml-da-event table tbody tr').evaluateAll((found) => found.map((row) => [...row.children].slice(0, 3).map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').replace('Fri, ', 'Fri ').replace('Sat, ', 'Sat ').trim())));
    const [visitor, ...places] = rows.map((row) => row.map((cell) => cell.replaceAll('Fri, ', 'Fri ').replaceAll('Sat, ', 'Sat ')));
    assert.equal(visitor?.[0], 'Kathmandu (you) UTC+5:45');
    assert.deepEqual(places, TABLE_24.map(([place, time, date], index) => [place, cycle === 'h23' ? time : TABLE_12[index], date]));
    await page.context().close();
  });
}

test('in Tokyo its row comes first, is marked, and the header says next day', async () => {
  const page = await open('Asia/Tokyo', 'hour-cycle="h12"');
  assert.match(spaced((await page.locator('ml-da-event table tbody tr').first().textContent()) ?? ''), /^Tokyo \(you\) UTC\+9 ?12 midnight – 2:00 am ?Sat,? 10 Feb, next day$/i);
  assert.equal(await page.locator('ml-da-event table tbody tr').count(), 8);
  assert.match(spaced((await page.locator('ml-da-event [part=when]').textContent()) ?? ''), /Saturday,? 10 February 2024, 12 midnight – 2:00 am in Tokyo \(UTC\+9\) · next day/i);
  for (const line of await page.locator('ml-da-event [part=time]').allTextContents()) assert.match(line, /Sat,? 10 Feb, next day/);
  await page.context().close();
});

test('every text of the file is on the page, whole', async () => {
  const page = await open('America/New_York');
  const shown = spaced((await page.locator('ml-da-event').evaluate((widget) => widget.shadowRoot?.textContent ?? '')));
  const event = JSON.parse(await readFile('demo/events/symposium.json', 'utf8')) as Record<string, unknown>;
  const hidden = new Set(['id', 'kind', 'start', 'end', 'duration', 'date', 'timeZone', 'times', 'attendance', 'language', 'opens', 'type', 'url']);
  const texts = (value: unknown, key: string): string[] => {
    if (typeof value === 'string') return hidden.has(key) ? [] : [value];
    if (Array.isArray(value)) return value.flatMap((item) => texts(item, key));
    return typeof value === 'object' && value ? Object.entries(value).flatMap(([name, item]) => texts(item, name)) : [];
  };
  const registry = Object.keys(event.people as object);
  const all = texts(event, '').filter((text) => !registry.includes(text));
  assert.ok(all.length > 40, String(all.length));
  for (const text of all) {
    for (const paragraph of text.split('\n\n')) assert.ok(shown.includes(spaced(paragraph.replace(/\*+/g, ''))), paragraph);
  }
  assert.match(shown, /30 min \+ 5 min for questions/);
  assert.match(shown, /Time buffer/);
  await page.context().close();
});

test('the row of the place that is shown is bold, its name too', async () => {
  const { page } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo' });
  await page.goto(here.site.page('/bold.html', pageWith('<ml-da-event src="/demo/events/symposium.json"></ml-da-event>')));
  await settled(page);
  const weights = await page.locator('ml-da-event .here > :not(.bar)').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).fontWeight));
  assert.deepEqual(weights, ['650', '650', '650']);
  await page.context().close();
});
