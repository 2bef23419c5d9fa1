import { type Draft, takenBy } from '../draft.ts';
import type { Reading } from '../reading.ts';

/** A quotation or a part of one: tokens `first` up to, not including, `last`. */
export interface Piece {
  readonly first: number;
  readonly last: number;
}

/** The parts of quotations that longer matches have not taken; the first `most` of them. */
export function piecesLeft({ quotes, tokens }: Reading, longer: readonly Draft[], most: number): Piece[] {
  const taken = takenBy(longer, tokens.count);
  const pieces: Piece[] = [];
  for (let i = 0; i < quotes.length && pieces.length < most; i++) {
    const { first, last } = quotes[i] as Piece;
    let open = first;
    for (let token = first; token <= last; token++) {
      if (token < last && taken[token] === 0) continue;
      if (token > open) pieces.push({ first: open, last: token });
      open = token + 1;
    }
  }
  return pieces.slice(0, most);
}

/** Quotations of `fewest` to `longest` words of which longer matches have taken none; the first `most` of them. */
export function wholesLeft(
  { quotes, tokens }: Reading,
  longer: readonly Draft[],
  { fewest, longest, most }: { readonly fewest: number; readonly longest: number; readonly most: number },
): Piece[] {
  const taken = takenBy(longer, tokens.count);
  const wholes: Piece[] = [];
  for (let i = 0; i < quotes.length && wholes.length < most; i++) {
    const { first, last } = quotes[i] as Piece;
    const size = last - first;
    if (size >= fewest && size <= longest && !taken.subarray(first, last).includes(1))
      wholes.push({ first, last });
  }
  return wholes;
}

/** The tokens of a piece. */
export const tokensIn = ({ first, last }: Piece): number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);
