import { tokenize } from '../../text/tokenize.ts';
import { countsOf } from '../counts-of.ts';
import { compact, type NumberArray, pack, startsOf } from '../index/container.ts';
import { Negations, readNegations } from '../index/negations.ts';
import { buildContraries } from './build-contraries.ts';
import { Counts, countedIn } from './counted-in-topics.ts';
import { countriesOf } from './countries-of-topics.ts';
import type { NegationScope } from './negated.ts';
import { stemsIn, type Topic, toTopic } from './read-topic.ts';
import { PER_BIT, POLARITIES } from './topic-table.ts';
import { trainTopics } from './train-topics.ts';

/** What a topic table needs to know of its language. */
export interface TopicLanguage {
  readonly functionWords: readonly string[];
  readonly negations: readonly string[];
  /** Phrases in which a negation negates nothing (not only). */
  readonly idleNegations: readonly string[];
  /** Which words a negation negates. */
  readonly scope: NegationScope;
  /** Names of countries by ISO 3166 code. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  /** Words for numbers, with their digits. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Words that reverse what is said near them. */
  readonly reversals: readonly string[];
  /** Verbs that deny what they introduce, also at a distance. */
  readonly denials: readonly string[];
  readonly contrary: Readonly<Record<string, readonly string[]>>;
  /** By statement id, the year in which it was said, if that is not the year of the event. */
  readonly years: Readonly<Record<string, string>>;
  /** Terms that all reports of the event have: names and titles of speakers, its place and its name. */
  readonly common: readonly string[];
}

/** Words with less evidence, in bits, are left out. */
const LEAST_BITS = 0.8;
const FEWEST_REPORTS = 2;
/** Id of the topic that belongs to no statement. */
const NO_STATEMENT = '';

/** Evidence of a word for a topic, in parts of a bit. */
interface Posting {
  readonly topic: number;
  readonly share: number;
  readonly polarity: number;
}

/** Numbers the words that at least `FEWEST_REPORTS` reports have: a word of a single report may be chance. */
function numberWords(topics: readonly Topic[]): Map<number, number> {
  const met = countsOf(topics.flatMap(({ reports }) => reports));
  const shared = [...met].filter(([, reports]) => reports >= FEWEST_REPORTS);
  return new Map(shared.map(([stem], number) => [stem, number]));
}

function polarityIn(topic: Topic | undefined, stem: number): number {
  if (topic?.contrary.has(stem)) return POLARITIES.indexOf('contrary');
  return POLARITIES.indexOf(topic?.negated.has(stem) ? 'negated' : 'said');
}

/** The hash of a text of one word, 0 for an empty text. */
const hashOf = (text: string): number => tokenize([text]).full[0] ?? 0;

/** The evidence of each stem, learnt by {@link trainTopics}. */
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
      if (bits < LEAST_BITS) continue;
      const at = topic[i] as number;
      own.push({ topic: at, share: Math.round(bits * PER_BIT), polarity: polarityIn(topics[at], stem) });
    }
    if (own.length > 0) postings.set(stem, own);
  }
  return postings;
}

/**
 * Learns from reports which words point to which statement. `sources`: reports by statement id. `background`: sentences
 * that report no statement; they make a topic of their own.
 */
export function buildTopicTable(
  sources: Readonly<Record<string, readonly string[]>>,
  background: readonly string[],
  {
    functionWords,
    negations,
    idleNegations,
    scope,
    countries,
    numbers,
    reversals,
    denials,
    contrary,
    years,
    common,
  }: TopicLanguage,
): ArrayBuffer {
  const idle = stemsIn([...functionWords, ...common]);
  const hashes = readNegations(negations, idleNegations);
  const not = new Negations(hashes);
  const counts = new Counts(numbers);
  const statements = Object.keys(sources).filter((id) => (sources[id] ?? []).length > 0);
  const reports = [...statements.map((id) => sources[id] ?? []), background];
  const topics = reports.map((texts) => toTopic(texts, idle, not, scope));
  return packTable(
    [...statements, NO_STATEMENT],
    {
      scope,
      negations: hashes,
      ...countriesOf(reports, countries),
      counted: reports.map((texts) => countedIn(texts, counts)),
      numbers,
      years: statements.map((id) => hashOf(years[id] ?? '')),
    },
    topics,
    learn(topics),
    buildContraries([...statements.map((id) => contrary[id] ?? []), reversals, denials]),
  );
}

function packTable(
  statements: readonly string[],
  language: object,
  topics: readonly Topic[],
  postings: ReadonlyMap<number, readonly Posting[]>,
  contraries: Readonly<Record<string, NumberArray>>,
): ArrayBuffer {
  const sorted = [...postings].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  const lists = sorted.map(([, list]) => list);
  const flat = lists.flat();
  return pack(
    { statements, ...language },
    {
      stem: Uint32Array.from(sorted, ([stem]) => stem),
      start: compact(startsOf(lists)),
      topic: compact(flat.map(({ topic }) => topic)),
      share: compact(flat.map(({ share }) => share)),
      polarity: Uint8Array.from(flat, ({ polarity }) => polarity),
      negates: Uint8Array.from(topics, ({ negates }) => Number(negates)),
      ...contraries,
    },
    ['stem', 'start', 'contrary', 'contraryStart'],
  );
}
