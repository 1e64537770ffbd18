/**
 * Pages of Jira, Confluence, Redmine and others that write as Textile does, as Markdown: "h2. Programme", heads between double bars.
 */
import type { Markup } from './markup.js';
import { asHtml, writeTable, type RowCell } from './rows.js';

/** Textile, and what Jira and Confluence made of it. */
export const textile: Markup = {
  recognises: (source) => /^[^\S\n]*h[1-6](?:\([^()\n]*\)|\{[^{}\n]*\})*\. +\S/m.test(source) || /^\|(?:_|[<>=~^]|[\\/]\d{1,2})*\. /m.test(source) || /^[^\S\n]*\|\|(?=.*[^\s|]).*\|\|[^\S\n]*\n[^\S\n]*\|(?!\|).*\|[^\S\n]*$/m.test(source),
  asMarkdown: textileAsMarkdown,
};

function textileAsMarkdown(source: string): string {
  const lines = source.split('\n');
  const written = lines.map((line) => {
    const [, level = '', title = ''] = /^\s*h([1-6])(?:\([^()]*\)|\{[^{}]*\})*\. +(.*)$/.exec(line.slice(0, 2_000)) ?? [];
    if (level) return `${'#'.repeat(Number(level))} ${words(title)}`;
    const [, marks = '', item = ''] = /^\s*([*#-]+) (.*)$/.exec(line) ?? [];
    if (marks) return `${'  '.repeat(marks.length - 1)}${marks.endsWith('#') ? '1.' : '-'} ${words(item)}`;
    return words(line.replace(/^(?:p|bq)(?:\([^()]*\)|[<>=])*\. /, ''));
  });
  for (let at = 0; at < lines.length; at++) {
    const rows = rowsFrom(lines, at);
    const last = rows.at(-1);
    if (!last) continue;
    const { end } = last;
    writeTable(written, at, end, rows.map(({ at: row, text }) => ({ at: row, cells: cellsOf(text) })));
    at = end;
  }
  return written.join('\n');
}

/** The rows of the table that begins at a line; a row goes on until a line ends with a bar. */
function rowsFrom(lines: readonly string[], from: number): readonly { readonly at: number; readonly end: number; readonly text: string }[] {
  const rows: { at: number; end: number; text: string }[] = [];
  for (let at = from; /^\s*(?:\{[^{}]*\}\. )?\|/.test(lines[at] ?? ''); at++) {
    let end = at;
    while (!/\|\s*$/.test(lines[end] ?? '') && end + 1 < lines.length && (lines[end + 1] ?? '').trim() && !/^\s*\|/.test(lines[end + 1] ?? '')) end++;
    rows.push({ at, end, text: lines.slice(at, end + 1).join('\n').trim() });
    at = end;
  }
  return rows;
}

function cellsOf(row: string): readonly RowCell[] {
  const cells: RowCell[] = [];
  const text = row.replace(/^\{[^{}]*\}\. /, '').replace(/\|\|?$/, '');
  // A bar in a link or in a macro parts no cells.
  for (const [, bars = '', cell = ''] of text.matchAll(/(\|{1,2})((?:\[[^[\]\n]*\]|\{[^{}\n]*\}|[^|])*)/g)) {
    const [look = ''] = /^(?:_|[<>=~^]|[\\/]\d{1,2})+\. /.exec(cell) ?? [];
    const size = (sign: string): number => Math.max(1, Number(look.split(sign)[1]?.match(/^\d+/)?.[0] ?? 1));
    cells.push({ html: asHtml(words(cell.slice(look.length).trim())), isHead: bars === '||' || look.includes('_'), columns: size('\\'), rows: size('/') });
  }
  return cells;
}

function words(text: string): string {
  return text
    .replace(/\{color(?::[^{}]*)?\}|\{(?:panel|noformat|quote|toc|anchor|excerpt|section|column|info|note|tip)(?::[^{}]*)?\}/g, '')
    .replace(/\\\\(?=\s|$)/g, '\n')
    .replace(/![^\s!|][^!\n]*\.(?:png|jpe?g|gif|svg)(?:\|[^!\n]*)?!/gi, '')
    .replace(/\[([^[\]|\n]+)\|(https?:\/\/[^[\]|\s]+)(?:\|[^[\]\n]*)?\]/g, '[$1]($2)')
    .replace(/\[([^[\]|\n]+)\|[^[\]\n]*\](?!\()/g, '$1')
    .replace(/\[~([\w.-]+)\]/g, '$1')
    .replace(/\[(https?:\/\/[^[\]|\s]+)\]/g, '$1')
    .replace(/"([^"\n]{1,300})":(https?:\/\/[^\s|]*[^\s|.,;:!?)])/g, '[$1]($2)')
    .replace(/(^|[\s(|])\*(?![\s*])([^*\n]+?)(?<!\s)\*(?=$|[\s.,;:!?)|])/g, '$1**$2**')
    .replace(/(^|[\s(|])_(?![\s_])([^_\n]+?)(?<!\s)_(?=$|[\s.,;:!?)|])/g, '$1*$2*');
}
