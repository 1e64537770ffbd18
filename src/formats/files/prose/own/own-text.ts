/**
 * A programme in the very form in which our own writer of Markdown writes it (writers/markdown.ts), read to the letter. A text with a single line in it
 * that the writer would not have written so is read like any other.
 */
import { DAY_MS, parseOffset } from '../../../../time/iso.js';
import { offsetLabel } from '../../../../time/labels.js';
import { findZone, isAbbreviation } from '../../../../time/zone.js';
import { PARTED, SIGNATURE, WORDS } from '../../../writers/markdown-words.js';
import type { FileTranslation } from '../../file-format.js';
import { isoOf, weekdayOf } from '../../dates/calendar.js';
import { datesIn } from '../../dates/written-dates.js';
import { GuessList, withoutGaps } from '../draft.js';
import { NotOwn, ownPeople, parted, readEntries, readText, standingOf, subtitleOf, unescaped, type Cursor, type Learnt } from './own-entries.js';

type Fields = Record<string, unknown>;

const [BEFORE_ZONE = '', AFTER_ZONE = ''] = WORDS.timesIn.split('{zone}');

/** True for a text that says that it is one. */
export function looksOwn(text: string): boolean {
  return /^\ufeff?# /.test(text) && text.trimEnd().endsWith(SIGNATURE);
}

