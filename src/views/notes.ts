/**
 * What the organisers ask visitors to note.
 */
import type { ScientificEvent } from '../event/model.js';
import type { Display } from './display.js';
import { h, type Content } from './nodes.js';
import { line } from './prose.js';
import { section } from './section.js';

/** The notes, as a list. */
export function notesSection(event: ScientificEvent, display: Display): Content {
  if (!event.notes.length) return undefined;
  return section('notes', display.speech.words.notes, display, h('ul', 'note-list', undefined, event.notes.map((note) => h('li', '', undefined, line(note, display)))));
}
