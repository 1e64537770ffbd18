/**
 * The plugin's block and shortcode, by the hands of an author, whose HTML WordPress filters first, and of an administrator, whose HTML it leaves
 * to the plugin; and with values that want to be more than values.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { ACCOUNTS, between, shownInTokyo, WAYS, type Account, type WordPress } from './harness.js';

const FALLBACK = '<a href="/programme.pdf">Programme</a>';
const SHORT = WAYS['classic text'];
/** As the editor writes it. */
const block = (attributes: Readonly<Record<string, unknown>>): string => {
  const json = JSON.stringify(attributes).replaceAll('--', '\\u002d\\u002d').replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).replaceAll('\\"', '\\u0022');
  return `<!-- wp:paragraph -->\n<p>before</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:ml-da-event/event ${json} /-->\n\n<!-- wp:paragraph -->\n<p>after</p>\n<!-- /wp:paragraph -->`;
};

/** [name, content, HTML on the page] */
const SOUND: readonly (readonly [name: string, content: string, html: string])[] = [
  ['shortcode', SHORT(`[ml_da_event src="/event.json" zones="Europe/Berlin Asia/Tokyo" hour_cycle="h23" heading-level=3 images]${FALLBACK}[/ml_da_event]`), `<div class="ml-da-event" data-src="/event.json" data-zones="Europe/Berlin Asia/Tokyo" data-hour-cycle="h23" data-heading-level="3" data-images="">${FALLBACK}</div>`],
  ['shortcode alone', SHORT('[ml_da_event src="/event.json" lang=en hour-cycle="h23" time_zone="Asia/Tokyo"]'), '<div class="ml-da-event" data-src="/event.json" lang="en" data-hour-cycle="h23" data-time-zone="Asia/Tokyo"></div>'],
  ['shortcode around paragraphs', SHORT('[ml_da_event src="/event.json?a=1&b=2" hour-cycle="h23"]\n\nSoon\n\n[/ml_da_event]'), '<div class="ml-da-event" data-src="/event.json?a=1&#038;b=2" data-hour-cycle="h23">\n<p>Soon</p>\n<p></p></div>'],
  ['shortcode in a Custom HTML block', WAYS['Custom HTML block']('[ml_da_event src="event.json"]Soon[/ml_da_event]'), '<div class="ml-da-event" data-src="./event.json">Soon</div>'],
  ['block', block({ src: '/event.json', zones: 'Europe/Berlin Asia/Tokyo', timeZone: 'Asia/Tokyo', hourCycle: 'h23', deepLink: true, images: false, lang: 'en', fallback: FALLBACK }), `<div class="ml-da-event" data-src="/event.json" data-zones="Europe/Berlin Asia/Tokyo" data-time-zone="Asia/Tokyo" data-hour-cycle="h23" data-deep-link="" lang="en">${FALLBACK}</div>`],
];

const EVIL = '"><script>alert(1)</script>';
const HOSTILE: readonly (readonly [name: string, content: string])[] = [
  ...['javascript:alert(1)', ' JaVaScript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,<script>alert(1)</script>', `/x${EVIL}`, `${EVIL}`, '\u0001javascript:alert(1)'].flatMap((src) => [
    [`block, src ${JSON.stringify(src)}`, block({ src })] as const,
    [`shortcode, src ${JSON.stringify(src)}`, SHORT(`[ml_da_event src='${src}']`)] as const,
  ]),
  ['block, zones', block({ src: '/none', zones: EVIL, lang: '" onmouseover="alert(1)' })],
  ['shortcode, zones', SHORT(`[ml_da_event src="/none" zones='${EVIL}' lang='" onmouseover="alert(1)']`)],
  ['block, names', block({ src: '/none', 'onclick': 'alert(1)', 'x onclick=alert(1) y': 'z', style: 'color:red', class: 'x', view: ['a'], open: { a: 1 } })],
  ['shortcode, names', SHORT('[ml_da_event src="/none" onclick="alert(1)" style="color:red" class="x" id=y onload]')],
  ...['<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<a href="javascript:alert(1)">x</a>', '<script>alert(1)</script>', '</div><div id="out">x', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<p>open'].flatMap((fallback) => [
    [`block, fallback ${fallback}`, block({ src: '/none', fallback })] as const,
    [`shortcode, fallback ${fallback}`, SHORT(`[ml_da_event src="/none"]${fallback}[/ml_da_event]`)] as const,
  ]),
];

const NAMES = ['class', 'lang', ...'src time-zone event-time-zone zones hour-cycle heading-level show hide view open theme images deep-link refresh'.split(' ').map((name) => `data-${name}`)];

/** What the plugin has printed, read without running it: the box's attributes, and everything in the content that could run. */
async function printed(page: Page, html: string): Promise<{ boxes: Record<string, string>[]; dangers: string[]; isBoxWhole: boolean }> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const content = parsed.querySelector('.entry-content');
    const dangers = [...(content?.querySelectorAll('*') ?? [])].flatMap((element) => [
      ...(['script', 'iframe', 'svg', 'object'].includes(element.localName) ? [element.localName] : []),
      ...[...element.attributes].filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value)).map(({ name, value }) => `${name}=${value}`),
    ]);
    const boxes = [...parsed.querySelectorAll('.ml-da-event')].map((box) => Object.fromEntries([...box.attributes].map(({ name, value }) => [name, value])));
    const isInside = (element: Element): boolean => element.closest('.ml-da-event') !== null;
    const after = [...parsed.querySelectorAll('p')].find(({ textContent }) => textContent === 'after');
    return { boxes, dangers, isBoxWhole: after !== undefined && !isInside(after) && [...parsed.querySelectorAll('#out')].every(isInside) };
  }, html);
}

