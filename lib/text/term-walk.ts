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

/** A term made ready to be compared with a text. */
export interface TermPattern<T> {
  readonly parts: readonly TermPart[];
  /** Hash of the second word, if there is one and its ending is not open. */
  readonly second: number | null;
  readonly value: T;
  readonly isName: boolean;
  /** A person's name of several words, each with a capital. */
  readonly isFullName: boolean;
}

/** How a term goes with a place. */
const NOT = 0;
const IN_SMALL_LETTERS = 1;
const AS_WRITTEN = 2;

/** A family name and the given one: Suh Wook, Chung Sye-kyun. */
const FULL_NAME = /^([^ ]+) (\p{Lu})\p{Ll}*(\p{Ll})(?:-(\p{Ll}{2}))?/u;
/** No longer name is looked at. */
const LONGEST_NAME = 60;

/**
 * What tells given names apart, as they are misspelt everywhere else: with the family name, the first letter; where there
 * are two syllables, the letters at which they meet as well. Ui-young is Eui-yong, and Sye-kyun somebody else. Empty for
 * what is no full name.
 */
export function nameKeys(fullName: string): string[] {
  const [, family, initial, last, second] = FULL_NAME.exec(fullName) ?? [];
  if (family === undefined) return [];
  const first = `${family} ${initial}`;
  return second === undefined ? [first] : [first, `${family} ${last}-${second}`];
}

/** One walk of a finder over a text. */
export class TermWalk<T> {
  readonly tokens: Tokens;
  readonly #blocks: readonly PreparedText[];
  readonly #known: ReadonlySet<string>;
  readonly #bare = new BareBlocks();
  readonly #written: TermHit<T>[] = [];
  /** Without the capitals that the terms have. */
  readonly #small: TermHit<T>[] = [];
  /** Family names, by hash, that stand in the full names of others. */
  readonly #others = new Set<number>();
  /** Full names as written, less those in small letters. */
  #balance = 0;

  /** `known`: what tells the given names of those who are looked for; see {@link nameKeys}. */
  constructor(tokens: Tokens, blocks: readonly PreparedText[], known: ReadonlySet<string>) {
    this.tokens = tokens;
    this.#blocks = blocks;
    this.#known = known;
  }

  /** Looks which of these patterns stand at a token. */
  tryAll(patterns: readonly TermPattern<T>[] | undefined, at: number): void {
    if (!patterns) return;
    const next = this.tokens.full[at + 1];
    // By place: done for every word that may begin a term, an iterator costs more than the look.
    for (let i = 0; i < patterns.length; i++) {
      const { parts, second, value, isName, isFullName } = patterns[i] as TermPattern<T>;
      // Many terms begin alike, and most of them go on otherwise.
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
   * What was found, by first token, without family names that the text introduces as those of others and never as ours.
   * A text that prints most full names in small letters, as spinners do, has others so too.
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

  /** Is a family name that of somebody else, whose given name follows? One of two syllables: another word may be a verb. */
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

/** Does the text go on from `at` with a folded prefix? Letter by letter: asked of so many words that each copy would tell. */
function beginsWith(text: string, at: number, prefix: string): boolean {
  for (let k = 0; k < prefix.length; k++)
    if (foldLetter(text.charCodeAt(at + k)) !== prefix.charCodeAt(k)) return false;
  return true;
}
