/**
 * What a writer of somebody else's format gives: the text, and what that format has no place for.
 */

/** Something of the event that the format cannot hold. */
export interface Loss {
  /** Field of the event JSON, with `[]` for the items of a list: `agenda[].references`. */
  readonly field: string;
  /** How often it was there. */
  readonly count: number;
}

/** A written file. */
export interface Written {
  readonly text: string;
  readonly lost: readonly Loss[];
}
