/**
 * Hostile data: every string of the corpus in every field, under every interaction. Nothing runs, nothing leaves, nothing is lost.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, pageWith, world } from './harness.js';
import { STRINGS } from './hostile-strings.js';
import { part, runs } from '../thoroughness.js';

const here = world();
let page: Page;
let complaints: string[];

const SAFE = { version: 1, title: 'Event', date: '2026-05-04', timeZone: 'UTC' };

/** The string in every field that is shown as written. */
const verbatim = (s: string): object => ({
  ...SAFE, title: s, subtitle: s, series: s, statusNote: s, status: 'tentative', keywords: [s], location: { name: s, address: s }, online: { platform: s, note: 'x' },
  organizers: [{ name: s, affiliation: s }], chairs: [{ name: s, affiliations: [s, s] }], sponsors: [{ name: s }], contact: { name: s }, rooms: [{ id: 'r', name: s }], tracks: [{ id: 't', name: s }], zones: [{ name: s, timeZone: 'Asia/Tokyo' }],
  agenda: undefined,
  days: [{ date: '2026-05-04', title: s, agenda: [
    { id: 'one', kind: 'talk', title: s, subtitle: s, start: '09:00', duration: 30, qa: 5, speakers: [{ name: s, affiliation: s }], authors: [{ name: s }], room: 'r', track: 't', keywords: [s], status: 'cancelled', statusNote: s, abstract: 'x', links: [{ type: 'slides', url: 'https://example.org/', title: s }] },
    { kind: 'session', title: s, start: '10:00', end: '11:00', chairs: [{ name: s }], items: [{ title: s, speakers: [{ name: s }] }] },
  ] }],
});
/** How often it has to be there at least: each field of {@link verbatim} once, but the zone's name, which a table may shorten. */
const VERBATIM_FIELDS = 28;

/** The string in every field that takes markup. */
const markup = (s: string): object => ({ ...SAFE, description: s, notes: [s], organizers: [{ name: 'Olga', bio: s }], online: { platform: 'x', note: s }, agenda: [{ title: 'Talk', start: '09:00', duration: 30, speakers: [{ name: 'Ada', bio: s }], abstract: s, references: [s, { text: s }] }] });
const MARKUP_FIELDS = 7;

/** The string where an address, an id, a word of a list, a date or a key belongs. */
const misplaced = (s: string): object => ({
  ...SAFE, $schema: s, id: s, url: s, image: s, language: s, status: s, attendance: s, times: s, feed: s, updated: s, revision: s, delay: s, previousStart: s, [s]: s, ext: { [s]: s },
  location: { name: 'Hall', url: s, email: s }, online: { url: s, opens: s }, registration: { url: s, deadline: s }, contact: { name: 'Office', url: s, email: s }, sponsors: [{ name: 'Fund', url: s }], people: { [s]: { name: 'Known', [s]: s }, known: { name: 'K', url: s, orcid: s, image: s } }, rooms: [{ id: s, name: 'Hall', timeZone: s }], tracks: [{ id: s, name: 'Track' }], zones: [s, { name: 'P', timeZone: s }], zoneOffsets: { [s]: [[s, s]] }, defaults: { [s]: { duration: s }, talk: { qa: s } },
  agenda: [
    { id: s, kind: s, title: 'Talk', start: '09:00', end: '09:30', timeZone: s, room: s, track: s, language: s, status: s, speakers: [s, 'known', { name: 'Ada', url: s, orcid: s, image: s }], links: [s, { type: s, url: s, title: 'Label' }, { url: s }], references: [{ text: 'R', doi: s, url: s }, { url: s }] },
    { id: s, title: 'Again', start: s, end: s, duration: s, qa: s, rooms: [s, s], chairs: [s] },
    { title: { [s]: s, en: 'Titled' }, start: null },
  ],
});

