/**
 * What a visitor can do about the event: join it, put it into a calendar, read it on another clock, tell others of it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from './button.js';
import type { Display } from './display.js';
import { zonePicker, type ZonePicking } from './zone-picker.js';

/** What can be done now; what is absent is not offered. */
export interface Acting {
  /** Before it begins a calendar is what matters. */
  readonly isAhead: boolean;
  /** Where to log in, once one can. */
  readonly joinUrl?: string;
  readonly picking?: ZonePicking;
  /** Opens the menu under the button. */
  readonly save?: (button: HTMLElement) => void;
  readonly share?: () => void;
}

/** One line of buttons; the one that matters most now stands out. */
export function actions({ isAhead, joinUrl, picking, save, share }: Acting, display: Display): TemplateResult {
  const { words } = display.speech;
  return html`<div class="actions" part="actions" translate="no">
    ${joinUrl === undefined ? nothing : html`<a class="button main" part="button join" href=${joinUrl} rel="noopener noreferrer">${words.links.join}</a>`}
    ${save ? button(words.addToCalendar, (event) => save(event.currentTarget as HTMLElement), {}, isAhead && joinUrl === undefined ? 'button main save-event' : 'button save-event') : nothing}
    ${picking ? zonePicker(picking, display) : nothing}
    ${share ? button(words.share, share) : nothing}
  </div>`;
}
