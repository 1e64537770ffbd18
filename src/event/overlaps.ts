/**
 * Which of a visitor's entries take place at the same time: nobody can be in two rooms.
 */
import type { Entry } from './model.js';
import { isOff } from './states.js';

/**
 * For each entry the others that run while it runs, by start.
 * Ends count where they are known; a session and what is in it are one, and what does not take place meets nothing.
 */
export function overlaps(entries: readonly Entry[]): ReadonlyMap<Entry, readonly Entry[]> {
  const timed = entries.flatMap((entry) => (entry.when.kind === 'timed' && entry.when.endMs !== undefined && !isOff(entry) ? [{ entry, startMs: entry.when.startMs, endMs: entry.when.endMs }] : []));
  timed.sort((a, b) => a.startMs - b.startMs);
  const met = new Map<Entry, Entry[]>();
  const add = (entry: Entry, other: Entry): void => void (met.get(entry) ?? met.set(entry, []).get(entry))?.push(other);
  timed.forEach((first, index) => {
    for (let at = index + 1; at < timed.length; at++) {
      const second = timed[at];
      if (!second || second.startMs >= first.endMs) break;
      if (contains(first.entry, second.entry) || contains(second.entry, first.entry)) continue;
      add(first.entry, second.entry);
      add(second.entry, first.entry);
    }
  });
  return met;
}

function contains({ items }: Entry, entry: Entry): boolean {
  return items.some((item) => item === entry || contains(item, entry));
}
