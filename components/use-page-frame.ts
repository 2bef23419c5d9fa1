import { useLayoutEffect } from 'preact/hooks';
import type { Translator } from '../lib/i18n.ts';
import type { Theme } from '../lib/settings.ts';

/**
 * Sets title, language and theme of the document of an extension page. In a layout effect: a later one would let a dark
 * page be painted light first.
 */
export function usePageFrame(title: string, { locale }: Translator, theme: Theme): void {
  useLayoutEffect(() => {
    document.title = title;
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = theme;
  }, [title, locale, theme]);
}
