/**
 * Entries as our own writer of Markdown writes them (writers/markdown-entries.ts), read to the letter: nothing here is guessed, and a line that the
 * writer would not have written so is none of these.
 */
import { KINDS, LINK_TYPES } from '../../../../event/model.js';
import { pointer } from '../../../../event/problems.js';
import { PARTED, SIGNATURE, WORDS } from '../../../writers/markdown-words.js';
import { personOf, withoutGaps, type GuessList } from '../draft.js';
import { kindByWords } from '../words/kind-words.js';

type Fields = Record<string, unknown>;

/** Lines that are read one after the other. */
export interface Cursor {
  readonly lines: readonly string[];
  at: number;
}

/** What is learnt while entries are read. */
export interface Learnt {
  /** Place in the document → line, from 1. */
  readonly places: Map<string, number>;
  readonly guesses: GuessList;
  /** Documents of entries that have a guess, and their places. */
  readonly paths: Map<object, string>;
  /** The zone in which all times are that say no other. */
  timeZone?: string | undefined;
}

/** A text that is not in the writer's form. */
export class NotOwn extends Error {}

const SHORT = String.raw`(?:\\[^]|[^\\*])+`;
const TIME = String.raw`(?:(\d{4}-\d\d-\d\d) )?(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)((?<=-\d\d .*)[+-]\d\d:\d\d)?`;
const TIMED = new RegExp(`^${TIME}(?: – ${TIME})?(?: \\(([^\\s(),]+)(?:, (?:UTC|GMT)[^\\s(),]*)?\\))?(?: |$)`);
const ALL_DAY = new RegExp(`^(?:(\\d{4}-\\d\\d-\\d\\d)(?: – (\\d{4}-\\d\\d-\\d\\d))? )?\\(${WORDS.allDay}\\)(?: |$)`);
const UNTIMED = new RegExp(`^\\((${WORDS.announcedLater}|${WORDS.unknown})\\)(?: |$)`);
const TITLE = new RegExp(`^\\*\\*(${SHORT})\\*\\*(?: |$)`);
const SUBTITLE = new RegExp(`^\\*(${SHORT})\\*$`);
const STATUS = new RegExp(`^\\*\\*(${Object.values(WORDS.statuses).join('|')})\\*\\*(?:: ([^]+))?$`);
const LINK = new RegExp(`^(?:(${LINK_TYPES.join('|')}): )?\\[((?:\\\\[^]|[^\\\\\\]])*)\\]\\(<([^<>\\n]*)>\\)$`);
const UNLINKED = new RegExp(`^(${LINK_TYPES.join('|')}): ([^]+)$`);

/** A short text without the marks that keep it from being markup. */
export function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** A text's subtitle: all of a line in italics. */
export function subtitleOf(line: string): string | undefined {
  const [, text] = SUBTITLE.exec(line) ?? [];
  return text === undefined ? undefined : unescaped(text);
}

/** Status and note of a line; undefined for one that says neither. */
export function standingOf(line: string): Fields | undefined {
  const [, word, note] = STATUS.exec(line) ?? [];
  if (word !== undefined) return { status: Object.entries(WORDS.statuses).find(([, written]) => written === word)?.[0], ...(note === undefined ? {} : { statusNote: unescaped(note) }) };
  return line.startsWith(`${WORDS.note}: `) ? { statusNote: unescaped(line.slice(WORDS.note.length + 2)) } : undefined;
}

/** What stands between separators that are not escaped. */
export function parted(text: string, separator: ', ' | '; '): readonly string[] {
  const parts = [''];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') parts[parts.length - 1] += text.slice(at, ++at + 1);
    else if (text.startsWith(separator, at)) {
      parts.push('');
      at += separator.length - 1;
    } else parts[parts.length - 1] += text[at] ?? '';
  }
  return parts;
}

const PERSON = String.raw`((?:\\[^]|[^\\,()])+?)(?: \(((?:\\[^]|[^\\()])*)\))?(?:, |$)`;
const PEOPLE = new RegExp(`^(?:${PERSON})+$`);

