import { computePosition, flip, shift, size } from '@floating-ui/dom';
import { listen, topOf } from '../../lib/dom/untrapped.ts';
import { type Beside, besideWords, LEAST_ROOM, spotOf, type ViewportPoint } from './anchor-rect.ts';
import { isOutOfSight } from './out-of-sight.ts';

/** Space between the card and the edge of the viewport, in px. The space to the words is the popover's padding. */
const EDGE = 8;

/** What a card stands beside: the words of a match, wherever they are painted. */
export interface CardAnchor {
  readonly rects: () => readonly DOMRect[];
  /** The element around the words, which boxes of the page may scroll out of sight. */
  readonly element: () => Element | null;
}

async function place(card: HTMLElement, beside: Beside): Promise<void> {
  const { left, top, right, bottom } = beside;
  const reference = { getBoundingClientRect: () => new DOMRect(left, top, right - left, bottom - top) };
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      flip({ padding: EDGE, fallbackPlacements: ['top-start'] }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight, availableWidth }) {
          card.style.setProperty(
            '--cq-room-height',
            `${Math.max(LEAST_ROOM, Math.floor(availableHeight))}px`,
          );
          card.style.setProperty('--cq-room-width', `${Math.floor(availableWidth)}px`);
        },
      }),
    ],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
}

/**
 * Keeps the card beside the words while the page scrolls, zooms and reflows; never over them unless the viewport leaves
 * no other room. `point` chooses the line of a long match. While the words are out of sight the card is too, without
 * losing the focus it may hold. `onGone` is called when the words are no longer on the page. Returns what ends it.
 */
export function placeCard(
  card: HTMLElement,
  anchor: CardAnchor,
  point: ViewportPoint | null,
  onGone: () => void,
): () => void {
  const spot = spotOf(anchor.rects(), point);
  const update = (): void => {
    const beside = besideWords(anchor.rects(), spot, innerHeight);
    if (beside === null) {
      onGone();
      return;
    }
    card.toggleAttribute('data-away', isOutOfSight(beside, anchor.element()));
    void place(card, beside);
  };
  const ending = new AbortController();
  // In the capturing phase the scrolling of any box on the page is heard, not only the window's.
  listen(document, 'scroll', update, { capture: true, passive: true, signal: ending.signal });
  addEventListener('resize', update, { signal: ending.signal });
  // Not at once: what is placed may take another size, of which observers may not hear while they are told of one.
  const resized = new ResizeObserver(() =>
    requestAnimationFrame(() => {
      if (!ending.signal.aborted) update();
    }),
  );
  for (const element of [card, topOf(document)]) resized.observe(element);
  update();
  return () => {
    ending.abort();
    resized.disconnect();
  };
}
