/**
 * Abstracts are reached by everyone: by a text link, in print, opened by the page, by hand; and inline data survive a streaming page.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { openPage, pageWith, settled, world } from './harness.js';

const here = world();

const TAG = '<ml-da-event src="/demo/events/symposium.json"></ml-da-event>';
const PHRASE = 'two sides of one coin';

const firstIsOpen = (): boolean => document.querySelector('ml-da-event')?.shadowRoot?.querySelector('[part=toggle]')?.getAttribute('aria-expanded') === 'true';

/** Whether this browser follows text links into hidden text at all: the packaged headless one knows the event, but not the links. */
async function followsTextLinks(): Promise<boolean> {
  const { page } = await openPage(here.browser);
  here.site.page('/probe.html', `<!doctype html><html lang="en"><title>Probe</title><p>Start</p><p hidden="until-found">${PHRASE}</p></html>`);
  await page.goto(`${here.site.origin}/probe.html#:~:text=${encodeURIComponent(PHRASE)}`);
  const found = await page.waitForFunction(() => !document.querySelector('[hidden]'), null, { timeout: 2_000 }).then(() => true, () => false);
  await page.context().close();
  return found;
}

test('a text link, as find-in-page, opens the abstract it points into, and the button knows', async () => {
  const { page } = await openPage(here.browser);
  const data = await readFile('demo/events/symposium.json', 'utf8');
  const url = here.site.page('/to.html', `<!doctype html><html lang="en"><title>To</title><script src="/dist/ml-da-event.js"></script><ml-da-event><script type="application/json">${data}</script></ml-da-event><p>End</p></html>`);
  const links = await followsTextLinks();
  await page.goto(links ? `${url}#:~:text=${encodeURIComponent(PHRASE)}` : url);
  await settled(page);
  // What a browser does to hidden text that it has found (HTML standard, "ancestor revealing algorithm").
  if (!links) await page.evaluate(() => document.querySelector('ml-da-event')?.shadowRoot?.querySelector('[part~=more]')?.dispatchEvent(new Event('beforematch', { bubbles: true })));
  await page.waitForFunction(firstIsOpen);
  assert.ok(await page.getByText(PHRASE).isVisible());
  assert.equal(await page.locator('ml-da-event [part=toggle][aria-expanded=true]').count(), 1);
  await page.getByRole('button', { name: /^Abstract.*ECMWF/ }).click();
  assert.equal(await page.getByText(PHRASE).isVisible(), false);
  await page.context().close();
});

test('the printed page has every abstract and reference', async () => {
  const { page } = await openPage(here.browser);
  await page.goto(here.site.page('/print.html', pageWith(TAG)));
  await settled(page);
  const file = join(tmpdir(), `ml-da-event-${process.pid}.pdf`);
  await writeFile(file, await page.pdf());
  const text = pdfText(file);
  for (const phrase of [PHRASE, 'reach the skill of traditional', 'LNCS 14076', 'muted the microphones']) assert.ok(text.includes(phrase.replace(/\s+/g, '')), phrase);
  assert.ok(!text.includes('Timesfor'), 'controls are not printed');
  await page.context().close();
});

