import type { Form } from '../../lib/coverage/model.ts';
import type { Match } from '../../lib/match/types.ts';

export interface LabelledStatement {
  readonly text: string;
  readonly kind: Form;
  readonly gist: string;
  readonly statement?: string | undefined;
  /** The words reverse a statement: it must not be linked. */
  readonly reversed: boolean;
  /** The words are given to somebody else: not linked without saying so. */
  readonly misattributed: boolean;
}

/** What became of one labelled statement. `found` is the id of the match that stands on its words, if any. */
export interface StatementOutcome {
  readonly label: LabelledStatement;
  readonly found: string | null;
  readonly right: boolean;
}

export interface Judgement {
  readonly statements: readonly StatementOutcome[];
  /** Matches that stand on no labelled words, or on those of another statement. */
  readonly wrong: readonly Match[];
}

const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Do two stretches share most of the shorter one? Compared by their letters, as marks and spaces vary. */
export function overlap(a: string, b: string): boolean {
  const [short, long] = [squeeze(a), squeeze(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined) return false;
  if (short.length === 0) return false;
  if (long.includes(short)) return true;
  const size = Math.min(short.length, Math.max(8, Math.floor(short.length / 2)));
  for (let start = 0; start + size <= short.length; start += 3)
    if (long.includes(short.slice(start, start + size))) return true;
  return false;
}

const standsOn = (match: Match, label: LabelledStatement): boolean =>
  match.words.split(' … ').some((words) => overlap(words, label.text));

/** Does a match do what a label forbids? It links the statement that the words reverse, or as said by its speaker. */
const isForbidden = (match: Match, { statement, reversed, misattributed }: LabelledStatement): boolean =>
  match.statement === statement && (reversed || (misattributed && match.attribution.kind !== 'other'));

/** Compares what was found on a page with its labels. */
export function judge(labels: readonly LabelledStatement[], matches: readonly Match[]): Judgement {
  const statements = labels
    .filter((label) => label.statement !== undefined)
    .map((label): StatementOutcome => {
      const here = matches.filter((match) => standsOn(match, label));
      const same = here.find((match) => match.statement === label.statement);
      const mayBeLeft = label.reversed || label.misattributed;
      return {
        label,
        found: same?.statement ?? here[0]?.statement ?? null,
        right: mayBeLeft ? !here.some((match) => isForbidden(match, label)) : same !== undefined,
      };
    });
  const wrong = matches.filter((match) => {
    const here = labels.filter((label) => standsOn(match, label));
    return !here.some((label) => label.statement === match.statement && !isForbidden(match, label));
  });
  return { statements, wrong };
}
