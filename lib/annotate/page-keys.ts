import { matches } from '../dom/untrapped.ts';

/** The command of a key. */
export type KeyWish = 'next' | 'previous' | 'close';

/** Is the reader typing text? On some layouts our keys write letters. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement && (target.isContentEditable || matches(target, 'input, textarea, select'))
  );
}

/**
 * The command of a pressed key: Escape, Alt+Shift+N or Alt+Shift+P on any layout. Null for other keys, and for events
 * made by a script.
 */
export function keyWish(event: KeyboardEvent): KeyWish | null {
  if (!event.isTrusted || event.isComposing) return null;
  if (event.key === 'Escape') return 'close';
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || isTyping(event)) return null;
  if (event.code === 'KeyN') return 'next';
  return event.code === 'KeyP' ? 'previous' : null;
}
