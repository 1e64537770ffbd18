/**
 * Counts what a format has no place for, and the wordings in other languages where it has place for one.
 */
import { allEntries, type Entry, type Label, type ScientificEvent } from '../../event/model.js';
import { chooseWording, type Text } from '../../event/text.js';
import { isoDate } from '../../time/iso.js';
import type { Loss } from './writer.js';

/** What is lost so far, each field once. */
export class Losses {
  private readonly counts = new Map<string, number>();

  /** One more of a field, or several. */
  add(field: string, count = 1): void {
    if (count > 0) this.counts.set(field, (this.counts.get(field) ?? 0) + count);
  }

  /** What there is of these fields: each once, and of a list as often as it has items. */
  addAll(fields: Readonly<Record<string, unknown>>): void {
    for (const [field, value] of Object.entries(fields)) this.add(field, Array.isArray(value) ? value.length : Number(Boolean(value)));
  }

  /** All of it, in the order in which it was met. */
  get all(): readonly Loss[] {
    return [...this.counts].map(([field, count]) => ({ field, count }));
  }
}

/** True where the event itself says when it takes place, and its days and entries do not say the same: what is written by these loses that. */
export function isTimedByItself({ days, window }: ScientificEvent): boolean {
  if (window.kind !== 'timed') return window.kind !== 'unknown' && days.every(({ entries, dayMs }) => !entries.length && dayMs === undefined);
  const told = new Set(allEntries(days).flatMap(({ when }) => (when.kind === 'timed' ? [when.startMs, when.endMs] : [])));
  return !told.has(window.startMs) || (window.endMs !== undefined && !window.endInferred && !told.has(window.endMs));
}

/** True for an id that does not come of itself, of the title and the date. */
export function hasOwnId({ id, url, title, days }: ScientificEvent): boolean {
  const [{ value }] = title;
  const dated = days.flatMap(({ dayMs }) => (dayMs === undefined ? [] : [`${value} ${isoDate(dayMs)}`.trim()]));
  return ![url?.href, value, ...dated].includes(id);
}

/** Rooms and tracks of which none of the entries is that are written: where they stand with their entries alone, they get lost. */
export function unusedLabels({ days, rooms, tracks }: ScientificEvent, written: readonly Entry[] = allEntries(days)): Readonly<Record<'rooms[]' | 'tracks[]', readonly Label[]>> {
  const used = new Set(written.flatMap((entry) => [...entry.rooms, entry.track]).map((label) => label?.id));
  const isUnused = ({ id }: Label): boolean => !used.has(id);
  return { 'rooms[]': rooms.filter(isUnused), 'tracks[]': tracks.filter(isUnused) };
}

/** Takes one wording of each text and counts the others. */
export class Wordings {
  readonly languages: readonly string[];

  /** @param languages BCP 47 tags, best first. One that is empty, since nobody said it, is none: a wording without a language is not meant by it. */
  constructor(
    languages: readonly string[],
    readonly losses: Losses,
  ) {
    this.languages = languages.filter(Boolean);
  }

  /** The wording to write; `field` is where the text stands. */
  of(text: Text, field: string): string {
    const chosen = chooseWording(text, this.languages);
    for (const other of text) if (other !== chosen) this.losses.add(`${field}.${other.lang}`);
    return chosen.value;
  }

  /** As {@link of}, for a text that may be missing or blank. */
  maybe(text: Text | undefined, field: string): string | undefined {
    return text && (this.of(text, field) || undefined);
  }
}
