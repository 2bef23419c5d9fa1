import { foldWord } from './letters.ts';
import type { PreparedText } from './prepare.ts';
import { IS_CAPITALISED, IS_IDEOGRAPH, type Tokens, tokenize } from './tokens.ts';

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

const FILTER_BITS = 13;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

/** A capital in a term asks for one on the page: Moon is a name, a moon is not. */
function compile<T>(term: string, value: T): Pattern<T> | null {
  const tokens = tokenize([term]);
  const parts: Part[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const end = tokens.end[i] ?? 0;
    const word = term.slice(tokens.start[i] ?? 0, end);
    parts.push({
      full: tokens.full[i] ?? 0,
      prefix: term.charAt(end) === '*' ? foldWord(word) : null,
      capital: tokens.has(i, IS_CAPITALISED) && !tokens.has(i, IS_IDEOGRAPH),
    });
  }
  return parts.length > 0 ? { parts, value } : null;
}

/**
 * Finds many terms in one walk over the tokens. Terms of scripts without spaces match anywhere, others whole
 * words. A term given twice is found twice.
 */
export class TermFinder<T> {
  readonly #exact = new Map<number, Pattern<T>[]>();
  readonly #open = new Map<number, Pattern<T>[]>();
  /** Most words begin no term: one bit answers that without a look into the maps. */
  readonly #filter = new Uint8Array(1 << FILTER_BITS);

  constructor(terms: Iterable<Term<T>>) {
    for (const { term, value } of terms) {
      const pattern = compile(term, value);
      const first = pattern?.parts[0];
      if (!pattern || !first) continue;
      const open = first.prefix !== null;
      const key = open ? headOf(first.prefix ?? '') : first.full;
      const map = open ? this.#open : this.#exact;
      map.set(key, [...(map.get(key) ?? []), pattern]);
      this.#filter[key & FILTER_MASK] = 1;
    }
  }

  /** All hits by first token; a longer term does not hide a shorter one. */
  find(tokens: Tokens, blocks: readonly PreparedText[], from = 0, to = tokens.count): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    for (let i = from; i < to; i++) {
      const full = tokens.full[i] as number;
      const head = tokens.head[i] as number;
      if (this.#filter[full & FILTER_MASK] === 1) this.#try(this.#exact.get(full), tokens, blocks, i, hits);
      if (this.#filter[head & FILTER_MASK] === 1) this.#try(this.#open.get(head), tokens, blocks, i, hits);
    }
    return hits;
  }

  #try(
    patterns: readonly Pattern<T>[] | undefined,
    tokens: Tokens,
    blocks: readonly PreparedText[],
    at: number,
    hits: TermHit<T>[],
  ): void {
    for (const { parts, value } of patterns ?? []) {
      if (parts.every((part, k) => matches(part, tokens, blocks, at, at + k))) {
        hits.push({ value, first: at, last: at + parts.length });
      }
    }
  }
}

function matches(
  part: Part,
  tokens: Tokens,
  blocks: readonly PreparedText[],
  first: number,
  at: number,
): boolean {
  if (at >= tokens.count || tokens.block[at] !== tokens.block[first]) return false;
  if (part.capital && !tokens.has(at, IS_CAPITALISED)) return false;
  if (part.prefix === null) return tokens.full[at] === part.full;
  const text = blocks[tokens.block[at] ?? 0]?.text ?? '';
  const start = tokens.start[at] ?? 0;
  return foldWord(text.slice(start, start + part.prefix.length)) === part.prefix;
}

/** Key of a term with an open end: the first letters, as {@link Tokens.head} has them. */
function headOf(prefix: string): number {
  const tokens = tokenize([prefix]);
  return tokens.head[0] ?? 0;
}