// What the page does to one event: shows it, uses everything in it, and reports what must not be.
const TOOLS = `window.pwned = 0;
for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) window[name] = () => { window.pwned++; };
window.hrefs = new Set();
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node.localName === 'a');
  if (!link) return;
  hrefs.add(link.protocol);
  if (link.protocol !== 'javascript:') event.preventDefault();
}, true);
window.lightDom = () => document.documentElement.outerHTML.replace(/<ml-da-event[^>]*>/, '');
window.use = async (widget) => {
  const root = widget.shadowRoot;
  const all = () => [...root.querySelectorAll('*')];
  dispatchEvent(new Event('beforeprint'));
  for (const element of all()) {
    for (const type of ['pointerover', 'mouseover', 'mouseenter', 'pointerdown', 'animationstart', 'load', 'toggle']) element.dispatchEvent(new Event(type, { bubbles: type !== 'mouseenter' }));
  }
  for (const control of all().filter((element) => element.matches('a, button, input, select, summary'))) {
    control.focus();
    control.click();
  }
  await widget.updateComplete;
  for (const button of root.querySelectorAll('[aria-expanded=true]')) button.click();
  getSelection().selectAllChildren(document.body);
  await widget.updateComplete;
};
window.faults = (widget) => {
  const faults = [];
  for (const element of widget.shadowRoot.querySelectorAll('*')) {
    if (/^(script|iframe|object|embed|form|base|meta|link|style|img|video|audio|source|template|math|ml-da-event|marquee|details)$/.test(element.localName)) faults.push('element ' + element.localName);
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^src|^action|^formaction|^xlink/.test(name)) faults.push('attribute ' + name);
      if (name === 'href' && !(element.matches('[part~=menu-item]') ? /^(https|webcal):/ : /^(https?|mailto):/).test(value) && !/^#|^http:\\/\\/127/.test(value)) faults.push('href ' + value);
      if (name === 'id' && value !== element.id) faults.push('id');
    }
    if (element.localName === 'a' && element.href && element.rel !== 'noopener noreferrer' && !element.matches('.permalink')) faults.push('rel of ' + element.href);
  }
  const texts = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    // What turns direction is set apart, so that nothing of ours beside it can be turned.
    if (/[\\u202A-\\u202E\\u2066-\\u2069\\u05D0-\\u05EA\\u0620-\\u064A]/.test(text.data) && !text.parentElement.closest('bdi, [dir=auto], select, option')) faults.push('not isolated: ' + text.parentElement.className + ' ' + JSON.stringify(text.data));
  }
  const ids = [...widget.shadowRoot.querySelectorAll('[id]')].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('ids twice');
  return faults;
};
window.settled = async (widget, event) => {
  widget.event = event;
  await widget.updateComplete;
  await widget.updateComplete;
};`;

before(async () => {
  // The world's own preparation runs beside this one.
  while (!here.browser) await new Promise((next) => void setImmediate(next));
  ({ page, complaints } = await openPage(here.browser, { permissions: ['clipboard-read', 'clipboard-write'] }));
  here.site.page('/tools.js', TOOLS);
  await page.goto(here.site.page('/hostile.html', pageWith('<ml-da-event lang="en" open></ml-da-event><script src="/tools.js"></script>'), "default-src 'none'; script-src 'self'; connect-src 'self'"));
  await page.waitForFunction(() => 'settled' in window && document.querySelector('ml-da-event')?.state === 'idle');
});
after(() => page.context().close());

interface Outcome {
  readonly text: string;
  readonly links: string;
  readonly faults: readonly string[];
  readonly pwned: number;
  readonly schemes: readonly string[];
  readonly state: string;
  readonly problems: number;
}

