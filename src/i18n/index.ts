/**
 * The languages of the script, and which of them to speak. A new language is one file in `words/` and one line here.
 */
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { ja } from './words/ja.js';
import type { Words } from './words.js';

export { fill, type Words } from './words.js';

const LANGUAGES: Readonly<Record<string, Words>> = { en, de, fr, es, ja, ar };

/** A language to speak: its words, and the tag that `Intl` gets, region and all ("de-AT"). */
export interface Speech {
  readonly language: string;
  readonly words: Words;
}

/**
 * The language to speak, out of what is wished for.
 * @param wished BCP 47 tags, best first; what is no tag is passed over, and never throws.
 * @returns English when no wish can be met. Dates follow the words, so that no page speaks two languages at once.
 */
export function chooseSpeech(wished: readonly string[]): Speech {
  for (const wish of wished) {
    const tag = canonical(wish);
    const primary = tag?.split('-', 1)[0] ?? '';
    const words = Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined;
    if (tag && words) return { language: tag, words };
    // A language that is asked for but not there is answered in English, not in the next best of the browser.
    if (tag) break;
  }
  return { language: 'en', words: en };
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
