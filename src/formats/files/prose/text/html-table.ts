/**
 * The rows of a table in HTML, with every cell in its column: cells that reach over several columns or down several rows move the others.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block, Cell } from './blocks.js';
import { plain } from './inline-text.js';

type Element = DefaultTreeAdapterTypes.Element;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** What stands before an item of a list in the text of a cell. */
export const ITEM_MARK = '- ';

const withoutMarks = (text: string): string => text.replace(/^- /gm, '');

/** The most columns or rows that a cell is taken to reach over. */
const MOST = 60;

/**
 * Reads a table.
 * @param read The text of a cell and the line where it begins.
 */
export function readTable(table: Element, number: number, line: number, offset: number, read: (cell: Element) => { readonly text: string; readonly line: number }): readonly Block[] {
  const blocks: Block[] = [];
  // For each column the number of rows that a cell from above still reaches into.
  const taken: number[] = [];
  for (const row of rowsOf(table)) {
    const cells: Cell[] = [];
    let column = 0;
    const elements = row.childNodes.filter((node): node is Element => 'tagName' in node && /^t[dh]$/.test(node.tagName));
    for (const element of elements) {
      while ((taken[column] ?? 0) > 0) column++;
      const [columns, rows] = [span(element, 'colspan'), span(element, 'rowspan')];
      const { text, line: at } = read(element);
      cells.push({ text, plain: plain(withoutMarks(text)), line: at, column, columns, rows });
      // Counted down once below, at the end of this row.
      for (let next = column; next < column + columns; next++) taken[next] = rows;
      column += columns;
    }
    taken.forEach((rows, at) => (taken[at] = Math.max(0, rows - 1)));
    const isHead = elements.length > 0 && elements.every(({ tagName }) => tagName === 'th') || ('tagName' in (row.parentNode ?? {}) && (row.parentNode as Element).tagName === 'thead');
    const filled = cells.filter((cell) => cell.plain);
    const at = (row.sourceCodeLocation?.startLine ?? line - offset) + offset;
    blocks.push({ kind: 'row', level: number, text: filled.map(({ text }) => withoutMarks(text).replaceAll('\n', ' ')).join(' | '), plain: filled.map(({ plain: words }) => words).join(' | '), line: filled[0]?.line ?? at, gap: !blocks.length, cells, isHead });
  }
  return blocks;
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.attrs.find((one) => one.name === name)?.value);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST) : 1;
}

function rowsOf(table: Element): readonly Element[] {
  const found: Element[] = [];
  const look = (nodes: readonly Child[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      if (node.tagName === 'tr') found.push(node);
      else if (/^(?:tbody|thead|tfoot)$/.test(node.tagName)) look(node.childNodes);
    }
  };
  look(table.childNodes);
  return found;
}
