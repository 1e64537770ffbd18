/**
 * The project's own format, version 1: one event, or a series of events (`events`). `docs/event-format.md` describes it.
 */
import { Fields, isRecord } from '../event/fields.js';
import { EntryIds } from '../event/ids.js';
import type { Programme, ScientificEvent } from '../event/model.js';
import { parseSteps, readVersion, type ParseOptions } from '../event/parse.js';
import { ProblemList, type Problem } from '../event/problems.js';

/** What came out of a document. */
export interface Reading {
  /** Absent when there is no event in it. */
  readonly programme?: Programme;
  readonly problems: readonly Problem[];
  /** The decoded document itself. */
  readonly document?: unknown;
}

/** Reads a decoded document of this format, one step an entry. */
export function* readNative(document: unknown, options: ParseOptions): Generator<undefined, Reading> {
  const list = new ProblemList();
  if (!isRecord(document) || !Object.hasOwn(document, 'events')) {
    const { event, problems } = yield* parseSteps(document, options);
    return event ? { programme: { events: [event] }, problems } : { problems };
  }
  const series = new Fields(document, '', list, '');
  readVersion(series);
  const title = series.text('title');
  if (!title) series.report('title-missing', 'title');
  const listed = series.list('events');
  if (!listed.length) series.report('agenda-missing', 'events');
  const ids = new EntryIds(list);
  const events: ScientificEvent[] = [];
  const found: (readonly Problem[])[] = [];
  for (const { value, path } of listed) {
    const { src, ...said } = isRecord(value) ? value : {};
    const isElsewhere = typeof src === 'string';
    // An event that has a file of its own, which is not here: what the list says of it is better than nothing.
    if (isElsewhere) list.add('event-unreachable', `${path}/src`, { url: src });
    if (isElsewhere && !Object.hasOwn(said, 'title')) continue;
    const { event, problems } = yield* parseSteps(isElsewhere ? said : value, options, path);
    found.push(problems);
    // Events of one page may all have its address; calendars would take entries of the same name for one.
    if (event) events.push({ ...event, id: ids.take(event.id, { path, kind: 'session', speakers: [] }) });
  }
  series.leftOver();
  return { programme: { title, events }, problems: [...list.all, ...found.flat()] };
}

// From this many entries on the first of them are read and shown before the others; a screen holds fewer than are taken.
const MANY = 150;
const FIRST = 24;

/**
 * The first entries of a large event, as a document of its own: what is read for the first screen.
 * @returns undefined for an event that is read in no time.
 */
export function firstEntries(document: unknown): Record<string, unknown> | undefined {
  if (!isRecord(document) || Object.hasOwn(document, 'events')) return undefined;
  const { agenda, days } = document;
  const listed: readonly unknown[] = Array.isArray(days) ? days : [];
  if ([document, ...listed].reduce<number>((sum, day) => sum + (isRecord(day) && Array.isArray(day.agenda) ? day.agenda.length : 0), 0) <= MANY) return undefined;
  let free = FIRST;
  const taken = (list: unknown): unknown => {
    if (!Array.isArray(list)) return list;
    const first = earliest(list, free);
    free -= first.length;
    return first;
  };
  return { ...document, agenda: taken(agenda), ...(listed.length && { days: listed.map((day) => (isRecord(day) ? { ...day, agenda: taken(day.agenda) } : day)) }) };
}

/** The earliest entries where their starts are written alike and so sort as text (a list may go room by room), else the first; in their order. */
function earliest(list: readonly unknown[], most: number): readonly unknown[] {
  const starts = list.map((item) => (isRecord(item) && typeof item.start === 'string' ? item.start : ''));
  const shape = (start: string): string => start.replace(/\d/g, '0');
  const alike = shape(starts[0] ?? '');
  if (!alike || starts.some((start) => shape(start) !== alike) || /[+−-]\d\d:?\d\d$/.test(alike.slice(10))) return list.slice(0, most);
  const chosen = new Set(list.map((_, index) => index).sort((a, b) => ((starts[a] ?? '') < (starts[b] ?? '') ? -1 : Number(starts[a] !== starts[b]))).slice(0, most));
  return list.filter((_, index) => chosen.has(index));
}
