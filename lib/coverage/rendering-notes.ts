import type { Translator } from '../i18n.ts';
import type { Rendering } from './model.ts';

/**
 * Short notes on a rendering for the reader: its place in the article, to whom the article attributes it if not to the
 * speaker, and how well it is known. Usually empty.
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
