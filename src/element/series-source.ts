/**
 * The events of a series that are files of their own. They are fetched side by side and take the places of their entries in the list; one that
 * cannot be had leaves what the list says of it, and a problem.
 */
import { ProblemList, type Problem } from '../event/problems.js';
import { parseUrl } from '../event/urls.js';
import { eventIn, inPlaceOf, sourceOf, type EventDocument, type Scattered } from '../formats/series.js';
import { Source } from './source.js';

// As many as a browser asks of one server at a time, and more than any series has.
const AT_ONCE = 6;
const MOST = 500;
// Nobody waits longer for what is there because of a file that does not come.
const PATIENCE_MS = 2_000;

/** A document with all its events in it. */
export interface Gathered {
  readonly document: unknown;
  readonly problems: readonly Problem[];
}

/** Fetches the events of a series; of one that cannot be had now the last good version stays. */
export class SeriesSource {
  private readonly known = new Map<string, EventDocument>();

  /**
   * Puts the events into their list.
   * @param base Address that theirs are relative to.
   * @param stop Ends everything that is under way; what is there then is of no use.
   * @param early Given what is there, where the rest takes long.
   */
  async gather(document: Scattered, base: string, stop: AbortSignal, early: (document: EventDocument) => void): Promise<Gathered> {
    const problems = new ProblemList();
    const events = [...document.events];
    const waiting = events.slice(0, MOST).flatMap((event, index) => (sourceOf(event) === undefined ? [] : [index]));
    const work = async (): Promise<void> => {
      for (let index = waiting.shift(); index !== undefined && !stop.aborted; index = waiting.shift()) {
        const src = sourceOf(events[index]) ?? '';
        const url = parseUrl(src, base)?.href ?? src;
        const found = await fetched(url, stop);
        if (found) this.known.set(url, found);
        const event = this.known.get(url);
        // What has never been had stays as it is: the reader tells of it.
        if (event) events[index] = inPlaceOf(events[index], event);
        if (event && !found) problems.add('event-unreachable', `/events/${index}/src`, { url: src });
      }
    };
    const timer = setTimeout(() => early({ ...document, events: events.filter((event) => sourceOf(event) === undefined) }), PATIENCE_MS);
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    clearTimeout(timer);
    return { document: { ...document, events }, problems: problems.all };
  }
}

async function fetched(url: string, stop: AbortSignal): Promise<EventDocument | undefined> {
  const source = new Source();
  stop.addEventListener('abort', () => source.cancel());
  const loaded = await source.load(url);
  return typeof loaded !== 'object' || 'code' in loaded ? undefined : eventIn(loaded);
}
