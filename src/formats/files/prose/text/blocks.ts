/**
 * The pieces of a text, whatever it is written in: headings, lines, items of lists and rows of tables, each with its line in the file.
 */

/** A cell of a table. */
export interface Cell {
  /** Markdown; lines in it are parted by line feeds. */
  readonly text: string;
  readonly plain: string;
  readonly line: number;
  /** First column, from 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** What a page has in it, where that is more than one line. */
  readonly blocks?: readonly Block[];
}

/** A piece of a text. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'item' | 'row';
  /** Of a heading 1 to 6, and 7 for a line in bold; of an item its depth, from 1; of a row the number of its table. */
  readonly level: number;
  /** Markdown, one line. */
  readonly text: string;
  /** The same without its dress. */
  readonly plain: string;
  /** From 1. */
  readonly line: number;
  /** Something parts it from what comes before: an empty line, or another kind of block. */
  readonly gap: boolean;
  /** Of a row. */
  readonly cells?: readonly Cell[];
  /** A row of column titles. */
  readonly isHead?: boolean;
  /** From a comment: visitors of the page do not see it. */
  readonly hidden?: boolean;
}

/** A text in pieces, and what of it stands outside them. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** What the page calls itself: the title of a site's page or in its head; often but "Schedule". */
  readonly titles: readonly { readonly text: string; readonly line: number }[];
  /** What was passed over, and where. */
  readonly leftOut: readonly { readonly value: string; readonly line: number }[];
  /** Days side by side that were not read, each with its lines from 1. */
  readonly beside?: readonly { readonly value: string; readonly line: number; readonly last: number }[];
  /** Words that were taken to belong to a time, for their place on the page, or to the line above, for its width. */
  readonly joined?: readonly { readonly value: string; readonly time: string; readonly line: number }[];
  /** Times that stand behind other words in a column of their own. */
  readonly inColumns?: readonly { readonly value: string; readonly text: string; readonly line: number }[];
  /** Comments that hold text. */
  readonly hasComments: boolean;
}

/** The cells of a row in which something stands. */
export function filledCells(row: Block | undefined): readonly Cell[] {
  return (row?.cells ?? []).filter(({ plain }) => plain);
}

/** What a row says: its cells, with bars between them. */
export function wordsOfRow(filled: readonly Cell[]): Pick<Block, 'text' | 'plain'> {
  return { text: filled.map(({ text }) => text).join(' | '), plain: filled.map(({ plain }) => plain).join(' | ') };
}

/** The rows of each table, by its number. */
export function rowsByTable(blocks: readonly Block[]): ReadonlyMap<number, readonly Block[]> {
  const tables = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    const rows = tables.get(block.level);
    if (rows) rows.push(block);
    else tables.set(block.level, [block]);
  }
  return tables;
}
