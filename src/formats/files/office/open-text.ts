/**
 * A text of OpenDocument (ISO 26300, odt) as LibreOffice and others write it: headings, paragraphs, items and tables in their order.
 */
import { openStyles, type OpenLook, type OpenStyles } from './open-styles.js';
import type { OfficePackage } from './package.js';
import { asMarkdown, type LeftOut, type Paragraph, type Piece, type RichBlock, type RichTable, type TableCell, type WrittenText } from './rich-text.js';
import { Unreadable } from './unreadable.js';
import { all, elementsOf, find, isElement, type Element } from './xml.js';

interface Context {
  readonly styles: OpenStyles;
  readonly notes: RichBlock[][];
}

/** Reads a text. @throws Unreadable */
export function readOpenText({ main, xml }: OfficePackage): WrittenText {
  const content = xml(main);
  const styles = xml('styles.xml');
  const body = find(find(content, 'body'), 'text');
  if (!body) throw new Unreadable('file-unreadable', { detail: main });
  const context: Context = { styles: openStyles(content, styles), notes: [] };
  const blocks = blocksOf(body, context, 0);
  const edges = all(find(styles, 'master-styles'), 'master-page').flatMap(elementsOf).filter(({ name }) => /^(?:header|footer)(?:-first|-left)?$/.test(name)).map((edge) => wordsOf(edge).trim()).filter((words) => /\p{L}{2}/u.test(words));
  return asMarkdown([...blocks, ...context.notes.flat(), ...[...new Set(edges)].map((value): LeftOut => ({ kind: 'left-out', value }))]);
}

function wordsOf(element: Element): string {
  return element.children.map((child) => (isElement(child) ? (/^(?:p|h|tab|s|line-break|table-cell)$/.test(child.name) ? `${wordsOf(child)} ` : wordsOf(child)) : child)).join('');
}

// What holds paragraphs and is neither list nor table.
const AROUND = /^(?:section|numbered-paragraph)$/;
// Of what stands elsewhere in the text: of headings, names, words.
const INDEX = /^(?:table-of-content|bibliography|(?:alphabetical|illustration|object|table|user)-index)$/;

/** @param depth How many lists are around. */
function blocksOf(parent: Element, context: Context, depth: number): readonly RichBlock[] {
  let isFirst = true;
  return elementsOf(parent).flatMap((element): readonly RichBlock[] => {
    const { name, attributes } = element;
    if (name === 'p' || name === 'h') {
      // What follows the first paragraph of an item goes on with it.
      const item = isFirst ? depth : 0;
      isFirst = false;
      return paragraph(element, item, context);
    }
    // A header of a list is a paragraph of it without a sign.
    if (name === 'list') return elementsOf(element).flatMap((item) => blocksOf(item, context, item.name === 'list-item' ? depth + 1 : 0));
    if (name === 'table') return [table(element, context)];
    if (name === 'tracked-changes') return all(element, 'changed-region').flatMap((region) => all(region, 'deletion')).flatMap((deletion): LeftOut[] => leftOut(elementsOf(deletion).filter((child) => child.name !== 'change-info').map(wordsOf).join(' ')));
    if (INDEX.test(name)) return all(element, 'index-body').flatMap((body) => leftOut(wordsOf(body)));
    if (AROUND.test(name)) return attributes.display === 'none' ? leftOut(wordsOf(element), true) : blocksOf(element, context, depth);
    return boxesIn(element).flatMap((box) => blocksOf(box, context, 0));
  });
}

function leftOut(value: string, isHidden = false): LeftOut[] {
  return /[\p{L}\p{N}]/u.test(value) ? [{ kind: 'left-out', value, isHidden }] : [];
}

interface Runs {
  readonly pieces: Piece[];
  readonly leftOut: LeftOut[];
  readonly boxes: Element[];
}

