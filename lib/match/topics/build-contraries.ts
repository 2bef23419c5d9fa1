import { hashStep } from '../../text/hash.ts';
import { tokenize } from '../../text/tokenize.ts';
import { IS_IDEOGRAPH } from '../../text/tokens.ts';
import { compact, type NumberArray, startsOf } from '../index/container.ts';
import { LONGEST_TERM } from './contraries.ts';

/** Packs the contrary terms of each topic as a `TopicTable` keeps them. Throws as {@link contraryKey} does. */
export function buildContraries(
  topics: readonly (readonly string[])[],
): Readonly<Record<'contrary' | 'contraryStart' | 'contraryTopic', NumberArray>> {
  const topicsOf = new Map<number, Set<number>>();
  topics.forEach((terms, topic) => {
    for (const term of terms) {
      const key = contraryKey(term);
      topicsOf.set(key, (topicsOf.get(key) ?? new Set()).add(topic));
    }
  });
  const sorted = [...topicsOf].sort(([a], [b]) => a - b);
  const lists = sorted.map(([, own]) => [...own]);
  return {
    contrary: Uint32Array.from(sorted, ([key]) => key),
    contraryStart: compact(startsOf(lists)),
    contraryTopic: compact(lists.flat()),
  };
}

/**
 * The key of a term: a hash of its stems. The stem of a character includes the next character, so the last one is left
 * out. Throws a RangeError for a term that is too long to be found.
 */
export function contraryKey(term: string): number {
  const tokens = tokenize([term.replace(/\*$/, '')]);
  const isCharacters = tokens.count > 1 && tokens.has(0, IS_IDEOGRAPH);
  const stems = [...tokens.stem.subarray(0, tokens.count - Number(isCharacters))];
  if (stems.length > LONGEST_TERM)
    throw new RangeError(`"${term}" is longer than ${LONGEST_TERM} words: cut it to those that tell`);
  return stems.reduce((key, stem) => hashStep(key, stem) >>> 0, 0);
}
