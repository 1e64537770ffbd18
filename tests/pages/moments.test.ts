/**
 * A page that stays open: what it says as time goes by, how often it wakes for that, and what it does with old answers and wrong clocks.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, pageWith, settled, world } from './harness.js';

const here = world();
const EVENT = {
  version: 1, id: 'moments', title: 'Forum', date: '2026-05-04', timeZone: 'UTC', online: { url: 'https://meet.example.org/forum', opens: '-PT20M' },
  agenda: [{ start: '15:00', end: '15:30', title: 'First talk' }, { duration: 30, title: 'Second talk' }, { start: '17:00', end: '17:30', title: 'Third talk' }],
};
const text = (page: Page, part: string): Promise<string> => page.evaluate((name) => [...(document.querySelector('ml-da-event')?.shadowRoot?.querySelectorAll(name === 'moment' ? '[part=moment] li' : `[part~=${name}]`) ?? [])].map((one) => one.textContent?.replace(/\s+/g, ' ').trim()).join(' | '), part);

/** A page whose clock the test moves, and which counts how often its timers wake it. */
async function heldPage(tags: string, at: string): Promise<Page> {
  const { page } = await openPage(here.browser, { timezoneId: 'UTC', locale: 'en-GB' });
  await page.clock.install({ time: new Date(at) });
  await page.addInitScript(() => {
    Object.assign(window, { wakes: 0 });
    const { setTimeout: original } = window;
    // Waits of a second and more: what is shorter belongs to frames and slices.
    Object.assign(window, { setTimeout: (task: () => void, ms = 0, ...rest: unknown[]) => original(() => {
      if (ms >= 1000) (window as unknown as { wakes: number }).wakes++;
      task();
    }, ms, ...rest) });
  });
  here.site.page('/moments.json', JSON.stringify(EVENT));
  await page.goto(here.site.page('/moments.html', pageWith(tags)));
  await settled(page);
  return page;
}
const TAG = '<ml-da-event src="/moments.json"></ml-da-event>';
const wakes = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { wakes: number }).wakes);
const until = async (page: Page, at: string): Promise<void> => {
  await page.clock.runFor(Date.parse(at) - await page.evaluate(() => Date.now()));
  await page.evaluate(() => document.querySelector('ml-da-event')?.updateComplete);
};

test('who has gone to a day stays there when the next talk begins', async () => {
  here.site.page('/days.json', JSON.stringify({ ...EVENT, date: undefined, agenda: undefined, days: [{ date: '2026-05-04', agenda: EVENT.agenda }, { date: '2026-05-05', agenda: EVENT.agenda }] }));
  const page = await heldPage('<ml-da-event src="/days.json"></ml-da-event>', '2026-05-04T15:10:00Z');
  await page.getByRole('button', { name: 'Tue 5 May' }).click();
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.querySelector('ml-da-event')?.shadowRoot?.activeElement?.textContent);
  const before = await focused();
  assert.match(before ?? '', /^Tuesday/);
  await until(page, '2026-05-04T15:30:01Z');
  assert.match(await text(page, 'moment'), /^now Second talk/);
  assert.equal(await focused(), before);
});

test('from the morning to the next day, the page says what the moment is', async () => {
  const page = await heldPage(TAG, '2026-05-04T09:00:00Z');
  const rows: readonly (readonly [string, string, string])[] = [
    ['2026-05-04T09:00:01Z', 'Starts in 6 hours · Login opens 14:40, 20 min before', ''],
    ['2026-05-04T14:30:01Z', 'Starts in 30 minutes · Login opens 14:40, 20 min before', ''],
    ['2026-05-04T14:40:01Z', 'Starts in 20 minutes', ''],
    ['2026-05-04T14:59:30Z', 'Starts in 1 minute', ''],
    ['2026-05-04T15:00:01Z', '', 'now First talk 0 min of 30 min | next Second talk 15:30'],
    ['2026-05-04T15:29:30Z', '', 'now First talk 29 min of 30 min | next Second talk 15:30'],
    ['2026-05-04T15:30:01Z', '', 'now Second talk 0 min of 30 min | next Third talk 17:00'],
    ['2026-05-04T16:30:01Z', '', 'next Third talk 17:00'],
    ['2026-05-04T17:10:01Z', '', 'now Third talk 10 min of 30 min'],
    ['2026-05-04T17:30:01Z', 'This event is over.', ''],
    ['2026-05-05T17:30:01Z', 'This event is over.', ''],
  ];
  for (const [at, line, moment] of rows) {
    await until(page, at);
    assert.deepEqual([await text(page, 'phase-line'), await text(page, 'moment')], [line, moment], at);
  }
  await page.context().close();
});

