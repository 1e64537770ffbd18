/**
 * What stands on a page of a PDF, and where: stretches of text, what they lead to, and lines that are drawn. Places are counted from the upper left,
 * in points (1/72 inch).
 */
import type { DrawnLine } from './drawn-line.js';
import { drawnLines } from './drawn-lines.js';
import type { PdfAnnotation, PdfLibrary, PdfPage, PdfTextItem } from './library.js';
import { withoutLetterSpaces } from './spaced-letters.js';
import { withTexSigns } from './tex-signs.js';
import { after, matrixOf, pointAt, type Matrix } from './matrix.js';

/** A stretch of text on one line. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand. */
  readonly baseline: number;
  /** Of its font. */
  readonly size: number;
  readonly url?: string | undefined;
  /** True where a space stands before it, as wide as it may be. */
  readonly isApart: boolean;
}

/** A page. */
export interface PageContent {
  readonly runs: readonly Run[];
  readonly lines: readonly DrawnLine[];
  /** What stands askew: a stamp. */
  readonly unread: readonly string[];
}

/** Reads a page. */
export async function pageContent(page: PdfPage, ops: PdfLibrary['OPS']): Promise<PageContent> {
  const { transform } = page.getViewport({ scale: 1 });
  const seen = matrixOf(transform);
  const [{ items }, annotations, operators] = await Promise.all([page.getTextContent(), page.getAnnotations(), page.getOperatorList()]);
  const links = annotations.flatMap((one) => linkOf(one, seen));
  const lines = drawnLines(operators, ops, seen);
  page.cleanup();
  return { ...written(items, seen, links), lines };
}

interface Link {
  readonly url: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function linkOf({ subtype, url, rect }: PdfAnnotation, seen: Matrix): readonly Link[] {
  if (subtype !== 'Link' || url === undefined || rect?.length !== 4) return [];
  const [x0, y0, x1, y1] = [...pointAt(seen, rect[0] ?? 0, rect[1] ?? 0), ...pointAt(seen, rect[2] ?? 0, rect[3] ?? 0)];
  return [{ url, left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) }];
}

// Up to here a line is one across, or one that goes up or down; between the two it stands askew: "DRAFT" behind a page.
const ASKEW = 0.1;

interface Written {
  readonly runs: readonly Run[];
  readonly unread: readonly string[];
}

function written(items: readonly (PdfTextItem | { readonly type: string })[], seen: Matrix, links: readonly Link[]): Written {
  const [runs, unread]: [Run[], string[]] = [[], []];
  let isApart = false;
  const stretches = items.flatMap((item) => ('str' in item ? [item] : []));
  const texts = withoutLetterSpaces(stretches.map(({ str }) => withTexSigns(str).replace(/\s+/g, ' ').trim()));
  for (const [at, item] of stretches.entries()) {
    const text = texts[at] ?? '';
    const place = text ? placeOf(item, seen) : undefined;
    if (place) {
      const [x, y] = [(place.left + place.right) / 2, place.baseline - place.size / 3];
      const url = links.find((link) => x > link.left && x < link.right && y > link.top && y < link.bottom)?.url;
      runs.push({ ...place, text, url, isApart: isApart || item.str.startsWith(' ') });
    } else if (text) unread.push(text);
    isApart = !text || item.str.endsWith(' ');
  }
  return { runs, unread };
}

/** Where a stretch of text is; undefined for what stands askew. */
function placeOf({ transform, width }: PdfTextItem, seen: Matrix): Pick<Run, 'left' | 'right' | 'baseline' | 'size'> | undefined {
  const [a, b, c, d, x, y] = after(matrixOf(transform), seen);
  const size = Math.hypot(c, d);
  if (Math.abs(b) <= ASKEW * Math.abs(a)) return a > 0 ? { left: x, right: x + width, baseline: y, size } : undefined;
  // A word at the side of a table, which names all of its rows.
  return Math.abs(a) <= ASKEW * Math.abs(b) ? { left: b < 0 ? x - size : x, right: b < 0 ? x : x + size, baseline: y + (Math.sign(b) * width) / 2 + size / 3, size } : undefined;
}
