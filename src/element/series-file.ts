/**
 * One calendar file for all events of a series.
 */
import { html, nothing } from 'lit';
import type { ScientificEvent } from '../event/model.js';
import { chooseWording, type Text } from '../event/text.js';
import { calendarEntries, seriesText } from '../formats/writers/icalendar.js';
import { download } from './download.js';
import type { Showing } from './event-view.js';

/** The button of a series; nothing where a calendar would be empty. */
export function seriesFile(title: Text | undefined, events: readonly ScientificEvent[], { display, settings, nowMs }: Showing): unknown {
  const { words } = display.speech;
  const parts = events.map((event) => ({ event, entries: calendarEntries(event) })).filter(({ entries }) => entries.length);
  if (!settings.sections.has('calendar') || !parts.length) return nothing;
  const name = title ? chooseWording(title, display.readerLanguages).value : '';
  return html`<div class="actions" part="actions"><button type="button" class="button" part="button" @click=${() => download(seriesText(name, parts, { words, nowMs, languages: display.readerLanguages }), name)}>${words.addToCalendar} (.ics)</button></div>`;
}
