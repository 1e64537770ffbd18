/**
 * A table that was copied from a page or a document, as text. What the clipboard has as plain text parts cells by tabs and breaks them at every line
 * in them: which line belongs to which cell is lost.
 */
import { rowsByTable, type Block, type Cell } from '../formats/files/prose/text/blocks.js';
import { htmlBlocks } from '../formats/files/prose/text/html-lines.js';
import { runsOf } from '../formats/files/prose/text/inline-text.js';
import { cellHtml, escapeHtml } from '../formats/html-written.js';

/** What was copied, with its tables in Markdown, or in HTML where cells reach over others; undefined without a table: then plain text says as much. */
export function pastedText(html: string): string | undefined {
  if (!/<table/i.test(html)) return undefined;
  const { blocks } = htmlBlocks(html, false);
  const tables = rowsByTable(blocks);
  if (![...tables.values()].some((rows) => rows.length > 1 && widthOf(rows) > 1)) return undefined;
  const lines = blocks.flatMap((block): readonly string[] => {
    if (block.kind !== 'row') return [...(block.gap ? [''] : []), lineOf(block)];
    const rows = tables.get(block.level) ?? [];
    return rows[0] === block ? ['', ...tableOf(rows), ''] : [];
  });
  return `${lines.join('\n').trim()}\n`;
}

function lineOf({ kind, level, text }: Block): string {
  if (kind === 'heading') return level > 6 ? text : `${'#'.repeat(level)} ${text}`;
  return kind === 'item' ? `${'  '.repeat(level - 1)}- ${text}` : text;
}

function widthOf(rows: readonly Block[]): number {
  return Math.max(...rows.flatMap(({ cells = [] }) => cells.map(({ column, columns }) => column + columns)), 0);
}

function tableOf(rows: readonly Block[]): readonly string[] {
  const hasSpans = rows.some(({ cells = [] }) => cells.some(({ columns, rows: down }) => columns > 1 || down > 1));
  if (hasSpans) return ['<table>', ...rows.map((row) => `<tr>${(row.cells ?? []).map((cell) => tagOf(cell, row.isHead === true)).join('')}</tr>`), '</table>'];
  const columns = Array.from({ length: widthOf(rows) }, (_, column) => column);
  return rows.flatMap(({ cells = [], isHead }) => {
    const texts = columns.map((column) => (cells.find((cell) => cell.column === column)?.text ?? '').replaceAll('|', '\\|').replaceAll('\n', '<br>'));
    return [`| ${texts.join(' | ')} |`, ...(isHead ? [`|${columns.map(() => '---').join('|')}|`] : [])];
  });
}

function tagOf({ text, columns, rows }: Cell, isHead: boolean): string {
  return cellHtml(text.split('\n').map(markupOf).join('<br>'), isHead, columns, rows);
}

/** One line of Markdown as HTML. */
function markupOf(line: string): string {
  return runsOf(line).map(({ text, url, strong }) => {
    const words = strong ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text);
    return url === undefined ? words : `<a href="${escapeHtml(url)}">${words}</a>`;
  }).join('');
}
