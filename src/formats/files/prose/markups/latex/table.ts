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
  /** Cells that reach over rows stand in the last of them. */
  readonly fromBelow: boolean;
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
  if (!above || !only || filled.length > 1 || table.isRuled || table.fromBelow || row.cells[0] === only || only.rows !== 1) return false;
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
  let raised = 0;
  const isEmpty = ({ html }: Cell): boolean => !html.trim();
  for (const cell of row.cells) {
    const taken = table.taken[column] ?? 0;
    if (taken > 0 && !isEmpty(cell)) release(table, column);
    if (!(taken > 0 && isEmpty(cell))) {
      const rows = clamped(cell.rows);
      if (cell.rows < -1 && raisedUp(table, cell, column)) raised = -cell.rows;
      else kept.push({ ...cell, column, rows });
      for (let next = column; next < column + cell.columns; next++) table.taken[next] = rows;
    }
    column += cell.columns;
  }
  table.taken = table.taken.map((rows) => Math.max(0, rows - 1));
  table.rows.push({ ...row, cells: kept });
  if (raised) joinRows(table, raised);
}

/** "\\multirow{-3}" stands in the last of its rows: it goes into the first, if it is empty in all of them. */
function raisedUp(table: Table, cell: Cell, column: number): boolean {
  const above = table.rows.slice(cell.rows + 1);
  const cells = above.map(({ cells: row }) => row.find((one) => one.column === column));
  const [target] = cells;
  if (!target || above.length !== -cell.rows - 1 || cells.some((one) => !one || one.html.trim() || one.rows !== 1)) return false;
  target.html = cell.html.replaceAll('\n', ' ');
  target.rows = clamped(-cell.rows);
  for (const row of above.slice(1)) row.cells = row.cells.filter((one) => one.column !== column);
  return true;
}

/** Rows beside one cell that have nothing but one other column: its lines. */
function joinRows(table: Table, count: number): void {
  const rows = table.rows.slice(-count);
  const [first, ...others] = rows.map(({ cells }) => cells);
  const filled = rows.flatMap(({ cells }, index) => cells.filter((cell) => cell.html.trim() && (index > 0 || cell.rows === 1)));
  const target = first?.find(({ column, rows: reach }) => reach === 1 && column === filled[0]?.column);
  if (!first || !target || new Set(filled.map(({ column }) => column)).size > 1 || others.length !== count - 1) return;
  target.html = filled.map(({ html }) => html.replaceAll('\n', ' ').trim()).join('<br>');
  for (const cell of first) cell.rows = 1;
  table.rows.length -= count - 1;
  table.taken = [];
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
