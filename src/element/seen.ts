/**
 * What has changed since the visitor looked: while the page is open, and from one visit to the next where they have starred something (only
 * then is anything stored). It stays until they have closed the note.
 */
import { changesBetween, changesSince, snapshotOf, type Change } from '../event/changes.js';
import type { Entry, ScientificEvent } from '../event/model.js';
import { remember, seenOf, starsOf } from './stars.js';

const NONE: readonly Change[] = [];

/** The changes of one event. */
export class SeenChanges {
  /** What is new to the visitor. */
  list = NONE;

  private ofEntry: ReadonlyMap<Entry, readonly Change[]> = new Map();
  /** The version the visitor knows: of this page's life, or a snapshot from an earlier one. */
  private base: ScientificEvent | string | undefined;
  /** The version that is stored. */
  private kept: ScientificEvent | string | undefined;
  private event: ScientificEvent | undefined;
  private zone: string | undefined;

  /** Takes note of a version of the event. @param zone That of the event, where the page names it. */
  update(event: ScientificEvent, zone: string | undefined): void {
    // Of what is still being read nobody can tell what is missing.
    if (event === this.event || event.isExcerpt) return;
    if (this.event?.id !== event.id) this.base = seenOf(event.id) ?? event;
    // The page has only told what the times mean: nobody has moved a talk.
    else if (zone !== this.zone && typeof this.base !== 'string') this.base = event;
    this.event = event;
    this.zone = zone;
    this.compare();
  }

  /** What has changed in an entry. */
  of(entry: Entry): readonly Change[] {
    return this.ofEntry.get(entry) ?? NONE;
  }

  /** The visitor knows now. */
  dismiss(): void {
    this.base = this.event;
    this.compare();
  }

  /** Stores what the visitor knows, if they have starred something and it is not stored yet. */
  keep(): void {
    const { event, base } = this;
    if (!event || !base || !starsOf(event.id).size) return;
    const seen = seenOf(event.id);
    // A star more changes nothing in that.
    if (seen !== undefined && this.kept === base) return;
    const snapshot = typeof base === 'string' ? base : snapshotOf(base);
    if (seen !== snapshot) remember(event.id, snapshot);
    this.kept = base;
  }

  private compare(): void {
    const { event, base } = this;
    if (!event || !base) return;
    this.list = base === event ? NONE : typeof base === 'string' ? changesSince(base, event) : changesBetween(base, event);
    const ofEntry = new Map<Entry, readonly Change[]>();
    for (const change of this.list) if (change.entry) ofEntry.set(change.entry, [...(ofEntry.get(change.entry) ?? []), change]);
    this.ofEntry = ofEntry;
    // Nothing new: what is there now is what they know.
    if (!this.list.length) this.base = event;
    this.keep();
  }
}
