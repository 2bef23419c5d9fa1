import type { PageBlock } from './types.ts';

/** An element that holds navigation, comments and the like, and the next such element around it. */
export interface Around {
  readonly element: Element;
  readonly outer: Around | null;
}

/** A block with what is needed to judge whether it belongs to the article. */
export interface RawBlock extends PageBlock {
  /** The innermost dialog it is in; null on the page itself. */
  readonly dialog: Element | null;
  /** The innermost element around it, within its dialog, that holds navigation, comments and the like; null in the open. */
  readonly around: Around | null;
  /** Does it stand in a block quotation? */
  readonly isQuoted: boolean;
  /** Characters of its text that are links. */
  readonly linked: number;
  /** The nearest element of the article role, and the outermost. */
  readonly article: Element | null;
}

/** What is known of a block by where it stands. */
type BlockPlace = Omit<RawBlock, 'text' | 'nodes' | 'starts' | 'linked'>;

/** How a text node stands in its block. */
interface TextSetting {
  readonly keepsLines: boolean;
  readonly inLink: boolean;
}

/** A single `<br>`: perhaps a new sentence, perhaps only a new line of the same. */
const LINE_BREAK = '\u2028';
/** Preformatted text wraps its lines by hand; only a blank line ends a paragraph there. Keeps the length. */
const withSoftLines = (data: string): string =>
  data.replace(/\n(?:[ \t\r]*\n)*/g, (lines) => (lines.length > 1 ? lines : LINE_BREAK));

/** Gathers the text of one block after the other. */
export class BlockBuilder {
  text = '';
  nodes: Text[] = [];
  starts: number[] = [];
  linked = 0;
  breaks = 0;

  add(node: Text, { keepsLines, inLink }: TextSetting): void {
    const data = keepsLines ? withSoftLines(node.data) : node.data.replace(/[\n\r\t\f]/g, ' ');
    if (data === '') return;
    this.#break();
    this.starts.push(this.text.length);
    this.nodes.push(node);
    this.text += data;
    if (inLink) this.linked += data.length;
  }

  /** A mark that the browser sets: it stands in no node. */
  mark(mark: string): void {
    this.#break();
    this.text += mark;
  }

  #break(): void {
    if (this.breaks > 0 && this.text !== '') this.text += this.breaks > 1 ? '\n' : LINE_BREAK;
    this.breaks = 0;
  }

  /** The block that was read, if it has any text; the next one begins. */
  take(place: BlockPlace): RawBlock[] {
    const { text, nodes, starts, linked } = this;
    this.text = '';
    this.nodes = [];
    this.starts = [];
    this.linked = 0;
    this.breaks = 0;
    if (nodes.length === 0 || text.trim() === '') return [];
    return [{ ...place, text, nodes, starts, linked }];
  }
}
