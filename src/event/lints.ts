/**
 * What is not wrong in itself but often a mistake: told on the command line. The script knows none of these.
 */
import type { Severity } from './problems.js';

/** Every doubt that can be told, and how bad it is. */
export const LINTS = {
  'abbreviation-season': 'warning',
  'noon-ambiguous': 'warning',
  'weekday-differs': 'warning',
  'room-overlap': 'warning',
  'gap-unexplained': 'info',
  'duration-differs': 'warning',
  'outside-window': 'warning',
  'clocks-change': 'info',
  'date-far': 'info',
} as const satisfies Record<string, Severity>;

/** The code of a doubt, stable across versions. */
export type LintCode = keyof typeof LINTS;
