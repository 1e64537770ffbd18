/**
 * The talks of a session as lines in turn: a title and, below or above it, who gives it.
 */
import type { Draft } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { isSessionTitle } from '../words/kind-words.js';
import { labelled } from '../words/label-words.js';
import { isAffiliation, readPersons } from '../words/names.js';
import type { People } from './fill.js';

/** Longer lines are no title, and name nobody. */
const LONGEST = 360;

/** Below the name of a session: people over what each of them says, line by line, the other way round. */
export function titlesAhead({ kind, title, speakers, chairs }: Draft, blocks: readonly Block[], { has, isNamed }: People['known']): readonly Block[] {
  const lines = blocks.filter(({ plain }) => !labelled(plain));
  const isHolder = kind === 'session' || isSessionTitle(title?.value ?? '') || chairs.length > 0;
  if (!isHolder || speakers.length || lines.length < 4 || lines.length % 2 || lines.some((block) => block.kind !== 'text' || block.plain.length > LONGEST)) return blocks;
  if (!lines.every(({ plain }, at) => (readPersons(plain, has)?.every(isNamed) === true) === (at % 2 === 0))) return blocks;
  return [...blocks.filter((block) => !lines.includes(block)), ...lines.flatMap((block, at) => (at % 2 ? [block, ...lines.slice(at - 1, at)] : []))];
}

/** In a session: titles, each over its people. */
export function titlesOverPeople(blocks: readonly Block[], known: People['known']): readonly Block[] {
  const lines = blocks.filter(({ plain }) => !labelled(plain));
  if (lines.some(({ kind, plain }) => kind !== 'text' || plain.length > LONGEST)) return [];
  return lines.filter((block, at) => isOverPeople(block, lines[at + 1], known));
}

/** Two titles and more in turn with those who speak about them, and not a line beside: talks, whatever the entry is called. */
export function titlesInTurn(blocks: readonly Block[], known: People['known']): readonly Block[] {
  const lines = blocks.filter(({ plain }) => !labelled(plain));
  const titles = lines.filter((_, at) => at % 2 === 0);
  const areAlike = titles.every(({ kind, level }) => kind === titles[0]?.kind && level === titles[0].level);
  if (titles.length < 2 || lines.length !== titles.length * 2 || !areAlike || titles.every(({ plain }) => isAffiliation(plain))) return [];
  return titles.every((title, at) => title.plain.length <= LONGEST && isOverPeople(title.kind === 'heading' ? { ...title, kind: 'text' } : title, lines[at * 2 + 1], known)) ? titles : [];
}

/** True for words over a line of people and nothing else. */
export function isOverPeople(block: Block, below: Block | undefined, { has, isNamed }: People['known']): boolean {
  if (block.kind !== 'text' || below?.kind !== 'text' || /^\(.*\)$/u.test(block.plain) || labelled(block.plain) || readPersons(block.plain, has)) return false;
  return readPersons(below.plain, has)?.every(isNamed) === true;
}
