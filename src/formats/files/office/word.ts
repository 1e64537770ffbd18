/**
 * A Word document (ISO 29500, docx) as a text: headings, paragraphs, items and tables in their order. Numbers that Word counts by itself are not in
 * the file; comments, heads and feet of pages are not of the text.
 */
import type { OfficePackage } from './package.js';
import { asMarkdown, type LeftOut, type Paragraph, type RichBlock, type RichTable, type TableCell, type WrittenText } from './rich-text.js';
import { chosen, runsOf, type WordContext } from './word-runs.js';
import { hasBoldHead, paragraphStyle, stylesOf } from './word-styles.js';
import { all, elementsOf, find, textOf, type Element } from './xml.js';
import { Unreadable } from './unreadable.js';

/** Reads a document. @throws Unreadable */
export function readWord({ main, xml, relationships }: OfficePackage): WrittenText {
  const body = find(xml(main), 'body');
  if (!body) throw new Unreadable('file-unreadable', { detail: main });
  const named = relationships(main);
  const partOf = (type: string): Element | undefined => {
    const [found] = [...named.values()].filter((one) => one.type.endsWith(`/${type}`));
    return found && xml(found.target);
  };
  const context: WordContext = { styles: stylesOf(partOf('styles')), addresses: addressesIn(named), notes: [], fields: [], around: {} };
  const blocks = blocksOf(body, context);
  const heads = [...named.values()].filter(({ type }) => /\/(?:header|footer)$/.test(type)).flatMap(({ target }): LeftOut[] => headOf(xml(target)));
  return asMarkdown([...blocks, ...notesOf(context, partOf), ...onceEach(heads)]);
}

function addressesIn(named: ReturnType<OfficePackage['relationships']>): WordContext['addresses'] {
  return new Map([...named].flatMap(([id, { isExternal, target }]) => (isExternal ? [[id, target]] : [])));
}

/** Pages have the same at their edges, and a number. */
function headOf(part: Element | undefined): LeftOut[] {
  const value = part ? wordsOf(part) : '';
  return /\p{L}{2}/u.test(value) ? [{ kind: 'left-out', value }] : [];
}

function wordsOf(element: Element): string {
  return elementsOf(element).map((child) => (/^(?:t|delText)$/.test(child.name) ? textOf(child) : child.name === 'Fallback' ? '' : /^(?:p|tab|br|tc)$/.test(child.name) ? `${wordsOf(child)} ` : wordsOf(child))).join('');
}

function onceEach(blocks: readonly LeftOut[]): readonly LeftOut[] {
  return [...new Map(blocks.map((block) => [block.value.trim(), block])).values()];
}

// What holds paragraphs and tables and is neither.
const AROUND = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

function blocksOf(parent: Element, context: WordContext): readonly RichBlock[] {
  return elementsOf(parent).flatMap((element): readonly RichBlock[] => {
    const { name } = element;
    if (name === 'p') return paragraph(element, context);
    if (name === 'tbl') return [...unshownRows(element), table(element, context)];
    if (name === 'sdt' && isContents(element)) return [{ kind: 'left-out', value: wordsOf(element) }];
    if (name === 'altChunk') return [{ kind: 'left-out', value: '<altChunk>' }];
    if (name === 'AlternateContent') return blocksOf(chosen(element), context);
    return AROUND.has(name) ? blocksOf(element, context) : [];
  });
}

/** A table of contents says again what the headings say. */
function isContents(element: Element): boolean {
  return /table of contents/i.test(find(find(find(element, 'sdtPr'), 'docPartObj'), 'docPartGallery')?.attributes.val ?? '');
}

function paragraph(element: Element, context: WordContext): readonly RichBlock[] {
  const { heading, item, isContents: isOfContents, look } = paragraphStyle(find(element, 'pPr'), context.styles);
  const { pieces, leftOut, boxes } = runsOf(element, { ...context.around, ...look }, context);
  if (isOfContents) return [{ kind: 'left-out', value: pieces.map(({ text }) => text).join('') }];
  const own: Paragraph = { kind: 'paragraph', heading, item, pieces };
  return [...leftOut, own, ...boxes.flatMap((box) => blocksOf(box, context))];
}

interface GridCell {
  readonly at: number;
  readonly columns: number;
  /** "restart" begins a cell that reaches down, "continue" goes on with it. */
  readonly merge?: 'restart' | 'continue' | undefined;
  readonly element: Element;
}

