import { closest } from '../dom/untrapped.ts';

/** Where no mark may stand: what is edited, not shown, not HTML, or ours. */
const UNMARKABLE = [
  'script,style,title,noscript,template,textarea,select,option,object,iframe,canvas,audio,video',
  'svg,math',
  '[contenteditable]:not([contenteditable="false" i])',
  'crossquote-ui',
].join(',');

/** Splitting a long text node copies all of it each time: past this many characters copied, wrapping is too slow. */
const MAX_COPIED = 20_000_000;

/** Whether marks may be shown on the text at all. */
export function isMarkable(node: Text): boolean {
  return node.isConnected && closest(node.parentElement, UNMARKABLE) === null;
}

/**
 * Whether wrapping parts of the text leaves the page as it is. Bare text in a flex or grid container is one item,
 * wrapped it would become several. Reads computed style: ask for all nodes before the first is changed.
 */
export function isWrappable(node: Text, marks: number): boolean {
  const parent = node.parentElement;
  if (!parent || node.data.length * marks > MAX_COPIED) return false;
  return !/flex|grid/.test(getComputedStyle(parent).display);
}
