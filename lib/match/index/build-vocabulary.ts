import { foldWord } from '../../text/letters.ts';
import { tokenize } from '../../text/tokenize.ts';
import {
  IS_ACRONYM,
  IS_CAPITALISED,
  IS_CONTRACTED_NOT,
  IS_IDEOGRAPH,
  IS_NUMBER,
  STARTS_SENTENCE,
  type Tokens,
} from '../../text/tokens.ts';
import { EquivalentForms } from './equivalent-forms.ts';
import { layOutVocabulary, type NumberedVocabulary } from './lay-out-vocabulary.ts';
import { CHARACTER, FUNCTION_WORD, NEGATION, NUMBER } from './match-index.ts';
import { Negations, readNegations } from './negations.ts';
import { soleStem } from './term-stems.ts';

/** What the matcher must know of a language; see `seeds/languages`. */
export interface LanguageKnowledge {
  readonly functionWords: readonly string[];
  readonly negations: readonly string[];
  readonly opposites: readonly (readonly [string, string])[];
  readonly equivalents: readonly (readonly string[])[];
  readonly synonyms: readonly (readonly string[])[];
  readonly numbers: Readonly<Record<string, string>>;
}

/**
 * A wording as words and stems, by the hashes of their normal forms. A word is known by its stem; only in
 * scripts without spaces the two differ: there a word is one character, its stem that character with the next.
 */
export interface Sequence {
  readonly statement: number;
  readonly words: readonly number[];
  readonly stems: readonly number[];
}

/** A word of a wording or language. */
export interface WordEntry {
  classes: number;
  /** Times seen inside a sentence; times with a capital among these. */
  seen: number;
  named: number;
  /** Folded, as first read in a wording. */
  text: string;
}

/** Collects the words of all wordings and what the languages know about them. */
export class Vocabulary {
  readonly words = new Map<number, WordEntry>();
  readonly statementsOfStem = new Map<number, Set<number>>();
  readonly forms: EquivalentForms;
  readonly #languages: readonly LanguageKnowledge[];

  constructor(languages: readonly LanguageKnowledge[]) {
    this.#languages = languages;
    this.forms = new EquivalentForms(languages.flatMap(({ equivalents }) => equivalents));
    for (const { functionWords, negations, numbers } of languages) {
      this.#classify(functionWords, FUNCTION_WORD);
      this.#classify(negations, NEGATION | FUNCTION_WORD);
      this.#classifyCharacters(new Negations(readNegations(negations, [])));
      for (const [term, digits] of Object.entries(numbers)) this.#addNumber(term, digits);
    }
    for (const negated of this.forms.contracted) this.#word(negated).classes |= NEGATION | FUNCTION_WORD;
  }

  #word(hash: number): WordEntry {
    const known = this.words.get(hash);
    if (known) return known;
    const word = { classes: 0, named: 0, seen: 0, text: '' };
    this.words.set(hash, word);
    return word;
  }

  #classify(terms: readonly string[], bit: number): void {
    for (const term of terms) {
      const stem = soleStem(term);
      if (stem !== 0) this.#word(stem).classes |= bit;
    }
  }

  #classifyCharacters(negations: Negations): void {
    for (const hash of [...negations.characters, ...negations.pairs])
      this.#word(hash).classes |= NEGATION | CHARACTER;
  }

  #negates(hash: number): boolean {
    return ((this.words.get(hash)?.classes ?? 0) & NEGATION) !== 0;
  }

  #addNumber(term: string, digits: string): void {
    const named = soleStem(term);
    const number = soleStem(digits);
    if (named === 0 || number === 0) return;
    this.#word(number).classes |= NUMBER;
    this.#word(named).classes |= NUMBER;
    this.forms.alias(named, number);
  }

  /** Reads a wording: its words in normal form, phrases as one word. */
  addWording(wording: { readonly statement: number; readonly text: string }): Sequence {
    const tokens = tokenize([wording.text]);
    const words: number[] = [];
    const stems: number[] = [];
    for (let i = 0; i < tokens.count; ) {
      const phrase = this.forms.phraseAt(tokens, i);
      const isCharacter = tokens.has(i, IS_IDEOGRAPH);
      const stem = tokens.stem[i] ?? 0;
      const own = isCharacter && !this.#negates(stem) ? (tokens.full[i] ?? 0) : stem;
      const normal = phrase ? phrase.as : this.forms.normal(own);
      const word = this.#word(normal);
      if (word.text === '') word.text = foldWord(wording.text.slice(tokens.start[i], tokens.end[i]));
      if (!phrase) observe(word, tokens, i);
      else if (phrase.stems.some((stem) => this.#isNumber(stem))) word.classes |= NUMBER;
      words.push(normal);
      stems.push(isCharacter ? stem : normal);
      i += phrase ? phrase.stems.length : 1;
    }
    for (const stem of stems) this.#count(stem, wording.statement);
    return { statement: wording.statement, words, stems };
  }

  #isNumber(stem: number): boolean {
    return ((this.words.get(this.forms.normal(stem))?.classes ?? 0) & NUMBER) !== 0;
  }

  #count(stem: number, statement: number): void {
    const statements = this.statementsOfStem.get(stem) ?? new Set();
    statements.add(statement);
    this.statementsOfStem.set(stem, statements);
  }

  /** Numbers words and stems, commonest stem first, and lays the tables out. */
  number(statements: number): NumberedVocabulary {
    return layOutVocabulary(this, this.#languages, statements);
  }
}

function observe(word: WordEntry, tokens: Tokens, i: number): void {
  if (tokens.has(i, IS_IDEOGRAPH)) word.classes |= CHARACTER;
  if (tokens.has(i, IS_NUMBER)) word.classes |= NUMBER;
  if (tokens.has(i, IS_CONTRACTED_NOT)) word.classes |= NEGATION | FUNCTION_WORD;
  if (tokens.has(i, STARTS_SENTENCE)) return;
  word.seen++;
  if (tokens.has(i, IS_CAPITALISED) || tokens.has(i, IS_ACRONYM)) word.named++;
}
