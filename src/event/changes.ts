/**
 * What changed between two versions of an event, as codes; and a snapshot of one, small enough to store, that a later version is compared with.
 */
import { MINUTE_MS } from '../time/iso.js';
import { firstIndex } from './first-index.js';
import type { Entry, ScientificEvent, Standing, When } from './model.js';
import type { Text } from './text.js';

/** What can change. `revived`: it takes place after all; `reordered`: another place among others, at the same time. */
export type ChangeKind = 'added' | 'removed' | 'cancelled' | 'postponed' | 'revived' | 'movedOnline' | 'moved' | 'delayed' | 'renamed' | 'room' | 'speakers' | 'reordered';

/** One change of an entry, or of the event itself. What an entry shares with its whole event is told of the event alone. */
export interface Change {
  readonly kind: ChangeKind;
  readonly of: 'event' | 'entry';
  /** The entry as it is now; absent when it is gone. */
  readonly entry?: Entry;
  /** The entry as it was; a snapshot does not know it. */
  readonly was?: Entry;
  /** Its time before and now, to the minute, of all that concerns times; an end that is only inferred is left out. */
  readonly from?: When;
  readonly to?: When;
  /** Of what is delayed: how late it is now; 0 is on time again. */
  readonly delayMinutes?: number;
}

/** An event or entry as it is compared: its id, place, title and people as hashes, its time as text, the first letter of its status. */
interface Row {
  readonly key: string;
  readonly when: string;
  readonly status: string;
  readonly rooms: string;
  readonly title: string;
  readonly speakers: string;
  readonly delay: string;
  readonly entry?: Entry;
}

/** Rows in a snapshot, the first by time: some 160 kB. Of more than these, none counts as added. */
const MOST = 4_000;
// The first letter is the version of all this.
const SNAPSHOT = /^1(?:;[\da-z]{0,8},(?:[ul]|[td]-?\d{1,9}(?:\+\d{1,9})?),[stcprm](?:,[\da-z]{0,6}){3},-?\d{1,4})+$/;

/** A snapshot of an event: plain text, to be stored. */
export function snapshotOf(event: ScientificEvent): string {
  return ['1', ...rowsOf(event).slice(0, MOST).map(({ key, when, status, rooms, title, speakers, delay }) => [key, when, status, rooms, title, speakers, delay].join())].join(';');
}

/** What changed since a snapshot was taken; nothing where it cannot be read, or where the event is only an excerpt. */
export function changesSince(snapshot: unknown, event: ScientificEvent): readonly Change[] {
  if (typeof snapshot !== 'string' || event.isExcerpt || !SNAPSHOT.test(snapshot)) return [];
  const rows = snapshot.split(';').slice(1).map((line): Row => {
    const [key = '', when = '', status = '', rooms = '', title = '', speakers = '', delay = ''] = line.split(',');
    return { key, when, status, rooms, title, speakers, delay };
  });
  // The pattern asks for one at least: the event's own.
  return compare(rows as [Row, ...Row[]], rowsOf(event), rows.length < MOST);
}

/** What changed from one version of an event to the next. */
export function changesBetween(before: ScientificEvent, after: ScientificEvent): readonly Change[] {
  return before.isExcerpt || after.isExcerpt ? [] : compare(rowsOf(before), rowsOf(after), true);
}

/** The event, then its entries in order of time and room. As on the page a whole day stands before its hours, and what has no time behind what it follows. */
function rowsOf(event: ScientificEvent): readonly [Row, ...Row[]] {
  const { location } = event;
  const placed: { readonly row: Row; readonly atMs: number; readonly room: string }[] = [];
  const visit = (entries: readonly Entry[], lastMs: number): void => {
    for (const entry of entries) {
      const { when, rooms, title, speakers } = entry;
      const row = rowOf(entry, when, rooms.map(({ id }) => id), title, speakers.map(({ name }) => first(name)), entry);
      if (when.kind === 'timed') lastMs = when.startMs;
      const atMs = when.kind === 'all-day' ? when.dayMs : lastMs;
      placed.push({ row, atMs, room: isTimed(row) ? row.rooms : '~' });
      visit(entry.items, atMs);
    }
  };
  for (const { dayMs = 0, entries } of event.days) visit(entries, dayMs);
  placed.sort((a, b) => a.atMs - b.atMs || (a.room < b.room ? -1 : Number(a.room > b.room)));
  return [rowOf(event, event.window, [first(location?.name), first(location?.address)], event.title, []), ...placed.map(({ row }) => row)];
}

