/**
 * What wide gaps part in a line, as PDFs have columns: where a piece stands is all that is left of its column.
 */

/** A stretch of a line between wide gaps, and where it stands, in characters from 0. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The pieces of a line, from left to right: two spaces are a gap. */
export function piecesOf(line: string): readonly Piece[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ text, from: index, to: index + text.length }));
}
