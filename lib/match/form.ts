import type { Form } from '../coverage/model.ts';
import { IS_CAPITALISED, IS_IDEOGRAPH } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { blockTextOf, wordAt } from './reading-text.ts';

/** Fewer quoted words than `CLAUSE_WORDS` are never a clause; from `WHOLE_WORDS` on they always are. */
const CLAUSE_WORDS = 5;
const WHOLE_WORDS = 12;
/** From so many quoted words on, a verb at the beginning makes a clause whose subject stands outside the quotation. */
const LONG_PREDICATE = 7;
const CLAUSE_CHARACTERS = 14;
/** Words at the beginning of a quotation among which its verb must stand if it begins in mid-sentence. */
const HEAD = 7;

/** Words of the page’s languages, in lower case, that show a clause: finite verbs, and pronouns that begin one. */
export interface ClauseWords {
  readonly verbs: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

/** A quoted clause or more is a direct quotation; a few quoted words in the outlet's own sentence are a mixed one. */
export function quotedForm(
  reading: Reading,
  first: number,
  last: number,
  clauses: ClauseWords,
): Exclude<Form, 'indirect'> {
  const { tokens, quoteOf, quotes } = reading;
  const quote = quotes[quoteOf[first] ?? -1];
  const from = quote ? quote.first : first;
  const to = quote ? quote.last - 1 : last;
  const size = to - from + 1;
  if (tokens.has(from, IS_IDEOGRAPH)) return size >= CLAUSE_CHARACTERS ? 'direct' : 'mixed';
  if (size < CLAUSE_WORDS) return 'mixed';
  if (size >= WHOLE_WORDS) return 'direct';
  if (tokens.has(from, IS_CAPITALISED) && !isRunIn(reading, from)) return 'direct';
  if (clauses.subjects.has(inSmallLetters(reading, from))) return 'direct';
  if (size >= LONG_PREDICATE && clauses.verbs.has(inSmallLetters(reading, from))) return 'direct';
  for (let i = from + 1; i <= Math.min(to, from + HEAD); i++) {
    if (clauses.verbs.has(inSmallLetters(reading, i))) return 'direct';
  }
  return 'mixed';
}

/**
 * Does a quotation that begins with a capital continue the outlet's sentence? It may begin with a name: … the “Korean
 * Peninsula peace process”.
 */
function isRunIn(reading: Reading, first: number): boolean {
  const before = blockTextOf(reading, first)
    .slice(0, reading.tokens.start[first] ?? 0)
    .trimEnd();
  const lead = before.slice(0, -1).trimEnd();
  return /\p{L}$/u.test(lead.slice(-2));
}

const inSmallLetters = (reading: Reading, token: number): string => wordAt(reading, token).toLowerCase();
