import { prepareText } from '../../text/prepare.ts';
import { tokenize } from '../../text/tokenize.ts';
import { IS_NUMBER, type Tokens } from '../../text/tokens.ts';
import { countsOf } from '../counts-of.ts';
import type { Negations } from '../index/negations.ts';
import { type NegationScope, turnedRoundBy } from './negated.ts';

/** Share of a topic's reports that must contain a "not" for the topic to count as negative. */
const NEGATES = 0.3;
/** Share of the reports with a word in which it must be negated for the word to count as often negated: “has not wavered”. */
const NEGATES_WORD = 0.05;
/** In a negative topic: share of the reports with a word that must lack a "not" for the word to count as a substitute for it. */
const CONTRARY = 0.8;
/** Reports that must contain such a word. */
const FEWEST_REPORTS = 2;

/** The reports of a topic, read. */
export interface Topic {
  readonly reports: readonly ReadonlySet<number>[];
  readonly negates: boolean;
  /** Words that its reports also negate. */
  readonly negated: ReadonlySet<number>;
  /** Words that its reports use instead of a "not": “lacks”, “premature”. */
  readonly contrary: ReadonlySet<number>;
}

const tokensOf = (text: string): Tokens => tokenize([prepareText(text).text]);

/** The stems of all words in some texts except numbers, which give dates, times and counts of all kinds. */
export const stemsIn = (texts: readonly string[]): Set<number> =>
  new Set(texts.flatMap((text) => stemsOf(tokensOf(text))));

const stemsOf = (tokens: Tokens): number[] =>
  [...tokens.stem.subarray(0, tokens.count)].filter((_, i) => !tokens.has(i, IS_NUMBER));

/** Reads the reports of a topic. `idle`: stems that say nothing about any topic. */
export function toTopic(
  texts: readonly string[],
  idle: ReadonlySet<number>,
  not: Negations,
  scope: NegationScope,
): Topic {
  const read = texts.map(tokensOf);
  const reports = read.map((tokens) => new Set(stemsOf(tokens).filter((stem) => !idle.has(stem))));
  const turned = read.map((tokens) => negatedIn(tokens, idle, not, scope));
  const said = countsOf(reports);
  const turnedIn = countsOf(turned.map((words) => words ?? []));
  const negates = turned.filter((words) => words !== null).length > NEGATES * texts.length;
  const without = countsOf(reports.filter((_, i) => turned[i] === null));
  return {
    reports,
    negates,
    contrary: new Set(
      [...(negates ? without.keys() : [])].filter(
        (stem) =>
          (without.get(stem) ?? 0) >= CONTRARY * (said.get(stem) ?? 0) &&
          (said.get(stem) ?? 0) >= FEWEST_REPORTS,
      ),
    ),
    negated: new Set(
      [...turnedIn.keys()].filter((stem) => (turnedIn.get(stem) ?? 0) > NEGATES_WORD * (said.get(stem) ?? 0)),
    ),
  };
}

/** The words of a report that a "not" negates; `null` if it contains none. */
function negatedIn(
  tokens: Tokens,
  idle: ReadonlySet<number>,
  not: Negations,
  scope: NegationScope,
): Set<number> | null {
  const all = Array.from({ length: tokens.count }, (_, token) => token);
  const nots = new Set(all.filter((token) => not.has(tokens, token)));
  if (nots.size === 0) return null;
  const content = all.filter((token) => !nots.has(token) && !idle.has(tokens.stem[token] ?? 0));
  const turned = [...nots].flatMap((token) => turnedRoundBy(token, content, scope));
  return new Set(turned.map((token) => tokens.stem[token] ?? 0));
}
