/**
 * A programme in Markdown, for a README or a page: headings, a list a day, a line an entry (`- 15:00 – 15:05 **Title** Name (Affiliation)`), which
 * our reader of texts knows. All times are of the event's own zone, which is named; all words come from the caller.
 */
import type { Entry, Link, Person, Reference, ScientificEvent, Status, When } from '../../event/model.js';
import { zoneByName } from '../../event/moment.js';
import { allEntries } from '../../event/parse.js';
import { DAY_MS, isoDate, isoWall } from '../../time/iso.js';
import { dateLabel, offsetLabel } from '../../time/labels.js';
import { instantToWall } from '../../time/wall.js';
import { UTC, type Zone } from '../../time/zone.js';
import { Losses, Wordings } from './losses.js';
import { markdownOf, verbatim } from './markdown-text.js';
import type { Written } from './writer.js';

/** The words around an author's own. */
export interface MarkdownWords {
  /** Language of dates (BCP 47), and of the wordings that are chosen. */
  readonly language: string;
  /** With `{zone}`. */
  readonly timesIn: string;
  readonly allDay: string;
  readonly announcedLater: string;
  readonly room: string;
  readonly track: string;
  readonly chairs: string;
  readonly authors: string;
  readonly organizers: string;
  readonly location: string;
  readonly references: string;
  readonly notes: string;
  readonly statuses: Readonly<Record<Exclude<Status, 'scheduled'>, string>>;
}

/** English words. */
export const ENGLISH: MarkdownWords = {
  language: 'en', timesIn: 'All times are in {zone}.', allDay: 'all day', announcedLater: 'time to be announced', room: 'Room', track: 'Track', chairs: 'Chairs', authors: 'Authors', organizers: 'Organizers', location: 'Location',
  references: 'References', notes: 'Notes', statuses: { tentative: 'tentative', cancelled: 'cancelled', postponed: 'postponed', rescheduled: 'rescheduled', movedOnline: 'moved online' },
};

interface Around {
  readonly event: ScientificEvent;
  readonly words: MarkdownWords;
  readonly wordings: Wordings;
  readonly losses: Losses;
}

/** Writes one event. */
export function writeMarkdown(event: ScientificEvent, words: MarkdownWords = ENGLISH): Written {
  const losses = new Losses();
  const around: Around = { event, words, losses, wordings: new Wordings([words.language], losses) };
  const parts = [...headOf(around), ...event.days.flatMap((day) => dayOf(day, around)), ...notesOf(around)];
  countEvent(event, losses);
  return { text: `${parts.join('\n\n')}\n`, lost: losses.all };
}

function headOf({ event, words, wordings }: Around): readonly string[] {
  const subtitle = wordings.maybe(event.subtitle, 'subtitle');
  const description = wordings.maybe(event.description, 'description');
  const where = [wordings.maybe(event.location?.name, 'location.name'), wordings.maybe(event.location?.address, 'location.address')].filter((text) => text !== undefined);
  const people = ([['organizers', event.organizers], ['chairs', event.chairs]] as const).flatMap(([key, list]) => (list.length ? [`- ${words[key]}: ${peopleOf(list, `${key}[]`, wordings)}`] : []));
  const facts = [...(event.url ? [`- <${event.url.href ?? event.url.written}>`] : []), ...(where.length ? [`- ${words.location}: ${where.map(verbatim).join(', ')}`] : []), ...people];
  return [
    `# ${verbatim(wordings.of(event.title, 'title'))}`, ...(subtitle ? [`*${verbatim(subtitle)}*`] : []), ...(event.timeZone === undefined ? [] : [words.timesIn.replace('{zone}', () => zoneName(event))]),
    ...statusOf(event, words, wordings, ''), ...(facts.length ? [facts.join('\n')] : []), ...(description ? [markdownOf(description)] : []),
  ];
}

/** "Europe/Berlin (UTC+1)"; with both offsets where clocks change in between. */
function zoneName(event: ScientificEvent): string {
  const { timeZone = 'UTC' } = event;
  const zone = zoneOf(timeZone, event);
  const times = allEntries(event.days).flatMap(({ when }) => (when.kind === 'timed' ? [when.startMs, when.endMs ?? when.startMs] : []));
  const offsets = new Set(times.sort((a, b) => a - b).map((ms) => offsetLabel(zone.offsetMinutes(ms))));
  return !offsets.size || offsets.has(timeZone) ? timeZone : `${timeZone} (${[...offsets].join(', ')})`;
}

