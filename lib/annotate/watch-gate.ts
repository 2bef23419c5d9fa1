import { isAtWork } from './at-work.ts';
import { type GateTerms, worthALook } from './gate-check.ts';
import { onNavigation } from './on-navigation.ts';

/** Milliseconds after which a page is looked at again: applications fill their pages late. */
const AGAIN = [0, 1200, 4000];

/**
 * Looks at the page now, when it has filled, and after each navigation within it. Calls back once per address, and not
 * where the annotator is at work, which follows the page by itself.
 */
export function watchGate(terms: GateTerms, onWorth: () => void): void {
  let told = '';
  let seen = '';

  const look = (): void => {
    if (told === location.href || isAtWork()) return;
    const text = `${document.title}\n${Document.prototype.querySelector.call(document, 'body')?.textContent ?? ''}`;
    const sight = `${text.length} ${location.href}`;
    if (sight === seen) return;
    seen = sight;
    if (!worthALook(text, terms)) return;
    told = location.href;
    onWorth();
  };

  // As long as the page is there.
  const start = onNavigation(AGAIN, look, new AbortController().signal);
  start();
  addEventListener('pageshow', (event) => {
    if (event.persisted) start();
  });
}
