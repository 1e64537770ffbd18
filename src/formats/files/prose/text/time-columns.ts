/**
 * Times that stand in a column of their own behind others, with wide gaps around them, as PDFs have tables whose time is not the first thing of a row.
 */

/** Such a time, with the words of its line. */
export interface TimeInColumn {
  readonly value: string;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

const BEHIND = /^(?=\s*\p{L})\s*\S.{0,150}? {2,}((?:[01]?\d|2[0-3])[:h][0-5]\d(?:\s?[ap]\.?m\b\.?)?)(?= {2,}|\s*[-–—]|\s*$)/iu;
/** The fewest that make a column, and how far apart they begin. */
const FEWEST = 3;
const APART = 2;
const LONGEST = 400;

/** Finds them. */
export function timesInColumns(source: string): readonly TimeInColumn[] {
  const found = source.split('\n').flatMap((line, index) => {
    const value = line.length <= LONGEST && !line.includes('|') ? BEHIND.exec(line)?.[1] : undefined;
    return value === undefined ? [] : [{ value, text: line.trim().replace(/\s+/g, ' '), line: index + 1, at: line.indexOf(value) }];
  });
  const near = (at: number): number => found.filter((other) => Math.abs(other.at - at) <= APART).length;
  const counts = new Map([...new Set(found.map(({ at }) => at))].map((at) => [at, near(at)]));
  return found.filter(({ at }) => (counts.get(at) ?? 0) >= FEWEST).map(({ value, text, line }) => ({ value, text, line }));
}
