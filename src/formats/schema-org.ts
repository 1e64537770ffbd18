/**
 * schema.org's Event in JSON-LD: one, a list, or a `@graph` whose parts refer to each other by `@id`; parts of an event are its `subEvent`s.
 */
import { isRecord, printed } from '../event/fields.js';
import { ProblemList } from '../event/problems.js';
import { withCharacters } from './html-text.js';
import { inOrder, Original, translated, type Made } from './original.js';
import type { Format } from './reader.js';
import { kindOf, linkTypeOf } from './vocabulary.js';

/** Words that are not ours without "Event…" and "…EventAttendanceMode". */
const WORDS: Readonly<Record<string, string>> = { offline: 'inPerson', mixed: 'hybrid' };

/** The format. */
export const schemaOrg: Format = {
  names: {
    id: 'identifier', title: 'name', abstract: 'description', bio: 'description', start: 'startDate', end: 'endDate', previousStart: 'previousStartDate', timeZone: 'eventSchedule/scheduleTimezone', language: 'inLanguage', status: 'eventStatus',
    attendance: 'eventAttendanceMode', speakers: 'performer', organizers: 'organizer', chairs: 'contributor', sponsors: 'sponsor', online: 'location', rooms: 'location', registration: 'offers', agenda: 'subEvent', items: 'subEvent',
    deadline: 'validThrough', platform: 'name', note: 'description', text: 'name', ext: 'schemaOrg isAccessibleForFree maximumAttendeeCapacity license',
  },
  recognises: (document) => eventsIn(new Original(document)).length > 0,
  translate(document) {
    const whole = new Original(plain(document), schemaOrg.names);
    const graph = new Graph(whole);
    return translated(graph.tops.length === 1 && graph.tops[0] ? graph.event(graph.tops[0]) : whole.made('title', { version: 1, events: graph.tops.map((event) => graph.event(event)) }), schemaOrg.names, graph.problems.all);
  },
};

