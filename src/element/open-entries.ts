/**
 * Which entries are open: as the page says, but for those that the visitor has toggled. By id, so that a reload closes nothing.
 */
import type { Entry } from '../event/model.js';
import type { Opening } from '../views/entry.js';

/** Remembers what is open in one widget. */
export class OpenEntries implements Opening {
  private readonly toggled = new Set<string>();
  private openAll = false;

  /** @param changed Called after every change. */
  constructor(private readonly changed: () => void) {}

  /** All open, or all closed, as the page says now. */
  reset(openAll: boolean): void {
    this.openAll = openAll;
    this.toggled.clear();
  }

  /** True when this entry's text is shown. */
  isOpen(entry: Entry): boolean {
    return this.startsOpen !== this.toggled.has(keyOf(entry));
  }

  /** Opens or closes. */
  toggle(entry: Entry): void {
    const key = keyOf(entry);
    if (!this.toggled.delete(key)) this.toggled.add(key);
    this.changed();
  }

  /** Opens what find-in-page has found. */
  reveal(entry: Entry): void {
    if (!this.isOpen(entry)) this.toggle(entry);
  }

  /** A browser that cannot search hidden text (no `beforematch`) gets it open: nothing may be out of reach. */
  private get startsOpen(): boolean {
    return this.openAll || !('onbeforematch' in HTMLElement.prototype);
  }
}

/** Ids are unique in an event; in a series every event may have its "welcome". */
function keyOf({ id, path }: Entry): string {
  return `${/^\/events\/\d+/.exec(path)?.[0] ?? ''} ${id}`;
}
