/**
 * Languages whose words are in a file beside the script: asked for once, shown when they are there, English where they never come.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, pageWith, settled, world, type Answer } from './harness.js';

const here = world();
const EVENT = '<ml-da-event src="/demo/events/symposium.json"></ml-da-event>';
const WORDS = '/dist/words/it.json';
const italian = JSON.parse(readFileSync('dist/words/it.json', 'utf8')) as string[];

/** A page in a language, the tags in it; what answers where its words should be. */
async function visit(lang: string, tags = EVENT, answer?: Answer, policy?: string): Promise<Page> {
  const { page } = await openPage(here.browser, { timezoneId: 'Europe/Rome', locale: 'en-GB' });
  const { site } = here;
  site.page(WORDS, answer ?? JSON.stringify(italian));
  site.requests.length = 0;
  await page.goto(site.page('/languages.html', pageWith(tags, { lang }), policy));
  await settled(page);
  return page;
}

const asked = (): readonly string[] => here.site.requests.filter((path) => path.startsWith('/dist/words/'));
const spoken = (page: Page): Promise<string | null> => page.locator('[part=event]').first().getAttribute('lang');
const heading = (page: Page, name: string): ReturnType<Page['getByRole']> => page.getByRole('heading', { name, exact: true }).first();

test('Italian: a third request, and words, dates and buttons in it', async () => {
  const page = await visit('it');
  await heading(page, 'Programma').waitFor();
  assert.equal(await spoken(page), 'it');
  await page.getByText('venerdì 9 febbraio 2024').first().waitFor();
  await page.getByRole('button', { name: 'Aggiungi al calendario', exact: true }).waitFor();
  assert.deepEqual(asked(), [WORDS]);
});

for (const [lang, title, date] of [['ko', '프로그램', '2024년 2월 9일'], ['nl', 'Programma', '9 februari 2024'], ['pt-BR', 'Programa', '9 de fevereiro de 2024'], ['ru', 'Программа', '9 февраля 2024'], ['zh-CN', '日程', '2024年2月9日']] as const) {
  test(`${lang}: ${title}, ${date}`, async () => {
    const page = await visit(lang);
    await heading(page, title).waitFor();
    await page.getByText(date).first().waitFor();
  });
}

/** [a page whose words are nowhere else, what is asked for] */
const OTHERS: readonly (readonly [string, readonly string[]])[] = [['en', []], ['de', []], ['sv', []], ['zh-TW', []]];
for (const [lang, requests] of OTHERS) {
  test(`${lang}: nothing is asked for`, async () => {
    await visit(lang);
    assert.deepEqual(asked(), requests);
  });
}

test('several widgets ask once, and each of them speaks', async () => {
  const page = await visit('it', EVENT.repeat(3));
  await heading(page, 'Programma').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Aggiungi al calendario', exact: true }).count(), 3);
  assert.deepEqual(asked(), [WORDS]);
});

test('the programme is there before its words are, and loses nothing when they come', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  const page = await visit('it', EVENT, async (_, response) => {
    await held;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(italian));
  });
  await heading(page, 'Programme').waitFor();
  assert.equal(await spoken(page), 'en');
  await page.getByRole('button', { name: 'Abstract' }).first().click();
  release();
  await heading(page, 'Programma').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Abstract' }).first().getAttribute('aria-expanded'), 'true');
});

test('another language meanwhile: that one is spoken', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  const page = await visit('it', EVENT, async (_, response) => {
    await held;
    response.end(JSON.stringify(italian));
  });
  await page.evaluate(() => document.querySelector('ml-da-event')?.setAttribute('lang', 'fr'));
  await heading(page, 'Programme').waitFor();
  const arrived = page.waitForResponse((response) => response.url().endsWith('it.json'));
  release();
  await (await arrived).finished();
  await page.evaluate(() => document.querySelector('ml-da-event')?.updateComplete);
  assert.equal(await spoken(page), 'fr');
});

/** [what is there instead of words, what the server says] */
const FAULTS: readonly (readonly [string, Answer])[] = [
  ['not there', (_, response) => void response.writeHead(404).end('not found')], ['a page instead', '<!doctype html><title>Not found</title>'], ['words of another version', JSON.stringify(['0.0.0', ...italian.slice(1)])],
  ['half of it', JSON.stringify(italian).slice(0, 800)],
  // Not before the first byte: then browsers may ask again by themselves.
  ['a connection that breaks', (_, response) => void response.writeHead(200, { 'content-length': '4000' }).write('[', () => response.destroy())],
];
for (const [what, answer] of FAULTS) {
  test(`${what}: English, all of it, and asked for once`, async () => {
    const page = await visit('it', EVENT, answer);
    await heading(page, 'Programme').waitFor();
    await page.evaluate(() => document.querySelector('ml-da-event')?.setAttribute('hour-cycle', 'h12'));
    await page.evaluate(() => document.querySelector('ml-da-event')?.updateComplete);
    assert.equal(await spoken(page), 'en');
    assert.equal(asked().length, 1);
  });
}

test('a policy that lets nothing be asked for: English, with the data inside the tag', async () => {
  const inside = readFileSync('demo/events/symposium.json', 'utf8');
  const page = await visit('it', `<ml-da-event><script type="application/json">${inside}</script></ml-da-event>`, undefined, "default-src 'none'; script-src 'self'");
  await heading(page, 'Programme').waitFor();
  assert.deepEqual(asked(), []);
});

test('markup in words is text', async () => {
  const hostile = italian.map((sentence) => (sentence === 'Programma' ? '<img src=x onerror=alert(1)>Programma' : sentence));
  const page = await visit('it', EVENT, JSON.stringify(hostile));
  await heading(page, '<img src=x onerror=alert(1)>Programma').waitFor();
  assert.equal(await page.locator('img').count(), 0);
});
