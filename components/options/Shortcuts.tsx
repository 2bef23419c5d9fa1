import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n.ts';
import { useTranslator } from '../translator-context.tsx';
import type { OptionsServices } from './services.ts';

/** Keys that the annotator itself listens to, on pages with marks. */
const ON_PAGES: readonly { readonly keys: string; readonly does: MessageKey }[] = [
  { keys: 'Alt+Shift+N', does: 'options_key_next' },
  { keys: 'Alt+Shift+P', does: 'options_key_previous' },
  { keys: 'Escape', does: 'options_key_close' },
];

function Keys({ keys }: { keys: string }) {
  return (
    <dt>
      {keys.split('+').map((key, index) => (
        <span key={key}>
          {index > 0 && '+'}
          <kbd>{key}</kbd>
        </span>
      ))}
    </dt>
  );
}

/** All shortcuts, with a button that opens the browser's page for changing them. */
export function Shortcuts({ services }: { services: OptionsServices }) {
  const { t } = useTranslator();
  const { popupShortcut, shortcutSettings } = services;
  const [popup, setPopup] = useState('');
  useEffect(() => {
    let isOpen = true;
    void popupShortcut().then((keys) => isOpen && setPopup(keys));
    return () => {
      isOpen = false;
    };
  }, [popupShortcut]);
  return (
    <>
      <dl class="cq-keys">
        {popup === '' ? <dt class="cq-dim">{t('options_key_none')}</dt> : <Keys keys={popup} />}
        <dd>{t('options_key_popup')}</dd>
        {ON_PAGES.flatMap(({ keys, does }) => [
          <Keys key={keys} keys={keys} />,
          <dd key={does}>{t(does)}</dd>,
        ])}
      </dl>
      {shortcutSettings && (
        <button type="button" class="cq-more" onClick={() => void shortcutSettings()}>
          {t('options_key_change')}
        </button>
      )}
    </>
  );
}
