import type { SpeechMap } from './attribution/speech.ts';
import { clauseOf, quotationOf, type Run } from './clause.ts';
import type { Draft } from './draft.ts';
import { type ClauseWords, quotedForm } from './form.ts';
import type { Reading } from './reading.ts';

/** Share of the evidence words that must be quoted for the place to be a quotation. */
const INSIDE = 0.6;

/**
 * Form and runs of a report, from its evidence words (ascending): its quotation if most of them are quoted, else its
 * clause, including what that quotes. In a paragraph of a transcript that names its speaker, unquoted words are direct.
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
