/**
 * Data of virtual conferences made with Mini-Conf, JSON or decoded YAML: a calendar of slots; talks with the slots of each (`sessions`); and, of the
 * same family, days with `timeslots` that name sessions by number, and the list of those sessions. None of them says what the event is called.
 */
import { isRecord } from '../event/fields.js';
import { plainOfHtml } from './html-text.js';
import { inOrder, inUtc, Original, translated, type Made } from './original.js';
import type { Format } from './reader.js';
import { kindOf } from './vocabulary.js';

const LINKS = { link: 'web', website: 'web', zoom_link: 'join', livestream: 'join', video_url: 'recording', pdf_url: 'paper', slides_link: 'slides' };

/** The format. */
export const miniConf: Format = {
  names: { timeZone: 'tz', kind: 'calendarId', room: 'place', abstract: 'abstract description', speakers: 'presenter speaker', title: 'title long_name name', affiliation: 'institution affiliation', agenda: 'timeslots', ext: 'miniConf calendarId type view link image' },
  recognises(document) {
    const whole = new Original(document);
    const fields = whole.entries();
    return whole.list().some((part) => shapeOf(part) !== undefined) || (fields.length > 0 && fields.every(([, part]) => part.raw('start_time') != null));
  },
  translate(document) {
    const whole = new Original(document, miniConf.names);
    const parts = partsOf(whole);
    const days = parts.filter((part) => shapeOf(part) === 'day');
    return translated(whole.made('', {
      version: 1,
      ...(days.length ? { days: days.map((day) => day.made('date timeZone', { agenda: inOrder(slotsOf(day)) })) } : { agenda: inOrder(parts.flatMap((part) => (shapeOf(part) === 'talk' ? talkOf(part) : part.value == null ? [] : [slotOf(part)]))) }),
    }), miniConf.names);
  },
};

/** A list, or an object of which each field is one. */
function partsOf(whole: Original): readonly Original[] {
  return [...whole.list(), ...whole.entries().map(([, part]) => part)];
}

function shapeOf(part: Original): 'day' | 'talk' | 'slot' | undefined {
  const has = (key: string): boolean => part.raw(key) != null;
  if (Array.isArray(part.raw('timeslots'))) return 'day';
  if (part.list('sessions').some((slot) => slot.raw('start_time') != null)) return 'talk';
  return has('start_time') || (has('start') && (has('calendarId') || has('category'))) || (has('id') && has('title') && typeof part.raw('service') === 'boolean') ? 'slot' : undefined;
}

/** A slot with its times. YAML knows times; and one in UTC, as calendars export it, says nothing of the place. */
function timed(slot: Original, others: Made): Made {
  const [start, end] = slot.raw('start_time') == null ? ['start', 'end'] as const : ['start_time', 'end_time'] as const;
  return slot.as({ start, end }).made('ext', { start: inUtc(slot.raw(start)) ?? null, end: inUtc(slot.raw(end)), ...others });
}

/** Titles have markup in them, and are shown letter by letter. */
function titleOf(part: Original): string | undefined {
  const title = part.text('title', 'long_name', 'name');
  return title && plainOfHtml(title);
}

function slotOf(slot: Original): Made {
  const title = titleOf(slot);
  const isService = slot.raw('service') === true;
  const place = slot.text('place', 'location', 'room');
  return timed(slot, {
    id: typeof slot.raw('service') === 'boolean' ? slot.text('id') : undefined, title, room: place && !/^https?:|\.html?\b/.test(place) ? place : undefined, abstract: slot.prose('abstract', 'description'), track: slot.text('track'), links: slot.links(LINKS),
    kind: [slot.raw('calendarId'), slot.raw('type'), isService || /^(?:live )?q&a/i.test(title ?? '') ? title : ''].map(kindOf).find(Boolean), speakers: namesIn(slot, 'presenter', 'speaker'), chairs: namesIn(slot, 'hosts'),
  });
}

/** One entry for each slot of a talk: presentations and their questions are apart. */
function talkOf(talk: Original): readonly Made[] {
  const title = titleOf(talk);
  const id = talk.text('UID');
  const slots = talk.list('sessions');
  return slots.map((slot, index) => {
    const name = titleOf(slot);
    return timed(slot, {
      id: id && index ? `${id}-${index + 1}` : id, title, subtitle: slots.length > 1 ? name : undefined, kind: [name, title?.split(':')[0]].map(kindOf).find((kind) => kind !== 'talk' && kind), links: [...slot.links(LINKS), ...talk.links(LINKS)], abstract: index ? undefined : talk.prose('abstract', 'description'),
      speakers: namesIn(talk, 'presenter', 'speaker'), authors: namesIn(talk, 'authors'), chairs: [...new Set([...namesIn(talk, 'organizers'), ...namesIn(slot, 'hosts')])], keywords: talk.made('keywords').keywords,
    });
  });
}

/** Names in a list, or in one string with commas; what is known of a single speaker goes with the name. */
function namesIn(part: Original, ...keys: readonly string[]): readonly unknown[] {
  const value = keys.map((key) => part.raw(key)).find(Boolean);
  const listed: unknown = isRecord(value) ? value.members : value;
  const names: readonly unknown[] = Array.isArray(listed) ? listed : typeof listed === 'string' ? listed.split(/\s*[,;|]\s*(?![^()]*\))|\s+and\s+/).filter(Boolean) : [];
  return names.length === 1 && keys.includes('speaker') ? [part.made('affiliation bio', { name: names[0] })] : names;
}

/** The slots of a day; a slot holds as many sessions as take place at a time. */
function slotsOf(day: Original): readonly Made[] {
  const tracks = day.list('tracks').map((track) => track.text('title'));
  return day.list('timeslots').flatMap((slot) => slot.list('sessionIds').map((session, index) => slot.as({ start: 'startTime', end: 'endTime' }).made('end', {
    title: session.text(), start: [day.text('date'), slot.text('startTime')].filter(Boolean).join('T') || null, track: tracks.length > 1 ? tracks[index] : tracks[0],
  })));
}
