/**
 * What is not wrong in itself but often a mistake: told on the command line. The script knows none of these.
 */
import type { Severity } from './problems.js';

/** Every doubt that can be told, and how bad it is. */
export const LINTS = {
  'date-far': 'info',
} as const satisfies Record<string, Severity>;

/** The code of a doubt, stable across versions. */
export type LintCode = keyof typeof LINTS;
