/** Divides a wording into words, each with the spaces and punctuation after it, so that the joined raw texts are the wording. */

/** A word, an ellipsis, or the whole text where it has neither. */
export interface WordToken {
  /** The characters as they stand, opening marks before and spaces and other marks after it included. */
  readonly raw: string;
  /** What is compared: folded case, quotation marks, dashes and abbreviations. Empty if there is no word. */
  readonly key: string;
  /** An ellipsis: the outlet says that words are cut here. */
  readonly cut: boolean;
  /** Stands inside [square brackets]: the outlet says that the words are its own. */
  readonly bracketed: boolean;
}

/** Whether a token is a word, not an ellipsis or a text without words. */
export const isWord = ({ key, cut }: WordToken): boolean => key !== '' && !cut;

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
  const isAcronym = /^\p{Lu}{2,3}$/u.test(undotted) && (!shouting || undotted !== plain);
  return isAcronym ? undotted : undotted.toLowerCase();
}

/** The offset at which the text between two words is divided: opening marks after the last space belong to the next word. */
function partGap(text: string, from: number, to: number): number {
  const opening = /\s(?=\S*$)/u.exec(text.slice(from, to));
  return opening === null ? from + closingLength(text.slice(from, to)) : from + opening.index + 1;
}

/** How much of an unspaced gap closes the word before it; an opening bracket or quotation mark begins the next. */
function closingLength(gap: string): number {
  const opening = /[\p{Ps}\p{Pi}]+$/u.exec(gap);
  return opening === null ? gap.length : opening.index;
}

/** Ranges inside square brackets; an unclosed bracket makes none. */
function bracketSpans(text: string): Span[] {
  return [...text.matchAll(/\[[^[\]]*\]/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** Tokens of a wording, in order. `tokens.map((t) => t.raw).join('')` is the wording. Linear in its length. */
export function wordTokens(text: string): WordToken[] {
  const shouting = !/\p{Ll}/u.test(text);
  const brackets = bracketSpans(text);
  const spans = [...text.matchAll(TOKEN)].flatMap((m) => [...wordsOf(m[0], m.index)]);
  const tokens: WordToken[] = [];
  if (spans.length === 0 && text !== '') return [{ raw: text, key: '', cut: false, bracketed: false }];
  let bracket = 0;
  let start = 0;
  spans.forEach((span, i) => {
    const word = text.slice(span.start, span.end);
    const next = spans[i + 1];
    const end = next === undefined ? text.length : partGap(text, span.end, next.start);
    const cut = IS_ELLIPSIS.test(word);
    while ((brackets[bracket]?.end ?? Number.POSITIVE_INFINITY) <= span.start) bracket += 1;
    const inside = brackets[bracket];
    const bracketed = inside !== undefined && inside.start < span.start && span.end < inside.end;
    tokens.push({ raw: text.slice(start, end), key: cut ? '…' : keyOf(word, shouting), cut, bracketed });
    start = end;
  });
  return tokens;
}
