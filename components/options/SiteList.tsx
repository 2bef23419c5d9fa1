import { useTranslator } from '../translator-context.tsx';

interface SiteListProps {
  readonly sites: readonly string[];
  /** Says what the button does; the site's name is added for screen readers. */
  readonly action: string;
  readonly empty: string;
  readonly onAct: (site: string) => void;
}

/** Sites by name, each with a button. */
export function SiteList({ sites, action, empty, onAct }: SiteListProps) {
  const { t } = useTranslator();
  if (sites.length === 0) return <p class="cq-hint">{empty}</p>;
  return (
    <ul class="cq-sites">
      {sites.map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <button
            type="button"
            class="cq-more"
            aria-label={t('options_site_action', { action, site })}
            onClick={() => onAct(site)}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
