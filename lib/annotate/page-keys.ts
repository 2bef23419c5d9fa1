import { matches } from '../dom/untrapped.ts';

/** What a key asks of the annotator. */
export type KeyWish = 'next' | 'previous' | 'close';

/** Some layouts write letters with our keys. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement && (target.isContentEditable || matches(target, 'input, textarea, select'))
  );
}

/** What a pressed key asks of us, if it is a real one: Escape, Alt+Shift+N and Alt+Shift+P on any layout. */
export function keyWish(event: KeyboardEvent): KeyWish | null {
  if (!event.isTrusted || event.isComposing) return null;
  if (event.key === 'Escape') return 'close';
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || isTyping(event)) return null;
  if (event.code === 'KeyN') return 'next';
  return event.code === 'KeyP' ? 'previous' : null;
}
