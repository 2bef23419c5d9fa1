import { lowerBound } from '../lower-bound.ts';
import type { Reading } from '../reading.ts';
import type { Mention, SpeechMap } from './speech.ts';
import { TurnLabels } from './turn-labels.ts';

/** Turns that a page must have to count as a transcript. */
const TURNS = 2;

/** A paragraph at which a turn begins; with `speaker` null, the turn before it ends. */
interface Turn {
  readonly paragraph: number;
  readonly speaker: string | null;
}

/**
 * Tells the speaker of each paragraph of a transcript. `verbs`: tokens of verbs that introduce speech, ascending. Rests
 * often.
 */
export function* turnsIn(
  reading: Reading,
  mentions: readonly Mention[],
  verbs: readonly number[],
): Generator<void, Pick<SpeechMap, 'turnOf' | 'labelled'>> {
  const labels = yield* new TurnLabels(reading, mentions, Int32Array.from(verbs)).find();
  yield;
  const named = labels.filter(({ speaker }) => speaker !== null);
  if (named.length < TURNS && !named.some(({ isSure }) => isSure))
    return { turnOf: () => null, labelled: new Set() };
  const begun = new Set(labels.map(({ paragraph }) => paragraph));
  const closed = labels.filter(({ isClosed }) => isClosed).map(({ paragraph }) => paragraph + 1);
  const turns = [
    ...labels,
    ...[...closed, ...reportedIn(reading, verbs)]
      .filter((paragraph) => !begun.has(paragraph))
      .map((paragraph): Turn => ({ paragraph, speaker: null })),
  ].sort((a, b) => a.paragraph - b.paragraph);
  const begins = Int32Array.from(turns, ({ paragraph }) => paragraph);
  return {
    turnOf: (paragraph) => turns[lowerBound(begins, paragraph + 1) - 1]?.speaker ?? null,
    labelled: new Set(named.map(({ paragraph }) => paragraph)),
  };
}

/** Paragraphs in which a reporter quotes somebody with a verb of speech. */
function reportedIn({ quotes, paragraphOf }: Reading, verbs: readonly number[]): number[] {
  const introduced = new Set(verbs.map((token) => paragraphOf[token]));
  const quoting = new Set(quotes.map(({ first }) => paragraphOf[first] as number));
  return [...quoting].filter((paragraph) => introduced.has(paragraph));
}
