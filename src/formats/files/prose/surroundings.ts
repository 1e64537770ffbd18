/**
 * What is known of a text before its agenda is read.
 */
import type { Columns } from './agenda/table-columns.js';
import type { TimesApart } from './agenda/times-apart.js';
import type { GuessList } from './draft.js';
import type { Block } from './text/blocks.js';
import type { ClockStyle } from '../dates/clock-times.js';
import type { Mark } from './words/marks.js';
import type { KnownPeople } from './words/names.js';

/** What reading an agenda needs to know of the text around it. */
export interface Surroundings {
  readonly marks: readonly Mark[];
  readonly tables: ReadonlyMap<number, Columns>;
  readonly style: ClockStyle;
  readonly known: KnownPeople;
  readonly guesses: GuessList;
  /** Pieces that are read elsewhere. */
  readonly taken: ReadonlySet<Block>;
  /** Times whose words stand elsewhere. */
  readonly apart: TimesApart;
}
