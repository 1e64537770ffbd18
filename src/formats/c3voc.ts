/**
 * The newer schedule JSON of c3voc (`schema2`): a conference with its rooms, tracks and days, and a list of events beside it. Texts may be in
 * several languages, links have types, events have states.
 */
import { clockOf, inOrder, inUtc, Original, peopleIn, personIn, translated, type Made } from './original.js';
import type { Format } from './reader.js';
import { kindOf, linksOf, standingOf } from './vocabulary.js';

/** The format. */
export const c3voc: Format = {
  names: { timeZone: 'time_zone_name', kind: 'type', id: 'guid', agenda: 'events', speakers: 'participants', status: 'state', bio: 'biography', image: 'avatar', abstract: 'abstract description', ext: 'c3voc logo slug code color capacity' },
  recognises(document) {
    const schedule = new Original(document).at('schedule');
    return schedule.hasLists('events') && typeof schedule.raw('conference') === 'object';
  },
  translate(document) {
    const schedule = new Original(document, c3voc.names).at('schedule');
    const conference = schedule.at('conference');
    const people = peopleIn(schedule.list('persons'), 'guid', 'name bio url image');
    const labels = (key: string): readonly Made[] => conference.list(key).map((label) => label.made('name ext'));
    const entries = inOrder(schedule.list('events').flatMap((event) => translateEvent(event, people, conference)));
    return translated(conference.as({ id: 'acronym' }).made('id title description timeZone keywords ext', {
      version: 1, language: conference.at('defaults').text('language'), url: conference.address('url') ?? schedule.address('base_url'), start: inUtc(conference.raw('start')), end: inUtc(conference.raw('end')),
      people, rooms: labels('rooms'), tracks: labels('tracks'), ...inDays(entries, conference.list('days')),
    }), c3voc.names);
  },
};

/** A day of theirs ends when the next begins, not at midnight. */
function inDays(entries: readonly Made[], days: readonly Original[]): Made {
  const starts = days.map((day) => clockOf(day.raw('start')));
  return days.length ? { days: days.map((day, index) => day.made('date', { agenda: entries.filter(({ start }) => Math.max(0, starts.filter((one) => one <= clockOf(start)).length - 1) === index) })) } : { agenda: entries };
}

function translateEvent(event: Original, people: Made, conference: Original): readonly Made[] {
  const standing = standingOf(event.text('state'));
  if (!standing) return [];
  const inRole = (roles: RegExp): readonly unknown[] => event.list('participants').filter((person) => roles.test(person.text('role') ?? '')).map((person) => personIn(people, person.raw('guid'), person.made('name')));
  return [event.made('id title subtitle start end duration language abstract ext', {
    kind: kindOf(event.raw('type')), room: nameIn(conference.list('rooms'), event.at('room')), track: nameIn(conference.list('tracks'), event.at('track')),
    speakers: inRole(/^(?!MODERATOR|HOST|CONTRIBUTOR)/i), chairs: inRole(/MODERATOR|HOST/i), authors: inRole(/CONTRIBUTOR/i),
    links: linksOf(event), ...standing,
  })];
}

/** The name of a room or track that is referred to by any of its marks; of several wordings the first. */
function nameIn(labels: readonly Original[], reference: Original): unknown {
  const known = labels.find((label) => ['guid', 'slug', 'name'].some((key) => label.text(key) && label.raw(key) === (reference.raw(key) ?? reference.value)));
  const name = (known ?? reference).wording('name') ?? reference.text('slug') ?? reference.value ?? undefined;
  return typeof name === 'object' ? Object.values(name)[0] : name;
}