test('it wakes only when it will say something else, once for all widgets, and never after the end', async () => {
  const page = await heldPage(TAG + TAG + TAG, '2026-05-04T09:00:10Z');
  await until(page, '2026-05-04T13:30:00Z');
  const far = await wakes(page);
  // Hours are told to the nearest: at half past, from 6 down to 2.
  assert.ok(far <= 5, `${far} wakes in four and a half hours`);
  await until(page, '2026-05-04T17:30:01Z');
  const near = await wakes(page) - far;
  // 59 minutes counted down, 90 minutes of progress, and the few moments in between: not one timer for each of three widgets.
  assert.ok(near <= 59 + 90 + 10, `${near} wakes in four hours`);
  const over = await wakes(page);
  await until(page, '2026-05-09T17:30:01Z');
  assert.equal(await wakes(page) - over, 0);
  await page.context().close();
});

test('a hidden tab sleeps, and knows the time when it is looked at', async () => {
  const page = await heldPage(TAG, '2026-05-04T14:30:00Z');
  const hide = (hidden: boolean): Promise<void> => page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
  await hide(true);
  const before = await wakes(page);
  await until(page, '2026-05-04T15:10:00Z');
  assert.deepEqual([await wakes(page) - before, await text(page, 'moment')], [0, '']);
  await hide(false);
  await page.clock.runFor(10);
  assert.equal(await text(page, 'moment'), 'now First talk 10 min of 30 min | next Second talk 15:30');
  await page.context().close();
});

test('after a sleep of the device, in which timers stood still, it says what is true as soon as somebody looks', async () => {
  const page = await heldPage(TAG, '2026-05-02T09:00:00Z');
  assert.equal(await text(page, 'phase-line'), 'Starts in 2 days · Login opens 14:40, 20 min before');
  await page.clock.setSystemTime(new Date('2026-05-04T13:50:00Z'));
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.clock.runFor(1);
  assert.equal(await text(page, 'phase-line'), 'Starts in 1 hour · Login opens 14:40, 20 min before');
  await page.context().close();
});

test('a traveller who looks again reads the times of where they are now', async () => {
  const { page } = await openPage(here.browser, { locale: 'en-GB' });
  const client = await page.context().newCDPSession(page);
  const read = (): Promise<string> => page.evaluate(() => [...(document.querySelector('ml-da-event')?.shadowRoot?.querySelectorAll('.when, li time:first-child, .picker, .here') ?? [])].map((one) => one.textContent?.replace(/\s+/g, ' ').trim()).join(' | '));
  here.site.page('/moments.json', JSON.stringify(EVENT));
  await client.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Berlin' });
  await page.goto(here.site.page('/moments.html', pageWith(TAG)));
  await settled(page);
  assert.equal(await read(), 'Monday, 4 May 2026, 17:00 – 19:30 in Berlin (UTC+2) | Times for Berlin | 17:00 | 17:30 | 19:00 | Berlin (you) UTC+217:00 – 19:30Mon 4 May');
  await client.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' });
  await page.evaluate(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
    await document.querySelector('ml-da-event')?.updateComplete;
  });
  assert.equal(await read(), 'Tuesday, 5 May 2026, 00:00 – 02:30 in Tokyo (UTC+9) · next day | Times for Tokyo | 00:00 | 00:30 | 02:00 | Tokyo (you) UTC+900:00 – 02:30Tue 5 May, next day');
  await page.context().close();
});

