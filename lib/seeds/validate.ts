import type { SeedDraft, SeedRule, Sourced } from './draft.ts';
import type { SeedFile, SeedProblem } from './problem.ts';
import { addressRule, articleRule } from './rules/article-rules.ts';
import { eventRule, neighbourRule, participantRule, speakerRule } from './rules/event-rules.ts';
import { languageRule } from './rules/language-rules.ts';
import { archiveRule, siteRule } from './rules/site-rules.ts';
import { carriedRule, statementRule } from './rules/statement-rules.ts';
import type * as schema from './schema.ts';
import { shapeSeeds } from './shape.ts';

/** All of `seeds/`, checked: every id resolves. Lists are sorted by id, those of languages by language. */
export interface Seeds {
  readonly event: schema.EventSeed;
  readonly neighbours: readonly schema.NeighbourSeed[];
  readonly outlets: readonly schema.OutletSeed[];
  readonly archives: readonly schema.ArchiveSeed[];
  readonly speakers: readonly schema.SpeakerSeed[];
  readonly statements: readonly schema.StatementSeed[];
  readonly articles: readonly schema.ArticleSeed[];
  readonly terms: readonly schema.TermsSeed[];
  /** By language: the cues of each statement. */
  readonly cues: Readonly<Record<string, schema.CuesSeed>>;
  /** By language: sentences that report each statement. */
  readonly paraphrases: Readonly<Record<string, schema.ParaphrasesSeed>>;
  /** By language: the contrary terms of each statement. */
  readonly contrary: Readonly<Record<string, schema.ContrarySeed>>;
  readonly background: Readonly<Record<string, schema.BackgroundSeed>>;
  readonly languages: readonly schema.LanguageSeed[];
}

/** Valid seeds, or everything that is wrong with them. */
export type SeedResult =
  | { readonly seeds: Seeds; readonly problems: readonly [] }
  | { readonly seeds: undefined; readonly problems: readonly SeedProblem[] };

const RULES: readonly SeedRule[] = [
  eventRule,
  participantRule,
  neighbourRule,
  speakerRule,
  siteRule,
  archiveRule,
  statementRule,
  carriedRule,
  articleRule,
  addressRule,
  languageRule,
];

/**
 * Checks the files of `seeds/`: JSON, schema, and the rules between files. Returns all problems at once, with file and
 * line, and never throws.
 */
export function validateSeeds(files: readonly SeedFile[]): SeedResult {
  const sorted = files.toSorted((a, b) => compare(a.path, b.path));
  const { draft, problems: shapeProblems } = shapeSeeds(sorted);
  const problems = [...shapeProblems, ...RULES.flatMap((rule) => rule(draft))];
  const seeds = problems.length === 0 ? complete(draft) : undefined;
  if (seeds) return { seeds, problems: [] };
  return {
    seeds: undefined,
    problems: problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function complete({
  event,
  neighbours,
  outlets,
  archives,
  speakers,
  ...lists
}: SeedDraft): Seeds | undefined {
  if (!event || !neighbours || !outlets || !archives || !speakers) return undefined;
  return {
    event: event.value,
    neighbours: neighbours.value,
    outlets: outlets.value,
    archives: archives.value,
    speakers: speakers.value,
    statements: byId(lists.statements),
    articles: byId(lists.articles),
    terms: lists.terms.map(({ value }) => value),
    cues: Object.fromEntries(lists.cues.map(({ stem, value }) => [stem, value])),
    paraphrases: Object.fromEntries(lists.paraphrases.map(({ stem, value }) => [stem, value])),
    contrary: Object.fromEntries(lists.contrary.map(({ stem, value }) => [stem, value])),
    background: Object.fromEntries(lists.background.map(({ stem, value }) => [stem, value])),
    languages: lists.languages.map(({ value }) => value),
  };
}

/** By id, not by file name: there `a-b.json` stands before `a.json`. */
function byId<T extends { readonly id: string }>(list: readonly Sourced<T>[]): T[] {
  return list.map(({ value }) => value).sort((a, b) => compare(a.id, b.id));
}
