/**
 * The entry: registers the tag, once, upgrades the other ways to write it, and names what is public.
 */
import { EmbedForms, TAG } from './element/embed-forms.js';
import { MlDaEventElement } from './element/event-element.js';

// On a server, which renders the page that will load it, the module does nothing.
if (globalThis.document && !customElements.get(TAG)) {
  customElements.define(TAG, MlDaEventElement);
  const forms = new EmbedForms(MlDaEventElement.observedAttributes);
  forms.watch(document);
  forms.place(document.currentScript);
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-da-event': MlDaEventElement;
  }
}

export { MlDaEventElement };
export type { LoadError } from './element/event-data.js';
export type { ScientificEvent, Entry, Person, When } from './event/model.js';
export type { ExplainedProblem } from './i18n/problems.js';
