import { AFTER_COLON, IS_IDEOGRAPH } from '../text/tokens.ts';
import { lowerBound } from './lower-bound.ts';
import type { Reading } from './reading.ts';
import { blockTextOf } from './reading-text.ts';
import type { Mention, SpeechMap } from './speech.ts';

/** Turns a page must have to pass for a transcript. */
const TURNS = 2;
/** Words between the start of a paragraph and the colon of a turn: SECRETARY OF STATE ANTONY BLINKEN: */
const LONGEST_LABEL = 8;
/** The same in characters, where these are the words: 로이드 오스틴 / 미국 국방장관 : */
const LONGEST_IN_CHARACTERS = 18;

/** A paragraph with which somebody's turn begins; with nobody named, that of whoever was speaking ends. */
interface Turn {
  readonly paragraph: number;
  readonly speaker: string | null;
}

interface LabelledTurn extends Turn {
  /** It stands in brackets, as broadcasters print it between what the reporter says, and ends with its paragraph. */
  readonly isClosed: boolean;
}

/** Whose turn each paragraph of a transcript belongs to. `verbs` are tokens that introduce speech, ascending. */
export function turnsIn(
  reading: Reading,
  mentions: readonly Mention[],
  verbs: readonly number[],
): Pick<SpeechMap, 'turnOf' | 'labelled'> {
  const labels = findLabels(reading, mentions, Int32Array.from(verbs));
  const named = labels.filter(({ speaker }) => speaker !== null);
  if (named.length < TURNS && !named.some(({ isClosed }) => isClosed))
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

/** Paragraphs that begin with a label and a colon. “Blinken said:” is none. */
function findLabels(reading: Reading, mentions: readonly Mention[], verbs: Int32Array): LabelledTurn[] {
  const { tokens, paragraphOf } = reading;
  const turns: LabelledTurn[] = [];
  let next = 0;
  for (let i = 1; i < tokens.count; i++) {
    const start = tokens.has(i, AFTER_COLON) ? labelBefore(i, reading) : -1;
    const paragraph = paragraphOf[i] as number;
    if (start < 0 || turns[turns.length - 1]?.paragraph === paragraph) continue;
    if ((verbs[lowerBound(verbs, start)] ?? i) < i) continue;
    while (next < mentions.length && (mentions[next] as Mention).first < start) next++;
    const named = mentions[next];
    const isClosed = blockTextOf(reading, start).charAt((tokens.start[start] as number) - 1) === '[';
    turns.push({ paragraph, speaker: named && named.last <= i ? named.speaker : null, isClosed });
  }
  return turns;
}

/** Where the paragraph of the word after a colon begins, if that is close enough for a label; else -1. */
function labelBefore(token: number, { paragraphOf, tokens }: Reading): number {
  const most = tokens.has(token - 1, IS_IDEOGRAPH) ? LONGEST_IN_CHARACTERS : LONGEST_LABEL;
  let start = token;
  while (start > 0 && token - start <= most && paragraphOf[start - 1] === paragraphOf[token]) start--;
  return token - start <= most && start < token ? start : -1;
}

/** Paragraphs in which a reporter tells who said what stands in quotation marks. */
function reportedIn({ quotes, paragraphOf }: Reading, verbs: readonly number[]): number[] {
  const introduced = new Set(verbs.map((token) => paragraphOf[token]));
  const quoting = new Set(quotes.map(({ first }) => paragraphOf[first] as number));
  return [...quoting].filter((paragraph) => introduced.has(paragraph));
}
