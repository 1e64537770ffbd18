/**
 * The recipes of docs/embedding.md as pages: what each system sends to a browser, with the document's blocks in it, letter by letter.
 * The pages of TYPO3 and Drupal are their documented output; Hugo itself runs in tests/hosting.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { openPage, settled, world } from './harness.js';
import { recipe, recipeCount } from './recipes.js';

const here = world();

const TITLE = 'Machine Learning in Data Assimilation';
const EVENT = readFileSync('demo/events/symposium.json', 'utf8');
const SCRIPT = readFileSync('dist/ml-da-event.js', 'utf8');
const DOCUMENT = readFileSync('docs/embedding.md', 'utf8');
const fixture = (name: string): string => readFileSync(`tests/fixtures/recipes/${name}.html`, 'utf8');

/** What TYPO3 writes for the TypoScript: the public folder of a package has a name of its own, and the file's age is appended. */
function typo3Script(): RegExp {
  const typoScript = recipe('TYPO3', '`setup.typoscript`');
  const [, name, file] = /^page\.includeJSFooter\.(\w+) = EXT:sitepackage\/Resources\/Public\/(\S+)$/m.exec(typoScript) ?? [];
  assert.ok(name && file && typoScript.includes(`page.includeJSFooter.${name}.defer = 1\n`));
  return new RegExp(`<script src="/_assets/[0-9a-f]{32}/${file}\\?\\d+" defer="defer"></script>`);
}

/** What Drupal writes for the library. */
function drupalScript(): string {
  const [, library, version, file] = /^([\w-]+):\n {2}version: (\S+)\n {2}js:\n {4}(\S+): \{ minified: true, preprocess: false, attributes: \{ defer: true \} \}\n$/.exec(recipe('Drupal', '`mytheme.libraries.yml`')) ?? [];
  assert.ok(DOCUMENT.includes(`\`- mytheme/${library}\``));
  return `<script src="${file}?v=${version}" defer></script>`;
}

/** The partial with the arguments of its call. */
function typo3Partial(): string {
  const [call = ''] = /<f:render partial="Programme" [^`]*\/>/.exec(DOCUMENT) ?? [];
  return recipe('TYPO3', 'Partials/Programme.html').replace(/\{(\w+)\}/g, (_, name: string) => new RegExp(`${name}: '([^']*)'`).exec(call)?.[1] ?? assert.fail(name));
}

/** [page, where the event is, where the script is, what the document puts into it, attributes that the element has to have] */
const ROWS: readonly (readonly [name: string, event: string, script: string, parts: () => readonly (string | RegExp)[], zones: string | null])[] = [
  ['plain', '/files/event.json', '/files/ml-da-event.js', () => [recipe('Plain HTML', '`programme.html`')], 'Europe/Berlin Asia/Tokyo'],
  ['hugo', '/programme/event.json', '/ml-da-event.js', () => [], 'Europe/Berlin Asia/Tokyo'],
  ['typo3-html', '/fileadmin/event.json', '/_assets/4f8b6c1de8a2b6f1c0a2d4c6e8fa0b1c/JavaScript/ml-da-event.js', () => [typo3Script(), recipe('TYPO3', 'The content element').trim()], 'Europe/Berlin Asia/Tokyo'],
  ['typo3-text', '/fileadmin/event.json', '/_assets/4f8b6c1de8a2b6f1c0a2d4c6e8fa0b1c/JavaScript/ml-da-event.js', () => [typo3Script(), recipe('TYPO3', 'The rich text editor').trim()], null],
  ['typo3-partial', '/fileadmin/event.json', '/_assets/4f8b6c1de8a2b6f1c0a2d4c6e8fa0b1c/JavaScript/ml-da-event.js', () => [typo3Script(), typo3Partial()], 'Europe/Berlin Asia/Tokyo'],
  ['drupal-full', '/sites/default/files/event.json', '/libraries/ml-da-event/ml-da-event.js', () => [drupalScript(), recipe('Drupal', 'Full HTML').trim()], 'Europe/Berlin Asia/Tokyo'],
  ['drupal-link', '/sites/default/files/event.json', '/libraries/ml-da-event/ml-da-event.js', () => [drupalScript(), recipe('Drupal', 'Authors may then').trim()], 'Europe/Berlin Asia/Tokyo'],
];

