/**
 * The words of a cell: lines that are broken by the width of their column are one.
 */
import type { Piece, TableCell } from '../office/rich-text.js';
import { inOneLine, type Vocabulary } from './broken-words.js';
import type { RuledCell } from './ruled-tables.js';
import { linesOf, widthOf, type TextLine } from './text-lines.js';

// Of the width of a cell: what stays free at its sides.
const MARGIN = 0.06;

/** A cell as the reader of tables takes it. */
export function cellOf({ columns, rows, left, right, runs }: RuledCell, words: Vocabulary): TableCell {
  const room = (right - left) * (1 - MARGIN);
  const pieces: Piece[] = [];
  let before: TextLine | undefined;
  for (const line of linesOf(runs)) {
    const isBroken = before !== undefined && isBrokenByWidth(before, line, room);
    line.segments.forEach((segment, at) => {
      const last = pieces.at(-1);
      if (last && (at || isBroken) && last.url === segment.url) pieces[pieces.length - 1] = { ...last, text: at ? `${last.text} ${segment.text}` : inOneLine(last.text, segment.text, words) };
      else pieces.push({ text: `${last ? (at || isBroken ? ' ' : '\n') : ''}${segment.text}`, isBold: false, isItalic: false, url: segment.url });
    });
    before = line;
  }
  return { columns, rows, blocks: pieces.length ? [{ kind: 'paragraph', heading: 0, item: 0, pieces }] : [] };
}

/** True where the first word of a line had no room on the line before. */
function isBrokenByWidth(before: TextLine, line: TextLine, room: number): boolean {
  const [first] = line.segments;
  if (!first || line.baseline - before.baseline > 2 * line.size) return false;
  const word = /^\S+/.exec(first.text)?.[0] ?? '';
  const width = widthOf(before.segments) + ((first.right - first.left) / first.text.length) * (word.length + 1);
  return width > room;
}
