/**
 * The rows of a table of LaTeX, as those of HTML are: cells that reach over several, what but goes on, and lines that are written as rows.
 */

/** A cell that is being written. */
export interface Cell {
  html: string;
  /** Where it begins, and where it has come to. */
  line: number;
  at: number;
  column: number;
  columns: number;
  rows: number;
}

/** A row. */
export interface Row {
  cells: Cell[];
  isHead: boolean;
}

/** A table: what of it is complete, and what is being written. */
export interface Table {
  rows: Row[];
  row: Row | undefined;
  cell: Cell | undefined;
  span: { columns: number; rows: number };
  /** Of each column the rows that a cell from above still reaches into. */
  taken: number[];
  readonly isMeant: boolean;
  /** A line was drawn below the last row. */
  isRuled: boolean;
  /** How far down its cells have come. */
  at: number;
}

/** The widest and highest that a cell gets. */
const MOST_CELLS = 60;

/** What a cell has in it in which what stands above goes on. */
export const GOES_ON = /^(?:\s|<\/?[bi]>)*(?:[|"“”〃↓⋮]|''|,,|\$\\(?:v?dots|downarrow|big(?:g)?downarrow)\$)(?:\s|<\/?[bi]>)*$/;

/** A row below a time that has but one cell, in another dress than the one above it: the next line of that, written as a row. */
export function goesOn(table: Table, row: Row): boolean {
  const above = table.rows.at(-1);
  const filled = row.cells.filter(({ html }) => html.trim());
  const [only] = filled;
  if (!above || !only || filled.length > 1 || table.isRuled || row.cells[0] === only || only.rows !== 1) return false;
  let column = 0;
  for (const cell of row.cells) {
    if (cell === only) break;
    column += cell.columns;
  }
  const cell = above.cells.find((one) => one.column === column);
  if (!cell?.html.trim() || cell.rows !== 1 || !/^(?:\s|<[bi]>)*\d{1,2}[:.h]?\d{0,2}/.test(above.cells[0]?.html ?? '') || dressOf(cell.html, true) === dressOf(only.html, false)) return false;
  cell.html += `<br>${only.html.replaceAll('\n', ' ')}`;
  return true;
}

/** The tags around the first or the last line of a cell. */
function dressOf(html: string, isLast: boolean): string {
  const lines = html.split('<br>');
  return /^(?:\s|<a [^<>]*>)*((?:<[bi]>)*)/.exec(lines[isLast ? lines.length - 1 : 0] ?? '')?.[1] ?? '';
}

/** Puts a row into its table: cells below one that reaches down are not there in HTML, where they are empty. */
export function settle(table: Table, row: Row): void {
  let column = 0;
  const kept: Cell[] = [];
  const isEmpty = ({ html }: Cell): boolean => !html.trim();
  if (row.cells.every(isEmpty) && row.cells.length < 2) return;
  for (const cell of row.cells) {
    const taken = table.taken[column] ?? 0;
    if (taken > 0 && !isEmpty(cell)) release(table, column);
    if (!(taken > 0 && isEmpty(cell))) {
      const rows = clamped(cell.rows);
      const html = cell.rows < -1 ? raisedUp(table, cell.rows, column, cell.html) : cell.html;
      kept.push({ ...cell, html, column, rows });
      for (let next = column; next < column + cell.columns; next++) table.taken[next] = rows;
    }
    column += cell.columns;
  }
  table.taken = table.taken.map((rows) => Math.max(0, rows - 1));
  table.rows.push({ ...row, cells: kept });
}

/** "\\multirow{-3}" stands in the last of its rows. Answers what stays there. */
function raisedUp(table: Table, rows: number, column: number, html: string): string {
  const target = table.rows.at(rows + 1)?.cells.find((cell) => cell.column === column);
  if (!target || target.html.trim()) return html;
  target.html = html.replaceAll('\n', ' ');
  return '';
}

/** A cell does not reach into a row that has something there itself. */
function release(table: Table, column: number): void {
  table.taken[column] = 0;
  for (let back = 1; back < MOST_CELLS && back <= table.rows.length; back++) {
    const cell = table.rows.at(-back)?.cells.find((one) => one.column <= column && column < one.column + one.columns);
    if (!cell) continue;
    cell.rows = Math.min(cell.rows, back);
    return;
  }
}

/** A number of cells within limits. */
export function clamped(count: number): number {
  return Number.isInteger(count) ? Math.min(MOST_CELLS, Math.max(1, count)) : 1;
}
