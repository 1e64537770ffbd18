/**
 * Titles that lead to what they name.
 */
import { html, type TemplateResult } from 'lit';
import type { Entry } from '../event/model.js';
import type { Wording } from '../event/text.js';

/** Brings an entry into view; undefined where the programme is not shown. */
export type Go = ((entry: Entry) => void) | undefined;

/** A title that leads to its entry, or just the title. */
export function way({ value, lang }: Wording, entry: Entry | undefined, go: Go): TemplateResult {
  return entry && go ? html`<button class="way" @click=${() => go(entry)} part="way" lang=${lang} dir="auto">${value}</button>` : html`<span lang=${lang} dir="auto">${value}</span>`;
}
