/**
 * What is known of a text before its agenda is read.
 */
import type { Block } from './blocks.js';
import type { ClockStyle } from './clock-times.js';
import type { GuessList } from './draft.js';
import type { Mark } from './marks.js';
import type { KnownPeople } from './names.js';
import type { Columns } from './table-columns.js';

/** What reading an agenda needs to know of the text around it. */
export interface Surroundings {
  readonly marks: readonly Mark[];
  readonly tables: ReadonlyMap<number, Columns>;
  readonly style: ClockStyle;
  readonly known: KnownPeople;
  readonly guesses: GuessList;
  /** Pieces that are read elsewhere. */
  readonly taken: ReadonlySet<Block>;
}
