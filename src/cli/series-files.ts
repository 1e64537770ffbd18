/**
 * The events of a series that are files beside it, as the page would fetch them. Nothing is fetched from here: of addresses on the web the reader
 * says that they could not be read.
 */
import { dirname, join } from 'node:path';
import { isRecord } from '../event/fields.js';
import { pointer, type Problem } from '../event/problems.js';
import { decodeBytes } from '../formats/encoding.js';
import type { FileOptions } from '../formats/files/file-format.js';
import type { Guess } from '../formats/files/guess.js';
import type { FileReading } from '../formats/files/index.js';
import { openOf } from '../formats/files/secrets-left-out.js';
import { asOurs, decode, readDocument } from '../formats/index.js';
import { inPlaceOf, isScattered, sourceOf } from '../formats/series.js';
import { InputError, readInput } from './input.js';
import type { Terminal } from './terminal.js';

/** One event of the list, and what its own file tells besides what is wrong with the event. */
interface Gathered {
  readonly event: unknown;
  readonly problems: readonly Problem[];
  readonly guesses: readonly Guess[];
}

/** A reading with the events that are files of their own; what is wrong in one of them is told at the line of the list that names it. */
export async function withFiles(reading: FileReading, file: string, options: FileOptions, terminal: Terminal): Promise<FileReading> {
  const { document, lineOf } = reading;
  if (!isScattered(document)) return reading;
  const all: Gathered[] = [];
  // One after the other: a series is short, and its files are near.
  for (const entry of document.events) all.push(await gathered(entry, file, terminal));
  const whole = { ...document, events: all.map(({ event }) => event) };
  const { programme, problems } = readDocument(whole, options);
  const ofText = reading.problems.filter(({ code }) => code === 'encoding-guessed');
  const atSource = <Code extends string>({ code, severity, params }: Problem<Code>, index: number): Problem<Code> => ({ code, severity, params, path: pointer(pointer('/events', index), 'src'), line: lineOf(pointer('/events', index)) });
  return {
    ...reading, document: whole, programme, guesses: [...reading.guesses, ...all.flatMap(({ guesses }, index) => guesses.map((one) => atSource(one, index)))],
    problems: [...ofText, ...all.flatMap((one, index) => one.problems.map((problem) => atSource(problem, index))), ...problems.map((problem) => ({ ...problem, line: lineOf(problem.path) }))],
  };
}

async function gathered(entry: unknown, file: string, terminal: Terminal): Promise<Gathered> {
  const path = pathOf(sourceOf(entry), file);
  const nothing = { event: entry, problems: [], guesses: [] };
  if (path === undefined) return nothing;
  try {
    const { document, problems } = decode(decodeBytes(await readInput(path, terminal)));
    const ours = asOurs(document);
    const open = ours.document === document ? { document, guesses: [] } : openOf(ours, () => undefined);
    if (!isRecord(open.document) || Array.isArray(open.document.events)) return nothing;
    return { event: inPlaceOf(entry, open.document), problems: [...problems, ...ours.problems], guesses: open.guesses };
  } catch (error) {
    // The reader tells of it, as of all that is not there; and so of what is nested without an end.
    if (error instanceof InputError || error instanceof RangeError) return nothing;
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
