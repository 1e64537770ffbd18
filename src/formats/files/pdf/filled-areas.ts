/**
 * Areas of one colour as people see them: where two of the same meet, there is no edge between them.
 */
import type { Box, DrawnLine } from './drawn-line.js';

/** What is filled. */
export interface Area extends Box {
  readonly colour: string;
}

/** Those that are this close meet, in points. */
const CLOSE = 2;
/** More of them are a picture. */
const MOST = 2_000;
/** Smaller ones hold no words. */
const SMALLEST = 6;

type Stretch = readonly [from: number, to: number];

/** Their edges that can be seen. */
export function edgesOfAreas(areas: readonly Area[]): readonly DrawnLine[] {
  const large = areas.filter(({ left, right, top, bottom }) => right - left >= SMALLEST && bottom - top >= SMALLEST);
  return large.length > MOST ? [] : large.flatMap((area) => edgesOf(area, large.filter(({ colour }) => colour === area.colour)));
}

function edgesOf({ left, right, top, bottom }: Area, same: readonly Area[]): readonly DrawnLine[] {
  // Where another goes on at the other side of an edge.
  const beyond = (before: 'left' | 'top', behind: 'right' | 'bottom', at: number, side: number): readonly Area[] => same.filter((one) => one[before] < at + side && one[behind] > at + side);
  const across = (at: number, side: number): readonly DrawnLine[] => without([left, right], beyond('top', 'bottom', at, side).map((one) => [one.left, one.right])).map(([from, to]) => ({ isAcross: true, at, from, to }));
  const down = (at: number, side: number): readonly DrawnLine[] => without([top, bottom], beyond('left', 'right', at, side).map((one) => [one.top, one.bottom])).map(([from, to]) => ({ isAcross: false, at, from, to }));
  return [...across(top, -CLOSE), ...across(bottom, CLOSE), ...down(left, -CLOSE), ...down(right, CLOSE)];
}

/** What is left of a stretch without others. */
function without(whole: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  return others.reduce((left: readonly Stretch[], [start, end]) => left.flatMap(([from, to]): readonly Stretch[] => {
    if (end <= from || start >= to) return [[from, to]];
    return [...(start - from > CLOSE ? [[from, start] as const] : []), ...(to - end > CLOSE ? [[end, to] as const] : [])];
  }), [whole]);
}
