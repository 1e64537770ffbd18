/**
 * How what a page draws is moved, turned and scaled (ISO 32000-2, 8.3).
 */

/** x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A place on a page. */
export type Point = readonly [x: number, y: number];

/** Six numbers, as the library gives them. */
export function matrixOf(numbers: ArrayLike<number>): Matrix {
  const at = (index: number): number => numbers[index] ?? 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** One, and then another. */
export function after([a, b, c, d, e, f]: Matrix, then: Matrix): Matrix {
  const turned = (x: number, y: number): Point => [then[0] * x + then[2] * y, then[1] * x + then[3] * y];
  const [x, y] = pointAt(then, e, f);
  return [...turned(a, b), ...turned(c, d), x, y];
}

/** Where a point comes to stand. */
export function pointAt([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}
