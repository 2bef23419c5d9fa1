import type { Reading } from './reading.ts';

/** The text of the block that a token stands in. */
export const blockTextOf = ({ tokens, blocks }: Reading, token: number): string =>
  blocks[tokens.block[token] ?? 0]?.text ?? '';

/** A word as it stands in the text. */
export const wordAt = (reading: Reading, token: number): string =>
  blockTextOf(reading, token).slice(reading.tokens.start[token] ?? 0, reading.tokens.end[token] ?? 0);

/** What stands between a word and the next; a line break if there is none, or it stands in another block. */
export function textAfter(reading: Reading, token: number): string {
  const { block, start, end, count } = reading.tokens;
  if (token < 0 || token + 1 >= count || block[token] !== block[token + 1]) return '\n';
  return blockTextOf(reading, token).slice(end[token], start[token + 1]);
}

/** Does nothing but a space stand between a token and the one after it, in one sentence? */
export const isJoined = (reading: Reading, token: number): boolean =>
  reading.sentenceOf[token] === reading.sentenceOf[token + 1] && /^\s*$/.test(textAfter(reading, token));

/**
 * Where a run begins in the text of its first block and ends in that of its last: at its words, or at the mark beside them of a
 * quotation that stands in it as a whole.
 */
export function endsOf(
  reading: Reading,
  [first, last]: readonly [number, number],
): { readonly start: number; readonly end: number } {
  const { tokens, quotes, quoteOf } = reading;
  const opening = quotes[quoteOf[first] ?? -1];
  const closing = quotes[quoteOf[last] ?? -1];
  const isOpened = opening !== closing && opening?.first === first && opening.last <= last;
  const isClosed = opening !== closing && closing?.last === last + 1 && closing.first >= first;
  const hasMark = isClosed && /\S/.test(blockTextOf(reading, last).charAt(closing.end));
  return {
    start: isOpened ? opening.start - 1 : (tokens.start[first] ?? 0),
    end: hasMark ? closing.end + 1 : (tokens.end[last] ?? 0),
  };
}

/** The words of a run as they stand in the text, the first and the last block of it where it reaches over some. */
export function textOfRun(reading: Reading, run: readonly [number, number]): string {
  const { block } = reading.tokens;
  const [first, last] = run;
  const { start, end } = endsOf(reading, run);
  const head = blockTextOf(reading, first);
  if (block[last] === block[first]) return head.slice(start, end);
  return `${head.slice(start)} ${blockTextOf(reading, last).slice(0, end)}`;
}
