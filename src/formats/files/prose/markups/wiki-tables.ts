/**
 * Tables of wikis that are written line by line: those of MediaWiki, where each row begins with a line of its own, and those of MoinMoin and Trac, where
 * double bars part the cells.
 */
import { writeTable, type Row, type RowCell } from './rows.js';

/** Writes the tables of MediaWiki as HTML, in place. @param inline How the words of a cell are written. */
export function mediaWikiTables(lines: readonly string[], inline: (text: string) => string): readonly string[] {
  const written = [...lines];
  for (let at = 0; at < lines.length; at++) {
    if (!/^\s*:*\{\|/.test(lines[at] ?? '')) continue;
    const end = tableEnd(lines, at);
    const { rows, caption } = mediaWikiRows(lines, at, end, inline);
    if (rows.length) writeTable(written, at, end, rows);
    if (rows.length && caption) written[at] = `<table><caption>${caption}</caption>${(written[at] ?? '').slice('<table>'.length)}`;
    at = end;
  }
  return written;
}

/** Its last line; that of the text where it is not closed. */
function tableEnd(lines: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < lines.length; at++) {
    if (/^\s*:*\{\|/.test(lines[at] ?? '')) depth++;
    if (/^\s*\|\}/.test(lines[at] ?? '') && --depth === 0) return at;
  }
  return lines.length - 1;
}

interface Draft {
  readonly at: number;
  readonly cells: { text: string; isHead: boolean; columns: number; rows: number }[];
}

function mediaWikiRows(lines: readonly string[], from: number, end: number, inline: (text: string) => string): { readonly rows: readonly Row[]; readonly caption: string } {
  const drafts: Draft[] = [];
  let caption = '';
  let isNew = true;
  for (let at = from + 1; at <= end; at++) {
    const line = (lines[at] ?? '').trim();
    const last = drafts.at(-1);
    if (/^\{\||^\|\}/.test(line)) continue;
    if (line.startsWith('|-')) isNew = true;
    else if (line.startsWith('|+')) caption = inline(parted(line.slice(2)).text.trim());
    else if (/^[|!]/.test(line)) {
      const draft = isNew || !last ? { at, cells: [] } : last;
      if (draft !== last) drafts.push(draft);
      isNew = false;
      const isHead = line.startsWith('!');
      draft.cells.push(...cellsIn(line.slice(1), isHead));
    } else if (last && !isNew) {
      const cell = last.cells.at(-1);
      // Items and empty lines begin a line of the cell, other words go on.
      if (cell && line) cell.text += `${!(lines[at - 1] ?? '').trim() || /^[*#:;]/.test(line) ? '<br>' : ' '}${line.replace(/^[*#:;]+\s*/, '')}`;
    }
  }
  return { rows: drafts.map(({ at, cells }) => ({ at, cells: cells.map(({ text, ...cell }) => ({ html: inline(text.replace(/^\s*<br>|<br>\s*$/g, '').trim()), ...cell })) })), caption };
}

/** Cells of one line; "!!" parts heads only. */
function cellsIn(line: string, isHead: boolean): Draft['cells'] {
  return line.split(isHead ? /\|\||!!/ : /\|\|/).map((part) => {
    const { text, attributes } = parted(part);
    const number = (name: string): number => Math.max(1, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,2})`, 'i').exec(attributes)?.[1] ?? 1));
    return { text, isHead, columns: number('colspan'), rows: number('rowspan') };
  });
}

/** What stands before a single bar says how the cell looks, unless the bar is that of a link. */
function parted(cell: string): { readonly text: string; readonly attributes: string } {
  const bar = cell.indexOf('|');
  const before = cell.slice(0, Math.max(bar, 0));
  return bar < 0 || /\[\[|\{\{/.test(before) || !/^\s*(?:[\w-]+\s*=|nowrap\b|$)/.test(before) ? { text: cell, attributes: '' } : { text: cell.slice(bar + 1), attributes: before };
}

/** Writes the tables of MoinMoin and Trac as HTML, in place. @param inline How the words of a cell are written. */
export function moinTables(lines: readonly string[], inline: (text: string) => string): readonly string[] {
  const written = [...lines];
  for (let at = 0; at < lines.length; at++) {
    let end = at - 1;
    while (/^\s*\|\|/.test(lines[end + 1] ?? '')) end++;
    if (end < at) continue;
    writeTable(written, at, end, lines.slice(at, end + 1).map((line, index) => ({ at: at + index, cells: moinCells(line, inline) })));
    at = end;
  }
  return written;
}

/** Each further pair of bars before a cell makes it one column wider; so does "<-2>", and "<|2>" makes it higher. */
function moinCells(line: string, inline: (text: string) => string): readonly RowCell[] {
  const parts = line.trim().replace(/^\|\|/, '').replace(/\|\|\\?$/, '').split('||');
  let columns = 1;
  return parts.flatMap((part, index): RowCell[] => {
    if (!part && index < parts.length - 1) {
      columns++;
      return [];
    }
    const look = /^\s*((?:<(?!br|\/)[^<>]*>)+)/i.exec(part)?.[1] ?? '';
    const isHead = /^=.*=$/.test(part.slice(look.length).trim());
    const text = part.slice(part.indexOf(look) + look.length).trim().replace(/^=\s*(.*?)\s*=$/, '$1');
    const wide = Number(/<[^<>]*?-(\d{1,2})\b/.exec(look)?.[1] ?? columns);
    const rows = Number(/<[^<>]*?\|(\d{1,2})\b/.exec(look)?.[1] ?? 1);
    columns = 1;
    return [{ html: inline(text), isHead, columns: Math.max(1, wide), rows: Math.max(1, rows) }];
  });
}
