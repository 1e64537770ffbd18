/**
 * Rows of a table as rows of HTML, which know cells over several columns and rows. A row stands on its first line, so that lines keep their numbers.
 */
import { cellHtml, escapeHtml } from '../../../html-written.js';

/** A cell, in the words of HTML. */
export interface RowCell {
  readonly html: string;
  readonly isHead?: boolean;
  /** How many it is wide; 1 where nothing is said. */
  readonly columns?: number;
  /** How many it is high; 1 where nothing is said. */
  readonly rows?: number;
  /** Nothing of its own: the cell above reaches down into it. */
  readonly isAbove?: boolean;
}

/** A row and its line. */
export interface Row {
  readonly at: number;
  readonly cells: readonly RowCell[];
}

interface Placed {
  html: string;
  readonly isHead: boolean;
  readonly columns: number;
  rows: number;
}

/** Writes a table in the place of its lines, from one to another. */
export function writeTable(written: string[], from: number, end: number, rows: readonly Row[]): void {
  written.fill('', from, end + 1);
  reachingDown(rows).forEach(({ at, cells }) => {
    const html = cells.map((cell) => cellHtml(cell.html, cell.isHead, cell.columns, cell.rows)).join('');
    written[at] = `${written[at] ?? ''}<tr>${html}</tr>`;
  });
  written[from] = `<table>${written[from] ?? ''}`;
  written[end] = `${written[end] ?? ''}</table>`;
}

/** The cells of each row, those that only go on counted to the ones above. */
function reachingDown(rows: readonly Row[]): readonly { readonly at: number; readonly cells: readonly Placed[] }[] {
  const above: (Placed | undefined)[] = [];
  return rows.map(({ at, cells }) => {
    let column = 0;
    const placedCells = cells.flatMap(({ html, isHead = false, columns = 1, rows: high = 1, isAbove }) => {
      const upper = above[column];
      const isNew = !isAbove || !upper;
      if (!isNew) upper.rows++;
      const placed = isNew ? { html, isHead, columns, rows: high } : upper;
      for (let next = column; next < column + columns; next++) above[next] = placed;
      column += columns;
      return isNew ? [placed] : [];
    });
    return { at, cells: placedCells };
  });
}

// What is written as the number or the name of a sign is that sign.
const REFERENCE = /&amp;(?=(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});)/gi;

/** Markdown's words as HTML has them: dress, links, line feeds. */
export function asHtml(text: string): string {
  return escapeHtml(text).replace(REFERENCE, '&').replace(/\[([^[\]]+)\]\(([^()\s]+)\)/g, '<a href="$2">$1</a>').replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>').replace(/(?<!\*)\*([^*\s][^*]*)\*(?!\*)/g, '<i>$1</i>').replaceAll('\n', '<br>');
}
