import type { TestPage } from '../../../scripts/browser/types.ts';

/** One place on a page that carries a statement, put together from all of its elements. */
export interface MarkedPlace {
  readonly key: string;
  readonly statement: string;
  readonly form: string;
  /** The page's words under the mark, unchanged. */
  readonly words: string;
}

/** Letters and digits alone, which do not depend on spaces, quotation marks, case and accents. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/&(?:#\d+|[a-z]+);/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The marks in the page's own document, in reading order; none where the page is painted with highlights. */
export async function markedPlaces(page: TestPage): Promise<MarkedPlace[]> {
  const pieces = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('crossquote-mark[data-statement]')].map((mark) => ({
      key: mark.dataset.key ?? '',
      statement: mark.dataset.statement ?? '',
      form: mark.dataset.form ?? '',
      words: mark.textContent,
    })),
  );
  const places = new Map<string, MarkedPlace>();
  for (const piece of pieces) {
    const before = places.get(piece.key);
    places.set(piece.key, before ? { ...before, words: `${before.words} ${piece.words}` } : piece);
  }
  return [...places.values()];
}

/** Waits until the page is marked and the number of marks has been the same for half a second. */
export async function marksSettled(page: TestPage): Promise<void> {
  await page.waitFor(() => document.querySelector('crossquote-ui') !== null);
  let seen = -1;
  for (;;) {
    const now = await page.evaluate(() => document.querySelectorAll('crossquote-mark').length);
    if (now === seen) return;
    seen = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/**
 * Everything of ours in the page's document: the statements listed for the keyboard, with either painter, sorted; and the
 * number of elements, highlights and style sheets that a page could find.
 */
export function tracesIn(page: TestPage): Promise<{ statements: string[]; traces: number }> {
  return page.evaluate(() => {
    const listed = document
      .querySelector('crossquote-ui')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('nav [data-statement]');
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.includes('crossquote'),
    );
    const highlights = [...(CSS.highlights?.keys() ?? [])].filter((name) => name.includes('crossquote'));
    return {
      statements: [...(listed ?? [])].map(({ dataset }) => dataset.statement ?? '').sort(),
      traces: elements.length + highlights.length + document.adoptedStyleSheets.length,
    };
  });
}
