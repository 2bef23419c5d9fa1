import type { Match } from '../../lib/match/types.ts';
import { coincide, placesOf } from './places.ts';

export interface LabelledStatement {
  readonly text: string;
  /** Kind of the label, usually `direct`, `mixed` or `indirect`. */
  readonly kind: string;
  readonly gist: string;
  /**
   * An id of the bundle; null for words that belong to none of its statements. If undefined, any match on the words will
   * do.
   */
  readonly statement?: string | null | undefined;
  /** The words reverse a statement: it must not be linked. */
  readonly reversed: boolean;
  /** The words are attributed to somebody else: they must not be linked without saying so. */
  readonly misattributed: boolean;
}

/** The outcome of one labelled statement. `found` is the id of the match on its words, if any. */
export interface StatementOutcome {
  readonly label: LabelledStatement;
  readonly found: string | null;
  readonly right: boolean;
}

export interface Judgement {
  readonly statements: readonly StatementOutcome[];
  /** Matches on unlabelled words, or on words labelled with another statement. */
  readonly wrong: readonly Match[];
}

/** Does a match have the statement that a label names, if it names one? */
const isNamed = (match: Match, { statement }: LabelledStatement): boolean =>
  statement === undefined || match.statement === statement;

/**
 * Does a match do what a label forbids: link the statement that the words reverse, or attribute another's words to its
 * speaker?
 */
const isForbidden = (match: Match, label: LabelledStatement): boolean =>
  isNamed(match, label) && (label.reversed || (label.misattributed && match.attribution.kind !== 'other'));

/** Compares what was found in the blocks of a page with its labels, which are in reading order. */
export function judge(
  labels: readonly LabelledStatement[],
  matches: readonly Match[],
  blocks: readonly string[],
): Judgement {
  const texts = labels.map(({ text }) => text);
  const places = new Map(placesOf(texts, blocks).map((place, i) => [labels[i], place]));
  const standsOn = ({ ranges }: Match, label: LabelledStatement): boolean => {
    const place = places.get(label);
    return place != null && ranges.some((range) => place.some((own) => coincide(range, own)));
  };
  const statements = labels
    .filter((label) => label.statement !== null)
    .map((label): StatementOutcome => {
      const here = matches.filter((match) => standsOn(match, label));
      const same = here.find((match) => isNamed(match, label));
      const mayBeLeft = label.reversed || label.misattributed;
      return {
        label,
        found: same?.statement ?? here[0]?.statement ?? null,
        right: mayBeLeft ? !here.some((match) => isForbidden(match, label)) : same !== undefined,
      };
    });
  const wrong = matches.filter((match) => {
    const here = labels.filter((label) => standsOn(match, label));
    return !here.some((label) => isNamed(match, label) && !isForbidden(match, label));
  });
  return { statements, wrong };
}
