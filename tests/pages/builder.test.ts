/**
 * The builder as an organiser meets it: text or file in, what was understood, how visitors see it, what to paste.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { folder, run } from '../cli/command.js';
import { docx, paragraph, table } from '../formats/files/office/parts.js';
import { part } from '../thoroughness.js';
import { violations } from './axe.js';
import { openPage, settled, world } from './harness.js';

const here = world();
const keep = folder();

async function builder(options: BrowserContextOptions = {}, query = ''): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(here.browser, { locale: 'en-GB', timezoneId: 'Asia/Tokyo', acceptDownloads: true, ...options });
  await opened.page.goto(`${here.site.origin}/dist/builder/index.html${query}`);
  return opened;
}

/** What is wrong with a programme is told in the console, too. */
const unexpected = (complaints: readonly string[]): readonly string[] => complaints.filter((one) => !/^<ml-da-event> \d+ problem/.test(one));

/** What the status says, once it has something else to say. */
async function told(page: Page, act: () => Promise<unknown>): Promise<string> {
  const before = await page.getByRole('status').first().textContent();
  await act();
  await page.waitForFunction((old) => document.querySelector('[role=status]')?.textContent !== old, before);
  return (await page.getByRole('status').first().textContent()) ?? '';
}

const write = (page: Page, text: string): Promise<string> => told(page, () => page.getByLabel('Programme', { exact: true }).fill(text));

async function downloaded(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download event.json' }).click()]);
  assert.equal(download.suggestedFilename(), 'event.json');
  return readFileSync(await download.path(), 'utf8');
}

const starts = (page: Page): Promise<readonly (string | null)[]> => page.locator('ml-da-event time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));

const TEXT = '# Snow Days\n\n4 May 2026\n\n9:00 Fog (Ann Lee, University of Leeds)\n10:00-11:00 Rime\n';

test('a text without a zone is asked for one, and then shown on the visitor’s clock', async () => {
  const { page, complaints } = await builder();
  assert.match(await write(page, TEXT), /^Entries: 2, Errors: \d/);
  assert.match(await page.locator('#findings details[open] li').first().innerText(), /time zone/);
  assert.match(await page.locator('#findings').innerText(), /“Time zone of its times”: Europe\/Berlin/, 'the remedy names the field, not the option of the command line');
  await told(page, async () => {
    await page.getByLabel('Time zone of its times').fill('Europe/Berlin');
    await page.getByLabel('Time zone of its times').blur();
  });
  await settled(page);
  const row = page.getByRole('region', { name: 'As visitors see it' }).getByRole('listitem').filter({ hasText: 'Fog' });
  assert.match(await row.innerText(), /^16:00/);
  assert.ok((await starts(page)).includes('2026-05-04T07:00:00Z'));
  assert.deepEqual(unexpected(complaints), []);
});

test('a zone that is none is refused, and what is there stays', async () => {
  const { page } = await builder();
  await write(page, TEXT.replace('4 May 2026', '4 May 2026 (all times in UTC)'));
  const zone = page.getByLabel('Time zone of its times');
  await zone.fill('Mars/Olympus');
  await zone.blur();
  assert.equal(await zone.getAttribute('aria-invalid'), 'true');
  assert.match(await page.locator('#time-zone-hint').innerText(), /no such time zone/);
  assert.equal(await page.getByRole('region', { name: 'As visitors see it' }).getByText('Fog').isVisible(), true);
  assert.deepEqual(await violations(page), []);
});

test('a day that is missing is given beside it', async () => {
  const { page } = await builder();
  assert.match(await write(page, TEXT.replace('4 May 2026\n\n', '')), /Errors/);
  await told(page, async () => {
    await page.getByLabel('Time zone of its times').fill('UTC');
    await page.getByLabel('Day of the event').fill('2026-05-04');
    await page.getByLabel('Day of the event').blur();
  });
  assert.match(await downloaded(page), /"date": "2026-05-04"/);
});

test('what is said suits a text, once for all of its times', async () => {
  const { page } = await builder();
  await write(page, '9:00 Fog\n10:00 Rime\n11:00 Hail\n');
  const said = await page.locator('#findings').innerText();
  assert.match(said, /“Day of the event”: 2026-05-04/);
  assert.match(said, /Write it in the first line/);
  assert.equal(said.match(/has no date/g)?.length, 1);
  assert.doesNotMatch(said, /Add "/);
  await write(page, 'Nothing is known yet.');
  assert.match(await page.locator('#findings').innerText(), /a line that begins with its time/);
});

test('a list that was opened stays open, one that was closed closed', async () => {
  const { page } = await builder();
  await write(page, TEXT);
  const open = (): Promise<boolean[]> => page.locator('#findings details').evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open));
  assert.deepEqual(await open(), [true, false]);
  for (const summary of await page.locator('#findings summary').all()) await summary.click();
  await page.waitForFunction(() => document.querySelectorAll('#findings details[open]').length === 1);
  await write(page, `${TEXT}11:00 Hail\n`);
  assert.deepEqual(await open(), [false, true]);
});