function rowOf({ id, status, delayMinutes }: Standing & { readonly id: string }, when: When, rooms: readonly string[], title: Text | undefined, speakers: readonly string[], entry?: Entry): Row {
  return { key: hash(id, 8), when: written(when), status: status.charAt(0), rooms: hash(rooms.join('\n'), 4), title: hash(first(title), 6), speakers: hash(speakers.join('\n'), 5), delay: delayMinutes.toFixed(), entry };
}

// A translation that is added is no new name.
function first(text: Text | undefined): string {
  return text?.[0].value ?? '';
}

/** So many characters that stand for a text. Stored ones are compared with new ones: a change of this is a new version. */
function hash(text: string, length: number): string {
  let [a, b] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) + 1;
    a = Math.imul(a ^ code, 0x01000193) + 1;
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return text && ((a >>> 0) * 0x200000 + (b >>> 11)).toString(36).slice(-length);
}

/** "t" and the minute of the start, "+" and how many until the end; "d" and the minute of a date likewise; "l" and "u" for later and unknown. */
function written(when: When): string {
  const write = (startMs: number, endMs?: number): string => Math.floor(startMs / MINUTE_MS) + (endMs === undefined ? '' : `+${Math.floor((endMs - startMs) / MINUTE_MS)}`);
  if (when.kind === 'timed') return `t${write(when.startMs, when.endInferred ? undefined : when.endMs)}`;
  return when.kind === 'all-day' ? `d${write(when.dayMs, when.lastDayMs)}` : when.kind === 'unknown' ? 'u' : 'l';
}

function read(when: string): When {
  const startMs = startOf(when);
  const length = when.split('+')[1];
  const endMs = length === undefined ? undefined : startMs + Number(length) * MINUTE_MS;
  if (when.startsWith('t')) return { kind: 'timed', startMs, endMs, endInferred: false };
  return when.startsWith('d') ? { kind: 'all-day', dayMs: startMs, lastDayMs: endMs } : { kind: when === 'u' ? 'unknown' : 'announced-later' };
}

function startOf(when: string): number {
  return parseInt(when.slice(1)) * MINUTE_MS;
}

/** By how much a slot moved; NaN where its ends did not move alike. */
function shiftOf({ when: from }: Row, { when: to }: Row): number {
  return from[0] === to[0] && from.split('+')[1] === to.split('+')[1] ? startOf(to) - startOf(from) : NaN;
}

function slotOf(row?: Row): string {
  return row ? `${row.when} ${row.rooms}` : '';
}

function isTimed({ when }: Row): boolean {
  return when.startsWith('t');
}

/** Cancelled or postponed. */
function isOff({ status }: Row): boolean {
  return status === 'c' || status === 'p';
}

function compare([eventBefore, ...older]: readonly [Row, ...Row[]], [eventAfter, ...newer]: readonly [Row, ...Row[]], isComplete: boolean): readonly Change[] {
  const whole = changesOf(eventBefore, eventAfter).map((change): Change => ({ ...change, of: 'event' }));
  // Of an event that is off nothing else matters.
  if (isOff(eventAfter)) return whole;
  const was = match(older, newer);
  const shift = startOf(eventAfter.when) - startOf(eventBefore.when);
  const timed = [...was].filter(([row, old]) => !isOff(row) && isTimed(row) && isTimed(old));
  // The event moved if everything did, and most of it alike.
  const isTogether = timed.every(([row, old]) => startOf(row.when) !== startOf(old.when)) && timed.filter(([row, old]) => shiftOf(old, row) === shift).length > timed.length / 2;
  const isLate = whole.some(({ kind }) => kind === 'delayed');
  const isShared = ({ kind }: Change, row: Row, old: Row): boolean =>
    kind === 'moved' ? isTogether && shiftOf(old, row) === shift : kind === 'delayed' && isLate && old.delay === eventBefore.delay && row.delay === eventAfter.delay;
  const strays = reordered(older, newer.filter((row) => !isOff(row) && slotOf(was.get(row)) === slotOf(row)), was);
  const gone = new Set(older);
  const changes = newer.flatMap((row): readonly Change[] => {
    const old = was.get(row);
    if (!old) return isComplete ? [{ kind: 'added', of: 'entry', entry: row.entry, to: read(row.when) }] : [];
    gone.delete(old);
    const own = changesOf(old, row).filter((change) => !isShared(change, row, old));
    return strays.has(row) ? [...own, { kind: 'reordered', of: 'entry', entry: row.entry, was: old.entry }] : own;
  });
  for (const { entry, when } of gone) changes.push({ kind: 'removed', of: 'entry', was: entry, from: read(when) });
  // An event mostly lasts from its first entry to its last: where theirs are other times, they tell it. That nobody knows its end any more moves nothing.
  const isEnd = shift === 0 && eventBefore.when.includes('+') !== eventAfter.when.includes('+');
  return [...whole.filter(({ kind }) => kind !== 'moved' || isTogether || !(isEnd || changes.some(({ from, to }) => (from ?? to) !== undefined))), ...changes];
}

