/**
 * The counts of the bundle in the README that differ from the census of `seeds/README.md`. Throws if the census lacks a
 * row.
 */
export function miscounted(readme: string, census: string): string[] {
  const row = (pattern: RegExp): string => {
    const number = pattern.exec(census)?.[1];
    if (number === undefined) throw new Error(`The census has no row ${pattern.source}.`);
    return number;
  };
  const [articles, statements, renderings] = ['articles', 'statements', 'renderings'].map((what) =>
    row(new RegExp(`^\\| ${what} \\| (\\d+) \\|`, 'm')),
  );
  const full = row(/^\| articles \| \d+ \| (\d+) known in full/m);
  const claims = [
    `[${articles} articles, ${statements} statements, ${renderings} renderings]`,
    `(${full} of ${articles} in full)`,
  ];
  return claims.filter((claim) => !readme.includes(claim));
}
