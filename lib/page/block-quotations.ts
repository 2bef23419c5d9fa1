import { attributeOf, localNameOf } from '../dom/untrapped.ts';
import type { RawBlock } from './block-builder.ts';

/** Elements within a block quotation that say whose it is. */
const SOURCES: ReadonlySet<string> = new Set(['footer', 'cite', 'figcaption']);
/** Names of boxes that show what somebody wrote elsewhere. */
const EMBEDDED = /tweet|instagram|tiktok|embed/i;
/** A page that prints more of its text in block quotations than this share lays itself out with them. */
const MOSTLY = 0.5;
const PRINTS_MARKS = /["“”„«»「」『』]/;
/** A line that says whose a quotation is. */
const BEGINS_WITH_DASH = /^\s*[—–―-]/;

/** Whether what an element holds is in a block quotation; `isOuter`: whether the element itself stands in one. */
export function isInBlockQuotation(element: Element, isOuter: boolean): boolean {
  const name = localNameOf(element);
  if (name === 'blockquote') return !EMBEDDED.test(attributeOf(element, 'class') ?? '');
  return isOuter && !SOURCES.has(name);
}

/** Sets quotation marks around the paragraphs of block quotations that print none: they are quoted by their place alone. */
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
