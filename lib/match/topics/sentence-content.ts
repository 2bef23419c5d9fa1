import type { SpeechMap } from '../attribution/speech.ts';
import { FUNCTION_WORD } from '../index/match-index.ts';
import type { PageWords } from '../page-words.ts';
import type { Reading } from '../reading.ts';

/** Tokens of a text, both inclusive. */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
}

/** A sentence that may report something. */
export interface SentenceContent extends TokenRun {
  /** Its content words, without the names of speakers: these tell who speaks, not about what. */
  readonly content: readonly number[];
}

/** A longer sentence is divided: captions have no full stops, and a hostile page may have none. */
const LONGEST_SENTENCE = 150;

/** The sentences of a text that may report, without tokens that other matches have `taken` (1). */
export function* contentOf(
  { tokens, sentenceOf, reports }: Reading,
  { word, classes }: PageWords,
  { mentions }: SpeechMap,
  taken: Uint8Array,
): Generator<SentenceContent> {
  const names = new Set<number>();
  for (const { first, last } of mentions) for (let token = first; token < last; token++) names.add(token);
  for (let first = 0; first < tokens.count; ) {
    let last = first;
    while (
      last + 1 < tokens.count &&
      last - first < LONGEST_SENTENCE &&
      sentenceOf[last + 1] === sentenceOf[first]
    )
      last++;
    const content: number[] = [];
    for (let token = first; token <= last; token++) {
      const isContent = word[token] !== -1 && ((classes[token] as number) & FUNCTION_WORD) === 0;
      if (isContent && taken[token] === 0 && !names.has(token)) content.push(token);
    }
    if (reports[tokens.block[first] ?? 0] ?? true) yield { first, last, content };
    first = last + 1;
  }
}
