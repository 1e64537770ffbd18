/**
 * Days of the week as people mistype them: "Wensday", "Thurday", "Mitwoch". A line above times that is taken for words instead of a day leaves what
 * follows on the day before.
 */
import { smallName, WEEKDAYS } from './date-names.js';

// Shorter names are near too many words: "monday" and "midday".
const SHORTEST = 6;
const LONG = 7;

/** What a word right before a date must be meant for: the day of the week of a name that differs by one letter, of a long one by two; 0 is Sunday. */
export function meantWeekday(word: string): number | undefined {
  const name = smallName(word);
  if (name.length < SHORTEST) return undefined;
  const near = [...WEEKDAYS].filter(([known]) => known.length >= SHORTEST && known[0] === name[0] && slips(name, known) <= (Math.min(name.length, known.length) < LONG ? 1 : 2));
  return new Set(near.map(([, weekday]) => weekday)).size === 1 ? near[0]?.[1] : undefined;
}

/** How many letters are too many, too few, others, or exchanged with the next one (the optimal string alignment distance); above 2 it does not matter. */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let [before, above]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (list: readonly number[] | undefined, index: number): number => list?.[index] ?? Infinity;
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), isExchanged ? at(before, j - 2) + 1 : Infinity));
    }
    [before, above] = [above ?? [], row];
  }
  return above?.[b.length] ?? Infinity;
}
