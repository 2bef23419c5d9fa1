import { isWord, LOOK_AHEAD, type QuoteSpan, REST_AFTER, SPACELESS } from './quote-span.ts';

/** No quotation runs on longer without a closing mark; past it the opening mark was a stray. */
const LONGEST_QUOTATION = 2500;

const ALWAYS_OPEN = '“«「『《„‟〝‹';
/** Double marks; teletype copy writes ``…'' for them. */
const MARK = /["“”„‟«»「」『』《》〝〞‹›]|``|''/g;

/** By the mark that opens a quotation: that mark, then those that close it. */
const OWN_MARKS: Readonly<Record<string, string>> = {
  '“': '“”',
  '„': '„“”',
  '«': '«»',
  '»': '»«',
  '「': '「」',
  '『': '『』',
  '《': '《》',
};

/** What follows an opening mark that is set apart from its words, as French guillemets are: the words, and its like. */
const SPACED = /^\s[^\s"][^"\n]*\s"(?:[\s.,;:!?)]|$)/;

/** For straight marks: does the mark at `at` open a quotation, judged by what stands around it? */
function opensHere(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (after === '') return false;
  if (/\s/.test(after)) return /^\s?$/.test(before) && SPACED.test(text.slice(at + 1, at + LOOK_AHEAD));
  return SPACELESS.test(before + after) || !(isWord(before) || /[.,!?;%)\]’'…]/.test(before));
}

/** What a double mark does, given whether a quotation is open and by which mark. */
function roleOf(mark: string, text: string, at: number, opener: string | null): 'open' | 'close' | 'nested' {
  if (mark === '“' && opener === '„') return 'close';
  // Set by mistake for the closing one.
  if (mark === '“' && opener === '“' && !opensHere(text, at)) return 'close';
  if (mark === '«' && opener === '»') return 'close';
  if (opener !== null && isNested(mark, text, at, opener)) return 'nested';
  if (mark === '``' || ALWAYS_OPEN.includes(mark)) return 'open';
  return opener === null && opensHere(text, at) ? 'open' : 'close';
}

/** A mark of another kind is nested where the open quotation still gets its own closing mark, in the same line. */
function isNested(mark: string, text: string, at: number, opener: string): boolean {
  const own = OWN_MARKS[opener];
  if (own === undefined || own.includes(mark)) return false;
  const end = Math.min(text.length, at + LOOK_AHEAD);
  for (let next = at + 1; next < end && text.charAt(next) !== '\n'; next++) {
    const place = own.indexOf(text.charAt(next));
    if (place >= 0) return place > 0;
  }
  return false;
}

/** Walks over the double marks of one block and keeps which quotation is open. */
class DoubleMarks {
  readonly spans: QuoteSpan[] = [];
  readonly #text: string;
  readonly #block: number;
  #start = -1;
  #opener: string | null = null;
  #depth = 0;

  constructor(text: string, block: number) {
    this.#text = text;
    this.#block = block;
  }

  read(mark: string, at: number): void {
    this.#giveUpAt(at);
    const role = roleOf(mark, this.#text, at, this.#opener);
    if (role === 'open') this.#open(mark, at);
    else if (role === 'close') this.#close(at);
  }

  /** The end of the block: what is open ends with its line. */
  finish(): QuoteSpan[] {
    if (this.#start >= 0) closeAtLineEnd(this.#text, this.#start, this.#block, this.spans);
    return this.spans;
  }

  /** A quotation that its line does not close, or that runs on too long, is over before the next mark. */
  #giveUpAt(at: number): void {
    const start = this.#start;
    if (start < 0) return;
    if (at - start <= LONGEST_QUOTATION && !this.#text.slice(start, at).includes('\n')) return;
    closeAtLineEnd(this.#text, start, this.#block, this.spans);
    this.#start = -1;
    this.#opener = null;
    this.#depth = 0;
  }

  #open(mark: string, at: number): void {
    if (this.#opener !== null && this.#nests(mark, at)) {
      this.#depth++;
      return;
    }
    this.#push(at);
    this.#start = at + mark.length;
    this.#opener = mark;
  }

  #nests(mark: string, at: number): boolean {
    return '「『《«'.includes(mark) || (mark !== '"' && closesTwiceAhead(this.#text, at));
  }

  #close(at: number): void {
    if (this.#depth > 0) this.#depth--;
    else if (this.#start >= 0) {
      this.#push(at);
      this.#start = -1;
      this.#opener = null;
    }
  }

  #push(end: number): void {
    const start = this.#start;
    if (start >= 0 && end > start) this.spans.push({ block: this.#block, start, end });
  }
}

/** Spans in double marks, in reading order. Rests often. */
export function* doubleQuotes(text: string, block: number): Generator<void, QuoteSpan[]> {
  const marks = new DoubleMarks(text, block);
  let read = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (++read % REST_AFTER === 0) yield;
    marks.read(mark, index);
  }
  return marks.finish();
}

/** A second opening curly mark nests only if two closing ones follow before the next opening one. */
const closesTwiceAhead = (text: string, at: number): boolean =>
  /^[^“”"]*”[^“”"]*”/.test(text.slice(at + 1, at + LOOK_AHEAD));

/** A quotation that its paragraph does not close goes on in the next one; here it ends with the line. */
function closeAtLineEnd(text: string, start: number, block: number, out: QuoteSpan[]): void {
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  if (end > start && end - start <= LONGEST_QUOTATION) out.push({ block, start, end });
}
