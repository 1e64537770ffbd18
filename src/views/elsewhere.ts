/**
 * The event on other clocks: a table, and a bar of 24 hours for each place.
 */
import type { DayPart, PlaceRow } from '../event/elsewhere.js';
import { offsetsOf } from '../event/spans.js';
import { dayShift } from '../formats/writers/said.js';
import { DAY_MS } from '../time/iso.js';
import type { Display } from './display.js';
import { h, type Content } from './nodes.js';
import { inline, wordingOf } from './prose.js';
import { section } from './section.js';
import { shiftedDates, timeRange } from './times.js';

// The bars repeat what the rows say: to screen readers they would be a column of empty cells.
const UNSAID = { 'aria-hidden': 'true' };

/** The zones table; nothing while the event has no time. */
export function elsewhereSection(rows: readonly PlaceRow[], display: Display): Content {
  if (!rows.length) return undefined;
  const { words } = display.speech;
  const pictured = rows.some((row) => row.hours.length);
  const dated = rows.some((row) => !isLong(row) || row.shiftDays);
  const column = (content: Content): Node => h('th', '', { scope: 'col' }, content);
  return section('zones', words.elsewhere, display,
    h('table', 'zones-table', undefined,
      h('thead', '', undefined, h('tr', '', undefined, column(words.place), column(words.time), dated ? column(words.date) : undefined, pictured ? h('th', 'bar', UNSAID, h('bdi', '', { dir: 'ltr' }, '0–24 h')) : undefined)),
      h('tbody', '', undefined, rows.map((row) => placeRow(row, pictured, dated, display)))),
    pictured ? h('p', 'legend bar', UNSAID, words.barLegend) : undefined);
}

/** From a whole day on each end needs its own date; within a night the date column has both. */
function isLong({ span: { start, end = start } }: PlaceRow): boolean {
  return end.instantMs - start.instantMs >= DAY_MS;
}

function placeRow(row: PlaceRow, pictured: boolean, dated: boolean, display: Display): Node {
  const { span } = row;
  const offsets = offsetsOf(span);
  return h('tr', row.isDisplayed ? 'zone-row here' : 'zone-row', undefined,
    h('th', '', { scope: 'row' }, inline(row.name, display), row.isVisitors ? ` (${display.speech.words.you})` : '', ' ',
      wordingOf(row.name, display).value === offsets ? undefined : h('small', '', undefined, offsets)),
    h('td', '', undefined, timeRange(span, display, isLong(row) ? 'short' : undefined)),
    dated ? h('td', '', undefined, isLong(row) ? dayShift(row.shiftDays, display) : shiftedDates(span, row.shiftDays, display)) : undefined,
    pictured ? h('td', 'bar', UNSAID, bar(row.hours)) : undefined);
}

// Waking hours; outside of them the bar is shaded as night.
const DAY_FROM = 7;
const DAY_TO = 22;

/** One day from midnight to midnight, 10 units an hour. */
function bar(hours: readonly DayPart[]): Node {
  const part = (name: string, from: number, to: number): Node => h('rect', name, { x: from / 6, width: Math.max(1, (to - from) / 6), height: 14 });
  return h('svg', '', { viewBox: '0 0 240 14', preserveAspectRatio: 'none' },
    part('night', 0, 1440), part('daytime', DAY_FROM * 60, DAY_TO * 60), hours.map(([from, to]) => part('event-hours', from, to)));
}
