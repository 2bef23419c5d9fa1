import { readBlocks } from '../../lib/analyse/analyse-page.ts';
import { Attributor } from '../../lib/match/attribution/attribution.ts';
import { mapSpeech } from '../../lib/match/attribution/speech.ts';
import { NOTHING_EXPECTED } from '../../lib/match/expected.ts';
import type { Knowledge } from '../../lib/match/knowledge.ts';
import { lookUpWords } from '../../lib/match/page-words.ts';
import type { Reading } from '../../lib/match/reading.ts';
import { ReportCandidates } from '../../lib/match/topics/report-candidates.ts';
import { contentOf } from '../../lib/match/topics/sentence-content.ts';
import { featuresOf } from '../../lib/match/topics/weigh-report.ts';
import type { TextRange } from '../../lib/match/types.ts';
import type { PageBlock } from '../../lib/page/types.ts';
import { runToEnd } from '../../lib/text/run-to-end.ts';
import type { LabelledStatement } from './judge.ts';
import { coincide, placesOf } from './places.ts';

/** A stretch that may report a statement, and whether it does according to the labels. */
export interface ReportSample {
  readonly page: string;
  readonly features: readonly number[];
  readonly isReport: boolean;
}

/** All stretches of an article that may report a statement. */
export function samplesOf(
  page: string,
  blocks: readonly PageBlock[],
  labels: readonly LabelledStatement[],
  knowledge: Knowledge,
): ReportSample[] {
  const reading = runToEnd(readBlocks(blocks));
  const words = runToEnd(lookUpWords(reading.tokens, knowledge.index));
  const speech = runToEnd(mapSpeech(reading, knowledge.speech));
  const attributor = new Attributor(reading, speech, words);
  const sentences = [...contentOf(reading, words, speech, quotedTokens(reading))];
  const texts = labels.map(({ text }) => text);
  const places = placesOf(
    texts,
    reading.blocks.map(({ text }) => text),
  );
  return knowledge.topics.flatMap((table) => {
    const candidates = new ReportCandidates(table, knowledge, reading, words, attributor, NOTHING_EXPECTED);
    return sentences.flatMap((sentence) => {
      const tokenAt = (place: number): number => sentence.content[place] ?? 0;
      return candidates.in(sentence, sentence.content).map(({ stretch, signs }) => {
        const statement = knowledge.index.statements[table.statement[stretch.topic] ?? -1];
        const range = rangeOf(reading, tokenAt(stretch.from), tokenAt(stretch.to));
        const isReport = labels.some((label, i) => {
          const stands = places[i]?.some((place) => coincide(range, place)) ?? false;
          return label.statement === statement && !label.reversed && stands;
        });
        return { page, features: featuresOf(signs), isReport };
      });
    });
  });
}

/** The range from one token to another of the same sentence, in the text that was read. */
const rangeOf = ({ tokens }: Reading, first: number, last: number): TextRange => ({
  block: tokens.block[first] ?? 0,
  start: tokens.start[first] ?? 0,
  end: tokens.end[last] ?? 0,
});

/** Quoted tokens are skipped: quotations are found by their words, and the weights are for the text outside them. */
const quotedTokens = ({ quoteOf, tokens }: Reading): Uint8Array =>
  Uint8Array.from({ length: tokens.count }, (_, token) => Number((quoteOf[token] ?? -1) >= 0));