/** Answers with a clock of its own. */
const dated = (offsetMinutes: number, headers: Readonly<Record<string, string>> = {}) => here.site.page('/dated.json', (_request, response) => {
  response.sendDate = false;
  response.writeHead(200, { 'content-type': 'application/json', date: new Date(Date.now() + offsetMinutes * 60_000).toUTCString(), ...headers });
  response.end(JSON.stringify({ ...EVENT, description: 'x'.repeat(2_000) }));
});
/** [what, minutes by which the server is ahead, other headers, what is noted] */
const CLOCKS: readonly (readonly [string, number, Readonly<Record<string, string>>, string])[] = [
  ['a right clock', 0, {}, ''],
  ['four minutes are nothing', 4, {}, ''],
  ['an hour slow', 60, {}, 'The clock of this device seems to be 60 min slow.'],
  ['an hour fast', -60, {}, 'The clock of this device seems to be 60 min fast.'],
  ['an hour fast, of an answer that is not to be stored', -60, { 'cache-control': 'private, no-store' }, 'The clock of this device seems to be 60 min fast.'],
  ['an answer that is an hour old', -60, { age: '3600' }, ''],
];
for (const [what, minutes, headers, note] of CLOCKS) {
  test(`the visitor’s clock: ${what}`, async () => {
    const { page } = await openPage(here.browser);
    dated(minutes, headers);
    await page.goto(here.site.page('/dated.html', pageWith('<ml-da-event src="/dated.json"></ml-da-event>')));
    await settled(page);
    assert.equal(await text(page, 'clock-note'), note);
    await page.context().close();
  });
}

test('what comes out of the cache says nothing about the clock', async () => {
  const { page } = await openPage(here.browser);
  let asked = 0;
  here.site.page('/cached.json', (request, response) => {
    asked++;
    response.sendDate = false;
    if (request.headers['if-none-match']) {
      response.writeHead(304, { etag: '"1"' });
      response.end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json', etag: '"1"', date: new Date(Date.now() - 3_600_000).toUTCString(), age: '3600' });
    response.end(JSON.stringify({ ...EVENT, description: 'x'.repeat(2_000) }));
  });
  const url = here.site.page('/cached.html', pageWith('<ml-da-event src="/cached.json"></ml-da-event>'));
  for (let turn = 0; turn < 2; turn++) {
    await page.goto(url);
    await settled(page);
    assert.equal(await text(page, 'clock-note'), '');
  }
  assert.equal(asked, 2);
  await page.context().close();
});

test('without a network the copy of the browser’s own cache is shown, as what it is, until there is a better one', async () => {
  const { page, complaints } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
  let title = 'Forum';
  let isDown = false;
  here.site.page('/copy.json', (request, response) => {
    if (isDown) {
      request.socket.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache', etag: `"${title}"`, date: 'Mon, 04 May 2026 08:00:00 GMT' });
    response.end(JSON.stringify({ ...EVENT, title }));
  });
  const url = here.site.page('/copy.html', pageWith('<ml-da-event src="/copy.json"><p>Programme as PDF</p></ml-da-event>'));
  await page.goto(url);
  await settled(page);
  isDown = true;
  await page.goto(url);
  await settled(page);
  assert.equal(await page.evaluate(() => document.querySelector('ml-da-event')?.state), 'failed');
  assert.ok(await page.getByRole('heading', { name: 'Forum' }).isVisible());
  const alert = page.getByRole('alert');
  assert.match((await alert.textContent() ?? '').replace(/\s+/g, ' '), /could not be updated and may be out of date\. There was no complete answer from the server\. As of Mon 4 May, 17:00\./);
  assert.equal(await page.evaluate(() => Object.keys(localStorage).length), 0);
  assert.ok(complaints.some((line) => line.includes('could not be loaded')));
  isDown = false;
  title = 'Forum, corrected';
  await page.getByRole('button', { name: 'Try again' }).click();
  await alert.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Forum, corrected' }).waitFor();
  await page.context().close();
});

test('where nothing may be kept there is no copy, and the fallback stays', async () => {
  const { page } = await openPage(here.browser);
  let isDown = false;
  here.site.page('/nostore.json', (request, response) => {
    if (isDown) return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(EVENT));
  });
  const url = here.site.page('/nostore.html', pageWith('<ml-da-event src="/nostore.json"><p>Programme as PDF</p></ml-da-event>'));
  await page.goto(url);
  await settled(page);
  isDown = true;
  await page.goto(url);
  await settled(page);
  assert.ok(await page.getByText('Programme as PDF').isVisible());
  assert.ok(await page.getByText('The programme could not be loaded.').isVisible());
  await page.context().close();
});

test('a series of files: all are fetched, one that fails is named, and keeps its last good version', async () => {
  const { page, complaints } = await openPage(here.browser);
  const parts: Record<string, unknown> = { '/series/march.json': { ...EVENT, id: 'march', title: 'March' }, '/series/april.ics': undefined };
  here.site.page('/series/list.json', JSON.stringify({ version: 1, title: 'Seminar', events: [{ src: 'march.json' }, { src: 'gone.json', title: 'April, to come', date: '2026-06-01' }, { ...EVENT, id: 'may', title: 'May', date: '2026-07-01' }] }));
  here.site.page('/series/march.json', JSON.stringify(parts['/series/march.json']));
  await page.goto(here.site.page('/series.html', pageWith('<ml-da-event src="/series/list.json" now="2026-01-01T00:00Z"></ml-da-event>')));
  await settled(page);
  const headings = (): Promise<string[]> => page.getByRole('heading', { level: 3 }).allTextContents();
  assert.deepEqual((await headings()).filter((name) => name !== 'Programme'), ['March', 'April, to come', 'May']);
  const problems = await page.evaluate(() => document.querySelector('ml-da-event')?.problems.map(({ code, path }) => [code, path]));
  assert.ok(problems?.some(([code, path]) => code === 'event-unreachable' && path === '/events/1/src'));
  assert.ok(complaints.some((line) => line.includes('gone.json')));
  here.site.page('/series/march.json', (_request, response) => void response.writeHead(404).end());
  await page.evaluate(() => document.querySelector('ml-da-event')?.reload());
  await settled(page);
  assert.deepEqual((await headings()).filter((name) => name !== 'Programme'), ['March', 'April, to come', 'May']);
  await page.context().close();
});

test('a file of a series that does not come keeps nobody from the others', async () => {
  const { page } = await openPage(here.browser);
  let answer = (): void => assert.fail('nobody has asked for it');
  here.site.page('/slow/late.json', (_request, response) => {
    answer = () => void response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...EVENT, id: 'late', title: 'Late', date: '2026-08-01' }));
  });
  here.site.page('/slow/list.json', JSON.stringify({ version: 1, title: 'Seminar', events: [{ src: 'late.json' }, { ...EVENT, id: 'may', title: 'May', date: '2026-07-01' }] }));
  await page.goto(here.site.page('/slow.html', pageWith('<ml-da-event src="/slow/list.json" now="2026-01-01T00:00Z"></ml-da-event>')));
  await page.getByRole('heading', { name: 'May' }).waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('ml-da-event')?.state), 'loading');
  answer();
  await page.getByRole('heading', { name: 'Late' }).waitFor();
  await settled(page);
  await page.context().close();
});

