/**
 * Tables whose cells hold tables, one for each day or room. Read in the order in which they stand in the source, the last head would get all that
 * is below any: so what is in the cells is put below its own head. So it is where each cell of a day begins with a time of its own.
 */
import { defaultTreeAdapter as tree } from 'parse5';
import { slotsIn } from '../../dates/line-slots.js';
import { datesIn, isDayName } from '../../dates/written-dates.js';
import { isElement, wordsOf, type Child, type Element } from './html-nodes.js';
import { isHeadRow, placedRows, type PlacedCell, type PlacedRow } from './html-table.js';

/** Words that nothing shows any more. */
interface LeftOut {
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

/** Heads, and the rows up to the next ones. */
interface Part {
  readonly heads: readonly PlacedCell[];
  readonly isDays: boolean;
  readonly rows: readonly PlacedRow[];
}

/** No head says more, in letters. */
const LONGEST_HEAD = 80;
/** What is looked at, so that no page takes long. */
const MOST_TABLES = 200;
/** What has times has one within as many letters. */
const ENOUGH = 400;
const TABLE_PARTS = /^(?:table|caption|thead|tbody|tfoot|tr|t[dh])$/;
/** Nothing but a time. */
const TIME = /^[\d:.h\s–—-]{4,}(?:[ap]\.?m\.?)?$/i;
/** A time in front of what there is. */
const TIMED = /^\d{1,2}[:.h]\d\d(?!\d)/;
/** Of the cells of each day, those that begin with one. */
const MOST_TIMED = 0.7;

/** Puts what stands in such cells below its head. Answers what was left out: times around tables that have times of their own. */
export function settleNested(nodes: readonly Child[]): readonly LeftOut[] {
  for (const table of tablesAround(nodes)) loosen(table);
  for (const table of tablesIn(nodes, MOST_TABLES).filter((one) => !hasTable(one))) settleTimed(table);
  return tablesAround(nodes).flatMap((table) => {
    const rows = placedRows(table);
    const first = rows.findIndex(isHeadOfTables);
    const parts = first < 0 ? [] : partsOf(rows.slice(first));
    if (!parts.some((part) => part.rows.some(({ cells }) => cells.some(({ element }) => hasTable(element))))) return [];
    const settled = empty('div', table);
    for (const { cells } of rows.slice(0, first)) for (const { element } of cells) tree.appendChild(settled, moved(element, 'div'));
    const leftOut = parts.flatMap((part) => (part.isDays ? settleDays(part, settled) : settleRows(part.rows, part.heads, settled)));
    if (table.parentNode) tree.insertBefore(table.parentNode, settled, table);
    tree.detachNode(table);
    return leftOut;
  });
}

/** Puts the cells of each day below it, where they have their own times and no column of times stands before them. */
function settleTimed(table: Element): void {
  const [top, ...rows] = placedRows(table);
  const heads = top?.cells ?? [];
  const columns = heads.map((head) => rows.flatMap(({ cells }) => cells.filter((cell) => isOver(head, cell) && wordsOf(cell.element, LONGEST_HEAD))));
  const isTimed = (cells: readonly PlacedCell[]): boolean => cells.filter(({ element }) => TIMED.test(wordsOf(element, LONGEST_HEAD))).length >= Math.max(2, cells.length * MOST_TIMED);
  if (heads.length < 2 || !heads.every(({ element }) => isDay(wordsOf(element, LONGEST_HEAD))) || !columns.every(isTimed) || !table.parentNode) return;
  const settled = empty('div', table);
  heads.forEach(({ element }, at) => {
    write('h2', element, settled);
    for (const cell of columns[at] ?? []) tree.appendChild(settled, heads.filter((head) => isOver(head, cell)).length > 1 ? written('div', cell.element) : moved(cell.element, 'div'));
  });
  tree.insertBefore(table.parentNode, settled, table);
  tree.detachNode(table);
}

function tablesAround(nodes: readonly Child[]): readonly Element[] {
  return tablesIn(nodes).filter(hasTable).slice(0, MOST_TABLES);
}

/** Tables without times, in cells beside one, draw borders or hold pictures: their cells are lines of the cell that they stand in. */
function loosen(table: Element): void {
  for (const { cells } of placedRows(table).filter((row) => row.cells.some(isTime))) {
    for (const cell of cells.filter((one) => hasTable(one.element) && !hasTime(one))) cell.element.childNodes.forEach(boxed);
  }
}

/** Makes plain boxes of tables and their parts. */
function boxed(node: Child): void {
  const left = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    if (!isElement(next)) continue;
    if (TABLE_PARTS.test(next.tagName)) next.nodeName = next.tagName = 'div';
    for (const child of next.childNodes) left.push(child);
  }
}

/** From the outermost to the innermost, as many as are wanted. */
function tablesIn(nodes: readonly Child[], most = Infinity): readonly Element[] {
  const found: Element[] = [];
  const left = [...nodes].reverse();
  for (let next = left.pop(); next && found.length < most; next = left.pop()) {
    if (!isElement(next)) continue;
    if (next.tagName === 'table') found.push(next);
    for (const child of [...next.childNodes].reverse()) left.push(child);
  }
  return found;
}

function hasTable({ childNodes }: Element): boolean {
  return tablesIn(childNodes, 1).length > 0;
}

