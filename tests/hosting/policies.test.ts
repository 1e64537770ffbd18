/**
 * Every Content Security Policy of the document, with the tags that stand above it, in a real browser: it shows, and nothing is violated.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import test, { after, before, describe } from 'node:test';
import { openPage, settled, world } from '../pages/harness.js';
import { documented, EVENT, Host, SCRIPT, type Kind } from './servers.js';
import { DATA, INTEGRITY, pageOf, placed, shows, tagsFor } from './visit.js';

const here = world();

/** Every policy of the document, one a line, with the page that stands above it. */
const POLICIES = documented().flatMap(({ language, text, line }, index, all) => {
  if (language !== 'csp') return [];
  const markup = all.slice(0, index).findLast((block) => block.language === 'html')?.text ?? '';
  return text.trim().split('\n').map((policy, at) => ({ markup, policy: { text: policy, line: line + at } }));
});

/** The tags with only what this policy asks for: the document says that the rest may be left out. */
function needed(markup: string, policy: string): string {
  const without = policy.includes("'sha384-") ? markup : markup.replace(/ integrity="[^"]*" crossorigin="[^"]*"/, '');
  return policy.includes("'nonce-") ? without : without.replace(/ nonce="[^"]*"/, '');
}

test('the document has its policies: with and without Trusted Types, by host, nonce and hash', () => {
  assert.ok(POLICIES.every(({ markup }) => markup.includes('<ml-da-event')));
  for (const word of ["'self'", 'https://', "'nonce-", "'sha384-", "trusted-types 'none'"]) assert.ok(POLICIES.some(({ policy }) => policy.text.includes(word)), word);
});

test('an event inside the tag needs no connect-src', async () => {
  const { page, complaints } = await openPage(here.browser);
  here.site.page(SCRIPT, readFileSync('dist/ml-da-event.js', 'utf8'));
  const markup = `<script src="${SCRIPT}" defer></script><ml-da-event><script type="application/json">${DATA}</script></ml-da-event>`;
  await page.goto(here.site.page('/inside.html', pageOf(markup), "default-src 'none'; script-src 'self'"));
  await shows(page);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const kind of ['nginx', 'apache'] satisfies Kind[]) {
  describe(`policies with ${kind}`, () => {
    let host: Host;
    before(async () => void (host = await Host.start(kind)));
    // Where it is not installed there is none to stop.
    after(() => (host as Host | undefined)?.stop());

    for (const { markup, policy } of POLICIES) {
      test(`line ${policy.line} of the document: ${policy.text}`, async () => {
        const { page, complaints } = await openPage(here.browser);
        here.site.page(SCRIPT, readFileSync('dist/ml-da-event.js', 'utf8'));
        here.site.page(EVENT, DATA);
        for (const tags of [needed(markup, policy.text), markup]) {
          await page.goto(here.site.page('/strict.html', pageOf(placed(tags, host)), placed(policy.text, host)));
          await shows(page);
        }
        const accent = await page.locator('ml-da-event a').first().evaluate((link) => getComputedStyle(link).color);
        assert.equal(accent, 'rgb(31, 95, 168)', 'the style sheet is applied');
        assert.deepEqual(complaints, []);
        await page.context().close();
      });
    }

    // The tests above would pass, too, if nobody watched.
    test('a policy without the host of the data is violated, and that is noticed', async () => {
      const { page, complaints } = await openPage(here.browser);
      await page.goto(here.site.page('/closed.html', pageOf(tagsFor(host.origin)), `default-src 'none'; script-src ${host.origin}`));
      await settled(page);
      assert.equal(await page.evaluate(() => document.querySelector('ml-da-event')?.state), 'failed');
      assert.ok(complaints.some((text) => text.startsWith('violation connect-src')), complaints.join('\n'));
      await page.context().close();
    });

    test('a changed script is refused by its hash, and what is inside the tag is shown', async () => {
      const { page } = await openPage(here.browser);
      const pinned = documented().find(({ text }) => text.includes('integrity='))?.text ?? '';
      const changed = placed(pinned, host).replace(INTEGRITY, `sha384-${createHash('sha384').update('another').digest('base64')}`).replace('</ml-da-event>', '<p>As PDF</p></ml-da-event>');
      await page.goto(here.site.page('/changed.html', pageOf(changed)));
      assert.ok(await page.getByText('As PDF').isVisible());
      assert.equal(await page.evaluate(() => customElements.get('ml-da-event')), undefined);
      await page.context().close();
    });
  });
}
