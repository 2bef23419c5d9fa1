import { shadowRootOf } from '../dom/untrapped.ts';
import { type IsHidden, isHiddenInBrowser } from '../page/visible.ts';

/** Elements examined between two rests. */
const REST_AFTER = 500;

/** What one reading has seen of the page: which elements are hidden, and their open shadow roots. */
export class SeenPage {
  /** Open shadow roots of the elements seen. */
  readonly roots = new Set<ShadowRoot>();
  readonly #hidden = new Map<Element, boolean>();

  /** Asks the browser whether an element is hidden, and remembers the answer. */
  readonly isHidden: IsHidden = (element) => {
    const root = shadowRootOf(element);
    if (root) this.roots.add(root);
    const hidden = isHiddenInBrowser(element);
    this.#hidden.set(element, hidden);
    return hidden;
  };

  /**
   * Whether any element that is still in the page has been shown or hidden since, or has got a shadow root, which no
   * observer reports. Rests often.
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
