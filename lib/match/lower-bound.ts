/** The first place among the first `size` of ascending numbers whose number is not below `value`; `size` if there is none. */
export function lowerBound(sorted: ArrayLike<number>, value: number, size = sorted.length): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