test('a finding leads to its line', async () => {
  const { page } = await builder();
  await write(page, `${'\n'.repeat(200)}${TEXT}`);
  await page.getByText('Hints:', { exact: false }).last().click();
  await page.getByRole('button', { name: 'Line 205' }).first().click();
  const field = page.getByLabel('Programme', { exact: true });
  assert.equal(await field.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd)), '9:00 Fog (Ann Lee, University of Leeds)');
  assert.equal(await field.evaluate((one) => one === document.activeElement && one.scrollTop > 0), true);
});

test('a table that is pasted from a page stays one, and can be undone', async () => {
  const { page } = await builder({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByLabel('Programme', { exact: true }).focus();
  await page.evaluate(async () => {
    const html = '<h2>4 May 2026 (all times in UTC)</h2><table><tr><th>Time</th><th>Talk</th></tr><tr><td>9:00</td><td>Fog<br>Ann Lee</td></tr><tr><td>10:00</td><td>Rime<br>Bo Chen</td></tr></table>';
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob(['4 May 2026'], { type: 'text/plain' }) })]);
  });
  assert.match(await told(page, () => page.keyboard.press('ControlOrMeta+V')), /^Entries: 2/);
  assert.match(await page.getByLabel('Programme', { exact: true }).inputValue(), /\| 9:00 \| Fog<br>Ann Lee \|/);
  assert.equal(await told(page, () => page.keyboard.press('ControlOrMeta+Z')), 'Nothing yet.');
});

const PROGRAMMES = 'tests/fixtures/formats';
const WORD = docx(`${paragraph('Snow Days')}${paragraph('4 May 2026, all times in UTC')}${table(['Time', 'Title'], ['9:00', 'Fog'], ['10:00', 'Rime'])}`);
/** Files as people have them: what is downloaded is what the command line writes. */
const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['programme.docx', WORD],
  ...['programmes/glacier-days.txt', 'programmes/kitchen-sink.md', 'programmes/days-across.html', 'programme.de.csv', 'pentabarf.xml', 'zeppelin.days.yml', 'frab.schedule.json', 'icalendar.outlook.ics'].map((name) => [name.split('/').at(-1) ?? '', readFileSync(`${PROGRAMMES}/${name}`)] as const),
  ['latin-1.txt', Buffer.from(TEXT.replace('Fog', 'Nebel über Köln'), 'latin1')],
];
test('files are read as on the command line, one after the other', async () => {
  const { page, complaints } = await builder();
  for (const [name, content] of part(FILES, 3)) {
    const address = await page.locator('#download').getAttribute('href');
    await page.getByLabel('Open a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await page.waitForFunction((old) => document.querySelector('#download')?.getAttribute('href') !== old, address);
    assert.equal(await downloaded(page), (await run(['convert', keep(name, content), '--to', 'json'])).out, name);
  }
  assert.deepEqual(unexpected(complaints), []);
});

test('a file that is no text is told by its name, and can be put aside', async () => {
  const { page } = await builder();
  assert.match(await told(page, () => page.getByLabel('Open a file').setInputFiles({ name: 'programme.docx', mimeType: '', buffer: Buffer.from(WORD) })), /^Entries: 2/);
  assert.equal(await page.getByText('Read from programme.docx.').isVisible(), true);
  assert.equal(await page.locator('#programme').isVisible(), false);
  await told(page, () => page.getByRole('button', { name: 'Write or paste instead' }).click());
  assert.equal(await page.locator('#programme').evaluate((one) => one === document.activeElement), true);
  assert.equal(await page.getByRole('region', { name: 'As visitors see it' }).count(), 0);
});

test('what is no programme says so', async () => {
  const { page } = await builder();
  assert.equal(await told(page, () => page.getByLabel('Open a file').setInputFiles({ name: 'logo.png', mimeType: '', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) })), 'No programme could be read.');
  assert.match(await page.locator('#findings').innerText(), /PNG/);
  assert.equal(await page.getByRole('link', { name: 'Download event.json' }).count(), 0);
});

