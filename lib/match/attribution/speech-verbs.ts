import { IS_IDEOGRAPH } from '../../text/tokens.ts';
import { bordersNext } from '../clause.ts';
import type { Reading } from '../reading.ts';
import { isJoined } from '../reading-text.ts';
import { addToSentence } from './in-sentence.ts';
import type { Mention, SpeechMap } from './speech.ts';

/**
 * Words outside quotation marks between a name and its verb of speech at most; characters in scripts where these are
 * the words.
 */
const NAME_TO_VERB = 8;
const CHARACTERS_TO_VERB = 24;
/** Tokens from a verb to its subject after it; from a subject to its verb after it, with room for an adverb. */
const TO_SUBJECT = 1;
const FROM_SUBJECT = 2;
/** Tokens from a pronoun to its verb after it: he argued, he had argued. */
const PRONOUN_TO_VERB = 2;

/** Knows which verbs introduce speech in a text, and whose. */
export class SpeechVerbs {
  readonly #reading: Reading;
  readonly #speech: SpeechMap;
  readonly #bySentence = new Map<number, number[]>();
  /** Token → number of tokens before it that are outside quotation marks. */
  readonly #unquoted: Int32Array;

  constructor(reading: Reading, speech: SpeechMap) {
    this.#reading = reading;
    this.#speech = speech;
    for (const verb of speech.verbs) addToSentence(this.#bySentence, reading.sentenceOf[verb] ?? 0, verb);
    this.#unquoted = countUnquoted(reading);
  }

  /** Verbs of speech in a sentence, outside quotations. */
  in(sentence: number): readonly number[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** Verbs of speech in the sentences of tokens `first` to `last`, outside quotations. */
  among(first: number, last: number): number[] {
    const { sentenceOf } = this.#reading;
    const verbs: number[] = [];
    for (let sentence = sentenceOf[first] ?? 0; sentence <= (sentenceOf[last] ?? 0); sentence++)
      verbs.push(...this.in(sentence));
    return verbs;
  }

  /** Does a verb of speech stand near the name in its sentence, one that belongs to no pronoun? */
  introduce({ first, last }: Mention, sentence: number): boolean {
    return this.in(sentence).some(
      (verb) =>
        verb >= first - NAME_TO_VERB &&
        this.#outside(last, verb) <= this.#reachTo(verb) &&
        !this.#speech.pronounVerbs.has(verb),
    );
  }

  /** Does a verb of speech stand right beside the name as its subject: “Chung said”, “said Chung”? */
  hasSubject({ first, last }: Mention, sentence: number): boolean {
    return this.in(sentence).some((verb) => {
      if (this.#speech.pronounVerbs.has(verb)) return false;
      const [from, to, most] = verb < first ? [verb, first, TO_SUBJECT] : [last - 1, verb, FROM_SUBJECT];
      return to - from <= most && this.#areJoined(from, to);
    });
  }

  /** Does a pronoun with a verb of speech follow the name after a comma: “with Suh, he argued”? */
  pronounFollows({ last }: Mention, sentence: number): boolean {
    return (
      bordersNext(this.#reading, last - 1) &&
      this.in(sentence).some(
        (verb) => verb > last && verb <= last + PRONOUN_TO_VERB && this.#speech.pronounVerbs.has(verb),
      )
    );
  }

  /**
   * The token up to which names in its sentence may belong to the quotation of a token: in “…,” he said, and Austin
   * talked, only those before “said”.
   */
  endOfTellers(token: number): number {
    const { quoteOf, quotes, sentenceOf } = this.#reading;
    const after = quotes[quoteOf[token] ?? -1]?.last ?? Number.POSITIVE_INFINITY;
    const verb = this.in(sentenceOf[token] ?? 0).find((one) => one >= after) ?? Number.POSITIVE_INFINITY;
    const isHis = verb <= after + PRONOUN_TO_VERB && this.#speech.pronounVerbs.has(verb);
    return isHis ? verb : Number.POSITIVE_INFINITY;
  }

  /** Are the words from one token to another separated only by spaces? */
  #areJoined(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (!isJoined(this.#reading, token)) return false;
    return true;
  }

  /** Words outside quotation marks from one token to another; negative if the second comes first. */
  #outside(from: number, to: number): number {
    return (this.#unquoted[to] as number) - (this.#unquoted[from] as number);
  }

  /** In languages whose verbs come last, everything said stands between the name and its verb: 文氏は…でも「…」と述べた. */
  #reachTo(verb: number): number {
    return this.#reading.tokens.has(verb, IS_IDEOGRAPH) ? CHARACTERS_TO_VERB : NAME_TO_VERB;
  }
}

function countUnquoted({ tokens, quoteOf }: Reading): Int32Array {
  const unquoted = new Int32Array(tokens.count + 1);
  for (let token = 0; token < tokens.count; token++)
    unquoted[token + 1] = (unquoted[token] as number) + Number((quoteOf[token] as number) < 0);
  return unquoted;
}
