/**
 * Letters as readers need them: the spacing of WCAG 1.4.12 and large text alone, by a style sheet of the reader's own. Nothing reaches out of a narrow page.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { openPage, pageWith, settled, world } from './harness.js';

const here = world();
const EVENT = {
  version: 1, title: 'Weather in models', series: 'Seminars', date: '2026-05-04', timeZone: 'UTC', organizers: ['Olga Organiser (Example University)'], zones: ['America/Argentina/Buenos_Aires'], registration: { deadline: '2026-05-03T12:00Z' },
  agenda: Array.from({ length: 14 }, (_, index) => ({
    start: `2026-05-0${index < 7 ? 4 : 5}T${String(9 + (index % 7)).padStart(2, '0')}:00`, duration: 60, title: `On the combination of things, part ${index}`, room: index % 2 ? 'Lecture hall' : 'Seminar room', speakers: ['Ada Example (Laboratory of Examples)'], abstract: 'About it.',
  })),
};

/** [what, the reader's style sheet] */
const STYLES: readonly (readonly [string, string])[] = [
  ['as it is', ''],
  ['text spacing', '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }'],
  ['no text smaller than 24 px', '* { font-size: 24px !important; }'],
];
/** What is opened by pressing what. */
const OPENED: readonly (readonly [string, string])[] = [['the programme', ''], ['the choices', '.toolbar button'], ['the zones', '.picker button'], ['the menu', '.save-event']];

for (const [what, css] of STYLES) {
  test(`${what}: nothing reaches out of a page of 320 px`, async () => {
    const { page } = await openPage(here.browser, { viewport: { width: 320, height: 800 }, timezoneId: 'Europe/Berlin', locale: 'en-GB' });
    here.site.page('/letters.json', JSON.stringify(EVENT));
    await page.goto(here.site.page('/letters.html', pageWith('<ml-da-event src="/letters.json" now="2026-05-04T09:10Z" hour-cycle="h12" open="all"></ml-da-event>', { head: '<style>h1 { overflow: hidden }</style>' })));
    await settled(page);
    for (const [name, selector] of OPENED) {
      const out = await page.evaluate(async ([sheet, pressed]) => {
        const widget = document.querySelector('ml-da-event') as HTMLElementTagNameMap['ml-da-event'];
        const root = widget.shadowRoot as ShadowRoot;
        const own = new CSSStyleSheet();
        own.replaceSync(sheet ?? '');
        root.adoptedStyleSheets = [...root.adoptedStyleSheets.slice(0, 1), own];
        if (pressed) root.querySelector<HTMLElement>(pressed)?.click();
        await widget.updateComplete;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const far: string[] = [];
        while (walker.nextNode()) {
          range.selectNodeContents(walker.currentNode);
          if ([...range.getClientRects()].some(({ left, right, width }) => width > 1 && (left < 0 || right > innerWidth + 1))) far.push(walker.currentNode.textContent ?? '');
        }
        return { far, wide: document.documentElement.scrollWidth };
      }, [css, selector]);
      assert.deepEqual(out, { far: [], wide: 320 }, name);
    }
    await page.context().close();
  });
}
