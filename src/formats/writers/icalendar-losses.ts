/**
 * A calendar as a file, with the count of what of the event has no place in it. For the command line: the script writes no such list.
 */
import { allEntries, type Entry, type Person, type ScientificEvent } from '../../event/model.js';
import type { Text } from '../../event/text.js';
import { calendarEntries, chosenEntries, icalendarText, isDated, seriesText, type CalendarOptions, type Choice } from './icalendar.js';
import type { Loss, Written } from './writer.js';

/** Writes the chosen entries, and counts what gets lost of the event and of them. */
export function writeICalendar(event: ScientificEvent, isChosen: Choice, options: CalendarOptions): Written {
  const entries = chosenEntries(event.days.flatMap((day) => day.entries), isChosen);
  return { text: icalendarText(event, calendarEntries(event, isChosen), options), lost: [...lossesOfEvent(event), ...lossesOfEntries(event, entries)].filter(({ count }) => count > 0) };
}

/** Writes all of several events as one calendar, since many readers take only one out of a file; what each of them has of its own as a calendar gets lost. */
export function writeSeries(title: string, events: readonly ScientificEvent[], options: CalendarOptions): Written {
  const everything: Choice = () => true;
  const count = (field: string, of: (event: ScientificEvent) => unknown): Loss => ({ field: `events[].${field}`, count: events.filter(of).length });
  return {
    text: seriesText(title, events.map((event) => ({ event, entries: calendarEntries(event, everything) })), options),
    lost: [...events.flatMap((event) => writeICalendar(event, everything, options).lost), ...[count('title', (event) => event.title[0].value), count('description', (event) => event.description), count('timeZone', (event) => event.timeZone)].filter(({ count: number }) => number > 0)],
  };
}

function lossesOfEvent(event: ScientificEvent): readonly Loss[] {
  const { location, online } = event;
  const values: Readonly<Record<string, unknown>> = {
    subtitle: event.subtitle, series: event.series, keywords: event.keywords, language: event.language || undefined, image: event.image, previousStart: event.previousStart.kind === 'unknown' ? undefined : event.previousStart, attendance: event.attendance,
    'location.url': location?.url, 'online.note': online?.note, 'online.opens': online?.opensMs,
    'organizers[]': event.organizers, 'chairs[]': event.chairs, 'sponsors[]': event.sponsors, contact: event.contact, registration: event.registration,
    'notes[]': event.notes, 'zones[]': event.zones, zoneOffsets: Object.keys(event.zoneOffsets), feed: event.feed,
    'days[].title': event.days.filter(({ title }) => title), ext: Object.keys(event.ext),
  };
  return Object.entries(values).map(([field, value]) => ({ field, count: Array.isArray(value) ? value.length : Number(value !== undefined) }));
}

function lossesOfEntries(event: ScientificEvent, entries: readonly Entry[]): readonly Loss[] {
  const chosen = new Set(entries);
  const written = entries.filter(isDated);
  const holds = (session: Entry): boolean => session.items.some((item) => chosen.has(item) || holds(item));
  const count = (field: string, of: (entry: Entry) => number | boolean): Loss => ({ field, count: written.reduce((sum, entry) => sum + Number(of(entry)), 0) });
  const texts = written.flatMap((entry): readonly (Text | undefined)[] => [entry.title, entry.subtitle, entry.abstract, entry.statusNote, ...entry.keywords]);
  return [
    // Entries, and talks of sessions that are written as one.
    { field: 'agenda[].start', count: entries.filter((entry) => !isDated(entry)).length + written.reduce((sum, entry) => sum + countOf(entry.items.filter((item) => !chosen.has(item))), 0) },
    { field: 'agenda[].items', count: allEntries(event.days).filter(holds).length },
    count('agenda[].kind', ({ kind, abstract }) => kind !== 'other' && !(kind === 'talk' && abstract)),
    count('agenda[].status', ({ status }) => status === 'postponed' || status === 'rescheduled' || status === 'movedOnline'),
    count('agenda[].previousStart', ({ previousStart }) => previousStart.kind !== 'unknown'),
    count('agenda[].timeZone', ({ timeZone }) => timeZone !== undefined && timeZone !== event.timeZone),
    count('agenda[].qa', ({ qaMinutes }) => qaMinutes !== undefined),
    count('agenda[].chairs[]', ({ chairs }) => chairs.length), count('agenda[].authors[]', ({ authors }) => authors.length),
    count('agenda[].references[]', ({ references }) => references.length), count('agenda[].language', ({ language }) => language !== event.language),
    // Of a speaker the name and the affiliations are written, as part of the description.
    count('agenda[].speakers[]', ({ speakers }) => speakers.filter(hasMore).length),
    { field: 'languages', count: texts.filter((text) => text && text.length > 1).length },
  ];
}

function hasMore({ url, orcid, image, bio }: Person): boolean {
  return [url, orcid, image, bio].some((detail) => detail !== undefined);
}

function countOf(items: readonly Entry[]): number {
  return items.reduce((sum, item) => sum + 1 + countOf(item.items), 0);
}
