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
  /** The rows of what has the focus, and of what stays where it is. */
  private readonly focusedRow: string | undefined;
  private readonly steadyRow: string | undefined;
  private readonly topPx: number = 0;

  constructor(root: ShadowRoot, private readonly rows: Rows) {
    this.focused = root.activeElement;
    this.focusedRow = this.focused ? rows.nameOf(this.focused) : undefined;
    // A row that has the focus, if it can be seen; else the one in the upper half of the window.
    const candidates = [this.focused, ...[0.3, 0.5, 0.7].map((part) => root.elementFromPoint(innerWidth / 2, innerHeight * part))];
    // The page may have elements of such a class, too.
    const row = candidates.map((one) => one?.closest('.entry')).find((one) => one && rows.nameOf(one) !== undefined && isSeen(one));
    if (!row) return;
    this.steadyRow = rows.nameOf(row);
    this.topPx = row.getBoundingClientRect().top;
  }

  /** Puts everything back, after the change. */
  restore(): void {
    // Nothing to hold on to where the list is not shown any more.
    const [place] = this.rowOf(this.steadyRow)?.getClientRects() ?? [];
    const movedPx = (place?.top ?? this.topPx) - this.topPx;
    if (Math.abs(movedPx) >= 1) scrollBy({ top: movedPx, behavior: 'instant' });
    const [name] = this.focused?.classList ?? [];
    if (name && !this.focused?.isConnected) this.rowOf(this.focusedRow)?.querySelector<HTMLElement>(`.${name}`)?.focus({ preventScroll: true });
  }

  private rowOf(name: string | undefined): HTMLElement | undefined {
    return name === undefined ? undefined : this.rows.rowOf(name);
  }
}

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
