import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface VirtualProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Height of a row or width of a column, in px. */
  readonly size: number;
  readonly isHorizontal: boolean;
  /** How much of the scroller is covered by its sticky heads, in px. */
  readonly covered: number;
}

/** The part of a long list that must be rendered. */
export interface VirtualPart {
  /** First item rendered, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Brings an item into view, as little as needed. */
  show(index: number): void;
}

/** Items rendered beyond what is in view, so that a quick scroll meets no blank. */
const OVERSCAN = 4;
/**
 * Items are added and removed in groups of this size: each change lays out the whole table, which costs more than a few
 * more cells.
 */
const STEP = 8;

/** Follows a scroller and says which items of a list of equal sizes are in view. Renders again when they change. */
export function useVirtual({ scroller, count, size, isHorizontal, covered }: VirtualProps): VirtualPart {
  const [, refresh] = useReducer((round: number) => round + 1, 0);
  const options: VirtualizerOptions<HTMLElement, Element> = {
    count,
    horizontal: isHorizontal,
    overscan: OVERSCAN,
    scrollPaddingEnd: covered,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => refresh(null),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const items = virtualizer.getVirtualItems();
  return {
    from: Math.floor((items[0]?.index ?? 0) / STEP) * STEP,
    to: Math.min(count, Math.ceil(((items.at(-1)?.index ?? -1) + 1) / STEP) * STEP),
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
