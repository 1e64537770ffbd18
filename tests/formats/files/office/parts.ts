/**
 * Office files out of a few lines: the parts that such programs write, with what matters in them.
 */
import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A ZIP archive. */
export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** [type, target, external?] */
export type Named = readonly [type: string, target: string, isExternal?: boolean];

/** A part with relationships; their ids are rId1, rId2 … */
export function relationships(named: readonly Named[]): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${named.map(([type, target, isExternal], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;
}

function types(main: string, type: string): string {
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`;
}

/** What a Word file may have besides its text. */
export interface WordParts {
  readonly styles?: string;
  readonly named?: readonly Named[];
  readonly parts?: Readonly<Record<string, string>>;
  readonly type?: string;
}

const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;

/** The root of a part of a Word file. */
export const wordPart = (name: string, inner: string): string => `${XML}<w:${name} ${W}>${inner}</w:${name}>`;

/** A Word file. */
export function docx(body: string, { styles = '', named = [], parts = {}, type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' }: WordParts = {}): Uint8Array {
  return zip({
    '[Content_Types].xml': types('word/document.xml', type), '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]), 'word/document.xml': wordPart('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/styles.xml': wordPart('styles', styles), 'word/_rels/document.xml.rels': relationships([['styles', 'styles.xml'], ...named]), ...parts,
  });
}

/** A run, a paragraph, a table of cells with such paragraphs. */
export const run = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inner: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner.startsWith('<') || !inner ? inner : run(inner)}</w:p>`;
export const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
export const table = (...rows: readonly (readonly string[])[]): string => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((one) => (one.startsWith('<w:tc') ? one : cell(one))).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A sheet: its name, its rows as XML, and what stands before and behind them. */
export interface SheetParts {
  readonly name: string;
  readonly rows: string;
  readonly before?: string;
  readonly behind?: string;
  readonly state?: string;
  readonly named?: readonly Named[];
}

/** What a workbook may have besides its sheets. */
export interface BookParts {
  readonly strings?: readonly string[];
  /** `cellXfs` as [numFmtId, fontId]; formats of its own by their numbers. */
  readonly formats?: readonly (readonly [number, number?])[];
  readonly codes?: Readonly<Record<number, string>>;
  readonly properties?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly type?: string;
}

const S = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}"`;

/** A workbook. Font 1 is struck out. */
export function xlsx(sheets: readonly SheetParts[], { strings = [], formats = [[0]], codes = {}, properties = '', parts = {}, type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }: BookParts = {}): Uint8Array {
  const pages = Object.fromEntries(sheets.flatMap(({ rows, before = '', behind = '', named }, at) => [
    [`xl/worksheets/sheet${at + 1}.xml`, `${XML}<worksheet ${S}>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`],
    ...(named ? [[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relationships(named)]] : []),
  ]));
  return zip({
    '[Content_Types].xml': types('xl/workbook.xml', type), '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML}<workbook ${S}><workbookPr ${properties}/><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([...sheets.map((_, at): Named => ['worksheet', `worksheets/sheet${at + 1}.xml`]), ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]),
    'xl/styles.xml': `${XML}<styleSheet ${S}><numFmts>${Object.entries(codes).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join('')}</numFmts><fonts><font/><font><strike/></font></fonts><cellXfs>${formats.map(([id, font = 0]) => `<xf numFmtId="${id}" fontId="${font}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${XML}<sst ${S}>${strings.map((inner) => `<si>${inner.startsWith('<') ? inner : `<t xml:space="preserve">${inner}</t>`}</si>`).join('')}</sst>`, ...pages, ...parts,
  });
}

/** Rows of texts, inline, as other programs than Excel write them; a number with a style is `[number, style]`. */
export function rowsOf(rows: readonly (readonly (string | readonly [number, number])[])[], first = 1): string {
  return rows.map((cells, at) => `<row r="${first + at}">${cells.map((one, column) => {
    const place = `r="${String.fromCharCode(65 + column)}${first + at}"`;
    return typeof one === 'string' ? (one ? `<c ${place} t="inlineStr"><is><t xml:space="preserve">${one}</t></is></c>` : '') : `<c ${place} s="${one[1]}"><v>${one[0]}</v></c>`;
  }).join('')}</row>`).join('');
}
