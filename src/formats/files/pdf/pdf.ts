/**
 * PDFs as a text for the reader of texts, page by page: what stands one below the other does so in the text, and tables with borders are tables.
 */
import { guess, type Guess } from '../guess.js';
import { asMarkdown, type RichTable } from '../office/rich-text.js';
import { vocabularyOf } from './broken-words.js';
import { cellOf } from './cell-text.js';
import { laidOut } from './layout.js';
import type { PdfLibrary } from './library.js';
import { pageContent, type PageContent } from './page-content.js';
import { ruledTables, type RuledTable } from './ruled-tables.js';
import { textColumns } from './text-columns.js';
import { linesOf } from './text-lines.js';
import type { Book } from './wrapped-lines.js';

/** A PDF as a text. */
export interface PdfText {
  readonly text: string;
  /** That all is told by its place, and what stands askew, with the first line of its page. */
  readonly guesses: readonly Guess[];
  /** For each page the line where it begins. */
  readonly pages: readonly number[];
}

/**
 * Reads a PDF. Nothing in it is run.
 * @param library PDF.js.
 * @returns Why it cannot be read where it cannot.
 */
export async function readPdf(bytes: Uint8Array, library: PdfLibrary): Promise<PdfText | Guess> {
  // It keeps what it is given.
  const task = library.getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, enableXfa: false });
  try {
    const document = await task.promise;
    const pages: PageContent[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await pageContent(await document.getPage(number), library.OPS));
    return pages.some(({ runs }) => runs.length) ? asText(pages) : guess('pdf-without-text');
  } catch (error) {
    const { name, message } = error as Error;
    return name === 'PasswordException' ? guess('file-binary', { found: 'PDF (password)' }) : guess('file-unreadable', { detail: message });
  } finally {
    await task.destroy();
  }
}

function asText(pages: readonly PageContent[]): PdfText {
  const runs = pages.flatMap((page) => page.runs);
  const book = { words: vocabularyOf(runs.map(({ text }) => text)), right: runs.reduce((most, { right }) => Math.max(most, right), 0) };
  const texts = pages.map((page) => pageText(page, book));
  // A text that begins with a table would be taken for a page of HTML.
  const before = texts[0]?.startsWith('<') ? '___\n' : '';
  const starts: number[] = [];
  let line = before ? 2 : 1;
  for (const text of texts) {
    starts.push(line);
    line += text.split('\n').length;
  }
  const guesses = [guess('pdf-by-place'), ...pages.flatMap(({ unread }, at) => [...new Set(unread)].map((value) => guess('left-out', { value: value.slice(0, 60) }, starts[at])))];
  return { text: before + texts.join('\n\f'), guesses, pages: starts };
}

/** A page, with its tables in tags. */
function pageText(page: PageContent, book: Book): string {
  const { tables, rest } = ruledTables(page);
  const parts: string[] = [];
  let from = -Infinity;
  for (const table of [...tables, undefined]) {
    const to = table?.top ?? Infinity;
    textColumns(rest.filter(({ baseline }) => baseline >= from && baseline < to)).forEach((column, at) => parts.push(...(at ? [''] : []), ...laidOut(linesOf(column), book)));
    if (table) parts.push(...asHtml(table, book));
    from = to;
  }
  return parts.join('\n').replace(/^\n+/, '');
}

function asHtml({ rows }: RuledTable, { words }: Book): readonly string[] {
  const table: RichTable = { kind: 'table', rows: rows.map((cells) => ({ isHead: false, cells: cells.map((cell) => cellOf(cell, words)) })) };
  return ['', ...asMarkdown([table]).text.split('\n').slice(1), ''];
}
