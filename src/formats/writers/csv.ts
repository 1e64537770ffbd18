/**
 * A programme as a table for spreadsheets (RFC 4180), one row an entry, in columns that our reader of tables knows. Times are those of each row's own
 * zone, which stands beside them; an hour that clocks show twice carries its offset.
 */
import { allEntries, type Entry, type LinkType, type Person, type ScientificEvent, type When } from '../../event/model.js';
import { isoDate, isoOffset } from '../../time/iso.js';
import { instantToWall } from '../../time/wall.js';
import { UTC, type OffsetTable } from '../../time/zone.js';
import { zoneByName } from '../../event/moment.js';
import { guarded, isOneItem, listCell, peopleCell } from '../cells.js';
import { clockOf, needsOffset } from './clock.js';
import { hasOwnId, isTimedByItself, Losses, unusedLabels, Wordings } from './losses.js';
import type { Written } from './writer.js';

/** A row: heading → cell. */
type Cells = Readonly<Record<string, string>>;

const LINK_HEADINGS: Readonly<Record<LinkType, string>> = { web: 'Link', slides: 'Slides', recording: 'Recording', paper: 'Paper link', poster: 'Poster link', code: 'Source code', join: 'Join link', register: 'Registration link' };
// These stand even where they are empty: whoever fills in the table looks for them.
const ALWAYS = ['Event title', 'Date', 'Start', 'End', 'Time zone', 'Kind', 'Title', 'Speakers'];
const HEADINGS = [...ALWAYS, 'Subtitle', 'Authors', 'Chairs', 'Room', 'Track', 'Session', 'Abstract', 'Minutes for questions', 'Language', 'Keywords', 'Status', 'Status note', ...Object.values(LINK_HEADINGS), 'Id'];
const AS_IT_STANDS = new Set(['Event title', ...Object.values(LINK_HEADINGS)]);
// Without it Excel takes UTF-8 for something else.
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes one event.
 * @param languages Which of several wordings is written: BCP 47 tags, best first.
 */
export function writeCsv(event: ScientificEvent, languages: readonly string[] = []): Written {
  const losses = new Losses();
  const title = new Wordings([event.language, ...languages], losses).of(event.title, 'title');
  const sessions = sessionNames(event);
  const rows = event.days.flatMap(({ title: dayTitle, dayMs, entries }) => {
    if (dayTitle) losses.add('days[].title');
    if (!entries.length && dayMs !== undefined) losses.add('days[].date');
    return rowsOf(entries, undefined, dayMs, { event, title, losses, languages, sessions });
  });
  if (!rows.length) losses.add('title');
  countEvent(event, losses);
  const headings = HEADINGS.filter((heading) => ALWAYS.includes(heading) || rows.some((row) => row[heading]));
  const lines = [headings, ...rows.map((row) => headings.map((heading) => (AS_IT_STANDS.has(heading) ? row[heading] ?? '' : withoutMarkup(row[heading] ?? ''))))];
  return { text: BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join(''), lost: losses.all };
}

