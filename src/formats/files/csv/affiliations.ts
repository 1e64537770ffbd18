/**
 * Who comes from where, where a table has a column for that: as many as people, or with numbers behind the names ("Ada Brandt1; Bo Rask1,2", "1: Hill
 * Observatory; 2: Lakeside University").
 */
import { itemsOf } from '../../cells.js';
import { letters } from '../prose/words/names.js';

/** The people of a row, with their affiliations. */
interface Affiliated {
  readonly speakers: readonly unknown[];
  readonly authors: readonly unknown[];
  /** False where the affiliations could be anybody's. */
  readonly isClear: boolean;
}

interface Placed {
  readonly name: string;
  readonly affiliation?: string;
  readonly affiliations?: readonly string[];
}

/** Gives people their affiliations. */
export function withAffiliations(speakers: readonly string[], authors: readonly string[], cells: readonly string[]): Affiliated {
  if (!cells.length) return { speakers, authors, isClear: true };
  const places = numbered(cells.flatMap(itemsOf));
  const marked = places && (byMarks(authors, places) ?? byMarks(speakers, places));
  if (marked) return { speakers: byNames(speakers, marked), authors: byNames(authors, marked), isClear: true };
  const whole = places ? [...places.values()] : cells;
  const [ofSpeakers, ofAuthors] = [oneEach(speakers, whole), oneEach(authors, whole)];
  // "Hill Observatory; Lakeside University" may be both of who speaks, or one of each of two authors.
  if (ofSpeakers && ofAuthors && speakers.length !== authors.length) return { speakers, authors, isClear: false };
  if (ofSpeakers) return { speakers: ofSpeakers, authors, isClear: true };
  return ofAuthors ? { speakers: byNames(speakers, ofAuthors), authors: ofAuthors, isClear: true } : { speakers, authors, isClear: false };
}

/** As many affiliations as people, who have none behind their names, and no numbers: one each. Anything else could be anybody's. */
function oneEach(people: readonly string[], cells: readonly string[]): readonly Placed[] | undefined {
  const whole = cells.length === people.length ? cells : cells.flatMap(itemsOf);
  const isEach = people.length > 0 && whole.length === people.length && people.every((person) => !/\(|\d$/.test(person.normalize('NFKC')));
  return isEach ? people.map((name, index) => ({ name, affiliation: whole[index] ?? '' })) : undefined;
}

/** "1: Hill Observatory", "(2) Lakeside University". */
function numbered(items: readonly string[]): ReadonlyMap<string, string> | undefined {
  const found = items.map((item) => /^\(?(\d{1,2})\)?[:.)]?\s*(\p{L}.*)$/su.exec(item));
  return found.length && found.every(Boolean) ? new Map(found.map((match) => [match?.[1] ?? '', match?.[2]?.trim() ?? ''])) : undefined;
}

/** "Ada Brandt1,2", "Brandt, Ada (1)", "Ada Brandt²": all of them, and with numbers that are told. */
function byMarks(people: readonly string[], places: ReadonlyMap<string, string>): readonly Placed[] | undefined {
  const placed = people.map((person): Placed | undefined => {
    const [, name = '', marks = ''] = /^(.*?[^\d\s,(])\s*\(?(\d{1,2}(?:\s*,\s*\d{1,2})*)\)?$/su.exec(person.normalize('NFKC')) ?? [];
    const own = marks.split(',').flatMap((mark) => places.get(mark.trim()) ?? []);
    return own.length && own.length === marks.split(',').length ? { name, ...(own.length === 1 ? { affiliation: own[0] ?? '' } : { affiliations: own }) } : undefined;
  });
  return people.length ? placed.reduce<readonly Placed[] | undefined>((all, one) => (all && one ? [...all, one] : undefined), []) : undefined;
}

/** Who stands in both columns comes from the same place. */
function byNames(people: readonly string[], placed: readonly Placed[]): readonly unknown[] {
  return people.map((person) => placed.find(({ name }) => letters(name) !== '' && letters(name) === letters(person.normalize('NFKC').replace(/\s*\(?\d[\d\s,]*\)?$/, ''))) ?? person);
}