// Both stand over the page, on every sheet; without backgrounds, what dims the page behind a dialog is white and covers it whole.
for (const [name, open] of Object.entries({ 'the dialog of the grid': ['Rain'], 'a menu': ['Add to calendar'], 'a menu in the dialog': ['Rain', 'Add to calendar: Rain'] })) {
  test(`print: ${name} that is open does not stand over the programme`, async () => {
    const { page } = await openPage(here.browser);
    here.site.page('/rain.json', JSON.stringify({ version: 1, title: 'Forum', date: '2026-05-04', timeZone: 'UTC', rooms: ['A', 'B'], agenda: ['Rain', 'Snow'].map((title, index) => ({ start: '09:00', duration: 30, title, speakers: ['X'], room: 'AB'[index] })) }));
    await page.goto(here.site.page('/over.html', pageWith('<ml-da-event src="/rain.json" view="grid" lang="en"></ml-da-event>')));
    await settled(page);
    for (const button of open) await page.getByRole('button', { name: button, exact: true }).last().click();
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await page.locator('ml-da-event').evaluate(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.dialog, .menu, .entry') ?? [])].filter((one) => one.checkVisibility()).map((one) => one.querySelector('.entry-title')?.textContent ?? one.className)), ['Rain', 'Snow']);
    await page.context().close();
  });
}

/** A dark page, by its own colours or by the custom properties, whose backgrounds are printed too. */
const DARK: Readonly<Record<string, string>> = {
  'a dark scheme': ':root { color-scheme: dark; background: #111; }',
  'colours of its own': 'body { background: #111; } ml-da-event { --ml-da-event-text: #eee; --ml-da-event-surface: #111; }',
};
for (const [name, style] of Object.entries(DARK)) {
  test(`print: dark on white, with or without the backgrounds: ${name}`, async () => {
    const { page } = await openPage(here.browser, { colorScheme: 'dark' });
    here.site.page('/cancelled.json', JSON.stringify({ version: 1, title: 'Forum', subtitle: 'Sub', date: '2026-05-04', timeZone: 'UTC', agenda: [{ start: '09:00', duration: 30, title: 'A', speakers: ['B'], status: 'cancelled' }, { title: 'C', speakers: ['D'], duration: 30, status: 'tentative' }] }));
    await page.goto(here.site.page('/dark.html', pageWith('<ml-da-event src="/cancelled.json" now="2026-05-04T09:10Z" time-zone="UTC"></ml-da-event>', { head: `<style>${style}</style>` })));
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    const { surface, inks, now } = await page.locator('ml-da-event').evaluate(({ shadowRoot }) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const channels = (colour: string): number[] => {
        if (!context) return [];
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
      };
      const all = [...(shadowRoot?.querySelectorAll('.title, .subtitle, .when, .entry-title, .entry-about, .status, .status .badge, .time time') ?? [])];
      return {
        surface: channels(getComputedStyle(shadowRoot?.querySelector('.event') ?? document.body).backgroundColor),
        inks: all.map((element) => [element.className, Math.max(...channels(getComputedStyle(element).color).slice(0, 3)), channels(getComputedStyle(element).backgroundColor)[3]] as const),
        now: [...(shadowRoot?.querySelectorAll('.time .badge') ?? [])].filter((badge) => badge.checkVisibility()).length,
      };
    });
    assert.deepEqual(surface, [255, 255, 255, 255]);
    assert.ok(inks.length > 8);
    // What is white on black on the screen is nothing on paper, where browsers leave backgrounds out.
    assert.deepEqual(inks.filter(([, ink, background]) => ink > 110 || background !== 0), []);
    assert.equal(now, 0, 'paper knows no now');
    await page.context().close();
  });
}

test('print: links whose words are no addresses tell theirs; those that are addresses do not tell them twice', async () => {
  const { page } = await openPage(here.browser);
  const event = { title: 'On paper', date: '2026-05-04', timeZone: 'UTC', online: { url: 'https://meet.example.org/paper', platform: 'Video conference' }, url: 'https://example.org/paper',
    description: 'About [us](https://example.org/us) and https://example.org/all.', notes: ['See [the plan](https://example.org/plan).'],
    agenda: [{ start: '15:00', end: '15:30', title: 'Ink', links: [{ type: 'slides', url: 'https://example.org/ink.pdf' }] }] };
  await page.goto(here.site.page('/addresses.html', `<!doctype html><html lang="en"><title>Paper</title><script src="/dist/ml-da-event.js"></script><ml-da-event><script type="application/json">${JSON.stringify(event)}</script></ml-da-event></html>`));
  await settled(page);
  const file = join(tmpdir(), `ml-da-event-${process.pid}-addresses.pdf`);
  await writeFile(file, await page.pdf());
  const text = pdfText(file);
  for (const told of ['Join(https://meet.example.org/paper)', 'Slides(https://example.org/ink.pdf)', 'us(https://example.org/us)', 'https://example.org/all.', 'theplan(https://example.org/plan)', 'example.org/paper']) assert.ok(text.includes(told), `${told} in ${text}`);
  assert.ok(!text.includes('example.org/paper(https'), text);
  await page.context().close();
});

