/**
 * The rows of a table in HTML, with every cell in its column: cells that reach over several columns or down several rows move the others.
 */
import type { Block, Cell } from './blocks.js';
import { attribute, isElement, type Child, type Element } from './html-nodes.js';
import { plain } from './inline-text.js';

/** A cell and the columns and rows that it reaches over, the first column counted from 0. */
export interface PlacedCell {
  readonly element: Element;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** What a cell holds, and the line where it begins. */
export type CellText = Pick<Cell, 'text' | 'line' | 'blocks'>;

/** A row and its cells, in their order. */
export interface PlacedRow {
  readonly row: Element;
  readonly cells: readonly PlacedCell[];
}

/** What stands before an item of a list in the text of a cell. */
export const ITEM_MARK = '- ';

const withoutMarks = (text: string): string => text.replace(/^- /gm, '');

/** The most columns or rows that a cell is taken to reach over. */
const MOST = 60;

/**
 * Reads a table.
 */
export function readTable(table: Element, number: number, line: number, offset: number, read: (cell: Element) => CellText): readonly Block[] {
  const blocks: Block[] = [];
  for (const placed of placedRows(table)) {
    const { row } = placed;
    const cells = placed.cells.map(({ element, column, columns, rows }): Cell => {
      const found = read(element);
      return { ...found, plain: plain(withoutMarks(found.text)), column, columns, rows };
    });
    const filled = cells.filter((cell) => cell.plain);
    const at = (row.sourceCodeLocation?.startLine ?? line - offset) + offset;
    blocks.push({ kind: 'row', level: number, text: filled.map(({ text }) => withoutMarks(text).replaceAll('\n', ' ')).join(' | '), plain: filled.map(({ plain: words }) => words).join(' | '), line: filled[0]?.line ?? at, gap: !blocks.length, cells, isHead: isHeadRow(placed) });
  }
  return blocks;
}

/** True for a row of nothing but heads. */
export function isHeadRow({ row, cells }: PlacedRow): boolean {
  const { parentNode: parent } = row;
  return (cells.length > 0 && cells.every(({ element }) => element.tagName === 'th')) || (parent !== null && isElement(parent as Child) && (parent as Element).tagName === 'thead');
}

/** The rows of a table, every cell in its column. */
export function placedRows(table: Element): readonly PlacedRow[] {
  // For each column the number of rows that a cell from above still reaches into.
  const taken: number[] = [];
  return rowsOf(table).map((row) => {
    let column = 0;
    const elements = row.childNodes.filter((node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName));
    const cells = elements.map((element): PlacedCell => {
      while ((taken[column] ?? 0) > 0) column++;
      const cell = { element, column, columns: span(element, 'colspan'), rows: span(element, 'rowspan') };
      // Counted down once below, at the end of this row.
      for (let next = column; next < column + cell.columns; next++) taken[next] = cell.rows;
      column += cell.columns;
      return cell;
    });
    taken.forEach((rows, at) => (taken[at] = Math.max(0, rows - 1)));
    return { row, cells };
  });
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(attribute(cell, name));
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST) : 1;
}

function rowsOf(table: Element): readonly Element[] {
  const found: Element[] = [];
  const look = (nodes: readonly Child[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (node.tagName === 'tr') found.push(node);
      else if (/^(?:tbody|thead|tfoot)$/.test(node.tagName)) look(node.childNodes);
    }
  };
  look(table.childNodes);
  return found;
}
