import { parseCue } from '../../match/cues/cue.ts';
import { Negations, readIdle, readNegations } from '../../match/index/negations.ts';
import { contraryKey } from '../../match/topics/build-contraries.ts';
import { problemAt, type SeedDraft, type SeedRule, type Sourced } from '../draft.ts';
import type { SeedPath, SeedProblem } from '../problem.ts';
import type { ContrarySeed, CuesSeed, LanguageSeed, ParaphrasesSeed, TermsSeed } from '../schema.ts';

/**
 * Rules of the language files. Files are named after their language. A language with terms has a language file, and one
 * with cues, paraphrases, contraries or background has terms. Terms and cues refer to existing ids, and cues and
 * contrary terms can be parsed.
 */
export const languageRule: SeedRule = (draft) => [
  ...[...draft.terms, ...draft.languages].flatMap(nameProblems),
  ...[...draft.cues, ...draft.paraphrases, ...draft.contrary, ...draft.background].flatMap((file) =>
    unreadProblems(draft, file),
  ),
  ...draft.terms.flatMap((terms) => termProblems(draft, terms)),
  ...[...draft.cues, ...draft.paraphrases, ...draft.contrary].flatMap((lists) => listProblems(draft, lists)),
  ...draft.cues.flatMap((file) => faultsIn(file, file.value, (cue) => parseCue(cue, 0))),
  ...draft.contrary.flatMap((file) => faultsIn(file, file.value, contraryKey)),
  ...draft.languages.flatMap((file) => faultsIn(file, reversalsOf(file.value), contraryKey)),
  ...draft.languages.flatMap(idleProblems),
];

function nameProblems(sourced: Sourced<{ language: string }>): SeedProblem[] {
  const { language } = sourced.value;
  return language === sourced.stem
    ? []
    : [problemAt(sourced, ['language'], `language "${language}" is not the file's name`)];
}

function unreadProblems({ termLanguages }: SeedDraft, file: Sourced<unknown>): SeedProblem[] {
  const { stem } = file;
  return termLanguages.has(stem)
    ? []
    : [problemAt(file, [], `is read by nobody: there is no terms/${stem}.json`)];
}

function termProblems(
  { speakers, neighbours, knownLanguages }: SeedDraft,
  terms: Sourced<TermsSeed>,
): SeedProblem[] {
  const unknown = (key: 'speakers' | 'neighbours', known: readonly { readonly id: string }[] | undefined) =>
    Object.keys(terms.value[key])
      .filter((id) => known && !known.some((one) => one.id === id))
      .map((id) => problemAt(terms, [key, id], `no ${key.slice(0, -1)} "${id}"`));
  const { stem } = terms;
  return [
    ...unknown('speakers', speakers?.value),
    ...unknown('neighbours', neighbours?.value),
    ...(knownLanguages.has(stem)
      ? []
      : [problemAt(terms, ['language'], `there is no languages/${stem}.json`)]),
  ];
}

function listProblems(
  { statementIds }: SeedDraft,
  lists: Sourced<CuesSeed | ParaphrasesSeed | ContrarySeed>,
): SeedProblem[] {
  const ids = Object.keys(lists.value);
  return ids.flatMap((id, index) => {
    const before = ids[index - 1] ?? '';
    return [
      ...(statementIds.has(id) ? [] : [problemAt(lists, [id], `no statement "${id}"`)]),
      ...(before < id ? [] : [problemAt(lists, [id], `"${id}" must stand before "${before}"`)]),
    ];
  });
}

const reversalsOf = ({ denials = [], reversals = [] }: LanguageSeed) => ({ denials, reversals });

/** Idle phrases without a negation. */
function idleProblems(file: Sourced<LanguageSeed>): SeedProblem[] {
  const { negations, idleNegations = [] } = file.value;
  const known = new Negations(readNegations(negations, []));
  return faultsIn(file, { idleNegations }, (phrase) => readIdle(phrase, known));
}

/** Entries of lists for which `read` throws, with its message. */
function faultsIn(
  file: Sourced<unknown>,
  lists: Readonly<Record<string, readonly string[]>>,
  read: (entry: string) => unknown,
): SeedProblem[] {
  return Object.entries(lists).flatMap(([key, list]) =>
    list.flatMap((entry, index) => faultOf(file, [key, index], () => read(entry))),
  );
}

function faultOf(file: Sourced<unknown>, path: SeedPath, read: () => unknown): SeedProblem[] {
  try {
    read();
    return [];
  } catch (error) {
    return [problemAt(file, path, (error as Error).message)];
  }
}
