import { isMark, isWhole, type Left, type MarkedText } from './marked-text.ts';

/** Removes a mark and keeps its present content. */
function unwrap(mark: HTMLElement): void {
  if (mark.parentNode) mark.replaceWith(...mark.childNodes);
}

const isAttached = (left: Left, parent: Node | null): boolean => left.piece.parentNode === parent;

const isFont = (node: Node | null): boolean => node?.nodeName === 'FONT';

/**
 * Whether `normalize()` has removed the node: it removes empty text nodes, and a node is empty if its first character
 * is marked.
 */
function isNormalisedAway({ node, lead, left }: MarkedText): boolean {
  const guard = left[0]?.piece;
  return lead === '' && node.data === '' && node.parentNode === null && guard?.parentNode === null;
}

/**
 * Whether the host has changed the pieces (a translator, a word replacer, `normalize()`), rather than its own node.
 * Then its changes in the pieces must stay.
 */
function hostWorksOnPieces(marked: MarkedText): boolean {
  const { node, parent, left } = marked;
  if (left.some((l) => l.text.data !== l.data || (isMark(l.piece) && !isWhole(l)))) return true;
  const there = left.filter((l) => isAttached(l, parent)).map((l) => l.piece);
  if (there.length > 0 && isNormalisedAway(marked)) return true;
  if (there.length === left.length && node.parentNode === parent) return false;
  // The browsers' page translators put <font> in the place of each text node.
  return [node, ...there].some((piece) => isFont(piece.previousSibling) || isFont(piece.nextSibling));
}

/** Puts the characters back into the node. */
function join({ node, parent, left }: MarkedText, kept: readonly Left[]): void {
  if (node.parentNode === null) left.find((l) => isAttached(l, parent))?.piece.before(node);
  for (const { piece } of left) piece.remove();
  // Appended rather than set, so that a selection that begins before the mark stays.
  node.appendData(kept.map(({ text }) => text.data).join(''));
}

/** Keeps the host's changes in the pieces, in one node again if only text is left. */
function keepWork(marked: MarkedText): void {
  const there = marked.left.filter((l) => isAttached(l, marked.parent));
  const inPlace = marked.node.parentNode === marked.parent || isNormalisedAway(marked);
  if (inPlace && there.every((l) => !isMark(l.piece) || isWhole(l))) join(marked, there);
  else for (const { piece } of there) if (isMark(piece)) unwrap(piece);
}

/**
 * Removes the marks on a node: the same node with the same characters, and nothing of ours. Changes by the host stay:
 * text written to its node (`written`, or seen in the node) replaces all that was there; text changed in our pieces is
 * kept in place. The text of a mark that the host has removed comes back.
 */
export function restoreNode(marked: MarkedText, written: boolean): void {
  const { node, data, lead, parent, left } = marked;
  const isWritten = written || node.data !== lead;
  if (hostWorksOnPieces(marked)) {
    keepWork(marked);
  } else if (node.parentNode === parent && !isWritten) {
    join(marked, left);
  } else {
    for (const { piece } of left) piece.remove();
    if (!isWritten) node.data = data;
  }
}
