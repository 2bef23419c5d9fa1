import { clauseOf, quotationOf, type Run } from './clause.ts';
import type { Draft } from './draft.ts';
import { type ClauseWords, quotedForm } from './form.ts';
import type { Reading } from './reading.ts';
import type { SpeechMap } from './speech.ts';

/** Share of the words that betray a statement inside quotation marks that makes the place a quotation. */
const INSIDE = 0.6;

/**
 * Where a report stands, told by the words that betray it (ascending): in its quotation if most of them are quoted, else in its
 * clause, with what that quotes. What the speaker whom a transcript names says there is quoted without marks.
 */
export function placeOfReport(
  reading: Reading,
  { labelled }: SpeechMap,
  clauses: ClauseWords,
  words: readonly number[],
  first: number,
  last: number,
): Pick<Draft, 'form' | 'runs'> & { readonly core: Run } {
  const quoted = words.filter((token) => (reading.quoteOf[token] as number) >= 0);
  if (quoted.length < INSIDE * words.length) {
    const unquoted = labelled.has(reading.paragraphOf[first] as number) ? 'direct' : 'indirect';
    return {
      form: quoted.length > 0 ? 'mixed' : unquoted,
      runs: [clauseOf(reading, first, last)],
      core: [first, last],
    };
  }
  const core = quotationOf(reading, Math.min(...quoted), Math.max(...quoted));
  return { form: quotedForm(reading, core[0], core[1], clauses), runs: [core], core };
}
