import { buildCueTable } from '../match/cues/build-cue-table.ts';
import { buildIndex } from '../match/index/build-index.ts';
import type { LanguageKnowledge } from '../match/index/build-vocabulary.ts';
import { containerAsText } from '../match/index/container-text.ts';
import { soleStem } from '../match/index/term-stems.ts';
import type { LanguageData, MatchData } from '../match/match-data.ts';
import { buildTopicTable } from '../match/topics/build-topic-table.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Seeds } from './validate.ts';

/**
 * The different wordings of a statement, longest first, without those that a longer one contains or nearly equals. All
 * short ones are kept.
 */
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
  const kept: string[] = [];
  for (const [form] of sorted) {
    if (isShort(form) || !kept.some((longer) => longer.includes(form) || isNearly(form, longer)))
      kept.push(form);
  }
  return kept.map((form) => distinct.get(form) ?? '');
}

/** A wording that differs from a longer one by a word in ten finds nothing that the longer one does not find. */
const NEARLY = 0.9;

function isNearly(form: string, longer: string): boolean {
  const own = form.split(' ');
  const theirs = longer.split(' ');
  const rest = new Map<string, number>();
  for (const word of theirs) rest.set(word, (rest.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of own) {
    const left = rest.get(word) ?? 0;
    if (left > 0) shared++;
    rest.set(word, left - 1);
  }
  return (2 * shared) / (own.length + theirs.length) >= NEARLY;
}

/**
 * Short wordings are kept even if a longer one contains them, because it counts as evidence that an outlet printed just
 * these words.
 */
const isShort = (form: string): boolean => form.split(' ').length <= 6;

function normalForm(text: string): string {
  const tokens = tokenize([text]);
  return [...tokens.full.subarray(0, tokens.count)].join(' ');
}

/** Gists and summaries that the matcher reads are in this language. */
const SUMMARY_LANGUAGE = 'en';

/** Of a language of which nothing is known, no word is known to be a negation either. */
const NO_SCOPE = { reach: 0, isLast: false };

/** The matcher’s data for one language. */
export function compileLanguageData(seeds: Seeds, language: string): LanguageData {
  const knowledge = seeds.languages.find((file) => file.language === language);
  const speakers = speakersIn(seeds, language);
  return {
    speakers,
    speech: knowledge?.speech ?? [],
    addressing: knowledge?.addressing ?? [],
    denials: knowledge?.denials ?? [],
    pronouns: knowledge?.pronouns ?? [],
    finiteVerbs: knowledge?.finiteVerbs ?? [],
    subjects: knowledge?.subjects ?? [],
    countries: knowledge?.countries ?? {},
    cues: containerAsText(buildCueTable(seeds.cues[language] ?? {}, knowledge?.negationScope.isLast)),
    topics: containerAsText(compileTopics(seeds, language, Object.values(speakers).flat())),
  };
}

/** By speaker, how a language names them: by name and by office. */
function speakersIn(seeds: Seeds, language: string): Record<string, string[]> {
  const terms = seeds.terms.find((file) => file.language === language);
  return Object.fromEntries(
    Object.entries(terms?.speakers ?? {}).map(([speaker, { names, titles }]) => [
      speaker,
      [...names, ...(titles ?? [])],
    ]),
  );
}

function compileTopics(seeds: Seeds, language: string, speakers: readonly string[]): ArrayBuffer {
  const terms = seeds.terms.find((file) => file.language === language);
  const knowledge = seeds.languages.find((file) => file.language === language);
  return buildTopicTable(reportsOf(seeds, language), seeds.background[language] ?? [], {
    functionWords: knowledge?.functionWords ?? [],
    negations: knowledge?.negations ?? [],
    idleNegations: knowledge?.idleNegations ?? [],
    scope: knowledge?.negationScope ?? NO_SCOPE,
    countries: knowledge?.countries ?? {},
    numbers: knowledge?.numbers ?? {},
    reversals: knowledge?.reversals ?? [],
    denials: knowledge?.denials ?? [],
    contrary: seeds.contrary[language] ?? {},
    years: otherYears(seeds),
    common: [...speakers, ...(terms?.format ?? []), ...(terms?.place ?? [])],
  });
}

/** By statement, the year in which it was said, where the event was in another. */
const otherYears = ({ event, statements }: Seeds): Record<string, string> =>
  Object.fromEntries(
    statements.flatMap(({ id, said }) => {
      const year = said.slice(0, 4);
      return event.days.some((day) => day.startsWith(year)) ? [] : [[id, year]];
    }),
  );

/** The words on record in a language. */
const recordsIn = ({ record, original }: Seeds['statements'][number], language: string): string[] =>
  [record, original].flatMap((known) => (known?.language === language ? [known.words] : []));

/** The languages’ data for the index, without synonyms of words that are in no wording of the language. */
function languagesOfWordings(seeds: Seeds): LanguageKnowledge[] {
  return seeds.languages.flatMap((language) => {
    const articles = seeds.articles.filter((article) => article.language === language.language);
    if (articles.length === 0) return [];
    const texts = [
      ...articles.flatMap(({ renderings }) => renderings.flatMap(({ words }) => words ?? [])),
      ...seeds.statements.flatMap((statement) => recordsIn(statement, language.language)),
    ];
    const { stem, count } = tokenize(texts);
    const said = new Set(stem.subarray(0, count));
    const isSaid = (word: string): boolean => said.has(soleStem(word));
    return [{ ...language, synonyms: language.synonyms.filter((group) => group.some(isSaid)) }];
  });
}

/**
 * The sample reports of each statement in a language: paraphrases, summaries, and the words themselves, which reports
 * use too.
 */
function reportsOf(seeds: Seeds, language: string): Record<string, string[]> {
  const reports = Object.fromEntries(
    seeds.statements.map((statement): [string, string[]] => [
      statement.id,
      [
        ...(language === SUMMARY_LANGUAGE ? [statement.gist.en] : []),
        ...recordsIn(statement, language),
        ...(seeds.paraphrases[language]?.[statement.id] ?? []),
      ],
    ]),
  );
  for (const article of seeds.articles) {
    for (const { statement, words, summary } of article.renderings) {
      if (words !== undefined && article.language === language) reports[statement]?.push(words);
      if (summary && language === SUMMARY_LANGUAGE) reports[statement]?.push(summary.en);
    }
  }
  return reports;
}

/** Compiles the matcher's data from checked seeds. It includes statements of neighbours, which must be told apart. */
export function compileMatchData(seeds: Seeds): MatchData {
  const wordings = seeds.statements.map((statement) => wordingsOf(seeds, statement));
  const index = buildIndex({
    statements: seeds.statements.map(({ id }) => id),
    wordings: wordings.flatMap((texts, statement) => texts.map((text) => ({ statement, text }))),
    languages: languagesOfWordings(seeds),
  });
  return {
    index: containerAsText(index),
    speakers: seeds.statements.map(({ speaker }) => speaker),
    negative: seeds.statements.flatMap(({ id, negative }) => (negative ? [id] : [])),
    collective: seeds.speakers.flatMap(({ id, collective }) => (collective ? [id] : [])),
    wordings: wordings.flat(),
  };
}
