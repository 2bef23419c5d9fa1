import { bordersNext, type Run, sentenceAround } from '../clause.ts';
import { lastThatTurns } from '../denial.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { type Contrary, contrariesOf } from './contraries.ts';
import { type NegationScope, negationsBetween, turnedRoundBy } from './negated.ts';
import type { Stretch } from './topic-scores.ts';
import { bitsOf, polarityOf, type TopicTable, topicOf } from './topic-table.ts';

/** Words before a stretch in which a "not" may turn round words of it. */
const NEGATION_REACH = 5;
/** Words around a report of what is not so among which it must say "not". */
const NEAR = 40;
/** Bits by which a "not" must itself speak of a statement to be one that reports of it have: “no small matter”. */
const OWN_NOT = 2;

/** Tells reports that say the contrary of a statement from those that say it. */
export class TurnedRound {
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;

  constructor(knowledge: Knowledge, reading: Reading) {
    this.#knowledge = knowledge;
    this.#reading = reading;
  }

  /** Does a stretch of a sentence (`content`: its words that carry meaning) say the contrary of its statement? */
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

  /**
   * Do words beside tokens `first` to `last` say the contrary of a statement? `null` if none that might stands there,
   * in any language.
   */
  byWord(statement: number, first: number, last: number): boolean | null {
    const turns = this.#knowledge.topics.flatMap((table) => {
      const topic = topicOf(table, statement);
      return contrariesOf(table, topic, this.#reading, first, last)
        .filter((contrary) => contrary.isOwn || !this.#isSaid(table, topic, contrary))
        .map((contrary) => !this.#isNegated(table, contrary));
    });
    return turns.length === 0 ? null : turns.includes(true);
  }

  /** Do reports of the topic have the word themselves? Where they deny something, with its "not" farther off. */
  #isSaid(table: TopicTable, topic: number, { head, isNegated }: Contrary): boolean {
    const polarity = polarityOf(table, this.#stem(head), topic);
    if (isNegated) return polarity === 'negated';
    return polarity !== null && (polarity !== 'negated' || table.negates[topic] === 1);
  }

  /** Does a "not" turn the word itself round: “has not dropped”? */
  #isNegated(table: TopicTable, { first, last }: Contrary): boolean {
    const { reach, isLast } = table.scope;
    // Of a term in characters, as words are where the "not" comes last, one more is its own: “거의 없” has a "not" in it.
    const token = isLast ? last + 1 : first;
    const [from, to] = sentenceAround(this.#reading, token, reach);
    const [start, end] = isLast ? [token + 1, to] : [from, token - 1];
    return negationsBetween([table], this.#reading.tokens, start, end).length > 0;
  }

  /** How often a "not" turns round words of a stretch of which reports of the topic do not say it. */
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
    // What comes after the report is turned round for itself: “… is a priority, but did not mention China”.
    const isWithin = (word: number): boolean => table.scope.isLast || (word >= first && word <= last);
    const [from] = sentenceAround(this.#reading, first, NEGATION_REACH);
    const turned = negationsBetween([table], this.#reading.tokens, from, end)
      .filter((not) => !isOwn(not))
      .map((not) => turnedRoundBy(not, words, this.#scopeOf(table, not, last)))
      .filter((those) => those.some((word) => isWithin(word) && isSaid(word)));
    if (turned.length === 0) return 0;
    // One that denies the contrary is used up by it: “do not hinder”.
    const contraries = contrariesOf(table, topic, this.#reading, first, last).map(({ head }) => head);
    return turned.filter((those) => !those.some((word) => contraries.includes(word))).length;
  }

  /**
   * A "not" after all of a report's words, at the end of its clause, turns round what stands before it: “Das dient dem
   * Frieden nicht.”
   */
  #scopeOf({ scope }: TopicTable, not: number, last: number): NegationScope {
    return not > last && bordersNext(this.#reading, not) ? { ...scope, isLast: true } : scope;
  }

  #stem(token: number): number {
    return this.#reading.tokens.stem[token] as number;
  }

  /** Is it a statement that says that something is not so? */
  #isNegative(table: TopicTable, topic: number): boolean {
    return this.#knowledge.negative.has(table.statement[topic] as number);
  }

  /**
   * Does a "not", or a word that reports of the topic have instead of it, stand among these words or near by in their
   * sentences?
   */
  #saysNot(table: TopicTable, topic: number, first: number, last: number): boolean {
    const [from] = sentenceAround(this.#reading, first, NEAR);
    const [, to] = sentenceAround(this.#reading, last, NEAR);
    if (negationsBetween([table], this.#reading.tokens, from, to).length > 0) return true;
    for (let token = from; token <= to; token++)
      if (polarityOf(table, this.#stem(token), topic) === 'contrary') return true;
    return false;
  }
}
