import type { AnalysisData } from '../analyse/analyse-page.ts';
import type { Article, Bundle } from '../coverage/model.ts';
import { BASE_LANGUAGE, compileLanguageSigns } from './compile-languages.ts';
import { compileMatchData } from './compile-match.ts';
import { compileRecogniseData } from './compile-recognise.ts';
import type { ArticleSeed } from './schema.ts';
import type { Seeds } from './validate.ts';

/** The language-independent data of the analysis. Throws if the seeds lack the base language. */
export function compileAnalysisData(seeds: Seeds): AnalysisData {
  if (!seeds.terms.some(({ language }) => language === BASE_LANGUAGE))
    throw new Error(`seeds/terms/${BASE_LANGUAGE}.json is missing`);
  return {
    match: compileMatchData(seeds),
    recognise: compileRecogniseData(seeds),
    baseLanguage: BASE_LANGUAGE,
    languages: compileLanguageSigns(seeds),
  };
}

/** Without the curator's remark. */
function withoutNote<Noted extends { readonly note?: string }>({
  note: _,
  ...rest
}: Noted): Omit<Noted, 'note'> {
  return rest;
}

/** An article as readers see it. */
function toArticle(seed: ArticleSeed): Article {
  const { fingerprints: _f, headlineBasis: _h, alsoAt: _a, modified: _m, note: _n, ...article } = seed;
  return { ...article, renderings: article.renderings.map(withoutNote) };
}

/** The bundle that readers see: the seeds without what only the curator, the matcher and the recogniser need. */
export function compileBundle(seeds: Seeds): Bundle {
  const { id, occasions, topics, trip } = seeds.event;
  return {
    event: id,
    outlets: seeds.outlets.map(({ id: outlet, name, kind }) => ({ id: outlet, name, kind })),
    speakers: seeds.speakers.map(({ id: speaker, name, role }) => ({ id: speaker, name, role })),
    occasions,
    topics,
    neighbours: seeds.neighbours.map(({ id: neighbour, label }) => ({ id: neighbour, label })),
    statements: seeds.statements.map(({ negative: _, record, original, ...statement }) => ({
      ...statement,
      ...(record && { record: withoutNote(record) }),
      ...(original && { original: withoutNote(original) }),
    })),
    articles: seeds.articles.map(toArticle),
    ...(trip && { trip }),
  };
}
