/**
 * Addresses that open a page at given words (WICG Scroll To Text Fragment,
 * https://wicg.github.io/scroll-to-text-fragment/). Browsers that know nothing of it open the page at its top.
 */

/** Shorter quotations are named in full, longer ones only by their ends, which is more robust. */
const WHOLE_UP_TO = 8;
/** Words at each end of a longer quotation. With fewer, “It is a source” would open an article at another sentence. */
const END_WORDS = 7;
/** Fewer words are enough before a word with an apostrophe, which some sites print as an entity. */
const PLAIN_WORDS = 4;

/** `-`, `,` and `&` have a meaning in the directive and must always be escaped. */
function encodeTerm(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

/** A part of a text that no browser divides further. */
interface Word {
  readonly start: number;
  readonly end: number;
  /** Letters of scripts without spaces make many words in one: two of them count as one. */
  readonly weight: number;
  /** Without an apostrophe. */
  readonly isPlain: boolean;
}

/**
 * The words of a text. Browsers find only text that begins and ends at word borders as they see them. About borders
 * without a space or punctuation they disagree with each other and with their own segmenter, so words that touch are
 * one word here.
 */
function wordsOf(text: string): Word[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const words: Word[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    if (!/[\p{L}\p{N}]/u.test(segment)) continue;
    const before = words.at(-1)?.end === index ? words.pop() : undefined;
    const start = before?.start ?? index;
    const end = index + segment.length;
    const word = text.slice(start, end);
    const unspaced = word.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0;
    words.push({ start, end, weight: Math.max(1, unspaced / 2), isPlain: !/['’]/.test(word) });
  }
  return words;
}

const weigh = (words: readonly Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** The first words, as many as are needed to find the text; all if there are fewer. */
function enough(words: readonly Word[]): Word[] {
  const end = words.findIndex(({ isPlain }, place) => {
    const found = weigh(words.slice(0, place));
    return found >= END_WORDS || (found >= PLAIN_WORDS && !isPlain);
  });
  return end === -1 ? [...words] : words.slice(0, end);
}

/** `text=START,END` or `text=WORDS`; `null` if there is no word to look for. */
export function textDirective(words: string): string | null {
  const chunks = words
    .split(/…|\.(?:\s?\.){2,}/u)
    .map((text) => ({ text, words: wordsOf(text) }))
    .filter((chunk) => chunk.words.length > 0);
  const [first, last] = [chunks[0], chunks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = first.words[0]?.start;
  const end = last.words.at(-1)?.end;
  const opening = enough(first.words);
  const rest = first === last ? first.words.slice(opening.length) : last.words;
  if (rest.length === 0 || (first === last && weigh(first.words) <= WHOLE_UP_TO)) {
    return `text=${encodeTerm(first.text.slice(start, end))}`;
  }
  const closing = enough(rest.toReversed());
  const head = first.text.slice(start, opening.at(-1)?.end);
  const tail = last.text.slice(closing.at(-1)?.start, end);
  return `text=${encodeTerm(head)},${encodeTerm(tail)}`;
}

/** `url` opened at `words`. A fragment of the address is kept; an address that is not http(s) comes back unchanged. */
export function atWords(url: string, words: string | undefined): string {
  const directive = words === undefined ? null : textDirective(words);
  if (directive === null || !/^https?:/i.test(url)) return url;
  const [address = url, fragment = ''] = url.split('#', 2);
  return `${address}#${fragment.split(':~:', 1)[0]}:~:${directive}`;
}
