import { hashStep } from '../../text/hash.ts';
import { DENIAL_REACH, lastThatTurns } from '../denial.ts';
import { placeOf } from '../index/hash-slots.ts';
import type { Reading } from '../reading.ts';
import type { TopicTable } from './topic-table.ts';

/** A term of a text beside which a report says the contrary. */
export interface Contrary {
  /** The term's first token. */
  readonly first: number;
  /** Its last one; the last but one where characters are the words. */
  readonly last: number;
  /** The token of it that reports of the topic may have themselves: “gave” of “gave up”, “say” of “refused to say”. */
  readonly head: number;
  /** Is it listed for the topic alone? */
  readonly isOwn: boolean;
}

/** Words of a term, at most; characters, where these are the words. */
export const LONGEST_TERM = 5;
/** Words after a report in its clause among which such a word may stand: “is out of the question, impossible”. */
const AFTER = 6;

/** The words beside which a report of a topic, tokens `first` to `last`, says the contrary of it. None is in quotation marks. */
export function contrariesOf(
  table: TopicTable,
  topic: number,
  reading: Reading,
  first: number,
  last: number,
): Contrary[] {
  const { sentenceOf, quoteOf } = reading;
  const found: Contrary[] = [];
  const end = lastThatTurns(reading, last, table.scope.isLast, AFTER);
  for (let token = Math.max(0, first - DENIAL_REACH); token <= end; token++) {
    const isBeside = sentenceOf[token] === sentenceOf[token < first ? first : last];
    if (isBeside && (quoteOf[token] as number) < 0) found.push(...termsAt(table, topic, reading, token));
  }
  return found;
}

/** Those that begin with a token. What is of any topic is kept as of the one that is of no statement, which comes last. */
function termsAt(
  { contrary, contrarySlots, contraryStart, contraryTopic, statement, negations }: TopicTable,
  topic: number,
  { tokens }: Reading,
  first: number,
): Contrary[] {
  const found: Contrary[] = [];
  let key = 0;
  for (let last = first; last < first + LONGEST_TERM && last < tokens.count; last++) {
    key = hashStep(key, tokens.stem[last] as number) >>> 0;
    // An unknown term has the place -1: no topics.
    const place = placeOf(contrarySlots, contrary, key);
    const topics = contraryTopic.subarray(contraryStart[place], contraryStart[place + 1]);
    const isOwn = topics.includes(topic);
    if (isOwn || topics.includes(statement.length - 1)) {
      found.push({
        first,
        last,
        head: last - first > 1 || negations.has(tokens, first) ? last : first,
        isOwn,
      });
    }
  }
  return found;
}
