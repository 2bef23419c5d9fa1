import type { Translator } from '../i18n.ts';
import type { Rendering } from './model.ts';

/**
 * What a reader must be told of a rendering beside its words, in short phrases: where in the article it stands, whom the
 * article gives it to where that is not the speaker, and how well it is known. Empty as a rule.
 */
export function renderingNotes(
  { where, attributedTo, cut, unconfirmed }: Rendering,
  { t, local }: Pick<Translator, 't' | 'local'>,
): string[] {
  return [
    ...(where === 'headline' ? [t('voice_headline_place')] : []),
    ...(where === 'standfirst' ? [t('voice_standfirst_place')] : []),
    ...(attributedTo ? [t('attributed_there', { name: local(attributedTo) })] : []),
    ...(cut ? [t('voice_breaks_off')] : []),
    ...(unconfirmed ? [t('voice_unconfirmed')] : []),
  ];
}
