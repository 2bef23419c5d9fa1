import {
  attributeOf,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
} from './safe-dom.ts';
import { CAPTION, HEADING, INLINE, isAround, SKIPPED } from './tags.ts';
import type { PageBlock } from './types.ts';
import { type IsHidden, isHiddenByMarkup } from './visible.ts';

/** A block with what is needed to judge whether it belongs to the article. */
export interface RawBlock extends PageBlock {
  /** Outermost element around it that holds navigation, comments and the like; null in the open. */
  readonly around: Element | null;
  /** Characters of its text that are links. */
  readonly linked: number;
  /** The nearest element of the article role, and the outermost. */
  readonly article: Element | null;
}

/** A single `<br>`: perhaps a new sentence, perhaps only a new line of the same. */
const LINE_BREAK = '\u2028';
/** Text beyond this is not read: no article is a fifth as long. */
const MOST_TEXT = 12_000_000;
/** Nodes visited between two offers to rest. */
const REST_AFTER = 2000;

/** One level of the tree on the way down: what comes next on it, and what held when it was entered. */
interface Level {
  next: Node | null;
  /** Nodes assigned to a slot stand in no sibling order of their own. */
  readonly rest: Node[] | null;
  readonly element: Element;
  readonly isBlock: boolean;
  readonly around: Element | null;
  readonly article: Element | null;
  readonly kind: PageBlock['kind'];
  readonly inLink: boolean;
  readonly keepsLines: boolean;
}

/** Preformatted text wraps its lines by hand; only a blank line ends a paragraph there. Keeps the length. */
const withSoftLines = (data: string): string =>
  data.replace(/\n(?:[ \t\r]*\n)*/g, (lines) => (lines.length > 1 ? lines : LINE_BREAK));

class BlockBuilder {
  text = '';
  nodes: Text[] = [];
  starts: number[] = [];
  linked = 0;
  breaks = 0;

  add(node: Text, level: Level): void {
    const data = level.keepsLines ? withSoftLines(node.data) : node.data.replace(/[\n\r\t\f]/g, ' ');
    if (data === '') return;
    if (this.breaks > 0 && this.text !== '') this.text += this.breaks > 1 ? '\n' : LINE_BREAK;
    this.breaks = 0;
    this.starts.push(this.text.length);
    this.nodes.push(node);
    this.text += data;
    if (level.inLink) this.linked += data.length;
  }

  reset(): void {
    this.text = '';
    this.nodes = [];
    this.starts = [];
    this.linked = 0;
    this.breaks = 0;
  }
}

/** The next node of a level, or null if there is none left. */
function takeNext(level: Level): Node | null {
  if (level.rest !== null) return level.rest.shift() ?? null;
  const node = level.next;
  if (node !== null) level.next = nextSiblingOf(node);
  return node;
}

/** Only blocks are asked for their style: it costs most. */
function isShown(element: Element, isHidden: IsHidden): boolean {
  const name = localNameOf(element);
  if (SKIPPED.has(name) || isHiddenByMarkup(element)) return false;
  return INLINE.has(name) || !isHidden(element);
}

/**
 * Reads the text of a tree block by block, as it is shown: open shadow trees in place of their hosts, nothing
 * hidden, lines broken where `<br>` breaks them. Walks without recursion, so nesting has no limit; rests often.
 */
export function* collectBlocks(root: Element, isHidden: IsHidden): Generator<void, RawBlock[]> {
  const blocks: RawBlock[] = [];
  const builder = new BlockBuilder();
  const levels: Level[] = [];
  let total = 0;
  let visited = 0;

  const flush = (level: Level): void => {
    if (builder.text.trim() !== '') {
      blocks.push({
        text: builder.text,
        kind: level.kind,
        nodes: builder.nodes,
        starts: builder.starts,
        element: blockElement(levels) ?? level.element,
        around: level.around,
        linked: builder.linked,
        article: level.article,
      });
      total += builder.text.length;
    }
    builder.reset();
  };

  const first = enter(root, null);
  levels.push(first);
  while (levels.length > 0 && total < MOST_TEXT) {
    if (++visited % REST_AFTER === 0) yield;
    const level = levels[levels.length - 1] as Level;
    const node = takeNext(level);
    if (node === null) {
      if (level.isBlock) flush(level);
      levels.pop();
      continue;
    }
    const type = nodeTypeOf(node);
    if (type === 3) builder.add(node as Text, level);
    else if (type === 1) {
      const element = node as Element;
      if (localNameOf(element) === 'br') builder.breaks++;
      else if (isShown(element, isHidden)) {
        const inner = enter(element, level);
        if (inner.isBlock) flush(level);
        levels.push(inner);
      }
    }
  }
  return blocks;
}

function enter(element: Element, parent: Level | null): Level {
  const name = localNameOf(element);
  const isBlock = !INLINE.has(name);
  const slotted = name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const isArticle = name === 'article' || attributeOf(element, 'role') === 'article';
  return {
    next: firstChildOf(shadowRootOf(element) ?? element),
    rest: slotted.length > 0 ? [...slotted] : null,
    element,
    isBlock,
    around: parent?.around ?? (isBlock && parent !== null && isAround(element) ? element : null),
    article: parent?.article ?? (isArticle ? element : null),
    kind: kindOf(name, element, parent),
    inLink: name === 'a' || (parent?.inLink ?? false),
    keepsLines: name === 'pre' || (parent?.keepsLines ?? false),
  };
}

function kindOf(name: string, element: Element, parent: Level | null): PageBlock['kind'] {
  if (HEADING.test(name) || attributeOf(element, 'role') === 'heading') return 'heading';
  if (CAPTION.has(name)) return 'caption';
  return parent && parent.kind !== 'furniture' ? parent.kind : 'paragraph';
}

/** The innermost block-level element on the way down. */
function blockElement(levels: readonly Level[]): Element | null {
  return levels.findLast(({ isBlock }) => isBlock)?.element ?? null;
}
