/**
 * The people of a cell: parted by semicolons, line breaks, commas or "and", with or without where they are from, and those who chair among them.
 */
import { itemsOf, peopleOf } from '../../cells.js';
import { labelled } from '../prose/words/label-words.js';
import { isAffiliation, letters, personName, readPersons, type WrittenPerson } from '../prose/words/names.js';
import type { ColumnField } from './columns.js';
import type { Around, Tell } from './draft.js';

const AND_OF_NAMES = /^(\p{Lu}[^\s,;()]*(?:\s[^\s,;()]+){1,3})\s[yei]\s(\p{Lu}[^\s,;()]*(?:\s[^\s,;()]+){1,3})$/u;
/** An e-mail address, perhaps in angle brackets. */
export const ADDRESS = /<?(?:mailto:)?[^\s@<>()[\],;:/]{1,64}@[^\s@<>()[\],;]{1,255}>?/g;

/** The people of several columns. In another one "Ada Brandt" may stand once more, as "ada-brandt" for the name of her picture. */
function onceEach(columns: readonly (readonly string[])[]): readonly string[] {
  const isNew = (name: string, at: number): boolean => !letters(name) || !columns.slice(0, at).flat().some((other) => letters(other) === letters(name));
  return columns.flatMap((names, at) => names.filter((name) => isNew(name, at)));
}

/** Who chairs, where that stands among those who speak: "(Chair) Ada Brandt", "Chair: Ada Brandt". */
function chairIn(text: string, field: ColumnField): string | undefined {
  const said = field === 'chairs' ? undefined : labelled(text.replace(/^\(([^()]{3,30})\)\s*(?=\S)/, '$1: '));
  return said?.label === 'chairs' && said.value ? said.value : undefined;
}

/** Reads the people in the columns of a row: of one field, and those who chair among the speakers. */
export function peopleReader(all: (field: ColumnField) => readonly string[], { lists, tell }: Pick<Around, 'lists' | 'tell'>, line: number): { people(field: ColumnField): readonly string[]; chairs(): readonly string[] } {
  const places = all('affiliation').filter(Boolean).flatMap(itemsOf).length;
  return {
    people: (field) => onceEach(all(field).map((text) => (chairIn(text, field) === undefined ? readPeople(text, field, line, tell, { places, areLists: lists?.has(field) === true }) : []))),
    chairs: () => (['speakers', 'authors'] as const).flatMap((field) => all(field).flatMap((text) => readPeople(chairIn(text, field) ?? '', 'chairs', line, tell))),
  };
}

/** What other cells tell of the people of one. */
export interface Beside {
  /** Where they are from, each of them, in a column of its own. */
  readonly places?: number;
  /** True where other cells of the column have several people with commas between them. */
  readonly areLists?: boolean;
}

/** The people of a cell, each with where they are from in brackets. */
export function readPeople(text: string, field: string, line: number, tell: Tell, { places = 0, areLists = false }: Beside = {}): readonly string[] {
  const open = text.replace(ADDRESS, '').replace(/\(\s*\)/g, '').trim();
  if (open !== text) tell('cell-left-out', { column: field }, line);
  // What stood between an address and a name.
  const without = open === text ? open : open.replace(/^[\s,;]+|[\s,]+$/g, '');
  const each = eachPlaced(without);
  if (each) return each;
  const from = oneFrom(without);
  if (from !== undefined) {
    tell('speakers-guessed', { names: from }, line);
    return [from];
  }
  const { people, isClear } = peopleOf(without);
  const names = people.length === 1 || !isClear ? namesIn(without) : [];
  // "Ada Brandt, Bo Rask" is probably two; "Rask, Bo" is one, and so is what has a word before or behind its comma.
  const isList = names.length > 2 || (names.length === 2 && (places === 2 || (areLists && without.includes(',')) || !/,/.test(without)));
  if (isList) {
    tell('speakers-guessed', { names: names.join(', ') }, line);
    return names;
  }
  // "Ana Ruiz y Bea Sol", "Anna Verdi e Bea Sol": not "José Ortega y Gasset".
  const [, one, other] = people.length === 1 ? AND_OF_NAMES.exec(without) ?? [] : [];
  if (one !== undefined && other !== undefined) {
    tell('speakers-guessed', { names: `${one}, ${other}` }, line);
    return [one, other];
  }
  const [only = '', another] = people;
  const isDoubtful = another === undefined && /^\s*[^\s,(]+\s[^,(]+,\s*[^\s,(]+\s[^,(]+$/.test(only);
  if (!isClear || isDoubtful) tell('people-unsplit', { value: without }, line);
  return people;
}

/** "Ada Brandt, Bo Rask, and Cy Dunn": whole names, and nothing but names. */
function namesIn(text: string): readonly string[] {
  const people = text.includes(';') ? undefined : readPersons(text);
  return people?.every(({ affiliation }) => affiliation === undefined) ? people.map(({ name }) => name) : [];
}

/** True for cells of which one has three people or more with commas between them: then those of two are two. */
export function areListed(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.split(',').length > 2 && cell.length < 300 && namesIn(cell).length > 2);
}

/** "Ann Lee (Leeds) og Bo Ray (Oslo)", "Ann Lee, Leeds; Bo Ray, ETH": brackets or semicolons leave nothing to doubt. */
function eachPlaced(text: string): readonly string[] | undefined {
  // Whatever "and" is there: "Jan Kos (Praha) a Eva Malá (Brno)".
  const people = readPersons(text.replace(/\)\s+\p{Ll}{1,4}\s+(?=\p{Lu})/gu, '), '));
  if (!people || people.length < 2 || people.some(({ affiliation }) => affiliation === undefined)) return undefined;
  const outside = text.replace(/\((?:[^()]|\([^()]*\))*\)/g, '()');
  const isBracketed = outside.split('()').length - 1 === people.length && /\(\)[\s.]*$/.test(outside);
  const areParts = outside.split(';').length === people.length && !outside.includes('()');
  return isBracketed || areParts ? people.map(placed) : undefined;
}

/** "Ann Lee, University of Leeds": nothing but a place. */
function oneFrom(text: string): string | undefined {
  const [, name = '', place = ''] = /^([^,;()\n]{4,60}),\s([^;()\n]{2,120})$/u.exec(text) ?? [];
  return place && isAffiliation(place) && !isAffiliation(name) && personName(name) !== undefined && namesIn(text).length === 0 ? `${name} (${place})` : undefined;
}

const placed = ({ name, affiliation }: WrittenPerson): string => (affiliation === undefined ? name : `${name} (${affiliation})`);

const CHAIR_BEHIND = /^(.{3,}?)\s*(?:[([]\s*([^()[\]]{3,120})[)\]]|\s[-–—|]\s+([^()]{3,120})|[.,;]\s+([^()]{3,120}))$/su;

/** A title without who chairs: "Fog and rime (Chair: Ada Brandt)", "Fog and rime – Chair: Ada Brandt". */
export function withoutChair(written: string): { readonly title: string; readonly chair: string } {
  const [, title = '', ...behind] = CHAIR_BEHIND.exec(written) ?? [];
  const said = labelled(behind.find((part) => part !== undefined) ?? '');
  return said?.label === 'chairs' && said.value && readPersons(said.value) ? { title, chair: said.value } : { title: written, chair: '' };
}
