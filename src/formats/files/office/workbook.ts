/**
 * A workbook (ISO 29500, xlsx): its sheets with the texts of their cells as they are shown.
 */
import { guess, type Guess } from '../guess.js';
import type { OfficePackage, Relationship } from './package.js';
import { numberFormat, shown, type NumberFormat } from './number-formats.js';
import { MOST_COLUMNS, visible, withLink, type RawCell, type Sheet, type Span } from './sheet.js';
import { Unreadable } from './unreadable.js';
import { all, elementsOf, find, textOf, type Element } from './xml.js';

interface CellStyle {
  readonly format: NumberFormat;
  readonly isStruck: boolean;
}

interface Workbook {
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly is1904: boolean;
}

/** Reads the sheets, in their order. @throws Unreadable */
export function readWorkbook({ main, xml, relationships }: OfficePackage): readonly Sheet[] {
  const root = xml(main);
  const named = relationships(main);
  const partOf = (type: string): Element | undefined => {
    const target = [...named.values()].find((one) => one.type.endsWith(`/${type}`))?.target;
    return target === undefined ? undefined : xml(target);
  };
  const date1904 = find(root, 'workbookPr')?.attributes.date1904;
  const book: Workbook = { strings: all(partOf('sharedStrings'), 'si').map(richText), styles: stylesOf(partOf('styles')), is1904: date1904 === '1' || date1904 === 'true' };
  return all(find(root, 'sheets'), 'sheet').flatMap(({ attributes: { name = '', state, id } }): Sheet[] => {
    const relationship = named.get(id ?? '');
    // Charts and dialogues are sheets, too.
    if (!relationship?.type.endsWith('/worksheet')) return [];
    const isHidden = state !== undefined && state !== 'visible';
    if (isHidden) return [{ name, isHidden, rows: [], spans: [], remarks: [] }];
    const sheet = xml(relationship.target);
    if (!sheet) throw new Unreadable('file-unreadable', { detail: relationship.target });
    const own = relationships(relationship.target);
    const drawn = [...own.values()].filter(({ type }) => type.endsWith('/drawing')).flatMap(({ target }) => boxesIn(xml(target)));
    const found = read(sheet, own, book);
    return [{ name, isHidden, ...found, remarks: [...found.remarks, ...drawn] }];
  });
}

/** Words in boxes that are drawn over the cells stand in no row. */
function boxesIn(drawing: Element | undefined): readonly Guess[] {
  const bodies = (element: Element): readonly Element[] => elementsOf(element).flatMap((child) => (child.name === 'txBody' ? [child] : bodies(child)));
  return (drawing ? bodies(drawing) : []).flatMap((body) => {
    const value = all(body, 'p').map((paragraph) => all(paragraph, 'r').flatMap((run) => all(run, 't')).map(textOf).join('')).join(' ').trim().slice(0, 60);
    return value ? [guess('left-out', { value }, 1)] : [];
  });
}

interface RichText {
  readonly text: string;
  /** What of it is struck out, and does not hold any more. */
  readonly struck: string;
}

/** Text in runs, without what tells how it is read aloud. */
function richText(element: Element): RichText {
  const isStruck = (child: Element): boolean => child.name === 'r' && isOn(find(find(child, 'rPr'), 'strike'));
  const textIn = (children: readonly Element[]): string => unescaped(children.map((child) => (child.name === 't' ? textOf(child) : child.name === 'r' ? all(child, 't').map(textOf).join('') : '')).join(''));
  const children = elementsOf(element);
  return { text: textIn(children.filter((child) => !isStruck(child))), struck: textIn(children.filter(isStruck)) };
}

const isOn = (element: Element | undefined): boolean => element !== undefined && !/^(?:0|false)$/.test(element.attributes.val ?? '');

/** "_x000D_" stands for a sign that XML has not. */
function unescaped(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, '\n');
}

function stylesOf(root: Element | undefined): readonly CellStyle[] {
  const codes = new Map(all(find(root, 'numFmts'), 'numFmt').map(({ attributes: { numFmtId, formatCode } }) => [Number(numFmtId), formatCode] as const));
  const struck = all(find(root, 'fonts'), 'font').map((font) => isOn(find(font, 'strike')));
  return all(find(root, 'cellXfs'), 'xf').map(({ attributes: { numFmtId, fontId } }) => ({ format: numberFormat(Number(numFmtId), codes.get(Number(numFmtId))), isStruck: struck[Number(fontId)] === true }));
}

const GENERAL = numberFormat(0);

