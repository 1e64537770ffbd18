/**
 * Links to entries, searches and starred entries: what stands after the "#" of the page's address. Fragments do not reach into shadow trees,
 * so the widget reads them itself. `#ml-da-event-<entry id>`, of a series `#ml-da-event-<entry id>?<event id>`, `#ml-da-event?q=…&room=…`, `#ml-da-event?stars=<id>,<id>&event=<event id>`.
 */

import { KINDS } from '../event/model.js';
import type { Filter } from '../event/search.js';
import { decoded } from '../event/urls.js';
import { isoDate, parseIsoTime } from '../time/iso.js';

const NAME = 'ml-da-event';

/** What a link asks for. */
export type Wish = { readonly event?: string | null } & ({ readonly entry: string } | { readonly search: URLSearchParams });

let answered = '';
let answerer: Element | undefined;

/**
 * What the page's address asks for is told to one widget after the other, until the first that can do it; and only once, as long as that one is there:
 * pages that load others into themselves come to the same address again.
 * @param fulfil Does it. @returns True when the widget could.
 */
export function answer(widget: Element, fulfil: (wish: Wish) => boolean): void {
  const { hash } = location;
  const wish = wishOf(hash);
  if (!wish || !answerer?.isConnected) answered = '';
  if (wish && answered !== hash && fulfil(wish)) {
    answered = hash;
    answerer = widget;
  }
}

/** True where the address has a fragment of the page's own, which a search must not take the place of. */
export function isTaken(): boolean {
  return location.hash.length > 1 && !wishOf(location.hash);
}

/** Undefined for a fragment that is not ours. */
function wishOf(hash: string): Wish | undefined {
  if (hash.startsWith(`#${NAME}-`)) {
    const [entry = '', event] = hash.slice(NAME.length + 2).split('?').map(decoded);
    return { entry, event };
  }
  if (hash.startsWith(`#${NAME}?`)) {
    const search = new URLSearchParams(hash.slice(NAME.length + 2));
    return { search, event: search.get('event') };
  }
  return undefined;
}

/**
 * The address of an entry on this page; absolute, since a `<base>` would divert a bare fragment.
 * @param event Id of its event, where that is one of several: their entries may have the same ids.
 */
export function entryAddress(id: string, event: string | undefined, page = pageAddress()): string {
  return `${page}#${NAME}-${[id, ...(event === undefined ? [] : [event])].map((one) => encodeURIComponent(wellFormed(one))).join('?')}`;
}

/** The address of this page with a search in it. */
export function searchAddress(search: URLSearchParams): string {
  const written = search.toString();
  return written ? `${pageAddress()}#${NAME}?${written}` : pageAddress();
}

/** True when a link means this entry. */
export function isMeant(id: string, wish: string): boolean {
  return wellFormed(id) === wish;
}

/** The address of this page, without its fragment. */
export function pageAddress(): string {
  return location.href.replace(/#.*/s, '');
}

/** A search as it stands in an address; stars are the visitor's own and do not go with it. */
export function writeSearch({ query, dayMs, room, track, kind, language }: Filter): URLSearchParams {
  const values = { q: query?.trim(), day: dayMs === undefined ? undefined : isoDate(dayMs), room, track, kind, language };
  return new URLSearchParams(Object.entries(values).filter((pair): pair is [string, string] => !!pair[1]));
}

/** The search that stands in an address; what does not fit is left out. */
export function readSearch(search: URLSearchParams): Filter {
  const day = parseIsoTime(search.get('day'));
  const text = (key: string): string | undefined => search.get(key) ?? undefined;
  return {
    query: text('q'), dayMs: day?.kind === 'date' ? day.dayMs : undefined, room: text('room'), track: text('track'), kind: KINDS.find((kind) => kind === text('kind')), language: text('language'),
  };
}

/** The address of this page that brings starred entries, of this event alone: others can have entries of the same ids. */
export function starsAddress(ids: readonly string[], event: string): string {
  return searchAddress(new URLSearchParams({ stars: ids.map((id) => encodeURIComponent(wellFormed(id))).join(','), event }));
}

/** Ids that a link brings, starred by somebody else. */
export function readStars(search: URLSearchParams): readonly string[] {
  return (search.get('stars') ?? '').split(',').filter(Boolean).map(decoded);
}

/** Half of a character cannot stand in an address. */
function wellFormed(id: string): string {
  return id.replace(/\p{Cs}/gu, '\uFFFD');
}
