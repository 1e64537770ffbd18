/**
 * The programme on the page as a list: the first screen at once, the rest in slices, everything in the end. Rows are made once; another
 * zone or moment writes into them, a search hides them.
 */
import type { Agenda, AgendaRow } from '../event/agenda.js';
import type { Entry } from '../event/model.js';
import { agendaItems, dayHeading, type AgendaItem, type DayHeading } from '../views/agenda.js';
import { entryRow, refreshRow, retimeRow, type RowNodes, type RowSetting, type Visibility } from '../views/entry.js';
import { h } from '../views/nodes.js';
import { Slices } from './slices.js';

// So many rows are made at once; of more only the first lines, which are more than any screen shows.
const MOST_AT_ONCE = 100;
const FIRST_LINES = 25;
// From this many entries on the programme is divided into lists of fewer, of which the browser lays out only those near the screen. Doing so
// for each row instead costs 30 µs a row in every frame, for ever: ten thousand of them are felt.
const LONG_LIST = 100;
const ROWS_A_LIST = 25;
const LISTS_AT_ONCE = 20;
// What a row is taken to be high while it has not been laid out; styles.ts has it for a whole list.
const ROW_EM = 7.5;

/** The list of one event. */
export class AgendaList {
  /** All lists, one after the other. */
  readonly element = h('div', 'lists');
  /** How much of it is there. With a value of its own it does not move by itself, which would be paid for in every frame. */
  readonly progress = h('progress', '', { max: 1, value: 0 });

  /** The rows that are not there yet. */
  readonly slices = new Slices();

  private readonly lists: HTMLElement[] = [];
  private rows = new Map<Entry, RowNodes>();
  private readonly headings = new Map<DayHeading, HTMLElement>();
  private plan: Agenda | undefined;
  private items: readonly AgendaItem[] = [];
  private setting: RowSetting | undefined;
  /** True while no row is hidden by a search. */
  private isWhole = true;

  /**
   * @param owners Told which entry each row stands for.
   * @param seen Which entries are to be seen now.
   * @param complete Called when rows that were missing are there.
   */
  constructor(private readonly owners: WeakMap<Element, Entry>, private readonly seen: (entry: Entry) => Visibility, private readonly complete: () => void) {}

  /**
   * Shows a programme; where only its clock has changed, in the rows that are there.
   * @param continues True when the rows that are there are of the same event: as far as the first screen, or another version of it.
   */
  show(plan: Agenda, setting: RowSetting, continues = false): void {
    const [before, old] = [this.setting, this.plan];
    const isRetimed = before !== undefined && before.display !== setting.display;
    if (!before || !isSameReader(before, setting)) this.rows.clear();
    this.setting = setting;
    this.plan = plan;
    const isKept = !this.slices.isBusy && this.rows.size && old && isSameOrder(old, plan);
    // Headings stay with the items that they are of: somebody may be on one when only the hour has come.
    if (!isKept || isRetimed) this.items = agendaItems(plan);
    if (!isKept) this.adopt(continues);
    this.retime(isRetimed);
    if (isKept) {
      // Another clock moves no row, only the headings between them.
      if (isRetimed) this.replaceHeadings();
      return this.filter();
    }
    this.sweep();
    const missing = plan.rows.filter(({ entry }) => !this.rows.has(entry)).length;
    const steps = this.place();
    const first = missing <= MOST_AT_ONCE ? Infinity : FIRST_LINES;
    for (let count = 0; count < first && !steps.next().done; count++);
    if (first === Infinity) this.slices.stop();
    else this.slices.start(this.rest(steps));
  }

  /** Shows what the visitor has opened and starred; all rows, or one. */
  refresh(only?: Entry): void {
    const { setting } = this;
    const nodes = only && this.rows.get(only);
    if (setting) for (const row of nodes ? [nodes] : only ? [] : this.rows.values()) refreshRow(row, setting);
  }

