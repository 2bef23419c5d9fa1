import { closest } from '../dom/untrapped.ts';
import { above } from './above.ts';
import { isInDropCap } from './drop-cap.ts';
import type { Segment } from './segments.ts';

/** Elements without marks: they are edited, not rendered, not HTML, or ours. */
const UNMARKABLE = [
  'script,style,title,noscript,template,textarea,select,option,object,iframe,canvas,audio,video',
  'svg:not(:has(foreignObject)),math',
  '[contenteditable]:not([contenteditable="false" i])',
  'crossquote-ui',
].join(',');

/** Each split of a text node copies it. If more characters than this would be copied, wrapping is too slow. */
const MAX_COPIED = 20_000_000;

const isEdited = (): boolean => Reflect.get(Document.prototype, 'designMode', document) === 'on';

/** Whether marks may be shown on the text at all. */
export function isMarkable(node: Text): boolean {
  return node.isConnected && !isEdited() && closest(node.parentElement, UNMARKABLE) === null;
}

/** The display of the box around a text; elements without a box (`contents`) are skipped. */
function displayAround(node: Text): string {
  let display = 'contents';
  for (let at = above(node); at && display === 'contents'; at = above(at))
    display = getComputedStyle(at).display;
  return display;
}

/**
 * Whether wrapping these parts of a text leaves the layout as it is. Bare text in a flex or grid container is one item
 * and would become several; a drop cap would break. Reads computed styles: ask for all nodes before the first one is
 * changed.
 */
export function isWrappable(node: Text, segments: readonly Segment[]): boolean {
  if (!node.parentElement || node.data.length * segments.length > MAX_COPIED) return false;
  return !/flex|grid/.test(displayAround(node)) && !isInDropCap(node, segments[0]?.start ?? 0);
}
