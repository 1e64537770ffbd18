/**
 * Entries of a programme in Markdown: a line with time, title and speakers, what else is to say in a list below it, then the abstract and the items.
 */
import type { Entry, Link, Person, Reference, ScientificEvent, When } from '../../event/model.js';
import { zoneByName } from '../../event/moment.js';
import { DAY_MS, dayNumber, isoDate, isoOffset } from '../../time/iso.js';
import { offsetLabel } from '../../time/labels.js';
import { instantToWall } from '../../time/wall.js';
import { UTC, type Zone } from '../../time/zone.js';
import { clockOf, needsOffset } from './clock.js';
import { Wordings, type Losses } from './losses.js';
import { enclosed, markdownOf, verbatim } from './markdown-text.js';
import { PARTED, WORDS } from './markdown-words.js';

/** What writing an entry needs to know of the event around it. */
export interface Around {
  readonly event: ScientificEvent;
  readonly wordings: Wordings;
  readonly losses: Losses;
}

/**
 * Writes an entry and all that is in it.
 * @param indent Blanks before its line.
 */
export function entryOf(entry: Entry, dayMs: number | undefined, indent: string, around: Around): string {
  const { losses } = around;
  const wordings = new Wordings([entry.language, WORDS.language], losses);
  const own = { ...around, wordings };
  const inner = `${indent}  `;
  const title = wordings.maybe(entry.title, 'agenda[].title');
  const subtitle = wordings.maybe(entry.subtitle, 'agenda[].subtitle');
  const abstract = wordings.maybe(entry.abstract, 'agenda[].abstract');
  const line = [timesOf(entry, dayMs, around), title ? `**${verbatim(title)}**` : entry.kind, peopleOf(entry.speakers, 'agenda[].speakers[]', wordings)].filter(Boolean).join(' ');
  const rooms = entry.rooms.map(({ name }) => enclosed(wordings.of(name, 'rooms[].name'))).join(', ');
  const facts = [
    ...(subtitle ? [`*${verbatim(subtitle)}*`] : []), ...(rooms ? [`${WORDS.room}: ${rooms}`] : []), ...(entry.track ? [`${WORDS.track}: ${verbatim(wordings.of(entry.track.name, 'tracks[].name'))}`] : []),
    ...(entry.chairs.length ? [`${WORDS.chairs}: ${peopleOf(entry.chairs, 'agenda[].chairs[]', wordings)}`] : []), ...(entry.authors.length ? [`${WORDS.authors}: ${peopleOf(entry.authors, 'agenda[].authors[]', wordings)}`] : []),
    ...statusOf(entry, own, 'agenda[].'), ...entry.links.map((link) => linkOf(link, wordings)), ...entry.references.map((reference) => referenceOf(reference, own)),
  ];
  countEntry(entry, losses);
  return [
    `${indent}- ${line}`, ...facts.map((fact) => `${inner}- ${fact}`),
    ...(abstract ? ['', ...markdownOf(abstract).split('\n').map((text) => text && inner + text), ''] : []),
    // The items of a list in the text are none of the session.
    ...(abstract && entry.items.length ? [`${inner}${PARTED}`, ''] : []), ...entry.items.map((item) => entryOf(item, dayMs, inner, around)),
  ].join('\n');
}

