/**
 * Archives that are broken, locked, far too large or something else: one clear error each, at once.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readFile } from '../../../../src/formats/files/index.js';
import { ends } from '../../../bounded-work.js';
import { part, runs } from '../../../thoroughness.js';
import { docx, paragraph, relationships, rowsOf, wordPart, xlsx, zip } from './parts.js';

const codes = (bytes: Uint8Array): readonly unknown[] => {
  const { programme, guesses, problems } = readFile(bytes, 'programme.docx', {});
  return [programme, ...problems.map(({ code }) => code), ...guesses.map(({ code, params }) => [code, params.found ?? params.most])];
};
const WORD = docx(paragraph('9:00 Ice') + paragraph('9:30 Rime'));
const BOOK = xlsx([{ name: 'Programme', rows: rowsOf([['Start', 'Title'], ['09:00', 'Ice']]) }]);
/** The file with a byte of a header of every part changed: those of the list at the end, and those before the parts. */
const changed = (bytes: Uint8Array, inList: number, value: (before: number) => number): Uint8Array => {
  const copy = bytes.slice();
  for (let at = 0; at + 4 < copy.length; at++) if (copy[at] === 0x50 && copy[at + 1] === 0x4b && copy[at + 2] === 1 && copy[at + 3] === 2) copy[at + inList] = value(copy[at + inList] ?? 0);
  return copy;
};
/** With every first byte of a part spoilt, where it is packed. */
const spoiltWithin = (bytes: Uint8Array, value: number): Uint8Array => {
  const [copy, view] = [bytes.slice(), new DataView(bytes.buffer, bytes.byteOffset)];
  for (let at = 0; at + 30 < copy.length; at++) if (view.getUint32(at, true) === 0x04034b50) copy[at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)] = value;
  return copy;
};
const long = ' '.repeat(4_000_000);
const bomb = (): Uint8Array => zipSync({ '[Content_Types].xml': new Uint8Array(60_000_000).fill(32), '_rels/.rels': new Uint8Array(10) });
const many = (): Uint8Array => zipSync(Object.fromEntries(Array.from({ length: 12_000 }, (_, at) => [`${at}.xml`, new Uint8Array(0)])));
const presentation = (): Uint8Array => docx('', { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml' });
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
const MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';

/** [name, file, code, what its words name] */
const SPOILT: readonly (readonly [string, Uint8Array, string, unknown?])[] = [
  ['cut', WORD.slice(0, WORD.length / 2), 'file-unreadable'], ['cut at the end', WORD.slice(0, -30), 'file-unreadable'], ['only its end', zipSync({}), 'file-binary', 'ZIP'],
  ['with a password', changed(WORD, 8, (flags) => flags | 1), 'file-binary', 'ZIP (password)'], ['packed in a way that is not known', changed(WORD, 10, () => 12), 'file-unreadable'],
  ['a part that is no XML', docx('<w:p>'), 'file-unreadable'], ['a part with entities of its own', zip({ '[Content_Types].xml': '<!DOCTYPE a [<!ENTITY b "c">]><Types/>' }), 'xml-entities'],
  ['parts that stand elsewhere', changed(WORD, 42, (at) => at + 1), 'file-unreadable'], ['parts that end behind the file', changed(WORD, 22, () => 255), 'file-unreadable'], ['parts that cannot be unpacked', spoiltWithin(WORD, 7), 'file-unreadable'],
  ['large parts, together', docx(paragraph('9:00 Ice') + long, { styles: long, named: [['header', 'header1.xml']], parts: { 'word/header1.xml': long } }), 'file-too-large', 10],
  ['a text that is too long', docx(paragraph(`9:00 ${'Ice '.repeat(600_000)}`)), 'file-too-large', 2],
  ['cells that are written once for very many', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': `<a><body><spreadsheet><table>${'<table-row number-rows-repeated="1000"><table-cell number-columns-repeated="400"><p>9</p></table-cell></table-row>'.repeat(2)}</table></spreadsheet></body></a>` }), 'file-unreadable'],
  ['cells that are written once for one row of many', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': `<a><body><spreadsheet><table>${'<table-row number-rows-repeated="1000"><table-cell number-columns-repeated="400"><p>9</p></table-cell></table-row>'.repeat(1)}</table></spreadsheet></body></a>` }), 'file-unreadable'],
  ['a sheet that is not there', xlsx([{ name: 'A', rows: '' }], { parts: { 'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'worksheets/sheet9.xml']]) } }), 'file-unreadable'],
  ['a text without a body', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'file-unreadable'], ['a document without a body', docx('', { parts: { 'word/document.xml': wordPart('document', '') } }), 'file-unreadable'],
  ['pictures', zip({ 'a.png': 'x' }), 'file-binary', 'ZIP'], ['PowerPoint', presentation(), 'file-binary', 'PowerPoint (pptx)'], ['a drawing', zip({ mimetype: 'application/vnd.oasis.opendocument.graphics' }), 'file-binary', 'ZIP'],
  ['OpenDocument with a password', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'META-INF/manifest.xml': MANIFEST, 'content.xml': 'x' }), 'file-binary', 'OpenDocument (password)'],
  ['a text that is kept once and shown often', xlsx([{ name: 'A', rows: `<row>${'<c t="s"><v>0</v></c>'.repeat(300)}</row>`.repeat(100) }], { strings: ['09:00 Ice '.repeat(1_000)] }), 'file-too-large', 5],
  ['a bomb', bomb(), 'file-too-large', 5], ['a bomb that says it is small', changed(changed(bomb(), 26, () => 0), 27, () => 0), 'file-too-large', 5], ['very many parts', many(), 'file-unreadable'],
  ['an old file', OLE, 'file-binary', 'Office (xls, doc)'], ['a new file with a password', Uint8Array.from([...OLE, ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0])]), 'file-binary', 'Office (password)'],
  ['deep', docx('<w:sdt>'.repeat(3_000) + '</w:sdt>'.repeat(3_000)), 'file-unreadable'],
];
for (const [name, bytes, code, found] of SPOILT) test(`archive: ${name}`, () => assert.deepEqual(codes(bytes), [undefined, [code, found]]));

test('archive: named otherwise', () => {
  assert.equal(readFile(WORD, 'programme.txt', {}).format, 'docx');
  assert.equal(readFile(BOOK, '', {}).format, 'xlsx');
});
test('archive: parts that are not packed, of a type that is said for all of them', () => {
  const parts = { '[Content_Types].xml': '<Types><Default ContentType="text/plain"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>', '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]), 'word/document.xml': wordPart('document', `<w:body>${paragraph('9:00 Ice')}${paragraph('9:30 Rime')}</w:body>`) };
  const { format, document } = readFile(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 0 }), '', {});
  assert.deepEqual([format, (document?.agenda as readonly unknown[]).length], ['docx', 2]);
});
test('archive: any spoiling of a sound file', () => {
  fc.assert(fc.property(fc.constantFrom(WORD, BOOK), fc.nat(), fc.nat({ max: 30 }), fc.uint8Array({ maxLength: 8 }), (sound, at, length, put) => {
    const from = 4 + (at % (sound.length - 4));
    const { programme, problems, guesses } = readFile(Uint8Array.from([...sound.subarray(0, from), ...put, ...sound.subarray(from + length)]), '', {});
    assert.ok(programme !== undefined || [...problems, ...guesses].some(({ severity }) => severity === 'error'));
  }), { numRuns: runs(300) });
});

const cells = '<c t="inlineStr"><is><t>09:00 Ice</t></is></c>'.repeat(300);
/** [name, file] */
const LONG: readonly (readonly [string, () => Uint8Array])[] = [
  ['cells that were made one, over one another', () => xlsx([{ name: 'A', rows: `<row>${cells}</row>`.repeat(100), behind: `<mergeCells>${'<mergeCell ref="A1:ZZ1048576"/>'.repeat(30_000)}</mergeCells>` }])],
  ['sheets', () => xlsx(Array.from({ length: 2_000 }, (_, at) => ({ name: `S${at}`, rows: rowsOf([['Start', 'Title'], ['09:00', 'Ice']]) })))],
  ['fields that nothing ends', () => docx(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>a</w:t></w:r>'.repeat(30_000)}</w:p>`)],
  ['notes', () => docx(`<w:p>${'<w:r><w:t>9:00 a</w:t><w:footnoteReference w:id="1"/></w:r>'.repeat(20_000)}</w:p>`)],
  ['runs', () => docx(`<w:p>${'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> 9:00 </w:t></w:r><w:r><w:t>a</w:t></w:r>'.repeat(20_000)}</w:p>`)],
];
for (const [name, make] of part(LONG, 3)) test(`archive: work is bounded: ${name}`, () => {
  const bytes = make();
  ends(() => readFile(bytes, '', {}));
});