test('the files of a series that stands in a page are looked for beside the page', async () => {
  const { page } = await openPage(here.browser);
  here.site.page('/beside/march.json', JSON.stringify({ ...EVENT, id: 'march', title: 'March' }));
  const list = JSON.stringify({ version: 1, title: 'Seminar', events: [{ src: 'march.json' }, { ...EVENT, id: 'may', title: 'May', date: '2026-07-01' }] });
  await page.goto(here.site.page('/beside/index.html', pageWith(`<ml-da-event now="2026-01-01T00:00Z"><script type="application/json">${list}</script></ml-da-event>`)));
  await settled(page);
  assert.deepEqual((await page.getByRole('heading', { level: 3 }).allTextContents()).filter((name) => name !== 'Programme'), ['March', 'May']);
  await page.context().close();
});

test('the course of a day is that of the demo’s symposium, too', async () => {
  const symposium = JSON.parse(await readFile('demo/events/symposium.json', 'utf8')) as { title: string };
  const { page } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
  await page.goto(here.site.page('/demo.html', pageWith('<ml-da-event src="/demo/events/symposium.json" now="2024-02-09T14:50Z"></ml-da-event>')));
  await settled(page);
  assert.equal(await text(page, 'phase-line'), 'Starts in 10 minutes');
  assert.ok(await page.getByRole('heading', { name: symposium.title }).isVisible());
  await page.context().close();
});
