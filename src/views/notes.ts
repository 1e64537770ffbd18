/**
 * What the organisers ask visitors to note.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ScientificEvent } from '../event/model.js';
import type { Display } from './display.js';
import { heading } from './headings.js';
import { line } from './prose.js';

/** The notes, as a list. */
export function notesSection(event: ScientificEvent, display: Display): TemplateResult | typeof nothing {
  if (!event.notes.length) return nothing;
  return html`<section part="notes">
    ${heading(display.headingLevel + 1, { content: display.speech.words.notes, part: 'section-title' })}
    <ul class="notes">${event.notes.map((note) => html`<li>${line(note, display)}</li>`)}</ul>
  </section>`;
}
