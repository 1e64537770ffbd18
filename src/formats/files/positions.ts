/**
 * Lines of a file: of an offset in its text, of a place in the document that was read from it, and of a text that was made of it.
 */
import { firstIndex } from '../../event/first-index.js';
import type { FileTranslation } from './file-format.js';
import type { Guess } from './guess.js';

/** The line (from 1) that an offset is in. Line ends are LF, CRLF or CR. */
export function lineFinder(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (const match of text.matchAll(/\r\n?|\n/g)) ends.push(match.index + match[0].length);
  return (offset) => firstIndex(ends.length, (index) => (ends[index] ?? 0) > offset) + 1;
}

/** The column (from 1) that an offset is in. */
export function columnOf(text: string, offset: number): number {
  return offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
}

/** The line of a place (JSON Pointer), or of the nearest that holds it. */
export function nearestLine(lines: ReadonlyMap<string, number>, place: string): number | undefined {
  for (let path = place; ; path = path.slice(0, path.lastIndexOf('/'))) {
    const line = lines.get(path);
    if (line !== undefined || !path) return line;
  }
}

/** A translation with other lines. @param lineOf From a line of the text to the line that is told. */
export function withLines({ document, lines, guesses }: FileTranslation, lineOf: (line: number) => number): FileTranslation {
  return { document, lines: new Map([...lines].map(([place, line]) => [place, lineOf(line)])), guesses: guesses.map((guess) => moved(guess, lineOf)) };
}

/** Some guesses name other lines in their words. */
function moved(guess: Guess, lineOf: (line: number) => number): Guess {
  const { line, params } = guess;
  const named = { ...params, ...(typeof params.line === 'number' ? { line: lineOf(params.line) } : {}), ...(typeof params.lines === 'string' ? { lines: params.lines.replace(/\d+/g, (number) => String(lineOf(Number(number)))) } : {}) };
  return { ...guess, params: named, ...(line === undefined ? {} : { line: lineOf(line) }) };
}
