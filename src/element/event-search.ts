/**
 * What the visitor looks for in one event, and which entries that leaves to be seen.
 */
import type { Agenda } from '../event/agenda.js';
import { allEntries, type Entry, type ScientificEvent } from '../event/model.js';
import { facetsOf, findEntries, haystack, isIdle, type Facets, type Filter } from '../event/search.js';
import { dayNumber } from '../time/iso.js';
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
  /** The days that are over while the event runs, as midnight on the visitor's calendar in milliseconds. */
  over: ReadonlySet<number> = new Set();
  /** By what the programme can be divided. */
  facets: Facets = { rooms: [], tracks: [], kinds: [], languages: [] };

  private readonly slices = new Slices();
  private event: ScientificEvent | undefined;
  private folded: ReadonlySet<Entry> = new Set();

  /**
   * Looks through a programme.
   * @param today The number of the visitor's date while the event is on, else 0: days before it are over, today is not, which somebody may be reading.
   */
  update(event: ScientificEvent, plan: Agenda, today: number, isStarred: (entry: Entry) => boolean): void {
    if (event !== this.event) {
      this.event = event;
      this.facets = facetsOf(allEntries(event.days));
    }
    const idle = isIdle(this.filter);
    this.found = idle ? undefined : findEntries(plan, this.filter, isStarred);
    const past = plan.days.filter(({ dayMs = Infinity, rows }) => dayNumber(dayMs) < today && rows.every(({ state, entry }) => state === 'past' || entry.when.kind !== 'timed'));
    // Where nothing is to come, all of it is of interest again.
    const over = past.length < plan.days.length ? past : [];
    this.over = new Set(over.flatMap(({ dayMs }) => dayMs ?? []));
    this.folded = new Set(idle && !this.showsOver ? over.flatMap(({ rows }) => rows.map(({ entry }) => entry)) : []);
  }

  /** Whether an entry is to be seen. */
  readonly visibilityOf = (entry: Entry): Visibility => (this.found && !this.found.has(entry) ? 'filtered' : this.folded.has(entry) ? 'past' : 'shown');

  /** Gets ready for the first letter: all texts are folded, which takes a moment for a large programme. */
  prepare(): void {
    const { event } = this;
    if (event && !this.slices.isBusy) this.slices.start(foldAll(event));
  }
}

function* foldAll({ days }: ScientificEvent): Generator<undefined, void> {
  for (const entry of allEntries(days)) {
    haystack(entry);
    yield;
  }
}
