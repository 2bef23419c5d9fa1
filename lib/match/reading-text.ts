import type { Reading } from './reading.ts';

/** The text of the block of a token. */
export const blockTextOf = ({ tokens, blocks }: Reading, token: number): string =>
  blocks[tokens.block[token] ?? 0]?.text ?? '';

/** A word as it stands in the text. */
export const wordAt = (reading: Reading, token: number): string =>
  blockTextOf(reading, token).slice(reading.tokens.start[token] ?? 0, reading.tokens.end[token] ?? 0);

/** The text between a word and the next; a line break if there is no next word in the block. */
export function textAfter(reading: Reading, token: number): string {
  const { block, start, end, count } = reading.tokens;
  if (token < 0 || token + 1 >= count || block[token] !== block[token + 1]) return '\n';
  return blockTextOf(reading, token).slice(end[token], start[token + 1]);
}

/** Are a token and the next in one sentence, with nothing but spaces between them? */
export const isJoined = (reading: Reading, token: number): boolean =>
  reading.sentenceOf[token] === reading.sentenceOf[token + 1] && /^\s*$/.test(textAfter(reading, token));

/**
 * The offsets at which a run begins and ends in the text of its first and last block. They include the quotation mark
 * beside the first or last word if its whole quotation is in the run.
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

/** The text of a run; of one over several blocks, that in its first and its last block. */
export function textOfRun(reading: Reading, run: readonly [number, number]): string {
  const { block } = reading.tokens;
  const [first, last] = run;
  const { start, end } = endsOf(reading, run);
  const head = blockTextOf(reading, first);
  if (block[last] === block[first]) return head.slice(start, end);
  return `${head.slice(start)} ${blockTextOf(reading, last).slice(0, end)}`;
}
