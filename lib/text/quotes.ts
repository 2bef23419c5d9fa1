import { doubleQuotes } from './double-quotes.ts';
import type { QuoteSpan } from './quote-span.ts';
import { runToEnd } from './run-to-end.ts';
import { singleQuotes } from './single-quotes.ts';

/**
 * The quotations of a block in reading order; nested ones are part of the outer one. Copes with mixed curly and
 * straight marks, missing closing marks, single marks, guillemets, corner brackets, and long quotations that are opened
 * again in each paragraph. Rests often.
 */
export function* quotesOf(text: string, block: number): Generator<void, QuoteSpan[]> {
  const doubles = yield* doubleQuotes(text, block);
  if (!/['‘]/.test(text)) return doubles;
  const singles = yield* singleQuotes(text, block, doubles);
  return singles.length > 0 ? apart(doubles, singles) : doubles;
}

/** Spans in both kinds of marks, without those that begin inside another. */
function apart(doubles: readonly QuoteSpan[], singles: readonly QuoteSpan[]): QuoteSpan[] {
  const kept: QuoteSpan[] = [];
  for (const span of [...doubles, ...singles].sort((a, b) => a.start - b.start)) {
    const before = kept[kept.length - 1];
    if (before === undefined || span.start >= before.end) kept.push(span);
  }
  return kept;
}

/** The quotations of a list of blocks in reading order. */
export const findQuotes = (blocks: readonly string[]): QuoteSpan[] =>
  blocks.flatMap((text, block) => runToEnd(quotesOf(text, block)));
