/**
 * A line across or down, and the box around points.
 */
import type { Point } from './matrix.js';

/** A line, from the upper left, in points. */
export interface DrawnLine {
  readonly isAcross: boolean;
  /** How far down a line across is, how far from the left one that goes down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** From the upper left, in points. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Thicker ones are areas. */
const THICKEST = 4;
/** Shorter ones are parts of signs. */
const SHORTEST = 6;

/** The box around points. */
export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** A box that is as thin as a line, as one; none for any other. */
export function asLine({ left, right, top, bottom }: Box): readonly DrawnLine[] {
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > THICKEST || Math.max(width, height) < SHORTEST) return [];
  return [width > height ? { isAcross: true, at: (top + bottom) / 2, from: left, to: right } : { isAcross: false, at: (left + right) / 2, from: top, to: bottom }];
}
