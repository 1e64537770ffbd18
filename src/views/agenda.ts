/**
 * The programme by day: what stands in the list besides its entries, and the abstracts where a page shows them alone.
 * Day headings and entries are siblings of one list, so that another zone moves headings, not talks.
 */
import type { Agenda, AgendaDay, AgendaRow } from '../event/agenda.js';
import { allEntries, type Entry, type ScientificEvent } from '../event/model.js';
import type { Text } from '../event/text.js';
import { dayShift, unknownTime } from '../formats/writers/said.js';
import { dateLabel } from '../time/labels.js';
import type { Display } from './display.js';
import { moreContent } from './entry-details.js';
import { heading } from './headings.js';
import { h, type Content } from './nodes.js';
import { dotted, inline, wordingOf } from './prose.js';
import { section } from './section.js';
import { inPlace } from './times.js';

/** What stands between entries: the date of a day, an author's title, or both. */
export interface DayHeading {
  readonly day?: AgendaDay;
  readonly title?: Text;
}

/** One line of the list. */
export type AgendaItem = AgendaRow | DayHeading;

/** All lines of the list, in order. */
export function agendaItems({ days }: Agenda): readonly AgendaItem[] {
  const items: AgendaItem[] = [];
  for (const day of days) {
    items.push({ day, title: day.rows[0]?.dayTitle ?? day.title });
    day.rows.forEach((row, index) => {
      if (row.dayTitle && index > 0) items.push({ title: row.dayTitle });
      items.push(row);
    });
    // Another of the author's days begins here, and this one has a name of its own.
    if (day.title && day.rows[0]?.dayTitle) items.push({ title: day.title });
  }
  return items;
}

/**
 * "Saturday 10 February 2024" and, at the other end of the line, where that is and how it differs from the event's own date; or just a title. What has
 * no date has a heading too, or it would seem to be of the date above it.
 */
export function dayHeading({ day, title }: DayHeading, level: number, display: Display, tag: 'li' | 'div' = 'li'): HTMLElement {
  const named = title && wordingOf(title, display);
  const [first] = day?.rows ?? [];
  if (day?.dayMs === undefined) return h(tag, 'day', undefined, heading(level, 'day-title', named ?? (first && unknownTime(first.entry.when, display))));
  const timed = day.rows.find((row) => row.local);
  const date = dateLabel(day.dayMs, display.speech.language, 'long');
  return h(tag, 'day', undefined,
    heading(level, 'day-title', named ? [date, ' · ', title && inline(title, display, false)] : date),
    h('span', 'day-zone', undefined, dotted([timed?.tellsOffset ? display.place : timed?.local && inPlace(timed.local, display.place, display), dayShift(day.shiftDays, display)])));
}

/** All abstracts one after the other, for pages that show them without the agenda. */
export function abstractsSection(event: ScientificEvent, display: Display): Content {
  const entries = allEntries(event.days).filter((entry) => entry.abstract ?? entry.references.length);
  return entries.length ? section('abstracts', display.speech.words.abstracts, display, entries.map((entry) => abstractBlock(entry, display))) : undefined;
}

function abstractBlock(entry: Entry, display: Display): Node {
  return h('div', 'abstract-block', undefined,
    entry.title && heading(display.headingLevel + 2, 'entry-title', wordingOf(entry.title, display)),
    moreContent(entry, display));
}
