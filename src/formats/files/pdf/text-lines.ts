/**
 * Stretches of text as lines, and what wide gaps part in them.
 */
import type { Run } from './page-content.js';

/** What stands together in a line. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly url: string | undefined;
}

/** A line. */
export interface TextLine {
  readonly segments: readonly Segment[];
  readonly baseline: number;
  /** The baseline of what goes on below it; else its own. */
  readonly bottom: number;
  /** Of its largest letters. */
  readonly size: number;
}

// In sizes of the font. Letters of one line stand this close to it, those that are raised or lowered this close; stretches that begin this close to one
// another are one word, and gaps that are wider than this are no spaces.
const SAME_LINE = 0.35;
const RAISED = 0.7;
const SMALL = 0.8;
const SAME_WORD = 0.12;
const WIDE = 1;

/** Lines from above to below. */
export function linesOf(runs: readonly Run[]): readonly TextLine[] {
  const lines: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const line = lines.slice(-2).reverse().find((one) => one.some((other) => Math.abs(other.baseline - run.baseline) <= SAME_LINE * Math.min(other.size, run.size)));
    if (line) line.push(run);
    else lines.push([run]);
  }
  return withRaised(lines).map(lineOf).sort((a, b) => a.baseline - b.baseline);
}

interface LineRun extends Run {
  readonly isRaised?: boolean;
}

/** Puts what is small and stands right beside a word, a bit above it or below it, into that line: "2nd", the number of a footnote. */
function withRaised(lines: readonly (readonly Run[])[]): readonly (readonly LineRun[])[] {
  const joined: LineRun[][] = lines.map((line) => [...line]);
  lines.forEach((line, at) => {
    for (const run of line) {
      const home = joined.slice(Math.max(0, at - 1), at + 2).find((other) => other !== joined[at] && other.some((large) => isBeside(run, large)));
      if (!home) continue;
      const own = joined[at] ?? [];
      own.splice(own.indexOf(run), 1);
      home.push({ ...run, isRaised: true });
    }
  });
  return joined.filter((line) => line.length);
}

function isBeside(small: Run, large: Run): boolean {
  if (small.size > SMALL * large.size || Math.abs(small.baseline - large.baseline) > RAISED * large.size) return false;
  return Math.min(Math.abs(small.left - large.right), Math.abs(small.right - large.left)) < SAME_LINE * small.size;
}

function lineOf(runs: readonly LineRun[]): TextLine {
  const largest = runs.reduce((most, run) => (run.size > most.size ? run : most));
  const isRightToLeft = isRtl(runs.map(({ text }) => text).join(''));
  const segments: Segment[] = [];
  let before: Run | undefined;
  for (const run of [...runs].sort((a, b) => a.left - b.left)) {
    const last = segments.at(-1);
    const text = run.isRaised && /^[\d\s,;]{1,20}$/.test(run.text) ? `<sup>${run.text}</sup>` : run.text;
    if (last && before && run.left - before.right < WIDE * Math.max(before.size, run.size)) {
      const space = run.isApart || run.left - before.right > SAME_WORD * Math.min(before.size, run.size) ? ' ' : '';
      segments[segments.length - 1] = { text: isRightToLeft ? text + space + last.text : last.text + space + text, left: last.left, right: Math.max(last.right, run.right), url: last.url ?? run.url };
    } else segments.push({ text, left: run.left, right: run.right, url: run.url });
    before = run;
  }
  return { segments: isRightToLeft ? segments.reverse() : segments, baseline: largest.baseline, bottom: largest.baseline, size: largest.size };
}

function isRtl(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g) > count(/\p{Script=Latin}/gu);
}

/** From the left edge of the first to the right one of the last. */
export function widthOf(stretches: readonly { readonly left: number; readonly right: number }[]): number {
  return Math.max(...stretches.map(({ right }) => right)) - Math.min(...stretches.map(({ left }) => left));
}
