/**
 * What was not written in a file but taken for it, and what could not be read at all.
 */
import { GUESSES, type GuessCode } from '../../event/guesses.js';
import type { Problem } from '../../event/problems.js';

/** A guess, at a place of the document and a line of the file where it has such. */
export type Guess = Problem<GuessCode>;

/** A guess with the severity of its code. */
export function guess(code: GuessCode, params: Guess['params'] = {}, line?: number, path = ''): Guess {
  return { code, severity: GUESSES[code], path, params, ...(line === undefined ? {} : { line }) };
}
