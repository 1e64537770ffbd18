/**
 * The languages of the script, and which of them to speak. One more in the script is one file in `words/` and one line here; one beside it, see `more.ts`.
 */
import { MORE, nameOf } from './more.js';
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { ja } from './words/ja.js';
import type { Words } from './words.js';

export { fill, type Words } from './words.js';

const LANGUAGES: Record<string, Words> = { en, de, fr, es, ja, ar };

/** A language to speak: its words, and the tag that `Intl` gets, region and all ("de-AT"). */
export interface Speech {
  readonly language: string;
  readonly words: Words;
  /** What was wished for (canonical), whoever speaks it. */
  readonly wish?: string | undefined;
  /** The file that would have the words which were wished for; absent where these have them, or none has. */
  readonly lacking?: string | undefined;
}

/** Adds the words of a language, as the files of `more/` export them, under their name. What is shown already is not shown anew. */
export function addLanguage(name: string, words: Words): void {
  LANGUAGES[name] = words;
}

/**
 * The language to speak, out of what is wished for.
 * @param wished BCP 47 tags, best first; what is no tag is passed over, and never throws.
 * @returns English when no wish can be met. Dates follow the words, so that no page speaks two languages at once.
 */
export function chooseSpeech(wished: readonly string[]): Speech {
  for (const wish of wished) {
    const tag = canonical(wish);
    if (tag === undefined) continue;
    const name = nameOf(tag);
    const words = Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name] : undefined;
    // A language that is asked for but not there is answered in English, not in the next best of the browser.
    return words ? { language: tag, wish: tag, words } : { language: 'en', wish: tag, words: en, lacking: MORE.includes(name) ? name : undefined };
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