/** Values that JSON-LD wraps, as they would stand alone: texts with their language, lists of one text. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(plain);
    if (items.length && value.every((item) => isRecord(item) && '@language' in item)) return Object.assign({}, ...items) as unknown;
    return items.length === 1 && typeof items[0] === 'string' ? items[0] : items;
  }
  // What is written for pages is often escaped for them as well.
  if (typeof value === 'string') return withCharacters(value);
  if (!isRecord(value)) return value;
  if ('@value' in value) return typeof value['@language'] === 'string' ? { [value['@language']]: plain(value['@value']) } : plain(value['@value']);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.replace(/^.*schema(?:\.org\/|:)/, ''), plain(inner)]));
}

/** The last part of a name that may be a whole address. */
const shortName = (name: unknown): string => (typeof name === 'string' ? name.replace(/^.*[/:#]/, '') : '');

/** What is one or a list: schema.org's names of old are plurals ("performers"). */
function many(node: Original, ...keys: readonly string[]): readonly Original[] {
  return keys.map((key) => node.at(node.raw(key) == null ? `${key}s` : key)).flatMap((at) => (at.value == null ? [] : Array.isArray(at.value) ? at.list() : [at]));
}

const wordsAt = (node: Original, key: string): readonly string[] => many(node, key).map((one) => shortName(one.raw('@id') ?? one.value));
const isVirtual = (place: Original): boolean => wordsAt(place, '@type').includes('VirtualLocation');
const joined = (between: string, parts: readonly (string | undefined)[]): string | undefined => parts.filter(Boolean).join(between) || undefined;

/** Events that stand by themselves: alone, in lists, in a graph, or as what a page is about. */
function eventsIn(node: Original, depth = 0): readonly Original[] {
  if (wordsAt(node, '@type').some((type) => /(?:Event|EventSeries|Festival|Hackathon|CourseInstance)$/.test(type))) return [node];
  return depth > 4 ? [] : [...node.list(), ...many(node, '@graph', 'itemListElement', 'item', 'mainEntity', 'hasCourseInstance')].flatMap((inner) => eventsIn(inner, depth + 1));
}

/** A document whose parts refer to each other. */
class Graph {
  /** Events that are no part of another. */
  readonly tops: readonly Original[];
  readonly problems = new ProblemList();
  private readonly events: readonly Original[];
  private readonly byId: ReadonlyMap<unknown, Original>;

  constructor(whole: Original) {
    this.events = eventsIn(whole);
    this.byId = new Map([...whole.list(), ...whole.list('@graph'), ...this.events].map((node) => [node.raw('@id'), node]));
    const parts = new Set(this.events.flatMap((event) => this.parts(event)).map(({ path }) => path));
    this.tops = this.events.filter(({ path }) => !parts.has(path));
  }

  /** An event by itself, or a series of them. */
  event(event: Original): Made {
    const parts = this.parts(event);
    if (parts.length && wordsAt(event, '@type').includes('EventSeries')) return event.made('title', { version: 1, events: parts.map((part) => this.event(part)) });
    const places = this.all(event, 'location');
    const place = places.find((one) => !isVirtual(one));
    const speakers = this.people(event, 'performer', 'instructor');
    // Who performs at an event with parts performs in one of them, which should say so.
    const agenda = parts.length || !many(event, 'performer', 'instructor').length ? inOrder(parts.map((part) => this.entry(part, [event.path]))) : [event.made('title start end duration', { speakers })];
    const said = JSON.stringify(agenda);
    const unsaid = speakers.map(({ name }) => name).filter((name) => name && !said.includes(JSON.stringify(name)));
    if (unsaid.length) this.problems.add('not-listed', `${event.path}/performer`, { value: unsaid.map(printed).join(', '), list: 'subEvent' });
    return event.made('title end description url ext', {
      ...this.common(event), start: event.raw('startDate'), version: 1, image: imageOf(event), timeZone: many(event, 'eventSchedule')[0]?.text('scheduleTimezone'), attendance: wordOf(event, 'eventAttendanceMode'), series: this.all(event, 'superEvent')[0]?.wording('name'),
      location: place && place.made('url', { name: nameOf(place), address: addressOf(place.at('address')) }), online: places.find(isVirtual)?.made('url platform note', { opens: event.text('doorTime') }), organizers: this.people(event, 'organizer'),
      sponsors: this.people(event, 'sponsor', 'funder').map(({ name, url, address }) => ({ name, url, address })), registration: this.all(event, 'offers').find((one) => one.address('url'))?.made('url deadline'),
      agenda,
    });
  }

  private entry(part: Original, above: readonly string[]): Made {
    const places = this.all(part, 'location');
    const speakers = this.people(part, 'performer');
    const works = this.all(part, 'workFeatured', 'workPerformed');
    // What is part of itself would have no end.
    const items = this.parts(part).filter(({ path }) => !above.includes(path)).map((item) => this.entry(item, [...above, part.path]));
    const kind = [...wordsAt(part, 'additionalType'), ...wordsAt(part, '@type')].map(kindOf).find(Boolean);
    const abstract = part.prose('description');
    return part.made('title start end duration', {
      ...this.common(part), kind: kind ?? (items.length && !speakers.length && !abstract ? 'session' : undefined), items: inOrder(items), abstract, speakers, authors: works.flatMap((work) => this.people(work, 'author')),
      rooms: places.filter((place) => !isVirtual(place)).map(nameOf).filter(Boolean), references: works.flatMap((work) => this.all(work, 'citation')).map((one) => (typeof one.value === 'string' ? one.value : one.made('text url'))),
      links: [
        ...part.links({ url: 'web' }), ...[...places.filter(isVirtual).map((one) => [one, 'join'] as const), ...this.all(part, 'recordedIn').map((one) => [one, 'recording'] as const), ...this.all(part, 'offers').map((one) => [one, 'register'] as const),
          ...works.map((one) => [one, linkTypeOf(...wordsAt(one, '@type'))] as const)].filter(([one]) => one.address('url')).map(([one, type]) => one.made('title url', { type })),
      ],
    });
  }

  /** What stands under a key, or what is referred to there. */
  private all(node: Original, ...keys: readonly string[]): readonly Original[] {
    return many(node, ...keys).map((one) => this.byId.get(one.raw('@id') ?? {}) ?? one);
  }

  /** Sub-events, by the event's word or their own. */
  private parts(event: Original): readonly Original[] {
    const id = event.raw('@id') ?? {};
    const theirs = this.events.filter((other) => many(other, 'superEvent').some((whole) => whole.raw('@id') === id));
    return [...new Map([...this.all(event, 'subEvent'), ...theirs].map((part) => [part.path, part])).values()];
  }

  /** What events and their parts have in common. */
  private common(event: Original): Made {
    const id = event.text('identifier', '@id');
    const [language] = many(event, 'inLanguage');
    return {
      id: id?.startsWith('_:') ? undefined : id, status: wordOf(event, 'eventStatus'), previousStart: many(event, 'previousStartDate')[0]?.value, chairs: this.people(event, 'contributor'), language: language && (language.text('alternateName') ?? nameOf(language)),
      keywords: event.hasLists('keywords') ? event.list('keywords').map(nameOf).filter(Boolean) : event.made('keywords').keywords,
    };
  }

  private people(node: Original, ...keys: readonly string[]): readonly Made[] {
    // A widespread calendar writes the type for whoever performs.
    return this.all(node, ...keys).filter(({ value }) => value !== 'Organization').map((person) => {
      if (typeof person.value === 'string') return person.made('', { name: person.value });
      const orcid = many(person, '@id', 'sameAs', 'url', 'identifier').map((one) => one.text()).find((id) => id && /^https?:\/\/orcid\.org\//.test(id));
      const name = person.raw('name') ?? joined(' ', [person.text('givenName'), person.text('familyName')]);
      // Where people live is nobody's business.
      const address = keys.includes('sponsor') ? addressOf(person.at('address')) : undefined;
      return person.made('url bio', { name, affiliations: this.all(person, 'affiliation', 'worksFor').map(nameOf), orcid, image: imageOf(person), address });
    });
  }
}

/** One of schema.org's words in ours; of several the one that says that something is not as planned. */
function wordOf(event: Original, key: string): string | undefined {
  const words = wordsAt(event, key).map((word) => word.replace(/^Event|EventAttendanceMode$/g, '').replace(/^./, (letter) => letter.toLowerCase())).map((word) => WORDS[word] ?? word);
  return words.find((word) => word !== 'scheduled') ?? words[0];
}

const nameOf = (node: Original): unknown => (typeof node.value === 'string' ? node.value : node.text('name') ?? Object.values(node.at('name').value ?? {})[0]);

function addressOf(address: Original): string | undefined {
  if (typeof address.value === 'string') return address.value;
  return joined(', ', [address.text('streetAddress'), joined(' ', [address.text('postalCode'), address.text('addressLocality')]), address.text('addressRegion'), address.text('addressCountry') ?? address.at('addressCountry').text('name')]);
}

function imageOf(node: Original): string | undefined {
  return many(node, 'image').map((image) => new Original({ image: image.value }).address('image') ?? image.address('contentUrl')).find(Boolean);
}
