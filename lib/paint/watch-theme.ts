import { bodyOf, topOf } from '../dom/untrapped.ts';

/** Milliseconds that a page usually takes to fade to other colours. */
const FADE = 600;

/** Watches whether the page changes its colours as a whole. */
export interface ThemeWatch {
  /** Starts watching, or continues with the present body. */
  follow(): void;
  stop(): void;
}

/**
 * Calls back when the page may have other colours: attributes of its root or body have changed (a class for dark mode),
 * or the preferred scheme of the system has. Waits until a fade is over, and calls once for all changes meanwhile.
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
