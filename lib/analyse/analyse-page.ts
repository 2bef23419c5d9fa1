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

/** The language-independent data of the analysis, as the seed compiler writes it. */
export interface AnalysisData {
  readonly match: MatchData;
  readonly recognise: RecogniseData;
  /** The language whose pack every page needs, as pages in all languages quote it. */
  readonly baseLanguage: string;
  /** How to tell which further packs a page needs. */
  readonly languages: readonly LanguageSign[];
}

/** One article of the page, with its verdict and matches. */
export interface AnalysedSection {
  readonly recognition: Recognition;
  /** The blocks that were searched; `TextRange.block` indexes this list. */
  readonly blocks: readonly PageBlock[];
  /** The matches that may be marked: all on coverage, some on a mention, else none. */
  readonly matches: readonly Match[];
  readonly nearMisses: readonly NearMiss[];
}

/** The result of one reading of a page. */
export interface PageAnalysis {
  /** The verdict on the page: that of its best section. */
  readonly recognition: Recognition;
  readonly sections: readonly AnalysedSection[];
  /** Statements that the bundle lists for the article that the page is or copies. */
  readonly expected: readonly string[];
}

/** A line inside an article, without a full stop and up to this length, is a caption or another story's headline. */
const LONGEST_HEADLINE = 160;
/** Lines right above the first paragraph that may be its headlines; lines before these belong to other stories. */
const MOST_HEAD = 15;
/** Blocks read between two rests. */
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

/** Everything needed to analyse pages in some languages. Built once for all readings of a page. */
export interface Analyst {
  readonly data: AnalysisData;
  readonly knowledge: Knowledge;
  readonly recogniser: Recogniser;
}

/** Builds an analyst for the languages of these packs. Rests between the parts. */
export function* createAnalyst(data: AnalysisData, packs: readonly LanguagePack[]): Generator<void, Analyst> {
  const events = packs.map(({ event }) => event);
  const signs = new SignFinder(data.recognise, events);
  yield;
  const languages = packs.map(({ match }) => match);
  const knowledge = yield* createKnowledge(data.match, languages);
  yield;
  return { data, knowledge, recogniser: { data: data.recognise, signs } };
}

/** Recognises a page and finds its statements. Works on strings only, without the DOM. Rests often. */
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

type Block = Pick<PageBlock, 'text' | 'kind'>;

/**
 * Reads the blocks of one article for the matcher. Captions, and headlines inside or far above the article, may not
 * report statements. Lines that form a list are the article's own: a box of facts, the captions of a film.
 */
export function* readBlocks(blocks: readonly Block[]): Generator<void, Reading> {
  const reader = new Reader(blocks.reduce((sum, { text }) => sum + text.length, 0));
  const begins = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && text.length > LONGEST_HEADLINE);
  for (const [i, { text, kind }] of blocks.entries()) {
    if (i % REST_AFTER === REST_AFTER - 1) yield;
    const isHeadline = kind === 'heading' || (isLine(blocks[i]) && !(i > begins && isInList(blocks, i)));
    const isHead = begins < 0 || (i <= begins && i >= begins - MOST_HEAD);
    yield* reader.add(text, kind !== 'caption' && (isHead || !isHeadline));
  }
  yield;
  return reader.finish();
}

/** A short paragraph that no full stop or quotation mark ends. */
const isLine = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.text.length < LONGEST_HEADLINE &&
  !/[.!?。！？…”"’»」』)\]]\s*$/.test(block.text);

/** Is a block one of three lines in a row? */
const isInList = (blocks: readonly Block[], at: number): boolean =>
  [at - 2, at - 1, at].some((first) => [first, first + 1, first + 2].every((i) => isLine(blocks[i])));

const VERDICTS = { coverage: 2, mention: 1, none: 0 };
const rank = ({ verdict, score }: Recognition): number => VERDICTS[verdict] * 1000 + score;

const NOTHING: Recognition = { verdict: 'none', score: 0, reasons: [], article: null, copyOf: null };

function expectedOf({ article, copyOf }: Recognition, data: AnalysisData, ids: readonly string[]): string[] {
  const id = article ?? copyOf?.article;
  const known = data.recognise.articles.find((other) => other.id === id);
  return (known?.statements ?? []).flatMap((place) => ids[place] ?? []);
}
