/**
 * People, organisations, places, works and times in the words of schema.org; `json-ld.ts` makes events of them.
 */
import { isoDate, isoInstant, isoOffset, MINUTE_MS } from '../../time/iso.js';
import { UTC, type OffsetTable } from '../../time/zone.js';
import type { Address, Entry, Link, LinkType, Named, Person, Reference, Standing, When } from '../../event/model.js';
import { zoneByName } from '../../event/moment.js';
import type { Text } from '../../event/text.js';
import { plainOfMarkup } from '../plain-text.js';
import type { Wordings } from './losses.js';

/** A value of JSON-LD; what is undefined is not written. */
export type Value = string | undefined | Thing | readonly Value[];

/** A node: a type and its properties. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: Value;
}

/** A node, if there is anything to say of it. */
export function thing(type: string, properties: Readonly<Record<string, Value>>): Thing | undefined {
  return Object.values(properties).some((value) => value !== undefined) ? { '@type': type, ...properties } : undefined;
}

/** Nothing for an empty list, one value bare, several as a list: how search engines' own examples are written. */
export function oneOrMore(values: readonly (Value | undefined)[]): Value {
  const present = values.filter((value) => value !== undefined);
  return present.length > 1 ? present : present[0];
}

/** An instant on the clocks of a zone, with their offset: `2027-02-09T09:00:00+01:00`. */
export function dateTime(instantMs: number, timeZone: string | undefined, tables: Readonly<Record<string, OffsetTable>>): string {
  const zone = zoneByName(timeZone, tables) ?? UTC;
  const minutes = zone.offsetMinutes(instantMs);
  return isoInstant(instantMs + minutes * MINUTE_MS).replace('Z', isoOffset(minutes));
}

/** The start of a slot: an instant with its offset, a date, or nothing. */
export function moment(when: When, timeZone: string | undefined, tables: Readonly<Record<string, OffsetTable>>): string | undefined {
  if (when.kind === 'timed') return dateTime(when.startMs, timeZone, tables);
  return when.kind === 'all-day' ? isoDate(when.dayMs) : undefined;
}

/** The end of a slot where somebody wrote one: an inferred end would be read as a fact. */
export function ending(when: When, timeZone: string | undefined, tables: Readonly<Record<string, OffsetTable>>): string | undefined {
  if (when.kind === 'timed') return when.endMs === undefined || when.endInferred ? undefined : dateTime(when.endMs, timeZone, tables);
  return when.kind === 'all-day' && when.lastDayMs !== undefined ? isoDate(when.lastDayMs) : undefined;
}

const STATUS_TYPES: Readonly<Record<Standing['status'], string>> = {
  scheduled: 'EventScheduled', tentative: 'EventScheduled', cancelled: 'EventCancelled', postponed: 'EventPostponed', rescheduled: 'EventRescheduled', movedOnline: 'EventMovedOnline',
};

/** Whether it takes place, and when it was to before. What was at another time is rescheduled, in the words of search engines. */
export function standing(of: Standing, field: string, timeZone: string | undefined, tables: Readonly<Record<string, OffsetTable>>, { losses }: Wordings): Record<string, Value> {
  const previous = moment(of.previousStart, timeZone, tables);
  const status = previous !== undefined && of.status === 'scheduled' ? 'rescheduled' : of.status;
  if (status === 'tentative') losses.add(`${field}status`);
  if (of.statusNote) losses.add(`${field}statusNote`);
  return { eventStatus: `https://schema.org/${STATUS_TYPES[status]}`, previousStartDate: previous };
}

/** An address that may be linked to. */
export function link(url: Address | undefined, field: string, { losses }: Wordings): string | undefined {
  if (url && url.href === undefined) losses.add(field);
  return url?.href;
}

/** A long text without markup. */
export function longText(text: Text | undefined, field: string, wordings: Wordings): string | undefined {
  return text && (plainOfMarkup(wordings.of(text, field)) || undefined);
}

/** People; `field` is the list in which they stand. */
export function persons(list: readonly Person[], field: string, wordings: Wordings): Value {
  return oneOrMore(list.map(({ name, affiliations, url, orcid, image, bio }) => thing('Person', {
    name: wordings.of(name, `${field}[].name`),
    affiliation: oneOrMore(affiliations.map((one) => thing('Organization', { name: wordings.of(one, `${field}[].affiliation`) }))),
    url: link(url, `${field}[].url`, wordings),
    sameAs: link(orcid, `${field}[].orcid`, wordings),
    image,
    description: longText(bio, `${field}[].bio`, wordings),
  })));
}

/** A sponsor. */
export function organization({ name, address, url, email }: Named, field: string, wordings: Wordings): Value {
  return thing('Organization', {
    name: wordings.maybe(name, `${field}.name`),
    address: postalAddress(address, `${field}.address`, wordings),
    url: link(url, `${field}.url`, wordings),
    email: email?.written,
  });
}

/** Where it takes place. */
export function place({ name, address, url, email }: Named, field: string, wordings: Wordings): Value {
  if (email) wordings.losses.add(`${field}.email`);
  return thing('Place', { name: wordings.maybe(name, `${field}.name`), address: postalAddress(address, `${field}.address`, wordings), url: link(url, `${field}.url`, wordings) });
}

/** An address is one text to us: to take it apart into street, town and country would be a guess. */
function postalAddress(text: Text | undefined, field: string, wordings: Wordings): Value {
  return text && thing('PostalAddress', { streetAddress: wordings.of(text, field) });
}

/** Links of one type as things of one schema.org type, each with its address and its words. */
export function linked(links: readonly Link[], of: LinkType, type: string, wordings: Wordings): readonly Value[] {
  const field = 'agenda[].links[]';
  return links.filter((one) => one.type === of).map(({ url, title }) => thing(type, { name: wordings.maybe(title, `${field}.title`), url: link(url, `${field}.url`, wordings) }));
}

// What these links lead to is a work; the other types have properties of the event itself.
const WORK_TYPES = [['slides', 'PresentationDigitalDocument'], ['paper', 'ScholarlyArticle'], ['poster', 'Poster'], ['code', 'SoftwareSourceCode']] as const;

/** The work that an entry presents, where more is said of it than its speakers and abstract; and what belongs to it. */
export function works({ authors, references, links }: Entry, name: string | undefined, field: string, wordings: Wordings): Value {
  const author = persons(authors, `${field}authors`, wordings);
  const cited = oneOrMore(references.map((one) => citation(one, `${field}references[]`, wordings)));
  const presented = author ?? cited ? thing('CreativeWork', { name, author, citation: cited }) : undefined;
  return oneOrMore([presented, ...WORK_TYPES.flatMap(([of, type]) => linked(links, of, type, wordings))]);
}

function citation({ text, url }: Reference, field: string, wordings: Wordings): Value {
  const name = longText(text, field, wordings);
  return url ? thing('CreativeWork', { name, url: link(url, `${field}.url`, wordings) }) : name;
}
