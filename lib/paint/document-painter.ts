import { closest, listen } from '../dom/untrapped.ts';
import { isHiddenInBrowser } from '../page/visible.ts';
import { elementAt } from './element-at.ts';
import { keepSelection } from './keep-selection.ts';
import { createMarkSheet } from './mark-sheet.ts';
import { elementCss } from './mark-style.ts';
import { MARK_ELEMENT } from './mark-text.ts';
import { isMarkable, isWrappable } from './markable.ts';
import { isUntouched, type MarkedText } from './marked-text.ts';
import { createMarkedTexts, type MarkedTexts } from './marked-texts.ts';
import { scrollToElement } from './scroll.ts';
import { type Segment, sameSegments, segmentsByNode } from './segments.ts';
import { createStrayMarks } from './stray-marks.ts';
import type { HostChange, MarkRequest, Painter, PainterOptions, Point } from './types.ts';

const keysIn = (marked: MarkedText): string[] =>
  marked.segments.flatMap(({ marks }) => marks.map((m) => m.key));

/** Whether the page outweighs the looks of marks, as only important rules of a cascade layer can. */
function isBeaten(marks: Iterable<Element>): boolean {
  const [mark] = marks;
  return mark !== undefined && getComputedStyle(mark).cursor !== 'pointer';
}

/** What is wanted and can be wrapped, and the keys of what cannot. */
function wrappable(marks: readonly MarkRequest[], texts: MarkedTexts) {
  const wanted = segmentsByNode(marks, texts.textOf);
  const refused = new Set<string>();
  for (const [node, segments] of wanted) {
    if (texts.get(node) && node.isConnected) continue;
    if (isMarkable(node) && isWrappable(node, segments)) continue;
    wanted.delete(node);
    if (node.isConnected) for (const { marks } of segments) for (const { key } of marks) refused.add(key);
  }
  return { wanted, refused };
}

/**
 * Marks by wrapping text in elements (mark.js), so that they survive saving and printing. Undo gives back
 * the very text nodes. At the first sign that the host works on marked text, that text is put back and the
 * annotator told.
 */
export function createDocumentPainter(options: PainterOptions): Painter {
  const { document, signal, onHostChange } = options;
  const sheet = createMarkSheet((palette) => elementCss(options.look, palette));
  let active: string | null = null;
  let shown: readonly MarkRequest[] = [];
  const ours = (element: HTMLElement, segment: Segment): void => {
    if (segment.marks.some(({ key }) => key === active)) element.setAttribute('data-active', '');
  };
  const texts = createMarkedTexts(ours);
  const strays = createStrayMarks(document);
  const observer = new MutationObserver(onRecords);
  signal.addEventListener('abort', end, { once: true });
  listen(document, 'copy', onCopy, { signal, capture: true });

  function report(kind: HostChange['kind'], keys: Iterable<string>): void {
    const change = { kind, keys: [...new Set(keys)] };
    if (change.keys.length > 0) queueMicrotask(() => !signal.aborted && onHostChange(change));
  }

  /** Undoes what the host has touched since the last look, together with the rest of the matches it belongs to. */
  function onRecords(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    const written = new Set(
      records.flatMap((record) => (record.type === 'characterData' ? [record.target] : [])),
    );
    const touched = new Set(texts.all().filter((marked) => written.has(marked.node) || !isUntouched(marked)));
    if (touched.size === 0) return;
    const keys = new Set([...touched].flatMap(keysIn));
    const beside = texts
      .all()
      .filter((marked) => !touched.has(marked) && keysIn(marked).some((k) => keys.has(k)));
    for (const marked of [...touched, ...beside]) texts.unmark(marked, written.has(marked.node));
    watch();
    report('rewritten', keys);
  }

  /** Watches the parents of marked text from now on; what has been recorded until now is our own work. */
  function watch(): void {
    observer.disconnect();
    for (const parent of new Set(texts.all().map((marked) => marked.parent))) {
      if (parent) observer.observe(parent, { childList: true, characterData: true, subtree: true });
    }
  }

  function update(wanted: ReadonlyMap<Text, readonly Segment[]>): string[] {
    for (const marked of texts.all()) {
      if (!sameSegments(marked.segments, wanted.get(marked.node) ?? [])) texts.unmark(marked);
    }
    const refused: string[] = [];
    for (const [node, segments] of wanted) {
      if (texts.get(node) || texts.mark(node, segments)) continue;
      refused.push(...segments.flatMap(({ marks }) => marks.map((m) => m.key)));
    }
    strays.remove(new Set(texts.elements()));
    return refused;
  }

  function paint(marks: readonly MarkRequest[]): void {
    if (signal.aborted) return;
    onRecords(observer.takeRecords());
    shown = marks.map(texts.inHostNodes);
    const { wanted, refused } = wrappable(shown, texts);
    sheet.apply([...wanted.keys()]);
    let failed: string[] = [];
    keepSelection(texts, () => {
      failed = update(wanted);
    });
    watch();
    const beaten = isBeaten(texts.elements()) ? texts.all().flatMap(keysIn) : [];
    report('refused', [...refused, ...failed, ...beaten]);
  }

  /** What the reader copies is the page's: its marks are away while the browser takes it, within one frame. */
  function onCopy({ isTrusted }: Event): void {
    const selection = getSelection();
    if (!isTrusted || ![...texts.elements()].some((mark) => selection?.containsNode(mark, true))) return;
    keepSelection(texts, () => update(new Map()));
    watch();
    setTimeout(() => paint(shown));
  }

  function setActive(key: string | null): void {
    active = key;
    for (const element of texts.elements()) {
      const isActive = key !== null && texts.keysOf(element).includes(key);
      if (isActive !== element.hasAttribute('data-active')) element.toggleAttribute('data-active', isActive);
    }
  }

  function hitTest({ clientX, clientY }: Point): readonly string[] {
    const top = elementAt(document, clientX, clientY);
    for (let at = closest(top, MARK_ELEMENT); at; at = closest(at.parentElement, MARK_ELEMENT)) {
      const keys = texts.keysOf(at);
      if (keys.length > 0) return keys;
    }
    return [];
  }

  function end(): void {
    onRecords(observer.takeRecords());
    observer.disconnect();
    keepSelection(texts, () => update(new Map()));
    sheet.remove();
  }

  return {
    name: 'document',
    paint,
    inHostNodes: (marks) => marks.map(texts.inHostNodes),
    setActive,
    hitTest,
    rects: (key) =>
      texts.elementsOf(key).flatMap((mark) => (isHiddenInBrowser(mark) ? [] : [...mark.getClientRects()])),
    elementOf: (key) => texts.elementsOf(key)[0] ?? null,
    scrollTo(key) {
      const [element] = texts.elementsOf(key);
      if (element) scrollToElement(element);
      return element !== undefined;
    },
    painted: () => shown.map(({ key }) => key).filter(texts.has),
  };
}
