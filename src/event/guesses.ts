/**
 * What a reader of a text that was written for people had to guess, or could not tell: told on the command line, line by line. The script knows
 * none of these: it reads no such texts.
 */
import type { Severity } from './problems.js';

/** Every guess that can be told, and how bad it is. */
export const GUESSES = {
  // Files as such: what cannot be read at all.
  'file-too-large': 'error',
  'file-empty': 'error',
  'file-binary': 'error',
  'file-unreadable': 'error',
  'format-unknown': 'error',
  'json-comment': 'error',
  'json-comma': 'error',
  'yaml-invalid': 'error',
  'yaml-tab': 'error',
  'yaml-tag': 'warning',
  'xml-invalid': 'error',
  'xml-entities': 'error',
  'csv-invalid': 'error',
  // Tables.
  'columns-unknown': 'error',
  'columns-guessed': 'info',
  'columns-kept': 'info',
  'columns-left-out': 'warning',
  'cell-left-out': 'warning',
  'row-ragged': 'warning',
  'row-kept': 'info',
  'row-heading': 'info',
  'rows-sorted': 'info',
  'title-from-row': 'info',
  'zone-from-heading': 'info',
  'dates-carried': 'info',
  'start-follows': 'info',
  'cell-date-ambiguous': 'error',
  'cell-hour-ambiguous': 'error',
  'cell-twelve': 'info',
  'cell-dates-differ': 'warning',
  'people-unsplit': 'warning',
  'affiliation-unclear': 'warning',
  // Pentabarf.
  'date-from-day-change': 'info',
  'date-past-midnight': 'error',
} as const satisfies Record<string, Severity>;

/** The code of a guess, stable across versions. */
export type GuessCode = keyof typeof GUESSES;
