import { readPage } from '../../../lib/page/read-page.ts';
import type { PageBlock, PageSection } from '../../../lib/page/types.ts';
import { type IsHidden, isHiddenByStyle } from '../../../lib/page/visible.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';

/** A document out of the HTML of a body. Runs no script and loads nothing. */
export const documentOf = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, 'text/html');

/** A paragraph as long as those of articles, which begins with the given words. */
export const paragraph = (words: string): string =>
  `<p>${words} and then the paragraph goes on for a while, as paragraphs of articles do, so that nobody takes it for a menu.</p>`;

/** The sections of the test's own document, or of another one. */
export const sectionsOf = (source: Document, isHidden: IsHidden = isHiddenByStyle): PageSection[] =>
  runToEnd(readPage(source, isHidden));

/** Reads a body: shown in the test's own document, so that styles and shadow trees work. */
export function readBody(body: string): PageBlock[] {
  document.body.innerHTML = body;
  return sectionsOf(document).flatMap(({ blocks }) => blocks);
}

/** The words of blocks as a reader sees them. */
export const textsOf = (blocks: readonly PageBlock[]): string[] =>
  blocks.map(({ text }) => text.replace(/[^\S\n]+/g, ' ').trim());

/** What is read as the article: all that is no furniture. */
export const articleOf = (body: string): string[] =>
  textsOf(readBody(body).filter(({ kind }) => kind !== 'furniture'));
