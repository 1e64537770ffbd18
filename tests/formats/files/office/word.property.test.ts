/**
 * A programme in any style (tests/formats/files/prose/styles.ts), written with Word: what is read from the file is the same.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../thoroughness.js';
import { style } from '../prose/styles.js';
import { told } from '../prose/styled-reading.js';
import { wanted, written } from '../prose/styled-programme.js';
import { docx, paragraph, run, table } from './parts.js';

const STYLES = [1, 2, 3, 4].map((level) => `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`).join('');

/** Runs of what a page has in bold or italics, with its line breaks. */
function runsOf(html: string): string {
  return html.replace(/\n/g, '').split(/(<br>|<(?:strong|b)>.*?<\/(?:strong|b)>|<em>.*?<\/em>)/).map((piece) => {
    const words = piece.replace(/<[^>]+>/g, '');
    if (piece === '<br>') return '<w:r><w:br/></w:r>';
    return words && run(words, /^<(?:strong|b)>/.test(piece) ? '<w:b/>' : piece.startsWith('<em>') ? '<w:i/>' : '');
  }).join('');
}

/** The page as Word has it. */
function wordOf(page: string, heads: 'styles' | 'bold'): Uint8Array {
  const blocks = page.replace(/^.*?<body>|<\/body>.*$/gs, '').matchAll(/<h(\d)>(.*?)<\/h\d>|<p>(.*?)<\/p>|<li>(.*?)<\/li>|<table>(.*?)<\/table>/gs);
  return docx([...blocks].map(([, level, heading, words, item, rows]) => {
    if (heading !== undefined) return heads === 'bold' ? paragraph(run(heading, '<w:b/>')) : paragraph(runsOf(heading), `<w:pStyle w:val="H${level ?? ''}"/>`);
    if (item !== undefined) return paragraph(runsOf(item), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    if (rows !== undefined) return table(...[...rows.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => `<w:tc><w:tcPr/>${paragraph(runsOf(cell))}</w:tc>`)));
    return paragraph(runsOf(words ?? ''));
  }).join(''), { styles: STYLES });
}

test('a programme of Word in any style', () => {
  fc.assert(fc.property(style.filter(({ form }) => /^(?:p|li|tr|strong)$/.test(form)), fc.constantFrom('styles' as const, 'bold' as const), (given, heads) => {
    const page = written(given);
    assert.deepEqual(told(given, wordOf(page, heads)), wanted(given), page);
  }), { numRuns: runs(600), seed: Number(process.env.STYLE_SEED ?? 20_261_210) });
});
