/**
 * Addresses that open a page at given words (WICG Scroll To Text Fragment,
 * https://wicg.github.io/scroll-to-text-fragment/). Browsers that know nothing of it open the page at its top.
 */

/** Quotations up to this many words are named whole; of longer ones only the ends, which breaks less easily. */
const WHOLE_UP_TO = 8;
/** Words at each end of a longer quotation. */
const END_WORDS = 4;

/** `-`, `,` and `&` have a meaning in the directive and must always be escaped. */
function encodeTerm(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

/** Word-like spans of a text; the browser matches on these bounds, in Chinese and Japanese too. */
function wordSpans(text: string): { start: number; end: number }[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter((segment) => segment.isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** `text=START,END` or `text=WORDS`; `null` if there is no word to look for. */
export function textDirective(words: string): string | null {
  const chunks = words.split(/…|\.(?:\s?\.){2,}/u).filter((chunk) => wordSpans(chunk).length > 0);
  const first = chunks[0];
  const last = chunks.at(-1);
  if (first === undefined || last === undefined) return null;
  const head = wordSpans(first);
  const tail = wordSpans(last);
  const start = head[0]?.start ?? 0;
  if (chunks.length === 1 && head.length <= WHOLE_UP_TO) {
    return `text=${encodeTerm(first.slice(start, head.at(-1)?.end))}`;
  }
  const opening = first.slice(start, head[Math.min(END_WORDS, head.length) - 1]?.end);
  const closing = last.slice(tail[Math.max(0, tail.length - END_WORDS)]?.start, tail.at(-1)?.end);
  return `text=${encodeTerm(opening)},${encodeTerm(closing)}`;
}

/** `url` opened at `words`. A fragment of the address is kept; an address that is not http(s) comes back unchanged. */
export function atWords(url: string, words: string | undefined): string {
  const directive = words === undefined ? null : textDirective(words);
  if (directive === null || !/^https?:/i.test(url)) return url;
  const [address = url, fragment = ''] = url.split('#', 2);
  return `${address}#${fragment.split(':~:', 1)[0]}:~:${directive}`;
}
