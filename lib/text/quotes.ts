/**
 * Quotations in running text. Newspapers mix curly and straight marks, forget closing ones, use single marks,
 * guillemets or corners, and open each paragraph of a long quotation anew; the spans found here bear all that.
 */
export interface QuoteSpan {
  readonly block: number;
  /** Offsets of the quoted text, marks not included. */
  readonly start: number;
  readonly end: number;
}

/** No quotation runs on longer without a closing mark; past it the opening mark was a stray. */
const LONGEST_QUOTATION = 2500;
/** Nor one in single marks, where an apostrophe may pass for one. */
const LONGEST_SINGLE = 700;

const ALWAYS_OPEN = '“«「『《„‟〝‹';
const ALWAYS_CLOSE = '”»」』》〞›';
/** Double marks; teletype copy writes ``…'' for them. */
const MARK = /["“”„‟«»「」『』《》〝〞‹›＂]|``|''/g;
const WORD = /[\p{L}\p{N}]/u;

/** Scripts in which a quotation may follow a word without a space. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

/** What follows an opening mark that is set apart from its words, as French guillemets are: the words, and its like. */
const SPACED = /^\s[^\s"][^"\n]*\s"(?:[\s.,;:!?)]|$)/;

const isWord = (char: string | undefined): boolean => char !== undefined && char !== '' && WORD.test(char);

/** For straight marks: does the mark at `at` open a quotation, judged by what stands around it? */
function opensHere(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (after === '') return false;
  if (/\s/.test(after)) return /^\s?$/.test(before) && SPACED.test(text.slice(at + 1, at + LONGEST_SINGLE));
  return SPACELESS.test(before + after) || !(isWord(before) || /[.,!?;%)\]’'…]/.test(before));
}

/** What a double mark does, given whether a quotation is open and by which mark. */
function roleOf(mark: string, text: string, at: number, opener: string | null): 'open' | 'close' | 'nested' {
  if (mark === '“' && opener === '„') return 'close';
  if (mark === '»' && opener === null && opensHere(text, at)) return 'open';
  if (mark === '«' && opener === '»') return 'close';
  if (mark === '``' || ALWAYS_OPEN.includes(mark)) return 'open';
  if ((mark === '"' || mark === '＂') && opener === '“' && closesAhead(text, at)) return 'nested';
  if (ALWAYS_CLOSE.includes(mark)) return opener === null && opensHere(text, at) ? 'open' : 'close';
  return opener === null ? (opensHere(text, at) ? 'open' : 'close') : 'close';
}

/** Does the curly quotation that is open at `at` still get its closing mark? Then a straight one is nested. */
const closesAhead = (text: string, at: number): boolean =>
  /^[^“”\n]*”/.test(text.slice(at + 1, at + LONGEST_SINGLE));

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

function doubleQuotes(text: string, block: number): QuoteSpan[] {
  const marks = new DoubleMarks(text, block);
  for (const { 0: mark, index } of text.matchAll(MARK)) marks.read(mark, index);
  return marks.finish();
}

/** A second opening curly mark nests only if two closing ones follow before the next opening one. */
function closesTwiceAhead(text: string, at: number): boolean {
  const next = /^[^“”"]*”[^“”"]*”/.test(text.slice(at + 1, at + 400));
  return next;
}

/** A quotation that its paragraph does not close goes on in the next one; here it ends with the line. */
function closeAtLineEnd(text: string, start: number, block: number, out: QuoteSpan[]): void {
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  if (end > start && end - start <= LONGEST_QUOTATION) out.push({ block, start, end });
}

/** An opening single mark; one that stands for left-out figures or letters ('90s, 'n') opens nothing. */
const SINGLE_OPEN = /(?:^|[\s([“"—–-])(['‘])(?!\d0s|n['’])(?=[\p{L}\p{N}[(…$])/gu;

/** Spans in single marks that stand outside all double ones. */
function singleQuotes(text: string, block: number, doubles: readonly QuoteSpan[], out: QuoteSpan[]): void {
  SINGLE_OPEN.lastIndex = 0;
  let double = 0;
  for (let found = SINGLE_OPEN.exec(text); found; found = SINGLE_OPEN.exec(text)) {
    const start = found.index + found[0].length;
    // Both come in reading order, so that each double span is passed once.
    while (double < doubles.length && (doubles[double] as QuoteSpan).end < start) double++;
    if (start >= (doubles[double]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const end = singleEnd(text, start);
    if (end > start) {
      out.push({ block, start, end });
      SINGLE_OPEN.lastIndex = end;
    }
  }
}

/** Where a single-marked quotation ends: the first mark that cannot be an apostrophe, else the likeliest. */
function singleEnd(text: string, start: number): number {
  let possible = -1;
  const limit = Math.min(text.length, start + LONGEST_SINGLE);
  for (let at = start + 1; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '\n' || char === '‘') break;
    if (char !== '’' && char !== "'") continue;
    if (isWord(text.charAt(at + 1))) continue;
    const before = text.charAt(at - 1);
    if (!/[sS]/.test(before)) return at;
    if (possible < 0) possible = at;
    if (/[.,;:!?)”"—–-]/.test(text.charAt(at + 1)) || at + 1 >= text.length) return at;
  }
  return possible;
}

/** The quotations of a block in reading order. Nested ones belong to the outer one. */
export function quotesOf(text: string, block: number): QuoteSpan[] {
  const doubles = doubleQuotes(text, block);
  if (!/['‘]/.test(text)) return doubles;
  const singles: QuoteSpan[] = [];
  singleQuotes(text, block, doubles, singles);
  return singles.length > 0 ? apart(doubles, singles) : doubles;
}

/** Spans in both kinds of marks; of two that cross, an apostrophe has passed for a single mark. */
function apart(doubles: readonly QuoteSpan[], singles: readonly QuoteSpan[]): QuoteSpan[] {
  const kept: QuoteSpan[] = [];
  const isSingle = new Set(singles);
  for (const span of [...doubles, ...singles].sort((a, b) => a.start - b.start)) {
    const before = kept[kept.length - 1];
    const overlaps = before !== undefined && span.start < before.end;
    if (overlaps && (span.end <= before.end || isSingle.has(span))) continue;
    if (overlaps) kept.pop();
    kept.push(span);
  }
  return kept;
}

/** The quotations of a list of blocks in reading order. */
export const findQuotes = (blocks: readonly string[]): QuoteSpan[] => blocks.flatMap(quotesOf);
