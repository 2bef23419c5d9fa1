import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus inside an element of our own pages: if the focused element is gone after a render, the first one that
 * matches `heir` gets the focus, otherwise the box itself, which then needs a `tabIndex`.
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