async function checkHostile(site: WordPress, content: string, account: Account): Promise<void> {
  const { link } = await site.publish(account, content);
  const visit = await site.visit(link);
  const { boxes, dangers, isBoxWhole } = await printed(visit.page, visit.html);
  assert.deepEqual(dangers, []);
  assert.ok(isBoxWhole, 'the box ends where it should');
  assert.equal(boxes.length, 1);
  const [box = {}] = boxes;
  assert.equal(box.class, 'ml-da-event');
  assert.deepEqual(Object.keys(box).filter((name) => !NAMES.includes(name)), []);
  assert.match(box['data-src'] ?? '/', /^(?:https?:|\.?\/)/);
  assert.deepEqual(visit.dialogs, []);
  assert.deepEqual(visit.complaints, []);
  assert.deepEqual(visit.outside, []);
  await visit.page.context().close();
}

/** As a person does it: asks for the block by name, fills in its form, publishes. */
async function writeBlock(page: Page): Promise<string> {
  await page.goto('/wp-admin/post-new.php');
  // Who opens the editor for the first time is welcomed.
  await page.getByRole('dialog').getByRole('button', { name: /^Close/ }).click();
  await page.getByRole('textbox', { name: 'Add title' }).fill('Programme');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/event programme');
  await page.getByRole('option', { name: 'Event programme' }).click();
  await page.getByLabel('Address of the event’s JSON file').fill('/event.json');
  await page.getByLabel('Shown without JavaScript (HTML)').fill(FALLBACK);
  await page.getByLabel('Hours: h12, h23 or auto').fill('h23');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('region', { name: 'Editor publish' }).getByRole('button', { name: 'Publish', exact: true }).click();
  const link = page.getByRole('region', { name: 'Editor publish' }).getByRole('link', { name: 'View Post' });
  return (await link.getAttribute('href')) ?? '';
}

/** The tests of this file. */
export function pluginTests(site: WordPress): void {
  for (const account of ACCOUNTS) {
    for (const [name, content, html] of SOUND) {
      test(`${account}: ${name}`, async () => {
        const { link } = await site.publish(account, content);
        const visit = await site.visit(link);
        assert.equal(between(visit.html), html);
        assert.match(visit.html, /<script[^>]* defer src='[^']*\/ml-da-event\.js/);
        if (html.includes('"/event.json')) await shownInTokyo(visit.page);
        assert.deepEqual(visit.complaints, []);
        assert.deepEqual(visit.outside, []);
        await visit.page.context().close();
      });
    }
    for (const [name, content] of HOSTILE) test(`${account}: ${name}`, () => checkHostile(site, content, account));
  }

  test('author: the block in the editor', async () => {
    const window = site.window('author');
    const complaints: string[] = [];
    window.on('pageerror', (error) => void complaints.push(String(error)));
    const link = await writeBlock(window);
    const visit = await site.visit(link);
    assert.ok(visit.html.includes(`<div class="ml-da-event" data-src="/event.json" data-hour-cycle="h23">${FALLBACK}</div>`));
    await shownInTokyo(visit.page);
    await visit.page.context().close();
    // Opened again, the block is still the one that was saved.
    await window.reload();
    assert.equal(await window.getByLabel('Address of the event’s JSON file').inputValue(), '/event.json');
    assert.deepEqual(complaints, []);
  });

  test('the plugin has the project’s version everywhere', async () => {
    const read = (file: string): Promise<string> => readFile(file, 'utf8');
    const folder = 'integrations/wordpress/ml-da-event';
    const { version } = JSON.parse(await read('package.json')) as { version: string };
    const [php, block, readme] = await Promise.all(['ml-da-event.php', 'block.json', 'readme.txt'].map((file) => read(`${folder}/${file}`)));
    assert.deepEqual([...(php ?? '').matchAll(/^(?: \* Version: +|const ML_DA_EVENT_VERSION = ')([\d.]+)/gm)].map(([, found]) => found), [version, version]);
    assert.equal((JSON.parse(block ?? '') as { version: string }).version, version);
    assert.match(readme ?? '', new RegExp(`^Stable tag: ${version}$`, 'm'));
  });

  test('a page without a programme does not load the script', async () => {
    const { link } = await site.publish('author', '<p>Nothing here.</p>');
    const visit = await site.visit(link);
    assert.ok(!visit.html.includes('ml-da-event'));
    await visit.page.context().close();
  });

  test('PHP has nothing to say about the plugin', async () => {
    const lines = (await readFile(site.log, 'utf8')).split('\n');
    assert.deepEqual(lines.filter((line) => line.includes('plugins/ml-da-event')), []);
  });
}
