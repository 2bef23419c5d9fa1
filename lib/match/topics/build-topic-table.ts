import { prepareText } from '../../text/prepare.ts';
import { tokenize } from '../../text/tokenize.ts';
import { IS_NUMBER, type Tokens } from '../../text/tokens.ts';
import { compact, pack, startsOf } from '../index/container.ts';
import { Negations } from '../index/negations.ts';
import { PER_BIT } from './topic-table.ts';
import { trainTopics } from './train-topics.ts';

/** Words of a language that say nothing of any topic, and those that turn a sentence round. */
export interface TopicLanguage {
  readonly functionWords: readonly string[];
  readonly negations: readonly string[];
  /** What all reports of the event have: names and titles of speakers, where it was, what it is called. */
  readonly common: readonly string[];
}

/** A word that proves less, in bits, is left out. */
const LEAST_BITS = 0.8;
const FEWEST_REPORTS = 2;
/** Share of a statement's reports that must say "not" for it to be one that does. */
const NEGATES = 0.3;

/** Stands for an id where a topic is of no statement. */
const NO_STATEMENT = '';

interface Topic {
  readonly reports: readonly ReadonlySet<number>[];
  readonly negates: boolean;
}

/** What a word proves for a topic, in parts of a bit. */
interface Posting {
  readonly topic: number;
  readonly share: number;
}

const tokensOf = (texts: readonly string[]): Tokens => tokenize(texts.map((text) => prepareText(text).text));

function stemsIn(tokens: Tokens): Set<number> {
  const stems = tokens.stem.subarray(0, tokens.count);
  // Numbers tell dates, times and counts of all kinds.
  return new Set(stems.filter((_, i) => !tokens.has(i, IS_NUMBER)));
}

/** Words that at least so many reports have, numbered. One that a single report has may be that report's own. */
function numberWords(topics: readonly Topic[]): Map<number, number> {
  const met = new Map<number, number>();
  for (const stem of topics.flatMap(({ reports }) => reports.flatMap((report) => [...report])))
    met.set(stem, (met.get(stem) ?? 0) + 1);
  const shared = [...met].filter(([, reports]) => reports >= FEWEST_REPORTS);
  return new Map(shared.map(([stem], number) => [stem, number]));
}

/** What the words prove by {@link trainTopics}, by stem. */
function learn(topics: readonly Topic[]): Map<number, Posting[]> {
  const words = numberWords(topics);
  const examples = topics.flatMap(({ reports }, topic) =>
    reports.map((report) => ({
      topic,
      words: Uint32Array.from([...report].flatMap((stem) => words.get(stem) ?? [])),
    })),
  );
  const { start, topic, nats } = trainTopics(examples, words.size, topics.length);
  const postings = new Map<number, Posting[]>();
  for (const [stem, word] of words) {
    const own: Posting[] = [];
    for (let i = start[word] as number; i < (start[word + 1] as number); i++) {
      const bits = (nats[i] as number) / Math.LN2;
      if (bits >= LEAST_BITS) own.push({ topic: topic[i] as number, share: Math.round(bits * PER_BIT) });
    }
    if (own.length > 0) postings.set(stem, own);
  }
  return postings;
}

/**
 * Learns from reports of statements which words speak of which. `sources` are reports by statement id, `background` sentences that
 * report none and make a topic of no statement; `quotable` are the statements whose words are known in the language.
 */
export function buildTopicTable(
  sources: Readonly<Record<string, readonly string[]>>,
  background: readonly string[],
  quotable: ReadonlySet<string>,
  { functionWords, negations, common }: TopicLanguage,
): ArrayBuffer {
  const idle = stemsIn(tokensOf([...functionWords, ...common]));
  const not = new Negations(negations);
  const statements = Object.keys(sources).filter((id) => (sources[id] ?? []).length > 0);
  const topics = [...statements.map((id) => sources[id] ?? []), background].map((texts) =>
    toTopic(texts, idle, not),
  );
  return packTable([...statements, NO_STATEMENT], topics, learn(topics), quotable);
}

function toTopic(texts: readonly string[], idle: ReadonlySet<number>, not: Negations): Topic {
  const read = texts.map((text) => tokensOf([text]));
  const negates = (tokens: Tokens): boolean =>
    Array.from({ length: tokens.count }, (_, token) => token).some((token) => not.has(tokens, token));
  return {
    reports: read.map((tokens) => new Set([...stemsIn(tokens)].filter((stem) => !idle.has(stem)))),
    negates: read.filter(negates).length > NEGATES * texts.length,
  };
}

function packTable(
  statements: readonly string[],
  topics: readonly Topic[],
  postings: ReadonlyMap<number, readonly Posting[]>,
  quotable: ReadonlySet<string>,
): ArrayBuffer {
  const sorted = [...postings].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  const lists = sorted.map(([, list]) => list);
  const flat = lists.flat();
  return pack(
    { statements },
    {
      stem: Uint32Array.from(sorted, ([stem]) => stem),
      start: compact(startsOf(lists)),
      topic: compact(flat.map(({ topic }) => topic)),
      share: compact(flat.map(({ share }) => share)),
      negates: Uint8Array.from(topics, ({ negates }) => Number(negates)),
      quotable: Uint8Array.from(statements, (id) => Number(quotable.has(id))),
    },
    ['stem', 'start'],
  );
}
