import { BareBlocks } from './bare-blocks.ts';
import { foldLetter } from './letters.ts';
import type { PreparedText } from './prepare.ts';
import { partsOf, type TermPart } from './term-parts.ts';
import { IS_CAPITALISED, Tokens } from './tokens.ts';

/** A word or phrase to be found. A `*` at the end of a word leaves its ending open. */
export interface Term<T> {
  readonly term: string;
  readonly value: T;
}

/** Where a term stands: tokens `first` up to, not including, `last`. */
export interface TermHit<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

interface Pattern<T> {
  readonly parts: readonly TermPart[];
  readonly value: T;
}

/** Words looked up between two offers to rest. */
const REST_AFTER = 8192;
/** Bits of the filter, a power of two: some twenty for each term of a page. */
const FILTER_SIZE = 1 << 16;

/**
 * Finds many terms in one walk over the tokens. Terms of scripts without spaces match anywhere, others whole
 * words. A term given twice is found twice.
 */
export class TermFinder<T> {
  readonly #exact = new Map<number, Pattern<T>[]>();
  readonly #open = new Map<number, Pattern<T>[]>();
  /** Most words begin no term: one bit answers that without a look into the maps. */
  readonly #filter = new Uint32Array(FILTER_SIZE / 32);

  constructor(terms: Iterable<Term<T>>) {
    const scratch = new Tokens(0);
    for (const { term, value } of terms) {
      const parts = partsOf(term, scratch);
      const [first] = parts;
      if (!first) continue;
      const pattern = { parts, value };
      const isExact = first.prefix === null;
      const key = isExact ? first.full : first.head;
      const map = isExact ? this.#exact : this.#open;
      const known = map.get(key);
      if (known) known.push(pattern);
      else map.set(key, [pattern]);
      const slot = (key & (FILTER_SIZE - 1)) >>> 5;
      this.#filter[slot] = (this.#filter[slot] as number) | (1 << (key & 31));
    }
  }

  /** All hits by first token; a longer term does not hide a shorter one. */
  find(tokens: Tokens, blocks: readonly PreparedText[], from = 0, to = tokens.count): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    const bare = new BareBlocks();
    for (let i = from; i < to; i++) {
      const full = tokens.full[i] as number;
      const head = tokens.head[i] as number;
      if (this.#mayBegin(full)) this.#try(this.#exact.get(full), tokens, blocks, bare, i, hits);
      if (this.#mayBegin(head)) this.#try(this.#open.get(head), tokens, blocks, bare, i, hits);
    }
    return hits;
  }

  /** The same for all tokens, with rests between. */
  *findResting(tokens: Tokens, blocks: readonly PreparedText[]): Generator<void, TermHit<T>[]> {
    const hits: TermHit<T>[] = [];
    for (let from = 0; from < tokens.count; from += REST_AFTER) {
      if (from > 0) yield;
      for (const hit of this.find(tokens, blocks, from, Math.min(tokens.count, from + REST_AFTER)))
        hits.push(hit);
    }
    return hits;
  }

  #mayBegin(key: number): boolean {
    return (((this.#filter[(key & (FILTER_SIZE - 1)) >>> 5] as number) >>> (key & 31)) & 1) === 1;
  }

  #try(
    patterns: readonly Pattern<T>[] | undefined,
    tokens: Tokens,
    blocks: readonly PreparedText[],
    bare: BareBlocks,
    at: number,
    hits: TermHit<T>[],
  ): void {
    if (!patterns) return;
    // By place: done for every word that may begin a term, an iterator costs more than the look.
    for (let i = 0; i < patterns.length; i++) {
      const { parts, value } = patterns[i] as Pattern<T>;
      if (matchesAll(parts, tokens, blocks, bare, at))
        hits.push({ value, first: at, last: at + parts.length });
    }
  }
}

function matchesAll(
  parts: readonly TermPart[],
  tokens: Tokens,
  blocks: readonly PreparedText[],
  bare: BareBlocks,
  at: number,
): boolean {
  for (let k = 0; k < parts.length; k++) {
    if (!matches(parts[k] as TermPart, tokens, blocks, bare, at, at + k)) return false;
  }
  return true;
}

function matches(
  part: TermPart,
  tokens: Tokens,
  blocks: readonly PreparedText[],
  bare: BareBlocks,
  first: number,
  at: number,
): boolean {
  if (at >= tokens.count || tokens.block[at] !== tokens.block[first]) return false;
  if (part.prefix === null && tokens.full[at] !== part.full) return false;
  const text = blocks[tokens.block[at] as number]?.text ?? '';
  if (part.capital && !tokens.has(at, IS_CAPITALISED) && !bare.is(tokens.block[at] as number, text))
    return false;
  if (part.prefix === null) return true;
  const start = tokens.start[at] ?? 0;
  return beginsWith(text, start, part.prefix);
}

/** Does the text go on from `at` with a folded prefix? Letter by letter: asked of so many words that each copy would tell. */
function beginsWith(text: string, at: number, prefix: string): boolean {
  for (let k = 0; k < prefix.length; k++)
    if (foldLetter(text.charCodeAt(at + k)) !== prefix.charCodeAt(k)) return false;
  return true;
}
