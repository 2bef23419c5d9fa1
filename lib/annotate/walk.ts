/** The match after (or before) the one that is open, round the page; the first (or last) where none is. */
export function neighbourKey(keys: readonly string[], open: string | null, by: 1 | -1): string | undefined {
  const before = by === 1 ? -1 : keys.length;
  const at = open === null ? before : keys.indexOf(open);
  return keys[(at + by + keys.length) % keys.length];
}
