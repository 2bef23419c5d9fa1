import type { Tokens } from '../../text/tokens.ts';
import type { Negations } from '../index/negations.ts';
import { lowerBound } from '../lower-bound.ts';

/** Words that a "not" turns round: those right after it, or right before it in languages that put it last. */
export interface NegationScope {
  /** Words; characters where these are the words. */
  readonly reach: number;
  /** Does the "not" come after what it turns round, as in Korean and Japanese? */
  readonly isLast: boolean;
}

/** Of the words of a sentence that carry meaning (tokens, ascending), those that the "not" of a token turns round. */
export function turnedRoundBy(not: number, content: readonly number[], scope: NegationScope): number[] {
  const at = lowerBound(content, not);
  const { reach, isLast } = scope;
  return isLast ? content.slice(Math.max(0, at - reach), at) : content.slice(at, at + reach);
}

/** The tokens from one to another that say "not" in one of some languages. */
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

/** By place: asked of each word around a report, a function for each would be garbage. */
function isNegation(
  languages: readonly { readonly negations: Negations }[],
  tokens: Tokens,
  token: number,
): boolean {
  for (let i = 0; i < languages.length; i++) if (languages[i]?.negations.has(tokens, token)) return true;
  return false;
}
