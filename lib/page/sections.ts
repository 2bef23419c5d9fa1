import type { RawBlock } from './block-builder.ts';
import { furniture, isRunningText } from './furniture.ts';
import type { PageBlock, PageSection } from './types.ts';

/** An element with less text than this, in characters, is a teaser, not an article among several. */
const ARTICLE_LENGTH = 600;

/**
 * Divides a page into articles: usually one section, several if the page has several articles or shows one in a dialog.
 * Blocks keep their order. Blocks outside the articles are marked as furniture and go to the first section. Rests
 * between its steps.
 */
export function* divideIntoSections(blocks: readonly RawBlock[]): Generator<void, PageSection[]> {
  const { page, apart } = withoutDialogs(blocks);
  yield;
  const sections = yield* divide(page);
  for (const list of apart) {
    yield;
    sections.push(...(yield* divide(list)));
  }
  return sections;
}

const runningLength = (blocks: readonly RawBlock[]): number =>
  blocks.filter(isRunningText).reduce((sum, { text }) => sum + text.length, 0);

/** Separates the blocks of dialogs that are as long as an article from those of the page, so that neither outweighs the other. */
function withoutDialogs(blocks: readonly RawBlock[]): {
  readonly page: readonly RawBlock[];
  readonly apart: readonly (readonly RawBlock[])[];
} {
  const byDialog = Map.groupBy(blocks, ({ dialog }) => dialog);
  byDialog.delete(null);
  if (byDialog.size === 0) return { page: blocks, apart: [] };
  const total = runningLength(blocks);
  const around = new Set<Element | null>();
  for (const [dialog, list] of byDialog) {
    const length = runningLength(list);
    if (length < ARTICLE_LENGTH) around.add(dialog);
    if (length < ARTICLE_LENGTH || total - length < ARTICLE_LENGTH) byDialog.delete(dialog);
  }
  const page = blocks.filter(({ dialog }) => !byDialog.has(dialog));
  return {
    // A dialog with little text does not belong to the article.
    page: page.map((block) =>
      block.dialog && around.has(block.dialog)
        ? { ...block, around: { element: block.dialog, outer: null } }
        : block,
    ),
    apart: [...byDialog.values()],
  };
}

function* divide(blocks: readonly RawBlock[]): Generator<void, PageSection[]> {
  const out = yield* furniture(blocks);
  yield;
  const read = blocks.map((block) => (out.has(block) ? asFurniture(block) : block));
  const lengths = new Map<Element, number>();
  for (const block of blocks) {
    if (block.article && !out.has(block)) {
      lengths.set(block.article, (lengths.get(block.article) ?? 0) + block.text.length);
    }
  }
  const articles = [...lengths].filter(([, size]) => size >= ARTICLE_LENGTH).map(([element]) => element);
  if (articles.length < 2) return [{ blocks: read }];
  const sections = new Map<Element, PageBlock[]>(articles.map((element) => [element, []]));
  const loose: PageBlock[] = [];
  read.forEach((block, i) => {
    const article = blocks[i]?.article;
    const list = article ? sections.get(article) : undefined;
    (list ?? loose).push(block);
  });
  const [firstArticle, ...others] = [...sections.values()];
  return [{ blocks: [...loose, ...(firstArticle ?? [])] }, ...others.map((list) => ({ blocks: list }))];
}

const asFurniture = (block: RawBlock): PageBlock => ({ ...block, kind: 'furniture' });
