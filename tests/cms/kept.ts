/**
 * Every form of the tag, written by an author and by an administrator: what of it WordPress keeps, and whether a programme comes of it.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import test, { after } from 'node:test';
import { ACCOUNTS, between, IN_TOKYO, shownInTokyo, WAYS, type Account, type Shown, type WordPress } from './harness.js';

/** Everything that WordPress likes to make prettier: quotes, dashes, dots, signs, smileys. */
const ODD = '“Odd” -- \'signs\' ... 5 < 6 & "more" (c) :-) 2x3';
const EVENT = {
  version: 1, title: ODD, date: '2024-02-09', timeZone: 'UTC',
  agenda: [{ start: '15:00', end: '15:05', title: 'Welcome -- it\'s "on"' }, { duration: 35, title: 'Is 1 < 2 & 3 > 2?' }],
};
// An empty line inside, of which a paragraph could be made.
const JSON_TEXT = JSON.stringify(EVENT, null, 2).replace('"agenda"', '\n  "agenda"');
const SHOWN: Shown = { title: ODD, talks: EVENT.agenda.map(({ title }) => title), slots: [['15:00', '15:05'], ['15:05', '15:40']] };
const FALLBACK = '<a href="/programme.pdf">Programme</a>';
const preformatted = (json: string): string => `<pre class="ml-da-event" data-hour-cycle="h23">${json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</pre>`;
const PRE = preformatted(JSON_TEXT);

type Way = keyof typeof WAYS;

interface Form {
  readonly name: string;
  readonly html: string;
  /** What is kept of it where it is not kept whole. */
  readonly kept?: Readonly<Partial<Record<`${Account}, ${Way}`, string>>>;
  /** Another programme than the symposium. */
  readonly own?: true;
}

const TAG = `<ml-da-event src="/event.json" zones="Europe/Berlin Asia/Tokyo" hour-cycle="h23">${FALLBACK}</ml-da-event>`;
const LINK = '<a class="ml-da-event" href="/event.json" data-zones="Europe/Berlin Asia/Tokyo" data-hour-cycle="h23">Programme</a>';
const SCRIPT = '<script src="/wp-content/plugins/ml-da-event/ml-da-event.js" data-src="/event.json" data-hour-cycle="h23"></script>';
const FORMS: readonly Form[] = [
  { name: '`<ml-da-event>`', html: TAG, kept: { 'author, Custom HTML block': FALLBACK, 'author, classic text': `<p>${FALLBACK}</p>`, 'admin, classic text': `<p>${TAG}</p>` } },
  { name: '`<div>`', html: `<div class="ml-da-event" data-src="/event.json" data-zones="Europe/Berlin Asia/Tokyo" data-hour-cycle="h23">${FALLBACK}</div>` },
  { name: '`<a>`', html: LINK, kept: { 'author, classic text': `<p>${LINK}</p>`, 'admin, classic text': `<p>${LINK}</p>` } },
  { name: '`<pre>`', html: PRE, own: true },
  { name: '`<script>`', html: SCRIPT, kept: { 'author, Custom HTML block': '', 'author, classic text': '', 'admin, classic text': `<p>${SCRIPT}</p>` } },
];

/** WordPress draws an emoji and looks at the picture; here every drawing looks the same. */
function lackEmoji(): void {
  HTMLCanvasElement.prototype.toDataURL = () => '';
  CanvasRenderingContext2D.prototype.getImageData = () => new ImageData(1, 1);
  Reflect.deleteProperty(window, 'OffscreenCanvas');
}

/** Form and way → what each account's page keeps and shows. */
const log = new Map<string, Record<Account, string>>();

function note(form: Form, way: Way, account: Account, kept: string, isShown: boolean): void {
  const what = kept.includes(form.html) ? 'kept' : kept ? 'only the fallback' : 'nothing';
  const row = `${form.name} | ${way}`;
  log.set(row, { ...(log.get(row) ?? { author: '', admin: '' }), [account]: `${what}${isShown ? ', shows the programme' : ''}` });
}

const logRows = (): string[] => [...log].map(([row, { author, admin }]) => `| ${row} | ${author} | ${admin} |`);

