/**
 * Whatever came before, a good answer is shown as if it were the first: after any walk through failing and odd answers, addresses, data of the
 * page's own and what a visitor does about them.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import test from 'node:test';
import fc from 'fast-check';
import { runs } from '../thoroughness.js';
import { openPage, pageWith, world } from './harness.js';

const here = world();

type Widget = HTMLElementTagNameMap['ml-da-event'];

/** How a server answers, by name; the text is that of a good answer. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse, text: string) => unknown>> = {
  good: (response, text) => response.end(text),
  late: (response, text) => setTimeout(() => response.end(text), 60),
  reset: (response) => response.destroy(),
  cut: (response, text) => {
    response.setHeader('content-length', text.length);
    response.write(text.slice(0, 100), () => response.destroy());
  },
  missing: (response) => response.writeHead(404).end('no'),
  busy: (response) => response.writeHead(503, { 'retry-after': '1' }).end('no'),
  login: (response) => response.end('<!doctype html><p>Please log in'),
  broken: (response, text) => response.end(text.slice(0, -20)),
  empty: (response) => response.end(),
  'without a date': (response, text) => response.end(text.replace('"date"', '"formerly"')),
  'without a zone': (response, text) => response.end(text.replace('"timeZone"', '"formerly"')),
};

/** What happens on the page, by name. */
const ACTS = {
  reload: (widget: Widget) => widget.reload(),
  'two reloads': (widget: Widget) => void [widget.reload(), widget.reload()],
  'one address': (widget: Widget) => widget.setAttribute('src', '/one.json'),
  'another address': (widget: Widget) => widget.setAttribute('src', '/other.json'),
  'no address': (widget: Widget) => widget.removeAttribute('src'),
  'connected again': () => dispatchEvent(new Event('online')),
  'try again': (widget: Widget) => widget.shadowRoot?.querySelector<HTMLElement>('[role=alert] button')?.click(),
  'out and in again': (widget: Widget) => {
    const { parentNode } = widget;
    widget.remove();
    parentNode?.append(widget);
  },
  assigned: (widget: Widget) => void (widget.event = { version: 1, title: 'Assigned', timeZone: 'UTC', date: '2026-01-01', agenda: [{ start: '09:00', title: 'X' }] }),
  'assigned no more': (widget: Widget) => void (widget.event = null),
  inside: (widget: Widget) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"version": 1, "title": "Inside", "timeZone": "UTC", "date": "2026-01-01", "agenda": []}';
    widget.append(script);
  },
  'another zone of the event': (widget: Widget) => widget.setAttribute('event-time-zone', 'Asia/Tokyo'),
  'a while': () => new Promise((later) => setTimeout(later, 80)),
} satisfies Readonly<Record<string, (widget: Widget) => unknown>>;

const walks = fc.array(fc.record({ answer: fc.constantFrom(...Object.keys(ANSWERS)), act: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])) }), { minLength: 1, maxLength: 8 });

test('after any answers, a good one is shown as by a new widget', async () => {
  const { page } = await openPage(here.browser);
  const symposium = await readFile('demo/events/symposium.json', 'utf8');
  let [mode, version] = ['good', 0];
  for (const path of ['/one.json', '/other.json']) {
    here.site.page(path, (_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'no-cache');
      ANSWERS[mode]?.(response, JSON.stringify({ ...(JSON.parse(symposium) as object), id: path, title: `${path}, version ${version}` }));
    });
  }
  await page.goto(here.site.page('/answers.html', pageWith('')));
  await fc.assert(fc.asyncProperty(walks, async (steps) => {
    const widget = await page.evaluateHandle(() => {
      const made = document.createElement('ml-da-event');
      made.setAttribute('src', '/one.json');
      made.append('Programme as PDF');
      document.querySelector('main')?.replaceChildren(made);
      return made;
    });
    for (const { answer, act } of steps) {
      [mode, version] = [answer, version + 1];
      await widget.evaluate(ACTS[act]);
    }
    [mode, version] = ['good', version + 1];
    const [walked, made] = await widget.evaluate(async (one) => {
      const settle = async (each: typeof one): Promise<readonly unknown[]> => {
        while (each.state !== 'ready') await new Promise((frame) => requestAnimationFrame(frame));
        await each.updateComplete;
        return [each.state, each.problems.map(({ code }) => code), each.shadowRoot?.querySelector('.event')?.textContent?.replace(/\s+/g, ' '), each.shadowRoot?.querySelectorAll('slot').length];
      };
      one.event = null;
      if (!one.src) one.setAttribute('src', '/one.json');
      await one.updateComplete;
      await one.reload();
      await settle(one);
      // Versions that came before are told of by right, until the visitor knows.
      one.shadowRoot?.querySelector<HTMLElement>('[part=changes] .button')?.click();
      const fresh = one.cloneNode(true) as typeof one;
      document.querySelector('main')?.append(fresh);
      return [await settle(one), await settle(fresh)];
    });
    assert.deepEqual(walked, made);
    assert.match(String(made), new RegExp(`version ${version}`));
  }), { numRuns: runs(300) });
  await page.context().close();
});
