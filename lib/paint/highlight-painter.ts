import { isHiddenInBrowser } from '../page/visible.ts';
import { type Anchor, createAnchors, holds, reanchor } from './anchor.ts';
import { elementAt } from './element-at.ts';
import { createHighlightLayers } from './highlight-layers.ts';
import type { HighlightSupport } from './highlight-support.ts';
import { createMarkSheet } from './mark-sheet.ts';
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
 * nothing. Ranges follow the text through edits; where the host replaces it, they are put back before the next frame
 * if the text still stands there, and reported as lost otherwise.
 */
export function createHighlightPainter(options: PainterOptions, support: HighlightSupport): Painter {
  const { document, signal, onHostChange } = options;
  const sheet = createMarkSheet((palette) => highlightCss(options.look, palette, support.lines));
  const layers = createHighlightLayers(support);
  const entries = new Map<string, Entry>();
  const byRange = new Map<AbstractRange, Entry>();
  let order: readonly string[] = [];
  let active: string | null = null;
  let roots = new Set<Node>();
  const observer = new MutationObserver(onRecords);
  signal.addEventListener('abort', end, { once: true });

  function drop(entry: Entry): void {
    entries.delete(entry.mark.key);
    for (const range of entry.ranges) byRange.delete(range);
    layers.delete(entry.mark.form, entry.ranges);
  }

  function add(mark: MarkRequest, texts: Map<Element, string>): void {
    const spans = mark.spans.filter(
      ({ node, start, end }) =>
        isMarkable(node) && end <= node.data.length && !isBlank(node.data.slice(start, end)),
    );
    if (spans.length === 0) return;
    const anchors = createAnchors(spans, texts);
    const entry = { mark, anchors, ranges: anchors.map(({ range }) => range) };
    entries.set(mark.key, entry);
    for (const range of entry.ranges) byRange.set(range, entry);
    layers.add(mark.form, entry.ranges);
  }

  function watch(): void {
    const now = new Set(
      [...entries.values()].flatMap(({ anchors }) => anchors.map(({ node }) => node.getRootNode())),
    );
    if (now.size === roots.size && [...now].every((root) => roots.has(root))) return;
    roots = now;
    observer.disconnect();
    for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Additions cannot harm a range: only removals and rewritten text are looked at. */
  function onRecords(records: readonly MutationRecord[]): void {
    if (!records.some(({ type, removedNodes }) => type === 'characterData' || removedNodes.length > 0))
      return;
    const lost = [...entries.values()].filter(
      ({ anchors }) => !anchors.every((anchor) => holds(anchor) || reanchor(anchor)),
    );
    layers.repair();
    if (lost.length === 0) return;
    for (const entry of lost) drop(entry);
    const keys = lost.map(({ mark }) => mark.key);
    queueMicrotask(() => !signal.aborted && onHostChange({ kind: 'lost', keys }));
  }

  function paint(marks: readonly MarkRequest[]): void {
    if (signal.aborted) return;
    onRecords(observer.takeRecords());
    const wanted = new Map(marks.map((mark) => [mark.key, mark]));
    for (const entry of [...entries.values()]) {
      const mark = wanted.get(entry.mark.key);
      if (!mark || !shows(entry, mark)) drop(entry);
    }
    const texts = new Map<Element, string>();
    for (const mark of wanted.values()) if (!entries.has(mark.key)) add(mark, texts);
    order = [...wanted.keys()];
    sheet.apply(order.flatMap((key) => entries.get(key)?.anchors[0]?.node ?? []));
    watch();
    setActive(active);
  }

  function setActive(key: string | null): void {
    active = key;
    layers.setActive((key !== null && entries.get(key)?.ranges) || []);
    layers.repair();
  }

  function entriesAt(point: Point): Entry[] {
    // The browsers' own test sees through what covers the text. The topmost element must be the text's own.
    const element = elementAt(document, point.clientX, point.clientY);
    const isAtTop = ({ node }: Anchor): boolean => node.parentElement === element;
    if (support.hitTest) {
      const shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
      return support
        .hitTest(point, shadowRoots)
        .filter(({ highlight }) => layers.isOurs(highlight))
        .flatMap(({ ranges }) => ranges.flatMap((range) => byRange.get(range) ?? []))
        .filter(({ anchors }) => anchors.some(isAtTop));
    }
    return [...entries.values()].filter(({ anchors }) =>
      anchors.some(
        (anchor) => isAtTop(anchor) && boxesOf([anchor.range]).some((box) => contains(box, point)),
      ),
    );
  }

  function hitTest(point: Point): readonly string[] {
    layers.repair();
    const found = [...new Set(entriesAt(point))].sort((a, b) => lengthOf(a.mark) - lengthOf(b.mark));
    return found.map(({ mark }) => mark.key);
  }

  function end(): void {
    observer.disconnect();
    for (const entry of [...entries.values()]) drop(entry);
    layers.remove();
    sheet.remove();
  }

  return {
    name: 'highlight',
    paint,
    inHostNodes: (marks) => marks,
    setActive,
    hitTest,
    rects: (key) => boxesOf((entries.get(key)?.anchors ?? []).filter(isShown).map(({ range }) => range)),
    elementOf: (key) => entries.get(key)?.anchors[0]?.node.parentElement ?? null,
    scrollTo(key) {
      const [range] = entries.get(key)?.ranges ?? [];
      if (range) scrollToRange(range);
      return range !== undefined;
    },
    painted: () => order.filter((key) => entries.has(key)),
  };
}
