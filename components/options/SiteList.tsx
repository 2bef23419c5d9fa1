import { useTranslator } from '../translator-context.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';

interface SiteListProps {
  readonly sites: readonly string[];
  /** Says what the button does; the site's name is added for screen readers. */
  readonly action: string;
  readonly empty: string;
  readonly onAct: (site: string) => void;
}

/** Sites by name, each with a button. If a focused site is removed, the first one left takes the focus, or the list. */
export function SiteList({ sites, action, empty, onAct }: SiteListProps) {
  const { t } = useTranslator();
  const list = useKeptFocus<HTMLDivElement>('button');
  return (
    <div ref={list} class="cq-sites" tabIndex={-1}>
      {sites.length === 0 && <p class="cq-hint">{empty}</p>}
      <ul>
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
    </div>
  );
}