function read(sheet: Element, relationships: ReadonlyMap<string, Relationship>, book: Workbook): Pick<Sheet, 'rows' | 'spans' | 'remarks'> {
  const cells: RawCell[] = [];
  const remarks: Guess[] = [];
  const hidden = new Set<number>();
  const addresses = addressesIn(sheet, relationships);
  let line = 0;
  for (const row of all(find(sheet, 'sheetData'), 'row')) {
    line = Number(row.attributes.r ?? line + 1);
    if (isTrue(row.attributes.hidden)) hidden.add(line);
    let column = -1;
    for (const cell of all(row, 'c')) {
      column = columnOf(cell.attributes.r) ?? column + 1;
      if (column >= MOST_COLUMNS) continue;
      const text = withLink(textOfCell(cell, line, book, remarks), addresses.get(`${line} ${column}`) ?? formulaAddress(cell));
      if (text) cells.push({ line, column, text });
    }
  }
  const columns = new Set<number>();
  for (const { attributes: { min, max, hidden: isHidden } } of all(find(sheet, 'cols'), 'col')) for (let at = Number(min) - 1; isTrue(isHidden) && at < Math.min(Number(max), MOST_COLUMNS); at++) columns.add(at);
  const spans = all(find(sheet, 'mergeCells'), 'mergeCell').flatMap(({ attributes: { ref } }) => spanOf(ref) ?? []);
  return visible({ cells, spans, remarks }, { rows: hidden, columns });
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** "AB12" → 27. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/i.exec(reference ?? '')?.[1]?.toUpperCase();
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const lineOf = (reference: string): number => Number(/\d+/.exec(reference)?.[0] ?? 0);

function spanOf(reference: string | undefined): Span | undefined {
  const [from = '', to = from] = (reference ?? '').split(':');
  const [left, right] = [columnOf(from), columnOf(to)];
  return left === undefined || right === undefined ? undefined : { line: lineOf(from), column: left, rows: lineOf(to) - lineOf(from) + 1, columns: right - left + 1 };
}

function addressesIn(sheet: Element, relationships: ReadonlyMap<string, Relationship>): ReadonlyMap<string, string> {
  return new Map(all(find(sheet, 'hyperlinks'), 'hyperlink').flatMap(({ attributes: { ref = '', id } }) => {
    const found = relationships.get(id ?? '');
    const column = columnOf(ref);
    return found?.isExternal && column !== undefined ? [[`${lineOf(ref)} ${column}`, found.target] as const] : [];
  }));
}

/** =HYPERLINK("https://example.org","Slides") */
function formulaAddress(cell: Element): string | undefined {
  const formula = find(cell, 'f');
  return formula && /^\s*HYPERLINK\(\s*"([^"]+)"/i.exec(textOf(formula))?.[1];
}

function textOfCell(cell: Element, line: number, { strings, styles, is1904 }: Workbook, remarks: Guess[]): string {
  const { t: type = 'n', s } = cell.attributes;
  const { format, isStruck } = styles[Number(s ?? 0)] ?? { format: GENERAL, isStruck: false };
  const value = find(cell, 'v');
  const raw = value ? textOf(value) : '';
  const leave = (told: string): string => {
    if (told.trim()) remarks.push(guess('left-out', { value: told.trim().replace(/\s+/g, ' ').slice(0, 60) }, line));
    return '';
  };
  const formula = find(cell, 'f');
  if (formula && !raw.trim() && type !== 'str') return leave(`=${textOf(formula)}`);
  if (type === 'e') return leave(raw);
  const inline = find(cell, 'is');
  const rich = type === 's' ? strings[Number(raw)] : type === 'inlineStr' && inline ? richText(inline) : undefined;
  if (rich) leave(rich.struck);
  const text = rich ? rich.text : /^(?:s|inlineStr)$/.test(type) ? '' : type === 'str' ? unescaped(raw) : type === 'b' ? (raw.trim() === '1' ? 'TRUE' : 'FALSE') : type === 'd' ? isoText(raw, format, line, remarks) : numberText(raw, format, is1904, line, remarks);
  return isStruck ? leave(text) : text.trim();
}

/** A date in words of its own: "2026-05-04T09:00:00". */
function isoText(raw: string, format: NumberFormat, line: number, remarks: Guess[]): string {
  const { hasDate, hasTime } = format;
  const [, date = '', time = ''] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d)?/.exec(raw) ?? [];
  tellYear(date, format, line, remarks);
  return [hasDate || !hasTime ? date : '', hasTime || !date ? time : ''].filter(Boolean).join(' ');
}

function numberText(raw: string, format: NumberFormat, is1904: boolean, line: number, remarks: Guess[]): string {
  const number = Number(raw);
  if (!raw.trim() || !Number.isFinite(number)) return raw;
  const text = shown(number, format, is1904);
  tellYear(text, format, line, remarks);
  return text;
}

/** Whoever writes "4 May" gets the year in which it is written. */
function tellYear(text: string, { hasDate, hasYear }: NumberFormat, line: number, remarks: Guess[]): void {
  if (hasDate && !hasYear && remarks.at(-1)?.code !== 'date-guessed') remarks.push(guess('date-guessed', { value: text.slice(5, 10), date: text.slice(0, 10) }, line));
}
