/** Counts for each member in how many of the sets it is. */
export function countsOf<T>(sets: readonly Iterable<T>[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const set of sets) for (const member of set) counts.set(member, (counts.get(member) ?? 0) + 1);
  return counts;
}
