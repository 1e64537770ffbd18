/**
 * The table that a page prints of its times in other zones: "03 - 05 pm GMT (London) | 11 - 01 am CST (Shanghai)". It is not taken over, since
 * the widget computes one: it is checked, row by row, and its places become those that are compared.
 */
import { MINUTE_MS } from '../../../../time/iso.js';
import type { Place } from '../../../../time/places.js';
import { findZone, type Zone } from '../../../../time/zone.js';
import type { GuessList } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { clockOf, POINTS, type Clock, type WrittenSlot } from '../../dates/clock-times.js';
import { slotsIn } from '../../dates/line-slots.js';
import type { Mark } from '../words/marks.js';
import { placeNamed } from '../words/places.js';
import { meaningOf } from '../../dates/zone-words.js';
import { placeTables, type ZoneRow } from './place-tables.js';

/** The table of a text. */
export interface ZoneTable {
  readonly rows: readonly ZoneRow[];
  readonly blocks: ReadonlySet<Block>;
}

// A time with an abbreviation after it.
const ZONED = /\d\s?(?:[ap]\.?m\.?)?\s?\(?[A-Z]{2,5}(?![A-Za-z])/g;

/** Finds the table: pieces under a heading that says so, or lines in which several zones stand beside times. */
export function findZoneTable(marks: readonly Mark[]): ZoneTable {
  const blocks = new Set<Block>();
  const rows: ZoneRow[] = [];
  const entries = entriesOnClocks(marks);
  const ofPlaces = placeTables(marks);
  let isUnder = false;
  for (const mark of marks) {
    const { block, label } = mark;
    const ofPlace = ofPlaces.get(block);
    if (ofPlace) {
      blocks.add(block);
      rows.push(...ofPlace);
      continue;
    }
    if (!isUnder && entries.has(mark)) continue;
    const found = isUnder || label?.label === 'zones' || (block.plain.match(ZONED) ?? []).length > 2 ? rowsOf(block) : [];
    const zoned = found.filter(({ slot, place }) => slot.zone ?? place);
    if (label?.label === 'zones' && (found.length > 0 || block.kind === 'heading' || !label.value)) {
      isUnder = true;
      blocks.add(block);
      rows.push(...zoned);
      continue;
    }
    // "Place | Time" is over the table.
    if (block.kind === 'heading' || (label && !(block.kind === 'row' && block.isHead))) isUnder = false;
    // "15:00 (Nowhere)": of a place that is not known, and yet none of the programme.
    const [only, ...more] = found;
    if (isUnder && only && !more.length && !zoned.length && /^\s?\([^()]{2,40}\)\s*$/.test(only.beside)) {
      blocks.add(block);
      rows.push(only);
      continue;
    }
    if ((isUnder && zoned.length > 0 && zoned.length === found.length) || (zoned.length > 2 && zoned.length === found.length && zoned.every(({ slot, place }) => slot.zone ?? place))) {
      blocks.add(block);
      rows.push(...zoned);
    } else if (isUnder && !(block.kind === 'row' && block.isHead) && found.length) isUnder = false;
    else if (isUnder && block.kind === 'row' && block.isHead) blocks.add(block);
    else if (isUnder && !found.length) isUnder = block.plain.length < 40;
  }
  return rows.length > 1 ? { rows, blocks } : { rows: [], blocks: new Set() };
}

/** What takes place at a time that is told on several clocks: "9:00 BST / 10:00 CEST / 17:00 JST: Fog", where more than one line says so, or none else has a time. */
function entriesOnClocks(marks: readonly Mark[]): ReadonlySet<Mark> {
  const found = marks.filter((mark) => mark.label === undefined && titleOnClocks(mark) !== undefined);
  return new Set(found.length > 1 || marks.every((mark) => !mark.slot || found.includes(mark)) ? found : []);
}

/** The words behind such times, or in a cell of their own; undefined for places and nothing. */
function titleOnClocks({ block, slot, rest }: Mark): string | undefined {
  const texts = block.kind === 'row' ? (block.cells ?? []).map(({ plain }) => plain) : slot?.others ? [rest] : [];
  const isTitle = (text: string): boolean => /\p{L}{3}/u.test(text) && !slotsIn(text, POINTS).length && !text.replace(/[()[\]]/g, ',').split(',').every((part) => !part.trim() || placeNamed(part) !== undefined);
  return texts.find(isTitle);
}

/** The slots of a line, each with the place in brackets after it, or before it. */
function rowsOf({ plain, line }: Block): readonly ZoneRow[] {
  if (plain.length > 3_000 || !/\d/.test(plain) || !/[\p{Lu}]/u.test(plain)) return [];
  const slots = slotsIn(plain, POINTS);
  return slots.map((slot, index) => {
    const after = plain.slice(slot.next, slots[index + 1]?.at ?? plain.length);
    const before = plain.slice(slots[index - 1]?.next ?? 0, slot.at);
    const named = /^\s?[([]([^()[\]]{2,40})[)\]]/.exec(after)?.[1] ?? (/^[\s|]*$/.test(before) && !/^\s?\|/.test(after) ? after : before);
    const place = placeNamed(named) ?? placeNamed(before) ?? placeNamed(after);
    return { slot, ...(place ? { place } : {}), written: `${slot.written}${place ? ` (${place.name})` : ''}`, line, beside: after };
  });
}

/** What a table is checked against. */
export interface Base {
  /** Minutes from midnight in UTC. */
  readonly start: number;
  readonly end?: number;
  /** The day, where it is known. */
  readonly date?: string;
}

/** The row in UTC, if the table has one; else the whole of the day; else the first row whose abbreviation says how far it is from UTC. */
export function baseOf(table: ZoneTable, date: string | undefined, whole: Base | undefined): Base | undefined {
  const own = table.rows.find(({ slot, place }) => place === undefined && /^(?:UTC|GMT|Z)$/.test(slot.zone ?? '')) ?? table.rows.find(({ slot }) => /^(?:UTC|GMT|Z)$/.test(slot.zone ?? '')) ?? (whole ? undefined : table.rows.find((row) => offsetOf(row, { start: 720 }) !== undefined));
  if (!own) return whole;
  const west = offsetOf(own, { start: 720 }) ?? 0;
  const [start = 0, end] = printedMinutes(own.slot).map((minutes) => minutes === undefined ? undefined : minutes - west);
  return { start, ...(end === undefined ? {} : { end: end < start ? end + 1440 : end }), ...(date === undefined ? {} : { date }) };
}

/** Checks the rows; answers the places of the table as our format has them. */
export function checkZoneTable(table: ZoneTable, base: Base | undefined, guesses: GuessList): readonly Place[] {
  for (const row of table.rows) checkRow(row, base, guesses);
  const places = table.rows.flatMap(({ place }) => (place ? [place] : []));
  const [first] = table.rows;
  if (places.length && first) guesses.add('zones-taken', first.line, { places: places.map(({ name }) => name).join(', ') }, undefined, 'zones');
  return places.filter((place, at) => places.findIndex(({ name }) => name === place.name) === at);
}

function checkRow(row: ZoneRow, base: Base | undefined, guesses: GuessList): void {
  const { slot, place, written, line } = row;
  if (!place && /^(?:UTC|GMT|Z)$/.test(slot.zone ?? '')) return;
  const offset = base && offsetOf(row, base);
  if (!base || offset === undefined) return guesses.add('zone-row-unread', line, { value: written });
  const [start, end] = [base.start + offset, base.end === undefined ? undefined : base.end + offset];
  const [printedStart, printedEnd] = printedMinutes(slot);
  const wrong = printedStart !== ofDay(start) || (printedEnd !== undefined && end !== undefined && printedEnd !== ofDay(end));
  const computed = [start, end].filter((minutes) => minutes !== undefined).map((minutes) => `${clockOf(ofDay(minutes))}${shiftOf(minutes)}`).join('–');
  const name = place?.name ?? slot.zone ?? '';
  if (wrong) guesses.add('zone-row-wrong', line, { place: name, printed: slot.written, computed });
  const isOtherDay = shiftOf(start) !== '' || (end !== undefined && end > 1440) || (end !== undefined && end < 0);
  if (isOtherDay && !/[+-]\s?1\b|next|following|previous|day|tag|demain|lendemain|jour|siguiente|día|\b(?:mon|tue|wed|thu|fri|sat|sun)/iu.test(row.beside)) guesses.add('zone-row-next-day', line, { place: name, printed: slot.written, computed });
}

const ofDay = (minutes: number): number => ((minutes % 1440) + 1440) % 1440;

function shiftOf(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  return days === 0 ? '' : ` (${days > 0 ? '+' : '−'}${Math.abs(days)})`;
}

/** A row by the letter: the half of the day that stands at its end holds for both its times. */
function printedMinutes({ start, end }: WrittenSlot): readonly [number, number | undefined] {
  const strict = (clock: Clock): number => {
    const half = clock.half ?? end?.half;
    return half === undefined || (clock.exact && clock.minutes > 720) ? ofDay(clock.minutes) : (clock.minutes % 720) + (half === 'pm' ? 720 : 0);
  };
  return [strict(start), end && strict(end)];
}

/** Minutes from UTC: those of the place on that day; without a date what the abbreviation says, or a place whose clocks never change. */
function offsetOf({ slot, place }: ZoneRow, base: Base): number | undefined {
  const zone = place && findZone(place.timeZone);
  const meaning = slot.zone === undefined ? undefined : meaningOf(slot.zone);
  if (base.date !== undefined && zone) return zone.offsetMinutes(Date.parse(`${base.date}T00:00:00Z`) + base.start * MINUTE_MS);
  if (!zone) return meaning?.minutes;
  const [winter, summer] = offsetsOf(zone);
  if (meaning?.minutes !== undefined && (meaning.minutes === winter || meaning.minutes === summer)) return meaning.minutes;
  return winter === summer ? winter : undefined;
}

function offsetsOf(zone: Zone): readonly [number, number] {
  return [zone.offsetMinutes(Date.UTC(2024, 0, 15)), zone.offsetMinutes(Date.UTC(2024, 6, 15))];
}
