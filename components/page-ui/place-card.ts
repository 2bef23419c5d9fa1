import { computePosition, flip, type Platform, platform, shift, size } from '@floating-ui/dom';
import type { PointerPlace } from '../../lib/annotate/page-pointer.ts';
import { listen, topOf } from '../../lib/dom/untrapped.ts';
import { type Beside, besideWords, LEAST_ROOM, spotOf, turned } from './anchor-rect.ts';
import { isOutOfSight } from './out-of-sight.ts';

/** Space in px between the edge of the viewport and the popover, whose padding is the space to the words. */
const EDGE = 2;
/** Height of a card in px below which head and foot leave no room for the scrolling part: then all of the card scrolls. */
const LOW = 320;
/** Width in px that a card needs beside its words. */
const LEAST_WIDTH = 280;
/** Width of the viewport in px from which a card fits beside a vertical line of text. */
const WIDE = 640;

/** The words of a match, which a card is placed beside. */
export interface CardAnchor {
  readonly rects: () => readonly DOMRect[];
  /** The element around the words, which boxes of the page may scroll out of sight. */
  readonly element: () => Element | null;
}

/**
 * The card lies in the top layer, whose coordinates are those of the viewport. floating-ui would subtract the left edge
 * of the page's root: it takes that for a scroll bar, but on a page that centres its root it is a margin.
 */
const inViewport: Platform = {
  ...platform,
  getElementRects: ({ reference, floating: { offsetWidth, offsetHeight } }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, width: offsetWidth, height: offsetHeight },
  }),
};

/** Whether the card is placed beside its words and not below them: vertical text goes on above and below. */
const isAtSide = (words: Element | null): boolean =>
  words !== null && innerWidth >= WIDE && getComputedStyle(words).writingMode !== 'horizontal-tb';

async function place(card: HTMLElement, beside: Beside, atSide: boolean): Promise<void> {
  const { left, top, right, bottom } = beside;
  const reference = { getBoundingClientRect: () => new DOMRect(left, top, right - left, bottom - top) };
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    platform: inViewport,
    placement: atSide ? 'left-start' : 'bottom-start',
    middleware: [
      flip({ padding: EDGE, fallbackPlacements: [atSide ? 'right-start' : 'top-start'] }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight, availableWidth }) {
          const height = Math.max(LEAST_ROOM, Math.floor(availableHeight));
          card.style.setProperty('--cq-room-height', `${height}px`);
          card.toggleAttribute('data-low', height < LOW);
          card.style.setProperty('--cq-room-width', `${Math.floor(availableWidth)}px`);
        },
      }),
    ],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
}

/**
 * Keeps the card beside the words while the page scrolls, zooms and reflows; never over them unless the viewport leaves no
 * other room. `point` chooses the line of a long match. While the words are out of sight the card is hidden too, but keeps
 * the focus if it has it. `onGone` is called when the words are no longer on the page. Returns a function that ends it.
 */
export function placeCard(
  card: HTMLElement,
  anchor: CardAnchor,
  point: PointerPlace | null,
  onGone: () => void,
): () => void {
  const atSide = isAtSide(anchor.element());
  const lines = (): readonly DOMRect[] => (atSide ? anchor.rects().map(turned) : anchor.rects());
  const spot = spotOf(lines(), atSide && point ? { x: point.y, y: point.x } : point);
  const wordsNow = (): Beside | null => {
    if (!atSide) return besideWords(lines(), spot, innerHeight, LEAST_ROOM);
    const words = besideWords(lines(), spot, innerWidth, LEAST_WIDTH);
    return words && turned(words);
  };
  const update = (): void => {
    const beside = wordsNow();
    if (beside === null) {
      onGone();
      return;
    }
    card.toggleAttribute('data-away', isOutOfSight(beside, anchor.element()));
    void place(card, beside, atSide);
  };
  const ending = new AbortController();
  // Capturing, because scroll events of boxes do not bubble.
  listen(document, 'scroll', update, { capture: true, passive: true, signal: ending.signal });
  addEventListener('resize', update, { signal: ending.signal });
  // Deferred, because placing may change the size again: a resize caused while the observer is being notified is reported
  // as an error.
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
