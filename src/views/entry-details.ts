/**
 * What is said of an entry: the line under its title, its links, and what opens under it.
 */
import { NAMED_KINDS, type Entry, type Link, type LinkType, type Reference } from '../event/model.js';
import { peopleOf } from '../event/participants.js';
import { linkName } from '../formats/writers/said.js';
import { fill as fillIn } from '../i18n/index.js';
import { MINUTE_MS } from '../time/iso.js';
import { durationLabel } from '../time/labels.js';
import type { Display } from './display.js';
import { h, paragraph, type Content } from './nodes.js';
import { hasDetails, personDetails, persons } from './people.js';
import { address, dotted, inline, inlineList, line, prose } from './prose.js';

/** True when there is something to open. */
export function hasMore(entry: Entry): boolean {
  return !!entry.abstract || hasBesideAbstract(entry);
}

/** True for an entry of which nothing but its abstract is to be opened. */
export function hasOnlyAbstract(entry: Entry): boolean {
  return !!entry.abstract && !hasBesideAbstract(entry);
}

function hasBesideAbstract(entry: Entry): boolean {
  return entry.references.length > 0 || entry.keywords.length > 0 || hasOtherAuthors(entry) || peopleOf(entry).some(hasDetails);
}

/** True where the line under the title tells the speakers, and others wrote it with them. */
function hasOtherAuthors({ authors, speakers }: Entry): boolean {
  return authors.length > 0 && speakers.length > 0;
}

// What is left of a talk comes first once it is over, and the way into it last.
const AFTERWARDS: readonly LinkType[] = ['recording', 'slides', 'paper', 'poster', 'code', 'web', 'register', 'join'];

/** Links of an entry, in one line. */
export function links({ links: all }: Entry, display: Display, isOver: boolean): Content {
  const ordered = isOver ? [...all].sort((a, b) => AFTERWARDS.indexOf(a.type) - AFTERWARDS.indexOf(b.type)) : all;
  return dotted(ordered.map((one) => entryLink(one, display)));
}

/** Who, how long with questions, what kind, where. */
export function about(entry: Entry, display: Display): Content {
  const { words } = display.speech;
  return dotted([
    persons(entry.speakers.length ? entry.speakers : entry.authors, display),
    entry.chairs.length ? [`${words.chairs}: `, persons(entry.chairs, display)] : undefined,
    questions(entry, display),
    NAMED_KINDS.includes(entry.kind) ? words.kinds[entry.kind] : undefined,
    ...entry.rooms.map((room) => inline(room.name, display)),
    entry.track && inline(entry.track.name, display),
  ]);
}

function questions({ when, qaMinutes }: Entry, { speech }: Display): string | undefined {
  if (!qaMinutes || when.kind !== 'timed' || when.endMs === undefined) return undefined;
  const talkMinutes = Math.round((when.endMs - when.startMs) / MINUTE_MS) - qaMinutes;
  return fillIn(speech.words.talkAndQuestions, durationLabel(talkMinutes, speech.language), durationLabel(qaMinutes, speech.language));
}

function entryLink({ type, url, title }: Link, display: Display): Content {
  const label = title ? inline(title, display, false) : type === 'web' ? undefined : linkName(type, display.speech.words);
  return url ? address(url, label, `link ${type}`) : label;
}

/** Abstract, references, keywords, and what is said of the speakers. */
export function moreContent(entry: Entry, display: Display): Content {
  const { words } = display.speech;
  return [
    hasOtherAuthors(entry) ? paragraph('authors', [`${words.authors}: `, persons(entry.authors, display)]) : undefined,
    entry.abstract && prose(entry.abstract, display, 'abstract'),
    entry.references.length ? h('ul', 'references', undefined, entry.references.map((one) => h('li', '', undefined, reference(one, display)))) : undefined,
    entry.keywords.length ? paragraph('keywords', [`${words.keywords}: `, inlineList(entry.keywords, display, false)]) : undefined,
    personDetails(peopleOf(entry), display),
  ];
}

function reference({ text, url }: Reference, display: Display): Content {
  return [text && line(text, display), ' ', url && address(url)];
}
