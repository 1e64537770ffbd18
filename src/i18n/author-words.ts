/**
 * All sentences for authors, language by language: for the command line, which speaks them all. The script has the English ones of the reader.
 */
import type { GuessCode } from '../event/guesses.js';
import type { LintCode } from '../event/lints.js';
import type { ProblemCode } from '../event/problems.js';
import { ar as arGuesses } from './guesses/ar.js';
import { de as deGuesses } from './guesses/de.js';
import { en as enGuesses } from './guesses/en.js';
import { es as esGuesses } from './guesses/es.js';
import { fr as frGuesses } from './guesses/fr.js';
import { ja as jaGuesses } from './guesses/ja.js';
import { ar as arLints } from './lints/ar.js';
import { de as deLints } from './lints/de.js';
import { en as enLints } from './lints/en.js';
import { es as esLints } from './lints/es.js';
import { fr as frLints } from './lints/fr.js';
import { ja as jaLints } from './lints/ja.js';
import type { ProblemWords } from './problems.js';
import { ar } from './problems/ar.js';
import { de } from './problems/de.js';
import { en } from './problems/en.js';
import { es } from './problems/es.js';
import { fr } from './problems/fr.js';
import { ja } from './problems/ja.js';

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
