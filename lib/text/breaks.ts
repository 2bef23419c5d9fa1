import { AFTER_COLON, AFTER_ELLIPSIS, STARTS_PARAGRAPH, STARTS_SENTENCE, type Tokens } from './tokens.ts';

const FULL_STOP = 46;
const LINE_SEPARATOR = 0x2028;
const isSentenceEnd = (code: number): boolean =>
  code === 33 ||
  code === 63 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0x61f ||
  code === 0x6d4;

/** The flags that a character between two words gives the next word. */
export function breakAt(text: string, at: number, code: number, tokens: Tokens, block: number): number {
  if (code === 10) return STARTS_SENTENCE | STARTS_PARAGRAPH;
  if (code === LINE_SEPARATOR) return startsAnew(text, at) ? STARTS_SENTENCE : 0;
  if (code === 0x2026) return AFTER_ELLIPSIS;
  if (code === 58 || code === 0xff1a) return AFTER_COLON;
  if (isSentenceEnd(code)) return STARTS_SENTENCE;
  if (code !== FULL_STOP) return 0;
  if (text.charCodeAt(at + 1) === FULL_STOP || text.charCodeAt(at - 1) === FULL_STOP) return AFTER_ELLIPSIS;
  if (text.startsWith(' .', at + 1) && text.charCodeAt(at - 1) === 32) return AFTER_ELLIPSIS;
  return endsSentence(text, at, tokens, block) ? STARTS_SENTENCE : 0;
}

/** Does a new line begin a sentence? It does with a capital, unless the line before continues. */
function startsAnew(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd();
  return /^\s*[“"‘'(]?\p{Lu}/u.test(text.slice(at + 1, at + 8)) && !/[,;:\-–—]$/.test(before);
}

/** Titles and months whose full stop does not end a sentence; single letters are initials. */
const SHORT_FORM =
  /(?:^|[^a-z\u00c0-\u024f\u0370-\u052f])(?:mr|mrs|ms|dr|gen|lt|col|sen|rep|gov|st|jr|sr|vs|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|prof|adm|capt|sgt|ga|calif|sra|hr|fr|mme|et al|[a-z\u0370-\u052f])$/i;
/** Words that are short forms only before a number: “no.” may also end a sentence. */
const OF_NUMBER = /(?:^|[^a-z])(?:no|nos|nr|art|p|pp)$/i;
/** An acronym of doubled letters: EE.UU. */
const DOUBLED = /(?:^|[^a-z])[A-Z]{2}\.[A-Z]{2}$/;
/** An ordinal after a word in lower case, as in German: am 18. März. */
const ORDINAL = /(?:^|\s)\p{Ll}+ \d{1,2}$/u;
/** Characters before a full stop that are examined. */
const BEFORE = 20;

function endsSentence(text: string, at: number, tokens: Tokens, block: number): boolean {
  const last = tokens.count - 1;
  if (last < 0 || tokens.block[last] !== block) return false;
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const after = text.slice(at + 1, at + 3);
  if (/^\p{L}/u.test(after) && /\p{Lu}$/u.test(before)) return false;
  if (OF_NUMBER.test(before)) return !/^\s?\d/.test(after);
  return !(
    SHORT_FORM.test(before) ||
    DOUBLED.test(before) ||
    (ORDINAL.test(before) && /^ \p{L}/u.test(after))
  );
}
