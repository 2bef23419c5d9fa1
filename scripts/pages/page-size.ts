import { CommandError } from '../command-error.ts';

/**
 * A limit for jsdom, which takes some 80 µs and 6 KB for each element, and time that grows with the square of the nesting.
 * A long article has a few thousand elements, some twenty deep.
 */
const MOST_ELEMENTS = 150_000;
const DEEPEST = 12_000;

const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi;
/** Elements that have no end tag, or whose end tag may be left out. */
const FLAT = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option ' +
    'colgroup rp rt'
  ).split(' '),
);

/** Refuses a page that would take minutes and gigabytes, before it is parsed. Throws a CommandError. */
export function checkPageSize(html: string, file: string): void {
  let elements = 0;
  let depth = 0;
  for (const [, closes, name] of html.matchAll(TAG)) {
    const flat = FLAT.has((name ?? '').toLowerCase());
    if (closes) depth = flat ? depth : Math.max(0, depth - 1);
    else {
      elements++;
      if (!flat) depth++;
    }
    if (elements > MOST_ELEMENTS || depth > DEEPEST) {
      const what =
        elements > MOST_ELEMENTS
          ? `more than ${MOST_ELEMENTS} elements`
          : `elements nested more than ${DEEPEST} deep`;
      throw new CommandError(
        `${file} has ${what}, which is too much to read`,
        'Save the article alone: its text as a plain .txt file will do.',
      );
    }
  }
}
