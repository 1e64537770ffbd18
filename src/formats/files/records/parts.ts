/**
 * What records consist of: the talks of a session, and what takes place in a slot that has a time and no name.
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
