/**
 * Where entries stand at an instant: one reckoning for the rows of the programme and for what the clock says of the event.
 */
import type { Day, Entry, Standing } from './model.js';

/** Where an entry stands at an instant; `later` also for what has no time of day. */
export type EntryState = 'past' | 'now' | 'next' | 'later';

/** The states of entries at an instant. */
export interface EntryStates {
  /** The state of one of them. */
  stateOf(entry: Entry): EntryState;
  /** The next instant at which one of them changes; undefined when none will. */
  readonly nextChangeMs?: number;
}

/** True for what does not take place at the times it has. */
export function isOff({ status }: Pick<Standing, 'status'>): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/**
 * Finds the states of an event's entries. What is off is never "now" or "next", and neither is anything of an event that is off.
 * "next" is said only while the event runs: weeks before, everything would be next.
 */
export function entryStates(event: Standing, entries: Iterable<Entry>, nowMs: number): EntryStates {
  const off = isOff(event);
  let begun = false;
  let nextMs = Infinity;
  let changeMs = Infinity;
  for (const entry of entries) {
    const { when } = entry;
    if (when.kind !== 'timed') continue;
    const { startMs, endMs = -Infinity } = when;
    if (endMs > nowMs) changeMs = Math.min(changeMs, endMs);
    if (off || isOff(entry)) continue;
    if (startMs <= nowMs) begun = true;
    else nextMs = Math.min(nextMs, startMs);
  }
  return {
    nextChangeMs: earliest([changeMs, nextMs]),
    stateOf(entry) {
      const { when } = entry;
      if (when.kind !== 'timed') return 'later';
      if (when.endMs !== undefined && when.endMs <= nowMs) return 'past';
      if (off || isOff(entry)) return 'later';
      // Without an end nobody knows how long it is "now".
      if (when.startMs <= nowMs) return when.endMs === undefined ? 'later' : 'now';
      return begun && when.startMs === nextMs ? 'next' : 'later';
    },
  };
}

/** Dates of which no hour is known: those of whole days, and days without a time yet (midnights, as wall time). */
export function openDates(days: readonly Day[]): readonly number[] {
  return days.flatMap(({ dayMs, entries }) => {
    const dates: number[] = [];
    let hasHours = false;
    // No list of all entries is made: there can be ten thousand.
    const visit = (list: readonly Entry[]): void => {
      for (const entry of list) {
        const { when } = entry;
        if (!isOff(entry)) {
          if (when.kind === 'timed') hasHours = true;
          if (when.kind === 'all-day') dates.push(when.dayMs, when.lastDayMs ?? when.dayMs);
        }
        visit(entry.items);
      }
    };
    visit(entries);
    return hasHours || dayMs === undefined ? dates : [...dates, dayMs];
  });
}

/** The first of some instants; undefined or Infinity is "never", and undefined where all are. */
export function earliest(instants: readonly (number | undefined)[]): number | undefined {
  const firstMs = instants.reduce<number>((least, ms = Infinity) => Math.min(least, ms), Infinity);
  return firstMs === Infinity ? undefined : firstMs;
}
