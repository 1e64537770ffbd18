/**
 * Why a file of an office program cannot be read. Only this room throws it, and catches it at its door (office.ts).
 */
import type { GuessCode } from '../../../event/guesses.js';

/** A file that cannot be read, with the code that tells it. */
export class Unreadable extends Error {
  readonly code: GuessCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: GuessCode, params: Readonly<Record<string, string | number>>) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
