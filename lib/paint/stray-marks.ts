import { MARK_ELEMENT } from './mark-text.ts';

/** Copies removed at most: a page with more makes them on purpose. */
const MAX_STRAYS = 2000;

/** Removes copies that the page has made of our marks (a cloned or re-parsed article); their text stays. */
export interface StrayMarks {
  /** `ours`: the marks that are not copies. */
  remove(ours: ReadonlySet<Element>): void;
}

/**
 * Remembers the mark elements that are in the page already, as in a page saved with its marks: they belong to the page
 * and stay.
 */
export function createStrayMarks(document: Document): StrayMarks {
  // A named image can take the place of the document's own method.
  const present = Document.prototype.getElementsByTagName.call(document, MARK_ELEMENT);
  const saved = new WeakSet<Element>(present);
  return {
    remove(ours) {
      if (present.length === ours.size) return;
      const strays = [...present].filter((element) => !ours.has(element) && !saved.has(element));
      for (const stray of strays.slice(0, MAX_STRAYS)) stray.replaceWith(...stray.childNodes);
    },
  };
}
