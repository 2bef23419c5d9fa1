import { buildIndex } from '../match/index/build-index.ts';
import type { LanguageData, MatchData } from '../match/match-data.ts';
import { tokenize } from '../text/tokens.ts';
import type { Seeds } from './validate.ts';

/** The different wordings of a statement, longest first. One that stands within a longer one adds nothing but itself when short. */
function wordingsOf(seeds: Seeds, statement: Seeds['statements'][number]): string[] {
  const texts = [statement.record?.words, statement.original?.words];
  for (const article of seeds.articles) {
    for (const rendering of article.renderings) {
      if (rendering.statement === statement.id && !rendering.unconfirmed) texts.push(rendering.words);
    }
  }
  const distinct = new Map<string, string>();
  for (const text of texts) if (text !== undefined) distinct.set(normalForm(text), text);
  const sorted = [...distinct].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return sorted
    .filter(([form], i) => isShort(form) || !sorted.slice(0, i).some(([longer]) => longer.includes(form)))
    .map(([, text]) => text);
}

/** Short wordings are kept even if a longer one holds them: that an outlet printed just these words counts. */
const isShort = (form: string): boolean => form.split(' ').length <= 6;

function normalForm(text: string): string {
  const tokens = tokenize([text]);
  return [...tokens.full.subarray(0, tokens.count)].join(' ');
}

/** What one language brings to the matcher. */
export function compileLanguageData(seeds: Seeds, language: string): LanguageData {
  const terms = seeds.terms.find((file) => file.language === language);
  const knowledge = seeds.languages.find((file) => file.language === language);
  return {
    language,
    speakers: Object.fromEntries(
      Object.entries(terms?.speakers ?? {}).map(([speaker, { names, titles }]) => [
        speaker,
        [...names, ...(titles ?? [])],
      ]),
    ),
    speech: knowledge?.speech ?? [],
    cues: seeds.cues[language] ?? {},
  };
}

/** What is known of a language without any wording could never matter to the index. */
const languagesOfWordings = (seeds: Seeds): Set<string> =>
  new Set(seeds.articles.map(({ language }) => language));

/** What is written of a statement in our own words: its gist, and how articles were summed up. */
function aboutOf(seeds: Seeds, { id, gist }: Seeds['statements'][number]): string {
  const summaries = seeds.articles.flatMap(({ renderings }) =>
    renderings.flatMap(({ statement, summary }) => (statement === id && summary ? [summary.en] : [])),
  );
  return [gist.en, ...summaries].join(' ');
}

/** Makes what the matcher needs out of checked seeds. Neighbours' statements are in it: they must be told apart. */
export function compileMatchData(seeds: Seeds): MatchData {
  const wordings = seeds.statements.map((statement) => wordingsOf(seeds, statement));
  const index = buildIndex({
    statements: seeds.statements.map(({ id }) => id),
    wordings: wordings.flatMap((texts, statement) => texts.map((text) => ({ statement, text }))),
    languages: seeds.languages.filter(({ language }) => languagesOfWordings(seeds).has(language)),
  });
  return {
    index: Buffer.from(index).toString('base64'),
    speakers: seeds.statements.map(({ speaker }) => speaker),
    gists: seeds.statements.map((statement) => aboutOf(seeds, statement)),
    wordings: wordings.flat(),
  };
}
