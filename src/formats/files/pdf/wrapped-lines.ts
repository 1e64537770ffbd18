/**
 * Lines of a column that its width has broken: what goes on below a line of several columns, where nothing stands in the first of them, belongs to it.
 */
import { inOneLine, type Vocabulary } from './broken-words.js';
import type { Segment, TextLine } from './text-lines.js';

/** All texts of a file: its words, and how far to the right they go, in points. */
export interface Book {
  readonly words: Vocabulary;
  readonly right: number;
}

/** In points: what begins this close to one place stands in one column. */
const CLOSE = 2;
/** In sizes of the font: what is further below stands apart. */
const FARTHEST = 1.6;

/** Lines with what goes on below them. */
export function withWrapped(lines: readonly TextLine[], { words, right }: Book): readonly TextLine[] {
  const columns = columnsOf(lines);
  const joined: TextLine[] = [];
  // What stands lowest in each column of the last line.
  let lowest: readonly Segment[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const places = last && line.baseline - last.bottom < FARTHEST * line.size ? placesIn(lowest, line, [...columns, right]) : undefined;
    if (last && places) {
      joined[joined.length - 1] = { ...last, bottom: line.bottom, segments: last.segments.map((segment, at) => going(segment, line.segments[places.indexOf(at)], words)) };
      lowest = lowest.map((segment, at) => line.segments[places.indexOf(at)] ?? segment);
    } else {
      joined.push(line);
      lowest = line.segments;
    }
  }
  return joined;
}

function going(segment: Segment, below: Segment | undefined, words: Vocabulary): Segment {
  return below ? { ...segment, text: inOneLine(segment.text, below.text, words), url: segment.url ?? below.url } : segment;
}

/** For each stretch of a line the column of the line above that it goes on with; undefined where one does not, or stands in the first. */
function placesIn(above: readonly Segment[], { segments, size }: TextLine, edges: readonly number[]): readonly number[] | undefined {
  const places = segments.map(({ left }) => above.findIndex((one) => Math.abs(one.left - left) < CLOSE));
  const isBroken = places.every((place, at) => place > 0 && isFull(above[place], segments[at], size, edges));
  return above.length > 1 && isBroken ? places : undefined;
}

// "Ann Lee: Fog", and below it "Bo Ray: Rime".
const LABELLED = /^[^:]{3,40}:\s/;

/** True where the first word of a stretch had no room behind the one above, up to the next column. */
function isFull(above: Segment | undefined, segment: Segment | undefined, size: number, edges: readonly number[]): boolean {
  const word = /^\S+/.exec(segment?.text ?? '')?.[0] ?? '';
  if (!above || !segment || !word || (LABELLED.test(above.text) && LABELLED.test(segment.text))) return false;
  const width = ((segment.right - segment.left) / segment.text.length) * (word.length + 1);
  const edge = edges.find((one) => one > above.right);
  return edge === undefined || above.right + width > edge - (edge === edges.at(-1) ? CLOSE : size);
}

/** Where several stretches begin, from the left. */
function columnsOf(lines: readonly TextLine[]): readonly number[] {
  const lefts = lines.flatMap(({ segments }) => segments.map(({ left }) => left)).sort((a, b) => a - b);
  return lefts.filter((left, at) => left - (lefts[at - 1] ?? -Infinity) < CLOSE);
}
