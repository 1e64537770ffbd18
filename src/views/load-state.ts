/**
 * What stands there while there is no programme, or not a fresh one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/index.js';
import { button } from './button.js';

/** A place that is kept free until the programme is there, so that the page does not jump. */
export function loadingView(words: Words): TemplateResult {
  return html`<label class="loading" part="loading" translate="no">${words.loading} <progress></progress></label>`;
}

/** A failed load, with its reason and a way to try again; shorter when an older programme still shows. */
export function failureView(words: Words, reason: string, stale: boolean, retry: (() => void) | undefined): TemplateResult {
  return html`<div class="failure" role="alert" part="error" translate="no">
    <p><strong>${stale ? words.stale : words.failed}</strong> ${reason}</p>
    ${retry ? button(words.retry, retry) : nothing}
  </div>`;
}
