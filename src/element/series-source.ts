/**
 * A series whose events are files of their own: `{"title": …, "events": [{"src": "march.json"}, …]}`. They are fetched side by side and take
 * the places of their entries in the list; one that cannot be had leaves what the list says of it, and a problem.
 */
import { ProblemList, type Problem } from '../event/problems.js';
import { asOurs, decode } from '../formats/index.js';
import { Source } from './source.js';

// As many as a browser asks of one server at a time, and more than any series has.
const AT_ONCE = 6;
const MOST = 500;

type Item = Readonly<Record<string, unknown>>;

/** A series of which some events are elsewhere. */
export type Scattered = Item & { readonly events: readonly unknown[] };

/** A document with all its events in it. */
export interface Gathered {
  readonly document: unknown;
  readonly problems: readonly Problem[];
}

/** True for a series of which some events are files of their own. Never throws. */
export function isScattered(document: unknown): document is Scattered {
  try {
    return isItem(document) && Array.isArray(document.events) && document.events.some((event) => addressOf(event) !== undefined);
  } catch {
    // An object of the page whose properties throw: the reader tells of it.
    return false;
  }
}

/** Fetches the events of a series; of one that cannot be had now the last good version stays. */
export class SeriesSource {
  private readonly known = new Map<string, Item>();

  /**
   * Puts the events into their list.
   * @param base Address that theirs are relative to.
   * @param stop Ends everything that is under way; what is there then is of no use.
   */
  async gather(document: Scattered, base: string, stop: AbortSignal): Promise<Gathered> {
    const problems = new ProblemList();
    const events = [...document.events];
    const waiting = events.slice(0, MOST).flatMap((event, index) => (addressOf(event) === undefined ? [] : [index]));
    const work = async (): Promise<void> => {
      for (let index = waiting.shift(); index !== undefined && !stop.aborted; index = waiting.shift()) {
        const { src, ...said } = events[index] as Item;
        const url = resolved(String(src), base);
        const found = await fetched(url, stop);
        if (found) this.known.set(url, found);
        const event = this.known.get(url);
        // What has never been had stays as it is: the reader tells of it.
        if (event) events[index] = { ...said, ...event };
        if (event && !found) problems.add('event-unreachable', `/events/${index}/src`, { url: String(src) });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { document: { ...document, events }, problems: problems.all };
  }
}

async function fetched(url: string, stop: AbortSignal): Promise<Item | undefined> {
  const source = new Source();
  stop.addEventListener('abort', () => source.cancel());
  const loaded = await source.load(url);
  if (typeof loaded !== 'object' || 'code' in loaded) return undefined;
  try {
    const { document } = asOurs(decode(loaded).document);
    return isItem(document) && !Array.isArray(document.events) ? document : undefined;
  } catch {
    return undefined;
  }
}

function resolved(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    // No address; the source says so.
    return address;
  }
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function addressOf(event: unknown): string | undefined {
  return isItem(event) && typeof event.src === 'string' ? event.src : undefined;
}
