/**
 * A workbook of OpenDocument (ISO 26300, ods): its sheets with the texts of their cells as they are shown.
 */
import { guess, type Guess } from '../guess.js';
import { openStyles, type OpenStyles } from './open-styles.js';
import type { OfficePackage } from './package.js';
import { MOST_COLUMNS, refuseTooMany, visible, withLink, type RawCell, type Sheet, type Span } from './sheet.js';
import { all, elementsOf, find, isElement, textOf, type Element } from './xml.js';

/** Rows that are written once for several of them. */
const MOST_REPEATED = 1_000;

/** Reads the sheets, in their order. @throws Unreadable */
export function readOpenWorkbook({ main, xml }: OfficePackage): readonly Sheet[] {
  const content = xml(main);
  const styles = openStyles(content, xml('styles.xml'));
  return all(find(find(content, 'body'), 'spreadsheet'), 'table').map((table) => {
    const { name = '', 'style-name': style } = table.attributes;
    const isHidden = styles('table', style).isHidden;
    return isHidden ? { name, isHidden, rows: [], spans: [], remarks: [] } : { name, isHidden, ...read(table, styles) };
  });
}

function read(table: Element, styles: OpenStyles): Pick<Sheet, 'rows' | 'spans' | 'remarks'> {
  const [cells, spans, remarks, hidden]: [RawCell[], Span[], Guess[], Set<number>] = [[], [], [], new Set()];
  let line = 0;
  for (const row of within(table, 'table-row', /^(?:table-rows|table-row-group|table-header-rows)$/)) {
    const repeated = Number(row.attributes['number-rows-repeated'] ?? 1);
    const isFilled = textOf(row).trim() !== '' || all(row, 'table-cell').some(({ attributes }) => attributes.formula !== undefined);
    const isHidden = row.attributes.visibility !== undefined && row.attributes.visibility !== 'visible';
    for (let count = 0; isFilled && count < Math.min(repeated, MOST_REPEATED); count++) {
      const at = line + count + 1;
      if (isHidden) hidden.add(at);
      readRow(row, at, { styles, cells, spans, remarks });
      refuseTooMany(cells);
    }
    line += repeated;
  }
  return visible({ cells, spans, remarks }, { rows: hidden, columns: hiddenColumns(table) });
}

function within(parent: Element, name: string, groups: RegExp): readonly Element[] {
  return elementsOf(parent).flatMap((child) => (child.name === name ? [child] : groups.test(child.name) ? within(child, name, groups) : []));
}

function hiddenColumns(table: Element): ReadonlySet<number> {
  const hidden = new Set<number>();
  let column = 0;
  for (const { attributes: { visibility, 'number-columns-repeated': repeated } } of within(table, 'table-column', /^(?:table-columns|table-column-group|table-header-columns)$/)) {
    const end = column + Number(repeated ?? 1);
    if (visibility !== undefined && visibility !== 'visible') for (let at = column; at < Math.min(end, MOST_COLUMNS); at++) hidden.add(at);
    column = end;
  }
  return hidden;
}

interface Target {
  readonly styles: OpenStyles;
  readonly cells: RawCell[];
  readonly spans: Span[];
  readonly remarks: Guess[];
}

function readRow(row: Element, line: number, { styles, cells, spans, remarks }: Target): void {
  let column = 0;
  for (const cell of elementsOf(row)) {
    const { 'number-columns-repeated': repeated, 'number-columns-spanned': columns, 'number-rows-spanned': rows, 'style-name': style } = cell.attributes;
    const end = column + Number(repeated ?? 1);
    if (cell.name === 'table-cell') {
      const { text, told } = textOfCell(cell, styles('table-cell', style).look.isStruck === true, styles);
      if (told) remarks.push({ ...told, line });
      for (const value of struckIn(cell, styles)) remarks.push(guess('left-out', { value }, line));
      for (let at = column; text && at < Math.min(end, MOST_COLUMNS); at++) cells.push({ line, column: at, text });
      if (Number(columns ?? 1) > 1 || Number(rows ?? 1) > 1) spans.push({ line, column, rows: Number(rows ?? 1), columns: Number(columns ?? 1) });
    }
    column = end;
  }
}

interface CellText {
  readonly text: string;
  readonly told?: Guess;
}

