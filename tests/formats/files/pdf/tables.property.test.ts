/**
 * Any table with borders, wherever it stands on the page and however its cells reach over others, is read as it was drawn.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { pdfText } from '../../../../src/formats/files/pdf/pdfjs.js';
import { runs } from '../../../thoroughness.js';
import { pdf, type Mark } from './parts.js';

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** Cells that take others in: where they begin, and how many columns and rows they have. */
  readonly merged: readonly (readonly [column: number, row: number, columns: number, rows: number])[];
  /** Drawn as areas of two colours instead of lines. */
  readonly isFilled: boolean;
}

const drawn = fc.record({
  x: fc.double({ min: 20, max: 80, noNaN: true }), y: fc.double({ min: 30, max: 120, noNaN: true }),
  widths: fc.array(fc.integer({ min: 50, max: 95 }), { minLength: 3, maxLength: 5 }), heights: fc.array(fc.integer({ min: 16, max: 60 }), { minLength: 3, maxLength: 7 }),
  merged: fc.array(fc.tuple(fc.nat(4), fc.nat(6), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), { maxLength: 4 }), isFilled: fc.boolean(),
});

/** Which cell each field belongs to, by its number. */
function ownersOf({ widths, heights, merged }: Drawn): readonly (readonly number[])[] {
  const owners = heights.map((_, row) => widths.map((__, column) => row * widths.length + column));
  merged.forEach(([column, row, columns, rows], at) => {
    const isFree = column + columns <= widths.length && row + rows <= heights.length && owners.slice(row, row + rows).every((fields) => fields.slice(column, column + columns).every((owner) => owner < 100));
    if (isFree) for (let down = row; down < row + rows; down++) for (let right = column; right < column + columns; right++) (owners[down] as number[])[right] = 100 + at;
  });
  return owners;
}

const sums = (from: number, sizes: readonly number[]): readonly number[] => sizes.reduce<number[]>((places, size) => [...places, (places.at(-1) ?? 0) + size], [from]);

/** A border wherever two fields are of different cells; words in the upper left of each cell. */
function marksOf(table: Drawn): readonly Mark[] {
  const owners = ownersOf(table);
  const [xs, ys] = [sums(table.x, table.widths), sums(table.y, table.heights)];
  const marks: Mark[] = [];
  const named = new Set<number>();
  owners.forEach((fields, row) => fields.forEach((owner, column) => {
    const [left = 0, right = 0, top = 0, bottom = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
    if (owners[row]?.[column - 1] !== owner) marks.push({ line: [left, top, left, bottom] });
    if (owners[row - 1]?.[column] !== owner) marks.push({ line: [left, top, right, top] });
    if (column === fields.length - 1) marks.push({ line: [right, top, right, bottom] });
    if (row === owners.length - 1) marks.push({ line: [left, bottom, right, bottom] });
    if (!named.has(owner)) marks.push({ text: `c${owner}`, x: left + 4, y: top + 12 });
    named.add(owner);
  }));
  return table.isFilled ? [...marks.map((mark): Mark => ('line' in mark ? { area: areaOf(mark.line), grey: 0.2 } : mark))] : marks;
}

/** As word processors draw a border: an area as thin as a line. */
function areaOf([x0, y0, x1, y1]: readonly [number, number, number, number]): readonly [number, number, number, number] {
  return [x0 - 0.25, y0 - 0.25, x1 - x0 + 0.5, y1 - y0 + 0.5];
}

/** The cells of each row, as they are written: what no border ends anywhere is no column or row of its own. */
function expected(table: Drawn): readonly string[] {
  const owners = ownersOf(table);
  const rows = owners.filter((fields, row) => row === 0 || fields.some((owner, column) => owners[row - 1]?.[column] !== owner));
  const columns = table.widths.map((_, column) => column).filter((column) => column === 0 || owners.some((fields) => fields[column] !== fields[column - 1]));
  const grid = rows.map((fields) => columns.map((column) => fields[column] ?? 0));
  const seen = new Set<number>();
  return grid.map((fields, row) => `<tr>${fields.map((owner, column) => {
    if (seen.has(owner)) return '';
    seen.add(owner);
    const wide = fields.slice(column).filter((other) => other === owner).length;
    const high = grid.slice(row).filter((others) => others[column] === owner).length;
    return `<td${wide > 1 ? ` colspan="${wide}"` : ''}${high > 1 ? ` rowspan="${high}"` : ''}><p>c${owner}</p></td>`;
  }).join('')}</tr>`);
}

test('a table comes out as it was drawn', async () => {
  await fc.assert(fc.asyncProperty(drawn, async (table) => {
    const rows = expected(table);
    fc.pre(rows.length > 1 && rows.some((row) => row.split('<td').length > 2) && rows.join('').split('<td').length > 5 && new Set(rows.map((row) => row.length)).size > 0 && table.widths.length > 1);
    const read = await pdfText(pdf(marksOf(table)));
    assert.equal('text' in read && read.text.replace(/^___\n/, '').trim(), `<table>${rows.join('\n')}</table>`);
  }), { numRuns: runs(60) });
});
