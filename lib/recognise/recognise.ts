import { type Reading, readText } from '../match/reading.ts';
import type { Match } from '../match/types.ts';
import type { PageFacts } from '../page/types.ts';
import { dateAgainst } from './dating.ts';
import { eventFocus } from './focus.ts';
import type { SignFinder } from './gather.ts';
import type { KnownText } from './known-article.ts';
import { markableOnMention, referringParagraphs } from './mention.ts';
import { tellingParagraphs, wordedParagraphs } from './paragraphs.ts';
import type { RecogniseData } from './recognise-data.ts';
import type { Reason, Recognition } from './types.ts';
import { visibleDates } from './visible-dates.ts';
import { type FoundCounts, weighEvidence } from './weigh.ts';

/** A shorter text is a teaser, whatever it says. */
const FEWEST_WORDS = 40;
/** Log-odds from which a page counts as coverage. Above 0, because a false verdict is worse than a missed one. */
const COVERAGE = 1;
/** Score from which a match by words counts as evidence for the event. */
const SURE = 0.7;

/** What recognising needs; built once and used for each reading. */
export interface Recogniser {
  readonly data: RecogniseData;
  readonly signs: SignFinder;
}

/** What is known of a text after its statements were found. */
export interface ToldText extends KnownText {
  /** Id of the bundled article that it seems to retell in other words. */
  readonly retold: string | null;
}

/** The verdict on a text, and what may be marked in it. */
export interface Recognised {
  readonly recognition: Recognition;
  /** All matches on coverage, some on a mention, none otherwise. */
  readonly markable: readonly Match[];
}

/**
 * Decides whether a text covers or mentions the event, and says why. `known`: the article that it is. `matches`: the
 * statements found in it. Rests between its steps.
 */
export function* recognise(
  facts: PageFacts,
  reading: Reading,
  known: ToldText,
  matches: readonly Match[],
  { data, signs }: Recogniser,
): Generator<void, Recognised> {
  const { atAddress, copyOf, article, retold } = known;
  const [own, foreign] = parted(matches, data);
  const sure = own.filter(({ basis, score }) => basis === 'words' && score >= SURE);
  const telling = tellingParagraphs(own, reading);
  const isQuoting = sure.length > 0 || retold !== null;
  const text = yield* signs.gather(reading, isQuoting);
  yield;
  const shown = visibleDates(blockTexts(reading), data.months);
  const dating = dateAgainst([...facts.dates, ...shown], data.days);
  const reasons = weighEvidence({
    data,
    text,
    title: yield* signs.gather(readText([facts.title]), isQuoting),
    focus: eventFocus(text, wordedParagraphs(own, reading), telling),
    dating,
    found: countsOf(sure, own, foreign),
    known: atAddress?.id ?? null,
    sameText: copyOf ?? (atAddress ? null : article),
    retold,
  });
  const score = Math.round(reasons.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100;
  const thin = reading.tokens.count < FEWEST_WORDS && atAddress === null;
  const isNamed = text.event.count('host') + text.event.count('guest') > 0;
  const isTied = isNamed || atAddress !== null || retold !== null;
  const isCoverage = score >= COVERAGE && !thin && isTied;
  const times = timesOf(data, dating.iso);
  const quoting = new Set([...wordedParagraphs(sure, reading), ...telling]);
  const referring =
    isCoverage || thin ? new Set<number>() : referringParagraphs(text, dating, reading, times, quoting);
  const verdict = isCoverage ? 'coverage' : referring.size > 0 ? 'mention' : 'none';
  const recognition: Recognition = {
    verdict,
    score,
    reasons: sorted(thin ? [...reasons, { code: 'thin_text', detail: '', weight: 0 }] : reasons),
    article,
    copyOf: copiedBy(known),
  };
  if (verdict === 'mention')
    return { recognition, markable: markableOnMention(own, dating, reading, referring) };
  return { recognition, markable: verdict === 'coverage' ? matches : [] };
}

/** Numbers of statements found: by their words, in reports, and of neighbours. */
const countsOf = (sure: readonly Match[], own: readonly Match[], foreign: readonly Match[]): FoundCounts => ({
  worded: distinct(sure),
  reported: distinct(own.filter(({ basis }) => basis === 'report')),
  foreign: distinct(foreign.filter(({ form }) => form !== 'indirect')),
});

/** The article that a text republishes; with its share if the fingerprints tell it. */
const copiedBy = ({ copyOf, copy }: KnownText): Recognition['copyOf'] =>
  copyOf ? { article: copyOf, share: copy?.article === copyOf ? copy.share : null } : null;

/** Separates matches of the event's statements from those of its neighbours'. */
const parted = (matches: readonly Match[], { foreign }: RecogniseData): [own: Match[], foreign: Match[]] => [
  matches.filter(({ statement }) => foreign[statement] === undefined),
  matches.filter(({ statement }) => foreign[statement] !== undefined),
];

const blockTexts = ({ blocks }: Reading): string[] => blocks.map(({ text }) => text);

/** The names of the event's month, and its year unless the page is from the same year. */
function timesOf(data: RecogniseData, iso: string | null): Set<string> {
  const times = new Set<string>();
  for (const day of data.days) {
    const month = Number(day.slice(5, 7));
    const year = day.slice(0, 4);
    if (iso?.slice(0, 4) !== year) times.add(year);
    for (const [name, number] of Object.entries(data.months)) if (number === month) times.add(name);
  }
  return times;
}

const distinct = (matches: readonly Match[]): number =>
  new Set(matches.map(({ statement }) => statement)).size;

const sorted = (reasons: readonly Reason[]): Reason[] =>
  [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
