/**
 * Which entries of an event are open: as the page says, but for those that the visitor has toggled. By id, so that a reload closes nothing.
 */
import type { Entry } from '../event/model.js';

/** Remembers what is open in one event. */
export class OpenEntries {
  private readonly toggled = new Set<string>();
  private openAll = false;

  /** All open, or all closed, as the page says now; what the visitor has toggled holds until the page says otherwise. */
  set(openAll: boolean): void {
    if (openAll !== this.openAll) this.toggled.clear();
    this.openAll = openAll;
  }

  /** True when this entry's text is shown. */
  readonly isOpen = (entry: Entry): boolean => this.startsOpen !== this.toggled.has(entry.id);

  /** Opens or closes. */
  toggle({ id }: Entry): void {
    if (!this.toggled.delete(id)) this.toggled.add(id);
  }

  /** Opens what find-in-page, or a link, has found. */
  reveal(entry: Entry): void {
    if (!this.isOpen(entry)) this.toggle(entry);
  }

  /** A browser that cannot search hidden text (no `beforematch`) gets it open: nothing may be out of reach. */
  private get startsOpen(): boolean {
    return this.openAll || !('onbeforematch' in HTMLElement.prototype);
  }
}