  /** Hides what the visitor does not look for: rows, lists without a row, headings without a line under them; other lists are as high as what is left of them. */
  filter(): void {
    const rows = this.plan?.rows ?? [];
    const wasWhole = this.isWhole;
    this.isWhole = rows.every(({ entry }) => this.seen(entry) === 'shown');
    if (wasWhole && this.isWhole) return;
    const isLong = this.lists.length > 1;
    this.lists.forEach((list, index) => {
      const own = isLong ? rows.slice(index * ROWS_A_LIST, (index + 1) * ROWS_A_LIST) : rows;
      const left = own.filter(({ entry }) => this.seen(entry) !== 'filtered').length;
      // Rows of a list that is hidden as a whole stay as they are.
      if (left || !isLong) for (const { entry } of own) this.see(entry);
      list.hidden = !(left || this.isWhole);
      list.style.containIntrinsicBlockSize = isLong && left < own.length ? `${left * ROW_EM}em` : '';
    });
    // The author's name of a day stands below its date.
    let date: HTMLElement | undefined;
    let heading: HTMLElement | undefined;
    let hasRows = false;
    // One under which nothing takes place is no find.
    const settle = (): void => {
      if (heading) heading.hidden = hasRows || !this.isWhole;
    };
    for (const item of this.items) {
      if (!('entry' in item)) {
        settle();
        heading = this.headings.get(item);
        if (item.day) date = heading;
        hasRows = false;
        continue;
      }
      hasRows = true;
      if (!heading || this.seen(item.entry) === 'filtered') continue;
      heading.hidden = false;
      if (date) date.hidden = false;
      date = heading = undefined;
    }
    settle();
  }

  /** The row of an entry; undefined while it is not there. */
  rowOf(entry: Entry): HTMLElement | undefined {
    return this.rows.get(entry)?.element;
  }

  /** The heading of a day; undefined while it is not there. */
  headingOf(dayMs: number): HTMLElement | undefined {
    return [...this.headings].find(([{ day }]) => day?.dayMs === dayMs)?.[1];
  }

  /** Writes other times into the rows that are there. */
  private retime(all: boolean): void {
    const { setting, plan } = this;
    if (!setting || !plan) return;
    for (const row of plan.rows) {
      const nodes = this.rows.get(row.entry);
      if (!nodes) continue;
      // A former start is told in the visitor's zone too, outside of the times.
      if (all && row.entry.previousStart.kind === 'timed') this.remake(nodes, row, setting);
      else if (all || row.state !== nodes.shown.state || row.shiftDays !== nodes.shown.shiftDays || row.tellsOffset !== nodes.shown.tellsOffset) retimeRow(nodes, row, setting);
    }
  }

  private remake(nodes: RowNodes, row: AgendaRow, setting: RowSetting): void {
    const made = entryRow(row, setting);
    nodes.element.replaceWith(made.element);
    this.rows.set(row.entry, made);
    this.owners.set(made.element, row.entry);
    this.see(row.entry);
  }

  private replaceHeadings(): void {
    for (const heading of this.headings.values()) heading.remove();
    this.headings.clear();
    let waiting: HTMLElement[] = [];
    for (const item of this.items) {
      if (!('entry' in item)) waiting.push(this.elementOf(item));
      else if (waiting.length) {
        this.rows.get(item.entry)?.element.before(...waiting);
        waiting = [];
      }
    }
  }

  /** Rows of the excerpt shown first, or of an older version, become rows of the whole event, as far as they say the same. */
  private adopt(continues: boolean): void {
    const known = new Map(continues ? [...this.rows].map(([entry, nodes]) => [entry.id, nodes]) : []);
    const rows = new Map<Entry, RowNodes>();
    for (const { entry } of this.plan?.rows ?? []) {
      const nodes = this.rows.get(entry) ?? known.get(entry.id);
      if (!nodes || !(nodes.shown.entry === entry || isSame(nodes.shown.entry, entry))) continue;
      rows.set(entry, nodes);
      this.owners.set(nodes.element, entry);
      const { state, shiftDays, tellsOffset } = nodes.shown;
      nodes.shown = { entry, state, shiftDays, tellsOffset };
    }
    this.rows = rows;
  }

