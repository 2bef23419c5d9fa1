import {
  attributeOf,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
} from '../dom/untrapped.ts';
import { type Around, BlockBuilder, type RawBlock } from './block-builder.ts';
import { hasMarksSet, isInBlockQuotation } from './quotation-elements.ts';
import { CAPTION, HEADING, INLINE, isAround, isDialog, SKIPPED } from './tags.ts';
import type { PageBlock } from './types.ts';
import type { IsHidden } from './visible.ts';

/** Characters of a page that are read at most. */
const MOST_TEXT = 12_000_000;
/** Nodes visited between two rests. */
const REST_AFTER = 2000;

/** The kind of a block by its place. Furniture is recognised only after all blocks were read. */
type ReadKind = Exclude<PageBlock['kind'], 'furniture'>;

/** One level of the walk: its next node, and the circumstances inside its element. */
interface Level {
  next: Node | null;
  /** The remaining nodes of a slot, which are not siblings in the tree. */
  readonly rest: Iterator<Node> | null;
  readonly isBlock: boolean;
  /** The innermost block-level element. */
  readonly block: Element;
  readonly dialog: Element | null;
  readonly around: Around | null;
  readonly article: Element | null;
  readonly kind: ReadKind;
  readonly inLink: boolean;
  readonly keepsLines: boolean;
  readonly isQuoted: boolean;
  /** Does the browser draw quotation marks around it? */
  readonly isQuotation: boolean;
}

const FOREIGN = 'foreignObject';

const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;
const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
/** Elements of other namespaces may have the same name. */
const isSlot = (element: Element): element is HTMLSlotElement =>
  localNameOf(element) === 'slot' && 'assignedNodes' in element;

/** The next node of a level, or null if there is none left. */
function takeNext(level: Level): Node | null {
  if (level.rest !== null) return level.rest.next().value ?? null;
  const node = level.next;
  if (node !== null) level.next = nextSiblingOf(node);
  return node;
}

/** The outermost HTML inside an SVG drawing. The rest of a drawing is not text to read. */
const foreignIn = (svg: Element): Element[] =>
  [...svg.querySelectorAll(FOREIGN)].filter(
    ({ parentElement }) => parentElement?.closest(FOREIGN) === svg.closest(FOREIGN),
  );

const isShown = (element: Element, isHidden: IsHidden): boolean =>
  !SKIPPED.has(localNameOf(element)) &&
  (localNameOf(element) !== 'svg' || foreignIn(element).length > 0) &&
  !isHidden(element);

/**
 * Reads the text of a tree block by block as the browser shows it: with open shadow trees, without hidden elements,
 * with line breaks at `<br>`. Walks without recursion, so nesting has no limit. Rests often.
 */
export function* collectBlocks(root: Element, isHidden: IsHidden): Generator<void, RawBlock[]> {
  const blocks: RawBlock[] = [];
  const builder = new BlockBuilder();
  const levels: Level[] = [];
  let total = 0;
  let visited = 0;

  const flush = ({ kind, block, dialog, around, article, isQuoted }: Level): void => {
    for (const read of builder.take({ kind, element: block, dialog, around, article, isQuoted })) {
      blocks.push(read);
      total += read.text.length;
    }
  };

  const leave = (level: Level): void => {
    if (level.isBlock) flush(level);
    if (level.isQuotation) builder.mark('”');
    levels.pop();
  };
  const visit = (node: Node, level: Level): void => {
    if (isText(node)) builder.add(node, level);
    else if (isElement(node) && localNameOf(node) === 'br') builder.breaks++;
    else if (isElement(node) && isShown(node, isHidden)) {
      const inner = enter(node, level, builder.text);
      if (inner.isBlock) flush(level);
      if (inner.isQuotation) builder.mark('“');
      levels.push(inner);
    }
  };

  levels.push(enter(root, null, ''));
  while (levels.length > 0 && total < MOST_TEXT) {
    if (++visited % REST_AFTER === 0) yield;
    const level = levels[levels.length - 1] as Level;
    const node = takeNext(level);
    if (node === null) leave(level);
    else visit(node, level);
  }
  return blocks;
}

/** The level of an element. `before`: the text of its block so far. */
function enter(element: Element, parent: Level | null, before: string): Level {
  const name = localNameOf(element);
  const isBlock = !INLINE.has(name);
  const slotted = isSlot(element) ? element.assignedNodes() : name === 'svg' ? foreignIn(element) : [];
  const isOver = isDialog(element);
  const isArticle = name === 'article' || attributeOf(element, 'role') === 'article';
  return {
    next: firstChildOf(shadowRootOf(element) ?? element),
    rest: slotted.length > 0 ? slotted.values() : null,
    isBlock,
    block: isBlock || parent === null ? element : parent.block,
    dialog: isOver ? element : (parent?.dialog ?? null),
    around: isOver || parent === null ? null : aroundIn(element, isBlock, parent.around),
    article: parent?.article ?? (isArticle ? element : null),
    kind: kindOf(name, element, parent),
    inLink: name === 'a' || (parent?.inLink ?? false),
    keepsLines: name === 'pre' || (parent?.keepsLines ?? false),
    isQuoted: isInBlockQuotation(element, parent?.isQuoted ?? false),
    isQuotation: hasMarksSet(element, before),
  };
}

/** The surroundings of the blocks in an element; at most four nested ones are kept. */
const aroundIn = (element: Element, isBlock: boolean, outer: Around | null): Around | null =>
  isBlock && !outer?.outer?.outer?.outer && isAround(element) ? { element, outer } : outer;

function kindOf(name: string, element: Element, parent: Level | null): ReadKind {
  if (HEADING.test(name) || attributeOf(element, 'role') === 'heading') return 'heading';
  if (CAPTION.has(name)) return 'caption';
  return parent?.kind ?? 'paragraph';
}
