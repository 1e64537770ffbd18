/**
 * What a text of a word processor is made of, and how it is written down for the reader of texts: in Markdown, a line for each line of the document
 * and for each row of a table, tables in tags. So a line that is told can be found.
 */
import { cellHtml, escapeHtml } from '../../html-written.js';
import { withoutDress } from '../prose/text/inline-text.js';

/** A stretch of text in one dress. Line feeds and tabs in it are those of the document. */
export interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly raised?: 'sup' | 'sub' | undefined;
  readonly url?: string | undefined;
}

/** A paragraph. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** 1 to 6; 0 for one that is no heading. */
  readonly heading: number;
  /** Depth of an item of a list, from 1; 0 for one that is none. */
  readonly item: number;
  readonly pieces: readonly Piece[];
}

/** A cell, with the columns and rows that it reaches over. */
export interface TableCell {
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly RichBlock[];
}

/** A table. */
export interface RichTable {
  readonly kind: 'table';
  readonly rows: readonly { readonly isHead: boolean; readonly cells: readonly TableCell[] }[];
}

/** What is not of the text that is read: told where it stands. */
export interface LeftOut {
  readonly kind: 'left-out';
  readonly value: string;
  /** True for what the document itself does not show. */
  readonly isHidden?: boolean;
}

/** A part of such a text. */
export type RichBlock = Paragraph | RichTable | LeftOut;

/** What was left out of a line. */
export interface LeftOutLine {
  readonly code: 'left-out' | 'hidden-left-out';
  readonly value: string;
  readonly line: number;
}

/** A text in Markdown, and what was left out of it. */
export interface WrittenText {
  readonly text: string;
  readonly leftOut: readonly LeftOutLine[];
}

/** Writes a text. The first line stays empty of words: one that began with a table would be taken for a page. */
export function asMarkdown(blocks: readonly RichBlock[]): WrittenText {
  const lines: string[] = [FIRST];
  const write = isTyped(blocks) ? ({ text }: Piece): string => text : pieceAsMarkdown;
  const leftOut: LeftOutLine[] = [];
  const tell = ({ value, isHidden }: LeftOut, line: number): void => void leftOut.push({ code: isHidden ? 'hidden-left-out' : 'left-out', value: shortened(value), line });
  for (const block of blocks) {
    if (block.kind === 'left-out') tell(block, lines.length + 1);
    else if (block.kind === 'paragraph') lines.push(...linesOf(block, write));
    else {
      const rows = withHead(block.rows).map((row, at) => {
        const line = lines.length + 1 + at;
        return rowAsHtml(row, (left) => tell(left, line));
      });
      if (rows.length) lines.push(...`<table>${rows.join('\n')}</table>`.split('\n'));
    }
  }
  return { text: lines.join('\n'), leftOut };
}

type TableRow = RichTable['rows'][number];

const piecesOf = ({ cells }: TableRow): readonly (readonly Piece[])[] => cells.map(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.pieces.filter(({ text }) => text.trim()) : []))).filter((pieces) => pieces.length);

/** Hardly anybody marks the titles of columns as such: a first row that is bold, and not the second, is one. A row with a time is an entry. */
function withHead(rows: RichTable['rows']): RichTable['rows'] {
  const [first, second] = rows;
  if (!first || !second || rows.some(({ isHead }) => isHead)) return rows;
  const [titles, others] = [piecesOf(first), piecesOf(second)];
  const areBold = (cells: readonly (readonly Piece[])[]): boolean => cells.every((pieces) => pieces.every(({ isBold }) => isBold));
  const isHead = titles.length > 1 && areBold(titles) && !areBold(others) && !titles.some((pieces) => /^\s*\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m)/i.test(pieces.map(({ text }) => text).join('')));
  return isHead ? [{ ...first, isHead }, ...rows.slice(1)] : rows;
}

/** Stars around words, and nothing that is bold or leads anywhere: whoever wrote it writes Markdown. */
function isTyped(blocks: readonly RichBlock[]): boolean {
  const pieces = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.pieces : []));
  return pieces.some(({ text }) => /\*\*[^\s*][^*]{0,200}\*\*/.test(text)) && !pieces.some(({ isBold, isItalic, url }) => isBold || isItalic || url !== undefined);
}

// A rule: nothing that is read.
const FIRST = '___';

const shortened = (value: string): string => value.replace(/\s+/g, ' ').trim().slice(0, 60);

function linesOf({ heading, item, pieces }: Paragraph, write: (piece: Piece) => string): readonly string[] {
  const written = broken(heading ? pieces.map((piece) => ({ ...piece, isBold: false, isItalic: false, text: piece.text.replaceAll('\t', ' ') })) : pieces).map(tidy);
  // A bold line is a heading, but not in the midst of a paragraph.
  const isMixed = written.length > 1 && written.some((line) => !isBoldLine(line));
  const lines = written.map((line) => (isMixed && isBoldLine(line) ? line.map((piece) => ({ ...piece, isBold: false })) : line).flatMap(withBareSigns).map(write).join('').trimEnd());
  if (heading) return lines.map((line) => (line.trim() ? `${'#'.repeat(heading)} ${line.trim()}` : ''));
  if (item) return lines.map((line, at) => (line.trim() ? `${'  '.repeat(item - 1)}${at ? '  ' : '- '}${line.trim()}` : ''));
  return lines;
}

