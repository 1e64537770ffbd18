/**
 * What tests of programmes with tools share: a congress of any size, a conference of three days, and ways to use the widget as a visitor does.
 */
import { expect } from 'chai';
import type { MlDaEventElement } from '../../src/ml-da-event.js';
import { stage } from './stage.js';

/** One talk every 20 minutes from 06:00 UTC on, 40 a day: "Talk 0" with the id "t0", and so on. */
export const large = (count: number, title = 'Congress'): Record<string, unknown> => ({
  version: 1, title, timeZone: 'UTC',
  agenda: Array.from({ length: count }, (_, index) => ({
    id: `t${index}`, start: new Date(Date.UTC(2026, 4, 4 + Math.floor(index / 40), 6) + (index % 40) * 1_200_000).toISOString(), duration: 20, title: `Talk ${index}`, speakers: [`Person ${index % 7} (Place ${index % 5})`], abstract: `What talk ${index} says.`,
  })),
});

/** Three days in two rooms, each with a morning of two parallel talks and an afternoon. */
export const conference = {
  version: 1, id: 'conf', title: 'Conference', timeZone: 'UTC', rooms: ['North', 'South'],
  days: [1, 2, 3].map((day) => ({ date: `2026-06-0${day}`, agenda: ['North', 'South'].flatMap((room) => [
    { id: `${room}-${day}-am`, start: '09:00', end: '10:00', title: `${room} morning ${day}`, speakers: ['Ana Müller'], room, abstract: 'Sea ice.' },
    { id: `${room}-${day}-pm`, start: '14:00', end: '15:00', title: `${room} afternoon ${day}`, room, kind: 'workshop' },
  ]) })),
};

/** A widget in English and UTC, unless said otherwise. */
export const stageInUtc = (attributes: Readonly<Record<string, string>> = {}, event?: unknown): Promise<MlDaEventElement> => stage({ lang: 'en', 'time-zone': 'UTC', ...attributes }, event);

/** What is inside the widget. */
export const root = (widget: Element): ShadowRoot => widget.shadowRoot ?? expect.fail('no shadow root');

/** The titles of those rows of the list that a selector names. */
export const titlesIn = (widget: Element, entries: string): string[] => [...root(widget).querySelectorAll(`.lists ${entries} .entry-title`)].map((title) => title.textContent ?? '');

/** The titles of the list, of all entries that are there. */
export const allTitles = (widget: Element): string[] => titlesIn(widget, '.entry');

/** The titles of the list, without what is filtered away; what is over and folded away can be found, and counts. */
export const shownTitles = (widget: Element): string[] => titlesIn(widget, '.entry:not([hidden=""])');

/** The titles of a large programme. */
export const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `Talk ${index}`);

/** The button of that name. @throws An assertion, where there is none. */
export const button = (widget: Element, name: RegExp): HTMLButtonElement =>
  [...root(widget).querySelectorAll('button')].find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent ?? '')) ?? expect.fail(`no button ${name}`);

/** Whether a button says that. */
export const hasButton = (widget: Element, name: RegExp): boolean => [...root(widget).querySelectorAll('button')].some((one) => name.test(one.textContent ?? ''));

/** Presses buttons one after the other, and waits for what comes of it. */
export async function press(widget: MlDaEventElement, ...names: readonly RegExp[]): Promise<void> {
  for (const name of names) button(widget, name).click();
  await widget.updateComplete;
}

/** Writes into the search field. */
export async function search(widget: MlDaEventElement, text: string): Promise<void> {
  const field = root(widget).querySelector<HTMLInputElement>('[part=search]') ?? expect.fail('no search field');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await widget.updateComplete;
}

/** Waits until every row is there, 15 s at most. */
export async function complete(widget: MlDaEventElement, count: number): Promise<void> {
  for (const endMs = performance.now() + 15_000; performance.now() < endMs && (widget.state !== 'ready' || allTitles(widget).length < count);) await new Promise((tick) => requestAnimationFrame(tick));
}

/** Takes away what the page remembers: stars, and what stands behind its address. */
export function forget(): void {
  localStorage.removeItem('ml-da-event');
  // WebKit takes no more than a hundred addresses in ten seconds.
  if (location.hash) history.replaceState(null, '', location.href.replace(/#.*/, ''));
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Follows a link within the page. */
export async function follow(widget: MlDaEventElement, hash: string): Promise<void> {
  history.replaceState(null, '', location.href.replace(/#.*/, '') + hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
  await widget.updateComplete;
}
