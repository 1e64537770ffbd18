/**
 * Any event with texts of any length, at any moment, as a list and as a grid, on any screen: axe finds nothing, and every text can be
 * read where it is, on paper too.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { BrowserContextOptions } from 'playwright-core';
import { markedEvent } from '../formats/marked-events.js';
import { runs } from '../thoroughness.js';
import { violations } from './axe.js';
import { openPage, pageWith, settled, world } from './harness.js';
import { misplacedTexts } from './misplaced-text.js';

const here = world();

const SCREENS: Readonly<Record<string, BrowserContextOptions>> = {
  desk: { viewport: { width: 1200, height: 900 } },
  dark: { viewport: { width: 700, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  zoomed: { viewport: { width: 320, height: 256 } },
};
const TEXTS = [
  'A', 'Short title', 'Ada Brandt, Ben Cole and Cleo Dänzer', 'A much longer title that goes on over several lines, as those of talks at congresses of the earth sciences do, with a subordinate clause or two',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender', 'https://example.org/a/very/long/address/that/has/no/blank/in/it/at/all?and=a&query=too', '海氷の季節予測における深層学習の応用と課題について', 'تنبؤات الجليد البحري باستخدام التعلم العميق في المناطق القطبية', '🧪🧪🧪',
];

/** The same event with longer texts in the places of its marks. @param from Which text comes first. */
const filled = (document: object, from: number): string => JSON.stringify(document).replace(/"Mark(\d+)x"/g, (_mark, at: string) => JSON.stringify(`${TEXTS[(Number(at) * 7 + from) % TEXTS.length] ?? ''} ${at}`));

test('any event is accessible, and legible', async () => {
  const setting = fc.record({ view: fc.constantFrom('list', 'grid'), lang: fc.constantFrom('en', 'de', 'fr', 'es', 'ja', 'ar'), now: fc.constantFrom('2027-01-01T00:00Z', '2027-02-09T08:10Z', '2028-01-01T00:00Z'), open: fc.constantFrom('', 'all') });
  await fc.assert(fc.asyncProperty(markedEvent, setting, fc.constantFrom(...Object.keys(SCREENS)), fc.nat(TEXTS.length - 1), async ({ document }, attributes, screen, from) => {
    const { page, complaints } = await openPage(here.browser, { timezoneId: 'Asia/Tokyo', ...SCREENS[screen] });
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`).join('');
    await page.goto(here.site.page('/any.html', pageWith(`<ml-da-event${written}><script type="application/json">${filled(document, from)}</script></ml-da-event>`, { lang: attributes.lang })));
    await settled(page);
    assert.deepEqual([...(await violations(page)), ...(await misplacedTexts(page))], []);
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await misplacedTexts(page), []);
    assert.deepEqual(complaints.filter((line) => !line.startsWith('<ml-da-event>')), []);
    await page.context().close();
  }), { numRuns: runs(80), seed: 6, endOnFailure: true, includeErrorInReport: true });
});
