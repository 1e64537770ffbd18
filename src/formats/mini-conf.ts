/**
 * Data of virtual conferences made with Mini-Conf, JSON or decoded YAML: a calendar of slots; and talks with the slots of each (`sessions`). Neither says
 * what the event is called.
 */
import { isRecord } from '../event/fields.js';
import { plainOfHtml } from './html-text.js';
import { inOrder, inUtc, Original, translated, type Made } from './original.js';
import type { Format } from './reader.js';
import { kindOf } from './vocabulary.js';

const LINKS = { link: 'web', website: 'web', zoom_link: 'join', livestream: 'join', video_url: 'recording', pdf_url: 'paper', slides_link: 'slides' };

/** The format. */
export const miniConf: Format = {
  names: { kind: 'calendarId', room: 'place', abstract: 'abstract description', speakers: 'presenter speaker', title: 'title long_name name', affiliation: 'institution affiliation', ext: 'miniConf calendarId type view link image' },
  recognises(document) {
    const whole = new Original(document);
    const fields = whole.entries();
    return whole.list().some((part) => isTalk(part) || isSlot(part)) || (fields.length > 0 && fields.every(([, part]) => isTimed(part)));
  },
  translate(document) {
    const whole = new Original(document, miniConf.names);
    // A list, or an object of which each field is one.
    const parts = [...whole.list(), ...whole.entries().map(([, part]) => part)];
    return translated(whole.made('', { version: 1, agenda: inOrder(parts.flatMap((part) => (isTalk(part) ? talkOf(part) : part.value == null ? [] : [slotOf(part)]))) }), miniConf.names);
  },
};

const isTimed = (part: Original): boolean => part.raw('start_time') != null;
const isTalk = (part: Original): boolean => part.list('sessions').some(isTimed);

function isSlot(part: Original): boolean {
  // A clock time alone is another calendar's.
  return isTimed(part) ? !/^..?:/.test(part.text('start_time') ?? '') : part.raw('start') != null && (part.raw('calendarId') ?? part.raw('category')) != null;
}

/** A slot with its times. YAML knows times; and one in UTC, as calendars export it, says nothing of the place. */
function timed(slot: Original, others: Made): Made {
  const [start, end] = isTimed(slot) ? ['start_time', 'end_time'] as const : ['start', 'end'] as const;
  return slot.as({ start, end }).made('ext', { start: inUtc(slot.raw(start)) ?? null, end: inUtc(slot.raw(end)), ...others });
}

/** Titles have markup in them, and are shown letter by letter. */
function titleOf(part: Original): string | undefined {
  const title = part.text('title', 'long_name', 'name', 'session');
  return title && plainOfHtml(title);
}

/** A slot of a calendar. */
export function slotOf(slot: Original): Made {
  const title = titleOf(slot);
  const place = slot.text('place', 'location', 'room');
  return timed(slot, {
    title, room: place && !/^https?:|\.html?\b/.test(place) ? place : undefined, abstract: slot.prose('abstract', 'description'), track: slot.text('track'), links: slot.links(LINKS),
    kind: [slot.raw('calendarId'), slot.raw('type'), /^(?:live )?q&a/i.test(title ?? '') ? title : ''].map(kindOf).find(Boolean), speakers: namesIn(slot, 'presenter', 'speaker'), authors: namesIn(slot, 'authors'), chairs: namesIn(slot, 'chairs', 'hosts'),
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
