import { parentElementOf, rootOf } from '../dom/untrapped.ts';

function slotOf(node: Node): Element | null {
  if (node instanceof Text) return Reflect.get(Text.prototype, 'assignedSlot', node);
  return Reflect.get(Element.prototype, 'assignedSlot', node);
}

/** The element in which a text or element is rendered: its slot, its parent, or the host of its shadow tree. */
export function above(node: Text | Element): Element | null {
  const shown = slotOf(node) ?? parentElementOf(node);
  if (shown) return shown;
  const root = rootOf(node);
  return root instanceof ShadowRoot ? root.host : null;
}