test('what somebody writes while a file is being opened stays', async () => {
  const { page } = await builder();
  await page.evaluate(() => {
    const { arrayBuffer } = File.prototype;
    File.prototype.arrayBuffer = function (): Promise<ArrayBuffer> {
      return new Promise((done) => Object.assign(window, { letGo: () => done(arrayBuffer.call(this)) }));
    };
  });
  await page.getByLabel('Open a file').setInputFiles({ name: 'late.txt', mimeType: '', buffer: Buffer.from('# Late\n\n4 May 2026 (UTC)\n\n9:00 Late\n') });
  await write(page, TEXT);
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  assert.equal(await page.getByLabel('Programme', { exact: true }).inputValue(), TEXT);
});

test('what somebody wrote comes back after a file', async () => {
  const { page } = await builder();
  const field = page.getByLabel('Programme', { exact: true });
  const back = page.getByRole('button', { name: 'Back to the text from before' });
  await write(page, TEXT);
  assert.equal(await back.isVisible(), false);
  for (const [name, content] of [['programme.docx', WORD], ['other.txt', Buffer.from(TEXT.replace('Fog', 'Snow').replace('4 May', '5 May'))]] as const) {
    await page.getByLabel('Open a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await back.click();
    assert.equal(await field.inputValue(), TEXT);
    assert.equal(await field.evaluate((one) => one === document.activeElement), true);
    assert.equal(await back.isVisible(), false);
  }
});

/** [what is done, whether the browser asks before the page goes] */
const LEAVING: readonly (readonly [string, (page: Page) => Promise<unknown>, boolean])[] = [
  ['nothing', (page) => page.locator('h1').click(), false],
  ['an example', (page) => told(page, () => page.locator('#example').click()), false],
  ['something written', (page) => write(page, TEXT), true],
];
for (const [what, act, isAsked] of LEAVING) test(`leaving the page after ${what}`, async () => {
  const { page } = await builder();
  await act(page);
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked++;
    void dialog.accept();
  });
  await page.reload();
  assert.equal(asked > 0, isAsked);
});

test('a file that is corrected stays one of its kind', async () => {
  const { page } = await builder();
  const before = await told(page, () => page.getByLabel('Open a file').setInputFiles(`${PROGRAMMES}/zeppelin.sessions.yml`));
  await page.locator('#programme').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('\n# corrected');
  await page.locator('#programme').blur();
  assert.match(before, /^Entries/);
  assert.equal(await page.getByRole('status').first().textContent(), before);
  assert.match(await write(page, TEXT), /^Entries: 2/, 'what takes its place is read for itself');
});

test('what cannot be read is told, and what is there stays', async () => {
  const { page } = await builder();
  await write(page, TEXT);
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  });
  assert.match(await told(page, () => page.getByLabel('Open a file').setInputFiles({ name: 'late.txt', mimeType: '', buffer: Buffer.from('x') })), /cannot be read: gone/);
  assert.equal(await page.getByLabel('Programme', { exact: true }).inputValue(), TEXT);
});

