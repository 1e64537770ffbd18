/**
 * The visitor: their own zone, and the one they have chosen, for every widget on the page. Nothing is stored, nothing is sent.
 */
import { currentName, placeName, type Place } from '../time/places.js';
import { findZone } from '../time/zone.js';

/** The place of the visitor's clock; undefined where the browser does not tell one we know. */
export function visitorPlace(): Place | undefined {
  // Asked at every change: a traveller's clock may have moved on. A formatter costs some 0.7 ms each time; any language will do, and this one is there already (zone.ts).
  const { Temporal } = globalThis as { Temporal?: { readonly Now: { timeZoneId(): string } } };
  const timeZone = Temporal?.Now.timeZoneId() ?? new Intl.DateTimeFormat('en-GB').resolvedOptions().timeZone;
  if (!timeZone || !findZone(timeZone)) return undefined;
  const name = currentName(timeZone);
  return { timeZone: name, name: placeName(name) };
}

let chosen: Place | undefined;
const listeners = new Set<() => void>();

/** The place the visitor has picked on this page; undefined before they did. */
export function chosenPlace(): Place | undefined {
  return chosen;
}

/** Picks a place for all widgets. */
export function choosePlace(place: Place): void {
  chosen = place;
  for (const listener of [...listeners]) listener();
}

/** Calls back whenever a place is picked. @returns The way to stop that. */
export function onChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
