/**
 * What is used of PDF.js.
 */

/** A stretch of text as a font has written it. */
export interface PdfTextItem {
  readonly str: string;
  readonly transform: readonly number[];
  /** In units of the page. */
  readonly width: number;
}

/** What leads somewhere, among other things. */
export interface PdfAnnotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly rect?: readonly number[];
}

/** A page. */
export interface PdfPage {
  getViewport(options: { readonly scale: number }): { readonly transform: readonly number[] };
  getTextContent(): Promise<{ readonly items: readonly (PdfTextItem | { readonly type: string })[] }>;
  getAnnotations(): Promise<readonly PdfAnnotation[]>;
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  cleanup(): boolean;
}

/** A file. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

/** The library. */
export interface PdfLibrary {
  getDocument(source: object): { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> };
  /** What is drawn, by name. */
  readonly OPS: Readonly<Record<string, number>>;
}
