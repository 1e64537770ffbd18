/**
 * The sentences about guesses in every language: all there, with the placeholders of the English ones, and none left in English.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { GUESSES, type GuessCode } from '../../src/event/guesses.js';
import { explain, type ProblemWords } from '../../src/i18n/problems.js';
import { ar } from '../../src/i18n/guesses/ar.js';
import { de } from '../../src/i18n/guesses/de.js';
import { en } from '../../src/i18n/guesses/en.js';
import { es } from '../../src/i18n/guesses/es.js';
import { fr } from '../../src/i18n/guesses/fr.js';
import { ja } from '../../src/i18n/guesses/ja.js';

const LANGUAGES = { en, de, fr, es, ja, ar };
const placeholders = (sentences: readonly string[]): string => sentences.map((sentence) => (sentence.match(/\{\w+\}/g) ?? []).sort().join(' ')).join(' | ');

for (const [language, words] of Object.entries(LANGUAGES)) {
  test(`${language}: every code has its sentences, in the order of the codes`, () => assert.deepEqual(Object.keys(words), Object.keys(GUESSES)));
  for (const [code, sentences] of Object.entries(words)) {
    test(`${language}: ${code}`, () => {
      const english = en[code as keyof typeof en];
      assert.equal(placeholders(sentences), placeholders(english));
      for (const [index, sentence] of sentences.entries()) {
        assert.ok(sentence === sentence.trim() && sentence.length > 5 && !/ {2}|[\t\n]/.test(sentence), sentence);
        if (language !== 'en') assert.notEqual(sentence, english[index]);
        if (language === 'ar') assert.ok(/^[\u0621-\u064a]/.test(sentence) && sentence.split('\u2066').length === sentence.split('\u2069').length, sentence);
        // What is quoted runs from left to right, and is set apart; the name of a column may be Arabic.
        if (language === 'ar') assert.doesNotMatch(sentence.replace(/\u2066[^\u2069]*\u2069|"[^"]*[\u0621-\u064a][^"]*"/g, ''), /"|اً/);
        if (language === 'fr') assert.doesNotMatch(sentence, /« | »|\} (?:Mo|min)/);
        if (language === 'fr') assert.doesNotMatch(sentence.replace(/"[^"]*"|\{\w+\}/g, ''), /[^\u202f][?!;]|[^\u00a0]:/);
        if (language === 'ja') assert.doesNotMatch(sentence.replace(/"[^"]*"|\{\w+\}|--[\w-]+ \S+/g, ''), /[,;:?!]/);
      }
    });
  }
}

/** How an imperative would address the author: what to do is said in the infinitive, everywhere. */
const ADDRESSED: readonly (readonly [ProblemWords<GuessCode>, RegExp])[] = [[de, /\p{L}n Sie /u], [fr, /\p{L}ez(?!\p{L})/u], [es, /^(?:Escriba|Ponga|Use|Quite|Dé|Corrija|Busque|Compruebe|Guárdelo)(?!\p{L})|dele /u]];
for (const [words, pattern] of ADDRESSED) test(`what to do is in no imperative: ${pattern.source}`, () => assert.deepEqual(Object.values(words).flatMap(([, remedy]) => (pattern.test(remedy) ? [remedy] : [])), []));

test('a sentence is filled with what was guessed', () => {
  const { message, remedy } = explain({ code: 'date-ambiguous', severity: 'error', path: '/date', line: 3, params: { value: '05/06/2026', first: '2026-06-05', second: '2026-05-06' } }, en);
  assert.equal(message, '"05/06/2026" can be 2026-06-05 or 2026-05-06; no date was taken.');
  assert.equal(remedy, 'Say which one, for example --date 2026-06-05.');
});
