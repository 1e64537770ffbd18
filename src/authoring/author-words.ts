/**
 * All sentences for authors, language by language: where files are looked over all of them are spoken. The script has the English ones of the reader.
 */
import type { GuessCode } from '../event/guesses.js';
import type { LintCode } from '../event/lints.js';
import type { ProblemCode } from '../event/problems.js';
import { ar as arGuesses } from '../i18n/guesses/ar.js';
import { de as deGuesses } from '../i18n/guesses/de.js';
import { en as enGuesses } from '../i18n/guesses/en.js';
import { es as esGuesses } from '../i18n/guesses/es.js';
import { fr as frGuesses } from '../i18n/guesses/fr.js';
import { ja as jaGuesses } from '../i18n/guesses/ja.js';
import { ar as arLints } from '../i18n/lints/ar.js';
import { de as deLints } from '../i18n/lints/de.js';
import { en as enLints } from '../i18n/lints/en.js';
import { es as esLints } from '../i18n/lints/es.js';
import { fr as frLints } from '../i18n/lints/fr.js';
import { ja as jaLints } from '../i18n/lints/ja.js';
import type { ProblemWords } from '../i18n/problems.js';
import { ar } from '../i18n/problems/ar.js';
import { de } from '../i18n/problems/de.js';
import { en } from '../i18n/problems/en.js';
import { es } from '../i18n/problems/es.js';
import { fr } from '../i18n/problems/fr.js';
import { ja } from '../i18n/problems/ja.js';

/** Everything that can be told about a file. */
export type AuthorCode = ProblemCode | GuessCode | LintCode;

/** The sentences by language (a primary subtag of BCP 47). */
export const AUTHOR_WORDS: Readonly<Record<string, ProblemWords<AuthorCode>>> = {
  en: { ...en, ...enGuesses, ...enLints },
  de: { ...de, ...deGuesses, ...deLints },
  fr: { ...fr, ...frGuesses, ...frLints },
  es: { ...es, ...esGuesses, ...esLints },
  ja: { ...ja, ...jaGuesses, ...jaLints },
  ar: { ...ar, ...arGuesses, ...arLints },
};
