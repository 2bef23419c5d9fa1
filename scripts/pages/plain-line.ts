/** Text of a page for a terminal: one line, without the control characters by which a page could control the terminal. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