const leftOut = (value: string): CellText => (value.trim() ? { text: '', told: guess('left-out', { value: value.trim().replace(/\s+/g, ' ').slice(0, 60) }) } : { text: '' });

function textOfCell(cell: Element, isStruck: boolean, styles: OpenStyles): CellText {
  const { 'value-type': type, 'date-value': date, 'time-value': time, formula } = cell.attributes;
  const shown = all(cell, 'p').map((line) => lineOf(line, styles)).join('\n').trim();
  if (type === 'error' || /^(?:#[A-Z/0!?]+|Err:\d+)$/.test(shown)) return leftOut(shown);
  if (formula !== undefined && !shown) return leftOut(formula.replace(/^of:/, ''));
  if (isStruck) return leftOut(shown);
  if (type === 'date' && date !== undefined) return dateText(date, shown);
  return { text: type === 'time' && time !== undefined ? timeText(time) ?? shown : shown };
}

/** A date with as much of it as is shown. */
function dateText(value: string, shown: string): CellText {
  const [, date = '', clock] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(value) ?? [];
  // "9:00", "9h00", "9.00": what it shows may be written in any way, as long as it is the time that is kept.
  const [hours = '', minutes = ''] = (clock ?? '').split(':');
  const [time] = /\d{1,2}\s?:\s?\d\d(?::\d\d(?:[.,]\d+)?)?/.exec(shown) ?? (clock === undefined || clock === '00:00' ? undefined : new RegExp(`(?<!\\d)0?${Number(hours)}\\s?(?:[.h]|uhr|[時时시])\\s?${minutes}(?!\\d|[./-]\\d)`, 'i').exec(shown)) ?? [];
  const hasTime = time !== undefined;
  const rest = hasTime ? shown.replace(time, ' ') : shown;
  const hasDate = !hasTime || /\d/.test(rest);
  const text = [hasDate ? date : '', hasTime ? clock ?? '00:00' : ''].filter(Boolean).join(' ');
  // Whoever writes "4 May" gets the year in which it is written.
  const hasYear = rest.includes(date.slice(2, 4)) && /\d\D+\d/.test(rest) && (/\d{4}/.test(rest) || rest.split(/\D+/).filter(Boolean).length > 2 || /\p{L}.*\d\d\s*$|\d\d.*\p{L}{3}\D*\d\d/u.test(rest));
  return hasDate && !hasYear ? { text, told: guess('date-guessed', { value: shown, date }) } : { text };
}

/** "PT09H30M00S" → "09:30". */
function timeText(value: string): string | undefined {
  const [, hours, minutes = '0', seconds = '0'] = /^PT(\d+)H(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(value) ?? [];
  if (hours === undefined) return undefined;
  // 10:00 may be kept as a bit less.
  const all = Math.round(Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds.replace(',', '.')));
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(all / 3_600))}:${two(Math.floor(all / 60) % 60)}${all % 60 ? `:${two(all % 60)}` : ''}`;
}

/** A line of a cell, with the words that lead somewhere as cells of tables have them. */
function lineOf(element: Element, styles: OpenStyles): string {
  return element.children.map((child): string => {
    if (!isElement(child)) return child.replace(/[ \t\r\n]+/g, ' ');
    if (child.name === 's') return ' '.repeat(Math.min(Number(child.attributes.c ?? 1), 100));
    if (child.name === 'line-break') return '\n';
    if (child.name === 'tab') return ' ';
    if (/^(?:annotation|ruby-text)$/.test(child.name)) return '';
    if (isStruckOut(child, styles)) return '';
    return child.name === 'a' ? withLink(lineOf(child, styles), child.attributes.href) : lineOf(child, styles);
  }).join('');
}

const isStruckOut = ({ name, attributes }: Element, styles: OpenStyles): boolean => name === 'span' && styles('text', attributes['style-name']).look.isStruck === true;

/** What is struck out in a cell does not hold any more. */
function struckIn(element: Element, styles: OpenStyles): readonly string[] {
  return elementsOf(element).flatMap((child) => (isStruckOut(child, styles) ? [textOf(child).trim().slice(0, 60)].filter(Boolean) : child.name === 'annotation' ? [] : struckIn(child, styles)));
}
