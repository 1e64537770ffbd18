/**
 * A table in any style, in a workbook: with dates and times that are numbers, and cells that are made one.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readFile } from '../../../../src/formats/files/index.js';
import { runs } from '../../../thoroughness.js';
import { rowsOf, xlsx } from '../office/parts.js';
import { cellsOf, wanted } from './styled-table.js';
import { linesOf } from './table-reading.js';
import { style } from './table-styles.js';

const given = fc.record({ one: style, areNumbers: fc.boolean(), isMerged: fc.boolean() });

type Cell = string | readonly [number, number];
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** "09:00" → 0.375 as a time, "2026-05-18" → its number as a date, both together. */
function numbered(cell: string): Cell {
  const [, date, time, seconds] = /^(\d{4}-\d\d-\d\d)?(?:(?:^| )(\d\d:\d\d)(:00)?)?$/.exec(cell) ?? [];
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  const fraction = (hours * 60 + minutes) / 1440;
  const days = date === undefined ? 0 : Date.parse(date) / 86_400_000 + 25_569;
  if (date !== undefined) return [days + fraction, time === undefined ? 2 : 3];
  return time === undefined ? escaped(cell) : [fraction, seconds === undefined ? 1 : 4];
}

/** What is empty below a date, as far as the day goes, is one cell with it. */
function merged(cells: readonly (readonly string[])[]): string {
  const spans: string[] = [];
  const isDate = (text: string): boolean => /\d/.test(text) && /2026|\d[./]\d|Ma[iyj]|мая|\bmag|\bmei/i.test(text);
  (cells[0] ?? []).forEach((_, column) => {
    cells.forEach((row, at) => {
      if (!isDate(row[column] ?? '') || row.filter(Boolean).length < 2) return;
      let last = at;
      while (cells[last + 1] && !cells[last + 1]?.[column] && cells[last + 1]?.some(Boolean)) last++;
      const letter = String.fromCharCode(65 + column);
      if (last > at) spans.push(`<mergeCell ref="${letter}${at + 1}:${letter}${last + 1}"/>`);
    });
  });
  return spans.length ? `<mergeCells count="${spans.length}">${spans.join('')}</mergeCells>` : '';
}

test('a workbook in any style', () => {
  fc.assert(fc.property(given, ({ one, areNumbers, isMerged }) => {
    const cells = cellsOf(one);
    const rows = rowsOf(cells.map((line) => line.map((cell) => (areNumbers ? numbered(cell) : escaped(cell)))));
    const book = xlsx([{ name: 'Sheet1', rows, behind: isMerged && one.dated === 'first' ? merged(cells) : '' }], { formats: [[0], [20], [14], [22], [21]] });
    assert.deepEqual(linesOf(one, readFile(book, 'programme.xlsx', { eventTimeZone: 'UTC' })).lines, wanted(one), cells.map((line) => line.join(' | ')).join('\n'));
  }), { numRuns: runs(1_000), seed: Number(process.env.STYLE_SEED ?? 20_261_212) });
});
