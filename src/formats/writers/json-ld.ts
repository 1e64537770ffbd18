/**
 * Events as search engines read them: schema.org's Event as JSON-LD, to stand in `<script type="application/ld+json">`.
 * Every property is one that schema.org defines for its type. What has no such property is left out, and counted.
 */
import { allEntries, type Entry, type Programme, type ScientificEvent } from '../../event/model.js';
import { chooseWording } from '../../event/text.js';
import { entryOf, hasRules, LEARNING, typeOf } from './json-ld-entries.js';
import { dateTime, ending, link, longText, moment, oneOrMore, organization, persons, place, standing, thing, type Thing, type Value } from './json-ld-things.js';
import { Losses, unusedLabels, Wordings } from './losses.js';
import type { Written } from './writer.js';

/** Writes an event, or a series of them, with the texts in the event's own language. */
export function writeJsonLd(programme: Programme): Written {
  const losses = new Losses();
  const [first] = programme.events;
  const isSeries = programme.title !== undefined || programme.events.length !== 1 || !first;
  const thing = isSeries ? seriesOf(programme, losses) : eventOf(first, losses);
  return { text: inScript(JSON.stringify({ '@context': 'https://schema.org', ...thing }, undefined, 2)), lost: losses.all };
}

/** JSON that no HTML parser can take for the end of its script, and that reads the same to JavaScript. */
function inScript(json: string): string {
  return `${json.replace(/[<\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

function seriesOf({ title, events }: Programme, losses: Losses): Thing {
  const language = events[0]?.language ?? '';
  return {
    '@type': 'EventSeries',
    name: new Wordings(language ? [language] : [], losses).maybe(title, 'title'),
    inLanguage: language || undefined,
    subEvent: events.map((event) => eventOf(event, losses)),
  };
}

function eventOf(event: ScientificEvent, losses: Losses): Thing {
  const { id, language, timeZone, zoneOffsets: tables, url, window, series, keywords } = event;
  const wordings = new Wordings(language ? [language] : [], losses);
  const entries = allEntries(event.days);
  countUnsaid(event, losses);
  return {
    '@type': entries.some((entry) => typeOf(entry) === LEARNING) ? LEARNING : 'Event',
    identifier: id && id !== url?.href ? id : undefined,
    name: wordings.maybe(event.title, 'title'),
    description: longText(event.description, 'description', wordings),
    url: link(url, 'url', wordings),
    image: event.image,
    inLanguage: language || undefined,
    keywords: oneOrMore(keywords.map((one) => wordings.of(one, 'keywords[]'))),
    startDate: moment(window, timeZone, tables),
    endDate: ending(window, timeZone, tables),
    doorTime: event.online?.opensMs === undefined ? undefined : dateTime(event.online.opensMs, timeZone, tables),
    ...standing(event, '', timeZone, tables, wordings),
    eventAttendanceMode: attendanceMode(event),
    location: oneOrMore([event.location && place(event.location, 'location', wordings), virtualLocation(event, wordings)]),
    organizer: persons(event.organizers, 'organizers', wordings),
    performer: performers(entries, wordings),
    contributor: persons(event.chairs, 'chairs', wordings),
    sponsor: oneOrMore(event.sponsors.map((one) => organization(one, 'sponsors[]', wordings))),
    offers: registration(event, wordings),
    superEvent: series && thing('EventSeries', { name: wordings.of(series, 'series') }),
    subEvent: oneOrMore(event.days.flatMap((day) => day.entries.map((entry) => entryOf(entry, event, wordings)))),
  };
}

/** Fields that schema.org has no property for. */
function countUnsaid(event: ScientificEvent, losses: Losses): void {
  const { timeZone, rooms, tracks } = event;
  losses.addAll({
    subtitle: event.subtitle,
    start: event.window.kind === 'announced-later' || (event.window.kind === 'all-day' && event.window.isAnnouncedLater),
    // The offset of each time stays; whose clocks they are is not said.
    timeZone: hasRules(timeZone),
    times: event.approximate,
    delay: event.delayMinutes,
    contact: event.contact,
    ...unusedLabels(event),
    'rooms[].timeZone': rooms.filter((room) => hasRules(room.timeZone)),
    'tracks[]': tracks,
    'notes[]': event.notes,
    'zones[]': event.zones,
    zoneOffsets: Object.keys(event.zoneOffsets),
    feed: event.feed,
    updated: event.updatedMs !== undefined,
    revision: event.revision !== undefined,
    'days[].title': event.days.filter(({ title }) => title),
    ext: Object.keys(event.ext),
  });
}

/** What has moved online is attended there, whatever was said before it moved. */
function attendanceMode({ attendance, status }: ScientificEvent): string | undefined {
  const mode = status === 'movedOnline' && attendance !== 'hybrid' ? 'online' : attendance;
  return mode && `https://schema.org/${{ online: 'Online', inPerson: 'Offline', hybrid: 'Mixed' }[mode]}EventAttendanceMode`;
}

function virtualLocation({ online }: ScientificEvent, wordings: Wordings): Value {
  return online && thing('VirtualLocation', {
    name: wordings.maybe(online.platform, 'online.platform'), url: link(online.url, 'online.url', wordings), description: wordings.maybe(online.note, 'online.note'),
  });
}

function registration({ registration: of, timeZone, zoneOffsets }: ScientificEvent, wordings: Wordings): Value {
  return of && thing('Offer', { url: link(of.url, 'registration.url', wordings), validThrough: moment(of.deadline, timeZone, zoneOffsets) });
}

// The speakers of a congress are in its entries; a second list of hundreds tells nothing more.
const MOST_PERFORMERS = 20;

/** The names of those who speak, each once: what search engines show beside an event. Their entries say the rest of them. */
function performers(entries: readonly Entry[], { languages }: Wordings): Value {
  const names = new Set(entries.flatMap(({ speakers }) => speakers.map(({ name }) => chooseWording(name, languages).value)));
  return names.size > MOST_PERFORMERS ? undefined : oneOrMore([...names].map((name) => thing('Person', { name })));
}
