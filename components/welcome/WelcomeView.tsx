import { useEffect, useMemo, useState } from 'preact/hooks';
import { siteNames } from '../../lib/access/host-access.ts';
import { ownStatements } from '../../lib/coverage/own-statements.ts';
import { textsOf } from '../../lib/coverage/texts.ts';
import type { Theme } from '../../lib/settings.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import { usePageFrame } from '../use-page-frame.ts';
import { LivePassage } from './LivePassage.tsx';
import { samplePassage } from './sample-passage.ts';
import type { WelcomeServices } from './services.ts';

export interface WelcomeViewProps {
  readonly theme: Theme;
  readonly services: WelcomeServices;
}

/** What is asked of the browser once: access to the bundled sites, and the popup's keys. */
function useBrowserFacts({ standing, hasHosts, popupShortcut }: WelcomeServices) {
  const [facts, setFacts] = useState({ allowed: true, keys: '' });
  useEffect(() => {
    let isOpen = true;
    void Promise.all([hasHosts(standing), popupShortcut()]).then(([allowed, keys]) => {
      if (isOpen) setFacts({ allowed, keys });
    });
    return () => {
      isOpen = false;
    };
  }, [standing, hasHosts, popupShortcut]);
  return { ...facts, setAllowed: (allowed: boolean) => setFacts((now) => ({ ...now, allowed })) };
}

function WhereItRuns({ services }: { services: WelcomeServices }) {
  const { t } = useTranslator();
  const { allowed, keys, setAllowed } = useBrowserFacts(services);
  return (
    <section class="cq-tell">
      <h2>{t('welcome_where')}</h2>
      <p>{t('welcome_where_bundled', { count: siteNames(services.standing).length })}</p>
      {!allowed && (
        <button
          type="button"
          class="cq-button"
          onClick={() => void services.requestHosts(services.standing).then(setAllowed)}
        >
          {t('options_bundled_allow')}
        </button>
      )}
      <p>{keys === '' ? t('welcome_where_else') : t('welcome_where_else_keys', { keys })}</p>
    </section>
  );
}

/** What the extension does, with an example, what it does not do, and how to begin. */
export function WelcomeView({ theme, services }: WelcomeViewProps) {
  const translator = useTranslator();
  const { t, locale, local } = translator;
  const { bundle } = useBundle();
  usePageFrame(t('welcome_title'), translator, theme);
  const sentences = useMemo(() => samplePassage(bundle, locale, local), [bundle, locale, local]);
  return (
    <div class="cq cq-page cq-welcome" lang={locale} data-theme={theme}>
      <header class="cq-page-head">
        <p class="cq-wordmark">{t('extName')}</p>
        <h1>{t('welcome_heading')}</h1>
        <p class="cq-hint">
          {t('welcome_intro', {
            statements: ownStatements(bundle).length,
            articles: textsOf(bundle.articles).length,
          })}
        </p>
      </header>
      <main>
        <LivePassage sentences={sentences} theme={theme} onOpenAll={services.openCoverage} />
        <div class="cq-tells">
          <WhereItRuns services={services} />
          <section class="cq-tell">
            <h2>{t('welcome_not')}</h2>
            <ul class="cq-nots">
              <li>{t('welcome_not_network')}</li>
              <li>{t('welcome_not_tracking')}</li>
              <li>{t('welcome_not_page')}</li>
            </ul>
          </section>
        </div>
        <p class="cq-ways">
          <button type="button" class="cq-button" onClick={() => services.openCoverage(null)}>
            {t('welcome_coverage')}
          </button>
          <button type="button" class="cq-button cq-button-quiet" onClick={services.openOptions}>
            {t('open_options')}
          </button>
        </p>
      </main>
    </div>
  );
}
