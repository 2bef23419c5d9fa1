import { type Draft, takenBy } from './draft.ts';
import type { Reading } from './reading.ts';

/** Tokens `first` up to, not including, `last`: a quotation or what is left of one. */
export interface Piece {
  readonly first: number;
  readonly last: number;
}

/** Quotations, and what longer matches have left of them. */
export function piecesLeft({ quotes, tokens }: Reading, longer: readonly Draft[]): Piece[] {
  const taken = takenBy(longer, tokens.count);
  return quotes.flatMap((quote) => {
    const pieces: { first: number; last: number }[] = [];
    for (const token of tokensIn(quote)) {
      if (taken[token] === 1) continue;
      const open = pieces[pieces.length - 1];
      if (open && open.last === token) open.last = token + 1;
      else pieces.push({ first: token, last: token + 1 });
    }
    return pieces;
  });
}

/** The tokens of a piece. */
export const tokensIn = ({ first, last }: Piece): number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);
