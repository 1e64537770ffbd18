/**
 * Tables of reStructuredText, in the three ways it has for them.
 */
import { writeTable } from './rows.js';

interface GridCell {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface Row {
  readonly at: number;
  readonly isHead: boolean;
  readonly cells: readonly { readonly text: string; readonly columns: number; readonly rows: number }[];
}

/** More is no programme, and the search for corners takes its time. */
const MOST_LINES = 600;

const GRID_LINE = /^\s*\+(?:[-=]+\+)+\s*$/;
const SIMPLE_LINE = /^\s*=+(?: +=+)+\s*$/;

/** Writes tables as HTML, in place. @param inline How words within a cell are written. */
export function withTables(lines: readonly string[], inline: (text: string) => string): readonly string[] {
  const written = [...lines];
  for (let at = 0; at < lines.length; at++) {
    const end = GRID_LINE.test(lines[at] ?? '') ? gridEnd(lines, at) : SIMPLE_LINE.test(lines[at] ?? '') ? simpleEnd(lines, at) : /^\s*\.\. list-table::/.test(lines[at] ?? '') ? listEnd(lines, at) : at;
    if (end <= at + 1 || end - at > MOST_LINES) continue;
    const part = lines.slice(at, end + 1).map(withoutTabs).map(withoutLooks);
    const rows = GRID_LINE.test(part[0] ?? '') ? gridRows(part) : SIMPLE_LINE.test(part[0] ?? '') ? simpleRows(part) : listRows(part);
    // A frame with a gap in it is none: what is not in the cells stays as it is.
    if (rows.length < 2 || signs(rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('')) !== signs(part.filter((line) => !/^\s*\.\.|^\s+:[\w-]+:(?:\s|$)/.test(line)).join(''))) continue;
    writeTable(written, at, end, rows.map(({ at: row, isHead, cells }) => ({ at: at + row, cells: cells.map(({ text, columns, rows: high }) => ({ html: inline(text), isHead, columns, rows: high })) })));
    at = end;
  }
  return written;
}

/** In a cell: what only says how the words below it look. */
const LOOKS = /(?<=[|]\s*)(?:\.\. (?:container|class|rst-class|cssclass|compound|highlights)::|:(?:name|class):)[^|]*(?=\|)/g;

function withoutLooks(line: string): string {
  return /^\s*\|/.test(line) ? line.replace(LOOKS, (looks) => ' '.repeat(looks.length)) : line;
}

/** How many letters and digits a text has. */
function signs(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

function withoutTabs(line: string): string {
  return line.includes('\t') ? [...line].reduce((text, sign) => (sign === '\t' ? text.padEnd((Math.floor(text.length / 8) + 1) * 8) : text + sign), '') : line;
}

function gridEnd(lines: readonly string[], from: number): number {
  let at = from;
  while (/^\s*[+|]/.test(lines[at + 1] ?? '')) at++;
  return at;
}

/** Cells are what a frame of lines goes around: the least to the right of and below each corner. */
function gridRows(lines: readonly string[]): readonly Row[] {
  const indent = (lines[0] ?? '').search(/\S/);
  const grid = lines.map((line) => line.slice(indent).trimEnd());
  const cells = grid.flatMap((line, top) => [...line].flatMap((sign, left) => {
    const cell = sign === '+' ? cellAt(grid, top, left) : undefined;
    return cell ? [cell] : [];
  }));
  const [tops, lefts] = [cells.map(({ top }) => top), cells.map(({ left }) => left)].map((all) => [...new Set(all)].sort((a, b) => a - b));
  const head = grid.findIndex((line) => /^\+(?:=+\+)+$/.test(line));
  const within = (places: readonly number[], from: number, to: number): number => places.filter((place) => place >= from && place < to).length;
  return (tops ?? []).map((top) => ({
    at: Math.min(top + 1, lines.length - 1),
    isHead: top < head,
    cells: cells.filter((cell) => cell.top === top).map((cell) => ({ text: cellText(grid.slice(top + 1, cell.bottom).map((line) => line.slice(cell.left + 1, cell.right))), columns: within(lefts ?? [], cell.left, cell.right), rows: within(tops ?? [], top, cell.bottom) })),
  }));
}

function cellAt(grid: readonly string[], top: number, left: number): GridCell | undefined {
  const isEdge = (line: string | undefined, from: number, to: number): boolean => line !== undefined && line.length > to && /^\+[-=+]*\+$/.test(line.slice(from, to + 1));
  const isSide = (row: number, column: number): boolean => /[|+]/.test(grid[row]?.[column] ?? '');
  const line = grid[top] ?? '';
  for (let right = left + 1; right < line.length && /[-=+]/.test(line[right] ?? ''); right++) {
    if (line[right] !== '+') continue;
    for (let bottom = top + 1; bottom < grid.length && isSide(bottom, left) && isSide(bottom, right); bottom++) {
      if (bottom > top + 1 && isEdge(grid[bottom], left, right)) return { top, left, bottom, right };
    }
  }
  return undefined;
}

/** Lines of a cell: those of a block of lines stay apart, others are one text. A stroke at the end joins what a narrow column parts. */
function cellText(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).reduce((text, line) => {
    if (!line) return text && !text.endsWith('\n') ? `${text}\n` : text;
    if (/^\|\s|^[-*]\s/.test(line)) return `${text}${text ? '\n' : ''}${line.replace(/^\|\s+/, '')}`;
    return text.endsWith('\\') ? text.slice(0, -1) + line : `${text}${text && !text.endsWith('\n') ? ' ' : ''}${line}`;
  }, '').replace(/\\$/, '').trim();
}

function simpleEnd(lines: readonly string[], from: number): number {
  for (let at = from + 1; at < lines.length && at - from <= MOST_LINES; at++) {
    if (SIMPLE_LINE.test(lines[at] ?? '') && !(lines[at + 1] ?? '').trim()) return at;
  }
  return from;
}

function simpleRows(lines: readonly string[]): readonly Row[] {
  const starts = [...(lines[0] ?? '').matchAll(/=+/g)].map(({ index }) => index);
  const borders = lines.flatMap((line, at) => (SIMPLE_LINE.test(line) ? [at] : []));
  const rows: { at: number; texts: string[] }[] = [];
  lines.forEach((line, at) => {
    if (!line.trim() || /^[\s=-]+$/.test(line)) return;
    const texts = starts.map((start, column) => line.slice(start, starts[column + 1]).trim());
    const last = rows.at(-1);
    if (!texts[0] && last && !borders.some((border) => border > last.at && border < at)) last.texts = last.texts.map((text, column) => [text, texts[column]].filter((one) => one && one !== '\\').join(' '));
    else rows.push({ at, texts });
  });
  const [, second = 0, third] = borders;
  const head = third === undefined ? 0 : second;
  return rows.map(({ at, texts }) => ({ at, isHead: at < head, cells: texts.map((text) => ({ text: text === '\\' ? '' : text, columns: 1, rows: 1 })) }));
}

function listEnd(lines: readonly string[], from: number): number {
  let at = from;
  while (at + 1 < lines.length && (!(lines[at + 1] ?? '').trim() || /^\s+\S/.test(lines[at + 1] ?? ''))) at++;
  while (at > from && !(lines[at] ?? '').trim()) at--;
  return at;
}

function listRows(lines: readonly string[]): readonly Row[] {
  const heads = Number(lines.map((line) => /^\s+:header-rows:\s*(\d+)/.exec(line)?.[1]).find(Boolean) ?? 0);
  const rows: { at: number; texts: string[] }[] = [];
  const indent = lines.map((line) => /^(\s+)\* -/.exec(line)?.[1]?.length).find((length) => length !== undefined) ?? 0;
  lines.forEach((line, at) => {
    const [, before = '', star, text = ''] = /^(\s*)(\* )?- ?(.*)$/.exec(line) ?? [];
    const last = rows.at(-1);
    if (star) rows.push({ at, texts: [text] });
    else if (last && before.length > 0 && before.length <= indent + 4 && /^\s*-(?:\s|$)/.test(line)) last.texts.push(text);
    else if (last && line.trim()) last.texts.push(`${last.texts.pop() ?? ''}\n${line.trim().replace(/^\|\s+/, '')}`);
  });
  return rows.map(({ at, texts }, index) => ({ at, isHead: index < heads, cells: texts.map((text) => ({ text: text.trim(), columns: 1, rows: 1 })) }));
}
