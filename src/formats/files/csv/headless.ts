/**
 * Tables without headings: what each column holds is told by all of its cells, or the table is not read so.
 */
import { readCell } from '../dates/cell-times.js';
import { isDayOnly } from '../dates/lone-days.js';
import { isAffiliation, readPersons } from '../prose/words/names.js';
import { isTimes } from './plain-clocks.js';

type Meaning = 'Date' | 'Start' | 'End' | 'Speakers' | 'Affiliation' | 'Title';

/** So many rows a programme has at least. */
const FEWEST = 4;

/** Headings for a table that has none, and the row that they stand before; undefined where a column could be several things. */
export function headingsFor(rows: readonly { readonly cells: readonly string[] }[]): { readonly at: number; readonly cells: readonly string[] } | undefined {
  const entries = rows.filter(({ cells }) => cells.filter(Boolean).length > 1);
  if (entries.length < FEWEST) return undefined;
  const width = Math.max(...entries.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => entries.map(({ cells }) => cells[at] ?? ''));
  const meanings = columns.map((cells) => (cells.some(Boolean) ? meaningOf(cells) : ''));
  const [starts, titles] = [indexesOf(meanings, 'Start'), indexesOf(meanings, 'Title')];
  const isOne = (['Date', 'Speakers', 'Affiliation'] as const).every((meaning) => indexesOf(meanings, meaning).length < 2);
  const [start, end] = starts;
  if (start === undefined || starts.length > 2 || titles.length !== 1 || !isOne) return undefined;
  if (end !== undefined) meanings[end] = 'End';
  const at = rows.findIndex((row) => (row.cells.filter(Boolean).length > 1 ? row === entries[0] : row.cells.some((cell) => isDayOnly(cell))));
  return { at, cells: meanings.map((meaning, index) => (meaning ? `${meaning} (column ${index + 1})` : '')) };
}

const indexesOf = (meanings: readonly string[], meaning: Meaning): readonly number[] => meanings.flatMap((one, at) => (one === meaning ? [at] : []));

function meaningOf(cells: readonly string[]): Meaning {
  const filled = cells.filter(Boolean);
  const share = (is: (cell: string) => boolean): number => filled.filter(is).length / filled.length;
  if (share(isTimes) === 1) return 'Start';
  if (share((cell) => readCell(cell, undefined)?.date !== undefined || isDayOnly(cell)) === 1) return 'Date';
  const isSparse = filled.length < cells.length;
  if (isSparse && share((cell) => readPersons(cell) !== undefined) > 0.8) return 'Speakers';
  if (isSparse && share((cell) => cell.split(/[;\n]/).some((part) => isAffiliation(part))) > 0.6) return 'Affiliation';
  return 'Title';
}
