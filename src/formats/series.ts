/**
 * A series whose events are documents of their own: `{"title": …, "events": [{"src": "march.json"}, …]}`. Where they come from is the caller's
 * business: the page fetches them, the command line reads files.
 */
import { isRecord } from '../event/fields.js';
import type { DecodedText } from './encoding.js';
import { asOurs, decode } from './index.js';

/** One event of our own format, not read yet. */
export type EventDocument = Readonly<Record<string, unknown>>;

/** A series of which some events are elsewhere. */
export type Scattered = EventDocument & { readonly events: readonly unknown[] };

/** True for a series of which some events are documents of their own. Never throws. */
export function isScattered(document: unknown): document is Scattered {
  try {
    return isRecord(document) && Array.isArray(document.events) && document.events.some((event) => sourceOf(event) !== undefined);
  } catch {
    // An object of the page whose properties throw: the reader tells of it.
    return false;
  }
}

/** The address at which an event of a series is, as written; undefined for one that is here. */
export function sourceOf(event: unknown): string | undefined {
  return isRecord(event) && typeof event.src === 'string' ? event.src : undefined;
}

/** The one event in a text, in any format that the script reads; undefined if there is none, or a series. Never throws. */
export function eventIn(text: DecodedText): EventDocument | undefined {
  try {
    const { document } = asOurs(decode(text).document);
    return isRecord(document) && !Array.isArray(document.events) ? document : undefined;
  } catch {
    return undefined;
  }
}

// When and whether it takes place says the event itself.
const OWN = /^(?:src|start|end|date|days|agenda|delay|times|status|statusNote|previousStart)$/;

/** An event in the place of its entry in the list: what the list says holds where the event says nothing, but for times and status. */
export function inPlaceOf(entry: unknown, event: EventDocument): EventDocument {
  return { ...Object.fromEntries(Object.entries(isRecord(entry) ? entry : {}).filter(([key]) => !OWN.test(key))), ...event };
}
