import { openRootsOf } from '../dom/open-roots.ts';
import { queryAll } from '../dom/untrapped.ts';
import { HIGHLIGHT_NAMES } from '../paint/highlight-names.ts';
import { MARK_ELEMENT } from '../paint/mark-text.ts';

/** The beginning of every style sheet of our marks. */
const OUR_SHEET = /^(?:crossquote-mark\b|::highlight\(crossquote-)/;

/**
 * Removes what a stopped copy of the annotator has left on the page: Firefox stops the scripts of an updated or removed
 * extension without notice. The page's text stays as it is.
 */
export function clearDeadCopy(document: Document): void {
  for (const root of openRootsOf(document)) {
    for (const mark of queryAll(root, MARK_ELEMENT)) mark.replaceWith(...mark.childNodes);
    for (const style of queryAll(root, 'style')) if (OUR_SHEET.test(style.textContent)) style.remove();
  }
  for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
}
