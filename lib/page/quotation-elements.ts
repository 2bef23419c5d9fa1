import { attributeOf, firstChildOf, localNameOf, nodeTypeOf } from '../dom/untrapped.ts';
import type { RawBlock } from './block-builder.ts';

/** Elements within a block quotation that name its source. */
const SOURCES: ReadonlySet<string> = new Set(['footer', 'cite', 'figcaption']);
/** Class names of boxes that show a post from another site. */
const EMBEDDED = /tweet|instagram|tiktok|embed/i;
/** A page with more than this share of its text in block quotations uses them for layout. */
const MOSTLY = 0.5;
const PRINTS_MARKS = /["“”„«»「」『』]/;
/** A line that names the source of a quotation. */
const BEGINS_WITH_DASH = /^\s*[—–―-]/;
/** An opening quotation mark at the beginning. */
const OPENS = /^["“„«‘'「『]/;

/** Whether the content of an element is in a block quotation. `isOuter`: whether the element itself is in one. */
export function isInBlockQuotation(element: Element, isOuter: boolean): boolean {
  const name = localNameOf(element);
  if (name === 'blockquote') return !EMBEDDED.test(attributeOf(element, 'class') ?? '');
  return isOuter && !SOURCES.has(name);
}

/** Adds quotation marks to the paragraphs of block quotations that print none: only their place says that they are quoted. */
export function withMarksSet(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const lengthOf = (some: readonly RawBlock[]): number =>
    some.reduce((sum, { text }) => sum + text.length, 0);
  const quoted = blocks.filter(({ isQuoted }) => isQuoted);
  if (quoted.length === 0 || lengthOf(quoted) > MOSTLY * lengthOf(blocks)) return blocks;
  return blocks.map((block) => (needsMarks(block) ? inMarks(block) : block));
}

const needsMarks = ({ isQuoted, kind, text }: RawBlock): boolean =>
  isQuoted && kind === 'paragraph' && !PRINTS_MARKS.test(text) && !BEGINS_WITH_DASH.test(text);

const inMarks = (block: RawBlock): RawBlock => ({
  ...block,
  text: `“${block.text}”`,
  starts: block.starts.map((start) => start + 1),
});

/**
 * Whether the browser draws quotation marks around an element. It does around a `<q>`, unless the page prints its own marks
 * inside it or right before it, in the text that its block has so far (`before`): then its style mostly removes them.
 */
export function hasMarksSet(element: Element, before: string): boolean {
  if (localNameOf(element) !== 'q' || OPENS.test(before.slice(-1))) return false;
  const first = firstChildOf(element);
  return first === null || nodeTypeOf(first) !== 3 || !OPENS.test((first as Text).data.trimStart());
}
