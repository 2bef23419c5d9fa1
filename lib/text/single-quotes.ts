import { isWord, LOOK_AHEAD, type QuoteSpan, REST_AFTER, SPACELESS } from './quote-span.ts';

/**
 * An opening single mark; after a letter a curly one alone, in scripts that need no space there. One that stands for
 * left-out figures or letters ('90s, 'n') opens nothing.
 */
const SINGLE_OPEN = new RegExp(
  String.raw`(?:(?:^|[\s([“"—–…·:-])['‘]|(?<=${SPACELESS.source})‘)(?!\d0s|n['’])(?=[\p{L}\p{N}[(…$])`,
  'gu',
);

/** Spans in single marks that stand outside all double ones, or around them. Rests often. */
export function* singleQuotes(
  text: string,
  block: number,
  doubles: readonly QuoteSpan[],
): Generator<void, QuoteSpan[]> {
  const out: QuoteSpan[] = [];
  let double = 0;
  /** No mark before this place closes what is opened after the last look ahead. */
  let clear = 0;
  let at = 0;
  for (let read = 1; ; read++) {
    if (read % REST_AFTER === 0) yield;
    // Others search with the same expression while this one rests.
    SINGLE_OPEN.lastIndex = at;
    const found = SINGLE_OPEN.exec(text);
    if (!found) return out;
    const start = found.index + found[0].length;
    at = start;
    // Both come in reading order, so that each double span is passed once.
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

/** May a quotation that nothing closes up to a place go on in the next paragraph? It begins its own, or comes after a colon. */
const goesOn = (text: string, start: number, end: number): boolean =>
  /(?:^|[\n:])\s?$/.test(text.slice(Math.max(0, start - 3), start - 1)) &&
  /\p{Lu}/u.test(text.charAt(start)) &&
  (text[end] ?? '\n') === '\n';

/** Does a span end within a double one that begins in it? Then an apostrophe has passed for its mark. */
function endsWithinOne(doubles: readonly QuoteSpan[], from: number, end: number): boolean {
  let at = from;
  while (at < doubles.length && (doubles[at] as QuoteSpan).end <= end) at++;
  return (doubles[at]?.start ?? end) < end;
}

/**
 * Where a single-marked quotation ends: the first mark that cannot be an apostrophe, else the likeliest; -1 where there
 * is none up to the place that was `seen`. Before `clear` there is none: many marks in a row are not each looked ahead
 * from anew.
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
    // Particles follow a quotation at once in Korean, where no apostrophe stands.
    if (isWord(after) && !SPACELESS.test(before + after)) continue;
    if (!/[sS]/.test(before)) return { end: at, seen: at };
    if (possible < 0) possible = at;
    if (/[.,;:!?)”"—–-]/.test(after) || after === '') return { end: at, seen: at };
  }
  return { end: possible, seen: at };
}
