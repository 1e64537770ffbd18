/**
 * Word files: what comes out of one is what comes out of the text that it shows.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFile, type FileReading } from '../../../../src/formats/files/index.js';
import { cell, docx, paragraph, run, table, wordPart, type WordParts } from './parts.js';

const KNOWN = { date: '2027-02-09', eventTimeZone: 'UTC' };
const read = (bytes: Uint8Array): FileReading => readFile(bytes, 'programme.docx', KNOWN);
const readText = (text: string): FileReading => readFile(new TextEncoder().encode(text), 'programme.md', KNOWN);
const told = ({ guesses }: FileReading, code: string): readonly unknown[] => guesses.filter((guess) => guess.code === code).map(({ params, line }) => [params.value, line]);

const br = '<w:r><w:br/></w:r>';
const tab = '<w:r><w:tab/></w:r>';
const HEADINGS = '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Tag"><w:name w:val="Tag"/><w:basedOn w:val="berschrift1"/></w:style><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>'
  + '<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigen"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
const GRID_TABLE = '<w:style w:type="table" w:styleId="Raster"><w:name w:val="Grid Table 4"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>';
const style = (name: string): string => `<w:pStyle w:val="${name}"/>`;
const field = (code: string, result: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (inner: string): string => `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:positionH><mc:AlternateContent><mc:Choice Requires="wp14"><wp14:pctPosHOffset>0</wp14:pctPosHOffset></mc:Choice><mc:Fallback><wp:posOffset>0</wp:posOffset></mc:Fallback></mc:AlternateContent></wp:positionH><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const DAYS_ACROSS = '<table><tr><th></th><th>Monday 4 May 2026</th><th>Tuesday 5 May 2026</th></tr><tr><td>9:00</td><td>Ice</td><td>Rime</td></tr><tr><td>9:30</td><td>Fog</td><td>Hail</td></tr></table>';

/** [name, body, the text that it shows, other parts] */
const SAME: readonly (readonly [string, string, string, WordParts?])[] = [
  ['paragraphs', paragraph('Snow Days') + paragraph('') + paragraph('9:00 Opening') + paragraph('9:30 – 10:00 Ice, Ada Brandt (Hill Observatory)'), 'Snow Days\n\n9:00 Opening\n9:30 – 10:00 Ice, Ada Brandt (Hill Observatory)'],
  ['lines of one paragraph', paragraph(run('9:00 Opening') + br + run('9:30 Ice')), '9:00 Opening\n9:30 Ice'],
  ['words in several runs', paragraph(run('9:') + run('00 Ope') + '<w:proofErr w:type="spellStart"/>' + run('ning')) + paragraph('9:30 Ice'), '9:00 Opening\n9:30 Ice'],
  ['headings by the names of their styles, whatever their ids', paragraph('Snow Days', style('Titel')) + paragraph('4 May 2026', style('berschrift1')) + paragraph('9:00 Ice') + paragraph('5 May 2026', style('Tag')) + paragraph('9:00 Rime'), '# Snow Days\n# 4 May 2026\n9:00 Ice\n# 5 May 2026\n9:00 Rime', { styles: HEADINGS }],
  ['headings by their level', paragraph('4 May 2026', style('Eigen')) + paragraph('9:00 Ice') + paragraph('5 May 2026', '<w:outlineLvl w:val="1"/>') + paragraph('9:00 Rime'), '## 4 May 2026\n9:00 Ice\n## 5 May 2026\n9:00 Rime', { styles: HEADINGS }],
  ['items of a list', paragraph('Session 1: Ice') + paragraph('9:00 Floes', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + paragraph('9:30 Cores', style('Liste')), 'Session 1: Ice\n- 9:00 Floes\n- 9:30 Cores', { styles: HEADINGS }],
  ['columns by tabs', paragraph(run('9:00') + tab + run('Opening') + tab + run('Hall')) + paragraph(run('9:30') + tab + run('Ice') + tab + run('Barn')), '9:00\tOpening\tHall\n9:30\tIce\tBarn'],
  ['bold words', paragraph(run('9:00 ') + run('Ice on ', '<w:b/>') + run('lakes', '<w:rStyle w:val="Fett"/>') + run(' Ada Brandt')) + paragraph(run('9:30 ') + run('Rime', '<w:b w:val="1"/>') + run(' Bo Rask', '<w:b w:val="0"/>')), '9:00 **Ice on lakes** Ada Brandt\n9:30 **Rime** Bo Rask', { styles: HEADINGS }],
  ['bold words in several runs', paragraph(['9', ':', '00', ' ', 'Ice', ' – ', 'a', ' start'].map((text) => run(text, '<w:b/>')).join('') + run(' Ada Brandt')) + paragraph(run('9:30 Rime', '<w:b/>') + run(' Bo Rask')), '**9:00 Ice – a start** Ada Brandt\n**9:30 Rime** Bo Rask'],
  ['links', paragraph(`${run('9:00 Ice ')}<w:hyperlink r:id="rId2">${run('slides')}</w:hyperlink>`) + paragraph(run('9:30 Rime ') + field(' HYPERLINK "https://example.org/rime" ', run('slides'))), '9:00 Ice [slides](https://example.org/ice)\n9:30 Rime [slides](https://example.org/rime)', { named: [['hyperlink', 'https://example.org/ice', true]] }],
  ['results of fields, not their codes', paragraph(field(' DATE \\@ "d MMMM yyyy" ', run('4 May 2026'))) + paragraph('9:00 Ice') + paragraph('9:30 Rime'), '4 May 2026\n9:00 Ice\n9:30 Rime'],
  ['what was inserted', paragraph(`${run('9:00 Ice')}<w:ins w:id="1" w:author="A">${run(' on lakes')}</w:ins>`) + paragraph('9:30 Rime'), '9:00 Ice on lakes\n9:30 Rime'],
  ['signs', paragraph('<w:r><w:t>9:00 Ice</w:t><w:noBreakHyphen/><w:t>9, </w:t><w:sym w:font="Symbol" w:char="F061"/><w:t xml:space="preserve"> and more</w:t></w:r>') + paragraph('9:30 Rime'), '9:00 Ice-9, α and more\n9:30 Rime'],
  ['a box with text, once', paragraph(run('9:00 Ice') + box(paragraph('9:30 Rime'))) + paragraph('10:00 Fog'), '9:00 Ice\n9:30 Rime\n10:00 Fog'],
  ['controls around paragraphs and words', `<w:sdt><w:sdtContent>${paragraph(`<w:sdt><w:sdtContent>${run('9:00 Ice')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>${paragraph('9:30 Rime')}`, '9:00 Ice\n9:30 Rime'],
  ['a table', table(['Time', 'Title', 'Room'], ['9:00', 'Ice', 'Hall'], ['9:30', 'Rime', 'Barn']), '<table><tr><td>Time</td><td>Title</td><td>Room</td></tr><tr><td>9:00</td><td>Ice</td><td>Hall</td></tr><tr><td>9:30</td><td>Rime</td><td>Barn</td></tr></table>'],
  ['bold that touches words', paragraph(run('9:00 –', '<w:b/>') + run('9:30 ') + run('Talk:', '<w:b/>') + run('Ice') + run('(dry)', '<w:i/>')) + paragraph('9:30 Rime'), '**9:00** –9:30 **Talk**:Ice(*dry*)\n9:30 Rime'],
  ['titles of columns that are bold', table([['', ''], ['Monday 4 May 2026', '<w:b/>'], ['Tuesday 5 May 2026', '<w:b/>']].map(([text = '', look]) => `<w:tc>${paragraph(run(text, look))}</w:tc>`), ['9:00', 'Ice', 'Rime'], ['9:30', 'Fog', 'Hail']), DAYS_ACROSS],
  ['titles of columns, as newer files tell it', table(['', 'Monday 4 May 2026', 'Tuesday 5 May 2026'], ['9:00', 'Ice', 'Rime'], ['9:30', 'Fog', 'Hail']).replace('<w:tbl>', '<w:tbl><w:tblPr><w:tblStyle w:val="Raster"/><w:tblLook w:val="04A0" w:firstRow="1"/></w:tblPr>'), DAYS_ACROSS, { styles: GRID_TABLE }],
  ['titles of columns that the style of the table makes bold', table(['', 'Monday 4 May 2026', 'Tuesday 5 May 2026'], ['9:00', 'Ice', 'Rime'], ['9:30', 'Fog', 'Hail']).replace('<w:tbl>', '<w:tbl><w:tblPr><w:tblStyle w:val="Raster"/><w:tblLook w:val="04A0"/></w:tblPr>'), DAYS_ACROSS, { styles: GRID_TABLE }],
  ['a bold line in the midst of a paragraph', paragraph(run('All talks are at 2 pm.', '<w:b/>') + br + run('They take an hour.')) + paragraph('4 May 2026: Ice, Ada Brandt (Hill Observatory)') + paragraph('11 May 2026: Rime, Bo Rask (Leeds)'), 'All talks are at 2 pm.\nThey take an hour.\n4 May 2026: Ice, Ada Brandt (Hill Observatory)\n11 May 2026: Rime, Bo Rask (Leeds)'],
  ['a table between paragraphs', paragraph('Snow Days') + paragraph('4 May 2026') + table(['9:00', 'Ice'], ['9:30', 'Rime']) + paragraph('5 May 2026') + table(['9:00', 'Fog'], ['9:30', 'Hail']), 'Snow Days\n4 May 2026\n\n| | |\n|---|---|\n| 9:00 | Ice |\n| 9:30 | Rime |\n\n5 May 2026\n\n| | |\n|---|---|\n| 9:00 | Fog |\n| 9:30 | Hail |'],
  ['cells over several columns', table(['Time', 'Hall', 'Barn'], ['9:00', cell('Opening', '<w:gridSpan w:val="2"/>')], ['9:30', 'Ice', 'Rime']), '<table><tr><td>Time</td><td>Hall</td><td>Barn</td></tr><tr><td>9:00</td><td colspan="2">Opening</td></tr><tr><td>9:30</td><td>Ice</td><td>Rime</td></tr></table>'],
  ['cells over several rows', table(['Time', 'Hall', 'Barn'], ['9:00', 'Ice', cell('Workshop', '<w:vMerge w:val="restart"/>')], ['9:30', 'Rime', cell('', '<w:vMerge/>')]), '<table><tr><td>Time</td><td>Hall</td><td>Barn</td></tr><tr><td>9:00</td><td>Ice</td><td rowspan="2">Workshop</td></tr><tr><td>9:30</td><td>Rime</td></tr></table>'],
  ['rows that begin farther right, cells that were made one in the old way, rows in controls', `<w:tbl><w:tblGrid/>${table([cell('Time'), cell('Hall'), cell('Barn')]).replace(/<\/?w:tbl>/g, '').replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>')}<w:sdt><w:sdtContent>${table(['9:00', cell('Opening', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>')]).replace(/<\/?w:tbl>/g, '').replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader w:val="0"/></w:trPr>')}</w:sdtContent></w:sdt>${table(['9:30', 'Ice', 'Rime'], ['Fog', 'Hail']).replace(/<\/?w:tbl>/g, '').replace('<w:tr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space="preserve">Fog', (begin) => begin.replace('<w:tr>', '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>'))}</w:tbl>`, '<table><tr><th>Time</th><th>Hall</th><th>Barn</th></tr><tr><td>9:00</td><td colspan="2">Opening</td></tr><tr><td>9:30</td><td>Ice</td><td>Rime</td></tr><tr><td></td><td>Fog</td><td>Hail</td></tr></table>'],
  ['fields in fields, and of one piece', paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> IF </w:instrText></w:r>${field(' PAGE ', run('3'))}<w:r><w:instrText xml:space="preserve"> = 3 "x" </w:instrText></w:r><w:r><w:tab/><w:fldChar w:fldCharType="separate"/></w:r>${run('9:00 Ice')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) + paragraph(`${run('9:30 Rime ')}<w:fldSimple w:instr=" HYPERLINK &quot;https://example.org/rime&quot; ">${run('slides')}</w:fldSimple><w:fldSimple w:instr=" PAGE ">${run(' 3')}</w:fldSimple><w:hyperlink w:anchor="a">${run(' above')}</w:hyperlink>`), '9:00 Ice\n9:30 Rime [slides](https://example.org/rime) 3 above'],
  ['signs of fonts, words with their reading, raised and lowered ones', paragraph('<w:r><w:t xml:space="preserve">9:00 Ice </w:t><w:sym w:font="Wingdings" w:char="F0E0"/><w:t xml:space="preserve"> </w:t><w:sym w:font="Symbol" w:char="F044"/><w:t xml:space="preserve">T </w:t><w:sym w:font="Symbol" w:char="F0B1"/><w:t>5</w:t><w:sym w:font="Webdings" w:char="F021"/></w:r>') + paragraph(`${run('9:30 ')}<w:r><w:ruby><w:rt>${run('ゆき')}</w:rt><w:rubyBase>${run('雪')}</w:rubyBase></w:ruby></w:r>${run(' and CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run(' in km')}${run('3', '<w:vertAlign w:val="superscript"/>')}`), '9:00 Ice → ΔT ±5\n9:30 雪 and CO<sub>2</sub> in km<sup>3</sup>'],
  ['what cells hold', table([cell('Time'), cell('Hall'), cell('Barn')], ['9:00', `<w:tc>${paragraph(run('Ice', '<w:i/>') + run('2', '<w:vertAlign w:val="superscript"/>') + `<w:hyperlink r:id="rId2">${run(' slides')}</w:hyperlink><w:hyperlink r:id="rId3">${run(' file')}</w:hyperlink>`)}${paragraph('Floes', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}</w:tc>`, `<w:tc>${table(['10:00', 'Rime'], ['10:30', 'Fog'])}</w:tc>`], ['11:00', 'Hail', 'Dew']), '<table><tr><td>Time</td><td>Hall</td><td>Barn</td></tr>\n<tr><td>9:00</td><td><p><i>Ice</i><sup>2</sup> <a href="https://example.org/ice">slides</a> file</p><ul><li>Floes</li></ul></td><td><table><tr><td>10:00</td><td>Rime</td></tr><tr><td>10:30</td><td>Fog</td></tr></table></td></tr>\n<tr><td>11:00</td><td>Hail</td><td>Dew</td></tr></table>', { named: [['hyperlink', 'https://example.org/ice', true], ['hyperlink', 'file:///C:/ice.docx', true]] }],
  ['formulas', paragraph(`${run('9:00 On ')}<m:oMath xmlns:m="m"><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`) + paragraph('9:30 Rime'), '9:00 On x2\n9:30 Rime'],
  ['alternatives around paragraphs, in them and in runs', `<mc:AlternateContent><mc:Choice Requires="w15">${paragraph(`<mc:AlternateContent><mc:Choice Requires="w14">${run('9:00 ')}</mc:Choice><mc:Fallback>${run('old')}</mc:Fallback></mc:AlternateContent><w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>Ice</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>`)}</mc:Choice><mc:Fallback>${paragraph('old')}</mc:Fallback></mc:AlternateContent>${paragraph('9:30 Rime')}`, '9:00 Ice\n9:30 Rime'],
  ['what a style says, taken back', paragraph('9:00 Ice', `${style('Liste')}<w:numPr><w:numId w:val="0"/></w:numPr>`) + paragraph('9:30 Rime', `${style('berschrift1')}<w:outlineLvl w:val="9"/>`), '9:00 Ice\n9:30 Rime', { styles: HEADINGS }],
  ['Markdown that was typed', paragraph('9:00 **Ice on lakes** Ada Brandt') + paragraph('9:30 **Rime** Bo Rask'), '9:00 **Ice on lakes** Ada Brandt\n9:30 **Rime** Bo Rask'],
  ['what would be dress in Markdown', paragraph('9:00 Ice * snow * and &lt;b&gt;fog') + paragraph('9:30 Rime_1 and a_b'), '9:00 Ice \\* snow \\* and &lt;b>fog\n9:30 Rime_1 and a_b'],
];
for (const [name, body, text, parts] of SAME) test(`Word: ${name}`, () => {
  const [word, written] = [read(docx(body, parts)), readText(text)];
  assert.equal(word.format, 'docx');
  assert.deepEqual(word.document, written.document);
  assert.ok((word.programme?.events[0]?.days[0]?.entries.length ?? 0) > 0);
});

const OPENING = paragraph('9:00 Opening') + paragraph('9:30 Ice');
/** [name, body, code, what is told, other parts] */
const LEFT_OUT: readonly (readonly [string, string, string, readonly unknown[], WordParts?])[] = [
  ['what was deleted', OPENING + paragraph(`${run('10:00 Rime')}<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve"> on wires</w:delText></w:r></w:del>${run('and fog')}<w:del w:id="5" w:author="A"><w:r><w:delText>.</w:delText></w:r></w:del>`), 'left-out', [['on wires', 3]]],
  ['what is struck out', OPENING + paragraph(run('10:00 Rime', '<w:strike/>') + run(' by Bo', '<w:strike/>')) + paragraph('11:00 Fog'), 'left-out', [['10:00 Rime by Bo', 3]]],
  ['rows that were deleted', table(['9:00', 'Ice'], ['9:30', 'Rime']).replace('<w:tr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space="preserve">9:30', (row) => row.replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="3" w:author="A"/></w:trPr>')), 'left-out', [['9:30 Rime', 1]]],
  ['rows that are hidden', table(['9:00', 'Ice'], ['9:30', 'Rime']).replace('<w:tr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space="preserve">9:30', (row) => row.replace('<w:tr>', '<w:tr><w:trPr><w:hidden/></w:trPr>')), 'hidden-left-out', [['9:30 Rime', 1]]],
  ['what is hidden', OPENING + paragraph(run('10:00 Rime') + run(' ask Bo', '<w:vanish/>')), 'hidden-left-out', [['ask Bo', 3]]],
  ['a table of contents', paragraph('Monday 2', style('Verzeichnis1')) + OPENING, 'left-out', [['Monday 2', 1]], { styles: HEADINGS }],
  ['a table of contents that Word keeps', `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('Monday') + tab + run('2'))}</w:sdtContent></w:sdt>${OPENING}`, 'left-out', [['Monday 2', 1]]],
  ['another document that is put in', `${OPENING}<w:altChunk r:id="rId2"/>`, 'left-out', [['<altChunk>', 3]]],
  ['heads and feet of pages, each once', OPENING, 'left-out', [['Snow Days 2026', 3]], { named: [['header', 'header1.xml'], ['header', 'header2.xml'], ['footer', 'footer1.xml']], parts: { 'word/header1.xml': wordPart('hdr', paragraph('Snow Days 2026')), 'word/header2.xml': wordPart('hdr', paragraph('Snow Days 2026')), 'word/footer1.xml': wordPart('ftr', paragraph('3')) } }],
  ['what is struck out in a table', table(['9:00', 'Ice'], ['9:30', `<w:tc>${paragraph(run('Rime', '<w:strike/>') + run('Fog'))}</w:tc>`]), 'left-out', [['Rime', 2]]],
];
for (const [name, body, code, expected, parts] of LEFT_OUT) test(`Word: left out and told: ${name}`, () => {
  const reading = read(docx(body, parts));
  assert.deepEqual(told(reading, code), expected);
  for (const [value] of expected as readonly (readonly [string])[]) assert.ok(!JSON.stringify(reading.document).includes(value), value);
});

test('Word: a link whose words stand in brackets goes on', () => {
  const reading = read(docx(OPENING + paragraph(`${run('10:00 Rime ')}<w:hyperlink r:id="rId2">${run('[slides]')}</w:hyperlink>`), { named: [['hyperlink', 'https://example.org/rime.pdf', true]] }));
  assert.match(JSON.stringify(reading.document), /https:\/\/example\.org\/rime\.pdf/);
});
test('Word: notes at the foot, with their numbers', () => {
  const note = '<w:footnote w:id="4"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Joint work with Bo Rask</w:t></w:r></w:p></w:footnote>';
  const reading = read(docx(paragraph(`${run('9:00 Ice')}<w:r><w:footnoteReference w:id="4"/></w:r>`) + paragraph(`${run('9:30 Rime')}<w:r><w:endnoteReference w:id="4"/></w:r>`), { named: [['footnotes', 'footnotes.xml'], ['endnotes', 'endnotes.xml']], parts: { 'word/footnotes.xml': wordPart('footnotes', note), 'word/endnotes.xml': wordPart('endnotes', note.replaceAll('footnote', 'endnote').replace('Joint work with Bo Rask', 'See the').replace('</w:endnote>', `${paragraph('book of abstracts')}</w:endnote>`)) } }));
  assert.deepEqual(reading.document, readText('9:00 Ice<sup>1</sup>\n9:30 Rime<sup>2</sup>\n<sup>1</sup> Joint work with Bo Rask\n<sup>2</sup> See the\nbook of abstracts').document);
});
test('Word: lines are those of the document, a row of a table is one', () => {
  const reading = read(docx(paragraph('Snow Days') + paragraph('') + table(['9:00', 'Ice'], ['9:30', 'Rime']) + paragraph(run('10:00 Fog') + br + run('11:00 Hail'))));
  const agenda = reading.document?.agenda as readonly { readonly title: string }[];
  assert.deepEqual(agenda.map(({ title }, at) => [title, reading.lineOf(`/agenda/${at}`)]), [['Ice', 3], ['Rime', 4], ['Fog', 5], ['Hail', 6]]);
});
test('Word: lines that are named in words are those of the document', () => {
  const reading = read(docx(paragraph('9:00 Ice') + paragraph('11:00 Rime') + paragraph('1:30 Fog') + paragraph('2:30 Hail')));
  assert.deepEqual(reading.guesses.filter(({ code }) => code === 'half-day-guessed').map(({ params, line }) => [params.lines, line]), [['3, 4', 3]]);
});
test('Word: what lets people in is left out, and told', () => {
  const body = paragraph('9:00 Ice') + paragraph(`${run('9:30 Rime ')}<w:hyperlink r:id="rId2">${run('join')}</w:hyperlink>`) + paragraph('Passcode: 123456') + paragraph('Zoom: https://example.org/j/1?pwd=abcd1234');
  const reading = read(docx(body, { named: [['hyperlink', 'https://example.org/j/2?pwd=efgh5678', true]] }));
  assert.doesNotMatch(JSON.stringify(reading.document), /123456|abcd1234|efgh5678/);
  assert.ok(reading.guesses.some(({ code }) => code === 'secret-left-out'));
});
for (const type of ['application/vnd.ms-word.document.macroEnabled.main+xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml']) test(`Word: ${type}`, () => {
  assert.equal(read(docx(OPENING, { type })).format, 'docx');
});
test('Word: a text that is no programme', () => {
  assert.deepEqual(read(docx(paragraph('Dear all, see you there!'))).guesses.map(({ code }) => code), ['entries-not-found']);
  assert.deepEqual(read(docx(paragraph(''))).guesses.map(({ code }) => code), ['file-empty']);
});
