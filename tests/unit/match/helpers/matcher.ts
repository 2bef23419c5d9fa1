import { findStatements, type MatchResult } from '../../../../lib/match/find-statements.ts';
import type { Knowledge } from '../../../../lib/match/knowledge.ts';
import { createKnowledge } from '../../../../lib/match/match-data.ts';
import { readText } from '../../../../lib/match/reading.ts';
import { compileLanguagePack } from '../../../../lib/seeds/compile-languages.ts';
import { compileMatchData } from '../../../../lib/seeds/compile-match.ts';
import type { Seeds } from '../../../../lib/seeds/validate.ts';
import { runToEnd } from '../../../../lib/text/run-to-end.ts';
import { loadSeeds } from '../../../../scripts/seeds/load-seeds.ts';

/** The matcher on the real bundle, with the packs of the given languages. */
export interface Matcher {
  readonly seeds: Seeds;
  readonly knowledge: Knowledge;
  /** All that is found in a page of these blocks. */
  readonly read: (...blocks: readonly string[]) => MatchResult;
  /** Ids of the statements found, in reading order, each place once. */
  readonly find: (...blocks: readonly string[]) => string[];
}

/** English is always included, as on every page. */
export async function createMatcher(...languages: readonly string[]): Promise<Matcher> {
  const seeds = await loadSeeds();
  const packs = [...new Set(['en', ...languages])].flatMap(
    (language) => compileLanguagePack(seeds, language) ?? [],
  );
  const languageData = packs.map(({ match }) => match);
  return matcherOf(seeds, runToEnd(createKnowledge(compileMatchData(seeds), languageData)));
}

/** A matcher on given knowledge. */
export function matcherOf(seeds: Seeds, knowledge: Knowledge): Matcher {
  const read = (...blocks: readonly string[]): MatchResult =>
    runToEnd(findStatements(readText(blocks), knowledge));
  const find = (...blocks: readonly string[]): string[] =>
    read(...blocks).matches.map(({ statement }) => statement);
  return { seeds, knowledge, read, find };
}
