/**
 * What the visitor looks for in one event, and which entries that leaves to be seen.
 */
import type { Agenda, AgendaRow } from '../event/agenda.js';
import { allEntries, type Entry, type ScientificEvent } from '../event/model.js';
import { facetsOf, findEntries, haystack, isIdle, type Facets, type Filter } from '../event/search.js';
import type { Visibility } from '../views/entry.js';
import { Slices } from './slices.js';

/** The search of one event. */
export class EventSearch {
  /** What is looked for. */
  filter: Filter = {};
  /** Whether the choices beside the search field are shown. */
  panelOpen = false;
  /** Whether days that are over are shown while the event runs. */
  showsOver = false;
  /** The entries that fit; undefined while nothing is looked for. */
  found: ReadonlySet<Entry> | undefined;
  /** What is over while the event runs. */
  over: ReadonlySet<Entry> = new Set();
  /** By what the programme can be divided. */
  facets: Facets = { rooms: [], tracks: [], kinds: [], languages: [] };

  private readonly slices = new Slices();
  private event: ScientificEvent | undefined;
  private isFolding = true;
  private isNear: boolean | undefined;

  /**
   * Looks through a programme.
   * @param todayMs Midnight on the visitor's calendar while the event is on, else 0: days before it are over, today is not, which somebody may be reading.
   */
  update(event: ScientificEvent, plan: Agenda, todayMs: number, isStarred: (entry: Entry) => boolean): void {
    if (event !== this.event) {
      this.event = event;
      this.facets = facetsOf(allEntries(event.days));
    }
    const idle = isIdle(this.filter);
    this.found = idle ? undefined : findEntries(plan, this.filter, isStarred);
    // What goes on past midnight, or for days, is not over; what has no end is, when its date is.
    const isOver = ({ state, entry: { when } }: AgendaRow): boolean => state !== 'now' && (when.kind !== 'all-day' || (when.lastDayMs ?? when.dayMs) < todayMs);
    // Where nothing is to come, all of it is of interest again.
    const isEnding = (plan.days.at(-1)?.dayMs ?? Infinity) < todayMs;
    this.over = new Set(plan.days.flatMap(({ dayMs = Infinity, rows }) => (isEnding || dayMs >= todayMs ? [] : rows.filter(isOver).map(({ entry }) => entry))));
    this.isFolding = idle && !this.showsOver;
  }

  /** Whether an entry is to be seen. */
  readonly visibilityOf = (entry: Entry): Visibility => (this.found && !this.found.has(entry) ? 'filtered' : this.isFolding && this.over.has(entry) ? 'past' : 'shown');

  /**
   * Gets ready for the first letter: all texts are folded, which takes a moment for a large programme.
   * @param isNear Somebody has come to the search field; most visitors never do. From then on every version gets ready.
   */
  prepare(isNear = this.isNear): void {
    this.isNear = isNear;
    const { event } = this;
    if (isNear && event) this.slices.start(foldAll(event));
  }
}

function* foldAll({ days }: ScientificEvent): Generator<undefined, void> {
  for (const entry of allEntries(days)) {
    haystack(entry);
    yield;
  }
}
