import { shadowRootOf } from '../dom/untrapped.ts';
import { type IsHidden, isHiddenInBrowser } from '../page/visible.ts';

/** Elements looked at between two offers to rest. */
const REST_AFTER = 500;

/** What one reading of the page has asked of it: which elements are shown, and which open shadow roots they have. */
export class SeenPage {
  /** Open shadow roots of the elements that were asked for. */
  readonly roots = new Set<ShadowRoot>();
  readonly #hidden = new Map<Element, boolean>();

  /** Asks the browser whether an element is hidden, and remembers it. */
  readonly isHidden: IsHidden = (element) => {
    const root = shadowRootOf(element);
    if (root) this.roots.add(root);
    const hidden = isHiddenInBrowser(element);
    this.#hidden.set(element, hidden);
    return hidden;
  };

  /**
   * Whether any of the elements that are still there has been shown or hidden since, or has got a shadow root, which
   * comes without a sign. Rests often.
   */
  *isOtherwiseNow(): Generator<void, boolean> {
    let asked = 0;
    for (const [element, hidden] of this.#hidden) {
      const root = shadowRootOf(element);
      const isNew = root !== null && !this.roots.has(root);
      if (element.isConnected && (isNew || isHiddenInBrowser(element) !== hidden)) return true;
      if (++asked % REST_AFTER === 0) yield;
    }
    return false;
  }
}
