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
  return html`<button class=${name} aria-pressed=${pressed ?? nothing} aria-expanded=${expanded ?? nothing} @click=${act} part="button">${label}</button>`;
}
