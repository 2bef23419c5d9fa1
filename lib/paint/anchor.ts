import { closest } from '../dom/untrapped.ts';
import type { NodeSpan } from './types.ts';

/** A stretch of text with a range that follows it through changes by the host. */
export interface Anchor {
  readonly range: Range;
  /** The characters that must be in the range. Otherwise it is not the match any more. */
  readonly text: string;
  node: Text;
  readonly start: number;
  /** The paragraph, in which the text is found again if its nodes are replaced; `null` for very long ones. */
  readonly block: { readonly element: Element; readonly text: string; readonly offset: number } | null;
}

const BLOCKS = 'p,li,blockquote,h1,h2,h3,h4,h5,h6,td,th,dd,dt,figcaption,pre,div,section,article,main';
/** Characters of a paragraph that is remembered at most. */
const MAX_BLOCK = 20_000;

/** The text of a block. Elements of `BLOCKS` cannot have their properties clobbered. */
const textIn = (element: Element): string => element.textContent ?? '';

function select(range: Range, node: Text, start: number, length: number): void {
  range.setStart(node, start);
  range.setEnd(node, start + length);
}

/** Makes anchors for spans. A paragraph with several is read once. */
export function createAnchors(spans: readonly NodeSpan[], texts: Map<Element, string>): Anchor[] {
  return spans.map(({ node, start, end }) => {
    const range = new Range();
    select(range, node, start, end - start);
    return { range, text: node.data.slice(start, end), node, start, block: blockOf(node, start, texts) };
  });
}

function blockOf(node: Text, start: number, texts: Map<Element, string>): Anchor['block'] {
  const element = closest(node.parentElement, BLOCKS);
  if (!element) return null;
  const text = texts.get(element) ?? textIn(element);
  texts.set(element, text);
  if (text.length > MAX_BLOCK) return null;
  return { element, text, offset: offsetOf(node, element) + start };
}

const textsIn = (element: Element): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);

/** Characters of the element before the node. */
function offsetOf(node: Text, element: Element): number {
  if (node === element.firstChild) return 0;
  const walker = textsIn(element);
  let offset = 0;
  for (let at = walker.nextNode(); at instanceof Text && at !== node; at = walker.nextNode())
    offset += at.data.length;
  return offset;
}

/** The text node with a character of an element, by the offset of the character in the element's text. */
function nodeAtOffset(element: Element, offset: number): { node: Text; offset: number } | null {
  const walker = textsIn(element);
  let rest = offset;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (rest < node.data.length) return { node, offset: rest };
    rest -= node.data.length;
  }
  return null;
}

/** Whether the range still contains its words, in the page. */
export function holds({ range, node, text }: Anchor): boolean {
  return node.isConnected && range.startContainer === node && range.toString() === text;
}

/**
 * Puts the range back on its words: in the same node if the host wrote the same text again, else in the same paragraph
 * if its text is exactly as before. False if the words are gone; nothing is guessed.
 */
export function reanchor(anchor: Anchor): boolean {
  const { range, text, node, start, block } = anchor;
  if (node.isConnected && node.data.startsWith(text, start)) {
    select(range, node, start, text.length);
    return true;
  }
  if (!block?.element.isConnected || textIn(block.element) !== block.text) return false;
  const place = nodeAtOffset(block.element, block.offset);
  if (!place?.node.data.startsWith(text, place.offset)) return false;
  anchor.node = place.node;
  select(range, place.node, place.offset, text.length);
  return true;
}