test('an empty file is told', async () => {
  const { page } = await builder();
  await told(page, () => page.getByLabel('Open a file').setInputFiles({ name: 'empty.txt', mimeType: '', buffer: Buffer.alloc(0) }));
  assert.match(await page.locator('#findings').innerText(), /The file is empty/);
});

test('a file that is dropped on a text takes the focus along', async () => {
  const { page } = await builder();
  await page.getByLabel('Programme', { exact: true }).focus();
  await told(page, () => page.getByLabel('Open a file').setInputFiles({ name: 'programme.docx', mimeType: '', buffer: Buffer.from(WORD) }));
  assert.equal(await page.getByRole('button', { name: 'Write or paste instead' }).evaluate((one) => one === document.activeElement), true);
});

test('a file that is dropped on the page is opened', async () => {
  const { page } = await builder();
  assert.match(await told(page, () => page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.txt'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, TEXT)), /^Entries: 2/);
  assert.equal(await page.getByLabel('Programme', { exact: true }).inputValue(), TEXT);
});

test('what is to be pasted shows the same programme', async () => {
  const { page } = await builder({ permissions: ['clipboard-read', 'clipboard-write'] });
  const title = '</pre><script>document.title = "run"</script> & Hail';
  await write(page, JSON.stringify({ version: 1, title: 'Snow Days', date: '2026-05-04', timeZone: 'UTC', agenda: [{ start: '09:00', end: '10:00', title }, { start: '10:00', title: 'Rime' }] }));
  await page.getByRole('button', { name: 'Copy' }).last().click();
  await page.getByText('Copied').waitFor();
  const tag = await page.evaluate(() => navigator.clipboard.readText());
  const other = await openPage(here.browser, { timezoneId: 'Asia/Tokyo' });
  await other.page.goto(here.site.page('/dist/pasted.html', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title><main>${tag}</main></html>`));
  await settled(other.page);
  assert.equal(await other.page.getByRole('heading', { name: title }).count(), 1);
  assert.deepEqual(await starts(other.page), await starts(page));
  assert.equal(await other.page.title(), 'Pasted');
});

test('where no page may copy, what is to be copied is selected', async () => {
  const { page } = await builder();
  await write(page, TEXT);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await page.getByText('copy it by hand').waitFor();
  assert.equal(await page.evaluate(() => getSelection()?.toString()), await page.locator('#beside').textContent());
  await write(page, `${TEXT}11:00 Hail\n`);
  assert.equal(await page.getByText('copy it by hand').count(), 0, 'of what is there now nothing has been copied');
});

test('the script is there to take where its tag names none of a server', async () => {
  const { page } = await builder();
  await write(page, TEXT);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download ml-da-event.js' }).click()]);
  assert.equal(readFileSync(await download.path(), 'utf8'), readFileSync('dist/ml-da-event.js', 'utf8'));
});

test('what is taken right after the last word has it', async () => {
  const { page } = await builder();
  await write(page, TEXT);
  await page.locator('#programme').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('11:00 Hail\n');
  assert.match(await downloaded(page), /Hail/);
});

/** [wish, language] */
const LANGUAGES: readonly (readonly [string, string])[] = [['en', 'en'], ['de-AT', 'de'], ['fr', 'fr'], ['es-MX', 'es'], ['ja', 'ja'], ['ar-EG', 'ar'], ['fi', 'en']];
for (const [wish, language] of part(LANGUAGES, 4)) test(`in the language of ${wish}, with an example in it`, async () => {
  const { page, complaints } = await builder({ locale: wish });
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [language, language === 'ar' ? 'rtl' : 'ltr']);
  assert.deepEqual(await page.locator('[data-words]').evaluateAll((all) => all.filter((one) => !one.textContent).length), 0);
  assert.match(await told(page, () => page.locator('#example').click()), /\b5\b/);
  await settled(page);
  assert.equal(await page.locator('#findings .error').count(), 0);
  assert.equal(await page.locator('ml-da-event').evaluate((one) => one.shadowRoot?.firstElementChild?.getAttribute('lang') ?? document.documentElement.lang), language);
  if (language === 'ar') assert.deepEqual(await violations(page), []);
  assert.deepEqual(unexpected(complaints), []);
});

test('a page without the widget’s script says what is missing', async () => {
  const { page } = await openPage(here.browser);
  await page.route('**/ml-da-event.js', (route) => route.abort());
  await page.goto(`${here.site.origin}/dist/builder/index.html`);
  await page.locator('#example').click();
  assert.equal(await page.getByText('The preview needs ml-da-event.js').isVisible(), true);
  assert.match(await page.locator('[role=status]').textContent() ?? '', /^Entries: 5/);
});

test('nothing leaves the page, and nothing is kept', async () => {
  const { page } = await builder();
  here.site.requests.length = 0;
  await write(page, TEXT.replace('4 May 2026', '4 May 2026 (all times in UTC)'));
  await settled(page);
  assert.deepEqual(here.site.requests, []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
});

/** [what, surroundings] */
const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [['a phone', { viewport: { width: 320, height: 640 } }], ['a dark page', { colorScheme: 'dark' }], ['forced colours', { forcedColors: 'active' }]];
for (const [what, options] of LOOKS) test(`looks right and is within reach: ${what}`, async () => {
  const { page } = await builder(options);
  assert.deepEqual(await violations(page), []);
  await write(page, TEXT);
  for (const summary of await page.locator('summary').all()) if (!(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open))) await summary.click();
  assert.deepEqual(await violations(page), []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
});

test('the keyboard reaches everything, in the order of reading', async () => {
  const { page } = await builder();
  const reached: string[] = [];
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.id ?? ''));
  }
  assert.deepEqual(reached, ['file', 'example', 'programme', 'time-zone', 'date']);
});

test('a PDF that a browser printed: its text can be corrected, and what comes out is what the command line writes', async () => {
  const printed = await openPage(here.browser);
  await printed.page.setContent('<style>td { border: 1px solid; padding: 4px; width: 12em }</style><h1>Snow Days</h1><table><tr><td>Time</td><td>4 May 2026</td><td>5 May 2026</td></tr><tr><td>9:00–10:00</td><td>Fog in the valleys of the northern hills</td><td rowspan="2">Excursion</td></tr><tr><td>10:00–11:00</td><td><a href="https://example.org/rime">Rime</a></td></tr></table>');
  const bytes = await printed.page.pdf();
  const { page, complaints } = await builder();
  const said = await told(page, () => page.getByLabel('Open a file').setInputFiles({ name: 'programme.pdf', mimeType: 'application/pdf', buffer: bytes }));
  assert.match(said, /^Entries: 3/);
  assert.match((await page.locator('#findings').textContent()) ?? '', /A PDF does not say what belongs together/);
  await told(page, async () => {
    await page.getByLabel('Time zone of its times').fill('UTC');
    await page.getByLabel('Time zone of its times').blur();
  });
  await settled(page);
  assert.deepEqual([...new Set(await starts(page))].filter((start) => start?.startsWith('2026')).sort(), ['2026-05-04T09:00:00Z', '2026-05-04T10:00:00Z', '2026-05-04T11:00:00Z', '2026-05-05T09:00:00Z', '2026-05-05T11:00:00Z']);
  const { out } = await run(['convert', keep('programme.pdf', new Uint8Array(bytes)), '--to', 'json', '--event-time-zone', 'UTC']);
  assert.equal(await downloaded(page), out);
  const field = page.getByLabel('Programme', { exact: true });
  await told(page, async () => field.fill((await field.inputValue()).replace(/\n<tr><td><p>10:00[^\n]*/, '</table>')));
  assert.equal(await page.locator('ml-da-event').getByText('Rime').count(), 0);
  assert.deepEqual(unexpected(complaints), []);
});
