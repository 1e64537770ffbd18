/**
 * Writes what was read of LaTeX as HTML: paragraphs, headings, lists and tables, each word on the line where it stands in the source.
 */
import { cellHtml, escapeHtml } from '../../../../html-written.js';
import { clamped, GOES_ON, goesOn, settle, type Cell, type Table } from './table.js';

/** What words are in. */
export interface Dress {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly url: string;
}

/** Words without dress. */
export const BARE: Dress = { strong: false, emphasis: false, url: '' };

/** Lists deeper than this are written as if they were not. */
const DEEPEST = 8;

/** The page that is being written. */
export class LatexWriter {
  private html = '';
  private line = 1;
  /** What is open: a paragraph, a heading, or an item that has begun. */
  private block = '';
  private dress: Dress = BARE;
  private readonly lists: { tag: string; hasItem: boolean; isWritten: boolean }[] = [];
  private table: Table | undefined;
  private note: string[] | undefined;
  private readonly notes: string[] = [];
  /** What the line begins with. */
  private start = '';
  /** Whether all words of the line so far are bold, if there are any. */
  private boldLine: boolean | undefined;

  /** Words in their dress. */
  words(text: string, dress: Dress, line: number, raised = false): void {
    if (this.note) return void this.note.push(text);
    // "\-" and "\/" print nothing.
    if (!text) return;
    if (!text.trim()) return this.blank(line);
    this.begin(line);
    this.put(dressing(this.dress, dress), line);
    this.dress = dress;
    this.start = this.boldLine === undefined ? text.trimStart() : this.start.length < 40 ? this.start + text : this.start;
    this.boldLine = (this.boldLine ?? true) && dress.strong;
    this.put(raised ? `<sup>${escapeHtml(text)}</sup>` : escapeHtml(text), line);
  }

  /** The words of the line so far, if they are few. */
  get before(): string {
    return this.boldLine === undefined ? '' : this.start;
  }

  private blank(line: number): void {
    if (this.block || this.table?.cell) this.put(' ', line);
  }

  /** Opens what the words go into. */
  private begin(line: number): void {
    if (this.table) openCell(this.table, line);
    if (this.block || this.table) return;
    const list = this.lists.at(-1);
    if (list?.hasItem) {
      this.block = 'li';
      return;
    }
    this.put('<p>', line);
    this.block = 'p';
  }

  /** Writes on a line of the source, or below it where there is no way back. */
  private put(html: string, line: number): void {
    const cell = this.table?.cell;
    if (cell) {
      if (line > cell.at) cell.html += '\n'.repeat(line - cell.at);
      cell.html += html;
      cell.at = Math.max(cell.at, line);
      return;
    }
    if (line > this.line) this.html += '\n'.repeat(line - this.line);
    this.line = Math.max(this.line, line);
    this.html += html;
  }

  private undress(): void {
    this.put(dressing(this.dress, BARE), 0);
    this.dress = BARE;
  }

  /** The next words are on a line of their own. */
  break(): void {
    if (this.note) return void this.note.push(' ');
    if (!this.block && !this.table?.cell) return;
    if (this.inHeading) return this.put(' ', 0);
    this.undress();
    // What is bold up to here is a heading, not the first line of what follows.
    if (this.block === 'p' && !this.table && this.boldLine) return this.close();
    this.put('<br>', 0);
    this.boldLine = undefined;
  }

  /** Ends what is open. */
  paragraph(): void {
    if (this.note) return void this.note.push(' ');
    if (this.table || this.block === 'li' || this.inHeading) return this.break();
    this.close();
    this.writeNotes();
  }

  private close(): void {
    this.undress();
    if (this.block && this.block !== 'li') this.put(`</${this.block}>`, 0);
    this.block = '';
    this.boldLine = undefined;
  }

  /** Begins a heading; in a table it is but words. */
  openHeading(level: number, line: number): void {
    if (this.table || this.note) return this.break();
    this.close();
    while (this.lists.length) this.closeList();
    this.put(`<h${level}>`, line);
    this.block = `h${level}`;
  }

  /** Ends it. */
  closeHeading(): void {
    if (this.block.startsWith('h')) this.close();
    else this.break();
  }

  private get inHeading(): boolean {
    return this.block.startsWith('h');
  }

  /** Begins a list. */
  openList(tag: 'ul' | 'ol', line: number): void {
    if (this.note) return;
    if (this.table) {
      this.break();
      return void this.lists.push({ tag, hasItem: false, isWritten: false });
    }
    this.close();
    // A list stands in an item of the list around it.
    const isWritten = this.lists.length < DEEPEST;
    if (isWritten) this.put(`<${tag}>`, line);
    this.lists.push({ tag, hasItem: false, isWritten });
  }

  /** Begins an item of the innermost list. */
  openItem(line: number): void {
    const list = this.lists.at(-1);
    if (this.note) return;
    if (!list || this.table) return this.break();
    this.close();
    if (list.hasItem) this.put('</li>', 0);
    this.put('<li>', line);
    list.hasItem = true;
    this.block = 'li';
    this.boldLine = undefined;
  }

  /** Ends the innermost list. */
  closeList(): void {
    if (this.note) return;
    if (this.table && this.lists.length) return void this.lists.pop();
    const list = this.lists.at(-1);
    // A heading within has ended it before.
    if (!list) return this.paragraph();
    this.close();
    if (list.hasItem) this.put('</li>', 0);
    if (list.isWritten) this.put(`</${list.tag}>`, 0);
    this.lists.pop();
    if (!this.lists.length) this.writeNotes();
  }

