/**
 * Which wording of a text a reader gets.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseWording, type Text } from '../../src/event/text.js';

/** [languages of the wordings, what the reader reads, the language of the wording that is chosen] */
const ROWS: readonly (readonly [string, readonly string[], string])[] = [
  ['en de', ['de'], 'de'], ['en de', ['de-CH'], 'de'], ['en de-AT', ['de-CH'], 'de-AT'], ['en de-AT', ['de'], 'de-AT'], ['en de de-CH', ['de-CH'], 'de-CH'], ['en de', ['fr'], 'en'], ['en de', ['fr', 'de'], 'de'], ['de', ['en'], 'de'],
  // Somebody in Taipei reads traditional characters, somebody in Belgrade Cyrillic where nothing says otherwise.
  ['en zh-Hans zh-Hant', ['zh-TW'], 'zh-Hant'], ['en zh-Hans zh-Hant', ['zh-HK', 'en'], 'zh-Hant'], ['zh zh-Hant', ['zh-TW'], 'zh-Hant'], ['zh-Hant zh', ['zh-CN'], 'zh'], ['zh-TW zh-CN', ['zh-Hans'], 'zh-CN'], ['en zh-Hans', ['zh-TW'], 'zh-Hans'],
  // What some systems call a language is none.
  ['fr en-GB en-US', ['en-US@posix'], 'en-GB'],
  ['sr-Latn sr-Cyrl', ['sr'], 'sr-Cyrl'], ['sr-Cyrl sr-Latn', ['sr-Latn-RS'], 'sr-Latn'],
];
for (const [given, languages, expected] of ROWS) {
  test(`of ${given} for a reader of ${languages.join(', ')}: ${expected}`, () => {
    const text = given.split(' ').map((lang) => ({ lang, value: lang })) as unknown as Text;
    assert.equal(chooseWording(text, languages).value, expected);
  });
}
