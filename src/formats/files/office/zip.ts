/**
 * ZIP archives, as far as office files need them: the list at the end, and one part after the other, never more of it than may be.
 */
import { Inflate } from 'fflate';
import { concatenated } from '../../encoding.js';
import { Unreadable } from './unreadable.js';

/** An archive that is open. */
export interface Archive {
  /** The names of all parts. */
  readonly names: readonly string[];
  /** What a part holds; undefined where there is none of that name. @throws Unreadable */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** Most bytes of one part, and of all that are read: their trees take some twelve times that in memory. */
const LARGEST_PART = 5_000_000;
const LARGEST_ALL = 10_000_000;
/** No programme has so many: each picture is one. */
const MOST_PARTS = 10_000;
/** What is unpacked at a time: a byte may become a thousand. */
const STEP = 4_096;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;

/** Opens an archive. @throws Unreadable */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  let total = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.isEncrypted) throw new Unreadable('file-binary', { found: 'ZIP (password)' });
      const part = unpacked(bytes, view, entry);
      total += part.length;
      if (total > LARGEST_ALL) throw tooLarge(total, LARGEST_ALL);
      return part;
    },
  };
}

function broken(): Unreadable {
  return new Unreadable('file-unreadable', { detail: 'broken ZIP' });
}

function tooLarge(size: number, most: number): Unreadable {
  return new Unreadable('file-too-large', { megabytes: Math.ceil(size / 1e6), most: most / 1e6 });
}

/** The list stands at the end, before a comment that may be there. */
function entriesOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  let end = bytes.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== END_SIGNATURE) end--;
  if (end < first) throw broken();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_PARTS) throw new Unreadable('file-unreadable', { detail: `ZIP: ${count} files` });
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw broken();
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1, method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpacked(bytes: Uint8Array, view: DataView, { method, packed, size, at }: Entry): Uint8Array {
  if (size > LARGEST_PART) throw tooLarge(size, LARGEST_PART);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) throw broken();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw broken();
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) throw broken();
  return inflated(content);
}

/** A little at a time: what the list says of a size need not be so. */
function inflated(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST_PART) throw tooLarge(length, LARGEST_PART);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof Unreadable ? error : broken();
  }
  return concatenated(chunks, length);
}
