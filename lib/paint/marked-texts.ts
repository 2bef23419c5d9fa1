import { isMark, type MarkedText, markNode, placeOf } from './marked-text.ts';
import { restoreNode } from './restore-text.ts';
import type { Segment } from './segments.ts';
import type { MarkRequest, NodeSpan } from './types.ts';

/** All text nodes of the page with marks, and their mark elements. */
export interface MarkedTexts {
  all(): MarkedText[];
  get(node: Text): MarkedText | undefined;
  /** The node's original characters, marked or not. */
  textOf(node: Text): string;
  /** The same request in terms of the host's own nodes, as its spans may refer to pieces. */
  inHostNodes(mark: MarkRequest): MarkRequest;
  /** The place in the host's own node for a place in a node that may be a piece. */
  hostPlace(node: Text, offset: number): { node: Text; offset: number };
  /** The present place for a place in a host node. */
  placeOf(node: Text, offset: number): { node: Text; offset: number };
  /** Keys of the matches on a mark element of ours, the shortest first; empty for any other element. */
  keysOf(element: Element): readonly string[];
  /** Whether any mark element of ours belongs to the match. */
  has(key: string): boolean;
  /** Mark elements of one match, in document order. */
  elementsOf(key: string): HTMLElement[];
  /** All our mark elements. */
  elements(): Iterable<HTMLElement>;
  /** Marks a node. False, with the node unchanged, if the page prevents it. */
  mark(node: Text, segments: readonly Segment[]): boolean;
  /** Removes the marks on a node. `written`: the host has written to the node since it was marked. */
  unmark(marked: MarkedText, written?: boolean): void;
}

const isBefore = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** An empty collection. `onMark` is called for each element made. */
export function createMarkedTexts(onMark: (element: HTMLElement, segment: Segment) => void): MarkedTexts {
  const byNode = new Map<Text, MarkedText>();
  /** Text node made by us → the host's node that it was cut from. */
  const hosts = new Map<Text, { readonly node: Text; readonly start: number }>();
  const elements = new Map<HTMLElement, Segment>();
  const byKey = new Map<string, Set<HTMLElement>>();

  function remember(element: HTMLElement, segment: Segment): void {
    elements.set(element, segment);
    for (const { key } of segment.marks) {
      const known = byKey.get(key);
      if (known) known.add(element);
      else byKey.set(key, new Set([element]));
    }
  }

  function forget(element: HTMLElement): void {
    for (const { key } of elements.get(element)?.marks ?? []) {
      const known = byKey.get(key);
      known?.delete(element);
      if (known?.size === 0) byKey.delete(key);
    }
    elements.delete(element);
  }

  function hostSpan(span: NodeSpan): NodeSpan {
    const host = hosts.get(span.node);
    return host ? { node: host.node, start: host.start + span.start, end: host.start + span.end } : span;
  }

  function mark(node: Text, segments: readonly Segment[]): boolean {
    const marked = markNode(node, segments, (element, segment) => {
      remember(element, segment);
      onMark(element, segment);
    });
    if (!marked) return false;
    byNode.set(node, marked);
    for (const { text, start } of marked.left) hosts.set(text, { node, start });
    return true;
  }

  function unmark(marked: MarkedText, written = false): void {
    restoreNode(marked, written);
    byNode.delete(marked.node);
    for (const { piece, text } of marked.left) {
      hosts.delete(text);
      if (isMark(piece)) forget(piece);
    }
  }

  return {
    all: () => [...byNode.values()],
    get: (node) => byNode.get(node),
    textOf: (node) => byNode.get(node)?.data ?? node.data,
    inHostNodes: (request) => ({ ...request, spans: request.spans.map(hostSpan) }),
    hostPlace(node, offset) {
      const host = hosts.get(node);
      return host ? { node: host.node, offset: host.start + offset } : { node, offset };
    },
    placeOf(node, offset) {
      const marked = byNode.get(node);
      return marked ? placeOf(marked, offset) : { node, offset };
    },
    keysOf: (element) => elements.get(element as HTMLElement)?.marks.map(({ key }) => key) ?? [],
    has: (key) => byKey.has(key),
    elementsOf: (key) => [...(byKey.get(key) ?? [])].sort((a, b) => (isBefore(a, b) ? -1 : 1)),
    elements: () => elements.keys(),
    mark,
    unmark,
  };
}
