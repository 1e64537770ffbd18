/**
 * Why a file of an office program cannot be read. Only this room throws it, and catches it at its door (office.ts).
 */
import type { GuessCode } from '../../../event/guesses.js';
import type { Guess } from '../guess.js';

/** A file that cannot be read, with the code that tells it. */
export class Unreadable extends Error {
  readonly code: GuessCode;
  readonly params: Guess['params'];

  constructor(code: GuessCode, params: Guess['params']) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
