const START = '<!-- census: written by scripts/seeds/write-census.ts -->\n';
const END = '<!-- end of census -->';

/** A guide's text with the census between its two marks. Throws where a mark is missing. */
export function withCensus(readme: string, tables: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`the guide lacks the marks ${START.trim()} and ${END}`);
  return `${readme.slice(0, start + START.length)}\n${tables}\n${readme.slice(end)}`;
}
