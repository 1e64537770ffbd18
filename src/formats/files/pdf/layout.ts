/**
 * Lines of a page as a text in which what stands one below the other on the page does so, too, as "pdftotext -layout" writes it.
 */
import type { Segment, TextLine } from './text-lines.js';
import { withWrapped, type Book } from './wrapped-lines.js';

// Between two stretches of a line, in characters: less would be a space between words.
const GAP = 3;
/** A stretch with fewer letters does not tell how wide they are. */
const FEWEST = 4;
// Of a font's size, where a page does not tell.
const USUAL_WIDTH = 0.45;
const USUAL_PITCH = 1.2;

/** Writes the lines of a page; an empty line stands where there is more room than between lines. */
export function laidOut(lines: readonly TextLine[], book: Book): readonly string[] {
  const width = letterWidth(lines);
  const pitch = usualPitch(lines);
  const left = Math.min(...lines.flatMap(({ segments }) => segments.map((segment) => segment.left)));
  return withWrapped(lines, book).flatMap((line, at, all) => {
    const before = all[at - 1];
    const isApart = before !== undefined && pitchOf(before, line) > pitch * 1.2;
    return [...(isApart ? [''] : []), written(line, left, width)];
  });
}

function written({ segments }: TextLine, left: number, width: number): string {
  return segments.reduce((text, segment, at) => {
    const column = Math.round((segment.left - left) / width);
    return text + ' '.repeat(Math.max(at ? GAP : 0, column - text.length)) + linked(segment);
  }, '');
}

/** The width of a letter: that of narrow ones, so that hardly any stretch takes more room than it has on the page. */
function letterWidth(lines: readonly TextLine[]): number {
  const widths = lines.flatMap(({ segments }) => segments).filter(({ text }) => text.length >= FEWEST).map(({ text, left, right }) => (right - left) / text.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 8)] || (lines[0]?.size ?? 10) * USUAL_WIDTH;
}

/** How far a line is below another, in sizes of the larger font. */
function pitchOf(above: TextLine, below: TextLine): number {
  return (below.baseline - above.bottom) / Math.max(above.size, below.size);
}

/** How far lines are apart where nothing is between them: most are not further. */
function usualPitch(lines: readonly TextLine[]): number {
  const pitches = lines.slice(1).map((line, at) => pitchOf(lines[at] ?? line, line)).sort((a, b) => a - b);
  return Math.min(Math.max(pitches[Math.floor(pitches.length / 3)] ?? USUAL_PITCH, 1), 2);
}

function linked({ text, url }: Segment): string {
  if (url === undefined || !/^https?:/i.test(url) || text.includes(url) || /[[\]]/.test(text)) return text;
  return `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`;
}
