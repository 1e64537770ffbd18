/**
 * All of one entry in a dialog of the browser's own: what a cell of the grid has no room for.
 */
import type { AgendaDay } from '../event/agenda.js';
import type { Entry } from '../event/model.js';
import { dayHeading } from '../views/agenda.js';
import { entryRow, refreshRow, type RowNodes, type RowSetting } from '../views/entry.js';
import { h } from '../views/nodes.js';

/** The dialog of one event. */
export class EntryDialog {
  /** The dialog, closed or open. */
  readonly element = h('dialog', 'dialog') as HTMLDialogElement;
  /** What is told to the visitor while it is open: nothing outside of it can be seen or heard then. */
  readonly said = h('p', 'said', { 'aria-live': 'polite' });

  private rows: readonly RowNodes[] = [];
  private setting: RowSetting | undefined;

  /** @param owners Told which entry each row stands for. */
  constructor(private readonly owners: WeakMap<Element, Entry>) {
    // A click beside it closes it: only there is the dialog itself the target.
    this.element.addEventListener('click', ({ target }) => target === this.element && this.element.close());
  }

  /** Shows an entry, and what it holds. @param day Its day, with these rows alone. */
  open(day: AgendaDay, setting: RowSetting): void {
    this.setting = { ...setting, isOpen: setting.isOpen && (() => true) };
    this.rows = day.rows.map((row) => entryRow(row, this.setting ?? setting));
    for (const { element, shown } of this.rows) this.owners.set(element, shown.entry);
    this.element.setAttribute('aria-label', this.rows[0]?.element.querySelector('.entry-title')?.textContent ?? '');
    const close = h('button', 'button close', undefined, setting.display.speech.words.close);
    close.addEventListener('click', () => this.element.close());
    this.element.replaceChildren(h('div', 'dialog-content', undefined, dayHeading({ day }, setting.level - 1, setting.display, 'div'), h('ul', 'list', { role: 'list' }, this.rows.map(({ element }) => element)), this.said, close));
    // The focus was on what another entry had here: it comes in anew.
    this.element.close();
    this.element.showModal();
  }

  /** Shows what the visitor has starred. */
  refresh(): void {
    if (this.setting) for (const row of this.rows) refreshRow(row, this.setting);
  }
}
