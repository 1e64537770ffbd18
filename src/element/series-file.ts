/**
 * One calendar file for all events of a series.
 */
import { html, nothing } from 'lit';
import type { ScientificEvent } from '../event/model.js';
import { chooseWording, type Text } from '../event/text.js';
import { calendarEntries, seriesText } from '../formats/writers/icalendar.js';
import { button } from '../views/button.js';
import { pageAddress } from './deep-links.js';
import { download } from './download.js';
import { isSavable } from './save-menu.js';
import type { Showing } from './showing.js';

/** The button of a series; nothing where a calendar would be empty. */
export function seriesFile(title: Text | undefined, events: readonly ScientificEvent[], { display, settings, nowMs }: Showing): unknown {
  if (!settings.sections.has('calendar') || !events.some(isSavable)) return nothing;
  const { words } = display.speech;
  const save = (): void => {
    const name = title ? chooseWording(title, display.readerLanguages).value : '';
    const parts = events.map((event) => ({ event, entries: calendarEntries(event) }));
    download(seriesText(name, parts, { words, nowMs, languages: display.readerLanguages, address: pageAddress() }), name);
  };
  return html`<div class="actions" part="actions">${button(`${words.addToCalendar} (.ics)`, save)}</div>`;
}
