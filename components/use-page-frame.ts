import { useLayoutEffect } from 'preact/hooks';
import type { Translator } from '../lib/i18n.ts';
import type { Theme } from '../lib/settings.ts';

/**
 * Gives the document of an extension page the title and the language of what it shows, and its light or dark,
 * in the task that draws it: an effect that runs after painting shows a dark page light for a moment.
 */
export function usePageFrame(title: string, { locale }: Translator, theme: Theme): void {
  useLayoutEffect(() => {
    document.title = title;
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = theme;
  }, [title, locale, theme]);
}
