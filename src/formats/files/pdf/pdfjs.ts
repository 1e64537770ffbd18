/**
 * The reader of PDFs with PDF.js, which is as large as all the rest: a file of its own, that is loaded for a PDF only.
 */
import { getDocument, OPS } from 'unpdf/pdfjs';
import type { Guess } from '../guess.js';
import type { PdfLibrary } from './library.js';
import { readPdf, type PdfText } from './pdf.js';

// Needed since PDF.js 5, and there since Node 22, Chromium 114, Firefox 122 and Safari 17.4.
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', { configurable: true, writable: true, value(this: ArrayBuffer, length?: number) {
    return this.slice(0, length);
  } });
}

const library: PdfLibrary = { getDocument, OPS };

/** Reads a PDF. @returns Why it cannot be read where it cannot. */
export function pdfText(bytes: Uint8Array): Promise<PdfText | Guess> {
  return readPdf(bytes, library);
}
