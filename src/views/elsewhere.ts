/**
 * The event on other clocks: a table, and a bar of 24 hours for each place.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DayPart, PlaceRow } from '../event/elsewhere.js';
import type { Display } from './display.js';
import { heading } from './headings.js';
import { inline, wordingOf } from './prose.js';
import { datesOf, dayShift, offsetsOf, timeRange } from './times.js';

/** The zones table; nothing while the event has no time. */
export function elsewhereSection(rows: readonly PlaceRow[], display: Display): TemplateResult | typeof nothing {
  if (!rows.length) return nothing;
  const { words } = display.speech;
  const pictured = rows.some((row) => row.hours.length);
  return html`<section part="zones">
    ${heading(display.headingLevel + 1, { content: words.elsewhere, part: 'section-title' })}
    <table part="zones-table">
      <thead><tr><th scope="col">${words.place}</th><th scope="col">${words.time}</th><th scope="col">${words.date}</th>${pictured ? html`<th scope="col" class="bar"><bdi dir="ltr">0–24 h</bdi></th>` : nothing}</tr></thead>
      <tbody>${rows.map((row) => placeRow(row, pictured, display))}</tbody>
    </table>
    ${pictured ? html`<p class="legend bar" part="legend">${words.barLegend}</p>` : nothing}
  </section>`;
}

function placeRow(row: PlaceRow, pictured: boolean, display: Display): TemplateResult {
  const { words } = display.speech;
  const { span } = row;
  const offsets = offsetsOf(span);
  // Over several days each end needs its own date; within a night the date column has both.
  const severalDays = span.nights > 1;
  const dates = [severalDays ? '' : datesOf(span, display, 'short'), dayShift(row.shiftDays, display)].filter(Boolean).join(', ');
  return html`<tr class=${row.isDisplayed ? 'here' : ''} part=${row.isDisplayed ? 'zone-row here' : 'zone-row'}>
    <th scope="row">${inline(row.name, display)}${row.isDisplayed ? ` (${words.you})` : ''} ${wordingOf(row.name, display).value === offsets ? nothing : html`<small>${offsets}</small>`}</th>
    <td>${timeRange(span, display, severalDays ? 'short' : undefined)}</td>
    <td>${dates}</td>
    ${pictured ? html`<td class="bar">${bar(row.hours)}</td>` : nothing}
  </tr>`;
}

// Waking hours; outside of them the bar is shaded as night.
const DAY_FROM = 7;
const DAY_TO = 22;

/** One day from midnight to midnight, 10 units an hour. It repeats what the row says, so it is no picture to screen readers. */
function bar(hours: readonly DayPart[]): TemplateResult {
  const units = (minutes: number): number => minutes / 6;
  return html`<svg viewBox="0 0 240 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="night" width="240" height="14"></rect><rect class="daytime" x=${DAY_FROM * 10} width=${(DAY_TO - DAY_FROM) * 10} height="14"></rect>
    ${hours.map(([from, to]) => svg`<rect class="event-hours" x=${units(from)} width=${Math.max(1, units(to - from))} height="14"></rect>`)}
  </svg>`;
}