/** "Ada Example (Lake; Hill), Ben": all of them, or none, for nobody may be left out in silence. */
export function ownPeople(text: string): readonly unknown[] {
  if (!PEOPLE.test(text)) throw new NotOwn();
  return [...text.matchAll(new RegExp(PERSON, 'gy'))].map(([, written = '', where]) => {
    const name = unescaped(written);
    const affiliations = where === undefined ? [] : parted(where, '; ').map(unescaped);
    return affiliations.length > 1 ? { name, affiliations } : personOf(affiliations[0] === undefined ? { name } : { name, affiliation: affiliations[0] });
  });
}

/**
 * Reads a list of entries.
 * @param indent Blanks before each of their lines.
 * @param date Of the day they are on.
 */
export function readEntries(cursor: Cursor, indent: string, date: string | undefined, path: string, learnt: Learnt): readonly Fields[] {
  const entries: Fields[] = [];
  let latest = '';
  while (isEntry(cursor.lines[cursor.at], indent)) {
    const place = pointer(path, entries.length);
    learnt.places.set(place, cursor.at + 1);
    const entry = readEntry(cursor, indent, date, place, learnt);
    const start = typeof entry.start === 'string' ? entry.start : '';
    // Clock times alone must not go back; a date in front says that it is meant.
    if (/^\d\d:/.test(start) && date !== undefined) {
      if (start < latest) entry.start = `${date}T${start}`;
      else latest = start;
    }
    entries.push(entry);
    while (cursor.lines[cursor.at] === '' && isEntry(cursor.lines[cursor.at + 1], indent)) cursor.at++;
  }
  return entries;
}

function isEntry(line: string | undefined, indent: string): boolean {
  const text = line?.startsWith(`${indent}- `) ? line.slice(indent.length + 2) : undefined;
  return text !== undefined && (TIMED.test(text) || ALL_DAY.test(text) || UNTIMED.test(text));
}

function readEntry(cursor: Cursor, indent: string, date: string | undefined, path: string, learnt: Learnt): Fields {
  const line = (cursor.lines[cursor.at] ?? '').slice(indent.length + 2);
  const { times, rest, isUnknown } = readTimes(line, date);
  const [written = '', title] = TITLE.exec(rest) ?? [];
  const kind = title === undefined ? KINDS.find((one) => rest === one || rest.startsWith(`${one} `)) : undefined;
  if (title === undefined && kind === undefined) throw new NotOwn();
  const people = rest.slice(kind === undefined ? written.length : kind.length + 1);
  const speakers = people ? ownPeople(people) : [];
  const name = title === undefined ? undefined : unescaped(title);
  const entry: Fields = withoutGaps({ kind: kind ?? kindByWords(name ?? '', speakers.length > 0), title: name, ...times, speakers: speakers.length ? speakers : undefined });
  if (isUnknown) {
    learnt.paths.set(entry, path);
    learnt.guesses.add('time-not-found', cursor.at + 1, { value: name ?? kind ?? '' }, entry, 'start');
  }
  cursor.at++;
  const inner = `${indent}  `;
  while (cursor.lines[cursor.at]?.startsWith(`${inner}- `) && !isEntry(cursor.lines[cursor.at], inner)) addFact(entry, (cursor.lines[cursor.at++] ?? '').slice(inner.length + 2));
  if (cursor.lines[cursor.at] === '' && cursor.lines[cursor.at + 1]?.startsWith(inner)) entry.abstract = readText(cursor, inner);
  const items = readEntries(cursor, inner, date, pointer(path, 'items'), learnt);
  if (items.length) entry.items = entry.timeZone === undefined ? items : items.map((item) => (item.timeZone === undefined && learnt.timeZone !== undefined ? { ...item, timeZone: learnt.timeZone } : item));
  if (entry.kind === undefined && items.length) entry.kind = 'session';
  return entry;
}

