/**
 * Somebody as a text names them.
 */

/** Somebody named in a text. */
export interface WrittenPerson {
  readonly name: string;
  readonly affiliation?: string;
  readonly url?: string;
  /** What else is told of them. */
  readonly bio?: string;
}