/** Shows an event, uses all of it, and tells what came of it. */
const play = (event: object): Promise<Outcome> => page.evaluate(async (shown) => {
  const tools = window as unknown as { settled: (w: Element, e: unknown) => Promise<void>; use: (w: Element) => Promise<void>; faults: (w: Element) => string[]; pwned: number; hrefs: Set<string>; lightDom: () => string };
  const widget = document.querySelector('ml-da-event') as HTMLElementTagNameMap['ml-da-event'];
  const light = tools.lightDom();
  await tools.settled(widget, shown);
  const text = widget.shadowRoot?.textContent ?? '';
  const links = [...(widget.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => { try { return decodeURI(href); } catch { return href; } }).join(' ');
  await tools.use(widget);
  const faults = tools.faults(widget);
  if (tools.lightDom() !== light) faults.push('the page has changed');
  return { text, links, faults, pwned: tools.pwned, schemes: [...tools.hrefs], state: widget.state, problems: widget.problems.length };
}, event);

function assertHarmless({ faults, pwned, schemes }: Outcome): void {
  assert.deepEqual(faults, []);
  assert.equal(pwned, 0);
  assert.deepEqual(schemes.filter((scheme) => !['https:', 'http:', 'mailto:', 'webcal:'].includes(scheme)), []);
}

const count = (text: string, part: string): number => text.split(part).length - 1;
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const named = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

for (const s of part(STRINGS, 20)) {
  test(`${named(s)} in every field`, async () => {
    const shown = await play(verbatim(s));
    assertHarmless(shown);
    if (s.trim()) {
      assert.equal(shown.state, 'ready');
      const there = count(shown.text, s);
      assert.ok(there >= VERBATIM_FIELDS, `${there} of ${VERBATIM_FIELDS} fields show it to the character`);
    }
    const marked = await play(markup(s));
    assertHarmless(marked);
    const found = words(`${marked.text} ${marked.links}`.toLowerCase());
    for (const word of new Set(words(s.toLowerCase()))) {
      const wanted = words(s.toLowerCase()).filter((one) => one === word).length * MARKUP_FIELDS;
      const there = found.filter((one) => one === word).length;
      assert.ok(there >= wanted || count(`${marked.text} ${marked.links}`.toLowerCase(), word) >= wanted, `${there} of ${wanted} times “${word}”`);
    }
    const odd = await play(misplaced(s));
    assertHarmless(odd);
    assert.doesNotMatch(odd.text.replaceAll(s, ''), /undefined|NaN|Invalid Date|\[object/);
  });
}

test('all of them in one programme, used by hand: hover, focus, click, keys, search, copy, print', async () => {
  const event = { ...SAFE, agenda: STRINGS.map((s, index) => ({ start: `2026-05-${String(4 + Math.floor(index / 60)).padStart(2, '0')}T${String(8 + Math.floor((index % 60) / 6)).padStart(2, '0')}:${(index % 6) * 10}`.replace(/:0$/, ':00'), duration: 10, title: s.slice(0, 200), abstract: s.slice(0, 200), speakers: [{ name: s.slice(0, 80) }], links: [s], room: s.slice(0, 40) })) };
  await page.evaluate((shown) => (window as unknown as { settled: (w: Element | null, e: unknown) => Promise<void> }).settled(document.querySelector('ml-da-event'), shown), event);
  await page.waitForFunction(() => document.querySelector('ml-da-event')?.state === 'ready');
  const entries = page.locator('ml-da-event [part~=entry]');
  for (let index = 0; index < STRINGS.length; index += 40) {
    await entries.nth(index).hover();
    await entries.nth(index).getByRole('button').last().click();
  }
  for (let times = 0; times < 30; times++) await page.keyboard.press('Tab');
  await page.getByRole('searchbox').fill('<script>');
  await page.getByRole('searchbox').fill('');
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return await (await item?.getType('text/html'))?.text() ?? '';
  });
  // Pasted elsewhere: this page's policy would complain of the styles that the browser itself copies.
  const elsewhere = await page.context().newPage();
  const faults = await elsewhere.evaluate((copied) => [...new DOMParser().parseFromString(copied, 'text/html').querySelectorAll('*')].flatMap((element) => [
    ...(/^(script|img|iframe|object|embed|form)$/.test(element.localName) ? [element.localName] : []),
    ...[...element.attributes].filter(({ name, value }) => name.startsWith('on') || (name === 'href' && !/^(https?|mailto):/.test(value))).map(({ name, value }) => `${name}=${value}`),
  ]), html);
  await elsewhere.close();
  assert.ok(html.length > 10_000, 'the programme is in it');
  assert.deepEqual([...new Set(faults)], []);
  const pdf = await page.pdf();
  assert.ok(pdf.byteLength > 10_000);
  assert.equal(await page.evaluate(() => (window as unknown as { pwned: number }).pwned), 0);
});

