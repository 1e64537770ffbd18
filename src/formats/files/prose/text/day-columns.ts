/**
 * Days that stand side by side in a text and have nothing but spaces between them, as PDFs have their timetables: a table where every cell stands
 * below one day for certain; else nobody can tell which day it is of.
 */
import { cellHtml, escapeHtml } from '../../../html-written.js';
import { clockStyle, type ClockStyle } from '../../dates/clock-times.js';
import { leadingSlot } from '../../dates/line-slots.js';
import { countedDay } from '../../dates/day-numbers.js';
import { datesIn, isDayName } from '../../dates/written-dates.js';
import type { Blocks } from './blocks.js';
import { piecesOf, type Piece } from './line-pieces.js';

/** Lines that were not read, from the one that names the days to the last. */
export interface DaysBeside {
  readonly value: string;
  /** From 1. */
  readonly line: number;
  readonly last: number;
}

/** A text with such timetables as tables; line feeds stay. */
export interface DayColumnsText {
  readonly source: string;
  readonly beside: readonly DaysBeside[];
  /** Words where times stand: "Lunch". */
  readonly leftOut: Blocks['leftOut'];
}

interface Row {
  readonly at: number;
  readonly time: string;
  readonly cells: string[];
}

/** Longer lines are no heads of columns. */
const LONGEST = 400;
const NOT_DAYS = /deadline|submi|notification|arriv|depart|check[- ]?(?:in|out)/iu;

/** Reads such timetables. */
export function withDayColumns(source: string): DayColumnsText {
  const lines = source.split('\n');
  const heads = lines.flatMap((line, at) => {
    const days = daysIn(line);
    return days.length > 1 ? [{ at, days }] : [];
  });
  if (!heads.length) return { source, beside: [], leftOut: [] };
  const style = clockStyle(lines);
  const beside: DaysBeside[] = [];
  const leftOut: { value: string; line: number }[] = [];
  for (const [index, { at, days }] of heads.entries()) {
    const end = endOf(lines, at, heads[index + 1]?.at ?? lines.length, { days, style });
    const timed = lines.slice(at + 1, end).filter((line) => /\d[:.h]\d\d|\d\s?[ap]\.?m/iu.test(line));
    // A strip of days over lines that nothing parts is but a list of them.
    if (!timed.length || !lines.slice(at + 1, end).some((line) => piecesOf(leadingSlot(line.trim(), style)?.rest ?? line).length > 1)) continue;
    const rows = rowsBelow(lines, at, end, days, style);
    if (rows) {
      leftOut.push(...rows.filter(({ cells }) => !cells.length).map(({ time, at: own }) => ({ value: time, line: own + 1 })));
      writeTable(lines, at, end, days, rows.filter(({ cells }) => cells.length));
    }
    else beside.push({ value: days.map(({ text }) => text).join(', '), line: at + 1, last: end });
  }
  return { source: lines.join('\n'), beside, leftOut };
}

/** The days that a line names side by side, if it names nothing else but what stands over the times. */
function daysIn(line: string): readonly Piece[] {
  if (line.length > LONGEST || !/\S {2,}\S/.test(line) || /^\s*\|/.test(line) || line.includes('\t')) return [];
  const pieces = piecesOf(line.replaceAll('|', ' '));
  const days = pieces.filter(({ text }) => isDay(text));
  const others = pieces.filter((piece) => !days.includes(piece));
  const areNamed = new Set(days.map(({ text }) => text.toLowerCase())).size === days.length;
  // "Monday      5 May 2026" is one day.
  const dated = days.filter(({ text }) => /\d/.test(text) && countedDay(text) === undefined).length;
  const areSeveral = dated > 1 || days.length - dated > 1;
  const isTimes = others.every(({ text, from }) => text.length < 12 && from < (days[0]?.from ?? 0) && !/\d/.test(text));
  return areNamed && areSeveral && (others.length < 2 ? isTimes || days.length > 4 : days.length > others.length * 4) ? days : [];
}

/** "Monday", "Mon 5 May", "5 May 2026", "Day 1", and nothing else. */
function isDay(text: string): boolean {
  if (text.length > 40 || NOT_DAYS.test(text) || /\d[:h]\d\d/.test(text)) return false;
  const [date] = datesIn(text);
  if (date && !date.to) return !/\p{L}{3}/u.test(text.slice(date.end)) && (!/\p{L}{2}/u.test(text.slice(0, date.at)) || isDayName(text.slice(0, date.at).replace(/[\s,.]+$/, '')));
  // "Monday 12/07", which may be two dates.
  return (isDayName(text) && text.split(' ').length < 4) || isDayName(/^(\p{L}{2,12})\.?,?\s[\d./-]{3,10}$/u.exec(text)?.[1] ?? '');
}

