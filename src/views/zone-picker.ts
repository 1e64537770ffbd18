/**
 * The way to another clock: a button, and behind it a search over every zone by city, name or offset.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { fold } from '../event/text.js';
import { fill } from '../i18n/index.js';
import { offsetLabel } from '../time/labels.js';
import { madeOnce } from '../time/made-once.js';
import { allPlaces, formerNames, placeName, type Place } from '../time/places.js';
import { findZone } from '../time/zone.js';
import { button } from './button.js';
import type { Display } from './display.js';
import { dotted } from './prose.js';

/** State of the picker, and what it can ask of the element. */
export interface ZonePicking {
  readonly open: boolean;
  readonly query: string;
  /** The instant for which offsets are listed: the event's start. */
  readonly atMs: number;
  /** The visitor's own place; absent where the browser does not tell. */
  readonly mine?: Place;
  /** True when the page set another zone than the visitor's, and the visitor has not chosen. */
  readonly setByPage: boolean;
  toggle(): void;
  search(query: string): void;
  choose(place: Place): void;
}

/** The button, and the panel when it is open. */
export function zonePicker(picking: ZonePicking, display: Display): TemplateResult {
  const { words } = display.speech;
  const { mine } = picking;
  const away = mine !== undefined && mine.timeZone !== display.zone.name;
  return html`<div class="picker" part="zone-picker" @keydown=${(event: KeyboardEvent) => closeOnEscape(event, picking)}>
    ${picking.setByPage && away ? html`<p class="page-time" part="page-time">${fill(words.pageTime, display.place)}</p>` : nothing}
    <div class="buttons">
      ${button(fill(words.timesFor, display.place), picking.toggle, { expanded: picking.open })}
      ${away ? button(fill(words.myTime, mine.name), () => picking.choose(mine)) : nothing}
    </div>
    ${picking.open ? panel(picking, display) : nothing}
  </div>`;
}

function closeOnEscape(event: KeyboardEvent, picking: ZonePicking): void {
  if (event.key !== 'Escape' || !picking.open) return;
  event.stopPropagation();
  picking.toggle();
}

function panel(picking: ZonePicking, display: Display): TemplateResult {
  const { words } = display.speech;
  const found = findPlaces(picking.query, picking.atMs);
  const chosen = found.findIndex((place) => place.timeZone === display.zone.name && place.name === display.place);
  const count = found.length ? fill(words.found, String(found.length)) : words.noPlace;
  const choose = (index: number): void => {
    const place = found[index];
    if (place) picking.choose(place);
  };
  return html`<div class="drawer" part="zone-panel">
    <label>${words.findPlace}
      <input type="search" part="zone-search" autocomplete="off" spellcheck="false" .value=${picking.query}
        @input=${(event: InputEvent) => picking.search((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && picking.query && choose(0)}></label>
    <label>${words.placeList}
      <select size="8" part="zone-list" @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex)}>
        ${found.map((place, index) => html`<option ?selected=${index === chosen}>${optionLabel(place, picking.atMs)}</option>`)}
      </select></label>
    <p class="count" role="status">${dotted([fill(words.timesFor, display.place), picking.query ? count : undefined])}</p>
  </div>`;
}

function optionLabel(place: Place, atMs: number): string {
  const offset = offsetOf(place, atMs);
  return place.name === offset ? place.name : `${place.name} (${offset})`;
}

function offsetOf(place: Place, atMs: number): string {
  return offsetLabel(findZone(place.timeZone)?.offsetMinutes(atMs) ?? 0);
}

/** Places whose name, zone, former name or offset matches; names that begin with the query come first. */
function findPlaces(query: string, atMs: number): readonly Place[] {
  const wanted = folded(query);
  if (!wanted) return allPlaces();
  const asOffset = /^(?:utc|gmt)?[+−-]\d/.test(wanted) ? wanted.replace(/^(?:utc|gmt)?/, 'utc').replace('-', '−').replace(/^(utc.)0(\d)/, '$1$2').replace(/:?00$/, '') : undefined;
  const matches = allPlaces().filter((place) =>
    asOffset === undefined ? haystack(place).includes(wanted) : offsetOf(place, atMs).toLowerCase() === asOffset);
  return [...matches.filter((place) => folded(place.name).startsWith(wanted)), ...matches.filter((place) => !folded(place.name).startsWith(wanted))];
}

const haystack = madeOnce(({ name, timeZone }: Place): string => {
  // A zone's name, today's and former, is that of its own city (Calcutta is Kolkata), not of every city in it.
  const zoneNames = name === placeName(timeZone) ? [timeZone, ...formerNames(timeZone)] : [];
  return folded([name, ...zoneNames].join(' ').replaceAll('_', ' '));
});

/** Case, accents and punctuation aside: "sao paulo" finds São Paulo, "st johns" St. John’s. */
function folded(text: string): string {
  return fold(text).replace(/[.']/g, '').trim();
}
