/**
 * Buttons of templates.
 */
import { html, nothing, type TemplateResult } from 'lit';

/** What a button says of what it opens, or of what is chosen by it. */
export interface ButtonState {
  readonly expanded?: boolean;
  readonly pressed?: boolean;
}

/** A button with its words. @param name Its classes. */
export function button(label: string, act: (event: Event) => void, { expanded, pressed }: ButtonState = {}, name = 'button'): TemplateResult {
  return html`<button class=${name} part="button" aria-expanded=${expanded ?? nothing} aria-pressed=${pressed ?? nothing} @click=${act}>${label}</button>`;
}
