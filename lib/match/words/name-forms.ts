/** Edits within which a name counts as misspelt, by its length. */
const editsAllowed = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** Letters of a short form at most: Ga. for Georgia. */
const SHORT_FORM = 4;

/** Is one folded name a misspelling or short form of the other? An empty name is not. */
export function isFormOf(a: string, b: string): boolean {
  if (a === '' || b === '' || a[0] !== b[0]) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length <= SHORT_FORM && inOrder(short, long)) return true;
  return distance(a, b) <= editsAllowed(short.length);
}

/** Does one word contain the letters of the other in the same order? */
function inOrder(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) {
      const exchange = (row[k - 1] ?? 0) + Number(a[i - 1] !== b[k - 1]);
      next[k] = Math.min((row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1, exchange);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
