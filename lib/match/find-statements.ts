import { sourceEnd, sourceOffset } from '../text/prepare.ts';
import { Attributor } from './attribution/attribution.ts';
import { mapSpeech } from './attribution/speech.ts';
import { claimedBy } from './claimed.ts';
import type { Run } from './clause.ts';
import { ReportedSearch } from './cues/find-reported.ts';
import type { Draft, DraftMiss } from './draft.ts';
import { type Expected, NOTHING_EXPECTED, surestOfExpected } from './expected.ts';
import type { Knowledge } from './knowledge.ts';
import { lookUpWords, type PageWords } from './page-words.ts';
import type { Reading } from './reading.ts';
import { endsOf, textOfRun } from './reading-text.ts';
import { settle } from './settle.ts';
import { TopicalSearch } from './topics/find-topical.ts';
import type { Match, NearMiss, TextRange } from './types.ts';
import { unlinked } from './unlinked.ts';
import { findCandidates } from './words/candidates.ts';
import { ShortSearch } from './words/find-short.ts';
import { WholeSearch } from './words/find-whole.ts';
import { WordedSearch } from './words/find-worded.ts';

/** What was found in a text. */
export interface MatchResult {
  /** In reading order, disjoint. */
  readonly matches: readonly Match[];
  readonly nearMisses: readonly NearMiss[];
}

/** Matches converted between two rests. */
const REST_AFTER = 32;
/** Characters of a near miss that are kept. */
const MISS_LENGTH = 300;

/**
 * Finds the statements in a text. A generator that rests often, so that a caller on a page’s thread can stop between
 * two steps; callers with time use `runToEnd`. Works on strings only, without the DOM. `expected` are statements that a
 * known article is known to carry: for these weaker evidence is enough, but some is needed.
 */
export function* findStatements(
  reading: Reading,
  knowledge: Knowledge,
  expected: Expected = NOTHING_EXPECTED,
): Generator<void, MatchResult> {
  const page = yield* lookUpWords(reading.tokens, knowledge.index);
  yield;
  const speech = yield* mapSpeech(reading, knowledge.speech);
  yield;
  const attributor = new Attributor(reading, speech, page);
  yield;
  const candidates = yield* findCandidates(page, knowledge.index, knowledge.kin);
  const worded = yield* new WordedSearch(knowledge, reading, page, speech, attributor).find(candidates);
  yield;
  const { reports, fragments } = yield* new ReportedSearch(
    knowledge,
    reading,
    speech,
    attributor,
    expected,
  ).find();
  yield;
  const reported = [...reports, ...fragments];
  const short = yield* new ShortSearch(knowledge, reading, page, attributor, expected.all).find(
    worded.drafts,
    reported,
  );
  const known = [...worded.drafts, ...short];
  const whole = yield* new WholeSearch(knowledge, reading, page, attributor).find(known);
  yield;
  const quoted = [...known, ...whole];
  const sure = [...quoted, ...reported];
  const claimed = claimedBy(quoted, reports, reading);
  const topical = yield* new TopicalSearch(
    knowledge,
    reading,
    page,
    attributor,
    speech,
    claimed,
    expected,
  ).find();
  yield;
  const drafts = [...sure, ...surestOfExpected(topical, expected)];
  const settled = settle(drafts, worded.misses, reading, page).map((draft) => wholePhrases(draft, page));
  yield;
  const matches: Match[] = [];
  for (const [i, draft] of settled.entries()) {
    if (i % REST_AFTER === REST_AFTER - 1) yield;
    matches.push(toMatch(asKnown(draft, expected), reading, knowledge));
  }
  return {
    matches,
    nearMisses: unlinked(worded.misses, settled, reading.tokens.count).map((miss) =>
      toNearMiss(miss, reading, knowledge),
    ),
  };
}

/** Extends runs that end inside a name of several words to the end of that name. */
function wholePhrases(draft: Draft, { word }: PageWords): Draft {
  const runs = draft.runs.map(([first, last]): [number, number] => {
    let end = last;
    while (word[end + 1] === -1) end++;
    return [first, end];
  });
  return { ...draft, runs };
}

/** The length of a quotation tells mostly, but not always, whether it is a fragment. What is known of the article decides. */
const asKnown = (draft: Draft, { mixed }: Expected): Draft =>
  draft.form === 'direct' && mixed.has(draft.statement) ? { ...draft, form: 'mixed' } : draft;

function toMatch(draft: Draft, reading: Reading, knowledge: Knowledge): Match {
  return {
    statement: knowledge.index.statements[draft.statement] ?? '',
    form: draft.form,
    basis: draft.wording < 0 ? 'report' : 'words',
    score: Math.round(draft.score * 100) / 100,
    ranges: draft.runs.map((run) => toRange(reading, run)),
    words: draft.runs.map((run) => textOfRun(reading, run)).join(' … '),
    wording: draft.wording < 0 ? null : draft.wording,
    attribution: {
      kind: draft.attributed,
      ...(draft.named === null ? {} : { speaker: draft.named }),
      ...(draft.stranger ? { name: textOfRun(reading, draft.stranger) } : {}),
    },
  };
}

function toNearMiss(miss: DraftMiss, reading: Reading, knowledge: Knowledge): NearMiss {
  return {
    statement: knowledge.index.statements[miss.statement] ?? '',
    words: textOfRun(reading, [miss.first, miss.last]).slice(0, MISS_LENGTH),
    reason: miss.reason,
  };
}

function toRange(reading: Reading, run: Run): TextRange {
  const block = reading.tokens.block[run[0]] ?? 0;
  const prepared = reading.blocks[block];
  if (!prepared) return { block, start: 0, end: 0 };
  const { start, end } = endsOf(reading, run);
  return { block, start: sourceOffset(prepared, start), end: sourceEnd(prepared, end) };
}
