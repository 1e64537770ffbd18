/**
 * How many parts a file may have. Bytes alone do not say what reading takes: a file of a few letters a row has very many of them.
 */
import { isRecord } from '../../event/fields.js';

/** Pieces of a text: lines, and cells of tables. The longest programmes that are known have a fifth of it. */
export const MOST_PIECES = 25_000;
/** Rows of a table, entries of a programme: of the largest congress twice as many as it has talks. */
export const MOST_ENTRIES = 50_000;
/** Tags that open in a page. */
export const MOST_TAGS = 60_000;
/** Cells of a table that say something. */
export const MOST_CELLS = 300_000;
/** Keys of one object. */
export const MOST_KEYS = 50_000;
/** Values of a document, which has some ten bytes for each at least. */
export const MOST_VALUES = 2_000_000;

/** Entries of an event or series of our own format, with those within them. */
export function countEntries(document: unknown): number {
  let count = 0;
  const left: unknown[] = [document];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (!isRecord(next)) continue;
    for (const list of [next.events, next.days, next.agenda, next.items]) if (Array.isArray(list)) {
      count += list.length;
      for (const one of list as unknown[]) left.push(one);
    }
  }
  return count;
}

/** Ends the reading of a file that has more than anything that is a programme. @throws Error that says so */
export function refuseOver(most: number, count: number, what: string): void {
  if (count > most) throw new Error(`more than ${most} ${what}`);
}
