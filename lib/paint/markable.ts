import { closest } from '../dom/untrapped.ts';
import { above } from './above.ts';
import { isInDropCap } from './drop-cap.ts';
import type { Segment } from './segments.ts';

/** Where no mark may stand: what is edited, not shown, not HTML, or ours. */
const UNMARKABLE = [
  'script,style,title,noscript,template,textarea,select,option,object,iframe,canvas,audio,video',
  'svg:not(:has(foreignObject)),math',
  '[contenteditable]:not([contenteditable="false" i])',
  'crossquote-ui',
].join(',');

/** Splitting a long text node copies all of it each time: past this many characters copied, wrapping is too slow. */
const MAX_COPIED = 20_000_000;

const isEdited = (): boolean => Reflect.get(Document.prototype, 'designMode', document) === 'on';

/** Whether marks may be shown on the text at all. */
export function isMarkable(node: Text): boolean {
  return node.isConnected && !isEdited() && closest(node.parentElement, UNMARKABLE) === null;
}

/** How the box around a text is laid out; what has no box of its own hands the text on to what is around it. */
function displayAround(node: Text): string {
  let display = 'contents';
  for (let at = above(node); at && display === 'contents'; at = above(at))
    display = getComputedStyle(at).display;
  return display;
}

/**
 * Whether wrapping these parts of the text leaves the page as it is. Bare text in a flex or grid container is one item,
 * wrapped it would become several; a drop cap would fall apart. Reads computed style: ask for all nodes before the
 * first is changed.
 */
export function isWrappable(node: Text, segments: readonly Segment[]): boolean {
  if (!node.parentElement || node.data.length * segments.length > MAX_COPIED) return false;
  return !/flex|grid/.test(displayAround(node)) && !isInDropCap(node, segments[0]?.start ?? 0);
}
