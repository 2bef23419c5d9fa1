import type { Lookup } from '../../lib/coverage/lookup.ts';
import type { MessageKey, Translator } from '../../lib/i18n.ts';
import type { Reason } from '../../lib/recognise/types.ts';
import type { PageReport, PainterName } from '../../lib/report.ts';
import { useBundle } from '../bundle-context.tsx';
import { useTranslator } from '../translator-context.tsx';

const PAINTER_LABEL = {
  document: 'why_painter_document',
  highlight: 'why_painter_highlight',
} as const satisfies Record<PainterName, MessageKey>;

/** Weight in log-odds at which a bar is full: more hardly changes the verdict. */
const FULL_WEIGHT = 4;

/**
 * The detail of a reason in words. Articles, speakers and neighbouring events come as ids, dates as ISO days or months,
 * terms as the seeds have them, where a star stands for any ending.
 */
function readable(detail: string, { local, day, month }: Translator, bundle: Lookup): string {
  const article = bundle.article(detail);
  if (article) return `${local(bundle.outletName(article.outlet))}, ${day(article.published)}`;
  const neighbour = bundle.neighbourLabel(detail);
  if (neighbour) return local(neighbour);
  if (/^\d{4}-\d\d-\d\d/.test(detail)) return day(detail);
  if (/^\d{4}-\d\d$/.test(detail)) return month(detail);
  const items = detail.split(', ').map((item) => bundle.speaker(item)?.name);
  return items.every((name) => name !== undefined)
    ? items.map((name) => local(name)).join(', ')
    : detail.replaceAll('*', '…');
}

/** The sentence of a reason, without its colon if there is no detail. */
function sentenceOf({ code, detail }: Reason, translator: Translator, bundle: Lookup): string {
  const named = { detail: readable(detail, translator, bundle) };
  const sentence = translator.find(`reason_${code}`, named) ?? translator.t('reason_unnamed', named);
  return sentence.replace(/\s*[:：]\s*$/u, '');
}

function ReasonList({ reasons, title }: { reasons: readonly Reason[]; title: string }) {
  const translator = useTranslator();
  const bundle = useBundle();
  if (reasons.length === 0) return null;
  return (
    <>
      <h2 class="cq-label">{title}</h2>
      <ul class="cq-reasons">
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.detail}`}>
            <bdi>{sentenceOf(reason, translator, bundle)}</bdi>
            <meter
              class="cq-weight"
              min={0}
              max={FULL_WEIGHT}
              value={Math.min(FULL_WEIGHT, Math.abs(reason.weight))}
              aria-label={translator.t('why_weight', { weight: Math.round(reason.weight * 10) / 10 })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** How the page is marked, and why that way. */
function PainterLine({ painter }: { painter: NonNullable<PageReport['painter']> }) {
  const { find, t } = useTranslator();
  const why = find(`painter_${painter.why}`) ?? painter.why;
  return <p class="cq-note">{t(PAINTER_LABEL[painter.name], { why })}</p>;
}

/** The reasons for the verdict, for and against, and how the page is marked; closed until the reader asks. */
export function WhyThisPage({ report }: { report: PageReport }) {
  const { t } = useTranslator();
  const { reasons } = report.recognition;
  const { painter } = report;
  return (
    <details class="cq-why">
      <summary>{t('why_heading')}</summary>
      <div class="cq-why-body">
        <ReasonList title={t('why_for')} reasons={reasons.filter(({ weight }) => weight > 0)} />
        <ReasonList title={t('why_against')} reasons={reasons.filter(({ weight }) => weight <= 0)} />
        {painter && <PainterLine painter={painter} />}
      </div>
    </details>
  );
}
