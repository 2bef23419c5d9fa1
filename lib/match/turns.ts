import { AFTER_COLON } from '../text/tokens.ts';
import { lowerBound } from './lower-bound.ts';
import type { Reading } from './reading.ts';
import type { Mention, SpeechMap } from './speech.ts';

/** Turns a page must have to pass for a transcript. */
const TURNS = 2;
/** Words between the start of a paragraph and the colon of a turn: SECRETARY OF STATE ANTONY BLINKEN: */
const LONGEST_LABEL = 8;

/** A paragraph with which somebody's turn begins; with nobody named, that of whoever was speaking ends. */
interface Turn {
  readonly paragraph: number;
  readonly speaker: string | null;
}

/** Whose turn each paragraph of a transcript belongs to. `verbs` are tokens that introduce speech, ascending. */
export function turnsIn(
  reading: Reading,
  mentions: readonly Mention[],
  verbs: readonly number[],
): SpeechMap['turnOf'] {
  const labelled = findLabels(reading, mentions, Int32Array.from(verbs));
  if (labelled.filter(({ speaker }) => speaker !== null).length < TURNS) return () => null;
  const begun = new Set(labelled.map(({ paragraph }) => paragraph));
  const turns = [
    ...labelled,
    ...reportedIn(reading, verbs)
      .filter((paragraph) => !begun.has(paragraph))
      .map((paragraph): Turn => ({ paragraph, speaker: null })),
  ].sort((a, b) => a.paragraph - b.paragraph);
  const begins = Int32Array.from(turns, ({ paragraph }) => paragraph);
  return (paragraph) => turns[lowerBound(begins, paragraph + 1) - 1]?.speaker ?? null;
}

/** Paragraphs that begin with a label and a colon. “Blinken said:” is none. */
function findLabels(reading: Reading, mentions: readonly Mention[], verbs: Int32Array): Turn[] {
  const { tokens, paragraphOf } = reading;
  const turns: Turn[] = [];
  let next = 0;
  for (let i = 1; i < tokens.count; i++) {
    const start = tokens.has(i, AFTER_COLON) ? labelBefore(i, reading) : -1;
    const paragraph = paragraphOf[i] as number;
    if (start < 0 || turns[turns.length - 1]?.paragraph === paragraph) continue;
    if ((verbs[lowerBound(verbs, start)] ?? i) < i) continue;
    while (next < mentions.length && (mentions[next] as Mention).first < start) next++;
    const named = mentions[next];
    turns.push({ paragraph, speaker: named && named.last <= i ? named.speaker : null });
  }
  return turns;
}

/** Where the paragraph of the word after a colon begins, if that is close enough for a label; else -1. */
function labelBefore(token: number, { paragraphOf }: Reading): number {
  let start = token;
  while (start > 0 && token - start <= LONGEST_LABEL && paragraphOf[start - 1] === paragraphOf[token])
    start--;
  return token - start <= LONGEST_LABEL && start < token ? start : -1;
}

/** Paragraphs in which a reporter tells who said what stands in quotation marks. */
function reportedIn({ quotes, paragraphOf }: Reading, verbs: readonly number[]): number[] {
  const introduced = new Set(verbs.map((token) => paragraphOf[token]));
  const quoting = new Set(quotes.map(({ first }) => paragraphOf[first] as number));
  return [...quoting].filter((paragraph) => introduced.has(paragraph));
}
