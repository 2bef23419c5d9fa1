import { type PreparedText, prepareResting } from '../text/prepare.ts';
import type { QuoteSpan } from '../text/quote-span.ts';
import { quotesOf } from '../text/quotes.ts';
import { runToEnd } from '../text/run-to-end.ts';
import { BlockWords } from '../text/tokenize.ts';
import { STARTS_PARAGRAPH, STARTS_SENTENCE, Tokens } from '../text/tokens.ts';

/** A quotation and its words: tokens `first` up to, not including, `last`. */
export interface QuotedWords extends QuoteSpan {
  readonly first: number;
  readonly last: number;
}

/** A text divided into words, sentences, paragraphs and quotations. Every search starts from it. */
export interface Reading {
  readonly blocks: readonly PreparedText[];
  readonly tokens: Tokens;
  /** In reading order. */
  readonly quotes: readonly QuotedWords[];
  /** Token → index in `quotes`, or -1. */
  readonly quoteOf: Int32Array;
  /** Token → number of its sentence; number of its paragraph. */
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** Block → may it report speech in its own words? False for captions and headlines of other stories. */
  readonly reports: readonly boolean[];
}

/** Characters of a block that are read between two rests. */
const REST_AFTER = 1 << 17;

/** Reads one block at a time, so that the caller can stop or rest between blocks. */
export class Reader {
  readonly #blocks: PreparedText[] = [];
  readonly #reports: boolean[] = [];
  readonly #quotes: QuotedWords[] = [];
  readonly #tokens: Tokens;

  constructor(expectedLength = 0) {
    this.#tokens = new Tokens(expectedLength >> 2);
  }

  /** `reports`: false for a block that may quote but reports nothing of its own. Rests inside a very long block. */
  *add(text: string, reports = true): Generator<void> {
    this.#reports.push(reports);
    const prepared = yield* prepareResting(text);
    const first = this.#tokens.count;
    const block = this.#blocks.push(prepared) - 1;
    const words = new BlockWords(this.#tokens, prepared.text, block);
    const size = prepared.text.length;
    for (let part = REST_AFTER; part < size; part += REST_AFTER) {
      words.readTo(part);
      yield;
    }
    words.readTo(size);
    if (size > REST_AFTER) yield;
    const spans = yield* quotesOf(prepared.text, block);
    placeQuotes(spans, this.#tokens, first, this.#quotes);
  }

  finish(): Reading {
    const tokens = this.#tokens;
    const quotes = this.#quotes;
    const quoteOf = new Int32Array(tokens.count).fill(-1);
    for (let i = 0; i < quotes.length; i++) {
      const { first, last } = quotes[i] as QuotedWords;
      for (let token = first; token < last; token++) quoteOf[token] = i;
    }
    return { blocks: this.#blocks, tokens, quotes, quoteOf, reports: this.#reports, ...numberParts(tokens) };
  }
}

/** Reads all blocks at once. */
export function readText(blocks: readonly string[]): Reading {
  const reader = new Reader(blocks.reduce((sum, text) => sum + text.length, 0));
  for (const text of blocks) runToEnd(reader.add(text));
  return reader.finish();
}

function numberParts(tokens: Tokens): { sentenceOf: Int32Array; paragraphOf: Int32Array } {
  const sentenceOf = new Int32Array(tokens.count);
  const paragraphOf = new Int32Array(tokens.count);
  let sentence = -1;
  let paragraph = -1;
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i] ?? 0;
    if ((flags & STARTS_PARAGRAPH) !== 0) paragraph++;
    if ((flags & STARTS_SENTENCE) !== 0) sentence++;
    sentenceOf[i] = sentence;
    paragraphOf[i] = paragraph;
  }
  return { sentenceOf, paragraphOf };
}

/** Appends the quotations of one block, whose words begin with token `at`, to `quotes`. */
function placeQuotes(spans: readonly QuoteSpan[], tokens: Tokens, at: number, quotes: QuotedWords[]): void {
  let token = at;
  for (const span of spans) {
    while (token < tokens.count && (tokens.start[token] as number) < span.start) token++;
    const first = token;
    while (
      token < tokens.count &&
      (tokens.start[token] as number) < span.end &&
      (tokens.end[token] as number) <= span.end + 1
    )
      token++;
    if (token > first) quotes.push({ ...span, first, last: token });
  }
}
