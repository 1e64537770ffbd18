/**
 * Everyone and everything with a name, in HTML.
 */
import type { Named, Person, ScientificEvent } from '../../event/model.js';
import { invitedSpeakers } from '../../event/participants.js';
import { listed } from '../../time/labels.js';
import { dotted, element, isEmpty, type Content } from './html-elements.js';
import { address, inline, inlineList, prose, wordingOf, type Setting } from './html-texts.js';

/** "Alan Geer (ECMWF)", the name linked where there is an address. */
function person({ name, affiliations, url }: Person, setting: Setting): Content {
  const named = url ? address(url, wordingOf(name, setting).value) : inline(name, setting);
  return affiliations.length ? [named, ' (', inlineList(affiliations, setting), ')'] : named;
}

/** People one after the other. */
export function persons(list: readonly Person[], setting: Setting): Content {
  return listed(list.map((one) => person(one, setting)), setting.speech.language);
}

/** A place, sponsor or contact: name, address, e-mail. */
export function named({ name, address: postal, url, email }: Named, setting: Setting): Content {
  const shown = url ? address(url, name && wordingOf(name, setting).value) : name && inline(name, setting);
  return dotted([shown, postal && inline(postal, setting), email && address(email)]);
}

/** ORCID records and biographies, of those who have one. */
export function personDetails(people: readonly Person[], setting: Setting): Content {
  return people.filter((one) => one.bio ?? one.orcid).map(({ name, orcid, bio }) => [
    element('p', {}, dotted([inline(name, setting), orcid && address(orcid, orcid.href === undefined ? 'ORCID' : `ORCID ${orcid.written.slice(-19)}`)])),
    bio && prose(bio, setting),
  ]);
}

/** Terms and what is said of them; terms of which nothing is said are left out. */
export function terms(rows: readonly (readonly [string, Content])[]): Content {
  const said = rows.filter(([, content]) => !isEmpty(content));
  return said.length ? element('dl', {}, said.map(([term, content]) => element('div', {}, element('dt', {}, term), element('dd', {}, content)))) : undefined;
}

/** Organisers, chairs, speakers and sponsors, with their affiliations. */
export function peopleList(event: ScientificEvent, setting: Setting): Content {
  const { words, language } = setting.speech;
  return [
    terms([
      [words.organizers, persons(event.organizers, setting)],
      [words.speakers, persons(invitedSpeakers(event), setting)],
      [words.chairs, persons(event.chairs, setting)],
      [words.sponsors, listed(event.sponsors.map((one) => named(one, setting)), language)],
    ]),
    personDetails([...new Set([...event.organizers, ...event.chairs])], setting),
  ];
}
