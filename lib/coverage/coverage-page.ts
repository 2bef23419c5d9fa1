/**
 * The address of the coverage page within the extension: open on a statement, or at its start for `null`. Apart from what reads
 * such addresses (`address.ts`), which scripts that only lead there do without.
 */
export const coveragePage = (statement: string | null): string =>
  statement === null ? '/coverage.html' : `/coverage.html?statement=${encodeURIComponent(statement)}`;
