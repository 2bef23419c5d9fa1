import { markText, type Piece } from './mark-text.ts';
import type { Segment } from './segments.ts';

/** A piece as marking left it. `text`: the node with its characters (the piece itself or its child). */
export interface Left {
  readonly piece: Piece;
  readonly text: Text;
  readonly data: string;
  /** Offset of its first character in the original text. */
  readonly start: number;
}

/** A text node of the host with marks, and all that is needed to restore it. */
export interface MarkedText {
  readonly node: Text;
  /** The node's characters before marking. */
  readonly data: string;
  /** What marking left in the node: the characters before the first mark. */
  readonly lead: string;
  readonly parent: Node | null;
  readonly segments: readonly Segment[];
  /** The pieces after `node`, in document order. */
  readonly left: readonly Left[];
}

function piecesAfter(node: Text, until: Node | null): Piece[] {
  const pieces: Piece[] = [];
  for (let next = node.nextSibling; next && next !== until; next = next.nextSibling) {
    pieces.push(next as Piece);
  }
  return pieces;
}

/** The content of the pieces, in order. Removes the empty text nodes that mark.js leaves at the end. */
function describe(pieces: readonly Piece[], lead: string): Left[] {
  const left: Left[] = [];
  let start = lead.length;
  for (const piece of pieces) {
    const text = piece instanceof Text ? piece : piece.firstChild;
    if (!(text instanceof Text)) throw new Error('A mark without text');
    if (text.data === '') {
      piece.remove();
      continue;
    }
    left.push({ piece, text, data: text.data, start });
    start += text.data.length;
  }
  return left;
}

/**
 * An empty text node beside one that marking has emptied. If both disappear, `normalize()` has removed them; if only
 * the host's does, the host wants its text removed.
 */
function guardOf(node: Text): Left {
  const guard = new Text('');
  node.after(guard);
  return { piece: guard, text: guard, data: '', start: 0 };
}

/**
 * Marks stretches of a text node and remembers its original state. If that fails on this page, restores the node and
 * returns `null`.
 */
export function markNode(
  node: Text,
  segments: readonly Segment[],
  each: (element: HTMLElement, segment: Segment) => void,
): MarkedText | null {
  const { data, nextSibling, parentNode: parent } = node;
  const made: [HTMLElement, Segment][] = [];
  try {
    markText(node, segments, (element, segment) => made.push([element, segment]));
    const left = describe(piecesAfter(node, nextSibling), node.data);
    if (node.data + left.map((piece) => piece.data).join('') !== data) throw new Error('Text changed');
    if (made.length !== segments.length) throw new Error('Marks missing');
    for (const [element, segment] of made) each(element, segment);
    if (node.data === '') left.unshift(guardOf(node));
    return { node, data, lead: node.data, parent, segments, left };
  } catch {
    for (const piece of piecesAfter(node, nextSibling)) piece.remove();
    node.data = data;
    return null;
  }
}

/** Whether a piece is a mark, not a stretch of text between marks. */
export const isMark = (piece: Piece): piece is HTMLElement => !(piece instanceof Text);

/** Whether the mark contains only its own text node. */
export function isWhole({ piece, text }: Left): boolean {
  return piece.firstChild === text && piece.lastChild === text;
}

/** Whether the node and its pieces are as marking left them, with nothing inserted between them. */
export function isUntouched({ node, lead, parent, left }: MarkedText): boolean {
  if (node.parentNode !== parent || node.data !== lead) return false;
  let previous: Node = node;
  return left.every((l) => {
    const follows = previous.nextSibling === l.piece;
    previous = l.piece;
    return follows && l.text.data === l.data && (!isMark(l.piece) || isWhole(l));
  });
}

/** The present place of an offset in the original text of the node. */
export function placeOf({ node, lead, left }: MarkedText, offset: number): { node: Text; offset: number } {
  if (offset <= lead.length) return { node, offset };
  const piece = left.findLast(({ start }) => start < offset);
  return piece ? { node: piece.text, offset: offset - piece.start } : { node, offset: lead.length };
}
