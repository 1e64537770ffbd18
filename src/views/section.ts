/**
 * A part of the page with a heading of ours.
 */
import type { Display } from './display.js';
import { heading } from './headings.js';
import { h, type Content } from './nodes.js';

/** A section one level below the event's title. */
export function section(name: string, title: string, display: Display, ...content: readonly Content[]): HTMLElement {
  return h('section', name, undefined, heading(display.headingLevel + 1, 'section-title', title), content);
}