function paragraph(element: Element, item: number, context: Context): readonly RichBlock[] {
  const { look, heading } = context.styles('paragraph', element.attributes['style-name']);
  const level = element.name === 'h' ? Number(element.attributes['outline-level'] ?? 1) : heading;
  const runs: Runs = { pieces: [], leftOut: [], boxes: [] };
  inline(element, look, undefined, context, runs);
  const own: Paragraph = { kind: 'paragraph', heading: level > 6 ? 0 : level, item, pieces: runs.pieces };
  return [...runs.leftOut, own, ...runs.boxes.flatMap((box) => blocksOf(box, context, 0))];
}

// What has words and is not of the text.
const UNSEEN = /^(?:annotation|ruby-text|script)$/;

function inline(parent: Element, look: OpenLook, url: string | undefined, context: Context, runs: Runs): void {
  const add = (text: string): void => {
    if (look.isHidden || look.isStruck) runs.leftOut.push(...leftOut(text, look.isHidden));
    else runs.pieces.push({ text, isBold: look.isBold === true, isItalic: look.isItalic === true, raised: look.raised, url });
  };
  for (const child of parent.children) {
    // Line feeds and blanks in a row are one.
    if (!isElement(child)) add(child.replace(/[ \t\r\n]+/g, ' '));
    else if (child.name === 's') add(' '.repeat(Math.min(Number(child.attributes.c ?? 1), 100)));
    else if (child.name === 'tab') add('\t');
    else if (child.name === 'line-break') add('\n');
    else if (child.name === 'note') note(child, context, runs);
    else if (SHAPE.test(child.name)) runs.boxes.push(...boxesIn(child));
    else if (child.name === 'a') inline(child, look, child.attributes.href, context, runs);
    else if (child.name === 'span') inline(child, { ...look, ...context.styles('text', child.attributes['style-name']).look }, url, context, runs);
    else if (!UNSEEN.test(child.name)) inline(child, look, url, context, runs);
  }
}

function note(element: Element, context: Context, { pieces }: Runs): void {
  const body = find(element, 'note-body');
  const number: Piece = { text: String(context.notes.length + 1), isBold: false, isItalic: false, raised: 'sup' };
  pieces.push(number);
  const blocks: RichBlock[] = [];
  context.notes.push(blocks);
  blocks.push(...(body ? blocksOf(body, context, 0) : []).map((block, at) => (block.kind === 'paragraph' && at === 0 ? { ...block, pieces: [number, { ...number, text: ' ', raised: undefined }, ...block.pieces] } : block)));
}

// What is drawn on a page, and may have words in it.
const SHAPE = /^(?:frame|g|custom-shape|rect|ellipse|circle|polygon)$/;

/** What holds the words of a shape; a frame has a box for them, a group its shapes. */
function boxesIn(shape: Element): readonly Element[] {
  if (shape.name === 'frame') return all(shape, 'text-box');
  if (shape.name === 'g') return elementsOf(shape).flatMap(boxesIn);
  return SHAPE.test(shape.name) ? [shape] : [];
}

function table(element: Element, context: Context): RichTable {
  const rowsIn = (parent: Element, isHead: boolean): RichTable['rows'] => elementsOf(parent).flatMap((child): RichTable['rows'] => {
    if (child.name === 'table-header-rows') return rowsIn(child, true);
    if (/^(?:table-rows|table-row-group)$/.test(child.name)) return rowsIn(child, isHead);
    return child.name === 'table-row' ? [{ isHead, cells: all(child, 'table-cell').flatMap((cell) => cellsOf(cell, context)) }] : [];
  });
  return { kind: 'table', rows: rowsIn(element, false) };
}

/** More columns no table of a text has. */
const MOST_REPEATED = 60;

function cellsOf(cell: Element, context: Context): readonly TableCell[] {
  const { 'number-columns-spanned': columns, 'number-rows-spanned': rows, 'number-columns-repeated': repeated } = cell.attributes;
  const one: TableCell = { columns: Number(columns ?? 1), rows: Number(rows ?? 1), blocks: blocksOf(cell, context, 0) };
  return Array.from({ length: Math.min(Number(repeated ?? 1), MOST_REPEATED) }, () => one);
}
