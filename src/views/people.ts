/**
 * People: the line under a talk's title, and the list of all who make the event.
 */
import type { Named, Person, ScientificEvent } from '../event/model.js';
import { invitedSpeakers } from '../event/participants.js';
import { listed } from '../time/labels.js';
import type { Display } from './display.js';
import { h, isEmpty, type Content } from './nodes.js';
import { address, dotted, inline, inlineList, prose } from './prose.js';

/** "Alan Geer (ECMWF)", the name linked where there is an address. */
function person({ name, affiliations, url }: Person, display: Display): Content {
  const shown = inline(name, display);
  const named = url ? address(url, shown) : shown;
  return affiliations.length ? [named, ' (', inlineList(affiliations, display), ')'] : named;
}

/** People one after the other. */
export function persons(list: readonly Person[], display: Display): Content {
  return listed(list.map((one) => person(one, display)), display.speech.language);
}

/** A place, sponsor or contact: name, address, e-mail. */
export function named({ name, address: postal, url, email }: Named, display: Display): Content {
  const shown = name && inline(name, display);
  return dotted([url ? address(url, shown) : shown, postal && inline(postal, display), email && address(email)]);
}

/** True for somebody of whom more is said than where they are from. */
export function hasDetails({ bio, orcid }: Person): boolean {
  return !!(bio ?? orcid);
}

/** ORCID records and biographies, of those who have one. */
export function personDetails(people: readonly Person[], display: Display): Content {
  return people.filter(hasDetails).map(({ name, orcid, bio }) => [
    h('p', 'speaker', undefined, dotted([inline(name, display), orcid && address(orcid, orcid.href === undefined ? 'ORCID' : `ORCID ${orcid.written.slice(-19)}`)])),
    bio && prose(bio, display, 'bio'),
  ]);
}

/** Terms and what is said of them; terms of which nothing is said are left out. */
export function terms(name: string, rows: readonly (readonly [string, Content])[]): Content {
  const present = rows.filter(([, content]) => !isEmpty(content));
  return present.length ? h('dl', name, undefined, present.map(([term, content]) => h('div', '', undefined, h('dt', '', undefined, term), h('dd', '', undefined, content)))) : undefined;
}

/** Organisers, chairs, speakers and sponsors, with their affiliations. */
export function people(event: ScientificEvent, display: Display): Content {
  const { words, language } = display.speech;
  return [
    terms('people', [
      [words.organizers, persons(event.organizers, display)],
      [words.speakers, persons(invitedSpeakers(event), display)],
      [words.chairs, persons(event.chairs, display)],
      [words.sponsors, listed(event.sponsors.map((one) => named(one, display)), language)],
    ]),
    personDetails([...new Set([...event.organizers, ...event.chairs])], display),
  ];
}
