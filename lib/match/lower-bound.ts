/**
 * Binary search: the first index in `[from, end)` of ascending numbers whose number is at least `value`; `end` if there
 * is none.
 */
export function lowerBound(sorted: ArrayLike<number>, value: number, end = sorted.length, from = 0): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