/** Clock times, with what is not as for the whole: another date, another zone. An end that nobody wrote is not written. */
function timesOf(entry: Entry, dayMs: number | undefined, { event, losses }: Around): string {
  const { when }: { readonly when: When } = entry;
  if (when.kind === 'unknown') losses.add('agenda[].start');
  if (when.kind === 'unknown') return `(${WORDS.unknown})`;
  if (when.kind === 'announced-later') return `(${WORDS.announcedLater})`;
  if (when.kind === 'all-day') {
    const days = [when.dayMs, when.lastDayMs].filter((ms) => ms !== undefined).map(isoDate).join(' – ');
    return when.dayMs === dayMs && when.lastDayMs === undefined ? `(${WORDS.allDay})` : `${days} (${WORDS.allDay})`;
  }
  const name = entry.timeZone ?? 'UTC';
  const zone = zoneOf(name, event);
  let day = dayMs === undefined ? '' : isoDate(dayMs);
  const clock = (instantMs: number, isPlain = false): string => {
    const wallMs = instantToWall(zone, instantMs);
    const date = isoDate(wallMs);
    const isSameDay = date === day;
    day = date;
    if (needsOffset(instantMs, name, zone)) return `${date} ${clockOf(wallMs)}${isoOffset(zone.offsetMinutes(instantMs))}`;
    return isSameDay || isPlain ? clockOf(wallMs) : `${date} ${clockOf(wallMs)}`;
  };
  const start = clock(when.startMs);
  // An end that is earlier on the clock is past midnight, as everyone reads it; where clocks leave out a date, it is not on the next.
  const nights = when.endMs === undefined ? 0 : dayNumber(instantToWall(zone, when.endMs)) - dayNumber(instantToWall(zone, when.startMs));
  const isNight = nights === 1 && when.endMs !== undefined && when.endMs - when.startMs < DAY_MS / 2;
  const slot = [start, ...(when.endMs === undefined || when.endInferred ? [] : [clock(when.endMs, isNight)])].join(' – ');
  const label = offsetLabel(zone.offsetMinutes(when.startMs));
  return name === event.timeZone ? slot : `${slot} (${name === label ? name : `${name}, ${label}`})`;
}

/** The zone of that name, with the offsets that the event states. */
export function zoneOf(name: string, { zoneOffsets }: ScientificEvent): Zone {
  return zoneByName(name, zoneOffsets) ?? UTC;
}

/** "Ada Example (Lake; Hill), Ben". */
export function peopleOf(people: readonly Person[], field: string, wordings: Wordings): string {
  return people.map(({ name, affiliations, url, orcid, image, bio }) => {
    for (const [key, value] of Object.entries({ url, orcid, image, bio })) if (value) wordings.losses.add(`${field}.${key}`);
    const where = affiliations.map((affiliation) => enclosed(wordings.of(affiliation, `${field}.affiliation`)));
    return enclosed(wordings.of(name, `${field}.name`)) + (where.length ? ` (${where.join('; ')})` : '');
  }).join(', ');
}

/** "**cancelled**: why", or the note alone. */
export function statusOf({ status, statusNote }: Pick<Entry, 'status' | 'statusNote'>, { wordings }: Around, field: string): readonly string[] {
  const note = wordings.maybe(statusNote, `${field}statusNote`);
  const word = status === 'scheduled' ? WORDS.note : `**${WORDS.statuses[status]}**`;
  return note || status !== 'scheduled' ? [note ? `${word}: ${verbatim(note)}` : word] : [];
}

/** "[slides](address)", "slides: [title](address)"; an address that may not be linked is text. */
function linkOf({ type, url, title }: Link, wordings: Wordings): string {
  const label = wordings.maybe(title, 'agenda[].links[].title');
  if (url?.href === undefined) {
    if (url) wordings.losses.add('agenda[].links[].url');
    return `${type}: ${[...(label ? [enclosed(label)] : []), ...(url ? [`(${enclosed(url.written)})`] : [])].join(' ')}`;
  }
  return label ? `${type}: [${verbatim(label)}](<${url.href}>)` : `[${type}](<${url.href}>)`;
}

function referenceOf({ text, url }: Reference, { wordings }: Around): string {
  const written = wordings.maybe(text, 'agenda[].references[].text');
  if (url && url.href === undefined) wordings.losses.add('agenda[].references[].url');
  return `${WORDS.references}: ${[written && markdownOf(written).replace(/\s*\n\s*/g, ' '), url && (url.href === undefined ? verbatim(url.written) : `<${url.href}>`)].filter(Boolean).join(' ')}`;
}

function countEntry(entry: Entry, losses: Losses): void {
  if (entry.approximate) losses.add('agenda[].times');
  if (entry.delayMinutes) losses.add('agenda[].delay');
  if (entry.qaMinutes !== undefined) losses.add('agenda[].qa');
  if (entry.language) losses.add('agenda[].language');
  if (entry.previousStart.kind !== 'unknown') losses.add('agenda[].previousStart');
  losses.add('agenda[].keywords[]', entry.keywords.length);
  // What takes place in spite of its session has no word for it.
  if (entry.status !== 'scheduled') losses.add('agenda[].items[].status', entry.items.filter(({ status }) => status === 'scheduled').length);
  losses.add('agenda[].kind');
  losses.add('agenda[].id');
}
