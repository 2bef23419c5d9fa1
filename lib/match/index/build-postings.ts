import { countsOf } from '../counts-of.ts';
import type { Sequence } from './build-vocabulary.ts';
import { compact, type NumberArray } from './container.ts';
import type { NumberedVocabulary } from './lay-out-vocabulary.ts';
import { isRarer, PAIR_REACH } from './match-index.ts';

/** A pair of stems in more statements than this is too common to be listed. */
const COMMON_PAIR = 48;
/** But each statement keeps this many of its rarest pairs, so that it can always be found. */
const KEPT_PAIRS = 6;
/** A stem in more statements than this is too common to be listed by itself. */
const COMMON_STEM = 24;

/** In a wording with more content words than this, pairs of direct neighbours are enough to find it. */
const SHORT_WORDING = 8;

const SHIFT = 2 ** 26;

/** The content stems of a wording, by number, in order. */
function contentStems(sequence: Sequence, vocabulary: NumberedVocabulary): number[] {
  return sequence.stems
    .filter((_, i) => vocabulary.isContent(sequence.words[i] ?? 0))
    .map((stem) => vocabulary.numberOf(stem));
}

function pairsOf(stems: readonly number[], weights: ArrayLike<number>, into: Set<number>): void {
  const most = stems.length <= SHORT_WORDING ? PAIR_REACH : 1;
  for (let i = 0; i < stems.length; i++) {
    for (let reach = 1; reach <= most && i + reach < stems.length; reach++) {
      const a = stems[i] ?? 0;
      const b = stems[i + reach] ?? 0;
      if (a !== b) into.add(isRarer(weights, a, b) ? a * SHIFT + b : b * SHIFT + a);
    }
  }
}

/**
 * Lists which statements contain which pairs of stems. Rarity is counted in statements, not in wordings: ten outlets
 * that print one sentence do not make its words common.
 */
export function buildPostings(
  source: { readonly statements: readonly string[] },
  sequences: readonly Sequence[],
  vocabulary: NumberedVocabulary,
): Record<string, NumberArray> {
  const weights = vocabulary.tables.weights ?? new Uint8Array();
  const pairs = source.statements.map(() => new Set<number>());
  const solos = source.statements.map(() => new Set<number>());
  for (const sequence of sequences) {
    const stems = contentStems(sequence, vocabulary);
    const own = pairs[sequence.statement];
    if (own) pairsOf(stems, weights, own);
    for (const stem of stems) solos[sequence.statement]?.add(stem);
  }
  const pairFrequency = countsOf(pairs);
  const stemFrequency = countsOf(solos);
  const pairPostings = pairs.flatMap((own, statement) =>
    kept(own, pairFrequency).map((pair) => [pair, statement] as const),
  );
  const soloPostings = solos.flatMap((own, statement) =>
    [...own]
      .filter((stem) => (stemFrequency.get(stem) ?? 0) <= COMMON_STEM)
      .map((stem) => [stem * SHIFT, statement] as const),
  );
  const byPair = layOut(pairPostings);
  const bySolo = layOut(soloPostings);
  return {
    pairStart: compact(byPair.starts),
    pairOther: compact(byPair.others),
    pairStatement: compact(byPair.statements),
    soloStart: compact(bySolo.starts),
    soloStatement: compact(bySolo.statements),
  };
}

function kept(own: ReadonlySet<number>, frequency: ReadonlyMap<number, number>): number[] {
  const ranked = [...own].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || a - b);
  return ranked.filter((pair, rank) => rank < KEPT_PAIRS || (frequency.get(pair) ?? 0) <= COMMON_PAIR);
}

/** Postings sorted by rarer stem, other stem, statement; `starts` indexes by the rarer stem. */
function layOut(postings: readonly (readonly [key: number, statement: number])[]): {
  starts: number[];
  others: number[];
  statements: number[];
} {
  const sorted = [...postings].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const last = sorted.length > 0 ? Math.floor((sorted[sorted.length - 1]?.[0] ?? 0) / SHIFT) : 0;
  const starts = new Array<number>(last + 2).fill(0);
  for (const [key] of sorted) {
    const stem = Math.floor(key / SHIFT);
    starts[stem + 1] = (starts[stem + 1] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return {
    starts,
    others: sorted.map(([key]) => key % SHIFT),
    statements: sorted.map(([, statement]) => statement),
  };
}