test('no id of the data reaches the page: nothing is clobbered', async () => {
  const ids = ['location', 'body', 'createElement', 'documentElement', 'customElements', 'cookie', 'forms', '__proto__', 'constructor', 'then'];
  await play({ ...SAFE, agenda: ids.map((id, index) => ({ id, title: id, start: `0${index}:00`.slice(-5), duration: 5 })) });
  const clobbered = await page.evaluate((names) => names.filter((id) => document.getElementById(id) !== null || (document as unknown as Record<string, unknown>)[id] instanceof Element !== ['body', 'documentElement'].includes(id)), ids);
  assert.deepEqual(clobbered, []);
});

test('a link that could be taken for another host says where it goes', async () => {
  const { text } = await play({ ...SAFE, agenda: [{ title: 'T', start: '09:00', duration: 5, abstract: '[https://example.org/login](https://evil.example/x) and [Slides](https://evil.example/y) and [раypal.com](https://раypal.com/) and [bank．example](https://evil.example/z) and [10.0.0.1](https://evil.example/z)', links: [{ url: 'https://раypal.com/', title: 'Account' }, 'https://例え.jp/'], speakers: [{ name: 'Ada', url: 'https://xn--r8jz45g.jp/' }] }] });
  for (const shown of ['https://example.org/login (evil.example)', 'and Slides and', 'раypal.com (xn--ypal-43d9g.com)', 'bank．example (evil.example)', '10.0.0.1 (evil.example)', 'Account (xn--ypal-43d9g.com)', 'xn--r8jz45g.jp', 'Ada (xn--r8jz45g.jp)']) assert.ok(text.includes(shown), `${shown} in ${text}`);
});

test('many thousands of entries: the first screen comes first, and in the end all of them are there', { timeout: 60_000 }, async () => {
  const many = runs(100_000);
  const entries = await page.evaluate(async (length) => {
    const widget = document.querySelector('ml-da-event') as HTMLElementTagNameMap['ml-da-event'];
    // What is selected is laid out, wherever it is.
    getSelection()?.removeAllRanges();
    widget.event = { version: 1, title: 'Large', date: '2026-05-04', timeZone: 'UTC', agenda: Array.from({ length }, (_, index) => ({ title: `Talk ${index}`, start: `2026-05-${String(4 + (index % 20)).padStart(2, '0')}T09:00`, duration: 5 })) };
    await widget.updateComplete;
    await widget.updateComplete;
    const first = widget.shadowRoot?.querySelectorAll('[part~=entry]').length ?? 0;
    await new Promise((loaded) => widget.addEventListener('ml-da-event-load', loaded, { once: true }));
    return [first, widget.shadowRoot?.querySelectorAll('[part~=entry]').length];
  }, many);
  assert.ok((entries[0] ?? 0) >= 20 && (entries[0] ?? 0) < 1000, `${entries[0]} at first`);
  assert.equal(entries[1], many);
});

test('after all of that: two requests, no violation, nothing stored but stars, the prototypes untouched', async () => {
  const known = new Set(['/hostile.html', '/tools.js', '/dist/ml-da-event.js']);
  assert.deepEqual(here.site.requests.filter((path) => !known.has(path)), []);
  assert.deepEqual(complaints.filter((line) => !line.startsWith('<ml-da-event>')), []);
  assert.deepEqual(await page.evaluate(() => [Object.keys(Object.prototype), Object.keys(Array.prototype), ({} as Record<string, unknown>).polluted, document.cookie, sessionStorage.length, Object.keys(localStorage)]), [[], [], undefined, '', 0, ['ml-da-event']]);
});
