/**
 * The programme on the page as a table for each day: the first at once, the others in slices.
 */
import type { Agenda } from '../event/agenda.js';
import { dayGrid } from '../event/grid.js';
import type { Entry, Label } from '../event/model.js';
import type { RowSetting, Visibility } from '../views/entry.js';
import { cellName, gridDay } from '../views/grid.js';
import { h } from '../views/nodes.js';
import { Slices } from './slices.js';

/** The grid of one event. */
export class AgendaGrid {
  /** All days, one after the other. */
  readonly element = h('div', 'grids');

  private readonly slices = new Slices();
  private owned: (readonly [element: HTMLElement, entry: Entry])[] = [];
  private readonly days = new Map<number | undefined, HTMLElement>();

  /**
   * @param owners Told which entry each node stands for.
   * @param seen Which entries are to be seen now.
   */
  constructor(private readonly owners: WeakMap<Element, Entry>, private readonly seen: (entry: Entry) => Visibility) {}

  /** Shows a programme. */
  show(plan: Agenda, rooms: readonly Label[], setting: RowSetting): void {
    this.owned = [];
    this.days.clear();
    this.element.replaceChildren();
    const steps = this.build(plan, rooms, setting);
    steps.next();
    this.slices.start(steps);
  }

  /** Hides what the visitor does not look for; days without anything go as a whole. */
  filter(): void {
    for (const [element, entry] of this.owned) element.hidden = this.seen(entry) === 'filtered';
    const isWhole = this.owned.every(([element]) => !element.hidden);
    // One on which nothing takes place is no find.
    for (const day of this.days.values()) day.hidden = day.querySelector('.cell-entry') ? !day.querySelector('.cell-entry:not([hidden])') : !isWhole;
  }

  /** Shows what the visitor has starred. */
  refresh({ isStarred }: RowSetting): void {
    for (const [element, entry] of this.owned) element.querySelector('.cell-title')?.setAttribute('class', cellName(isStarred(entry)));
  }

  /** The table of a day. */
  dayOf(dayMs: number | undefined): HTMLElement | undefined {
    this.slices.finish();
    return this.days.get(dayMs);
  }

  /** Stops working in the background; what is there stays. */
  pause(): void {
    this.slices.pause();
  }

  /** Goes on with the days that are not there yet. */
  resume(): void {
    this.slices.resume();
  }

  private *build({ days }: Agenda, rooms: readonly Label[], setting: RowSetting): Generator<undefined, void> {
    for (const day of days) {
      const element = gridDay(day, dayGrid(day, rooms), setting, (node, entry) => {
        this.owners.set(node, entry);
        this.owned.push([node, entry]);
      });
      this.days.set(day.dayMs, element);
      this.element.append(element);
      this.filter();
      yield;
    }
  }
}