function table(element: Element, context: WordContext): RichTable {
  const rows = within(element, 'tr').filter((row) => !isDeleted(row) && !isHidden(row));
  const grid = rows.map(cellsOf);
  const headContext = hasBoldHead(find(element, 'tblPr'), context.styles) ? { ...context, around: { isBold: true } } : context;
  return {
    kind: 'table',
    rows: rows.map((row, y) => {
      const before = count(find(find(row, 'trPr'), 'gridBefore'), 0);
      const cells = (grid[y] ?? []).flatMap((cell): TableCell[] => (cell.merge === 'continue' && startsAbove(cell, grid, y) ? [] : [{ columns: cell.columns, rows: 1 + below(cell, grid, y), blocks: blocksOf(cell.element, y ? context : headContext) }]));
      const header = find(find(row, 'trPr'), 'tblHeader');
      return { isHead: header !== undefined && !/^(?:0|false|off)$/.test(header.attributes.val ?? ''), cells: before ? [{ columns: before, rows: 1, blocks: [] }, ...cells] : cells };
    }),
  };
}

const isDeleted = (row: Element): boolean => find(find(row, 'trPr'), 'del') !== undefined;

function isHidden(row: Element): boolean {
  const hidden = find(find(row, 'trPr'), 'hidden');
  return hidden !== undefined && !/^(?:0|false|off)$/.test(hidden.attributes.val ?? '');
}

/** Told where their table begins. */
function unshownRows(element: Element): readonly LeftOut[] {
  return within(element, 'tr').filter((row) => isDeleted(row) || isHidden(row)).map((row): LeftOut => ({ kind: 'left-out', value: wordsOf(row), isHidden: !isDeleted(row) })).filter(({ value }) => value.trim());
}

/** Rows of a table, or cells of a row; controls may hold them. */
function within(element: Element, name: string): readonly Element[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : AROUND.has(child.name) ? within(child, name) : []));
}

function cellsOf(row: Element): readonly GridCell[] {
  let at = count(find(find(row, 'trPr'), 'gridBefore'), 0);
  const cells: GridCell[] = [];
  for (const element of within(row, 'tc')) {
    const properties = find(element, 'tcPr');
    const columns = count(find(properties, 'gridSpan'), 1);
    const across = find(properties, 'hMerge');
    const last = cells.at(-1);
    if (across && across.attributes.val !== 'restart' && last) cells[cells.length - 1] = { ...last, columns: last.columns + columns };
    else {
      const down = find(properties, 'vMerge');
      cells.push({ at, columns, merge: down && (down.attributes.val === 'restart' ? 'restart' : 'continue'), element });
    }
    at += columns;
  }
  return cells;
}

function count(element: Element | undefined, otherwise: number): number {
  const value = Number(element?.attributes.val ?? NaN);
  return Number.isInteger(value) && value > 0 ? Math.min(value, 100) : otherwise;
}

const goesOn = (cell: GridCell, row: readonly GridCell[] | undefined): GridCell | undefined => row?.find(({ at, merge }) => at === cell.at && merge === 'continue');

function below(cell: GridCell, grid: readonly (readonly GridCell[])[], y: number): number {
  let rows = 0;
  if (cell.merge) while (goesOn(cell, grid[y + rows + 1])) rows++;
  return rows;
}

function startsAbove(cell: GridCell, grid: readonly (readonly GridCell[])[], y: number): boolean {
  return grid[y - 1]?.some(({ at, merge }) => at === cell.at && merge !== undefined) === true;
}

/** Notes at the foot, in the order in which the text refers to them, each with its number. */
function notesOf(context: WordContext, partOf: (type: string) => Element | undefined): readonly RichBlock[] {
  if (!context.notes.length) return [];
  const notes = new Map<string, Element>((['footnote', 'endnote'] as const).flatMap((name) => all(partOf(`${name}s`), name).map((note) => [`${name} ${note.attributes.id ?? ''}`, note] as const)));
  return context.notes.slice().flatMap((id, at) => {
    const note = notes.get(id);
    const number = { text: String(at + 1), isBold: false, isItalic: false, raised: 'sup' as const };
    return (note ? blocksOf(note, context) : []).map((block, index) => (block.kind === 'paragraph' && index === 0 ? { ...block, pieces: [number, ...block.pieces] } : block));
  });
}
