import { bodyOf, topOf } from '../dom/untrapped.ts';

/** Milliseconds in which a page fades to other colours, as a rule. */
const FADE = 600;

/** Watches whether the page changes its colours as a whole. */
export interface ThemeWatch {
  /** Begins, or goes on with the body that the page has now. */
  follow(): void;
  stop(): void;
}

/**
 * Calls back when the page may have taken other colours: its root or its body has other attributes (a class that says
 * dark), or the system prefers another scheme. Waits until they have come, and calls once for all changes meanwhile.
 */
export function watchTheme(onChange: () => void): ThemeWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, FADE);
  };
  const observer = new MutationObserver(soon);
  const system = matchMedia('(prefers-color-scheme: dark)');
  return {
    follow() {
      for (const element of [topOf(document), bodyOf(document)])
        if (element) observer.observe(element, { attributes: true });
      system.addEventListener('change', soon);
    },
    stop() {
      observer.disconnect();
      system.removeEventListener('change', soon);
      clearTimeout(timer);
    },
  };
}
