import { findStatements, type MatchResult } from '../match/find-statements.ts';
import type { Knowledge } from '../match/knowledge.ts';
import { createKnowledge, type MatchData } from '../match/match-data.ts';
import { Reader, type Reading } from '../match/reading.ts';
import type { Match, NearMiss } from '../match/types.ts';
import type { PageBlock, PageFacts, PageSection } from '../page/types.ts';
import { SignFinder } from '../recognise/gather.ts';
import { expectedIn, type KnownText, knowArticle } from '../recognise/known-article.ts';
import { type Recogniser, recognise } from '../recognise/recognise.ts';
import type { RecogniseData } from '../recognise/recognise-data.ts';
import { findRetelling } from '../recognise/retelling.ts';
import type { Recognition } from '../recognise/types.ts';
import { scriptsOf } from '../text/scripts.ts';
import { type LanguagePack, type LanguageSign, languagesIn } from './language-pack.ts';

/** Everything the analysis knows whatever the language, as the seeds' compiler makes it. */
export interface AnalysisData {
  readonly match: MatchData;
  readonly recognise: RecogniseData;
  /** The language whose pack every page needs: all quote it. */
  readonly baseLanguage: string;
  /** By what a page shows that it needs another one. */
  readonly languages: readonly LanguageSign[];
}

/** One article of the page, with what was found in it. */
export interface AnalysedSection {
  readonly recognition: Recognition;
  /** The blocks that were searched; `TextRange.block` indexes this list. */
  readonly blocks: readonly PageBlock[];
  /** What may be marked: everything on coverage, sure quotations on a mention, else nothing. */
  readonly matches: readonly Match[];
  readonly nearMisses: readonly NearMiss[];
}

/** What one reading of a page came to. */
export interface PageAnalysis {
  /** The verdict on the page: that of its best section. */
  readonly recognition: Recognition;
  readonly sections: readonly AnalysedSection[];
  /** Statements that the bundle lists for the article that the page is or copies. */
  readonly expected: readonly string[];
}

/** A line without a full stop, amid an article, up to this length is a caption or another story's headline. */
const LONGEST_HEADLINE = 160;
/** Lines above the first paragraph that may be its headlines; before these stand those of other stories. */
const MOST_HEAD = 15;
/** Blocks read between two offers to rest. */
const REST_AFTER = 24;

/** Languages whose packs the page needs. */
export function languagesNeeded(
  facts: PageFacts,
  sections: readonly PageSection[],
  data: AnalysisData,
): string[] {
  const texts = [facts.title, ...sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))];
  return [data.baseLanguage, ...languagesIn(texts, scriptsOf(texts), data.languages)];
}

/** What is needed to analyse pages in some languages, made ready. Pages read again and again share one. */
export interface Analyst {
  readonly data: AnalysisData;
  readonly knowledge: Knowledge;
  readonly recogniser: Recogniser;
}

/** Makes an analyst for the languages of these packs. Rests between the parts. */
export function* createAnalyst(data: AnalysisData, packs: readonly LanguagePack[]): Generator<void, Analyst> {
  const events = packs.map(({ event }) => event);
  const signs = new SignFinder(data.recognise, events);
  yield;
  const languages = packs.map(({ match }) => match);
  const knowledge = yield* createKnowledge(data.match, languages);
  yield;
  return { data, knowledge, recogniser: { data: data.recognise, signs } };
}

/** Recognises a page that was read and finds its statements. Rests often; strings only, no DOM is touched. */
export function* analysePage(
  facts: PageFacts,
  sections: readonly PageSection[],
  { data, knowledge, recogniser }: Analyst,
): Generator<void, PageAnalysis> {
  const analysed: AnalysedSection[] = [];
  for (const [i, section] of sections.entries()) {
    const blocks = section.blocks.filter(({ kind }) => kind !== 'furniture');
    const reading = yield* readBlocks(blocks);
    yield;
    const known = knowArticle(facts.url, i === 0, reading, data.recognise);
    yield;
    const { found, retold } = yield* searchText(reading, known, knowledge, data.recognise);
    yield;
    const told = { ...known, retold };
    const { recognition, markable } = yield* recognise(facts, reading, told, found.matches, recogniser);
    const nearMisses = recognition.verdict === 'coverage' ? found.nearMisses : [];
    analysed.push({ recognition, blocks, matches: markable, nearMisses });
    yield;
  }
  const best = [...analysed].sort((a, b) => rank(b.recognition) - rank(a.recognition))[0];
  const recognition = best?.recognition ?? NOTHING;
  return {
    recognition,
    sections: analysed,
    expected: expectedOf(recognition, data, knowledge.index.statements),
  };
}

/** The statements of a text; those of one that retells a known article are looked for again, where that one has them. */
function* searchText(
  reading: Reading,
  known: KnownText,
  knowledge: Knowledge,
  data: RecogniseData,
): Generator<void, { found: MatchResult; retold: string | null }> {
  const found = yield* findStatements(reading, knowledge, expectedIn(known));
  const places = found.matches.map(({ statement, ranges }) => ({
    statement: knowledge.index.statements.indexOf(statement),
    block: ranges[0]?.block ?? 0,
  }));
  const retelling = known.text ? null : findRetelling(places, data);
  if (!retelling) return { found, retold: null };
  yield;
  return {
    found: yield* findStatements(reading, knowledge, retelling.expected),
    retold: retelling.article.id,
  };
}

/**
 * Reads the blocks of one article for the matcher. Captions, headlines amid it, and those that stand far above it, report
 * nothing of its own.
 */
export function* readBlocks(blocks: readonly Pick<PageBlock, 'text' | 'kind'>[]): Generator<void, Reading> {
  const reader = new Reader(blocks.reduce((sum, { text }) => sum + text.length, 0));
  const begins = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && text.length > LONGEST_HEADLINE);
  for (const [i, { text, kind }] of blocks.entries()) {
    if (i % REST_AFTER === REST_AFTER - 1) yield;
    const isLine = text.length < LONGEST_HEADLINE && !/[.!?。！？…”"’»」』)\]]\s*$/.test(text);
    const isHead = begins < 0 || (i <= begins && i >= begins - MOST_HEAD);
    yield* reader.add(text, kind !== 'caption' && (isHead || !(kind === 'heading' || isLine)));
  }
  yield;
  return reader.finish();
}

const VERDICTS = { coverage: 2, mention: 1, none: 0 };
const rank = ({ verdict, score }: Recognition): number => VERDICTS[verdict] * 1000 + score;

const NOTHING: Recognition = { verdict: 'none', score: 0, reasons: [], article: null, copyOf: null };

function expectedOf({ article, copyOf }: Recognition, data: AnalysisData, ids: readonly string[]): string[] {
  const id = article ?? copyOf?.article;
  const known = data.recognise.articles.find((other) => other.id === id);
  return (known?.statements ?? []).flatMap((place) => ids[place] ?? []);
}
