/**
 * Files of office programs, told by their content: a text becomes one for the reader of texts, a workbook tables. Nothing here throws.
 */
import type { FileOptions, FileTranslation } from '../file-format.js';
import { guess, type Guess } from '../guess.js';
import { programme } from '../prose/programme.js';
import { withLines } from '../positions.js';
import { readOpenText } from './open-text.js';
import { readOpenWorkbook } from './open-workbook.js';
import { openPackage, type OfficeKind } from './package.js';
import { readSheets, type SheetPlace } from './programme-sheets.js';
import type { WrittenText } from './rich-text.js';
import { Unreadable } from './unreadable.js';
import { readWord } from './word.js';
import { readWorkbook } from './workbook.js';

/** What came out of such a file. */
export interface OfficeReading {
  readonly kind: OfficeKind;
  readonly translation: FileTranslation;
  /** Where a line is, for files in which lines are counted by sheet. */
  readonly placeOf?: (line: number) => SheetPlace;
}

/** Reads a file that begins as a ZIP archive. @returns Why it cannot be read where it cannot. */
export function readOffice(bytes: Uint8Array, options: FileOptions): OfficeReading | Guess {
  try {
    const opened = openPackage(bytes);
    const { kind } = opened;
    if (kind === 'docx') return { kind, translation: translated(readWord(opened), options) };
    if (kind === 'odt') return { kind, translation: translated(readOpenText(opened), options) };
    return { kind, ...readSheets(kind === 'ods' ? readOpenWorkbook(opened) : readWorkbook(opened), options) };
  } catch (error) {
    if (error instanceof Unreadable) return guess(error.code, error.params);
    throw error;
  }
}

/** A text by the reader of texts, with the lines of the document: the first that was written is none of them. */
function translated({ text, leftOut }: WrittenText, options: FileOptions): FileTranslation {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Unreadable('file-empty', {});
  const { largest = Infinity } = programme;
  if (text.length > largest) throw new Unreadable('file-too-large', { megabytes: Math.ceil(text.length / 1e6), most: largest / 1e6 });
  if (!programme.recognises(text, '')) throw new Unreadable('entries-not-found', {});
  const translation = programme.translate(text, options);
  const left = leftOut.map(({ code, value, line }) => guess(code, { value }, line));
  return withLines({ ...translation, guesses: [...translation.guesses, ...left] }, (line) => Math.max(1, line - 1));
}
