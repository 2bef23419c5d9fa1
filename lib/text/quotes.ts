/**
 * Quotations in running text. Newspapers mix curly and straight marks, forget closing ones, use single marks,
 * guillemets or corners, and open each paragraph of a long quotation anew; the spans found here bear all that.
 */
export interface QuoteSpan {
  readonly block: number;
  /** Offsets of the quoted text, marks not included. */
  readonly start: number;
  readonly end: number;
}

/** No quotation runs on longer without a closing mark; past it the opening mark was a stray. */
const LONGEST_QUOTATION = 2500;
/** Nor one in single marks, where an apostrophe may pass for one. */
const LONGEST_SINGLE = 700;

const ALWAYS_OPEN = '“«「『《„‟〝‹';
const ALWAYS_CLOSE = '”»」』》〞›';
/** Double marks; teletype copy writes ``…'' for them. */
const MARK = /["“”„‟«»「」『』《》〝〞‹›＂]|``|''/g;
const WORD = /[\p{L}\p{N}]/u;

const isWord = (char: string | undefined): boolean => char !== undefined && char !== '' && WORD.test(char);

/** For straight marks: does the mark at `at` open a quotation, judged by what stands around it? */
function opensHere(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return !isWord(before) && !/[.,!?;:%)\]’'…]/.test(before) && after !== '' && !/\s/.test(after);
}

/** What a double mark does, given whether a quotation is open and by which mark. */
function roleOf(mark: string, text: string, at: number, opener: string | null): 'open' | 'close' | 'nested' {
  if (mark === '“' && opener === '„') return 'close';
  if (mark === '»' && opener === null && opensHere(text, at)) return 'open';
  if (mark === '«' && opener === '»') return 'close';
  if (mark === '``' || ALWAYS_OPEN.includes(mark)) return 'open';
  if ((mark === '"' || mark === '＂') && opener === '“' && closesAhead(text, at)) return 'nested';
  if (ALWAYS_CLOSE.includes(mark)) return opener === null && opensHere(text, at) ? 'open' : 'close';
  return opener === null ? (opensHere(text, at) ? 'open' : 'close') : 'close';
}

/** Does the curly quotation that is open at `at` still get its closing mark? Then a straight one is nested. */
const closesAhead = (text: string, at: number): boolean =>
  /^[^“”\n]*”/.test(text.slice(at + 1, at + LONGEST_SINGLE));

function doubleQuotes(text: string, block: number, out: QuoteSpan[]): void {
  let start = -1;
  let opener: string | null = null;
  let depth = 0;
  MARK.lastIndex = 0;
  for (let found = MARK.exec(text); found; found = MARK.exec(text)) {
    const at = found.index;
    if (start >= 0 && (at - start > LONGEST_QUOTATION || text.slice(start, at).includes('\n'))) {
      closeAtLineEnd(text, start, block, out);
      opener = null;
      start = -1;
      depth = 0;
    }
    const role = roleOf(found[0], text, at, opener);
    if (role === 'nested') continue;
    const nests = opener !== null && '「『《«'.includes(found[0]);
    if (role === 'open' && opener !== null && (nests || (found[0] !== '"' && closesTwiceAhead(text, at))))
      depth++;
    else if (role === 'open') {
      if (start >= 0 && at > start) out.push({ block, start, end: at });
      start = at + found[0].length;
      opener = found[0];
    } else if (depth > 0) depth--;
    else if (start >= 0) {
      if (at > start) out.push({ block, start, end: at });
      start = -1;
      opener = null;
    }
  }
  if (start >= 0) closeAtLineEnd(text, start, block, out);
}

/** A second opening curly mark nests only if two closing ones follow before the next opening one. */
function closesTwiceAhead(text: string, at: number): boolean {
  const next = /^[^“”"]*”[^“”"]*”/.test(text.slice(at + 1, at + 400));
  return next;
}

/** A quotation that its paragraph does not close goes on in the next one; here it ends with the line. */
function closeAtLineEnd(text: string, start: number, block: number, out: QuoteSpan[]): void {
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  if (end > start && end - start <= LONGEST_QUOTATION) out.push({ block, start, end });
}

/** An opening single mark; one that stands for left-out figures or letters ('90s, 'n') opens nothing. */
const SINGLE_OPEN = /(?:^|[\s([“"—–-])(['‘])(?!\d0s|n['’])(?=[\p{L}\p{N}[(…$])/gu;

/** Spans in single marks that stand outside all double ones. */
function singleQuotes(text: string, block: number, doubles: readonly QuoteSpan[], out: QuoteSpan[]): void {
  SINGLE_OPEN.lastIndex = 0;
  for (let found = SINGLE_OPEN.exec(text); found; found = SINGLE_OPEN.exec(text)) {
    const start = found.index + found[0].length;
    if (doubles.some((span) => start >= span.start && start <= span.end)) continue;
    const end = singleEnd(text, start);
    if (end > start) {
      out.push({ block, start, end });
      SINGLE_OPEN.lastIndex = end;
    }
  }
}

/** Where a single-marked quotation ends: the first mark that cannot be an apostrophe, else the likeliest. */
function singleEnd(text: string, start: number): number {
  let possible = -1;
  const limit = Math.min(text.length, start + LONGEST_SINGLE);
  for (let at = start + 1; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '\n' || char === '‘') break;
    if (char !== '’' && char !== "'") continue;
    if (isWord(text.charAt(at + 1))) continue;
    const before = text.charAt(at - 1);
    if (!/[sS]/.test(before)) return at;
    if (possible < 0) possible = at;
    if (/[.,;:!?)”"—–-]/.test(text.charAt(at + 1)) || at + 1 >= text.length) return at;
  }
  return possible;
}

/** The quotations of a list of blocks in reading order. Nested ones belong to the outer one. */
export function findQuotes(blocks: readonly string[]): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  blocks.forEach((text, block) => {
    const doubles: QuoteSpan[] = [];
    if (/["“”„‟«»「」『』《》〝〞‹›＂]|``|''/.test(text)) doubleQuotes(text, block, doubles);
    const singles: QuoteSpan[] = [];
    if (/['‘]/.test(text)) singleQuotes(text, block, doubles, singles);
    spans.push(
      ...(singles.length > 0 ? [...doubles, ...singles].sort((a, b) => a.start - b.start) : doubles),
    );
  });
  return spans;
}
