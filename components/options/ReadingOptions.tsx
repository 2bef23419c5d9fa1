import type { Settings } from '../../lib/settings.ts';
import { useTranslator } from '../translator-context.tsx';
import { Choice } from './Choice.tsx';

interface ReadingOptionsProps {
  readonly settings: Settings;
  readonly save: (change: Partial<Settings>) => void;
}

/** Language and theme of the extension's own interface. */
export function ReadingOptions({ settings, save }: ReadingOptionsProps) {
  const { t } = useTranslator();
  return (
    <>
      <Choice
        legend={t('options_language')}
        value={settings.language}
        options={[
          { value: 'auto', label: t('options_as_browser') },
          { value: 'en', label: 'English' },
          { value: 'ko', label: '한국어' },
        ]}
        onChange={(language) => save({ language })}
      />
      <Choice
        legend={t('options_theme')}
        value={settings.theme}
        options={[
          { value: 'auto', label: t('options_as_system') },
          { value: 'light', label: t('options_theme_light') },
          { value: 'dark', label: t('options_theme_dark') },
        ]}
        onChange={(theme) => save({ theme })}
      />
    </>
  );
}

/** Which painter marks the page. */
export function PainterOptions({ settings, save }: ReadingOptionsProps) {
  const { t } = useTranslator();
  return (
    <Choice
      legend={t('options_painter')}
      value={settings.painter}
      options={[
        { value: 'auto', label: t('options_painter_auto'), hint: t('options_painter_auto_hint') },
        { value: 'document', label: t('options_painter_document'), hint: t('options_painter_document_hint') },
        {
          value: 'highlight',
          label: t('options_painter_highlight'),
          hint: t('options_painter_highlight_hint'),
        },
      ]}
      onChange={(painter) => save({ painter })}
    />
  );
}
