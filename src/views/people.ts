/**
 * People: the line under a talk's title, and the list of all who make the event.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Named, Person, ScientificEvent } from '../event/model.js';
import { allEntries } from '../event/parse.js';
import { BoundedCache } from '../time/bounded.js';
import { formatLanguage } from '../time/labels.js';
import type { Display } from './display.js';
import { address, dotted, inline, prose } from './prose.js';

const lists = new BoundedCache<string, Intl.ListFormat>(20);

function listFormat(language: string): Intl.ListFormat {
  return lists.get(language, () => new Intl.ListFormat(formatLanguage(language), { type: 'conjunction' }));
}

/** "A, B and C" in the language of the display; items may be templates. */
export function listed(items: readonly unknown[], { speech }: Display): unknown {
  const format = listFormat(speech.language);
  if (items.every((item) => typeof item === 'string')) return format.format(items);
  return format.formatToParts(items.map((_, index) => String(index))).map((part) => (part.type === 'element' ? items[Number(part.value)] : part.value));
}

/** "Alan Geer (ECMWF)", the name linked where there is an address. */
export function person({ name, affiliations, url }: Person, display: Display, linked: boolean): unknown {
  const shown = inline(name, display);
  const named = linked && url ? address(url, shown) : shown;
  if (!affiliations.length) return named;
  const parts = affiliations.map((affiliation) => inline(affiliation, display));
  const plain = typeof named === 'string' && parts.every((part) => typeof part === 'string');
  return plain ? `${named} (${parts.join(', ')})` : [named, ' (', parts.map((part, index) => (index ? [', ', part] : part)), ')'];
}

/** Speakers of all talks, each once, in the order of the programme. */
function invitedSpeakers(event: ScientificEvent): readonly Person[] {
  const speakers = new Map<string, Person>();
  for (const entry of allEntries(event.days)) {
    if (entry.kind !== 'talk' && entry.kind !== 'keynote') continue;
    for (const speaker of entry.speakers) if (!speakers.has(speaker.name[0].value)) speakers.set(speaker.name[0].value, speaker);
  }
  return [...speakers.values()];
}

/** A place, sponsor or contact: name, address, e-mail. */
export function named({ name, address: postal, url, email }: Named, display: Display): unknown {
  const shown = name && inline(name, display);
  return dotted([url ? address(url, shown) : shown, postal && inline(postal, display), email && address(email)]);
}

/** ORCID records and biographies, of those who have one. */
export function personDetails(people: readonly Person[], display: Display): unknown {
  return people.filter((one) => one.bio ?? one.orcid).map(({ name, orcid, bio }) =>
    html`<p class="about" part="speaker">${dotted([inline(name, display), orcid && address(orcid, `ORCID ${orcid.written.slice(-19)}`)])}</p>${bio ? prose(bio, display, 'bio') : nothing}`);
}

// A congress has hundreds of speakers; they are in the programme, and a list of them is no reading.
const MOST_LISTED = 40;

/** Organisers, chairs, speakers and sponsors, with their affiliations. */
export function people(event: ScientificEvent, display: Display): TemplateResult | typeof nothing {
  const { words } = display.speech;
  const speakers = invitedSpeakers(event);
  const linked = (list: readonly Person[]): readonly unknown[] => list.map((one) => person(one, display, true));
  const groups: readonly (readonly [string, readonly unknown[]])[] = [
    [words.organizers, linked(event.organizers)],
    [words.speakers, speakers.length <= MOST_LISTED ? linked(speakers) : []],
    [words.chairs, linked(event.chairs)],
    [words.sponsors, event.sponsors.map((one) => named(one, display))],
  ];
  const rows = groups.filter(([, list]) => list.length).map(([label, list]) =>
    html`<div><dt>${label}</dt><dd>${listed(list, display)}</dd></div>`);
  return rows.length ? html`<dl class="people" part="people">${rows}</dl>${personDetails([...new Set([...event.organizers, ...event.chairs])], display)}` : nothing;
}
