import type { Article } from '../../lib/coverage/model.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { hostOf } from '../../lib/page/address.ts';
import type { Verdict } from '../../lib/recognise/types.ts';
import type { PageReport } from '../../lib/report.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';
import { WhyThisPage } from './WhyThisPage.tsx';

const VERDICT_LABEL = {
  coverage: 'verdict_coverage',
  mention: 'verdict_mention',
  none: 'verdict_none',
} as const satisfies Record<Verdict, MessageKey>;

/** Says that the page republishes a known article, with a link to the original. */
function CopyLine({ original, share }: { original: Article; share: number | null }) {
  const { t, day, local, percent } = useTranslator();
  const outlet = local(useBundle().outletName(original.outlet));
  return (
    <p class="cq-identity" data-kind="copy">
      <strong>{t('article_copy', { outlet, day: day(original.published) })}</strong>{' '}
      {share === null ? t('article_copy_listed') : t('article_copy_share', { share: percent(share) })}{' '}
      <a href={original.url} target="_blank" rel="noreferrer">
        {t('article_original')}
      </a>
    </p>
  );
}

/** Which article the page is. */
function Identity({ report }: { report: PageReport }) {
  const { t, day, local } = useTranslator();
  const bundle = useBundle();
  const { article, copyOf, verdict } = report.recognition;
  const original = copyOf && bundle.article(copyOf.article);
  if (copyOf && original) return <CopyLine original={original} share={copyOf.share} />;
  const known = article === null ? null : bundle.article(article);
  if (known) {
    const outlet = local(bundle.outletName(known.outlet));
    return <p class="cq-identity">{t('article_known', { outlet, day: day(known.published) })}</p>;
  }
  return verdict === 'none' ? null : <p class="cq-identity">{t('article_new')}</p>;
}

/** How many statements were found; out of how many, only for an article that is in the bundle. */
function FoundLine({ report }: { report: PageReport }) {
  const { t } = useTranslator();
  const { found, missing, recognition } = report;
  if (recognition.verdict === 'none' && found.length === 0) return null;
  const total = found.length + missing.length;
  if (found.length === 0 && total === 0) return <p class="cq-found-line">{t('found_nothing')}</p>;
  const isKnown = recognition.article !== null && missing.length > 0;
  return (
    <p class="cq-found-line">
      {isKnown ? t('found_of', { found: found.length, total }) : t('found_count', { count: found.length })}
    </p>
  );
}

/**
 * If the statements were found in a frame of another site, names that site, so that they are not taken for the page's own.
 */
function FrameLine({ report, host }: { report: PageReport; host: string | null }) {
  const { t } = useTranslator();
  const own = hostOf(report.url);
  return own === '' || own === host ? null : <p class="cq-hint">{t('in_frame', { host: own })}</p>;
}

/** What the open page is, how much was found on it, and why we think so. `host` is that of the tab. */
export function VerdictHead({ report, host }: { report: PageReport; host: string | null }) {
  const { t } = useTranslator();
  return (
    <section class="cq-verdict">
      <h1 class="cq-verdict-title">{t(VERDICT_LABEL[report.recognition.verdict])}</h1>
      <FrameLine report={report} host={host} />
      <Identity report={report} />
      <FoundLine report={report} />
      {report.recognition.verdict === 'none' && <p class="cq-hint">{t('state_not_about_hint')}</p>}
      <WhyThisPage report={report} />
    </section>
  );
}
