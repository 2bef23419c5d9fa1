import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Space between the words and the card, and between the card and the edge of the viewport, in px. */
const GAP = 6;
const EDGE = 8;

/** What a card stands beside: the words of a match, wherever they are painted. */
export interface CardAnchor {
  readonly rects: () => readonly DOMRect[];
  /** An element near the words, to learn of scrolling and resizing. */
  readonly context: Element;
}

function boundingRect(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/**
 * Keeps the card beside the words while the page scrolls, zooms and reflows; never over them unless the
 * viewport leaves no other room. `point` chooses the line of a long match. Returns what ends it.
 */
export function placeCard(
  card: HTMLElement,
  anchor: CardAnchor,
  point: { readonly x: number; readonly y: number } | null,
  onGone: () => void,
): () => void {
  const reference = {
    contextElement: anchor.context,
    getBoundingClientRect: () => boundingRect(anchor.rects()),
    getClientRects: () => [...anchor.rects()] as unknown as DOMRectList,
  };
  const place = async (): Promise<void> => {
    if (anchor.rects().length === 0) {
      onGone();
      return;
    }
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point ?? {}),
        offset(GAP),
        flip({ padding: EDGE, fallbackPlacements: ['top-start', 'bottom-end', 'top-end'] }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply({ availableHeight, availableWidth }) {
            card.style.setProperty('--cq-room-height', `${Math.max(160, Math.floor(availableHeight))}px`);
            card.style.setProperty('--cq-room-width', `${Math.floor(availableWidth)}px`);
          },
        }),
      ],
    });
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
  };
  return autoUpdate(reference, card, () => void place());
}
