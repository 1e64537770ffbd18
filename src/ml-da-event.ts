/**
 * The entry: registers the tag, once, and names what is public.
 */
import { MlDaEventElement } from './element/event-element.js';

const TAG = 'ml-da-event';
if (!customElements.get(TAG)) customElements.define(TAG, MlDaEventElement);

declare global {
  interface HTMLElementTagNameMap {
    'ml-da-event': MlDaEventElement;
  }
}

export { MlDaEventElement };
export type { LoadError } from './element/event-data.js';
export type { ScientificEvent, Entry, Person, When } from './event/model.js';
export type { ExplainedProblem } from './i18n/problems.js';
