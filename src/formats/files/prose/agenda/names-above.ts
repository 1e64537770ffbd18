/**
 * People beside a time, or in the first line of a cell, and below them what they speak about: a single name may be a title as well, so that is told by
 * how the text, or its table, does it elsewhere.
 */
import type { ClockStyle } from '../../dates/clock-times.js';
import type { Draft } from '../draft.js';
import type { Surroundings } from '../surroundings.js';
import { filledCells, type Block } from '../text/blocks.js';
import { undressed } from '../text/inline-text.js';
import { labelled } from '../words/label-words.js';
import { isAffiliation, personName, readPersons, type WrittenPerson } from '../words/names.js';
import type { People } from './fill.js';
import { linesOf } from './table-cells.js';

/** What reading the lines of an entry needs to know of the text. */
export interface Around extends People {
  readonly style: ClockStyle;
  /** In this text people stand beside the times, and titles below them. */
  readonly areNamesAbove?: boolean;
}

/** Longer lines are sentences: abstracts. */
export const LONG = 180;

const QUOTED = /^["“„«].*["”“»][.,]?$/su;

/** All of it is in italics, bold or quotation marks. */
export function isDressed({ plain, text }: Block): boolean {
  return undressed(text) !== text.trim() || QUOTED.test(plain);
}

/** True for a text in which people stand beside the times and titles below: three entries or more, and half of those that could be so. */
export function areNamesAbove(owned: ReadonlyMap<Draft, readonly Block[]>, around: Around): boolean {
  // The first line below a time alone stands for what is beside others.
  const lines = [...owned].map(([draft, blocks]) => (draft.title || draft.speakers.length ? { draft, above: draft.title?.value, blocks } : { draft: { ...draft, title: { value: '', line: 0 } }, above: blocks[0]?.plain, blocks: blocks.slice(1) }));
  const could = lines.filter(({ draft, blocks: [below] }) => below?.kind === 'text' && isUntold(draft, below));
  const fits = could.filter(({ above = '', blocks }) => readPersons(above, around.known.has) && titleBelow(blocks, around));
  return fits.length > 2 && fits.length * 2 >= could.length;
}

/** Nothing yet tells who speaks, nor that it is no talk. */
function isUntold({ title, speakers, items, kind }: Draft, below: Block): boolean {
  return title !== undefined && !speakers.length && !items.length && !kind && !labelled(below.plain);
}

function isTitleBelow(below: Block, { known }: Around): boolean {
  const words = below.plain.split(' ').length;
  return below.plain.length <= LONG * 2 && !readPersons(below.plain, known.has) && (isDressed(below) ? words > 1 : (words > 3 || /[?？]$/u.test(below.plain)) && !isAffiliation(below.plain));
}

/** The title below people, perhaps with where they are from between the two. */
export function titleBelow([below, next]: readonly Block[], around: Around): Block | undefined {
  if (!below || isTitleBelow(below, around)) return below;
  return isAffiliation(below.plain) && next?.kind === 'text' && !labelled(next.plain) && isTitleBelow(next, around) ? next : undefined;
}

/** Names above a line in dress, several names above any title, or names where this text has them: what was taken for the title are the people. */
export function namePeople(draft: Draft, blocks: readonly Block[], around: Around): void {
  const { known, guesses } = around;
  const { title } = draft;
  const below = titleBelow(blocks, around);
  if (!title || !below || !isUntold(draft, below)) return;
  const people = readPersons(title.value, known.has) ?? whoAndWhat(title.value, below);
  if (!people || (people.length < 2 && !isDressed(below) && !around.areNamesAbove)) return;
  draft.title = undefined;
  draft.speakers = people.map((value) => ({ value: known.full(value), line: title.line }));
  guesses.addSpeakers(draft, people, title.line);
}

/** Somebody with what they are, "Ann Lee, professor of physics at Leeds", above a title in quotation marks; undefined for anything else. */
export function whoAndWhat(written: string, below: Block | undefined): readonly WrittenPerson[] | undefined {
  if (!below || !QUOTED.test(below.plain)) return undefined;
  const [, name = '', affiliation = ''] = /^([^,;()]{4,60}),\s(\p{Ll}[^;]{3,150})$/u.exec(written) ?? [];
  return affiliation && personName(name) !== undefined ? [{ name, affiliation }] : undefined;
}

const HABITS = new WeakMap<Surroundings, boolean>();

/** The same of the cells of all tables: three and more begin with people, and half of those of several lines. */
export function areNamesFirstInCells(around: Surroundings): boolean {
  const told = HABITS.get(around);
  if (told !== undefined) return told;
  const cells = around.marks.filter(({ block }) => block.kind === 'row').flatMap(({ block }) => filledCells(block)).map(linesOf);
  const could = cells.filter(([first, below]) => first && below && !labelled(first.plain) && !labelled(below.plain));
  const fits = could.filter(([first, ...below]) => first && readPersons(first.plain, around.known.has) && titleBelow(below, around));
  const are = fits.length > 2 && fits.length * 2 >= could.length;
  HABITS.set(around, are);
  return are;
}