/** Reads such a text; undefined for any other. */
export function readOwnText(text: string): FileTranslation | undefined {
  if (!looksOwn(text)) return undefined;
  const source = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  const learnt: Learnt = { places: new Map([['', 1]]), guesses: new GuessList(), paths: new Map() };
  const cursor: Cursor = { lines: source.trimEnd().split('\n'), at: 0 };
  try {
    const starts = source.match(/^# /gm)?.length ?? 0;
    const events: Fields[] = [];
    while (cursor.at < cursor.lines.length) events.push(readEvent(cursor, starts > 1 ? `/events/${events.length}` : '', learnt));
    const [only] = events;
    const document = events.length === 1 && only ? { version: 1, ...only } : { version: 1, events };
    return { document, lines: learnt.places, guesses: learnt.guesses.placed(learnt.paths) };
  } catch (error) {
    if (error instanceof NotOwn) return undefined;
    throw error;
  }
}

function readEvent(cursor: Cursor, path: string, learnt: Learnt): Fields {
  learnt.places.set(`${path}/title`, cursor.at + 1);
  const [, title] = /^# ([^]*)$/.exec(cursor.lines[cursor.at++] ?? '') ?? [];
  if (title === undefined) throw new NotOwn();
  const head = readHead(cursor);
  const { offsets, ...fields } = head;
  learnt.timeZone = typeof fields.timeZone === 'string' ? fields.timeZone : undefined;
  const days: Fields[] = [];
  let notes: readonly string[] | undefined;
  for (skipBlank(cursor); cursor.lines[cursor.at] !== SIGNATURE; skipBlank(cursor)) {
    const line = cursor.lines[cursor.at] ?? '';
    if (notes) throw new NotOwn();
    if (line === `## ${WORDS.notes}`) notes = readNotes(cursor);
    else days.push(readDay(cursor, `${path}/days/${days.length}`, learnt));
  }
  cursor.at++;
  skipBlank(cursor);
  tellWrongOffsets(offsets, fields.timeZone, days);
  return withoutGaps({ title: unescaped(title), ...fields, ...asOneDay(days, path, learnt), notes });
}

/** A single day without a title is the event's. */
function asOneDay(days: readonly Fields[], path: string, { places, paths }: Learnt): Fields {
  const [day] = days;
  if (days.length !== 1 || !day || day.title !== undefined) return { days };
  const moved = (place: string): string => place.replace(`${path}/days/0`, path);
  for (const [place, line] of [...places]) if (place.startsWith(`${path}/days/0/`)) places.set(moved(place), line);
  for (const [about, place] of [...paths]) if (place.startsWith(`${path}/days/0/`)) paths.set(about, moved(place));
  return withoutGaps({ date: day.date, agenda: day.agenda });
}

function skipBlank(cursor: Cursor): void {
  while (cursor.lines[cursor.at] === '') cursor.at++;
}

type Head = Fields & { readonly offsets?: readonly string[] };

/** Everything above the first day: single lines, a list of facts, a description. */
function readHead(cursor: Cursor): Head {
  const head: Fields = {};
  let offsets: readonly string[] | undefined;
  const next = (): string => {
    skipBlank(cursor);
    return cursor.lines[cursor.at] ?? '';
  };
  const subtitle = subtitleOf(next());
  if (subtitle !== undefined) {
    head.subtitle = subtitle;
    cursor.at++;
  }
  const line = next();
  if (line.startsWith(BEFORE_ZONE) && line.endsWith(AFTER_ZONE)) {
    const [, zone, told] = /^(\S+)(?: \(([^()]+)\))?$/.exec(line.slice(BEFORE_ZONE.length, line.length - AFTER_ZONE.length)) ?? [];
    if (zone === undefined || !findZone(zone) || isAbbreviation(zone)) throw new NotOwn();
    head.timeZone = zone;
    offsets = told?.split(', ');
    cursor.at++;
  }
  const standing = standingOf(next());
  if (standing) {
    Object.assign(head, standing);
    cursor.at++;
  }
  next();
  for (; cursor.lines[cursor.at]?.startsWith('- '); cursor.at++) addFact(head, (cursor.lines[cursor.at] ?? '').slice(2));
  if (next() === PARTED) cursor.at++;
  skipBlank(cursor);
  const description = readText(cursor, '', (own) => /^#{1,2} |^---$/.test(own));
  return { ...head, ...(description ? { description } : {}), ...(offsets ? { offsets } : {}) };
}

function addFact(head: Fields, fact: string): void {
  const [, url] = /^<([^\s<>]+)>$/.exec(fact) ?? [];
  const [, word, value = ''] = /^(\p{L}+): ([^]+)$/u.exec(fact) ?? [];
  if (url !== undefined) head.url = url;
  else if (word === WORDS.location) {
    const [name = '', ...address] = parted(value, ', ');
    head.location = address.length ? { name: unescaped(name), address: unescaped(address.join(', ')) } : unescaped(name);
  } else if (word === WORDS.organizers || word === WORDS.chairs) head[word === WORDS.chairs ? 'chairs' : 'organizers'] = ownPeople(value);
  else throw new NotOwn();
}

/** "## Tuesday 9 February 2027: Methods", "## *Methods*", or a line across. */
function readDay(cursor: Cursor, path: string, learnt: Learnt): Fields {
  const line = cursor.lines[cursor.at] ?? '';
  learnt.places.set(path, ++cursor.at);
  const heading = line.startsWith('## ') ? line.slice(3) : '';
  const [dated] = /^\p{L}+,? \d{1,2} \p{L}+ \d{4}(?=$|: )/u.exec(heading) ?? [];
  const [written] = dated === undefined ? [] : datesIn(dated);
  const alone = subtitleOf(heading);
  if (!written && alone === undefined && line !== '---') throw new NotOwn();
  const date = written && isoOf(written);
  if (date !== undefined && weekdayOf(date) !== written?.weekday) throw new NotOwn();
  const title = alone ?? (heading.length > (dated?.length ?? 0) ? unescaped(heading.slice((dated?.length ?? 0) + 2)) : undefined);
  skipBlank(cursor);
  return withoutGaps({ date, title, agenda: readEntries(cursor, '', date, `${path}/agenda`, learnt) });
}

function readNotes(cursor: Cursor): readonly string[] {
  const notes: string[] = [];
  cursor.at++;
  for (skipBlank(cursor); cursor.lines[cursor.at]?.startsWith('- '); skipBlank(cursor)) {
    const lines = [...cursor.lines];
    // Its first line stands where the lines below it do.
    lines[cursor.at] = ` ${lines[cursor.at]?.slice(1) ?? ''}`;
    const own: Cursor = { lines, at: cursor.at };
    notes.push(readText(own, '  '));
    cursor.at = own.at;
  }
  return notes;
}

/** Offsets beside the zone's name that it does not have around these days: somebody has changed one of the two. */
function tellWrongOffsets(offsets: readonly string[] | undefined, timeZone: unknown, days: readonly Fields[]): void {
  const zone = typeof timeZone === 'string' ? findZone(timeZone) : undefined;
  const written = JSON.stringify(days);
  const dates = new Set(written.match(/\d{4}-\d\d-\d\d/g));
  if (!offsets || !zone || !dates.size) return;
  const near = [...dates].flatMap((date) => [-1, 0, 1, 2].map((step) => zone.offsetMinutes(Date.parse(`${date}T12:00:00Z`) + step * DAY_MS)));
  const stated = [...written.matchAll(/T\d\d:\d\d(?::[\d.]+)?([+-]\d\d:\d\d)/g)].map(([, offset = '']) => parseOffset(offset) ?? 0);
  const known = new Set([...near, ...stated].map(offsetLabel));
  if (!offsets.every((offset) => known.has(offset))) throw new NotOwn();
}
