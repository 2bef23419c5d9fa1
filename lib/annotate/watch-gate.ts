import { isAtWork } from './at-work.ts';
import { type GateTerms, worthALook } from './gate-check.ts';

/** Milliseconds after which a page is looked at again: applications fill their pages late. */
const AGAIN = [0, 1200, 4000];

interface Navigating {
  readonly navigation?: EventTarget;
}

/**
 * Looks at the page now, when it has filled, and after each navigation within it. Calls back once per address, and not
 * where the annotator is at work, which follows the page by itself.
 */
export function watchGate(terms: GateTerms, onWorth: () => void): void {
  let told = '';
  let timers: ReturnType<typeof setTimeout>[] = [];
  let seen = 0;

  const look = (): void => {
    if (told === location.href || isAtWork()) return;
    const text = `${document.title}\n${Document.prototype.querySelector.call(document, 'body')?.textContent ?? ''}`;
    if (text.length === seen) return;
    seen = text.length;
    if (!worthALook(text, terms)) return;
    told = location.href;
    onWorth();
  };

  const start = (): void => {
    timers.forEach(clearTimeout);
    seen = 0;
    timers = AGAIN.map((delay) => setTimeout(look, delay));
  };

  start();
  const { navigation } = globalThis as Navigating;
  if (navigation) navigation.addEventListener('navigatesuccess', start);
  else addEventListener('popstate', start);
  addEventListener('pageshow', (event) => {
    if (event.persisted) start();
  });
}
