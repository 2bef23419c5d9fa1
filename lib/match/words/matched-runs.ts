import type { Run } from '../clause.ts';
import type { Reading } from '../reading.ts';
import type { Alignment, Stream } from './align.ts';

/** Words of an attribution that may split a quotation. */
const NEIGHBOURS = 14;
/**
 * Words by which a quotation may exceed the match at either end and still be matched as a whole: a share of the match,
 * and at least so many.
 */
const SLACK_SHARE = 0.25;
const SLACK_WORDS = 2;

/**
 * The matched runs of a text, each within one quotation. Inside quotation marks, a run is extended to the ends of its
 * quotation if these are near.
 */
export function matchedRuns(
  reading: Reading,
  alignment: Alignment,
  stream: Stream,
  inQuotes: boolean,
): Run[] {
  const { quoteOf, tokens } = reading;
  const runs: [number, number][] = [];
  for (const step of alignment.steps) {
    if (step.likeness === 0) continue;
    const token = stream[step.page] as number;
    const open = runs[runs.length - 1];
    const joins =
      open && quoteOf[open[1]] === quoteOf[token] && tokens.block[open[1]] === tokens.block[token];
    if (open && joins) open[1] = token;
    else runs.push([token, token]);
  }
  return inQuotes ? worthKeeping(runs).map((run) => drawnOut(reading, run)) : runs;
}

/** The longest run; of equally long ones the first. */
export const longestOf = (runs: readonly Run[]): Run =>
  runs.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a), runs[0] ?? [0, 0]);

/** Drops runs of one or two words in a neighbouring quotation: they are chance, unless two words close to the longest run. */
function worthKeeping(runs: readonly Run[]): Run[] {
  const longest = longestOf(runs);
  return runs.filter((run) => {
    if (run === longest || run[1] - run[0] >= 2) return true;
    const apart = run[0] > longest[1] ? run[0] - longest[1] : longest[0] - run[1];
    return run[1] > run[0] && apart <= NEIGHBOURS;
  });
}

function drawnOut({ quotes, quoteOf }: Reading, [first, last]: Run): Run {
  const quote = quotes[quoteOf[first] ?? -1];
  if (!quote) return [first, last];
  const slack = Math.max(SLACK_WORDS, Math.floor(SLACK_SHARE * (last - first + 1)));
  const start = first - quote.first <= slack ? quote.first : first;
  const end = quote.last - 1 - last <= slack ? quote.last - 1 : last;
  return [start, end];
}
