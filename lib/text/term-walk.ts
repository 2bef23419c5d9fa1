import { BareBlocks } from './bare-blocks.ts';
import { foldLetter } from './letters.ts';
import type { PreparedText } from './prepare.ts';
import type { TermPart } from './term-parts.ts';
import { IS_CAPITALISED, type Tokens } from './tokens.ts';

/** Where a term stands: tokens `first` up to, not including, `last`. */
export interface TermHit<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
  /** Is the term a person's name? */
  readonly isName: boolean;
}

/** A term in a form for comparison with a text. */
export interface TermPattern<T> {
  readonly parts: readonly TermPart[];
  /** Hash of the second word, if there is one and its ending is not open. */
  readonly second: number | null;
  readonly value: T;
  readonly isName: boolean;
  /** A person's name of several words, each with a capital. */
  readonly isFullName: boolean;
}

/** How a term fits a place. */
const NOT = 0;
const IN_SMALL_LETTERS = 1;
const AS_WRITTEN = 2;

/** A family name and a given name: Suh Wook, Chung Sye-kyun. */
const FULL_NAME = /^([^ ]+) (\p{Lu})\p{Ll}*(\p{Ll})(?:-(\p{Ll}{2}))?/u;
/** Characters of a text in which a full name is looked for. */
const LONGEST_NAME = 60;

/**
 * Keys by which full names are compared, as given names are often misspelt: the family name with the initial of the given
 * name, and, if that has two syllables, with the letters where they meet. Two names with a key in common are one person's:
 * Ui-young is Eui-yong, but Sye-kyun is somebody else. Empty if the text does not begin with a full name.
 */
export function nameKeys(fullName: string): string[] {
  const [, family, initial, last, second] = FULL_NAME.exec(fullName) ?? [];
  if (family === undefined) return [];
  const first = `${family} ${initial}`;
  return second === undefined ? [first] : [first, `${family} ${last}-${second}`];
}

/** One pass of a finder over a text. */
export class TermWalk<T> {
  readonly tokens: Tokens;
  readonly #blocks: readonly PreparedText[];
  readonly #known: ReadonlySet<string>;
  readonly #bare = new BareBlocks();
  readonly #written: TermHit<T>[] = [];
  /** Without the capitals that the terms have. */
  readonly #small: TermHit<T>[] = [];
  /** Hashes of family names in the full names of other people. */
  readonly #others = new Set<number>();
  /** Full names as written, less those in small letters. */
  #balance = 0;

  /** `known`: keys of the full names that are looked for, see {@link nameKeys}. */
  constructor(tokens: Tokens, blocks: readonly PreparedText[], known: ReadonlySet<string>) {
    this.tokens = tokens;
    this.#blocks = blocks;
    this.#known = known;
  }

  /** Adds a hit for each of these patterns that fits at a token. */
  tryAll(patterns: readonly TermPattern<T>[] | undefined, at: number): void {
    if (!patterns) return;
    const next = this.tokens.full[at + 1];
    // With an index: for so many words an iterator would cost more than the comparison.
    for (let i = 0; i < patterns.length; i++) {
      const { parts, second, value, isName, isFullName } = patterns[i] as TermPattern<T>;
      // Many terms share their first word and differ in the second.
      if (second !== null && second !== next) continue;
      const fit = this.#fitOf(parts, at);
      if (fit === NOT) continue;
      const last = at + parts.length;
      if (isName && this.#isNamesake(last - 1)) {
        this.#others.add(this.tokens.full[last - 1] as number);
        continue;
      }
      (fit === AS_WRITTEN ? this.#written : this.#small).push({ value, first: at, last, isName });
      if (isFullName) this.#balance += fit === AS_WRITTEN ? 1 : -1;
    }
  }

  /**
   * All hits, by first token. In a text that prints most full names in lower case (rewritten copies do), hits in lower
   * case count too. A family name alone does not count if the text introduces only other people by it.
   */
  hits(): TermHit<T>[] {
    const all =
      this.#balance >= 0
        ? this.#written
        : [...this.#written, ...this.#small].sort((a, b) => a.first - b.first);
    return this.#others.size === 0 ? all : this.#withoutOthers(all);
  }

  #withoutOthers(hits: readonly TermHit<T>[]): TermHit<T>[] {
    const introduced = new Set(
      hits.flatMap(({ isName, first, last }) =>
        isName && last - first > 1 ? [...this.tokens.full.subarray(first, last)] : [],
      ),
    );
    const isOthers = (name: number): boolean => this.#others.has(name) && !introduced.has(name);
    return hits.filter(
      ({ isName, first, last }) =>
        !(isName && last - first === 1 && isOthers(this.tokens.full[first] as number)),
    );
  }

  /**
   * Does a family name belong to another person, whose given name follows? Only given names of two syllables count: a single
   * word with a capital may be anything.
   */
  #isNamesake(at: number): boolean {
    const { block, start, end } = this.tokens;
    const text = this.#blocks[block[at] as number]?.text ?? '';
    const from = start[at] as number;
    const keys = text[end[at] as number] === ' ' ? nameKeys(text.slice(from, from + LONGEST_NAME)) : [];
    return keys.length > 1 && !keys.some((key) => this.#known.has(key));
  }

  #fitOf(parts: readonly TermPart[], at: number): number {
    let fit = AS_WRITTEN;
    for (let k = 0; k < parts.length; k++) {
      const part = this.#fitOfPart(parts[k] as TermPart, at, at + k);
      if (part === NOT) return NOT;
      if (part < fit) fit = part;
    }
    return fit;
  }

  #fitOfPart(part: TermPart, first: number, at: number): number {
    const { tokens } = this;
    if (at >= tokens.count || tokens.block[at] !== tokens.block[first]) return NOT;
    if (part.prefix === null && tokens.full[at] !== part.full) return NOT;
    const block = tokens.block[at] as number;
    const text = this.#blocks[block]?.text ?? '';
    if (part.prefix !== null && !beginsWith(text, tokens.start[at] as number, part.prefix)) return NOT;
    const isSmall = part.capital && !tokens.has(at, IS_CAPITALISED) && !this.#bare.is(block, text);
    return isSmall ? IN_SMALL_LETTERS : AS_WRITTEN;
  }
}

/** Does the text continue at `at` with a folded prefix? Compares letter by letter, without copying. */
function beginsWith(text: string, at: number, prefix: string): boolean {
  for (let k = 0; k < prefix.length; k++)
    if (foldLetter(text.charCodeAt(at + k)) !== prefix.charCodeAt(k)) return false;
  return true;
}
