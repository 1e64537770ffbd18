/**
 * What pretalx gives its own widget (`schedule/widgets/schedule.json`): slots with numbers for rooms and tracks and codes for speakers; names may
 * be in several languages. It says the zone, but not what the event is called.
 */
import { inOrder, Original, peopleIn, personIn, translated, type Made } from './original.js';
import type { Format } from './reader.js';
import { standingOf } from './vocabulary.js';

/** The format. */
export const pretalx: Format = {
  names: { timeZone: 'timezone', agenda: 'talks', language: 'content_locale', id: 'code', kind: 'slot_type', status: 'state', image: 'avatar avatar_url', bio: 'biography', abstract: 'abstract description', ext: 'pretalx color do_not_record signup_status version event_start event_end' },
  recognises(document) {
    const schedule = new Original(document);
    return schedule.hasLists('talks', 'rooms', 'speakers') && schedule.text('timezone', 'event_start', 'schedule_id') !== undefined;
  },
  translate(document) {
    const schedule = new Original(document, pretalx.names);
    const talks = schedule.list('talks');
    const people = peopleIn(schedule.list('speakers'), 'code', 'name image bio');
    const codes = talks.map((talk) => talk.text('code'));
    // Numbers alone could be taken for names.
    const labels = (key: string): readonly Made[] => schedule.list(`${key}s`).map((label) => label.made('name ext', { id: `${key} ${label.text('id')}` }));
    return translated(schedule.made('title timeZone ext', {
      version: 1, people, rooms: labels('room'), tracks: labels('track'),
      agenda: inOrder(talks.flatMap((talk) => translateTalk(talk, people, codes))),
    }), pretalx.names);
  },
};

function translateTalk(talk: Original, people: Made, codes: readonly unknown[]): readonly Made[] {
  const code = talk.text('code');
  const standing = standingOf(talk.text('state'));
  // A blocker keeps a room free for the organisers.
  if (!standing || talk.raw('slot_type') === 'blocker') return [];
  const named = (key: string): string | undefined => talk.text(key) && `${key} ${talk.text(key)}`;
  return [talk.made('title start end duration language abstract ext', {
    // One proposal may have several slots.
    id: code && codes.indexOf(code) !== codes.lastIndexOf(code) ? `${code}-${talk.text('id', 'start')}` : code ?? talk.text('id'), room: named('room'), track: named('track'), kind: code ? undefined : 'break',
    speakers: talk.list('speakers').map(({ value }) => personIn(people, value)), ...standing,
  })];
}
