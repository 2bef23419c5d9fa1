import { foldWord } from './letters.ts';
import { tokenize } from './tokenize.ts';
import { IS_CAPITALISED, IS_IDEOGRAPH, type Tokens } from './tokens.ts';

/** A word of a term. */
export interface TermPart {
  /** Hash of the word, and of its first letters. */
  readonly full: number;
  readonly head: number;
  /** Folded beginning of the word if a `*` allows any ending; else null. */
  readonly prefix: string | null;
  /** A capital in a term requires one on the page: Moon is a name, a moon is not. */
  readonly capital: boolean;
}

const ASTERISK = 42;

/** The words of many terms, tokenized all at once, because a page waits for them. */
export function partsOfEach(terms: readonly string[]): TermPart[][] {
  const text = terms.join('\n');
  const tokens = tokenize([text]);
  let token = 0;
  let end = -1;
  return terms.map((term) => {
    end += term.length + 1;
    const parts: TermPart[] = [];
    for (; token < tokens.count && (tokens.start[token] as number) < end; token++)
      parts.push(partAt(tokens, token, text));
    return parts;
  });
}

function partAt(tokens: Tokens, token: number, text: string): TermPart {
  const end = tokens.end[token] as number;
  const isOpen = text.charCodeAt(end) === ASTERISK;
  return {
    full: tokens.full[token] as number,
    head: tokens.head[token] as number,
    prefix: isOpen ? foldWord(text.slice(tokens.start[token], end)) : null,
    capital: tokens.has(token, IS_CAPITALISED) && !tokens.has(token, IS_IDEOGRAPH),
  };
}
