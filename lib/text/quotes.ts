import { doubleQuotes } from './double-quotes.ts';
import type { QuoteSpan } from './quote-span.ts';
import { runToEnd } from './run-to-end.ts';
import { singleQuotes } from './single-quotes.ts';

/**
 * The quotations of a block in reading order; nested ones belong to the outer one. Newspapers mix curly and straight
 * marks, forget closing ones, use single marks, guillemets or corners, and open each paragraph of a long quotation
 * anew; the spans bear all that. Rests often where there are many.
 */
export function* quotesOf(text: string, block: number): Generator<void, QuoteSpan[]> {
  const doubles = yield* doubleQuotes(text, block);
  if (!/['‘]/.test(text)) return doubles;
  const singles = yield* singleQuotes(text, block, doubles);
  return singles.length > 0 ? apart(doubles, singles) : doubles;
}

/** Spans in both kinds of marks, without those that begin within another. */
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