function zoneOf(name: string, { zoneOffsets }: ScientificEvent): Zone {
  return zoneByName(name, zoneOffsets) ?? UTC;
}

function dayOf({ title, dayMs, entries }: ScientificEvent['days'][number], around: Around): readonly string[] {
  const { words, wordings } = around;
  const label = title && verbatim(wordings.of(title, 'days[].title'));
  const heading = [dayMs === undefined ? undefined : dateLabel(dayMs, words.language, 'long'), label].filter(Boolean).join(': ');
  return [...(heading ? [`## ${heading}`] : []), ...(entries.length ? [entries.map((entry) => entryOf(entry, dayMs, '', around)).join('\n')] : [])];
}

function entryOf(entry: Entry, dayMs: number | undefined, indent: string, around: Around): string {
  const { words, losses } = around;
  const wordings = new Wordings([entry.language, words.language], losses);
  const inner = `${indent}  `;
  const title = wordings.maybe(entry.title, 'agenda[].title');
  const subtitle = wordings.maybe(entry.subtitle, 'agenda[].subtitle');
  const abstract = wordings.maybe(entry.abstract, 'agenda[].abstract');
  const line = [timesOf(entry, dayMs, around), title ? `**${verbatim(title)}**` : entry.kind, peopleOf(entry.speakers, 'agenda[].speakers[]', wordings)].filter(Boolean).join(' ');
  const rooms = entry.rooms.map(({ name }) => verbatim(wordings.of(name, 'rooms[].name'))).join(', ');
  const facts = [
    ...(subtitle ? [`*${verbatim(subtitle)}*`] : []), ...(rooms ? [`${words.room}: ${rooms}`] : []), ...(entry.track ? [`${words.track}: ${verbatim(wordings.of(entry.track.name, 'tracks[].name'))}`] : []),
    ...(entry.chairs.length ? [`${words.chairs}: ${peopleOf(entry.chairs, 'agenda[].chairs[]', wordings)}`] : []), ...(entry.authors.length ? [`${words.authors}: ${peopleOf(entry.authors, 'agenda[].authors[]', wordings)}`] : []),
    ...statusOf(entry, words, wordings, 'agenda[].'), ...entry.links.flatMap((link) => linkOf(link, wordings)), ...entry.references.flatMap((reference) => referenceOf(reference, words, wordings)),
  ];
  countEntry(entry, losses);
  return [
    `${indent}- ${line}`, ...facts.map((fact) => `${inner}- ${fact}`),
    ...(abstract ? ['', ...markdownOf(abstract).split('\n').map((text) => text && inner + text), ''] : []), ...entry.items.map((item) => entryOf(item, dayMs, inner, around)),
  ].join('\n');
}

/** Clock times, with what is not as for the whole: another date, another zone. An end that nobody wrote is not written. */
function timesOf(entry: Entry, dayMs: number | undefined, { event, words }: Around): string {
  const { when }: { readonly when: When } = entry;
  if (when.kind === 'unknown') return '';
  if (when.kind === 'announced-later') return `(${words.announcedLater})`;
  if (when.kind === 'all-day') {
    const days = [when.dayMs, when.lastDayMs].filter((ms) => ms !== undefined).map(isoDate).join(' – ');
    return when.dayMs === dayMs && when.lastDayMs === undefined ? `(${words.allDay})` : `${days} (${words.allDay})`;
  }
  const name = entry.timeZone ?? event.timeZone ?? 'UTC';
  const zone = zoneOf(name, event);
  let day = dayMs === undefined ? '' : isoDate(dayMs);
  const clock = (instantMs: number, isPlain = false): string => {
    const wall = isoWall(instantToWall(zone, instantMs));
    const isSameDay = wall.startsWith(day) && day !== '';
    day = wall.slice(0, 10);
    return isSameDay || isPlain ? wall.slice(11) : wall;
  };
  const start = clock(when.startMs);
  // An end that is earlier on the clock is past midnight, as everyone reads it.
  const isNight = when.endMs !== undefined && when.endMs - when.startMs < DAY_MS / 2 && timeOfDay(when.endMs, zone) < timeOfDay(when.startMs, zone);
  const slot = [start, ...(when.endMs === undefined || when.endInferred ? [] : [clock(when.endMs, isNight)])].join(' – ');
  const label = offsetLabel(zone.offsetMinutes(when.startMs));
  return name === event.timeZone ? slot : `${slot} (${name === label ? name : `${name}, ${label}`})`;
}

