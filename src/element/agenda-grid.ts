/**
 * The programme on the page as a table for each day: the first at once, the others in slices.
 */
import type { Agenda } from '../event/agenda.js';
import { dayGrid } from '../event/grid.js';
import type { Entry, Label } from '../event/model.js';
import type { RowSetting, Visibility } from '../views/entry.js';
import { cellName, gridDay } from '../views/grid.js';
import { h, rename } from '../views/nodes.js';
import { Slices } from './slices.js';

/** The grid of one event. */
export class AgendaGrid {
  /** All days, one after the other. */
  readonly element = h('div', 'grids');
  /** The tables, by midnight of their dates. */
  readonly days = new Map<number | undefined, HTMLElement>();
  /** The days that are not there yet. */
  readonly slices = new Slices();

  private owned: (readonly [element: HTMLElement, entry: Entry])[] = [];

  /**
   * @param owners Told which entry each node stands for.
   * @param seen Which entries are to be seen now.
   */
  constructor(private readonly owners: WeakMap<Element, Entry>, private readonly seen: (entry: Entry) => Visibility) {}

  /** Shows a programme; each day that is there stays until it is made anew. */
  show(plan: Agenda, rooms: readonly Label[], setting: RowSetting): void {
    this.owned = [];
    this.days.clear();
    const steps = this.build(plan, rooms, setting);
    steps.next();
    this.slices.start(steps);
  }

  /** Hides what the visitor does not look for; days without anything go as a whole. */
  filter(): void {
    for (const [element, entry] of this.owned) element.hidden = this.seen(entry) === 'filtered';
    const isWhole = this.owned.every(([element]) => !element.hidden);
    // One on which nothing takes place is no find.
    for (const day of this.days.values()) day.hidden = !(isWhole || day.querySelector('.cell-entry:not([hidden])'));
  }

  /** Shows what the visitor has starred. */
  refresh(isStarred: RowSetting['isStarred']): void {
    for (const [element, entry] of this.owned) {
      const title = element.querySelector('.cell-title');
      if (title) rename(title, cellName(isStarred(entry)));
    }
  }

  /** What opens an entry; undefined where it has no place of its own. */
  openerOf(id: string | undefined): HTMLElement | null | undefined {
    return this.owned.find(([, entry]) => entry.id === id)?.[0].querySelector<HTMLElement>('.cell-title');
  }

  private *build({ days }: Agenda, rooms: readonly Label[], setting: RowSetting): Generator<undefined, void> {
    const former = [...this.element.children];
    for (const day of days) {
      const element = gridDay(day, dayGrid(day, rooms), setting, (node, entry) => {
        this.owners.set(node, entry);
        this.owned.push([node, entry]);
      });
      this.days.set(day.dayMs, element);
      this.put(element, former.shift() ?? this.element.appendChild(h('div', '')));
      this.filter();
      yield;
    }
    for (const spare of former) spare.remove();
  }

  /** A day in the place of one that stood there: scrolled as far, with the focus where it was. */
  private put(day: HTMLElement, former: Element): void {
    const focused = former.querySelector(':focus');
    const { scrollLeft, scrollTop } = former.querySelector('.grid-scroll') ?? former;
    const id = this.owners.get(focused?.closest('.cell-entry') ?? former)?.id;
    former.replaceWith(day);
    const scroller = day.querySelector<HTMLElement>('.grid-scroll');
    Object.assign(scroller ?? day, { scrollLeft, scrollTop });
    if (focused) (this.openerOf(id) ?? scroller)?.focus({ preventScroll: true });
  }
}
