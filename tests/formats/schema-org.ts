/**
 * What schema.org says of the types that our JSON-LD uses: property → types it expects, copied from its definitions (29.0), and what Google
 * asks of an Event. Nothing here is made from our source: it is what our output is held against.
 */
import assert from 'node:assert/strict';

/** Type → the type it is a kind of. */
const PARENTS: Readonly<Record<string, string>> = {
  Event: 'Thing', EducationEvent: 'Event', SocialEvent: 'Event', EventSeries: 'Event', Person: 'Thing', Organization: 'Thing', Place: 'Thing', VirtualLocation: 'Thing', Offer: 'Thing', PostalAddress: 'Thing',
  CreativeWork: 'Thing', PresentationDigitalDocument: 'CreativeWork', ScholarlyArticle: 'CreativeWork', Poster: 'CreativeWork', SoftwareSourceCode: 'CreativeWork',
};

const EVENT_STATUS = ['EventCancelled', 'EventMovedOnline', 'EventPostponed', 'EventRescheduled', 'EventScheduled'];
const ATTENDANCE = ['MixedEventAttendanceMode', 'OfflineEventAttendanceMode', 'OnlineEventAttendanceMode'];

/** Type → property → what it may hold. */
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Thing: { name: ['Text'], description: ['Text'], url: ['URL'], image: ['URL'], sameAs: ['URL'], identifier: ['Text', 'URL'], additionalType: ['Text', 'URL'] },
  Event: {
    startDate: ['Date', 'DateTime'], endDate: ['Date', 'DateTime'], previousStartDate: ['Date', 'DateTime'], doorTime: ['DateTime'], eventStatus: ['EventStatusType'], eventAttendanceMode: ['EventAttendanceModeEnumeration'],
    location: ['Place', 'VirtualLocation', 'PostalAddress', 'Text'], organizer: ['Organization', 'Person'], performer: ['Person', 'Organization'], contributor: ['Person', 'Organization'], sponsor: ['Organization', 'Person'],
    offers: ['Offer'], inLanguage: ['Language tag'], keywords: ['Text'], subEvent: ['Event'], superEvent: ['Event'], workFeatured: ['CreativeWork'], recordedIn: ['CreativeWork'],
  },
  Person: { affiliation: ['Organization'] },
  Organization: { address: ['PostalAddress', 'Text'], email: ['Text'] },
  Place: { address: ['PostalAddress', 'Text'] },
  PostalAddress: { streetAddress: ['Text'] },
  Offer: { validThrough: ['Date', 'DateTime'] },
  CreativeWork: { author: ['Person', 'Organization'], citation: ['CreativeWork', 'Text'] },
};

const ancestors = (type: string): string[] => [type, ...(PARENTS[type] === undefined ? [] : ancestors(PARENTS[type]))];

/** Forms of literal values. A date-time without an offset would be a time in nobody's zone. */
const LITERALS: Readonly<Record<string, (text: string) => boolean>> = {
  Text: (text) => text !== '',
  URL: (text) => /^(?:https?|mailto):/.test(text) && URL.canParse(text),
  Date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
  DateTime: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?[+-]\d\d:\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
  EventStatusType: (text) => EVENT_STATUS.some((status) => text === `https://schema.org/${status}`),
  EventAttendanceModeEnumeration: (text) => ATTENDANCE.some((mode) => text === `https://schema.org/${mode}`),
  'Language tag': (text) => Intl.getCanonicalLocales(text).length === 1,
};

/** A node of JSON-LD, decoded. */
export type Node = Readonly<Record<string, unknown>>;

/** What a property holds, as a list. */
export const values = (node: Node, property: string): unknown[] => [node[property] ?? []].flat();

/** The nodes that a property holds. */
export const nodes = (node: Node, property: string): Node[] => values(node, property) as Node[];

/** Everything in a document that schema.org does not define so. */
export function faults(node: Node, at = ''): string[] {
  const type = String(node['@type']);
  if (type !== 'Thing' && PARENTS[type] === undefined) return [`${at}: no type ${type}`];
  return Object.keys(node).filter((property) => property !== '@type' && (at !== '' || property !== '@context')).flatMap((property) => {
    const expected = ancestors(type).map((one) => PROPERTIES[one]?.[property]).find(Boolean);
    if (!expected) return [`${at}: ${type} has no ${property}`];
    return [node[property]].flat().flatMap((value) => {
      const place = `${at}/${property}`;
      if (typeof value === 'string') return expected.some((kind) => LITERALS[kind]?.(value)) ? [] : [`${place}: ${JSON.stringify(value)} is no ${expected.join(' or ')}`];
      if (typeof value !== 'object' || value === null) return [`${place}: ${String(value)}`];
      const found = String((value as Node)['@type']);
      return [...(ancestors(found).some((one) => expected.includes(one)) ? [] : [`${place}: ${found} is no ${expected.join(' or ')}`]), ...faults(value as Node, place)];
    });
  });
}

/** Google's Event: what must be there for a rich result, and what should. */
export const GOOGLE = {
  required: ['name', 'startDate', 'location'],
  recommended: ['description', 'endDate', 'eventAttendanceMode', 'eventStatus', 'image', 'offers', 'organizer', 'performer'],
};

/** The document in a text; it must say that it speaks schema.org. */
export function decoded(text: string): Node {
  const node = JSON.parse(text) as Node;
  assert.equal(node['@context'], 'https://schema.org');
  return node;
}
