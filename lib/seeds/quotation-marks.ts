const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
];

/** Whether words stand between quotation marks of their own: the outer marks are left out of seeds. */
export function hasOuterMarks(words: string): boolean {
  return PAIRS.some(([open, close]) => words.length > 1 && words.startsWith(open) && words.endsWith(close));
}