/** Times of a line. One of another date has that in front; a zone of its own stands behind. */
function readTimes(line: string, date: string | undefined): { readonly times: Fields; readonly rest: string; readonly isUnknown?: boolean } {
  const [untimed, word] = UNTIMED.exec(line) ?? [];
  if (untimed !== undefined) return { times: { start: null }, rest: line.slice(untimed.length), isUnknown: word === WORDS.unknown };
  const [days, first = date, last] = ALL_DAY.exec(line) ?? [];
  if (days !== undefined && first !== undefined) return { times: withoutGaps({ start: first, end: last }), rest: line.slice(days.length) };
  const [timed, day, start = '', offset, endDay, end, endOffset, timeZone] = TIMED.exec(line) ?? [];
  if (timed === undefined) throw new NotOwn();
  const whole = (on: string | undefined, clock: string, told = ''): string => (on === undefined ? clock : `${on}T${clock}`) + told;
  // A clock time is told on the event's clocks.
  const from = whole(day ?? (timeZone === undefined ? undefined : date), start, offset);
  return { times: withoutGaps({ start: from, end: end === undefined ? undefined : whole(endDay, end, endOffset), timeZone }), rest: line.slice(timed.length) };
}

function addFact(entry: Fields, fact: string): void {
  const value = (word: string): string | undefined => (fact.startsWith(`${word}: `) ? fact.slice(word.length + 2) : undefined);
  const subtitle = subtitleOf(fact);
  const standing = standingOf(fact);
  const [room, track, chairs, authors, reference] = [WORDS.room, WORDS.track, WORDS.chairs, WORDS.authors, WORDS.references].map(value);
  const link = linkOf(fact);
  if (subtitle !== undefined) entry.subtitle = subtitle;
  else if (standing) Object.assign(entry, standing);
  else if (room !== undefined) {
    const rooms = parted(room, ', ').map(unescaped);
    Object.assign(entry, rooms.length > 1 ? { rooms } : { room: rooms[0] });
  } else if (track !== undefined) entry.track = unescaped(track);
  else if (chairs !== undefined) entry.chairs = ownPeople(chairs);
  else if (authors !== undefined) entry.authors = ownPeople(authors);
  else if (link) entry.links = [...(Array.isArray(entry.links) ? entry.links as readonly Fields[] : []), link];
  else if (reference !== undefined) {
    const [, text, url] = /^([^]*?) ?<(https?:[^\s<>]+)>$/.exec(reference) ?? [undefined, reference];
    entry.references = [...(Array.isArray(entry.references) ? entry.references as readonly unknown[] : []), url === undefined ? text : withoutGaps({ text: text || undefined, url })];
  } else throw new NotOwn();
}

function linkOf(fact: string): Fields | undefined {
  const [linked, type, label = '', url] = LINK.exec(fact) ?? [];
  if (linked !== undefined) return type === undefined && LINK_TYPES.some((one) => one === label) ? { type: label, url } : withoutGaps({ type, url, title: unescaped(label) });
  const [, kind, rest] = UNLINKED.exec(fact) ?? [];
  if (kind === undefined || rest === undefined) return undefined;
  const [, title, written] = /^((?:\\[^]|[^\\()])+?)?(?:(?:^| )\(((?:\\[^]|[^\\()])*)\))?$/.exec(rest) ?? [];
  return title === undefined && written === undefined ? undefined : withoutGaps({ type: kind, title: title === undefined ? undefined : unescaped(title), url: written === undefined ? undefined : unescaped(written) });
}

/** A long text, up to the first line that stands further left, or what parts it from the items; code between fences is passed over as it is. */
export function readText(cursor: Cursor, indent: string, ends: (line: string) => boolean = () => false): string {
  const text: string[] = [];
  let fence: string | undefined;
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const line = cursor.lines[cursor.at] ?? '';
    if (line && !line.startsWith(indent)) break;
    const own = line.slice(indent.length);
    if (fence === undefined && (own === PARTED || line === SIGNATURE || ends(own))) break;
    const [, mark] = /^\s*(`{3,}|~{3,})/.exec(own) ?? [];
    if (fence === undefined) fence = mark;
    else if (own.trim().startsWith(fence) && /^\s*(?:`+|~+)\s*$/.test(own)) fence = undefined;
    text.push(own);
  }
  while (cursor.lines[cursor.at] === '' || cursor.lines[cursor.at] === indent + PARTED) cursor.at++;
  return text.join('\n').trim();
}

