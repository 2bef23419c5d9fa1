import type { Tokens } from '../../text/tokens.ts';
import type { Negations } from '../index/negations.ts';
import { lowerBound } from '../lower-bound.ts';

/** Which words a "not" negates: those right after it, or right before it in languages that put it last. */
export interface NegationScope {
  /** Number of words; of characters in scripts without spaces. */
  readonly reach: number;
  /** Does the "not" come after the words it negates, as in Korean and Japanese? */
  readonly isLast: boolean;
}

/** Of the content words of a sentence (tokens, ascending), those that the "not" at a token negates. */
export function turnedRoundBy(not: number, content: readonly number[], scope: NegationScope): number[] {
  const at = lowerBound(content, not);
  const { reach, isLast } = scope;
  return isLast ? content.slice(Math.max(0, at - reach), at) : content.slice(at, at + reach);
}

/** The tokens from `from` to `to` that say "not" in one of the languages. */
export function negationsBetween(
  languages: readonly { readonly negations: Negations }[],
  tokens: Tokens,
  from: number,
  to: number,
): number[] {
  const found: number[] = [];
  for (let token = from; token <= to; token++) if (isNegation(languages, tokens, token)) found.push(token);
  return found;
}

/** With an index, as it is asked for each word around a report: a callback each time would be garbage. */
function isNegation(
  languages: readonly { readonly negations: Negations }[],
  tokens: Tokens,
  token: number,
): boolean {
  for (let i = 0; i < languages.length; i++) if (languages[i]?.negations.has(tokens, token)) return true;
  return false;
}
