import { useMemo } from 'preact/hooks';
import { choicesOf } from '../lib/coverage/choices.ts';
import { useBundle } from './bundle-context.tsx';
import { useTranslator } from './translator-context.tsx';

/** Ids with the names they are chosen by, in the order of the names. */
type Named = readonly (readonly [id: string, name: string])[];

/** The topics, speakers and languages of the bundle, with names in the reader's language. */
export function useChoices(): Readonly<Record<'topics' | 'speakers' | 'languages', Named>> {
  const { local, languageName, locale } = useTranslator();
  const { bundle } = useBundle();
  return useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    const byName = (named: Named): Named => named.toSorted(([, a], [, b]) => compare(a, b));
    const { topics, speakers, languages } = choicesOf(bundle);
    return {
      topics: byName(topics.map(({ id, label }) => [id, local(label)])),
      speakers: byName(speakers.map(({ id, name }) => [id, local(name)])),
      languages: byName(languages.map((code) => [code, languageName(code)])),
    };
  }, [bundle, local, languageName, locale]);
}
