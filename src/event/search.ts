/**
 * Finding entries: by words, day, room, track, kind and language. Pure: the visitor's filter goes in, the entries that fit come out.
 */
import { madeOnce } from '../time/made-once.js';
import type { Agenda } from './agenda.js';
import type { Entry, Kind, Label } from './model.js';
import { peopleOf } from './participants.js';
import { fold, spellOut, type Text } from './text.js';

/** What a visitor looks for; absent fields exclude nothing. */
export interface Filter {
  /** Words that must all occur. */
  readonly query?: string;
  /** Midnight of a date of the visitor's calendar, as wall time in milliseconds. */
  readonly dayMs?: number;
  /** Id of a room. */
  readonly room?: string;
  /** Id of a track. */
  readonly track?: string;
  readonly kind?: Kind;
  /** BCP 47. */
  readonly language?: string;
  /** Only what the visitor has starred. */
  readonly starred?: boolean;
}

/** The values by which a programme can be divided; one alone divides nothing and is left out. */
export interface Facets {
  readonly rooms: readonly Label[];
  readonly tracks: readonly Label[];
  readonly kinds: readonly Kind[];
  readonly languages: readonly string[];
}

/** True when nothing is looked for. */
export function isIdle({ query = '', ...others }: Filter): boolean {
  return !wordsOf(query).length && !Object.values(others).some(Boolean);
}

/** The entries that fit, with the sessions around them; a session whose title is meant brings all in it that fits otherwise. Its track is that of what is in it. */
export function findEntries({ days }: Agenda, filter: Filter, isStarred: (entry: Entry) => boolean): ReadonlySet<Entry> {
  const { query = '' } = filter;
  const ways = [query, spellOut(query)].map(wordsOf);
  const has = (text: string): boolean => ways.some((words) => words.every((word) => text.includes(word)));
  const found = new Set<Entry>();
  // A date that somebody else's calendar has, or that of another zone, leaves nothing out.
  const isDay = days.some(({ dayMs }) => dayMs === filter.dayMs);
  const fits = (entry: Entry, track: Label | undefined): boolean =>
    (!filter.starred || isStarred(entry)) && (!filter.kind || entry.kind === filter.kind) && (!filter.track || track?.id === filter.track) && (!filter.language || entry.language === filter.language)
    // What has no room is for everyone, wherever they sit.
    && (!filter.room || !entry.rooms.length || entry.rooms.some(({ id }) => id === filter.room));
  const visit = (entry: Entry, isNamed: boolean, around?: Label): boolean => {
    const track = entry.track ?? around;
    const isMeant = isNamed || !ways[0]?.length || has(haystack(entry));
    const brings = entry.items.length > 0 && isMeant && has(fold(spellings([entry.title])));
    const items = entry.items.map((item) => visit(item, isNamed || brings, track)).some(Boolean);
    const all = items || (isMeant && fits(entry, track));
    if (all) found.add(entry);
    return all;
  };
  for (const { dayMs, rows } of days) if (filter.dayMs === undefined || !isDay || dayMs === filter.dayMs) for (const { entry, depth } of rows) if (depth === 0) visit(entry, false);
  return found;
}

/** What the filter of a programme can offer. */
export function facetsOf(entries: readonly Entry[]): Facets {
  const rooms = new Map(entries.flatMap((entry) => entry.rooms.map((room) => [room.id, room] as const)));
  const tracks = new Map(entries.flatMap(({ track }) => (track ? [[track.id, track] as const] : [])));
  const several = <Value>(values: Iterable<Value>): readonly Value[] => {
    const list = [...values];
    return list.length > 1 ? list : [];
  };
  return {
    rooms: several(rooms.values()), tracks: several(tracks.values()),
    kinds: several(new Set(entries.map(({ kind }) => kind).filter((kind) => kind !== 'break' && kind !== 'buffer'))),
    languages: several(new Set(entries.map(({ language }) => language).filter(Boolean))),
  };
}

function wordsOf(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** Every wording counts: a visitor may know the title in another language. */
function wordings(texts: readonly (Text | undefined)[]): string {
  return texts.flatMap((one) => one?.map(({ value }) => value) ?? []).join('\n');
}

/** Short texts in each of their spellings. */
function spellings(texts: readonly (Text | undefined)[]): string {
  const text = wordings(texts);
  return `${text}\n${spellOut(text)}`;
}

/** All that an entry says, folded; made once. The long text is there once: twice would be felt. */
export const haystack = madeOnce((entry: Entry): string => {
  const people = peopleOf(entry).flatMap(({ name, affiliations }) => [name, ...affiliations]);
  return fold(`${spellings([entry.title, entry.subtitle, ...people, ...entry.keywords, entry.track?.name, ...entry.rooms.map(({ name }) => name)])}\n${wordings([entry.abstract])}`);
});
