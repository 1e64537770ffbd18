/**
 * One file, read and looked over.
 */
import { lookedOver, type Findings, type ReadOptions } from '../authoring/findings.js';
import { isPdf, readFile } from '../formats/files/index.js';
import { readInput } from './input.js';
import { withFiles } from './series-files.js';
import type { Terminal } from './terminal.js';

/**
 * Reads a file and looks it over.
 * @throws InputError when there is nothing to read.
 */
export async function look(file: string, options: ReadOptions, terminal: Terminal): Promise<Findings> {
  const bytes = await readInput(file, terminal);
  const pdf = isPdf(bytes) ? await (await import('../formats/files/pdf/pdfjs.js')).pdfText(bytes) : undefined;
  return lookedOver(file, await withFiles(readFile(bytes, file === '-' ? '' : file, options, pdf), file, options, terminal), options);
}
