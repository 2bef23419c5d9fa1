import { foldWord } from './letters.ts';
import { appendTokens } from './tokenize.ts';
import { IS_CAPITALISED, IS_IDEOGRAPH, type Tokens } from './tokens.ts';

/** A word of a term that is looked for. */
export interface TermPart {
  /** Hash of the word, and of its first letters. */
  readonly full: number;
  readonly head: number;
  /** Folded beginning of the word, where a `*` leaves the ending open. */
  readonly prefix: string | null;
  /** A capital in a term asks for one on the page: Moon is a name, a moon is not. */
  readonly capital: boolean;
}

const ASTERISK = 42;

/** The words of a term, read with scratch space: terms are thousands, and arrays for each would cost more than the rest. */
export function partsOf(term: string, scratch: Tokens): TermPart[] {
  scratch.count = 0;
  appendTokens(scratch, term, 0);
  return Array.from({ length: scratch.count }, (_, i) => {
    const end = scratch.end[i] as number;
    const isOpen = term.charCodeAt(end) === ASTERISK;
    return {
      full: scratch.full[i] as number,
      head: scratch.head[i] as number,
      prefix: isOpen ? foldWord(term.slice(scratch.start[i] as number, end)) : null,
      capital: scratch.has(i, IS_CAPITALISED) && !scratch.has(i, IS_IDEOGRAPH),
    };
  });
}
