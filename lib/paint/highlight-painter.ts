import { isHiddenInBrowser } from '../page/visible.ts';
import { type Anchor, createAnchors, holds, reanchor } from './anchor.ts';
import { elementAt } from './element-at.ts';
import { HighlightLayers } from './highlight-layers.ts';
import type { HighlightSupport } from './highlight-support.ts';
import { createMarkSheet, type MarkSheet } from './mark-sheet.ts';
import { highlightCss } from './mark-style.ts';
import { isMarkable } from './markable.ts';
import { isBlank } from './resolve.ts';
import { scrollToRange } from './scroll.ts';
import { lengthOf } from './segments.ts';
import type { MarkRequest, Painter, PainterOptions, Point } from './types.ts';

interface Entry {
  readonly mark: MarkRequest;
  readonly anchors: readonly Anchor[];
  readonly ranges: readonly Range[];
}

const isSame = (a: MarkRequest, b: MarkRequest): boolean =>
  a.statement === b.statement && a.form === b.form && a.spans.length === b.spans.length;

/** Whether an entry shows exactly what is asked for, wherever the host has moved it. */
function shows({ mark, anchors }: Entry, wanted: MarkRequest): boolean {
  return (
    isSame(mark, wanted) &&
    wanted.spans.every(({ node, start, end }, index) => {
      const anchor = anchors[index];
      if (!anchor || !holds(anchor)) return false;
      const { range } = anchor;
      return range.startContainer === node && range.startOffset === start && range.endOffset === end;
    })
  );
}

const contains = (rect: DOMRect, { clientX, clientY }: Point): boolean =>
  clientX >= rect.left && clientX <= rect.right && clientY >= rect.top && clientY <= rect.bottom;

const boxesOf = (ranges: readonly Range[]): DOMRect[] =>
  ranges
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0);

const isShown = ({ node: { parentElement } }: Anchor): boolean =>
  parentElement === null || !isHiddenInBrowser(parentElement);

/**
 * Marks by the CSS Custom Highlight API: no node of the page changes, so that an application which owns them notices
 * nothing. Ranges follow the text through edits. Where the host replaces the text, they are put back before the next frame
 * if the same words still stand there, and dropped otherwise: whoever watches the page will read and paint it again.
 */
export class HighlightPainter implements Painter {
  readonly #options: PainterOptions;
  readonly #support: HighlightSupport;
  readonly #sheet: MarkSheet;
  readonly #layers: HighlightLayers;
  readonly #entries = new Map<string, Entry>();
  readonly #byRange = new Map<AbstractRange, Entry>();
  readonly #observer = new MutationObserver((records) => this.#onRecords(records));
  #order: readonly string[] = [];
  #active: string | null = null;
  #roots = new Set<Node>();

