/**
 * Entries of a table on their way, and what holds for all of its rows.
 */
import type { GuessCode } from '../../../event/guesses.js';
import type { CellTime, SlashOrder } from '../dates/cell-times.js';
import type { Guess } from '../guess.js';
import type { Column, ColumnField } from './columns.js';

/** The day of an entry. */
export interface DayCell {
  /** ISO date; as written, where it is none; empty where nothing is written. */
  readonly text: string;
  /** Both dates that it could be. */
  readonly readings?: readonly [string, string];
  readonly line: number;
  /** True where no row says it: it is that of the whole table. */
  readonly isGiven?: boolean;
}

/** An entry on its way. */
export interface Draft {
  readonly line: number;
  day: DayCell;
  /** Without its items. */
  readonly entry: Record<string, unknown>;
  /** What the row or a heading above it says of its session. */
  readonly session?: { readonly heading: string; readonly name: string; /** Where several columns name it. */ readonly names?: readonly string[] };
  /** The session in the row above, where the row has no time of its own. */
  within?: Draft;
  /** True where the table says that it is in that session: it does not follow the row above. */
  isInside?: boolean;
  readonly start?: CellTime;
  readonly end?: CellTime;
  /** Which list of several it is in. */
  list?: string;
}

/** Tells a guess: of the table as a whole, or of a field of an entry. */
export type Tell = (code: GuessCode, params: Guess['params'], line: number, of?: { readonly draft: Draft; readonly field: string }) => void;

/** What holds for all rows of a table. */
export interface Around {
  /** What `ext` calls the format. */
  readonly format: string;
  readonly columns: readonly Column[];
  /** Which columns hold a field. */
  readonly placesOf: ReadonlyMap<ColumnField, readonly number[]>;
  readonly order: SlashOrder;
  /** Columns with lists of people that commas part. */
  readonly lists?: ReadonlySet<ColumnField>;
  /** The zone of the table. */
  readonly timeZone: string | undefined;
  readonly tell: Tell;
}
