import { IS_IDEOGRAPH } from '../text/tokens.ts';
import { bordersNext } from './clause.ts';
import { addToSentence } from './in-sentence.ts';
import type { Reading } from './reading.ts';
import { isJoined } from './reading-text.ts';
import type { Mention, SpeechMap } from './speech.ts';

/**
 * Words outside quotation marks between a name and a speech verb that belong together; and characters, where these are
 * the words.
 */
const NAME_TO_VERB = 8;
const CHARACTERS_TO_VERB = 24;
/** Tokens from the verb to its subject, and from the subject to its verb, with an adverb between. */
const TO_SUBJECT = 1;
const FROM_SUBJECT = 2;
/** Tokens from a pronoun to its verb: he argued, he had argued. */
const PRONOUN_TO_VERB = 2;

/** The verbs of a text that introduce speech, and whom they introduce. */
export class SpeechVerbs {
  readonly #reading: Reading;
  readonly #speech: SpeechMap;
  readonly #bySentence = new Map<number, number[]>();
  /** Token → tokens before it that stand outside quotation marks. */
  readonly #unquoted: Int32Array;

  constructor(reading: Reading, speech: SpeechMap) {
    this.#reading = reading;
    this.#speech = speech;
    for (const verb of speech.verbs) addToSentence(this.#bySentence, reading.sentenceOf[verb] ?? 0, verb);
    this.#unquoted = countUnquoted(reading);
  }

  /** Their tokens in a sentence, outside quotations. */
  in(sentence: number): readonly number[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** Their tokens in the sentences of tokens `first` to `last`, outside quotations. */
  among(first: number, last: number): number[] {
    const { sentenceOf } = this.#reading;
    const verbs: number[] = [];
    for (let sentence = sentenceOf[first] ?? 0; sentence <= (sentenceOf[last] ?? 0); sentence++)
      verbs.push(...this.in(sentence));
    return verbs;
  }

  /** Does a speech verb of the sentence stand close to the name, one that no pronoun takes? */
  introduce({ first, last }: Mention, sentence: number): boolean {
    return this.in(sentence).some(
      (verb) =>
        verb >= first - NAME_TO_VERB &&
        this.#outside(last, verb) <= this.#reachTo(verb) &&
        !this.#speech.pronounVerbs.has(verb),
    );
  }

  /** Does a speech verb of the sentence stand right beside the name, as its subject does: “Chung said”, “said Chung”? */
  hasSubject({ first, last }: Mention, sentence: number): boolean {
    return this.in(sentence).some((verb) => {
      if (this.#speech.pronounVerbs.has(verb)) return false;
      const [from, to, most] = verb < first ? [verb, first, TO_SUBJECT] : [last - 1, verb, FROM_SUBJECT];
      return to - from <= most && this.#areJoined(from, to);
    });
  }

  /** Does a pronoun with a speech verb follow the name after a comma: “with Suh, he argued”? */
  pronounFollows({ last }: Mention, sentence: number): boolean {
    return (
      bordersNext(this.#reading, last - 1) &&
      this.in(sentence).some(
        (verb) => verb > last && verb <= last + PRONOUN_TO_VERB && this.#speech.pronounVerbs.has(verb),
      )
    );
  }

  /** Up to which token of its sentence those named may say a quotation: “…,” he said, and Austin talked. */
  endOfTellers(token: number): number {
    const { quoteOf, quotes, sentenceOf } = this.#reading;
    const after = quotes[quoteOf[token] ?? -1]?.last ?? Number.POSITIVE_INFINITY;
    const verb = this.in(sentenceOf[token] ?? 0).find((one) => one >= after) ?? Number.POSITIVE_INFINITY;
    const isHis = verb <= after + PRONOUN_TO_VERB && this.#speech.pronounVerbs.has(verb);
    return isHis ? verb : Number.POSITIVE_INFINITY;
  }

  /** Does nothing but spaces stand between the words from one token to another? */
  #areJoined(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (!isJoined(this.#reading, token)) return false;
    return true;
  }

  /** Words outside quotation marks from one token to another; none if it comes before. */
  #outside(from: number, to: number): number {
    return (this.#unquoted[to] as number) - (this.#unquoted[from] as number);
  }

  /** Where verbs come last, all that is told stands between the name and its verb: 文氏は…でも「…」と述べた. */
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
