import { hashStep } from '../../text/hash.ts';
import { IS_IDEOGRAPH } from '../../text/tokens.ts';
import { DENIAL_REACH, lastThatTurns } from '../denial.ts';
import { placeOf } from '../index/hash-slots.ts';
import type { Reading } from '../reading.ts';
import { textAfter } from '../reading-text.ts';
import type { TopicTable } from './topic-table.ts';

/** A term of a text beside which a report says the contrary. */
export interface Contrary {
  /** The term's first token. */
  readonly first: number;
  /** Its last one; the last but one where characters are the words. */
  readonly last: number;
  /** The token of it that reports of the topic may have themselves: “gave” of “gave up”, “say” of “refused to say”. */
  readonly head: number;
  /** Does it begin with a "not" that turns its head round: “no need”? */
  readonly isNegated: boolean;
  /** Is it listed for the topic alone? */
  readonly isOwn: boolean;
  /** Is it a verb that denies what it introduces? */
  readonly isDenial: boolean;
}

/** Words of a term, at most; characters, where these are the words. */
export const LONGEST_TERM = 5;
/**
 * Words before a report in its sentence among which such a word may stand, unless it is a verb that denies what it
 * introduces.
 */
const BEFORE = 12;
/** Words after a report in its clause among which such a word may stand: “is out of the question, impossible”. */
const AFTER = 9;

/** What words before it say nothing of what follows it; and where characters are the words. */
const COLON = /[:;]/;
const BORDER = /[:;,、،؛]/;

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
  for (let token = startOfReach(reading, first); token <= end; token++) {
    const isBeside = sentenceOf[token] === sentenceOf[token < first ? first : last];
    if (isBeside && (quoteOf[token] as number) < 0) found.push(...termsAt(table, topic, reading, token));
  }
  const isCharacters = reading.tokens.has(first, IS_IDEOGRAPH);
  return found.filter((one) => one.isDenial || isCharacters || one.first >= first - BEFORE);
}

/**
 * The first token before a report that may turn it round. None before a colon does: “dashed hopes: …” is the reporter's
 * own remark; nor before a comma, where characters are the words: there it parts what elsewhere are sentences.
 */
function startOfReach(reading: Reading, first: number): number {
  const border = reading.tokens.has(first, IS_IDEOGRAPH) ? BORDER : COLON;
  const least = Math.max(0, first - DENIAL_REACH);
  let from = first;
  while (from > least && !border.test(textAfter(reading, from - 1))) from--;
  return from;
}

/**
 * Those that begin with a token. What is of any topic is kept as of the one that is of no statement, which comes last,
 * and what denies any as of one more.
 */
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
    const place = placeOf(contrarySlots, contrary, key);
    if (place < 0) continue;
    const topics = contraryTopic.subarray(contraryStart[place], contraryStart[place + 1]);
    const isOwn = topics.includes(topic);
    const isDenial = topics.includes(statement.length);
    if (isOwn || isDenial || topics.includes(statement.length - 1)) {
      const isNegated = last > first && negations.has(tokens, first);
      found.push({
        first,
        last,
        head: last - first > 1 || isNegated ? last : first,
        isNegated,
        isOwn,
        isDenial,
      });
    }
  }
  return found;
}
