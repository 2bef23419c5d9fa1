import { hashStep } from '../../text/hash.ts';
import { IS_IDEOGRAPH } from '../../text/tokens.ts';
import { DENIAL_REACH, lastThatTurns } from '../denial.ts';
import { placeOf } from '../index/hash-slots.ts';
import type { Reading } from '../reading.ts';
import { textAfter } from '../reading-text.ts';
import type { TopicTable } from './topic-table.ts';

/** A contrary term found in a text: one that makes a report near it say the opposite. */
export interface Contrary {
  /** The term's first token. */
  readonly first: number;
  /** Its last token; in scripts without spaces the last but one. */
  readonly last: number;
  /** The token of it that true reports may contain too: “gave” of “gave up”, “say” of “refused to say”. */
  readonly head: number;
  /** Does it begin with a "not" that negates its head: “no need”? */
  readonly isNegated: boolean;
  /** Is it listed for the topic alone? */
  readonly isOwn: boolean;
  /** Is it a verb that denies what it introduces? */
  readonly isDenial: boolean;
}

/** Words of a term at most; characters in scripts without spaces. */
export const LONGEST_TERM = 5;
/** Words before a report within which a contrary term counts, unless it is a verb of denial. */
const BEFORE = 12;
/** Words after a report, in its clause, within which a contrary term counts: “is out of the question, impossible”. */
const AFTER = 9;

/** Punctuation that contrary terms do not reach across; and in scripts without spaces. */
const COLON = /[:;]/;
const BORDER = /[:;,、،؛]/;

/** The contrary terms near a report of a topic (tokens `first` to `last`), but for those in another quotation. */
export function contrariesOf(
  table: TopicTable,
  topic: number,
  reading: Reading,
  first: number,
  last: number,
): Contrary[] {
  const { sentenceOf, quoteOf } = reading;
  const isOpen = (quote: number): boolean =>
    quote === -1 || quote === quoteOf[first] || quote === quoteOf[last];
  const found: Contrary[] = [];
  const end = lastThatTurns(reading, last, table.scope.isLast, AFTER);
  for (let token = startOfReach(reading, first); token <= end; token++) {
    const isBeside = sentenceOf[token] === sentenceOf[token < first ? first : last];
    if (isBeside && isOpen(quoteOf[token] as number)) found.push(...termsAt(table, topic, reading, token));
  }
  const isCharacters = reading.tokens.has(first, IS_IDEOGRAPH);
  return found.filter((one) => one.isDenial || isCharacters || one.first >= first - BEFORE);
}

/**
 * The contrary terms of a topic, of those listed for it alone, that end with one of some tokens: with a word that a
 * quotation adds to a wording. The terms for all topics would do harm here, where any word may be an addition.
 */
export function contrariesAmong(
  table: TopicTable,
  topic: number,
  reading: Reading,
  added: readonly number[],
): Contrary[] {
  return added.flatMap((end) =>
    Array.from({ length: LONGEST_TERM }, (_, before) => Math.max(0, end - before))
      .flatMap((token) => termsAt(table, topic, reading, token))
      .filter(({ last, isOwn }) => isOwn && last === end),
  );
}

/**
 * The first token at which a contrary term counts for a report. It must stand after the last colon, as “dashed hopes:
 * …” is the reporter's own remark; in scripts without spaces also after the last comma, which there separates whole
 * clauses.
 */
function startOfReach(reading: Reading, first: number): number {
  const border = reading.tokens.has(first, IS_IDEOGRAPH) ? BORDER : COLON;
  const least = Math.max(0, first - DENIAL_REACH);
  let from = first;
  while (from > least && !border.test(textAfter(reading, from - 1))) from--;
  return from;
}

/**
 * The contrary terms that begin with a token. Terms for all topics are listed under the topic of no statement, which
 * comes last; verbs of denial under one more.
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
