/**
 * The programme by day. Day headings and entries are siblings of one list, so that another zone moves headings, not talks.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Agenda, AgendaDay } from '../event/agenda.js';
import type { Entry, ScientificEvent } from '../event/model.js';
import type { Text } from '../event/text.js';
import { allEntries } from '../event/parse.js';
import { dateLabel } from '../time/labels.js';
import type { Display } from './display.js';
import { entryRow, moreContent, type Opening, type RowSetting } from './entry.js';
import { heading } from './headings.js';
import { dotted, wordingOf } from './prose.js';
import { dayShift, inPlace } from './times.js';

// From this many entries on the browser lays out only what is near the screen.
const LONG_LIST = 40;

/** The agenda; `opening` is absent where abstracts are not shown. */
export function agendaSection(event: ScientificEvent, agenda: Agenda, display: Display, opening: Opening | undefined): TemplateResult {
  const { words } = display.speech;
  const rows: RowSetting = { level: display.headingLevel + 3, display, opening, approximate: event.approximate };
  const count = agenda.days.reduce((sum, day) => sum + day.rows.length, 0);
  return html`<section part="agenda">
    ${heading(display.headingLevel + 1, { content: words.programme, part: 'section-title' })}
    ${count === 0 ? html`<p part="empty">${words.programmeFollows}</p>` : html`<ul class="agenda ${count >= LONG_LIST ? 'long' : ''}" part="list">${agenda.days.map((day) => dayRows(day, rows))}</ul>`}
  </section>`;
}

function dayRows(day: AgendaDay, rows: RowSetting): unknown {
  const { display } = rows;
  const level = rows.level - 1;
  const [first] = day.rows;
  return [
    day.dayMs === undefined ? nothing : dayHeading(day, day.dayMs, first?.dayTitle, level, display),
    day.rows.map((row, index) => [
      row.dayTitle && (index > 0 || day.dayMs === undefined) ? html`<li class="day" part="day">${dayTitle(row.dayTitle, level, display)}</li>` : nothing,
      entryRow(row, rows),
    ]),
  ];
}

function dayTitle(title: Text, level: number, display: Display): TemplateResult {
  const { lang, value } = wordingOf(title, display);
  return heading(level, { content: value, part: 'day-title', lang, dir: 'auto' });
}

/** "Saturday 10 February 2024" and, at the other end of the line, where that is and how it differs from the event's own date. */
function dayHeading(day: AgendaDay, dayMs: number, title: Text | undefined, level: number, display: Display): TemplateResult {
  const timed = day.rows.find((row) => row.local);
  const date = dateLabel(dayMs, display.speech.language, 'long');
  const named = title && wordingOf(title, display);
  const zone = timed?.local ? inPlace(timed.local, display.place, display) : undefined;
  return html`<li class="day" part="day">
    ${heading(level, { content: named ? [date, ' · ', html`<span lang=${named.lang} dir="auto">${named.value}</span>`] : date, part: 'day-title' })}
    <span class="day-zone" part="day-zone">${dotted([zone, dayShift(day.shiftDays, display)])}</span>
  </li>`;
}

/** All abstracts one after the other, for pages that show them without the agenda. */
export function abstractsSection(event: ScientificEvent, display: Display): TemplateResult | typeof nothing {
  const entries = allEntries(event.days).filter((entry) => entry.abstract ?? entry.references.length);
  if (!entries.length) return nothing;
  return html`<section part="abstracts">
    ${heading(display.headingLevel + 1, { content: display.speech.words.abstracts, part: 'section-title' })}
    ${entries.map((entry) => abstractBlock(entry, display))}
  </section>`;
}

function abstractBlock(entry: Entry, display: Display): TemplateResult {
  const title = entry.title && wordingOf(entry.title, display);
  return html`<div class="abstract-block" part="abstract-block">
    ${title ? heading(display.headingLevel + 2, { content: title.value, part: 'entry-title', lang: title.lang, dir: 'auto' }) : nothing}
    ${moreContent(entry, display)}
  </div>`;
}
