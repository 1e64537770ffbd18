/**
 * Files that are no text, told by their first bytes.
 */

const OLD_OFFICE = 'Office (xls, doc)';

/** Files that somebody might take for a programme and that are none yet, by their first bytes. */
const SIGNATURES: readonly (readonly [string, RegExp])[] = [
  ['PDF', /^%PDF-/], [OLD_OFFICE, /^\xd0\xcf\x11\xe0/], ['PNG', /^\x89PNG/], ['JPEG', /^\xff\xd8\xff/], ['GIF', /^GIF8/], ['gzip', /^\x1f\x8b/], ['RTF', /^\{\\rtf/],
];

/** What such a file is; undefined for a text, or what is not known. */
export function binaryIn(bytes: Uint8Array): string | undefined {
  const start = startOf(bytes);
  const found = SIGNATURES.find(([, signature]) => signature.test(start))?.[0];
  // What has a password is packed once more, in the way of old files, with this name in UTF-16 on it.
  return found === OLD_OFFICE && new TextDecoder('windows-1252').decode(bytes).includes([...'EncryptedPackage'].join('\0')) ? 'Office (password)' : found;
}

/** True for what begins as a PDF does: `pdf/pdfjs.ts` makes a text of it, for which it has to be waited. */
export function isPdf(bytes: Uint8Array): boolean {
  return startOf(bytes).startsWith('%PDF-');
}

/** True for what is packed: Word files and workbooks of today. */
export function isZip(bytes: Uint8Array): boolean {
  return /^PK(?:\x03\x04|\x05\x06)/.test(startOf(bytes));
}

function startOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 8));
}

/** True for what is no text in any encoding: one control character may be a slip, one in a hundred is not. */
export function isNoise(text: string): boolean {
  const start = text.slice(0, 10_000);
  return (start.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g)?.length ?? 0) > start.length / 100;
}
