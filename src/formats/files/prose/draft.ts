/**
 * A programme on its way from lines to our document: what was read, each with its line, until all of it is known and can be written down.
 */
import { GUESSES, type GuessCode } from '../../../event/guesses.js';
import type { Kind } from '../../../event/model.js';
import { pointer } from '../../../event/problems.js';
import { daysAfter } from '../dates/calendar.js';
import { clockOf, type WrittenSlot } from '../dates/clock-times.js';
import type { Guess } from '../guess.js';
import type { WrittenPerson } from './words/names.js';

/** A value and the line where it stands. */
export interface Placed<Value> {
  readonly value: Value;
  readonly line: number;
}

/** Ranks: headings have their level, lines stand below all of them, items below lines. */
export const LINE_RANK = 10;

/** An entry of the agenda. */
export interface Draft {
  readonly line: number;
  /** How deep it stands: headings before lines, lines before items under them. What stands deeper may belong to it. */
  readonly rank: number;
  slot?: WrittenSlot;
  /** Minutes from midnight, once it is known which half of the day is meant. */
  start?: number;
  end?: number;
  /** Only a day is told, or nothing at all. */
  untimed?: boolean;
  /** Something is told of when it is, but no start; with or without all of the day. */
  isUnstarted?: boolean;
  isAllDay?: boolean;
  /** A zone of its own, and the date on which it is there. */
  own?: { readonly zone: string; readonly date: string };
  /** The date of an entry that has no hour. */
  wholeDay?: string;
  minutes?: number;
  qa?: number;
  title?: Placed<string>;
  subtitle?: Placed<string>;
  kind?: Kind;
  speakers: readonly Placed<WrittenPerson>[];
  chairs: readonly Placed<WrittenPerson>[];
  abstract: Placed<string>[];
  references: readonly Placed<string>[];
  links: readonly Placed<{ readonly type: string; readonly url: string; readonly title?: string }>[];
  room?: Placed<string>;
  track?: Placed<string>;
  /** Its time stands in its own cell, so that the rows of its table need not be in order. */
  hasOwnTime?: boolean;
  approximate?: boolean;
  status?: Placed<string>;
  items: Draft[];
}

/** A day of the agenda. */
export interface DayDraft {
  readonly line: number;
  date?: string;
  title?: string;
  entries: Draft[];
}

/** A new entry. */
export function draftAt(line: number, rank: number): Draft {
  return { line, rank, speakers: [], chairs: [], abstract: [], references: [], links: [], items: [] };
}

/** Gives an entry its time, which may be "about 9:00". */
export function takeSlot(draft: Draft, slot: WrittenSlot): void {
  draft.slot = slot;
  if (slot.approximate) draft.approximate = true;
}

/** What an entry is called where it is told of: by its title, else by who speaks. */
export function nameOf({ title, speakers }: Draft): string {
  return title?.value ?? speakers[0]?.value.name ?? '';
}

/** Adds to what is told of the first speaker. */
export function addBio(draft: Draft, bio: string): void {
  draft.speakers = draft.speakers.map((placed, index) => (index ? placed : { ...placed, value: { ...placed.value, bio: [placed.value.bio, bio].filter(Boolean).join('\n\n') } }));
}

/** All entries of some days, those within others after them. */
export function entriesOf(days: readonly DayDraft[]): readonly Draft[] {
  return flat(days.flatMap(({ entries }) => entries));
}

/** All entries of a list, those within others after them. */
export function flat(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => [draft, ...flat(draft.items)]);
}

/** What was guessed, in the order of the lines. */
export class GuessList {
  private readonly list: { code: GuessCode; line: number; params: Guess['params']; about?: object; field: string }[] = [];
  private readonly told = new Set<string>();

