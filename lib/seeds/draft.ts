import type { JsonSource } from './json-source.ts';
import type { SeedPath, SeedProblem } from './problem.ts';
import type * as schema from './schema.ts';

/** A file that fits its schema, with its source, so that a rule can point at a line. */
export interface Sourced<T> {
  readonly source: JsonSource;
  readonly value: T;
  /** File name without folder and extension: the id or the language that the file is about. */
  readonly stem: string;
}

/**
 * All files that fit their schemas, before the rules between files are checked. A list file that is missing or broken
 * is `undefined`, and rules that need it are skipped: its own problem is reported once, not once per reference.
 */
export interface SeedDraft {
  readonly event: Sourced<schema.EventSeed> | undefined;
  readonly neighbours: Sourced<schema.NeighbourSeed[]> | undefined;
  readonly outlets: Sourced<schema.OutletSeed[]> | undefined;
  readonly archives: Sourced<schema.ArchiveSeed[]> | undefined;
  readonly speakers: Sourced<schema.SpeakerSeed[]> | undefined;
  readonly statements: readonly Sourced<schema.StatementSeed>[];
  readonly articles: readonly Sourced<schema.ArticleSeed>[];
  readonly terms: readonly Sourced<schema.TermsSeed>[];
  readonly cues: readonly Sourced<schema.CuesSeed>[];
  readonly paraphrases: readonly Sourced<schema.ParaphrasesSeed>[];
  readonly contrary: readonly Sourced<schema.ContrarySeed>[];
  readonly background: readonly Sourced<schema.BackgroundSeed>[];
  readonly languages: readonly Sourced<schema.LanguageSeed>[];
  /** Ids of all statement and article files, also of those whose shape is wrong. */
  readonly statementIds: ReadonlySet<string>;
  readonly articleIds: ReadonlySet<string>;
  /** Languages of all files in `terms/` and in `languages/`, also of those whose shape is wrong. */
  readonly termLanguages: ReadonlySet<string>;
  readonly knownLanguages: ReadonlySet<string>;
}

/** A rule between files. It reads the draft and returns what is wrong. */
export type SeedRule = (draft: SeedDraft) => SeedProblem[];

/** A problem at the value that `path` leads to. */
export function problemAt({ source }: Sourced<unknown>, path: SeedPath, reason: string): SeedProblem {
  return { file: source.file, line: source.lineOf(path), reason };
}

/** Problems of a list of things with ids: an id twice, or ids that are not in order. */
export function orderProblems(
  sourced: Sourced<unknown>,
  path: SeedPath,
  items: readonly { readonly id: string }[],
): SeedProblem[] {
  return items.flatMap(({ id }, index) => {
    const before = items[index - 1]?.id;
    if (before === undefined || before < id) return [];
    const isTwice = items.slice(0, index).some((other) => other.id === id);
    const reason = isTwice ? `id "${id}" stands twice` : `"${id}" must stand before "${before}"`;
    return [problemAt(sourced, [...path, index, 'id'], reason)];
  });
}