async function writeLog(version: string): Promise<void> {
  await mkdir('.build/cms', { recursive: true });
  await writeFile('.build/cms/kept.md', [`What the page of each account keeps (WordPress ${version}):`, '', '| Form | Written as | Author | Administrator |', '| --- | --- | --- | --- |', ...logRows(), ''].join('\n'));
}

async function check(site: WordPress, form: Form, way: Way, account: Account): Promise<void> {
  const { link } = await site.publish(account, WAYS[way](form.html));
  const visit = await site.visit(link);
  const expected = form.kept?.[`${account}, ${way}`] ?? form.html;
  const kept = between(visit.html);
  assert.equal(kept, expected);

  const isShown = expected.includes('ml-da-event');
  if (!isShown) assert.equal(await visit.page.locator('ml-da-event, .ml-da-event').count(), 0);
  else if (form.own) await shownInTokyo(visit.page, SHOWN);
  else await shownInTokyo(visit.page);
  if (isShown && form.name === '`<div>`' && account === 'author') await visit.page.screenshot({ path: '.build/cms/author.png', fullPage: true });
  assert.deepEqual(visit.complaints, []);
  assert.deepEqual(visit.outside, []);
  note(form, way, account, kept, isShown);
  await visit.page.context().close();
}

/** The tests of this file. */
export function keptTests(site: WordPress): void {
  for (const account of ACCOUNTS) {
    for (const form of FORMS) {
      for (const way of Object.keys(WAYS) as Way[]) test(`${account}: ${form.name}, ${way}`, () => check(site, form, way, account));
    }
  }
  after(() => writeLog(site.version));

  test('the table in the plugin’s README is what has been measured', async () => {
    const page = await readFile('integrations/wordpress/README.md', 'utf8');
    assert.deepEqual(page.match(/^\| `.*$/gm), logRows());
  });

  test('JSON in <pre> whose signs an author has not escaped is escaped by WordPress', async () => {
    // What looks like a tag, as in "1 < 2 & 3 > 2", would be dropped instead.
    const event = { ...EVENT, agenda: [{ start: '15:00', end: '15:05', title: '5 < 6 & "more"' }] };
    const { link } = await site.publish('author', WAYS['Custom HTML block'](`<pre class="ml-da-event" data-hour-cycle="h23">${JSON.stringify(event)}</pre>`));
    const { page } = await site.visit(link);
    await shownInTokyo(page, { title: ODD, talks: ['5 < 6 & "more"'], slots: [['15:00', '15:05']] });
    await page.context().close();
  });

  test('an emoji in <pre> survives the picture that WordPress puts in its place where a system lacks it', async () => {
    const title = 'Wind 🌬️ and waves 🌊';
    const form = preformatted(JSON.stringify({ ...EVENT, title }));
    const { link } = await site.publish('author', WAYS['Custom HTML block'](form));
    const { page, html, outside } = await site.visit(link, IN_TOKYO, (window) => window.addInitScript(lackEmoji));
    assert.equal(between(html), form);
    await page.locator('pre.ml-da-event img.emoji').first().waitFor({ state: 'attached' });
    await shownInTokyo(page, { ...SHOWN, title });
    // WordPress' own doing, on any page with an emoji.
    assert.deepEqual([...new Set(outside.map((address) => new URL(address).host))], ['s.w.org']);
    await page.context().close();
  });

  test('without JavaScript the fallback stays', async () => {
    const { link } = await site.publish('author', WAYS['Custom HTML block'](FORMS[1]?.html ?? ''));
    const { page } = await site.visit(link, { javaScriptEnabled: false });
    assert.ok(await page.getByRole('link', { name: 'Programme', exact: true }).first().isVisible());
    await page.context().close();
  });

  test('the media library takes no JSON, under no name', async () => {
    for (const file of ['event.json', 'event.txt', 'event.csv']) {
      for (const account of ACCOUNTS) {
        const { status, json } = await site.ask(account, '/wp/v2/media', { file, text: JSON_TEXT });
        assert.equal(status, 500, file);
        assert.match(String(json.message), /not allowed to upload this file type/);
      }
    }
  });
}
