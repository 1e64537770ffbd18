/**
 * Where the reader is, kept while the programme changes around them: the row under their eyes stays where it is on the screen, and what had
 * the focus has it again.
 */

/** Rows by what they stand for, in one programme or several. */
export interface Rows {
  /** The entry of the row that an element is in: its event and its id. */
  nameOf(element: Element): string | undefined;
  rowOf(name: string): HTMLElement | undefined;
}

/** A place in a programme, before something is changed. */
export class ReadingPlace {
  private readonly focused: Element | null;
  private readonly row: Element | undefined;
  private readonly name: string | undefined;
  private readonly topPx: number = 0;

  constructor(root: ShadowRoot, private readonly rows: Rows) {
    this.focused = root.activeElement;
    // A row that has the focus, if it can be seen; else the one in the upper half of the window.
    const candidates = [this.focused, ...[0.3, 0.5, 0.7].map((part) => root.elementFromPoint(innerWidth / 2, innerHeight * part))];
    // The page may have elements of such a class, too.
    const owned = candidates.map((one) => one?.closest('.entry') ?? undefined).filter((one) => one && rows.nameOf(one) !== undefined);
    this.row = owned.find((one) => one && isSeen(one));
    const named = this.row ?? owned[0];
    this.name = named && rows.nameOf(named);
    if (this.row) this.topPx = this.row.getBoundingClientRect().top;
  }

  /** Puts everything back, after the change. */
  restore(): void {
    const now = this.name === undefined ? undefined : this.rows.rowOf(this.name);
    if (this.row && now) {
      const movedPx = now.getBoundingClientRect().top - this.topPx;
      if (Math.abs(movedPx) >= 1) scrollBy({ top: movedPx, behavior: 'instant' });
    }
    const { focused } = this;
    if (!focused || focused.isConnected) return;
    const [name = ''] = focused.classList;
    (name && now ? now.querySelector<HTMLElement>(`:scope > .${name}`) : null)?.focus({ preventScroll: true });
  }
}

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