test('print: what is left of a search says so, and nothing where nobody has searched', async () => {
  const { page } = await openPage(here.browser);
  const event = { title: 'On paper', date: '2026-05-04', timeZone: 'UTC', agenda: Array.from({ length: 12 }, (_, index) => ({ start: `${index + 8}:00`.padStart(5, '0'), duration: 60, title: `Talk ${index + 1}` })) };
  await page.goto(here.site.page('/selection.html', pageWith(`<ml-da-event><script type="application/json">${JSON.stringify(event)}</script></ml-da-event>`)));
  await settled(page);
  const tools = (): Promise<string> => page.locator('ml-da-event .toolbar').innerText();
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual([(await tools()).trim(), (await page.locator('ml-da-event .toolbar').boundingBox())?.height ?? 0], ['', 0]);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('searchbox').fill('talk 12');
  await page.emulateMedia({ media: 'print' });
  assert.match(await tools(), /^1 of 12[^\n]*$/);
  await page.context().close();
});

test('print: the name over a biography stays with it', async () => {
  const { page } = await openPage(here.browser);
  await page.goto(here.site.page('/biography.html', pageWith(TAG)));
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual(await page.locator('ml-da-event .speaker').evaluateAll((all) => all.map((name) => getComputedStyle(name).breakAfter)), ['avoid']);
  await page.context().close();
});

test('open="all" shows all abstracts; without, none; by hand, one', async () => {
  const { page } = await openPage(here.browser);
  await page.goto(here.site.page('/open.html', pageWith(TAG)));
  await settled(page);
  const expanded = (): Promise<number> => page.locator('ml-da-event [part=toggle][aria-expanded=true]').count();
  assert.equal(await expanded(), 0);
  await page.getByRole('button', { name: /^Abstract.*ECMWF/ }).click();
  assert.equal(await expanded(), 1);
  await page.locator('ml-da-event').evaluate((widget) => widget.setAttribute('open', 'all'));
  assert.equal(await expanded(), 3);
  assert.ok(await page.getByText('LNCS 14076').isVisible());
  await page.locator('ml-da-event').evaluate((widget) => widget.setAttribute('open', 'none'));
  assert.equal(await expanded(), 0);
  await page.context().close();
});

test('inline data in a page that arrives byte by byte load once, and right', async () => {
  const { page, complaints } = await openPage(here.browser);
  const data = JSON.stringify({ version: 1, title: 'Streamed', date: '2026-05-04', timeZone: 'UTC', agenda: [{ start: '09:00', end: '09:30', title: 'Größe — 数' }] });
  const body = Buffer.from(`<!doctype html><html lang="en"><meta charset="utf-8"><title>S</title><script src="/dist/ml-da-event.js"></script><script>window.loads=[];document.addEventListener('ml-da-event-load',e=>loads.push(e.detail.event.title));document.addEventListener('ml-da-event-error',()=>loads.push('error'))</script><ml-da-event><script type="application/json">${data}</script></ml-da-event><p>After</p></html>`);
  here.site.page('/stream.html', async (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    for (let at = 0; at < body.length; at++) {
      // Each byte is a chunk of its own; the parser gets to see every state of the page.
      if (!response.write(body.subarray(at, at + 1))) await new Promise((drained) => response.once('drain', drained));
      await new Promise((tick) => setImmediate(tick));
    }
    response.end();
  });
  await page.goto(`${here.site.origin}/stream.html`);
  await settled(page);
  assert.deepEqual(await page.evaluate(() => (window as unknown as { loads: string[] }).loads), ['Streamed']);
  assert.ok(await page.getByText('Größe — 数').isVisible());
  assert.deepEqual(complaints, []);
  await page.context().close();
});

