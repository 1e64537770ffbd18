/**
 * `schedule.json` of frab and pretalx: a conference, its days, their rooms, and in each room its talks. Every talk carries its instant with an
 * offset (`date`); `start` repeats the clock time and is not needed. What is not listed in docs/formats.md is left out.
 */
import { isRecord } from '../event/fields.js';
import { KINDS } from '../event/model.js';
import { textOfHtml } from './html-text.js';
import { pointerTo, type Format } from './reader.js';

type Fields = Readonly<Record<string, unknown>>;

const KIND_NAMES: Readonly<Record<string, string>> = { lecture: 'talk', meeting: 'discussion', podium: 'panel', performance: 'social', party: 'social' };

/** The format. */
export const frab: Format = {
  names: { timeZone: 'time_zone_name', start: 'date', speakers: 'persons', kind: 'type', id: 'guid', agenda: 'rooms' },
  recognises: (document) => isRecord(conferenceOf(document)) && Array.isArray(conferenceOf(document)?.days) && !isRecord(conferenceOf(document)?.title),
  translate(document) {
    const conference = conferenceOf(document) ?? {};
    const schedule = (document as { schedule: Fields }).schedule;
    const origins = new Map([['', pointerTo('schedule', 'conference')]]);
    const people = new Map<string, object>();
    const days = (conference.days as readonly unknown[]).map((day, index) => translateDay(day, index, people, origins));
    const entries = days.flatMap(({ agenda }) => agenda);
    const used = (key: string): readonly unknown[] => [...new Set(entries.map((entry) => entry[key]).filter((name) => typeof name === 'string'))];
    return {
      origins,
      document: {
        version: 1, id: text(conference.acronym), title: conference.title, timeZone: text(conference.time_zone_name), url: webAddress(conference.url) ?? webAddress(schedule.base_url),
        rooms: roomsInOrder(conference, used('room')), tracks: used('track'), people: Object.fromEntries(people), days,
      },
    };
  },
};

function conferenceOf(document: unknown): Fields | undefined {
  const schedule = isRecord(document) ? document.schedule : undefined;
  return isRecord(schedule) && isRecord(schedule.conference) ? schedule.conference : undefined;
}

function translateDay(day: unknown, index: number, people: Map<string, object>, origins: Map<string, string>): { readonly date?: unknown; readonly agenda: readonly Record<string, unknown>[] } {
  const path = pointerTo('schedule', 'conference', 'days', index);
  origins.set(pointerTo('days', index), path);
  if (!isRecord(day) || !isRecord(day.rooms)) return { agenda: [] };
  const found = Object.entries(day.rooms).flatMap(([room, list]) => (Array.isArray(list) ? list.map((event: unknown, at) => ({ room, event, origin: path + pointerTo('rooms', room, at) })) : []));
  // Theirs go room by room, a programme goes by time.
  const instant = (event: unknown): number => (isRecord(event) ? Date.parse(String(event.date)) || 0 : 0);
  found.sort((a, b) => instant(a.event) - instant(b.event));
  const agenda = found.map(({ room, event, origin }, at) => {
    const place = pointerTo('days', index, 'agenda', at);
    origins.set(place, origin);
    if (!isRecord(event)) return { room, title: event };
    const links = linksOf(event);
    links.forEach(({ from }, number) => origins.set(place + pointerTo('links', number), origin + from));
    return { ...translateEvent(event, room, people), links: links.map(({ link }) => link) };
  });
  return { date: day.date, agenda };
}

function translateEvent(event: Fields, room: string, people: Map<string, object>): Record<string, unknown> {
  const type = (text(event.type) ?? '').toLowerCase();
  const kind = KIND_NAMES[type] ?? type;
  const texts = [event.abstract, event.description].flatMap((part) => text(part) ?? []).map(textOfHtml);
  return {
    id: text(event.guid) ?? event.id, title: event.title, subtitle: text(event.subtitle), start: event.date, duration: minutesOf(event.duration), room: text(event.room) ?? room,
    track: text(event.track), kind: KINDS.find((known) => known === kind), language: text(event.language), abstract: texts.join('\n\n') || undefined,
    speakers: list(event.persons).map((person) => speakerOf(person, people)),
  };
}

/** The talk's own page, its links and its files, each with its place in the talk. */
function linksOf(event: Fields): readonly { readonly link: unknown; readonly from: string }[] {
  const own = webAddress(event.url);
  const listed = (['links', 'attachments'] as const).flatMap((key) => list(event[key]).map((link, index) => ({ link: isRecord(link) ? { type: 'web', url: text(link.url), title: text(link.title) } : link, from: pointerTo(key, index) })));
  return [...(own ? [{ link: { type: 'web', url: own }, from: '' }] : []), ...listed];
}

/** The id under which a person is kept; a name alone for whoever has none. */
function speakerOf(person: unknown, people: Map<string, object>): unknown {
  if (!isRecord(person)) return person;
  const name = text(person.public_name) ?? text(person.name) ?? text(person.full_public_name);
  const bio = text(person.biography) ?? text(person.abstract);
  const key = text(person.guid) ?? text(person.code) ?? (person.id === undefined ? undefined : `person ${String(person.id)}`);
  if (key === undefined) return { name, bio: bio && textOfHtml(bio) };
  // Not every mention of somebody comes with all that is known of them.
  people.set(key, { name, bio: bio && textOfHtml(bio), url: webAddress(person.url), ...defined(people.get(key)) });
  return key;
}

function roomsInOrder(conference: Fields, used: readonly unknown[]): readonly unknown[] {
  const named = list(conference.rooms).map((room) => (isRecord(room) ? text(room.name) : room)).filter((name) => used.includes(name));
  return [...new Set([...named, ...used])];
}

/** "01:30", and "2:01:30" with days in front. */
function minutesOf(duration: unknown): unknown {
  const match = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(String(duration));
  return match ? Number(match[1] ?? 0) * 1440 + Number(match[2]) * 60 + Number(match[3]) : duration;
}

function defined(value: object = {}): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** Their addresses may be relative to a server that we do not know: these are left out. */
function webAddress(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//i.test(value) ? value : undefined;
}
