/**
 * The project's own format, version 1: one event, or a series of events (`events`). `docs/event-format.md` describes it.
 */
import { Fields, isRecord } from '../event/fields.js';
import type { Programme } from '../event/model.js';
import { parse, readVersion, type ParseOptions } from '../event/parse.js';
import { ProblemList, type Problem } from '../event/problems.js';

/** What came out of a document. */
export interface Reading {
  /** Absent when there is no event in it. */
  readonly programme?: Programme;
  readonly problems: readonly Problem[];
  /** The decoded document itself. */
  readonly document?: unknown;
}

/** Reads a decoded document of this format. */
export function readNative(document: unknown, options: ParseOptions): Reading {
  const list = new ProblemList();
  if (!isRecord(document) || !Object.hasOwn(document, 'events')) {
    const { event, problems } = parse(document, options);
    return event ? { programme: { events: [event] }, problems } : { problems };
  }
  const series = new Fields(document, '', list, '');
  readVersion(series);
  const title = series.text('title');
  if (!title) series.report('title-missing', 'title');
  if (!series.list('events').length) series.report('agenda-missing', 'events');
  const parsed = series.list('events').map(({ value, path }) => parse(value, options, path));
  const events = parsed.map(({ event }) => event).filter((event) => event !== undefined);
  series.leftOver();
  return { programme: { title, events }, problems: [...list.all, ...parsed.flatMap(({ problems }) => problems)] };
}
