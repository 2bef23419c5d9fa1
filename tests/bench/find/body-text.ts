/** The text of the body as one string that can be mapped back to its nodes, as text-quote anchors need it. */
export class BodyText {
  readonly text: string;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];

  constructor() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    let at = 0;
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      this.#nodes.push(node);
      this.#starts.push(at);
      parts.push(node.data);
      at += node.data.length;
    }
    this.text = parts.join('');
  }

  /** The node that holds the character at an offset. */
  nodeAt(offset: number): Node {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#nodes[low] ?? document.body;
  }
}
