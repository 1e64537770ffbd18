/**
 * Tables that hold nothing but places and times, "Berlin | 17:00 – 19:00" under "Place | Time": the hours of an event on other clocks, and none of its
 * entries.
 */
import type { Place } from '../../../../time/places.js';
import { slotsIn } from '../../dates/line-slots.js';
import { POINTS, type WrittenSlot } from '../../dates/clock-times.js';
import { meaningOf } from '../../dates/zone-words.js';
import { filledCells, rowsByTable, type Block } from '../text/blocks.js';
import type { Mark } from '../words/marks.js';
import { placeNamed } from '../words/places.js';

/** One place of the table. */
export interface ZoneRow {
  readonly slot: WrittenSlot;
  readonly place?: Place;
  readonly written: string;
  readonly line: number;
  /** What stands around it, for a word that says "next day". */
  readonly beside: string;
}

/** The rows of all such tables; each head has none. */
export function placeTables(marks: readonly Mark[]): ReadonlyMap<Block, readonly ZoneRow[]> {
  return new Map([...rowsByTable(marks.map(({ block }) => block)).values()].flatMap((rows): readonly (readonly [Block, readonly ZoneRow[]])[] => {
    const [heads, others] = [rows.filter(({ isHead }) => isHead), rows.filter(({ isHead }) => !isHead)];
    const read = others.map(rowOf);
    const found = read.filter((row) => row !== undefined);
    // A room may be called Berlin, but not each of them, with nothing that takes place there.
    const names = new Set(found.map(({ place, slot }) => place?.name ?? slot.zone));
    if (found.length < 2 || found.length < others.length || names.size < found.length) return [];
    return [...heads.map((head) => [head, []] as const), ...others.map((block, at) => [block, found.slice(at, at + 1)] as const)];
  }));
}

function rowOf(block: Block): ZoneRow | undefined {
  const cells = filledCells(block).map(({ plain }) => ({ plain, slots: slotsIn(plain, POINTS) }));
  const [first, second, ...more] = cells.filter(({ slots }) => slots.length);
  const [name, ...others] = cells.filter(({ slots }) => !slots.length);
  if (!first || !name || more.length || !others.every(({ plain }) => isShift(plain) || meaningOf(plain) !== undefined)) return undefined;
  const slot = spanOf(first.slots, second?.slots);
  const place = placeNamed(name.plain);
  const zone = /^[A-Z]{2,5}$/.test(name.plain) && meaningOf(name.plain) ? name.plain : undefined;
  const beside = [...[first, ...(second ? [second] : [])].map(({ plain, slots }) => plain.slice(slots[0]?.next ?? 0)), ...others.map(({ plain }) => plain)].join(' ');
  if (!slot || (!place && !zone) || [first, second].some((cell) => cell && !isTimeAlone(cell.plain, cell.slots))) return undefined;
  return { slot: zone === undefined || place ? slot : { ...slot, zone }, ...(place ? { place } : {}), written: `${slot.written} (${name.plain})`, line: block.line, beside };
}

/** One time, or start and end in two cells. */
function spanOf([start, ...more]: readonly WrittenSlot[], ends: readonly WrittenSlot[] | undefined): WrittenSlot | undefined {
  const [end, ...others] = ends ?? [];
  if (!start || more.length || others.length) return undefined;
  return end ? (start.end ?? end.end ? undefined : { ...start, end: end.start, written: `${start.written} – ${end.written}` }) : start;
}

/** "(+1 day)", "next day" may stand behind a time, and no title. */
function isTimeAlone(plain: string, [slot]: readonly WrittenSlot[]): boolean {
  return slot !== undefined && !/\p{L}/u.test(plain.slice(0, slot.at)) && isShift(plain.slice(slot.next));
}

function isShift(words: string): boolean {
  return /^[^\p{L}]*$/u.test(words) || (words.length < 30 && /\b(?:day|tag|jour|lendemain|día|mon|tue|wed|thu|fri|sat|sun)/iu.test(words));
}
