import { isWord, LOOK_AHEAD, type QuoteSpan, REST_AFTER, SPACELESS } from './quote-span.ts';

/**
 * An opening single mark. After a letter only a curly one, in scripts without spaces. Not an apostrophe for omitted
 * digits or letters ('90s, 'n').
 */
const SINGLE_OPEN = new RegExp(
  String.raw`(?:(?:^|[\s([“"—–…·:-])['‘]|(?<=${SPACELESS.source})‘)(?!\d0s|n['’])(?=[\p{L}\p{N}[(…$])`,
  'gu',
);

/** Spans in single marks that are outside all spans in double marks, or around them. Rests often. */
export function* singleQuotes(
  text: string,
  block: number,
  doubles: readonly QuoteSpan[],
): Generator<void, QuoteSpan[]> {
  const out: QuoteSpan[] = [];
  let double = 0;
  /** Up to this place there is no closing mark: known from the last search ahead. */
  let clear = 0;
  let at = 0;
  for (let read = 1; ; read++) {
    if (read % REST_AFTER === 0) yield;
    // The expression is shared: others may use it while this one rests.
    SINGLE_OPEN.lastIndex = at;
    const found = SINGLE_OPEN.exec(text);
    if (!found) return out;
    const start = found.index + found[0].length;
    at = start;
    // Both are in reading order, so each double span is passed once.
    while (double < doubles.length && (doubles[double] as QuoteSpan).end < start) double++;
    if (start >= (doubles[double]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const { end: closed, seen } = singleEnd(text, start, clear);
    const end = closed < 0 && goesOn(text, start, seen) ? seen : closed;
    if (end < 0) clear = seen;
    if (end > start && !endsWithinOne(doubles, double, end)) {
      out.push({ block, start, end });
      at = end;
    }
  }
}

/**
 * May an unclosed quotation continue in the next paragraph? It may if it begins its paragraph or follows a colon, and
 * reaches the end of the line.
 */
const goesOn = (text: string, start: number, end: number): boolean =>
  /(?:^|[\n:])\s?$/.test(text.slice(Math.max(0, start - 3), start - 1)) &&
  /\p{Lu}/u.test(text.charAt(start)) &&
  (text[end] ?? '\n') === '\n';

/** Does a span end inside a double-marked span that begins in it? Then an apostrophe was mistaken for its closing mark. */
function endsWithinOne(doubles: readonly QuoteSpan[], from: number, end: number): boolean {
  let at = from;
  while (at < doubles.length && (doubles[at] as QuoteSpan).end <= end) at++;
  return (doubles[at]?.start ?? end) < end;
}

/**
 * The end of a single-marked quotation: the first mark that cannot be an apostrophe, else the likeliest; -1 if there is
 * none up to `seen`. The search begins at `clear`, so that many opening marks do not search the same text again.
 */
function singleEnd(text: string, start: number, clear: number): { end: number; seen: number } {
  let possible = -1;
  const limit = Math.min(text.length, start + LOOK_AHEAD);
  let at = Math.max(start + 1, clear);
  for (; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '\n' || char === '‘') break;
    if (char !== '’' && char !== "'") continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    // In Korean, a particle follows the closing mark directly, and there are no apostrophes.
    if (isWord(after) && !SPACELESS.test(before + after)) continue;
    if (!/[sS]/.test(before)) return { end: at, seen: at };
    if (possible < 0) possible = at;
    if (/[.,;:!?)”"—–-]/.test(after) || after === '') return { end: at, seen: at };
  }
  return { end: possible, seen: at };
}