function timeOfDay(instantMs: number, zone: Zone): string {
  return isoWall(instantToWall(zone, instantMs)).slice(11);
}

function peopleOf(people: readonly Person[], field: string, wordings: Wordings): string {
  return people.map(({ name, affiliations, url, orcid, image, bio }) => {
    for (const [key, value] of Object.entries({ url, orcid, image, bio })) if (value) wordings.losses.add(`${field}.${key}`);
    const where = affiliations.map((affiliation) => verbatim(wordings.of(affiliation, `${field}.affiliation`)));
    return verbatim(wordings.of(name, `${field}.name`)) + (where.length ? ` (${where.join('; ')})` : '');
  }).join(', ');
}

function statusOf({ status, statusNote }: Pick<Entry, 'status' | 'statusNote'>, words: MarkdownWords, wordings: Wordings, field: string): readonly string[] {
  const note = wordings.maybe(statusNote, `${field}statusNote`);
  const word = status === 'scheduled' ? [] : [`**${words.statuses[status]}**`];
  return note || word.length ? [[...word, ...(note ? [verbatim(note)] : [])].join(': ')] : [];
}

function linkOf({ type, url, title }: Link, wordings: Wordings): readonly string[] {
  const label = verbatim(wordings.maybe(title, 'agenda[].links[].title') ?? type);
  if (url?.href === undefined) return [[label, url && verbatim(url.written)].filter(Boolean).join(': ')];
  return [`[${label}](<${url.href}>)`];
}

function referenceOf({ text, url }: Reference, words: MarkdownWords, wordings: Wordings): readonly string[] {
  const written = wordings.maybe(text, 'agenda[].references[].text');
  return [`${words.references}: ${[written && markdownOf(written).replace(/\s*\n\s*/g, ' '), url && (url.href === undefined ? verbatim(url.written) : `<${url.href}>`)].filter(Boolean).join(' ')}`];
}

function notesOf({ event, words, wordings }: Around): readonly string[] {
  const notes = event.notes.map((note) => markdownOf(wordings.of(note, 'notes[]')).split('\n').map((line, index) => (index ? line && `  ${line}` : `- ${line}`)).join('\n'));
  return notes.length ? [`## ${words.notes}`, notes.join('\n')] : [];
}

function countEntry(entry: Entry, losses: Losses): void {
  if (entry.approximate) losses.add('agenda[].times');
  if (entry.delayMinutes) losses.add('agenda[].delay');
  if (entry.qaMinutes !== undefined) losses.add('agenda[].qa');
  if (entry.language) losses.add('agenda[].language');
  if (entry.previousStart.kind !== 'unknown') losses.add('agenda[].previousStart');
  losses.add('agenda[].keywords[]', entry.keywords.length);
  losses.add('agenda[].kind');
  losses.add('agenda[].id');
}

function countEvent(event: ScientificEvent, losses: Losses): void {
  const fields: Readonly<Record<string, unknown>> = {
    series: event.series, image: event.image, keywords: event.keywords, language: event.language, times: event.approximate, delay: event.delayMinutes, previousStart: event.previousStart.kind !== 'unknown', attendance: event.attendance,
    'location.url': event.location?.url, 'location.email': event.location?.email, online: event.online, registration: event.registration, sponsors: event.sponsors, contact: event.contact, zones: event.zones, zoneOffsets: Object.keys(event.zoneOffsets),
    feed: event.feed, updated: event.updatedMs, revision: event.revision, ext: Object.keys(event.ext),
  };
  for (const [field, value] of Object.entries(fields)) losses.add(field, Array.isArray(value) ? value.length : value ? 1 : 0);
}
