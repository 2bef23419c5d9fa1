import search from 'approx-string-match';
import { BodyText } from './body-text.ts';
import { type Contender, type Hit, patternByPattern } from './contender.ts';

/** Hypothesis's bound on errors (match-quote.ts of its client). */
const MOST_ERRORS = 256;

/** As Hypothesis anchors quotations: exactly first, else with so many errors; the best match counts. */
function byErrors(mostErrors: (length: number) => number): Contender {
  return (statements, deadline) => {
    const body = new BodyText();
    return patternByPattern(statements, deadline, (text, statement): Hit[] => {
      const exact = body.text.indexOf(text);
      if (exact >= 0)
        return [{ statement, start: body.nodeAt(exact), end: body.nodeAt(exact + text.length - 1) }];
      const found = search(body.text, text, Math.min(MOST_ERRORS, mostErrors(text.length)));
      const best = found.reduce<(typeof found)[number] | null>(
        (a, b) => (a && a.errors <= b.errors ? a : b),
        null,
      );
      return best ? [{ statement, start: body.nodeAt(best.start), end: body.nodeAt(best.end - 1) }] : [];
    });
  };
}

export const approxAsHypothesis = byErrors((length) => length / 2);
export const approxThird = byErrors((length) => Math.floor(length * 0.33));
