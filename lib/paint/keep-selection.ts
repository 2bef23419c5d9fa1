import type { MarkedTexts } from './marked-texts.ts';

type Place = { readonly node: Text; readonly offset: number };

/**
 * Runs a change of marks and puts the reader's selection back on the same characters: splitting text nodes would
 * move its ends. A selection that does not touch text is left alone.
 */
export function keepSelection(texts: MarkedTexts, change: () => void): void {
  const selection = window.getSelection();
  const ends = selection && selection.rangeCount > 0 ? endsOf(selection, texts) : null;
  change();
  if (!selection || !ends) return;
  const [anchor, focus] = ends.map((end) => texts.placeOf(end.node, end.offset));
  if (!anchor || !focus || (isAt(selection, anchor, 'anchor') && isAt(selection, focus, 'focus'))) return;
  const fits = [anchor, focus].every(({ node, offset }) => node.isConnected && offset <= node.data.length);
  if (fits) selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

function endsOf(selection: Selection, texts: MarkedTexts): [Place, Place] | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!(anchorNode instanceof Text) || !(focusNode instanceof Text)) return null;
  return [texts.hostPlace(anchorNode, anchorOffset), texts.hostPlace(focusNode, focusOffset)];
}

function isAt(selection: Selection, place: Place, end: 'anchor' | 'focus'): boolean {
  return selection[`${end}Node`] === place.node && selection[`${end}Offset`] === place.offset;
}
