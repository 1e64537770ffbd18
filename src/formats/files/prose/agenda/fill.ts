/**
 * Title and people of an entry out of its line.
 */
import { MINUTE_WORDS } from '../../dates/other-clocks.js';
import type { Draft, GuessList } from '../draft.js';
import { linksIn } from '../text/inline-text.js';
import { calledOff } from '../words/called-off.js';
import { isSessionTitle, kindByWords } from '../words/kind-words.js';
import { labelled } from '../words/label-words.js';
import { areLinkWords } from '../words/link-words.js';
import { linksOf, takeLinks } from '../words/links.js';
import { readPersons, type KnownPeople } from '../words/names.js';
import { roomBehind } from '../words/rooms.js';
import { splitTitle, unquoted } from '../words/titles.js';

// "[abstract] [paper]" after a title.
const LINK_WORD = /\s*(?:[[(]\s?(?:abstract|paper|slides?|video|pdf|poster|code|recording|bib(?:tex)?|arxiv|link|presentation|details?|more(?: info(?:rmation)?)?|info|website|folien|résumé|resumen)\s?[\])]|(?<=[\s)])(?:abstract|paper|slides?|video|pdf|poster|recording|arxiv|presentation|details|movie))$/iu;

// "(Slides; Demo 1)", "[rzk demo]"
const LINK_WORDS = /\s*[[(]\s?([^()[\]]{3,80}?)\s?[\])]$/u;

/** The same of several words, one of them above, or of such as lead somewhere. */
function linkWords(bare: string, links: ReadonlyMap<string, string>): RegExpExecArray | null {
  const match = LINK_WORDS.exec(bare);
  const words = match?.[1] ?? '';
  const parts = areLinkWords(words) ? words.split(/\s?[,;/|&+]\s?/u) : [];
  const isKnown = links.has(words) || parts.every((part) => links.has(part)) || (parts.length > 1 && parts.some((part) => LINK_WORD.test(` (${part})`)));
  return parts.length && isKnown ? match : null;
}

/** A title without the words of the links behind it. */
export function withoutLinkWords(text: string, markdown: string): string {
  let bare = text;
  for (let count = 0; count < 6 && bare.length < 600; count++) {
    const match = LINK_WORD.exec(bare) ?? (/[\])]$/.test(bare) ? linkWords(bare, linksIn(markdown)) : null);
    if (!match?.index || !(/[[(]/.test(match[0]) || linksIn(markdown).has(match[0].trim()))) break;
    bare = bare.slice(0, match.index).replace(/(?:[\s,;]|\s[–—-])+$/, '');
  }
  return bare;
}

/** What this needs to know of the text. */
export interface People {
  readonly known: KnownPeople;
  readonly guesses: GuessList;
}

/** Takes a length in brackets out of a line: "(20 min + 5 min Q&A)", "(10 min)". One that contradicts the slot stays where it is. */
export function withoutLength(draft: Draft, text: string, line: number, guesses: GuessList): string {
  const rule = text.length < 500 ? RULE_IN_TITLE.exec(text) : null;
  if (rule) {
    draft.qa = Number(rule[2]);
    guesses.add('defaults-guessed', line, { value: rule[0].trim(), minutes: Number(rule[1]) + draft.qa, qa: draft.qa }, draft, 'qa');
    return text.replace(rule[0], '').trim();
  }
  const length = text.length < 500 ? LENGTH.exec(text) : null;
  const { start, end } = draft.slot ?? {};
  const minutes = Number(length?.[1]);
  if (!length || (start && end && (end.minutes - start.minutes + 1440) % 720 !== minutes % 720)) return text;
  if (!end) draft.minutes = minutes;
  return text.replace(length[0], '').replace(/^[\s:|–—-]+/u, '').trim();
}

const LENGTH = new RegExp(`\\s*[(（](\\d{1,3})\\s?${MINUTE_WORDS}[)）]`, 'iu');
const RULE_IN_TITLE = /\s*\((\d{1,3})\s?min(?:ute)?s?\.?(?:\s(?:talk|presentation|vortrag|exposé))?\s?(?:\+|plus|and|und|et|y)\s?(\d{1,2})\s?min(?:ute)?s?\.?\s?(?:q\s?&\s?a|questions|discussion|diskussion|fragen|preguntas)?\)/iu;

/** Takes the room behind a line out of it. */
export function withoutPlace(draft: Draft, text: string, line: number): string {
  const found = draft.room ? undefined : roomBehind(text);
  if (!found) return text;
  draft.room = { value: found.room, line };
  return found.before;
}

/** "Invited speaker", "Keynote speaker": a name for the talk, too. */
export const isInvitation = (word: string): boolean => /invit|keynote|plen|eingelad|hauptv/iu.test(word);

/**
 * Fills an entry.
 * @param rest The words of its line, without its time.
 * @param markdown The whole line in its dress.
 * @param holds "title": people stand elsewhere, "words": there may be people, but not alone.
 */
export function fill(draft: Draft, rest: string, markdown: string, line: number, { known, guesses }: People, holds?: 'title' | 'words'): void {
  const off = calledOff(rest);
  if (off !== undefined) draft.status = { value: 'cancelled', line };
  const told = withoutLength(draft, off ?? rest, line, guesses);
  const said = labelled(told);
  const words = said?.label === 'title' && said.value ? said.value : told;
  const speaking = said?.label === 'speakers' && !isInvitation(said.word) ? readPersons(said.value, known.has, true) : undefined;
  // "10:30 Speaker: Jane Doe", and below it her title.
  if (speaking) {
    draft.speakers = speaking.map((value) => ({ value: known.full(value), line }));
    takeLinks(draft, linksOf(markdown, line, guesses, draft.speakers));
    return;
  }
  const chaired = said?.label === 'chairs' && said.value ? readPersons(said.value, known.has, true) : undefined;
  // "10:30-12:00 Chair: Jane Doe": a session of hers.
  if (chaired) {
    draft.chairs = [...draft.chairs, ...chaired.map((value) => ({ value: known.full(value), line }))];
    draft.kind = 'session';
    takeLinks(draft, linksOf(markdown, line, guesses, draft.chairs));
    return;
  }
  const bare = withoutPlace(draft, withoutLinkWords(words, markdown), line);
  const parted = splitTitle(bare, markdown, known);
  const split = holds === 'title' || (holds === 'words' && !parted.title) ? { title: unquoted(bare), speakers: [], chairs: [], guessed: false } : parted;
  // "Café – Gather Town", "Session A (Jeunes Chercheurs)": nobody speaks there, whatever looks like a name.
  // "Ann Lee (Bern): Excursions into snow" is a talk.
  const isSaid = split.speakers.some(({ name, affiliation }) => affiliation !== undefined && bare.startsWith(`${name} (`));
  const speaks = !split.guessed || isSaid || !(/^(?:break|buffer|social)$/.test(kindByWords(split.title, false) ?? '') || (isSessionTitle(split.title) && split.speakers.every(({ affiliation }) => affiliation === undefined)));
  const { title, speakers, chairs, guessed } = speaks ? split : { ...split, title: bare, speakers: [], guessed: false };
  // "Ann Lee: ." has none yet.
  if (title && !/^[.:,;·–—-]+$/.test(title)) draft.title = { value: title, line };
  draft.speakers = speakers.map((value) => ({ value, line }));
  draft.chairs = [...draft.chairs, ...chairs.map((value) => ({ value, line }))];
  takeLinks(draft, linksOf(markdown, line, guesses, [...draft.speakers, ...draft.chairs]));
  if (guessed && speakers.length) guesses.addSpeakers(draft, speakers, line);
}