for (const [name, event, script, parts, zones] of ROWS) {
  test(`${name}: the document's blocks are in the page, and it shows the programme in Tokyo's time`, async () => {
    const html = fixture(name);
    for (const part of parts()) assert.ok(typeof part === 'string' ? html.includes(part) : part.test(html), `${name}.html has ${String(part)}`);
    const { site, browser } = here;
    site.page(event, EVENT);
    site.page(script, SCRIPT);
    site.page('/core/assets/vendor/once/once.min.js', '');
    const { page, complaints } = await openPage(browser, { timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
    const asked = site.requests.length;
    await page.goto(site.page(`/${name}.html`, html));
    await settled(page);
    const shown = await page.evaluate(() => [...document.querySelectorAll('ml-da-event')].map((element) => {
      const { state, shadowRoot } = element;
      const times = [...(shadowRoot?.querySelectorAll<HTMLTimeElement>('[part=when] time') ?? [])];
      return { state, zones: element.getAttribute('zones'), title: shadowRoot?.querySelector('h2')?.textContent, times: times.map(({ textContent, dateTime }) => [/\d\d:\d\d/.exec(textContent ?? '')?.[0], dateTime]) };
    }));
    // From three in the afternoon, UTC, to five.
    assert.deepEqual(shown, [{ state: 'ready', zones, title: TITLE, times: [['00:00', '2024-02-09T15:00:00Z'], ['02:00', '2024-02-09T17:00:00Z']] }]);
    assert.ok(await page.getByRole('heading', { name: TITLE }).isVisible());
    assert.deepEqual(complaints, []);
    assert.deepEqual(site.requests.slice(asked).filter((path) => path === event || path === script).sort(), [event, script].sort(), 'script and data are asked for once');
    await page.context().close();
  });
}

test('drupal-basic: what the filter leaves by default is text and a link that works, and no error', async () => {
  const { page, complaints } = await openPage(here.browser);
  here.site.page('/libraries/ml-da-event/ml-da-event.js', SCRIPT);
  here.site.page('/core/assets/vendor/once/once.min.js', '');
  await page.goto(here.site.page('/drupal-basic.html', fixture('drupal-basic')));
  await page.waitForFunction(() => customElements.get('ml-da-event'));
  assert.equal(await page.locator('ml-da-event').count(), 0);
  assert.ok(await page.getByText('The programme follows.').isVisible());
  assert.ok(await page.getByRole('link', { name: 'Programme' }).isVisible());
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("Drupal's settings allow the forms of the document, and no others", () => {
  const allowed = recipe('Drupal', 'Basic HTML');
  for (const form of [recipe('Drupal', 'Full HTML'), recipe('Drupal', 'Authors may then')]) {
    const [, tag, attributes = ''] = /<(div|a) ([^>]*)>/.exec(form) ?? [];
    const [, rule = ''] = new RegExp(`<${tag} ([^>]*)>`).exec(allowed) ?? [];
    for (const [attribute] of attributes.matchAll(/[\w-]+="[^"]*"/g)) {
      // A link's address is allowed by Basic HTML itself.
      assert.ok(rule.includes(attribute) || (attribute.startsWith('data-') && rule.includes('data-*')) || (tag === 'a' && attribute.startsWith('href=')), `${attribute} in ${rule}`);
    }
  }
});

test("TYPO3's preset has one name and one class everywhere", () => {
  const [, name, file] = /\['(\w+)'\] = 'EXT:sitepackage\/(\S+)';/.exec(recipe('TYPO3', '`ext_localconf.php`')) ?? [];
  assert.ok(DOCUMENT.includes(`\`RTE.default.preset = ${name}\``));
  assert.ok(DOCUMENT.includes(`\`${file}\``));
  const preset = recipe('TYPO3', 'The preset that keeps');
  assert.deepEqual([...preset.matchAll(/element: "(\w+)", classes: \["([\w-]+)"\]|name: "(\w+)", classes: \["([\w-]+)"\]/g)].map((found) => found.slice(1).filter(Boolean)), [['a', 'ml-da-event'], ['a', 'ml-da-event']]);
});

test("Hugo's shortcode knows the element's attributes, all of them and no others", async () => {
  const { page } = await openPage(here.browser);
  await page.goto(here.site.page('/plain.html', '<script src="/dist/ml-da-event.js"></script>'));
  const known = await page.evaluate(() => (customElements.get('ml-da-event') as unknown as { observedAttributes: string[] }).observedAttributes);
  const [, list = ''] = /\$known := slice ([^}]*) -\}\}/.exec(recipe('Hugo', 'layouts/shortcodes')) ?? [];
  assert.deepEqual([...list.matchAll(/"([\w-]+)"/g)].map(([, name]) => name).sort(), [...known].sort());
  await page.context().close();
});

test('a table of the document becomes its programme', async () => {
  const { page, complaints } = await openPage(here.browser);
  here.site.page('/files/ml-da-event.js', SCRIPT);
  await page.goto(here.site.page('/table.html', `<!doctype html><title>Table</title>${recipe('A table that is there already', 'Name its day and zone')}`));
  await settled(page);
  const shown = await page.evaluate(() => [...(document.querySelector('ml-da-event')?.shadowRoot?.querySelectorAll('li.entry') ?? [])].map((row) => [row.querySelector('.entry-title')?.textContent, row.querySelector('time')?.dateTime]));
  assert.deepEqual(shown, [['Rain in models', '2027-02-09T08:00:00Z'], ['Snow in models', '2027-02-09T08:30:00Z']]);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('every block of the document is in these tests, in those of the frame, or in those of Hugo', () => assert.equal(recipeCount(), 16));
