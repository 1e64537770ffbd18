/**
 * A real Hugo builds a site from the blocks of docs/embedding.md; what it wrote is shown in a real browser.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { openPage, world } from '../pages/harness.js';
import { recipe } from '../pages/recipes.js';
import { shows } from './visit.js';

const here = world();

const SHORTCODE = recipe('Hugo', '`layouts/shortcodes/ml-da-event.html`');
/** A site's own files around the document's; no setting for Goldmark, so that its default holds. */
const SITE: Readonly<Record<string, string>> = {
  'hugo.toml': 'baseURL = "https://example.org/meeting/"\ntitle = "Symposium"\nlanguageCode = "en"\ndisableKinds = ["home", "taxonomy", "term", "RSS", "sitemap"]\n',
  'layouts/_default/baseof.html': '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><header>{{ .Site.Title }}</header><main>{{ block "main" . }}{{ end }}</main></body></html>',
  'layouts/_default/single.html': '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}',
  'layouts/shortcodes/ml-da-event.html': SHORTCODE,
};
const page = (content: string): string => `---\ntitle: Page\n---\n\n${content}\n`;

/** Builds a site with these contents. @returns what Hugo said, and the way to read what it wrote. */
function build(contents: Readonly<Record<string, string>>): { status: number | null; said: string; written: (path: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'hugo-'));
  for (const [path, text] of Object.entries({ ...SITE, ...contents })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(join(folder, 'static'));
  copyFileSync('dist/ml-da-event.js', join(folder, 'static/ml-da-event.js'));
  const { status, stdout, stderr, error } = spawnSync('hugo', ['--source', folder], { encoding: 'utf8' });
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (error) remove();
  assert.ok(!error, 'No hugo found: install the Debian package hugo (apt-get install hugo).');
  return { status, said: stdout + stderr, written: (path) => readFileSync(join(folder, 'public', path), 'utf8'), remove };
}

test('the page of the document, with the event beside it, is built and shown', async () => {
  const site = build({ 'content/programme/index.md': recipe('Hugo', '`content/programme/index.md`'), 'content/programme/event.json': readFileSync('demo/events/symposium.json', 'utf8') });
  try {
    assert.equal(site.status, 0, site.said);
    const html = site.written('programme/index.html');
    // The static page of tests/pages is what Hugo writes, but for the folder of the site.
    const [tags = ''] = /<p>All times[^]*<\/ml-da-event>/.exec(html) ?? [];
    assert.ok(readFileSync('tests/fixtures/recipes/hugo.html', 'utf8').includes(tags.replaceAll('/meeting/', '/')), tags);
    for (const path of ['ml-da-event.js', 'programme/event.json']) here.site.page(`/meeting/${path}`, site.written(path));
    const { page: tab, complaints } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
    await tab.goto(here.site.page('/meeting/programme/', html));
    await shows(tab);
    assert.equal(await tab.locator('ml-da-event [part=when] time').first().getAttribute('datetime'), '2024-02-09T15:00:00Z');
    assert.match((await tab.locator('ml-da-event [part=when]').innerText()).replace(/\s+/g, ' '), /00:00 – 02:00/);
    assert.deepEqual(complaints, []);
    await tab.context().close();
  } finally {
    site.remove();
  }
});

/** [name, Markdown, what the page has, what it has not] */
const ROWS: readonly (readonly [name: string, markdown: string, has: string, hasNot: string])[] = [
  ['a div in Markdown is dropped by default', '<div class="ml-da-event" data-src="/event.json">Soon</div>', '<!-- raw HTML omitted -->', 'ml-da-event"'],
  ['a file of static/', '{{< ml-da-event src="/event.json" >}}', '<ml-da-event src="/event.json"><p><a href="/event.json">Programme</a></p></ml-da-event>', 'errorf'],
  ['an address with an ampersand', '{{< ml-da-event src="https://example.org/?a=1&b=2" >}}', '<ml-da-event src="https://example.org/?a=1&amp;b=2">', 'b=2">"'],
  ['quotes and tags in a value stay in it', '{{< ml-da-event src="/event.json" zones="\\"><script>alert(1)</script>" >}}', 'zones="&#34;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"', '<script>alert'],
  ['two on a page', '{{< ml-da-event src="/a.json" >}}\n\n{{< ml-da-event src="/b.json" >}}', '<ml-da-event src="/b.json">', '&lt;'],
];
for (const [name, markdown, has, hasNot] of ROWS) {
  test(name, () => {
    const site = build({ 'content/page.md': page(markdown) });
    try {
      assert.equal(site.status, 0, site.said);
      const html = site.written('page/index.html');
      assert.ok(html.includes(has), html);
      assert.ok(!html.includes(hasNot), html);
    } finally {
      site.remove();
    }
  });
}

for (const [name, shortcode, said] of [
  ['a misspelt attribute', '{{< ml-da-event src="/event.json" timezone="Asia/Tokyo" >}}', /ml-da-event has no timezone: .*page\.md:5/],
  ['a script in an attribute', '{{< ml-da-event src="/event.json" onclick="alert(1)" >}}', /ml-da-event has no onclick: .*page\.md:5/],
  ['no address', '{{< ml-da-event zones="Asia/Tokyo" >}}', /ml-da-event needs src: .*page\.md:5/],
] as const) {
  test(`${name} stops the build and names the line`, () => {
    const site = build({ 'content/page.md': page(shortcode) });
    try {
      assert.notEqual(site.status, 0);
      assert.match(site.said, said);
    } finally {
      site.remove();
    }
  });
}
