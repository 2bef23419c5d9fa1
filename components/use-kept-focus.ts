import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's place in a box of our own pages: if what has the focus there is gone after a render, what `heir`
 * selects in the box takes it, or the box itself, which needs a `tabIndex` then.
 */
export function useKeptFocus<Box extends HTMLElement>(heir?: string): RefObject<Box | null> {
  const box = useRef<Box>(null);
  const hadFocus = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!hadFocus || document.activeElement !== document.body) return;
    const found = heir === undefined ? null : box.current?.querySelector<HTMLElement>(heir);
    (found ?? box.current)?.focus({ preventScroll: true });
  });
  return box;
}
