import { BareBlocks } from './bare-blocks.ts';
import { foldWord } from './letters.ts';
import type { PreparedText } from './prepare.ts';
import { appendTokens } from './tokenize.ts';
import { IS_CAPITALISED, IS_IDEOGRAPH, Tokens } from './tokens.ts';

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

interface Part {
  readonly full: number;
  /** Folded beginning of the word, where the ending is open. */
  readonly prefix: string | null;
  readonly capital: boolean;
}

interface Pattern<T> {
  readonly parts: readonly Part[];
  readonly value: T;
}

const ASTERISK = 42;
/** Words looked up between two offers to rest. */
const REST_AFTER = 8192;
/** Bits of the filter, a power of two: some twenty for each term of a page. */
const FILTER_SIZE = 1 << 16;

/** A capital in a term asks for one on the page: Moon is a name, a moon is not. Gives the key of its first word too. */
function compile<T>(term: string, value: T, scratch: Tokens): { pattern: Pattern<T>; key: number } | null {
  scratch.count = 0;
  appendTokens(scratch, term, 0);
  if (scratch.count === 0) return null;
  const parts: Part[] = [];
  for (let i = 0; i < scratch.count; i++) {
    const end = scratch.end[i] as number;
    const isOpen = term.charCodeAt(end) === ASTERISK;
    parts.push({
      full: scratch.full[i] as number,
      prefix: isOpen ? foldWord(term.slice(scratch.start[i] as number, end)) : null,
      capital: scratch.has(i, IS_CAPITALISED) && !scratch.has(i, IS_IDEOGRAPH),
    });
  }
  const key = (parts[0]?.prefix === null ? scratch.full[0] : scratch.head[0]) as number;
  return { pattern: { parts, value }, key };
}

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
    // One scratch for all terms: a page's terms are thousands, and arrays for each would cost more than the rest.
    const scratch = new Tokens(0);
    for (const { term, value } of terms) {
      const compiled = compile(term, value, scratch);
      if (!compiled) continue;
      const { pattern, key } = compiled;
      const map = pattern.parts[0]?.prefix === null ? this.#exact : this.#open;
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
    for (const { parts, value } of patterns) {
      if (matchesAll(parts, tokens, blocks, bare, at))
        hits.push({ value, first: at, last: at + parts.length });
    }
  }
}

function matchesAll(
  parts: readonly Part[],
  tokens: Tokens,
  blocks: readonly PreparedText[],
  bare: BareBlocks,
  at: number,
): boolean {
  for (let k = 0; k < parts.length; k++) {
    if (!matches(parts[k] as Part, tokens, blocks, bare, at, at + k)) return false;
  }
  return true;
}

function matches(
  part: Part,
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
  return foldWord(text.slice(start, start + part.prefix.length)) === part.prefix;
}
