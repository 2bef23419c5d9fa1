import { tokenize } from '../text/tokens.ts';
import { findNumber, type MatchIndex } from './index/match-index.ts';
import type { LanguageData } from './match-data.ts';

/** Words that speak of one statement, with how much each counts (0–1). */
export interface TopicWords {
  /** By the hash of their stems. */
  readonly byHash: ReadonlyMap<number, number>;
  /** Those that the index knows, by their numbers: these have synonyms. */
  readonly byNumber: ReadonlyMap<number, number>;
}

/** A word of a cue is somebody's guess at how it would be said; a word of the statement is its own. */
const GUESSED = 0.75;

function addStems(texts: readonly string[], share: number, into: Map<number, number>): void {
  const tokens = tokenize(texts);
  for (let i = 0; i < tokens.count; i++) {
    const stem = tokens.stem[i] as number;
    into.set(stem, Math.max(into.get(stem) ?? 0, share));
  }
}

/** What a statement is about, from all that is written of it: its gist and summaries, and the terms of its cues. */
export function topicWords(
  about: string,
  id: string,
  languages: readonly LanguageData[],
  index: MatchIndex,
): TopicWords {
  const words = new Map<number, number>();
  addStems([about], 1, words);
  const cues = languages.flatMap((language) => language.cues[id] ?? []);
  addStems(
    cues.map((cue) => cue.replace(/[&|~!*]|\b[12]:/g, ' ')),
    GUESSED,
    words,
  );
  const numbered = [...words].map(([hash, share]) => [findNumber(index, hash), share] as const);
  return { byHash: words, byNumber: new Map(numbered.filter(([number]) => number > 0)) };
}
