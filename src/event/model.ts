/**
 * What an event is, once read: plain readonly data, every time an instant. No words, no zone of a visitor, no DOM.
 * Field names follow JSCalendar (RFC 8984) for time and schema.org for the rest; `docs/event-format.md` has the written form.
 */
import { madeOnce } from '../time/made-once.js';
import type { OffsetTable } from '../time/zone.js';
import type { Text } from './text.js';

/** When something happens. */
export type When =
  /**
   * `endInferred`: nobody wrote an end; it is where the next entry in the same room starts. Of an event without an end `lastMs` is the last instant of
   * which anything is known, and `lastDayMs` a later date of which no hour is.
   */
  | { readonly kind: 'timed'; readonly startMs: number; readonly endMs?: number; readonly endInferred: boolean; readonly lastMs?: number; readonly lastDayMs?: number }
  /** All that day (or through `lastDayMs`), whatever the zone: a date's midnight as wall time. `isAnnouncedLater`: of an event whose hours are to be announced. */
  | { readonly kind: 'all-day'; readonly dayMs: number; readonly lastDayMs?: number; readonly isAnnouncedLater?: boolean }
  /** To be announced, as the author says. */
  | { readonly kind: 'announced-later' }
  /** Not known: missing or doubtful in the data, with a problem that says so. */
  | { readonly kind: 'unknown' };

/** Kinds of entries of an agenda. */
export const KINDS = ['talk', 'keynote', 'poster', 'panel', 'discussion', 'session', 'workshop', 'opening', 'closing', 'break', 'buffer', 'social', 'other'] as const;
/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** Kinds that say more than a title does. */
export const NAMED_KINDS: readonly Kind[] = ['keynote', 'poster', 'panel', 'discussion', 'workshop', 'social'];

/** States of an event or entry, as in schema.org's eventStatus, and "tentative" as in RFC 5545. */
export const STATUSES = ['scheduled', 'tentative', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const;
/** One of {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];

/** What a link leads to. */
export const LINK_TYPES = ['slides', 'recording', 'paper', 'poster', 'code', 'join', 'register', 'web'] as const;
/** One of {@link LINK_TYPES}. */
export type LinkType = (typeof LINK_TYPES)[number];

/** Where people attend. */
export const ATTENDANCES = ['online', 'inPerson', 'hybrid'] as const;
/** One of {@link ATTENDANCES}. */
export type Attendance = (typeof ATTENDANCES)[number];

/** An address as written; `href` is there when it may be linked to, else it stays text. */
export interface Address {
  readonly written: string;
  readonly href?: string;
}

/** A link of an entry. */
export interface Link {
  readonly type: LinkType;
  readonly url?: Address;
  readonly title?: Text;
}

/** A literature reference. */
export interface Reference {
  readonly text?: Text;
  readonly url?: Address;
}

/** Somebody named in the programme. */
export interface Person {
  readonly name: Text;
  readonly affiliations: readonly Text[];
  readonly url?: Address;
  readonly orcid?: Address;
  readonly image?: string;
  readonly bio?: Text;
}

/** A place, sponsor or contact: something with a name and perhaps an address. */
export interface Named {
  readonly name?: Text;
  readonly address?: Text;
  readonly email?: Address;
  readonly url?: Address;
}

/** A room or track. */
export interface Label {
  readonly id: string;
  readonly name: Text;
  readonly timeZone?: string;
}

/** Status of an event or entry and what is said about it. */
export interface Standing {
  readonly status: Status;
  readonly statusNote?: Text;
  /** When it was to take place before it was moved. */
  readonly previousStart: When;
  /** True when the times are only approximate. */
  readonly approximate: boolean;
  /** Minutes by which it runs late (negative: early); already in the times. */
  readonly delayMinutes: number;
}

/** One line of the programme. */
export interface Entry extends Standing {
  /** Unique in the event: as written, else made of title and first speaker. */
  readonly id: string;
  /** JSON Pointer of the entry in the data. */
  readonly path: string;
  readonly kind: Kind;
  readonly title?: Text;
  readonly subtitle?: Text;
  readonly when: When;
  /** The zone the entry's own times are told in; absent when the data do not say. */
  readonly timeZone?: string;
  /** Minutes for questions at the end of the slot. */
  readonly qaMinutes?: number;
  readonly speakers: readonly Person[];
  readonly authors: readonly Person[];
  readonly chairs: readonly Person[];
  readonly abstract?: Text;
  readonly references: readonly Reference[];
  readonly links: readonly Link[];
  readonly rooms: readonly Label[];
  readonly track?: Label;
  /** BCP 47; the language it is held in. */
  readonly language: string;
  readonly keywords: readonly Text[];
  readonly items: readonly Entry[];
}

/** A day of the programme as its author divides it. */
export interface Day {
  readonly title?: Text;
  /** The date as wall time at midnight; absent when the data give none. */
  readonly dayMs?: number;
  readonly entries: readonly Entry[];
}

/** A place to compare times with. */
export interface ComparedPlace {
  readonly name?: Text;
  readonly timeZone: string;
}

/** An event with its whole programme. */
export interface ScientificEvent extends Standing {
  readonly id: string;
  readonly title: Text;
  readonly subtitle?: Text;
  readonly series?: Text;
  readonly description?: Text;
  /** BCP 47 tag of the author's texts; empty when unknown. */
  readonly language: string;
  readonly url?: Address;
  readonly image?: string;
  readonly keywords: readonly Text[];
  /** From first to last: as written, else from the entries. */
  readonly window: When;
  /** The zone the event's own times are told in; absent when the data do not say. */
  readonly timeZone?: string;
  readonly attendance?: Attendance;
  readonly location?: Named;
  readonly online?: { readonly url?: Address; readonly platform?: Text; readonly note?: Text; readonly opensMs?: number };
  readonly organizers: readonly Person[];
  readonly chairs: readonly Person[];
  readonly sponsors: readonly Named[];
  readonly contact?: Named;
  readonly registration?: { readonly url?: Address; readonly deadline: When };
  readonly notes: readonly Text[];
  readonly zones: readonly ComparedPlace[];
  /** Offsets the event states for zones: newer than a browser's own data may be. */
  readonly zoneOffsets: Readonly<Record<string, OffsetTable>>;
  readonly feed?: string;
  readonly updatedMs?: number;
  readonly revision?: number;
  readonly rooms: readonly Label[];
  readonly tracks: readonly Label[];
  readonly days: readonly Day[];
  /** True for the first entries of a large event whose others are still being read. */
  readonly isExcerpt?: boolean;
  /** Keys of the document that this version does not know, as they were. */
  readonly ext: Readonly<Record<string, unknown>>;
}

/** One or several events out of one document. */
export interface Programme {
  /** The series' own title, when the document is a series. */
  readonly title?: Text;
  readonly events: readonly ScientificEvent[];
}

/** All entries, nested ones after the one that holds them; ten thousand are listed once. */
export const allEntries = madeOnce((days: readonly Pick<Day, 'entries'>[]): readonly Entry[] => {
  const flat = (entries: readonly Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...flat(entry.items)]);
  return days.flatMap((day) => flat(day.entries));
});
