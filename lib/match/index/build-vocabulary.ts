import { foldWord } from '../../text/letters.ts';
import {
  ACRONYM_SALT,
  IS_ACRONYM,
  IS_CAPITALISED,
  IS_CONTRACTED_NOT,
  IS_IDEOGRAPH,
  IS_NUMBER,
  STARTS_SENTENCE,
  type Tokens,
  tokenize,
} from '../../text/tokens.ts';
import { compact, type NumberArray } from './container.ts';
import {
  CHARACTER,
  FUNCTION_WORD,
  NAME,
  NEGATION,
  NUMBER,
  type Phrase,
  STARTS_PHRASE,
} from './match-index.ts';

/** What the matcher must know of a language; see `seeds/languages`. */
export interface LanguageKnowledge {
  readonly functionWords: readonly string[];
  readonly negations: readonly string[];
  readonly opposites: readonly (readonly [string, string])[];
  readonly equivalents: readonly (readonly string[])[];
  readonly synonyms: readonly (readonly string[])[];
  readonly numbers: Readonly<Record<string, string>>;
}

/** A wording as words and stems, by the hashes of their normal forms. */
export interface Sequence {
  readonly statement: number;
  readonly words: readonly number[];
  readonly stems: readonly number[];
}

interface Word {
  stem: number;
  classes: number;
  /** Hash of the word that this one is another form of. */
  normal: number;
  named: number;
  seen: number;
}

export interface NumberedVocabulary {
  readonly tables: Readonly<Record<string, NumberArray>>;
  readonly phrases: readonly Phrase[];
  /** Hash → number. */
  readonly wordNumber: (hash: number) => number;
  readonly stemNumber: (hash: number) => number;
  readonly isContent: (wordHash: number) => boolean;
}

const stripStar = (term: string): string => term.replace(/\*$/, '');

/** Hashes of the words of a term, as the tokenizer reads them. */
function wordsOf(term: string): { full: number[]; stem: number[]; tokens: Tokens } {
  const tokens = tokenize([term]);
  const full = [...tokens.full.subarray(0, tokens.count)];
  return { full, stem: [...tokens.stem.subarray(0, tokens.count)], tokens };
}

/** Gathers the words of all wordings and what the languages say of them; `number` then lays them out. */
export class Vocabulary {
  readonly #words = new Map<number, Word>();
  readonly #phrases: { words: number[]; as: number }[] = [];
  readonly #phraseStarts = new Map<number, { words: number[]; as: number }[]>();
  readonly #statementsOfStem = new Map<number, Set<number>>();
  readonly #languages: readonly LanguageKnowledge[];

  constructor(languages: readonly LanguageKnowledge[]) {
    this.#languages = languages;
    for (const language of languages) this.#addLanguage(language);
  }

