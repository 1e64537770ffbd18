/**
 * What a reader of a file that is no JSON does. These readers are for authors: none of them, and no package they use, is in the script.
 */
import type { Guess } from './guess.js';

/** What whoever runs the reader knows, and the file may not say. */
export interface FileOptions {
  /** The day of the event (ISO date). */
  readonly date?: string;
  /** The event's zone (IANA). */
  readonly eventTimeZone?: string;
}

/** A document of ours that was made from a text. */
export interface FileTranslation {
  readonly document: Readonly<Record<string, unknown>>;
  /** Place in our document (JSON Pointer) → line of the file, from 1. What has no line of its own has that of what holds it. */
  readonly lines: ReadonlyMap<string, number>;
  /** All that was not written there but taken for it, each with its line. */
  readonly guesses: readonly Guess[];
}

/** A format of files: how it is told, and what becomes of it. Neither throws. */
export interface FileFormat {
  readonly name: string;
  /** Most characters that it takes, where that is less than any file may have. */
  readonly largest?: number;
  /** @param fileName As given; "" where the text came without one. */
  recognises(text: string, fileName: string): boolean;
  translate(text: string, options: FileOptions): FileTranslation;
}
