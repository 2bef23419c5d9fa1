import type { Article } from './model.ts';
import { type Overlay, overlayOf, type Stretch } from './overlay.ts';
import type { QuotedWords } from './quoted-words.ts';

/** An article's words in the place of one or several segments of the base. */
export interface CollatedCell {
  /** Number of the first segment it stands for. */
  readonly at: number;
  /** Number of segments it stands for. */
  readonly span: number;
  readonly kind: 'same' | 'changed' | 'left-out';
  /** The article's words; for `same` the base's; empty for `left-out`. */
  readonly words: string;
  /** Words the article has before these, which the base lacks. */
  readonly added?: string;
  /** The same after these words, at the end of the base. */
  readonly addedAfter?: string;
}

/** A base divided at the differences of all articles, and every article's words for its segments. */
export interface Collation {
  readonly segments: readonly { readonly at: number; readonly words: string }[];
  readonly rows: readonly { readonly article: Article; readonly cells: readonly CollatedCell[] }[];
}

/** The offsets at which the base is divided, so that each article's differences have their own cells. */
function boundsOf(length: number, overlays: readonly Overlay[]): number[] {
  const bounds = new Set([0, length]);
  for (const { stretches } of overlays) {
    for (const { start, end, kind } of stretches) {
      if (kind === 'added') continue;
      bounds.add(start).add(end);
    }
  }
  return [...bounds].sort((a, b) => a - b);
}

/** The cells of one article. A changed stretch is one cell, even if other articles divide the base inside it. */
function cellsOf(base: string, bounds: readonly number[], { stretches }: Overlay): CollatedCell[] {
  const cells: CollatedCell[] = [];
  let pending = '';
  const put = (cell: CollatedCell): void => {
    cells.push(pending === '' ? cell : { ...cell, added: pending });
    pending = '';
  };
  const addedAt = (at: number): string =>
    stretches
      .filter(({ kind, start }) => kind === 'added' && start === at)
      .map(({ ours }) => ours.trim())
      .join(' ');
  for (let i = 0; i + 1 < bounds.length; ) {
    const start = bounds[i] ?? 0;
    pending = addedAt(start);
    const covering = stretches.find((one) => one.kind !== 'added' && one.start <= start && start < one.end);
    const end = covering?.kind === 'changed' ? covering.end : (bounds[i + 1] ?? base.length);
    const span = bounds.indexOf(end) - i;
    put({ at: i, span, ...cellFor(covering, base.slice(start, end)) });
    i += span;
  }
  const tail = addedAt(base.length);
  const last = cells.at(-1);
  if (tail !== '' && last) cells[cells.length - 1] = { ...last, addedAfter: tail };
  return cells;
}

function cellFor(covering: Stretch | undefined, theirs: string): Pick<CollatedCell, 'kind' | 'words'> {
  if (covering === undefined) return { kind: 'left-out', words: '' };
  const words = covering.kind === 'same' ? theirs : covering.ours;
  return { kind: covering.kind === 'same' ? 'same' : 'changed', words: words.trim() };
}

/** All articles' quotations aligned word by word against a base; those that cannot be compared with it have no row. */
export function collate(base: string, quoted: readonly QuotedWords[]): Collation {
  const overlaid = [...Map.groupBy(quoted, ({ article }) => article)].flatMap(([article, quotations]) => {
    const overlay = overlayOf(base, quotations);
    return overlay === null ? [] : [{ article, overlay }];
  });
  const overlays = overlaid.map(({ overlay }) => overlay);
  const bounds = boundsOf(base.length, overlays);
  return {
    segments: bounds.slice(1).map((end, at) => ({ at, words: base.slice(bounds[at], end).trim() })),
    rows: overlaid.map(({ article, overlay }) => ({ article, cells: cellsOf(base, bounds, overlay) })),
  };
}
