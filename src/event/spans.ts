/**
 * A slot as the clocks of one zone show it.
 */
import { dayNumber, DAY_MS, MINUTE_MS } from '../time/iso.js';
import { offsetLabel } from '../time/labels.js';
import { firstInstant } from '../time/wall.js';
import type { Zone } from '../time/zone.js';
import type { When } from './model.js';

/** One end of a slot on a clock. */
export interface ClockTime {
  readonly instantMs: number;
  /** Wall time: milliseconds from 1970-01-01T00:00 on that clock. */
  readonly wallMs: number;
  readonly offsetMinutes: number;
}

/** A slot on the clocks of one zone. */
export interface Span {
  /** Name of the zone. */
  readonly timeZone: string;
  readonly start: ClockTime;
  readonly end?: ClockTime;
  /** The end, else what is just after the last instant or day of which anything is known; before the start where nothing is. */
  readonly untilMs: number;
  /** True when the end is nobody's word but the start of what follows. */
  readonly endInferred: boolean;
  /** Midnights between start and end; 0 = same date. */
  readonly nights: number;
}

/** What a clock of this zone shows at an instant. */
function clockTime(instantMs: number, zone: Zone): ClockTime {
  const offsetMinutes = zone.offsetMinutes(instantMs);
  return { instantMs, wallMs: instantMs + offsetMinutes * MINUTE_MS, offsetMinutes };
}

/** The slot on clocks of this zone; undefined when it has no time. */
export function spanOf(when: When, zone: Zone): Span | undefined {
  if (when.kind !== 'timed') return undefined;
  const start = clockTime(when.startMs, zone);
  const end = when.endMs === undefined ? undefined : clockTime(when.endMs, zone);
  return { timeZone: zone.name, start, end, untilMs: when.endMs ?? Math.max((when.lastMs ?? 0) + 1, firstInstant(zone, (when.lastDayMs ?? 0) + DAY_MS)), endInferred: when.endInferred, nights: end ? shiftDays(end, start) : 0 };
}

/** Days by which the date of the one differs from the other's: 1 = the next day. */
export function shiftDays(local: ClockTime, own: ClockTime): number {
  return dayNumber(local.wallMs) - dayNumber(own.wallMs);
}

/** True when both clocks show the same at start and end, so that telling both would say one thing twice. */
export function sameClocks(a: Span, b: Span): boolean {
  return a.start.offsetMinutes === b.start.offsetMinutes && a.end?.offsetMinutes === b.end?.offsetMinutes;
}

/** True when clocks change between start and end, so that the two are not told on one. */
export function changesClocks({ start, end = start }: Span): boolean {
  return end.offsetMinutes !== start.offsetMinutes;
}

/** The offset of a slot, or both when clocks change in it: "UTC+2 / UTC+1". */
export function offsetsOf(span: Span): string {
  const { start, end = start } = span;
  const first = offsetLabel(start.offsetMinutes);
  return changesClocks(span) ? `${first} / ${offsetLabel(end.offsetMinutes)}` : first;
}