/** Up to where the days go: the next day with nothing beside it, or where no times are any more. */
function endOf(lines: readonly string[], at: number, next: number, { days, style }: { readonly days: readonly Piece[]; readonly style: ClockStyle }): number {
  const alone = lines.slice(at + 1, next).findIndex((line) => {
    const [only, ...others] = line.length < LONGEST ? piecesOf(line) : [];
    return only !== undefined && !others.length && (isDay(only.text) || (only.from <= (days[0]?.from ?? 0) && isDayWithWords(only.text, style)));
  });
  let end = alone < 0 ? next : at + 1 + alone;
  // "Second week", over the next of them.
  const above = lines.slice(at + 1, end).findLastIndex((line) => line.trim() !== '');
  const over = lines[at + 1 + above] ?? '';
  if (above > 0 && end < lines.length && piecesOf(over).length === 1 && !leadingSlot(over.trim(), style)) end = at + 1 + above;
  const last = lines.slice(at + 1, end).findLastIndex((line) => leadingSlot(line.trim().slice(0, 60), style) !== undefined);
  const close = lines.slice(at + 2 + last, end).findIndex((line) => !line.trim());
  return last < 0 || close < 0 ? end : at + 2 + last + close;
}

/** "Monday 4 May 2026: Tutorials", "Day 1 – 4 May 2026 – Room A". */
function isDayWithWords(text: string, style: ClockStyle): boolean {
  const [date] = datesIn(text);
  const head = date ? text.slice(0, date.at).replace(/[\s,.:;|–—-]+$/u, '') : text;
  const leads = head === '' || isDayName(head) || isDayName(/^\p{L}+/u.exec(head)?.[0] ?? '') || countedDay(head) !== undefined;
  return leads && leadingSlot(text, style) === undefined;
}

/** Its rows; undefined where a cell stands below no day or two of them, or its time is not to be told. */
function rowsBelow(lines: readonly string[], at: number, end: number, days: readonly Piece[], style: ClockStyle): readonly Row[] | undefined {
  const rows: Row[] = [];
  let isBelow = false;
  for (let index = at + 1; index < end; index++) {
    const line = lines[index] ?? '';
    if (!line.trim()) {
      isBelow = false;
      continue;
    }
    const [first, ...others] = piecesOf(line);
    const slot = first && leadingSlot(first.text, style);
    const isTime = slot?.rest === '' && first !== undefined && first.to <= (days[0]?.to ?? 0);
    // "Lunch" where the times stand.
    const isAside = !isTime && !slot && others.length === 0 && first !== undefined && first.to <= (days[0]?.from ?? 0);
    if (isAside) {
      rows.push({ at: index, time: first.text, cells: [] });
      isBelow = false;
      continue;
    }
    // Words that go on below a time may as well be above the next one.
    if (!isTime && (!isBelow || slot !== undefined)) return undefined;
    const cells = isTime ? others : piecesOf(line);
    const placed = cells.map((cell) => columnOf(cell, days));
    // What begins with a time of its own is at another than its row.
    if (placed.some((column) => column < 0) || new Set(placed).size < placed.length || cells.some(({ text }) => leadingSlot(text, style) !== undefined || /\d[:.h]\d\d/.test(text))) return undefined;
    if (isTime) rows.push({ at: index, time: first.text, cells: days.map((_, column) => cells[placed.indexOf(column)]?.text ?? '') });
    else cells.forEach(({ text }, cell) => {
      const row = rows.at(-1);
      const column = placed[cell] ?? 0;
      if (row) row.cells[column] = [row.cells[column], text].filter(Boolean).join('<br>');
    });
    isBelow = true;
  }
  const filled = rows.filter(({ cells }) => cells.length);
  // "Coffee" by itself may be that of all days, wherever it stands among them.
  return filled.length > 1 && filled.every(({ cells }) => cells.filter(Boolean).length !== 1) ? rows : undefined;
}

/** The one day that a cell stands below; -1 where there is none or another. */
function columnOf({ from, to }: Piece, days: readonly Piece[]): number {
  const over = days.flatMap((day, column) => (from < day.to && to > day.from ? [column] : []));
  return over.length === 1 ? over[0] ?? -1 : -1;
}

function writeTable(lines: string[], at: number, end: number, days: readonly Piece[], rows: readonly Row[]): void {
  const cell = (text: string, isHead = false): string => cellHtml(text.split('<br>').map(escapeHtml).join('<br>'), isHead);
  for (let index = at + 1; index < end; index++) lines[index] = '';
  lines[at] = `<table><tr>${[{ text: 'Time' }, ...days].map(({ text }) => cell(text, true)).join('')}</tr>`;
  for (const row of rows) lines[row.at] = `<tr>${[row.time, ...row.cells].map((text) => cell(text)).join('')}</tr>`;
  const last = rows.at(-1)?.at ?? at;
  lines[last] = `${lines[last] ?? ''}</table>`;
}
