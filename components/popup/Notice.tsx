import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslator } from '../translator-context.tsx';
import type { PageState, PopupActions } from './page-state.ts';

function Box({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <section class="cq-verdict" role="status">
      <h1 class="cq-verdict-title">{title}</h1>
      {children}
    </section>
  );
}

/** Asks for the permission to read one site, and says what it means. */
function NoAccess({ host, onAllow }: { host: string; onAllow: PopupActions['onAllow'] }) {
  const { t } = useTranslator();
  const [refused, setRefused] = useState(false);
  const ask = (): void => {
    void onAllow().then((granted) => setRefused(!granted));
  };
  return (
    <Box title={t('state_no_access', { host })}>
      <p class="cq-hint">{refused ? t('state_refused') : t('state_no_access_hint')}</p>
      <button type="button" class="cq-button" onClick={ask}>
        {t('state_allow', { host })}
      </button>
    </Box>
  );
}

interface NoticeProps {
  readonly state: Exclude<PageState, { kind: 'report' }>;
  readonly actions: Pick<PopupActions, 'onAllow' | 'onRetry'>;
}

/** Says why there is no verdict, and what can be done. */
export function Notice({ state, actions }: NoticeProps) {
  const { t } = useTranslator();
  switch (state.kind) {
    case 'loading':
      return <Box title={t('state_loading')} />;
    case 'no-access':
      return <NoAccess host={state.host} onAllow={actions.onAllow} />;
    case 'restricted':
      return (
        <Box title={t('state_restricted')}>
          <p class="cq-hint">{t('state_restricted_hint')}</p>
        </Box>
      );
    case 'left':
      return (
        <Box title={t('state_left')}>
          <p class="cq-hint">{t('state_left_hint')}</p>
        </Box>
      );
    case 'unreadable':
      return (
        <Box title={t('state_unreadable')}>
          <p class="cq-hint">{t('state_unreadable_hint')}</p>
        </Box>
      );
    case 'paused':
      return (
        <Box title={t('state_paused')}>
          <p class="cq-hint">{t('state_paused_hint')}</p>
        </Box>
      );
    case 'failed':
      return (
        <Box title={t('state_failed')}>
          <p class="cq-hint">{t('state_failed_hint')}</p>
          <button type="button" class="cq-button" onClick={actions.onRetry}>
            {t('state_retry')}
          </button>
        </Box>
      );
  }
}
