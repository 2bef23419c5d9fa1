import { bordersNext, type Run, sentenceAround } from '../clause.ts';
import { lastThatTurns } from '../denial.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { type Contrary, contrariesAmong, contrariesOf } from './contraries.ts';
import { type NegationScope, negationsBetween, turnedRoundBy } from './negated.ts';
import type { Stretch } from './topic-scores.ts';
import { bitsOf, polarityOf, type TopicTable, topicOf } from './topic-table.ts';

/** Words before a stretch within which a "not" may negate it. */
const NEGATION_REACH = 5;
/** Words around a report of a negative statement within which it must contain a "not". */
const NEAR = 40;
/** Bits of evidence from which a "not" itself belongs to the vocabulary of a statement: “no small matter”. */
const OWN_NOT = 2;

/** Tells reports that say the opposite of a statement from true ones. */
export class TurnedRound {
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;

  constructor(knowledge: Knowledge, reading: Reading) {
    this.#knowledge = knowledge;
    this.#reading = reading;
  }

  /** Does a stretch of a sentence say the opposite of its statement? `content`: the content words of the sentence. */
  has(table: TopicTable, { topic, from, to }: Stretch, content: readonly number[]): boolean {
    const first = content[from] as number;
    const last = content[to] as number;
    const end = lastThatTurns(this.#reading, last, table.scope.isLast);
    const byWord = this.byWord(table.statement[topic] as number, first, last);
    if (byWord !== null) return byWord;
    if (this.#isNegative(table, topic) && !this.#saysNot(table, topic, first, last)) return true;
    if (table.negates[topic] === 1) return false;
    return this.#negations(table, topic, [first, last], end, content) % 2 === 1;
  }

  /** Do contrary terms near tokens `first` to `last` reverse a statement? `null` if there are none, in any language. */
  byWord(statement: number, first: number, last: number): boolean | null {
    return this.#isTurnedBy(statement, (table, topic) =>
      contrariesOf(table, topic, this.#reading, first, last),
    );
  }

  /** Do contrary terms among the words that a quotation adds to the statement's wording reverse it? */
  byAdded(statement: number, added: readonly number[]): boolean {
    const isTurned = this.#isTurnedBy(statement, (table, topic) =>
      contrariesAmong(table, topic, this.#reading, added),
    );
    return isTurned === true;
  }

  #isTurnedBy(
    statement: number,
    termsOf: (table: TopicTable, topic: number) => readonly Contrary[],
  ): boolean | null {
    const turns = this.#knowledge.topics.flatMap((table) => {
      const topic = topicOf(table, statement);
      return termsOf(table, topic)
        .filter((contrary) => contrary.isOwn || !this.#isSaid(table, topic, contrary))
        .map((contrary) => !this.#isNegated(table, contrary));
    });
    return turns.length === 0 ? null : turns.includes(true);
  }

  /** Do true reports of the topic contain the word themselves? */
  #isSaid(table: TopicTable, topic: number, { head, isNegated }: Contrary): boolean {
    const polarity = polarityOf(table, this.#stem(head), topic);
    if (isNegated) return polarity === 'negated';
    return polarity !== null && (polarity !== 'negated' || table.negates[topic] === 1);
  }

  /** Does a "not", of any language, negate the term itself: “has not dropped”? Languages share stems: “hindert”, “hinders”. */
  #isNegated(table: TopicTable, { first, last }: Contrary): boolean {
    const { reach, isLast } = table.scope;
    // In languages with the "not" last, a term is in characters and ends one token later: “거의 없” contains its own "not".
    const token = isLast ? last + 1 : first;
    const [from, to] = sentenceAround(this.#reading, token, reach);
    const [start, end] = isLast ? [token + 1, to] : [from, token - 1];
    return negationsBetween(this.#knowledge.topics, this.#reading.tokens, start, end).length > 0;
  }

  /** Counts the negations of words in a stretch that reports of the topic do not negate. */
  #negations(
    table: TopicTable,
    topic: number,
    [first, last]: Run,
    end: number,
    content: readonly number[],
  ): number {
    const isNot = (token: number): boolean => table.negations.has(this.#reading.tokens, token);
    const isOwn = (token: number): boolean =>
      !table.scope.isLast && bitsOf(table, this.#stem(token), topic) >= OWN_NOT;
    const words = content.filter((token) => !isNot(token));
    const isSaid = (word: number): boolean => polarityOf(table, this.#stem(word), topic) === 'said';
    // Words after the report are negated for themselves: “… is a priority, but did not mention China”.
    const isWithin = (word: number): boolean => table.scope.isLast || (word >= first && word <= last);
    const [from] = sentenceAround(this.#reading, first, NEGATION_REACH);
    const turned = negationsBetween([table], this.#reading.tokens, from, end)
      .filter((not) => !isOwn(not))
      .map((not) => turnedRoundBy(not, words, this.#scopeOf(table, not, last)))
      .filter((those) => those.some((word) => isWithin(word) && isSaid(word)));
    if (turned.length === 0) return 0;
    // A "not" that negates a contrary term has no effect on the report: “do not hinder”.
    const contraries = contrariesOf(table, topic, this.#reading, first, last).map(({ head }) => head);
    return turned.filter((those) => !those.some((word) => contraries.includes(word))).length;
  }

  /**
   * The scope of a "not". One after all words of the report, at the end of its clause, negates what stands before it:
   * “Das dient dem Frieden nicht.”
   */
  #scopeOf({ scope }: TopicTable, not: number, last: number): NegationScope {
    return not > last && bordersNext(this.#reading, not) ? { ...scope, isLast: true } : scope;
  }

  #stem(token: number): number {
    return this.#reading.tokens.stem[token] as number;
  }

  /** Is it a statement that denies something? */
  #isNegative(table: TopicTable, topic: number): boolean {
    return this.#knowledge.negative.has(table.statement[topic] as number);
  }

  /** Does a "not", or a word that reports of the topic use instead, stand among these words or near them in their sentences? */
  #saysNot(table: TopicTable, topic: number, first: number, last: number): boolean {
    const [from] = sentenceAround(this.#reading, first, NEAR);
    const [, to] = sentenceAround(this.#reading, last, NEAR);
    if (negationsBetween([table], this.#reading.tokens, from, to).length > 0) return true;
    for (let token = from; token <= to; token++)
      if (polarityOf(table, this.#stem(token), topic) === 'contrary') return true;
    return false;
  }
}
