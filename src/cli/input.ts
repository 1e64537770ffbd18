/**
 * The bytes of a file, or of standard input ("-"). What is too large is refused before it fills the memory.
 */
import { createReadStream } from 'node:fs';
import process from 'node:process';
import { harmless, type Terminal } from './terminal.js';

/** Most bytes of one file: 20 MB, so that all of it stays below 300 MB of memory. The largest congresses publish a tenth of that. */
const LARGEST_BYTES = 20 * 2 ** 20;

/** A file that cannot be read; the message names it and says what to do. */
export class InputError extends Error {}

/**
 * Reads a file.
 * @param name A path, or "-" for standard input.
 * @throws InputError
 */
export async function readInput(name: string, terminal: Terminal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let toldMb = 0;
  const stream = name === '-' ? process.stdin : createReadStream(name);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > LARGEST_BYTES) throw new InputError(`${labelOf(name)}: larger than ${LARGEST_BYTES / 2 ** 20} MB. An event's file is far smaller: check that this is one.`);
      const mb = Math.floor(bytes / 2 ** 20);
      if (terminal.isWatched && mb >= toldMb + 5) {
        toldMb = mb;
        terminal.err(`\r${labelOf(name)}: ${mb} MB read`);
      }
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${labelOf(name)}: ${reasonOf(error)}`);
  }
  if (toldMb) terminal.err('\n');
  return Buffer.concat(chunks);
}

/** How a file is called in messages. */
export function labelOf(name: string): string {
  return name === '-' ? 'standard input' : harmless(name) || '""';
}

const REASONS: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'this is a folder, not a file', EACCES: 'reading it is not allowed' };

function reasonOf(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return REASONS[code] ?? message;
}
