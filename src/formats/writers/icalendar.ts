/**
 * iCalendar out of an event (RFC 5545, RFC 7986): every entry that has a time becomes a VEVENT, in UTC. What of an event has no place there
 * is counted in icalendar-losses.ts, which the script does without.
 */
import type { Entry, Kind, Link, LinkType, Person, ScientificEvent, Status, When } from '../../event/model.js';
import { isOff } from '../../event/states.js';
import { chooseWording, type Text } from '../../event/text.js';
import { DAY_MS, MINUTE_MS } from '../../time/iso.js';
import { dateAt } from '../../time/wall.js';
import type { Zone } from '../../time/zone.js';
import { plainOfMarkup } from '../plain-text.js';
import { windowOf } from './calendar-links.js';
import { linkName } from './said.js';

/** The words that go into descriptions, in the reader's language: part of what the widget says. */
export interface CalendarWords {
  readonly approximate: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly links: Readonly<Record<Exclude<LinkType, 'poster'>, string>>;
  readonly status: Readonly<Record<Exclude<Status, 'scheduled'>, string>>;
}

/** How to write a calendar. */
export interface CalendarOptions {
  readonly words: CalendarWords;
  /** When it is written, for events that do not say when they were changed. */
  readonly nowMs: number;
  /** What the reader reads, best first (BCP 47). */
  readonly languages?: readonly string[];
  /** Reminds so many minutes before each entry. */
  readonly alarmMinutes?: number;
  /** Where the programme stands on the web, for entries that go into somebody's own calendar: each says what it is part of. */
  readonly address?: string;
}

/** Which entries to write; `sessions` are those that hold it, the outermost first. */
export type Choice = (entry: Entry, sessions: readonly Entry[]) => boolean;

/** Chooses entries by their ids, and with a session all that it holds. */
export function withIds(ids: ReadonlySet<string>): Choice {
  return (entry, sessions) => [entry, ...sessions].some(({ id }) => ids.has(id));
}

/** Chooses what begins on a day of this zone, or takes all of it. @param dayMs The date's midnight as wall time. */
export function onDay(dayMs: number, zone: Zone): Choice {
  return ({ when }) => {
    if (when.kind === 'all-day') return when.dayMs <= dayMs && dayMs <= (when.lastDayMs ?? when.dayMs);
    return when.kind === 'timed' && dateAt(zone, when.startMs) === dayMs;
  };
}

/** What a calendar can hold: it has a date or a time. */
export interface Dated {
  readonly when: Extract<When, { kind: 'timed' | 'all-day' }>;
}

/** True for what a calendar can hold. */
export function isDated<One extends Pick<Entry, 'when'>>(one: One): one is One & Dated {
  return one.when.kind === 'timed' || one.when.kind === 'all-day';
}

/**
 * The chosen entries, sessions as what they hold, or a calendar would show everything twice: a session of its own has only what holds nothing with a time,
 * or something without one.
 */
export function chosenEntries(entries: readonly Entry[], isChosen: Choice, sessions: readonly Entry[] = []): readonly Entry[] {
  return entries.flatMap((entry) => {
    const inner = chosenEntries(entry.items, () => true);
    const own = !inner.some(isDated) || (isDated(entry) && !inner.every(isDated));
    return [...(own && isChosen(entry, sessions) ? [entry] : []), ...(inner.some(isDated) ? chosenEntries(entry.items, isChosen, [...sessions, entry]) : [])];
  });
}

/** What of an event goes into a calendar: the chosen entries, and of an event without any that have a time the event itself. */
export function calendarEntries(event: ScientificEvent, isChosen: Choice = () => true): readonly Entry[] {
  const dated = (choice: Choice): readonly Entry[] => event.days.flatMap(({ entries }) => chosenEntries(entries, choice)).filter(isDated);
  return dated(() => true).length ? dated(isChosen) : [asEntry(event)].filter((entry) => isDated(entry) && isChosen(entry, []));
}

function asEntry(event: ScientificEvent): Entry {
  return {
    ...event, id: 'event', path: '', kind: 'other', when: windowOf(event), abstract: event.description, speakers: [], authors: [], chairs: [], references: [], links: [], rooms: [], items: [],
  };
}

