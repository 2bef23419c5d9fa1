/**
 * Cuts a wording into words, each with the spaces and punctuation that follow it, so that joining the raw
 * texts gives the wording back.
 */

/** A word, an ellipsis, or (only at the start) what stands before the first word. */
export interface WordToken {
  /** The characters as they stand, with what follows up to the next token. */
  readonly raw: string;
  /** What is compared: folded case, quotation marks, dashes and abbreviations. Empty if there is no word. */
  readonly key: string;
  /** An ellipsis: the outlet says that words are cut here. */
  readonly cut: boolean;
  /** Stands inside [square brackets]: the outlet says that the words are its own. */
  readonly bracketed: boolean;
}

const ELLIPSIS = String.raw`…|\.(?:\s?\.){2,}|・・・`;
/** “[T]he” is one word: the brackets only say that the letter was small. */
const CHANGED_LETTER = String.raw`(?:\[\p{L}{1,2}\](?=\p{L}))?`;
const DOTTED = String.raw`\p{Lu}\.(?:\p{Lu}\.)+(?:\p{Lu}(?!\p{L}))?`;
const NUMBER = String.raw`\p{N}+(?:[.,:]\p{N}+)*`;
const WORD = String.raw`${CHANGED_LETTER}[\p{L}\p{M}\p{N}\u200B-\u200D\u2060]+(?:['’ʼ＇][\p{L}\p{M}]+)*`;
const TOKEN = new RegExp(`${ELLIPSIS}|${DOTTED}|${NUMBER}(?![\\p{L}\\p{N}])|${WORD}`, 'gu');
const IS_ELLIPSIS = new RegExp(`^(?:${ELLIPSIS})$`, 'u');
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const INVISIBLE = /[\u200B-\u200D\u2060]/gu;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of one run of letters: Chinese and Japanese have no spaces and are cut by the platform. */
function* wordsOf(run: string, start: number): Generator<Span> {
  if (!UNSPACED.test(run)) {
    yield { start, end: start + run.length };
    return;
  }
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { index, segment } of segmenter.segment(run)) {
    yield { start: start + index, end: start + index + segment.length };
  }
}

/** “U.S.” and “US” are one word, but “us” is another, unless the whole wording is in capitals. */
function keyOf(word: string, shouting: boolean): string {
  const plain = word
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[[\]]/g, '')
    .replace(/[’ʼ＇]/gu, "'");
  const undotted = /^(?:\p{L}\.)+\p{L}?$/u.test(plain) ? plain.replaceAll('.', '') : plain;
  const isAcronym = /^\p{Lu}{2,5}$/u.test(undotted) && (!shouting || undotted !== plain);
  return isAcronym ? undotted : undotted.toLowerCase();
}

/** Offsets inside square brackets; an unclosed bracket reaches nowhere. */
function bracketSpans(text: string): Span[] {
  return [...text.matchAll(/\[[^[\]]*\]/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** Tokens of a wording, in order. `tokens.map((t) => t.raw).join('')` is the wording. Linear in its length. */
export function tokenise(text: string): WordToken[] {
  const shouting = !/\p{Ll}/u.test(text);
  const brackets = bracketSpans(text);
  const spans = [...text.matchAll(TOKEN)].flatMap((m) => [...wordsOf(m[0], m.index)]);
  const tokens: WordToken[] = [];
  const first = spans[0]?.start ?? text.length;
  if (first > 0) tokens.push({ raw: text.slice(0, first), key: '', cut: false, bracketed: false });
  let bracket = 0;
  spans.forEach((span, i) => {
    const word = text.slice(span.start, span.end);
    const end = spans[i + 1]?.start ?? text.length;
    const cut = IS_ELLIPSIS.test(word);
    while ((brackets[bracket]?.end ?? Number.POSITIVE_INFINITY) <= span.start) bracket += 1;
    const inside = brackets[bracket];
    const bracketed = inside !== undefined && inside.start < span.start && span.end < inside.end;
    tokens.push({ raw: text.slice(span.start, end), key: cut ? '…' : keyOf(word, shouting), cut, bracketed });
  });
  return tokens;
}
