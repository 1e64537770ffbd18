/**
 * A prerendered programme is usable by everyone before the script comes, or without it, in every width.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseSpeech } from '../../src/i18n/index.js';
import { violations } from './axe.js';
import { openPage, world } from './harness.js';
import { EVENTS, prerendered, WIDTHS, withoutScript } from './prerendered.js';
import { part } from '../thoroughness.js';

const here = world();

for (const file of part(EVENTS, 3)) {
  for (const width of WIDTHS) {
    test(`axe and width, without the script: ${file}, ${width} px`, async () => {
      const { page } = await openPage(here.browser, { viewport: { width, height: 800 } });
      for (const language of width === 360 ? ['en', 'ar'] : ['en', 'ja']) {
        await page.goto(here.site.page('/prerendered.html', withoutScript(prerendered(file, { speech: chooseSpeech([language]) }), language)));
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        assert.deepEqual(await violations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the window');
      }
      await page.context().close();
    });
  }
}