/**
 * The text of a calendar, without an end of its own where nobody knows one; "" when no entry has a time, since a calendar must hold something.
 * @param entries As from {@link chosenEntries}.
 */
export function icalendarText(event: ScientificEvent, entries: readonly Entry[], options: CalendarOptions): string {
  const say = sayIn(options);
  const zone = event.timeZone ?? '';
  return seriesText(say(event.title), [{ event, entries }], options, [
    line('UID', escaped(event.id)), line('X-WR-CALDESC', escaped(plainOfMarkup(say(event.description)))),
    // An offset is no name of a zone.
    line('X-WR-TIMEZONE', /^[A-Z]/.test(zone) ? zone : ''), line('URL', event.url?.href), modified(event),
  ]);
}

type Lines = readonly (string | undefined)[];

/** The same for several events. @param title What the calendar is called. @param head What else is said of it as a whole. */
export function seriesText(title: string, parts: readonly { readonly event: ScientificEvent; readonly entries: readonly Entry[] }[], options: CalendarOptions, head: Lines = []): string {
  const say = sayIn(options);
  const name = escaped(title);
  const events = parts.flatMap(({ event, entries }) => entries.filter(isDated).flatMap((entry) => eventLines(entry, event, options, say)));
  if (!events.length) return '';
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//ml-da-event//NONSGML ml-da-event//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', line('NAME', name), line('X-WR-CALNAME', name), ...head, ...events, 'END:VCALENDAR'].map((each) => (each ? `${folded(each)}\r\n` : '')).join('');
}

function sayIn({ languages = [] }: CalendarOptions): Say {
  return (text) => (text ? chooseWording(text, languages).value : '');
}

type Say = (text: Text | undefined) => string;

