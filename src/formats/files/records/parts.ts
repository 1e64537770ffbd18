/**
 * What records consist of: the talks of a session, and what takes place in a slot that has a time and no name. Merge keys of YAML, too.
 */
import { isRecord } from '../../../event/fields.js';
import type { ColumnField } from '../csv/columns.js';
import { allCells, cellsOf, hasClock, isNamed, textIn, type Cell, type Mapping } from './fields.js';

// Of a session: they may have no times of their own.
const ITEMS = /^(?:talks?|presentations?|papers?|items?|contributions?|lectures?|vorträge|exposés|ponencias|subevents?|entries)$/i;
// The same, but there such records may be people or places, too.
const OTHERS = /^(?:sessions?|events?|columns?|slots?|parallel(?:[_ -]?(?:sessions?|events?|talks?))?|workshops?|tutorials?)$/i;
const SIDE_BY_SIDE = /^(?:columns?|parallel.*)$/i;
const TIMES: readonly (ColumnField | undefined)[] = ['start', 'end', 'endDate', 'duration', 'timeZone', 'room', 'track', 'chairs'];
const DEEPEST = 100;

/** True for a list of what a session consists of, be it without times. */
export function isItems(list: string, value: unknown): boolean {
  const isOther = OTHERS.test(list);
  if (!(isOther || ITEMS.test(list)) || !Array.isArray(value) || !value.length || !value.every(isRecord)) return false;
  return value.some((part) => {
    const cells = allCells(part);
    return textIn(cells, 'title') !== '' && !(isOther && cells.filter(({ text }) => text).length === 1 && 'name' in part);
  });
}

/** The list of what takes place in a record with a time and no name. */
export function partsOf(record: Mapping): string | undefined {
  const keys = Object.keys(record).filter((key) => isItems(key, record[key]));
  if (keys.length !== 1) return undefined;
  const cells = cellsOf(record, (key) => keys.includes(key));
  return hasClock(cells) && !isNamed(cells) ? keys[0] : undefined;
}

/** True for what takes place at one time: one thing only, what stands side by side, or in a room or track each. Talks may as well follow each other. */
export function areSimultaneous(list: string, parts: unknown): boolean {
  const all = Array.isArray(parts) ? parts.filter(isRecord).map(allCells) : [];
  const areApart = (['room', 'track'] as const).some((field) => {
    const places = all.map((cells) => textIn(cells, field));
    return places.every(Boolean) && new Set(places).size === places.length;
  });
  return all.filter(isNamed).length === 1 || SIDE_BY_SIDE.test(list) || areApart;
}

/** What a slot says of all that takes place in it. */
export function timesOf(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter(({ column: { field }, text }) => text && (TIMES.includes(field) || (field === 'date' && hasClock([{ column: { heading: '', field, isPrivate: false }, text, isLost: false }]))));
}

/** "<<: *usual" takes what another record says; its own fields go first. */
export function withMerged(document: unknown): unknown {
  return JSON.stringify(document ?? null).includes('"<<"') ? merged(document, 0) : document;
}

function merged(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((part: unknown) => merged(part, depth + 1));
  if (!isRecord(value)) return value;
  const { '<<': others, ...own } = value;
  const sources = (Array.isArray(others) ? others : [others]).filter(isRecord).reverse();
  const isMerge = sources.length > 0;
  const fields = [...sources.flatMap((source) => Object.entries(merged(source, depth + 1) as Mapping)), ...Object.entries(isMerge ? own : value).map(([key, part]) => [key, merged(part, depth + 1)] as const)];
  return Object.fromEntries(fields);
}
