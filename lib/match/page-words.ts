import { stemInSmallLetters } from '../text/short-acronym.ts';
import {
  IS_ACRONYM,
  IS_CAPITALISED,
  IS_CONTRACTED_NOT,
  IS_IDEOGRAPH,
  IS_NUMBER,
  STARTS_SENTENCE,
  type Tokens,
} from '../text/tokens.ts';
import {
  CHARACTER,
  FUNCTION_WORD,
  findNumber,
  type MatchIndex,
  NAME,
  NEGATION,
  NUMBER,
  type Phrase,
  STARTS_PHRASE,
} from './index/match-index.ts';

/** The words of a page as numbers of an index: 0 for unknown words, -1 for all words of a phrase but the first. */
export interface PageWords {
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly classes: Uint8Array;
  /** Tokens that carry evidence, in order: no function words, and of a phrase only the first word. */
  readonly content: Int32Array;
  readonly contentCount: number;
}

/** Words looked up between two rests. */
const REST_AFTER = 8192;

/** Looks every word of the page up in an index. Rests often. */
export function* lookUpWords(tokens: Tokens, index: MatchIndex): Generator<void, PageWords> {
  const size = tokens.count;
  const word = new Int32Array(size);
  const stem = new Int32Array(size);
  const classes = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    if (i % REST_AFTER === REST_AFTER - 1) yield;
    const flags = tokens.flags[i] as number;
    const number = findNumber(index, tokens.stem[i] as number) || criedOut(index, tokens, i);
    const isCharacter = (flags & IS_IDEOGRAPH) !== 0;
    stem[i] = number;
    const isPair = !isCharacter || ((index.classes[number] as number) & NEGATION) !== 0;
    word[i] = isPair ? number : findNumber(index, tokens.full[i] as number);
    const known = index.classes[word[i] as number] as number;
    classes[i] = (isCharacter ? known & NEGATION : known) | ownClasses(flags);
  }
  yield;
  yield* drawPhrasesTogether(index, tokens, word, stem, classes);
  yield;
  const content = new Int32Array(size);
  let contentCount = 0;
  for (let i = 0; i < size; i++) {
    if (word[i] !== -1 && ((classes[i] as number) & FUNCTION_WORD) === 0) content[contentCount++] = i;
  }
  return { word, stem, classes, content, contentCount };
}

/** The number of the same word in lower case, for a word in capitals that is not a known acronym. */
const criedOut = (index: MatchIndex, tokens: Tokens, token: number): number =>
  tokens.has(token, IS_ACRONYM) ? findNumber(index, stemInSmallLetters(tokens, token)) : 0;

/** The classes that show in a word itself, known or not. */
function ownClasses(flags: number): number {
  let classes = 0;
  if ((flags & IS_IDEOGRAPH) !== 0) classes |= CHARACTER;
  if ((flags & IS_NUMBER) !== 0) classes |= NUMBER;
  if ((flags & IS_CAPITALISED) !== 0) classes |= NAME;
  if ((flags & IS_CONTRACTED_NOT) !== 0) classes |= NEGATION | FUNCTION_WORD;
  return classes;
}

/**
 * Is a word in the same sentence as the word before? The end of one sentence and the beginning of the next do not make
 * a phrase.
 */
const goesOn = (tokens: Tokens, token: number): boolean =>
  !tokens.has(token, STARTS_SENTENCE) && tokens.block[token] === tokens.block[token - 1];

function* drawPhrasesTogether(
  index: MatchIndex,
  tokens: Tokens,
  word: Int32Array,
  stem: Int32Array,
  classes: Uint8Array,
): Generator<void> {
  if (index.phrases.length === 0) return;
  // Of phrases that begin alike the longest comes first.
  const byFirst = new Map<number, Phrase[]>();
  for (const phrase of index.phrases) {
    const first = phrase.words[0] ?? 0;
    const known = byFirst.get(first);
    if (known) known.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  const standsAt = (at: number, { words }: Phrase): boolean => {
    for (let k = 1; k < words.length; k++)
      if (word[at + k] !== words[k] || !goesOn(tokens, at + k)) return false;
    return true;
  };
  const phraseAt = (at: number): Phrase | undefined =>
    byFirst.get(word[at] as number)?.find((phrase) => standsAt(at, phrase));
  /** Does the last word of a phrase with "not" begin another phrase? “is not only” is “not only”, not “isn't”. */
  const givesWay = (at: number, { words, as }: Phrase): boolean =>
    ((index.classes[as] as number) & NEGATION) !== 0 && phraseAt(at + words.length - 1) !== undefined;
  for (let i = 0; i < word.length; i++) {
    if (i % REST_AFTER === REST_AFTER - 1) yield;
    if (((classes[i] as number) & STARTS_PHRASE) === 0) continue;
    const phrase = phraseAt(i);
    if (!phrase || givesWay(i, phrase)) continue;
    word[i] = phrase.as;
    stem[i] = phrase.as;
    classes[i] = (index.classes[phrase.as] as number) | ((classes[i] as number) & NAME);
    for (let k = 1; k < phrase.words.length; k++) word[i + k] = -1;
    i += phrase.words.length - 1;
  }
}
