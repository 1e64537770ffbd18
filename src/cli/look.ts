/**
 * One file, read and looked over.
 */
import { lookedOver, type Findings, type ReadOptions } from '../authoring/findings.js';
import { allEntries } from '../event/model.js';
import { isPdf } from '../formats/files/binary.js';
import { readFile, type FileReading } from '../formats/files/index.js';
import { withCurrentZones } from './current-zones.js';
import { labelOf, readInput } from './input.js';
import { release, RELEASE_VERSION } from './release.js';
import { withFiles } from './series-files.js';
import type { Terminal } from './terminal.js';

/**
 * Reads a file and looks it over.
 * @param places Zones in which its times are to be shown besides its own.
 * @throws InputError when there is nothing to read.
 */
export async function look(file: string, options: ReadOptions, terminal: Terminal, places: readonly string[] = []): Promise<Findings> {
  const bytes = await readInput(file, terminal);
  const pdf = isPdf(bytes) ? await (await import('../formats/files/pdf/pdfjs.js')).pdfText(bytes) : undefined;
  const read = orNone(await withFiles(readFile(bytes, file === '-' ? '' : file, options, pdf), file, options, terminal));
  const { reading, zones } = withCurrentZones(read, options, release(), places);
  if (zones.length) terminal.err(`${labelOf(file)}: on these days ${zones.join(', ')} has other offsets in IANA's release ${RELEASE_VERSION} than in this version of Node; those of the release were used. Browsers may be as old: "convert --to json --pin-zones" writes them down.\n`);
  return lookedOver(file, reading, options);
}

/** What says nothing of a programme, such as `{}`, the settings of some software or a text without date and entries, is none: what is missing has been told. */
function orNone(reading: FileReading): FileReading {
  const { programme, guesses } = reading;
  if (!programme) return reading;
  const isUntold = guesses.some(({ code }) => code === 'entries-not-found');
  const isTitled = !isUntold && programme.title !== undefined;
  const says = isTitled || programme.events.some(({ title, window, days }) => (!isUntold && title[0].value !== '') || window.kind !== 'unknown' || allEntries(days).length > 0);
  return says ? reading : { ...reading, programme: undefined };
}
