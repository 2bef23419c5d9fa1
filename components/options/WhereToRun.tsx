import { EVERY_SITE, everySiteOf, type HostAccess, siteNames } from '../../lib/access/host-access.ts';
import { useTranslator } from '../translator-context.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { AddSite } from './AddSite.tsx';
import { SiteList } from './SiteList.tsx';

interface WhereToRunProps {
  readonly standing: readonly string[];
  readonly granted: readonly string[];
  readonly access: HostAccess;
  readonly onAllow: (origins: readonly string[]) => Promise<boolean>;
  readonly onRemove: (origins: readonly string[]) => void;
}

function BundledSites({ standing, access, onAllow }: WhereToRunProps) {
  const { t } = useTranslator();
  const names = siteNames(standing);
  const place = useKeptFocus<HTMLElement>('summary');
  return (
    <section ref={place} class="cq-place">
      <h3>{t('options_bundled')}</h3>
      <p class="cq-hint">{t('options_bundled_hint')}</p>
      {!access.bundled && (
        <div class="cq-notice">
          <p>{t('options_bundled_off')}</p>
          <button type="button" class="cq-button" onClick={() => void onAllow(standing)}>
            {t('options_bundled_allow')}
          </button>
        </div>
      )}
      <details class="cq-details">
        <summary>{t('options_bundled_sites', { count: names.length })}</summary>
        <ul class="cq-names">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** The three sets of sites on which the extension may run, each with an explanation. */
export function WhereToRun(props: WhereToRunProps) {
  const { t } = useTranslator();
  const { granted, access, onAllow, onRemove } = props;
  const removeSite = (host: string): void => {
    const site = access.further.find((further) => further.host === host);
    if (site) onRemove(site.origins);
  };
  return (
    <>
      <BundledSites {...props} />
      <section class="cq-place">
        <h3>{t('options_further')}</h3>
        <p class="cq-hint">{t('options_further_hint')}</p>
        <SiteList
          sites={access.further.map(({ host }) => host)}
          action={t('options_site_remove')}
          empty={t('options_further_none')}
          onAct={removeSite}
        />
        <AddSite onAllow={onAllow} />
      </section>
      <section class="cq-place">
        <h3>{t('options_every')}</h3>
        <p class="cq-hint">{t('options_every_hint')}</p>
        {access.everySite ? (
          <button type="button" class="cq-button" onClick={() => onRemove(everySiteOf(granted))}>
            {t('options_every_remove')}
          </button>
        ) : (
          <button type="button" class="cq-button cq-button-quiet" onClick={() => void onAllow([EVERY_SITE])}>
            {t('options_every_allow')}
          </button>
        )}
      </section>
    </>
  );
}
