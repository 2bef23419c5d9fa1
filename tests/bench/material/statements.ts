import { buildIndex } from '../../../lib/match/index/build-index.ts';
import { contentsOfText } from '../../../lib/match/index/container-text.ts';
import { readIndex } from '../../../lib/match/index/match-index.ts';
import { compileMatchData } from '../../../lib/seeds/compile-match.ts';
import type { Seeds } from '../../../lib/seeds/validate.ts';
import type { Pattern, Statements } from '../types.ts';
import { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A set of statements with its index, as a build or a worker would make them. */
export interface StatementSet extends Statements {
  readonly count: number;
  readonly index: Uint8Array;
  /** Milliseconds that building took, in Node. */
  readonly buildTime: number;
}

/** The bundle's own wordings, numbered as the compiler of the seeds numbers them. */
export function bundlePatterns(seeds: Seeds): Pattern[] {
  const data = compileMatchData(seeds);
  const { statementWording } = readIndex(contentsOfText(data.index));
  return seeds.statements.flatMap((_, statement) =>
    (data.wordings ?? [])
      .slice(statementWording[statement], statementWording[statement + 1])
      .map((text) => ({ statement, text })),
  );
}

/** `count` statements: the bundle's, or as many of them, and generated ones that nobody said. */
export function statementSet(seeds: Seeds, count: number, vocabulary: Vocabulary): StatementSet {
  const random = new Random(count);
  const own = bundlePatterns(seeds).filter(({ statement }) => statement < count);
  const generatedFrom = Math.min(count, seeds.statements.length);
  const generated = Array.from({ length: count - generatedFrom }, (_, i) => ({
    statement: generatedFrom + i,
    text: vocabulary.sentence(random, random.between(9, 34)),
  }));
  const patterns = [...own, ...generated];
  const started = performance.now();
  const index = buildIndex({
    statements: Array.from({ length: count }, (_, i) => seeds.statements[i]?.id ?? `generated-${i}`),
    wordings: patterns,
    languages: seeds.languages,
  });
  return {
    count,
    patterns,
    generatedFrom,
    speakers: Array.from({ length: count }, (_, i) => seeds.statements[i]?.speaker ?? ''),
    index: new Uint8Array(index),
    buildTime: performance.now() - started,
  };
}
