import { isMark, type MarkedText, markNode, placeOf } from './marked-text.ts';
import { restoreNode } from './restore-text.ts';
import type { Segment } from './segments.ts';
import type { MarkRequest, NodeSpan } from './types.ts';

/** A place in a text node. */
interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

const isBefore = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** All text nodes of the page with marks, and their mark elements. */
export class MarkedTexts {
  readonly #onMark: (element: HTMLElement, segment: Segment) => void;
  readonly #byNode = new Map<Text, MarkedText>();
  /** Text node made by us → the host's node that it was cut from. */
  readonly #hosts = new Map<Text, { readonly node: Text; readonly start: number }>();
  readonly #elements = new Map<HTMLElement, Segment>();
  readonly #byKey = new Map<string, Set<HTMLElement>>();

  /** `onMark` is called for each element made. */
  constructor(onMark: (element: HTMLElement, segment: Segment) => void) {
    this.#onMark = onMark;
  }

  all(): MarkedText[] {
    return [...this.#byNode.values()];
  }

  get(node: Text): MarkedText | undefined {
    return this.#byNode.get(node);
  }

  /** The node's original characters, marked or not. */
  textOf(node: Text): string {
    return this.#byNode.get(node)?.data ?? node.data;
  }

  /** The same request in terms of the host's own nodes, as its spans may refer to pieces. */
  inHostNodes(request: MarkRequest): MarkRequest {
    return { ...request, spans: request.spans.map((span) => this.#hostSpan(span)) };
  }

  /** The place in the host's own node for a place in a node that may be a piece. */
  hostPlace(node: Text, offset: number): TextPlace {
    const host = this.#hosts.get(node);
    return host ? { node: host.node, offset: host.start + offset } : { node, offset };
  }

  /** The present place for a place in a host node. */
  placeOf(node: Text, offset: number): TextPlace {
    const marked = this.#byNode.get(node);
    return marked ? placeOf(marked, offset) : { node, offset };
  }

  /** Keys of the matches on a mark element of ours, the shortest first; empty for any other element. */
  keysOf(element: Element): readonly string[] {
    return this.#elements.get(element as HTMLElement)?.marks.map(({ key }) => key) ?? [];
  }

  /** Whether any mark element of ours belongs to the match. */
  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** Mark elements of one match, in document order. */
  elementsOf(key: string): HTMLElement[] {
    return [...(this.#byKey.get(key) ?? [])].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  }

  /** All our mark elements. */
  elements(): Iterable<HTMLElement> {
    return this.#elements.keys();
  }

  /** Marks a node. False, with the node unchanged, if the page prevents it. */
  mark(node: Text, segments: readonly Segment[]): boolean {
    const marked = markNode(node, segments, (element, segment) => {
      this.#remember(element, segment);
      this.#onMark(element, segment);
    });
    if (!marked) return false;
    this.#byNode.set(node, marked);
    for (const { text, start } of marked.left) this.#hosts.set(text, { node, start });
    return true;
  }

  /** Removes the marks on a node. `written`: the host has written to the node since it was marked. */
  unmark(marked: MarkedText, written = false): void {
    restoreNode(marked, written);
    this.#byNode.delete(marked.node);
    for (const { piece, text } of marked.left) {
      this.#hosts.delete(text);
      if (isMark(piece)) this.#forget(piece);
    }
  }

  #hostSpan(span: NodeSpan): NodeSpan {
    const host = this.#hosts.get(span.node);
    return host ? { node: host.node, start: host.start + span.start, end: host.start + span.end } : span;
  }

  #remember(element: HTMLElement, segment: Segment): void {
    this.#elements.set(element, segment);
    for (const { key } of segment.marks) {
      const known = this.#byKey.get(key);
      if (known) known.add(element);
      else this.#byKey.set(key, new Set([element]));
    }
  }

  #forget(element: HTMLElement): void {
    for (const { key } of this.#elements.get(element)?.marks ?? []) {
      const known = this.#byKey.get(key);
      known?.delete(element);
      if (known?.size === 0) this.#byKey.delete(key);
    }
    this.#elements.delete(element);
  }
}
