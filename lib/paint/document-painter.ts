import { closest, listen } from '../dom/untrapped.ts';
import { isHiddenInBrowser } from '../page/visible.ts';
import { elementAt } from './element-at.ts';
import { keepSelection } from './keep-selection.ts';
import { createMarkSheet, type MarkSheet } from './mark-sheet.ts';
import { elementCss } from './mark-style.ts';
import { MARK_ELEMENT } from './mark-text.ts';
import { isMarkable, isWrappable } from './markable.ts';
import { isUntouched, type MarkedText } from './marked-text.ts';
import { MarkedTexts } from './marked-texts.ts';
import { scrollToElement } from './scroll.ts';
import { type Segment, sameSegments, segmentsByNode } from './segments.ts';
import { createStrayMarks, type StrayMarks } from './stray-marks.ts';
import type { MarkRequest, Painter, PainterOptions, Point, Unsuited } from './types.ts';

const keysIn = (marked: MarkedText): string[] =>
  marked.segments.flatMap(({ marks }) => marks.map((m) => m.key));

/** Whether the page's styles win over those of our marks, as important rules in a cascade layer do. */
function isBeaten(marks: Iterable<Element>): boolean {
  const [mark] = marks;
  return mark !== undefined && getComputedStyle(mark).cursor !== 'pointer';
}

/** The segments to mark on each text node that can be wrapped, and whether any text in the page cannot. */
function wrappable(marks: readonly MarkRequest[], texts: MarkedTexts) {
  const wanted = segmentsByNode(marks, (node) => texts.textOf(node));
  let hasRefused = false;
  for (const [node, segments] of wanted) {
    if (texts.get(node) && node.isConnected) continue;
    if (isMarkable(node) && isWrappable(node, segments)) continue;
    wanted.delete(node);
    hasRefused ||= node.isConnected;
  }
  return { wanted, hasRefused };
}

/**
 * Marks by wrapping text in elements (mark.js), so that marks survive saving, printing and copying. Undo restores the very
 * text nodes. At the first sign that the host changes marked text, that text is restored and the annotator is told.
 */
export class DocumentPainter implements Painter {
  readonly #options: PainterOptions;
  readonly #sheet: MarkSheet;
  readonly #texts: MarkedTexts;
  readonly #strays: StrayMarks;
  readonly #observer = new MutationObserver((records) => this.#onRecords(records));
  #active: string | null = null;
  #shown: readonly MarkRequest[] = [];

  constructor(options: PainterOptions) {
    this.#options = options;
    this.#sheet = createMarkSheet((palette) => elementCss(options.look, palette));
    this.#texts = new MarkedTexts((element, { marks }) => {
      if (marks.some(({ key }) => key === this.#active)) element.setAttribute('data-active', '');
    });
    this.#strays = createStrayMarks(options.document);
    const { document, signal } = options;
    signal.addEventListener('abort', () => this.#end(), { once: true });
    listen(document, 'copy', (event) => this.#onCopy(event), { signal, capture: true });
  }

  paint(marks: readonly MarkRequest[]): void {
    if (this.#options.signal.aborted) return;
    this.#onRecords(this.#observer.takeRecords());
    this.#shown = this.inHostNodes(marks);
    const { wanted, hasRefused } = wrappable(this.#shown, this.#texts);
    this.#sheet.apply([...wanted.keys()]);
    let areAllMarked = true;
    keepSelection(this.#texts, () => {
      areAllMarked = this.#update(wanted);
    });
    this.#watch();
    if (hasRefused || !areAllMarked || isBeaten(this.#texts.elements())) this.#report('refused');
  }

  inHostNodes(marks: readonly MarkRequest[]): readonly MarkRequest[] {
    return marks.map((mark) => this.#texts.inHostNodes(mark));
  }

  setActive(key: string | null): void {
    this.#active = key;
    for (const element of this.#texts.elements()) {
      const isActive = key !== null && this.#texts.keysOf(element).includes(key);
      if (isActive !== element.hasAttribute('data-active')) element.toggleAttribute('data-active', isActive);
    }
  }

  hitTest({ clientX, clientY }: Point): readonly string[] {
    const top = elementAt(this.#options.document, clientX, clientY);
    for (let at = closest(top, MARK_ELEMENT); at; at = closest(at.parentElement, MARK_ELEMENT)) {
      const keys = this.#texts.keysOf(at);
      if (keys.length > 0) return keys;
    }
    return [];
  }

  rects(key: string): readonly DOMRect[] {
    const shown = this.#texts.elementsOf(key).filter((mark) => !isHiddenInBrowser(mark));
    return shown.flatMap((mark) => [...mark.getClientRects()]);
  }

  elementOf(key: string): Element | null {
    return this.#texts.elementsOf(key)[0] ?? null;
  }

  scrollTo(key: string): boolean {
    const element = this.elementOf(key);
    if (element) scrollToElement(element);
    return element !== null;
  }

  painted(): readonly string[] {
    return this.#shown.map(({ key }) => key).filter((key) => this.#texts.has(key));
  }

  /** What the reader copies is the page's: its marks are away while the browser takes it, within one frame. */
  #onCopy({ isTrusted }: Event): void {
    const selection = getSelection();
    if (!isTrusted || ![...this.#texts.elements()].some((mark) => selection?.containsNode(mark, true)))
      return;
    keepSelection(this.#texts, () => this.#update(new Map()));
    this.#watch();
    setTimeout(() => this.paint(this.#shown));
  }

  #report(why: Unsuited): void {
    const { signal, onUnsuited } = this.#options;
    queueMicrotask(() => !signal.aborted && onUnsuited(why));
  }

  /** Undoes the marks on text that the host has touched since the last look, and the other parts of the same matches. */
  #onRecords(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    const written = new Set(
      records.flatMap((record) => (record.type === 'characterData' ? [record.target] : [])),
    );
    const all = this.#texts.all();
    const touched = new Set(all.filter((marked) => written.has(marked.node) || !isUntouched(marked)));
    if (touched.size === 0) return;
    const keys = new Set([...touched].flatMap(keysIn));
    const beside = all.filter((marked) => !touched.has(marked) && keysIn(marked).some((k) => keys.has(k)));
    for (const marked of [...touched, ...beside]) this.#texts.unmark(marked, written.has(marked.node));
    this.#watch();
    this.#report('rewritten');
  }

  /** Watches the parents of marked text. Records up to now are of our own changes, and are dropped. */
  #watch(): void {
    this.#observer.disconnect();
    for (const parent of new Set(this.#texts.all().map((marked) => marked.parent))) {
      if (parent) this.#observer.observe(parent, { childList: true, characterData: true, subtree: true });
    }
  }

  /** Makes the marks on the page those that are wanted. False if the page stood in the way of any. */
  #update(wanted: ReadonlyMap<Text, readonly Segment[]>): boolean {
    const texts = this.#texts;
    for (const marked of texts.all()) {
      if (!sameSegments(marked.segments, wanted.get(marked.node) ?? [])) texts.unmark(marked);
    }
    const failed = [...wanted].filter(([node, segments]) => !texts.get(node) && !texts.mark(node, segments));
    this.#strays.remove(new Set(texts.elements()));
    return failed.length === 0;
  }

  #end(): void {
    this.#onRecords(this.#observer.takeRecords());
    this.#observer.disconnect();
    keepSelection(this.#texts, () => this.#update(new Map()));
    this.#sheet.remove();
  }
}