/**
 * Which row is which older one. First what is the same in all that is shown: with a new coffee break before them, "coffee" and "coffee-2"
 * are other ids of the same breaks. Then by id. Then a new title or new people at the same time in the same room, where only one can be meant.
 */
function match(before: readonly Row[], after: readonly Row[]): ReadonlyMap<Row, Row> {
  const was = new Map<Row, Row>();
  const left = new Set(before);
  const pair = (nameOf: (row: Row) => string, fits: (old: Row, row: Row) => boolean = () => true): void => {
    const there = named(left, nameOf);
    for (const [name, row] of named(after.filter((one) => !was.has(one)), nameOf)) {
      const old = there.get(name);
      if (row && old && fits(old, row)) {
        was.set(row, old);
        left.delete(old);
      }
    }
  };
  pair((row) => `${slotOf(row)} ${row.title} ${row.speakers}`);
  pair(({ key }) => key);
  pair(slotOf, (old, row) => isTimed(row) && (old.title === row.title || old.speakers === row.speakers));
  return was;
}

/** Rows by a name; null where several have it. */
function named(rows: Iterable<Row>, nameOf: (row: Row) => string): ReadonlyMap<string, Row | null> {
  const found = new Map<string, Row | null>();
  for (const row of rows) found.set(nameOf(row), found.has(nameOf(row)) ? null : row);
  return found;
}

/** What is different in one row; where and when something is that does not take place is nobody's concern. */
function changesOf(old: Row, row: Row): readonly Change[] {
  const changes: Change[] = [];
  const tell = (kind: ChangeKind, isSo: boolean, more?: Partial<Change>): unknown => isSo && changes.push({ kind, of: 'entry', entry: row.entry, was: old.entry, ...more });
  const isNew = row.status !== old.status;
  const times = { from: read(old.when), to: read(row.when) };
  tell('cancelled', isNew && row.status === 'c', times);
  tell('postponed', isNew && row.status === 'p', times);
  if (isOff(row)) return changes;
  tell('revived', isOff(old), times);
  tell('movedOnline', isNew && row.status === 'm');
  const delayMinutes = Number(row.delay);
  const isLate = row.delay !== old.delay && shiftOf(old, row) === (delayMinutes - Number(old.delay)) * MINUTE_MS;
  tell('delayed', isLate, { ...times, delayMinutes });
  tell('moved', !isLate && row.when !== old.when, times);
  tell('renamed', row.title !== old.title);
  tell('room', row.rooms !== old.rooms);
  tell('speakers', row.speakers !== old.speakers);
  return changes;
}

/** The fewest rows that must have changed places. What has a time stays where that puts it: others changed places around it. */
function reordered(before: readonly Row[], rows: readonly Row[], was: ReadonlyMap<Row, Row>): ReadonlySet<Row> {
  const places = ranks(before, () => true);
  // Only rows that were there before are asked about.
  const placeOf = (row: Row): number => places.get(was.get(row) as Row) as number;
  const fixed = longestRun(rows.filter(isTimed), placeOf);
  const [now, then] = [ranks(rows, (row) => fixed.has(row)), ranks([...rows].sort((a, b) => placeOf(a) - placeOf(b)), (row) => fixed.has(row))];
  const kept = longestRun(rows.filter((row) => fixed.has(row) || (!isTimed(row) && now.get(row) === then.get(row))), placeOf);
  return new Set(rows.filter((row) => !kept.has(row)));
}

/** How many rows that count stand before each. */
function ranks(rows: readonly Row[], counts: (row: Row) => boolean): ReadonlyMap<Row, number> {
  let rank = 0;
  return new Map(rows.map((row) => [row, counts(row) ? rank++ : rank]));
}

/** The most rows whose places ascend. */
function longestRun(rows: readonly Row[], placeOf: (row: Row) => number): ReadonlySet<Row> {
  // `runs[n]`: of all runs of n + 1 rows, the one that ends soonest.
  const runs: { readonly row: Row; readonly previous?: (typeof runs)[number] }[] = [];
  for (const row of rows) {
    const length = firstIndex(runs.length, (index) => placeOf(runs[index]?.row ?? row) >= placeOf(row));
    runs[length] = { row, previous: runs[length - 1] };
  }
  const kept = new Set<Row>();
  for (let run = runs.at(-1); run; run = run.previous) kept.add(run.row);
  return kept;
}
