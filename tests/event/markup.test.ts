/**
 * The Markdown subset. Expected values in a compact notation: <p>, <em>, <b>, <c> code, <a url>, <br>, <ul>, <ol n>, <li>, <pre>.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseMarkup, refusedAddresses, type Block, type Inline } from '../../src/event/markup.js';
import { ends } from '../bounded-work.js';
import { runs } from '../thoroughness.js';

const inline = (part: Inline): string => {
  switch (part.type) {
    case 'text': return part.text;
    case 'break': return '<br>';
    case 'code': return `<c>${part.text}</c>`;
    case 'em': return `<em>${part.content.map(inline).join('')}</em>`;
    case 'strong': return `<b>${part.content.map(inline).join('')}</b>`;
    case 'link': return `<a ${part.url}>${part.content.map(inline).join('')}</a>`;
  }
};
const block = (part: Block): string => {
  if (part.type === 'code') return `<pre>${part.text}</pre>`;
  if (part.type === 'paragraph') return `<p>${part.content.map(inline).join('')}</p>`;
  const items = part.items.map((item) => `<li>${item.map(inline).join('')}</li>`).join('');
  return part.ordered ? `<ol ${part.start}>${items}</ol>` : `<ul>${items}</ul>`;
};
const shown = (source: string): string => parseMarkup(source).map(block).join('');

const INLINE: readonly (readonly [string, string])[] = [
  ['plain', 'plain'], ['p<0.05 and x>3', 'p<0.05 and x>3'], ['<b>bold?</b> & &amp;', '<b>bold?</b> & &amp;'], ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['*a*', '<em>a</em>'], ['**a**', '<b>a</b>'], ['_a_', '<em>a</em>'], ['__a__', '<b>a</b>'], ['***a***', '<em><b>a</b></em>'], ['*a **b** c*', '<em>a <b>b</b> c</em>'], ['**a *b* c**', '<b>a <em>b</em> c</b>'],
  ['a*b*c', 'a<em>b</em>c'], ['a_b_c', 'a_b_c'], ['snake_case_name', 'snake_case_name'], ['2 * 3 * 4', '2 * 3 * 4'], ['a * b', 'a * b'], ['* a *', '<UL>'], ['*a', '*a'], ['a*', 'a*'], ['**a*', '*<em>a</em>'], ['*a**', '<em>a</em>*'],
  ['*a *', '*a *'], ['"*a*"', '"<em>a</em>"'], ['(_a_)', '(<em>a</em>)'], ['_(a)_', '<em>(a)</em>'], ['foo_(a)_', 'foo_(a)_'], ['*foo*bar', '<em>foo</em>bar'], ['**foo**bar', '<b>foo</b>bar'], ['****', '****'], ['__init__', '<b>init</b>'],
  ['M.* Beauchamp et al.*', 'M.* Beauchamp et al.*'], ['*M.* Beauchamp', '<em>M.</em> Beauchamp'], ['*foo**bar**baz*', '<em>foo<b>bar</b>baz</em>'], ['foo***bar***baz', 'foo<em><b>bar</b></em>baz'], ['see https://example.org/a).*b*', 'see <a https://example.org/a>https://example.org/a</a>).<em>b</em>'],
  ['`a*b*`', '<c>a*b*</c>'], ['``a`b``', '<c>a`b</c>'], ['`a', '`a'], ['` a `', '<c>a</c>'], ['`<b>`', '<c><b></c>'],
  ['\\*a\\*', '*a*'], ['\\_', '_'], ['a\\b', 'a\\b'], ['\\alpha', '\\alpha'], ['\\\\', '\\'],
  ['$x_1 * y_1$', '$x_1 * y_1$'], ['$$a*b*c$$', '$$a*b*c$$'], ['\\(a_1*b*\\)', '\\(a_1*b*\\)'], ['\\[x*y*z\\]', '\\[x*y*z\\]'], ['$5 and $6 *really*', '$5 and $6 <em>really</em>'], ['cost: $5*2*', 'cost: $5<em>2</em>'], ['$\\alpha_{i}^{*}$ and *b*', '$\\alpha_{i}^{*}$ and <em>b</em>'], ['*a* $b$ *c*', '<em>a</em> $b$ <em>c</em>'], ['US$ 5*', 'US$ 5*'],
  ['[a](https://example.org/)', '<a https://example.org/>a</a>'], ['[*a* b](https://example.org/)', '<a https://example.org/><em>a</em> b</a>'], ['[a](<https://example.org/x y>)', '<a https://example.org/x%20y>a</a>'],
  ['[a](javascript:alert(1))', '[a](javascript:alert(1))'], ['[a](data:text/html,x)', '[a](data:text/html,x)'], ['[a](/relative)', '[a](/relative)'], ['[](https://example.org/)', '[](https://example.org/)'], ['[a]', '[a]'], ['[a] (b)', '[a] (b)'], ['[1](x)', '[1](x)'],
  ['[a](https://en.wikipedia.org/wiki/A_(b))', '<a https://en.wikipedia.org/wiki/A_(b)>a</a>'], ['[mail](mailto:a@example.org)', '<a mailto:a@example.org>mail</a>'],
  ['<https://example.org/>', '<a https://example.org/>https://example.org/</a>'], ['see https://example.org/a.', 'see <a https://example.org/a>https://example.org/a</a>.'], ['(https://example.org/a)', '(<a https://example.org/a>https://example.org/a</a>)'],
  ['https://example.org/a_b_c', '<a https://example.org/a_b_c>https://example.org/a_b_c</a>'], ['https://example.org/a(b)', '<a https://example.org/a(b)>https://example.org/a(b)</a>'], ['*https://example.org/*', '<em><a https://example.org/>https://example.org/</a></em>'],
  ['https://a@example.org/', 'https://a@example.org/'], ['ftp://example.org', 'ftp://example.org'], ['xhttps://example.org', 'xhttps://example.org'],
  ['a  \nb', 'a<br>b'], ['a\\\nb', 'a<br>b'], ['a\nb', 'a\nb'], ['ü*ö*ä', 'ü<em>ö</em>ä'], ['*强调*了', '<em>强调</em>了'], ['** a**', '** a**'], ['# not a heading', '# not a heading'], ['> no quote', '> no quote'], ['a | b', 'a | b'],
];
for (const [source, expected] of INLINE) {
  test(JSON.stringify(source), () => assert.equal(shown(source), expected === '<UL>' ? '<ul><li>a *</li></ul>' : `<p>${expected}</p>`));
}

const BLOCKS: readonly (readonly [string, string])[] = [
  ['', ''], [' \n \n', ''], ['a\n\nb', '<p>a</p><p>b</p>'], ['a\r\n\r\nb', '<p>a</p><p>b</p>'], ['a\u2029\u2029b', '<p>a</p><p>b</p>'], ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'], ['* a\n* b', '<ul><li>a</li><li>b</li></ul>'], ['• a\n• b', '<ul><li>a</li><li>b</li></ul>'],
  ['1. a\n2. b', '<ol 1><li>a</li><li>b</li></ol>'], ['3) a\n4) b', '<ol 3><li>a</li><li>b</li></ol>'], ['- a\n  more\n- b', '<ul><li>a\nmore</li><li>b</li></ul>'], ['- a\n\n- b', '<ul><li>a</li><li>b</li></ul>'], ['- a\n\nb', '<ul><li>a</li></ul><p>b</p>'],
  ['a\n- b', '<p>a</p><ul><li>b</li></ul>'], ['in the year\n2020. We', '<p>in the year\n2020. We</p>'], ['-5 degrees', '<p>-5 degrees</p>'], ['- *a*', '<ul><li><em>a</em></li></ul>'], ['```\na *b*\n```', '<pre>a *b*</pre>'], ['```\na\n~~~\nb\n```', '<pre>a\n~~~\nb</pre>'], ['```python\nx\n```', '<pre>python\nx</pre>'], ['```\nopen', '<p>```\nopen</p>'],
  ['- a\n1. b', '<ul><li>a</li></ul><ol 1><li>b</li></ol>'], ['  indented', '<p>indented</p>'], ['---', '<p>---</p>'],
];
for (const [source, expected] of BLOCKS) test(`block ${JSON.stringify(source)}`, () => assert.equal(shown(source), expected));

test('refused addresses are told', () => assert.deepEqual(refusedAddresses('[a](javascript:x) [b](https://example.org) [c](ftp://x)'), ['javascript:x', 'ftp://x']));

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const text = (part: Inline): string => ('text' in part ? part.text : part.type === 'break' ? '\n' : part.type === 'link' && !part.content.length ? part.url : part.content.map(text).join(''));
const wholeText = (source: string): string => parseMarkup(source).map((part) => (part.type === 'code' ? part.text : part.type === 'paragraph' ? part.content.map(text).join('') : part.items.map((item) => item.map(text).join('')).join('\n'))).join('\n');

test('no word is ever lost', () => {
  const piece = fc.constantFrom('a', 'word', '*', '**', '_', '`', '``', '[', ']', '(', ')', '$', '\\', '\n', '\n\n', ' ', '- ', '<', '>', 'x1', 'é', '数', '!', '](', '~~~', '```', '  \n');
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), (source) => {
    assert.equal(words(wholeText(source)).join(' ').replace(/ /g, ''), words(source).join(' ').replace(/ /g, ''));
  }), { numRuns: runs(20_000), seed: 1 });
});

test('a plain line is read as it is among others', () => {
  const piece = fc.constantFrom('a', 'word', '*', '_', '`', '[', '](', ')', '$', '\\', ' ', '  ', '- ', '-', '1. ', '3) ', '+ ', '<', '>', 'http://b.c', 'HTTPS://b.c', 'mailto:x', '~~~', '\t', '\u00a0', '\u2028', '.', '!', 'é', '数');
  fc.assert(fc.property(fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')), (source) => {
    assert.deepEqual(parseMarkup(source), parseMarkup(`\n${source}`));
  }), { numRuns: runs(20_000), seed: 1 });
});

for (const tail of [')', ').', '.', '!)', '()']) test(`an address and ${tail} without end`, () => assert.ok(ends(() => parseMarkup(`https://a.b/${tail.repeat(200_000)}x`)).length));

for (const unit of ['*', '_a', '[', '`', '$', '**a', '![](', '](', '\\', '((', '*a _b ', '- ', '<http:', '`a', 'http://', '[a](', '~~~\n', '~~~x\n', '\n']) {
  test(`${JSON.stringify(unit)} without end takes time by its length, not more`, () => {
    ends(() => parseMarkup(unit.repeat(400_000 / unit.length)));
  });
}