/** Many a table was written for pages: what would be a tag or a character of HTML to whoever reads it is none in ours. */
function withoutMarkup(cell: string): string {
  return cell.replace(/&(?=#?\w{1,9};)/g, '&amp;').replace(/<(?=\/?[a-z])/gi, '&lt;');
}

function quoted(cell: string): string {
  const safe = guarded(cell);
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

interface Around {
  readonly event: ScientificEvent;
  readonly title: string;
  readonly losses: Losses;
  readonly languages: readonly string[];
  /** What a row says to be in a session. */
  readonly sessions: ReadonlyMap<Entry, string>;
}

/** A session's title, if nothing else is called so; else its id. */
function sessionNames({ days }: ScientificEvent): ReadonlyMap<Entry, string> {
  const all = allEntries(days);
  const counts = new Map<string, number>();
  for (const { id, title } of all) for (const name of new Set([id, title?.[0].value.trim() ?? ''])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(all.filter(({ items }) => items.length).map((entry) => {
    const title = entry.title?.[0].value.trim() ?? '';
    return [entry, title && counts.get(title) === 1 ? title : entry.id];
  }));
}

function rowsOf(entries: readonly Entry[], session: Entry | undefined, dayMs: number | undefined, around: Around): readonly Cells[] {
  return entries.flatMap((entry) => [rowOf(entry, session, dayMs, around), ...rowsOf(entry.items, entry, dayMs, around)]);
}

function rowOf(entry: Entry, session: Entry | undefined, dayMs: number | undefined, { event, title, losses, languages, sessions }: Around): Cells {
  const wordings = new Wordings([entry.language, ...languages], losses);
  const text = (key: 'title' | 'subtitle' | 'abstract' | 'statusNote'): string => wordings.maybe(entry[key], `agenda[].${key}`) ?? '';
  const people = (key: 'speakers' | 'authors' | 'chairs'): string => onlyPeople(entry[key].map((person) => personCell(person, `agenda[].${key}[]`, wordings)));
  const names = (items: readonly string[], field: string): string => {
    losses.add(field, items.filter((item) => !isOneItem(item) || item.split('(').length !== item.split(')').length).length);
    return listCell(items);
  };
  countEntry(entry, losses);
  const zone = entry.timeZone ?? event.timeZone ?? '';
  return {
    'Event title': title, ...timesOf(entry.when, zone, dayMs, event.zoneOffsets, losses), 'Time zone': zone, Kind: entry.kind, Title: text('title'), Subtitle: text('subtitle'),
    Speakers: people('speakers'), Authors: people('authors'), Chairs: people('chairs'), Room: names(entry.rooms.map(({ name }) => wordings.of(name, 'rooms[].name')), 'agenda[].room'),
    Track: entry.track ? wordings.of(entry.track.name, 'tracks[].name') : '', Session: session ? sessions.get(session) ?? '' : '', Abstract: text('abstract'),
    'Minutes for questions': entry.qaMinutes === undefined ? '' : String(entry.qaMinutes), Language: entry.language, Keywords: names(entry.keywords.map((keyword) => wordings.of(keyword, 'agenda[].keywords[]')), 'agenda[].keywords[]'),
    Status: [entry, session].some((one) => one && one.status !== 'scheduled') ? entry.status : '', 'Status note': text('statusNote'), ...linksOf(entry, losses), Id: entry.id,
  };
}

/** A semicolon behind a single one says that no comma parts it from anything. */
function onlyPeople(people: readonly string[]): string {
  const cell = peopleCell(people);
  return people.length === 1 && cell.includes(',') && !cell.endsWith(';') ? `${cell};` : cell;
}

function personCell({ name, affiliations, url, orcid, image, bio }: Person, field: string, wordings: Wordings): string {
  const written = wordings.of(name, `${field}.name`).trim();
  const where = affiliations.map((affiliation) => wordings.of(affiliation, `${field}.affiliation`).trim());
  const { losses } = wordings;
  // What would be read as two people, or as somebody's affiliation.
  if (/[();\r\n@]|^\p{L}+:/u.test(written)) losses.add(`${field}.name`);
  if (where.length > 1) losses.add(`${field}.affiliations`);
  else if (where.some((place) => !/^(?:[^()\r\n@]|\([^()\r\n@]*\))+$/.test(place))) losses.add(`${field}.affiliation`);
  for (const [key, value] of Object.entries({ url, orcid, image, bio })) if (value) losses.add(`${field}.${key}`);
  return where.length ? `${written} (${where.join('; ')})` : written;
}

/** Several of one type stand in one cell, with blanks between them. */
function linksOf({ links }: Entry, losses: Losses): Cells {
  const cells: Record<string, string> = {};
  for (const { type, url, title } of links) {
    if (title) losses.add('agenda[].links[].title');
    if (!url || !/^[a-z][a-z\d+.-]*:\S*$/i.test(url.written)) losses.add('agenda[].links[]');
    else cells[LINK_HEADINGS[type]] = [cells[LINK_HEADINGS[type]], url.written].filter(Boolean).join(' ');
  }
  return cells;
}

/** Date, start and end on the clocks of this zone. An end that nobody wrote is not written, nor one that only repeats the date. */
function timesOf(when: When, zoneName: string, dayMs: number | undefined, tables: Readonly<Record<string, OffsetTable>>, losses: Losses): Cells {
  const around = dayMs === undefined ? '' : isoDate(dayMs);
  if (when.kind === 'unknown') return { Date: around, Start: '?' };
  if (when.kind === 'announced-later') return { Date: around, Start: 'TBA' };
  if (when.kind === 'all-day') {
    const day = isoDate(when.dayMs);
    if (around && day !== around) losses.add('days[].date');
    return { Date: day, Start: day, ...(when.lastDayMs === undefined ? {} : { End: isoDate(when.lastDayMs) }) };
  }
  const zone = zoneByName(zoneName, tables) ?? UTC;
  const startMs = instantToWall(zone, when.startMs);
  const day = isoDate(startMs);
  // Every row is on the date of its start: an hour after midnight leaves the day before.
  if (around && day !== around) losses.add('days[].date');
  const cell = (instantMs: number): string => {
    const wallMs = instantToWall(zone, instantMs);
    if (needsOffset(instantMs, zoneName, zone)) return `${isoDate(wallMs)}T${clockOf(wallMs)}${isoOffset(zone.offsetMinutes(instantMs))}`;
    const isSameDay = isoDate(wallMs) === day;
    return isSameDay ? clockOf(wallMs) : `${isoDate(wallMs)} ${clockOf(wallMs)}`;
  };
  return { Date: day, Start: cell(when.startMs), End: when.endMs === undefined || when.endInferred ? '' : cell(when.endMs) };
}

function countEntry(entry: Entry, losses: Losses): void {
  losses.add('agenda[].references[]', entry.references.length);
  if (entry.approximate) losses.add('agenda[].times');
  if (entry.delayMinutes) losses.add('agenda[].delay');
  if (entry.previousStart.kind !== 'unknown') losses.add('agenda[].previousStart');
}

/** Of the event itself only its title has a place. */
function countEvent(event: ScientificEvent, losses: Losses): void {
  const entries = allEntries(event.days);
  const isOneZone = entries.length > 0 && entries.every(({ timeZone }) => timeZone === undefined || timeZone === event.timeZone);
  losses.addAll({
    id: hasOwnId(event), start: isTimedByItself(event), subtitle: event.subtitle, series: event.series, description: event.description, url: event.url, image: event.image, keywords: event.keywords, language: event.language,
    timeZone: event.timeZone !== undefined && !isOneZone, times: event.approximate, delay: event.delayMinutes, status: event.status !== 'scheduled', statusNote: event.statusNote, previousStart: event.previousStart.kind !== 'unknown',
    attendance: event.attendance, location: event.location, online: event.online, registration: event.registration, organizers: event.organizers, chairs: event.chairs, sponsors: event.sponsors, contact: event.contact,
    notes: event.notes, zones: event.zones, zoneOffsets: Object.keys(event.zoneOffsets), feed: event.feed, updated: event.updatedMs !== undefined, revision: event.revision !== undefined, ext: Object.keys(event.ext),
    'rooms[].timeZone': event.rooms.filter(({ timeZone }) => timeZone), ...unusedLabels(event),
  });
}
