/**
 * Sessionize's API: `view/All` (sessions, speakers, rooms and categories beside each other), `view/GridSmart` (days, their rooms, in each room
 * its sessions) and `view/Sessions` (groups of sessions, one of all of them mostly). Times are the event's own clock, and nothing says which;
 * where the event is published in UTC they end in "Z".
 */
import { inOrder, Original, peopleIn, personIn, translated, type Made } from './original.js';
import type { Format } from './reader.js';
import { kindOf, standingOf } from './vocabulary.js';

const SPEAKER = 'name affiliation bio image';

/** The format. */
export const sessionize: Format = {
  names: { start: 'startsAt', end: 'endsAt', agenda: 'sessions', abstract: 'description', name: 'fullName name', affiliation: 'tagLine', image: 'profilePicture', kind: 'isServiceSession', ext: 'sessionize isPlenumSession' },
  recognises(document) {
    const all = new Original(document);
    return all.hasLists('sessions', 'categories') || all.list().some((part) => (part.raw('groupName') !== undefined && part.hasLists('sessions')) || part.list('rooms').some((room) => room.hasLists('sessions')));
  },
  translate(document) {
    const all = new Original(document, sessionize.names);
    const people = peopleIn(all.list('speakers'), 'id', SPEAKER);
    const rooms = new Map([...all.list('rooms'), ...all.list().flatMap((day) => day.list('rooms'))].map((room) => [room.text('id'), room.text('name')]));
    const categories = new Map(all.list('categories').flatMap((category) => category.list('items').map((item) => [item.text('id'), [category.text('title'), item.text('name')]])));
    const read = (sessions: readonly Original[]): readonly Made[] => {
      const met = new Map<string, Made>();
      for (const session of sessions) {
        const key = `${session.text('id')} ${session.text('startsAt')}`;
        const entry = translateSession(session, people, rooms, categories);
        // What is for all is repeated in every room, what is of several groups in each.
        const known = met.get(key) ?? entry;
        if (entry && known) met.set(key, Object.assign(known, { rooms: [...new Set([...(known.rooms as unknown[]), ...(entry.rooms as unknown[])])] }));
      }
      return inOrder([...met.values()]);
    };
    return translated(all.made('title', {
      version: 1, people, rooms: [...new Set(rooms.values())].filter(Boolean),
      ...(all.list().some((day) => day.hasLists('rooms'))
        ? { days: all.list().map((day) => day.made('', { date: day.text('date')?.slice(0, 10), agenda: read(day.list('rooms').flatMap((room) => room.list('sessions'))) })) }
        : { agenda: read([all, ...all.list()].flatMap((group) => group.list('sessions'))) }),
    }), sessionize.names);
  },
};

function translateSession(session: Original, people: Made, rooms: ReadonlyMap<unknown, unknown>, categories: ReadonlyMap<unknown, readonly unknown[]>): Made | undefined {
  const room = rooms.get(session.text('roomId')) ?? session.text('room');
  const named = [...session.list('categoryItems').map((item) => categories.get(item.text()) ?? []), ...session.list('categories').flatMap((category) => category.list('categoryItems').map((item) => [category.text('name'), item.text('name')]))];
  const under = (titles: RegExp): unknown => named.find(([title]) => titles.test(String(title)))?.[1];
  const track = under(/track|topic|stream|theme/i);
  const isService = session.raw('isServiceSession') === true;
  const standing = standingOf(session.text('status'));
  return standing && session.made('id title start end abstract ext', {
    rooms: room ? [room] : [], track, kind: isService ? kindOf(session.raw('title')) ?? 'other' : kindOf(under(/format|type/i)), keywords: named.map(([, name]) => name).filter((name) => name && name !== track),
    // By id alone, or with the name beside it.
    speakers: session.list('speakers').map((speaker) => personIn(people, speaker.text('id') ?? speaker.value, speaker.made(SPEAKER))),
    links: session.links({ liveUrl: 'join', recordingUrl: 'recording', slideUrl: 'slides' }), ...standing,
  });
}
