/**
 * What tests of the element share: an event (null for none), a widget on the page, and ways to read it as a visitor does.
 */
import '../../src/ml-da-event.js';
import type { MlDaEventElement } from '../../src/ml-da-event.js';

/** A small event in UTC, 9 February 2024. */
export const EVENT = {
  version: 1, title: 'Forum', series: 'Series', date: '2024-02-09', timeZone: 'UTC', organizers: ['Olga Organiser'], notes: ['Bring tea.'], zones: ['Asia/Tokyo', 'America/New_York'],
  agenda: [
    { start: '15:00', end: '15:30', title: 'First talk', speakers: ['Ada Speaker (Lab)'], abstract: 'About the first.', qa: 5 },
    { duration: 30, title: 'Second talk', speakers: ['Ben Speaker'], abstract: 'About the second.' },
  ],
};

/** Puts a widget on the page, with attributes as written. */
export async function stage(attributes: Readonly<Record<string, string>> = {}, event: unknown = EVENT, inside = ''): Promise<MlDaEventElement> {
  const widget = document.createElement('ml-da-event');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (inside) widget.append(inside);
  if (event !== null) widget.event = event;
  document.body.append(widget);
  await widget.updateComplete;
  await widget.updateComplete;
  return widget;
}

/** Removes every widget. */
export function strike(): void {
  for (const widget of document.querySelectorAll('ml-da-event')) widget.remove();
}

/** A text as all engines write it: older ones have a comma in "Mon, 4 May". */
export const uniform = (text: string): string => text.replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?=\d)/g, '$1 ');

/** What the widget shows, as one line. */
export function read(widget: Element, selector?: string): string {
  const root = widget.shadowRoot;
  const texts = selector ? [...(root?.querySelectorAll(selector) ?? [])].map((element) => element.textContent ?? '') : [root?.querySelector('.event')?.textContent ?? ''];
  return uniform(texts.join(' | ').replace(/[\s\u202F]+/g, ' ').trim());
}

/** The clock times of all entries. */
export const times = (widget: Element): string => read(widget, 'li .time time');

/** Waits for one event of the widget. */
export function heard<Detail>(target: EventTarget, name: string): Promise<Detail> {
  return new Promise((resolve) => target.addEventListener(name, (event) => resolve((event as CustomEvent<Detail>).detail), { once: true }));
}
