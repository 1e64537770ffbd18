/**
 * AsciiDoc as Markdown: "== Programme", tables between "|===".
 */
import type { Markup } from './markup.js';
import { asHtml, writeTable, type RowCell } from './rows.js';

/** AsciiDoc. */
export const asciiDoc: Markup = {
  recognises: (source) => /^\|={3,}[^\S\n]*$/m.test(source) || (/^:[\w-]+:(?: .*)?$/m.test(source) && /^={1,5} \S.*[^=\s]$/m.test(source)) || /^= \S.*[^=\s]\n(?:.*\n)*?== \S.*[^=\s](?:\n|$)/.test(source.slice(0, 20_000)),
  asMarkdown: asciiDocAsMarkdown,
};

const CELL = /(?:(\d{1,2})?(?:\.(\d{1,2}))?([+*]))?([<^>]?(?:\.[<^>])?)([adehlms])?\|/g;

/** Signs that AsciiDoc has names for. */
const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({ nbsp: ' ', sp: ' ', blank: '', empty: '', zwsp: '', wj: '', plus: '+', amp: '&', quot: '"', apos: "'", lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', deg: '°', tilde: '~', caret: '^', startsb: '[', endsb: ']', cpp: 'C++' }));

function asciiDocAsMarkdown(source: string): string {
  const named = new Map([...SIGNS, ...[...source.matchAll(/^:([a-z][\w-]*): +(\S.*)$/gim)].map(([, name = '', value = '']): [string, string] => [name.toLowerCase(), value.trim()])]);
  const lines = source.replace(/(?<!\\)\{([a-z][\w-]{0,40})\}/gi, (whole, name: string) => named.get(name.toLowerCase()) ?? whole).split('\n');
  const written = lines.map(lineOf);
  for (let at = 0; at < lines.length; at++) {
    if (!/^\|={3,}\s*$/.test(lines[at] ?? '')) continue;
    let end = at + 1;
    while (end < lines.length - 1 && lines[end]?.trim() !== lines[at]?.trim()) end++;
    const about = lines[at - 1] ?? '';
    const rows = rowsIn(lines, at, end, about);
    if (rows.length) writeTable(written, at, end, rows);
    at = end;
  }
  return written.join('\n');
}

function lineOf(line: string): string {
  const [, signs = '', title = ''] = /^(={1,6}) +(\S.*)$/.exec(line.slice(0, 2_000)) ?? [];
  if (signs) return `${'#'.repeat(signs.length)} ${words(title)}`;
  if (/^:[\w!-]+:(?: |$)|^\[[^[\]]*\]\s*$|^(?:={4,}|-{4,}|\*{4,}|_{4,}|<{3}|'{3}|--)\s*$|^(?:include|image|toc)::/.test(line)) return '';
  // When the document was last changed, below its title.
  if (/^v?\d+(?:\.\d+)*,\s*\d{4}-\d\d-\d\d/.test(line)) return `<!-- ${line} -->`;
  if (/^\/\/(?!\/)/.test(line)) return `<!-- ${line.slice(2).trim()} -->`;
  const [, marks = '', item = ''] = /^\s*(\*{1,5}|\.{1,5}|-) +(\S.*)$/.exec(line) ?? [];
  if (marks) return `${'  '.repeat(marks.length - 1)}${marks.startsWith('.') ? '1.' : '-'} ${words(item)}`;
  return /^\.[^\s.]/.test(line) ? `**${words(line.slice(1)).replaceAll('**', '')}**` : words(line).replace(/\s\+$/, '<br>');
}

/** A few signs may stand for a hundred cells; no programme has more, and a table with more stays as it is written. */
const MOST_CELLS = 50_000;

interface Draft extends RowCell {
  readonly at: number;
  text: string;
  readonly columns: number;
}

/** Rows have as many cells as the table has columns, on however many lines they stand. */
function rowsIn(lines: readonly string[], from: number, end: number, about: string): readonly { readonly at: number; readonly cells: readonly RowCell[] }[] {
  const drafts: Draft[] = [];
  const inLine = new Map<number, number>();
  for (let at = from + 1; at < end; at++) {
    const line = lines[at] ?? '';
    const cells = [...line.matchAll(CELL)].filter(({ index }) => !index || /[\s|]/.test(line[index - 1] ?? ''));
    const before = cells.length ? line.slice(0, cells[0]?.index) : line;
    const last = drafts.at(-1);
    if (before.trim() && last) last.text = `${last.text.replace(/ \+$/, '\n')}${(lines[at - 1] ?? '').trim() ? ' ' : '\n'}${before.trim()}`;
    cells.forEach(({ 0: mark, 1: columns, 2: rows, 3: kind, 5: style, index }, number) => {
      const text = line.slice(index + mark.length, cells[number + 1]?.index).trim();
      const count = Number(columns ?? 1);
      const times = kind === '*' ? count : 1;
      for (let time = 0; time < times && drafts.length <= MOST_CELLS; time++) drafts.push({ at, html: '', text, isHead: style === 'h', columns: kind === '+' ? count : 1, rows: Number((kind === '+' ? rows : undefined) ?? 1) });
      inLine.set(at, (inLine.get(at) ?? 0) + times);
    });
  }
  const [first] = drafts;
  if (!first || drafts.length > MOST_CELLS) return [];
  const width = widthOf(about) ?? inLine.get(first.at) ?? 1;
  const isHeaded = /header/.test(about) || ((lines[from + 1] ?? '').trim() !== '' && !(lines[from + 2] ?? '').trim() && inLine.get(from + 1) === width);
  return inRows(drafts, width, isHeaded);
}

function inRows(drafts: readonly Draft[], width: number, isHeaded: boolean): readonly { readonly at: number; readonly cells: readonly RowCell[] }[] {
  const rows: { at: number; cells: RowCell[] }[] = [];
  const taken: number[] = [];
  let column = width;
  for (const { at, text, isHead, columns, rows: high = 1 } of drafts) {
    while (column < width && (taken[column] ?? 0) > 0) column++;
    if (column >= width) {
      taken.forEach((left, place) => { taken[place] = Math.max(0, left - 1); });
      rows.push({ at, cells: [] });
      column = 0;
      while (column < width && (taken[column] ?? 0) > 0) column++;
    }
    for (let next = column; next < column + columns; next++) taken[next] = high;
    rows.at(-1)?.cells.push({ html: asHtml(words(text)), isHead: isHead === true || (isHeaded && rows.length === 1), columns, rows: high });
    column += columns;
  }
  return rows;
}

/** "[cols="1,2,3"]", "[cols="3*"]". */
function widthOf(about: string): number | undefined {
  const cols = /cols\s*=\s*"([^"]*)"/.exec(about)?.[1] ?? /cols\s*=\s*(\d+\*?)/.exec(about)?.[1];
  return cols === undefined ? undefined : cols.split(/[,;]/).reduce((sum, part) => sum + Number(/(\d+)\*/.exec(part)?.[1] ?? 1), 0);
}

function words(text: string): string {
  return text
    .replace(/(?:link:)?(https?:\/\/[^\s[\]]{1,2000})\[([^[\]]*)\]/g, (_, url: string, name: string) => (name ? `[${name.replace(/,\s*(?:window|role)=.*$|\^$/, '')}](${url})` : url))
    .replace(/(?:xref|image|mailto|link|footnote):[^\s[\]]{0,2000}\[([^[\]]*)\]/g, '$1')
    .replace(/<<[^<>,\n]+,([^<>\n]+)>>/g, (_, name: string) => name.trim())
    .replace(/(^|[\s(|"])\*(?![\s*])([^*\n]+?)(?<!\s)\*(?=$|[\s.,;:!?)|"])/g, '$1**$2**')
    .replace(/(^|[\s(|"])_(?![\s_])([^_\n]+?)(?<!\s)_(?=$|[\s.,;:!?)|"])/g, '$1*$2*');
}