  constructor(options: PainterOptions, support: HighlightSupport) {
    this.#options = options;
    this.#support = support;
    this.#sheet = createMarkSheet((palette) => highlightCss(options.look, palette, support.lines));
    this.#layers = new HighlightLayers(support);
    options.signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  paint(marks: readonly MarkRequest[]): void {
    if (this.#options.signal.aborted) return;
    this.#onRecords(this.#observer.takeRecords());
    const wanted = new Map(marks.map((mark) => [mark.key, mark]));
    for (const entry of [...this.#entries.values()]) {
      const mark = wanted.get(entry.mark.key);
      if (!mark || !shows(entry, mark)) this.#drop(entry);
    }
    const texts = new Map<Element, string>();
    for (const mark of wanted.values()) if (!this.#entries.has(mark.key)) this.#add(mark, texts);
    this.#order = [...wanted.keys()];
    this.#sheet.apply(this.#order.flatMap((key) => this.#entries.get(key)?.anchors[0]?.node ?? []));
    this.#watch();
    this.setActive(this.#active);
  }

  inHostNodes(marks: readonly MarkRequest[]): readonly MarkRequest[] {
    return marks;
  }

  setActive(key: string | null): void {
    this.#active = key;
    this.#layers.setActive((key !== null && this.#entries.get(key)?.ranges) || []);
    this.#layers.repair();
  }

  hitTest(point: Point): readonly string[] {
    this.#layers.repair();
    // The browsers' own test sees through what covers the text. The topmost element must be the text's own.
    const element = elementAt(this.#options.document, point.clientX, point.clientY);
    const isAtTop = ({ node }: Anchor): boolean => node.parentElement === element;
    const found = new Set(this.#entriesAt(point, isAtTop));
    return [...found].sort((a, b) => lengthOf(a.mark) - lengthOf(b.mark)).map(({ mark }) => mark.key);
  }

  rects(key: string): readonly DOMRect[] {
    const shown = (this.#entries.get(key)?.anchors ?? []).filter(isShown);
    return boxesOf(shown.map(({ range }) => range));
  }

  elementOf(key: string): Element | null {
    return this.#entries.get(key)?.anchors[0]?.node.parentElement ?? null;
  }

  scrollTo(key: string): boolean {
    const [range] = this.#entries.get(key)?.ranges ?? [];
    if (range) scrollToRange(range);
    return range !== undefined;
  }

  painted(): readonly string[] {
    return this.#order.filter((key) => this.#entries.has(key));
  }

  #add(mark: MarkRequest, texts: Map<Element, string>): void {
    const spans = mark.spans.filter(
      ({ node, start, end }) =>
        isMarkable(node) && end <= node.data.length && !isBlank(node.data.slice(start, end)),
    );
    if (spans.length === 0) return;
    const anchors = createAnchors(spans, texts);
    const entry = { mark, anchors, ranges: anchors.map(({ range }) => range) };
    this.#entries.set(mark.key, entry);
    for (const range of entry.ranges) this.#byRange.set(range, entry);
    this.#layers.add(mark.form, entry.ranges);
  }

  #drop(entry: Entry): void {
    this.#entries.delete(entry.mark.key);
    for (const range of entry.ranges) this.#byRange.delete(range);
    this.#layers.delete(entry.mark.form, entry.ranges);
  }

  #watch(): void {
    const anchors = [...this.#entries.values()].flatMap((entry) => entry.anchors);
    const now = new Set(anchors.map(({ node }) => node.getRootNode()));
    if (now.size === this.#roots.size && [...now].every((root) => this.#roots.has(root))) return;
    this.#roots = now;
    this.#observer.disconnect();
    for (const root of now)
      this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Puts ranges back whose text was replaced, and drops those whose words are gone. Additions cannot harm a range. */
  #onRecords(records: readonly MutationRecord[]): void {
    if (!records.some(({ type, removedNodes }) => type === 'characterData' || removedNodes.length > 0))
      return;
    const lost = [...this.#entries.values()].filter(
      ({ anchors }) => !anchors.every((anchor) => holds(anchor) || reanchor(anchor)),
    );
    this.#layers.repair();
    for (const entry of lost) this.#drop(entry);
  }

  #entriesAt(point: Point, isAtTop: (anchor: Anchor) => boolean): Entry[] {
    if (this.#support.hitTest) {
      const shadowRoots = [...this.#roots].filter((root) => root instanceof ShadowRoot);
      return this.#support
        .hitTest(point, shadowRoots)
        .filter(({ highlight }) => this.#layers.isOurs(highlight))
        .flatMap(({ ranges }) => ranges.flatMap((range) => this.#byRange.get(range) ?? []))
        .filter(({ anchors }) => anchors.some(isAtTop));
    }
    const covers = ({ range }: Anchor): boolean => boxesOf([range]).some((box) => contains(box, point));
    return [...this.#entries.values()].filter(({ anchors }) =>
      anchors.some((anchor) => isAtTop(anchor) && covers(anchor)),
    );
  }

  #end(): void {
    this.#observer.disconnect();
    for (const entry of [...this.#entries.values()]) this.#drop(entry);
    this.#layers.remove();
    this.#sheet.remove();
  }
}
