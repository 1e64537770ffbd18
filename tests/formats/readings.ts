/**
 * What the tests of all formats share: fixtures, and what was read of them in lines that one can compare.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Entry, ScientificEvent, When } from '../../src/event/model.js';
import type { Text } from '../../src/event/text.js';
import { readDocument } from '../../src/formats/index.js';

/** A decoded fixture, new each time. */
export function fixture(name: string): unknown {
  const text = readFileSync(`tests/fixtures/formats/${name}`, 'utf8');
  return name.endsWith('.yml') ? parse(text) : JSON.parse(text);
}

/** The one event of a document. */
export function eventIn(document: unknown, eventTimeZone?: string): ScientificEvent {
  const [event] = readDocument(document, { eventTimeZone }).programme?.events ?? [];
  if (!event) throw new Error('no event');
  return event;
}

/** What is wrong with a document: code and place. */
export function told(document: unknown, eventTimeZone?: string): string[] {
  return readDocument(document, { eventTimeZone }).problems.map(({ code, path }) => `${code} ${path}`);
}

/** All wordings of a text. */
export function words(text: Text | undefined): string {
  return (text ?? []).map(({ lang, value }) => (text && text.length > 1 ? `${lang}:${value}` : value)).join(' / ');
}

function moment(when: When): string {
  if (when.kind !== 'timed') return when.kind;
  const length = when.endMs === undefined ? '?' : String((when.endMs - when.startMs) / 60_000);
  return `${new Date(when.startMs).toISOString().slice(0, 16)}Z ${when.endInferred ? '~' : ''}${length}`;
}

/** An event's entries: id | kind | start and minutes | rooms | track | status; items after what holds them, indented. */
export function lines(event: ScientificEvent): string[] {
  const line = (entry: Entry, depth: number): string[] => [
    '> '.repeat(depth) + [entry.id, entry.kind, moment(entry.when), entry.rooms.map((room) => words(room.name)).join(' + '), words(entry.track?.name), entry.status].join(' | '),
    ...entry.items.flatMap((item) => line(item, depth + 1)),
  ];
  return event.days.flatMap((day) => day.entries.flatMap((entry) => line(entry, 0)));
}

/** An entry by its id, at any depth. */
export function entryIn(event: ScientificEvent, id: string): Entry {
  const all = (entries: readonly Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...all(entry.items)]);
  const found = event.days.flatMap((day) => all(day.entries)).find((entry) => entry.id === id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

/** People: name (affiliations) page. */
export function people(list: Entry['speakers']): string[] {
  return list.map(({ name, affiliations, url }) => [words(name), affiliations.length ? `(${affiliations.map(words).join('; ')})` : '', url?.href ?? ''].filter(Boolean).join(' '));
}

/** Links: type address title. */
export function links({ links: list }: Entry): string[] {
  return list.map(({ type, url, title }) => [type, url?.href ?? `(${url?.written ?? ''})`, words(title)].filter(Boolean).join(' '));
}