  /** Takes away what is no part of the programme any more, and all headings: they are few, and made anew. */
  private sweep(): void {
    const kept = new Set<Node>([...this.rows.values()].map(({ element }) => element));
    this.headings.clear();
    for (const list of this.lists) for (const row of [...list.children]) if (!kept.has(row)) row.remove();
  }

  /** Puts every line into its place, making those that are not there; one step a line. A list comes to the page when it is full. */
  private *place(): Generator<undefined, void> {
    const size = this.rowsAList;
    this.element.setAttribute('class', size === ROWS_A_LIST ? 'lists long' : 'lists');
    const waiting: HTMLElement[] = [];
    let list: HTMLElement | undefined;
    let next: ChildNode | null = null;
    let rows = 0;
    let index = 0;
    for (const item of this.items) {
      if (!list || rows >= size) {
        if (list) this.put(list, waiting);
        list = this.lists[index] ??= h('ul', 'list', { role: 'list' });
        [next, rows, index] = [list.firstChild, 0, index + 1];
      }
      const element = this.elementOf(item);
      if (element === next) next = next.nextSibling;
      else list.insertBefore(element, next);
      if ('entry' in item) rows++;
      // The first screen is on the page from the start.
      if (index === 1) this.put(list, waiting);
      yield;
    }
    if (list) this.put(list, waiting);
    this.flush(waiting);
    for (const spare of this.lists.splice(index)) spare.remove();
    this.filter();
  }

  /** New lists come to the page many at a time: each time costs a frame. */
  private put(list: HTMLElement, waiting: HTMLElement[]): void {
    if (list.parentNode) return;
    if (waiting.push(list) >= LISTS_AT_ONCE || this.lists.length < 2) this.flush(waiting);
  }

  private flush(waiting: HTMLElement[]): void {
    // One by one: together they would be moved twice.
    for (const list of waiting.splice(0)) this.element.append(list);
    this.progress.setAttribute('value', `${this.rows.size / this.items.length}`);
  }

  private *rest(steps: Generator<undefined, void>): Generator<true | undefined, void> {
    yield* steps;
    yield true;
    this.complete();
  }

  private elementOf(item: AgendaItem): HTMLElement {
    const { setting } = this;
    if (!setting) throw new Error('a list is placed after it is shown');
    if (!('entry' in item)) {
      const heading = dayHeading(item, setting.level - 1, setting.display);
      this.headings.set(item, heading);
      return heading;
    }
    const { entry } = item;
    let nodes = this.rows.get(entry);
    if (!nodes) {
      nodes = entryRow(item, setting);
      this.rows.set(entry, nodes);
      this.owners.set(nodes.element, entry);
    }
    this.see(entry);
    return nodes.element;
  }

  private see(entry: Entry): void {
    const nodes = this.rows.get(entry);
    const visibility = this.seen(entry);
    if (!nodes || nodes.visibility === visibility) return;
    nodes.visibility = visibility;
    if (visibility === 'shown') nodes.element.removeAttribute('hidden');
    else nodes.element.setAttribute('hidden', visibility === 'past' ? 'until-found' : '');
  }

  private get rowsAList(): number {
    return this.items.length >= LONG_LIST ? ROWS_A_LIST : Infinity;
  }
}

/** True when rows made for the one are right for the other, but for their times. */
function isSameReader(a: RowSetting, b: RowSetting): boolean {
  return a.level === b.level && a.approximate === b.approximate && !a.isOpen === !b.isOpen && a.savable === b.savable && a.display.speech.language === b.display.speech.language
    && a.display.readerLanguages.join() === b.display.readerLanguages.join();
}

/** True when both have the same rows in the same order, whatever stands between them. */
function isSameOrder({ rows: a }: Agenda, { rows: b }: Agenda): boolean {
  return a.length === b.length && a.every(({ entry }, index) => entry === b[index]?.entry);
}

/** True when two readings of an entry show the same in its row; in another version it may stand at another place in the file. */
function isSame(a: Entry, b: Entry): boolean {
  return written(a) === written(b);
}

function written(entry: Entry): string {
  return JSON.stringify({ ...entry, path: '', items: entry.items.length });
}
