/**
 * One entry of a programme as schema.org's Event, inside the event that it belongs to.
 */
import type { Address, Entry, Kind, ScientificEvent } from '../../event/model.js';
import { isOff } from '../../event/states.js';
import { ending, link, linked, longText, moment, oneOrMore, persons, standing, thing, works, type Thing } from './json-ld-things.js';
import { Wordings, type Losses } from './losses.js';

/** Events from which one learns. */
export const LEARNING = 'EducationEvent';

const TYPES: Readonly<Record<Kind, string>> = {
  talk: LEARNING, keynote: LEARNING, poster: LEARNING, panel: LEARNING, discussion: LEARNING, session: LEARNING, workshop: LEARNING,
  opening: 'Event', closing: 'Event', break: 'Event', buffer: 'Event', other: 'Event', social: 'SocialEvent',
};

/** The schema.org type of an entry. */
export function typeOf({ kind }: Entry): string {
  return TYPES[kind];
}

/** An entry with its items, in its own language where it has one. */
export function entryOf(entry: Entry, event: ScientificEvent, around: Wordings): Thing {
  const { kind, when, timeZone = event.timeZone, speakers, abstract, language, links, items } = entry;
  const { zoneOffsets: tables } = event;
  const field = 'agenda[].';
  const wordings = language ? new Wordings([language, ...around.languages], around.losses) : around;
  const name = wordings.maybe(entry.title, `${field}title`);
  countUnsaid(entry, event, wordings.losses);
  return {
    '@type': TYPES[kind],
    // As our own files are read: with speakers or an abstract it is a talk, without them anything else.
    additionalType: kind === (speakers.length || abstract ? 'talk' : 'other') ? undefined : kind,
    identifier: entry.id,
    name,
    description: longText(abstract, `${field}abstract`, wordings),
    url: link(pageOf(entry), `${field}links[].url`, wordings),
    inLanguage: language && language !== event.language ? language : undefined,
    keywords: oneOrMore(entry.keywords.map((one) => wordings.of(one, `${field}keywords[]`))),
    startDate: moment(when, timeZone, tables),
    endDate: ending(when, timeZone, tables),
    // What is in an event that is off is off, whatever is said of it alone.
    ...standing(isOff(event) && !isOff(entry) ? { ...entry, status: event.status } : entry, field, timeZone, tables, wordings),
    location: oneOrMore([...entry.rooms.map((room) => thing('Place', { name: wordings.of(room.name, `${field}room`) })), ...linked(links, 'join', 'VirtualLocation', wordings)]),
    performer: persons(speakers, `${field}speakers`, wordings),
    contributor: persons(entry.chairs, `${field}chairs`, wordings),
    offers: oneOrMore(linked(links, 'register', 'Offer', wordings)),
    workFeatured: works(entry, name, field, wordings),
    // A plain work: a video would have to tell more of itself than we know.
    recordedIn: oneOrMore(linked(links, 'recording', 'CreativeWork', wordings)),
    subEvent: oneOrMore(items.map((item) => entryOf(item, event, wordings))),
  };
}

/** An event has one page of its own: the first that its links name. */
function pageOf({ links }: Entry): Address | undefined {
  return links.find(({ type, url }) => type === 'web' && url?.href !== undefined)?.url;
}

/** Fields that schema.org has no property for. */
function countUnsaid(entry: Entry, event: ScientificEvent, losses: Losses): void {
  const page = pageOf(entry);
  const pages = entry.links.filter(({ type }) => type === 'web');
  const fields: Readonly<Record<string, unknown>> = {
    subtitle: entry.subtitle, start: entry.when.kind === 'announced-later', timeZone: entry.timeZone !== event.timeZone && hasRules(entry.timeZone),
    times: entry.approximate && !event.approximate, delay: entry.delayMinutes !== event.delayMinutes, qa: entry.qaMinutes, track: entry.track,
    'links[].title': pages.find(({ url }) => url === page)?.title,
  };
  for (const [field, value] of Object.entries(fields)) if (value) losses.add(`agenda[].${field}`);
  losses.add('agenda[].links[]', pages.filter(({ url }) => url === undefined || url !== page).length);
}

/** True for a zone that is more than an offset: the offset of each time stays, whose clocks they are is not said. */
export function hasRules(timeZone: string | undefined): boolean {
  return timeZone !== undefined && timeZone !== 'UTC' && !/^[+-]\d/.test(timeZone);
}
