import { parentElementOf } from '../dom/untrapped.ts';
import type { RawBlock } from './collect-blocks.ts';
import type { PageBlock, PageSection } from './types.ts';

/** An element with less text than this is a teaser, not an article among several. */
const ARTICLE_LENGTH = 600;
/** A block this long, and not made of links, counts as running text. */
const PARAGRAPH_LENGTH = 80;
const PARAGRAPH_LENGTH_CJK = 36;
/** What stands around an article cannot hold most of the page's running text: then it was misnamed. */
const MOSTLY = 0.5;
/** Containers with this share of the main one's text belong to the article too. */
const ALSO_MAIN = 0.2;

/** Text of one block beyond this does not make its container any more the main one. */
const LONGEST_COUNTED = 1500;
/** What a block adds to its parent, the parent's parent and one above. */
const SHARES = [1, 0.6, 0.35];

const isLinks = (block: RawBlock): boolean => block.linked > 0.5 * block.text.trim().length;

function isRunningText(block: RawBlock): boolean {
  const size = block.text.trim().length;
  const isLong =
    size >= PARAGRAPH_LENGTH ||
    (size >= PARAGRAPH_LENGTH_CJK && /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(block.text));
  return isLong && !isLinks(block) && block.kind !== 'heading';
}

/** Blocks that stand among navigation, comments, side columns and lists of links. */
function* furniture(blocks: readonly RawBlock[]): Generator<void, Set<RawBlock>> {
  const running = blocks.filter(isRunningText);
  yield;
  const total = running.reduce((sum, block) => sum + block.text.length, 0);
  const held = new Map<Element, number>();
  for (const block of running) {
    if (block.around) held.set(block.around, (held.get(block.around) ?? 0) + block.text.length);
  }
  const misnamed = (element: Element): boolean => (held.get(element) ?? 0) > MOSTLY * total;
  const out = new Set(blocks.filter((block) => isLinks(block) || (block.around && !misnamed(block.around))));
  yield;
  const main = mainContainers(running.filter((block) => !out.has(block)));
  yield;
  if (main.length > 0) {
    const isInside = within(new Set(main));
    for (const block of blocks) if (block.kind !== 'heading' && !isInside(block.element)) out.add(block);
  }
  return out;
}

/** Tells whether an element stands in one of these, or is one. Each ancestor is asked once: a hostile page may have many of both. */
function within(outer: ReadonlySet<Element>): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !outer.has(at) && !known.has(at)) {
      path.push(at);
      at = parentElementOf(at);
    }
    const isInside = at !== null && (outer.has(at) || known.get(at) === true);
    for (const passed of path) known.set(passed, isInside);
    return isInside;
  };
}

/** Elements that hold the bulk of the running text, by the weight of their children (after Readability, 2010). */
function mainContainers(running: readonly RawBlock[]): Element[] {
  const weight = new Map<Element, number>();
  const add = (element: Element | null, value: number): void => {
    if (element) weight.set(element, (weight.get(element) ?? 0) + value);
  };
  for (const { element, text } of running) {
    const value = Math.min(text.length, LONGEST_COUNTED);
    const parent = parentElementOf(element);
    add(element, parent ? value * 0.5 : value);
    let ancestor = parent;
    for (const share of SHARES) {
      add(ancestor, value * share);
      ancestor = ancestor ? parentElementOf(ancestor) : null;
    }
  }
  // A long page has more values than a call may have arguments.
  const most = [...weight.values()].reduce((a, b) => Math.max(a, b), 0);
  return [...weight].filter(([, value]) => value >= ALSO_MAIN * most).map(([element]) => element);
}

/**
 * The articles of a page: one section as a rule, several where the page strings articles together or lays one over
 * itself. Blocks keep their order; what stands around the articles is marked as furniture and left to the first section.
 * Rests between its steps.
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

/** The blocks of a page, and those of each dialog that is as long as an article over a page that is too: neither may outweigh the other. */
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
    // A dialog that says little stands around the article as a whole.
    page: page.map((block) => (around.has(block.dialog) ? { ...block, around: block.dialog } : block)),
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
    const list = sections.get(blocks[i]?.article as Element);
    (list ?? loose).push(block);
  });
  const [firstArticle, ...others] = [...sections.values()];
  return [{ blocks: [...loose, ...(firstArticle ?? [])] }, ...others.map((list) => ({ blocks: list }))];
}

const asFurniture = (block: RawBlock): PageBlock => ({ ...block, kind: 'furniture' });
