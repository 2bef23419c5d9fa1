import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translator } from '../lib/i18n.ts';

/** The translator for all components inside; English if none is provided. */
export const TranslatorContext = createContext<Translator>(createTranslator('en'));

/** The translator of the nearest `TranslatorContext`. */
export function useTranslator(): Translator {
  return useContext(TranslatorContext);
}
