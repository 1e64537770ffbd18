/**
 * The years of lists that have several, each below a heading that tells its own: "Spring 2023", and further down "Fall 2022".
 */
import { datesIn, type WrittenDate } from '../../dates/written-dates.js';
import type { Mark } from '../words/marks.js';
import { termOf, type Term } from '../words/terms.js';

/** The headings that tell years, where these are several, each with its place. */
export function termsIn(marks: readonly Mark[]): ReadonlyMap<number, Term> {
  const terms = marks.flatMap(({ block, slot }, at): [number, Term][] => {
    const term = slot ? undefined : termOf(block);
    return term ? [[at, term]] : [];
  });
  return new Map(new Set(terms.map(([, { year, isOverNewYear }]) => year + (isOverNewYear ? 0.5 : 0))).size > 1 ? terms : []);
}

/** The year of a date below one of them; undefined above the first, and where another year is told between them. */
export function yearOfTerm(terms: ReadonlyMap<number, Term>, marks: readonly Mark[], written: WrittenDate, line: number): number | undefined {
  // A page may have all of its text in one line.
  const own = marks.findIndex(({ date }) => date === written);
  const at = own >= 0 ? own : marks.findIndex(({ block }) => block.line === line);
  const [place, term] = [...terms].findLast(([above]) => above < at) ?? [];
  if (place === undefined || !term) return undefined;
  const isElsewhere = marks.slice(place + 1, at).some(({ block }) => datesIn(block.plain.slice(0, 300)).some(({ year }) => year !== undefined));
  return isElsewhere ? undefined : term.year + (term.isOverNewYear && written.month < 7 ? 1 : 0);
}
