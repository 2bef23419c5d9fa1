/**
 * The address of the coverage page within the extension: open on a statement, or at its start for `null`. Not in
 * `address.ts`, which reads such addresses: scripts that only lead there need none of that.
 */
export const coveragePage = (statement: string | null): string =>
  statement === null ? '/coverage.html' : `/coverage.html?statement=${encodeURIComponent(statement)}`;
