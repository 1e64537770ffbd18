/**
 * The events of a series that are files beside it, as the page would fetch them. Nothing is fetched from here: of addresses on the web the reader
 * says that they could not be read.
 */
import { dirname, join } from 'node:path';
import { decodeBytes } from '../formats/encoding.js';
import type { FileReading } from '../formats/files/index.js';
import { readDocument } from '../formats/index.js';
import { eventIn, inPlaceOf, isScattered, sourceOf } from '../formats/series.js';
import type { FileOptions } from '../formats/files/file-format.js';
import { InputError, readInput } from './input.js';
import type { Terminal } from './terminal.js';

/** A reading with the events that are files of their own; what is wrong in one of them is told at the line of the list that names it. */
export async function withFiles(reading: FileReading, file: string, options: FileOptions, terminal: Terminal): Promise<FileReading> {
  const { document, lineOf } = reading;
  if (!isScattered(document)) return reading;
  const events: unknown[] = [];
  // One after the other: a series is short, and its files are near.
  for (const entry of document.events) events.push(await gathered(entry, file, terminal));
  const whole = { ...document, events };
  const { programme, problems } = readDocument(whole, options);
  const ofText = reading.problems.filter(({ code }) => code === 'encoding-guessed');
  return { ...reading, document: whole, programme, problems: [...ofText, ...problems.map((problem) => ({ ...problem, line: lineOf(problem.path) }))] };
}

async function gathered(entry: unknown, file: string, terminal: Terminal): Promise<unknown> {
  const path = pathOf(sourceOf(entry), file);
  if (path === undefined) return entry;
  try {
    const event = eventIn(decodeBytes(await readInput(path, terminal)));
    return event ? inPlaceOf(entry, event) : entry;
  } catch (error) {
    // The reader tells of it, as of all that is not there.
    if (error instanceof InputError) return entry;
    throw error;
  }
}

/** Where an address beside a file leads; undefined for one on the web, or from the root of a server. */
function pathOf(source: string | undefined, file: string): string | undefined {
  if (source === undefined || /^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(source)) return undefined;
  try {
    return join(file === '-' ? '' : dirname(file), decodeURIComponent(source.replace(/[?#].*$/s, '')));
  } catch {
    // "50%.json" is no address.
    return undefined;
  }
}
