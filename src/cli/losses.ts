/**
 * What a format has no place for, in one line.
 */
import type { Loss } from '../formats/writers/writer.js';
import type { Terminal } from './terminal.js';

/** Tells on standard error what has not been written. */
export function tellLosses(lost: readonly Loss[], format: string, terminal: Terminal): void {
  if (lost.length) terminal.err(`Not in ${format}: ${lost.map(({ field, count }) => `${field} (${count})`).join(', ')}\n`);
}
