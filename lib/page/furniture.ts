import { parentElementOf } from '../dom/untrapped.ts';
import type { Around, RawBlock } from './block-builder.ts';

/** Characters from which a block counts as running text; fewer in scripts that say more per character. */
const PARAGRAPH_LENGTH = 80;
const PARAGRAPH_LENGTH_CJK = 36;
/**
 * An element that seems to surround the article but has more than this share of the running text is misnamed, and
 * counts as the article.
 */
const MOSTLY = 0.5;
/** Containers with this share of the main one's weight belong to the article too. */
const ALSO_MAIN = 0.2;
/** Characters of one block that count at most. */
const LONGEST_COUNTED = 1500;
/** Share of a block's weight that its parent, grandparent and great-grandparent get. */
const SHARES = [1, 0.6, 0.35];
/** Blocks weighed between two rests. */
const REST_AFTER = 4096;

const isLinks = (block: RawBlock): boolean => block.linked > 0.5 * block.text.trim().length;

/** Whether a block is running text: long enough, not a heading, and not mostly links. */
export function isRunningText(block: RawBlock): boolean {
  const size = block.text.trim().length;
  const isLong =
    size >= PARAGRAPH_LENGTH ||
    (size >= PARAGRAPH_LENGTH_CJK && /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(block.text));
  return isLong && !isLinks(block) && block.kind !== 'heading';
}

/** The blocks in navigation, comments, side columns and lists of links. Rests between its steps. */
export function* furniture(blocks: readonly RawBlock[]): Generator<void, Set<RawBlock>> {
  const running = blocks.filter(isRunningText);
  yield;
  const total = running.reduce((sum, block) => sum + block.text.length, 0);
  const held = new Map<Element, number>();
  for (const { around, text } of running)
    for (let at = around; at; at = at.outer) held.set(at.element, (held.get(at.element) ?? 0) + text.length);
  const isIn = (around: Around | null): boolean =>
    around !== null && ((held.get(around.element) ?? 0) <= MOSTLY * total || isIn(around.outer));
  const out = new Set(blocks.filter((block) => isLinks(block) || isIn(block.around)));
  yield;
  const main = yield* mainContainers(running.filter((block) => !out.has(block)));
  yield;
  if (main.length > 0) {
    const isInside = within(new Set(main));
    for (const block of blocks) if (block.kind !== 'heading' && !isInside(block.element)) out.add(block);
  }
  return out;
}

/**
 * Tells whether an element is in one of these elements, or is one. Visits each ancestor once: a hostile page may have
 * many of both.
 */
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

/** The elements with the bulk of the running text, by the weight of their children (as in Readability, 2010). */
function* mainContainers(running: readonly RawBlock[]): Generator<void, Element[]> {
  const weight = new Map<Element, number>();
  const add = (element: Element | null, value: number): void => {
    if (element) weight.set(element, (weight.get(element) ?? 0) + value);
  };
  for (const [i, { element, text }] of running.entries()) {
    if (i % REST_AFTER === REST_AFTER - 1) yield;
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
