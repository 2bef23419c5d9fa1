import { isWord, LOOK_AHEAD, type QuoteSpan, REST_AFTER, SPACELESS } from './quote-span.ts';

/** Characters of a quotation at most; otherwise its opening mark was a mistake. */
const LONGEST_QUOTATION = 2500;

const ALWAYS_OPEN = '“«「『《„‟〝‹';
/** Double marks; teletype copy writes ``…'' for them. */
const MARK = /["“”„‟«»「」『』《》〝〞‹›]|``|''/g;

/** Opening mark → the mark itself, then the marks that close it. */
const OWN_MARKS: Readonly<Record<string, string>> = {
  '“': '“”',
  '„': '„“”',
  '«': '«»',
  '»': '»«',
  '「': '「」',
  '『': '『』',
  '《': '《》',
};

/** What follows a straight opening mark with a space after it (as after French guillemets): words, a space, and another mark. */
const SPACED = /^\s[^\s"][^"\n]*\s"(?:[\s.,;:!?)]|$)/;

/** Does a straight mark open a quotation, judged by the characters around it? */
function opensHere(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (after === '') return false;
  if (/\s/.test(after)) return /^\s?$/.test(before) && SPACED.test(text.slice(at + 1, at + LOOK_AHEAD));
  return SPACELESS.test(before + after) || !(isWord(before) || /[.,!?;%)\]’'…]/.test(before));
}

/** The role of a double mark, given the mark that opened the current quotation, if any. */
function roleOf(mark: string, text: string, at: number, opener: string | null): 'open' | 'close' | 'nested' {
  if (mark === '“' && opener === '„') return 'close';
  // Printed by mistake instead of the closing mark.
  if (mark === '“' && opener === '“' && !opensHere(text, at)) return 'close';
  if (mark === '«' && opener === '»') return 'close';
  if (opener !== null && isNested(mark, text, at, opener)) return 'nested';
  if (mark === '``' || ALWAYS_OPEN.includes(mark)) return 'open';
  return opener === null && opensHere(text, at) ? 'open' : 'close';
}

/** Is a mark of another kind nested? It is if the open quotation still gets its own closing mark in the same line. */
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

/** Reads the double marks of one block in turn and remembers the open quotation. */
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

  /** Ends the block: an open quotation ends with its line. */
  finish(): QuoteSpan[] {
    if (this.#start >= 0) closeAtLineEnd(this.#text, this.#start, this.#block, this.spans);
    return this.spans;
  }

  /** Ends an open quotation that its line does not close, or that is too long, before the next mark. */
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

/** Do two closing curly marks follow before the next opening one? Only then a second opening mark is nested. */
const closesTwiceAhead = (text: string, at: number): boolean =>
  /^[^“”"]*”[^“”"]*”/.test(text.slice(at + 1, at + LOOK_AHEAD));

/** Ends a quotation with its line: the next paragraph opens it again. */
function closeAtLineEnd(text: string, start: number, block: number, out: QuoteSpan[]): void {
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  if (end > start && end - start <= LONGEST_QUOTATION) out.push({ block, start, end });
}