  #word(hash: number, stem: number): Word {
    const known = this.#words.get(hash);
    if (known) return known;
    const word = { stem, classes: 0, normal: hash, named: 0, seen: 0 };
    this.#words.set(hash, word);
    return word;
  }

  #classify(terms: readonly string[], bit: number): void {
    for (const term of terms) {
      const { full, stem, tokens } = wordsOf(term);
      if (full.length !== 1 || tokens.has(0, IS_IDEOGRAPH)) continue;
      const word = this.#word(full[0] ?? 0, stem[0] ?? 0);
      word.classes |= bit;
    }
  }

  #addLanguage(language: LanguageKnowledge): void {
    this.#classify(language.functionWords, FUNCTION_WORD);
    this.#classify(language.negations, NEGATION | FUNCTION_WORD);
    for (const group of language.equivalents) this.#addEquivalents(group);
    for (const [term, digits] of Object.entries(language.numbers)) {
      const number = wordsOf(digits);
      const named = wordsOf(term);
      if (number.full.length !== 1 || named.full.length !== 1 || named.tokens.has(0, IS_IDEOGRAPH)) continue;
      this.#word(number.full[0] ?? 0, number.stem[0] ?? 0).classes |= NUMBER;
      const word = this.#word(named.full[0] ?? 0, named.stem[0] ?? 0);
      word.normal = number.full[0] ?? 0;
      word.classes |= NUMBER;
    }
  }

  /** The forms of one thing: single words become aliases, phrases count as one word. */
  #addEquivalents(group: readonly string[]): void {
    const forms = group
      .map(wordsOf)
      .filter((form) => form.full.length > 0 && !form.tokens.has(0, IS_IDEOGRAPH));
    const single = forms.find((form) => form.full.length === 1);
    const first = forms[0];
    if (!first) return;
    const normal = single
      ? (single.full[0] ?? 0)
      : first.full.reduce((a, b) => Math.imul(a, 31) ^ b, ACRONYM_SALT);
    const word = this.#word(normal, single ? (single.stem[0] ?? 0) : normal);
    for (const form of forms) {
      if (form.full.length === 1) this.#word(form.full[0] ?? 0, form.stem[0] ?? 0).normal = normal;
      else this.#addPhrase(form, normal);
      if (form.tokens.has(0, IS_CONTRACTED_NOT)) word.classes |= NEGATION | FUNCTION_WORD;
    }
  }

  #addPhrase(form: { full: number[]; stem: number[] }, as: number): void {
    const phrase = { words: form.full, as };
    form.full.forEach((hash, i) => {
      this.#word(hash, form.stem[i] ?? hash);
    });
    const first = form.full[0] ?? 0;
    this.#word(first, first).classes |= STARTS_PHRASE;
    this.#phrases.push(phrase);
    const list = this.#phraseStarts.get(first) ?? [];
    list.push(phrase);
    list.sort((a, b) => b.words.length - a.words.length);
    this.#phraseStarts.set(first, list);
  }

  /** Reads a wording: its words in their normal forms, phrases drawn together. */
  addWording(wording: { readonly statement: number; readonly text: string }): Sequence {
    const tokens = tokenize([wording.text]);
    const words: number[] = [];
    const stems: number[] = [];
    for (let i = 0; i < tokens.count; ) {
      const phrase = this.#phraseAt(tokens, i);
      const hash = phrase ? phrase.as : (tokens.full[i] ?? 0);
      const word = this.#word(hash, tokens.stem[i] ?? 0);
      if (!phrase) this.#observe(word, tokens, i);
      const normal = this.#words.get(word.normal) ?? word;
      words.push(word.normal);
      stems.push(tokens.has(i, IS_IDEOGRAPH) ? (tokens.stem[i] ?? 0) : normal.stem);
      i += phrase ? phrase.words.length : 1;
    }
    for (const stem of stems) {
      const statements = this.#statementsOfStem.get(stem) ?? new Set();
      statements.add(wording.statement);
      this.#statementsOfStem.set(stem, statements);
    }
    return { statement: wording.statement, words, stems };
  }

  #observe(word: Word, tokens: Tokens, i: number): void {
    if (tokens.has(i, IS_IDEOGRAPH)) word.classes |= CHARACTER;
    if (tokens.has(i, IS_NUMBER)) word.classes |= NUMBER;
    if (tokens.has(i, IS_CONTRACTED_NOT)) word.classes |= NEGATION | FUNCTION_WORD;
    if (tokens.has(i, STARTS_SENTENCE)) return;
    word.seen++;
    if (tokens.has(i, IS_CAPITALISED) || tokens.has(i, IS_ACRONYM)) word.named++;
  }

  #phraseAt(tokens: Tokens, i: number): { words: number[]; as: number } | null {
    const candidates = this.#phraseStarts.get(tokens.full[i] ?? 0);
    return (
      candidates?.find(({ words }) =>
        words.every((hash, k) => i + k < tokens.count && tokens.full[i + k] === hash),
      ) ?? null
    );
  }

  /** Numbers words and stems, commonest stem first, and lays the tables out. */
  number(statements: number): NumberedVocabulary {
    const relations = this.#relations();
    const stems = [
      ...new Set([
        ...this.#statementsOfStem.keys(),
        ...relations.stems,
        ...[...this.#words.values()].map((w) => w.stem),
      ]),
    ];
    const frequency = (stem: number): number => this.#statementsOfStem.get(stem)?.size ?? 0;
    stems.sort((a, b) => frequency(b) - frequency(a) || a - b);
    const stemNumber = new Map(stems.map((stem, i) => [stem, i + 1]));
    const numbers = new Map<number, number>();
    for (const [hash, word] of this.#words) if (word.normal === hash) numbers.set(hash, numbers.size + 1);
    const wordNumber = (hash: number): number => numbers.get(this.#words.get(hash)?.normal ?? hash) ?? 0;
    const byNumber = [...numbers.keys()].map((hash) => this.#words.get(hash));
    const classes = byNumber.map((word) => this.#classesOf(word));
    const groups = listsByStem(stems.length, relations.groups, stemNumber);
    const opposites = listsByStem(stems.length, relations.opposites, stemNumber);
    const weights = stems.map((stem) => weight(frequency(stem), statements));
    return {
      tables: {
        ...slots(
          'word',
          [...this.#words.keys()].map((hash) => [hash, wordNumber(hash)]),
        ),
        ...slots(
          'stem',
          stems.map((hash, i) => [hash, i + 1]),
        ),
        wordStem: compact([0, ...byNumber.map((word) => stemNumber.get(word?.stem ?? 0) ?? 0)]),
        wordClass: Uint8Array.from([0, ...classes]),
        stemWeight: Uint8Array.from([0, ...weights]),
        groupStart: compact(groups.starts),
        group: compact(groups.values),
        oppositeStart: compact(opposites.starts),
        opposite: compact(opposites.values),
      },
      phrases: this.#phrases.map(({ words, as }) => ({ words: words.map(wordNumber), as: wordNumber(as) })),
      wordNumber,
      stemNumber: (hash) => stemNumber.get(hash) ?? 0,
      isContent: (hash) => ((this.#words.get(hash)?.classes ?? 0) & FUNCTION_WORD) === 0,
    };
  }

  #classesOf(word: Word | undefined): number {
    if (!word) return 0;
    return word.classes | (word.named > 0 && word.named * 2 >= word.seen ? NAME : 0);
  }

  /** Synonyms and opposites that touch a word of some wording; the rest could never matter. */
  #relations(): { stems: number[]; groups: [number, number][]; opposites: [number, number][] } {
    const stems = new Set<number>();
    const groups: [number, number][] = [];
    const opposites: [number, number][] = [];
    const stemOf = (term: string): number => {
      const { full, stem } = wordsOf(stripStar(foldWord(term)));
      return full.length === 1
        ? (this.#words.get(this.#words.get(full[0] ?? 0)?.normal ?? 0)?.stem ?? stem[0] ?? 0)
        : 0;
    };
    let group = 0;
    for (const language of this.#languages) {
      for (const terms of language.synonyms) {
        const members = [...new Set(terms.map(stemOf).filter((stem) => stem !== 0))];
        if (members.length < 2 || !members.some((stem) => this.#statementsOfStem.has(stem))) continue;
        group++;
        for (const stem of members) groups.push([stem, group]);
        for (const stem of members) stems.add(stem);
      }
      for (const [a, b] of language.opposites) {
        const [left, right] = [stemOf(a), stemOf(b)];
        if (left === 0 || right === 0 || left === right) continue;
        if (!this.#statementsOfStem.has(left) && !this.#statementsOfStem.has(right)) continue;
        opposites.push([left, right], [right, left]);
        stems.add(left).add(right);
      }
    }
    const numberedOpposites = opposites;
    return { stems: [...stems], groups, opposites: numberedOpposites };
  }
}

/** Evidence of a stem in eighths of a bit, from how many statements hold it; at most 8 bits. */
function weight(frequency: number, statements: number): number {
  if (frequency === 0) return 24;
  const bits = Math.log2((statements + 1) / frequency);
  return Math.round(8 * Math.min(8, Math.max(0.5, bits)));
}

/** Lists of values by stem number, laid end to end. Values that are stems are numbered too. */
function listsByStem(
  count: number,
  pairs: readonly (readonly [number, number])[],
  stemNumber: ReadonlyMap<number, number>,
): { starts: number[]; values: number[] } {
  const lists: number[][] = Array.from({ length: count + 1 }, () => []);
  for (const [stem, value] of pairs) {
    const list = lists[stemNumber.get(stem) ?? 0];
    const numbered = stemNumber.get(value) ?? value;
    if (list && !list.includes(numbered)) list.push(numbered);
  }
  const starts: number[] = [0];
  for (const list of lists) starts.push((starts[starts.length - 1] ?? 0) + list.length);
  return { starts, values: lists.flat() };
}

/** An open-addressed hash table, at most seven tenths full. */
function slots(
  name: string,
  entries: readonly (readonly [hash: number, number: number])[],
): Record<string, NumberArray> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, entries.length / 0.7)));
  const hashes = new Int32Array(size);
  const numbers = new Uint32Array(size);
  for (const [hash, number] of entries) {
    let slot = Math.imul(hash, 0x9e3779b1) & (size - 1);
    while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    numbers[slot] = number;
  }
  return { [`${name}SlotHash`]: hashes, [`${name}Slot`]: compact(numbers) };
}
