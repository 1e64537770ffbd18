/**
 * Plain text and our Markdown: what calendars hold shows as it is, and what we show can be put into a calendar.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { markupOfPlain, plainOfMarkup } from '../../src/formats/plain-text.js';
import { STRINGS } from '../pages/hostile-strings.js';
import { runs } from '../thoroughness.js';

/** [Markdown, the same as plain text] */
const PLAIN: readonly (readonly [string, string])[] = [
  ['plain', 'plain'], ['*em* and **strong** and `code`', 'em and strong and code'], ['one\n\ntwo', 'one\n\ntwo'], ['one\ntwo', 'one two'], ['one  \ntwo', 'one\ntwo'], ['one\\\ntwo', 'one\ntwo'],
  ['[here](https://example.org/x)', 'here (https://example.org/x)'], ['<https://example.org/>', 'https://example.org/'], ['https://example.org', 'https://example.org'], ['[*a* b](https://example.org/)', 'a b (https://example.org/)'],
  ['- one\n- *two*', '- one\n- two'], ['* one\n* two', '- one\n- two'], ['3. one\n4. two', '3. one\n4. two'], ['```\n  code *x*\n```', '  code *x*'], ['\\*x\\*', '*x*'], ['$x_1$ and p<0.05', '$x_1$ and p<0.05'], ['', ''], ['a\r\n\r\nb', 'a\n\nb'],
  ['[a@example.org](mailto:a@example.org)', 'a@example.org'], ['[https://example.org](https://example.org/)', 'https://example.org'], ['[https://example.org](https://evil.example/)', 'https://example.org (https://evil.example/)'],
  ['[x](javascript:alert(1))', '[x](javascript:alert(1))'], ['$x_1 *y*$', '$x_1 *y*$'], ['', ''], ['\n\n', ''],
];
for (const [markup, plain] of PLAIN) test(`${JSON.stringify(markup)} in plain`, () => assert.equal(plainOfMarkup(markup), plain));

const letters = (text: string): string[] => text.match(/\p{L}/gu) ?? [];
test('no letter of any text is lost in plain text', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', ' ', '*', '_', '`', '\n', '\n\n', '- ', '1. ', '[', '](', 'https://example.org/x', ')', '$', '\\', '<b>', 'über', '```\n'), { maxLength: 40 }).map((parts) => parts.join('')), (text) => {
    const left = letters(plainOfMarkup(text));
    // An address beside its label says it twice.
    for (const letter of letters(text)) {
      const at = left.indexOf(letter);
      assert.ok(at >= 0, letter);
      left.splice(at, 1);
    }
  }), { numRuns: runs(3_000), seed: 7 });
});

/** [plain text, Markdown that shows it] */
const MARKUP: readonly (readonly [string, string])[] = [
  ['plain', 'plain'], ['2*3*4', '2\\*3\\*4'], ['snake_case', 'snake\\_case'], ['see https://example.org/a_b*c', 'see <https://example.org/a_b>\\*c'], ['https://example.org/a_b.', 'https://example.org/a_b.'], ['one\ntwo', 'one  \ntwo'], ['one\n\ntwo', 'one\n\ntwo'], ['a\r\nb', 'a  \nb'],
  ['[x](https://example.org/)', '[x\\](https://example.org/)'], ['```\nx\n```', '\\`\\`\\`  \nx  \n\\`\\`\\`'], ['~~~', '\\~\\~\\~'], ['C:\\temp', 'C:\\\\temp'], ['$5 and $6', '\\$5 and \\$6'], ['p<0.05 and x>3', 'p<0.05 and x>3'], ['- a\n- b', '- a  \n- b'],
];
for (const [plain, markup] of MARKUP) test(`${JSON.stringify(plain)} as Markdown`, () => assert.equal(markupOfPlain(plain), markup));

/** Words and lines; brackets around an address, blank lines and blanks around lines are layout. A line that looks like an item is one, whatever its mark. */
const lines = (text: string): readonly string[] => text.replace(/<((?:https?|mailto):[^\s<>]+)>/gi, '$1').split(/[\n\u2028\u2029]/).map((line) => line.trim().replace(/^[-+•]\s+(?=\S)/, '- ').replace(/^(\d{1,9})[.)]\s+(?=\S)/, (_, digits: string) => `${Number(digits)}. `)).filter(Boolean);

test('what is shown of a plain text are its own words and lines', () => {
  const word = fc.constantFrom('word', '*', '**', '_', '__', '`', '```', '~~~', '[', ']', '](x)', '(', ')', '$', '$$', '\\', '\\(', '\\)', '<', '>', '#', '-', '+', '1.', '=', '|', '&amp;', 'https://example.org/a_b?c=*d', 'https://example.org/).', 'a_b', 'é', '漢字', '🧪', ' ', '\n', '\n\n', '  \n');
  fc.assert(fc.property(fc.array(word, { maxLength: 14 }).map((words) => words.join('')), (plain) => {
    assert.deepEqual(lines(plainOfMarkup(markupOfPlain(plain))), lines(plain));
  }), { numRuns: runs(5_000), seed: 20_261_123 });
});

test('hostile texts, too, and what was plain stays plain', () => {
  for (const s of STRINGS) {
    const plain = plainOfMarkup(s);
    assert.deepEqual(lines(plainOfMarkup(markupOfPlain(plain))), lines(plain), JSON.stringify(s));
  }
});