  /** True in a table. */
  get inTable(): boolean {
    return this.table !== undefined;
  }

  /** True while the table that is open was not written as one. */
  get inImpliedTable(): boolean {
    return this.table !== undefined && !this.table.isMeant;
  }

  /** True in the first row of a table: the titles of its columns, often. */
  get inFirstRow(): boolean {
    return this.table?.rows.length === 0;
  }

  /**
   * Begins a table.
   * @param isMeant False for rows that no table is around.
   * @param fromBelow Cells that reach over rows stand in the last of them.
   */
  openTable(isMeant: boolean, fromBelow = false): void {
    this.close();
    this.table = { rows: [], row: undefined, cell: undefined, span: { columns: 1, rows: 1 }, taken: [], isMeant, fromBelow, isRuled: false, at: this.line };
  }

  /** The next cell reaches over several. */
  span(columns: number, rows: number): void {
    const { table } = this;
    if (!table) return;
    table.span = { columns: Math.max(table.span.columns, columns), rows: rows < 0 || table.span.rows < 0 ? Math.min(rows, table.span.rows) : Math.max(table.span.rows, rows) };
  }

  /** Ends a cell. */
  nextCell(line: number): void {
    const { table } = this;
    if (!table) return;
    const cell = openCell(table, line);
    this.undress();
    table.at = cell.at;
    if (GOES_ON.test(cell.html)) cell.html = cell.html.replace(/[^\n]+/g, '');
    table.cell = undefined;
    this.boldLine = undefined;
    table.row?.cells.push({ ...cell, columns: clamped(table.span.columns), rows: table.span.rows });
    table.span = { columns: 1, rows: 1 };
  }

  /** Ends a row. */
  nextRow(line: number): void {
    const { table } = this;
    if (!table) return;
    if (table.cell || table.row) this.nextCell(line);
    if (table.row && !goesOn(table, table.row)) settle(table, table.row);
    if (table.row) table.isRuled = false;
    table.row = undefined;
  }

  /** The rows so far are titles of columns. */
  rule(): void {
    const rows = this.table?.rows ?? [];
    if (this.table) this.table.isRuled = true;
    const [first] = rows;
    const texts = first?.cells.map(({ html }) => html.replace(/<[^<>]*>/g, '')) ?? [];
    if (rows.length === 1 && first && texts.filter((text) => text.trim()).length > 1 && !texts.some((text) => /\d[:.h]?\d|\d\s?[ap]m/i.test(text))) first.isHead = true;
  }

  /** In a table that goes over pages: what its head repeats, and its foot. */
  forget(keeps: boolean): void {
    const { table } = this;
    if (!table) return;
    const marked = table.rows.findLastIndex(({ isHead }) => isHead) + 1;
    if (keeps && marked === 0) for (const row of table.rows) row.isHead = row.cells.length > 1 && !row.cells.some(({ html }) => /\d[:.]\d\d/.test(html));
    else table.rows.length = marked;
  }

  /** Forgets the row that is being written: it but sets stops. */
  kill(): void {
    if (!this.table) return;
    this.undress();
    this.table.cell = undefined;
    this.table.row = undefined;
  }

  /** Ends the table. */
  closeTable(line: number): void {
    const { table } = this;
    if (!table) return;
    this.nextRow(line);
    this.table = undefined;
    if (table.rows.length) {
      this.put('<table>', 0);
      for (const { cells, isHead } of table.rows) {
        this.put('<tr>', 0);
        for (const { html, line: from, columns, rows } of cells) {
          this.put(cellHtml(html, isHead, columns, rows), from);
          this.line += html.split('\n').length - 1;
        }
        this.put('</tr>', 0);
      }
      this.put('</table>', 0);
    }
    this.writeNotes();
    this.block = '';
  }

  /** Begins a footnote: it stands below. */
  openNote(): void {
    this.note ??= [];
  }

  /** Ends it. */
  closeNote(): void {
    if (this.note?.join('').trim()) this.notes.push(this.note.join(''));
    this.note = undefined;
  }

  private writeNotes(): void {
    if (this.table || this.lists.length) return;
    for (const note of this.notes.splice(0)) this.put(`<p>${escapeHtml(note)}</p>`, 0);
  }

  /** All of it, with as many lines as the source has. */
  finish(lines: number): string {
    this.note = undefined;
    this.closeTable(0);
    this.close();
    this.writeNotes();
    this.put('', lines);
    return this.html;
  }
}

/** Tags from one dress to another: what is around comes first. */
function dressing(from: Dress, to: Dress): string {
  if (from.strong === to.strong && from.emphasis === to.emphasis && from.url === to.url) return '';
  const close = `${from.emphasis ? '</i>' : ''}${from.strong ? '</b>' : ''}${from.url ? '</a>' : ''}`;
  return `${close}${to.url ? `<a href="${escapeHtml(to.url)}">` : ''}${to.strong ? '<b>' : ''}${to.emphasis ? '<i>' : ''}`;
}

/** The cell that is being written, or a new one. */
function openCell(table: Table, line: number): Cell {
  const from = Math.max(line, table.at);
  table.cell ??= { html: '', line: from, at: from, column: 0, columns: 1, rows: 1 };
  table.row ??= { cells: [], isHead: false };
  return table.cell;
}
