/**
 * What the build packs of the languages comes out of the script as it went in.
 */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { SEVERITIES } from '../../src/event/problems.js';
import { en as problems } from '../../src/i18n/problems/en.js';
import { ar } from '../../src/i18n/words/ar.js';
import { de } from '../../src/i18n/words/de.js';
import { pack, unpack } from '../../src/i18n/packed.js';
import { en } from '../../src/i18n/words/en.js';
import { es } from '../../src/i18n/words/es.js';
import { fr } from '../../src/i18n/words/fr.js';
import { ja } from '../../src/i18n/words/ja.js';

interface Unpack {
  readonly unpackPairs: (codes: object, sentences: string[]) => object;
  readonly shifted: (text: string) => string;
}
const { unpackPairs, shifted } = (await import(pathToFileURL(resolve('scripts/unpack-words.mjs')).href)) as Unpack;

for (const [language, words] of Object.entries({ ar, de, es, fr, ja })) {
  test(`${language} has its sentences in the order of the English ones`, () => assert.deepEqual(unpack(en, shifted(shifted(pack(words).join('|'))).split('|')), words));
}

test('problems have their sentences in the order of the codes', () => assert.deepEqual(unpackPairs(SEVERITIES, Object.keys(SEVERITIES).flatMap((code) => problems[code as keyof typeof problems])), problems));

test('Arabic becomes ASCII', () => assert.ok(/^[\0-\x7f\u0600-\u0620\u0653-\u06ff…]*$/.test(shifted(pack(ar).join('').replace(/[A-r]/g, '')))));

test('shifted twice, any text is what it was', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'ابتءآىيْ A r@s U+2') })), (text) => shifted(shifted(text)) === text));
});