const isBoldLine = (line: readonly Piece[]): boolean => line.every(({ text, isBold }) => isBold || !/[\p{L}\p{N}]/u.test(text));

/** The lines of a paragraph. */
function broken(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) piece.text.split('\n').forEach((text, at) => {
    if (at) lines.push([]);
    if (text) lines.at(-1)?.push({ ...piece, text });
  });
  return lines;
}

const isSame = (one: Piece, other: Piece): boolean => one.isBold === other.isBold && one.isItalic === other.isItalic && one.raised === other.raised && one.url === other.url;

/** Word processors cut a text anywhere: pieces of one dress become one again. A dress goes around words, not around what stands between them. */
function tidy(pieces: readonly Piece[]): readonly Piece[] {
  const joined = together(pieces.flatMap(apart));
  // What stands between two words of one dress is of that dress: "9", ":" and "00" are one time.
  return together(joined.map((piece, at) => {
    const [before, after] = [joined[at - 1], joined[at + 1]];
    return !/[\p{L}\p{N}\t]/u.test(piece.text) && before && after && isSame(before, after) ? { ...before, text: piece.text } : piece;
  }));
}

function together(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && isSame(before, piece)) joined[joined.length - 1] = { ...before, text: before.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

/** Blanks at the ends of a piece, and tabs in it, are bare. */
function apart(piece: Piece): readonly Piece[] {
  const bare = (text: string): Piece => ({ text, isBold: false, isItalic: false });
  return piece.text.split(/(\t+)/).flatMap((part) => {
    if (!/[\p{L}\p{N}]/u.test(part)) return part ? [{ ...bare(part), url: part.trim() ? piece.url : undefined }] : [];
    const [from, to] = [part.length - part.trimStart().length, part.trimEnd().length];
    return [bare(part.slice(0, from)), { ...piece, text: part.slice(from, to), isItalic: piece.isItalic && !piece.isBold }, bare(part.slice(to))].filter(({ text }) => text);
  });
}

/** Where words go on without a blank, signs at the edge of a dress stand outside it, or it would be none: "**Talk:**Fog". */
function withBareSigns(piece: Piece, at: number, line: readonly Piece[]): readonly Piece[] {
  if ((!piece.isBold && !piece.isItalic) || piece.url !== undefined) return [piece];
  const isWord = (text: string | undefined, pattern: RegExp): boolean => text !== undefined && pattern.test(text);
  const [before = ''] = isWord(line[at - 1]?.text, /[\p{L}\p{N}]$/u) ? /^[^\p{L}\p{N}]+/u.exec(piece.text) ?? [] : [];
  const [behind = ''] = isWord(line[at + 1]?.text, /^[\p{L}\p{N}]/u) ? /[^\p{L}\p{N}]+$/u.exec(piece.text) ?? [] : [];
  return [before, piece.text.slice(before.length, piece.text.length - behind.length), behind].map((text, part) => (part === 1 ? { ...piece, text } : { text, isBold: false, isItalic: false })).filter(({ text }) => text);
}

function pieceAsMarkdown({ text, isBold, isItalic, raised, url }: Piece): string {
  const star = isBold ? '**' : isItalic ? '*' : '';
  const words = raised && /^[\d\s,;]{1,20}$/.test(text) ? `<${raised}>${text}</${raised}>` : escaped(text);
  return linkedAsMarkdown(`${star}${words}${star}`, url);
}

/** What would be dress or a tag in Markdown is text here. */
function escaped(text: string): string {
  return withoutDress(text.replace(/&(?=#?\w{1,8};)/g, '&amp;').replace(/<(?=[a-z/!?])/gi, '&lt;'));
}

const isAddress = (url: string): boolean => /^(?:https?|mailto):/i.test(url) && !/[\s<>"]/.test(url);

function linkedAsMarkdown(words: string, url: string | undefined): string {
  if (url === undefined || !isAddress(url)) return words;
  return /[[\]]/.test(words) ? `${words} ${url}` : `[${words}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

function rowAsHtml({ isHead, cells }: RichTable['rows'][number], tell: (left: LeftOut) => void): string {
  return `<tr>${cells.map(({ columns, rows, blocks }) => cellHtml(blocks.map((block) => blockAsHtml(block, tell)).join(''), isHead, columns, rows)).join('')}</tr>`;
}

function blockAsHtml(block: RichBlock, tell: (left: LeftOut) => void): string {
  if (block.kind === 'left-out') {
    tell(block);
    return '';
  }
  if (block.kind === 'table') return `<table>${withHead(block.rows).map((row) => rowAsHtml(row, tell)).join('')}</table>`;
  const words = broken(block.pieces).map((line) => tidy(line).map(pieceAsHtml).join('').replace(/\s+/g, ' ').trim()).join('<br>');
  return words && (block.item ? `<ul><li>${words}</li></ul>` : `<p>${words}</p>`);
}

function pieceAsHtml({ text, isBold, isItalic, raised, url }: Piece): string {
  const words = raised && /^[\d\s,;]{1,20}$/.test(text) ? `<${raised}>${text}</${raised}>` : escapeHtml(text);
  const dressed = isBold ? `<b>${words}</b>` : isItalic ? `<i>${words}</i>` : words;
  return url !== undefined && isAddress(url) ? `<a href="${escapeHtml(url)}">${dressed}</a>` : dressed;
}
