/**
 * `schedule.json` of frab and pretalx: a conference, its days, their rooms, and in each room its talks. Every talk carries its instant with an
 * offset (`date`); `start` repeats the clock time and is not needed. What is not listed in docs/formats.md is left out.
 */
import { inOrder, Original, translated, type Made } from './original.js';
import type { Format } from './reader.js';
import { withoutSecrets } from './secrets.js';
import { kindOf, linksOf } from './vocabulary.js';

/** The format. */
export const frab: Format = {
  names: {
    timeZone: 'time_zone_name', start: 'date', speakers: 'persons', kind: 'type', id: 'guid id', agenda: 'rooms', name: 'public_name name full_public_name', image: 'avatar avatar_url', bio: 'biography abstract',
    abstract: 'abstract description', ext: 'frab logo slug code recording_license do_not_record do_not_stream feedback_url origin_url',
  },
  recognises(document) {
    const schedule = new Original(document).at('schedule');
    return schedule.at('conference').hasLists('days') && !schedule.hasLists('events');
  },
  translate(document) {
    const schedule = new Original(document, frab.names).at('schedule');
    const conference = schedule.at('conference');
    const people = new Map<string, Made>();
    const days = conference.list('days').map((day) => ({ day, agenda: inOrder(day.at('rooms').entries().flatMap(([room, talks]) => talks.list().map((talk) => translateTalk(talk, room, people)))) }));
    const used = (key: string): readonly unknown[] => [...new Set(days.flatMap(({ agenda }) => agenda.map((entry) => entry[key])).filter((name) => typeof name === 'string'))];
    const rooms = used('room');
    return translated(conference.as({ id: 'acronym' }).made('id title description timeZone keywords ext', {
      version: 1, url: conference.address('url') ?? schedule.address('base_url'),
      rooms: [...new Set([...conference.list('rooms').map((room) => room.text('name') ?? room.value).filter((name) => rooms.includes(name)), ...rooms])],
      tracks: used('track'), people: Object.fromEntries(people),
      days: days.map(({ day, agenda }) => day.made('date', { agenda })),
    }), frab.names);
  },
};

function translateTalk(talk: Original, room: string, people: Map<string, Made>): Made {
  if (typeof talk.value === 'string') return talk.made('id', { room, title: talk.value });
  return talk.made('id title subtitle end room track language abstract ext', {
    // Without an instant there is no time, not even one to be announced.
    start: talk.raw('date') ?? undefined, ...(talk.text('end') ? {} : { duration: minutesOf(talk.raw('duration')) }), ...(talk.text('room') ? {} : { room }), kind: kindOf(talk.raw('type')),
    speakers: [...new Set(talk.list('persons').map((person) => speakerOf(person, people)))], links: linksOf(talk),
  });
}

/** The id under which a person is kept; a name alone for whoever has none. */
function speakerOf(person: Original, people: Map<string, Made>): unknown {
  if (typeof person.value === 'string') return person.value;
  const known = person.made('name bio url image');
  const id = person.text('id');
  const key = person.text('guid', 'code') ?? (id && `person ${id}`);
  const former: Made = people.get(key ?? '') ?? {};
  const name = known.name ? withoutSecrets(known.name) : former.name;
  // Some files give one id to all that have none. Who has no name that may be shown must not be called by an id instead.
  if (key === undefined || name === undefined || (former.name ?? name) !== name) return known;
  // Not every mention of somebody comes with all that is known of them.
  for (const [field, value] of Object.entries(former)) known[field] = value ?? known[field];
  people.set(key, known);
  return key;
}

/** "01:30", "2:01:30" with days in front, and "01:30:00" with seconds behind. */
function minutesOf(duration: unknown): unknown {
  const match = typeof duration === 'string' && /^(?:(\d):)?(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(duration);
  return match ? Number(match[1] ?? 0) * 1440 + Number(match[2]) * 60 + Number(match[3]) : duration;
}
