import { bodyOf, rootElementOf } from '../dom/untrapped.ts';
import { collectBlocks } from './collect-blocks.ts';
import { withMarksSet } from './quotation-elements.ts';
import { divideIntoSections } from './sections.ts';
import type { PageSection } from './types.ts';
import type { IsHidden } from './visible.ts';

/** Reads a document into its articles. Rests often; nothing of the page is changed. */
export function* readPage(document: Document, isHidden: IsHidden): Generator<void, PageSection[]> {
  const root = bodyOf(document) ?? rootElementOf(document);
  if (!root) return [];
  const blocks = withMarksSet(yield* collectBlocks(root, isHidden));
  yield;
  return yield* divideIntoSections(blocks);
}
