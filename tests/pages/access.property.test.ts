/**
 * Any event, at any moment, as a list and as a grid, on any screen: axe finds nothing, and nobody has to scroll to the side.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { BrowserContextOptions } from 'playwright-core';
import { markedEvent } from '../formats/marked-events.js';
import { runs } from '../thoroughness.js';
import { violations } from './axe.js';
import { openPage, pageWith, settled, world } from './harness.js';

const here = world();

const SCREENS: Readonly<Record<string, BrowserContextOptions>> = {
  desk: { viewport: { width: 1200, height: 900 } },
  dark: { viewport: { width: 700, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  zoomed: { viewport: { width: 320, height: 256 } },
};

test('any event is accessible', async () => {
  const setting = fc.record({ screen: fc.constantFrom(...Object.keys(SCREENS)), view: fc.constantFrom('list', 'grid'), lang: fc.constantFrom('en', 'de', 'fr', 'es', 'ja', 'ar'), now: fc.constantFrom('2027-01-01T00:00Z', '2027-02-09T08:10Z', '2028-01-01T00:00Z'), open: fc.constantFrom('', 'all') });
  await fc.assert(fc.asyncProperty(markedEvent, setting, async ({ document }, { screen, ...attributes }) => {
    const { page, complaints } = await openPage(here.browser, { timezoneId: 'UTC', ...SCREENS[screen] });
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`).join('');
    await page.goto(here.site.page('/any.html', pageWith(`<ml-da-event time-zone="UTC"${written}><script type="application/json">${JSON.stringify(document)}</script></ml-da-event>`)));
    await settled(page);
    assert.deepEqual(await violations(page), []);
    assert.ok(await page.evaluate(() => window.document.documentElement.scrollWidth <= innerWidth), 'wider than the page');
    assert.deepEqual(complaints.filter((line) => !line.startsWith('<ml-da-event>')), []);
    await page.context().close();
  }), { numRuns: runs(120), seed: 6, endOnFailure: true, includeErrorInReport: true });
});
