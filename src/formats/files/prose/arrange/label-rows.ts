/**
 * Tables that say on the left what stands on the right, "Speaker | Ann Lee", "Time | 16:15": lines with labels, drawn as a table.
 */
import { linesOf } from '../agenda/table-cells.js';
import { filledCells, rowsByTable, type Block, type Cell } from '../text/blocks.js';
import { labelOf, type Label } from '../words/label-words.js';

/** Fewer rows may be a heading and what it is over. */
const LEAST = 3;
const ONE_OF = new Set<Label>(['speakers', 'title', 'abstract']);

/** The pieces of a text, such rows as lines. */
export function withLabelRows(blocks: readonly Block[]): readonly Block[] {
  const replaced = new Map<Block, readonly Block[]>();
  for (const rows of rowsByTable(blocks).values()) {
    const said = rows.flatMap((row) => saidIn(row) ?? []);
    if (rows.length < LEAST || said.length < rows.length || !said.some(({ label }) => ONE_OF.has(label))) continue;
    for (const [at, { row, name, value }] of said.entries()) replaced.set(row, linesFor(row, name, value, at === 0));
  }
  return replaced.size ? blocks.flatMap((block) => replaced.get(block) ?? [block]) : blocks;
}

function saidIn(row: Block): { readonly row: Block; readonly label: Label; readonly name: string; readonly value: Cell } | undefined {
  const [name, value, another] = filledCells(row);
  const label = name && name.column === 0 ? labelOf(name.plain.replace(/\s*[:?]$/u, '')) : undefined;
  return name && value && label && !another ? { row, label, name: name.plain.replace(/\s*[:?]$/u, ''), value } : undefined;
}

/** "Speaker: Ann Lee", and below it what else its cell has. */
function linesFor(row: Block, name: string, value: Cell, gap: boolean): readonly Block[] {
  const [first, ...others] = value.text.includes('\n') ? linesOf(value) : [];
  const line: Block = { kind: 'text', level: 0, text: `${name}: ${first?.text ?? value.text}`, plain: `${name}: ${first?.plain ?? value.plain}`, line: row.line, gap };
  return [line, ...others.map((other): Block => ({ ...other, kind: 'text', level: 0, gap: false }))];
}
