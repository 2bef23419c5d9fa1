import type { PageBlock } from './types.ts';

/** An element for navigation, comments and the like, and the next such element around it. */
export interface Around {
  readonly element: Element;
  readonly outer: Around | null;
}

/** A block with the facts that decide whether it belongs to the article. */
export interface RawBlock extends PageBlock {
  /** The innermost dialog around it; null outside dialogs. */
  readonly dialog: Element | null;
  /** The innermost element for navigation, comments and the like around it, within its dialog; null if there is none. */
  readonly around: Around | null;
  /** Is it in a block quotation? */
  readonly isQuoted: boolean;
  /** Characters of its text that are links. */
  readonly linked: number;
  /** The nearest element of the article role, and the outermost. */
  readonly article: Element | null;
}

/** The facts about a block that follow from its place. */
type BlockPlace = Omit<RawBlock, 'text' | 'nodes' | 'starts' | 'linked'>;

/** The circumstances of a text node. */
interface TextSetting {
  readonly keepsLines: boolean;
  readonly inLink: boolean;
}

/** Stands for a single `<br>`, which may or may not begin a new sentence. */
const LINE_BREAK = '\u2028';
/** Preformatted text is wrapped by hand: only a blank line ends a paragraph in it. Keeps the length. */
const withSoftLines = (data: string): string =>
  data.replace(/\n(?:[ \t\r]*\n)*/g, (lines) => (lines.length > 1 ? lines : LINE_BREAK));

/** Collects the text of one block after the other. */
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

  /** Adds a quotation mark that the browser draws, and that is in no node. */
  mark(mark: string): void {
    this.#break();
    this.text += mark;
  }

  #break(): void {
    if (this.breaks > 0 && this.text !== '') this.text += this.breaks > 1 ? '\n' : LINE_BREAK;
    this.breaks = 0;
  }

  /** Ends the current block and returns it, if it has any text. */
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
