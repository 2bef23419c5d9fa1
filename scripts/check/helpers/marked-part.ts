/** The part of a guide between `<!-- NAME: … -->` and `<!-- end of NAME -->`, which a script writes. */
function boundsOf(text: string, name: string): readonly [number, number] {
  const opening = new RegExp(`<!-- ${name}: [^>]*-->\n`).exec(text);
  const start = opening === null ? -1 : opening.index + opening[0].length;
  const end = text.indexOf(`<!-- end of ${name} -->`);
  if (start < 0 || end < start) throw new Error(`The guide lacks the marks of the part “${name}”.`);
  return [start, end];
}

/** The part of a guide that a script writes. Throws if its marks are missing. */
export function markedPart(text: string, name: string): string {
  return text.slice(...boundsOf(text, name)).trim();
}

/** The guide with that part replaced. Throws if its marks are missing. */
export function withMarkedPart(text: string, name: string, part: string): string {
  const [start, end] = boundsOf(text, name);
  return `${text.slice(0, start)}\n${part}\n\n${text.slice(end)}`;
}
