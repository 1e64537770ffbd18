/**
 * researchseminars.org's API: a seminar series or conference with its talks, one talk, or talks that were searched for. Instants are written with
 * the offset of the server, which is nobody's zone; what opens a meeting or lets one edit a talk is not asked for.
 */
import { isoInstant, parseIsoTime } from '../time/iso.js';
import { inOrder, Original, translated, type Made } from './original.js';
import type { Format } from './reader.js';

/** The format. */
export const researchSeminars: Format = {
  names: { timeZone: 'timezone', start: 'start_time', end: 'end_time', agenda: 'talks', speakers: 'speaker', keywords: 'topics', id: 'seminar_ctr', url: 'homepage', abstract: 'abstract comments', description: 'description comments', location: 'room', ext: 'researchSeminars is_conference' },
  recognises(document) {
    const answer = new Original(document);
    return talksIn(answer).length > 0 || (answer.at('properties').text('shortname') !== undefined && answer.hasLists('talks'));
  },
  translate(document) {
    const answer = new Original(document, researchSeminars.names);
    const series = answer.at('properties');
    const talks = talksIn(answer).filter((talk) => !['hidden', 'deleted'].some((key) => talk.raw(key) === true) && talk.raw('display') !== false);
    const zone = series.text('timezone') ?? talks[0]?.text('timezone');
    const room = series.text('room');
    return translated(series.as({ title: 'name title', start: 'start_date', end: 'end_date', id: 'shortname seminar_id' }).made('id title description language keywords url location ext', {
      version: 1, timeZone: zone, start: series.text('start_date'), end: series.text('end_date'), attendance: series.raw('online') === true ? (room ? 'hybrid' : 'online') : room && 'inPerson',
      agenda: inOrder(talks.filter((talk) => numberOf(talk) >= 0).map((talk) => translateTalk(talk, zone, talks))),
    }), researchSeminars.names);
  },
};

function talksIn(answer: Original): readonly Original[] {
  return [...answer.list('talks', 'results'), answer.at('properties')].filter((talk) => talk.raw('seminar_id') != null && talk.raw('start_time') !== undefined);
}

const numberOf = (talk: Original): number => Number(talk.text('seminar_ctr')) || 0;

function instantOf(talk: Original | undefined, key: string): unknown {
  const written = talk?.raw(key) ?? undefined;
  const time = parseIsoTime(written);
  return time?.kind === 'instant' ? isoInstant(time.instantMs) : written;
}

function translateTalk(talk: Original, zone: string | undefined, talks: readonly Original[]): Made {
  // A number below zero is where the talk of that number was before it was moved.
  const former = talks.find((other) => numberOf(other) < 0 && numberOf(other) === -numberOf(talk) && other.raw('seminar_id') === talk.raw('seminar_id'));
  const parts = (key: string): readonly string[] => (talk.text(key) ?? '').split('|').map((part) => part.trim());
  const own = talk.text('timezone');
  return talk.made('id title language abstract room keywords', {
    start: instantOf(talk, 'start_time') ?? null, end: instantOf(talk, 'end_time'), timeZone: own === zone ? undefined : own, status: former && 'rescheduled', previousStart: instantOf(former, 'start_time'),
    speakers: parts('speaker').flatMap((name, index) => (name ? [talk.as({ url: 'speaker_homepage', name: 'speaker' }).made('', { name, affiliation: parts('speaker_affiliation')[index], url: new Original({ url: parts('speaker_homepage')[index] }).address('url') })] : [])),
    // A meeting that only some may enter is not linked on a page that all can read.
    links: talk.links({ slides_link: 'slides', video_link: 'recording', paper_link: 'paper', stream_link: 'join', access_registration: 'register', ...(talk.raw('access_control') ? {} : { live_link: 'join' }) }),
  });
}
