import type { MarkedTexts } from './marked-texts.ts';

type Place<Holder extends Node> = { readonly node: Holder; readonly offset: number };

const ENDS = ['anchor', 'focus'] as const;
type End = (typeof ENDS)[number];

/**
 * Runs a change of marks and restores the reader's selection on the same characters, as splitting text nodes would move
 * its ends. An end between elements, as that of a whole paragraph, stays where the browser leaves it.
 */
export function keepSelection(texts: MarkedTexts, change: () => void): void {
  const selection = window.getSelection();
  const before = ENDS.map((end) => selection && textEnd(selection, end, texts));
  change();
  if (!selection || before.every((place) => place === null)) return;
  const [anchor, focus] = ENDS.map((end, i) => {
    const place = before[i];
    return place ? texts.placeOf(place.node, place.offset) : endNow(selection, end);
  });
  if (!anchor || !focus || (isAt(selection, anchor, 'anchor') && isAt(selection, focus, 'focus'))) return;
  const fits = [anchor, focus].every(
    ({ node, offset }) => node.isConnected && (!(node instanceof Text) || offset <= node.data.length),
  );
  if (fits) selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

function endNow(selection: Selection, end: End): Place<Node> | null {
  const node = selection[`${end}Node`];
  return node && { node, offset: selection[`${end}Offset`] };
}

/** The characters at which an end is; null if it is between elements. */
function textEnd(selection: Selection, end: End, texts: MarkedTexts): Place<Text> | null {
  const place = endNow(selection, end);
  return place?.node instanceof Text ? texts.hostPlace(place.node, place.offset) : null;
}

function isAt(selection: Selection, place: Place<Node>, end: End): boolean {
  return selection[`${end}Node`] === place.node && selection[`${end}Offset`] === place.offset;
}
