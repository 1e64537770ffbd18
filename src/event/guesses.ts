/**
 * What a reader of a text that was written for people had to guess, or could not tell: told on the command line, line by line. The script knows
 * none of these: it reads no such texts.
 */
import type { Severity } from './problems.js';

/** Every guess that can be told, and how bad it is. */
export const GUESSES = {
  'columns-guessed': 'info',
} as const satisfies Record<string, Severity>;

/** The code of a guess, stable across versions. */
export type GuessCode = keyof typeof GUESSES;