function eventLines(entry: Entry & Dated, event: ScientificEvent, { words, nowMs, alarmMinutes, address }: CalendarOptions, say: Say): Lines {
  const { rooms, track, keywords } = entry;
  // What is postponed does not take place then; when it is given a new time, a higher SEQUENCE brings it back.
  const off = isOff(event) || isOff(entry);
  // Nobody is to join what does not take place.
  const links = linksOf(entry, event, words, say).filter(({ type }) => !off || type !== 'join');
  const state = off ? 'CANCELLED' : event.status === 'tentative' || entry.status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED';
  // "Coffee" alone says little among somebody's other appointments.
  const about = address === undefined || entry.title === event.title ? '' : say(event.title);
  const summary = escaped(say(entry.title)) || escaped(words.kinds[entry.kind]);
  return [
    'BEGIN:VEVENT', line('UID', escaped(`${entry.id}@${event.id}`)), line('DTSTAMP', utc(event.updatedMs ?? nowMs)), ...timeLines(entry.when),
    line('SEQUENCE', String(sequenceOf(event))), modified(event), line('STATUS', state), line('SUMMARY', summary),
    line('DESCRIPTION', escaped(descriptionOf(entry, event, links, words, say, about))),
    line('LOCATION', escaped([...rooms.map(({ name }) => say(name)), say(event.location?.name), say(event.location?.address)].filter(Boolean).join(', '))),
    line('URL', links.find(({ type, href }) => type === 'web' && href)?.href ?? event.url?.href ?? address),
    ...links.map(({ type, href, label }) => (type === 'join' && href ? `CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=${quoted(label)}:${href}` : undefined)),
    // One a line: some readers take the comma after a backslash for part of the word, even where the backslash itself is escaped.
    ...[track?.name, ...keywords].map((text) => line('CATEGORIES', escaped(say(text)))),
    ...(alarmMinutes === undefined || off ? [] : ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-PT${alarmMinutes}M`, `DESCRIPTION:${summary}`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

/** A link as it is written; `href` where it may be followed. */
interface WrittenLink {
  readonly type: LinkType;
  readonly label: string;
  readonly written: string;
  readonly href?: string;
}

/** The entry's links; without one to join, the event's. */
function linksOf({ links }: Entry, { online }: ScientificEvent, words: CalendarWords, say: Say): readonly WrittenLink[] {
  const joins: readonly Link[] = online?.url && !links.some(({ type }) => type === 'join') ? [{ type: 'join', url: online.url, title: online.platform }] : [];
  return [...links, ...joins].map(({ type, url, title }) => ({
    type, href: url?.href, written: url?.href ?? url?.written ?? '', label: say(title) || linkName(type, words),
  }));
}

/** @param about What the entry is part of; "" where that is not to be said. */
function descriptionOf(entry: Entry, event: ScientificEvent, links: readonly WrittenLink[], words: CalendarWords, say: Say, about: string): string {
  const { subtitle, speakers, approximate, when, abstract } = entry;
  // Nobody who has one talk in their calendar sees that its event is now online.
  const standing = new Set([event, entry].flatMap(({ status, statusNote }) => [status === 'scheduled' ? '' : words.status[status], say(statusNote)]));
  const isInexact = approximate || (when.kind === 'timed' && when.endInferred);
  const parts = [
    [about, say(subtitle), speakers.map((person) => named(person, say)).join(', '), ...standing, isInexact ? words.approximate : ''],
    [plainOfMarkup(say(abstract))],
    links.map(({ label, written }) => `${label}: ${written}`),
  ];
  return parts.map((part) => part.filter(Boolean).join('\n')).filter(Boolean).join('\n\n');
}

const FIRST_SEQUENCE_MS = Date.UTC(2020, 0);
const LARGEST_INTEGER = 2_147_483_647;

/** Whole days end on the day after the last; a time without an end takes no time at all (RFC 5545, section 3.6.1). */
function timeLines(when: Dated['when']): readonly string[] {
  if (when.kind === 'all-day') return [`DTSTART;VALUE=DATE:${utc(when.dayMs).slice(0, 8)}`, `DTEND;VALUE=DATE:${utc((when.lastDayMs ?? when.dayMs) + DAY_MS).slice(0, 8)}`];
  const [start, end] = [utc(when.startMs), utc(when.endMs ?? when.startMs)];
  return [`DTSTART:${start}`, end > start ? `DTEND:${end}` : ''];
}

/** The SEQUENCE of an event: it grows with every version, since calendars take over only what is newer (RFC 5545, section 3.8.7.4). */
export function sequenceOf({ revision, updatedMs = 0 }: Pick<ScientificEvent, 'revision' | 'updatedMs'>): number {
  return Math.min(LARGEST_INTEGER, Math.max(0, revision ?? Math.floor((updatedMs - FIRST_SEQUENCE_MS) / MINUTE_MS)));
}

function modified({ updatedMs }: ScientificEvent): string | undefined {
  return line('LAST-MODIFIED', updatedMs === undefined ? '' : utc(updatedMs));
}

function named({ name, affiliations }: Person, say: Say): string {
  return say(name) + (affiliations.length ? ` (${affiliations.map(say).join(', ')})` : '');
}

function utc(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

function line(name: string, value: string | undefined): string | undefined {
  return value ? `${name}:${value}` : undefined;
}

/** Without what no line may hold: every kind of line break is "\n", other control characters go, halves of characters are replaced. */
function cleaned(value: string): string {
  return value.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n').replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g, '').replace(/\p{Cs}/gu, '\ufffd');
}

/** A value of the type TEXT (RFC 5545, section 3.3.11). */
function escaped(value: string): string {
  return cleaned(value).replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** The value of a parameter (RFC 6868). */
function quoted(value: string): string {
  return `"${cleaned(value).replaceAll('^', '^^').replaceAll('"', "^'").replaceAll('\n', '^n')}"`;
}

/** Lines of at most 75 octets (RFC 5545, section 3.1), broken between characters only. */
function folded(content: string): string {
  let text = '';
  let from = 0;
  let at = 0;
  let octets = 0;
  for (const character of content) {
    // Beyond the first, as many as its UTF-16 takes, and two.
    const size = character <= '~' ? 1 : character < '\u0800' ? 2 : character.length + 2;
    if (octets + size > 75) {
      text += `${content.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += size;
    at += character.length;
  }
  return text + content.slice(from);
}
