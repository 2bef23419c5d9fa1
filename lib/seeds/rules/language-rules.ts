import { problemAt, type SeedDraft, type SeedRule, type Sourced } from '../draft.ts';
import type { SeedProblem } from '../problem.ts';
import type { CuesSeed, ParaphrasesSeed, TermsSeed } from '../schema.ts';

/** Files of terms and languages bear the name of their language; terms and cues name what there is. */
export const languageRule: SeedRule = (draft) => [
  ...[...draft.terms, ...draft.languages].flatMap(nameProblems),
  ...draft.terms.flatMap((terms) => termProblems(draft, terms)),
  ...[...draft.cues, ...draft.paraphrases].flatMap((lists) => listProblems(draft, lists)),
];

function nameProblems(sourced: Sourced<{ language: string }>): SeedProblem[] {
  const { language } = sourced.value;
  return language === sourced.stem
    ? []
    : [problemAt(sourced, ['language'], `language "${language}" is not the file's name`)];
}

function termProblems({ speakers, neighbours }: SeedDraft, terms: Sourced<TermsSeed>): SeedProblem[] {
  const unknown = (key: 'speakers' | 'neighbours', known: readonly { readonly id: string }[] | undefined) =>
    Object.keys(terms.value[key])
      .filter((id) => known && !known.some((one) => one.id === id))
      .map((id) => problemAt(terms, [key, id], `no ${key.slice(0, -1)} "${id}"`));
  return [...unknown('speakers', speakers?.value), ...unknown('neighbours', neighbours?.value)];
}

function listProblems(
  { statementIds }: SeedDraft,
  lists: Sourced<CuesSeed | ParaphrasesSeed>,
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
