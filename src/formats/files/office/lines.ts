/**
 * What was read out of a text that was made of something else, with the lines of that.
 */
import type { FileTranslation } from '../file-format.js';
import type { Guess } from '../guess.js';

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
