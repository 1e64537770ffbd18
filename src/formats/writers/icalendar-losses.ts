/**
 * A calendar as a file, with the count of what of the event has no place in it. For the command line: the script writes no such list.
 */
import { allEntries, type Entry, type Link, type Person, type ScientificEvent } from '../../event/model.js';
import { isOff } from '../../event/states.js';
import type { Text } from '../../event/text.js';
import { calendarEntries, chosenEntries, icalendarText, isDated, seriesText, type CalendarOptions, type Choice } from './icalendar.js';
import { Losses, unusedLabels } from './losses.js';
import type { Written } from './writer.js';

/** Writes the chosen entries, and counts what gets lost of the event and of them. */
export function writeICalendar(event: ScientificEvent, isChosen: Choice, options: CalendarOptions): Written {
  const losses = new Losses();
  countEvent(event, isChosen, losses);
  countEntries(event, isChosen, losses);
  return { text: icalendarText(event, calendarEntries(event, isChosen), options), lost: losses.all };
}

/** Writes all of several events as one calendar, since many readers take only one out of a file; what each of them has of its own as a calendar gets lost. */
export function writeSeries(title: string, events: readonly ScientificEvent[], options: CalendarOptions): Written {
  const losses = new Losses();
  for (const event of events) {
    countEvent(event, () => true, losses);
    countEntries(event, () => true, losses);
  }
  losses.addAll({ 'events[].title': events.filter((event) => event.title[0].value), 'events[].description': events.filter(({ description }) => description), 'events[].timeZone': events.filter(({ timeZone }) => timeZone) });
  return { text: seriesText(title, events.map((event) => ({ event, entries: calendarEntries(event) })), options), lost: losses.all };
}

function countEvent(event: ScientificEvent, isChosen: Choice, losses: Losses): void {
  const { location, online } = event;
  const written = calendarEntries(event, isChosen);
  // It stands with entries that take place and have no address of their own.
  const isJoined = written.some((entry) => !isOff(event) && !isOff(entry) && !joins(entry).length);
  losses.addAll({
    subtitle: event.subtitle, series: event.series, keywords: event.keywords, language: event.language, image: event.image, previousStart: event.previousStart.kind !== 'unknown', attendance: event.attendance,
    'location.url': location?.url, 'online.url': !isJoined && online?.url, 'online.platform': !(isJoined && online?.url) && online?.platform, 'online.note': online?.note, 'online.opens': online?.opensMs !== undefined,
    'organizers[]': event.organizers, 'chairs[]': event.chairs, 'sponsors[]': event.sponsors, contact: event.contact, registration: event.registration,
    'notes[]': event.notes, 'zones[]': event.zones, zoneOffsets: Object.keys(event.zoneOffsets), feed: event.feed, ...unusedLabels(event, written),
    'days[].title': event.days.filter(({ title }) => title), ext: Object.keys(event.ext),
  });
}

function countEntries(event: ScientificEvent, isChosen: Choice, losses: Losses): void {
  const entries = chosenEntries(event.days.flatMap((day) => day.entries), isChosen);
  const chosen = new Set(entries);
  const written = entries.filter(isDated);
  const holds = (session: Entry): boolean => session.items.some((item) => chosen.has(item) || holds(item));
  const texts = written.flatMap((entry): readonly (Text | undefined)[] => [entry.title, entry.subtitle, entry.abstract, entry.statusNote, ...entry.keywords]);
  const count = (field: string, of: (entry: Entry) => number | boolean): void => losses.add(`agenda[].${field}`, written.reduce((sum, entry) => sum + Number(of(entry)), 0));
  // Entries, and talks of sessions that are written as one.
  losses.add('agenda[].start', entries.filter((entry) => !isDated(entry)).length);
  count('start', ({ items }) => countOf(items.filter((item) => !chosen.has(item))));
  losses.add('agenda[].items', allEntries(event.days).filter(holds).length);
  count('kind', ({ kind, abstract }) => kind !== 'other' && !(kind === 'talk' && abstract));
  count('status', ({ status }) => status === 'postponed' || status === 'rescheduled' || status === 'movedOnline');
  count('previousStart', ({ previousStart }) => previousStart.kind !== 'unknown');
  count('timeZone', ({ timeZone }) => timeZone !== undefined && timeZone !== event.timeZone);
  count('qa', ({ qaMinutes }) => qaMinutes !== undefined);
  count('chairs[]', ({ chairs }) => chairs.length);
  count('authors[]', ({ authors }) => authors.length);
  count('links[]', (entry) => (isOff(event) || isOff(entry) ? joins(entry).length : 0));
  count('references[]', ({ references }) => references.length);
  count('language', ({ language }) => language !== event.language);
  // Of a speaker the name and the affiliations are written, as part of the description.
  count('speakers[]', ({ speakers }) => speakers.filter(hasMore).length);
  losses.add('languages', texts.filter((text) => text && text.length > 1).length);
}

/** Addresses at which one takes part: of what does not take place they are left out. */
function joins({ links }: Entry): readonly Link[] {
  return links.filter(({ type }) => type === 'join');
}

function hasMore({ url, orcid, image, bio }: Person): boolean {
  return [url, orcid, image, bio].some((detail) => detail !== undefined);
}

function countOf(items: readonly Entry[]): number {
  return items.reduce((sum, item) => sum + 1 + countOf(item.items), 0);
}
