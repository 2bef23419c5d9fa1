import { useId, useState } from 'preact/hooks';
import { originOf } from '../../lib/access/host-access.ts';
import { useTranslator } from '../translator-context.tsx';

interface AddSiteProps {
  /** Called synchronously in the click, as browsers require. `false` if the reader refused. */
  readonly onAllow: (origins: readonly string[]) => Promise<boolean>;
}

/** Allows one more site, by its name or by the address of any page on it. */
export function AddSite({ onAllow }: AddSiteProps) {
  const { t } = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const add = (): void => {
    const origin = originOf(typed);
    if (origin === null) {
      setFault(t('options_site_invalid'));
      return;
    }
    const asked = onAllow([origin]);
    void asked.then((allowed) => {
      setFault(allowed ? null : t('options_refused'));
      if (allowed) setTyped('');
    });
  };
  return (
    <form
      class="cq-add-site"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{t('options_site_label')}</label>
      <div class="cq-add-row">
        <input
          id={id}
          class="cq-field"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={typed}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="cq-button">
          {t('options_site_allow')}
        </button>
      </div>
      <p class="cq-warning" id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </form>
  );
}
