/**
 * A question: take over what somebody else has starred? Nothing is stored before the answer.
 */
import { html, type TemplateResult } from 'lit';
import { fill } from '../i18n/index.js';
import { button } from './button.js';
import type { Display } from './display.js';

/** The question, with both answers. */
export function starsOffer(count: number, accept: () => void, decline: () => void, { speech: { words } }: Display): TemplateResult {
  return html`<div class="offer" part="offer" translate="no" role="region" aria-label=${words.myProgramme}>
    <p>${fill(words.starsOffered, String(count))}</p>
    <div class="buttons">
      ${button(words.addStars, accept)}
      ${button(words.decline, decline)}
    </div>
  </div>`;
}