  /**
   * Adds a guess; the same of the same line is told once.
   * @param about The entry or day it is about; without one it is about the event.
   */
  add(code: GuessCode, line: number, params: Guess['params'] = {}, about?: object, field = ''): void {
    const key = JSON.stringify([code, line, params]);
    if (this.told.has(key)) return;
    this.told.add(key);
    this.list.push({ code, line, params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? excerpt(value) : value])), about, field });
  }

  /** Adds that people were taken for the speakers of an entry. */
  addSpeakers(draft: Draft, people: readonly WrittenPerson[], line: number): void {
    this.add('speakers-guessed', line, { names: people.map(({ name }) => name).join(', ') }, draft, 'speakers');
  }

  /** All of them with their places in the document. */
  placed(paths: ReadonlyMap<object, string>): readonly Guess[] {
    return this.list.map(({ code, line, params, about, field }) => ({ code, severity: GUESSES[code], line, params, path: ((about && paths.get(about)) ?? '') + (field ? `/${field}` : '') })).sort((a, b) => a.line - b.line);
  }
}

/** As much of a text as fits into a sentence. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 68).trimEnd()} …` : line;
}

/** Writes entries and days down, and remembers which line everything came from. */
export class Scribe {
  readonly lines = new Map<string, number>();
  /** Where entries and days are in the document. */
  readonly paths = new Map<object, string>();

  /** A list of entries at a place. */
  entries(drafts: readonly Draft[], path: string): readonly Record<string, unknown>[] {
    this.paths.set(drafts, path);
    return drafts.map((draft, index) => this.entry(draft, pointer(path, index)));
  }

  private entry(draft: Draft, path: string): Record<string, unknown> {
    this.paths.set(draft, path);
    this.lines.set(path, draft.line);
    const put = (key: string, placed: Placed<string> | undefined): string | undefined => {
      if (placed) this.lines.set(pointer(path, key), placed.line);
      return placed?.value;
    };
    const list = <Value>(key: string, placed: readonly Placed<Value>[], write: (value: Value) => unknown): readonly unknown[] | undefined => {
      placed.forEach(({ line }, index) => this.lines.set(pointer(pointer(path, key), index), line));
      return placed.length ? placed.map(({ value }) => write(value)) : undefined;
    };
    const abstract = draft.abstract.length ? { value: draft.abstract.map(({ value }) => value).join('\n\n'), line: draft.abstract[0]?.line ?? draft.line } : undefined;
    return withoutGaps({
      kind: draft.kind, title: put('title', draft.title), subtitle: put('subtitle', draft.subtitle),
      ...timesOf(draft),
      duration: draft.minutes, qa: draft.qa, speakers: list('speakers', draft.speakers, personOf), chairs: list('chairs', draft.chairs, personOf), room: put('room', draft.room), track: put('track', draft.track),
      abstract: put('abstract', abstract), references: list('references', draft.references, (text) => text), links: list('links', draft.links, (link) => link),
      times: draft.approximate ? 'approximate' : undefined, status: put('status', draft.status), items: draft.items.length ? this.entries(draft.items, pointer(path, 'items')) : undefined,
    });
  }
}

function timesOf({ untimed, wholeDay, start, end, own }: Draft): Readonly<Record<string, unknown>> {
  if (untimed) return { start: wholeDay ?? null };
  const isNamed = own?.zone.includes('/') === true;
  const offset = own === undefined || isNamed ? '' : own.zone === 'UTC' ? 'Z' : own.zone;
  const write = (minutes: number | undefined, days: number): string | undefined => (minutes === undefined ? undefined : own ? `${daysAfter(own.date, days + Math.floor(minutes / 1440))}T${clockOf(minutes % 1440)}${offset}` : clockOf(minutes));
  return { start: write(start, 0), end: write(end, start !== undefined && end !== undefined && end < start ? 1 : 0), timeZone: isNamed ? own?.zone : undefined };
}

/** A person as the event format has them: as short as it can be. */
export function personOf({ name, affiliation, url, bio }: WrittenPerson): unknown {
  if (!url && !bio && !/[()]/.test(name + (affiliation ?? ''))) return affiliation ? `${name} (${affiliation})` : name;
  return withoutGaps({ name, affiliation, url, bio });
}

/** An object without the fields that have no value. */
export function withoutGaps(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
