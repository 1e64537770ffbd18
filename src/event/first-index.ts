/**
 * Finding a place in what is sorted.
 */

/** The first of so many indices for which something holds, if it holds for all after that; `count` where it holds for none. Asks for few of them. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
