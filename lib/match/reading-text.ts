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

/** The words of a run as they stand in the text, the first and the last block of it where it reaches over some. */
export function wordsOf(reading: Reading, [first, last]: readonly [number, number]): string {
  const { block, start, end } = reading.tokens;
  const head = blockTextOf(reading, first);
  if (block[last] === block[first]) return head.slice(start[first] ?? 0, end[last] ?? 0);
  return `${head.slice(start[first] ?? 0)} ${blockTextOf(reading, last).slice(0, end[last] ?? 0)}`;
}
