/**
 * The languages of the builder: those in which it can explain what is wrong with a file.
 */
import type { BuilderWords } from './words.js';
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { ja } from './words/ja.js';

const LANGUAGES: Readonly<Record<string, BuilderWords>> = { en, de, fr, es, ja, ar };

/** The first of the wished-for languages (BCP 47) that there is; English when there is none. */
export function chooseWords(wished: readonly string[]): { readonly language: string; readonly words: BuilderWords } {
  for (const wish of wished) {
    const language = wish.split('-', 1)[0]?.toLowerCase() ?? '';
    const words = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
    if (words) return { language, words };
  }
  return { language: 'en', words: en };
}
