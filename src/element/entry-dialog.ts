/**
 * All of one entry in a dialog of the browser's own: what a cell of the grid has no room for.
 */
import type { AgendaDay } from '../event/agenda.js';
import type { Entry } from '../event/model.js';
import { dayHeading } from '../views/agenda.js';
import { entryRow, titleOf, type RowSetting } from '../views/entry.js';
import { h } from '../views/nodes.js';

/** The dialog of one event. */
export class EntryDialog {
  /** The dialog, closed or open. */
  readonly element = h('dialog', 'dialog') as HTMLDialogElement;
  /** What is told to the visitor while it is open: nothing outside of it can be seen or heard then. */
  readonly said = h('p', 'said', { 'aria-live': 'polite' });

  /** The id of the entry that is shown, or was. */
  id: string | undefined;

  /** Beside it a menu may stand. */
  private readonly content = this.element.appendChild(h('div', 'dialog-content'));

  /** @param owners Told which entry each row stands for. */
  constructor(private readonly owners: WeakMap<Element, Entry>) {
    // A click beside it closes it: only there is the dialog itself the target.
    this.element.addEventListener('click', ({ target }) => target === this.element && this.element.close());
  }

  /** Shows an entry, and what it holds. Where it is open, it stays. @param day Its day, with these rows alone. */
  show(entry: Entry, day: AgendaDay, setting: RowSetting): void {
    const controls = (): HTMLElement[] => [...this.content.querySelectorAll<HTMLElement>('a, button')];
    const focused = controls().findIndex((one) => one.matches(':focus'));
    const rows = day.rows.map((row) => {
      const { element } = entryRow(row, { ...setting, isOpen: setting.isOpen && (() => true) });
      this.owners.set(element, row.entry);
      return element;
    });
    this.element.setAttribute('aria-label', titleOf(entry, setting.display).value);
    const close = h('button', 'button close', undefined, setting.display.speech.words.close);
    close.addEventListener('click', () => this.element.close());
    this.content.replaceChildren(dayHeading({ day }, setting.level - 1, setting.display, 'div'), h('ul', 'list', { role: 'list' }, rows), this.said, close);
    if (this.element.open && this.id === entry.id) return controls()[focused]?.focus();
    this.id = entry.id;
    // The focus was on what another entry had here: it comes in anew.
    this.element.close();
    this.element.showModal();
  }
}
