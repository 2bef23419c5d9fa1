/** In how many of the sets each of their members is. */
export function countsOf<T>(sets: readonly Iterable<T>[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const set of sets) for (const member of set) counts.set(member, (counts.get(member) ?? 0) + 1);
  return counts;
}
