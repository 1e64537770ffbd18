/**
 * Where the reader is, kept while the programme changes around them: the row under their eyes stays where it is on the screen, and what had
 * the focus has it again, or where its row is gone, the like in a row beside it.
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
  private readonly focusedRow: string | undefined;
  /** The rows beside it, which have the like of what has the focus. */
  private readonly beside: readonly (Element | null | undefined)[];
  /** Rows and where they are: the first of them that is still there afterwards stays where it is. */
  private readonly seen: readonly (readonly [row: string, topPx: number])[];

  constructor(root: ShadowRoot, private readonly rows: Rows) {
    this.focused = root.activeElement;
    this.focusedRow = this.focused ? rows.nameOf(this.focused) : undefined;
    const row = this.rowOf(this.focusedRow);
    this.beside = [row?.nextElementSibling, row?.previousElementSibling];
    // A row that has the focus, if it can be seen; else the one in the upper half of the window, or another, should that be taken away.
    const candidates = [this.focused, ...[0.3, 0.5, 0.7, 0.1, 0.9].map((part) => root.elementFromPoint(innerWidth / 2, innerHeight * part))];
    this.seen = candidates.flatMap((one) => {
      const name = one ? rows.nameOf(one) : undefined;
      const { top = 0, bottom = 0 } = this.rowOf(name)?.getBoundingClientRect() ?? {};
      return name !== undefined && bottom > 0 && top < innerHeight ? [[name, top]] : [];
    });
  }

  /** Puts everything back, after the change. */
  restore(): void {
    for (const [row, topPx] of this.seen) {
      // Nothing to hold on to where the list is not shown any more.
      const [place] = this.rowOf(row)?.getClientRects() ?? [];
      if (!place) continue;
      if (Math.abs(place.top - topPx) >= 1) scrollBy({ top: place.top - topPx, behavior: 'instant' });
      break;
    }
    const [name] = this.focused?.classList ?? [];
    if (name && !this.focused?.isConnected) [this.rowOf(this.focusedRow), ...this.beside].map((row) => row?.querySelector<HTMLElement>(`.${name}`)).find((one) => one?.isConnected)?.focus({ preventScroll: true });
  }

  private rowOf(name: string | undefined): HTMLElement | undefined {
    return name === undefined ? undefined : this.rows.rowOf(name);
  }
}