/** The text of a PDF without its spaces: by pdftotext where it is, else by reading the character maps that Chromium embeds. */
function pdfText(file: string): string {
  if (spawnSync('pdftotext', ['-v']).status === 0) return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 27 }).replace(/\s+/g, '');
  return chromiumPdfText(readFileSync(file)).replace(/\s+/g, '');
}

function chromiumPdfText(bytes: Buffer): string {
  const raw = bytes.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of raw.matchAll(/(\d+) 0 obj\s([^]*?)endobj/g)) objects.set(id, body);
  const stream = (id: string): string => {
    const body = objects.get(id) ?? '';
    const from = body.indexOf('stream') + (body.includes('stream\r\n') ? 8 : 7);
    const data = Buffer.from(body.slice(from, body.lastIndexOf('endstream')), 'latin1');
    try {
      return (body.includes('FlateDecode') ? inflateSync(data) : data).toString('latin1');
    } catch {
      return '';
    }
  };
  const characters = (fontId: string): Map<number, string> => {
    const map = new Map<number, string>();
    const unicode = stream(/\/ToUnicode (\d+)/.exec(objects.get(fontId) ?? '')?.[1] ?? '');
    const text = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
    for (const [, block = ''] of unicode.matchAll(/beginbfchar([^]*?)endbfchar/g)) for (const [, code = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) map.set(parseInt(code, 16), text(hex));
    for (const [, block = ''] of unicode.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
      for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) for (let code = parseInt(from, 16), next = parseInt(hex, 16); code <= parseInt(to, 16); code++, next++) map.set(code, String.fromCharCode(next));
    }
    return map;
  };
  let result = '';
  for (const body of objects.values()) {
    const fonts = new Map([...(/\/Font <<([^]*?)>>/.exec(body)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, characters(id)]));
    const content = /\/Contents (\d+)/.exec(body)?.[1];
    if (!content) continue;
    let font = new Map<number, string>();
    for (const [, name, hex] of stream(content).matchAll(/\/(\w+) [\d.]+ Tf|<([\da-fA-F]+)>/g)) {
      if (name) font = fonts.get(name) ?? font;
      else for (const code of hex?.match(/.{4}/g) ?? []) result += font.get(parseInt(code, 16)) ?? '';
    }
  }
  return result;
}

test('a programme of a thousand entries is printed whole, even while it is being built, and whatever is filtered or laid out', async () => {
  const { congress } = (await import(pathToFileURL(resolve('tests/fixtures/congress.mjs')).href)) as { congress: (count: number) => Congress };
  const event = congress(1_000);
  const titles = allTitles(event.days.flatMap(({ agenda }) => agenda)).map((title) => letters(title));
  assert.ok(titles.length > 500);
  const { page } = await openPage(here.browser);
  here.site.page('/congress.json', JSON.stringify(event));
  await page.goto(here.site.page('/congress.html', pageWith('<ml-da-event src="/congress.json" view="grid"></ml-da-event>')));
  await page.locator('ml-da-event .entry').first().waitFor({ state: 'attached' });
  const file = join(tmpdir(), `ml-da-event-congress-${process.pid}.pdf`);
  await writeFile(file, await page.pdf());
  const text = letters(pdfText(file));
  const missing = titles.filter((title) => /^[a-z\d]*$/.test(title) && !text.includes(title));
  assert.deepEqual(missing, []);
  await page.context().close();
});

/** What survives line ends and ligatures. */
const letters = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

interface Item {
  readonly title?: string | Readonly<Record<string, string>>;
  readonly items?: readonly Item[];
}
interface Congress {
  readonly days: readonly { readonly agenda: readonly Item[] }[];
}
function allTitles(items: readonly Item[]): readonly string[] {
  return items.flatMap(({ title, items: inner = [] }) => [...(typeof title === 'string' ? [title] : []), ...allTitles(inner)]);
}