function isHeadOfTables(row: PlacedRow): boolean {
  const words = row.cells.map(({ element }) => wordsOf(element, LONGEST_HEAD)).filter(Boolean);
  if (words.length < 2 || words.some((one) => one.length > LONGEST_HEAD) || row.cells.some(({ element }) => hasTable(element))) return false;
  return isHeadRow(row) || words.filter(isDay).length > 1;
}

function isDay(words: string): boolean {
  return datesIn(words).length === 1 || isDayName(words);
}

function partsOf(rows: readonly PlacedRow[]): readonly Part[] {
  const starts = rows.flatMap((row, at) => (isHeadOfTables(row) ? [at] : []));
  return starts.map((start, at): Part => {
    const cells = rows[start]?.cells ?? [];
    const days = cells.filter(({ element }) => isDay(wordsOf(element)));
    const isDays = days.length > 1;
    return { isDays, heads: isDays ? days : cells, rows: rows.slice(start + 1, starts[at + 1]) };
  });
}

/** One day after the other; what is of several of them, or stands in front of the row, is said in each. */
function settleDays({ heads, rows }: Part, into: Element): readonly LeftOut[] {
  return heads.flatMap((head) => {
    write('h2', head.element, into);
    const own = rows.map((row): PlacedRow => ({
      ...row,
      cells: row.cells.flatMap((cell): PlacedCell[] => {
        const over = heads.filter((one) => isOver(one, cell));
        if (over.length && !over.includes(head)) return [];
        return [over.length === 1 ? cell : { ...cell, columns: 1, element: written('td', cell.element) }];
      }),
    }));
    return settleRows(own, [], into);
  });
}

/** Rows as they stand, but for tables in their cells: each of those goes below its room. */
function settleRows(rows: readonly PlacedRow[], heads: readonly PlacedCell[], into: Element): readonly LeftOut[] {
  const leftOut: LeftOut[] = [];
  let run: (readonly PlacedCell[])[] = [];
  const endRun = (): void => {
    if (run.length) tree.appendChild(into, tableOf(heads, run, into));
    run = [];
  };
  for (const { cells } of rows) {
    const nested = cells.filter(({ element }) => hasTable(element));
    const told = cells.filter((cell) => !nested.includes(cell) && wordsOf(cell.element));
    const days = nested.length ? told.filter(({ element }) => isDay(wordsOf(element))) : [];
    const [times, others] = [told.filter(isTime), told.filter((cell) => !isTime(cell) && !days.includes(cell))];
    const isRow = !nested.length || (heads.length > 0 && others.length > 0);
    if (isRow) run.push(cells.map((cell) => (nested.includes(cell) ? { ...cell, element: empty('td', cell.element) } : cell)));
    if (!nested.length) continue;
    endRun();
    for (const { element } of days) write('h2', element, into);
    if (!isRow) for (const { element } of others) write('h3', element, into);
    if (!isRow && nested.every(hasTime)) leftOut.push(...times.map(({ element }) => ({ value: wordsOf(element), line: element.sourceCodeLocation?.startLine ?? 1 })));
    for (const cell of nested) {
      const room = heads.find((one) => isOver(one, cell));
      if (room) write('h3', room.element, into);
      if (!hasTime(cell)) for (const { element } of times) write('p', element, into);
      tree.appendChild(into, moved(cell.element, 'div'));
    }
  }
  endRun();
  return leftOut;
}

function isOver(head: PlacedCell, cell: PlacedCell): boolean {
  return cell.column < head.column + head.columns && head.column < cell.column + cell.columns;
}

function isTime({ element }: PlacedCell): boolean {
  return TIME.test(wordsOf(element, LONGEST_HEAD));
}

function hasTime({ element }: PlacedCell): boolean {
  return slotsIn(wordsOf(element, ENOUGH), { points: true, digits: false }).length > 0;
}

/** Heads and rows as a table, whose cells reach no further down than it. */
function tableOf(heads: readonly PlacedCell[], rows: readonly (readonly PlacedCell[])[], place: Element): Element {
  const table = empty('table', place);
  const top = empty('tr', place);
  for (const { element, columns } of heads) tree.appendChild(top, sized(written('th', element), columns, 1));
  if (heads.length) tree.appendChild(table, top);
  rows.forEach((cells, at) => {
    const row = empty('tr', place);
    for (const { element, columns, rows: down } of cells) tree.appendChild(row, sized(moved(element, 'td'), columns, Math.min(down, rows.length - at)));
    tree.appendChild(table, row);
  });
  return table;
}

function sized(cell: Element, columns: number, rows: number): Element {
  tree.adoptAttributes(cell, [{ name: 'colspan', value: String(columns) }, { name: 'rowspan', value: String(rows) }]);
  return cell;
}

function write(name: string, cell: Element, into: Element): void {
  if (wordsOf(cell)) tree.appendChild(into, written(name, cell));
}

/** The words of a cell once more. */
function written(name: string, cell: Element): Element {
  const element = empty(name, cell);
  tree.insertText(element, wordsOf(cell));
  return element;
}

/** What is in a cell. */
function moved(cell: Element, name: string): Element {
  const element = empty(name, cell);
  for (const child of [...cell.childNodes]) {
    tree.detachNode(child);
    tree.appendChild(element, child);
  }
  return element;
}

function empty(name: string, { namespaceURI, sourceCodeLocation }: Element): Element {
  const element = tree.createElement(name, namespaceURI, []);
  element.sourceCodeLocation = sourceCodeLocation ?? null;
  return element;
}
